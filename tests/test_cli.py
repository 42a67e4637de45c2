"""The end of the program: exit codes, and what is said when something goes wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from sheets_followup import errors
from sheets_followup.cli.errors import run
from sheets_followup.cli.group import COMMANDS, PROGRAM, Program, entries, program
from sheets_followup.cli.options import OPTIONS, Options, shared

SECRET = "jane@acme.example"


def outcome_of(exception: BaseException | int | None) -> Callable[..., int]:
    """A program with one command, ``do``, that ends like this."""

    @click.command()
    @shared("json", "verbose")
    def do(options: Options) -> int | None:
        if isinstance(exception, BaseException):
            raise exception
        return exception

    class One(Program):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
            return do if cmd_name == "do" else None

    group = One(name=PROGRAM)
    return lambda *args: run(group, ["do", *args])


OUTCOMES = [
    # what happened, code, message, hint
    (errors.FollowupError("no", hint="so"), 1, "no", "so"),
    (errors.TrackerError("no"), 1, "no", None),
    (errors.DraftError("no"), 1, "no", None),
    (errors.UsageError("no", hint="so"), 2, "no", "so"),
    (errors.LoginNeeded("no", hint="so"), 3, "no", "so"),
    (errors.TryAgain("no", hint="so"), 4, "no", "so"),
    (errors.Refused("no", hint="so"), 5, "no", "so"),
    (OSError(28, "No space left on device", "x.csv"), 1, "No space left on device: x.csv", None),
    (
        AttributeError("no 'x'"),
        1,
        "this is a bug of the program: AttributeError: no 'x'",
        "run it again with --verbose to see where",
    ),
    (
        KeyError(SECRET),
        1,
        "this is a bug of the program: KeyError",
        "run it again with --verbose to see where",
    ),
    (
        click.BadParameter("no.", param_hint="--at"),
        2,
        "invalid value for --at: no",
        "sheets-followup do --help shows examples",
    ),
]


@pytest.mark.parametrize(("exception", "code", "message", "hint"), OUTCOMES)
def test_an_error_is_one_line_and_a_hint_on_stderr(
    exception: Exception,
    code: int,
    message: str,
    hint: str | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert outcome_of(exception)() == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"error: {message}\n" + (f"hint: {hint}\n" if hint else "")


@pytest.mark.parametrize(("exception", "code", "message", "hint"), OUTCOMES)
def test_with_json_an_error_is_one_object_on_stdout(
    exception: Exception,
    code: int,
    message: str,
    hint: str | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert outcome_of(exception)("--json") == code
    out, err = capsys.readouterr()
    assert json.loads(out) == {"error": {"code": code, "message": message, "hint": hint}}
    assert err == ""


@pytest.mark.parametrize(
    ("result", "code"), [(None, 0), (0, 0), (1, 1), (5, 5), (KeyboardInterrupt(), 130)]
)
def test_a_command_s_own_code_is_the_program_s(
    result: BaseException | int | None, code: int
) -> None:
    assert outcome_of(result)() == code


def test_verbose_shows_the_stack_without_what_the_error_held(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert outcome_of(KeyError(SECRET))("--verbose") == 1
    err = capsys.readouterr().err
    assert "test_cli.py" in err
    assert "KeyError" in err
    assert SECRET not in err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["doctr"], "error: no such command 'doctr'. Did you mean 'doctor'?"),
        (["setup", "--nam", "x"], "Did you mean '--name'?"),
        (["--config", "x", "setup"], "options stand after the command: sheets-followup COMMAND"),
        (["--quiet", "setup"], "options stand after the command"),
        (["setup", "--name"], "requires an argument"),
        (["setup", "surplus"], "unexpected extra argument (surplus)"),
        ([], "Usage: sheets-followup"),
    ],
)
def test_wrong_use_is_code_2_and_says_what_was_meant(
    args: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(program, args) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["--version"], ["setup", "--help"]])
def test_help_and_version_are_code_0_on_stdout(
    args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(program, args) == 0
    out, err = capsys.readouterr()
    assert "sheets-followup" in out
    assert err == ""


@pytest.mark.parametrize("name", entries())
def test_the_table_and_the_command_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    context = click.Context(program)
    command = program.get_command(context, name)
    assert command is not None
    assert command.name == name
    assert command.epilog is not None, "help that teaches shows examples"
    assert f"sheets-followup {name}" in command.epilog
    assert run(program, ["--help"]) == 0
    assert f"  {name} " in capsys.readouterr().out


def test_every_help_line_fits_the_terminal() -> None:
    lines = [f"  {name}  {entry.help}" for name, entry in entries().items()]
    assert [line for line in lines if len(line) > 78] == []
    assert sum(len(section) for section in COMMANDS.values()) == len(entries())


# Shared options


@pytest.fixture
def seen() -> tuple[click.Group, list[Options]]:
    got: list[Options] = []

    @click.command()
    @shared(*OPTIONS)
    def do(options: Options) -> None:
        got.append(options)

    group = click.Group(PROGRAM)
    group.add_command(do)
    return group, got


def test_every_field_of_options_has_its_option() -> None:
    assert set(OPTIONS) == set(Options._fields)


def test_an_option_that_does_not_exist_cannot_be_shared() -> None:
    with pytest.raises(LookupError, match="verbos"):
        shared("verbos")


@pytest.mark.parametrize(
    ("args", "field", "value"),
    [
        ([], "now", None),
        (["--now", "2026-03-05"], "now", datetime(2026, 3, 5)),
        (["--now", "2026-03-05T09:30"], "now", datetime(2026, 3, 5, 9, 30)),
        (["--now", " 2026-03-05T09:30Z"], "now", datetime(2026, 3, 5, 9, 30, tzinfo=UTC)),
        (["--timezone", "Europe/Berlin"], "timezone", "Europe/Berlin"),
        ([], "limit", 50),
        (["--limit", "0"], "limit", 0),
        (["--me-name", "Jane Roe"], "me_name", "Jane Roe"),
        (["--catch-up"], "catch_up", True),
        (["-q"], "quiet", True),
        (["-v"], "verbose", True),
        ([], "json", False),
    ],
)
def test_shared_options_arrive_as_one_value(
    args: list[str], field: str, value: object, seen: tuple[click.Group, list[Options]]
) -> None:
    group, got = seen
    assert run(group, ["do", *args]) == 0
    assert getattr(got[0], field) == value


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--now", "tomorrow"], "'tomorrow' is not a date such as"),
        (["--timezone", "Europe/Berln"], "there is no time zone 'Europe/Berln'"),
        (["--limit", "-1"], "-1 is not in the range"),
        (["--limit", "many"], "is not a valid integer"),
    ],
)
def test_a_bad_option_is_wrong_use(
    args: list[str],
    said: str,
    seen: tuple[click.Group, list[Options]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    group, got = seen
    assert run(group, ["do", *args]) == 2
    assert said in capsys.readouterr().err
    assert got == []


# As a process


def start(*args: str) -> list[str]:
    return [sys.executable, "-m", "sheets_followup", *args]


def test_a_reader_that_leaves_early_is_no_complaint() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" | true; :', "sh", *start("--help")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "latin-1", "cp1252"])
def test_json_is_valid_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    name = "Zoë/会社\udcff.csv"
    done = subprocess.run(
        start("cron", name, "--json"),
        env={"PYTHONIOENCODING": encoding, "HOME": str(tmp_path)},
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert name in json.loads(done.stdout.decode(encoding))["crontab"]


def test_output_that_the_terminal_cannot_show_is_no_failure(tmp_path: Path) -> None:
    done = subprocess.run(
        start("cron", "Zoë/会社.csv", "--only", "crontab"),
        env={"PYTHONIOENCODING": "ascii", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "Zo\\xeb/\\u4f1a\\u793e.csv" in done.stdout
