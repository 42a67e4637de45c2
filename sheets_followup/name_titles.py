"""The titles before a name and the degrees behind it, and the names without them.

Pure. A title that says nothing in a greeting ("Dipl.-Ing.") is taken off and remembered: what
follows it is a family name. A pair such as "Herr/Frau" leaves the gender open and is such a title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sheets_followup.words import HONORIFICS, NAME_SUFFIXES
from sheets_followup.words.european_names import GIVEN

#: Degrees and what else follows "Dr." or stands alone before a German name.
_SILENT = re.compile(
    r"dipl(?:\.|om)?(?:-?\w+\.?)*(?:\.?-\w+\.?)*|h\.? ?c\.?|\(fh\)|s\.e\."
    r"|(?:med|rer|nat|phil|jur|iur|oec|habil|pol|vet|dent|theol|mult|univ|agr)\.[a-z.]*"
)
_GLUED = re.compile(r"(?<=\.)(?=[^\W\d_a-z]\w)")
_SHORT_SUFFIX = 3
_SPELLED = frozenset({"jr", "sr", "phd", "msc", "bsc", "mba", "esq", "llm", "beng", "meng"})
_SUFFIXES = frozenset(suffix.replace(".", "") for suffix in NAME_SUFFIXES)
#: Austrian and German ones that are written in capitals: "DI Huber", "RA Weber".
_IN_CAPITALS = frozenset({"DI", "RA", "RAin", "PD", "StB"})
#: Titles that stand before the given name: "Dña. Carmen", "Sir Ian".
BEFORE_GIVEN = frozenset(
    {"Dña.", "D.", "Don", "Dona", "D.ª", "Seu", "Sir", "Dame", "Sor", "Suor", "Irmã", "Sœur"}
)


@dataclass(frozen=True, slots=True)
class Titled:
    """The words of a name, its title as printed, and whether any title stood before it."""

    words: list[str]
    honorific: str | None
    titled: bool


def untitled(text: str) -> Titled:
    """The words of ``text`` without the titles before them and the degrees behind."""
    words = text.split()
    if "." in words[0][:-1]:
        words = [*_apart(words[0]), *words[1:]]
    found: list[str] = []
    titled = False
    while words:
        printed, size = _title(words, bool(found))
        if printed is None:
            break
        titled = True
        if printed and not (found and printed == "Ing."):  # Dr. Ing. Weber is Dr Weber
            found.append(printed)
        words = words[size:]
    while len(words) > 1 and is_suffix(words[-1]):
        words = words[:-1]
    return Titled(words, " ".join(dict.fromkeys(found)) or None, titled)


def is_suffix(word: str) -> bool:
    """Whether this stands behind a name without being part of it: "PhD", "Jr.", "M.Sc."."""
    key = word.strip(" .,®").replace(".", "").casefold()
    if key not in _SUFFIXES:
        return False
    # "Jack Ma" has no degree.
    short = len(key) <= _SHORT_SUFFIX and key not in _SPELLED
    return not short or word.strip(".,®").isupper() or "." in word.strip(".,")


def is_title(text: str) -> bool:
    """Whether the word alone is a title: "Mr.", "Frau"."""
    small = text.casefold()
    return small in HONORIFICS or small.rstrip(".") in HONORIFICS


def _title(words: list[str], after_another: bool) -> tuple[str | None, int]:
    """What the first words are printed as, "" for a silent title, None for none; their number."""
    typed = words[0].casefold()
    if len(words) > 2:
        both = HONORIFICS.get(f"{typed} {words[1].casefold()}")
        if both is not None:
            return both, 2
    printed = HONORIFICS.get(typed)
    if printed is None:
        printed = HONORIFICS.get(typed.rstrip(".,").replace("ª", "a"))
    if printed is None and len(words) > 1:
        if typed == "m." and len(words) > 2 and _french(words):
            return "M.", 1
        if words[0] == "Don" and len(words) > 2 and words[1].casefold() in GIVEN:
            return "Don", 1  # "Don Ramiro Salas"; "Don Miller" is called so
        if words[0] in _IN_CAPITALS:
            return "", 1
        if words[0] == "Me" and words[1][0].isupper():
            return "Maître", 1  # a lawyer
        if typed == "p." and words[0].islower():
            return "", 1  # Polish: pan or pani
        silent = typed.startswith("dipl") or ("." in typed and after_another)
        if silent and _SILENT.fullmatch(typed):
            return "", 1
    return printed, 1


def _french(words: list[str]) -> bool:
    """Whether "M. Paul LEFEVRE" is Monsieur; "M. Emmet Walsh" has an initial."""
    return words[1].casefold() in GIVEN or (len(words[-1]) > 2 and words[-1].isupper())


def _apart(word: str) -> list[str]:
    """ "Dr.Weber" and "Prof.Dr.Lang" are a title and a name; "Dott.ssa" and "J.R." are one word."""
    if word.casefold() in HONORIFICS:
        return [word]
    parts = _GLUED.split(word)
    return parts if len(parts) > 1 and is_title(parts[0]) else [word]


_OPEN = re.compile(
    r"\b(?P<first>[^\W\d_]{1,9}(?:\.[^\W\d_]{1,3})?)\.?\s?/\s?"
    r"(?P<second>[^\W\d_]{1,9}(?:\.[^\W\d_]{1,3})?)\.?\s+(?=[^\W\d_])"
)


def gender_left_open(text: str) -> str:
    """The text with "Herr/Frau" and "Mr./Ms." as a title that no greeting repeats."""

    def silent(pair: re.Match[str]) -> str:
        both = is_title(pair["first"]) or pair["first"].casefold() == "m"
        return "p. " if both and is_title(pair["second"]) else pair[0]

    return _OPEN.sub(silent, text)
