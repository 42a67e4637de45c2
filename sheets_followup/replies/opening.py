"""How a message begins: by that one letter is told from another that is as likely. Pure.

Of two drafts to one person in one conversation, both sent since the last look, nothing else says
which of the sent messages is which: Gmail gives the copies ids of their own, and a phone a
conversation, too. Only a hash is kept, so no words of a letter lie in the journal.
"""

from __future__ import annotations

import hashlib

from sheets_followup.replies.body import plain_text

#: Letters of the beginning that have to be the same; Gmail's snippets are a little longer.
_SIZE = 120


def opening_of(text: str | None) -> str | None:
    """A short hash of how a text begins, blind to lines, case and kinds of quotation marks; None
    where it is too short to tell."""
    words = " ".join(plain_text(text or "").split())
    if len(words) < _SIZE:
        return None
    return hashlib.sha256(words[:_SIZE].encode("utf-8", "replace")).hexdigest()[:16]
