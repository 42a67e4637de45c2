"""The linter's words: what no sentence of ours says, and what a whole one looks like (M1, M6, M7).

Judges text in which the strings of the row have been replaced by TYPED. Knows no facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sheets_followup import quoting
from sheets_followup.letters import MESSAGES
from sheets_followup.model import Step
from sheets_followup.words import stock_en as en

#: Rules whose breach keeps a draft from being written (issue 2).
REFUSING = frozenset(("M1", "M5", "M6", "M7"))

#: Stands in our words where a string of the row stood; no letter, no space, no punctuation.
TYPED = "\u2060"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the linter says of a letter: the rule, a line for people, and its weight."""

    rule: str
    message: str
    refuses: bool


def _group(name: str, pattern: str) -> str:
    return rf"(?P<{name}>(?<!\w)(?:{pattern})(?!\w))"


#: One pass over the letter; the group's name is the kind of the finding. A letter is held against
#: the first word of each phrase before anything longer is tried.
_PHRASES = re.compile(
    "|".join(
        (
            _group("pressure", en.PRESSURE),
            _group("slang", en.SLANG),
            _group("attachment", en.ATTACHMENT),
            _group("stock", en.STOCK),
            _group("bearing", en.BEARING),
        )
    )
)
_KINDS = {
    "pressure": ("M6", "presses the reader"),
    "slang": ("M6", "is slang"),
    "attachment": ("M6", "speaks of an attachment, and there is none"),
    "stock": ("M9", "is a stock phrase"),
    "bearing": ("M9", "flatters, begs or apologises"),
}
_CONTRACTION = re.compile(rf"\b{en.CONTRACTION}(?!\w)", re.IGNORECASE)
_SMILE = re.compile(r"[:;]-?[)D(]|[\U0001f300-\U0001faff\u2600-\u27bf]")
_NEXT_STEPS = re.compile(en.NEXT_STEPS, re.IGNORECASE)
_BROKEN = re.compile(
    r"(?P<slot>\{\{|\}\}|\{%|%\}|\{#|\[[A-Z][\w /’'-]*\]|<[A-Za-z][\w /-]*>|\{[A-Za-z][\w /-]*\}"
    r"|\b(?:None|TBD|TBA|TBC|nan|NaN|null|undefined|True|False|XXX+)\b|\bN/A\b|[Ll]orem ipsum|TODO)"
    r"|(?P<comma>\s[,;:.!?](?=\s|$)|\(\s*\)|,\s*[,.;:])"
    r"|(?P<spaces>[^\S\n]{2,}|[^\S\n]\n)"
    r"|(?P<dots>\.\.|[!?][.,]|[.,;:][!?]|[,;:]\.)"
    r"|(?P<small>(?<![A-Za-z]\.[A-Za-z])(?<!\betc)(?<!\besp)(?<!\bvs)[.!?]\s+[a-z])"
    r"|(?P<article>\brole (?:role|position)\b|\b[Tt]he the\b"
    r"|\b(?:at|on|about|for|of|by|bring) (?=[.,;:?!])"
    r"|\b(?P<twin>at|on|an?|to|of|for|in|and|with|about|by|is|i) (?P=twin)\b|\ban? an?\b)"
)
_BROKEN_SAYS = {
    "slot": "an unfilled slot",
    "comma": "stray punctuation where a fact is missing",
    "spaces": "a doubled or stray space",
    "dots": "doubled punctuation",
    "small": "a sentence that begins with a small letter",
    "article": "a broken sentence",
}
_ENDINGS = (".", "?", "!", ":", "…", ".”", "?”", ".)", "…”", ".’")


def finding(rule: str, message: str) -> Finding:
    return Finding(rule, message, rule in REFUSING)


def names_in(text: str, name: str) -> bool:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        start = text.find(name, end)
    return False


def say(
    subject: str, ours: str, step: Step, *, contractions: bool, names: tuple[str, ...]
) -> Iterator[Finding]:
    """What is to be said of our words in a subject and a body; ``names`` must not stand there."""
    both = f"{subject}\n{ours}"
    for match in _PHRASES.finditer(both.lower()):
        rule, says = _KINDS[match.lastgroup or ""]
        yield finding(rule, f"“{match.group()}” {says}")
    if both.count("!") > 1:
        yield finding("M6", "more than one exclamation mark")
    if _SMILE.search(both):
        yield finding("M6", "a smiley is slang")
    if "?" in both:
        yield from _questions(both)
    if not contractions and (contraction := _CONTRACTION.search(ours)):
        yield finding("M9", f"“{contraction.group()}” is a contraction in a formal letter")
    for name in names:
        if names_in(ours, name) or names_in(subject, name):
            yield finding("M1", f"names another interviewer: {name}")
            break
    if ours.count("(") != ours.count(")") or ours.count("“") != ours.count("”"):
        yield finding("M7", "a bracket or a quotation that is not closed")
    if broken := _BROKEN.search(both):
        says = _BROKEN_SAYS[broken.lastgroup or ""]
        yield finding("M7", f"{says}: “{_around(both, broken)}”")
    yield from _paragraphs(ours, step)


def _around(text: str, match: re.Match[str]) -> str:
    piece = text[max(match.start() - 15, 0) : match.end() + 15]
    return " ".join(piece.replace(TYPED, "…").split())


def _questions(text: str) -> Iterator[Finding]:
    """M6: no question but the one about next steps."""
    asked = [
        sentence
        for line in text.split("\n")
        for sentence in quoting.sentences(line)
        if "?" in sentence
    ]
    if len(asked) > 1 or sum(sentence.count("?") for sentence in asked) > 1:
        yield finding("M6", "more than one question")
    for sentence in asked:
        if not _NEXT_STEPS.search(sentence):
            yield finding("M6", "a question that is not about the next steps")


def _paragraphs(ours: str, step: Step) -> Iterator[Finding]:
    """M7: whole sentences from the first paragraph to the last."""
    paragraphs = ours.split("\n\n")
    last = len(paragraphs) - 1
    for index, paragraph in enumerate(paragraphs):
        bare = paragraph.strip()
        if not bare:
            yield finding("M7", "an empty paragraph")
            continue
        if index and bare[:1].islower():
            yield finding("M7", "a paragraph that begins with a small letter")
        edge = index == last or (index == 0 and step is not Step.LINKEDIN)
        signed = step is Step.LINKEDIN and bare.endswith(TYPED)
        ended = bare.endswith(_ENDINGS) or (bare.endswith(TYPED) and _whole(bare)) or signed
        if not ended and not (edge and bare.endswith((",", TYPED))):
            yield finding("M7", "a paragraph without a full stop")
    if step in MESSAGES and last < 2:
        yield finding("M7", "the letter has a greeting and a sign-off, and nothing between")


def _whole(paragraph: str) -> bool:
    """Whether the string of the row at the end stands for whole sentences of its own."""
    before = paragraph[: -len(TYPED)].rstrip()
    return not before or before.endswith(_ENDINGS)
