"""The letters' room: quoting news, what happened after the interview.

News stands as whole sentences, or after a colon. What uses another offer as a lever is left out
with a hint.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.discretion import (
    FOREIGN_HINT,
    LONG_HINT,
    PRIVATE_HINT,
    QUESTION_HINT,
    TOO_LONG_HINT,
    foreign,
)
from sheets_followup.fragments import perfect
from sheets_followup.note_lists import first_word, is_clause, is_sentence
from sheets_followup.noun_phrases import MASS
from sheets_followup.own_sentences import article, as_sentence, done, mine, past
from sheets_followup.quotable_sentences import stands_listed
from sheets_followup.quote_self import (
    I_SAY,
    LEAD_IN,
    NOTHING,
    Own,
    paragraph,
    problem,
)
from sheets_followup.shorthand import DAYS
from sheets_followup.word_kinds import kind
from sheets_followup.words import letters_en as en
from sheets_followup.words.fragments_en import COUNTED, UNCOUNTED
from sheets_followup.words.notes_en import MINE

_OFFERS = re.compile(rf"\b(?:{en.OFFERS})\b", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:they|she|he)\s+(recommended|sent|mentioned|suggested|showed|gave)\b")
#: "visa approved", "paper accepted at ICML": what happened to a thing of the sender's.
_HAPPENED = re.compile(
    r"^(?:my\s+)?((?:[\w’-]+\s+){1,3}?(?:\([\w ]+\)\s+)?)"
    r"(approved|completed|finished|renewed|shortened|accepted|updated|transferred|published|granted|extended|reduced)\b(.*)$",
    re.IGNORECASE,
)
#: What a word before the news says of it: "App Store: my app was featured".
_LABEL_FRONT = re.compile(r"^[\w ]{2,25}:\s+(?=(?:i|my|our|we)\s)", re.IGNORECASE)
#: "medical done & passed": an exam, a check.
_PASSED = re.compile(
    r"^(?:my\s+)?([\w-]+(?: [\w-]+){0,2}?)(?: (?:done|taken))?(?: and)? passed$", re.IGNORECASE
)
_CERTIFIED = re.compile(r"^(?:now )?([A-Z][\w+-]*(?: [A-Z][\w+-]*)?)[ -]certified$")
_AND_SO = re.compile(r"\s[–—]\s(?=(?:passed|approved|accepted|won)\b)")
_MINE = re.compile(rf"^(?:the\s+)?(?:[\w-]+\s){{0,2}}?(?:{MINE})\b", re.IGNORECASE)
_HALF = re.compile(r",\s+so\b|\b\w+ing my\b|^(?:not|no)\b", re.IGNORECASE)
HALF_HINT = "is half a sentence: type it with its subject, and the letter tells it"
OFFER_HINT = "speaks of another offer or a deadline: left out of the letter"


@lru_cache(maxsize=4096)
def news(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """What is new: whole sentences where they have a subject, else a phrase after a colon."""
    line, listed = paragraph(text)
    line = LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    if hint := problem(line, forbidden):
        return Own(hint=hint)
    parts = [part for part in quoting.sentences(line) if not part.endswith("?")]
    if not parts:
        return Own(hint=QUESTION_HINT)
    if _OFFERS.search(line):
        return Own(hint=OFFER_HINT)
    if foreign(line):
        return Own(hint=FOREIGN_HINT)
    first = quoting.bare(parts[0])
    if re.match(r"(?:she|he|they|congrat\w*|saw they)\b", first, re.IGNORECASE):
        return Own(hint=PRIVATE_HINT)
    if listed and all(map(past, quoting.tidy(text)[:3])):
        listed = False
    told = [] if listed else [one for part in parts for one in _all_told(part)]
    if told and told[0] is not None:
        until = told.index(None) if None in told else len(told)
        whole = quoting.cut(" ".join(quoting.stop(one) for one in told[:until] if one), words)
        hint = LONG_HINT if until < len(told) else ""
        return Own(said=whole or "", hint=hint if whole else TOO_LONG_HINT)
    first = _mended(first)
    if _HALF.search(first):
        return Own(hint=HALF_HINT)
    phrase = quoting.cut_list(first, words)
    if phrase is None:
        return Own(hint=TOO_LONG_HINT)
    phrase = mine(quoting.lowered(_A_NEW.sub(_new, phrase))).replace(": ", " — ")
    if _is_half(phrase):
        return Own(hint=HALF_HINT)
    return Own(phrase=phrase, hint=LONG_HINT if len(parts) > 1 else "")


#: "new build of my game": what the news is of tells whether it is one or several.
_A_NEW = re.compile(r"^new\s+(?=\w)(?P<rest>.*)$", re.IGNORECASE)


def _new(found: re.Match[str]) -> str:
    """ "new build of my game" → "a new build of my game"; a label loses its "new"."""
    rest = found["rest"]
    head = re.split(r" (?:of|on|for|with|in|at|about)\b", rest, maxsplit=1)[0]
    last = head.rsplit(" ", 1)[-1]
    one = kind(last) == "noun" and last not in UNCOUNTED and not last.endswith(MASS)
    whole = head != rest and "," not in rest and ":" not in rest
    return f"a new {rest}" if one and whole else rest


def _is_half(phrase: str) -> bool:
    """Whether it is no thing that one has: "exhibition opens 3 May", "portfolio site live".

    Without news there is no update (W8), so what is merely unknown is told: "QTS came thru".
    """
    if first_word(phrase) in en.DETERMINERS or stands_listed(phrase):
        return False
    last = phrase.rsplit(" ", 1)[-1]
    return is_clause(phrase) or (last.islower() and kind(last) in ("adjective", "verb", "done"))


def _mended(part: str) -> str:
    """The part without what it is filed under, with the reader as "you"."""
    part = _LABEL_FRONT.sub("", LEAD_IN.sub("", quoting.bare(part), count=1))
    if re.match(r"[a-z]+ed: ", part, re.IGNORECASE):
        part = part.replace(": ", " ", 1)
    part = _AND_SO.sub(" and ", _ordered(part))
    part = re.sub(r", (?=it(?:’s| is) (?:at|on|here|now)\b)", "; ", part)
    return _THEIRS.sub(r"you \1", re.sub(r"\btheir\b", "your", part))


#: "finished the take-home – repo is public now": two pieces of news.
_APART = re.compile(rf";\s+|\s[–—]\s(?=(?:my |the )?(?:{MINE}) (?:is|are|was|were)\b)")
#: "a bursary 4 leather course": one course, so it counts nothing.
_FOR = re.compile(r"(?<=[a-z]) 4 (?P<what>(?:[a-z-]+ ){0,2}[a-z-]+)$")


def _for(found: re.Match[str]) -> str:
    what = found["what"]
    head = what.rsplit(" ", 1)[-1]
    which = first_word(what) in en.DETERMINERS
    if kind(head) != "noun" and not which:
        return found[0]
    one = head in COUNTED and not which
    return f" for {article(what)} {what}" if one else f" for {what}"


def _all_told(sentence: str) -> list[str | None]:
    """What its pieces tell: "passport renewed, can start in May" are two sentences."""
    told: list[str | None] = []
    for part in _APART.split(sentence):
        pieces = part.split(", ")
        more = [_told(piece) for piece in pieces] if all(map(_begins, pieces)) else []
        if len(more) > 1 and more[0] in ("I got results", "I got the results"):
            more = more[1:]  # they follow
        told += more if len(pieces) > 1 and more and None not in more else [_told(part)]
    return told


def _begins(piece: str) -> bool:
    """Whether it can be a sentence of its own; "won A, published B" stays one."""
    first = piece.split(" ", 1)[0].lower()
    going = first in en.GOING_ON or first in ("can", "will", "available", "my")
    return going or past(piece) or _HAPPENED.match(piece) is not None


#: Word order of other languages, and what is put in front of or behind the news itself.
_NOW = re.compile(r"^I have now (?=(?:a|an|the|my|[A-Z])\b|[A-Z])")
_HAVE_DONE = re.compile(r"^I have ((?:the|my) .+?) (passed|finished|completed|got|received)$")
#: "I have got it last Friday": the day wants the simple past.
_THEN = re.compile(
    r"^I have (got|passed|finished|completed|received|started|moved|published|led) "
    r"(?=.*(?:\blast \w+|\byesterday|\bon \w+day|\bin (?:19|20)\d\d|\bago)$)"
)
_SINCE = re.compile(r"^(?:since|from) [\w. ]{1,20}?[.,]? (?=I (?:have|am)\b)")
_AT_LAST = re.compile(
    r"^(?:finally|yay|btw),? |[ ,]+(?:finally|yay|woo\w*|btw|at last)$| finally(?= and )",
    re.IGNORECASE,
)
_ON_DATE = re.compile(r"\s(?:on )?\d{1,2}/\d{1,2}(?:/\d{2,4})?$")
_MADE_SINCE = re.compile(r"^((?:promoted|appointed|elected|named)\b.*) since (?=[A-Z]\w+day$)")
_ON_DAY = re.compile(
    r"(?<!on)(?<!last)(?<!this)(?<!next)(?<!by)(?<!every)(?<!each)"
    r" (mon|tues?|wed|thur?s?|fri|[A-Z][a-z]+day)$"
)


def _ordered(part: str) -> str:
    part = _ON_DATE.sub("", _SINCE.sub("", _AT_LAST.sub("", part)))
    part = _FOR.sub(_for, part)
    part = _MADE_SINCE.sub(r"\1 on ", part)
    part = _HAVE_DONE.sub(r"I have \2 \1", _NOW.sub("I now have ", part))
    part = _THEN.sub(r"I \1 ", part)
    return _ON_DAY.sub(lambda m: f" on {DAYS[m[1][:3].lower()]}", part)


def _told(part: str) -> str | None:
    """The part as a sentence that says who did it; None when it is none."""
    part = _mended(part)
    if not part:
        return None
    if going := _going_on(part):
        return going
    if I_SAY.match(part) or past(part):
        return perfect(as_sentence(part) or part)
    if re.match(r"(?:my|our|the)\s", part, re.IGNORECASE) and _has_verb(part):
        return part
    if certified := _CERTIFIED.match(part):
        return f"I am now {certified[1]} certified"
    if passed := _PASSED.match(part):
        return f"I passed my {passed[1]}"
    if _MINE.match(part) and is_sentence(part):
        part = quoting.lowered(re.sub(r"^the\s+", "", part, flags=re.IGNORECASE))
        return "My " + re.sub(r"(?<=\w) not (?=\d)", ", not ", part)
    return None


def _has_verb(text: str) -> bool:
    return is_clause(text) or any(word in en.PAST_VERBS for word in text.lower().split()[1:])


def _going_on(text: str) -> str | None:
    """ "moving to Leeds" → "I am moving …", "visa approved" → "My visa was approved"."""
    words = text.split()
    first = words[0].lower()
    small = text[0].lower() + text[1:] if words[0].istitle() else text
    if first in en.GOING_ON or first == "available" or (first == "in" and len(words) > 2):
        return "I am " + small
    if first in ("will", "can") and len(words) > 1:
        return "I " + small
    if first == "have":
        return "I " + small
    if over := done(text):
        return over
    happened = _HAPPENED.match(text)
    if happened and not is_clause(text) and not past(text) and not I_SAY.match(text):
        thing = quoting.lowered(happened[1])
        first = thing.split(" ", 1)[0].lower()
        if first in en.MY_NOUNS or re.fullmatch(MINE, first):
            thing = first + thing[len(first) :]
        if happened[2].lower() in ("completed", "finished") and " by " not in happened[3]:
            return f"I {happened[2].lower()} my {thing.rstrip()}{happened[3]}"
        return f"My {thing}was {happened[2].lower()}{happened[3]}"
    return None
