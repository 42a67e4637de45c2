# ruff: noqa: E501 (a line is a list of cells)
"""Dates as people type them around the date itself, in ten languages: tables for the tests.

A line of ``READ`` is ``what is typed => what it says`` on Thursday, 5 March 2026, in a sheet whose
order of digits is the language's. ``REFUSED`` are cells of which no one day may be taken.
"""

from __future__ import annotations


def _lines(table: str) -> list[tuple[str, str]]:
    lines = (line.strip() for line in table.strip().splitlines())
    return [(typed, said) for typed, _, said in (line.partition(" => ") for line in lines)]


READ: dict[str, list[tuple[str, str]]] = {
    "en": _lines(
        """
        March 12, half past two => 2026-03-12 14:30
        3/12 1500 => 2026-03-12 15:00
        y 3/12 => 2026-03-12
        group 3/12 => 2026-03-12
        3/12 0900 hrs => 2026-03-12 09:00
        Mar 12 @ 1 => 2026-03-12 13:00
        Mar 12 at 10 => 2026-03-12 10:00
        Mar 12 at 4:30 => 2026-03-12 16:30
        3/12/2026 1930 => 2026-03-12 19:30
        Mar 12 2026 => 2026-03-12
        Mar 12 (rescheduled) => 2026-03-12
        12 March, Zoom => 2026-03-12
        12 March - Zoom call with the team => 2026-03-12
        Thu 12th Mar @ 2pm EST => 2026-03-12 14:00
        Thursday 12 March 2026 at 10.30am, Head Office => 2026-03-12 10:30
        Mar 12, 2026 2:00 PM (EST) → 2:45 PM => 2026-03-12 14:00
        Mar 12, 2026 2:00 PM → Mar 12, 2026 2:45 PM => 2026-03-12 14:00
        March 12 2026, room 301 => 2026-03-12
        12 March 2026 (video) 3pm => 2026-03-12 15:00
        3/13/2026 phone screen => 2026-03-13
        Zoom 3/13/2026 2pm => 2026-03-13 14:00
        Phone: 3/13/2026 => 2026-03-13
        Interview on March 12 => 2026-03-12
        2026-03-12 onsite => 2026-03-12
        2026-03-12 10:00 Berlin time => 2026-03-12 10:00
        Thu 12 => 2026-03-12
        Thursday 12th 2pm => 2026-03-12 14:00
        12 Mar 10.00 Zoom => 2026-03-12 10:00
        12 March, 9.05 => 2026-03-12 09:05
        Thurs 12 March 10:15 => 2026-03-12 10:15
        Mar 10 moved to Mar 12 => 2026-03-12
        10 March, rescheduled to 12 March 3pm => 2026-03-12 15:00
        Mar. 12th, 2026 => 2026-03-12
        12-Mar-2026 14:00 GMT => 2026-03-12 14:00
        March 12th from 2 to 3 pm => 2026-03-12 14:00
        """
    ),
    "de": _lines(
        """
        Do 12.03. halb drei => 2026-03-12 14:30
        12.03.26 09.15 => 2026-03-12 09:15
        12.3. um 4 => 2026-03-12 16:00
        12.03.2026, viertel nach neun => 2026-03-12 09:15
        12.03.2026 halb 10 => 2026-03-12 09:30
        12.03. 14 Uhr, Büro Zürich => 2026-03-12 14:00
        Do 12.03.26 => 2026-03-12
        Do., 12.3., 9 Uhr (Teams) => 2026-03-12 09:00
        12. März 2026 (vor Ort) => 2026-03-12
        12.03.2026, 10-11 Uhr => 2026-03-12 10:00
        12.3.2026 um 9.30 Uhr in Bern => 2026-03-12 09:30
        am 12. März um 15 Uhr => 2026-03-12 15:00
        12.03.2026 verschoben auf 19.03.2026 => 2026-03-19
        12.03.2026 - Videocall => 2026-03-12
        12. Mrz 26 => 2026-03-12
        Donnerstag, den 12. März 2026, 14.00 Uhr => 2026-03-12 14:00
        12.03.2026 von 14 bis 15 Uhr => 2026-03-12 14:00
        12.03.2026 nachmittags => 2026-03-12
        """
    ),
    "fr": _lines(
        """
        12 mars à 9 h 30 => 2026-03-12 09:30
        2026-03-12 9 h 30 => 2026-03-12 09:30
        jeudi 12 mars 14h30 (visio) => 2026-03-12 14:30
        12/03/2026 à 10h, Lyon => 2026-03-12 10:00
        le 12 mars 2026 en visio => 2026-03-12
        12 mars 2026 - Teams => 2026-03-12
        12/03 reporté au 19/03 => 2026-03-19
        12 mars de 14h à 15h => 2026-03-12 14:00
        jeu. 12/03 => 2026-03-12
        12 mars 2026 à 3 h de l'après-midi => 2026-03-12 15:00
        """
    ),
    "es": _lines(
        """
        12 de marzo, por Zoom => 2026-03-12
        12 de marzo a las 4 => 2026-03-12 16:00
        jueves 12/03/2026 a las 16:30 (Teams) => 2026-03-12 16:30
        12 mar 2026 4:00 p. m. => 2026-03-12 16:00
        12/03/2026 11 hrs => 2026-03-12 11:00
        12 de marzo a las 4 de la tarde => 2026-03-12 16:00
        12/03/2026 en oficina => 2026-03-12
        12-mar a las 10h => 2026-03-12 10:00
        10/03 aplazada al 12/03 => 2026-03-12
        """
    ),
    "pt": _lines(
        """
        12/03 às 15h => 2026-03-12 15:00
        12 de março às 15h30 (Teams) => 2026-03-12 15:30
        quinta, 12/03/2026, presencial => 2026-03-12
        12/03/2026 - Google Meet => 2026-03-12
        10/03 remarcada para 12/03 => 2026-03-12
        12 mar. 2026, 14h00 => 2026-03-12 14:00
        12/3 às 3 da tarde => 2026-03-12 15:00
        """
    ),
    "it": _lines(
        """
        12 marzo ore 10 => 2026-03-12 10:00
        12/03/2026 ore 10.30 in sede => 2026-03-12 10:30
        gio 12/3 h 15 => 2026-03-12 15:00
        giovedì 12 marzo alle 15, online => 2026-03-12 15:00
        12 mar 2026 - videochiamata => 2026-03-12
        10/03 spostato al 12/03 => 2026-03-12
        12.03.2026 alle 9.30 => 2026-03-12 09:30
        """
    ),
    "nl": _lines(
        """
        12 maart om half drie => 2026-03-12 14:30
        12-03-2026 kwart over negen => 2026-03-12 09:15
        do 12 mrt 13.00 => 2026-03-12 13:00
        12 maart 14.10 - 15.00 => 2026-03-12 14:10
        di 10-02-2026 13.00 => 2026-02-10 13:00
        10-02-2026 13.00-14.30 => 2026-02-10 13:00
        12 maart 14u => 2026-03-12 14:00
        12 maart om 14u30 => 2026-03-12 14:30
        do 12 maart 10.30 uur, Utrecht => 2026-03-12 10:30
        12-03-2026 via Teams => 2026-03-12
        12 mrt. 2026 (online) => 2026-03-12
        10 maart verzet naar 12 maart => 2026-03-12
        Do 12-3-2026 => 2026-03-12
        """
    ),
    "pl": _lines(
        """
        12.03.2026 g. 14 => 2026-03-12 14:00
        12 III 2026 => 2026-03-12
        12 III 2026 g. 14 => 2026-03-12 14:00
        12.III.2026 => 2026-03-12
        5 V 2026 => 2026-05-05
        12 marca godz. 12 => 2026-03-12 12:00
        12.03 o 12.00 => 2026-03-12 12:00
        czw. 12.03.2026 godz. 9:30, biuro => 2026-03-12 09:30
        12 marca 2026 r. (online) => 2026-03-12
        w czwartek 12 marca => 2026-03-12
        12.03.2026 - Teams => 2026-03-12
        10 marca przełożona na 12 marca => 2026-03-12
        12 mar 2026 => 2026-03-12
        12 marca, godzina 15.00 => 2026-03-12 15:00
        """
    ),
    "zh": _lines(
        """
        3/12(四)下午2:30 => 2026-03-12 14:30
        3月12号上午 => 2026-03-12
        3月12日下午3点 => 2026-03-12 15:00
        3月12日 下午3点 腾讯会议 => 2026-03-12 15:00
        2026年3月12日（周四）上午10:30 => 2026-03-12 10:30
        3.12 14:00 => 2026-03-12 14:00
        3/12 上午10點 => 2026-03-12 10:00
        3月12号晚上7点半 => 2026-03-12 19:30
        2026-03-12 线上 => 2026-03-12
        3月10日改到3月12日 => 2026-03-12
        3月12日星期四 => 2026-03-12
        """
    ),
    "ja": _lines(
        """
        3/12(木) => 2026-03-12
        3/12（木）14:00〜 => 2026-03-12 14:00
        3月12日(木) 午後2時 => 2026-03-12 14:00
        令和8年3月12日 => 2026-03-12
        令和8年3月12日(木) 10時 => 2026-03-12 10:00
        R8.3.12 => 2026-03-12
        R8/3/12 14:00 => 2026-03-12 14:00
        2026/03/12 木曜日 15:00 オンライン => 2026-03-12 15:00
        3月12日 14時〜15時 => 2026-03-12 14:00
        3月12日14:30（Zoom） => 2026-03-12 14:30
        平成31年4月1日 => 2019-04-01
        令和元年5月7日 => 2019-05-07
        3月10日から3月12日に変更 => 2026-03-12
        2026年3月12日 13時半 => 2026-03-12 13:30
        """
    ),
}

