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
from sheets_followup.fragments import amount_off
from sheets_followup.note_lists import COMMA, first_word, is_sentence
from sheets_followup.noun_phrases import known
from sheets_followup.own_sentences import (
    SUBJECT,
    article,
    as_sentence,
    is_person,
    mine,
    past,
    strengths,
)
from sheets_followup.quotable_sentences import brings, held
from sheets_followup.quotable_sentences import sentence as whole_sentence
from sheets_followup.strength_phrases import (
    BARE_YEARS,
    YEARS_BEHIND,
    brought,
    coded,
    is_listable,
    many,
    says_what,
)
from sheets_followup.words import letters_en as en
from sheets_followup.words.fragments_en import COUNTED, JOBS, KINDS_OF_WORK, TELL_IT, WORKPLACES


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
HALF_HINT = "is left out of the letter: type it as one says it, “I led …” or “6 years of …”"
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
#: "10 years of domestic" is no years of anything.
_OF_A_KIND = re.compile(
    rf"\b(years of (?:[\w-]+ )?(?:{'|'.join(sorted(KINDS_OF_WORK))}))(?=$|[,;.]| and )"
)
#: "front desk 3 years": so many years of it.
_KIND_YEARS = re.compile(
    rf"^((?:[a-z-]+ )?(?:{'|'.join(sorted(KINDS_OF_WORK))})) (?:for )?(\d+\+? years)\b"
)
#: "did the same at last job".
_LAST_JOB = re.compile(
    r"\b(at|in|for|from|with) ((?:last|previous|current|old|first)"
    rf" (?:{JOBS}))\b"
)
_DO = en.BASE_VERBS - {"work", "code", "train"} | {"fix", "repair", "sell", "make", "can", "do"}
_YEARS_AS = re.compile(
    rf"\b(\d+\+? years) ((?:(?!in\b|at\b|with\b|of\b|as\b)[\w-]+ ){{0,2}}"
    rf"(?:{'|'.join(sorted(en.PERSON_NOUNS))})\b)"
)
_AS = re.compile(rf"\bas ((?!an? |the |my )(?:[\w-]+ )?(?:{'|'.join(sorted(en.PERSON_NOUNS))})\b)")
#: "reception in busy GP surgery", "moved 6 residents to new wing".
_IN_ONE = re.compile(
    r"\b(in|at|to|for|into|on) ((?:new|busy|large|big|small|rural|noisy|quiet|tight) "
    r"(?:[A-Za-z-]+ )?([a-z-]{3,}))(?=$|[,;.])"
)
#: What the note tells its writer to do with the strength: "lead with pricing experience".
_TELL_IT = re.compile(rf"^(?:{TELL_IT})\s+(?:that\s+|how\s+)?(?=\S)", re.IGNORECASE)
_YEARS_WITHOUT = re.compile(r"\b(\d+\+? years) (?:with )?no (?=\w)")
#: "5 years in hotel kitchen": the place wants its article.
_AT_A = re.compile(
    rf"\b(years (?:of [\w -]+? experience )?(?:in|at|with|for|on(?! site))) "
    rf"((?:[\w-]+ )?(?:{'|'.join(sorted(WORKPLACES))}))(?=$|[ ,;.])"
)
#: "licensed in NY and NJ": in each of them, and nothing else.
_IN_PLACES = re.compile(r"^[Ll]icensed in [A-Z]\w+(?:, [A-Z]\w+)*,? and [A-Z]\w+\.?$")
_APART = re.compile(r"[,;]\s+(?:and\s+)?(?![^()]*\))|\s+and\s+(?![^()]*\))(?![A-Z][a-z])")
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


def _in_one(found: re.Match[str]) -> str:
    return found[0] if known(found[3]) and found[3] not in COUNTED else f"{found[1]} a {found[2]}"


def _at_a(found: re.Match[str]) -> str:
    first = found[2].split(" ", 1)[0].lower()
    placed = first in en.DETERMINERS or first in ("several", "two", "three")
    return found[0] if placed else f"{found[1]} {article(found[2])} {found[2]}"


def _shown(sentence: str, typed: bool) -> str:
    """The sentence, or what stands before its first comma, where it is recognised; else ""."""
    for one in (sentence, sentence.split(", ", 1)[0]):
        if whole_sentence(one, made=not typed):
            return one
    return ""


def _my(item: str) -> str:
    """ "climbing ticket", "own tools" beside a code: "my climbing ticket", "my own tools"."""
    if item.startswith("own "):
        return f"my {item}"
    return mine(item) if item.islower() else item


def _recognised(item: str) -> bool:
    """Whether one of several strengths is known to be good English in its frame."""
    frame = brought(item)
    return (frame is not None and brings(frame)) or _stands_alone(item)


