"""Headers that their cells, the group above them or an agency beside them make clear."""

from __future__ import annotations

from datetime import date

import pytest

from sheets_followup.columns import match_headers
from sheets_followup.model import Cell, Reading, Sheet, Status
from sheets_followup.rows import read_tracker
from tests.layouts_more import MORE

TODAY = date(2026, 3, 5)


def read(*rows: list[Cell]) -> Reading:
    return read_tracker(Sheet(cells=rows), today=TODAY)


def facts(*rows: list[Cell]) -> list[str | None]:
    return [column.fact for column in read(*rows).columns]


@pytest.mark.parametrize(
    ("cells", "fact"),
    [(["Acme", "Birch GmbH"], "company"), (["2026-03-01", "2026-03-02"], "applied")],
)
def test_applied_to_is_a_firm_or_a_day(cells: list[Cell], fact: str) -> None:
    rows: list[list[Cell]] = [["Applied to", "Role"], *([cell, "Engineer"] for cell in cells)]
    assert facts(*rows) == [fact, "role"]


@pytest.mark.parametrize(
    ("cells", "fact"),
    [(["14h30", "9h"], "interview"), (["temps plein", "35 heures par semaine"], None)],
)
def test_hours_of_work_are_no_time_of_an_interview(cells: list[Cell], fact: str | None) -> None:
    rows: list[list[Cell]] = [
        ["Entreprise", "Date entretien", "Horaires"],
        *(["Acme", "2026-03-02", cell] for cell in cells),
    ]
    assert facts(*rows) == ["company", "interview", fact]


@pytest.mark.parametrize(
    ("header", "cells", "fact"),
    [
        ("interview_scheduled", [True, False], None),
        ("Interview", ["yes", "no"], None),
        ("Interview", ["yes", "2026-03-02"], "interview"),
        ("Interview date", ["yes", "no"], "interview"),
    ],
)
def test_whether_there_was_an_interview_is_no_day(
    header: str, cells: list[Cell], fact: str | None
) -> None:
    rows: list[list[Cell]] = [["Company", header], *(["Acme", cell] for cell in cells)]
    assert facts(*rows) == ["company", fact]


@pytest.mark.parametrize("name", MORE)
def test_layouts_of_trades_and_countries(name: str) -> None:
    headers, wanted = MORE[name]
    found = [place.fact for place in match_headers(headers).places]
    assert list(zip(headers, found, strict=True)) == list(zip(headers, wanted, strict=True))


@pytest.mark.parametrize(
    ("header", "cells", "fact"),
    [
        ("Response", ["Rejected", "Offer", ""], "status"),
        ("Réponse", ["négative", "refus", "en attente"], "status"),
        ("Rückmeldung", ["Absage", "", "noch offen"], "status"),
        ("Resposta", ["Não fiquei", "", ""], "status"),
        ("Antwort", ["03.03.2026", "2026-03-01", ""], "last_reply"),
        ("Respuesta", ["3 de marzo", "", ""], "last_reply"),
        ("返信", ["3月3日", "", ""], "last_reply"),
        ("Respuesta", ["2026-03-03", "2026-05-20", ""], "decision"),  # promised, not yet come
        ("Decisión", ["2026-03-03", "", ""], "decision"),
        ("Decision", ["2026-03-03", "", ""], "decision"),
        ("Beslissing", ["3-3-2026", "", ""], "decision"),
        ("Decisión", ["rechazado", "pendiente", ""], "status"),
        ("Risposta", ["3/3/2026", "no", ""], None),
        ("Response", ["", "", ""], None),
        ("Phone screen", ["2026-03-03", "", "3 Mar"], "interview"),
        ("Onsite", [date(2026, 3, 3), "", ""], "interview"),
        ("二面", ["3月3日 14:00", "", ""], "interview"),
        ("Fachgespräch", ["3.3.2026 um 10 Uhr", "", ""], "interview"),
        ("Onsite", ["done", "", "2026-03-03"], None),
        ("Phone screen", ["x", "", ""], None),
        ("Onsite", ["May 14 with Pam Beesly", "", ""], None),  # for proposals to take apart
        ("Technical", ["passed", "", ""], None),
        ("Offer?", ["pending", "no - went with someone else", ""], "status"),
        ("Offer?", ["no", "yes", ""], None),
        ("Offer", ["120k", "", ""], None),
        ("Profile", ["SDE-1", "Analyst", ""], "role"),
        ("Profile", ["https://a.example/x", "", ""], None),
    ],
)
def test_cells_tell_what_a_header_does_not(
    header: str, cells: list[Cell], fact: str | None
) -> None:
    rows = [["Acme", cell] for cell in cells]
    assert facts(["Company", header], *rows)[1] == fact


