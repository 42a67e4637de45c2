"""One machine owns a Sheet; its log gives a lost memory back, and makes nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.adopting import adopt
from sheets_followup.errors import Refused, TrackerError
from sheets_followup.model import Step
from sheets_followup.plan import Plan
from sheets_followup.planning import plan_tracker
from sheets_followup.upkeep import record_sent, redo
from tests.google import Google
from tests.gsheet.editor import own_indexes
from tests.gsheet.scene import ACME, GLOBEX, GoogleScene

DAY, NEXT = "2026-03-03", "2026-03-16"


@pytest.fixture
def scene(tmp_path: Path, google: Google) -> GoogleScene:
    found = GoogleScene(tmp_path, google, ACME, GLOBEX)
    found.sync(DAY)
    return found


def elsewhere(scene: GoogleScene, patch: pytest.MonkeyPatch, name: str = "other") -> None:
    """From now on the runs are made on another machine."""
    patch.setenv("XDG_DATA_HOME", str(scene.folder / name))


def log_rows(scene: GoogleScene) -> list[list[object]]:
    return scene.sheet.values("'sheets-followup log'!A1:K")


def test_the_log_tells_of_every_key_and_of_nobody(scene: GoogleScene) -> None:
    text = str(log_rows(scene))
    assert text.count("filled") == 3
    for private in ("jane", "roe", "@", "acme", "globex"):
        assert private not in text.casefold()


def test_another_machine_plans_and_does_not_sync(
    scene: GoogleScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.sheet.type("D3", "2026-03-01")
    record_sent(scene.desk(DAY), 3)
    here = plan_tracker(scene.desk(DAY))
    elsewhere(scene, monkeypatch)
    with pytest.raises(Refused, match="another machine") as refused:
        scene.sync(DAY)
    assert "--adopt" in (refused.value.hint or "")
    quiet = scene.fingerprint()
    there = plan_tracker(scene.desk(DAY))
    assert scene.fingerprint() == quiet

    def said(plan: Plan) -> list[object]:
        return [(row.next_step, row.next_follow_up, row.stop, row.memory.id) for row in plan.rows]

    assert said(there) == said(here)


def test_a_lost_journal_is_refused_and_born_again(
    scene: GoogleScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_sent(scene.desk(DAY), 3)
    before = scene.drafts()
    scene.journal_in("home").unlink()
    with pytest.raises(Refused, match="memory here is lost"):
        scene.sync(DAY)
    taken = adopt(scene.desk(DAY))
    assert (taken.rows, taken.known, taken.held) == (2, 3, 0)
    scene.sync(DAY)
    assert scene.drafts() == before
    assert [phase for _, _, phase in scene.phases()].count("sent") == 1
    with pytest.raises(Refused, match="nothing to adopt"):
        adopt(scene.desk(DAY))


@pytest.mark.parametrize("harm", ["sorted", "typed", "twice"])
def test_what_people_do_to_the_log_loses_nothing(scene: GoogleScene, harm: str) -> None:
    title = "sheets-followup log"
    if harm == "sorted":
        scene.sheet.sort(3, descending=True, tab=title)
    elif harm == "typed":
        scene.sheet.type_rows(f"'{title}'!A40", [["what", "is", "this?"], ["", "filled"]])
    else:
        scene.sheet.type_rows(f"'{title}'!A40", log_rows(scene)[1:])
    scene.journal_in("home").unlink()
    taken = adopt(scene.desk(DAY))
    assert (taken.known, taken.held) == (3, 0)
    assert scene.sync(NEXT).drafts.created == 0 or scene.drafts() == sorted(set(scene.drafts()))


def test_lines_that_are_gone_are_held(scene: GoogleScene) -> None:
    title = "sheets-followup log"
    rows = len(log_rows(scene))
    scene.sheet.delete("rows", 3, rows - 3, tab=title)
    scene.journal_in("home").unlink()
    before = scene.drafts()
    taken = adopt(scene.desk(DAY))
    assert taken.held >= 1
    scene.sync(DAY)
    assert scene.drafts() == before


@pytest.mark.parametrize("mailbox", ["eml", "gmail"])
@pytest.mark.parametrize(
    "typed", ["", "what is this?", "../../notes", "r-1?alt=media", "jane@acme.example", "the next"]
)
def test_a_draft_s_name_that_was_typed_over_in_the_log_stops_nothing(
    tmp_path: Path, google: Google, mailbox: str, typed: str
) -> None:
    wishes = {"mailbox": "gmail"} if mailbox == "gmail" else {}
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    scene.sync(DAY, **wishes)
    title = "sheets-followup log"
    refs = [str(row[6]) for row in log_rows(scene)[1:] if len(row) > 6]
    named = [at for at, row in enumerate(log_rows(scene), 1) if len(row) > 6 and row[6] == refs[-1]]
    for at in named:
        scene.sheet.type(f"'{title}'!G{at}", refs[-2] if typed == "the next" else typed)
    before = scene.drafts(), sorted(google.mail().drafts())
    scene.journal_in("home").unlink()
    adopt(scene.desk(DAY, **wishes))
    for day in (DAY, "2026-03-04"):
        assert scene.sync(day, **wishes).error is None
    assert (scene.drafts(), sorted(google.mail().drafts())) == before
    # By its own key a file is found again; in Gmail nothing but the id finds a draft.
    lost = {"eml": 0, "gmail": 2 if typed == "the next" else 1}[mailbox]
    assert [phase for _, _, phase in scene.phases()].count("gone") == lost
    assert not any(str(cells["Drafts"])[:1] == "_" for cells in scene.ours().values())


def test_a_draft_that_was_edited_before_is_named_in_full(scene: GoogleScene) -> None:
    (path,) = [path for path in scene.drafts_folder.glob("*.eml") if "kim" in path.name]
    path.write_bytes(path.read_bytes().replace(b"Thank", b"Many th"))
    scene.sync(DAY)
    scene.journal_in("home").unlink()
    adopt(scene.desk(DAY))
    scene.sync(DAY)
    assert str(path) in str(scene.ours()["Globex"]["Drafts"])


def test_a_tracker_moves_to_another_machine_and_back(
    scene: GoogleScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = scene.drafts()
    elsewhere(scene, monkeypatch)
    assert adopt(scene.desk(DAY)).known == 3
    scene.sync(DAY)
    assert scene.drafts() == before
    scene.sync(NEXT)
    later = scene.drafts()
    elsewhere(scene, monkeypatch, "home")
    with pytest.raises(Refused, match="another machine"):
        scene.sync(NEXT)
    adopt(scene.desk(NEXT))
    scene.sync(NEXT)
    assert scene.drafts() == later
    elsewhere(scene, monkeypatch)
    with pytest.raises(Refused, match="another machine"):
        scene.sync(NEXT)


def test_persons_are_known_by_their_hash(
    scene: GoogleScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another order, a corrected name: the same people; nobody gets a second letter."""
    scene.sheet.type("E2", "Robert Lee; Jane Roe-Smith <jane@acme.example>; Bob Lee")
    elsewhere(scene, monkeypatch)
    before = [name for name in scene.drafts() if "jane" in name or "bob-lee" in name]
    adopt(scene.desk(DAY))
    scene.sync(DAY)
    assert [name for name in scene.drafts() if "jane" in name or "bob-lee" in name] == before


