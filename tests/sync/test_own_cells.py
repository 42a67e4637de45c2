"""Whose a cell of ours is: what we wrote is ours wherever it was moved, what a person typed is not,
even where it says what another row's says (RULEBOOK 2)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.scene import HEADER, Scene

ACME = ("Acme", "Eng", "", "2026-03-05 10:00", "Jane Roe <jane@acme.example>")
GLOBEX = ("Globex", "Eng", "", "2026-03-09 10:00", "Kim Poe <kim@globex.example>")
NEXT = "Next follow-up"


@pytest.mark.parametrize("field", [NEXT, "Stop"])
def test_a_day_typed_over_ours_stays_though_another_row_of_ours_says_it(
    tmp_path: Path, field: str
) -> None:
    scene = Scene(tmp_path, ACME, GLOBEX)
    scene.sync("2026-03-02")
    theirs = scene.cell(3, field)
    assert theirs != scene.cell(2, field)
    scene.type(2, field, theirs)
    scene.sync("2026-03-02")
    assert scene.cell(2, field) == theirs
    assert f"{field} holds your own text" in scene.cell(2, "Follow-up notes")


def test_what_came_here_with_its_row_is_ours(tmp_path: Path) -> None:
    """Sorted without our columns, then a day typed over one of them: the rest is put right."""
    scene = Scene(tmp_path, ACME, GLOBEX)
    scene.sync("2026-03-02")
    before = scene.rows()
    width = len(HEADER)
    header, acme, globex = before
    scene.write([header, globex[:width] + acme[width:], acme[:width] + globex[width:]])
    scene.sync("2026-03-02")
    assert scene.rows() == [header, globex, acme]


@pytest.mark.parametrize(
    ("notation", "kept"),
    [
        ("05/03/2026", True),
        ("3/5/2026", True),
        ("05.03.26", True),
        ("2026-05-03", False),
        ("6/3/2026", False),
        ("3.5.2026", False),  # with dots the day comes first: the 3rd of May
        ("no, 3/5 2026 is too soon", False),
    ],
)
def test_our_day_in_another_notation_is_ours(tmp_path: Path, notation: str, kept: bool) -> None:
    """A spreadsheet program saves our ISO days in its own notation; another day is a person's."""
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-02")
    assert scene.cell(2, NEXT) == "2026-03-05"
    scene.type(2, NEXT, notation)
    scene.sync("2026-03-02")
    assert scene.cell(2, NEXT) == notation
    assert ("holds your own text" not in scene.cell(2, "Follow-up notes")) is kept
    scene.type(2, "Interview date", "2026-03-06 10:00")
    scene.sync("2026-03-02")
    assert scene.cell(2, NEXT) == ("2026-03-06" if kept else notation)


@pytest.mark.parametrize("moved", ["2026-05-03", "2026-03-05"])
def test_day_and_month_change_places_and_the_cell_follows(tmp_path: Path, moved: str) -> None:
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-02")
    scene.type(2, NEXT, "05/03/2026")
    scene.type(2, "Interview date", "2026-05-03 10:00")
    scene.sync("2026-03-02")
    assert scene.cell(2, NEXT) == "2026-05-03"
    scene.type(2, "Interview date", f"{moved} 10:00")
    scene.sync("2026-03-02")
    assert scene.cell(2, NEXT) == moved
