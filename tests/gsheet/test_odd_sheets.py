"""Sheets as people keep them: zones, locales, chips, merges, filters, tabs, sizes, rights."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sheets_followup.applying import proposals_of
from sheets_followup.errors import FollowupError, LoginNeeded, Refused, TrackerError, UsageError
from sheets_followup.initialise import init_tracker
from sheets_followup.journal import Journal
from sheets_followup.model import Reading
from sheets_followup.plan import Plan
from sheets_followup.planning import plan_tracker
from sheets_followup.sheet_address import SheetAddress, parse_sheet_address
from tests.google import Google
from tests.google.a1 import Area
from tests.google.areas import to_grid
from tests.google.grid import Tab, tab_properties
from tests.google.sheet_door import SheetDoor
from tests.gsheet.editor import own_indexes
from tests.gsheet.scene import ACME, GLOBEX, HEADER, GoogleScene

DAY = "2026-03-05"
KEY = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcde"


def seen(scene: GoogleScene, **wishes: object) -> tuple[Plan, Reading]:
    desk = scene.desk(DAY, **wishes)  # type: ignore[arg-type]
    plan = plan_tracker(desk)
    return plan, plan.reading


def raw(door: SheetDoor, at: str, value: str | bool) -> None:
    """A value that is in the cell as it is, whatever typing it would have made of it."""
    door.change(at, lambda cell: cell.with_value(value))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (f"https://docs.google.com/spreadsheets/d/{KEY}/edit#gid=0", SheetAddress(KEY, gid=0)),
        (f"https://docs.google.com/spreadsheets/d/{KEY}/edit?gid=7#gid=7", SheetAddress(KEY, 7)),
        (f"https://docs.google.com/spreadsheets/d/{KEY}/edit?gid=7", SheetAddress(KEY, gid=7)),
        (f"https://docs.google.com/spreadsheets/d/{KEY}/edit?usp=sharing", SheetAddress(KEY)),
        (f"https://docs.google.com/spreadsheets/u/1/d/{KEY}/htmlview", SheetAddress(KEY)),
        (f"https://docs.google.com/spreadsheets/d/{KEY}", SheetAddress(KEY)),
        (f"docs.google.com/spreadsheets/d/{KEY}/", SheetAddress(KEY)),
        (f"https://drive.google.com/open?id={KEY}", SheetAddress(KEY)),
        (f"gsheet:{KEY}", SheetAddress(KEY)),
        (f"gsheet:{KEY}#My tab", SheetAddress(KEY, title="My tab")),
        (f"gsheet:{KEY}#gid=12", SheetAddress(KEY, gid=12)),
        ("gsheet:new", SheetAddress("new")),
    ],
)
def test_addresses(typed: str, address: SheetAddress) -> None:
    assert parse_sheet_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "gsheet:",
        "gsheet:short",
        "https://docs.google.com/document/d/" + KEY + "/edit",
        "https://docs.google.com/spreadsheets/d/e/2PACX-" + KEY + "/pubhtml",
        "https://drive.google.com/drive/folders/" + KEY,
        "https://docs.google.com/spreadsheets/d/short/edit",
    ],
)
def test_what_is_no_address_of_a_sheet(typed: str) -> None:
    with pytest.raises(UsageError):
        parse_sheet_address(typed)


@pytest.mark.parametrize(
    ("zone", "local"), [("America/New_York", 13), ("GMT-07:00", 11), ("GMT+05:30", 23)]
)
def test_the_sheets_own_zone(tmp_path: Path, google: Google, zone: str, local: int) -> None:
    sheet = google.new_sheet(rows=[list(HEADER), list(ACME)], zone=zone)
    scene = GoogleScene(tmp_path, google, sheet=sheet)
    plan, _ = seen(scene)
    assert plan.timezone == zone
    with closing(Journal.in_memory()) as journal:
        moment = scene.desk("2026-03-05T18:00+00:00").look(journal).now
    assert moment.hour == local


@pytest.mark.parametrize(
    ("locale", "typed", "day"),
    [
        ("de_DE", "3/4/2026", date(2026, 4, 3)),
        ("en_GB", "3/4/2026", date(2026, 4, 3)),
        ("en_US", "3/4/2026", date(2026, 3, 4)),
        ("ja_JP", "2026/3/4", date(2026, 3, 4)),
        ("en_CA", "3/4/2026", None),
    ],
)
def test_text_dates_have_the_locales_order(
    tmp_path: Path, google: Google, locale: str, typed: str, day: date | None
) -> None:
    sheet = google.new_sheet(rows=[list(HEADER), list(ACME)], locale=locale, zone="UTC")
    raw(sheet, "D2", typed)
    _, reading = seen(GoogleScene(tmp_path, google, sheet=sheet))
    assert reading.applications[0].interview == day


@pytest.mark.parametrize(
    ("locale", "day"), [("en_GB", {date(2026, 4, 3)}), ("en_US", {date(2026, 3, 4)})]
)
def test_dates_in_notes_have_the_locales_order(
    tmp_path: Path, google: Google, locale: str, day: set[date]
) -> None:
    rows: list[list[object]] = [["Company", "Role", "Interview date", "Notes"]]
    rows.append(["Acme", "Analyst", "2026-03-02", "decision by 3/4/2026"])
    sheet = google.new_sheet(rows=rows, locale=locale, zone="UTC")
    desk = GoogleScene(tmp_path, google, sheet=sheet).desk(DAY)
    with closing(Journal.in_memory()) as journal:
        found = proposals_of(desk, desk.look(journal))
    assert {value for each in found if each.fact == "decision" for value in each.values} == day


def test_people_chips_give_their_addresses(tmp_path: Path, google: Google) -> None:
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    scene.sheet.type("E2", "")
    scene.sheet.chip("E2", "jane@acme.example", "Jane Roe")
    google.sheet(scene.sheet.id).change(
        "E3",
        lambda cell: replace(
            cell.with_value("Kim Poe, Lee Day"),
            chips=(
                {"startIndex": 0, "chip": {"personProperties": {"email": "kim@globex.example"}}},
                {"startIndex": 7},
                {"startIndex": 9, "chip": {"personProperties": {"email": "lee@globex.example"}}},
            ),
        ),
    )
    _, reading = seen(scene)
    said = [[(p.name, p.email) for p in app.interviewers] for app in reading.applications]
    assert said == [
        [("Jane Roe", "jane@acme.example")],
        [("Kim Poe", "kim@globex.example"), ("Lee Day", "lee@globex.example")],
    ]
    reads, _ = scene.asked("2026-03-03T18:00")
    assert reads <= 6  # set up on the way
    assert scene.asked("2026-03-03T18:00") == (3, 0)


def test_no_sort_gives_anybody_another_persons_address(tmp_path: Path, google: Google) -> None:
    """Two Janes; the rows are exchanged between the values and the chips."""
    scene = GoogleScene(tmp_path, google, ACME, GLOBEX)
    for at, address in (("E2", "jane@acme.example"), ("E3", "jane@globex.example")):
        scene.sheet.chip(at, address, "Jane Roe")
    fired: list[str] = []

    def hook(when: str, endpoint: str) -> None:
        if when == "after" and endpoint.endswith("batchGetByDataFilter") and not fired:
            fired.append(endpoint)
            scene.sheet.sort(0, descending=True)

    google.world.between.append(hook)
    _, reading = seen(scene)
    google.world.between.clear()
    assert fired
    for app in reading.applications:
        assert app.interviewers[0].email == f"jane@{app.company.lower()}.example"


def merge(door: SheetDoor, area: Area) -> None:
    door.tab().merges.append(to_grid(area))


def check_merged(scene: GoogleScene) -> None:
    """A company over two rounds stands for both, and the header's own merge for nothing."""
    scene.sheet.type("A3", "")
    merge(scene.sheet, Area(0, 1, 0, 3, 1))
    _, reading = seen(scene)
    assert [app.company for app in reading.applications] == ["Acme", "Acme"]