def away(scene: GoogleScene, how: str) -> list[object]:
    """Globex leaves the sheet; what stood in its row."""
    (row,) = scene.sheet.values("A3:ZZ3", "FORMATTED_VALUE")
    if how == "deleted":
        scene.sheet.delete("rows", 2)
    else:  # for a while it names no company, so that it is no row of ours
        scene.sheet.type("A3", "")
    return row


BACK: dict[str, Callable[[list[object]], list[object]]] = {
    "restored": lambda row: row,
    "corrected": lambda row: [row[0], "Senior Analyst", *row[2:]],
    "with one more": lambda row: [*row[:4], f"{row[4]}; Max Poe <max@globex.example>", *row[5:]],
    "moved": lambda row: [*row[:3], "2026-03-01", *row[4:]],
}


@pytest.mark.parametrize("how", ["deleted", "emptied"])
@pytest.mark.parametrize("back", BACK)
@pytest.mark.parametrize("state", ["lying", "sent", "thrown away"])
def test_a_row_that_was_away_at_the_take_over_gets_nothing_twice(
    scene: GoogleScene, how: str, back: str, state: str
) -> None:
    (draft,) = [path for path in scene.drafts_folder.glob("*.eml") if "kim" in path.name]
    if state == "sent":
        record_sent(scene.desk(DAY), 3)
    elif state == "thrown away":
        draft.unlink()
        scene.sync(DAY)
    before = scene.drafts()
    row = away(scene, how)
    scene.journal_in("home").unlink()
    taken = adopt(scene.desk(DAY))
    assert (taken.rows, taken.known, taken.held) == (1, 3, 0)
    assert scene.sync(DAY).error is None
    scene.sheet.type_rows("A3", [BACK[back](row)])
    plan_tracker(scene.desk(DAY))
    report = scene.sync(DAY)
    assert scene.drafts() == before
    said = {"lying": "edited", "sent": "sent", "thrown away": "gone"}[state]
    assert said in [phase for _, _, phase in scene.phases()]
    assert report.after.rows[1].memory.id == row[-1]
    quiet = scene.fingerprint()
    scene.sync(DAY)
    assert scene.fingerprint() == quiet


