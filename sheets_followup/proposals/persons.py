"""People in a sentence: who certainly is one, with the title and the address beside the name.

Pure. A word is a name where it stands after "spoke with" and its like and is a known given name,
or has a capital and beside it what only people have: an honorific, a job in brackets, an address.
A firm, a team, a relative or "them" is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from sheets_followup.job_titles import is_job
from sheets_followup.names import read_name
from sheets_followup.people import read_people
from sheets_followup.proposals.besides import Token, is_title_word, personal, printed
from sheets_followup.proposals.declined import upright
from sheets_followup.proposals.naming import Naming
from sheets_followup.proposals.person import Person, first_word
from sheets_followup.proposals.rosters import listed_behind, listed_on
from sheets_followup.proposals.segments import Segment
from sheets_followup.words import NOT_NAMES, PARTICLES
from sheets_followup.words.person_names import FIRMS_NAMED_LIKE_PEOPLE, GIVEN_NAMES
from sheets_followup.words.prose import joined, listed
from sheets_followup.words.spelling import flat

_FIRMS = listed("firm_words")
_WITH = frozenset("with by met mit von avec par con por com z ze od".split())
_TOKEN = re.compile(
    r"\b[Nn]\+\d|\b(?:l|dell|all)['’](?=[^\W\d_])|[^\W_][\w.'’-]*[\w.]|\w|[()<>&+/,:·|–—-]|\S"
)
_ADDRESS = re.compile(r"(?<![\w.+-])\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+")
#: Up to so many letters a title writes a word without its capital, and these.
_SMALL = 3
_LINKS = frozenset("with from into over onto than that this upon via about after before".split())
#: How the words for a mere contact begin, in any language.
_WHOSE = re.compile(r"['’]s?$")
_CONTACTS = (
    "contact",
    "kontakt",
    "ansprech",
    "contat",
    "interlocut",
    "person",
    "interview",
    "panel",
    "entrevistad",
    "intervist",
    "gespr",
    "rozm",
    "prowadz",
    "attend",
    "particip",
    "teilnehm",
)
_CLAUSE_SIGNS = frozenset(",-–—:")
#: Where a thought ends, behind which a "not" is of something else.
_CLAUSE = re.compile(r"[,;:–—]\s")
#: Where people have their own address: alone in a note it may be the sender's.
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail"
    r"|pm|gmx|web|mail|zoho|fastmail|hey|qq|163|126|orange|free|laposte|libero|wp|o2)\.[a-z.]+$"
)


def persons_in(segment: Segment, firms: frozenset[str]) -> Iterator[Person]:
    """The people of one sentence. ``firms`` holds the tracker's companies and their words."""
    spoken, text = segment.speech, segment.flat
    if spoken.not_theirs.search(text):
        return
    naming = Naming(firms, spoken, _is_shouted(segment))
    taken, spans = -1, list[tuple[int, int]]()
    for met, pattern in ((True, spoken.met), (False, spoken.contact)):
        for match in pattern.finditer(text):
            if met and spoken.denies(text, 0, match.end()):
                continue
            tokens = _tokens(segment.text, match.end())
            reading = replace(naming, talked=met)
            for person, first, last in reading.run(upright(tokens, spoken)):
                if not met and any(start <= first < stop for start, stop in spans):
                    continue
                if spoken.table.day_before and _denied_behind(segment, last):
                    continue
                taken = max(taken, first)
                spans.append((first, last))
                quote = segment.text[match.start() : last].strip(" ,:·")
                title = person.title or _job_of(match[0], naming)
                yield Person(person.name, title, person.email, met, quote)
    whole = upright(_tokens(segment.text), spoken)
    for person, first, last, start in listed_behind(segment, whole, naming):
        if first <= taken or spoken.denies(text, 0, first):
            continue
        if spoken.table.day_before and _denied_behind(segment, last):
            continue
        taken = first
        quote = segment.text[start:last].strip(" ,:·")
        yield Person(person.name, person.title, person.email, True, quote)
    if taken < 0 and not spoken.denies(text):
        yield from _subject(whole, naming, segment)
        yield from _in_clauses(whole, naming, segment)
    yield from _beside_addresses(segment.text, firms)


