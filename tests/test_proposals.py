"""What notes propose: people, dates and decisions in prose, and all that is none of these."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.model import Cell, Sheet
from sheets_followup.proposals import Proposal, Prose, propose
from sheets_followup.rows import read_tracker
from sheets_followup.trackers.new_columns import INPUTS
from tests.prose_cells import CELLS
from tests.prose_hasty import CELLS as HASTY
from tests.prose_languages import CELLS as OTHERS
from tests.prose_languages import HEADERS

TODAY = date(2026, 5, 20)


def proposals(
    cells: list[list[Cell]], today: date = TODAY, day_first: bool | None = None
) -> tuple[Proposal, ...]:
    sheet = Sheet(cells=cells)
    reading = read_tracker(sheet, today=today)
    return propose(Prose.of(sheet, reading, today=today, inputs=INPUTS, day_first=day_first), today)


def said(text: str, interview: str | None = None, company: str = "Acme") -> tuple[str, ...]:
    header: list[Cell] = ["Company", "Role", "Interview date", "Notes"]
    found = proposals([header, [company, "Dev", interview, text]])
    return tuple(f"{p.fact}={' | '.join(p.texts)}" for p in found)


@pytest.mark.parametrize(("text", "expected"), CELLS, ids=[text[:50] for text, _ in CELLS])
def test_a_cell_of_prose_proposes_exactly_this(text: str, expected: tuple[str, ...]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "interview", "expected"), HASTY)
def test_a_note_typed_in_haste_proposes_exactly_this(
    text: str, interview: str | None, expected: tuple[str, ...]
) -> None:
    assert said(text, interview) == expected


def of_language(language: str, text: str, header: Sequence[str] | None = None) -> tuple[str, ...]:
    found = proposals([list(header or HEADERS[language]), ["Acme", "Dev", None, text]])
    return tuple(f"{p.fact}={' | '.join(p.texts)}" for p in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *cell) for language, cells in OTHERS.items() for cell in cells],
)
def test_notes_in_another_language_propose_exactly_this(
    language: str, text: str, expected: tuple[str, ...]
) -> None:
    assert of_language(language, text) == expected


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_notes_that_say_something_and_notes_that_say_nothing(
    language: str,
) -> None:
    said_nothing = [not expected for _, expected in OTHERS[language]]
    assert min(said_nothing.count(True), said_nothing.count(False)) >= 6


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Gespräch mit Frau Weber am 12.5. um 14 Uhr", "interview=2026-05-12 14:00"),
        ("fr", "réponse avant le 29 mai", "decision=2026-05-29"),
        ("es", "me avisan antes del 29 de mayo", "decision=2026-05-29"),
        ("ja", "人事の田中様と面談", "interviewers=田中様"),
        ("zh", "面试定在5月28日14:00", "interview=2026-05-28 14:00"),
    ],
)
def test_a_sentence_counts_in_its_own_language_under_english_headers(
    language: str, text: str, expected: str
) -> None:
    header = ("Company", "Role", "Interview date", "Notes")
    assert expected in of_language(language, text, header)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gesproken met Pam Beesly", ("interviewers=Pam Beesly",)),
        ("met Pam Beesly nog niet gesproken", ()),  # "with", in a sentence of Dutch
        ("met Pam Beesly", ("interviewers=Pam Beesly",)),
    ],
)
def test_a_word_of_two_languages_has_the_meaning_of_its_sentence(
    text: str, expected: tuple[str, ...]
) -> None:
    assert of_language("en", text, ("Company", "Role", "Interview date", "Notes")) == expected


def test_the_table_holds_as_many_cells_that_say_nothing() -> None:
    assert len(CELLS) >= 80
    assert sum(not expected for _, expected in CELLS) >= 60


NOBODY = (
    "HR", "them", "the team", "recruiter", "the hiring manager", "someone from sales", "Google",
    "Acme", "Acme Robotics", "Morgan Stanley", "Robert Half", "Jane Street", "Human Resources",
    "two engineers", "everyone", "their CTO", "an agency", "the panel", "Talent Acquisition",
    "design folks", "Oscar Health", "kelsey's boss", "my friend Joan Cahn", "VP of Engineering",
    "Ernst Young", "Thomson Reuters", "Charles Schwab", "Customer Success", "LinkedIn", "nobody",
    "robert half", "morgan stanley recruiter", "charles schwab", "michael page",
)  # fmt: skip


@pytest.mark.parametrize(
    "verb", ["spoke with", "Met with", "call with", "hear back from", "emailed", "interview with"]
)
@pytest.mark.parametrize("whom", NOBODY)
def test_what_is_no_person_is_never_proposed_as_one(verb: str, whom: str) -> None:
    assert said(f"{verb} {whom}") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they decide within 2 weeks", "decision=2026-05-26 | 2026-06-03"),
        ("they decide by Friday", "decision=2026-05-15 | 2026-05-22"),
        ("wait for the 9th", "decision=2026-06-09"),
        ("decision by June 1", "decision=2026-06-01"),
        ("followed up, nothing yet", "follow_up_1_sent=yes"),
    ],
)
def test_beside_an_interview_date_words_count_from_it_and_from_today(
    text: str, expected: str
) -> None:
    assert said(text, interview="2026-05-12") == (expected,)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (["", "Dev", "Applied", "spoke with Divya Rao"], "no company"),
        (["Acme", "Dev", "Rejected", "spoke with Divya Rao"], "ended"),
        (["Acme", "Dev", "Withdrawn", "interview on May 7"], "ended"),
    ],
)
def test_rows_for_which_nothing_is_proposed(row: list[Cell], why: str) -> None:
    assert proposals([["Company", "Role", "Status", "Notes"], row]) == (), why


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Interview process", "spoke with kelsey hr manager", "Kelsey (HR manager)"),
        ("Next Step", "follow up with travis", "Travis"),
        ("Last Action", "30-min intro · Pam Beesly", "Pam Beesly"),
        ("Onsite", "met Pam Beesly", "Pam Beesly"),
        ("Onsite", "2026-05-14", None),  # that is the interview's day
        ("Job description", "You will be interviewed by Pam Beesly", None),
        ("Link", "call with Pam Beesly", None),
        ("Topics", "call with Pam Beesly", None),
    ],
)
def test_which_columns_are_read(header: str, cell: str, expected: str | None) -> None:
    found = proposals([["Company", "Role", header], ["Acme", "Dev", cell]])
    assert [p.text for p in found] == ([expected] if expected else [])
    assert all((p.column, p.header, p.row) == ("C", header, 2) for p in found)


def test_a_cell_that_holds_something_is_never_proposed_for() -> None:
    header: list[Cell] = ["Company", "Role", "Interview date", "Interviewers", "Notes"]
    row: list[Cell] = ["Acme", "Dev", "TBD", "Joan Cahn", "interview with Pam Beesly on May 7"]
    assert proposals([header, row]) == ()


def test_somebody_who_stands_on_the_row_is_not_proposed_again() -> None:
    header: list[Cell] = ["Company", "Role", "Recruiter", "Notes"]
    row: list[Cell] = ["Acme", "Dev", "Kelsey Day", "spoke with kelsey, met with Divya Rao"]
    assert [(p.text, p.to, p.target) for p in proposals([header, row])] == [
        ("Divya Rao", "Interviewers", None)
    ]


@pytest.mark.parametrize("who", ["M. Jean Martin", "Mme Claire Petit", "Mr. Jean Martin", "Jean"])
def test_a_contact_that_is_read_as_the_interviewer_is_not_proposed_again(who: str) -> None:
    header: list[Cell] = ["Entreprise", "Poste", "Date entretien", "Contact", "Statut"]
    assert proposals([header, ["Orange", "Chef", "2026-05-13", who, "en cours"]]) == ()


def test_the_address_of_the_only_interviewer_goes_into_the_address_column() -> None:
    header: list[Cell] = ["Company", "Role", "Interviewers", "Notes"]
    row: list[Cell] = ["Acme", "Dev", "Joan Cahn", "Joan: jcahn@x.example 303-555-0143."]
    assert [(p.fact, p.text, p.to) for p in proposals([header, row])] == [
        ("emails", "jcahn@x.example", "Interviewer emails")
    ]


def test_a_company_of_the_tracker_is_greeted_on_no_row() -> None:
    header: list[Cell] = ["Company", "Role", "Notes"]
    rows: list[list[Cell]] = [
        ["Ada Health", "Dev", ""],
        ["Acme", "Dev", "left Ada, spoke with Ada"],
    ]
    assert proposals([header, *rows]) == ()


@pytest.mark.parametrize(("day_first", "day"), [(True, "2026-04-03"), (False, "2026-03-04")])
def test_the_order_of_digits_settles_a_date(day_first: bool, day: str) -> None:
    cells: list[list[Cell]] = [["Company", "Role", "Notes"], ["Acme", "Dev", "interview on 3/4"]]
    assert [p.text for p in proposals(cells, day_first=day_first)] == [day]


def test_a_rough_day_says_that_the_later_one_is_taken() -> None:
    cells: list[list[Cell]] = [
        ["Company", "Role", "Notes"],
        ["Acme", "Dev", "final round ~week of 2026-05-11"],
    ]
    (found,) = proposals(cells)
    assert found.text == "2026-05-15"
    assert "later" in (found.note or "")


@given(st.text(max_size=200))
def test_no_text_breaks_it_and_every_proposal_reads_back(text: str) -> None:
    header: list[Cell] = ["Company", "Role", "Notes"]
    for proposal in proposals([header, ["Acme", "Dev", text]]):
        assert proposal.values
        assert proposal.fact in INPUTS


@given(
    st.lists(
        st.sampled_from(
            [word for text, _ in CELLS for word in text.split()]
            + [word for cells in OTHERS.values() for text, _ in cells for word in text.split()]
            + ["by", "~", "the", "9th", "\n"]
        ),
        max_size=14,
    )
)
def test_shuffled_notes_never_break_it_nor_propose_what_cannot_be_typed(words: list[str]) -> None:
    header: list[Cell] = ["Company", "Role", "Interview date", "Notes"]
    found = proposals([header, ["Acme", "Dev", None, " ".join(words)]])
    for proposal in found:
        row: list[Cell] = ["Acme", "Dev", None, None, proposal.typed()]
        typed = Sheet(cells=[[*header[:2], "When", "Notes", proposal.to], row])
        reading = read_tracker(typed, today=TODAY)
        assert not [p for app in reading.applications for p in app.problems if p.column == "E"]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (["phone screen 5/13", "panel 5/18"], "2026-04-03"),
        (["phone screen 13/5", "panel 18/5"], "2026-03-04"),
        (["scored 9/20"], None),  # one alone may be no date
        (["phone screen 5/13", "panel 18/5"], None),
        (["support is 24/7", "on call 24/7"], None),
    ],
)
def test_the_order_of_digits_is_that_of_the_other_notes(
    others: list[str], expected: str | None
) -> None:
    notes = ["interview on 4/3", *others]
    cells: list[list[Cell]] = [["Company", "Role", "Notes"]]
    cells += [["Acme", "Dev", note] for note in notes]
    found = proposals(cells)
    (first,) = (p for p in found if p.row == 2)
    assert first.text == expected
