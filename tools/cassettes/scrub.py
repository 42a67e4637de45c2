"""What may stand in a cassette; the rest is taken out, and what is still found stops it. Pure.

A request keeps its method, its address under Google's own roots and its body; an answer its status,
the kind of its body and the body. Tokens, codes and clients become words in capitals, the names of
one recording (account, coach, sheet) those of :data:`CAST`. A letter inside of a request is kept as
it reads, so that what it says can be seen and compared.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit

#: Who plays: every recording is told with these names, whoever it was recorded with.
CAST = {
    "account": "jo@seeker.example",
    "coach": "coach@opal.example",
    "sheet": "A-SHEET-OF-THE-RECORDING-0000000000000000000",
}

_FORMS = {
    "client_id": "CLIENT",
    "client_secret": "CLIENT-SECRET",
    "code": "CODE",
    "code_verifier": "VERIFIER",
    "redirect_uri": "REDIRECT",
    "refresh_token": "REFRESH",
    "token": "TOKEN",
}
_TOKENS = {"access_token": "ACCESS", "refresh_token": "REFRESH"}
#: What Google tells of a person beyond what is asked for.
_PRIVATE = frozenset({"id_token", "displayName", "photoLink", "signature", "smtpMsa"})
_COUNTS = frozenset({"messagesTotal", "threadsTotal"})

#: The beginning of a path → the root that has it.
_ROOTS = {
    "/v4/": "https://sheets.googleapis.com",
    "/drive/": "https://www.googleapis.com",
    "/gmail/": "https://gmail.googleapis.com",
    "/token": "https://oauth2.googleapis.com",
    "/revoke": "https://oauth2.googleapis.com",
}

_LEAKS = {
    "an access token": re.compile(r"ya29[.\w-]"),
    "a refresh token": re.compile(r"\b1//0?\w"),
    "an authorization code": re.compile(r"\b4/0\w"),
    "a client's secret": re.compile(r"GOCSPX-|client-secret-\w", re.IGNORECASE),
    "a client": re.compile(r"apps\.googleusercontent\.com"),
    "a key": re.compile(r"AIza[\w-]{10}|-----BEGIN|\beyJ[\w-]{10,}\.[\w-]"),
    "a login's header": re.compile(r"(?i)\bbearer\s+\w|\bauthorization:|set-cookie"),
    "a port of this machine": re.compile(r"127\.0\.0\.1|localhost"),
}
_MAIL = re.compile(r"[\w.+-]+(?:@|%40)([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)

Names = Mapping[str, str]


def under_googles_root(address: str) -> str | None:
    """The address as Google would be asked; None for one that is no part of a recording."""
    split = urlsplit(address)
    for start, root in _ROOTS.items():
        if split.path.startswith(start):
            return root + split.path + (f"?{split.query}" if split.query else "")
    return None


def renamed(text: str, names: Names) -> str:
    """``text`` with the names of a recording (real → of the cast), however they are written."""
    for real, played in names.items():
        for write in (str, quote, quote_plus, _quoted):
            text = re.sub(re.escape(write(real)), write(played), text, flags=re.IGNORECASE)
    return text


def _quoted(text: str) -> str:
    return quote(text, safe="")


def request_body(body: bytes | str | None, names: Names) -> str:
    """A body in one form for each meaning, with nothing secret in it."""
    text = body.decode() if isinstance(body, bytes) else body or ""
    if not text:
        return ""
    try:
        found = json.loads(text)
    except ValueError:
        pairs = parse_qsl(text, keep_blank_values=True)
        return urlencode(sorted((key, _FORMS.get(key, value)) for key, value in pairs))
    return renamed(_written(_readable(found)), names)


def answer_body(body: bytes | str, names: Names) -> str:
    """An answer's body without what is nobody's business."""
    text = body.decode() if isinstance(body, bytes) else body
    if not text:
        return ""
    return renamed(_written(_discreet(json.loads(text))), names)


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _readable(value: object) -> object:
    if isinstance(value, list):
        return [_readable(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _letter(each) if key == "raw" and isinstance(each, str) else _readable(each)
        for key, each in value.items()
    }


def _letter(raw: str) -> dict[str, object]:
    """A message as it reads, whichever way a version of Python folds and encodes it."""
    message = message_from_bytes(base64.urlsafe_b64decode(raw), policy=policy.default)
    assert isinstance(message, EmailMessage)
    headers = {
        name: " ".join(str(value).split())
        for name, value in message.items()
        if name.lower() not in ("content-type", "content-transfer-encoding")
    }
    texts = {
        part.get_content_type(): part.get_content().splitlines()
        for part in message.walk()
        if not part.is_multipart()
    }
    return {"headers": headers, "parts": texts}


def _discreet(value: object) -> object:
    if isinstance(value, list):
        return [_discreet(each) for each in value]
    if not isinstance(value, dict):
        return value
    found: dict[str, object] = {}
    for key, each in value.items():
        if key in _PRIVATE:
            continue
        if key == "sendAs" and isinstance(each, list):
            # Other addresses of a person are nobody's business.
            each = [one for one in each if isinstance(one, dict) and one.get("isPrimary")]
        found[key] = _TOKENS.get(key) or (0 if key in _COUNTS else _discreet(each))
    return found


def numbered(body: bytes | str, names: Names) -> dict[str, str]:
    """The numbers of accounts in an answer of Drive's that have no name yet, each with one."""
    text = body.decode() if isinstance(body, bytes) else body
    found = dict.fromkeys(re.findall(r'"id":\s*"(\d{15,25})"', text))
    new = [number for number in found if number not in names and number not in names.values()]
    return {number: f"{len(names) + place:020}" for place, number in enumerate(new)}


def leaks(text: str, secrets: Iterable[str] = ()) -> list[str]:
    """What in a finished cassette must not be there, by kind; the find itself is not repeated.

    ``secrets`` are the very values of this recording: they are looked for as they are, escaped and
    in base64.
    """
    found = [kind for kind, pattern in _LEAKS.items() if pattern.search(text)]
    hosts = {match[1].lower() for match in _MAIL.finditer(text)}
    if any(not host.endswith(".example") for host in hosts):
        found.append("an address")
    small = text.casefold()
    for secret in secrets:
        forms = {secret, quote(secret, safe=""), *_encoded(secret)}
        if any(form.casefold() in small for form in forms):
            found.append("a secret of this recording")
            break
    return found


def _encoded(secret: str) -> set[str]:
    """The middle of the three ways in which base64 can hold a text."""
    data = secret.encode()
    ways = (base64.urlsafe_b64encode(b"\0" * shift + data) for shift in range(3))
    return {way.decode()[4:-4] for way in ways if len(way) > 16}
