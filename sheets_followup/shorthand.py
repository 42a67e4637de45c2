"""The letters' room: what people shorten in a note, written out as a letter has it.

Pure functions on one line. They never invent a word: "w/" is "with", "7y" is "7 years".
"""

from __future__ import annotations

import re

from sheets_followup.words.letters_en import PROPER, WEEKDAYS, WRITTEN_OUT
from sheets_followup.words.notes_en import MONTHS_SHORT, MORE_PROPER, MORE_WRITTEN_OUT

PICTURE = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2728\u2764\u2b50]|(?:^|(?<=\\s))[:;]-?[)(DP](?=\\s|$)"
    "|\\s*\\([!?]+\\)"
)
_WHOLE = {
    **PROPER,
    **{word.lower(): word for word in MORE_PROPER},
    **WRITTEN_OUT,
    **MORE_WRITTEN_OUT,
}
_SHORT = re.compile(r"(?<![\w.@/’-])(?:" + "|".join(map(re.escape, _WHOLE)) + r")(?![\w@/’-]|\.\w)")
_MONTH = re.compile(
    r"\b((?:in|by|until|till|since|from|of|early|late|mid|next|this|end) |\bon \d{1,2} )"
    rf"({'|'.join((*MONTHS_SHORT, *map(str.title, MONTHS_SHORT)))})\b"
)
#: "14 person night shift", "12,000 page trial": so many of them make one thing.
_SO_MANY = re.compile(
    r"(?<![\w.,])(?!1 )(\d[\d,]*) (person|man|page|day|week|month|year|hour|minute|bed|seat"
    r"|bedroom|unit|storey|ton|mile|acre|room|pupil|patient|guest|cover|student)"
    r" (?=[a-z]+\b)(?!(?:a|an|in|on|at|of|for|to|and|or|with|per|each|every|is|was|from|by|plus)\b)"
)
#: "y7", "yr 7" is a class of a school; "7y" are years.
_CLASS = re.compile(r"(?<![\w.-])[yY](?:r ?)?(\d{1,2})(?![\w.-])")
#: "7y", "5yrs", "1 y"; and "exp" where no noun follows that it may shorten otherwise.
_YEARS = re.compile(r"(?<![\w.])(\d{1,2})(\+?) ?(?:y|yr|yrs|years?)(?![\w’.-])", re.IGNORECASE)
_SPAN = re.compile(
    r"(?<![\w.])(\d{1,2})(\+?) ?(mo|mos|mths?|wks?|hrs?|mins?)(?![\w’.-])", re.IGNORECASE
)
_SPANS = {"m": "month", "w": "week", "h": "hour", "mi": "minute"}
#: "last wk", "on fri": a day behind what says which.
_DAY = re.compile(
    r"\b((?:on|last|next|this|by|until|till|since|every) )(mon|tues?|wed|thur?s?|fri|sat|sun)\b"
)
DAYS = {day[:3].lower(): day for day in WEEKDAYS}
#: "start may", "end of feb": a month that nothing but its place shows.
_STARTS = re.compile(rf"\b(start|begin|available) ({'|'.join(MONTHS_SHORT)})\b")
_EXPERIENCE = re.compile(r"(?<![\w.@/’-])exp\.?(?=$|[,;.)]| (?:in|with|of|as|at|on|from|using)\b)")
_QUESTION = re.compile(r"(?<=[a-z] )[qQ](?![\w:’.&/-]|\s?\d)|^[qQ](?= (?:about|abt|on|re)\b)")
#: The language in front of what is written in it: "go services" is no going.
_GO = re.compile(r"\bgo(?= (?:(?:micro)?services?|code|codebase|backends?|rewrite|developers?)\b)")
#: … also in a list of what one knows, where going makes no sense: "go + k8s", "SQL, go".
_GO_LISTED = re.compile(r"(?<=, )go(?=,|$| and )|^go(?=,| and )")
#: "monolith->services": from what to what, where no numbers say how much.
_MOVE = re.compile(r"(?:^|(?<=[,;] ))(?!from\b)([^\W\d]+)\s*(?:[-=]+>|→)\s*([^\W\d]+)(?=$|[,;])")
_EDITION = re.compile(r"(?<=\d(?:st|nd|rd|th)) ed\b\.?")
_HOURS = re.compile(r"(?<=\d )h(?= (?:on|in|of|at|with|to)\b|$)")
#: "i’ve", "i’m": the sender, in small letters.
_I = re.compile(r"(?<![\w.@/’-])i(?=’(?:ve|m|d|ll)\b)")
_TO = re.compile(r"(?<=[a-z] )2 (?=(?:mention|say|tell|ask|bring|explain|add|show)\b)")
_AT = re.compile(r"(?<=\s)@(?:\s+(?=\w)|(?=[A-Z]))")  # "@fcsp" is a name of its own
#: A bracket with feelings in it: "(lots!)", "(really?)".
_FELT = re.compile(r"\s*\([^()]*[!?][^()]*\)")
_ARE = re.compile(r"(?<=s) r (?=[a-z])")
_EMPTY = re.compile(r"\s*\(\s*\)")
_WITH = re.compile(r"(?<![\w/])(w/o?)(?![\w/])\s*|(?<![\w/])w/(?=[a-z])")
_ARROW = re.compile(r"\s*(?:[-=]+>|→)\s*")
_AND = re.compile(r"(?<=[\w)”+]) [&+] (?=[\w(“])")


