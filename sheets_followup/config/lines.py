"""Where a key stands in a TOML text: what the parser knows and does not tell."""

from __future__ import annotations

import re

_HEADING = re.compile(r"\s*\[\[?(?P<keys>[^\[\]]+)\]\]?\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(
    r"""\s*(?P<keys>(?:[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*="""
)
_PART = re.compile(r"""[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*'""")


def line_of(text: str, *path: str) -> int | None:
    """The line, from 1, on which the key of this path is set, else that of its table.

    Good for messages only: an inline table or a value of many lines may send it to the table's
    line, and None is an honest answer.
    """
    table: tuple[str, ...] = ()
    best: tuple[int, int] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := _HEADING.match(line):
            table = _parts(heading["keys"])
            here = table
        elif assignment := _ASSIGNMENT.match(line):
            here = (*table, *_parts(assignment["keys"]))
        else:
            continue
        if here == path:
            return number
        if here == path[: len(here)] and (best is None or len(here) > best[0]):
            best = (len(here), number)
    return best[1] if best else None


def _parts(keys: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(keys))
