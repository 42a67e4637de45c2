"""The walk over trackers as people keep them: as they are, and to the first letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sheets_followup.words import LANGUAGES
from tests.layouts.table import LAYOUTS, Layout
from tests.layouts.walk import (
    ENDINGS,
    as_it_is,
    desk_for,
    least_typed,
    look,
    type_on_row,
    wrong_letters,
)
from tools.layouts import FEW, PAGE, summary

BY_NAME = {layout.name: layout for layout in LAYOUTS}

#: Layouts that give no right letter after two typed cells yet, and why.
NOT_YET = {
    "no-header": "a whole row of headers is to be typed first",
    "name-means-company": "beside the Interviewer emails that init adds, Name is a person's again",
    "japanese-one-column": "its header names role and company in one, and is not recognised",
}
#: Layouts in which a row can give a letter that names the company wrongly, and why.
CAN_BE_WRONG: dict[str, str] = {}
#: The languages whose tables of words there are.
READ = {words.language for words in LANGUAGES}


def is_read(layout: Layout) -> bool:
    return layout.language.partition("-")[0] in READ


def names(*but: dict[str, str]) -> list[str]:
    return [
        name
        for name, layout in BY_NAME.items()
        if is_read(layout) and not any(name in listed for listed in but)
    ]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", BY_NAME)
def test_as_it_is_no_letter_comes_of_it_and_it_is_read_or_named(
    tmp_path: Path, name: str, ending: str
) -> None:
    before = as_it_is(BY_NAME[name], tmp_path, ending)
    assert before.letters == 0
    # What cannot be read stops with what to do next, and never with a crash.
    assert before.error is None or before.error.hint


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", names(NOT_YET))
def test_a_letter_after_at_most_two_typed_cells(tmp_path: Path, name: str, ending: str) -> None:
    end = least_typed(BY_NAME[name], tmp_path, ending)
    assert (end.failed, end.wrong) == ("", ())
    assert len(end.typed) <= FEW


@pytest.mark.parametrize("name", names(CAN_BE_WRONG))
def test_no_row_gives_a_wrong_letter(tmp_path: Path, name: str) -> None:
    assert wrong_letters(BY_NAME[name], tmp_path) == []


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("german-export", 2),  # Firma X
        ("placeholder-row", 2),  # YYYY-MM-DD, Company Name, Position Title
        ("people-tab", 2),  # jane@examplecorp.com
        ("rounds-tab", 2),  # {Stage}, {Name/Title}
        ("parsed-from-pdf", 3),  # a sentence where the company would be
    ],
)
def test_an_example_row_gets_no_letter_whatever_is_typed(
    tmp_path: Path, name: str, row: int
) -> None:
    end = type_on_row(BY_NAME[name], tmp_path / "tracker.csv", row - 1)
    assert "the row is problem" in end.failed
    assert not end.text


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_day_of_applying_never_becomes_the_interview(tmp_path: Path, ending: str) -> None:
    layout = BY_NAME["android-sample"]
    path = tmp_path / f"tracker{ending}"
    layout.write(path)
    assert [app.interview for app in look(desk_for(path)).reading.applications] == []


def test_the_goal_is_in_reach() -> None:
    assert len(LAYOUTS) == 34
    assert len(BY_NAME) - len(NOT_YET) >= 30


def test_the_page_shows_every_layout_and_the_count_that_is_true() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)$", page, re.MULTILINE) == [layout.name for layout in LAYOUTS]
    count = summary(len(names(NOT_YET)), sum(is_read(BY_NAME[name]) for name in CAN_BE_WRONG))
    assert count in page, "run: make layouts"


def test_what_a_letter_may_say_stands_in_the_layout() -> None:
    for layout in LAYOUTS:
        assert set(layout.said) <= {cell for row in layout.table() for cell in row}
        assert header_of(layout)


def header_of(layout: Layout) -> bool:
    meant = {layout.company, layout.role, layout.person, *(layout.own or {})} - {None}
    return meant <= set(layout.header)
