"""The letters' room: one strength, or a list of them, as a phrase that follows "I would bring".

What is no thing that one has comes back as None, and what says nothing is told by ``says_what``.
"""

from __future__ import annotations

import re

from sheets_followup import quoting
from sheets_followup.fragments import unsure
from sheets_followup.noun_phrases import BRACKET, counts, fits_about, head_of
from sheets_followup.own_sentences import ITEMS, QUALIFIED, article, is_person, mine, past
from sheets_followup.words import letters_en as en
from sheets_followup.words.fragments_en import (
    BARE_VERBS,
    COUNTED,
    FIELD_LETTERS,
    LANGUAGES,
    SAID_OF_IT,
    SPANS,
)
from sheets_followup.words.notes_en import LEANING, MORE_PROPER, TASKS

#: Items that one has experience with: a name, or a field by its ending.
_FIELD = re.compile(
    r"(?:ing|tion|ment|ance|ence|ics|ity|sis|ship|design|sales|care|support|code|software|data"
    r"|control|strategy|research|[^sui]s)$"
)
YEARS_BEHIND = re.compile(
    r"^([^,;:]+?)(?<! and) (?:for |since )?(\d+\+? (?:years|seasons|months|semesters|terms))$"
)
_PERSON_YEARS = re.compile(r"^([^,]+?)(?: before)?(?:,| and) (\d+\+? years)$")
_LEVEL = re.compile(r"n[1-5]|[abc][12]|fluent|native|basic|intermediate|advanced|conversational")
_A_NUMBER = re.compile(r"(?<![A-Za-z])\d")
_WORKED_AS = re.compile(
    r"^(?:(?:ex|former) (?P<once>[\w -]{3,40})|(?P<at>[\w -]+ (?:at|for) [A-Z].*))$"
)


#: A qualification, a tool or a standard called by its letters and numbers: "CS30/31", "18th
#: edition", "2391 test and inspection", "class 1", "SMSTS". Only who knows it can say which.
_CODE = re.compile(
    r"(?=.*\d)[A-Za-z]*\d[\w/.+-]*|\d+(?:st|nd|rd|th)|[A-Z]{2}[A-Z0-9&/+-]*\+?|[A-Z]\w*\+|[A-Z]\d?|[A-Z][a-z]+[A-Z]{2,}"
)
_LONG_NUMBER = re.compile(r"\d{3,5}")


def coded(item: str) -> bool:
    """Whether it is called by a code, so that neither "my" nor "experience with" surely fits."""
    words = BRACKET.sub("", item).split()
    if (
        not words
        or words[0].lower() in en.DETERMINERS | LANGUAGES
        or words[-1].lower() in LANGUAGES
        or YEARS_BEHIND.match(item)
        or mine(item) != item
    ):
        return False
    if _ORDINAL.match(item) or (_LONG_NUMBER.fullmatch(words[0]) and not counts(words)):
        return len(words) > 1 and words[1].rstrip("+") not in SPANS
    head = head_of(item) or words
    last = head[-1]
    if last.isdigit():
        return len(head) > 1 and len(last) < 5  # "Sage 50", "food hygiene level 3"
    if any(word.isdigit() for word in head[1:]) and not _FIELD.search(last.lower()):
        return True  # "EPA 608 universal"
    known_by_it = last.upper() in FIELD_LETTERS or last.lower() in _NAMES
    return _CODE.fullmatch(last) is not None and not known_by_it


_NAMES = frozenset((*en.PROPER, *map(str.lower, MORE_PROPER)))


def is_listable(item: str) -> bool:
    """Whether it may stand in a list behind a colon, beside such a code."""
    words = item.split()
    if not words:
        return False
    first = words[0].lower()
    counted = first[0].isdigit() and counts(words) and words[1].rstrip("+") not in SPANS
    return not (
        first in _NONE
        or first in LEANING
        or counted
        or BARE_YEARS.fullmatch(item)
        or " since " in item
        or _SUM.fullmatch(first)
        or _DEED_BEHIND.match(item)
        or _STILL.search(item)
        or words[-1].lower() in SAID_OF_IT
        or QUALIFIED.search(item)
        or first in BARE_VERBS
        or unsure(item)
        or is_person(item)
        or past(item)
    )


