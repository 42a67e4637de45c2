"""Every command on a Google Sheet, by real runs of the program; and what a run may ask."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sheets_followup.initialise import init_tracker
from tests.google import Google
from tests.gsheet.scene import ACME, GLOBEX, HEADER, GoogleScene

NOW = ("--now", "2026-03-03T18:00")


@pytest.fixture
def scene(tmp_path: Path, google: Google) -> GoogleScene:
    return GoogleScene(tmp_path, google, ACME, GLOBEX)


def run(scene: GoogleScene, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sheets_followup", *args, "--config", str(scene.config)],
        cwd=scene.folder,
        env={
            "HOME": str(scene.folder),
            "XDG_DATA_HOME": str(scene.folder / "home"),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )


def told(scene: GoogleScene, *args: str) -> dict[str, object]:
    done = run(scene, *args, "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_a_day_with_a_sheet(scene: GoogleScene) -> None:
    sheet, drafts = scene.address, ("--mailbox", f"eml:{scene.drafts_folder}")
    before = scene.fingerprint()
    assert told(scene, "check", sheet, *NOW)["header_row"] == 1
    plan = told(scene, "plan", sheet, *NOW, *drafts)
    assert plan["tracker"] == "Job search"
    assert plan["timezone"] == "UTC"
    assert run(scene, "preview", sheet, *NOW, *drafts).returncode == 0
    assert "W1" in run(scene, "explain", sheet, "--row", "2", *NOW, *drafts).stdout
    assert scene.fingerprint() == before

    done = told(scene, "sync", sheet, *NOW, *drafts)
    assert done["drafts"]["created"] == 3  # type: ignore[index]
    asked = done["requests"]
    assert isinstance(asked, dict)
    assert asked["sheets_read"] >= 4
    assert asked["sheets_write"] == 4  # set up, two lines of the log, cells
    again = told(scene, "sync", sheet, *NOW, *drafts)
    assert again["requests"] == {
        "sheets_read": 2,
        "sheets_write": 0,
        "gmail": 0,
        "gmail_units": 0,
    }
    assert "made" in run(scene, "log", sheet, *NOW, *drafts).stdout
    sent = run(scene, "sent", sheet, "--row", "3", *NOW, *drafts)
    assert "2026-03-03" in sent.stdout
    undone = run(scene, "undo", sheet, *NOW, *drafts)
    assert (undone.returncode, undone.stdout.count("taken back")) == (0, 2)
    told(scene, "sync", sheet, *NOW, *drafts)
    assert "Kim Poe: sent" in str(scene.ours()["Globex"]["Drafts"])
    redone = run(
        scene, "redo", sheet, "--row", "2", "--step", "thank_you", "--person", "Jane", *NOW, *drafts
    )
    assert redone.returncode == 0, redone.stderr
    assert "Job search" in run(scene, "doctor", sheet, *drafts, "--now", NOW[1]).stdout


def test_init_makes_a_new_sheet(tmp_path: Path, google: Google) -> None:
    scene = GoogleScene(
        tmp_path,
        google,
        scopes=(
            "https://www.googleapis.com/auth/drive.file",
            "https://www.googleapis.com/auth/gmail.compose",
        ),
    )
    made = told(scene, "init", "gsheet:new", "--timezone", "Europe/Berlin", *NOW)
    address = str(made["address"])
    door = google.sheet(address.split("/d/")[1].split("/")[0])
    assert door.book.properties["timeZone"] == "Europe/Berlin"
    header = [str(cell) for cell in door.values("A1:ZZ1")[0]]
    assert header[0] == "Company"
    assert header[-1] == "Follow-up ID"
    tab = door.tab()
    assert tab.properties["gridProperties"]["frozenRowCount"] == 1
    assert len(tab.conditional_formats) == 5
    assert tab.at(1, header.index("Status")).validation
    assert told(scene, "init", address, *NOW)["added"] == []
    door.type_rows("A2", [["Acme", "Engineer"]])
    at = header.index("Interview date")
    letter = chr(65 + at)
    door.type_rows(f"{letter}2", [["2026-03-03 10:00", "Jane Roe <jane@acme.example>"]])
    done = told(scene, "sync", address, *NOW, "--mailbox", f"eml:{scene.drafts_folder}")
    assert done["drafts"]["created"] == 1  # type: ignore[index]
    refused = run(scene, "plan", "gsheet:new", *NOW)
    assert refused.returncode == 2


def test_another_machine_is_code_5(scene: GoogleScene) -> None:
    drafts = ("--mailbox", f"eml:{scene.drafts_folder}")
    told(scene, "sync", scene.address, *NOW, *drafts)
    (scene.folder / "home").rename(scene.folder / "first")
    refused = run(scene, "sync", scene.address, *NOW, *drafts)
    assert refused.returncode == 5
    assert "--adopt" in refused.stderr
    assert run(scene, "plan", scene.address, *NOW, *drafts).returncode in (0, 5)
    assert told(scene, "init", scene.address, "--adopt", *NOW, *drafts)["known"] == 3
    assert told(scene, "sync", scene.address, *NOW, *drafts)["drafts"]["created"] == 0  # type: ignore[index]


def test_proposals_are_typed_into_the_users_columns(tmp_path: Path, google: Google) -> None:
    from sheets_followup.applying import apply_proposals, proposals_of
    from sheets_followup.journal import Journal

    header = ("Company", "Role", "Notes", "Date applied")
    row = ("Acme", "Engineer", "Interview on 2026-03-10 with Jane Roe <jane@acme.example>")
    scene = GoogleScene(tmp_path, google, row, header=header)
    init_tracker(scene.desk("2026-03-12"), inputs=True)
    desk = scene.desk("2026-03-12")
    with closing(Journal.read(desk.journal_path)) as journal:
        proposals = proposals_of(desk, desk.look(journal))
    assert proposals
    done = apply_proposals(scene.desk("2026-03-12"), [(each, 0) for each in proposals])
    assert done.cells == len({(each.row, each.to) for each in proposals})
    assert "jane@acme.example" in str(scene.sheet.values("A2:ZZ2"))
    lent = [entry for entry in scene.sheet.book.metadata if entry["metadataValue"] == "one write"]
    assert lent == []


def test_ten_thousand_rows(tmp_path: Path, google: Google) -> None:
    """At most three reads and one write; without changes none."""
    rows = [
        (f"Firm {n}", "Role", "" if n % 50 == 0 else "Rejected", 46_000, f"J. Roe <j{n}@f.example>")
        for n in range(10_000)
    ]
    scene = GoogleScene(
        tmp_path, google, sheet=google.new_sheet(rows=[list(HEADER), *map(list, rows)], zone="UTC")
    )
    scene.asked("2026-02-01", me_name="")
    assert scene.asked("2026-02-01", me_name="") == (2, 0)
    reads, writes = scene.asked("2026-02-20", me_name="")
    assert reads <= 3
    assert writes <= 1
