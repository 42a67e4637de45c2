"""What trackers of strangers were once misread for, as classes over the languages."""

from __future__ import annotations

from datetime import date, time

import pytest

from sheets_followup.columns import match_headers, meaning
from sheets_followup.model import Cell, Reading, Sheet, Status
from sheets_followup.names import read_name
from sheets_followup.people import read_people
from sheets_followup.rows import read_status, read_tracker
from sheets_followup.typed_dates import read_date

TODAY = date(2026, 9, 29)
JANE = "Jane Roe <jane@acme.io>"


def read(*rows: list[Cell]) -> Reading:
    return read_tracker(Sheet(cells=rows), today=TODAY)


def listed(table: str) -> list[str]:
    return [entry.strip() for entry in table.split("|")]


FIRMS_WITH_ADDRESSES = listed(
    "Nazwa i adres pracodawcy | Nazwa i adres firmy | Pracodawca (nazwa i adres)"
    " | Name und Anschrift des Arbeitgebers | Firma und Adresse | Name/Anschrift der Firma"
    " | Nom et adresse de l'employeur | Entreprise et adresse | Nom et coordonnées de l'entreprise"
    " | Nombre y dirección de la empresa | Nome e morada da empresa | Nome e endereço da empresa"
    " | Nome e indirizzo dell'azienda | Naam en adres werkgever | Naam en adres van het bedrijf"
    " | Name and address of employer | Employer name and address"
    " | Name, address and phone of employer"
    " | 公司名称及地址 | 会社名と住所 | 会社名・住所"
)


@pytest.mark.parametrize("header", FIRMS_WITH_ADDRESSES)
def test_a_firms_name_with_its_address_is_the_company(header: str) -> None:
    found = meaning(header)
    assert found is not None
    assert found.fact == "company"


@pytest.mark.parametrize(
    "header", ["Adres firmy", "Firmenadresse", "Adresse entreprise", "Dirección de la empresa"]
)
def test_a_firms_address_alone_is_a_place(header: str) -> None:
    found = meaning(header)
    assert found is not None
    assert found.fact == "location"


@pytest.mark.parametrize("header", ["Nazwa i adres", "Name und Anschrift", "Name and address"])
def test_whose_name_and_address_is_not_said_is_nothing(header: str) -> None:
    assert meaning(header) is None


@pytest.mark.parametrize(
    "header",
    ["manager", "Manager", "Line manager", "Jefe", "Chef", "上司", "Führungskraft"],
)
def test_a_superior_beside_a_company_is_who_interviews(header: str) -> None:
    assert meaning(header) is None  # by itself it may be anybody's
    places = match_headers(["Company", "Role", header]).places
    assert places[2].fact == "interviewers"
    for other in ("Interviewer", "Candidate"):
        assert match_headers(["Company", "Role", other, header]).places[3].fact is None


@pytest.mark.parametrize(
    "header",
    ["学员", "学生", "Student", "Alumno", "Aluna", "Studente", "Leerling", "Uczeń", "Schülerin",
     "Étudiante", "Bewerber", "Candidate", "受講生"],
)  # fmt: skip
def test_who_applies_is_nobody_to_write_to(header: str) -> None:
    reading = read(
        [header, "Company", "Interviewer", "Interview date"],
        ["Sam Doe", "Acme", JANE, "2026-09-28"],
    )
    assert reading.columns[0].fact == "candidate"
    assert [person.name for person in reading.applications[0].interviewers] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("header", "fact"),
    [
        ("Naam contact", "interviewers"),
        ("Contact naam", "interviewers"),
        ("Imię kontaktu", "interviewers"),
        ("Person Contacted (name & title)", "interviewers"),
        ("Persona contactada", "interviewers"),
        ("Type of Work Sought", "role"),
        ("Gesuchte Tätigkeit", "role"),
        ("Osoba, z którą rozmawiano", "interviewers"),
        ("Contactpersoon + mail", "interviewers"),
        ("Firma, Adresse, Kontaktperson", "company"),
        ("事業所名", "company"),
        ("応募結果", "status"),
        ("Ergebnis/Bemerkung", "status"),
        ("Result of contact", "status"),
    ],
)
def test_headers_of_forms(header: str, fact: str) -> None:
    found = meaning(header)
    assert found is not None
    assert found.fact == fact


