"""``cron``: prints the lines that run ``sync`` every day, for this installation."""

from __future__ import annotations

import click

from sheets_followup.cli.open import talk
from sheets_followup.cli.options import Options, shared, trackers_argument
from sheets_followup.cli.output import print_json

EPILOG = """\b
Examples:
  sheets-followup cron jobs.xlsx              crontab line and systemd timer
  sheets-followup cron jobs.xlsx --at 07:30
  (crontab -l; sheets-followup cron jobs.xlsx --only crontab) | crontab -

\b
A missed day costs nothing: the next run does what fell due meanwhile. cron
mails you what sync prints, and with --quiet it prints only what needs you.
"""


@click.command(epilog=EPILOG)
@trackers_argument
@click.option("--at", "at", metavar="HH:MM", default="08:05", show_default=True, help="When.")
@click.option(
    "--only",
    type=click.Choice(["crontab", "service", "timer"]),
    help="Print this part alone, ready for a file.",
)
@shared("config", "json", "verbose")
def cron(options: Options, trackers: tuple[str, ...], at: str, only: str | None) -> int:
    """Print the crontab line, and the systemd timer, for this installation.

    Nothing is installed. The program and the files are named by their whole paths, since cron
    starts elsewhere and with next to no environment.
    """
    from sheets_followup.config import load_config
    from sheets_followup.errors import UsageError

    hour, minute = _clock(at)
    if any(character in tracker for tracker in trackers for character in "\r\n"):
        raise UsageError("a crontab cannot name a file with a line break in its name")
    config = load_config(options.config_file)
    if not trackers and config.defaults.tracker is None:
        raise UsageError(
            "cron needs a tracker: none was named and none is configured",
            hint="sheets-followup cron jobs.xlsx",
        )
    for tracker in trackers:
        if _is_file(tracker, config.trackers) and not _is_there(_whole(tracker, config.trackers)):
            talk(
                f"there is no file {tracker}, and every run would say so: is the name right?",
                options,
            )
    words = [*_program(), "sync", *(_whole(tracker, config.trackers) for tracker in trackers)]
    if config.path is not None:
        # The variables that may have led to it here are not set where cron starts us.
        words += ["--config", str(config.path.absolute())]
    parts = {
        "crontab": _crontab([*words, "--quiet"], hour, minute),
        "service": _service([*words, "--quiet"]),
        "timer": _timer(hour, minute),
    }
    if options.json:
        print_json(parts)
    elif only:
        print(parts[only], end="")
    else:
        print(_page(parts), end="")
    return 0


def _clock(at: str) -> tuple[int, int]:
    hour, colon, minute = at.partition(":")
    if colon and hour.isdecimal() and minute.isdecimal() and int(hour) < 24 and int(minute) < 60:
        return int(hour), int(minute)
    raise click.BadParameter(f"{at!r} is not a time such as 08:05.", param_hint="--at")


def _program() -> list[str]:
    """This interpreter, by its whole path; its own folder, so that a virtual one stays virtual."""
    import sys

    return [sys.executable, "-m", "sheets_followup"]


def _is_file(tracker: str, named: object) -> bool:
    from sheets_followup.sheet_address import is_sheet_address

    known = isinstance(named, dict) and tracker in named
    return not (known or is_sheet_address(tracker))


def _whole(tracker: str, named: object) -> str:
    from pathlib import Path

    if not _is_file(tracker, named):
        return tracker
    return str(Path(tracker).expanduser().absolute())


def _is_there(path: str) -> bool:
    from pathlib import Path

    return any(Path(each).exists() for each in (path, path.rpartition("#")[0]) if each)


def _crontab(words: list[str], hour: int, minute: int) -> str:
    import shlex

    # In a crontab an unescaped % ends the command, whatever quotes stand around it.
    command = shlex.join(words).replace("%", "\\%")
    return f"{minute} {hour} * * * {command}\n"


def _service(words: list[str]) -> str:
    command = " ".join(_systemd_word(word) for word in words)
    return (
        "[Unit]\n"
        "Description=Prepare the interview follow-ups that are due\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        f"ExecStart={command}\n"
        # 4 means "try again later": the next run does, so the unit has not failed.
        "SuccessExitStatus=4\n"
    )


def _systemd_word(word: str) -> str:
    """One word of ExecStart: quoted, with % and $ doubled, which systemd would replace."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if set(escaped) & set(" \t'\";\\") else escaped


def _timer(hour: int, minute: int) -> str:
    return (
        "[Unit]\n"
        "Description=Every day, and once after a day on which the machine was off\n"
        "\n"
        "[Timer]\n"
        f"OnCalendar=*-*-* {hour:02}:{minute:02}:00\n"
        "Persistent=true\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def _page(parts: dict[str, str]) -> str:
    folder = "~/.config/systemd/user/sheets-followup"
    return (
        "# With cron: add this line with `crontab -e`\n"
        f"{parts['crontab']}\n"
        "# With systemd instead: two files, then\n"
        "#   systemctl --user enable --now sheets-followup.timer\n"
        f"# {folder}.service\n{parts['service']}\n"
        f"# {folder}.timer\n{parts['timer']}"
    )