#: "relief milked 3 herds", "advanced booked for June": half a sentence.
_DEED_BEHIND = re.compile(r"[\w-]+ [a-z]+ed (?:\d|a |the |my )")
#: "team of 12": who did what with it is not said.
_SO_MANY = re.compile(
    r"(?:teams?|staff|crew|class|caseload|budget|department|portfolio|fleet|herd) of [~£$€]?\d\S*$"
)
_SUM = re.compile(r"[£$€]\d.*|\d[\d.,]*(?:[km]|%)")
_STILL = re.compile(
    r"\b[a-z]{2,}ed (?:for|in|on|by|until|at|last|next)\b| (?:done|booked|pending)$"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
BARE_YEARS = re.compile(r"\d+\+? years?")
_NONE = frozenset("no not never zero".split())


def brought(phrase: str) -> str | None:
    """A phrase that fits after "I would bring": bare subjects become "my experience with …".

    None for what may be no subject at all ("own car"), and for a list of different things; both
    stand best after a colon.
    """
    found = _brought(phrase)
    if found is None or not found.startswith(_WITH):
        return found
    fields = ITEMS.split(found.removeprefix(_WITH))
    # "SEN experience, Makaton" says the word already.
    said = [f"my {field}" for field in fields if field.endswith(" experience")]
    rest = [field for field in fields if not field.endswith(" experience")]
    if not said:
        return found
    return quoting.join([*said, *([_WITH + quoting.join(rest)] if rest else [])])


def _brought(phrase: str) -> str | None:
    words = [word.strip(",;:()") for word in phrase.lower().split()]
    if not words or not all(words):
        return None
    first = words[0]
    if (once := _WORKED_AS.match(phrase)) and (
        once["once"] or is_person(once["at"].split(" at ")[0])
    ):
        return f"my experience as {article(once[1] or once[2])} {once[1] or once[2]}"
    if (years := YEARS_BEHIND.match(phrase)) and not _A_NUMBER.search(years[1]):
        where = (
            "at" if years[1].isalpha() and years[1].istitle() and "year" not in years[2] else "of"
        )
        if not (is_person(years[1]) or fits_about(years[1])):
            return None
        joint = f"as {article(years[1])}" if is_person(years[1]) else where
        return f"{years[2]} {joint} {years[1]}"
    if years:
        return None
    if words[0] in BARE_VERBS:
        return None
    if LANGUAGES.issuperset(set(words) - {"and"}):
        return "my " + quoting.join([word.capitalize() for word in words if word != "and"])
    if len(words) == 2 and words[1] in LANGUAGES and _LEVEL.fullmatch(first):
        return f"my {words[1].capitalize()} ({phrase.split()[0]})"
    if words[0] in LANGUAGES and _LEVEL.fullmatch(" ".join(words[1:])):
        return f"my {words[0].capitalize()} ({phrase.split(' ', 1)[1].strip('()')})"
    if (person := _PERSON_YEARS.match(phrase)) and is_person(person[1]):
        return f"{person[2]} as {article(person[1])} {person[1]}"
    if len(words) > 1 and words[-1] in ("experience", "skills", "knowledge") and "," not in phrase:
        return phrase
    items = [item for item in ITEMS.split(phrase) if item]
    if first == "own" and all(len(item.split()) < 3 and item.islower() for item in items):
        return "my " + phrase
    if any(map(coded, items)):
        return None
    if len(items) > 1 and any(map(BARE_YEARS.fullmatch, items)) and mine(phrase) != phrase:
        return brought(" and ".join(i for i in items if not BARE_YEARS.fullmatch(i)))
    if (own := mine(phrase)) != phrase:
        return own if ", " not in phrase else many(items)
    if first in en.DETERMINERS or _counted(phrase):
        several = ", " in phrase and not all(map(_counted, phrase.split(", ")[1:]))
        if several:
            return many(phrase.split(", ")) if " and " not in phrase else None
        lasted = not first[0].isdigit() or (words[1:2] and words[1] in SPANS)
        have = words[-1] in ("languages", "certificates", "licences", "licenses", "degrees")
        return phrase if lasted or have or ", " in phrase else f"the experience of {phrase}"
    if (
        first.endswith("ing")
        and len(words) > 1
        and len(first) > 4
        and "-" not in first
        and first not in ("outstanding", "amazing", "interesting", "existing")
    ):
        return "experience in " + phrase
    traits = en.TRAITS - {"years", "year"}
    if all(_has_trait(item, traits) for item in items if len(items) > 1) and (
        traits & set(words[:4]) or words[-1] in traits
    ):
        return phrase
    named = [item for item in items if not BARE_YEARS.fullmatch(item)]
    if len(items) > 1 and any(re.match(r"\d+\+? [a-z]", item) for item in named):
        return many(items) if " and " not in phrase else None
    if named and all(map(_only_a_field, named)):
        return _WITH + quoting.join(named)
    if len(items) > 1:
        apart = " and " not in phrase or (phrase.count(" and ") == 1 and "," not in phrase)
        return many(items) if apart else None
    return _WITH + phrase if fits_about(phrase) else None


def says_what(phrase: str) -> bool:
    """Whether one phrase names what one has: not "hustle", "launch 2 things", "rating twice"."""
    words = phrase.lower().split()
    if not words:
        return False
    if _DEED_BEHIND.match(phrase) or _SO_MANY.match(phrase):
        return False
    if ", " in phrase or _ORDINAL.match(phrase):
        return True
    if words[0] in _NONE:
        return False
    if len(words) == 1:
        known = phrase[0].isupper() or words[0] in en.TRAITS or fits_about(phrase)
        return known or _is_field(phrase) or any(map(str.isdigit, phrase))
    does = words[0] in TASKS or words[0] in ("open", "close", "present", "clean")
    if words[0] in BARE_VERBS or (does and words[1][0].isdigit()):
        return False
    if years := YEARS_BEHIND.match(phrase):
        named = is_person(years[1]) or fits_about(years[1])
        return named and not _A_NUMBER.search(years[1])
    if re.search(r" since \d", phrase):
        return False
    of_what = re.search(r"[\d.,]+ ?%", phrase) or re.match(r"\d\S* to \d|[\d.,]+k? of ", phrase)
    counted = re.fullmatch(r"\d[\d.,]*[k+]?", words[0]) and fits_about(phrase)
    if words[0][0].isdigit() and not counted and words[1] not in SPANS:
        return False
    return words[-1] not in SAID_OF_IT and not of_what and not unsure(phrase)


def many(items: list[str]) -> str | None:
    """ "my ADR licence and 6 years without accidents": those that one has, each with its frame."""
    items = [item for item in items if not BARE_YEARS.fullmatch(item)]
    each = [brought(item) if says_what(item) else None for item in items]
    told = [one for one in each if one and not one.startswith("the experience")]
    if not told:
        return None
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


def _only_a_field(item: str) -> bool:
    """Whether one has experience with it, and it is no licence, trait or language."""
    first = item.split()[0].lower()
    other = mine(item) != item or first in LANGUAGES or item.lower() in en.TRAITS
    return _is_field(item) and not other


def _is_field(item: str) -> bool:
    words = item.split()
    if len(words) > 3 or item in COUNTED or YEARS_BEHIND.match(item):
        return False
    if words[0].lower() in ("own", "perfect", "exactly", "no", "not"):
        return False
    short = item.isalpha() and len(item) <= (3 if item.islower() else 4)
    return (
        short
        or item[0].isupper()
        or any(map(str.isdigit, item))
        or bool(_FIELD.search(item.lower()))
    )
