"""Messages as the programs of this world write them: the forms, without what they say.

A client is the set of headers, the structure and the encodings that one program puts around a text;
:func:`mail` pours a subject and a text into it. The tables beside this file say what is written.
"""

from __future__ import annotations

import base64
import quopri
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from email.header import Header

ME = "ana.silva@mail.example"
JANE = "Jane Roe <jane.roe@acme.example>"
#: A Thursday. Absences count from it.
SENT = datetime(2026, 10, 8, 9, 15, tzinfo=timezone(timedelta(hours=2)))
OURS = "<CAPMg=ours0001@mail.gmail.com>"
ANSWERS = {"In-Reply-To": OURS, "References": OURS}


@dataclass(frozen=True)
class Client:
    """How one program writes: ``shape`` is plain, html, alt or mixed."""

    head: Mapping[str, str] = field(default_factory=dict)
    shape: str = "alt"
    charset: str = "utf-8"
    coding: str = "quoted-printable"
    message_id: str = "<{n}@host.example>"
    words: str = "q"  # how the subject is encoded: q, b, or raw bytes (8)


@dataclass(frozen=True)
class Case:
    """One message with what it is; of several kinds any is right, the first is the best."""

    kinds: tuple[str, ...]
    raw: bytes = field(repr=False)
    note: str = ""
    back: date | None = None
    failed: str | None = None
    labels: frozenset[str] = frozenset({"INBOX"})


_EXCHANGE = {
    "Thread-Topic": "Thank you",
    "Thread-Index": "AQHcN2xT0m6bq0aGk0y6b6bq0aGk0w==",
    "Accept-Language": "en-US",
    "Content-Language": "en-US",
    "X-MS-Has-Attach": "",
    "X-MS-TNEF-Correlator": "",
    "x-ms-publictraffictype": "Email",
    "X-MS-Exchange-MessageSentRepresentingType": "1",
    "X-MS-Exchange-CrossTenant-FromEntityHeader": "Hosted",
    "X-OriginatorOrg": "acme.example",
}
#: What Exchange puts on everything that its rules agent writes.
OOF = {
    "X-MS-Exchange-Inbox-Rules-Loop": "jane.roe@acme.example",
    "X-Auto-Response-Suppress": "All",
    "auto-submitted": "auto-generated",
    "X-MS-Exchange-Generated-Message-Source": "Mailbox Rules Agent",
    "X-MS-Exchange-Parent-Message-Id": OURS,
}
_OUTLOOK_ID = "<AM0PR04MB{n}8F1B2C3D4E5F@AM0PR04MB5890.eurprd04.prod.outlook.com>"

