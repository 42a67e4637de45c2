"""``doctor --live`` against the emulator: every probe has its expected outcome, and a Google that
does something else is told so."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.config import load_config
from sheets_followup.doctor.anchor_probes import ANCHOR_PROBES
from sheets_followup.doctor.live import prepare, probe, report
from sheets_followup.doctor.mail_probes import MAIL_PROBES
from sheets_followup.doctor.probing import Result
from sheets_followup.doctor.sheet_probes import SHEET_PROBES
from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, SPREADSHEETS
from tests.google import ME, Facts, Google
from tests.login.program import Home
from tests.login.standing import stand

Output = pytest.CaptureFixture[str]
ALL = (*MAIL_PROBES, *SHEET_PROBES, *ANCHOR_PROBES)
TODAY = date(2026, 3, 2)
#: The emulator keeps a filter's order without sorting by it, so this one is not tried.
UNTRIED = {"P7"}


@pytest.fixture
def facts() -> Facts:
    return Facts()


@pytest.fixture
def google(facts: Facts) -> Iterator[Google]:
    with Google(facts=facts) as google:
        yield google
        google.assert_clean()


@pytest.fixture
def home(tmp_path: Path, google: Google, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    with Home(tmp_path, google) as home:
        monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(home.config))
        monkeypatch.chdir(tmp_path)
        yield home


def probed(home: Home) -> dict[str, Result]:
    """Every result; time passes only in the waiting."""
    waited = [0.0]

    def wait(seconds: float) -> None:
        waited[0] += seconds

    scratch = prepare(load_config(home.config), TODAY, rows=50, wait=wait, clock=lambda: waited[0])
    return {each.name: each for each in probe(scratch)}


@pytest.mark.parametrize("scopes", [(COMPOSE, SPREADSHEETS), (COMPOSE, DRIVE_FILE)])
def test_every_probe_has_its_expected_outcome(
    google: Google, home: Home, scopes: tuple[str, ...]
) -> None:
    stand(google, home.token, scopes, level="drafts")
    found = probed(home)
    assert found.keys() == {each.name for each in ALL}
    other = {name: each.outcome for name, each in found.items() if each.same is not True}
    assert other.keys() == UNTRIED, other


@pytest.mark.parametrize(
    ("facts", "differing"),
    [
        (Facts(no_match_is_error=True), {"P4"}),
        (Facts(row_anchors_sort=False), {"P3a"}),
        (Facts(draft_ids_last=False), {"L2"}),
        (Facts(blank_drafts=False), {"L1"}),
    ],
    ids=["P4", "P3a", "L2", "L1"],
)
def test_another_google_is_told(google: Google, home: Home, differing: set[str]) -> None:
    stand(google, home.token)
    found = probed(home)
    assert {name for name, each in found.items() if each.same is False} == differing


def test_a_fill_that_is_never_answered_is_found_applied(google: Google, home: Home) -> None:
    stand(google, home.token)
    google.world.faults.plan("gmail.users.drafts.update", "timeout-after", nth=3)
    assert probed(home)["A2"].outcome == "applied in two minutes"


def test_one_probe_that_fails_stops_no_other(google: Google, home: Home) -> None:
    stand(google, home.token)
    google.world.faults.plan("gmail.users.drafts.create", "503")
    google.world.faults.plan("sheets.spreadsheets.create", "500")
    found = probed(home)
    assert all(each.same is None for each in found.values())
    assert found["L1"].outcome == "not tried: Google gave no answer"
    assert found["P5"].outcome == "not tried: there is no spreadsheet"


def test_the_report_can_be_sent_in(google: Google, home: Home, capsys: Output) -> None:
    token = stand(google, home.token)
    google.mail().receive("Jane Roe <jane@acme.example>", "CANARY of somebody")
    assert run(program, ["doctor", "--live", "--confirm", "-o", "report.json"]) == 0
    out, err = capsys.readouterr()
    assert f"In the account {ME} this makes:" in err
    assert "Both stay, and you can delete them" in err
    text = (home.folder / "report.json").read_text()
    found: dict[str, Any] = json.loads(text)
    assert found["differs"] == []
    assert len(found["results"]) == len(ALL)
    (sheet,) = google.world.files
    drafts = google.world.mailbox(ME).drafts
    secrets = [ME, ME.partition("@")[0], "acme", "CANARY", "Jo Seeker", sheet, *drafts, "ya29"]
    secrets += [token.access, token.refresh, token.client_secret, token.client_id, "127.0.0.1"]
    assert [secret for secret in secrets if secret in text] == []
    assert "report.json" in out


def test_what_it_made_stays_and_says_so_and_nothing_else_was_touched(
    google: Google, home: Home, capsys: Output
) -> None:
    stand(google, home.token)
    before = google.new_sheet("Job search", [["Company"], ["Acme"]])
    assert before
    probed(home)
    names = [file.name for file in google.world.files.values()]
    assert names == ["Job search", "sheets-followup probe 2026-03-02 (you can delete it)"]
    box = google.world.mailbox(ME)
    (held,) = box.drafts.values()
    assert box.messages[held].header("Subject").startswith("[sheets-followup: a probe, you can")
    assert box.messages[held].header("To") == ""
    assert google.requests("gmail.users.drafts.delete") == 0
    touched = {op.path for op in google.world.history if "spreadsheets/" in op.path}
    assert not any(next(iter(google.world.files)) in path for path in touched)


@pytest.mark.parametrize(
    ("args", "scopes", "code", "words"),
    [
        (["--live"], (COMPOSE, SPREADSHEETS), 5, "nobody is here to say yes"),
        (["--live", "--json"], (COMPOSE, SPREADSHEETS), 5, "nobody is here"),
        (["--live", "--confirm"], (COMPOSE,), 3, "it was not allowed to"),
        (["--confirm"], (COMPOSE,), 2, "--live alone"),
    ],
)
def test_what_is_refused_asks_google_nothing(
    google: Google,
    home: Home,
    capsys: Output,
    args: list[str],
    scopes: tuple[str, ...],
    code: int,
    words: str,
) -> None:
    stand(google, home.token, scopes)
    assert run(program, ["doctor", *args]) == code
    out, err = capsys.readouterr()
    assert words in out + err
    assert google.requests() == 0


def test_nobody_logged_in(google: Google, home: Home) -> None:
    assert run(program, ["doctor", "--live", "--confirm"]) == 3


def test_the_report_has_the_form_that_is_promised(google: Google, home: Home) -> None:
    stand(google, home.token)
    scratch = prepare(load_config(home.config), TODAY)
    result = Result("L1", "asks", ("yes",), "matters", "no", "1 s", False, time.monotonic())
    found = report(scratch, [result], TODAY)
    assert found["differs"] == ["L1"]
    assert json.loads(json.dumps(found)) == found