@pytest.mark.parametrize(
    ("cells", "day"),
    [
        (["2026-09-28T10:00:00"], date(2026, 9, 28)),
        (["10:00"], None),
        (["soon"], None),
    ],
)
def test_a_start_that_holds_a_day_is_the_interviews(cells: list[str], day: date | None) -> None:
    rows: list[list[Cell]] = [["Acme", JANE, cell, "2026-09-28T11:00:00"] for cell in cells]
    reading = read(["company", "attendees", "startTime", "endTime"], *rows)
    assert [app.interview for app in reading.applications] == [day]


NEXT_STEP = listed(
    "retenue pour la suite | retenu pour un entretien | candidature retenue | shortlisted"
    " | selected for next step | accepted for interview | angenommen für die nächste Runde"
    " | in der engeren Auswahl | seleccionada para la siguiente fase | aceptada para entrevista"
    " | Aceptado a siguiente ronda | selecionada para a próxima etapa | aprovada na triagem"
    " | selezionata per il colloquio | accettata alla prossima fase | aangenomen voor gesprek"
    " | geselecteerd voor volgende ronde | przyjęty do kolejnego etapu"
    " | zakwalifikowany do kolejnego etapu | 书类通过 | 一次通過"
)


@pytest.mark.parametrize("text", NEXT_STEP)
def test_who_is_chosen_for_the_next_step_is_active(text: str) -> None:
    assert read_status(text) == (Status.ACTIVE, text, None, False)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("accepted", Status.ACCEPTED),
        ("Offer accepted", Status.ACCEPTED),
        ("retenue pour le poste", Status.ACCEPTED),
        ("oferta aceptada", Status.ACCEPTED),
        ("not accepted for interview", Status.REJECTED),
        ("non retenue pour la suite", Status.REJECTED),
        ("nicht angenommen für nächste Runde", Status.REJECTED),
        ("no seleccionado para la siguiente fase", Status.REJECTED),
    ],
)
def test_an_offer_and_a_refusal_are_told_from_the_next_step(text: str, status: Status) -> None:
    assert read_status(text) == (status, text, None, False)


def test_an_offer_beside_a_next_step_is_asked_about() -> None:
    assert read_status("Offer accepted, next step: paperwork").blocks


@pytest.mark.parametrize("cross", ["×", "✗", "✘", "x", "X", "X X"])
def test_a_cross_may_say_that_it_is_over(cross: str) -> None:
    status, _, problem, blocks = read_status(cross)
    assert (status, problem is not None, blocks) == (Status.ACTIVE, True, True)


@pytest.mark.parametrize(
    "text",
    ["skip-location", "skip_visa", "skipped - visa", "skip: too far", "Skip (remote only)"],
)
def test_what_is_skipped_with_its_reason(text: str) -> None:
    assert read_status(text) == (Status.WITHDRAWN, text, None, False)


@pytest.mark.parametrize("text", ["skip to next round", "skip - waiting for reply"])
def test_what_is_not_skipped(text: str) -> None:
    assert not read_status(text).status.ends


