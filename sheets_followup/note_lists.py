"""The letters' room: a list in a note, taken apart and put together as a sentence lists things.

Remarks behind a dash and half sentences between the phrases are left out: what is kept stands as
the user typed it, and the caller hears that something was left.
"""

from __future__ import annotations

import re
from itertools import pairwise

from sheets_followup import quoting
from sheets_followup.turning import addressed, company_alone
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import LEANING, SURE_VERBS, TASKS

_GLOSS = re.compile(r"\s[–—]\s|:\s")
#: A comma outside of brackets.
COMMA = re.compile(r",\s+(?![^()]*\))")
_WORDS = re.compile(r"[\w’-]+")
_HALF = (SURE_VERBS | en.SUBJECT_LEFT_OUT | {"want", "need", "sells", "serves"}) - {"may", "can"}
_DONE = re.compile(r"[a-z]+ed (?:at|by|in|for|from|since|to|on|until|with|as)\b")
_NEEDED = en.DETERMINERS | {"to", "more", "repair", "repairs", "work", "help", "new", "fixing"}
_DENIES = frozenset("no not none never nope isn’t doesn’t aren’t n/a".split())
#: With such a word in front the head or the remark is no bit: "my idea – school pilots".
_KEEPING = en.DETERMINERS
_SUBJECT = frozenset("they you we i it he she there this that’s it’s they’re you’re we’re".split())


def first_word(text: str) -> str:
    """Its first word in small letters, "" when there is none."""
    found = _WORDS.search(text)
    return found.group().lower() if found else ""


def is_sentence(text: str) -> bool:
    """Whether this surely has a subject and its verb: "the unit opens in June"."""
    words = _WORDS.findall(text)  # "may" is a verb, and "May" a month
    if not words or words[0].lower() in en.WH_WORDS:
        return False
    if words[0].lower() in _SUBJECT and len(words) > 1:
        return True
    for word, follows in pairwise([*words[1:], ""]):
        if word in en.WH_WORDS or word == "that":
            return False
        if word in SURE_VERBS or (word == "needs" and follows in _NEEDED):
            return True
    return False


_IN_MAY = re.compile(r"(?<=[a-z] )May\b")  # the month
_RELATIVE = re.compile(r"\s(?:that|which|who|how|why|where|what|whether|when)\s")


def is_clause(text: str) -> bool:
    """Whether a finite verb stands before any relative word: then it is no mere phrase."""
    relative = _RELATIVE.search(f" {text} ")
    head = text[: relative.start()] if relative else text
    words = [  # an LED is no leading
        word.lower() for word in _WORDS.findall(_IN_MAY.sub("", head)) if not word.isupper()
    ]
    return any(word in en.FINITE or word in en.THIRD_PERSON for word in words[1:])


def is_bit(text: str) -> bool:
    """Whether a phrase in a list is half a sentence, or a whole one: "must lift 20kg"."""
    return first_word(text) in _HALF or _DONE.match(text) is not None or is_sentence(text)


def headed(text: str) -> str:
    """ "Kafka move – half done, rest in Q3" → "Kafka move": a remark of bits falls out.

    "" where the remark denies the head: "commission – no".
    """
    parts = _GLOSS.split(text, maxsplit=1)
    if len(parts) == 1:
        return text
    head, gloss = parts
    if first_word(gloss) in _DENIES:
        return ""
    if len(head) < 4 or {first_word(gloss), first_word(head)} & _KEEPING:
        return text
    bits = COMMA.split(gloss)
    if is_bit(gloss):
        return head
    if len(bits) == 1 and 2 < len(_WORDS.findall(gloss)) < 12:
        return text
    if len(bits) > 1 and all(first_word(bit) in LEANING for bit in bits[1:]):
        return text
    return head


def prompt(text: str) -> str:
    """ "design a ledger" → "how to design a ledger": a task that was talked through."""
    words = text.split()
    if len(words) > 2 and words[0].lower() in TASKS and words[1].lower() in ("a", "an", "the"):
        return f"how to {text[0].lower()}{text[1:]}"
    return text


def items(text: str, own: bool) -> tuple[list[str], bool]:
    """(the phrases of a list, whether something was left out); one item where it is no list."""
    parts: list[str] = []
    before, leans, lost = "", False, False
    for part in COMMA.split(text):
        bare = part.removeprefix("and ") if parts else part
        if parts and first_word(bare) == "their":
            if company_alone(before):
                parts.append(addressed(bare, own))
            lost = lost or not company_alone(before)
            before += part + " "
            continue
        if parts and first_word(bare) in LEANING and not is_sentence(bare):
            parts[-1] = f"{parts[-1]}, {part}"
            leans = True
        else:
            turned = addressed(bare, own) if parts and company_alone(before) else bare
            parts.append(turned)
        before += part + " "
    if len(parts) == 1 or any(first_word(part) in ("or", "but") for part in parts):
        if first_word(text) in _HALF:
            return [], True
        return ([parts[0]], True) if lost else ([quoting.series(text)], False)
    kept = [part for part in parts if not is_bit(part)]
    if not kept:
        return [part for part in parts if first_word(part) not in _HALF][:1], True
    if leans and not any(", " in part for part in kept[:-1]):
        return list(dict.fromkeys(kept)), lost or len(kept) < len(parts)
    if leans:
        return [quoting.series(", ".join(kept))], lost or len(kept) < len(parts)
    return list(dict.fromkeys(kept)), lost or len(kept) < len(parts)


def together(parts: list[str]) -> str:
    """The phrases of a list as a sentence has them."""
    if " and " in parts[-1] and len(parts) > 1 and "," not in parts[-1]:
        return ", ".join(parts)
    return quoting.join(parts)