#: Whether dates in digits have the day first, by language; None where the table gives none.
DAY_FIRST = {"en": False, "zh": False, "ja": False}

REFUSED: dict[str, str] = {
    "en": (
        "Mar 12 (cancelled) | 3/12/2026 - canceled by them | Mar 12?? | 12 March, postponed |"
        " Mar 12 or 13 | Mar 12 & Mar 19 | 3/12, 3/19 | Mar 12 (tentative) | Mar 12 deadline |"
        " Applied 3/12/2026 | Thu 3/13/2026 | Wed 12 March 2026, Zoom | not Mar 12 | by Mar 12 |"
        " 3/12, 1200 Main St | sent 3/12 | 3/12 1930 | Mar 12 no show | before Mar 12 | Mar 12, 2026 apply by"
    ),
    "de": (
        "12.03. abgesagt | 12.03. ausgefallen | 12. oder 13. März | Fr 12.03.2026 |"
        " 12.03.2026 verschoben | 12.03. und 19.03. | Do 13.03.26 | bis 12.03.2026 Bewerbungsfrist"
    ),
    "fr": "12 mars annulé | 12 ou 13 mars | mercredi 12 mars 2026 | 12/03 et 19/03 | 12 mars reporté",
    "es": "2 dic 12 del día | 12 de marzo cancelada | 12 o 13 de marzo | miércoles 12/03/2026 | 12/03 y 19/03",
    "pt": "12/03 cancelada | 12 ou 13 de março | quarta 12/03/2026 | 12/03 e 19/03 | 12/03 adiada",
    "it": "12 marzo annullato | 12 o 13 marzo | mer 12/03/2026 | 12/03 e 19/03 | 12 marzo rinviato",
    "nl": "12 maart geannuleerd | 12 of 13 maart | wo 12-03-2026 | 12 maart afgezegd",
    "pl": "12 X | 12 i 14 | 12 marca odwołana | 12 lub 13 marca | śr. 12.03.2026 | 12.03 i 19.03",
    "zh": "3月12日取消 | 3月12日或13日 | 3/12(五)下午2:30 | 3月12日（周三）",
    "ja": "3/12(金) | 3月12日(金) | 3月12日 中止 | 3月12日か13日 | 3/12（木）キャンセル | R8.13.40",
}
