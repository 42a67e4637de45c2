"""Interviewers as people type them, and what must never become a greeting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.addresses import is_example, is_unread
from sheets_followup.cells import clean
from sheets_followup.model import Interviewer
from sheets_followup.names import read_name
from sheets_followup.pairing import likeness, pair
from sheets_followup.people import read_people, valid_address

JANE, BOB = "jane@x.example", "bob@x.example"

#: cell → (name, address, title, detail) of each person
PEOPLE: list[tuple[str, list[tuple[str | None, str | None, str | None, str | None]]]] = [
    ("John", [("John", None, None, None)]),
    ("kelsey", [("Kelsey", None, None, None)]),
    ("JANE ROE", [("Jane Roe", None, None, None)]),
    (f"Jane Roe <{JANE}>", [("Jane Roe", JANE, None, None)]),
    (f"Jane Roe <mailto:{JANE}>", [("Jane Roe", JANE, None, None)]),
    (f"Jane Roe {JANE}", [("Jane Roe", JANE, None, None)]),
    (f"Jane Roe ({JANE})", [("Jane Roe", JANE, None, None)]),
    (f"Jane Roe - {JANE} - EM", [("Jane Roe", JANE, "EM", None)]),
    (f"Jane Smith | Recruiter | {JANE} | /in/janesmith", [("Jane Smith", JANE, "Recruiter", None)]),
    ("Jane Roe, EM", [("Jane Roe", None, "EM", None)]),
    ("Jane Roe, VP Engineering; Bob Lee, CTO",
     [("Jane Roe", None, "VP Engineering", None), ("Bob Lee", None, "CTO", None)]),
    ("Jane Roe, Head of Sales and Marketing",
     [("Jane Roe", None, "Head of Sales and Marketing", None)]),
    ("Jane Roe, EM, Bob Lee, CTO",
     [("Jane Roe", None, "EM", None), ("Bob Lee", None, "CTO", None)]),
    ("Dr. Jane Roe", [("Jane Roe", None, None, None)]),
    ("Jane Roe, PhD", [("Jane Roe", None, None, None)]),
    ("Pam Beesly (she/her)", [("Pam Beesly", None, None, None)]),
    ("Pam Beesly (she/her) (Recruiter)", [("Pam Beesly", None, "Recruiter", None)]),
    ("30-min intro · Pam Beesly", [("Pam Beesly", None, None, None)]),
    ("Met with Jane Roe", [("Jane Roe", None, None, None)]),
    ("Recruiter: Jane Roe", [("Jane Roe", None, "Recruiter", None)]),
    ("Sarah from HR", [("Sarah", None, "HR", None)]),
    ("Robert (Bob) Lee", [("Robert Lee", None, None, None)]),
    ("Joan: jcahn@x.example 303-555-0143.", [("Joan", "jcahn@x.example", None, None)]),
    (f"Lee, Ann <{JANE}>", [("Ann Lee", JANE, None, None)]),
    (f'"Lee, Ann" <{JANE}>', [("Ann Lee", JANE, None, None)]),
    ("Jakob Aleksander Bjørnholt Elmholm (Head of Geotechnics)",
     [("Jakob Aleksander Bjørnholt Elmholm", None, "Head of Geotechnics", None)]),
    ("Anna-Lena O'Neil", [("Anna-Lena O'Neil", None, None, None)]),
    ("Khalid al-Rashid", [("Khalid al-Rashid", None, None, None)]),
    ("Noor ul-Haq", [("Noor ul-Haq", None, None, None)]),
    ("Aisha bint Khalid", [("Aisha bint Khalid", None, None, None)]),
    ("Yusuf abd al-Rahman", [("Yusuf abd al-Rahman", None, None, None)]),
    ("Jean d'Arc", [("Jean d'Arc", None, None, None)]),
    ("Jane Roe, Bob Lee and Ann Smith",
     [("Jane Roe", None, None, None), ("Bob Lee", None, None, None),
      ("Ann Smith", None, None, None)]),
    ("Jane & Bob", [("Jane", None, None, None), ("Bob", None, None, None)]),
    ("Grace/Divya", [("Grace", None, None, None), ("Divya", None, None, None)]),
    ("Jane Roe | Bob Lee", [("Jane Roe", None, None, None), ("Bob Lee", None, None, None)]),
    ("1. Jane Roe\n2) Bob Lee", [("Jane Roe", None, None, None), ("Bob Lee", None, None, None)]),
    (f"Jane Roe, Bob Lee, bob.lee@x.example, {JANE}",
     [("Jane Roe", JANE, None, None), ("Bob Lee", "bob.lee@x.example", None, None)]),
    (f"Jane Roe {JANE} Bob Lee {BOB}",
     [("Jane Roe", JANE, None, None), ("Bob Lee", BOB, None, None)]),
    (f"{JANE}; {BOB}", [(None, JANE, None, None), (None, BOB, None, None)]),
    (f"{JANE} {BOB}", [(None, JANE, None, None), (None, BOB, None, None)]),
    (f"{JANE} / {BOB}", [(None, JANE, None, None), (None, BOB, None, None)]),
    (f"{JANE}\n{BOB}", [(None, JANE, None, None), (None, BOB, None, None)]),
    ("hr@techcorp.example", [(None, "hr@techcorp.example", None, None)]),
    (f"Jane Roe <{JANE}> (EM): talked about on-call; Bob Lee",
     [("Jane Roe", JANE, "EM", "talked about on-call"), ("Bob Lee", None, None, None)]),
    ("Jane: on-call rota; hiring plans; Bob Lee: budget",
     [("Jane", None, None, "on-call rota; hiring plans"), ("Bob Lee", None, None, "budget")]),
    ("Jane Roe: the rota, paging, and SLOs",
     [("Jane Roe", None, None, "the rota, paging, and SLOs")]),
    ("Jane Roe\x00", [("Jane Roe", None, None, None)]),
    ("\u202eJane Roe\u202c", [("Jane Roe", None, None, None)]),
    ("Jane Roe; jane roe", [("Jane Roe", None, None, None)]),
]  # fmt: skip

NOBODY = [
    "hear back from kelsey",
    "Emailed resume to Sami",
    "spoke with William and made a new resume",
    "1 hr senior software glenn chan, hr screen, 1hr with VP of eng abdul gupta system design,"
    " onsite andy cto behavioral and remeeting other 2 and 4th person 4hr in total  ",
    "RE-APPLICATION: Previously interviewed late-stage Nov–Dec 2024 (met Grace/Divya/Andres)"
    " — rejected Dec 3 2024 by Karen Dixson",
    "Recruiter",
    "Hiring Manager",
    "HR team",
    "the team",
    "TBD",
    "[Name] - [Title] (Hiring Manager)",
    "{Name/Title}",
    "https://www.linkedin.com/in/jane",
    "/in/janesmith",
    "303-555-0143",
    "alice@example.org)bob@example.com",
    "a=?utf-8?q?x=0ABcc:_evil@x.y?= b",
    "Mr.",
    "12345",
    "!!!",
]


def rows_of(people: tuple[Interviewer, ...]) -> list[tuple[str | None, ...]]:
    return [(person.name, person.email, person.title, person.detail) for person in people]


@pytest.mark.parametrize(("cell", "wanted"), PEOPLE)
def test_people(cell: str, wanted: list[tuple[str | None, ...]]) -> None:
    people, problems = read_people(cell)
    assert rows_of(people) == wanted
    assert problems == ()


@pytest.mark.parametrize("cell", NOBODY)
def test_what_is_not_a_person_is_a_problem_never_a_greeting(cell: str) -> None:
    people, problems = read_people(cell)
    assert people == ()
    assert problems
    assert all(len(problem) < 250 for problem in problems)


@pytest.mark.parametrize("cell", ["", " ", "-", "n/a", "N/A", None])
def test_an_empty_cell_is_nobody_in_silence(cell: str | None) -> None:
    assert read_people(cell) == ((), ())


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("Jane Roe, Google", ["Jane Roe"]),
        ("Met Jane Roe, Bob Lee", ["Jane Roe", "Bob Lee"]),
        ("Jane: on-call; Bob", ["Jane"]),
        ("Jane Roe <jane@>", ["Jane Roe"]),
        ("Jane Roe <no-reply@acme.example>", ["Jane Roe"]),
    ],
)
def test_of_a_mixed_cell_only_the_certain_people_are_kept(cell: str, kept: list[str]) -> None:
    people, problems = read_people(cell)
    assert [person.name for person in people] == kept
    assert all(person.email is None for person in people)
    assert problems or cell.startswith("Met")


@pytest.mark.parametrize(
    ("text", "given_name", "family", "honorific"),
    [
        ("Jane Roe", "Jane", "Roe", None),
        ("Kim DaMaio", "Kim", "DaMaio", None),
        ("Jane A. Roe", "Jane", "Roe", None),
        ("Jan van der Berg", "Jan", "van der Berg", None),
        ("Dr. Jane Roe", "Jane", "Roe", "Dr"),
        ("Prof. Dr. Ada Byron", "Ada", "Byron", "Prof Dr"),
        ("Ms. Juin", None, "Juin", "Ms"),
        ("Mme Juin", None, "Juin", "Mme"),
        ("Mary Ann Smith", None, None, None),
        ("J. Roe", None, "Roe", None),
        ("John D.", "John", None, None),
        ("Venkat", "Venkat", None, None),
        ("李 明", None, None, None),
    ],
)
def test_given_and_family_only_where_certain(
    text: str, given_name: str | None, family: str | None, honorific: str | None
) -> None:
    name = read_name(text)
    assert name is not None
    assert (name.given, name.family, name.honorific) == (given_name, family, honorific)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("jane@x.example", "jane@x.example"),
        (" Jane.Roe+x@ACME.Example ", "Jane.Roe+x@acme.example"),
        ("o'neil@x.example", "o'neil@x.example"),
        ("jane@bücher.example", "jane@xn--bcher-kva.example"),
        ("jane@localhost", None),
        ("jane@x.test", None),
        ("jane@x", None),
        ("jane@@x.example", None),
        ("jane roe@x.example", None),
        ("jäne@x.example", None),
        (".jane@x.example", None),
        ("jane..roe@x.example", None),
        ("jane@-x.example", None),
        ("jane@x.example\r\nBcc: evil@z.example", None),
        ("jane@x.example\n", "jane@x.example"),
        ("=?utf-8?q?jane?=@x.example", None),
        ("jane@[127.0.0.1]", None),
        ("a" * 65 + "@x.example", None),
        ("a@" + "x" * 300 + ".example", None),
        ("", None),
    ],
)
def test_addresses(typed: str, address: str | None) -> None:
    assert valid_address(typed) == address


@pytest.mark.parametrize(
    ("address", "example"),
    [
        ("jane@example.com", True),
        ("jane@mail.example.org", True),
        ("jane@examplecorp.com", True),
        ("you@yourcompany.com", True),
        ("jane@acme.example", False),
        ("jane@example.io.example", False),
        ("jane@counterexample.com", False),
    ],
)
def test_example_addresses(address: str, example: bool) -> None:
    assert is_example(address) is example


@pytest.mark.parametrize(
    ("address", "unread"),
    [
        ("no-reply@x.example", True),
        ("donotreply@x.example", True),
        ("mailer-daemon@x.example", True),
        ("nora@x.example", False),
        ("jobs@x.example", False),
    ],
)
def test_addresses_that_nobody_reads(address: str, unread: bool) -> None:
    assert is_unread(address) is unread


@pytest.mark.parametrize(
    ("names", "addresses", "in_order", "wanted", "problems"),
    [
        ("Jane Roe; Bob Lee", [JANE, BOB], True, [JANE, BOB], 0),
        ("Jane Roe; Bob Lee", [BOB, JANE], True, [JANE, BOB], 0),
        (
            "Jane Roe; Bob Lee",
            ["a@x.example", "b@x.example"],
            True,
            ["a@x.example", "b@x.example"],
            0,
        ),
        ("Jane Roe; Bob Lee", ["a@x.example", "b@x.example"], False, [None, None], 2),
        ("Jane Roe; Bob Lee", ["blee@x.example"], True, [None, "blee@x.example"], 0),
        ("Jane Roe; Bob Lee", ["hr@x.example"], True, [None, None], 1),
        ("Jane Roe; Ann Roe", ["roe@x.example"], True, [None, None], 1),
        ("Jane Roe", ["hr@x.example"], True, ["hr@x.example"], 0),
        ("Bob Lee", ["ann.lee@x.example"], False, [None], 1),
        # a column of addresses beside the names, with somebody else's in it
        ("Jane Roe", ["bob.lee@x.example"], True, [None], 1),
        (
            "Jane Roe; Kim Ko",
            ["jroe@x.example", "lee_anna@x.example"],
            True,
            ["jroe@x.example", None],
            1,
        ),
        ("Jane Roe", ["janet.smith@x.example"], True, ["janet.smith@x.example"], 0),
        ("Liz Roe", ["elizabeth.smith@x.example"], True, ["elizabeth.smith@x.example"], 0),
        ("Jane Roe", ["bob.roe@x.example"], True, ["bob.roe@x.example"], 0),
        ("Jane", ["bob.lee@x.example"], True, ["bob.lee@x.example"], 0),
        ("Jane Roe", ["talent.team@x.example"], True, ["talent.team@x.example"], 0),
        ("Jane Roe", ["store.bristol@x.example"], True, ["store.bristol@x.example"], 0),
        ("Zhang Wei", ["david.chen2@x.example"], True, ["david.chen2@x.example"], 0),
    ],
)
def test_pairing(
    names: str, addresses: list[str], in_order: bool, wanted: list[str | None], problems: int
) -> None:
    people, _ = read_people(names)
    paired, messages = pair(people, addresses, in_order=in_order)
    assert [person.email for person in paired] == wanted
    assert len(messages) == problems


@pytest.mark.parametrize(
    ("address", "name", "score"),
    [
        ("jane.roe@x.example", "Jane Roe", 3),
        ("jroe@x.example", "Jane Roe", 3),
        ("roe.jane@x.example", "Jane Roe", 3),
        ("roe@x.example", "Jane Roe", 2),
        ("jane@x.example", "Jane Roe", 1),
        ("huiling.tan@x.example", "Tan Hui Ling", 3),
        ("hltan@x.example", "Tan Hui Ling", 3),
        ("mafarrell@x.example", "Mary Agnes Farrell", 3),
        ("bob.tan@x.example", "Tan Hui Ling", 0),
        ("jose.nunez@x.example", "José Núñez", 3),
        ("bob.roe@x.example", "Jane Roe", 0),
        ("hr@x.example", "Jane Roe", 0),
    ],
)
def test_likeness(address: str, name: str, score: int) -> None:
    assert likeness(address, name) == score


@given(st.text(max_size=120))
def test_any_text_gives_clean_people_or_problems(text: str) -> None:
    people, _ = read_people(text)
    for person in people:
        assert person.name or person.email
        if person.name:
            assert person.name.isprintable()
            assert not any(mark in person.name for mark in "@<>()[]{}:;=?\n0123456789")
        if person.email:
            assert valid_address(person.email) == person.email


NAMES = st.sampled_from(["Jane Roe", "Bob Lee", "Ann Smith", "Kim Park"])


@given(
    st.lists(NAMES, unique=True, min_size=1),
    st.sampled_from(["; ", ", ", "\n", " and ", " & ", " / "]),
)
def test_lists_are_read_back(names: list[str], separator: str) -> None:
    people, problems = read_people(separator.join(names))
    assert [person.name for person in people] == names
    assert problems == ()


def test_nobody_between_pluses_is_dropped() -> None:
    people, problems = read_people("Charge nurse Tamika + Dr. Osei")
    assert [person.name for person in people] == ["Tamika", "Osei"]
    assert problems == ()


def test_a_zero_width_space_before_a_capital_parts_a_name() -> None:
    assert clean("Jane\u200bRoe\u200b") == "Jane Roe"
    assert clean("soft\u200bware") == "software"