def check_hidden_and_filtered(scene: GoogleScene) -> None:
    scene.sheet.hide("rows", 1)
    grid = to_grid(Area(0, 0, 0, 3, 11))
    scene.sheet.tab().basic_filter = {
        "range": grid,
        "criteria": {"0": {"hiddenValues": ["Globex"]}},
    }
    _, reading = seen(scene)
    assert [app.company for app in reading.applications] == ["Acme", "Globex"]
    scene.sync(DAY)
    widened = scene.sheet.tab().basic_filter
    assert widened is not None
    assert widened["range"]["endColumnIndex"] == 11 + 6
    assert widened["criteria"] == {"0": {"hiddenValues": ["Globex"]}}
    assert scene.asked(DAY)[1] == 0


def check_errors_and_ticks(scene: GoogleScene) -> None:
    raw(scene.sheet, "D2", "#REF!")
    raw(scene.sheet, "I3", True)
    plan, reading = seen(scene)
    assert "#REF!" in str(plan.rows[0].problems)
    assert reading.applications[1].sent["thank_you_sent"].kind == "yes"


def check_a_day_among_the_topics(scene: GoogleScene) -> None:
    """Sheets keeps a number; what goes into a letter is what the person sees."""
    scene.sheet.type("G2", "2026-04-01")
    _, reading = seen(scene)
    assert "46113" not in (reading.applications[0].topics or "")


