"""Whether a stream gets colours: a terminal, and nothing in the environment against it."""

from __future__ import annotations

import os
from typing import TextIO


def colored(stream: TextIO) -> bool:
    """NO_COLOR (set and not empty) and TERM=dumb turn colours off; each stream is judged alone."""
    if os.environ.get("NO_COLOR"):
        return False
    return stream.isatty() and os.environ.get("TERM") != "dumb"
