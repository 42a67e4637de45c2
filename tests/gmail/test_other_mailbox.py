"""A tracker whose drafts lie in one mailbox is synced with another: refused until it is confirmed,
and no name of a draft of the one ever gets into a request of the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.errors import Refused
from sheets_followup.planning import plan_tracker
from tests.gmail.life import JANE, Life
from tests.google import Google


@pytest.mark.parametrize("level", ["drafts", "watch"])
@pytest.mark.parametrize("first", ["eml", "gmail"])
def test_the_other_mailbox_is_a_brake(
    google: Google, tmp_path: Path, level: str, first: str
) -> None:
    life = Life(tmp_path, google, JANE, level=level)
    folder = f"eml:{tmp_path}/jobs-drafts"
    one, other = (folder, "gmail") if first == "eml" else ("gmail", folder)
    assert life.sync("2026-03-03", mailbox=one).drafts.created == 1
    with pytest.raises(Refused, match=r"the drafts so far are in .*jobs-drafts|in gmail") as told:
        life.sync("2026-03-04", mailbox=other)
    assert "count as deleted" in told.value.message
    assert life.phases() == [("thank_you", "p1", "filled")]
    plan_tracker(life.desk("2026-03-04", mailbox=other))  # looks, and refuses nothing
    assert life.sync("2026-03-04", mailbox=one).drafts.kept == 1
    confirmed = life.sync("2026-03-04", mailbox=other, confirm=True)
    assert (confirmed.drafts.gone, confirmed.drafts.created) == (1, 0)
    assert life.phases() == [("thank_you", "p1", "gone")]
    google.assert_clean()


def test_where_no_draft_is_left_the_new_mailbox_is_listened_to_at_once(
    google: Google, tmp_path: Path
) -> None:
    """Who answered is not written to in the first run there."""
    life = Life(tmp_path, google, JANE)
    life.sync("2026-03-03", mailbox=f"eml:{tmp_path}/jobs-drafts")
    life.type(2, "Thank-you sent", "2026-03-03")
    life.sync("2026-03-04", mailbox=f"eml:{tmp_path}/jobs-drafts")
    looks = google.requests("gmail.users.messages.list")
    life.sync("2026-03-05")
    assert google.requests("gmail.users.messages.list") > looks
