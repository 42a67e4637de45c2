"""The letters' room, third part: quoting what the sender says of himself or herself.

Fit, the strength to recall, and what it shares with Gap and New info. The same care as for a
detail: the user's words, in a frame that never limps, or nothing and a hint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.discretion import (
    ADDRESS,
    FOREIGN_HINT,
    LONG_HINT,
    OTHER_HINT,
    PRIVATE,
    PRIVATE_HINT,
    QUESTION_HINT,
    SLOT_HINT,
    TOO_LONG_HINT,
    foreign,
    mentions,
)
from sheets_followup.words import letters_en as en


@dataclass(frozen=True, slots=True)
class Own:
    """Something about the sender; at most one of the first three is set.

    ``phrase`` fits where a noun does (after "I would bring", or after a colon), without a full
    stop; ``listed`` only after a colon; ``said`` is one or more whole sentences. ``corrects`` says
    that an answer is put right.
    """

    phrase: str = ""
    listed: str = ""
    said: str = ""
    corrects: bool = False
    hint: str = ""

    @property
    def given(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.phrase or self.listed or self.said)


NOTHING = Own()
WEAK_HINT = "names a weak spot, not a strength: left out of the letter"
BOAST_HINT = "says that you fit, and not why: left out of the letter"

SUBJECT = re.compile(r"^(?:i|we|my|our)(?:’\w+)?\s", re.IGNORECASE)
I_SAY = re.compile(r"^(?:i|we)(?:’\w+)?\s+\w", re.IGNORECASE)
LEAD_IN = re.compile(
    r"^(?:because|that|also|and|so|well|e\.g\.|news\s*:|update\s*:|new\s*:|fit\s*:|strength\s*:|"
    r"strengths\s*:|gap\s*:|sorry[,:]?(?:\s+(?:that|but))?)\s+",
    re.IGNORECASE,
)
_BOAST = re.compile(rf"\b(?:{en.BOASTS})(?!\w)", re.IGNORECASE)
#: "10 years experience", "six years Kubernetes": what stands between wants its "of".
_YEARS = re.compile(
    r"\b((?:\d+\+?|\w+)\syears)\s(?=(?!of\b|in\b|as\b|with\b|at\b|on\b|and\b|or\b|to\b|from\b"
    r"|for\b|ago\b|in\b|running\b|running\b|later\b|doing\b)[\w“])",
)
_AS = re.compile(rf"\bas ((?!an? |the |my )(?:[\w-]+ )?(?:{'|'.join(sorted(en.PERSON_NOUNS))})\b)")
#: Items that one has experience with: a name, or a field by its ending.
_FIELD = re.compile(
    r"(?:ing|tion|ment|ance|ence|ics|ity|sis|ship|design|sales|care|support|code|software|data"
    r"|control|strategy|research|[^sui]s)$"
)
WEAK = re.compile(rf"\b(?:{en.WEAKNESS})(?!\w)", re.IGNORECASE)


def problem(text: str, forbidden: tuple[str, ...]) -> str:
    if quoting.has_slot(text):
        return SLOT_HINT
    if ADDRESS.search(text) or mentions(text, forbidden):
        return OTHER_HINT
    if PRIVATE.search(text):
        return PRIVATE_HINT
    return ""


def paragraph(text: str | None) -> tuple[str, bool]:
    """The cell as one line of text, and whether it was a list of phrases."""
    lines = quoting.tidy(text)
    if len(lines) > 1 and not any(SUBJECT.match(line) for line in lines):
        return quoting.join([quoting.bare(line) for line in lines[:3]]), True
    if len(lines) > 1:
        return " ".join(quoting.stop(line) for line in lines), False
    return " ".join(lines), False


def past(text: str) -> bool:
    first = text.split(" ", 1)[0].lower()
    if " " not in text or first in en.NOT_PAST:
        return False
    return first in en.PAST_VERBS or (first.endswith("ed") and first.isalpha() and len(first) > 4)


def as_sentence(text: str) -> str | None:
    """ "led X" → "I led X", "fluent in X" → "I am fluent in X", "strong leader" → "I am a …"."""
    words = text.split()
    if not words:
        return None
    first = words[0].lower()
    if SUBJECT.match(text) and not re.match(r"^(?:my|our)\s", text, re.IGNORECASE):
        return text
    small = text[0].lower() + text[1:] if words[0].istitle() else text
    items = re.split(r",\s+(?:and\s+)?|\s+and\s+", small)
    if first in en.PASSIVE and len(words) > 1 and words[1].lower() in en.PASSIVE_BEFORE:
        return "I was " + small
    if first not in en.DETERMINERS and not first[0].isdigit() and all(map(_is_person, items)):
        return "I am " + quoting.join([f"{_article(item)} {item}" for item in items])
    if first in ("a", "an") and _is_person(small):
        return "I am " + small
    if past(text):
        return "I " + with_article(small)
    if len(words) > 1 and first in en.BASE_VERBS and words[1].lower() not in ("of", "for", "and"):
        return "I " + small
    if first[-1:] == "s" and first[:-1] in en.BASE_VERBS and first != "uses":
        return f"I {first[:-1]} {' '.join(words[1:])}"
    if first in ("can", "could"):
        return "I " + small
    if len(words) > 1 and words[-1].lower() == "certified" and "," not in text:
        return "I am " + text
    if first in en.I_AM and all(map(_is_trait, items)):
        return "I am " + quoting.join(items)
    if first in ("fluent", "proficient", "skilled") and words[1:2] and words[1][0].isupper():
        return f"I am {first} in {' '.join(words[1:])}"
    if first in en.I_AM_WITH and words[1:2] and words[1].lower() in ("at", "in", "on", "with"):
        return "I am " + small
    return None


def _is_trait(item: str) -> bool:
    """Whether it stands after "I am" ("calm", "fluent in Spanish"): "flexible hours" does not."""
    first, second = [*item.lower().split(), "", ""][:2]
    return first in en.I_AM and (not second or second in _SMALL or second == "immediately")


def with_article(text: str) -> str:
    """ "led team of 8" → "led a team of 8", "passed AWS exam" → "passed the AWS exam"."""
    words = text.split(" ")
    rest = [word.strip(",.;").lower().removeprefix("side-") for word in words[1:5]]
    if not rest or rest[0] in en.DETERMINERS or rest[0][0].isdigit() or rest[0] in _SMALL:
        return text
    for place, word in enumerate(rest):
        if word in _SMALL or word in en.DETERMINERS:
            break
        follows = rest[place + 1] if place + 1 < len(rest) else "of"
        if word in en.THE_NOUNS and follows in _SMALL:
            return " ".join([words[0], "the", *words[1:]])
        if (
            word in en.A_NOUNS
            and (place == 0 or not words[1][0].isupper())
            and (follows in _SMALL or word == "similar")
        ):
            return " ".join([words[0], _article(words[1]), *words[1:]])
    return text


_SMALL = frozenset(
    "of to from for at in with on by and as over about into through than around up "
    "out off under".split()
)


def mine(phrase: str) -> str:
    """ "AWS certificate" → "my AWS certificate": one thing, typed without its article."""
    words = phrase.split()
    if not words or words[0].lower() in en.DETERMINERS or words[0][0].isdigit():
        return phrase
    if words[0].lower() in ("phd", "msc", "mba", "bsc", "ba", "ma") and words[1:2]:
        joint = "" if words[1].lower() in (*_SMALL, "from") else " in"
        return f"my {words[0]}{joint} {' '.join(words[1:])}"
    head = re.split(r"[,;:(—]| in | of | with | for | from | at | and ", phrase)[0].split()[-1:]
    if head and head[0].lower() in en.MY_NOUNS:
        return "my " + phrase
    return phrase


def _is_person(text: str) -> bool:
    """Whether it says what one is ("strong communicator", "cloud architect with 12 years")."""
    head = re.split(r"[;(]| with | of | who | in | for ", text)[0].split()
    return bool(head) and head[-1].lower().removeprefix("ex-") in en.PERSON_NOUNS


def _article(item: str) -> str:
    return "an" if item[0].lower() in "aeiou" else "a"


def whole_sentences(text: str, words: int) -> str | None:
    whole = " ".join(quoting.stop(part) for part in quoting.sentences(text))
    return quoting.cut(whole, words)


@lru_cache(maxsize=4096)
def fit(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """The strength to recall; ``phrase`` fits after "I would bring"."""
    line, _ = paragraph(text)
    line = LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    if hint := problem(line, forbidden):
        return Own(hint=hint)
    parts = [part for part in quoting.sentences(line) if not part.endswith("?")]
    if not parts:
        return Own(hint=QUESTION_HINT)
    if re.match(r"(?:you|they|she|he)\b", parts[0], re.IGNORECASE):
        return Own(hint=PRIVATE_HINT)
    if foreign(line):
        return Own(hint=FOREIGN_HINT)
    if WEAK.search(parts[0]):
        return Own(hint=WEAK_HINT)
    if _BOAST.search(parts[0]):
        if ", " not in parts[0] or _BOAST.search(first := parts[0].split(", ", 1)[0]):
            return Own(hint=BOAST_HINT)
        parts = [first]
    parts[0] = _YEARS.sub(r"\1 of ", parts[0])
    parts[0] = _AS.sub(lambda m: f"as {_article(m[1])} {m[1]}", parts[0])
    sentence = as_sentence(re.sub(r";\s+", " and ", quoting.bare(parts[0]), count=1))
    if sentence is not None:
        rest = [as_sentence(quoting.bare(part)) for part in parts[1:2]]
        whole = " ".join(quoting.stop(part) for part in [sentence, *rest] if part)
        said = quoting.cut(whole, words)
        return Own(said=said or "", hint="" if said else TOO_LONG_HINT)
    phrase = quoting.lowered(quoting.bare(parts[0]))
    if _is_person(phrase.split(", ", 1)[0]) and ", " in phrase:
        return Own(listed=quoting.cut_list(phrase, words) or "")
    phrase = quoting.series(re.split(r"\s–\s", phrase.replace("; ", ", "), maxsplit=1)[0])
    phrase = quoting.cut_list(phrase, words) or ""
    if not phrase:
        return Own(hint=TOO_LONG_HINT)
    hint = LONG_HINT if len(parts) > 1 else ""
    brought = _brought(phrase)
    if brought is None:
        return Own(listed=phrase.replace(": ", " — "), hint=hint)
    return Own(phrase=brought, hint=hint)


def _brought(phrase: str) -> str | None:
    """A phrase that fits after "I would bring": bare subjects become "my experience with …".

    None for what may be no subject at all ("own car"), and stands best after a colon.
    """
    words = [word.strip(",;:()") for word in phrase.lower().split()]
    first = words[0]
    if first in en.DETERMINERS | en.NUMBERS or first[:1].isdigit() or first in ("~", "+"):
        return phrase
    if (own := mine(phrase)) != phrase:
        return own
    if first.endswith("ing") and len(words) > 1 and len(first) > 4 and "-" not in first:
        return "experience in " + phrase
    if en.TRAITS & set(words[:4]) or words[-1] in en.TRAITS:
        return phrase
    items = re.split(r",\s+(?:and\s+)?|\s+and\s+", phrase)
    if all(_is_field(item) for item in items):
        return "my experience with " + phrase
    return None


def _is_field(item: str) -> bool:
    words = item.split()
    if len(words) > 3 or words[0].lower() in ("own", "perfect", "exactly", "no", "not"):
        return False
    short = item.isalpha() and len(item) <= 4
    return (
        short
        or item[0].isupper()
        or any(map(str.isdigit, item))
        or bool(_FIELD.search(item.lower()))
    )
