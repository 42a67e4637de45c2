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
    BITS_HINT,
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
from sheets_followup.fragments import amount_off, fits_about, unsure
from sheets_followup.note_lists import COMMA, first_word, is_sentence
from sheets_followup.own_sentences import SUBJECT, article, as_sentence, is_person, mine, strengths
from sheets_followup.words import letters_en as en
from sheets_followup.words.fragments_en import SAID_OF_IT, SPANS, TELL_IT
from sheets_followup.words.notes_en import TASKS


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
QUOTED_HINT = "begins with somebody’s own words: left out of the letter"
HALF_HINT = "does not fit a sentence: left out; type it as what you “would bring”"
BOAST_HINT = "says that you fit, and not why: left out of the letter"

I_SAY = re.compile(r"^(?:i|we)(?:’\w+)?\s+\w", re.IGNORECASE)
LEAD_IN = re.compile(
    r"^(?:because|that|also|and|so|well|e\.g\.|news\s*:|update\s*:|new\s*:|fit\s*:|strength\s*:|"
    r"strengths\s*:|gap\s*:|sorry[,:]?(?:\s+(?:that|but))?)\s+",
    re.IGNORECASE,
)
_BOAST = re.compile(rf"\b(?:{en.BOASTS})(?!\w)", re.IGNORECASE)
#: "10 years experience", "six years Kubernetes": what stands between wants its "of".
_YEARS = re.compile(
    r"\b((?:\d+\+?|\w+)\syears)\s(?=(?!of\b|in\b|as\b|with\b|without\b|at\b|on\b|and\b|or\b|to\b|from\b"
    r"|for\b|ago\b|in\b|running\b|running\b|later\b|doing\b)[\w“])",
)
_DO = en.BASE_VERBS - {"work", "code", "train"} | {"fix", "repair", "sell", "make", "can", "do"}
_YEARS_AS = re.compile(
    rf"\b(\d+\+? years) ((?:(?!in\b|at\b|with\b|of\b|as\b)[\w-]+ ){{0,2}}"
    rf"(?:{'|'.join(sorted(en.PERSON_NOUNS))})\b)"
)
_AS = re.compile(rf"\bas ((?!an? |the |my )(?:[\w-]+ )?(?:{'|'.join(sorted(en.PERSON_NOUNS))})\b)")
#: Items that one has experience with: a name, or a field by its ending.
_FIELD = re.compile(
    r"(?:ing|tion|ment|ance|ence|ics|ity|sis|ship|design|sales|care|support|code|software|data"
    r"|control|strategy|research|[^sui]s)$"
)
#: What the note tells its writer to do with the strength: "lead with pricing experience".
_TELL_IT = re.compile(rf"^(?:{TELL_IT})\s+(?:that\s+|how\s+)?(?=\S)", re.IGNORECASE)
_YEARS_WITHOUT = re.compile(r"\b(\d+\+? years) (?:with )?no (?=\w)")
_YEARS_BEHIND = re.compile(r"^([^,;:]+?) (?:for )?(\d+\+? years)$")
_A_NUMBER = re.compile(r"(?<![A-Za-z])\d")
_WORKED_AS = re.compile(
    r"^(?:(?:ex|former) (?P<once>[\w -]{3,40})|(?P<at>[\w -]+ (?:at|for) [A-Z].*))$"
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


@lru_cache(maxsize=4096)
def fit(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """The strength to recall; ``phrase`` fits after "I would bring"."""
    line, _ = paragraph(text)
    line = _TELL_IT.sub("", LEAD_IN.sub("", line, count=1), count=1)
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
    if parts[0].startswith("“"):
        return Own(hint=QUOTED_HINT)
    if _BOAST.search(parts[0]):
        if ", " not in parts[0] or _BOAST.search(first := parts[0].split(", ", 1)[0]):
            return Own(hint=BOAST_HINT)
        parts = [first]
    parts[0] = _YEARS_AS.sub(lambda m: f"{m[1]} as {article(m[2])} {m[2]}", parts[0])
    parts[0] = _YEARS_WITHOUT.sub(r"\1 without ", parts[0])
    parts[0] = _YEARS.sub(r"\1 of ", parts[0])
    parts[0] = _AS.sub(lambda m: f"as {article(m[1])} {m[1]}", parts[0])
    told, left = strengths(quoting.bare(parts[0]))
    if told:
        rest = [as_sentence(quoting.bare(part)) for part in parts[1:2] if len(told) == 1]
        whole = " ".join(quoting.stop(part) for part in [*told[:2], *rest] if part)
        said = quoting.cut(whole, words)
        return Own(said=said or "", hint=(BITS_HINT if left else "") if said else TOO_LONG_HINT)
    phrase = quoting.lowered(quoting.bare(parts[0]))
    if is_person(phrase.split(", ", 1)[0]) and ", " in phrase:
        return Own(listed=quoting.cut_list(phrase, words) or "")
    listed = [item for item in COMMA.split(phrase) if not is_sentence(item)]
    if len(listed) > 1:
        listed = [item for item in listed if first_word(item) not in _DO]
    if not listed:
        return Own(hint=BITS_HINT)
    phrase = quoting.series(
        re.split(r"\s–\s", ", ".join(listed).replace("; ", ", "), maxsplit=1)[0]
    )
    phrase = quoting.cut_list(phrase, words) or ""
    if not phrase:
        return Own(hint=TOO_LONG_HINT)
    hint = LONG_HINT if len(parts) > 1 else ""
    if ", " not in phrase and not _YEARS_BEHIND.match(phrase):
        phrase = amount_off(phrase)
    if not _says_what(phrase):
        return Own(hint=f"“{phrase}” {HALF_HINT}")
    brought = _brought(phrase)
    if brought is None:
        return Own(listed=phrase.replace(": ", " — "), hint=hint)
    return Own(phrase=brought, hint=hint)


_ITEMS = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_BARE_YEARS = re.compile(r"\d+\+? years?")


def _brought(phrase: str) -> str | None:
    """A phrase that fits after "I would bring": bare subjects become "my experience with …".

    None for what may be no subject at all ("own car"), and for a list of different things; both
    stand best after a colon.
    """
    words = [word.strip(",;:()") for word in phrase.lower().split()]
    first = words[0]
    if (once := _WORKED_AS.match(phrase)) and (
        once["once"] or is_person(once["at"].split(" at ")[0])
    ):
        return f"my experience as {article(once[1] or once[2])} {once[1] or once[2]}"
    if (years := _YEARS_BEHIND.match(phrase)) and not _A_NUMBER.search(years[1]):
        return f"{years[2]} {f'as {article(years[1])}' if is_person(years[1]) else 'of'} {years[1]}"
    if years:
        return None
    if len(words) > 1 and words[-1] in ("experience", "skills", "knowledge"):
        return phrase
    if first == "own" and len(words) == 2:
        return "my " + phrase
    items = [item for item in _ITEMS.split(phrase) if item]
    if (own := mine(phrase)) != phrase:
        return own if ", " not in phrase else _many(items)
    if first in en.DETERMINERS or _counted(phrase):
        several = ", " in phrase and not all(map(_counted, phrase.split(", ")[1:]))
        if several:
            return _many(phrase.split(", ")) if " and " not in phrase else None
        lasted = not first[0].isdigit() or (words[1:2] and words[1] in SPANS)
        return phrase if lasted or ", " in phrase else f"the experience of {phrase}"
    if (
        first.endswith("ing")
        and len(words) > 1
        and len(first) > 4
        and "-" not in first
        and first not in ("outstanding", "amazing", "interesting", "existing")
    ):
        return "experience in " + phrase
    traits = en.TRAITS - {"years", "year"}
    if all(_has_trait(item, traits) for item in items if ", " in phrase) and (
        traits & set(words[:4]) or words[-1] in traits
    ):
        return phrase
    named = [item for item in items if not _BARE_YEARS.fullmatch(item)]
    if len(items) > 1 and any(re.match(r"\d+\+? [a-z]", item) for item in named):
        return _many(items) if " and " not in phrase else None
    if named and all(map(_is_field, named)):
        return _WITH + quoting.join(named)
    if len(items) > 1:
        return _many(items) if " and " not in phrase else None
    return _WITH + phrase if fits_about(phrase) else None


def _says_what(phrase: str) -> bool:
    """Whether one phrase names what one has: not "hustle", "launch 2 things", "rating twice"."""
    words = phrase.lower().split()
    if ", " in phrase:
        return True
    if len(words) == 1:
        known = phrase[0].isupper() or words[0] in en.TRAITS or fits_about(phrase)
        return known or _is_field(phrase) or any(map(str.isdigit, phrase))
    if words[0] in TASKS and words[1][0].isdigit():
        return False
    if (years := _YEARS_BEHIND.match(phrase)) and _A_NUMBER.search(years[1]):
        return False
    of_what = re.match(r"[\d.,]+ ?%|\d\S* to \d|[\d.,]+k? of ", phrase)
    return words[-1] not in SAID_OF_IT and not of_what and not unsure(phrase)


def _many(items: list[str]) -> str | None:
    """ "my ADR licence and 6 years without accidents": each with its own frame, or None."""
    each = [_brought(item) for item in items]
    if not each or any(one is None or one.startswith("the experience") for one in each):
        return None
    told = [one for one in each if one]
    fields = [one.removeprefix(_WITH) for one in told if one.startswith(_WITH)]
    others = [one for one in told if not one.startswith(_WITH)]
    return quoting.join([*others, *([_WITH + quoting.join(fields)] if fields else [])])


_WITH = "my experience with "


def _counted(item: str) -> bool:
    """Whether it begins with how much of it there is: "6 years of Go", "strong SQL"."""
    first = item.split(" ", 1)[0].lower()
    return first in en.NUMBERS or first[:1].isdigit() or first in ("~", "+")


def _has_trait(item: str, traits: frozenset[str]) -> bool:
    words = item.lower().split()
    return bool(traits & set(words[:4])) or words[-1] in traits


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