def persons_listed_on(segment: Segment, firms: frozenset[str]) -> Iterator[Person]:
    """The people with whom a sentence goes on that names an interview."""
    spoken = segment.speech
    naming = Naming(firms, spoken, _is_shouted(segment))
    whole = upright(_tokens(segment.text), spoken)
    for person, first, last, _ in listed_on(segment, whole, naming):
        quote = segment.text[first:last].strip(" ,:·")
        yield Person(person.name, person.title, person.email, True, quote)


def _job_of(lead: str, naming: Naming) -> str | None:
    """The job that leads to a name: "recruiter: Tasha". Who is only to be contacted has none."""
    words = [_WHOSE.sub("", word) for word in lead.replace(":", " ").replace("=", " ").split()]
    while words and flat(words[-1]).casefold() in naming.speech.copulas:
        words.pop()
    job = " ".join(words)
    if (
        not words
        or job.casefold().startswith(_CONTACTS)
        or not all(is_title_word(Token(word, 0, 0)) for word in words)
    ):
        return None
    return printed(job)


def _subject(tokens: list[Token], naming: Naming, segment: Segment) -> Iterator[Person]:
    """ "Emily from HR emailed": who begins a sentence with her job is only a contact.

    But "Theo Brandt + Alice Munro interviewed me" tells of two who did ask.
    """
    found = list(naming.run(tokens))
    if not found:
        return
    last = found[-1][2]
    asked = segment.speech.interviewed.match(segment.flat, last + 1) is not None
    lead = tokens[0].start
    for person, first, last in found:
        if not asked and (first > lead or not person.title or last >= tokens[-1].end):
            return
        quote = segment.text[first:last]
        yield Person(person.name, person.title, person.email, asked, quote)


def _in_clauses(tokens: list[Token], naming: Naming, segment: Segment) -> Iterator[Person]:
    """Who stands at the beginning of a later clause, with a title of whatever kind.

    "Went well, Frau Nowotny + Hr. Beck (Technik)" of a talk; "waiting, Colleen (recruiter) said".
    """
    speech = segment.speech
    for at, comma in enumerate(tokens):
        if comma.text not in _CLAUSE_SIGNS:
            continue
        found = list(naming.run(tokens[at + 1 :]))
        if not found or not all(each[0].title or _is_styled(each[0]) for each in found):
            continue
        talk = speech.interview.search(segment.flat, 0, comma.start)
        says = speech.says.match(segment.flat, found[-1][2] + 1)
        if talk or says:
            for person, first, last in found:
                quote = segment.text[first:last]
                yield Person(person.name, person.title, person.email, talk is not None, quote)
            return


def _is_styled(person: Person) -> bool:
    return person.name.split()[0].casefold() != first_word(person.name)


def _tokens(text: str, start: int = 0) -> list[Token]:
    return [Token(each[0], each.start(), each.end()) for each in _TOKEN.finditer(text, start)]


def _denied_behind(segment: Segment, start: int) -> bool:
    """Whether the rest of the thought denies it: "mit Frau Weber noch nicht gesprochen"."""
    end = _CLAUSE.search(segment.flat, start)
    stop = end.start() if end else len(segment.flat)
    return segment.speech.denies(segment.flat, start, stop)


