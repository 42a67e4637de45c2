r"""What may be written to an IMAP server, as a table of whole lines; all else is refused unwritten.

RULEBOOK M11: nothing is ever sent. IMAP cannot send, but it can move, delete and mark as read; so
every line that leaves this machine is judged here, after it was put together and before the socket
sees it. Bodies are fetched by ``BODY.PEEK`` alone, which never marks a message as read. A message
is added to the drafts folder alone, and removed only where its number was given to
:meth:`Gate.may_remove` by somebody who has just seen that it is our own untouched draft.
There is no EXPUNGE, CLOSE, MOVE, COPY, DELETE or RENAME: the first two would also remove what
somebody else marked.
"""

from __future__ import annotations

import re

from sheets_followup.errors import Refused

#: The largest message that is ever added, in bytes; a letter of ours has about five thousand.
LARGEST_MESSAGE = 5_000_000

_QUOTED = rb'"(?:[^"\\\r\n\x00]|\\["\\])*"'
_SET = rb"[1-9][0-9]*(?::[1-9][0-9]*)?(?:,[1-9][0-9]*(?::[1-9][0-9]*)?)*"
_DAY = rb"[0-9]{1,2}-[A-Z][a-z]{2}-[0-9]{4}"
_FIELDS = rb"HEADER\.FIELDS \([A-Z -]+\)"
_ITEM = (
    rb"(?:UID|FLAGS|INTERNALDATE|RFC822\.SIZE"
    rb"|BODY\.PEEK\[(?:HEADER|" + _FIELDS + rb")\](?:<0\.[0-9]+>)?|BODY\.PEEK\[\]<0\.[0-9]+>)"
)
_KEY = (
    rb"(?:ALL|UNDELETED|OR|UID " + _SET + rb"|SINCE " + _DAY + rb"|BEFORE " + _DAY + rb""
    rb"|(?:FROM|TO|CC|SUBJECT) " + _QUOTED + rb"|HEADER [A-Za-z-]+ " + _QUOTED + rb")"
)
_STATUS = rb"(?:MESSAGES|UIDNEXT|UIDVALIDITY|HIGHESTMODSEQ)"
_FLAGS = rb"\(\\Draft \\Seen\)"

#: Name → what may stand on the line behind the tag. Each is matched as a whole.
LINES: dict[str, bytes] = {
    "CAPABILITY": rb"CAPABILITY",
    "NOOP": rb"NOOP",
    "LOGOUT": rb"LOGOUT",
    "STARTTLS": rb"STARTTLS",
    "ID": rb'ID \("name" "sheets-followup" "version" ' + _QUOTED + rb"\)",
    "LOGIN": rb"LOGIN " + _QUOTED + rb" " + _QUOTED,
    "AUTHENTICATE": rb"AUTHENTICATE PLAIN",
    "LIST": rb'LIST "" "\*"(?: RETURN \(SPECIAL-USE\))?',
    "SELECT": rb"SELECT " + _QUOTED,
    "EXAMINE": rb"EXAMINE " + _QUOTED,
    "STATUS": rb"STATUS " + _QUOTED + rb" \(" + _STATUS + rb"(?: " + _STATUS + rb")*\)",
    "SEARCH": rb"UID SEARCH " + _KEY + rb"(?: " + _KEY + rb")*",
    "FETCH": rb"UID FETCH " + _SET + rb" \(" + _ITEM + rb"(?: " + _ITEM + rb")*\)",
    "APPEND": rb"APPEND (?P<folder>" + _QUOTED + rb") " + _FLAGS + rb" \{(?P<size>[0-9]{1,9})\}",
    "REPLACE": rb"UID REPLACE (?P<uid>[1-9][0-9]*) (?P<folder>" + _QUOTED + rb") "
    + _FLAGS + rb" \{(?P<size>[0-9]{1,9})\}",
    "STORE": rb"UID STORE (?P<uid>[1-9][0-9]*) \+FLAGS\.SILENT \(\\Deleted\)",
    "EXPUNGE": rb"UID EXPUNGE (?P<uid>[1-9][0-9]*)",
}  # fmt: skip

_PATTERNS = {name: re.compile(pattern) for name, pattern in LINES.items()}
_LINE = re.compile(rb"[A-Z]{1,8}[0-9]{1,9} ([^\r\n\x00]*)\r\n")
_SASL = re.compile(rb"[A-Za-z0-9+/]*={0,2}\r?\n?")


def quoted(text: bytes) -> bytes:
    """A quoted string of the protocol. Raises Refused for what none can hold."""
    if re.search(rb"[\r\n\x00]", text):
        raise refused("a name with a line break in it")
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


class Gate:
    """Judges the bytes of one connection in the order in which they would be written.

    ``drafts`` is the one folder to which messages may be added, as the server calls it; None before
    it is known. ``selected`` is the folder in which a message may be removed now.
    """

    __slots__ = ("_literal", "_removable", "_sasl", "drafts", "selected")

    def __init__(self) -> None:
        self.drafts: bytes | None = None
        self.selected: bytes | None = None
        self._removable: set[int] = set()
        self._literal: int | None = None
        self._sasl = False

    def may_remove(self, uid: int) -> None:
        """Says that this message of the selected folder is our own draft, untouched, seen now."""
        self._removable.add(uid)

    def opened(self, folder: bytes | None) -> None:
        """Another folder is selected: what might be removed in the one before may not here."""
        self.selected = folder
        self._removable.clear()

    def check(self, data: bytes) -> str:
        """The name of the line under which these bytes pass. Raises Refused for all others."""
        if self._literal is not None:
            return self._check_literal(data)
        if self._sasl:
            # imaplib writes the answer to a challenge and the end of its line separately.
            if _SASL.fullmatch(data) is None:
                raise refused("an answer to a challenge")
            return "AUTHENTICATE"
        line = _LINE.fullmatch(data)
        for name, pattern in _PATTERNS.items() if line is not None else ():
            assert line is not None
            found = pattern.fullmatch(line[1])
            if found is not None:
                self._check_slots(found.groupdict())
                self._sasl = name == "AUTHENTICATE"
                return name
        raise refused("a command")

    def answered(self) -> None:
        """A command was answered whole: what it may still have been allowed to write, it may not
        any more."""
        self._literal, self._sasl = None, False

    def _check_slots(self, slots: dict[str, bytes]) -> None:
        folder, uid, size = slots.get("folder"), slots.get("uid"), slots.get("size")
        if folder is not None and (self.drafts is None or folder != quoted(self.drafts)):
            raise refused("a message for another folder than that of the drafts")
        if uid is not None:
            inside = self.drafts is not None and self.selected == self.drafts
            if not inside or int(uid) not in self._removable:
                raise refused("the removal of a message that is not known to be ours")
        if size is not None:
            if int(size) > LARGEST_MESSAGE:
                raise refused(f"a message of more than {LARGEST_MESSAGE} bytes")
            self._literal = int(size)

    def _check_literal(self, data: bytes) -> str:
        """The message itself, which may come in one piece only, then the end of its line."""
        if self._literal == -1 and data == b"\r\n":
            self._literal = None
        elif self._literal == len(data):
            self._literal = -1
        else:
            raise refused("a message of another length than announced")
        return "literal"


def refused(what: str) -> Refused:
    """The refusal; what was to be written is not repeated, as it can hold an address."""
    return Refused(
        f"{what} is not on the list of what this program may ask of a mail server; "
        "it was not asked",
        hint="nothing left this machine; please report this as a bug",
    )
