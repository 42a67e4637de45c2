"""The names in a sentence, behind the words that lead to them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sheets_followup.names import read_name
from sheets_followup.proposals.besides import (
    Token,
    address_behind,
    begins_name,
    department,
    honorific_of,
    is_acronym,
    is_day,
    is_title_word,
    may_be_job,
    no_month,
    past_day,
    past_whose,
    printed,
    said_to_be,
    title_at,
    title_behind,
)
from sheets_followup.proposals.person import Person
from sheets_followup.proposals.speech import Speech
from sheets_followup.words import FAMILIES_IN_FRONT, NOT_NAMES, PARTICLES
from sheets_followup.words.european_names import FAMILY_ONLY, GIVEN
from sheets_followup.words.person_names import (
    DOUBTFUL_ALONE,
    FAMILY_NAMES,
    FIRMS_NAMED_LIKE_PEOPLE,
    GIVEN_NAMES,
    SHORT_NAMES,
    WORDS_IN_SMALL,
)
from sheets_followup.words.prose import listed
from sheets_followup.words.spelling import flat

_FIRMS, _KNOWN_FIRMS = listed("firm_words"), listed("known_firm_words")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*\.?")
_POSSESSIVE = re.compile(r"['’]s?$")
#: "fiona g."
_INITIAL = re.compile(r"[^\W\d_]\.")
_MOST_AT_ONCE = 6
#: How many words a job before brackets has at most.
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Naming:
    """How names are read in one sentence: the tracker's firms, the language, the capitals."""

    firms: frozenset[str]
    speech: Speech
    shouted: bool
    #: Whether the words before a name say that one talked to somebody.
    talked: bool = False

    def run(self, tokens: list[Token]) -> Iterator[tuple[Person, int, int]]:
        """Names one after the other: "Grace/Divya/Andres", "Pam Beesly and Joan Cahn".

        Beside somebody who certainly is one, also a whole name of which the first word is another
        thing as well: "Dana Wolfe, Greg Ito (staff eng)".
        """
        at, certain = 0, False
        found: list[tuple[Person, int, int]] = []
        for _ in range(_MOST_AT_ONCE):
            one = self._person(tokens, at)
            certain = certain or one is not None
            one = one or self._person(tokens, at, listed=True)
            if one is None:
                break
            word = tokens[one[1]].text.rstrip(".")
            if found and len(word) > 1 and word.isupper() and not tokens[0].text.isupper():
                break  # "Karen Holt, DON": what she is
            person, first, at = one
            found.append((person, tokens[first].start, tokens[at - 1].end))
            if at < len(tokens) and tokens[at].small in self.speech.or_words:
                return  # one of them, and nobody knows which
            at = past_day(self.speech, tokens, at)
            if at >= len(tokens) or tokens[at].small not in self.speech.and_words:
                break
            at += 1
            more = self.speech.and_words | self.speech.with_words
            while at < len(tokens) and tokens[at].small in more:
                at += 1  # "con Marta y con Iñaki"
        if certain:
            yield from found

    def _person(
        self, tokens: list[Token], at: int, *, listed: bool = False
    ) -> tuple[Person, int, int] | None:
        """The person whose name begins here, after an article and a title; with where it ends."""
        while at < len(tokens) and tokens[at].plain in self.speech.articles:
            at += 1
        at = past_whose(self.speech, tokens, at)
        if (within := self._in_brackets(tokens, at)) is not None:
            return within
        before = None
        if at < len(tokens) and not honorific_of(self.speech, tokens[at]):
            before, at = self._job(tokens, at)
            if before and at + 1 < len(tokens) and tokens[at].text == ",":
                at += 1  # "con el CTO, Miguel Torres"
                while at < len(tokens) and tokens[at].plain in self.speech.articles:
                    at += 1
        first, honorific = at, ""
        while at < len(tokens) and (found := honorific_of(self.speech, tokens[at])):
            honorific, at = f"{honorific} {found}".strip(), at + 1
        if before is None and honorific:
            before, at = title_at(tokens, at)
        words, end = self._name_words(tokens, at, bool(honorific))
        if not words:
            return None
        works_in = department(self.speech, tokens, end)
        after, behind = (
            works_in or said_to_be(self.speech, tokens, end) or title_behind(tokens, end)
        )
        address, behind = address_behind(tokens, behind)
        title = before or after
        titled = before is not None or (
            after is not None and (works_in or tokens[end].text in ("(", ",", "-", "–"))
        )
        evidence = bool(honorific or address or (after and (len(words) > 1 or listed)))
        name = " ".join(word.text for word in words)
        alone = end >= len(tokens) or self._ends_entry(tokens[end])
        dated = self.talked and self._dated(tokens, end)
        titled = bool(titled or dated or (listed and (len(words) > 1 or alone)))
        if not self._is_person(words, name, evidence, titled):
            return None
        if end < len(tokens):
            following = tokens[end].small
            pair = f"{name.casefold()} {following}"
            if (
                following.rstrip("s") in _FIRMS
                or pair in FIRMS_NAMED_LIKE_PEOPLE
                or pair in self.firms
            ):
                return None
        read = read_name(f"{honorific} {name}".strip())
        if read is None or all(is_title_word(word) for word in words):
            return None
        plain = f"{read.honorific} {read.plain}" if read.honorific else read.plain
        return Person(plain, printed(title), address), first, behind

    def _ends_entry(self, token: Token) -> bool:
        """Whether a name in a list ends before this: at a sign, a number or a day."""
        return not token.text[0].isalpha() or is_day(self.speech, token.small)

    def _dated(self, tokens: list[Token], at: int) -> bool:
        """Whether a day stands here: "screen w Dana Tue", "call with Jordan 5/12"."""
        if at >= len(tokens):
            return False
        slashed = at + 2 < len(tokens) and tokens[at + 1].text == "/"
        return is_day(self.speech, tokens[at].small) or (slashed and tokens[at].text.isdecimal())

    def _job(self, tokens: list[Token], at: int) -> tuple[str | None, int]:
        """The job before a name, with one word that says of what: "district mgr Pete Lang"."""
        title, end = title_at(tokens, at)
        if title is not None or end > at or at + 2 >= len(tokens) or not tokens[at].text.islower():
            return title, end
        small = tokens[at].plain
        if (
            not small.isalpha()
            or small
            in self.given_in_small | PARTICLES | self.speech.with_words | self.speech.between
        ):
            return None, at
        title, end = title_at(tokens, at + 1)
        return (f"{tokens[at].text} {title}", end) if title else (None, at)

    def _in_brackets(self, tokens: list[Token], at: int) -> tuple[Person, int, int] | None:
        """The person whose job stands before the brackets: "unit manager (Deb Kowalczyk)"."""
        brackets = (i for i in range(at, min(at + _LONGEST, len(tokens))) if tokens[i].text == "(")
        start = next(brackets, at)
        title = tokens[at:start]
        if not title or not is_title_word(title[-1]) or not may_be_job(title):
            return None
        close = next((i for i in range(start, len(tokens)) if tokens[i].text == ")"), None)
        if close is None or any(token.small in _FIRMS for token in title):
            return None
        one = self._person(tokens[:close], start + 1)
        if one is None or close - one[2] > 1 or (person := one[0]).title:
            return None
        job = " ".join(token.text for token in title)
        return Person(person.name, printed(job), person.email), at, close + 1

    def _of_firm(self, tokens: list[Token], at: int, words: list[Token]) -> bool:
        """Whether a particle leads to where somebody works: "Lucía de Adecco"."""
        small, following = tokens[at].plain, tokens[at + 1].small
        if following in _FIRMS | _KNOWN_FIRMS | self.firms:
            return True
        works = small in self.speech.from_words and small not in ("van", "von")
        return works and len(words) == 1 and following not in self.families | PARTICLES

    def _is_person(self, words: list[Token], name: str, evidence: bool, titled: bool) -> bool:
        """Whether these words, spelled like a name, certainly are one."""
        small = name.casefold().replace(".", "")
        first = words[0].small.partition("-")[0]
        if (
            small in FIRMS_NAMED_LIKE_PEOPLE
            or small in self.firms
            or any(w.small in _FIRMS for w in words)
        ):
            return False
        if first in self.firms and first not in self.given:
            return False
        if any(_POSSESSIVE.search(word.text) for word in words):
            return False
        if evidence:
            return True
        if not {first, flat(first)} & self.given or (len(words) == 1 and first in self.firms):
            return False
        if words[0].text[0].islower() and first in WORDS_IN_SMALL:
            return False
        if first in DOUBTFUL_ALONE:
            known = len(words) > 1 and words[-1].small in FAMILIES_IN_FRONT
            return titled or known or words[-1].small in self.families
        return True

    def _name_words(self, tokens: list[Token], at: int, titled: bool) -> tuple[list[Token], int]:
        """The words of a name: all with capitals, or a known given and family name without."""
        words: list[Token] = []
        if at >= len(tokens) or not _WORD.fullmatch(tokens[at].text):
            return [], at
        led = titled and tokens[at].small in PARTICLES and len(tokens) > at + 1
        if tokens[at].text[0].islower() and not led:
            if tokens[at].small not in self.given_in_small:
                return [], at
            words.append(tokens[at])
            following = tokens[at + 1] if at + 1 < len(tokens) else None
            if following is not None and (
                following.small in self.families or _INITIAL.fullmatch(following.text)
            ):
                words.append(following)
            return words, at + len(words)
        while at < len(tokens) and len(words) < 4:
            token = tokens[at]
            if not _WORD.fullmatch(token.text) or (words and words[-1].end + 1 < token.start):
                break
            if words and token.small in self.speech.and_words:
                break
            if (words or led) and token.small in PARTICLES and token.text[0].islower():
                if at + 1 >= len(tokens) or not begins_name(tokens[at + 1]):
                    break
                if words and (
                    department(self.speech, tokens, at) or self._of_firm(tokens, at, words)
                ):
                    break
            elif not self._may_be(token, titled, no_month(tokens, at)) or (
                words and not self._goes_on(words, token)
            ):
                break
            words.append(token)
            at += 1
            if token.text.endswith(".") and len(token.small) > 1:
                break
        return words, at

    def _may_be(self, token: Token, titled: bool, no_month: bool) -> bool:
        """Whether a word may stand in a name at all."""
        small = token.small
        if not token.text[0].isupper() or small in NOT_NAMES or flat(small) in self.speech.no_names:
            return False
        if (titled and small in self.families) or not is_day(self.speech, small):
            return True
        return no_month and flat(small) not in self.speech.weekdays

    def _goes_on(self, words: list[Token], token: Token) -> bool:
        """Whether a word belongs to the name before it."""
        small = token.small
        if is_title_word(token) or small in self.firms or small in _KNOWN_FIRMS:
            return False
        if small in self.families:
            return True
        if self.speech.table.nouns_in_capitals:
            # "mit Frau Weber Termin": behind a family name, a capital is another noun.
            return words[-1].small in self.given | PARTICLES
        return not self.shouted and not is_acronym(token, words[0])

    @property
    def given(self) -> frozenset[str]:
        """The given names by which a name is known."""
        return GIVEN | SHORT_NAMES

    @property
    def given_in_small(self) -> frozenset[str]:
        """Those by which it is without a capital; in English without those of words."""
        return GIVEN_NAMES if self.speech.language == "en" else GIVEN

    @property
    def families(self) -> frozenset[str]:
        """The family names that may follow a given one."""
        return FAMILY_NAMES if self.speech.language == "en" else FAMILY_ONLY | FAMILY_NAMES
