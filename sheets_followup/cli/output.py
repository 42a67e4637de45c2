"""What goes to stdout as data."""

from __future__ import annotations

import sys


def print_json(value: object) -> None:
    """One JSON object on one line, readable for people where stdout can show every character.

    Valid JSON in any encoding: what stdout cannot show is escaped as JSON does it.
    """
    import json

    shows_all = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not shows_all))