def check_a_long_cell(scene: GoogleScene) -> None:
    raw(scene.sheet, "G2", "x" * 50_000)
    scene.sync(DAY)
    assert len(str(scene.sheet.value("G2"))) == 50_000


def check_a_hundred_columns(scene: GoogleScene) -> None:
    names = [f"Extra {n}" for n in range(100)]
    scene.sheet.type_rows("L1", [names, list(range(100))])
    before = scene.theirs()
    scene.sync(DAY)
    assert scene.theirs() == before
    assert own_indexes(scene.sheet)["next_step"] == 111


def check_a_full_grid(scene: GoogleScene) -> None:
    """No blank column and no blank row are left: the grid grows."""
    scene.sheet.tab().resize(3, 11)
    scene.sync(DAY)
    assert own_indexes(scene.sheet)["id"] == 16


def check_a_renamed_and_moved_column_stays_ours(scene: GoogleScene) -> None:
    scene.sync(DAY)
    scene.sheet.type("L1", "Nächster Schritt")
    scene.sheet.move("columns", 11, 0)
    done = scene.sync(DAY)
    assert done.cells_written == 0
    assert scene.sheet.value("A1") == "Nächster Schritt"


def check_names_that_are_taken(scene: GoogleScene) -> None:
    scene.sheet.type_rows("L1", [["Next step", "Stop"], ["mine", "mine"]])
    scene.sync(DAY)
    assert scene.sheet.values("L1:M2") == [["Next step", "Stop"], ["mine", "mine"]]
    assert scene.sheet.value("N1") == "Next step (auto)"


def check_our_column_deleted(scene: GoogleScene) -> None:
    scene.sync(DAY)
    scene.sheet.delete("columns", 13)
    with pytest.raises(Refused, match="Stop"):
        scene.sync(DAY)
    assert init_tracker(scene.desk(DAY)).added == ("Stop",)
    scene.sync(DAY)
    assert set(own_indexes(scene.sheet)) >= {"stop", "next_step"}
    assert scene.asked(DAY)[1] == 0


def check_lost_anchors(scene: GoogleScene) -> None:
    """The columns stand there, and nothing says any more that they are ours but their headers."""
    scene.sync(DAY)
    scene.sheet.book.metadata.clear()
    assert scene.sync(DAY).cells_written == 0
    assert len(own_indexes(scene.sheet)) == 6
    assert scene.asked(DAY)[1] == 0


def check_protected(scene: GoogleScene) -> None:
    guest = scene.google.add_account("coach@example.org")
    scene.sheet.share(guest, "writer")
    scene.sheet.tab().protected.append(
        {"protectedRangeId": 7, "range": {"sheetId": 0}, "editors": {"users": [scene.sheet.user]}}
    )
    scene.log_in("https://www.googleapis.com/auth/spreadsheets", account=guest)
    seen(scene)
    with pytest.raises(TrackerError, match="protected"):
        scene.sync(DAY)
    assert scene.drafts() == []


def check_read_only(scene: GoogleScene) -> None:
    guest = scene.google.add_account("coach@example.org")
    scene.sheet.share(guest, "reader")
    scene.log_in("https://www.googleapis.com/auth/spreadsheets", account=guest)
    plan, _ = seen(scene)
    assert len(plan.rows) == 2
    with pytest.raises(TrackerError, match="may only read") as told:
        scene.sync(DAY)
    assert "check and plan" in (told.value.hint or "")
    assert scene.drafts() == []


def check_a_table_is_widened(scene: GoogleScene) -> None:
    table = {"tableId": "t1", "name": "Jobs", "range": to_grid(Area(0, 0, 0, 3, 11))}
    scene.sheet.tab().tables.append(table)
    scene.sync(DAY)
    assert scene.sheet.tab().tables[0]["range"]["endColumnIndex"] == 17
    assert scene.asked(DAY)[1] == 0


CHECKS: dict[str, Callable[[GoogleScene], None]] = {
    name.removeprefix("check_"): check
    for name, check in sorted(globals().items())
    if name.startswith("check_")
}


@pytest.mark.parametrize("name", CHECKS)
def test_odd(tmp_path: Path, google: Google, name: str) -> None:
    CHECKS[name](GoogleScene(tmp_path, google, ACME, GLOBEX))


