"""A letter as Gmail's own composer would have written it, signed once.

Gmail's composer breaks the lines of a message without an HTML part, and on opening a draft it adds
the account's signature where none is marked as such; so both parts are made, and whichever
signature there is stands in the element by which Gmail knows it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from html.parser import HTMLParser

from sheets_followup.letters import Letter
from sheets_followup.model import Sender

#: The most that a signature may have, in characters; Gmail allows 10,000.
LONGEST_SIGNATURE = 20_000

_PARAGRAPH = re.compile(r"<p>(.*?)</p>\n?", re.DOTALL)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
#: How a letter is closed. A signature that begins so has a sign-off of its own.
_CLOSING = re.compile(
    r"(?:(?:kind|best|warm|many) |with |yours |all the best|sincerely|regards|cheers|best\b|thank|"
    r"mit (?:freundlich|best)|viele |beste |liebe |cordialement|bien |saludos|un saludo|"
    r"atentamente|cordiali|distinti|groet|met vriendelijke|pozdrawiam|z powa)[^.!?]*",
    re.IGNORECASE,
)
_BREAKS = frozenset(
    "address blockquote br div dl dt h1 h2 h3 h4 h5 h6 hr li ol p table tr ul".split()
)
_HIDDEN = frozenset({"style", "script", "head", "title"})


@dataclass(frozen=True, slots=True)
class Alias:
    """An address that Gmail lets this account send from, with its signature as HTML."""

    address: str
    signature: str = ""
    default: bool = False


def read_aliases(listed: object) -> tuple[Alias, ...]:
    """The addresses that may stand in From, of Gmail's list: its own, and those it has verified."""
    found = []
    for each in listed if isinstance(listed, list) else ():
        if not isinstance(each, dict) or not isinstance(each.get("sendAsEmail"), str):
            continue
        if each.get("isPrimary") or each.get("verificationStatus") == "accepted":
            found.append(
                Alias(
                    each["sendAsEmail"],
                    str(each.get("signature") or ""),
                    bool(each.get("isDefault")),
                )
            )
    return tuple(found)


def alias_for(sender: Sender, aliases: Sequence[Alias]) -> Alias | None:
    """The alias that the sender's address is; None where it may not stand in From."""
    wanted = (sender.email or "").casefold()
    return next((alias for alias in aliases if alias.address.casefold() == wanted), None)


def signature_for(sender: Sender, aliases: Sequence[Alias]) -> str:
    """Gmail's signature where it stands in for ours, else "".

    It does where the configuration's ``[me]`` has nothing but a name and an address: who gave a
    phone or a profile wants those to stand there. One that closes the letter itself is left out,
    as no letter closes twice.
    """
    chosen = alias_for(sender, aliases) or next((each for each in aliases if each.default), None)
    if chosen is None or sender.phone or sender.link:
        return ""
    html = chosen.signature.strip()
    text = plain_text(html)
    if not text or len(html) > LONGEST_SIGNATURE or _CONTROL.search(html):
        return ""
    return "" if _CLOSING.fullmatch(text.split("\n")[0].rstrip(" ,")) else html


def dressed(letter: Letter, sender: Sender, signature: str) -> Letter:
    """The letter with the HTML of Gmail's composer, and with ``signature`` (HTML) in the place of
    ours where there is one. The name stays where that does not hold it (M4)."""
    html = letter.html.partition("<body>\n")[2].rpartition("</body>")[0].rstrip("\n")
    text = letter.text.rstrip("\n")
    lines, shown = [], []
    if letter.signed:
        written = text.split("\n")
        lines, text = written[-letter.signed :], "\n".join(written[: -letter.signed])
        head, _, end = html.rpartition("<p>")
        parts = end.rpartition("</p>")[0].split("<br />\n")
        shown = parts[-letter.signed :]
        html = f"{head}<p>{'<br />'.join(parts[: -letter.signed])}</p>"
    sign_html, sign_text = "<br />".join(shown), "\n".join(lines)
    if signature:
        theirs = plain_text(signature)
        named = _folded(sender.name) in _folded(theirs)
        sign_html = signature if named else f"<div>{escape(sender.name)}</div>{signature}"
        sign_text = theirs if named else f"{sender.name}\n{theirs}"
    body = _PARAGRAPH.sub(r"<div>\1</div><div><br /></div>", html).removesuffix("<div><br /></div>")
    if sign_text:
        body += (
            '<div class="gmail_signature" data-smartmail="gmail_signature">' + sign_html + "</div>"
        )
        text += "\n" + sign_text
    return replace(letter, html=f'<div dir="ltr">{body}</div>\n', text=text + "\n")


def plain_text(html: str) -> str:
    """What a person reads of it, one line a block, without empty lines at its ends."""
    reader = _Lines()
    reader.feed(html)
    reader.close()
    lines = [" ".join(line.split()) for line in "".join(reader.parts).split("\n")]
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip("\n")


class _Lines(HTMLParser):
    """The text of HTML, broken where a browser would break it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        if tag in _BREAKS:
            self.parts.append("\n")
        elif tag == "td":
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(self._hidden - (tag in _HIDDEN), 0)
        if tag in _BREAKS and tag != "br":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data.replace("\n", " "))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
