"""The letters' room: a fragment of a note as a phrase that a sentence can hold, or nothing.

Notes are typed in telegram style: "caseload 14", "WMS new", "new phonics scheme". What surely
names a thing gets the article that a sentence wants and loses the number behind it; what does not
is left to the caller's hint. No other word is put in, and none is changed.
"""

from __future__ import annotations

import re

from sheets_followup.note_lists import first_word, is_sentence
from sheets_followup.noun_phrases import (
    BRACKET,
    MASS,
    PREPOSITION,
    QUANTITY,
    counts,
    fits_about,
    known,
    plural,
    the,
    without_amounts,
)
from sheets_followup.words import fragments_en as table
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import MONTHS_SHORT

HINT = "is left out of the letter: type it as one says it, “we talked about the new rota”"

_TROUBLE = re.compile(rf"\b(?:{table.TROUBLE}|{en.WEAKNESS})(?!\w)", re.IGNORECASE)
#: What is a subject of the work, and no trouble of the house.
_DAILY_WORK = re.compile(
    r"\b(?:(?:guest|customer|client|noise|patient|resident|tenant|passenger|visitor|parent|user"
    r"|member|warranty|billing)s? complaints|(?:customs|delivery|shipping|discharge|flight|border"
    r"|permit|planning|weather|traffic|import|export)s? delays"
    r"|(?:ground|market|social|affordable|commercial|housing) rents?)\b",
    re.IGNORECASE,
)
#: "Rust vs Go": of two names, one against the other.
_VERSUS = re.compile(r"\b([A-Z][\w+#.]*) (?:vs\.?|versus) (?=[A-Z])")
#: "eDNA sampling vs dive surveys": of two ways of working, each of two words.
_THINGS_VERSUS = re.compile(
    r"(?:(?<=[a-z]ing)|(?<=[a-z]s)) (?:vs\.?|v\.) (?=[a-z]+ [a-z]+(?:s|ing)$)"
)
_PERSONAL = re.compile(table.PERSONAL, re.IGNORECASE)
#: "6 months", "14", "7p–7a", "£400/month", "every day" aside.
_AMOUNT = re.compile(
    rf"(?P<before>\S+)\s+[~£$€]?\d[\w.,:/%+-]*(?:\s?(?:{table.MEASURES}))?"
    r"(?:\s(?:a|per|each)\s\w+|/\w+)?$"
)
#: "caseloads about 22", "arrears around 15%", "audit prep around 200 files".
_ABOUT = re.compile(
    r"^(?P<what>.*\S) (?:about|around|roughly|approx\.?|circa|nearly|almost|~) ?[£$€]?"
    rf"\d[\d.,]*k?(?:\s?(?:{table.MEASURES}|s|[a-z]+s))?$"
)
#: So often in so long: "night shift 3 weeks in 8", "4 on 3 off".
_ROTA = re.compile(r"[ ,]+\d+ ?(?:weeks? |days? |nights? )?(?:in|on|out of|off|x|/) ?\d+\b.*$")
#: What leans on a thing before it and is no more than a number: "exotics, on call 1 in 6".
_LOOSE = re.compile(
    r", (?:on|in|at|from|until|by|per|for|since)\s[^,()]*\d[^,()]*$|, (?:no|not|without|only)\s.*$"
)
#: A month behind a thing, or from one to another: "deadline September", "season mar-nov".
_MONTH = re.compile(
    rf"(?<!in)(?<!of)(?<!by)(?<!from)(?<!since)(?<!until)(?<!for)(?<!to)(?<!and)(?<!til)(?<!till)(?<!\bon)"
    rf"(?<!this)(?<!next)(?<!last)(?<!early)(?<!late)(?<!mid)(?<!before)(?<!after)(?<!\bend)(?<!\d)"
    rf"\s(?:{'|'.join((*en.MONTHS, *MONTHS_SHORT))})(?:[-–/](?:{'|'.join(MONTHS_SHORT)}))?$"
)
_DAYS = re.compile(
    r"(?<!\bon)(?<!\bby)\s(?:(?:mon|tues?|wed|thur?s?|fri|sat|sun|\w+days)(?:[/&+-]|\sand\s|$))+$",
    re.IGNORECASE,
)
_PER = re.compile(r"(?<=[a-z])/(?=(?:day|week|month|year|hour|shift|night|person|quarter)\b)")
_IS_EQUAL = re.compile(r"^[\w ]{1,20} — (?=\w)")