def _is_shouted(segment: Segment) -> bool:
    """Whether Every Word Has A Capital, so that a capital shows nothing."""
    words = [word for word in segment.text.split() if word[0].isalpha()]
    if segment.speech.language != "en":
        signs = segment.speech.signs
        small = [flat(word).casefold() for word in words[1:] if word[0].isupper()]
        other = PARTICLES | segment.speech.honorifics.keys()
        return any(word in signs and word not in other for word in small)
    if any(word.islower() and len(word) > _SMALL and word not in _LINKS for word in words):
        return False  # "2nd round Thursday, Tom Hale + Rosa Jimenez"
    words = [word for word in words if not _is_of_name(word, segment)]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _is_of_name(word: str, segment: Segment) -> bool:
    """Whether a word has its capital for another reason: a given name, "Lt.", a day."""
    small = word.casefold().strip(",:;()")
    spoken = segment.speech
    return (
        small.rstrip(".") in GIVEN_NAMES
        or not {small, small.rstrip(".")}.isdisjoint(spoken.honorifics)
        or small.rstrip(".") in spoken.weekdays
        or small.rstrip(".") in spoken.months
    )


def only_persons(text: str, firms: frozenset[str]) -> Iterator[Person]:
    """The people of a cell that holds nothing else: full names with a job, or an honorific."""
    people, problems = read_people(text)
    if problems or not people or len(text) > 200 or _not_theirs(text):
        return
    for person in people:
        if not (person.name and _leads(text, person.name, person.honorific, firms)):
            return
        evidence = person.title or person.honorific
        if person.email and personal(person.email) is None:
            return
        if person.detail or not evidence:
            return
        if person.title and (" " not in person.name or not is_job(person.title)):
            return
        if person.title and not _WITH.isdisjoint(person.title.casefold().split()):
            return  # "Gebeld met de recruiter, Tom Bakker"
    for person in people:
        name = f"{person.honorific} {person.name}" if person.honorific else str(person.name)
        yield Person(name, person.title, person.email, True, text)


@cache
def _others() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@.])(?:{joined('not_theirs')})(?!\w)", re.IGNORECASE)


def _not_theirs(text: str) -> bool:
    return _others().search(flat(text)) is not None


def _leads(text: str, name: str, honorific: str | None, firms: frozenset[str]) -> bool:
    """Whether a cell begins a name with this person, and no firm is meant."""
    words = name.casefold().split()
    if words[0] in firms or name.casefold() in firms or name.casefold() in FIRMS_NAMED_LIKE_PEOPLE:
        return False
    if any(word in _FIRMS for word in words):
        return False
    return honorific is not None or any(
        piece.strip().startswith(name) for piece in re.split(r"[;\n,&]| and ", text)
    )


_NAMED_ADDRESS = re.compile(
    r"(?P<name>[^\W\d_][^\W\d_'’-]*(?:[ '’-][^\W\d_]+){0,3})\s*(?:\([^()]*\)\s*)?[:<(,–—-]?\s*[<(]?"
    r"(?<![\w.+-])(?P<address>\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+)"
)


def _beside_addresses(segment: str, firms: frozenset[str]) -> Iterator[Person]:
    """ "Joan: jcahn@acme.example": a name and the address that shows it to be one."""
    if "@" not in segment:
        return
    named: set[str] = set()
    for match in _NAMED_ADDRESS.finditer(segment):
        address = personal(match["address"])
        words = match["name"].split()
        while words and (not words[0][0].isupper() or words[0].casefold() in NOT_NAMES):
            words = words[1:]
        name = " ".join(words)
        if not address or not name or name.casefold() in firms:
            continue
        read = read_name(name, alone=False)
        if read is None or any(word.casefold() in _FIRMS for word in words):
            continue
        if words[0].casefold() not in GIVEN_NAMES and not _agrees(words, address):
            continue
        named.add(address)
        yield Person(read.plain, None, address, False, match[0].strip())
    for bare in _ADDRESS.finditer(segment):
        address = personal(bare[0])
        if address and address not in named and not _FREE_MAIL.search(address):
            yield Person("", None, address, False, bare[0])


def _agrees(words: list[str], address: str) -> bool:
    """Whether the address is made of this name: "jane.roe@", "jroe@"."""
    local = address.partition("@")[0].casefold()
    parts = [word.casefold() for word in words]
    if len(parts) == 1:
        return local == parts[0] or local.startswith(f"{parts[0]}.")
    return parts[-1] in local and local[:1] == parts[0][:1]
