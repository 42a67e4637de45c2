"""The main job with drafts in Gmail: reserved, bound, filled; again: nothing."""

from __future__ import annotations

from pathlib import Path

from tests.gmail.life import Life
from tests.google import Google
from tests.sync.scene import ACME

GLOBEX = ("Globex", "Analyst", "", "2026-03-02", "Kim Poe <kim@globex.example>", "2 weeks")


def test_reserve_bind_fill_and_nothing_more(tmp_path: Path) -> None:
    with Google(quotas=False) as google:
        life = Life(tmp_path, google, ACME, GLOBEX)
        report = life.sync("2026-03-03")
        assert report.error is None
        assert report.drafts.created == 2
        assert sorted(str(m["To"]) for m in life.letters().values()) == [
            "Jane Roe <jane@acme.example>",
            "Kim Poe <kim@globex.example>",
        ]
        assert life.blanks() == []
        # The profile, the aliases, what they were sent, what came, two for whom one row lacks,
        # and two for each draft.
        assert report.requests["gmail"] == 10
        before, asked = life.fingerprint(), google.requests("gmail.users.drafts.update")
        again = life.sync("2026-03-03")
        assert (again.drafts.created, again.drafts.kept, again.cells_written) == (0, 2, 0)
        assert life.fingerprint() == before
        assert google.requests("gmail.users.drafts.update") == asked
        assert again.requests["gmail"] - report.requests["gmail"] <= 4
        google.assert_clean()
