"""What the log of a shared tracker holds of where a draft lies. Pure.

People's names stand in a file's name, and in IMAP the letter's subject in what the draft is called:
neither is anybody's business who can open the sheet. So what is kept is what finds the draft again,
and whatever is not plainly that is left out, on the way into the log and on the way back: a person
may have typed in it.
"""

from __future__ import annotations

import re

from sheets_followup.keys import SHORT

#: An id that a service gave: no sign that a name, a subject or an address could not do without.
_ID = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9_-]{1,64}")
#: What a file is called: before its end stands the key's own part, whatever precedes it.
_FILE = re.compile(r"(?:.*[^0-9A-Za-z])?([A-Z2-7]{8})\.[eE][mM][lL]", re.DOTALL)
#: What a draft in IMAP is called: the key's own part, the folder and the subject.
_LED = re.compile(r"([A-Z2-7]{8})(?: .*: .*)?", re.DOTALL)
_SLOT = re.compile(r"_?([A-Z2-7]{8})(?:\.eml)?")


def plain_ref(ref: str | None) -> str | None:
    """A draft's name as the log may hold it: by it, every kind of mailbox finds the draft again.

    None where it is no name that we know; of a name that this gave, the same.
    """
    text = ref or ""
    led = _LED.fullmatch(text)
    if led is not None:
        return led[1]
    file = _FILE.fullmatch(text)
    if file is not None:
        return f"_{file[1]}.eml"
    return text if _ID.fullmatch(text) else None


def slot_in(ref: str | None, key: str) -> str:
    """The eight characters under which a mailbox holds the draft of that key: those in its plain
    name where there are any, else its own."""
    found = _SLOT.fullmatch(ref or "")
    return found[1] if found is not None else key[:SHORT]
