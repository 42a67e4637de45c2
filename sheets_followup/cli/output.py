"""How values and words leave the program: JSON for scripts, lines for people."""

from __future__ import annotations

import sys

import click


def print_json(value: object) -> None:
    """One JSON object on one line, readable for people where stdout can show every character.

    Valid JSON in any encoding: what stdout cannot show is escaped as JSON does it.
    """
    import json

    shows_all = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not shows_all))


def say(text: str, *, err: bool = False, hanging: str = "  ") -> None:
    """One line of words; on a terminal it is broken between words, and goes on ``hanging``."""
    stream = sys.stderr if err else sys.stdout
    if stream.isatty():
        import shutil
        import textwrap

        ending = text[len(text.rstrip("\n")) :]
        width = max(shutil.get_terminal_size().columns, 40)
        indent = " " * (len(text) - len(text.lstrip())) + hanging
        text = textwrap.fill(
            text.rstrip("\n"),
            width,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        text += ending
    click.echo(text, err=err)
