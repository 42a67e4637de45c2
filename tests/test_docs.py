"""The documents are executed: every shell block, every output shown, every table of names.

``python -m tests.test_docs`` writes the outputs in the README anew, after a letter or a table that
they show has changed.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import astuple
from pathlib import Path

import click
import pytest

from sheets_followup.cadence import CADENCES
from sheets_followup.cli.group import COMMANDS, entries, program
from sheets_followup.columns import FACTS, meaning
from sheets_followup.config import load_config
from sheets_followup.errors import FollowupError
from sheets_followup.model import OWN_COLUMNS, Step
from tests import terminal

README = (terminal.ROOT / "README.md").read_text("utf-8")
EXAMPLES_README = (terminal.ROOT / "examples" / "README.md").read_text("utf-8")

RULES = (terminal.ROOT / "docs" / "rules.md").read_text("utf-8")

#: A block of shell commands, and the output that is shown right after it, if any.
BLOCK = re.compile(r"^```sh\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


def blocks(text: str) -> list[tuple[str, str]]:
    return [(code, output) for code, output in BLOCK.findall(text) if "make demo" not in code]


def section(title: str) -> list[list[str]]:
    """The rows of the table under this heading, its cells without backquotes."""
    text = README.partition(f"## {title}\n")[2].partition("\n## ")[0]
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [
        [cell.strip().replace("`", "") for cell in line.strip("| \n").split("|")]
        for line in lines[2:]
    ]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    (tmp_path / ".config" / "fish" / "completions").mkdir(parents=True)
    return terminal.home(tmp_path, TZ="UTC")


def test_every_fact_that_a_header_can_be_given_is_named() -> None:
    told = README.partition("The facts under `[headers]` are ")[2].partition(".\n")[0]
    assert [name.strip() for name in told.split(",")] == list(FACTS)


def test_every_rule_that_the_program_names_is_told() -> None:
    told = set(re.findall(r"^\| ([WXM]\d{1,2}) \|", RULES, re.MULTILINE))
    package = terminal.ROOT / "sheets_followup"
    code = "".join(path.read_text("utf-8") for path in package.rglob("*.py"))
    named = set(re.findall(r"\b[WXM]\d{1,2}\b", code))
    assert named == told


def test_the_cadences_of_the_rules_are_those_of_the_program() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", RULES, re.MULTILINE)
    told = {name: re.findall(r"\d+", numbers) for name, numbers in rows}
    assert told == {
        name: [str(value) for value in astuple(c)[2:8] if value is not None]
        for name, c in CADENCES.items()
    }


def test_the_readme_s_shell_blocks_run_show_what_they_say_and_leave_what_they_promise(
    tmp_path: Path, env: dict[str, str]
) -> None:
    told = blocks(README)
    assert len(told) >= 7
    assert sum(bool(output) for _, output in told) == 2
    for code, output in told:
        *before, last = code.rstrip().splitlines()
        script = "\n".join(["set -e", *before, "" if output else last])
        done = terminal.run(["/bin/sh", "-c", script], tmp_path, env)
        assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
        if output:
            assert terminal.shown(shlex.split(last), tmp_path, env) == (0, output)
    assert (tmp_path / "jobs.followup.db").exists()
    assert (tmp_path / "new.xlsx").exists()
    header = (tmp_path / "jobs.csv").read_text("utf-8").partition("\n")[0].split(",")
    assert set(OWN_COLUMNS.values()) <= set(header)
    assert load_config(tmp_path / ".config" / "sheets-followup" / "config.toml").me is not None


def test_the_shell_blocks_of_the_examples_run(tmp_path: Path, env: dict[str, str]) -> None:
    tracker = terminal.ROOT / "examples" / "job-search.csv"
    (tmp_path / "job-search.csv").write_bytes(tracker.read_bytes())
    (code, _), *_ = blocks(EXAMPLES_README)
    done = terminal.run(["/bin/sh", "-ec", code], tmp_path, env)
    assert done.returncode == 0, done.stderr
    assert "Dana Whitlock also stands on row 19" in done.stdout


def test_the_python_block_of_the_readme_runs() -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.startswith("Opal Maps follow_up 2026-03-")


def test_the_readme_begins_with_the_two_commands() -> None:
    first = README.partition("```sh\n")[2].partition("```")[0]
    assert README.startswith("# sheets-followup\n\n```sh\n")
    assert [line.split("#")[0].strip() for line in first.splitlines()] == ["make demo", "make test"]


def test_the_readme_lists_every_command_with_its_help_line() -> None:
    assert section("Commands") == [[name, entry.help] for name, entry in entries().items()]
    assert COMMANDS["Start here"]


def facts_of(headers: list[str]) -> set[str | None]:
    """What these headers are taken for; None where one is not understood."""
    return {getattr(meaning(header), "fact", None) for header in headers}


def test_the_readme_s_columns_are_read_as_they_are_explained() -> None:
    spelled = {
        header: facts_of([header, *filter(None, also.split(", "))])
        for header, also, _ in section("Columns")
    }
    assert {header: len(facts) for header, facts in spelled.items() if len(facts) != 1} == {}
    assert None not in {fact for facts in spelled.values() for fact in facts}
    facts = [fact for found in spelled.values() for fact in found]
    assert sorted(set(facts), key=str) == sorted(facts, key=str), "each fact has one line"
    text = README.partition("## Columns")[2].partition("\n## ")[0].replace("\n", " ")
    assert [
        name for name in OWN_COLUMNS.values() if f"*{name}*" not in text.replace("\n", " ")
    ] == []


def test_the_readme_s_cadences_are_the_cadences() -> None:
    told = {
        name: (thanks, first, then, most, stop, silence, beside)
        for name, thanks, first, then, most, stop, silence, beside in section("Cadences")
    }
    assert told == {
        each.name: (
            "yes" if each.thank_you else "no",
            f"{each.first_after} to {each.first_by}",
            str(each.then_after or "-"),
            str(each.max_follow_ups),
            str(each.stop_after),
            str(each.silence),
            ", ".join(step.replace("_", " ") for step in each.extra) or "-",
        )
        for each in CADENCES.values()
    }


def test_the_readme_s_letters_are_the_templates() -> None:
    shipped = {
        path.name.removesuffix(".md.j2")
        for path in (terminal.ROOT / "templates" / "en" / "formal").glob("*.md.j2")
    }
    assert {name for name, _ in section("Letters")} == shipped
    assert shipped <= {step.value for step in Step}


def error_codes(error: type[FollowupError]) -> set[int]:
    return {error.exit_code}.union(*map(error_codes, error.__subclasses__()))


def test_the_readme_explains_every_exit_code() -> None:
    told = {int(code) for codes, _ in section("Exit codes") for code in codes.split(",")}
    assert told == {0, 130, 141} | error_codes(FollowupError)


@pytest.mark.parametrize("name", entries())
def test_every_example_in_a_help_text_is_right_use(name: str) -> None:
    context = click.Context(program, info_name="sheets-followup")
    command = program.get_command(context, name)
    assert command is not None
    assert command.epilog is not None
    lines = re.findall(r"(?<![\w/.-])sheets-followup (\w[^\n);]*)", command.epilog)
    assert any(line.split()[0] == name for line in lines)
    for line in lines:
        # Two blanks part a command from what is said of it.
        verb, *args = shlex.split(re.split(r"\s{2,}", line.strip())[0].split(" | ")[0])
        used = program.get_command(context, verb)
        assert used is not None, line
        used.make_context(verb, args, parent=context)


@pytest.mark.parametrize("name", entries())
def test_every_help_text_fits_the_terminal(name: str, tmp_path: Path, env: dict[str, str]) -> None:
    code, text = terminal.shown(["sheets-followup", name, "--help"], tmp_path, env)
    assert code == 0
    assert [line for line in text.splitlines() if len(line) > terminal.WIDTH] == []


SHIPPED = [
    path
    for pattern in (
        "*.md",
        "sheets_followup/**/*.py",
        "templates/**/*",
        "examples/*",
        "tests/**/*.py",
    )
    for path in sorted(terminal.ROOT.glob(pattern))
    if path.is_file()
    and path.suffix in (".md", ".py", ".j2", ".csv", ".crontab")
    and path != Path(__file__)
]


def test_no_file_names_a_folder_of_the_machine_it_was_written_on() -> None:
    folders = re.compile("/" + r"(?:work|root)/")
    assert [
        str(path) for path in SHIPPED if folders.search(path.read_text("utf-8", "replace"))
    ] == []


def refreshed(folder: Path) -> str:
    """The README with every output as it is today."""
    env, text = terminal.home(folder, TZ="UTC"), README
    for code, output in blocks(README):
        *before, last = code.rstrip().splitlines()
        if output:
            terminal.run(["/bin/sh", "-c", "\n".join(before)], folder, env)
            text = text.replace(output, terminal.shown(shlex.split(last), folder, env)[1])
    return text


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        (terminal.ROOT / "README.md").write_text(refreshed(Path(name)), "utf-8")