def test_the_log_says_the_same_of_a_row_that_is_away(scene: GoogleScene) -> None:
    """Its hashes are told on, so that a third machine knows its people as well."""
    (draft,) = [path for path in scene.drafts_folder.glob("*.eml") if "kim" in path.name]
    row = away(scene, "deleted")
    told = {str(line[2]) for line in log_rows(scene)[1:]}
    scene.journal_in("home").unlink()
    adopt(scene.desk(DAY))
    draft.unlink()
    scene.sync(DAY)  # the draft is gone, which the log is told
    assert {str(line[2]) for line in log_rows(scene)[1:]} == told
    scene.journal_in("home").unlink()
    adopt(scene.desk(DAY))
    scene.sheet.type_rows("A3", [row])
    scene.sync(DAY)
    assert not any("kim" in name for name in scene.drafts())


def test_a_row_that_was_away_and_is_typed_anew_is_asked_about(scene: GoogleScene) -> None:
    before = scene.drafts()
    away(scene, "deleted")
    scene.journal_in("home").unlink()
    adopt(scene.desk(DAY))
    scene.sync(DAY)
    scene.sheet.type_rows(
        "A3", [list(GLOBEX), ["Hooli", "Cook", "", "2026-03-02", "Al Day <al@hooli.example>"]]
    )
    scene.sync(DAY)
    assert sorted(set(scene.drafts()) - set(before)) == [
        name for name in scene.drafts() if "al-day" in name
    ]
    rows = {row["Company"]: row for row in scene.table()}
    assert "may have been drafted before" in str(rows["Globex"]["Follow-up notes"])
    redo(scene.desk(DAY), 3, Step.THANK_YOU)
    assert len(scene.drafts()) == len(before) + 2


def test_an_id_that_now_is_another_person_s_row_holds_nothing(scene: GoogleScene) -> None:
    row = away(scene, "deleted")
    scene.journal_in("home").unlink()
    adopt(scene.desk(DAY))
    other = ["Hooli", "Cook", "", "2026-03-02", "Al Day <al@hooli.example>", *row[5:]]
    scene.sheet.type_rows("A3", [other])
    scene.sync(DAY)
    assert [name for name in scene.drafts() if "al-day" in name]