def topic(item: str) -> str:
    """The item of a list of topics as a phrase, or "" where it cannot be made one with confidence.

    "caseload 14" → "the caseload", "new phonics scheme" → "the new phonics scheme", "hire 3 more"
    → "". A phrase that nothing is known about comes back as it is.
    """
    text = _IS_EQUAL.sub("", _PER.sub(" a ", item)) if " — " in item or "/" in item else item
    text = _THINGS_VERSUS.sub(" versus ", _VERSUS.sub(r"\1 versus ", text))
    if "?" in text or _TROUBLE.search(_DAILY_WORK.sub("", text)):
        return ""
    if _PERSONAL.fullmatch(text) or unsure(text):
        return ""
    if is_sentence(text):
        return text
    text = amount_off(_ROTA.sub("", _LOOSE.sub("", text)))
    words = text.split()
    first = words[0].lower().strip(".") if words else ""
    if (
        not first
        or first in table.NO_HEAD
        or (first.rstrip(",") in table.NO_HEAD_ALONE and (first[-1] == "," or not words[1:]))
    ):
        return ""
    if first[0].isdigit() and (not counts(words) or words[-1] in table.SAID_OF_IT - {"off"}):
        return ""
    if _clipped(words):
        return ""
    if len(words) == 1 and text != item and not known(first):
        return ""  # "unreal 5", "site 1 day a week"
    if _half(BRACKET.sub("", text).split()):
        return ""
    named = without_amounts(text)
    return the(named) + text[len(named) :] if text.startswith(named) else the(text)


def _clipped(words: list[str]) -> bool:
    """Whether it is a sentence that lost its verb, or how much there is of a thing: "phones ringing
    off hook", "rewiring with tenants in", "one always in garage", "lots of agency"."""
    first = words[0].lower()
    if first in table.HOW_MUCH and (first == "lots" or words[1:2] == ["of"]):
        return True
    if first in ("all", "everything") and PREPOSITION.match(f" {' '.join(words[1:2])} "):
        return True
    if first not in en.WH_WORDS and not table.HOW_OFTEN.isdisjoint(words[1:]):
        return True
    if words[-1] in table.LEFT_HANGING and len(words) > 2:
        before = f" {' '.join(words[:-1])} "
        if any(map(plural, words[:-1])) or PREPOSITION.search(before):
            return True
    return any(map(_doing, words, words[1:], words[2:]))


def _doing(who: str, does: str, then: str) -> bool:
    """ "phones ringing off", "subbies not turning up": neither a thing nor a sentence."""
    if not plural(who) or who.endswith("ics") or does in table.NOUNS_IN_ING:
        return False
    people = who in ("customers", "users", "students", "kids", "communities")
    if who in table.PLURAL_BEFORE and not people and not PREPOSITION.fullmatch(f" {then} "):
        return False
    return does.endswith("ing") or (does == "not" and then.endswith("ing"))


def unsure(text: str) -> bool:
    """Whether it holds a shortened word that the reader may not know."""
    return any(word in table.UNSURE_SHORT for word in re.findall(r"[\w’-]+", text))


def _half(words: list[str]) -> bool:
    """Whether the end says how the thing is: "union relations tricky", "leads provided"."""
    last = words[-1].strip(",.)").lower()
    if (
        len(words) < 2
        or words[0][0].isdigit()
        or first_word(words[0]) in en.WH_WORDS | {"the", "your", "my"}
    ):
        return False
    if any(word.endswith("ly") and word not in table.NOUNS_IN_LY for word in words[1:]):
        return True
    if last in table.COUNTED or plural(last):
        return False
    if any(map(_many_of_them, words[:-1])):
        return not PREPOSITION.search(f" {' '.join(words)} ") and not last.endswith(MASS)
    if last.endswith(table.HOW_IT_IS) and last not in table.NOUNS_IN_LY:
        return True
    ended = last.endswith("ed") and last not in table.ENDS_IN_ED and "-" not in last
    return last in table.SAID_OF_IT or ended


def _many_of_them(word: str) -> bool:
    return plural(word) and not word.endswith("ics") and word not in table.PLURAL_BEFORE


#: From one number to another, without a measure: "choir for years 7-9".
_RANGE = re.compile(r"\s\d{1,2}[-–]\d{1,2}$")