CLIENTS: Mapping[str, Client] = {
    "gmail": Client({"X-Gm-Message-State": "AOJu0Yx"}, message_id="<CAJ{n}=w@mail.gmail.com>"),
    "gmail plain": Client({}, "plain", message_id="<CAK{n}=p@mail.gmail.com>"),
    "gmail vacation": Client(
        {"X-Autoreply": "yes", "Auto-Submitted": "auto-replied", "Precedence": "bulk"},
        "alt",
        message_id="<CAD{n}=v@mail.gmail.com>",
    ),
    "exchange": Client(_EXCHANGE, charset="iso-8859-1", message_id=_OUTLOOK_ID),
    "exchange b64": Client(_EXCHANGE, "html", coding="base64", message_id=_OUTLOOK_ID, words="b"),
    "exchange oof": Client(
        {**_EXCHANGE, **OOF, "Return-Path": "<>"}, charset="iso-8859-1", message_id=_OUTLOOK_ID
    ),
    "exchange 2010 oof": Client(
        {"X-Auto-Response-Suppress": "All", "Auto-Submitted": "auto-generated"}
        | {"Return-Path": "<>"},
        "html",
        charset="Windows-1252",
        message_id="<9463ba989c394cfc{n}@mx14.acme.example>",
    ),
    "outlook.com": Client({k: v for k, v in _EXCHANGE.items() if "Org" not in k}, "html"),
    "outlook phone": Client(_EXCHANGE, coding="base64", message_id=_OUTLOOK_ID, words="b"),
    "apple": Client(
        {
            "Mime-Version": "1.0 (Mac OS X Mail 16.0 \\(3826.100.6\\))",
            "X-Mailer": "Apple Mail (2.3826.100.6)",
        },
        message_id="<5D1E2F3A-{n}-4B5C@acme.example>",
    ),
    "iphone": Client(
        {"Mime-Version": "1.0 (1.0)", "X-Mailer": "iPhone Mail (22B83)"},
        coding="base64",
        message_id="<8E6F7A8B-{n}-4D5E@acme.example>",
        words="b",
    ),
    "icloud vacation": Client(
        {"Auto-Submitted": "auto-replied", "X-Mailer": "iCloud Mail"}, "plain"
    ),
    "thunderbird": Client(
        {"User-Agent": "Mozilla Thunderbird", "Content-Language": "de-DE"},
        "plain",
        coding="8bit",
        message_id="<b1c2d3e4-{n}@acme.example>",
    ),
    "k9": Client({"User-Agent": "K-9 Mail for Android"}, "plain"),
    "samsung": Client({"X-Mailer": "Samsung Email"}, "html", coding="base64"),
    "yahoo": Client({"X-Mailer": "WebService/1.1.23772 YMailNorrin"}, coding="base64"),
    "gmx": Client({"X-Priority": "3", "X-UI-Message-Type": "mail"}, "html"),
    "proton": Client({"X-Pm-Message-ID": "6a7b8c"}, coding="base64"),
    "roundcube": Client({"User-Agent": "Roundcube Webmail/1.6.6"}, "plain", coding="8bit"),
    "superhuman": Client({"X-Mailer": "Superhuman Desktop (2026-10-01)"}),
    "zoho": Client({"X-Mailer": "Zoho Mail", "User-Agent": "Zoho Mail", "Importance": "Medium"}),
    "fastmail": Client({"User-Agent": "Cyrus-JMAP/3.13.0-alpha0", "Feedback-ID": "i1:fm"}),
    "notes": Client({"X-Mailer": "HCL Notes Release 12.0"}, charset="iso-8859-1"),
    "sieve": Client(
        {"Auto-Submitted": "auto-replied (vacation)", "Precedence": "bulk", "X-Sieve": "2.4"},
        "plain",
        coding="8bit",
    ),
    "cpanel": Client(
        {"Precedence": "auto_reply", "X-Autorespond": "Thank you", "X-Loop": "jane@acme.example"},
        "plain",
        coding="8bit",
        words="8",
    ),
    "zimbra": Client({"Auto-Submitted": "auto-replied (zimbra; vacation)"}, "plain"),
    "bare": Client({}, "plain", coding="8bit"),
    "sendgrid": Client({"X-SG-EID": "u001.9hx", "X-Entity-ID": "u001.kq"}, "html"),
    "mailgun": Client({"X-Mailgun-Sid": "WyI4ZDI", "X-Mailgun-Sending-Ip": "192.0.2.7"}),
    "ses": Client(
        {"Feedback-ID": "::1.eu-west-1.aB3:AmazonSES", "X-SES-Outgoing": "2026.10.08-192.0.2.9"},
        message_id="<0102019{n}-000000@eu-west-1.amazonses.com>",
    ),
}


