"""The letters' room: a note turned towards its reader ("how she runs" → "how you run").

Where it cannot be sure who is meant, the text comes back as it was.
"""

from __future__ import annotations

import re

from sheets_followup.words import letters_en as en

_POSSESSIVE = re.compile(r"^(?:her|his|their)\s+(?=\w)", re.IGNORECASE)
_WH_SHE = re.compile(r"^(how|why|what|where|when)\s+(?:she|he)\s+([\w’]+)\b", re.IGNORECASE)
_GOING = re.compile(
    r"^(?:she|he)(?: is|’s) (?=(?!moving to |leaving|going|dating)\w+ing "
    r"(?:the|a|an|your|her|his|new)\b)",
    re.IGNORECASE,
)
_WH_THEY = re.compile(r"^(how|why|what|where|when)\s+they\b", re.IGNORECASE)
_SHE_SAID = re.compile(r"^(?:(?:she|he|they)\s+)?(\w+)\s+(\w+)", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|them|their|theirs|they’\w+)\b", re.IGNORECASE)
_THEIR = re.compile(r"\b(they|their)(’(?:re|ve|d|ll))?\b", re.IGNORECASE)
_PLURAL = re.compile(r"\b\w{3,}[^sui\W]s\b(?<!ways)")
_NOUN_AFTER = frozenset("of for in and with on at vs to as from or by".split())
_ME = re.compile(r"\b(?:my|me|i)\b", re.IGNORECASE)


def addressed(part: str, own: bool) -> str:
    """A segment turned towards the reader ("how she runs" → "how you run"), else unchanged."""
    match = _WH_SHE.match(part)
    if match and own:
        verb = match.group(2).lower()
        base = en.THIRD_PERSON.get(verb) or (verb if verb.endswith("ed") else None)
        if base:
            return f"{match.group(1)} you {base}{part[match.end() :]}"
        return part
    rest = part
    if _WH_THEY.match(part):
        rest = _WH_THEY.sub(r"\1 you", part, count=1)
    elif _POSSESSIVE.match(part) and (own or part.lower().startswith("their")):
        rest = _POSSESSIVE.sub("your ", part, count=1)
    elif part.lower().startswith(("they ", "they’")):
        rest = "you" + part[4:]
    if rest is not part and _THEY.search(rest) and not _PLURAL.search(_THEIR.split(rest, 1)[0]):
        # No other plural stands before: all of them are the company.
        rest = _yours(rest)
    return rest


def company_alone(before: str) -> bool:
    """Whether no plural stands in what comes before, so that "they" can only be the company."""
    return _PLURAL.search(before) is None


def liked(sentence: str) -> str:
    """ "I liked that they give …" → "I liked that you give …", where "they" is the company."""
    if _THEY.search(sentence) and company_alone(_THEIR.split(sentence, maxsplit=1)[0]):
        return _yours(sentence)
    return sentence


def _yours(text: str) -> str:
    return _THEIR.sub(lambda m: ("you" if len(m[1]) == 4 else "your") + (m[2] or ""), text)


def named(text: str, reader: tuple[str, ...]) -> str:
    """ "Jane mentioned", "how Jane runs", "Jane’s work" with the reader as "she" and "her"."""
    for name in sorted(reader, key=len, reverse=True):
        if name in text:
            text = re.sub(rf"^{re.escape(name)}\s*[:–]\s+(?=\S)", "", text)
            text = re.sub(rf"^{re.escape(name)}’s\b", "her", text)
            text = re.sub(
                rf"(^|^how |^why |^what |^where | and how | and why ){re.escape(name)}(?=\s)",
                r"\1she",
                text,
            )
    return text


def speech(part: str) -> str | None:
    """ "mentioned that …", "she told me …" → "You mentioned that …"; None when it is neither."""
    if going := _GOING.match(part):
        return f"You are {part[going.end() :]}"
    match = _SHE_SAID.match(part)
    if match and tells(match.group(1), match.group(2)):
        start = match.start(1)
        rest = part[start].lower() + part[start + 1 :]
        begins = re.match(r"\w+ (?:that |me |how |why |what |where |when )*(?:they|their)\b", rest)
        return "You " + (_yours(rest) if begins else rest)
    verb = match.group(1).lower() if match else ""
    if match and verb in en.WORK_VERBS and match.group(2).lower() not in _NOUN_AFTER:
        return f"You {en.THIRD_PERSON.get(verb, verb[:-1])}{part[match.end(1) :]}"
    return None


def tells(verb: str, second: str) -> bool:
    """Whether it says what the reader did with words: "shared that …", not "shared services"."""
    if verb.lower() not in en.SAYING:
        return False
    return verb.lower() not in en.SAYING_OR_ADJECTIVE or second.lower() in _AFTER_SAYING


_AFTER_SAYING = (en.DETERMINERS | {"that", "me", "us", "it", "some", "their"}) - {"new"}


def retold(sentence: str) -> str:
    """ "You asked about X, mentioned they are moving" → "You asked about X and mentioned you …"."""
    head, *more = _SAID_TOO.split(sentence, maxsplit=1)
    if not sentence.startswith("You ") or not more:
        return sentence
    return f"{head} and {_yours(more[0]) if _SAID_THEY.match(more[0]) else more[0]}"


_SAID_TOO = re.compile(rf",\s+(?:and\s+)?(?=(?:{'|'.join(sorted(en.SAYING))})\s)")
_SAID_THEY = re.compile(r"\w+ (?:that |me |how |why |what )*(?:they|their)\b")


def both(part: str) -> str | None:
    """ "both from Lisbon", "liked the plan" with the subject put back; None when it is neither."""
    words = part.split()
    first = words[0].lower()
    if first == "both" and len(words) > 1:
        words[1:3] = words[1:3] if words[1:3] != ["of", "us"] else []
        are = words[1].lower() in ("from", "in", "at", "into", "fans", "former", "new")
        return f"We {'are ' if are else ''}both {' '.join(words[1:])}"
    if first == "paired" and words[1:2] and words[1].lower() in ("on", "up"):
        return f"We paired {' '.join(words[1:])}"
    if first == "met" and len(words) > 2 and words[1].lower() in ("at", "in", "on", "through"):
        return f"We met {' '.join(words[1:])}"
    if first in en.I_LIKED - {"found"} and first.endswith("ed") and not _ME.search(part):
        return f"I {first} {' '.join(words[1:])}"
    return None
