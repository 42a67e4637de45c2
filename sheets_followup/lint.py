"""The linter of letters: rules M1 to M10 of RULEBOOK section 6, on the finished text.

It judges what a reader would see, whatever template or cell it came from. Our words are what is
left of the letter without the strings of the row. What breaks M1, M5, M6 or M7 refuses the draft;
the rest are hints for the row's note and for ``preview``. Pure, and cheap enough for every draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sheets_followup import quoting
from sheets_followup.letter_facts import BUDGETS, LetterFacts, Slots, slots
from sheets_followup.letters import LINKEDIN_LIMIT, MESSAGES, Letter, limits, sentence_count
from sheets_followup.model import Step
from sheets_followup.words import stock_en as en

Spelling = Callable[[str], Sequence[tuple[str, str | None]]]

#: Rules whose breach keeps a draft from being written (issue 2).
REFUSING = frozenset(("M1", "M5", "M6", "M7"))

#: Stands in our words where a string of the row stood; no letter, no space, no punctuation.
_TYPED = "\u2060"


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
    r"|\b(?:None|TBD|TBA|nan|NaN|null|undefined|True|False|XXX+)\b|\bN/A\b|[Ll]orem ipsum|TODO)"
    r"|(?P<comma>\s[,;:.!?](?=\s|$)|\(\s*\)|,\s*[,.;:])"
    r"|(?P<spaces>[^\S\n]{2,}|[^\S\n]\n)"
    r"|(?P<dots>\.\.|[!?][.,]|[.,;:][!?]|[,;:]\.)"
    r"|(?P<small>[.!?]\s+[a-z])"
    r"|(?P<article>\brole (?:role|position)\b|\b[Tt]he the\b"
    r"|\b(?:at|on|about|for|of|by) (?=[.,;:?!]))"
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


def lint(
    letter: Letter, facts: LetterFacts, *, spelling: Spelling | None = None
) -> tuple[Finding, ...]:
    """Everything that is to be said of this letter, refusals first; () when it is clean.

    ``facts`` are those that the letter was composed from. ``spelling`` looks up the user's own
    text (M10) and is asked for nothing else.
    """
    given = slots(facts)
    found = [*_one_person(letter, facts, given)]
    words = [*_words(letter, facts, given, given.typed)]
    if words:
        # Perhaps those are the user's words, cut shorter than the roomiest letter has them.
        levels = [slots(facts, level) for level in range(len(BUDGETS))]
        typed = {text for one in levels for text in one.typed}
        words = [*_words(letter, facts, given, tuple(sorted(typed, key=len, reverse=True)))]
    found += words
    found += _content(letter, facts, given)
    found += [Finding(rule, message, False) for rule, message in given.hints]
    if spelling is not None:
        found += _spelt(facts, spelling)
    if any(finding.refuses for finding in found):
        found.sort(key=lambda finding: not finding.refuses)
    return tuple(found)


def _finding(rule: str, message: str) -> Finding:
    return Finding(rule, message, rule in REFUSING)


def _names(text: str, name: str) -> bool:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        start = text.find(name, end)
    return False


def _one_person(letter: Letter, facts: LetterFacts, given: Slots) -> Iterator[Finding]:
    """M1: to one person, greeted by name, with no other interviewer in it."""
    if letter.to and not (letter.to == facts.person.email and letter.to.count("@") == 1):
        yield _finding("M1", "the letter is not addressed to its one recipient")
    whole = f"{letter.subject}\n{letter.text}"
    folded = whole.casefold()
    own = {n.casefold() for n in (facts.person.name, facts.person.email, facts.sender.email) if n}
    for entry in facts.panel:
        entry_folded = entry.casefold().strip()
        if not entry_folded or entry_folded in own:
            continue
        if "@" in entry_folded:
            hit = entry_folded in folded
        else:
            hit = _names(folded, entry_folded) and entry not in f"{facts.company} {facts.role}"
        if hit:
            yield _finding("M1", f"names another interviewer: {entry}")
    if facts.step in MESSAGES:
        greeting = letter.text.split("\n", 1)[0]
        name = str(given.values["greeting_name"])
        known = {*name.split(), *str(given.values["person"]).split()}
        if known and not any(_names(greeting, part) for part in known):
            yield _finding("M1", "the greeting does not name the reader")
        if not greeting.rstrip().endswith((",", "!", ":")):
            yield _finding("M7", "the letter does not begin with a greeting")


def _masked(text: str, typed: tuple[str, ...]) -> str:
    """The text with the strings of the row taken out, longest first; short ones as whole words."""
    for one in typed:
        if one in text:
            if one.endswith("."):
                # "Acme Inc." ends a sentence with its own stop.
                text = f"{text}\n".replace(f"{one}\n", f"{_TYPED}.\n")[:-1]
            if len(one) > 4:
                text = text.replace(one, _TYPED)
            else:
                text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", _TYPED, text)
    return text


def _words(
    letter: Letter, facts: LetterFacts, given: Slots, typed: tuple[str, ...]
) -> Iterator[Finding]:
    """M5, M6, M7 and the tone (M9), on our words."""
    lines = _without_signature(letter.text, facts, given)
    ours = _masked(lines, typed)
    subject = _masked(letter.subject, typed)
    both = f"{subject}\n{ours}"
    counted = quoting.word_count(lines)
    most, sentences = limits(facts.step)
    if facts.step is Step.LINKEDIN:
        if len(letter.text.rstrip("\n")) > LINKEDIN_LIMIT:
            yield _finding("M5", f"longer than {LINKEDIN_LIMIT} characters")
    elif counted > most:
        yield _finding("M5", f"{counted} words, at most {most}")
    elif facts.step is Step.HANDWRITTEN_NOTE and sentence_count(lines, facts.step) > sentences:
        yield _finding("M5", f"more than {sentences} sentences")
    for match in _PHRASES.finditer(both.lower()):
        rule, says = _KINDS[match.lastgroup or ""]
        yield _finding(rule, f"“{match.group()}” {says}")
    if both.count("!") > 1:
        yield _finding("M6", "more than one exclamation mark")
    if _SMILE.search(both):
        yield _finding("M6", "a smiley is slang")
    if "?" in both:
        yield from _questions(both)
    if facts.tone == "formal" and (contraction := _CONTRACTION.search(ours)):
        yield _finding("M9", f"“{contraction.group()}” is a contraction in a formal letter")
    if broken := _BROKEN.search(both):
        says = _BROKEN_SAYS[broken.lastgroup or ""]
        yield _finding("M7", f"{says}: “{_around(both, broken)}”")
    yield from _paragraphs(ours, facts.step)


def _around(text: str, match: re.Match[str]) -> str:
    piece = text[max(match.start() - 15, 0) : match.end() + 15]
    return " ".join(piece.replace(_TYPED, "…").split())


def _without_signature(text: str, facts: LetterFacts, given: Slots) -> str:
    if facts.step not in MESSAGES:
        return text.rstrip("\n")
    signed = "\n".join(
        str(given.values[key]) for key in ("me", "my_phone", "my_link") if given.values[key]
    )
    body = text.rstrip("\n")
    return body[: -len(signed)].rstrip("\n") if signed and body.endswith(signed) else body


def _questions(text: str) -> Iterator[Finding]:
    """M6: no question but the one about next steps."""
    asked = [
        sentence
        for line in text.split("\n")
        for sentence in quoting.sentences(line)
        if "?" in sentence
    ]
    if len(asked) > 1 or sum(sentence.count("?") for sentence in asked) > 1:
        yield _finding("M6", "more than one question")
    for sentence in asked:
        if not _NEXT_STEPS.search(sentence):
            yield _finding("M6", "a question that is not about the next steps")


def _paragraphs(ours: str, step: Step) -> Iterator[Finding]:
    """M7: whole sentences from the first paragraph to the last."""
    paragraphs = ours.split("\n\n")
    last = len(paragraphs) - 1
    for index, paragraph in enumerate(paragraphs):
        bare = paragraph.strip()
        if not bare:
            yield _finding("M7", "an empty paragraph")
            continue
        if index and bare[:1].islower():
            yield _finding("M7", "a paragraph that begins with a small letter")
        edge = index == last or (index == 0 and step is not Step.LINKEDIN)
        signed = step is Step.LINKEDIN and bare.endswith(_TYPED)
        ended = bare.endswith(_ENDINGS) or (bare.endswith(_TYPED) and _whole(bare)) or signed
        if not ended and not (edge and bare.endswith((",", _TYPED))):
            yield _finding("M7", "a paragraph without a full stop")
    if step in MESSAGES and last < 2:
        yield _finding("M7", "the letter has a greeting and a sign-off, and nothing between")


def _whole(paragraph: str) -> bool:
    """Whether the string of the row at the end stands for whole sentences of its own."""
    before = paragraph[: -len(_TYPED)].rstrip()
    return not before or before.endswith(_ENDINGS)


def _content(letter: Letter, facts: LetterFacts, given: Slots) -> Iterator[Finding]:
    """M2, M3, M4, M8: what the letter must hold."""
    text = letter.text
    low = text.lower()
    values = given.values
    if facts.step in (Step.THANK_YOU, Step.FOLLOW_UP, Step.FINAL_FOLLOW_UP) and "thank" not in low:
        yield _finding("M2" if facts.step is Step.THANK_YOU else "M3", "says no thanks")
    if facts.step is Step.FINAL_FOLLOW_UP and not re.search(
        r"\blast\b|\bafter this message\b", low
    ):
        yield _finding("M3", "does not say that it is the last message")
    if facts.step is Step.UPDATE:
        lead = str(values["news"] or values["news_topic"])
        if not lead:
            yield _finding("M7", "an update without news: say in New info what is new")
    if facts.step in MESSAGES and not (values["me"] and str(values["me"]) in text):
        yield _finding("M4", "the sender’s name does not stand in the signature")
    if facts.step is Step.THANK_YOU and not values["has_detail"]:
        who = facts.person.label
        yield _finding("M8", f"no detail of the conversation with {who}: add one to Topics")


def _spelt(facts: LetterFacts, spelling: Spelling) -> Iterator[Finding]:
    """M10: a hint for each word of the user's that a word list does not know."""
    used = {
        Step.UPDATE: (("New info", facts.new_info),),
        Step.THANK_YOU: (
            ("Topics", facts.detail or facts.topics),
            ("Fit", facts.fit),
            ("Gap", facts.gap),
        ),
    }.get(facts.step, (("Topics", facts.detail or facts.topics), ("Fit", facts.fit)))
    for what, text in used:
        if not text:
            continue
        for word, suggestion in spelling(text[: quoting.MAX_TYPED]):
            better = f", perhaps “{suggestion}”" if suggestion else ""
            yield _finding("M10", f"{what}: “{word}” looks misspelt{better}")
