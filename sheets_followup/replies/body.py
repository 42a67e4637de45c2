"""What the writer of a message wrote: its first text, without markup and without what is quoted.

Pure, and no more than the beginning is kept, in memory, for as long as it takes to judge it.
"""

from __future__ import annotations

import html
import re

from sheets_followup.words.mail import joined
from sheets_followup.words.spelling import folded

#: Characters of a body that are looked at, and characters of the writer's text that are kept.
LONGEST_BODY, LONGEST = 200_000, 4_000

_TAG = re.compile(r"<[^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)
#: From here on a mail program quotes.
_QUOTED_HTML = re.compile(
    r"<blockquote|<[a-z]+ [^<>]{0,200}(?:gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg"
    r"|appendonsend|mail-editor-reference-message|protonmail_quote|gmail_attr)",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[ \t\xa0\u200b\u200c\u200e\u2007\u202f\u3000\ufeff\xad\u034f]+")
_BLANK = re.compile(r"\n[ \n]*\n")
_QUOTING = re.compile(rf"^[ \t*>_]*(?:{joined('quoting')})", re.MULTILINE)
_QUOTED_INLINE = re.compile(rf"(?<![a-z])(?:{joined('quoting')})|(?<= )> ")
_RULE = re.compile(r"^_{20,}\s*$", re.MULTILINE)


def from_html(markup: str) -> str:
    """The text of an HTML body before its first quotation."""
    markup = markup[:LONGEST_BODY]
    for name in ("head", "style", "script", "title"):
        markup = _without(markup, name)
    quoted = _QUOTED_HTML.search(markup)
    if quoted and _TAG.sub("", markup[: quoted.start()]).strip():
        markup = markup[: quoted.start()]
    markup = markup.replace("\r", " ").replace("\n", " ")
    return html.unescape(_TAG.sub(" ", _BREAK.sub("\n", markup)))


def _without(markup: str, name: str) -> str:
    """The markup without the elements of this name and what they hold; in linear time."""
    small, kept, start = markup.lower(), [], 0
    if len(small) != len(markup):  # a letter that grows when it is made small
        return markup
    while (opened := small.find(f"<{name}", start)) >= 0:
        closed = small.find(f"</{name}", opened)
        after = small[opened + len(name) + 1 : opened + len(name) + 2]
        if closed < 0 or after.isalpha():
            kept.append(markup[start : opened + 1])
            start = opened + 1
            if closed < 0:
                break
            continue
        kept.append(markup[start:opened])
        end = small.find(">", closed)
        start = len(markup) if end < 0 else end + 1
    return "".join(kept) + markup[start:]


def own_words(text: str) -> str:
    """The beginning of a text before the first line that is quoted or announces a quotation."""
    text = text[:LONGEST_BODY].replace("\r\n", "\n").replace("\r", "\n")
    text = _BLANK.sub("\n\n", _SPACES.sub(" ", text))[: 4 * LONGEST].strip()
    kept = []
    for line in text.split("\n"):
        if line.lstrip().startswith(">"):
            break
        kept.append(line)
    # Folding may change the length of a line, but never the lines: the cut is a line's number.
    plain = plain_text("\n".join(kept))
    ends = [found.start() for found in (_QUOTING.search(plain), _RULE.search(plain)) if found]
    if ends:
        kept = kept[: plain.count("\n", 0, min(ends))]
    return "\n".join(kept).strip()[:LONGEST]


def from_snippet(snippet: str) -> str:
    """Gmail's snippet, one line of escaped text, before what is quoted in it."""
    text = _SPACES.sub(" ", html.unescape(snippet[:1_000])).strip()
    plain = plain_text(text)
    quoted = _QUOTED_INLINE.search(plain)
    return plain[: quoted.start()].strip() if quoted else text


def plain_text(text: str) -> str:
    """Text as the word tables are matched: folded, with straight apostrophes and dashes."""
    straight = folded(text.replace("’", "'").replace("‘", "'").replace("`", "'"))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in straight.split("\n"))