def test_an_empty_sheet(tmp_path: Path, google: Google) -> None:
    scene = GoogleScene(tmp_path, google, sheet=google.new_sheet(zone="UTC"))
    with pytest.raises(TrackerError, match="no header row"):
        scene.sync(DAY)
    assert init_tracker(scene.desk(DAY)).made
    assert scene.sheet.value("A1") == "Company"
    quiet = scene.fingerprint()
    assert init_tracker(scene.desk(DAY)).added == ()
    assert scene.fingerprint() == quiet


def tabs(google: Google) -> SheetDoor:
    """A cover, a hidden copy, the tracker, and people."""
    door = google.new_sheet(rows=[["Welcome to my search"]], zone="UTC")
    for number, title in ((11, "Old"), (12, "Jobs"), (13, "People"), (14, "Chart")):
        tab = Tab(tab_properties(number, title, len(door.book.tabs)))
        door.book.tabs.append(tab)
    rows = [["Company", "Role", "Interview date", "Interviewers"]]
    door.type_rows("Old!A1", [*rows, ["Hooli", "Cook", "2026-03-03", "Old Man"]])
    door.type_rows("Jobs!A1", [*rows, ["Acme", "Cook", "2026-03-03", "Jane Roe"]])
    door.type_rows("People!A1", [["Name", "Email"], ["Jane Roe", "jane@acme.example"]])
    for tab in door.book.tabs:
        if tab.title == "Old":
            tab.properties = {**tab.properties, "hidden": True}
        if tab.title == "Chart":
            tab.properties = {**tab.properties, "sheetType": "OBJECT"}
    return door


@pytest.mark.parametrize("end", ["", "#Jobs", "#jobs", "#gid=12"])
def test_the_tab_that_is_meant_has_one_memory(tmp_path: Path, google: Google, end: str) -> None:
    scene = GoogleScene(tmp_path, google, sheet=tabs(google))
    scene.address = f"gsheet:{scene.sheet.id}{end}"
    desk = scene.desk(DAY)
    assert desk.store.name == f"gsheet-{scene.sheet.id}.12"
    plan = plan_tracker(desk)
    assert plan.tracker == "Job search (Jobs)"
    assert [row.app.interviewers[0].email for row in plan.rows] == ["jane@acme.example"]


@pytest.mark.parametrize("end", ["#Nowhere", "#gid=99"])
def test_a_tab_that_is_not_there(tmp_path: Path, google: Google, end: str) -> None:
    scene = GoogleScene(tmp_path, google, sheet=tabs(google))
    scene.address = f"gsheet:{scene.sheet.id}{end}"
    with pytest.raises(TrackerError, match="has no tab") as told:
        seen(scene)
    assert "Jobs" in (told.value.hint or "")


def test_the_tab_that_was_set_up_stays_the_one_that_is_meant(
    tmp_path: Path, google: Google
) -> None:
    scene = GoogleScene(tmp_path, google, sheet=tabs(google))
    scene.address = f"gsheet:{scene.sheet.id}"
    scene.sync(DAY)
    cover = "'Sheet1'!A1"
    scene.sheet.type_rows(cover, [["Company", "Role", "Interview date", "Interviewers"]])
    scene.sheet.rename("Renamed", "Jobs")
    assert scene.asked(DAY)[1] == 0


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        (lambda s: setattr(s, "address", "gsheet:" + KEY), TrackerError, "no Google Sheet"),
        (
            lambda s: s.log_in("https://www.googleapis.com/auth/gmail.compose"),
            LoginNeeded,
            "not allowed",
        ),
        (lambda s: (s.folder / "google-login.json").unlink(), LoginNeeded, "nobody is logged in"),
        (
            lambda s: s.log_in(
                "https://www.googleapis.com/auth/spreadsheets",
                account=s.google.add_account("stranger@example.org"),
            ),
            TrackerError,
            "may not",
        ),
    ],
)
def test_what_cannot_be_opened(
    tmp_path: Path,
    google: Google,
    change: Callable[[GoogleScene], object],
    error: type[FollowupError],
    words: str,
) -> None:
    scene = GoogleScene(tmp_path, google, ACME)
    change(scene)
    with pytest.raises(error, match=words) as told:
        scene.sync(DAY)
    assert told.value.hint
    assert not list(tmp_path.rglob("*.followup.*"))


def test_dropdowns_and_notes_of_the_columns_to_type_in(tmp_path: Path, google: Google) -> None:
    scene = GoogleScene(tmp_path, google, ("Acme",), header=("Company",))
    added = init_tracker(scene.desk(DAY), inputs=True).added
    assert "Interview date" in added
    assert added[-1] == "Follow-up ID"
    tab = scene.sheet.tab()
    at = 1 + added.index("Interview date")
    assert tab.at(0, at).note
    assert tab.at(1, at).validation
    assert init_tracker(scene.desk(DAY), inputs=True).added == ()
