"""What became of the drafts, and who answered: the mailbox read, cheaply, and folded into memory.

``asking`` asks the mailbox no more than it has to. ``looking`` has each draft found again
(``tracing``) and what the person wrote without one (``by_hand``), ``listening`` gives what came in
to the rows it is about (``whose``, ``hearing``): rules W4, W7, W14; PROTOCOL, "Phases".
"""

from __future__ import annotations

from sheets_followup.watch.asking import Past
from sheets_followup.watch.looking import Watched, watch

__all__ = ["Past", "Watched", "watch"]