_ET_CETERA = re.compile(r"^(?:e\.g\.,?|for example:?)\s+|,?\s+(?:etc\.?|and so on)$", re.IGNORECASE)


def written_out(line: str) -> str:
    """The line without pictures, and with "w/", "&" and "yrs" as a letter has them."""
    line = PICTURE.sub("", line)
    if "(" in line:
        line = _EMPTY.sub("", _FELT.sub("", line)).replace(" )", ")")
    if "@" in line:
        line = _AT.sub("at ", line)
    line = _I.sub("I", _ARE.sub(" are ", line))
    if any(map(str.isdigit, line)):
        line = _YEARS.sub(lambda m: f"{m[1]}{m[2]} year{'s' if m[1] + m[2] != '1' else ''}", line)
        line = _CLASS.sub(r"Year \1", line)
        line = _SO_MANY.sub(r"\1-\2 ", line)
        line = _HOURS.sub("hours", line)
        line = _EDITION.sub(" edition", line)
        line = _TO.sub("to ", line)
        line = _SPAN.sub(_span, line)
    if "/" in line:
        line = _WITH.sub(lambda m: "without " if m[1] == "w/o" else "with ", line)
    if ">" in line or "→" in line:
        line = _ARROW.sub(" to ", _MOVE.sub(r"the move from \1 to \2", line))
    if "&" in line or "+" in line:
        line = _AND.sub(" and ", line)
    line = _ET_CETERA.sub("", line).replace(" = ", " — ")
    line = _GO_LISTED.sub("Go", _GO.sub("Go", line))
    line = _QUESTION.sub("question", line)
    line = _EXPERIENCE.sub("experience", line)
    line = _SHORT.sub(lambda m: _WHOLE[m[0]], line)
    line = _DAY.sub(lambda m: m[1] + DAYS[m[2][:3]], line)
    line = _STARTS.sub(lambda m: f"{m[1]} in {MONTHS_SHORT[m[2]]}", line)
    return _MONTH.sub(lambda m: m[1] + MONTHS_SHORT[m[2].lower()], line).strip()


def _span(match: re.Match[str]) -> str:
    short = match[3].lower()
    unit = _SPANS[short[:2] if short.startswith("mi") else short[0]]
    return f"{match[1]}{match[2]} {unit}{'s' if match[1] + match[2] != '1' else ''}"


_NOT = re.compile(r"\b(ca|wo|sha|[^\W\d_]+)n’t\b", re.IGNORECASE)
_IS = re.compile(
    r"\b(it|that|there|what|here|this)’s "
    r"(?=(?:not|a|an|the|now|still|also|only|all|\w+ing)\b|[~\d])",
    re.IGNORECASE,
)
_WOULD = re.compile(r"\b(I|you|we|they|it)’d (?!better\b|been\b|had\b|\w+e[dn]\b)(?=[a-z])")
_FULL = (("’re", " are"), ("’ve", " have"), ("’ll", " will"), ("I’m", "I am"))


def in_full(text: str) -> str:
    """The text without the contractions that can be read in one way only; for the formal tone.

    What somebody said, in its quotation marks, stays as it was said.
    """
    if "’" not in text or "“" in text:
        return text
    for short, whole in _FULL:
        text = text.replace(short, whole)
    text = _NOT.sub(_with_not, text)
    return _WOULD.sub(r"\1 would ", _IS.sub(r"\1 is ", text))


def _with_not(match: re.Match[str]) -> str:
    stem = match[1]
    known = {"ca": "cannot", "wo": "will not", "sha": "shall not"}.get(stem.lower())
    if known is None:
        return f"{stem} not"
    return known.capitalize() if stem[0].isupper() else known
