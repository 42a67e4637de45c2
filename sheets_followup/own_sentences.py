"""The letters' room: what the sender did and is, typed without its subject, as a sentence.

"led team of 8" → "I led a team of 8". None where it is no sentence: then it is quoted otherwise.
"""

from __future__ import annotations

import re

from sheets_followup import quoting
from sheets_followup.fragments import changed, deed_first, perfect
from sheets_followup.note_lists import COMMA, first_word
from sheets_followup.noun_phrases import known
from sheets_followup.words import letters_en as en
from sheets_followup.words.fragments_en import COUNTED, CREDENTIALS, JOBS, LANGUAGES, MADE, SOMEBODY
from sheets_followup.words.notes_en import LEANING, MORE_PAST

#: Between the items of a list.
ITEMS = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
SUBJECT = re.compile(r"^(?:i|we|my|our)(?:’\w+)?\s", re.IGNORECASE)
#: "worked at a clinic 2 years" wants its "for".
_FOR_YEARS = re.compile(
    r"(?<!\bfor)(?<!\bin)(?<!\bafter)(?<!\bover)(?<!\blast)(?<!\bof)(?<!\bevery)\s(\d+\+?\syears)$"
)
#: "lived experience", "applied knowledge", "certified 2023": no deed.
_LIVED = re.compile(
    r"\w+ed (?:\w+ )?(?:experience|knowledge|skills|background)|\w+ed (?:in )?(?:19|20)\d\d",
    re.IGNORECASE,
)
#: "FRM part 1 passed", "HV battery course done (level 3)".
_DONE = re.compile(
    r"^(?:my )?((?!I )[\w-]+(?: [\w-]+){0,4}?) (?:done and )?(passed|completed|finished|done)"
    r"( \([^()]*\)| in \w+| with \w+)?$",
    re.IGNORECASE,
)
_SPOKEN = {"eng": "english", "span": "spanish", "ger": "german", "fr": "french"}
_NATIVE = re.compile(
    r"^native (?:in )?([a-z]+)(?: speaker)?$|^([a-z]+) native(?: speaker)?$", re.IGNORECASE
)
_BILINGUAL = re.compile(r"^bilingual (?:in )?([a-z]+)(?:(?:/|,? and | )([a-z]+))?$", re.IGNORECASE)


def done(text: str) -> str | None:
    """What one has passed or finished, as a sentence; None when it is no such thing."""
    found = _DONE.match(text)
    if found is None or found[1].lower().split()[0] in {*en.DETERMINERS, "not", "i"} or past(text):
        return None
    what = quoting.lowered(found[1])
    own = "" if what[0].isupper() and not any(map(str.islower, what.split()[-1])) else "my "
    verb = {"done": "completed"}.get(found[2].lower(), found[2].lower())
    return f"I {verb} {own}{what}{found[3] or ''}"


def past(text: str) -> bool:
    first = text.split(" ", 1)[0].lower()
    if " " not in text or _LIVED.fullmatch(text):
        return False
    if first in en.NOT_PAST:  # "organised person", but "organised 12 cleanups"
        return first.endswith("ed") and text.split(" ", 2)[1][:1].isdigit()
    return (
        first in en.PAST_VERBS
        or first in MORE_PAST
        or (first.endswith("ed") and first.isalpha() and len(first) > 4)
    )


def as_sentence(text: str) -> str | None:
    """ "led X" → "I led X", "fluent in X" → "I am fluent in X", "strong leader" → "I am a …"."""
    words = text.split()
    if not words:
        return None
    first = words[0].lower().rstrip(",")
    if SUBJECT.match(text) and not re.match(r"^(?:my|our)\s", text, re.IGNORECASE):
        return text
    small = _small(text)
    items = ITEMS.split(small)
    if first in en.PASSIVE and len(words) > 1 and words[1].lower() in en.PASSIVE_BEFORE:
        return "I was " + small
    counted = first[0].isdigit() or re.match(r"\w+ (?:year|season|month|term)s\b", text)
    if first not in en.DETERMINERS and not counted and all(map(is_person, items)):
        named = words[1:2] and words[1].istitle()  # "Passivhaus Designer" keeps its name
        items = ITEMS.split(quoting.lowered(text)) if named else items
        return "I am " + quoting.join([f"{article(item)} {item}" for item in items])
    if first in ("a", "an") and is_person(small):
        return "I am " + small
    if past(text):
        return None if _vague(small) else "I " + with_article(small)
    if over := done(text):
        return over
    if (native := _NATIVE.match(text)) and (native[1] or native[2]).lower() in LANGUAGES:
        return f"I am a native speaker of {(native[1] or native[2]).capitalize()}"
    if two := _BILINGUAL.match(text):
        spoken = [_SPOKEN.get(word, word).capitalize() for word in (two[1], two[2]) if word]
        if LANGUAGES.issuperset(map(str.lower, spoken)):
            return f"I am bilingual in {quoting.join(spoken)}"
    if len(words) > 1 and first in en.BASE_VERBS and words[1].lower() not in ("of", "for", "and"):
        return "I " + small
    if first[-1:] == "s" and first[:-1] in en.BASE_VERBS and first != "uses":
        return f"I {first[:-1]} {' '.join(words[1:])}"
    if first in ("can", "could"):
        return "I " + small
    if QUALIFIED.search(text) and "," not in text:
        return "I am " + text
    if first in en.I_AM and all(map(_is_trait, items)):
        return "I am " + quoting.join(items)
    if first in ("fluent", "proficient", "skilled") and words[1:2] and words[1][0].isupper():
        return f"I am {first} in {' '.join(words[1:])}"
    if first in en.I_AM_WITH and words[1:2] and words[1].lower() in ("at", "in", "on", "with"):
        return "I am " + small
    return None