@pytest.mark.parametrize(
    "header",
    [
        ("Company", "Stage", "Result"),
        ("Company", "Status", "Outcome"),
        ("Firma", "Phase", "Ergebnis"),
        ("Empresa", "Etapa", "Resultado"),
        ("Entreprise", "Étape", "Résultat"),
        ("公司", "阶段", "结果"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_the_word_that_ends_wins_in_either_column(header: tuple[str, ...], turned: bool) -> None:
    says: list[Cell] = ["Rejected", "Interview"] if turned else ["Interview", "Rejected"]
    reading = read([*header, "Interview date", "Interviewers"], ["Acme", *says, "2026-09-28", JANE])
    assert [app.status for app in reading.applications] == [Status.REJECTED]


@pytest.mark.parametrize("header", ["Last reply", "Decision by"])
def test_an_end_where_a_day_should_stand_holds_the_letters(header: str) -> None:
    reading = read(
        ["Company", "Status", header, "Interview date", "Interviewers"],
        ["Acme", "Interviewing", "Rejected", "2026-09-28", JANE],
    )
    assert [app.blocked for app in reading.applications] == [True]


@pytest.mark.parametrize(
    ("header", "cell", "ended"),
    [
        ("Rejection reason", "too junior", True),
        ("Rejection reason", "n/a", False),
        ("Rejection reason", "no", False),
        ("Motivo de rechazo", "salario", True),
        ("Motivo da recusa", "salário", True),
        ("Motif de refus", "profil", True),
        ("Grund der Absage", "Gehalt", True),
        ("Absage, Grund", "passt nicht", True),
        ("Reden afwijzing", "te senior", True),
        ("不採用理由", "経験不足", True),
        ("isRejected", "TRUE", True),
        ("isRejected", "FALSE", False),
        ("rejectedAt", "2026-09-20", True),
        ("withdrawnReason", "moved", True),
        ("Reason for applying", "love it", False),
        ("Why", "love it", False),
    ],
)
def test_a_column_about_the_end_ends_the_row(header: str, cell: str, ended: bool) -> None:
    reading = read(
        ["Company", "Status", header, "Interview date", "Interviewers"],
        ["Acme", "Interviewing", cell, "2026-09-28", JANE],
    )
    assert [app.status.ends for app in reading.applications] == [ended]


@pytest.mark.parametrize("company", ["...", "…", "—", "***", "/", "○○", "?", "TBD", "-"])
def test_marks_are_no_company(company: str) -> None:
    row: list[Cell] = [company, "Dev", "2026-09-28", JANE]
    reading = read(["Company", "Role", "Interview date", "Interviewers"], row)
    assert (reading.applications, reading.skipped) == ((), 1)


@pytest.mark.parametrize(
    "company",
    ["xxx", "XX", "Example", "Beispiel", "Acme Inc (example)", "Beispiel: Acme GmbH",
     "Acme (Ejemplo)", "アクメ（例）", "Test"],
)  # fmt: skip
def test_an_example_gets_no_letter(company: str) -> None:
    row: list[Cell] = [company, "Dev", "2026-09-28", JANE]
    reading = read(["Company", "Role", "Interview date", "Interviewers"], row)
    assert [app.blocked for app in reading.applications] == [True]


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("woe 2/09/2026 15u", time(15)),
        ("woe 2/09/2026 15u30", time(15, 30)),
        ("2/09/2026 9u30", time(9, 30)),
        ("wo 2 september 2026 15.30 uur", time(15, 30)),
        ("Mi, 2.9.2026 um 15 Uhr", time(15)),
        ("2.9.2026 kl. 15", time(15)),
        ("2.9.2026 kl. 15.30", time(15, 30)),
        ("mer 02/09/2026 à 14h30", time(14, 30)),
        ("mié 2/9/2026 15h", time(15)),
        ("qua 02/09/2026 15h00", time(15)),
        ("mer 2/9/2026 ore 15", time(15)),
        ("śr 2.09.2026 godz. 15", time(15)),
        ("9月2日(水)15時〜", time(15)),
    ],
)
def test_times_beside_a_day_as_people_there_write_them(cell: str, moment: time) -> None:
    found = read_date(cell, today=TODAY, day_first=True)
    assert (found.day, found.time) == (date(2026, 9, 2), moment)


@pytest.mark.parametrize(
    "cell",
    ["2026-09-02, 2026-09-10", "2/9 & 10/9/2026", "Sep 2 and Sep 10", "9月2日、9月10日",
     "02.09.2026 - 10.09.2026"],
)  # fmt: skip
def test_two_days_are_named_with_what_to_type(cell: str) -> None:
    found = read_date(cell, today=TODAY, day_first=True)
    assert found.day is None
    assert "2026-09-02 and 2026-09-10: keep one, such as 2026-09-10" in (found.problem or "")


def test_two_days_with_dots_have_each_its_own_month() -> None:
    found = read_date("12.5. und 14.6.2026", today=TODAY, day_first=True)
    assert "from 2026-05-12 to 2026-06-14" in (found.problem or "")


@pytest.mark.parametrize(
    ("typed", "given", "honorific"),
    [
        ("mevr. Sanne", "Sanne", None),
        ("dhr Jan", "Jan", None),
        ("Frau Sabine", "Sabine", None),
        ("mevr. Jansen", None, "Mevr."),
        ("dhr. De Vries", None, "Dhr."),
        ("Pani Anna", None, "Pani"),
        ("Dña. Ana", None, "Dña."),
    ],
)
def test_who_has_a_title_and_only_a_given_name(
    typed: str, given: str | None, honorific: str | None
) -> None:
    (person,), problems = read_people(typed)
    assert (person.given, person.honorific, problems) == (given, honorific, ())
    assert read_name(typed) is not None
