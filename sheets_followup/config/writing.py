"""Writing who the user is into the configuration, and leaving the rest as it was typed."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

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
    import tomlkit

    document = tomlkit.parse(text or _NEW_FILE)
    answers: dict[str, dict[str, str | None]] = {
        "me": {
            "name": me.name,
            "email": me.email,
            "phone": me.phone,
            "linkedin": me.link,
        },
        "defaults": dict(defaults),
    }
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
    real = path.resolve()  # a linked dotfile is written through, not replaced by a plain file
    old = ""
    if real.exists():
        load_config(real)
        old = real.read_text(encoding="utf-8-sig")
    new = updated_text(old, me, defaults or {})
    parse_config(tomllib.loads(new), new, real)
    try:
        real.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace(real, new.encode())
    except OSError as error:
        raise FollowupError(
            f"the configuration {real} cannot be written: {error.strerror}",
            hint="name another file: --config FILE",
        ) from None


def _replace(path: Path, content: bytes) -> None:
    # mkstemp creates the file for its owner alone, so the phone number is never open to others.
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