def strengths(text: str) -> tuple[list[str], bool]:
    """(the sentences of what may be a list of strengths, whether something of it was left out).

    No sentence is put together from bits that do not belong together: what follows the first
    thing done without a verb of its own is left, and so are bare words beside a sentence.
    """
    told: list[str] = []
    left = False
    for chunk in map(deed_first, filter(None, map(quoting.bare, re.split(r";\s+", text)))):
        sentence, short = _strength(chunk)
        if sentence:
            sentence = (
                perfect(sentence)
                if sentence[2:5] == "am "
                else _FOR_YEARS.sub(r" for \1", sentence)
            )
        if sentence and _FOR_YEARS.search(sentence):
            sentence = None  # "KS2 lead 3 years": then, or still?
        if sentence:
            told.append(sentence)
        left = left or short or not sentence
    return told, left


#: What follows a place is no list of what was done there: "did it at my last job, Go and k8s".
_AT_A_JOB = re.compile(rf" (?:at|in|for|with) my \w+ (?:{JOBS})$")


def _strength(chunk: str) -> tuple[str | None, bool]:
    items = [item.removeprefix("and ") for item in COMMA.split(chunk)]
    first = first_word(chunk)
    proper = " and " in chunk.rsplit(", ", 1)[-1] or ", and " in chunk
    proper = proper and not _AT_A_JOB.search(items[0])
    if len(items) == 1 or not past(chunk) or first in en.PASSIVE:
        sentence = as_sentence(chunk)
        if len(items) == 1 or (sentence and (SUBJECT.match(chunk) or _all_of_a_kind(items))):
            return sentence, False
        alone = QUALIFIED.search(items[0]) is None and not is_person(items[0])
        if alone and (sentence := as_sentence(items[0])):
            return sentence, True
        if QUALIFIED.search(items[0]):
            years = [item for item in items[1:] if item[:1].isdigit()]
            rest = f", with {quoting.join(years)}" if years else ""
            return f"I am {items[0]}{rest}", len(years) + 1 < len(items)
        done = [with_article(_small(item)) for item in items if past(item)]
        if not done and (trained := list(filter(QUALIFIED.search, items[1:]))):
            return f"I am {trained[0]}", True
        return ("I " + quoting.join(done) if done else None), bool(done)
    if _vague(items[0]):
        return None, True
    parts = [_small(items[0])]
    proper = proper and not any(map(_other_thing, ITEMS.split(", ".join(items[1:]))))
    numbered = parts[0].split(" ")[1][:1].isdigit()
    proper = proper and not (numbered and not any(item[:1].isdigit() for item in items[1:]))
    for item in items[1:]:
        word = first_word(item)
        if past(item):
            parts.append(_small(item))
        elif word in LEANING or word.endswith("ing"):
            parts[-1] += ", " + item
        elif proper:
            return as_sentence(chunk), False
        else:
            return "I " + quoting.join([with_article(part) for part in parts]), True
    return "I " + quoting.join([with_article(part) for part in parts]), False


_KEPT = re.compile(r"(?:ran|led|managed|headed|supervised|kept|oversaw)$", re.IGNORECASE)


def _other_thing(item: str) -> bool:
    """Whether it is nothing that one does, but something that one has: "a CSCS card"."""
    return item[:1] not in "“(" and mine(item) != item


def _vague(item: str) -> bool:
    """ "ran pass": one thing without its article, unless it is known to need none."""
    words = item.split()
    if len(words) != 2 or not _KEPT.match(words[0]) or not words[1].isalpha():
        return False
    what = words[1]
    return what.islower() and not known(what) and what not in COUNTED


