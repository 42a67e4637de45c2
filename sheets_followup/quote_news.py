"""The letters' room: quoting what is added after the interview, Gap and New info.

A gap is the better answer and never an apology; news stands as whole sentences, or after a colon.
What only names a weak spot, or uses another offer as a lever, is left out with a hint.
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
from sheets_followup.note_lists import is_clause, is_sentence
from sheets_followup.own_sentences import SUBJECT, as_sentence, mine, past
from sheets_followup.quote_self import (
    I_SAY,
    LEAD_IN,
    NOTHING,
    Own,
    paragraph,
    problem,
)
from sheets_followup.shorthand import DAYS
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import MINE, MORE_WEAK

WEAK_HINT = "names a weak spot without the better answer: type the answer, and the letter gives it"

_FORGOT = re.compile(
    r"^(?:i\s+)?(?:also\s+)?(?:forgot|forget|failed|neglected|didn’t|did\s+not"
    r"|(?:have\s+not|haven’t|not|no)(?=\s+(?:mention|said|say|told|tell|sp[eo]|talk))|should(?:\s+have|’ve)|could(?:\s+have|’ve)|never|missed|"
    r"omitted|left\s+out|wanted)\s*(?:to\s+|have\s+)?(?:mention(?:ed|ing)?|say(?:ing)?|said|"
    r"tell(?:\s+(?:you|her|him|them))?|told(?:\s+(?:you|her|him|them))?|bring(?:ing)?\s+up|"
    r"brought\s+up|talk(?:ed)?\s+about|add(?:ed)?|explain(?:ed)?|get\s+to|point(?:ed)?\s+out)?"
    r"\s*(?:about\s+|that\s+|:\s*)?(?=\S)",
    re.IGNORECASE,
)
#: The same behind the question that it belongs to: "safeguarding – forgot to mention X".
_FORGOT_LATER = re.compile(
    r"(?:[–—:;,.]|\bbut)\s+(?=(?:i\s+)?(?:forgot|didn’t|did\s+not|should(?:\s+have|’ve)|never)\s+"
    r"(?:to\s+)?(?:mention|say|said|tell|told|bring|talk|add|point))",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\b(?:i\s+said|said|should\s+(?:have\s+said|be)|meant|correct(?:ion|ly|ed)?|wrong(?:ly)?|"
    r"not\s+\w+\s+but|mis(?:spoke|stated|remembered)|actually|instead\s+of|in\s+fact)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"^(?:(?:my|the)\s+)?(?:(?:better\s+)?answer|question|q)\s+(?:on|to|about|regarding)\s+"
    r"(?P<on>[^:–]{3,60}?)\s*[:–]\s+(?=\S)(?P<what>.+)"
    r"|^(?:the\s+)?(?P<of>[\w -]{2,30})\s+question\s*[:–]\s+(?=\S)(?P<then>.+)",
    re.IGNORECASE,
)
#: What introduces the better answer, and the question that somebody asked before it.
_LABEL = re.compile(
    r"^(?:(?:the\s+)?(?:better\s+)?answer(?:\s+is)?|instead|better|correct(?:ion)?|wrong\s+\w+)"
    r"\s*[:–—]\s*",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^(?:(?:she|he|they|you|[A-Z][\w’-]+)\s+)?asked\s+(?:me\s+)?(?:about|on|for|if|whether|how|what|why)\b"
    r"[^;:–]*(?:[;:–]\s+|$)",
    re.IGNORECASE,
)
_SAID_SO = re.compile(
    r"mention|sa(?:y|id)|t(?:ell|old)|br(?:ing|ought)|talk|add|explain|get\s+to|point|forgot"
    r"|missed|omitted|left\s+out",
    re.IGNORECASE,
)
_WEAK = re.compile(rf"\b(?:{en.WEAKNESS}|{MORE_WEAK})(?!\w)", re.IGNORECASE)
_OFFERS = re.compile(rf"\b(?:{en.OFFERS})\b", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:they|she|he)\s+(recommended|sent|mentioned|suggested|showed|gave)\b")
#: "visa approved", "paper accepted at ICML": what happened to a thing of the sender's.
_HAPPENED = re.compile(
    r"^(?:my\s+)?((?:[\w-]+\s+){1,3}?(?:\([\w ]+\)\s+)?)"
    r"(approved|completed|finished|renewed|shortened|accepted|updated|transferred|published|granted|extended|reduced)\b(.*)$",
    re.IGNORECASE,
)
_SPLICED = re.compile(
    r"^(I said [^,;]+), (?=(?:it|that|they|this)(?:’\w+|\s(?:is|was|are|were))\s)"
)
#: What a word before the news says of it: "App Store: my app was featured".
_LABEL_FRONT = re.compile(r"^[\w ]{2,25}:\s+(?=(?:i|my|our|we)\s)", re.IGNORECASE)
#: "medical done & passed": an exam, a check.
_PASSED = re.compile(
    r"^(?:my\s+)?([\w-]+(?: [\w-]+){0,2}?)(?: (?:done|taken))?(?: and)? passed$", re.IGNORECASE
)
_AND_SO = re.compile(r"\s[–—]\s(?=(?:passed|approved|accepted|won)\b)")
_MINE = re.compile(rf"^(?:the\s+)?(?:[\w-]+\s){{0,2}}?(?:{MINE})\b", re.IGNORECASE)
_HALF = re.compile(r",\s+so\b|\b\w+ing my\b|^(?:not|no)\b", re.IGNORECASE)
HALF_HINT = "is half a sentence: type it with its subject, and the letter tells it"
OFFER_HINT = "speaks of another offer or a deadline: left out of the letter"
_BETTER = re.compile(
    r"(?:[:–—]|\b(?:better\s+answer(?:\s+is)?|answer\s+is|should\s+have\s+said|instead)\b[:,]?)\s*"
    r"(?=\S)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def gap(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """What was missing or wrong, and the better answer; ``phrase`` fits after a colon.

    Never an apology: a leading "sorry" falls out, and a weak spot that is only named is left out.
    """
    line, _ = paragraph(text)
    line = LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    if later := _FORGOT_LATER.search(line):
        line = line[later.end() :]
    better = None
    if _WEAK.search(line):
        better = _BETTER.search(line)
        if better is None or _WEAK.search(line[better.end() :]):
            return Own(hint=WEAK_HINT)
        line = line[better.end() :]
    line = _ASKED.sub("", line, count=1)
    if not line or re.match(r"(?:she|he|they)\b", line, re.IGNORECASE):
        return Own(hint=WEAK_HINT)
    forgot = _FORGOT.match(line)
    if forgot and not _SAID_SO.search(forgot[0]):
        return Own(hint=WEAK_HINT)
    rest = typed = line[forgot.end() :] if forgot else line
    if forgot and re.match(r"well\b|(?:mention|say|tell|add)$", rest):
        return Own(hint=WEAK_HINT)
    if answer := _ANSWER.match(rest):
        about, what = answer["on"] or answer["of"], answer["what"] or answer["then"]
        what = re.sub(r"^better example(?: is|:)? ", "a better example is ", what)
        about = quoting.lowered(about) if about[:2].isupper() else about[0].lower() + about[1:]
        rest = f"on {about}, {quoting.lowered(what)}"
    else:
        line = rest = _LABEL.sub("", rest, count=1) if rest == line else rest
        rest = re.sub(
            r"^(?:explain|clarify|also\s*:)\s+(?:that\s+)?", "", rest, flags=re.IGNORECASE
        )
    corrects = bool(answer) or (rest == line and bool(_CORRECTS.search(line)))
    line = LEAD_IN.sub("", rest, count=1)
    if hint := problem(line, forbidden):
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
    if not (forgot or answer or better or rest != typed) and not _says_it(whole):
        return Own(hint=WEAK_HINT)
    if past(whole) or whole.lower().startswith("said "):
        whole = "I " + whole[0].lower() + whole[1:]
    whole = _SPLICED.sub(r"\1; ", whole)
    return Own(phrase=mine(quoting.lowered(whole)), corrects=corrects)


def _says_it(text: str) -> bool:
    """Whether it is the better answer, and not only the name of the question."""
    if re.search(r"\bquestions?\b", text):
        return False
    words = text.lower().split()
    return bool(
        SUBJECT.match(text)
        or is_sentence(text)
        or past(text)
        or mine(text) != text
        or words[0] in ("a", "an")
        or re.search(r"\b(?:years?|experience|certifi\w+|licen[cs]e|said|example)\b", text.lower())
    )


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
    phrase = re.sub(r"^new\s+(?=\w)", "", phrase, flags=re.IGNORECASE)
    phrase = mine(quoting.lowered(phrase)).replace(": ", " — ")
    return Own(phrase=phrase, hint=LONG_HINT if len(parts) > 1 else "")


def _mended(part: str) -> str:
    """The part without what it is filed under, with the reader as "you"."""
    part = _LABEL_FRONT.sub("", LEAD_IN.sub("", quoting.bare(part), count=1))
    if re.match(r"[a-z]+ed: ", part, re.IGNORECASE):
        part = part.replace(": ", " ", 1)
    part = _AND_SO.sub(" and ", _ordered(part))
    part = re.sub(r", (?=it(?:’s| is) (?:at|on|here|now)\b)", "; ", part)
    return _THEIRS.sub(r"you \1", re.sub(r"\btheir\b", "your", part))


def _all_told(sentence: str) -> list[str | None]:
    """What its pieces tell: "passport renewed, can start in May" are two sentences."""
    told: list[str | None] = []
    for part in re.split(r";\s+", sentence):
        one = _told(part)
        more = [_told(piece) for piece in part.split(", ")] if one is None else []
        told += more if len(more) > 1 and None not in more else [one]
    return told


#: Word order of other languages, and what is put in front of or behind the news itself.
_NOW = re.compile(r"^I have now (?=(?:a|an|the|my|[A-Z])\b|[A-Z])")
_HAVE_DONE = re.compile(r"^I have ((?:the|my) .+?) (passed|finished|completed|got|received)$")
_SINCE = re.compile(r"^(?:since|from) [\w. ]{1,20}?[.,]? (?=I (?:have|am)\b)")
_AT_LAST = re.compile(
    r"^(?:finally|yay|btw),? |[ ,]+(?:finally|yay|woo\w*|btw|at last)$", re.IGNORECASE
)
_ON_DAY = re.compile(r"(?<!on)(?<!last)(?<!this)(?<!next)(?<!by) (mon|tues?|wed|thur?s?|fri)$")


def _ordered(part: str) -> str:
    part = _SINCE.sub("", _AT_LAST.sub("", part))
    part = _HAVE_DONE.sub(r"I have \2 \1", _NOW.sub("I now have ", part))
    return _ON_DAY.sub(lambda m: f" on {DAYS[m[1][:3]]}", part)


def _told(part: str) -> str | None:
    """The part as a sentence that says who did it; None when it is none."""
    part = _mended(part)
    if not part:
        return None
    if going := _going_on(part):
        return going
    if I_SAY.match(part) or past(part):
        return as_sentence(part) or part
    if re.match(r"(?:my|our|the)\s", part, re.IGNORECASE) and _has_verb(part):
        return part
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
    happened = _HAPPENED.match(text)
    if happened and not is_clause(text) and not past(text) and not I_SAY.match(text):
        thing = quoting.lowered(happened[1])
        first = thing.split(" ", 1)[0].lower()
        if first in en.MY_NOUNS or re.fullmatch(MINE, first):
            thing = first + thing[len(first) :]
        return f"My {thing}was {happened[2].lower()}{happened[3]}"
    return None
