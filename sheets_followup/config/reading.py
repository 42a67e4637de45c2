"""From the file to a :class:`Config`, with every fault named by file, line and nearest key."""

from __future__ import annotations

import os
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from sheets_followup.config import schema
from sheets_followup.config.checking import Checker, Table
from sheets_followup.config.values import Config, Defaults, TrackerConfig
from sheets_followup.errors import UsageError
from sheets_followup.mailbox_address import split_address
from sheets_followup.model import Sender
from sheets_followup.sheet_address import is_sheet_address

#: Names the configuration file where ``--config`` does not.
VARIABLE = "SHEETS_FOLLOWUP_CONFIG"

#: A configuration is typed by a person; a larger file is a mistaken path.
_LARGEST = 1_000_000


def config_path(path: Path | None = None) -> Path:
    """Where the configuration is or would be: ``path``, the variable, the platform's folder.

    Raises UsageError when none is given and the platform knows no home folder for this user.
    """
    if path is not None:
        return path
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    folder = _platform_folder()
    if folder is None:
        raise UsageError(
            "this user has no home folder to keep a configuration in",
            hint=f"name a file: --config FILE, or {VARIABLE}=FILE",
        )
    return folder / "config.toml"


def _platform_folder() -> Path | None:
    from platformdirs import user_config_path

    try:
        folder = user_config_path("sheets-followup", appauthor=False)
    except RuntimeError:
        return None
    # Without HOME and without an entry in the user database, "~" stays as it is.
    return folder if folder.is_absolute() else None


def load_config(path: Path | None = None) -> Config:
    """The configuration of ``path``, else of ``SHEETS_FOLLOWUP_CONFIG``, else the platform's.

    A platform file that is not there is an empty Config. Raises UsageError for a named file that
    is missing, for a file that cannot be read, and for anything in it that is not known, all
    faults in one message.
    """
    named = path is not None or bool(os.environ.get(VARIABLE))
    if not named and _platform_folder() is None:
        return Config()
    file = config_path(path)
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        if named:
            raise UsageError(
                f"there is no configuration file {file}",
                hint=f"sheets-followup setup --config {file} writes one",
            ) from None
        return Config()
    except OSError as error:
        raise UsageError(
            f"the configuration file {file} cannot be read: {error.strerror}"
        ) from None
    if len(content) > _LARGEST:
        raise UsageError(f"{file} is too large to be a configuration file")
    try:
        text = content.decode("utf-8-sig")
        document = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(
            f"the configuration file {file} is not TOML: {_first_line(error)}",
            hint='texts stand in quotes: name = "Jane Roe"',
        ) from None
    return parse_config(document, text, file)


def _first_line(error: Exception) -> str:
    # A decoding error's text repeats the bytes, which may be anything.
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error).split("\n")[0]


def check_zone(name: str) -> None:
    """Raises UsageError, with the nearest zone's name, when there is no time zone ``name``."""
    if schema.zone(name) is None:
        return
    from zoneinfo import available_timezones

    near = get_close_matches(name, available_timezones(), n=1)
    raise UsageError(
        f"there is no time zone {name!r}",
        hint=f"did you mean {near[0]}?" if near else "zones are called like Europe/Berlin",
    )


def wrong_answer(key: str, answer: str) -> str | None:
    """What an answer to ``setup`` should have been, None when it is right."""
    checks = {**schema.SECTIONS["me"], **schema.SETTINGS}
    return checks[key](answer)


def parse_config(document: Table, text: str, file: Path) -> Config:
    """The checked value of a parsed document; ``text`` is there to find line numbers in."""
    reader = Checker(text, file)
    reader.known_keys(document, dict.fromkeys(schema.SECTION_NAMES), ())
    sections = {name: reader.section(document, name) for name in schema.SECTIONS}
    trackers = {
        name: reader.tracker(name, values) for name, values in reader.tables(document, "trackers")
    }
    cadences = dict(reader.tables(document, "cadences"))
    reader.cadences(cadences)
    own = "templates" in sections["defaults"]
    reader.cadence_exists(sections["defaults"], cadences, "defaults")
    reader.tone_exists(sections["defaults"], own, "defaults")
    for name, values in trackers.items():
        reader.cadence_exists(values, cadences, "trackers", name)
        reader.tone_exists(values, own or "templates" in values, "trackers", name)
    headers = reader.headers(document)
    reader.finish()
    folder = file.absolute().parent
    return Config(
        me=_sender(sections["me"]),
        defaults=Defaults(**_settings(sections["defaults"], folder, set(trackers))),
        trackers={
            name: TrackerConfig(**_settings(values, folder, set()))
            for name, values in trackers.items()
        },
        cadences=cadences,
        headers=headers,
        imap=sections["imap"],
        google={
            key: str(_absolute(str(value), folder)) if key.endswith("_file") else str(value)
            for key, value in sections["google"].items()
        },
        path=file,
    )


def _sender(me: Table) -> Sender | None:
    if "name" not in me:
        return None
    given = {key: str(value).strip() for key, value in me.items()}
    return Sender(
        name=given["name"],
        email=given.get("email"),
        phone=given.get("phone"),
        link=given.get("linkedin"),
    )


def _settings(values: Table, folder: Path, names: set[str]) -> dict[str, Any]:
    """The keywords for Defaults or TrackerConfig: paths made absolute from the file's folder.

    Any, because each value passed the check of its own key in ``schema``.

    cron starts programs elsewhere than a person does; a path that meant two files would too.
    """
    made = dict(values)
    for key in ("tracker", "address"):
        if key in made and made[key] not in names:
            made[key] = _address(str(made[key]), folder)
    mailbox = split_address(str(made.get("mailbox", "")))
    if mailbox.kind == "eml" and mailbox.place:
        made["mailbox"] = str(mailbox._replace(place=str(_absolute(mailbox.place, folder))))
    if "templates" in made:
        made["templates"] = _absolute(str(made["templates"]), folder)
    return made


def _address(typed: str, folder: Path) -> str:
    if is_sheet_address(typed):
        return typed
    return str(_absolute(typed, folder))


def _absolute(typed: str, folder: Path) -> Path:
    try:
        path = Path(typed).expanduser()
    except RuntimeError:  # "~" of a user without a home folder
        path = Path(typed)
    return folder / path
