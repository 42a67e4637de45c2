"""W10: rounds of one application are found whatever stands beside the role, and no two really
different roles are ever taken for one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.model import Status
from sheets_followup.rounds import find_rounds, same_role
from tests.engine.rows import BOB, app, day
from tests.sync.scene import HEADER, Scene

ROLE = "Data Engineer"
LATER = {"row": 3, "interview": day("03-12")}


@pytest.mark.parametrize(
    "noisy",
    [
        "Data Engineer (m/f/d) #4471",
        "Data Engineer (m/w/d)",
        "data engineer  - REQ-10233",
        "Data Engineer, Berlin",
        "Data Engineer (all genders), full-time",
        "The Data Engineer",
        "Data Engineer 60-70k",
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_noise_beside_the_role_parts_no_rounds(noisy: str, turned: bool) -> None:
    first, second = (noisy, ROLE) if turned else (ROLE, noisy)
    rounds = find_rounds([app(role=first), app(role=second, **LATER)])
    assert rounds.later == {0: day("03-12")}
    assert rounds.doubtful == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Data Engineer #4471", "Data Engineer #4472"),
        ("Data Engineer, Berlin", "Data Engineer, Munich"),
        ("Engineer (Backend)", "Engineer (Frontend)"),
        ("Senior Data Engineer", "Data Engineer"),
        ("Data Engineer II", "Data Engineer"),
        ("Data Engineer", "Data Analyst"),
        ("Data Engineer", "Data Engineer (Growth team)"),
        ("[role]", "{role}"),
    ],
)
def test_two_roles_are_never_one(one: str, other: str) -> None:
    assert not same_role(one, other)
    assert find_rounds([app(role=one), app(role=other, **LATER)]).later == {}


def test_a_plain_role_beside_two_numbers_is_asked_about_and_merged_with_neither() -> None:
    rows = [
        app(role="Data Engineer #4471"),
        app(role=ROLE, row=3, interview=day("03-10")),
        app(role="Data Engineer #4472", row=4, interview=day("03-12")),
    ]
    rounds = find_rounds(rows)
    assert rounds.later == {}
    assert set(rounds.doubtful) == {1}


@pytest.mark.parametrize(
    ("roles", "asked"),
    [
        ((ROLE, None), {1: 0}),
        ((None, ROLE), {0: 1}),
        ((None, ROLE, ROLE), {0: 1}),
        ((None, ROLE, "Designer"), {}),  # of which one, nobody could say
        ((None, None), {}),  # nobody types roles into this tracker
        ((ROLE, "Data Engineer (Growth team)"), {0: 1}),
        (("Engineer (Backend)", "Engineer (Frontend)"), {}),
    ],
)
def test_a_role_that_says_less_is_asked_about(
    roles: tuple[str | None, ...], asked: dict[int, int]
) -> None:
    rows = [
        app(role=role, row=2 + i, interview=date(2026, 3, 3 + 2 * i))
        for i, role in enumerate(roles)
    ]
    assert find_rounds(rows).doubtful == asked


def test_a_round_that_has_ended_is_no_day_to_look_forward_to() -> None:
    rows = [app(), app(status=Status.WITHDRAWN, **LATER)]
    assert find_rounds(rows).later == {0: None}


def test_the_next_round_is_the_nearest_later_one() -> None:
    rows = [app(), app(row=4, interview=day("03-20")), app(**LATER, interviewers=(BOB,))]
    assert find_rounds(rows).later == {0: day("03-12"), 2: day("03-20")}


_ROLES = st.sampled_from(
    (
        None,
        ROLE,
        "Data Engineer #4471",
        "Data Engineer #4472",
        "Data Engineer (Growth)",
        "Designer",
        "",
    )
)


@given(st.lists(st.tuples(_ROLES, st.integers(1, 28)), max_size=7))
def test_only_the_same_role_supersedes(rows: list[tuple[str | None, int]]) -> None:
    apps = [
        app(role=role, row=2 + i, interview=date(2026, 3, on)) for i, (role, on) in enumerate(rows)
    ]
    for index in find_rounds(apps).later:
        earlier = apps[index]
        assert any(
            other.role and earlier.role and same_role(earlier.role, other.role)
            and other.interview and earlier.interview and other.interview > earlier.interview
            for other in apps
        )  # fmt: skip


# -- the letters ------------------------------------------------------------------------------

JO = ("Acme", ROLE, "", "2026-11-26 10:00", "Jo Feld <jo@acme.example>")
AL = ("Acme", ROLE, "", "2026-12-03 10:00", "Al Brandt <al@acme.example>")


def _text(scene: Scene) -> str:
    body = scene.letter("jo-feld").get_body(("plain",))
    assert body is not None
    return str(body.get_content())


@pytest.mark.parametrize("tone", ["formal", "warm"])
@pytest.mark.parametrize("noisy", [ROLE, "Data Engineer (m/f/d) #4471"])
@pytest.mark.parametrize("numbered", [False, True])
@pytest.mark.parametrize("number", range(4))
def test_who_has_a_next_round_asks_nothing_about_it(
    tmp_path: Path, tone: str, noisy: str, numbered: bool, number: int
) -> None:
    header = (*HEADER, "Tone", *(("Round",) if numbered else ()))
    blank = ("",) * (len(HEADER) - len(JO))
    rounds = (("1",), ("2",)) if numbered else ((), ())
    on = f"2026-11-{24 + number} 10:00"  # each end of a letter
    jo = (*JO[:1], noisy, "", on, *JO[4:], *blank, tone, *rounds[0])
    al = (*AL, *blank, tone, *rounds[1])
    scene = Scene(tmp_path, jo, al, header=header)
    scene.sync(on[:10])
    text = _text(scene)
    assert "?" not in text
    assert "3 December" in text
    scene.type(3, "Interview date", "2026-12-04 10:00")
    scene.sync(on[:10])
    assert "4 December" in _text(scene)


def test_a_round_that_was_called_off_is_named_by_no_letter(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JO, (*AL[:2], "Withdrawn", *AL[3:]))
    scene.sync("2026-11-26")
    text = _text(scene)
    assert "December" not in text
    assert "?" not in text


def test_a_blank_role_is_asked_about_in_the_note(tmp_path: Path) -> None:
    scene = Scene(tmp_path, (*JO[:1], "", *JO[2:]), AL)
    scene.sync("2026-11-26")
    assert "is this a round of the application on row 3" in scene.cell(2, "Follow-up notes").lower()
    assert "a round" not in scene.cell(3, "Follow-up notes")


def test_one_letter_where_a_copied_row_says_the_role_with_its_number(tmp_path: Path) -> None:
    copied = (*JO[:1], "Data Engineer (m/f/d) #4471", *JO[2:])
    scene = Scene(tmp_path, JO, copied)
    scene.sync("2026-11-26")
    assert len(scene.drafts()) == 1
