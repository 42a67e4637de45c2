"""An emulator of Google: Sheets v4, the Drive calls for files and sharing, Gmail, and OAuth.

``from tests.google import Google`` and ``with Google() as google: ...``. What it knows and what
it does not is in ``README.md`` beside this file.
"""

from .emulator import EVERYTHING, ME, SCOPE, Google
from .world import Facts

__all__ = ["EVERYTHING", "ME", "SCOPE", "Facts", "Google"]
