"""Parts of a year under "Decision by", said on Wednesday, 25 November 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.typed_dates.seasons import part_of_year
from sheets_followup.typed_decisions import read_decision

T = date(2026, 11, 25)
SAID = {
    "2026-12-10": "early December | Anfang Dezember | début décembre | principios de diciembre"
    " | inizio dicembre | begin december | na początku grudnia | 12月上旬 | 12月初",
    "2026-12-15": "mid Dec | Mitte Dezember | mi-décembre | a mediados de diciembre"
    " | meados de dezembro | metà dicembre | half december | w połowie grudnia",
    "2026-12-20": "12月中旬 | 12月中",
    "2026-12-31": "late December | fin décembre | 12月下旬 | bis Ende Dezember",
    "2026-12-04": "KW 49 | bis KW 49 | week 49 | semaine 49 | semana 49",
    "2027-01-15": "KW 2",
    "2027-01-10": "Anfang Januar | early Jan",
    "2026-12-23": "before Christmas | by xmas | vor Weihnachten | avant Noël | antes de Navidad"
    " | antes do Natal | prima di Natale | voor kerst | przed świętami | 圣诞节前 | クリスマス前",
    "2026-12-30": "before new year | vor Silvester | avant le nouvel an",
    "2026-12-11": "should hear by Dec 11th | they decide by 11 December",
}
NOTHING = "mid | KW 60 | KW 30 | before lunch | early bird | 13月中旬 | after Christmas"


@pytest.mark.parametrize(
    ("text", "day"), [(text, day) for day, texts in SAID.items() for text in texts.split(" | ")]
)
def test_a_part_of_the_year_is_its_later_sensible_day(text: str, day: str) -> None:
    read = read_decision(text, interview=T, today=T, day_first=True)
    assert (str(read.day), read.problem) == (day, None)


@pytest.mark.parametrize("text", NOTHING.split(" | "))
def test_no_part_of_a_year_is_guessed(text: str) -> None:
    assert read_decision(text, interview=T, today=T, day_first=True).problem is not None


@given(st.text(max_size=40), st.dates(date(2001, 1, 1), date(2090, 1, 1)))
def test_never_before_it_was_said(text: str, start: date) -> None:
    day = part_of_year(text, start)
    assert day is None or start <= day