def test_a_second_status_by_its_cells_may_end_a_row() -> None:
    reading = read(
        ["Company", "Interviewer", "Status", "Response"], ["Acme", "Jane Roe", "", "Rejected"]
    )
    assert reading.applications[0].status is Status.REJECTED


@pytest.mark.parametrize(
    ("headers", "company"),
    [
        (["Agency", "Client", "Role", "Interview date"], "Client"),
        (["Personalvermittlung", "Endkunde", "Position", "Interview am"], "Endkunde"),
        (["Cabinet", "Client final", "Poste", "Date entretien"], "Client final"),
        (["Agency", "Role", "Interview date"], "Agency"),
        (["Agency", "Company", "Role"], "Company"),
        (["猎头公司", "客户", "岗位", "面试时间"], "客户"),
    ],
)
def test_of_agency_and_client_the_one_with_the_job_is_the_company(
    headers: list[str], company: str
) -> None:
    places = match_headers(headers).places
    assert [place.header for place in places if place.fact == "company"] == [company]


def test_a_client_beside_a_company_is_a_coachs() -> None:
    found = match_headers(["Client", "Company", "Role", "Status"])
    assert [place.fact for place in found.places] == ["candidate", "company", "role", "status"]


def test_groups_above_the_headers_are_rounds() -> None:
    reading = read(
        ["", "", "1st interview", "", "", "Final interview", "", ""],
        ["Company", "Title", "Date", "With", "Notes", "Date", "With", "Notes"],
        ["Acme", "Clerk", "3 March 2026", "Ann Poe", "", "4 March 2026", "Jane Roe", ""],
        ["Birch", "Clerk", "3 March 2026", "Bob Lee", "", "", "", ""],
    )
    assert [(c.header, c.fact) for c in reading.columns][2:4] == [
        ("Date", "interview"),
        ("With", "interviewers"),
    ]
    assert [
        (app.interview, [person.name for person in app.interviewers])
        for app in reading.applications
    ] == [(date(2026, 3, 4), ["Jane Roe"]), (date(2026, 3, 3), ["Bob Lee"])]


def test_numbers_of_contacts_are_no_rounds() -> None:
    reading = read(
        ["company_name", "date_first_interview", "date_second_interview",
         "contact_1_name", "contact_2_name"],
        ["Acme", "2026-02-03", "2026-03-03", "Jane Roe", "Bob Lee"],
    )  # fmt: skip
    assert [p.name for p in reading.applications[0].interviewers] == ["Jane Roe", "Bob Lee"]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Msft Senior Engineer", True),
        ("Data Analyst", True),
        ("Acme", False),
        ("Birch Sales", False),
    ],
)
def test_a_name_that_holds_a_job_stops_its_row(name: str, asked: bool) -> None:
    reading = read(
        ["Name", "Role", "Date applied", "Stage", "Interviewer"],
        [name, "", "", "Applied", "Jane Roe"],
    )
    assert [app.blocked for app in reading.applications] == [asked]


@pytest.mark.parametrize(
    ("header", "cell", "status"),
    [
        ("Rejected", "x", Status.REJECTED),
        ("Rejected?", "yes", Status.REJECTED),
        ("Rejected", "2026-03-01", Status.REJECTED),
        ("Absage", "x", Status.REJECTED),
        ("Closed", "x", Status.CLOSED),
        ("Closed", "2026-03-01", Status.ACTIVE),  # the posting, not the application
        ("Closes", "2026-03-01", Status.ACTIVE),
        ("応募締切日", "2026/03/01", Status.ACTIVE),
        ("Cierre", "01/03/2026", Status.ACTIVE),
    ],
)
def test_columns_to_be_ticked(header: str, cell: str, status: Status) -> None:
    reading = read(["Company", "Interviewer", header], ["Acme", "Jane Roe", cell])
    assert reading.applications[0].status is status


MAILS: list[Cell] = ["jane@acme.example", "", "bob@birch.example"]


