"""Writing who the user is into the configuration, and leaving the rest as it was typed."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from sheets_followup.atomic import sha256_hex, translated, write_atomically
from sheets_followup.config.reading import load_config, parse_config
from sheets_followup.errors import FollowupError
from sheets_followup.model import Sender

_NEW_FILE = """\
# sheets-followup: who you are, and how you want to follow up.
# `sheets-followup setup` changes [me] and [defaults] and keeps the rest of this file as it is.
# No password and no token ever stands here.
"""


def updated_text(text: str, me: Sender, defaults: Mapping[str, str]) -> str:
    """``text`` with these answers in ``[me]`` and ``[defaults]``; comments and order are kept.

    What was not answered (None) stays as it is.
    """
    answers: dict[str, dict[str, str | None]] = {
        "me": {
            "name": me.name,
            "email": me.email,
            "phone": me.phone,
            "linkedin": me.link,
        },
        "defaults": dict(defaults),
    }
    return _with_answers(text, answers)


def _with_answers(text: str, answers: Mapping[str, Mapping[str, str | None]]) -> str:
    import tomlkit

    document = tomlkit.parse(text or _NEW_FILE)
    for section, values in answers.items():
        given = {key: value for key, value in values.items() if value is not None}
        if given and section not in document:
            document.add(tomlkit.nl())
            document.add(section, tomlkit.table())
        for key, value in given.items():
            document[section][key] = value
    return tomlkit.dumps(document)


def write_me(path: Path, me: Sender, defaults: Mapping[str, str] | None = None) -> None:
    """Writes the answers into the configuration at ``path``, readable by its owner only.

    Whole or not at all. Raises UsageError, with the file unchanged, when the file is wrong
    already or an answer is; FollowupError when the disk refuses.
    """
    _write(path, lambda text: updated_text(text, me, defaults or {}))


def write_client_file(path: Path, client_file: str) -> None:
    """Names the OAuth client's file under ``[google]`` in the configuration at ``path``.

    Guarantees and errors as for :func:`write_me`.
    """
    _write(path, lambda text: _with_answers(text, {"google": {"client_file": client_file}}))


def _write(path: Path, changed: Callable[[str], str]) -> None:
    old = b""
    if path.exists():
        load_config(path)
        old = path.read_bytes()
    new = changed(old.decode("utf-8-sig"))
    parse_config(tomllib.loads(new), new, path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if old:
            path.chmod(0o600)
        write_atomically(path, new.encode(), expect_sha256=sha256_hex(old) if old else None)
    except OSError as error:
        raise translated(error, path, FollowupError) from None
