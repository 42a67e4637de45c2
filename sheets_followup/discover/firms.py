"""How a company is known in a mailbox: by its name as words, and by domains like it. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from sheets_followup.letter_names import company_text
from sheets_followup.replies.hosts import firm_domain, split

#: Legal forms, which mail leaves away.
_FORMS = frozenset(
    """
    gmbh mbh ag kg kgaa ohg se ug eg inc incorporated llc ltd limited plc llp corp corporation co
    company pty sarl sas sasu sa sl slu spa srl bv nv ab oy as aps lda ltda kk zoo
    """.split()
)
#: Words that a company may leave away in its domain, or that stand in it beside its name.
_BESIDE = frozenset(
    """
    software solutions technologies technology tech labs lab group holding holdings systems
    consulting digital media games studio studios ai io app apps hq international global services
    partners ventures europe germany deutschland france uk usa us ch health energy robotics
    analytics data cloud security
    """.split()
)
_PREFIXES = ("get", "try", "join", "use", "go", "with", "team", "we", "my", "the", "hello")
_SUFFIXES = tuple(sorted(_FORMS | _BESIDE | {"team", "mail", "online", "jobs", "careers"}))
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_WORD = re.compile(r"[^\W_]+")
#: Shorter than this a word alone is in too many domains and subjects.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Firm:
    """A row's company. ``words`` are its name without the legal form, as it is searched for;
    ``domains`` those that are known to be its own, from addresses that stand on the tracker.
    ``also`` is the name in one word as domains spell it: "mueller"."""

    words: tuple[str, ...]
    domains: frozenset[str] = frozenset()
    also: str = ""

    @classmethod
    def of(cls, company: str, addresses: Iterable[str] = ()) -> Firm:
        """The company of a cell; no words where the cell may name another one beside it."""
        domains = {firm_domain(split(address)[1]) for address in addresses if "@" in address}
        text = company_text(company)
        if re.fullmatch(r"(?:[\w-]+\.)+[A-Za-z]{2,24}", text):
            domains.add(firm_domain(text))
        also = "".join(_name(text.casefold().translate(_TWO_LETTERS)))
        return cls(tuple(_name(text)), frozenset(domain for domain in domains if domain), also)

    @property
    def named(self) -> bool:
        """Whether the name is long enough to be known by it."""
        return len("".join(self.words)) >= _SHORTEST

    def terms(self) -> list[str]:
        """What a mailbox is searched for."""
        if not self.named:
            return sorted(self.domains)
        joined = "".join(self.words)
        first = [self.words[0]] if self._short() else []
        terms = [" ".join(self.words), joined, "-".join(self.words), self.also, *first]
        return list(dict.fromkeys([*filter(None, terms), *sorted(self.domains)]))

    def owns(self, address: str) -> bool:
        """Whether an address is at one of its domains, or at one that is called like it."""
        domain = firm_domain(split(address)[1])
        if domain is None:
            return False
        if domain in self.domains:
            return True
        if not self.named:
            return False
        label = _joined(domain.partition(".")[0])
        names = {"".join(self.words), self.also}
        if self._short():
            names.add(self.words[0])
        return any(
            label in (name, *(name + each for each in _SUFFIXES), *(p + name for p in _PREFIXES))
            for name in names
        )

    def is_named_in(self, text: str) -> bool:
        """Whether its name stands in a text as words of their own."""
        if not self.named:
            return False
        return f" {' '.join(self.words)} " in f" {' '.join(_words(text))} "

    def _short(self) -> bool:
        """Whether the first word alone may stand for it: the others say only what it does."""
        rest = self.words[1:]
        return len(self.words[0]) > _SHORTEST and bool(rest) and all(w in _BESIDE for w in rest)


def _name(text: str) -> list[str]:
    """The words of a company's name without its legal form."""
    kept = _words(text)
    while len(kept) > 1 and kept[-1] in _FORMS:
        kept.pop()
    return kept


def _words(text: str) -> list[str]:
    return _WORD.findall(_plain(text))


def _joined(label: str) -> str:
    return "".join(_words(label))


def _plain(text: str) -> str:
    """Small letters without marks."""
    small = text.casefold().replace("'", "").replace("’", "")
    marks = unicodedata.normalize("NFKD", small)
    return "".join(mark for mark in marks if not unicodedata.combining(mark))
