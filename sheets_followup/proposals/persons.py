"""People in a sentence: who certainly is one, with the title and the address beside the name.

Pure. A word is a name where it stands after "spoke with" and its like and is a known given name,
or has a capital and beside it what only people have: an honorific, a job in brackets, an address.
A firm, a team, a relative or "them" is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sheets_followup.job_titles import is_job
from sheets_followup.names import read_name
from sheets_followup.people import read_people
from sheets_followup.proposals.besides import (
    Token,
    address_behind,
    is_title_word,
    personal,
    printed,
    title_at,
    title_behind,
)
from sheets_followup.words import NOT_NAMES, PARTICLES
from sheets_followup.words.person_names import (
    DOUBTFUL_ALONE,
    FAMILY_NAMES,
    FIRMS_NAMED_LIKE_PEOPLE,
    GIVEN_NAMES,
    WORDS_IN_SMALL,
)
from sheets_followup.words.prose import HONORIFICS, MONTHS, WEEKDAYS, joined, listed

_ARTICLES, _AND = listed("articles_words"), listed("and_words")
_FIRMS, _KNOWN_FIRMS = listed("firm_words"), listed("known_firm_words")
_MET = re.compile(rf"(?<![\w@.])(?:{joined('met')})(?=[\s:·–—|(-]|$)\s*\(?", re.IGNORECASE)
_CONTACT = re.compile(rf"(?<![\w@.])(?:{joined('contact')})(?=[\s:])\s*", re.IGNORECASE)
_NOT_THEIRS = re.compile(rf"(?<!\w)(?:{joined('not_theirs')})(?!\w)", re.IGNORECASE)
_DENIED = re.compile(rf"(?<!\w)(?:{joined('denied')})(?!\w)", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_][\w.'’-]*[\w.]|\w|[()<>&+/,:·|–—-]|\S")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*\.?")
_POSSESSIVE = re.compile(r"['’]s?$")
_MOST_AT_ONCE = 6
_ADDRESS = re.compile(r"(?<![\w.+-])\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+")
#: Where people have their own address: alone in a note it may be the sender's.
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|proton|protonmail"
    r"|pm|gmx|web|mail|zoho|fastmail|hey|qq|163|126|orange|free|laposte|libero|wp|o2)\.[a-z.]+$"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a sentence. ``met`` says that one talked to them, or will."""

    name: str
    title: str | None = None
    email: str | None = None
    met: bool = True
    quote: str = ""

    @property
    def typed(self) -> str:
        """How this person is typed into a cell of interviewers."""
        text = self.name or self.email or ""
        if self.name and self.email:
            text += f" <{self.email}>"
        return f"{text} ({self.title})" if self.title else text


def persons_in(segment: str, firms: frozenset[str]) -> Iterator[Person]:
    """The people of one sentence. ``firms`` holds the tracker's companies and their words."""
    if _NOT_THEIRS.search(segment):
        return
    taken = -1
    for met, pattern in ((True, _MET), (False, _CONTACT)):
        for match in pattern.finditer(segment):
            if met and _DENIED.search(segment, 0, match.end()):
                continue
            tokens = [
                Token(found[0], found.start(), found.end())
                for found in _TOKEN.finditer(segment, match.end())
            ]
            for person, first, last in _run(tokens, firms, _is_shouted(segment)):
                if not met and first <= taken:
                    continue
                taken = max(taken, first)
                quote = segment[match.start() : last].strip(" ,:·")
                yield Person(person.name, person.title, person.email, met, quote)
    yield from _beside_addresses(segment, firms)


def only_persons(text: str, firms: frozenset[str]) -> Iterator[Person]:
    """The people of a cell that holds nothing else: full names with a job, or an honorific."""
    people, problems = read_people(text)
    if problems or not people or len(text) > 200 or _NOT_THEIRS.search(text):
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
    for person in people:
        name = f"{person.honorific} {person.name}" if person.honorific else str(person.name)
        yield Person(name, person.title, person.email, True, text)


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


