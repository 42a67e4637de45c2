"""Rows whose ids got mixed up: sorted without our columns, while a person stands on several rows.

One recruiter on one day for three companies makes every id seem right on every row.
"""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from tests.sync.scene import HEADER, Scene

SAM = "Sam Fox <sam@agency.example>"
ROWS = [
    ("Acme", "Dev", "", "2026-03-03", f"{SAM}; Jane Roe <jane@acme.example>"),
    ("Birch", "Dev", "", "2026-03-03", f"{SAM}; Bob Lee <bob@birch.example>"),
    ("Cedar", "Dev", "", "2026-03-03", SAM),
]


@pytest.mark.parametrize("sent", [False, True])
@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_a_sort_of_the_users_columns_alone_makes_nothing_anew(
    tmp_path: Path, order: tuple[int, ...], sent: bool
) -> None:
    scene = Scene(tmp_path, *ROWS)
    assert scene.sync("2026-03-03").drafts.created == 5
    if sent:
        (scene.drafts_folder / "sent").mkdir()
        for path in scene.drafts():
            path.rename(path.parent / "sent" / path.name)
        scene.sync("2026-03-03")
    head, *rows = scene.rows()
    own = len(HEADER)
    ids = {row[0]: row[-1] for row in rows}
    scene.write([head, *[rows[i][:own] + row[own:] for i, row in zip(order, rows, strict=True)]])
    report = scene.sync("2026-03-03")
    assert (report.drafts.created, report.error) == (0, None)
    assert {row[0]: row[-1] for row in scene.rows()[1:]} == ids
    assert "not on the row" not in str(scene.rows())


@pytest.mark.parametrize(
    ("other", "made"),
    [("Acme Inc", 0), ("ACME, Inc.", 0), ("Acme GmbH", 0), ("Acme Robotics", 1), ("Birch", 1)],
)
def test_a_copy_whose_company_has_its_legal_form_makes_no_letter_twice(
    tmp_path: Path, other: str, made: int
) -> None:
    jane = "Jane Roe <jane@acme.example>"
    scene = Scene(tmp_path, ("Acme", "Dev", "", "2026-03-03", jane))
    assert scene.sync("2026-03-03").drafts.created == 1
    rows = scene.rows()
    scene.write([*rows, [other, *rows[1][1:]]])
    assert scene.sync("2026-03-03").drafts.created == made
