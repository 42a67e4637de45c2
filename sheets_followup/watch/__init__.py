"""What became of the drafts, and who answered: the mailbox read, cheaply, and folded into memory.

``looking`` asks the mailbox no more than it has to, ``tracing`` finds each draft again, ``by_hand``
what the person wrote without one, ``hearing`` what came in. Everything but ``looking`` is pure: it
is given messages as they were seen, and returns memories (rules W4, W7, W14; PROTOCOL, "Phases").
"""

from __future__ import annotations

from sheets_followup.watch.looking import Past, Watched, watch

__all__ = ["Past", "Watched", "watch"]
