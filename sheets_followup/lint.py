"""The linter of letters: rules M1 to M10 of RULEBOOK section 6, on the finished text.

It judges what a reader would see, whatever template or cell it came from. Our words are what is
left of the letter without the strings of the row. What breaks M1, M5, M6 or M7 refuses the draft;
the rest are hints for the row's note and for ``preview``. Pure, and cheap enough for every draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.letter_facts import BUDGETS, LetterFacts, Slots, slots
from sheets_followup.letters import LINKEDIN_LIMIT, MESSAGES, Letter, limits, sentence_count
from sheets_followup.lint_words import REFUSING, TYPED, Finding, finding, names_in, say
from sheets_followup.model import Step

__all__ = ["REFUSING", "Finding", "lint"]

Spelling = Callable[[str], Sequence[tuple[str, str | None]]]

#: Parts of names that our own sentences begin with, or that are months.
_WORDS_TOO = frozenset(
    "may april june august dear kind best good hope will mark grant rose grace bill sue let all "
    "art even long day thank thanks warm yours this that what could one our your you hello".split()
)


def lint(
    letter: Letter, facts: LetterFacts, *, spelling: Spelling | None = None
) -> tuple[Finding, ...]:
    """Everything that is to be said of this letter, refusals first; () when it is clean.

    ``facts`` are those that the letter was composed from. ``spelling`` looks up the user's own
    text (M10) and is asked for nothing else.
    """
    given = slots(facts, 0, False)  # as ``compose`` asks for it, so that it is at hand
    found = [*_one_person(letter, facts, given)]
    words = [*_words(letter, facts, given, given.typed)]
    if words:
        # Perhaps those are the user's words, cut shorter than the roomiest letter has them.
        levels = [slots(facts, level, False) for level in range(len(BUDGETS))]
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


def _one_person(letter: Letter, facts: LetterFacts, given: Slots) -> Iterator[Finding]:
    """M1: to one person, greeted by name, with no other interviewer in it."""
    if letter.to and not (letter.to == facts.person.email and letter.to.count("@") == 1):
        yield finding("M1", "the letter is not addressed to its one recipient")
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
            hit = names_in(folded, entry_folded) and entry not in f"{facts.company} {facts.role}"
        if hit:
            yield finding("M1", f"names another interviewer: {entry}")
    if facts.step in MESSAGES:
        greeting = letter.text.split("\n", 1)[0]
        name = str(given.values["greeting_name"])
        known = {*name.split(), *str(given.values["person"]).split()}
        # Whoever may be known by a family name alone is greeted by no name, and the row says so.
        if name and not any(names_in(greeting, part) for part in known):
            yield finding("M1", "the greeting does not name the reader")
        if not greeting.rstrip().endswith((",", "!", ":")):
            yield finding("M7", "the letter does not begin with a greeting")


@lru_cache(maxsize=512)
def _name_parts(panel: tuple[str, ...]) -> tuple[str, ...]:
    """The single names of the others, those aside that are words of any letter."""
    parts = {
        part for entry in panel if "@" not in entry for part in entry.split() if part[:1].isupper()
    }
    return tuple(
        sorted(p for p in parts if len(p) > 2 and p.isalpha() and p.lower() not in _WORDS_TOO)
    )


def _panel_names(facts: LetterFacts) -> tuple[str, ...]:
    parts = _name_parts(facts.panel)
    ours = f"{facts.person.name} {facts.sender.name} {facts.company} {facts.role}".split()
    return tuple(part for part in parts if part not in ours)


def _masked(text: str, typed: tuple[str, ...]) -> str:
    """The text with the strings of the row taken out, longest first; short ones as whole words."""
    for one in typed:
        if one in text:
            if one.endswith("."):
                # "Acme Inc." ends a sentence with its own stop.
                text = f"{text}\n".replace(f"{one}\n", f"{TYPED}.\n")[:-1]
            if len(one) > 4:
                text = text.replace(one, TYPED)
            else:
                text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", TYPED, text)
    return text


def _words(
    letter: Letter, facts: LetterFacts, given: Slots, typed: tuple[str, ...]
) -> Iterator[Finding]:
    """M5, M6, M7 and the tone (M9), on our words."""
    lines = _without_signature(letter.text, facts, given)
    ours = _masked(lines, typed)
    subject = _masked(letter.subject, typed)
    counted = quoting.word_count(lines)
    most, sentences = limits(facts.step)
    if facts.step is Step.LINKEDIN:
        if len(letter.text.rstrip("\n")) > LINKEDIN_LIMIT:
            yield finding("M5", f"longer than {LINKEDIN_LIMIT} characters")
    elif counted > most:
        yield finding("M5", f"{counted} words, at most {most}")
    elif facts.step is Step.HANDWRITTEN_NOTE and sentence_count(lines, facts.step) > sentences:
        yield finding("M5", f"more than {sentences} sentences")
    names = _panel_names(facts)
    yield from say(subject, ours, facts.step, contractions=facts.tone != "formal", names=names)


def _without_signature(text: str, facts: LetterFacts, given: Slots) -> str:
    if facts.step not in MESSAGES:
        return text.rstrip("\n")
    signed = "\n".join(
        str(given.values[key]) for key in ("me", "my_phone", "my_link") if given.values[key]
    )
    body = text.rstrip("\n")
    return body[: -len(signed)].rstrip("\n") if signed and body.endswith(signed) else body


def _content(letter: Letter, facts: LetterFacts, given: Slots) -> Iterator[Finding]:
    """M2, M3, M4, M8: what the letter must hold."""
    text = letter.text
    low = text.lower()
    values = given.values
    if facts.step in (Step.THANK_YOU, Step.FOLLOW_UP, Step.FINAL_FOLLOW_UP) and "thank" not in low:
        yield finding("M2" if facts.step is Step.THANK_YOU else "M3", "says no thanks")
    if facts.step is Step.FINAL_FOLLOW_UP and not re.search(
        r"\blast\b|\bafter this message\b", low
    ):
        yield finding("M3", "does not say that it is the last message")
    if facts.step is Step.UPDATE:
        lead = str(values["news"] or values["news_topic"])
        if not lead:
            yield finding("M7", "an update without news: say in New info what is new")
    if facts.step in MESSAGES and not (values["me"] and str(values["me"]) in text):
        yield finding("M4", "the sender’s name does not stand in the signature")
    if facts.step is Step.THANK_YOU and not values["has_detail"]:
        who = facts.person.label
        yield finding("M8", f"no detail of the conversation with {who}: add one to Topics")


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
            yield finding("M10", f"{what}: “{word}” looks misspelt{better}")