def test_another_machine_plans_the_same_of_a_row_that_is_away(
    scene: GoogleScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    away(scene, "deleted")
    elsewhere(scene, monkeypatch)
    assert {memory.id for memory in plan_tracker(scene.desk(DAY)).gone}


def test_a_sheet_that_was_never_ours_is_not_adopted(tmp_path: Path, google: Google) -> None:
    scene = GoogleScene(tmp_path, google, ACME)
    with pytest.raises(TrackerError, match="nothing to adopt"):
        adopt(scene.desk(DAY))


def test_a_copy_is_another_tracker(scene: GoogleScene, google: Google) -> None:
    """A copied file carries our ids, and other anchors count there."""
    rows = scene.sheet.values("A1:ZZ")
    copy = GoogleScene(scene.folder, google, sheet=google.new_sheet(rows=rows))
    with pytest.raises(Refused):
        copy.sync(DAY)
    adopt(copy.desk(DAY))
    copy.sync(DAY)
    assert copy.drafts() == scene.drafts()
    assert set(own_indexes(copy.sheet)) >= {"next_step", "id"}


THEIRS = {
    "Next step": "CALL JANE MONDAY 9:00",
    "Next follow-up": "2026-05-05",
    "Stop": "never",
    "Drafts": "Thank-you to Kim: ready (call her first)  and then send",
    "Follow-up notes": "When do they decide? type it under Decision by · ask Ann",
}


@pytest.mark.parametrize("header", THEIRS)
def test_what_a_person_typed_over_ours_is_theirs_after_the_take_over(
    scene: GoogleScene, header: str
) -> None:
    column = scene.sheet.values("A1:ZZ1")[0].index(header)
    scene.sheet.type(f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]}3", THEIRS[header])
    typed = scene.ours()["Globex"][header]
    scene.sync("2026-03-04")
    scene.journal_in("home").unlink()
    adopt(scene.desk("2026-03-05"))
    for day in ("2026-03-05", NEXT):
        scene.sync(day)
        assert scene.ours()["Globex"][header] == typed
    if header != "Follow-up notes":
        assert f"{header} holds your own text" in str(scene.ours()["Globex"]["Follow-up notes"])


@pytest.mark.parametrize("day", [DAY, "2026-03-05", NEXT, "2026-04-20"])
def test_what_we_wrote_is_known_again_after_the_take_over(scene: GoogleScene, day: str) -> None:
    scene.sync(day)
    scene.journal_in("home").unlink()
    adopt(scene.desk(day))
    for later in (day, "2026-05-20"):
        scene.sync(later)
        assert "your own text" not in str(scene.ours())
    assert "Stopped" in str(scene.ours()["Globex"]["Next step"])
    assert "when do they decide" not in str(scene.ours()["Globex"]["Follow-up notes"]).casefold()


@pytest.mark.parametrize("mailbox", ["gmail", "eml"])
def test_ids_that_never_reached_the_sheet_refuse_nothing_and_make_nothing_twice(
    tmp_path: Path, google: Google, mailbox: str
) -> None:
    """Killed before the first cell was written, and the journal lost: the log alone has ids."""
    wishes = {"mailbox": "gmail"} if mailbox == "gmail" else {}
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)

    def kill(name: str) -> None:
        if name == "gsheet:write:before":
            raise KeyboardInterrupt

    crashpoints.install(kill)
    try:
        with pytest.raises(KeyboardInterrupt):
            scene.sync(DAY, **wishes)
    finally:
        crashpoints.install(None)
    assert not any(cells["Drafts"] for cells in scene.ours().values())
    before = scene.drafts(), sorted(google.mail().drafts())
    for _ in range(2):
        scene.journal_in("home").unlink()
        adopt(scene.desk(DAY, **wishes))
        for day in (DAY, "2026-03-04"):
            assert scene.sync(day, **wishes).error is None
    assert (scene.drafts(), sorted(google.mail().drafts())) == before
    # Every letter that was due ends with its reason on the row.
    for cells in scene.ours().values():
        assert "is held: " in str(cells["Follow-up notes"])