@pytest.mark.parametrize(
    ("header", "cells", "fact"),
    [
        ("Manager's email", MAILS, "emails"),
        ("Mail AP", MAILS, "emails"),
        ("Contato do gestor", MAILS, "emails"),
        ("窗口的邮箱", MAILS, "emails"),
        ("Manager's email", ["jane@acme.example", "", ""], "emails"),
        # The user's own, the same everywhere, or somebody's who holds no interview.
        ("My mail", MAILS, None),
        ("Login email used", MAILS, None),
        ("Referral contact", MAILS, None),
        ("Mail AP", ["sam@poe.example", "sam@poe.example", ""], None),
        ("Mail AP", ["ask Bob", "bob@birch.example", ""], None),
        ("Portal", MAILS, None),
    ],
)
def test_addresses_under_a_header_of_mail_are_the_interviewers(
    header: str, cells: list[Cell], fact: str | None
) -> None:
    rows = [["Acme", cell] for cell in cells]
    assert facts(["Company", header], *rows)[1] == fact


@pytest.mark.parametrize(
    ("names", "fact"),
    [
        (["Jane Roe", "", "Bob Lee, CTO"], "interviewers"),
        (["Jane", "Tom", "Bob"], "interviewers"),
        (["Jane Roe", "", "Ann Ray"], None),
        (["", "Jane Roe", ""], None),
        (["great", "", "so so"], None),
    ],
)
def test_whom_the_addresses_beside_them_spell_are_the_people(
    names: list[Cell], fact: str | None
) -> None:
    rows = [["Acme", name, mail] for name, mail in zip(names, MAILS, strict=True)]
    assert facts(["Company", "PoC-ish", "Email"], *rows)[1] == fact


@pytest.mark.parametrize(
    ("header", "clients", "fact"),
    [
        (["Client", "Role"], ["Marchmont Capital", "Dunmore plc"], "company"),
        (["Client", "Role"], ["Jane Roe", "Bob Lee"], None),  # a coach's
        (["Client", "Company"], ["Marchmont Capital", "Dunmore plc"], "candidate"),
    ],
)
def test_a_client_is_a_freelancers_firm_where_there_is_no_other(
    header: list[Cell], clients: list[Cell], fact: str | None
) -> None:
    header = [*header, "Interview date", "Interviewers"]
    rows: list[list[Cell]] = [[client, "Analyst", "2026-03-02", "Kim Poe"] for client in clients]
    assert facts(header, *rows)[0] == fact


@pytest.mark.parametrize(
    ("flag", "status"),
    [
        ("Bew. raus", Status.ACTIVE),
        ("CV out", Status.ACTIVE),
        ("Rejected", Status.REJECTED),
        ("Date rejected", Status.REJECTED),
        ("Absage am", Status.REJECTED),
    ],
)
def test_a_day_under_a_status_ends_the_row_and_under_an_application_it_does_not(
    flag: str, status: Status
) -> None:
    header: list[Cell] = ["Company", "Interview date", flag]
    (row,) = read(header, ["Acme", "2026-03-02", "2026-02-20"]).applications
    assert row.status is status


@pytest.mark.parametrize(
    ("first", "second", "thanked", "counts"),
    [
        ("2026-03-04", "2026-03-12", "", "2026-03-04"),  # to be thanked for today
        ("2026-03-05", "2026-03-12", "", "2026-03-05"),
        ("2026-03-03", "2026-03-12", "", "2026-03-12"),  # the window is over
        ("2026-03-04", "2026-03-12", "2026-03-04", "2026-03-12"),
        ("2026-03-04", "2026-03-05", "", "2026-03-04"),
        ("2026-02-20", "2026-03-02", "", "2026-03-02"),
        ("2026-03-10", "2026-03-12", "", "2026-03-12"),
    ],
)
def test_W1_of_several_interviews_on_a_row_the_one_to_be_thanked_for_counts(  # noqa: N802
    first: str, second: str, thanked: str, counts: str
) -> None:
    header: list[Cell] = ["Company", "Interview 1 date", "Interview 2 date", "Thank-you sent"]
    (row,) = read(header, ["Acme", first, second, thanked]).applications
    assert str(row.interview) == counts


