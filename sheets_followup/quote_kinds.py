"""The letters' room, second part: how a note can be quoted to the person whom it is about.

A note such as "talked about on-call" becomes a phrase that fits a frame of the templates. What
cannot be said to the reader's face ("she seemed bored"), or not without limping, is left out, and
the reason comes back as a hint (LETTERS.md: specific or silent).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from sheets_followup import fragments, note_lists, quoting
from sheets_followup.discretion import (
    BITS_HINT,
    FOREIGN_HINT,
    LONG_HINT,
    PRIVATE_HINT,
    QUESTION_HINT,
    SAYS_NOTHING,
    SLOT_HINT,
    SUBJECT_HINT,
    THIRD,
    THIRD_HINT,
    TOO_LONG_HINT,
    VAGUE_HINT,
    WHO_HINT,
    foreign,
    mentions,
    why_not,
)
from sheets_followup.note_lists import first_word as first_of
from sheets_followup.note_lists import is_sentence
from sheets_followup.quotable_sentences import fits_about, stands_listed
from sheets_followup.quotable_sentences import sentence as whole_sentence
from sheets_followup.turning import addressed, both, liked, named, retold, speech, tells
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import MORE_PAST


@dataclass(frozen=True, slots=True)
class Quote:
    """A note, ready for one of the frames; every field may be empty.

    ``about`` fits after "our conversation about", ``topic`` after a colon (both without a full
    stop, ``topic`` is set whenever ``about`` is), ``said`` is one or two whole sentences, ``fact``
    fits after "I was interested to hear that". ``hint`` says why something was left out.
    """

    about: str = ""
    topic: str = ""
    said: str = ""
    fact: str = ""
    hint: str = ""

    @property
    def given(self) -> bool:
        """Whether there is anything to quote."""
        return bool(self.topic or self.said or self.fact)


NOTHING = Quote()
#: Words of a sentence about the reader's own work above which it ends at a comma, where it can.
LONG_SENTENCE = 22
_WE = r"(?:(?:we|i)\s+(?:also\s+|both\s+|had\s+|have\s+)?(?:a\s+)?)?"
_TALKED = re.compile(
    rf"^{_WE}(?:(?:good|great|nice|long|short|interesting|fun|lovely|deep|quick|general)\s+)?"
    r"(?:(?:talk(?:ed|s|ing)?|spoke|speak|speaking|chat(?:ted|s|ting)?|conversations?|discussions?|qs?"
    r"|bonded|connected|questions?|deep[- ]?dive)\s+(?:a\s+lot\s+|briefly\s+|mostly\s+|mainly\s+|"
    r"at\s+length\s+)?(?:about|on|over|of|around|regarding|re|into)\b"
    r"|asked\s+about|discussed|discussing|covered|went\s+over|touched\s+(?:up)?on|dug\s+into|dove\s+into"
    r"|topics?\s*:|(?:main\s+)?topic\s+was|discussion\s*:|talk\s*:|re\s*:|about\b|regarding\b"
    r"|(?:we\s+)?(?:both|all|everyone|together)\s*[:–]|notes?\s*:|detail\s*:|[qa]\s*:)\s*:?\s*",
    re.IGNORECASE,
)
_THEY_TALKED = re.compile(
    r"^(?:(?:she|he|they|you)\s+)?(?:also\s+)?(?:"
    r"asked(?:\s+(?:me|us))?\s+about|told\s+me\s+about|talked\s+(?:to\s+me\s+)?about"
    r"|spoke\s+(?:to\s+me\s+)?about|(?:was\s+|is\s+|very\s+)*interested\s+in"
    r"|(?:was\s+)?curious\s+about)\s+",
    re.IGNORECASE,
)
_LINK = re.compile(r"\s*\b(?:https?://|www\.)\S+", re.IGNORECASE)
_WORDS_OF_THEIRS = re.compile(r"“[^“”]{4,}”")
_LABEL = re.compile(r"^[QA]\d?\s*:\s*", re.IGNORECASE)
_SEGMENT = re.compile(
    r"\s*[;,]\s+(?:and\s+)?|\s+[–—]\s+|\s+and\s+(?=(?:how|why|what|she|he|they|her|his)\s)",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"^(?:you|we|i)(?:’\w+)?\s", re.IGNORECASE)
#: A face typed behind a note.
_FACE = re.compile(r"\s*[:;]-?[()DPp]?$")
_WORDS = re.compile(r"[\w’-]+")


def _asks(piece: str) -> bool:
    """Whether this asks the reader something; "how you plan?" is a topic with a stray mark."""
    if not piece.rstrip("”) ").endswith("?"):
        return False
    first, second = [*_WORDS.findall(piece.lower()), "", ""][:2]
    verb = second if first in en.WH_WORDS else first
    return verb in en.FINITE or verb in en.THIRD_PERSON or _CLAUSE_START.match(piece) is not None


def _phrase(sentence: str, own: bool, bad: tuple[tuple[str, ...], ...]) -> tuple[str, str]:
    """(phrase turned to the reader, "") or ("", hint); segments that cannot be said fall out."""
    forbidden, reader = bad
    typed, sentence = sentence, addressed(sentence, own)
    first, second = [*_WORDS.findall(sentence.lower()), "", ""][:2]
    if first in en.SUBJECT_LEFT_OUT or (
        first in en.THIRD_PERSON and second in en.DETERMINERS - en.WH_WORDS
    ):
        named = THIRD.search(typed) or mentions(typed, reader)
        return "", THIRD_HINT if named else SUBJECT_HINT
    if foreign(sentence):
        return "", FOREIGN_HINT
    hint = why_not(sentence, forbidden, reader)
    if not hint:
        return sentence, ""
    if hint in (PRIVATE_HINT, SLOT_HINT):
        return _before(sentence, bad) if hint == PRIVATE_HINT else "", hint
    # What is left of a clause without its subject or object is no phrase any more.
    parts = [addressed(part, own) for part in _SEGMENT.split(sentence) if part.strip()]
    kept = [
        part
        for part in parts
        if not why_not(part, forbidden, reader)
        and (not note_lists.is_clause(part) or part.split(" ", 1)[0].lower() in en.WH_WORDS)
    ]
    if not kept or THIRD.match(parts[0]):
        return "", hint
    return ", ".join(kept), "" if len(kept) == len(parts) else hint


def _before(sentence: str, bad: tuple[tuple[str, ...], ...]) -> str:
    """What a list names before it turns private: "the rota, new menu, he hates it"."""
    kept = list(takewhile(lambda part: not why_not(part, *bad), note_lists.COMMA.split(sentence)))
    told = [part for part in kept if fits_about(fragments.topic(part))]
    return ", ".join(told) if len(told) == len(kept) else ""


@lru_cache(maxsize=4096)
def detail(
    text: str | None,
    own: bool,
    forbidden: tuple[str, ...],
    reader: tuple[str, ...],
    words: int,
    pick: int | None = None,
) -> Quote:
    """What was talked about, as a Quote of at most ``words`` words.

    ``own`` says that it was this person's conversation, so that "she" can only be the reader.
    ``forbidden`` are names that must not appear (M1), ``reader`` the reader's own. ``pick``
    chooses one of several topics, so that a panel does not get one list (M8).
    """
    lines = quoting.tidy(text)
    if not lines:
        return NOTHING
    pieces = [
        item
        for line in lines
        for sentence in quoting.sentences(line)
        for item in re.split(r"\s*;\s+|\s*\|\s*|\s+/\s+(?!\d)", sentence)
    ]
    hints: list[str] = []
    topics: list[list[str]] = []
    said: list[str] = []
    for piece in pieces[:12]:
        if _asks(_LABEL.sub("", piece)):
            hints.append(QUESTION_HINT)
            continue
        doubted = piece.rstrip("”) ").endswith("?")
        body = quoting.bare(_LINK.sub("", piece))
        if quoting.word_count(body) > LONG_SENTENCE:
            body = quoting.cut_clause(body, LONG_SENTENCE) or body
        turned = named(body, reader)
        own = own or turned != body
        body = re.sub(r"^(?:also|and|then|plus)\s+", "", turned, flags=re.IGNORECASE)
        body = _THEY_TALKED.sub("", body, count=1) if own else body
        body = quoting.bare(_TALKED.sub("", body, count=1))
        if not body or body.casefold() in en.BLANK:
            continue
        if SAYS_NOTHING.fullmatch(_FACE.sub("", body)):
            hints.append(VAGUE_HINT)
            continue
        mine = own or (pick is None and not THIRD.search(body))
        told = (speech(body) or both(body)) if mine else None
        told = retold(told) if told else told
        if own and _WORDS_OF_THEIRS.fullmatch(body):
            told = f"You said {body}"
        first, second = [*_WORDS.findall(body), "", ""][:2]
        if told is None and tells(first, second):
            hints.append(WHO_HINT)
            continue
        phrase, hint = _phrase(told or body, own, (forbidden, reader))
        if hint:
            hints.append(hint)
        if not phrase:
            continue
        if told or _CLAUSE_START.match(phrase):
            phrase = liked(phrase) if phrase[:2] in ("I ", "We") else phrase
            first, second = [*_WORDS.findall(phrase.lower()), "", ""][:2]
            if first == "i" and second not in en.I_LIKED:
                hints.append(PRIVATE_HINT)
            elif not whole_sentence(phrase):
                hints.append(BITS_HINT)
            elif not topics and len(said) < 2:
                said.append(quoting.stop(phrase))
        elif not said:
            parts, short = _phrases(phrase, own, doubted)
            hints += [short] if short else []
            topics += (
                [[part] for part in parts]
                if pick is not None and phrase.count(", ") > 1
                else [parts]
            )
    if said and (fact := _fact(said[0])):
        said = [fact]
        whole = quoting.cut(fact, words)
        if whole is None:
            return Quote(hint=TOO_LONG_HINT)
        return Quote(fact=whole, hint=hints[0] if hints else "")
    if said:
        said = [one for one in said if not _fact(one)]
        whole = quoting.cut(" ".join(said), words)
        if whole is None:
            return Quote(hint=TOO_LONG_HINT)
        return Quote(said=whole, hint=hints[0] if hints else "")
    if not (topics := list(filter(None, topics))):
        return Quote(hint=hints[0] if hints else "")
    if len(topics) > 1 and (odd := [group for group in topics if is_sentence(group[0])]):
        # Sentences and phrases make no list: the phrases, or the one that a letter tells best.
        kept = [group for group in topics if group not in odd]
        best = [group for group in topics if first_of(group[0]) in ("the", "your")]
        topics = kept or best[:1] or topics[:1]
        hints.append(BITS_HINT)
    if pick is not None and len(topics) > 1:
        topics = [topics[pick % len(topics)]]
    only = topics[0][0] if len(topics) == 1 == len(topics[0]) else ""
    whole_one = first_of(only) in ("the", "your") and is_sentence(only)
    if whole_one and quoting.word_count(only) <= words:
        return Quote(fact=only.replace(": ", " — "), hint=hints[0] if hints else "")
    return _topic(topics, words, hints)


def _phrases(phrase: str, own: bool, doubted: bool) -> tuple[list[str], str]:
    """(what of a piece can stand in a list of topics, the hint that something cannot)."""
    head = note_lists.headed(phrase)
    parts, short = note_lists.items(note_lists.prompt(quoting.lowered(head)), own)
    if doubted and parts and first_of(parts[-1]) not in en.WH_WORDS:
        parts[-1] += "?"
    told: list[str] = []
    hint = BITS_HINT if short or head != phrase else ""
    for part in parts if head else ():
        if SAYS_NOTHING.fullmatch(part):
            hint = hint or VAGUE_HINT
        elif (topic := fragments.topic(part)) and stands_listed(topic):
            told.append(topic)
        else:
            hint = f"“{part}” {fragments.HINT}"
    if len(told) == 2 == len(parts) and first_of(parts[1]) in ("a", "an", "the", "our"):
        told = [", ".join(told)]  # Kafka, the message bus
    return told, hint


def _fact(sentence: str) -> str:
    """What holds of the reader's side, "You use Go." → "you use Go"; "" where it tells of a talk
    that the reader had a part in."""
    found = re.match(r"You(?:’\w+)? ([\w’]+)", sentence)
    if not found:
        return ""
    verb = found[1].lower()
    if verb in en.SAYING or verb in en.PAST_VERBS or verb in MORE_PAST or verb.endswith("ed"):
        return ""
    return "you" + sentence[3:].rstrip(".")


def _topic(topics: list[list[str]], words: int, hints: list[str]) -> Quote:
    parts = [part for group in topics for part in group]
    known: list[str] = []
    if any(map(fits_about, parts)):
        known = [part for part in parts if fits_about(part)]
        hints = [*hints, *(f"“{part}” {fragments.HINT}" for part in parts if part not in known)]
        topics = [known]
    kept = [part for group in topics for part in group][:3]
    while len(kept) > 1 and sum(map(quoting.word_count, kept)) > words:
        kept.pop()
    whole = note_lists.together(kept)
    text = quoting.cut_list(whole, words)
    if text is None:
        return Quote(hint=TOO_LONG_HINT)
    if len(kept) < len(known or parts) or text != whole:
        hints = [*hints, LONG_HINT]
    about = text if known and text == whole else ""
    return Quote(about=about, topic=text.replace(": ", " — "), hint=hints[0] if hints else "")
