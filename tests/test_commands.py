"""The commands as scripts use them: CONTRACT's exit codes and JSON, by real runs of the program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

HEADER = "Company,Role,Interview date,Interviewers,Status,Thank-you sent\n"
JANE = 'Acme,Engineer,2026-03-03 10:00,"Jane Roe <jane@acme.example>; Bob Lee",,\n'
NOW = ["--now", "2026-03-03T18:00", "--timezone", "UTC"]
ME = ["--me-name", "Sam Doe", "--me-email", "sam@doe.example"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "jobs.csv").write_text(HEADER + JANE)
    return tmp_path


def run(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """One run with an empty HOME, from the folder."""
    return subprocess.run(
        [sys.executable, "-m", "sheets_followup", *args],
        cwd=folder,
        env={"HOME": str(folder / "home"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )


def as_json(done: subprocess.CompletedProcess[str]) -> dict[str, object]:
    value = json.loads(done.stdout)
    assert isinstance(value, dict)
    return value


def test_preview_says_which_letter_waits(folder: Path) -> None:
    rows = HEADER.replace("Status", "Notes") + JANE + JANE.replace(",,\n", ",rejected by phone,\n")
    (folder / "jobs.csv").write_text(rows.replace("Acme", "Birch", 1))
    shown = as_json(run(folder, "preview", "jobs.csv", *NOW, *ME, "--json"))["letters"]
    assert isinstance(shown, list)
    waits = {(one["row"], bool(one["waits"])) for one in shown if one["step"] == "thank_you"}
    assert waits == {(2, False), (3, True)}
    said = run(folder, "preview", "jobs.csv", "--row", "3", *NOW, *ME).stdout
    assert "[not drafted] Notes says 'rejected by phone'" in said


def test_plan_json_has_the_contracts_fields(folder: Path) -> None:
    done = run(folder, "plan", "jobs.csv", *NOW, "--json")
    assert done.returncode == 0
    plan = as_json(done)
    assert set(plan) == {"now", "timezone", "tracker", "skipped", "rows"}
    assert (plan["now"], plan["timezone"], plan["tracker"]) == (
        "2026-03-03T18:00:00+00:00",
        "UTC",
        "jobs.csv",
    )
    rows = plan["rows"]
    assert isinstance(rows, list)
    assert len(rows) == 1
    assert rows[0] == {
        "row": 2,
        "id": None,
        "company": "Acme",
        "role": "Engineer",
        "cadence": "balanced",
        "state": "active",
        "next_step": "thank_you",
        "next_follow_up": "2026-03-03",
        "stop": "2026-04-03",
        "because": ["W1"],
        "problems": [
            {"column": "D", "header": "Interviewers", "message": "no address for Bob Lee"}
        ],
        "actions": [
            {
                "step": "thank_you",
                "kind": "draft",
                "person": {"name": name, "email": email},
                "due": "2026-03-03",
                "window": "2026-03-04",
                "overdue": False,
                "now": True,
                "because": ["W1"],
            }
            for name, email in (("Jane Roe", "jane@acme.example"), ("Bob Lee", None))
        ],
    }


def test_plan_writes_nothing(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.glob("*") if path.is_file()}
    run(folder, "plan", "jobs.csv", *NOW)
    assert {p.name: p.read_bytes() for p in folder.glob("*") if p.is_file()} == before


def test_sync_json_and_a_second_run(folder: Path) -> None:
    first = as_json(run(folder, "sync", "jobs.csv", *NOW, *ME, "--json"))
    assert first["drafts"] == {"created": 2, "updated": 0, "kept": 0, "gone": 0, "failed": 0}
    assert first["cells_written"] == 6 + 6
    assert first["requests"] == {"sheets_read": 0, "sheets_write": 0, "gmail": 0, "gmail_units": 0}
    assert "error" not in first
    again = as_json(run(folder, "sync", "jobs.csv", *NOW, *ME, "--json"))
    assert again["drafts"] == {"created": 0, "updated": 0, "kept": 2, "gone": 0, "failed": 0}
    assert again["cells_written"] == 0
    actions = again["rows"][0]["actions"]  # type: ignore[index]
    assert [action["now"] for action in actions] == [False, False]


def test_no_sender_is_code_1_with_the_work_done(folder: Path) -> None:
    done = run(folder, "sync", "jobs.csv", *NOW, "--json")
    assert done.returncode == 1
    result = as_json(done)
    assert result["error"]["code"] == 1  # type: ignore[index]
    assert "setup" in result["error"]["hint"]  # type: ignore[index]
    assert result["cells_written"] == 6 + 5  # no drafts, so nothing under Drafts


CODES = [
    (["plan", "nothing.csv"], 1),
    (["plan", "jobs.csv", "--cadence", "hasty"], 2),
    (["plan", "jobs.csv", "--timezone", "Mars/Olympus"], 2),
    (["plan", "jobs.doc"], 2),
    (["plan"], 2),
    (["explain", "jobs.csv", "--row", "99"], 2),
    (["sent", "jobs.csv", "--row", "2", "--step", "dance"], 2),
    (["redo", "jobs.csv", "--row", "2", "--step", "follow_up", *ME], 2),
    (["sync", "jobs.csv", "--limit", "1", *ME], 5),
    (["plan", "jobs.csv", "--config", "missing.toml"], 2),
    (["report", "jobs.csv"], 2),
]


@pytest.mark.parametrize(("args", "code"), CODES, ids=[" ".join(c[0]) for c in CODES])
def test_exit_code(folder: Path, args: list[str], code: int) -> None:
    now = NOW if "--timezone" not in args else NOW[:2]
    options = now if args[0] != "report" else []
    done = run(folder, *args, *options)
    assert done.returncode == code, done.stderr
    assert "error: " in done.stderr
    assert "Traceback" not in done.stderr
    with_json = run(folder, *args, *options, "--json")
    assert with_json.returncode == code
    assert as_json(with_json)["error"]["code"] == code  # type: ignore[index]


def test_several_trackers_are_all_tried_and_the_worst_code_wins(folder: Path) -> None:
    (folder / "other.csv").write_text(HEADER + JANE.replace("Acme", "Globex"))
    done = run(folder, "sync", "missing.csv", "jobs.csv", "other.csv", *NOW, *ME, "--json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [("error" in line, line.get("tracker")) for line in lines] == [
        (True, None),
        (False, "jobs.csv"),
        (False, "other.csv"),
    ]
    assert done.returncode == 1


def test_strict_makes_a_problem_code_1(folder: Path) -> None:
    assert run(folder, "plan", "jobs.csv", *NOW).returncode == 0
    assert run(folder, "plan", "jobs.csv", *NOW, "--strict").returncode == 1
    assert run(folder, "sync", "jobs.csv", *NOW, *ME, "--strict").returncode == 1


def test_sync_is_quiet_when_nobody_is_needed(folder: Path) -> None:
    (folder / "jobs.csv").write_text(HEADER + JANE.replace("; Bob Lee", ""))
    first = run(folder, "sync", "jobs.csv", *NOW, *ME, "--quiet").stdout
    assert first.startswith("1 new draft in jobs-drafts")
    assert run(folder, "sync", "jobs.csv", *NOW, *ME, "--quiet").stdout == ""
    done = run(folder, "sync", "jobs.csv", *NOW, *ME)
    assert 1 <= len(done.stdout.splitlines()) <= 10


def test_explain_json_names_rules(folder: Path) -> None:
    result = as_json(run(folder, "explain", "jobs.csv", "--row", "2", *NOW, "--json"))
    steps = result["steps"]
    assert isinstance(steps, list)
    assert {"W1", "X1"} <= {step["rule"] for step in steps}
    assert all(step["text"] for step in steps)


def test_check_json_has_the_contracts_fields(folder: Path) -> None:
    (folder / "jobs.csv").write_text(HEADER + "Acme,Dev,3/4,Ann Ray,,\nGlobex,Dev,,,,\n")
    result = as_json(run(folder, "check", "jobs.csv", *NOW, "--json"))
    assert set(result) == {
        "header_row",
        "columns",
        "questions",
        "rows",
        "skipped",
        "missing",
        "problems",
        "proposals",
    }
    assert (result["header_row"], result["rows"], result["skipped"]) == (1, 1, 1)
    assert result["columns"][0] == {"column": "A", "header": "Company", "fact": "company"}  # type: ignore[index]
    problem = result["problems"][0]  # type: ignore[index]
    assert (problem["row"], problem["column"], problem["header"]) == (2, "C", "Interview date")


def test_check_strict_says_why_its_code_is_not_0(folder: Path) -> None:
    (folder / "jobs.csv").write_text(HEADER + "Acme,Dev,3/4,Ann Ray,,\n")
    ended = run(folder, "check", "jobs.csv", *NOW, "--json", "--strict")
    assert ended.returncode == 1
    error = json.loads(ended.stdout)["error"]
    assert (error["code"], "1 row has a problem" in error["message"]) == (1, True)
    (folder / "jobs.csv").write_text(HEADER + "Acme,Dev,2026-03-04,Ann Ray <a@x.example>,,\n")
    fine = run(folder, "check", "jobs.csv", *NOW, "--json", "--strict")
    assert (fine.returncode, "error" in json.loads(fine.stdout)) == (0, False)


def test_a_tab_of_interviews_is_named_with_what_to_do(folder: Path) -> None:
    book = openpyxl.Workbook()
    jobs = book.worksheets[0]
    jobs.append(["Company", "Role", "Status"])
    jobs.append(["Acme", "Dev", "Interviewing"])
    book.create_sheet("Interviews").append(["Company", "Interview date", "Interviewer"])
    book.create_sheet("Prices").append(["Item", "Price"])
    book.save(folder / "jobs.xlsx")
    for command in ("check", "plan"):
        told = run(folder, command, "jobs.xlsx", *NOW).stderr
        assert "the tab 'Interviews' holds interviews" in " ".join(told.split())
        assert "Prices" not in told
    notices = as_json(run(folder, "check", "jobs.xlsx", *NOW, "--json"))["notices"]
    assert ["FILE#Interviews" in notice for notice in notices] == [True]  # type: ignore[attr-defined]


def test_dates_without_a_year_are_one_line_and_hide_no_problem(folder: Path) -> None:
    rows = "".join(f"Acme {n},Dev,{n} March,Ann Ray <a@x.example>,,\n" for n in range(1, 30))
    (folder / "jobs.csv").write_text(HEADER + rows + "Globex,Dev,soon,Bob Lee,,\n")
    told = " ".join(run(folder, "check", "jobs.csv", *NOW).stdout.split())
    assert "29 dates name no year" in told
    assert "'soon' is not understood as a date" in told
    assert told.count("2026-03-07") == 0  # a line of its own for none of them


def test_the_walk_from_nothing_says_each_next_step(folder: Path) -> None:
    """init a new file → check → type a row → plan → sync → sent → log, no configuration."""
    made = run(folder, "init", "new.csv", *NOW)
    assert "check" in made.stdout + made.stderr
    checked = run(folder, "check", "new.csv", *NOW)
    assert "for a first letter, type on one row" in checked.stderr
    header, _, rest = (folder / "new.csv").read_text().partition("\n")
    cells = [""] * len(header.split(","))
    names = header.split(",")
    cells[names.index("Company")] = "Acme"
    cells[names.index("Interview date")] = "2026-03-03"
    cells[names.index("Interviewers")] = "Jane Roe <jane@acme.example>"
    (folder / "new.csv").write_text(f"{header}\n{','.join(cells)}\n{rest}")
    assert "next: sheets-followup setup" in run(folder, "plan", "new.csv", *NOW).stderr
    assert run(folder, "sync", "new.csv", *NOW, *ME).returncode == 0
    assert len(list((folder / "new-drafts").glob("*.eml"))) == 1
    later = ["--now", "2026-03-04T09:00", "--timezone", "UTC"]
    assert "thank_you to Jane Roe" in run(folder, "sent", "new.csv", "--row", "2", *later).stdout
    log = run(folder, "log", "new.csv").stdout
    assert log.splitlines()[-1].split("\t")[1:] == ["sent", "thank you", "2", "Acme", "Jane Roe"]
    assert "jane@acme.example" not in log


def test_two_trackers_of_one_name_are_told_apart(folder: Path) -> None:
    for name in ("mine", "hers"):
        (folder / name).mkdir()
        (folder / name / "jobs.csv").write_text((folder / "jobs.csv").read_text())
    both = ["mine/jobs.csv", "hers/jobs.csv"]
    lines = run(folder, "sync", *both, *NOW, *ME).stdout.splitlines()
    assert {line.partition(": ")[0] for line in lines} == set(both)


def test_doctor_names_the_one_thing_to_do_next(folder: Path) -> None:
    done = run(folder, "doctor", "jobs.csv")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "next: run sheets-followup setup"
    well = run(folder, "doctor", "jobs.csv", *ME, "--me-phone", "1", "--timezone", "UTC")
    assert well.returncode == 0


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_an_output_that_is_closed_changes_nothing(folder: Path, closed: str) -> None:
    program = f"{sys.executable} -m sheets_followup sync jobs.csv"
    done = subprocess.run(
        ["/bin/sh", "-c", f"{program} {' '.join([*NOW, '--me-name', 'Sam'])} {closed}"],
        cwd=folder,
        env={"HOME": str(folder / "home"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode in (0, 1)  # 1: Bob Lee has no address
    assert "bug" not in done.stdout + done.stderr
    assert len(list((folder / "jobs-drafts").glob("*.eml"))) == 2