def _stands_alone(item: str) -> bool:
    """Whether it may stand in a list behind a colon, as it is."""
    return is_listable(item) and held(item)


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
    parts[0] = re.sub(
        r"(?<=years) (?=(?:doors|sites|boats|farms|ships|rigs|nights)(?:$|,))", " on ", parts[0]
    )
    parts[0] = _KIND_YEARS.sub(r"\2 of \1 experience", parts[0])
    parts[0] = _AT_A.sub(_at_a, parts[0])
    parts[0] = _IN_ONE.sub(_in_one, parts[0])
    parts[0] = _YEARS_WITHOUT.sub(r"\1 without ", parts[0])
    parts[0] = _OF_A_KIND.sub(r"\1 experience", _YEARS.sub(r"\1 of ", parts[0]))
    parts[0] = _LAST_JOB.sub(r"\1 my \2", parts[0])
    parts[0] = _AS.sub(lambda m: f"as {article(m[1])} {m[1]}", parts[0])
    told, left = strengths(quoting.bare(parts[0]))
    if _IN_PLACES.match(parts[0]):
        told, left = [f"I am {quoting.lowered(quoting.bare(parts[0]))}"], False
    typed_by_hand = SUBJECT.match(parts[0]) is not None
    if told:
        kept = [one for one in (_shown(one, typed_by_hand) for one in told) if one]
        if not kept:
            return Own(hint=f"“{quoting.bare(parts[0])}” {HALF_HINT}")
        left = left or kept != told
        told = kept
        more = [as_sentence(quoting.bare(part)) for part in parts[1:2] if len(told) == 1]
        rest = [one for one in more if one and whole_sentence(one, made=not SUBJECT.match(one))]
        whole = " ".join(quoting.stop(part) for part in [*told[:2], *rest] if part)
        said = quoting.cut(whole, words)
        return Own(said=said or "", hint=(BITS_HINT if left else "") if said else TOO_LONG_HINT)
    phrase = quoting.lowered(quoting.bare(parts[0]))
    if past(phrase):
        return Own(hint=f"“{phrase}” {HALF_HINT}")  # "ran zigzag": no strength but a deed
    years = re.fullmatch(r"[^,]+, \d+\+? years", phrase)
    if is_person(phrase.split(", ", 1)[0]) and ", " in phrase and not years:
        is_one = as_sentence(phrase.split(", ", 1)[0])
        if is_one and whole_sentence(is_one, made=True):
            return Own(said=quoting.stop(is_one), hint=BITS_HINT)
        return Own(hint=f"“{phrase}” {HALF_HINT}")
    listed = [item for item in COMMA.split(phrase) if not is_sentence(item)]
    typed = listed
    apart = [item for item in _APART.split(phrase) if item and not is_sentence(item)]
    if any(map(coded, apart)):
        # A code is a licence or a tool, nobody knows: they stand behind a colon as they are.
        apart = [item for item in apart if first_word(item) not in _DO]
        named = sorted(filter(_stands_alone, apart), key=lambda item: " years" in item)
        named = [item if coded(item) else _my(item) for item in named]
        codes = quoting.cut_list(quoting.join(named).replace(": ", " — "), words)
        bits = BITS_HINT if len(named) < len(_APART.split(phrase)) else ""
        return Own(listed=codes or "", hint=bits if codes else TOO_LONG_HINT)
    if len(listed) > 1:
        listed = [item for item in listed if first_word(item) not in _DO]
        listed = list(filter(says_what, listed)) or listed
        if all(map(BARE_YEARS.fullmatch, listed)):
            return Own(hint=BITS_HINT)
    together = brought(", ".join(listed)) if listed else None
    if together is None or not brings(together):
        listed = [i for i in listed if _recognised(i) and not BARE_YEARS.fullmatch(i)]
    if not listed or all(map(BARE_YEARS.fullmatch, listed)):
        return Own(hint=f"“{phrase}” {HALF_HINT}")
    phrase = quoting.series(
        re.split(r"\s–\s", ", ".join(listed).replace("; ", ", "), maxsplit=1)[0]
    )
    phrase = quoting.cut_list(phrase, words) or ""
    if not phrase:
        return Own(hint=TOO_LONG_HINT)
    hint = LONG_HINT if len(parts) > 1 else ""
    if ", " not in phrase and not YEARS_BEHIND.match(phrase) and "%" not in phrase:
        phrase = amount_off(phrase)
    typed = [item for item in typed if item.removesuffix(" before").strip()]
    if not says_what(phrase):
        return Own(hint=f"“{phrase}” {HALF_HINT}")
    told_of = brought(phrase) or (many(listed) if len(listed) > 1 else None)
    if told_of is None or not brings(told_of):
        if not all(map(_stands_alone, _APART.split(phrase))):
            return Own(hint=f"“{phrase}” {HALF_HINT}")
        return Own(listed=phrase.replace(": ", " — "), hint=hint)
    if any(
        item.removesuffix(" before").split()[-1].strip("()").lower() not in told_of.lower()
        for item in typed
    ):
        hint = BITS_HINT
    return Own(phrase=told_of, hint=hint)
