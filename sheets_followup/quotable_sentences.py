"""The letters' room: whether a sentence of a note, or one made of a note, may stand in a letter.

The second half of ``quotable``: a sentence that the user typed needs clean words; one to which we
put the subject needs to be recognised to its end.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.note_lists import first_word, is_clause, is_sentence
from sheets_followup.noun_phrases import BRACKET, MASS, QUANTITY
from sheets_followup.own_sentences import past
from sheets_followup.quotable import asks_how, chunks, group, joined, placed, thing
from sheets_followup.word_kinds import JOINTS, ORDINAL, PREPOSITIONS, clean, kind, said
from sheets_followup.words import letters_en as en
from sheets_followup.words import notes_en as notes
from sheets_followup.words import quotable_en as table
from sheets_followup.words.fragments_en import FIELD_LETTERS, UNCOUNTED
from sheets_followup.words.notes_en import MORE_PROPER

_MINE = re.compile(r"^(?P<who>I|We|You|My|Our|Your|The)(?P<is>’\w+)? (?P<rest>.+)$")
#: When it was: "last year", "for 5 years", "yesterday".
_WHEN = re.compile(
    r"[ ,]+(?:(?:last|this|next|every|each) (?:week|month|year|term|season|spring|summer|autumn"
    r"|winter|night|day|morning|time|quarter|[A-Z][a-z]+)|yesterday|today|recently|already|twice|once|now"
    r"|too|as well|inside out|again|together|alone|ago|there|from scratch|on time|daily|weekly"
    r"|(?:for (?:over |about |nearly )?)?\d+\+? (?:years?|months?|weeks?|seasons?|terms?)(?: ago)?"
    r"|(?:an?|per|each) (?:hour|day|night|week|month|year|shift|season|term)"
    r"|(?:on |in |by )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)(?: \d{4})?|(?:on )?[A-Z][a-z]+day|in \d{4})$"
)
#: "the book you recommended": which one.
_OF_THEIRS = re.compile(
    r"(?<!what)(?<!how)(?<!why) (?:that )?you (?:recommended|mentioned|suggested|sent|showed"
    r"|gave|described|named)(?: me)?$"
)
_NEARLY = re.compile(r"\b(?:close to|up to|more than|about|over|nearly|almost|around) (?=\d)")
_FIRST_ADVERBS = frozenset("also now already recently just successfully mostly mainly".split())
_PARTICLES = frozenset("up out over down in off on back through away along".split())
#: Behind these stands how one is, or what one does, and not what it is done to.
_IS = frozenset("am was are were be been".split())
_MAY = frozenset("can could will would may might have had".split())
_NEXT_VERB = re.compile(r",? and |, ")


def _deeds(rest: str) -> list[str]:
    """ "ran a shop and trained 4 people" → its two halves."""
    deeds = [""]
    start = 0
    for found in _NEXT_VERB.finditer(rest):
        if past(rest[found.end() :] + " it"):
            deeds[-1] = rest[start : found.start()]
            deeds.append("")
            start = found.end()
    deeds[-1] = rest[start:]
    return deeds


def _without_when(text: str) -> str:
    while found := _WHEN.search(text):
        text = text[: found.start()]
    return text


def _does(deed: str) -> bool:
    """Whether this is a verb and what it is done to."""
    words = _without_when(deed).split()
    while words and words[0].lower() in _FIRST_ADVERBS:
        words = words[1:]
    if not words:
        return False
    first, rest = words[0].lower(), words[1:]
    while rest and rest[0].lower() in _FIRST_ADVERBS:
        rest = rest[1:]
    if first in _IS:
        return bool(rest) and _is_so(rest)
    if first in _MAY:
        return (bool(rest) and (first in ("have", "had") and _done_to(rest))) or (
            len(rest) > 0 and _does(" ".join(rest))
        )
    known = (
        first in en.BASE_VERBS or first in en.PAST_VERBS or first in notes.MORE_PAST
        or first in notes.TASKS or first.endswith("ed") or first in ("start", "passed", "open")
        or first in ("done", "been", "known", "taught", "begun", "given", "driven")
    )  # fmt: skip
    if not known or (len(rest) == 1 and _bare(rest[0]) and not _surely_done(first)):
        return False
    return not rest or _done_to(rest)


def _bare(word: str) -> bool:
    """Whether the only word behind the verb is a noun without anything: "confined spaces"."""
    return word.islower() and kind(word) in ("nouns", "noun")


def _surely_done(verb: str) -> bool:
    return verb in table.DEEDS or verb in en.PAST_VERBS or verb in en.BASE_VERBS


def _is_so(rest: list[str]) -> bool:
    """What stands behind "am" or "was": whoever made the sentence has looked at its first word."""
    (_, head), *behind = chunks(" ".join(rest))
    if behind and behind[0][0] == "to" and not behind[0][1][:1].isupper():
        return said(" ".join(rest))  # "willing to relocate"
    return said(head) and not head[:1].isdigit() and all(placed(*one) for one in behind)


def _done_to(rest: list[str]) -> bool:
    if rest[0].lower() in _PARTICLES and len(rest) > 1:
        rest = rest[1:]
    (_, head), *behind = chunks(" ".join(rest))
    if behind and behind[0][0] in ("from", "to", "by") and head.endswith((" down", " up")):
        head = head.rsplit(" ", 1)[0]  # "brought arrears down from 6.2% to 4.1%"
    if head and head.split()[0].lower() == "that":
        return said(" ".join(rest))
    if asks_how(" ".join(rest)):
        return True
    if head and not (joined(head, counted=True) or _with_measure(head)):
        return False
    return all(placed(*one) for one in behind)


def _with_measure(head: str) -> bool:
    """ "many", "220k", "£3,000": so many, so much."""
    year = re.fullmatch(r"(?:19|20)\d\d", head)  # "certified 2023" is then, and not so many
    return head.lower() in QUANTITY or (not year and _SUM.fullmatch(head) is not None)


_SUM = re.compile(r"[£$€]\d[\d,.]*[km]?|\d[\d,.]*[km]|\d{3,}|\d,\d{3}")


@lru_cache(maxsize=4096)
def sentence(text: str, *, made: bool = False) -> bool:
    """Whether the text is a sentence with its subject. ``made`` says that we put the subject there:
    then what follows its verb has to be recognised as well."""
    text = (text[:1].upper() + text[1:]).rstrip(".").replace("; ", ", ")
    if not said(text):
        return False
    found = _MINE.match(text)
    if not made:
        return True
    if found is None:
        return False
    if found["who"] in ("My", "Our", "Your", "The"):
        return _of_mine(text)
    rest = f"am {found['rest']}" if found["is"] else found["rest"]
    rest = re.split(r", (?=it(?:’s| is) )", rest, maxsplit=1)[0]  # what is said of it
    rest = _OF_THEIRS.sub("", rest)
    rest = _NEARLY.sub("", BRACKET.sub("", rest))
    return all(map(_does, _deeds(rest)))


_VERB_THERE = re.compile(
    r" (?=(?:is|was|are|were|has|have|runs|can|will|got|came|won|starts|ends|opens|begins"
    r"|[a-z]+ed)\b)"
)


def _one_does(words: list[str]) -> bool:
    """ "a covering index avoids it", "the lower rates apply": a thing with its article, and what
    it does."""
    return words[0].lower() in en.DETERMINERS and any(
        (
            (word.endswith("s") and kind(words[place - 1]) in ("noun", "name"))
            or (word in table.THEY_DO and kind(words[place - 1]) == "nouns")
        )
        and group(" ".join(words[:place]).replace("The ", "the ").replace("My ", "my "))
        for place, word in enumerate(words[:-1])
        if place > 1
    )


def clause(text: str) -> bool:
    """Whether a sentence about a thing is one to its end: "the lease is a liability"."""
    return said(text) and _of_mine(text)


def _of_mine(text: str) -> bool:
    """ "My GWO was renewed", "My article on dbt got 10k reads"."""
    parts = _VERB_THERE.split(text, maxsplit=1)
    if len(parts) < 2:
        return _one_does(text.split())
    return thing(parts[0][0].lower() + parts[0][1:])


#: "orders from 40 to 90": how it is, and not what.
_TO_NUMBER = re.compile(r"\b(?:from|to|by) \d+(?!\d{3}\b)[\d.,k%]*(?:$| to )")


#: With what a sentence about the reader's side begins, a determiner aside.
_SUBJECTS = frozenset(("name", "nouns"))


def stands_listed(topic: str) -> bool:
    """Whether what was talked about may stand behind a colon, alone or beside others."""
    if is_sentence(topic):
        first = topic.split(" ", 1)[0]
        begins = first_word(topic) in en.DETERMINERS | {"you", "we"} or kind(first) in _SUBJECTS
        begins = begins or "-" in first
        return begins and sentence(topic)
    if _TO_NUMBER.search(topic):
        return False
    # What is too long for any letter has a hint of its own.
    return thing(topic, stands=False) or quoting.word_count(topic) > 40


def fits_about(topic: str) -> bool:
    """Whether it may follow "about": what leans on a thing, or may be a sentence, may not."""
    if "“" in topic or ", " in BRACKET.sub("", topic) or not thing(topic):
        return False
    if not is_clause(topic) or first_word(topic) in en.WH_WORDS:
        return True
    first, second, third = [*topic.split(), "", "", ""][:3]
    several = kind(first) == "adjective" and kind(second) == "nouns"
    several = several or (kind(first) in ("noun", "gerund") and second in table.DONE_AGAIN)
    return several and (not third or third in PREPOSITIONS)  # "flaky tests in CI"


def brings(phrase: str) -> bool:
    """Whether it may follow "I would bring": things that one has, and fields that one knows."""
    if not thing(phrase, counted=True):
        return False
    _, _, fields = phrase.partition("experience with ")
    return all(map(_field, filter(None, JOINTS.split(fields))))


def _field(item: str) -> bool:
    """Whether one has experience with it: no certificate, and no verb ("swims")."""
    if " " in item:
        return not _YEAR.search(item)  # "windows for Liberty 2022" was once
    if not item.islower():
        code = item.isupper() and item.isalpha() and len(item) > 3
        known = item in FIELD_LETTERS or item in MORE_PROPER or item in en.PROPER.values()
        return not item.endswith(("Cert", "Dip")) and (not code or known)
    return kind(item) != "nouns" or item in UNCOUNTED


_YEAR = re.compile(r" (?:19|20)\d\d$")
_CODE = re.compile(r"^\d{3,5} (?=[a-z])|^(?:(?=.*\d)[A-Z][\w/]*|[A-Z]{2,} \d+)\b(?= [a-z]+$)")


def held(text: str) -> bool:
    """Whether a licence, a tool or a thing may stand in a list of strengths behind a colon."""
    if _CODE.match(text) and clean(text):
        return group(_CODE.sub("Code ", text).replace("  ", " "), stands=False) or _coded(text)
    words = text.split() or [""]
    if words[0].endswith("ing") and len(words) > 1 and kind(words[-1]) == "name":
        return False  # "spraying PA1"
    if ORDINAL.fullmatch(text):
        return True
    several = kind(words[-1]) == "nouns" and words[0] not in UNCOUNTED  # "swims"
    if len(words) == 1 and words[0].islower() and (several or not thing(text, counted=True)):
        return words[0] in table.TOOLS or words[0].endswith(MASS)
    return thing(text, stands=False, counted=True)


def _coded(text: str) -> bool:
    """ "EPA 608 universal": called by its number, whatever stands behind."""
    return kind(text.split()[-1]) not in ("", "particle", "verb", "doing")