def text_part(text: str, kind: str, charset: str, coding: str) -> tuple[str, bytes]:
    """The headers and the body of one text part."""
    if kind == "html":
        lines = "<br>".join(line.replace("<", "&lt;") for line in text.split("\n"))
        text = f"<html><head><style>p {{margin:0}}</style></head><body><p>{lines}</p></body></html>"
    data = text.replace("\n", "\r\n").encode(charset, "xmlcharrefreplace")
    if coding == "base64":
        data = base64.encodebytes(data).replace(b"\n", b"\r\n")
    elif coding == "quoted-printable":
        data = quopri.encodestring(data.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
    head = (
        f"Content-Type: text/{kind}; charset={charset}\r\nContent-Transfer-Encoding: {coding}\r\n"
    )
    return head, data


def _subject(text: str, words: str) -> str:
    if text.isascii() or words == "8":
        return text
    encoded = Header(text, "utf-8", header_name="Subject").encode(linesep="\r\n")
    return encoded if words == "b" else encoded.replace("=?utf-8?b?", "=?UTF-8?B?")


def mail(
    client: str,
    subject: str,
    text: str,
    *,
    sender: str | None = JANE,
    to: str = ME,
    head: Mapping[str, str] | None = None,
    answers: bool = True,
    sent: datetime | None = SENT,
    parts: tuple[tuple[str, str], ...] = (),
    top: str | None = None,
) -> bytes:
    """The bytes of one message. ``parts`` follow the text as (headers, body) within ``top``.

    A header whose value is "-" is taken off what the client writes.
    """
    by = CLIENTS[client]
    try:
        text.encode(by.charset)
    except UnicodeError:  # every program falls back to UTF-8
        by = replace(by, charset="utf-8")
    number = f"{sum(map(ord, subject + text)) % 9000 + 1000}"
    address = sender[sender.find("<") :].strip("<>") if sender else ""
    fields: dict[str, str] = {
        "Delivered-To": ME,
        "Received": "by 2002:a05:6512:1c2 with SMTP id f2; Thu, 8 Oct 2026 00:15:09 -0700 (PDT)",
        "Return-Path": f"<{address}>" if address else "-",
        "Message-ID": by.message_id.format(n=number),
        "MIME-Version": "1.0",
    }
    if sender is not None:
        fields["From"] = _name(sender)
    if sent is not None:
        fields["Date"] = f"{sent:%a, %d %b %Y %H:%M:%S %z}"
    fields |= {"To": to, "Subject": _subject(subject, by.words)}
    if answers:
        fields |= ANSWERS
    fields |= {**by.head, **(head or {})}
    if "Mime-Version" in fields:
        del fields["MIME-Version"]
    head_text = "".join(f"{k}: {v}\r\n" for k, v in fields.items() if v != "-")
    return head_text.encode("utf-8", "surrogateescape") + _body(by, text, parts, top, number)


def _name(sender: str) -> str:
    name, mark, rest = sender.partition(" <")
    return sender if sender.isascii() else f"{Header(name, 'utf-8').encode()}{mark}{rest}"


def _body(
    by: Client, text: str, parts: tuple[tuple[str, str], ...], top: str | None, number: str
) -> bytes:
    mark = f"=_{number}bound"
    if by.shape in ("plain", "html"):
        pieces = [text_part(text, by.shape, by.charset, by.coding)]
    else:
        pieces = [text_part(text, kind, by.charset, by.coding) for kind in ("plain", "html")]
    wrapped = pieces[0] if len(pieces) == 1 else _multi("multipart/alternative", mark, pieces)
    if parts:
        more = [(part_head, body.replace("\n", "\r\n").encode()) for part_head, body in parts]
        inside = pieces if top and top.startswith("multipart/alternative") else [wrapped]
        wrapped = _multi(top or "multipart/mixed", f"{mark}2", [*inside, *more])
    return wrapped[0].encode() + b"\r\n" + wrapped[1]


def _multi(kind: str, mark: str, pieces: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    body = b"".join(
        f"--{mark}\r\n".encode() + head.encode() + b"\r\n" + data + b"\r\n" for head, data in pieces
    )
    return f'Content-Type: {kind};\r\n boundary="{mark}"\r\n', body + f"--{mark}--\r\n".encode()


def case(
    kinds: str,
    client: str,
    subject: str,
    text: str,
    *,
    back: str | None = None,
    failed: str | None = None,
    labels: str = "INBOX",
    sender: str | None = JANE,
    to: str = ME,
    head: Mapping[str, str] | None = None,
    answers: bool = True,
    sent: datetime | None = SENT,
    parts: tuple[tuple[str, str], ...] = (),
    top: str | None = None,
) -> Case:
    """A message with its kinds ("human|unsure"), and for an absence the first day back."""
    raw = mail(
        client,
        subject,
        text,
        sender=sender,
        to=to,
        head=head,
        answers=answers,
        sent=sent,
        parts=parts,
        top=top,
    )
    day = date.fromisoformat(back) if back else None
    return Case(
        tuple(kinds.split("|")),
        raw,
        f"{client}: {subject}",
        day,
        failed,
        frozenset(labels.split()),
    )


def calendar(method: str, *, attached: bool = False) -> tuple[str, str]:
    """A calendar part, inside the alternative or as an attachment."""
    head = f'Content-Type: text/calendar; charset="utf-8"; method={method}\r\n'
    if attached:
        head += 'Content-Disposition: attachment; filename="invite.ics"\r\n'
    return head, (
        f"BEGIN:VCALENDAR\nPRODID:-//Any//EN\nVERSION:2.0\nMETHOD:{method}\nBEGIN:VEVENT\n"
        "DTSTART:20261013T080000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    )


def report(action: str, recipient: str = "jane.roe@acme.example", status: str = "5.1.1") -> str:
    """The machine-readable part of a delivery report."""
    return (
        "Reporting-MTA: dns; mx.acme.example\nArrival-Date: Thu, 8 Oct 2026 09:10:00 +0200\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\n"
        f"Diagnostic-Code: smtp; 550 {status} no such user\n"
    )


STATUS = "Content-Type: message/delivery-status\r\n"
ORIGINAL = (
    "Content-Type: message/rfc822\r\n",
    f"From: {ME}\nTo: jane.roe@acme.example\nSubject: Thank you\nMessage-ID: {OURS}\n\nDear",
)
REPORT = "multipart/report; report-type=delivery-status"
