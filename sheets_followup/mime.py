"""The letters' room, last part: a letter as the bytes of one mail, checked by reading it again.

The bytes are written by hand, so that they are the same for the same letter, and so that no
mail library decodes a cell on the way (CVE-2024-6923, and encoded words in display names that
become recipients). Afterwards the standard library's two parsers must both find exactly what was
meant: invariant 14 of PROTOCOL.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from email import message_from_bytes, policy
from email.header import decode_header
from email.message import EmailMessage, Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses

from sheets_followup.errors import DraftError
from sheets_followup.keys import Parent
from sheets_followup.letters import Letter
from sheets_followup.model import Sender

#: Characters of a display name, a subject, an address and of what stands before its "@".
MAX_NAME, MAX_SUBJECT, MAX_ADDRESS, MAX_LOCAL = 100, 200, 254, 64

#: Controls (C0, C1), line and paragraph separators, bidi and other invisible characters, halves of
#: surrogate pairs, and what is no character.
_FORBIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
)
#: A display name that needs no quotes: RFC 5322 atoms, one space apart.
_PLAIN_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/^_`{|}~-]+)*")
#: Characters of name and address that stand on one line behind "From: ".
SHORT = 68
_PARSER = BytesHeaderParser(policy=policy.default)


def build_message(
    letter: Letter,
    sender: Sender,
    key8: str,
    *,
    parent: Parent | None = None,
    unsent: bool = True,
) -> bytes:
    """One draft as RFC 5322 bytes with CRLF: text and HTML, no date, the same every time.

    The headers are From (when the sender's address is known), To (when the person is reachable),
    Subject, with a ``parent`` In-Reply-To and References, X-Unsent (where ``unsent``: it makes a
    file open as a draft), MIME-Version and Content-Type, and no others. ``key8`` only separates
    the parts of equal letters. Raises DraftError for a name, address or subject that a header must
    not hold, and whenever the finished message does not read as it was meant.
    """
    headers: list[tuple[str, str]] = []
    if sender.email:
        headers.append(("From", _mailbox("the sender", sender.name, sender.email)))
    if letter.to:
        headers.append(("To", _mailbox("the recipient", letter.to_name, letter.to)))
    subject = _checked("the subject", letter.subject, MAX_SUBJECT)
    if not subject.strip() or subject != " ".join(subject.split()):
        raise DraftError("the subject is empty or has stray spaces")
    headers.append(("Subject", _folded("Subject", _encoded(subject))))
    if parent is not None:
        headers += _answering(parent)
    for part in (letter.text, letter.html):
        if _BAD_BODY.search(part):
            raise DraftError("the letter holds a control character")
    text, html = _part("plain", letter.text), _part("html", letter.html)
    digest = hashlib.sha256(b"\0".join((key8.encode(errors="replace"), text, html))).hexdigest()
    # "=_" cannot stand in quoted-printable text, so no letter can hold the boundary.
    boundary = f"=_{digest[:32]}"
    if unsent:
        headers.append(("X-Unsent", "1"))
    headers.append(("MIME-Version", "1.0"))
    headers.append(("Content-Type", f'multipart/alternative;\r\n boundary="{boundary}"'))
    mark = b"--" + boundary.encode()
    message = b"".join(
        (
            "".join(f"{name}: {value}\r\n" for name, value in headers).encode("ascii"),
            b"\r\n",
            mark + b"\r\n" + text + b"\r\n",
            mark + b"\r\n" + html + b"\r\n",
            mark + b"--\r\n",
        )
    )
    _read_again(message, letter, sender, [name for name, _ in headers], parent)
    return message


#: What one Message-ID may be: one word of plain signs between its brackets (RFC 5322), in a line.
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,500}>")
#: So many ids of a long conversation are named: its first and its last ones.
MAX_REFERENCES = 20


def is_message_id(text: str) -> bool:
    """Whether this is one Message-ID that a header may hold as it is."""
    return _MESSAGE_ID.fullmatch(text) is not None and "=?" not in text


def is_subject(text: str) -> bool:
    """Whether a header may hold this subject."""
    try:
        return bool(_checked("the subject", text, MAX_SUBJECT).strip())
    except DraftError:
        return False


def reply_subject(subject: str) -> str:
    """``Re:`` and the subject of the conversation, however often it was answered already."""
    bare = _REPLIES.sub("", " ".join(subject.split()))
    return f"Re: {bare}" if bare else ""


_REPLIES = re.compile(
    r"^(?:\s*(?:re|aw|sv|antw|tr|rif|odp|回复|答复|返信)\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE
)


def _answering(parent: Parent) -> list[tuple[str, str]]:
    """In-Reply-To and References, an id a line: a long one is never cut or encoded, which would
    take the letter out of its conversation (research/reliability, CPython issue 79986)."""
    ids = [*parent.references, parent.header_id]
    if not all(is_message_id(each) for each in ids):
        raise DraftError("the message that is answered has no Message-ID that a header may hold")
    ids = list(dict.fromkeys(ids))
    if len(ids) > MAX_REFERENCES:
        ids = [ids[0], *ids[1 - MAX_REFERENCES :]]
    return [("In-Reply-To", parent.header_id), ("References", "\r\n ".join(ids))]


_BAD_BODY = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def _checked(what: str, value: str, limit: int) -> str:
    if _FORBIDDEN.search(value):
        raise DraftError(f"{what} holds an invisible or control character")
    if "=?" in value:
        raise DraftError(f"{what} holds “=?”, which mail programs decode")
    if len(value) > limit:
        raise DraftError(f"{what} is longer than {limit} characters")
    return value


def _mailbox(what: str, name: str | None, address: str) -> str:
    """A header value with exactly one mailbox; the name quoted or encoded as a whole."""
    _checked(f"the address of {what}", address, MAX_ADDRESS)
    if not _ADDRESS.fullmatch(address) or address.index("@") > MAX_LOCAL:
        raise DraftError(f"the address of {what} is not one that a header may hold")
    if not name:
        return address
    name = _checked(f"the name of {what}", " ".join(name.split(" ")), MAX_NAME)
    if name.isascii():
        if not _PLAIN_NAME.fullmatch(name):
            escaped = name.replace("\\", "\\\\").replace('"', '\\"')
            name = f'"{escaped}"'
        gap = " " if len(name) + len(address) <= SHORT else "\r\n "
        return f"{name}{gap}<{address}>"
    return _encoded(name) + f"\r\n <{address}>"


def _encoded(value: str) -> str:
    """ASCII as it is, anything else as encoded words of at most 75 characters."""
    if value.isascii():
        return value
    chunks, chunk = [], b""
    for char in value:
        data = char.encode()
        if len(chunk) + len(data) > 42:
            chunks.append(chunk)
            chunk = b""
        chunk += data
    chunks.append(chunk)
    return "\r\n ".join(f"=?utf-8?B?{base64.b64encode(part).decode()}?=" for part in chunks)


def _folded(name: str, value: str) -> str:
    """A long ASCII value broken at spaces, so that no line has more than 78 characters."""
    if "\r\n" in value or len(name) + 2 + len(value) <= 78:
        return value
    lines, line = [], ""
    room = 78 - len(name) - 2
    for word in value.split(" "):
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line, room = word, 77
        else:
            line = f"{line} {word}" if line else word
    return "\r\n ".join([*lines, line])


def _part(kind: str, text: str) -> bytes:
    body = binascii.b2a_qp(text.encode().replace(b"\n", b"\r\n"), istext=True)
    return (
        f'Content-Type: text/{kind}; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    ).encode() + body.rstrip(b"\r\n")


def _read_again(
    message: bytes, letter: Letter, sender: Sender, names: list[str], parent: Parent | None
) -> None:
    """Raises DraftError unless both parsers find the meant headers, recipient and texts."""
    modern = _PARSER.parsebytes(message)
    old = message_from_bytes(message)
    for parsed in (modern, old):
        if parsed.keys() != names:
            raise DraftError("the finished message has other headers than it should")
    if old.defects or not old.is_multipart():
        raise DraftError("the finished message is damaged")
    assert isinstance(modern, EmailMessage)
    wanted = (
        ("To", letter.to or None, letter.to_name),
        ("From", sender.email or None, sender.name),
    )
    for header, address, name in wanted:
        meant = [(name or "", address)] if address else []
        # The modern parser leaves the space that folds an encoded name (CPython issue 35547), so
        # there the name is compared without its spaces, and exactly by the old one.
        loose = [(one.replace(" ", ""), at) for one, at in meant]
        if _modern_addresses(modern, header) != loose or _old_addresses(old, header) != meant:
            raise DraftError(f"the finished message does not name exactly the one {header} meant")
    if parent is not None:
        named = _unfolded(str(old["References"])).split()
        if old["In-Reply-To"] != parent.header_id or named[-1] != parent.header_id:
            raise DraftError("the finished message does not answer the one that was meant")
    subject = _unfolded(str(old["Subject"]))
    plain = _decoded(subject)
    if str(modern["Subject"]) != letter.subject or plain != letter.subject:
        raise DraftError("the finished message has another subject than it should")
    parts = list(old.walk())[1:]
    texts = [_content(part) for part in parts if not part.defects]
    if texts != [letter.text.rstrip("\n"), letter.html.rstrip("\n")]:
        raise DraftError("the finished message has another text than it should")


def _unfolded(value: str) -> str:
    return value.replace("\r\n", "").replace("\n", "")


def _modern_addresses(message: EmailMessage, header: str) -> list[tuple[str, str]]:
    value = message[header]
    if value is None:
        return []
    return [
        (str(item.display_name).replace(" ", ""), str(item.addr_spec)) for item in value.addresses
    ]


def _old_addresses(message: Message, header: str) -> list[tuple[str, str]]:
    values = [_unfolded(str(value)) for value in message.get_all(header, [])]
    return [(_decoded(name), address) for name, address in getaddresses(values)]


def _decoded(value: str) -> str:
    """A header value with its encoded words read, by the old parser's rules."""
    return "".join(
        text.decode(charset or "ascii") if isinstance(text, bytes) else text
        for text, charset in decode_header(value)
    )


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")
