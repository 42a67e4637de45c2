"""The letters' room, third part: quoting what the sender says of himself or herself.

Fit (the strength to recall), Gap (what was forgotten or put badly) and New info. The same care as
for a detail: the user's words, in a frame that never limps, or nothing and a hint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.quote_kinds import (
    ADDRESS,
    LONG_HINT,
    OTHER_HINT,
    PRIVATE,
    PRIVATE_HINT,
    QUESTION_HINT,
    SLOT_HINT,
    TOO_LONG_HINT,
    mentions,
)
from sheets_followup.words import letters_en as en


@dataclass(frozen=True, slots=True)
class Own:
    """Something about the sender; at most one of the first two is set.

    ``phrase`` fits where a noun does (after "I would bring", or after a colon), without a full
    stop; ``said`` is one or more whole sentences. ``corrects`` says that an answer is put right.
    """

    phrase: str = ""
    said: str = ""
    corrects: bool = False
    hint: str = ""

    @property
    def given(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.phrase or self.said)


NOTHING = Own()
WEAK_HINT = "names a weak spot without the better answer: type the answer, and the letter gives it"

_SUBJECT = re.compile(r"^(?:i|we|my|our)(?:’\w+)?\s", re.IGNORECASE)
_I = re.compile(r"^(?:i|we)(?:’\w+)?\s+\w", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"^(?:because|that|also|and|so|well|e\.g\.|news\s*:|update\s*:|new\s*:|fit\s*:|strength\s*:|"
    r"strengths\s*:|gap\s*:|sorry[,:]?(?:\s+(?:that|but))?)\s+",
    re.IGNORECASE,
)
_FORGOT = re.compile(
    r"^(?:i\s+)?(?:also\s+)?(?:forgot|failed|neglected|didn’t|did\s+not|should\s+have|never|missed|"
    r"omitted|left\s+out|wanted)\s*(?:to\s+|have\s+)?(?:mention(?:ed|ing)?|say(?:ing)?|said|"
    r"tell(?:\s+(?:you|her|him|them))?|told(?:\s+(?:you|her|him|them))?|bring(?:ing)?\s+up|"
    r"brought\s+up|talk(?:ed)?\s+about|add(?:ed)?|explain(?:ed)?|get\s+to|point(?:ed)?\s+out)?"
    r"\s*(?:about\s+|that\s+|:\s*)?(?=\S)",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\b(?:i\s+said|said|should\s+(?:have\s+said|be)|meant|correct(?:ion|ly|ed)?|wrong(?:ly)?|"
    r"not\s+\w+\s+but|mis(?:spoke|stated|remembered)|actually|instead\s+of|in\s+fact)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"^(?:my\s+)?(?:better\s+)?answer\s+(?:on|to|about|regarding)\s+([^:]{3,60}):\s+(?=\S)(.+)",
    re.IGNORECASE,
)
_WEAK = re.compile(rf"\b(?:{en.WEAKNESS})(?!\w)", re.IGNORECASE)
_BETTER = re.compile(
    r"(?:[:–—]|\b(?:better\s+answer(?:\s+is)?|answer\s+is|should\s+have\s+said|instead)\b[:,]?)\s*"
    r"(?=\S)",
    re.IGNORECASE,
)


def _problem(text: str, forbidden: tuple[str, ...]) -> str:
    if quoting.has_slot(text):
        return SLOT_HINT
    if ADDRESS.search(text) or mentions(text, forbidden):
        return OTHER_HINT
    if PRIVATE.search(text):
        return PRIVATE_HINT
    return ""


def _paragraph(text: str | None) -> tuple[str, bool]:
    """The cell as one line of text, and whether it was a list of phrases."""
    lines = quoting.tidy(text)
    if len(lines) > 1 and not any(_SUBJECT.match(line) for line in lines):
        return quoting.join([quoting.bare(line) for line in lines[:3]]), True
    if len(lines) > 1:
        return " ".join(quoting.stop(line) for line in lines), False
    return " ".join(lines), False


def _past(text: str) -> bool:
    first = text.split(" ", 1)[0].lower()
    if " " not in text or first in en.NOT_PAST:
        return False
    return first in en.PAST_VERBS or (first.endswith("ed") and first.isalpha() and len(first) > 4)


def _as_sentence(text: str) -> str | None:
    """ "led X" → "I led X", "fluent in X" → "I am fluent in X", "strong leader" → "I am a …"."""
    words = text.split()
    first = words[0].lower()
    if _SUBJECT.match(text) and not re.match(r"^(?:my|our)\s", text, re.IGNORECASE):
        return text
    small = text[0].lower() + text[1:] if words[0].istitle() else text
    items = re.split(r",\s+(?:and\s+)?|\s+and\s+", small)
    if first not in en.DETERMINERS and not first[0].isdigit() and all(map(_is_person, items)):
        return "I am " + quoting.join([f"{_article(item)} {item}" for item in items])
    if first in ("a", "an") and _is_person(small):
        return "I am " + small
    if first in en.PASSIVE and len(words) > 1 and words[1].lower() in en.PASSIVE_BEFORE:
        return "I was " + small
    if _past(text):
        return "I " + _with_article(small)
    if len(words) > 1 and (
        (first in en.I_AM and words[1].lower().strip(",") not in en.TRAITS)
        or (first in en.I_AM_WITH and words[1].lower() in ("at", "in", "on", "with"))
    ):
        return "I am " + small
    return None


def _with_article(text: str) -> str:
    words = text.replace(" side project", " side-project", 1).split(" ", 3)
    bare = len(words) > 1 and words[1].lower().removeprefix("side-") in en.A_NOUNS
    if bare and (
        len(words) == 2 or words[2].lower() in ("of", "to", "from", "for", "at", "in", "with")
    ):
        return " ".join([words[0], "a", *words[1:]]).replace("side-project", "side project", 1)
    return text


def _mine(phrase: str) -> str:
    """ "AWS certificate" → "my AWS certificate": one thing, typed without its article."""
    words = phrase.split()
    if not words or words[0].lower() in en.DETERMINERS or words[0][0].isdigit():
        return phrase
    head = re.split(r"[,;(—]| in | of | with | for | from | at | and ", phrase)[0].split()[-1:]
    if head and head[0].lower() in en.MY_NOUNS:
        return "my " + phrase
    return phrase


def _is_person(text: str) -> bool:
    """Whether it says what one is ("strong communicator", "cloud architect with 12 years")."""
    head = re.split(r"[;(]| with | of | who | in | for ", text)[0].split()
    return bool(head) and head[-1].lower().removeprefix("ex-") in en.PERSON_NOUNS


def _article(item: str) -> str:
    return "an" if item[0].lower() in "aeiou" else "a"


def _sentences(text: str, words: int) -> str | None:
    whole = " ".join(quoting.stop(part) for part in quoting.sentences(text))
    return quoting.cut(whole, words)


@lru_cache(maxsize=4096)
def fit(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """The strength to recall; ``phrase`` fits after "I would bring"."""
    line, _ = _paragraph(text)
    line = _LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    if hint := _problem(line, forbidden):
        return Own(hint=hint)
    parts = [part for part in quoting.sentences(line) if not part.endswith("?")]
    if not parts:
        return Own(hint=QUESTION_HINT)
    if re.match(r"(?:you|they|she|he)\b", parts[0], re.IGNORECASE):
        return Own(hint=PRIVATE_HINT)
    sentence = _as_sentence(quoting.bare(parts[0]))
    if sentence is not None:
        rest = [_as_sentence(quoting.bare(part)) for part in parts[1:2]]
        whole = " ".join(quoting.stop(part) for part in [sentence, *rest] if part)
        said = quoting.cut(whole, words)
        return Own(said=said or "", hint="" if said else TOO_LONG_HINT)
    phrase = quoting.lowered(quoting.bare(parts[0]))
    phrase = quoting.series(phrase.replace("; ", ", "))
    phrase = quoting.cut_list(phrase, words) or ""
    if not phrase:
        return Own(hint=TOO_LONG_HINT)
    return Own(phrase=_brought(phrase), hint=LONG_HINT if len(parts) > 1 else "")


def _brought(phrase: str) -> str:
    """A phrase that fits after "I would bring": bare subjects become "my experience with …"."""
    words = [word.strip(",;:()") for word in phrase.lower().split()]
    first = words[0]
    if first in en.DETERMINERS | en.NUMBERS or first[:1].isdigit() or first in ("~", "+"):
        return phrase
    if (mine := _mine(phrase)) != phrase:
        return mine
    if first.endswith("ing") and len(words) > 1 and len(first) > 4 and "-" not in first:
        return "experience in " + phrase
    if en.TRAITS & set(words[:4]) or words[-1] in en.TRAITS:
        return phrase
    return "my experience with " + phrase


@lru_cache(maxsize=4096)
def gap(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """What was missing or wrong, and the better answer; ``phrase`` fits after a colon.

    Never an apology: a leading "sorry" falls out, and a weak spot that is only named is left out.
    """
    line, _ = _paragraph(text)
    line = _LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    if _WEAK.search(line):
        better = _BETTER.search(line)
        if better is None or _WEAK.search(line[better.end() :]):
            return Own(hint=WEAK_HINT)
        line = line[better.end() :]
    rest = _FORGOT.sub("", line, count=1)
    if answer := _ANSWER.match(rest):
        rest = f"on {quoting.lowered(answer[1])}, {quoting.lowered(answer[2])}"
    corrects = bool(answer) or (rest == line and bool(_CORRECTS.search(line)))
    line = _LEAD_IN.sub("", rest, count=1)
    if hint := _problem(line, forbidden):
        return Own(hint=hint)
    parts = [part for part in quoting.sentences(line) if not part.endswith("?")]
    if not parts:
        return Own(hint=QUESTION_HINT)
    if len(parts) > 1:
        parts[0] = quoting.stop(parts[0])[:-1]
        whole = quoting.cut(". ".join([parts[0], *map(quoting.stop, parts[1:2])]), words)
    else:
        whole = quoting.cut_list(quoting.bare(parts[0]), words)
    if not whole:
        return Own(hint=TOO_LONG_HINT)
    whole = quoting.bare(whole).replace(": ", " — ")
    if _past(whole):
        whole = "I " + whole[0].lower() + whole[1:]
    return Own(phrase=_mine(quoting.lowered(whole)), corrects=corrects)


@lru_cache(maxsize=4096)
def news(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """What is new: whole sentences where they have a subject, else a phrase after a colon."""
    line, listed = _paragraph(text)
    line = _LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    if hint := _problem(line, forbidden):
        return Own(hint=hint)
    parts = [part for part in quoting.sentences(line) if not part.endswith("?")]
    if not parts:
        return Own(hint=QUESTION_HINT)
    first = quoting.bare(parts[0])
    if re.match(r"(?:she|he)\b", first, re.IGNORECASE):
        return Own(hint=PRIVATE_HINT)
    if listed and all(map(_past, quoting.tidy(text)[:3])):
        listed = False
    if not listed and (_I.match(first) or _past(first)):
        said = [_as_sentence(quoting.bare(part)) or part for part in parts]
        whole = _sentences(" ".join(quoting.stop(part) for part in said), words)
        return Own(said=whole or "", hint="" if whole else TOO_LONG_HINT)
    phrase = quoting.cut_list(first, words)
    if phrase is None:
        return Own(hint=TOO_LONG_HINT)
    phrase = _mine(quoting.lowered(phrase)).replace(": ", " — ")
    return Own(phrase=phrase, hint=LONG_HINT if len(parts) > 1 else "")