def _is_shouted(segment: str) -> bool:
    """Whether Every Word Has A Capital, so that a capital shows nothing."""
    words = [word for word in segment.split() if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _run(
    tokens: list[Token], firms: frozenset[str], shouted: bool
) -> Iterator[tuple[Person, int, int]]:
    """Names one after the other: "Grace/Divya/Andres", "Pam Beesly and Joan Cahn"."""
    at = 0
    for _ in range(_MOST_AT_ONCE):
        found = _person(tokens, at, firms, shouted)
        if found is None:
            return
        person, first, at = found
        yield person, tokens[first].start, tokens[at - 1].end
        if at >= len(tokens) or tokens[at].small not in _AND:
            return
        at += 1
        while at < len(tokens) and tokens[at].small in _AND:
            at += 1


def _person(
    tokens: list[Token], at: int, firms: frozenset[str], shouted: bool
) -> tuple[Person, int, int] | None:
    """The person whose name begins here, after an article and a title; with where it ends."""
    while at < len(tokens) and tokens[at].small in _ARTICLES:
        at += 1
    before, at = title_at(tokens, at)
    first, honorific = at, ""
    if at < len(tokens) and (found := HONORIFICS.get(tokens[at].small)):
        honorific, at = found, at + 1
    words, end = _name_words(tokens, at, firms, shouted)
    if not words:
        return None
    after, behind = title_behind(tokens, end)
    address, behind = address_behind(tokens, behind)
    title = before or after
    titled = before is not None or (after is not None and tokens[end].text in ("(", ",", "-", "–"))
    evidence = bool(honorific or address or (after and len(words) > 1))
    name = " ".join(word.text for word in words)
    if not _is_person(words, name, evidence, titled, firms):
        return None
    if end < len(tokens):
        following = tokens[end].small
        pair = f"{name.casefold()} {following}"
        if following.rstrip("s") in _FIRMS or pair in FIRMS_NAMED_LIKE_PEOPLE or pair in firms:
            return None
    read = read_name(f"{honorific} {name}".strip())
    if read is None:
        return None
    plain = f"{read.honorific} {read.plain}" if read.honorific else read.plain
    return Person(plain, printed(title), address), first, behind


def _is_person(
    words: list[Token], name: str, evidence: bool, titled: bool, firms: frozenset[str]
) -> bool:
    """Whether these words, spelled like a name, certainly are one."""
    small = name.casefold().replace(".", "")
    first = words[0].small.partition("-")[0]
    if small in FIRMS_NAMED_LIKE_PEOPLE or small in firms or any(w.small in _FIRMS for w in words):
        return False
    if first in firms and first not in GIVEN_NAMES:
        return False
    if any(_POSSESSIVE.search(word.text) for word in words):
        return False
    if evidence:
        return True
    if first not in GIVEN_NAMES or (len(words) == 1 and first in firms):
        return False
    if words[0].text[0].islower() and first in WORDS_IN_SMALL:
        return False
    if first in DOUBTFUL_ALONE:
        return titled or words[-1].small in FAMILY_NAMES
    return True


def _name_words(
    tokens: list[Token], at: int, firms: frozenset[str], shouted: bool
) -> tuple[list[Token], int]:
    """The words of a name: all with capitals, or a known given and family name without."""
    words: list[Token] = []
    if at >= len(tokens) or not _WORD.fullmatch(tokens[at].text):
        return [], at
    if tokens[at].text[0].islower():
        if tokens[at].small not in GIVEN_NAMES:
            return [], at
        words.append(tokens[at])
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is not None and following.small in FAMILY_NAMES:
            words.append(following)
        return words, at + len(words)
    while at < len(tokens) and len(words) < 4:
        token = tokens[at]
        if not _WORD.fullmatch(token.text) or (words and words[-1].end + 1 < token.start):
            break
        small = token.small
        if words and small in PARTICLES and token.text[0].islower():
            if at + 1 >= len(tokens) or not tokens[at + 1].text[0].isupper():
                break
        elif (
            not token.text[0].isupper()
            or small in NOT_NAMES
            or _is_day(small)
            or (words and (is_title_word(token) or small in firms or small in _KNOWN_FIRMS))
        ) or (words and small not in FAMILY_NAMES and (shouted or _is_acronym(token, words[0]))):
            break
        words.append(token)
        at += 1
        if token.text.endswith(".") and len(token.small) > 1:
            break
    return words, at


def _is_acronym(token: Token, first: Token) -> bool:
    """Whether a word in capitals follows one that is not: "Sarah AWS"."""
    return len(token.text) > 1 and token.text.isupper() and not first.text.isupper()


def _is_day(small: str) -> bool:
    return small in WEEKDAYS or (small in MONTHS and small not in GIVEN_NAMES) or small == "may"


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
