"""Lists of people as real people type them, and how a letter then greets whom."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.letters import compose
from sheets_followup.lint import lint
from sheets_followup.people import read_people
from sheets_followup.rows.directory import read_directory
from sheets_followup.texts import load_templates
from tests.cells_people import ADDRESSED, EASTERN, GREETED, LISTS, NAMES
from tests.letter_cases import TONES, facts

TEMPLATES = load_templates()


@pytest.mark.parametrize(("cell", "said"), [*LISTS, *NAMES, *EASTERN])
def test_people_and_their_names(cell: str, said: str) -> None:
    left = cell.startswith("?")
    people, problems = read_people(cell.removeprefix("?").replace("\\n", "\n"))
    read = [(p.honorific, p.name, p.given, p.family, p.title) for p in people]
    assert " & ".join(", ".join(part or "-" for part in person) for person in read) == (
        "" if said == "nobody" else said
    )
    assert bool(problems) == (left or said == "nobody")


@pytest.mark.parametrize(("cell", "said"), GREETED)
def test_a_greeting_is_right_or_without_a_name(cell: str, said: str) -> None:
    people, _ = read_people(cell)
    assert len(people) == 1
    letters = [compose(facts(tone=tone, person=people[0]), TEMPLATES).text for tone in TONES]
    greeted = [re.sub(r"^(?:Dear|Hi|Hello) |,$", "", text.split("\n")[0]) for text in letters]
    assert greeted == [
        unnamed if name == "-" else name
        for name, unnamed in zip(said.split(" / "), ("Good day", "Hello"), strict=True)
    ]


@pytest.mark.parametrize(("cell", "said"), ADDRESSED)
def test_no_address_goes_to_another_person(cell: str, said: str) -> None:
    people, _ = read_people(cell)
    assert ", ".join(f"{p.name or '-'} {p.email or '-'}" for p in people) == said


@pytest.mark.parametrize(
    "cell", ["Jane, Bob: jane@x.example, bob@x.example, ann@x.example",
             "Jane Roe, Bob Lee, Ann Smith; x1@x.example; x2@x.example"],
)  # fmt: skip
def test_lists_of_unequal_length_are_a_question(cell: str) -> None:
    assert any("nobody on the row fits" in problem for problem in read_people(cell)[1])


@pytest.mark.parametrize(
    ("typed", "address"),
    [("Fr. Dr. Kern", "kern@x.example"), ("Ove", "jebsen@x.example"),
     ("Hr. Jebsen", "jebsen@x.example"), ("Frau Weber", "w@x.example"),
     ("Herr Weber", None), ("Kim Jebsen", None), ("Frau Maier", None)],
)  # fmt: skip
def test_a_people_tab_completes_who_is_called_by_one_name(typed: str, address: str | None) -> None:
    tab = [["Name", "Company", "E-Mail"], ["Dr. Karen Kern", "Acme", "kern@x.example"],
           ["Ove Jebsen", "Acme", "jebsen@x.example"], ["Frau Weber", "Acme", "w@x.example"],
           ["Ann Maier", "Acme", "a@x.example"], ["Bob Maier", "Acme", "b@x.example"]]  # fmt: skip
    person = read_people(typed)[0][0]
    known = read_directory({"People": tab})
    assert known.completed(person, "Acme").email == address
    assert known.completed(person, "Other").email is None


GIVEN_NAMES = st.sampled_from(["Jane", "Anna", "Jörg", "Piet", "Luis", "Agnieszka"])
FAMILIES = st.sampled_from(["Weber", "van der Berg", "García", "Nowak", "O'Neil", "Roe"])


@given(
    st.lists(st.tuples(GIVEN_NAMES, FAMILIES), unique=True, min_size=2, max_size=6),
    st.sampled_from(["; ", "\n", ";"]),
)
def test_family_names_in_front_are_read_back(pairs: list[tuple[str, str]], separator: str) -> None:
    people, problems = read_people(separator.join(f"{last}, {first}" for first, last in pairs))
    assert [(p.given, p.family) for p in people] == pairs
    assert problems == ()


MARKS = "jane Jane Roe,;:/&+()<>@.-–1 2)uyei、・／田中様さん"


@given(st.text(alphabet=MARKS, max_size=40))
@settings(deadline=None)
def test_no_mark_breaks_the_reading(cell: str) -> None:
    people, problems = read_people(cell)
    assert all(person.name or person.email for person in people)
    assert all(len(problem) < 300 for problem in problems)


@pytest.mark.parametrize(
    ("cell", "asks"), [("Weber", True), ("Frau Weber", False), ("Anna", False)]
)
def test_a_family_name_alone_is_asked_about_m1(cell: str, asks: bool) -> None:
    found = lint(compose(one := facts(person=read_people(cell)[0][0]), TEMPLATES), one)
    assert any("family name" in finding.message for finding in found) == asks