def _all_of_a_kind(items: list[str]) -> bool:
    """Whether one sentence may hold them all: traits, kinds of persons, or what leans on them."""
    rest = [item for item in items[1:] if first_word(item) not in LEANING]
    return all(map(_is_trait, [items[0], *rest])) or all(map(is_person, [items[0], *rest]))


#: "ACLS certified", "ACA qualified": what one is, in front of a list.
QUALIFIED = re.compile(
    r"^\S+(?: \S+)? (?:certified|qualified|licensed|registered|chartered|trained|accredited)$"
    r"|^\w+-(?:certified|qualified)$",
    re.IGNORECASE,
)


def _small(text: str) -> str:
    return text[0].lower() + text[1:] if text.split(" ", 1)[0].istitle() else text


def _is_trait(item: str) -> bool:
    """Whether it stands after "I am" ("calm", "fluent in Spanish"): "flexible hours" does not."""
    first, second = [*item.lower().split(), "", ""][:2]
    return first in en.I_AM and (not second or second in _SMALL or second == "immediately")


def with_article(text: str) -> str:
    """ "led team of 8" → "led a team of 8", "passed AWS exam" → "passed the AWS exam"."""
    text = changed(text)
    words = text.split(" ")
    rest = [word.strip(",.;").lower().removeprefix("side-") for word in words[1:5]]
    if len(rest) > 1 and _SUM.fullmatch(rest[0]) and rest[1] in en.A_NOUNS:
        return " ".join([words[0], "a", *words[1:]])
    if not rest or rest[0] in en.DETERMINERS or rest[0][0].isdigit() or rest[0] in _SMALL:
        return text
    if len(words) == 2 and rest[0] in COUNTED and _KEPT.match(words[0]):
        return f"{words[0]} the {words[1]}"  # "ran the pass"
    if rest[0] == "same":
        return " ".join([words[0], "the", *words[1:]])
    for place, word in enumerate(rest):
        if word in _SMALL or word in en.DETERMINERS:
            break
        follows = rest[place + 1] if place + 1 < len(rest) else "of"
        if word in en.THE_NOUNS and follows in _SMALL:
            return " ".join([words[0], "the", *words[1:]])
        made = place > 0 and word in COUNTED and words[0].lower() in MADE
        if (
            (word in en.A_NOUNS or made)
            and (place == 0 or not words[1][0].isupper() or words[1].isupper())
            and (follows in _SMALL or word == "similar")
        ):
            return " ".join([words[0], article(words[1]), *words[1:]])
    return text


_SOMEBODY = re.compile(SOMEBODY)
_SUM = re.compile(r"[$€£]?\d[\d.,]*[km]?")
_SMALL = frozenset(
    "of to from for at in with on by and as over about into through than around up "
    "out off under last this next yesterday today".split()
)


_CREDENTIAL = re.compile(rf"{CREDENTIALS} ?(?:level |part |band )?\d?", re.IGNORECASE)


def mine(phrase: str) -> str:
    """ "AWS certificate" → "my AWS certificate": one thing, typed without its article."""
    words = phrase.split()
    if (
        SUBJECT.match(phrase)
        or not words
        or words[0].lower() in en.DETERMINERS
        or words[0][0].isdigit()
    ):
        return phrase
    if words[0].lower() in ("phd", "msc", "mba", "bsc", "ba", "ma") and words[1:2]:
        joint = "" if words[1].lower() in {*_SMALL, "from", "cum", *en.MY_NOUNS} else " in"
        return f"my {words[0]}{joint} {' '.join(words[1:])}"
    if _CREDENTIAL.fullmatch(phrase):
        return "my " + phrase
    head = re.split(r"[,;:(—]| in | of | with | for | from | at | and ", phrase)[0].split()[-1:]
    if head and head[0].lower() in en.MY_NOUNS:
        return "my " + phrase
    return phrase


def is_person(text: str) -> bool:
    """Whether it says what one is ("strong communicator", "cloud architect with 12 years")."""
    head = re.split(r"[;(]| with | of | who | in | for | since | at (?=.* since )", text)[0].split()
    last = head[-1].lower().removeprefix("ex-") if head else ""
    return last in en.PERSON_NOUNS or _SOMEBODY.search(last) is not None


def article(item: str) -> str:
    first = item.split(" ", 1)[0]
    if first.isupper() and (len(first) < 4 or first[0] == "U"):  # "an HGV driver", "a UX designer"
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if item[0].lower() in "aeiou" else "a"
