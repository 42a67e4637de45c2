"""Nine languages beside English: headers, statuses, dates, decisions and people, as tables."""

from __future__ import annotations

import random
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.columns import find_header, match_headers, meaning
from sheets_followup.model import Sheet, Status
from sheets_followup.people import read_people
from sheets_followup.rows import read_status, read_tracker
from sheets_followup.typed_dates import read_date
from sheets_followup.typed_decisions import read_decision
from sheets_followup.words import LANGUAGES
from tests.cells_dates import DAY_FIRST, READ, REFUSED
from tests.cells_languages import DATES, DECISIONS, PEOPLE, STATUSES
from tests.cells_refusals import ALIVE, ENDED, HELD
from tests.layouts_languages import ALIKE, FOUND

ALL = {**FOUND, **ALIKE}
TODAY = date(2026, 3, 5)  # a Thursday


def _facts(headers: tuple[str, ...]) -> list[str | None]:
    return [place.fact for place in match_headers(headers).places]


@pytest.mark.parametrize("name", ALL)
def test_layout(name: str) -> None:
    headers, wanted = ALL[name]
    assert list(zip(headers, _facts(headers), strict=True)) == list(
        zip(headers, wanted, strict=True)
    )


@pytest.mark.parametrize("name", [name for name in ALL if name != "ja article"])
def test_the_header_is_found_below_a_title(name: str) -> None:
    headers, _ = ALL[name]
    assert find_header([["2026"], [], list(headers)]) == 2


@pytest.mark.parametrize(
    "header",
    [
        "Pay", "Pros", "Cons", "Step", "Manager", "Client", "Issue", "Numero", "Data",
        "Test", "Art", "Turn", "Team", "Level", "Source", "Priority", "Type", "Relance",
        "Antwort", "Réponse", "Respuesta", "Risposta", "Próximo paso",
        "Nächster Schritt", "下一步", "次回", "Entrevista con RRHH", "Premier contact",
        "Último contacto", "紹介者", "Frist", "Plazo", "締切",
    ],
)  # fmt: skip
def test_what_is_no_fact_in_any_language(header: str) -> None:
    assert meaning(header) is None


def test_company_and_role_in_one_column_are_asked_about_and_never_taken() -> None:
    found = match_headers(FOUND["ja article"][0])
    assert [(q.columns, q.fact, q.needed) for q in found.questions] == [(("A",), "company", True)]


def test_a_list_without_headers_is_named_with_what_to_do() -> None:
    from sheets_followup.errors import TrackerError

    cells = [
        ["# Arquivo: candidaturas.csv"],
        ["# Função principal: manter cada registro com os campos Empresa, Cargo,"],
        ["Empresa Ifood", "Estágio em LLM", "2025-11-13", "Remoto", "Inscrito", ""],
        ["aaa", "aaa", "2025-11-13", "Híbrido", "Inscrito", ""],
    ]
    with pytest.raises(TrackerError) as raised:
        find_header(cells)
    assert "Company" in (raised.value.hint or "")


@pytest.mark.parametrize(
    ("headers", "cell", "day"),
    [
        (("Firma", "Stelle", "Gesprächstermin", "Ansprechpartner"), "3/4/2026", date(2026, 4, 3)),
        (("Entreprise", "Poste", "Date entretien", "Contact"), "03/04/2026", date(2026, 4, 3)),
        (("Empresa", "Puesto", "Fecha entrevista", "Reclutador"), "3-4-2026", date(2026, 4, 3)),
        (("Azienda", "Ruolo", "Data colloquio", "Referente"), "3/4/26", date(2026, 4, 3)),
        (("Bedrijf", "Functie", "Datum gesprek", "Contactpersoon"), "3-4-2026", date(2026, 4, 3)),
        (("Firma", "Stanowisko", "Data rozmowy", "Rekruter"), "3/4/2026", date(2026, 4, 3)),
        (("会社名", "職種", "面接日", "面接官"), "3/4", date(2026, 3, 4)),
        (("公司", "岗位", "面试日期", "面试官"), "3/4", date(2026, 3, 4)),
        (("Company", "Role", "Interview date", "Interviewer"), "3/4/2026", None),
        (("Company", "Role", "Interview date", "Interviewer"), "03.04.2026", date(2026, 4, 3)),
    ],
)
def test_the_headers_language_gives_the_order_of_digits(
    headers: tuple[str, ...], cell: str, day: date | None
) -> None:
    reading = read_tracker(Sheet(cells=(headers, ("Acme", "x", cell, "Ann Roe"))), today=TODAY)
    assert [app.interview for app in reading.applications] == [day]
    assert reading.applications[0].blocked == (day is None)


