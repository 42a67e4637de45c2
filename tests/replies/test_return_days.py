"""W14: when somebody who is away is back, as people write it, and how long a follow-up waits."""

from __future__ import annotations

from datetime import date

import pytest

from sheets_followup.replies.absences import first_day_back
from sheets_followup.replies.body import plain_text

#: All said on Thursday 8 October 2026. None: no day is named, or not for sure.
SAID = [
    # the day back, in English
    ("I'll be back on 12 October.", "2026-10-12"),
    ("I will be back on Monday, October 12th, 2026.", "2026-10-12"),
    ("back 12 Oct", "2026-10-12"),
    ("Back in the office on 12/10/2026", "2026-12-10|2026-10-12"),
    ("returning on 2026-10-12", "2026-10-12"),
    ("I return on 10/13.", "2026-10-13"),
    ("I return to work on Tue 13 October and will answer then.", "2026-10-13"),
    ("I'm back Monday", "2026-10-12"),
    ("I'm back tomorrow.", "2026-10-09"),
    ("Back next Wednesday", "2026-10-14"),
    ("I am back in two weeks.", "2026-10-22"),
    ("back on the 12th", "2026-10-12"),
    ("back on the 2nd", "2026-11-02"),
    ("I will return 4 January.", "2027-01-04"),
    ("I will not be back in the office until 13 October.", "2026-10-13"),
    ("I am away and won't return before Tuesday 13 October.", "2026-10-13"),
    ("I was back on 5 October.", None),
    ("I am back soon.", None),
    ("I will be back on Monday 13 October.", None),
    ("I'll get back to you as soon as I can.", None),
    # the last day away
    ("until 12 October", "2026-10-13"),
    ("until and including 12 October", "2026-10-13"),
    ("through October 12, 2026", "2026-10-13"),
    ("till Friday", "2026-10-10"),
    ("I am out until the 12th.", "2026-10-13"),
    ("until 31 December 2026", "2027-01-01"),
    ("away until 12 October, back on 14 October", "2026-10-14"),
    ("I am out today.", "2026-10-09"),
    ("I am out all of this month until 30 October, then until Christmas half-days", "2026-10-31"),
    # ranges
    ("from 1.10. to 12.10.", "2026-10-13"),
    ("from 5 to 16 October", "2026-10-17"),
    ("from October 5 to October 16", "2026-10-17"),
    ("from October 5 to 16", "2026-10-17"),
    ("between 5 and 16 October 2026", "2026-10-17"),
    ("Out of office: 5 - 16 October", "2026-10-17"),
    ("from Monday 5 October until Friday 16 October 2026", "2026-10-17"),
    ("from 28 September to 2 October", None),
    ("I'm OOO 10/8-10/12", "2026-10-13"),
    ("I'm OOO Oct 8 - Oct 12", "2026-10-13"),
    ("out of the office (5-16 October)", "2026-10-17"),
    ("Urlaub: 5.10.-16.10.2026", "2026-10-17"),
    ("until the end of October", "2026-11-01"),
    ("until the end of the week", "2026-10-10"),
    ("until 12 October 17:00", "2026-10-13"),
    ("back in the office Monday morning", "2026-10-12"),
    ("I'll be out starting October 5th through October 16th", "2026-10-17"),
    ("bis auf Weiteres", None),
    ("bis Ende Oktober", "2026-11-01"),
    ("Heute bin ich nicht im Büro.", "2026-10-09"),
    ("absent aujourd'hui, de retour demain", "2026-10-09"),
    ("I am back on October 12. My colleague is out until October 20.", "2026-10-12"),
    # what is no return
    ("My colleague Kim is available from 9 to 5.", None),
    ("Call +44 20 7946 0018 from 10 to 12.", None),
    ("Opening hours from Monday to Friday.", None),
    ("Our fair is on 20 October.", None),
    ("I have access to email until then.", None),
    # German
    ("bis einschließlich 12.10.", "2026-10-13"),
    ("bis zum 12. Oktober 2026", "2026-10-13"),
    ("bis inkl. 12.10.26", "2026-10-13"),
    ("vom 01.10.2026 bis einschließlich 12.10.2026", "2026-10-13"),
    ("zwischen dem 1. und dem 12. Oktober", "2026-10-13"),
    ("ab dem 13.10. bin ich wieder erreichbar", "2026-10-13"),
    ("ab Dienstag, 13. Oktober, wieder im Büro", "2026-10-13"),
    ("Am 13.10.2026 bin ich zurück.", "2026-10-13"),
    ("wieder ab Montag", "2026-10-12"),
    ("zurück am 13. Oktober", "2026-10-13"),
    ("Ab dem 13.10. bin ich im Urlaub.", None),
    ("Mo-Fr von 9 bis 17 Uhr erreichbar", None),
    # French
    ("de retour le 13 octobre", "2026-10-13"),
    ("de retour au bureau le mardi 13 octobre 2026", "2026-10-13"),
    ("je reviens le 13", "2026-10-13"),
    ("de retour lundi", "2026-10-12"),
    ("jusqu’au 12 octobre inclus", "2026-10-13"),
    ("jusqu'au 12/10", "2026-10-13"),
    ("du 1er au 12 octobre", "2026-10-13"),
    ("du lundi 5 octobre au vendredi 16 octobre", "2026-10-17"),
    ("du lundi au vendredi de 9h à 18h", None),
    # Spanish
    ("vuelvo el lunes 12", "2026-10-12"),
    ("regreso el 13 de octubre de 2026", "2026-10-13"),
    ("a partir del 13 de octubre estaré de nuevo disponible", "2026-10-13"),
    ("hasta el 12 de octubre inclusive", "2026-10-13"),
    ("del 1 al 12 de octubre", "2026-10-13"),
    ("de vuelta mañana", "2026-10-09"),
    # Portuguese
    ("regresso no dia 13 de outubro", "2026-10-13"),
    ("volto na segunda-feira", "2026-10-12"),
    ("até 12/10/2026", "2026-10-13"),
    ("de 1 a 12 de outubro", "2026-10-13"),
    ("a partir de 13/10 estarei de volta", "2026-10-13"),
    # Italian
    ("rientro il 13 ottobre", "2026-10-13"),
    ("tornerò martedì 13 ottobre", "2026-10-13"),
    ("fino al 12 ottobre compreso", "2026-10-13"),
    ("dal 1° al 12 ottobre", "2026-10-13"),
    ("dal 13/10 sarò di nuovo in ufficio", "2026-10-13"),
    # Dutch and Polish
    ("vanaf 13 oktober weer bereikbaar", "2026-10-13"),
    ("tot en met 12 oktober", "2026-10-13"),
    ("wracam 13 października", "2026-10-13"),
]


@pytest.mark.parametrize(("text", "day"), SAID)
def test_w14_the_first_day_back(text: str, day: str | None) -> None:
    found = first_day_back(plain_text(text), sent=date(2026, 10, 8))
    assert (found.isoformat() if found else None) in (day.split("|") if day else [None])
