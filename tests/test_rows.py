"""Rows: which are ours, what each says, and what stops one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.errors import TrackerError
from sheets_followup.model import (
    Application,
    Cell,
    Reading,
    Sender,
    SentCell,
    SentKind,
    Sheet,
    Status,
)
from sheets_followup.rows import is_tracker, read_sent, read_status, read_tracker

TODAY = date(2026, 3, 18)
T = "2026-03-03"


def read(headers: str, *rows: Sequence[Cell], **given: object) -> Reading:
    """A tracker with these headers (separated by ``|``) and rows."""
    grid: list[Sequence[Cell]] = [[header.strip() for header in headers.split("|")], *rows]
    tabs = given.get("tabs", {})
    assert isinstance(tabs, dict)
    order = given.get("day_first")
    assert order is None or isinstance(order, bool)
    return read_tracker(Sheet(grid, tabs=tabs), today=TODAY, day_first=order)


def one(headers: str, row: Sequence[Cell], **given: object) -> Application:
    (application,) = read(headers, row, **given).applications
    return application


def messages(application: Application) -> str:
    return "\n".join(problem.message for problem in application.problems)


def test_a_whole_row() -> None:
    app = one(
        "Company|Role|Round|Status|Interview date|Interviewers|Decision by|Topics|Fit|Gap|New info"
        "|Last reply|Thank-you sent|Follow-up 1 sent|Hold until|Tone|Cadence",
        ["Acme", "Engineer", "2nd", "Interviewing", datetime(2026, 3, 3, 10), "Jane Roe; Bob Lee",
         "2 weeks", "the roadmap", "scaling", "forgot Go", "new release", "2026-03-10",
         "2026-03-04", "no", "2026-03-25", "warm", "weekly"],
    )  # fmt: skip
    assert (app.row, app.company, app.role, app.round) == (2, "Acme", "Engineer", "2nd")
    assert (app.interview, app.interview_time) == (date(2026, 3, 3), time(10))
    assert [person.name for person in app.interviewers] == ["Jane Roe", "Bob Lee"]
    assert (app.decision, app.last_reply) == (date(2026, 3, 17), date(2026, 3, 10))
    assert (app.topics, app.fit, app.gap) == ("the roadmap", "scaling", "forgot Go")
    assert (app.new_info, app.hold) == ("new release", date(2026, 3, 25))
    assert app.sent["thank_you_sent"] == SentCell(SentKind.ON, date(2026, 3, 4))
    assert app.sent["follow_up_1_sent"] == SentCell(SentKind.UNWANTED)
    assert (app.tone, app.cadence, app.problems) == ("warm", "weekly", ())


@pytest.mark.parametrize(
    ("row", "ours"),
    [
        (["Acme", "Dev", T, ""], True),
        (["Acme", "Dev", "", "Jane Roe"], True),
        (["Acme", "Dev", "on the 9th", ""], True),
        (["Acme", "Dev", "", ""], False),
        (["Acme", "Dev", "TBD", "-"], False),
        (["", "Dev", T, "Jane Roe"], False),
        (["-", "Dev", T, "Jane Roe"], False),
        (["Acme", "Dev", False, False], False),
    ],
)
def test_which_rows_are_ours(row: list[Cell], ours: bool) -> None:
    reading = read("Company|Role|Interview date|Interviewers", row)
    assert (len(reading.applications), reading.skipped) == ((1, 0) if ours else (0, 1))


def test_blank_rows_and_headings_are_passed_over_and_the_others_counted() -> None:
    reading = read(
        "Company|Role|Interview date",
        ["Acme", "Dev", T],
        [],
        ["", None, " "],
        ["2026"],
        ["Beta", "Dev", ""],
        ["Gamma", "Dev", None],
        ["", "Dev", T],
    )
    assert [app.row for app in reading.applications] == [2]
    assert (reading.skipped, reading.lacks) == (3, {"interview": 2, "company": 1})


@pytest.mark.parametrize(
    ("row", "ours"),
    [
        (["Company", "Role", "Interview date", "Interviewers"], 0),  # the header, typed again
        ([" COMPANY ", "", "interview date", ""], 0),
        (["Company", "Role", "Interview date", "Jane Roe"], 1),
        (["Total", "", 5, ""], 0),
        (["Gesamt:", None, "12", "40 %"], 0),
        (["合計", None, 3, None], 0),
        (["Total", "Process engineer", T, ""], 1),  # the company of that name
        (["Total", "", T, ""], 1),
        (["Total", "", 5, "Jane Roe"], 1),
    ],
)
def test_headings_and_totals_between_the_rows_are_none_of_ours(row: list[Cell], ours: int) -> None:
    reading = read("Company|Role|Interview date|Interviewers", row)
    assert (len(reading.applications), reading.skipped) == (ours, 0)


@pytest.mark.parametrize(
    ("headers", "missing"),
    [
        ("Company|Interview date|Interviewers", ()),
        ("Company|Interview date|Email", ()),
        ("Company|Role|Date applied", ("interview", "interviewers")),
        ("Round|With|Notes", ("company", "interview")),
    ],
)
def test_what_a_letter_would_need_and_is_missing(headers: str, missing: tuple[str, ...]) -> None:
    assert read(headers).missing == missing


@pytest.mark.parametrize(
    ("typed", "role"), [('"Ops', "Ops"), ('5" pipe fitter', '5" pipe fitter'), ('"Ops"', '"Ops"')]
)
def test_a_quote_that_nobody_closed_is_no_part_of_a_role(typed: str, role: str) -> None:
    assert one("Company|Role|Interview date", ["Acme", typed, T]).role == role


def test_row_numbers_are_the_spreadsheets() -> None:
    sheet = Sheet([["My search"], [], ["Company", "Interview date"], [], ["Acme", T]])
    reading = read_tracker(sheet, today=TODAY)
    assert (reading.header_row, reading.applications[0].row) == (3, 5)


BLOCKING: list[tuple[str, Cell, str]] = [
    ("Interview date", "3/4/2026", "can be"),
    ("Interview date", "1999-01-01", "before 2000"),
    ("Interview date", "2031-01-01", "two years"),
    ("Interview date", "#REF!", "#REF!"),
    ("Interview date", "#CALC!", "formula has no value: open the workbook"),
    ("Decision by", "3/4/2026", "can be"),
    ("Decision by", "2036-01-01", "two years"),
    ("Last reply", "2026-04-01", "after today"),
    ("Last reply", "4/3", "can be"),
    ("Hold until", "a while", "not understood"),
    ("Thank-you sent", "maybe", "does not say"),
    ("Thank-you sent", "2026-04-01", "after today"),
    ("Follow-up 1 sent", 5, "does not say"),
    ("Follow-up 1 sent", "3/4", "can be"),
    ("Interviewers", "{Name/Title}", "slot"),
    ("Interviewers", "Jane Roe <jane@example.com>", "example"),
    ("Interviewer emails", "jane@examplecorp.com", "example"),
    ("Role", "Position Title", "slot"),
    ("Role", "<role>", "slot"),
    ("Role", "a =?utf-8?q?b?= c", "encoded"),
    ("Topics", "{topic}", "slot"),
]


@pytest.mark.parametrize(("header", "cell", "says"), BLOCKING)
def test_what_leaves_no_decision_stops_the_row(header: str, cell: Cell, says: str) -> None:
    headers = "Company|Interview date|Interviewers"
    row: list[Cell] = ["Acme", T, "Jane Roe"]
    if header in headers.split("|"):
        row[headers.split("|").index(header)] = cell
    else:
        headers, row = f"{headers}|{header}", [*row, cell]
    app = one(headers, row)
    (problem,) = (problem for problem in app.problems if problem.blocks)
    assert says in problem.message
    assert (problem.row, problem.header) == (2, header)
    assert problem.column == "ABCD"[headers.split("|").index(header)]


@pytest.mark.parametrize(
    "company",
    [
        "Company Name",
        "Example Corp",
        "[Company]",
        "{Company}",
        "your expertise with AI and cloud systems, could be a strong",
        "https://acme.example",
        "#N/A",
        "x" * 50_000,
        True,
        date(2026, 3, 3),
    ],
)
def test_a_company_that_is_none_stops_the_row(company: Cell) -> None:
    app = one("Company|Interview date|Interviewers", [company, T, "Jane Roe"])
    assert app.blocked
    assert all(len(problem.message) < 300 for problem in app.problems)


@pytest.mark.parametrize(
    "company", ["Acme", "Heron AI", "HARVEST VALUATIONS • La Grange", "Bits & Co.", "{{ 7*7 }}",
                "Google (Winter)", "The Trade Desk", "Procter and Gamble for the Home", 3, "1800"],
)  # fmt: skip
def test_a_company_is_taken_as_typed(company: Cell) -> None:
    app = one("Company|Interview date|Interviewers", [company, T, "Jane Roe"])
    assert (app.company, app.problems) == (str(company), ())


UNCLEAR: list[tuple[str, Cell, str | None]] = [
    ("Decision by", "soon", "decision"),
    ("Decision by", "yes", "decision"),
    ("Last reply", "yes", "last_reply"),
    ("Last reply", "they called", "last_reply"),
    ("Decision by", "TBD", None),
    ("Last reply", "-", None),
]


@pytest.mark.parametrize(("header", "cell", "fact"), UNCLEAR)
def test_words_that_cannot_be_read_are_not_taken_for_blank(
    header: str, cell: Cell, fact: str | None
) -> None:
    app = one(f"Company|Interview date|{header}", ["Acme", T, cell])
    assert app.unclear == ({fact} if fact else set())
    assert not app.blocked
    assert bool(app.problems) is bool(fact)


def test_an_unreadable_interview_is_a_problem_and_no_date() -> None:
    app = one("Company|Interview date|Interviewers", ["Acme", "wait for the 9th", "Jane Roe"])
    assert (app.interview, app.blocked) == (None, False)
    assert "not understood" in messages(app)


@pytest.mark.parametrize(
    ("applied", "interview", "day_first", "wanted"),
    [
        ("20/05/2025", "3/4/2026", None, date(2026, 4, 3)),
        ("5/20/2025", "3/4/2026", None, date(2026, 3, 4)),
        ("", "3/4/2026", True, date(2026, 4, 3)),
        ("5/20/2025", "3/4/2026", True, None),  # what is configured contradicts the tracker
        ("", "3/4/2026", None, None),
    ],
)
def test_the_trackers_other_dates_settle_the_order(
    applied: str, interview: str, day_first: bool | None, wanted: date | None
) -> None:
    row = ["Acme", interview, applied]
    app = one("Company|Interview date|Date applied", row, day_first=day_first)
    assert (app.interview, app.blocked) == (wanted, wanted is None)


SENT: list[tuple[Cell, SentCell | None]] = [
    ("2026-03-04", SentCell(SentKind.ON, date(2026, 3, 4))),
    (date(2026, 3, 4), SentCell(SentKind.ON, date(2026, 3, 4))),
    ("sent 2026-03-04", SentCell(SentKind.ON, date(2026, 3, 4))),
    ("✓ 4 March 2026", SentCell(SentKind.ON, date(2026, 3, 4))),
    *(
        (yes, SentCell(SentKind.YES))
        for yes in (True, "TRUE", "yes", "x", "✓", "✅", "Sent", "done")
    ),
    *((no, SentCell(SentKind.UNWANTED)) for no in ("no", "skip", "n/a", "N/A", "Skip")),
    *((blank, None) for blank in (None, "", False, "FALSE", "☐", "-", "TBD")),
]


@pytest.mark.parametrize(("cell", "wanted"), SENT)
def test_sent_cells(cell: Cell, wanted: SentCell | None) -> None:
    found = read_sent(cell, today=TODAY, day_first=None)
    assert (found.cell, found.problem) == (wanted, None)


def test_a_no_under_the_users_own_header_is_said() -> None:
    assert messages(one("Company|Interview date|Thank-you sent", ["Acme", T, "no"])) == ""
    assert "not yet" in messages(one("Company|Interview date|Followed up?", ["Acme", T, "no"]))


STATUSES = [
    ("Interviewing", Status.ACTIVE, True),
    ("ongoing", Status.ACTIVE, True),
    ("ACTIVE INTERVIEW — Round 3 Pending", Status.ACTIVE, True),
    ("Final Round", Status.ACTIVE, True),
    ("0 - To Applied", Status.ACTIVE, True),
    ("🕒 Waiting", Status.ACTIVE, True),
    ("offer call scheduled", Status.ACTIVE, True),
    ("waiting for offer", Status.ACTIVE, True),
    ("No response yet", Status.ACTIVE, True),
    ("Maybe", Status.ACTIVE, False),
    ("not rejected", Status.ACTIVE, False),
    ("Rejected — reapplied", Status.ACTIVE, False),
    ("Applied/Interview/Rejected/Offer", Status.ACTIVE, False),
    ("Wd R R", Status.ACTIVE, False),
    ("Rejection :(", Status.REJECTED, True),
    ("reeejected", Status.REJECTED, True),
    ("rejcted", Status.REJECTED, True),
    ("3. Rejected", Status.REJECTED, True),
    ("❌ Rejected", Status.REJECTED, True),
    ("Rejected: they went with an internal candidate", Status.REJECTED, True),
    ("Not selected", Status.REJECTED, True),
    ("Offer rescinded", Status.REJECTED, True),
    ("OFFER! ", Status.OFFER, True),
    ("Offer - negotiating", Status.OFFER, True),
    ("Accepted!", Status.ACCEPTED, True),
    ("Offer accepted", Status.ACCEPTED, True),
    ("withdrew", Status.WITHDRAWN, True),
    ("widthdrawn", Status.WITHDRAWN, True),
    ("declined offer", Status.WITHDRAWN, True),
    ("Ghosted", Status.CLOSED, True),
    ("No Response — No reply after 2+ weeks", Status.CLOSED, True),
    ("position closed", Status.CLOSED, True),
    ("On hold", Status.ON_HOLD, True),
    ("On Hold - hiring freeze", Status.ON_HOLD, True),
    ("", Status.ACTIVE, True),
]


@pytest.mark.parametrize(("text", "status", "known"), STATUSES)
def test_statuses(text: str, status: Status, known: bool) -> None:
    found, _, problem, _ = read_status(text)
    assert (found, problem is None) == (status, known)


@pytest.mark.parametrize(
    ("status", "result", "wanted", "blocked"),
    [
        ("Interviewing", "Rejected", Status.REJECTED, False),
        ("On hold", "Position filled", Status.CLOSED, False),
        ("", "Rejected", Status.REJECTED, False),
        ("Rejected", "Interviewing", Status.REJECTED, False),
        ("Interviewing", "Waiting", Status.ACTIVE, False),
    ],
)
def test_a_second_status_column_is_not_overlooked(
    status: str, result: str, wanted: Status, blocked: bool
) -> None:
    app = one("Company|Interview date|Status|Result", ["Acme", T, status, result])
    assert (app.status, app.blocked) == (wanted, blocked)


@pytest.mark.parametrize(
    ("header", "cell", "wanted"),
    [
        ("Rejected", True, Status.REJECTED),
        ("Rejected", "x", Status.REJECTED),
        ("Rejected", "2026-03-10", Status.REJECTED),
        ("Ghosted?", "yes", Status.CLOSED),
        ("OFFER! ", "✓", Status.OFFER),
        ("Offer", "120k", Status.ACTIVE),
        ("Offer", 45_000, Status.ACTIVE),
        ("Rejected", "no", Status.ACTIVE),
        ("Rejected", False, Status.ACTIVE),
    ],
)
def test_a_ticked_column_that_is_called_after_a_status(
    header: str, cell: Cell, wanted: Status
) -> None:
    app = one(f"Company|Interview date|Status|{header}", ["Acme", T, "Interviewing", cell])
    assert (app.status, bool(app.problems)) == (wanted, wanted is not Status.ACTIVE)


@pytest.mark.parametrize("cell", ["no", "None", "No reply yet", "nothing."])
def test_no_reply_in_words_is_no_reply(cell: str) -> None:
    app = one("Company|Interview date|Last reply", ["Acme", T, cell])
    assert (app.last_reply, app.unclear, app.problems) == (None, frozenset(), ())


def emails(app: Application) -> list[tuple[str | None, str | None]]:
    return [(person.name, person.email) for person in app.interviewers]


PARALLEL = [
    ("Interviewers|Interviewer emails", ["Jane Roe; Bob Lee", "j@x.example; b@x.example"],
     [("Jane Roe", "j@x.example"), ("Bob Lee", "b@x.example")], False),
    ("Interviewers|Interviewer emails", ["Jane Roe; Bob Lee", "bob.lee@x.example"],
     [("Jane Roe", None), ("Bob Lee", "bob.lee@x.example")], False),
    ("Interviewers|Interviewer emails", ["Jane Roe; Bob Lee", "hr@x.example"],
     [("Jane Roe", None), ("Bob Lee", None)], True),
    ("Interviewer 1|Interviewer 1 email|Interviewer 2|Interviewer 2 email",
     ["Jane Roe", "a@x.example", "Bob Lee", "b@x.example"],
     [("Jane Roe", "a@x.example"), ("Bob Lee", "b@x.example")], False),
    ("Contact|Contact Email", ["Jane", "hr@x.example"], [("Jane", "hr@x.example")], False),
    ("Recruiter|Contact Email", ["Jane Roe", "jane.roe@x.example"],
     [("Jane Roe", "jane.roe@x.example")], False),
    ("Interviewers|Email", ["", "jane@x.example"], [(None, "jane@x.example")], False),
    ("Interviewers|Recruiter", ["Jane Roe <jane@x.example>", "Jane Roe"],
     [("Jane Roe", "jane@x.example")], False),
    ("Interviewers|Email", ["Okonkwo, Adaeze", "aokonkwo@x.example"],
     [("Adaeze Okonkwo", "aokonkwo@x.example")], False),
    ("Interviewers|Email", ["Okonkwo, Adaeze", "hr@x.example"],
     [(None, "hr@x.example")], True),
    ("Interviewers (Last, First)|Email", ["Dr. Lind, Per; Lee, Kim (EM)", ""],
     [("Per Lind", None), ("Kim Lee", None)], False),
    ("Contact|Contact details", ["Venkat", "https://www.linkedin.com/in/x"],
     [("Venkat", None)], True),
]  # fmt: skip


@pytest.mark.parametrize(("headers", "cells", "wanted", "asked"), PARALLEL)
def test_parallel_columns_of_names_and_addresses(
    headers: str, cells: list[Cell], wanted: list[tuple[str | None, str | None]], asked: bool
) -> None:
    app = one(f"Company|Interview date|{headers}", ["Acme", T, *cells])
    assert emails(app) == wanted
    assert (bool(app.problems), app.blocked) == (asked, False)


def test_a_recruiters_column_gives_the_title() -> None:
    app = one("Company|Interviewers|Recruiter", ["Acme", "Bob Lee", "Jane Roe"])
    assert [(person.name, person.is_contact) for person in app.interviewers] == [
        ("Bob Lee", False),
        ("Jane Roe", True),
    ]


SETS = (
    "company|interviewer_name|interviewer_email|interview_date"
    "|second_interviewer_name|second_interviewer_email|second_interview_date|recruiter"
)


@pytest.mark.parametrize(
    ("row", "interview", "names"),
    [
        (["Acme", "Jane Roe", "", T, "", "", "", ""], date(2026, 3, 3), ["Jane Roe"]),
        (["Acme", "Jane Roe", "", T, "Bob Lee", "b@x.example", "2026-03-12", "Kim Park"],
         date(2026, 3, 12), ["Bob Lee", "Kim Park"]),
        (["Acme", "Jane Roe", "", T, "Bob Lee", "", "", ""], date(2026, 3, 3), ["Jane Roe"]),
        (["Acme", "Jane Roe", "", "", "Bob Lee", "", "", ""], None, ["Bob Lee"]),
    ],
)  # fmt: skip
def test_people_of_different_rounds_are_never_mixed(
    row: list[Cell], interview: date | None, names: list[str]
) -> None:
    app = one(SETS, row)
    assert app.interview == interview
    assert [person.name for person in app.interviewers] == names


def test_of_several_interviews_the_latest_counts_and_is_said() -> None:
    app = one("Company|1st interview|2nd interview", ["Acme", T, "2026-03-12"])
    assert (app.interview, app.round) == (date(2026, 3, 12), "2nd interview")
    assert "2026-03-03" in messages(app)


def test_a_time_in_a_column_of_its_own() -> None:
    app = one("Company|Interview date|Interview time", ["Acme", T, "2 pm"])
    assert (app.interview, app.interview_time) == (date(2026, 3, 3), time(14))


TOPICS = [
    (
        "Jane: on-call rota; Bob: hiring plans",
        {"Jane Roe": "on-call rota", "Bob Lee": "hiring plans"},
        None,
    ),
    ("Jane Roe: on-call; paging", {"Jane Roe": "on-call; paging"}, None),
    ("roadmap\nBob: budget", {"Bob Lee": "budget"}, "roadmap"),
    ("- roadmap\n- budget", {}, "roadmap; budget"),
    ("Stack: Python and Go", {}, "Stack: Python and Go"),
    ("Lee: budget", {"Bob Lee": "budget"}, None),
    ("https://x.example", {}, "https://x.example"),
]


@pytest.mark.parametrize(("topics", "details", "shared"), TOPICS)
def test_topics_of_one_person_are_that_persons_alone(
    topics: str, details: dict[str, str], shared: str | None
) -> None:
    app = one("Company|Interviewers|Topics", ["Acme", "Jane Roe; Bob Lee", topics])
    found = {person.name: person.detail for person in app.interviewers if person.detail}
    assert (found, app.topics) == (details, shared)


def test_a_name_that_two_bear_is_asked() -> None:
    app = one("Company|Interviewers|Topics", ["Acme", "Jane Roe; Jane Lee", "Jane: budget; more"])
    assert [person.detail for person in app.interviewers] == [None, None]
    assert app.topics is None
    assert "2 people" in messages(app)


@pytest.mark.parametrize("score", [8, 8.5, "7/10", True])
def test_a_score_is_no_strength_to_quote(score: Cell) -> None:
    app = one("Company|Interview date|Fit", ["Acme", T, score])
    assert (app.fit, len(app.problems), app.blocked) == (None, 1, False)


TAB: list[list[Cell]] = [
    ["Name", "Role", "Email", "Company", "Notes"],
    ["Jane Roe", "EM", "jane@x.example", "Acme", "Initial contact"],
    ["Bob Lee", "CTO", "bob@x.example", "Acme", ""],
    ["", "Hiring Manager", "", "Acme", "TBD"],
    ["Jane Roe", "Recruiter", "jane@y.example", "Beta", ""],
]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ([["Acme", T, "Jane Roe"]], [[("Jane Roe", "jane@x.example")]]),
        ([["Beta", T, "Jane Roe"]], [[("Jane Roe", "jane@y.example")]]),
        ([["Acme", T, ""]], [[("Jane Roe", "jane@x.example"), ("Bob Lee", "bob@x.example")]]),
        ([["Acme", "", ""]], [[("Jane Roe", "jane@x.example"), ("Bob Lee", "bob@x.example")]]),
        ([["Acme", T, ""], ["Acme", "2026-03-12", ""]], [[], []]),
        ([["Gamma", T, "Jane Roe"]], [[("Jane Roe", None)]]),
    ],
)
def test_an_interviewers_tab(
    rows: list[list[Cell]], wanted: list[list[tuple[str | None, str | None]]]
) -> None:
    reading = read("Company|Interview date|Interviewers", *rows, tabs={"People": TAB})
    assert [emails(app) for app in reading.applications] == wanted
    if wanted == [[], []]:
        assert all("tab" in messages(app) for app in reading.applications)


@pytest.mark.parametrize(
    ("candidates", "asked"), [(["Ann", "Ann"], False), (["Ann", "Bob"], True), (["", "Ann"], False)]
)
def test_several_candidates_are_a_question_that_stops(candidates: list[str], asked: bool) -> None:
    reading = read("Candidate|Company|Interview date", *([name, "Acme", T] for name in candidates))
    assert [question.needed for question in reading.questions] == ([True] if asked else [])


def test_our_own_cells_are_kept_apart() -> None:
    headers = ["Company", "Interview date", "Next step", "Follow-up ID"]
    sheet = Sheet([headers, ["Acme", T, "follow up", "sf-abc"], ["", "", "x", "sf-def"]])
    own = {"next_step": "Next step", "id": "Follow-up ID"}
    reading = read_tracker(sheet, today=TODAY, own_headers=own)
    (app,) = reading.applications
    assert (app.id_cell, app.own) == ("sf-abc", {"next_step": "follow up", "id": "sf-abc"})
    assert reading.skipped == 0


def test_an_unfilled_template_gets_no_letter() -> None:
    reading = read(
        "Company|Position|Interview date|Interviewers|Notes",
        [
            "Company Name",
            "Position Title",
            "YYYY-MM-DD",
            "[Name] - [Title] (Hiring Manager)",
            "Notes",
        ],
    )
    (app,) = reading.applications
    assert app.blocked
    assert app.interviewers == ()


def test_is_tracker() -> None:
    assert is_tracker([["Company", "Role"], ["Acme", "Dev"]])
    assert not is_tracker([["Budget", "2026"], [1, 2]])


HEADERS = (
    "Company", "Role", "Status", "Interview date", "Interviewers", "Interviewer emails",
    "Decision by", "Topics", "Fit", "Last reply", "Thank-you sent", "Hold until", "Tone",
)  # fmt: skip
CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.text(max_size=30),
    st.sampled_from(
        ["Acme", T, "3/4/2026", "Jane Roe <jane@x.example>", "#REF!", "2 weeks", "\x00", "\ud800",
         "\u202eabc", "x" * 50_000, "((((" * 1000, "a@" * 2000, "Jane: " * 1000, "1-" * 3000]
    ),
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=14), max_size=8))
def test_no_row_ever_raises(rows: list[list[Cell]]) -> None:
    reading = read_tracker(Sheet([HEADERS, *rows]), today=TODAY)
    for app in reading.applications:
        assert app.row >= 2
        assert all(len(problem.message) < 400 for problem in app.problems)
        assert all(person.name is None or person.name.isprintable() for person in app.interviewers)


@given(st.lists(st.lists(CELLS, max_size=8), max_size=8))
def test_any_grid_is_a_reading_or_no_tracker(grid: list[list[Cell]]) -> None:
    try:
        reading = read_tracker(Sheet(grid), today=TODAY)
    except TrackerError:
        return
    assert 1 <= reading.header_row <= len(grid)


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.lists(CELLS, min_size=13, max_size=13), max_size=4), st.randoms())
def test_the_order_of_columns_changes_nothing(
    rows: list[list[Cell]], chance: random.Random
) -> None:
    order = list(range(len(HEADERS)))
    chance.shuffle(order)

    def facts(grid: list[list[Cell]]) -> list[tuple[object, ...]]:
        reading = read_tracker(Sheet(grid), today=TODAY)
        return [
            (app.company, app.interview, app.decision, app.status, app.interviewers, app.topics,
             app.last_reply, dict(app.sent), app.hold, app.blocked, app.unclear)
            for app in reading.applications
        ]  # fmt: skip

    grid: list[list[Cell]] = [list(HEADERS), *rows]
    assert facts(grid) == facts([[row[index] for index in order] for row in grid])


TWO = "Company|Interview date|Recruiter|Email|Hiring manager|Email"
NUMBERED = "Company|Interview date|Interviewer 1|Email 1|Interviewer 2|Email 2"
KINDS = "Company|Interview date|Recruiter|Recruiter email|Interviewer|Interviewer email"
RECRUITER = "Company|Interview date|Recruiter|Recruiter email|Interviewers"
ONE = "Company|Interview date|Interviewer|Email"


@pytest.mark.parametrize(
    ("headers", "cells", "wanted", "asked"),
    [
        # An address column with its own column of people belongs to nobody else.
        (TWO, ["", "kim@agency.example", "Bob Lee", ""], [("Bob Lee", None)], "nobody on the row"),
        (NUMBERED, ["", "kim@a.example", "Bob Lee", ""], [("Bob Lee", None)], "nobody on the row"),
        (KINDS, ["", "kim@a.example", "Bob Lee", ""], [("Bob Lee", None)], "nobody on the row"),
        (RECRUITER, ["", "kim@a.example", "Bob Lee"], [("Bob Lee", None)], "nobody on the row"),
        (RECRUITER, ["", "kim@a.example", ""], [(None, "kim@a.example")], ""),
        (NUMBERED, ["Kim Cho", "", "Bob Lee", "x7@a.example"],
         [("Kim Cho", None), ("Bob Lee", "x7@a.example")], ""),
        (TWO, ["Kim Cho", "x7@a.example", "Bob Lee", "y8@a.example"],
         [("Kim Cho", "x7@a.example"), ("Bob Lee", "y8@a.example")], ""),
        # Two that stand crosswise are nobody's.
        (KINDS, ["Kim Cho", "boblee@a.example", "Bob Lee", "kim.cho@a.example"],
         [("Kim Cho", None), ("Bob Lee", None)], "put each address beside its owner"),
        # An exact spelling comes before the other order.
        (ONE, ["Lee Ann; Ann Lee", "ann.lee@a.example; lee.ann@a.example"],
         [("Lee Ann", "lee.ann@a.example"), ("Ann Lee", "ann.lee@a.example")], ""),
        # Somebody is named in words that are not understood: nothing is drafted to the address.
        (ONE, ["not Jane Roe, Bob Lee instead", "jane@a.example"], [], "not understood"),
        (ONE, ["Jane Roe (left the company)", "jane@a.example"], [], "not"),
        (ONE, ["Jane Roe (replaced by Bob Lee)", "jane@a.example"], [], "not"),
        (ONE, ["Jane Roe - cancelled", "jane@a.example"], [], "not"),
        (ONE, ["Jane Roe (ersetzt durch Bob Lee)", "jane@a.example"], [], "not"),
        (ONE, ["Jane Roe (remplacée par Bob Lee)", "jane@a.example"], [], "not"),
        (ONE, ["Jane Roe (vervangen door Bob Lee)", "jane@a.example"], [], "not"),
        (ONE, ["Jane Roe or Bob Lee", "jane@a.example"], [], "Jane Roe or Bob Lee"),
        (ONE, ["Jane Roe or Bob Lee", "hr@a.example"], [(None, "hr@a.example")], "Jane Roe or"),
        (ONE, ["Recruiter", "jobs@a.example"], [(None, "jobs@a.example")], "is a role"),
    ],
)  # fmt: skip
def test_whose_an_address_is_where_several_columns_hold_people(
    headers: str, cells: list[str], wanted: list[tuple[str | None, str | None]], asked: str
) -> None:
    app = one(headers, ["Acme", T, *cells])
    assert [(person.name, person.email) for person in app.interviewers] == wanted
    said = " ".join(problem.message for problem in app.problems)
    assert asked in said if asked else not said


@pytest.mark.parametrize(
    ("cells", "wanted", "asked"),
    [
        (["Bob Lee", "robin@vale.example"], [("Bob Lee", None)], "is your own address"),
        (["Robin Vale; Bob Lee", ""], [("Bob Lee", None)], "is you"),
        (["Robin Vale <robin@vale.example>; Bob Lee", ""], [("Bob Lee", None)], "is you"),
        (["", "Robin@vale.example"], [], "is you"),
        (["Robin Vale", "robin.vale@other.example"],
         [("Robin Vale", "robin.vale@other.example")], ""),
        (["Bob Lee", "bob@a.example"], [("Bob Lee", "bob@a.example")], ""),
    ],
)  # fmt: skip
def test_nobody_writes_to_himself(
    cells: list[str], wanted: list[tuple[str | None, str | None]], asked: str
) -> None:
    sheet = Sheet([ONE.split("|"), ["Acme", T, *cells]])
    reading = read_tracker(sheet, today=TODAY, sender=Sender("Robin Vale", "robin@vale.example"))
    (app,) = reading.applications
    assert [(person.name, person.email) for person in app.interviewers] == wanted
    said = " ".join(problem.message for problem in app.problems)
    assert asked in said if asked else not said


def test_a_configured_header_that_no_column_bears_is_named() -> None:
    sheet = Sheet(cells=[["Firma", "Interview", "People"], ["Acme", "2026-03-02", "Jane Roe"]])
    mine = {"firma": "company", "Gesprächspartner": "interviewers"}
    notices = read_tracker(sheet, today=TODAY, user_headers=mine).notices
    assert ["'Gesprächspartner'" in notice for notice in notices] == [True]