@pytest.mark.parametrize(
    ("header", "cells", "fact"),
    [
        ("Contact chez le client", ["Inès Roe ines@acme.example", "Paul", ""], "interviewers"),
        ("Assessor / contact", ["Neil Ray (neil@acme.example)", "", ""], "interviewers"),
        ("Referred by", ["Neil Ray (neil@acme.example)", "", ""], None),
        ("Log", ["wrote to neil@acme.example on Monday", "", ""], None),
        ("Log", ["Neil Ray (neil@acme.example)", "nothing came of it yet", ""], None),
    ],
)
def test_names_with_addresses_under_an_unknown_header_are_the_people(
    header: str, cells: list[Cell], fact: str | None
) -> None:
    rows = [["Acme", cell] for cell in cells]
    assert facts(["Company", header], *rows)[1] == fact


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        (["Where", "What", "Applied?", "How it ended"], ["company", "role", "applied", "status"]),
        (["Place", "Job", "People"], ["company", "role", "interviewers"]),
        (["Company", "Place", "Job"], ["company", "location", "role"]),
        (["Company", "Role", "What"], ["company", "role", None]),
        (["Name", "Company", "Interviewers", "Email"], [None, "company", "interviewers", "emails"]),
        (["Name", "Company", "Email"], ["interviewers", "company", "emails"]),
    ],
)
def test_what_a_short_header_means_beside_the_others(
    header: list[Cell], wanted: list[str | None]
) -> None:
    assert facts(header, ["Fable", "Acme", None, None]) == wanted


def test_a_header_that_means_nothing_alone_means_what_it_does_with_the_group_above_it() -> None:
    above: list[Cell] = ["Job", "", "Application", "", "Interview", "", ""]
    header: list[Cell] = ["Company", "Title", "Date", "Source", "When", "With whom", "Email"]
    rows: list[list[Cell]] = [["Acme", "Dev", "2026-02-01", "web", "2026-03-04", "Jane Roe", ""]]
    found = facts(above, header, *rows)
    assert found == ["company", "role", "applied", None, "interview", "interviewers", "emails"]
    alone = facts(["My search 2026"], header, *rows)
    assert alone[2:5] == [None, None, "interview"]  # "When" beside "With whom"


def test_a_header_of_nothing_but_a_talk_is_its_day_where_every_cell_is_one() -> None:
    """ "Intro call" with days is when one talked; "Call" may be a day on which to call."""
    for header, day, meant in (
        ("Intro call", "Oct 7, 2026", "interview"),
        ("Campus visit", "2026-10-07", "interview"),
        ("Intakegesprek", "7 oktober 2026", "interview"),
        ("Intakegesprek", "was leuk", None),
        ("Call", "2026-10-07", None),
    ):
        cells = [["Company", "Role", "Contact", header], ["Acme", "Planner", "Jane Roe", day]]
        read = read_tracker(Sheet(cells=cells), today=date(2026, 10, 20))
        assert read.columns[3].fact == meant, header
    rounds = [
        ["Company", "Contact", "Zoom interview", "Campus visit"],
        ["Aldine", "Ruth Amankwah", "2026-10-01", "2026-10-15"],
    ]
    read = read_tracker(Sheet(cells=rounds), today=date(2026, 10, 20))
    assert read.applications[0].interview == date(2026, 10, 15)


def test_follow_ups_are_counted_before_and_behind_the_word() -> None:
    for first, second in (("1. Nachfassen", "2. Nachfassen"), ("跟进1", "跟进2")):
        cells = [["Company", "Interview date", first, second], ["Acme", "2026-10-01", "", ""]]
        read = read_tracker(Sheet(cells=cells), today=date(2026, 10, 20))
        assert [c.fact for c in read.columns[2:]] == ["follow_up_1_sent", "follow_up_2_sent"]


def test_a_local_is_a_shop_in_spanish_and_a_place_in_portuguese() -> None:
    for header, meant in (
        (["Local", "Trabajo", "Hablé con", "Fecha entrevista"], "company"),
        (["Empresa", "Local", "Vaga", "Data da entrevista"], "location"),
    ):
        read = read_tracker(Sheet(cells=[header, ["Tolosa"] * 4]), today=date(2026, 10, 20))
        assert next(c.fact for c in read.columns if c.header == "Local") == meant