def test_a_date_that_contradicts_the_language_makes_the_order_a_question() -> None:
    headers = ("Firma", "Stelle", "Gesprächstermin", "Ansprechpartner")
    rows = [("A", "x", "3/4/2026", "Ann Roe"), ("B", "x", "3/25/2026", "Bob Lee")]
    reading = read_tracker(Sheet(cells=(headers, *rows)), today=TODAY)
    assert [app.interview for app in reading.applications] == [date(2026, 3, 4), date(2026, 3, 25)]


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (status, text.strip())
        for table in STATUSES.values()
        for status, texts in table.items()
        for text in texts.split("|")
    ],
)
def test_status(status: Status, text: str) -> None:
    found, _, problem, _ = read_status(text)  # "Offen" says as much as an empty cell
    assert (found, problem) == (status, None)


@pytest.mark.parametrize(
    "text", ["Oferta guardada", "Offre consultée", "Oferta wysłana do znajomego", "Offerta vista"]
)
def test_a_posting_is_no_offer(text: str) -> None:
    assert read_status(text)[0] is Status.ACTIVE


def _listed(table: str) -> list[str]:
    return [cell.strip() for cell in table.split("|") if cell.strip()]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (cell, status)
        for table in ENDED.values()
        for status, cells in table.items()
        for cell in _listed(cells)
    ],
)
def test_refusals_as_people_phrase_them(text: str, status: Status) -> None:
    assert read_status(text) == (status, text, None, False)


@pytest.mark.parametrize("text", [c for table in HELD.values() for c in _listed(table)])
def test_a_denial_that_is_not_understood_holds_the_letters(text: str) -> None:
    """Section 2: an unknown word is active and named; a denial may be the end, and is asked."""
    found, _, problem, blocks = read_status(text)
    assert (found, blocks) == (Status.ACTIVE, True)
    assert "Rejected" in (problem or "")


@pytest.mark.parametrize(
    "text", ["Ghosted?", "Rejected ?", "Absage?", "¿Rechazado?", "Refusé ?", "不採用？", "Offer?"]
)
def test_an_end_that_is_asked_about_holds_the_letters(text: str) -> None:
    found, _, problem, blocks = read_status(text)
    assert (found, blocks) == (Status.ACTIVE, True)
    assert "is a question" in (problem or "") or "Rejected" in (problem or "")


@pytest.mark.parametrize("text", [c for table in ALIVE.values() for c in _listed(table)])
def test_a_denial_of_so_far_leaves_the_row_alive(text: str) -> None:
    found, _, problem, blocks = read_status(text)
    assert (found, problem, blocks) == (Status.ACTIVE, None, False)


@pytest.mark.parametrize("language", STATUSES)
def test_every_language_has_its_statuses(language: str) -> None:
    texts = [text for listed in STATUSES[language].values() for text in listed.split("|")]
    assert len(texts) >= 25
    assert set(STATUSES[language]) == set(Status)


@pytest.mark.parametrize(("text", "said"), [entry for table in DATES.values() for entry in table])
def test_date(text: str, said: str) -> None:
    typed = read_date(text, today=TODAY, day_first=True if text[:1] != "2" else None)
    moment = f" {typed.time:%H:%M}" if typed.time else ""
    assert (f"{typed.day}{moment}", typed.problem) == (said, None)
    digits = "".join(mark for mark in text if mark.isdigit())
    assert ((typed.note or "") != "") == (not ("26" in digits[2:] or "2026" in digits))


@pytest.mark.parametrize(
    ("language", "text", "said"), [(lang, *line) for lang, table in READ.items() for line in table]
)
def test_dates_with_something_beside_them(language: str, text: str, said: str) -> None:
    typed = read_date(text, today=TODAY, day_first=DAY_FIRST.get(language, True))
    moment = f" {typed.time:%H:%M}" if typed.time else ""
    assert (f"{typed.day}{moment}", typed.problem) == (said, None)


@pytest.mark.parametrize(
    ("language", "text"), [(lang, c.strip()) for lang, t in REFUSED.items() for c in t.split("|")]
)
def test_no_day_is_taken_that_may_not_be_meant(language: str, text: str) -> None:
    typed = read_date(text, today=TODAY, day_first=DAY_FIRST.get(language, True))
    assert typed.day is None
    assert typed.problem


#: Several days in one cell: nothing is guessed, and a decision is awaited until the last.
RANGES = [
    ("10.–12. März", 12),
    ("10. bis 12. März 2026", 12),
    ("du 10 au 12 mars", 12),
    ("10-12 de marzo", 12),
    ("del 10 al 12 de marzo", 12),
    ("entre 10 e 12 de março", 12),
    ("dal 10 al 12 marzo", 12),
    ("10 t/m 12 maart", 12),
    ("3月10日〜12日", 12),
    ("10-12 March", 12),
]