def amount_off(text: str) -> str:
    """ "residency program 6 months" → "residency program"; "year 9" and "Eurocode 2" stay."""
    text = _MONTH.sub("", _DAYS.sub("", text))
    if (found := _ABOUT.search(text)) and first_word(found["what"].split()[-1]) not in table.TALK:
        return found["what"]
    found = _AMOUNT.search(text)
    if found is None:
        return text
    before = found["before"].strip(",").lower()
    if (
        before in table.NUMBERED
        or (before.removesuffix("s") in table.NUMBERED and _RANGE.search(text))
        or before in en.DETERMINERS
        or PREPOSITION.fullmatch(f" {before} ")
        or before in ("every", "about", "only", "nearly", "almost", "top", "last", "next")
    ):
        return text
    bare = found[0][len(found["before"]) :].strip()
    if bare.isdigit() and not found["before"].islower():
        return text  # a name: "Eurocode 2", "Unreal 5"
    return text[: found.start() + len(found["before"])].rstrip(" ,")


_FROM_TO = re.compile(
    rf"^((?:{table.CHANGED}) )(.+?) (\d[\w.,]*%?(?: \w+)?) to (\d.*)$", re.IGNORECASE
)
_BY_SO_MUCH = re.compile(rf"^((?:{table.CHANGED}) )(.+?) (\d[\d.,]*\s?%)(?=$|[ ,;])", re.IGNORECASE)
_HAS_ONE = re.compile(r"\s(?:by|to|from|of|at|over|under|in|nearly|about|around)$")


def changed(text: str) -> str:
    """ "raised GCSE pass rate 12%" → "raised the GCSE pass rate by 12%", "grew team 3 to 11" →
    "grew the team from 3 to 11"; any other text as it is."""
    for pattern in (_FROM_TO, _BY_SO_MUCH):
        found = pattern.match(text)
        if found is None or _HAS_ONE.search(found[2]) or "," in found[2]:
            continue
        words = found[2].split()
        last = words[-1]
        bare = last != last.lower() or plural(last) or last in table.UNCOUNTED
        bare = bare or last.endswith(MASS) or words[0].lower() in en.DETERMINERS | QUANTITY
        what = found[2] if bare or words[0][0].isdigit() else f"the {found[2]}"
        if pattern is _FROM_TO:
            return f"{found[1]}{what} from {found[3]} to {found[4]}"
        return f"{found[1]}{what} by {found[3]}{text[found.end() :]}"
    return text


#: "backlog cut from 90 to 12": what was done to it stands behind it.
_DONE_TO_IT = re.compile(
    r"^(?P<what>(?!I |we |my )[^,;:]+?) (?P<did>cut|reduced|raised|lowered|increased|improved"
    r"|doubled|halved)(?P<much> (?:from|by|to) .*\d.*)$",
    re.IGNORECASE,
)


#: "400+ bundles done", "staircases – 20+ fitted".
_SO_MANY_DONE = re.compile(
    r"^(?:(?P<what>[a-z ]+s) – )?(?P<many>\d[\d,]*\+?)(?: (?P<these>[a-z ]+s))? "
    r"(?P<did>done|fitted|delivered|completed|handled|served|installed|repaired|managed)$"
)


def deed_first(text: str) -> str:
    """ "backlog cut from 90 to 12 files" → "cut the backlog from 90 to 12 files", "400+ bundles
    done" → "completed 400+ bundles"."""
    if many := _SO_MANY_DONE.match(text):
        did = "completed" if many["did"] == "done" else many["did"]
        what = many["what"] or many["these"]
        return f"{did} {many['many']} {what}" if what else text
    found = _DONE_TO_IT.match(text)
    if found is None or is_sentence(found["what"]) or first_word(text) in en.PAST_VERBS:
        return text
    what = the(found["what"][0].lower() + found["what"][1:])
    if not fits_about(what):
        return text
    return f"{found['did'].lower()} {what}{found['much']}"


_PERFECT = {
    "do": "done", "work": "worked", "run": "run", "teach": "taught", "lead": "led", "have": "had",
    "manage": "managed", "use": "used", "speak": "spoken", "drive": "driven", "cook": "cooked",
    "train": "trained", "live": "lived", "know": "known", "sell": "sold", "write": "written",
}  # fmt: skip
_SINCE = re.compile(
    rf"^I (am|{'|'.join(_PERFECT)}) (?=.*\b(?:since (?!then)\S|for (?:over |about )?\d+ years))"
)


def perfect(text: str) -> str:
    """ "I do flu clinics since 2021" → "I have done flu clinics since 2021"."""
    return _SINCE.sub(lambda m: f"I have {_PERFECT.get(m[1], 'been')} ", text)
