"""``demo``: the main job for somebody who has nothing yet, run as they would run it."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Callable
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest

from sheets_followup.trackers import create_file
from tests import terminal

FOLDER = "sheets-followup-demo"
NOW = ["--now", "2026-03-10T09:00", "--timezone", "UTC"]

Demo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def demo(tmp_path: Path) -> Demo:
    """Runs ``demo`` in an empty home; returns its code, stdout and stderr."""
    env = terminal.home(tmp_path)

    def run(*args: str, now: bool = True) -> tuple[int, str, str]:
        words = ["sheets-followup", "demo", *args, *(NOW if now else [])]
        done = terminal.run(words, tmp_path, env)
        return done.returncode, done.stdout, done.stderr

    return run


def everything(folder: Path) -> dict[str, bytes]:
    """Every file's content; the lock says nothing."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def drafts(folder: Path) -> list[Path]:
    return sorted((folder / "job-search-drafts").glob("*.eml"))


def test_it_shows_the_plan_the_drafts_one_letter_and_the_next_commands(
    tmp_path: Path, demo: Demo
) -> None:
    code, out, err = demo()
    assert (code, err) == (0, "")
    assert len(drafts(tmp_path / FOLDER)) == 11
    for said in (
        f"{FOLDER}/job-search.xlsx: three months of a made-up search",
        "Tidewater Robotics\t09 Mar\tThank-you to Jane Roe, Omar Haddad and Sofia Lindqvist",
        f"11 new drafts in {FOLDER}/job-search-drafts: read, then send them yourself",
        "To: Jane Roe <jane.roe@tidewater.example>",
        "\nDear Jane Roe,\n",
        "the on-call rota for the dock robots",
        "\nRobin Vale\n+1 555 0142\n",
        "sheets-followup setup",
    ):
        assert said in out


def test_the_letter_shown_is_the_one_that_lies_in_the_folder(tmp_path: Path, demo: Demo) -> None:
    _, out, _ = demo()
    (file,) = (tmp_path / FOLDER / "job-search-drafts").glob("*jane-roe*.eml")
    message = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n").strip()
    assert f"Subject: {message['Subject']}\n\n{text}\n" in out
    assert str(message["From"]) == "Robin Vale <robin@vale.example>"


@pytest.mark.parametrize("found", [True, False])
def test_the_next_commands_can_be_typed_as_they_stand(tmp_path: Path, found: bool) -> None:
    """In a fresh clone the command is in ``.venv/bin``, which no shell searches."""
    env = terminal.home(tmp_path)
    name = "sheets-followup"
    program = tmp_path / ".local" / "bin" / name
    if not found:
        program.unlink()
        name = str(tmp_path / "env" / "bin" / name)
        program = Path(name)
        program.parent.mkdir(parents=True)
        program.write_text(f"#!{sys.executable}\nfrom sheets_followup.cli import main\n\nmain()\n")
        program.chmod(0o755)
    done = terminal.run([str(program), "demo", *NOW], tmp_path, env)
    assert done.returncode == 0, done.stderr
    assert f"\n  {name} setup " in done.stdout
    assert f"\n  {name} explain " in done.stdout


def test_in_a_terminal_it_fits_eighty_columns(tmp_path: Path) -> None:
    words = ["sheets-followup", "demo", *NOW]
    code, text = terminal.shown(words, tmp_path, terminal.home(tmp_path))
    assert code == 0
    assert [line for line in text.splitlines() if len(line) > terminal.WIDTH] == []


def test_the_commands_that_it_names_work(tmp_path: Path, demo: Demo) -> None:
    _, out, _ = demo()
    named = re.findall(rf"^  (sheets-followup \w+ {FOLDER}.*)$", out, re.MULTILINE)
    assert [shlex.split(line)[1] for line in named] == ["explain", "preview"]
    for line in named:
        done = terminal.run([*shlex.split(line), *NOW], tmp_path, terminal.home(tmp_path))
        assert (done.returncode, bool(done.stdout)) == (0, True), done.stderr


def test_twice_changes_nothing_and_says_so(tmp_path: Path, demo: Demo) -> None:
    demo()
    before = everything(tmp_path / FOLDER)
    code, out, _ = demo()
    assert code == 0
    assert "was there already" in out
    assert "new drafts" not in out
    assert everything(tmp_path / FOLDER) == before


def test_what_a_person_changed_stays(tmp_path: Path, demo: Demo) -> None:
    demo()
    edited, deleted, *_ = drafts(tmp_path / FOLDER)
    edited.write_bytes(edited.read_bytes() + b"\nPS: I have moved.\n")
    mine = edited.read_bytes()
    deleted.unlink()
    code, out, _ = demo()
    assert code == 0
    assert "1 draft gone since the last run" in out
    assert edited.read_bytes() == mine
    assert not deleted.exists()


@pytest.mark.parametrize("day", ["2026-03-14", "2026-03-15", "2026-12-31", "2028-02-29"])
def test_it_works_on_any_day(tmp_path: Path, demo: Demo, day: str) -> None:
    code, _, err = demo("--now", f"{day}T08:00", now=False)
    assert (code, err) == (0, "")
    assert len(drafts(tmp_path / FOLDER)) >= 10


def test_json_is_the_sync_with_the_places(tmp_path: Path, demo: Demo) -> None:
    code, out, err = demo("elsewhere", "--json")
    assert (code, err) == (0, "")
    value = json.loads(out)
    assert value["drafts"]["created"] == len(drafts(tmp_path / "elsewhere")) == 11
    assert value["demo"] == {
        "file": "elsewhere/job-search.xlsx",
        "folder": "elsewhere/job-search-drafts",
        "made": True,
    }
    assert len(value["rows"]) == 25


def test_quiet_says_nothing(demo: Demo) -> None:
    assert demo("--quiet") == (0, "", "")


def test_no_configuration_is_read(tmp_path: Path) -> None:
    broken = tmp_path / "config.toml"
    broken.write_text("[me\n")
    env = terminal.home(tmp_path, SHEETS_FOLLOWUP_CONFIG=str(broken))
    assert terminal.run(["sheets-followup", "demo"], tmp_path, env).returncode == 0


def test_somebody_s_own_tracker_of_that_name_is_left_alone(tmp_path: Path, demo: Demo) -> None:
    own = [
        ["Company", "Interview date", "Interviewers"],
        ["Acme", "2026-03-09", "Jo <j@x.example>"],
    ]
    create_file(tmp_path / "job-search.xlsx", own)
    before = (tmp_path / "job-search.xlsx").read_bytes()
    code, out, err = demo(".")
    assert (code, out) == (2, "")
    assert "job-search.xlsx is there already, and it is not the example" in err
    assert "hint: name a folder of its own" in err
    assert (tmp_path / "job-search.xlsx").read_bytes() == before
    assert not (tmp_path / "job-search.followup.db").exists()


def test_a_file_in_the_folder_s_place_is_named(tmp_path: Path, demo: Demo) -> None:
    (tmp_path / "taken").write_text("mine")
    code, _, err = demo("taken")
    assert code == 2
    assert "taken is a file, not a folder" in err
