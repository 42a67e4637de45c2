"""The pieces of a cell of people: names, addresses, brackets, and what separates them.

Pure. One pass of one expression cuts a line into fields; ``people`` decides what each one is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sheets_followup.job_titles import is_job
from sheets_followup.names import is_pronouns

#: A link, a phone number, an address: what may stand beside a name without being part of it.
_TOKEN = re.compile(
    r"\"(?P<quoted>[^\"]{0,120})\""
    r"|(?P<link>(?:https?://|www\.)[^\s,;|<>()]+|(?:[a-z]{2,3}\.)?linkedin\.com/[^\s,;|<>()]*"
    r"|(?<!\w)/in/[\w%-]+/?)"
    r"|<\s*(?:(?i:mailto):)?(?P<angle>[^<>]{0,300})>"
    r"|(?:mailto:)?(?P<address>[^\s<>(),;:\"\[\]|/&]{1,100}@[^\s<>(),;:\"\[\]|/&]{1,255})"
    r"|(?P<phone>(?<!\w)(?:(?:tel|tél|tlf|telefon|phone|ph|mobile?|mob|cell|handy|fax|whatsapp|电话|電話|手机|携帯)"
    r"[.:]*\s*|[☎📞📱]\ufe0f?\s*)?(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)[\s.-]?)?\d{2,5}(?:[\s./-]?\d{2,5}){1,4}"
    r"(?:\s*(?:x|ext\.?)\s?\d{1,5})?(?!\w|:))"
    r"|\((?P<round>[^()]{0,200})\)|(?P<square>\[[^\[\]]{0,200}\])"
    r"|(?P<sep>,|\s+[-–—]\s+|\s*[|·•]\s*|\s+(?:and|und|et|en|oraz|ed)\s+|\s*&\s*|\s+\+\s+|\s*/\s*)",
    re.IGNORECASE,
)

_LINKED = re.compile(
    r"(?:https?://|www\.)\S+|\S*linkedin\.com/\S*|/?in/\S+|linked ?in(?: profile| url)?"
    r"|xing|profile?|link|[\d\s+/().-]{6,}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\s<>(),;:\"\[\]|/]{1,100}@[^\s<>(),;:\"\[\]|/]{1,255}")
#: What in brackets says that something is open, not what somebody's job is.
_DOUBTS = frozenset({"tbc", "tbd", "tba", "maybe", "optional", "unsure", "confirmed"})
_NICKNAME = re.compile(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+ [A-Z][\w'’-]+")


@dataclass(slots=True)
class Field:
    """A piece between two separators: its words and what stands beside them.

    ``sep`` is ",", "&" (also "and"), "/", "-" (also "|", "·"), or "" for the first and for what
    follows an address without a separator. ``slot`` says that a template's bracket stands there.
    """

    sep: str
    text: str = ""
    addresses: list[str] = field(default_factory=list)
    bracket: str | None = None
    angled: bool = False
    quoted: bool = False
    slot: bool = False
    aside: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing at all was found here."""
        return not (self.text or self.addresses or self.bracket or self.slot or self.aside)


_SEPARATOR = {",": ",", "/": "/", "-": "-", "–": "-", "—": "-", "|": "|", "·": "|", "•": "|"}


def cut(text: str) -> list[Field]:
    """The fields of one line, in order, without empty ones."""
    fields: list[Field] = []
    current, position = Field(""), 0
    for match in _TOKEN.finditer(text):
        current = _say(fields, current, text[position : match.start()])
        position = match.end()
        kind, found = match.lastgroup, match[0]
        if kind == "sep":
            fields.append(current)
            current = Field(_SEPARATOR.get(found.strip()[:1], "&"))
        elif kind == "quoted":
            current = _say(fields, current, match["quoted"])
            current.quoted = True
        elif kind == "address" or (kind == "angle" and "@" in match["angle"]):
            address = match[kind].strip(" .'*")
            if current.addresses and current.addresses[-1].casefold() != address.casefold():
                fields.append(current)
                current = Field("")
            current.addresses.append(address)
            current.angled = current.angled or kind == "angle"
        elif kind == "round":
            _bracket(current, match["round"].strip())
        elif kind == "square" and current.text and is_job(found):
            _bracket(current, found[1:-1].strip())
        elif kind in ("square", "angle"):
            current.slot = True
        else:
            current.aside = True
    current = _say(fields, current, text[position:])
    fields.append(current)
    return [found for found in fields if not found.empty]


def _say(fields: list[Field], current: Field, text: str) -> Field:
    """Adds plain words; after an address or a bracket they begin another field."""
    text = text.strip(" .\t")
    if not text or not any(letter.isalnum() for letter in text):
        return current
    if current.bracket and _NICKNAME.fullmatch(f"{current.text} {current.bracket} {text}"):
        current.bracket = None  # Robert (Bob) Lee
    if current.addresses or current.bracket is not None:
        fields.append(current)
        current = Field("")
    current.text = f"{current.text} {text}" if current.text else text
    return current


def _bracket(current: Field, text: str) -> None:
    """What stands in round brackets: an address is one, pronouns and links say nothing.

    Another name or spelling of the person's is none of theirs to be greeted with, nor a title.
    """
    if is_pronouns(text) or _LINKED.fullmatch(text):
        return
    if "@" in text:
        for found in _ADDRESS.findall(text):
            current.addresses.append(found.strip(" .'*"))
        text = _ADDRESS.sub("", text).strip(" ,;/|·-")
    if any(map(str.isalnum, text)) and current.bracket is None and text.casefold() not in _DOUBTS:
        current.bracket = text