@pytest.mark.parametrize(("text", "last"), RANGES)
def test_a_range_names_its_ends_and_decides_at_its_last_day(text: str, last: int) -> None:
    typed = read_date(text, today=TODAY, day_first=True)
    assert typed.day is None
    assert "2026-03-10 to 2026-03-12" in (typed.problem or "")
    decided = read_decision(text, interview=TODAY, today=TODAY, day_first=True)
    assert decided.day == date(2026, 3, last)


@pytest.mark.parametrize(
    "text",
    [
        "Dienstag, 4. März 2026", "mardi 4 mars 2026", "3月20日 周一", "32 de marzo",
        "30. Februar 2026", "5/3/2026 & 9/3/2026", "demnächst", "bientôt", "pronto", "em breve",
        "wkrótce", "そのうち", "尽快", "14:00", "Ende gut",
    ],
)  # fmt: skip
def test_what_names_no_day_is_a_problem(text: str) -> None:
    typed = read_date(text, today=TODAY, day_first=True)
    assert typed.day is None
    assert typed.problem


@pytest.mark.parametrize(
    ("text", "day"), [entry for table in DECISIONS.values() for entry in table]
)
def test_decision(text: str, day: str) -> None:
    typed = read_decision(text, interview=TODAY, today=TODAY, day_first=True)
    assert (str(typed.day), typed.problem) == (day, None)


@pytest.mark.parametrize(("cell", "said"), [entry for table in PEOPLE.values() for entry in table])
def test_people(cell: str, said: str) -> None:
    people, _ = read_people(cell)
    read = [(p.honorific, p.name, p.given, p.family, p.title) for p in people]
    assert " & ".join(", ".join(part or "-" for part in person) for person in read) == (
        "" if said == "nobody" else said
    )


def test_addresses_stay_with_their_owners_in_wide_marks() -> None:
    people, problems = read_people("田中様＜tanaka@x.example＞；佐藤様 <sato@x.example>")
    assert [(p.name, p.email) for p in people] == [
        ("田中様", "tanaka@x.example"),
        ("佐藤様", "sato@x.example"),
    ]
    assert problems == ()


def test_no_word_means_two_facts_in_one_language() -> None:
    for words in LANGUAGES:
        seen: dict[str, str] = {}
        for fact, aliases in words.headers.items():
            for rank in range(3):
                for alias in aliases.of_rank(rank):
                    found = meaning(alias)
                    assert found is not None, alias
                    assert seen.setdefault(alias, fact) == fact, alias


def test_a_word_of_two_languages_follows_the_other_headers() -> None:
    polish = match_headers(["Klient", "Stanowisko", "Data rozmowy", "Rekruter"])
    german = match_headers(["Firma", "Stelle", "Gesprächstermin", "Klient"])
    assert polish.places[0].fact == "company"
    assert german.places[3].fact == "candidate"


@settings(deadline=None)  # the first header read makes the table
@given(st.sampled_from(sorted(ALL)), st.randoms(use_true_random=False))
def test_the_order_of_columns_changes_nothing(name: str, chance: random.Random) -> None:
    headers, _ = ALL[name]
    if "Estado" in headers:  # a state stands behind its city
        return
    mixed = list(headers)
    chance.shuffle(mixed)
    assert sorted(zip(mixed, map(str, _facts(tuple(mixed))), strict=True)) == sorted(
        zip(headers, map(str, _facts(headers)), strict=True)
    )


@given(st.text(alphabet="年月日週间周期月火水木金土末底内後0123456789二三下来ä -–.:~", max_size=20))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert read_date(text, today=TODAY, day_first=None) is not None
    assert read_decision(text, interview=TODAY, today=TODAY, day_first=None) is not None
    assert read_people(text) is not None
    assert read_status(text) is not None


def test_a_time_stands_in_its_own_column() -> None:
    headers = ("Firma", "Gesprächstermin", "Uhrzeit", "Vorname", "Nachname", "Anrede")
    row = ("Acme", "04.03.2026", "14.30 Uhr", "Anna", "Weber", "Frau")
    app = read_tracker(Sheet(cells=(headers, row)), today=TODAY).applications[0]
    assert (app.interview, app.interview_time) == (date(2026, 3, 4), time(14, 30))
    assert [(p.name, p.given, p.family) for p in app.interviewers] == [
        ("Anna Weber", "Anna", "Weber")
    ]