@pytest.mark.parametrize(
    "header", ["Trial shift", "Probearbeiten", "Día de prueba", "Entretien manager"]
)
def test_a_day_of_trial_work_is_an_interview(header: str) -> None:
    rows: list[list[Cell]] = [
        ["Company", header, "Email"],
        ["Acme", "2026-03-02", "j@acme.example"],
    ]
    assert facts(*rows) == ["company", "interview", "emails"]


@pytest.mark.parametrize(
    ("header", "cells", "wanted"),
    [
        ("Who for|Talked to|What happened", "Acme|Bob Lee|waiting", "company people status"),
        ("Who|What job|Talked to|So?", "Acme|picker|Bob Lee|waiting", "company role people status"),
        ("waar|wat|status", "Acme|vakken|lopend", "company role status"),
        ("Company|With|Last spoke", "Acme|Bob Lee|2026-03-03", "company people -"),
        ("Company|With|Contact", "Acme|Bob Lee|bob@acme.example", "company people emails"),
        ("Resto|Job|Avec qui|Vu le", "Lulu|serveur|Lulu|2026-03-03",
         "company role people interview"),
        ("Entreprise|Interlocuteur|Vu le", "Acme|Bob Lee|2026-03-03", "company people -"),
        ("Kunde|Vermittler|Projekt", "Acme|Hays|Migration", "company people role"),
        ("Company|Project|Status", "Acme|my website|waiting", "company - status"),
        ("Firm|People met|Callback|Callback result", "Acme|Bob Lee|2026-03-03|",
         "company people interview status"),
        ("Company|Contact|Callback|Status", "Acme|Bob Lee|2026-03-03|",
         "company people last_reply status"),
    ],
)  # fmt: skip
def test_headers_that_say_little_mean_something_beside_others(
    header: str, cells: str, wanted: str
) -> None:
    found = facts([*header.split("|")], [*cells.split("|")])
    assert [fact or "-" for fact in found] == wanted.replace("people", "interviewers").split()


def test_when_in_a_diary_is_the_day_of_whatever_was_done() -> None:
    header: list[Cell] = ["When", "What I did", "Who for", "Who I spoke to", "What happened"]
    reading = read(header, ["2026-03-03", "Applied online", "Acme", "Bob Lee", "no reply yet"])
    assert reading.columns[0].fact is None
    assert [app.interview for app in reading.applications] == [None]


@pytest.mark.parametrize(
    ("header", "name", "people"),
    [
        ("Recruiter", "Robert Half", []),
        ("Recruiter", "Randstad", []),
        ("Agent", "Hays", []),
        ("Agent", "Toni", ["Toni"]),
        ("Recruiter", "Kayla", ["Kayla"]),
        ("Recruiter", "Robert Half <rob@half.example>", ["Robert Half"]),
        ("Vermittler", "GULP", []),
        ("Vermittler", "Toni", ["Toni"]),
        ("Interviewer", "Robert Half", ["Robert Half"]),
    ],
)
def test_an_agency_in_the_column_of_recruiters_is_nobody(
    header: str, name: str, people: list[str]
) -> None:
    app = read(["Company", "Interview date", header], ["Acme", "2026-03-03", name]).applications[0]
    assert [person.name for person in app.interviewers] == people
    assert bool(app.problems) is not bool(people)


def test_a_list_of_two_people_in_one_household_is_a_question_that_stops() -> None:
    header: list[Cell] = ["Whose", "Company", "Interview", "With"]
    rows: list[list[Cell]] = [
        ["me", "Acme", "2026-03-03", "Jo"],
        ["Sam", "Birch", "2026-03-04", ""],
    ]
    assert [question.needed for question in read(header, *rows).questions] == [True]


@pytest.mark.parametrize(
    ("first", "second", "people"),
    [
        ("Tamara Reyes", "Ms. Reyes", ["Tamara Reyes"]),
        ("Tamara Reyes", "Ms. Reyes <r@acme.example>", ["Tamara Reyes", "Reyes"]),
        ("Tamara Reyes", "Ms. Roe", ["Tamara Reyes", "Roe"]),
        ("Herr Reyes", "Frau Reyes", ["Reyes", "Reyes"]),
    ],
)
def test_who_is_named_in_full_in_another_column_is_one_person(
    first: str, second: str, people: list[str]
) -> None:
    header: list[Cell] = ["Company", "Interview date", "Principal", "Interviewers"]
    app = read(header, ["Acme", "2026-03-03", first, second]).applications[0]
    assert [person.name for person in app.interviewers] == people
