"""One header: the fact that it names, by itself.

Pure. An exact alias decides, after normalising: case, underscores, camel case, emoji, numbering,
accents, plural, order of words and fillers make no difference. Likeness never decides; it only
suggests.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from sheets_followup.cells import clean
from sheets_followup.columns.aliases import (
    Meaning,
    Readings,
    halves,
    key,
    keys_of,
    plain,
    readings,
    words_of,
)
from sheets_followup.columns.composed import composed, first_of
from sheets_followup.columns.mail_headers import is_own_mail
from sheets_followup.columns.nouns import DAY_ARTICLES as _DAY_ARTICLES
from sheets_followup.columns.nouns import (
    followed_by_tick,
    listed,
    named_with_address,
    of_nouns,
    talk_alone,
)
from sheets_followup.words import (
    ANSWERS,
    BARE_DATES,
    BARE_NAMES,
    FILLERS,
    ROUNDS,
    STAGES,
    TICK_HINTS,
    TOGETHER,
)
from sheets_followup.words import STAGE_HEADERS as STAGE_TEXTS
from sheets_followup.words.spelling import has_cjk

#: Facts of which several columns may be read side by side; of the others one is wanted.
MANY = frozenset({"interviewers", "emails", "linkedin", "notes", "applied", "location", "phone"})

#: Every fact of CONTRACT that a header can mean (our own columns come from the journal).
FACTS = (
    "company",
    "role",
    "round",
    "status",
    "interview",
    "interviewers",
    "emails",
    "linkedin",
    "decision",
    "topics",
    "fit",
    "gap",
    "new_info",
    "last_reply",
    "thank_you_sent",
    "follow_up_1_sent",
    "follow_up_2_sent",
    "update_sent",
    "hold",
    "tone",
    "cadence",
    "notes",
    "applied",
    "location",
    "phone",
    "candidate",
)

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|【[^【】]*】")
_LONGEST = 80
#: "Entreprise, adresse", where "adresse entreprise" is a place; "Contact + mail" alike.
_OF_BOTH = {"location": "company", "emails": "interviewers"}
#: Facts whose header may single out one round of several: "Second interview date".
_ROUNDED = frozenset({"interview", "interviewers", "emails", "linkedin", "phone", "notes"})
_STAGE_WORDS = STAGES
_WITH = frozenset("with mit avec con com met z ze".split())
#: "$/hr" is what is paid, and no person of human resources.
_PAY = re.compile(r"[$£€¥]\s*/|/\s*(?:hr|hour|h)\b|\bper (?:hr|hour)\b", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z][A-Za-z .'-]*")


@cache
def _names() -> frozenset[str]:
    return keys_of(BARE_NAMES)


@cache
def _dates() -> frozenset[str]:
    return keys_of(BARE_DATES) | {"date time"}


@cache
def _answers() -> frozenset[str]:
    return keys_of(ANSWERS)


@cache
def _together() -> frozenset[str]:
    return keys_of(TOGETHER)


@cache
def _stage_headers() -> frozenset[str]:
    return keys_of(STAGE_TEXTS)


def is_name(header: str) -> bool:
    """Whether a header says only "Name": of a person or of a company, as its neighbours tell."""
    return key(plain(clean(header))) in _names()


def is_date(header: str) -> bool:
    """Whether a header says only "Date", which is never the interview."""
    return key(plain(clean(header))) in _dates()


def is_stage_header(header: str) -> bool:
    """Whether a header means the round where another column is the status."""
    return key(plain(clean(header))) in _stage_headers()


def is_answer(header: str) -> bool:
    """Whether a header says only "Response": their answer, or the day of it, as its cells tell."""
    return key(plain(clean(header))) in _answers()


def is_decision(header: str) -> bool:
    """Whether a header says only "Decision": not when they wrote, but when or what they decide."""
    return plain(clean(header)) in listed("decide")


def is_clock(header: str) -> bool:
    """Whether a header says only when in the day: "Time", "startTime"."""
    return any(found.part == "clock" for _, found in meanings(header))


def is_profile(header: str) -> bool:
    """Whether a header says only "Profile": a job or a link, as its cells tell."""
    return plain(clean(header)) == ("profile",)


def round_alone(header: str) -> str | None:
    """The round that a header singles out without saying what of it: "Phone screen", "二面"."""
    words = plain(clean(header))
    label = [word for word in words if word in ROUNDS or word in _STAGE_WORDS]
    rest = [w for w in words if w not in label and (w,) not in listed("talk") and w != "round"]
    return " ".join(label) if label and not rest and words != ("phone",) else None


def is_talk(header: str) -> bool:
    """Whether a header names a talk and nothing else: "Campus visit", "Intakegesprek"."""
    return talk_alone(plain(clean(header))) is not None


def is_together(header: str) -> bool:
    """Whether a header says that a company and a role stand in one cell."""
    return key(plain(clean(header))) in _together()


@lru_cache(maxsize=4096)
def meaning(header: str) -> Meaning | None:
    """The fact that a header names by itself, or None. Neighbours are ``columns``'s business.

    Where two languages mean different things by it, the first language's.
    """
    found = meanings(header)
    return found[0][1] if found else None


@lru_cache(maxsize=4096)
def meanings(header: str) -> Readings:
    """What a header names by itself, by language; "" stands for any language."""
    text = clean(header).replace("\n", " ")
    if not text or len(text) > _LONGEST or is_together(text):
        return ()
    words = plain(text)
    if is_own_mail(words) or (_PAY.search(text) and not _is_person(text.partition("/")[0])):
        return ()
    # "Who for" is who hires, where "Who" is whom one spoke to
    found = () if words in listed("hirer") else _exact(words)
    if found and words[-1] in FILLERS and (by := of_nouns(words)) and by[0][1].fact == "decision":
        return by  # "Feedback do" is no feedback in Polish, but until when
    if not found and (ticked := followed_by_tick(text)):
        return ticked
    if found and found[0][1].fact == "candidate" and words[-1] in _DAY_ARTICLES and words[1:]:
        return (("", Meaning("applied")),)  # "Candidaté le"
    if not found and half(header) is not None:
        return ()  # half a name is nobody: "Interviewer first name"
    found = found or _rounded(words)
    bracket = _BRACKETS.search(text)
    if bracket and bracket[0][1:-1].strip().casefold() in TICK_HINTS:
        found = meanings(_BRACKETS.sub(" ", text))
        return tuple(reading for reading in found if reading[1].fact.endswith("_sent"))
    if not found and bracket:
        bare = plain(_BRACKETS.sub(" ", text))
        found = _exact(bare) or _rounded(bare)
    if not found and bracket and not of_nouns(words):
        inner = _exact(plain(bracket[0][1:-1]))  # "Follow-up (thank-you sent)"
        if any(reading[1].fact.endswith("_sent") for reading in inner):
            return inner
    both = _OF_BOTH.get(found[0][1].fact) if found else None
    if found and found[0][1].part == "title":
        both = "interviewers"  # "Contact person & title"
    if both and (joined := first_of(composed(text))) and joined.fact == both:
        return composed(text)
    return (
        found or of_nouns(words) or composed(text) or named_with_address(words) or _bilingual(text)
    )


def _is_person(text: str) -> bool:
    """Whether human resources stand behind it: "Recruiter/HR"."""
    return any(found.fact == "interviewers" for _, found in _exact(plain(text)))


def _bilingual(text: str) -> Readings:
    """ "公司 Company": the same thing in two scripts."""
    if text.isascii() or not has_cjk(text):
        return ()
    latin = [_exact(each := plain(part)) or of_nouns(each) for part in _LATIN.findall(text)]
    other = _exact(plain(_LATIN.sub(" ", text)))
    facts = {reading[0][1].fact for reading in (*latin, other) if reading}
    if facts == {"decision", "status"} and latin[0] and len(latin) == 1:
        return latin[0]  # "Result by / 結果"
    return other or latin[0] if len(facts) == 1 and len(latin) == 1 else ()


@lru_cache(maxsize=1024)
def half(header: str) -> tuple[str, Meaning] | None:
    """Which half of a person's name a column holds ("given" or "family"), and whose it is."""
    words = plain(clean(header))
    for typed, kind in halves().items():
        size = len(typed)
        for start in (0, len(words) - size):
            if start >= 0 and words[start : start + size] == typed:
                rest = (*words[:start], *words[start + size :])
                if not rest:
                    return kind, Meaning("interviewers", "", 1)
                whose = first_of(_exact(rest) or _rounded(rest))
                if whose is not None and whose.fact == "interviewers":
                    return kind, whose
    return None


def _exact(words: tuple[str, ...]) -> Readings:
    return readings(words)


def _rounded(words: tuple[str, ...]) -> Readings:
    """ "Second interviewer", "Onsite interview date", "Interviewer 3", "Round 2 date"."""
    label = [word for word in words if word in ROUNDS or word in _STAGE_WORDS]
    if not label:
        return ()
    rest = tuple(word for word in words if word not in label and word != "round")
    if not rest:
        return ()
    staged = any(word in _STAGE_WORDS for word in label)
    if key(rest) in _dates() and (staged or "round" in words):
        return (("", Meaning("interview", "", 1, " ".join(label))),)
    named = " ".join(label)
    if staged and _WITH & set(rest):
        return ()  # "Interview with HR" is a stage, and no column of people
    return tuple(
        (language, replace(found, label=named))
        for language, found in _exact(rest)
        if found.fact in _ROUNDED and (found.part != "contact" or named.isdecimal())
    )


__all__ = [
    "FACTS",
    "MANY",
    "Meaning",
    "half",
    "is_date",
    "is_name",
    "is_stage_header",
    "is_together",
    "meaning",
    "meanings",
    "plain",
    "words_of",
]
