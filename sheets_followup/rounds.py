"""Which rows are rounds of one application (W10). Pure.

Roles are compared as letters print them: "Data Engineer (m/f/d) #4471" is the Data Engineer. What
the letter leaves out still tells apart: two numbers, two places or two teams are two roles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from sheets_followup.letter_names import role_text
from sheets_followup.memory import fold
from sheets_followup.model import Application
from sheets_followup.words.places import PLACES, TERMS

_WORD = re.compile(r"[^\W_]+")
_ANYBODY = re.compile(r"\b[mwfhdxkv](?:\s?[/|]\s?[mwfhdxkvi](?:iv)?){1,3}\b|\ball genders\b|\bgn\b")
#: Words beside a role that name nothing.
_EMPTY = frozenset(
    "the role position job stelle poste puesto vaga ruolo functie stanowisko req requisition ref "
    "id nr no".split()
)
_BESIDE = frozenset(word for text in (*PLACES, *TERMS) for word in _WORD.findall(text))
#: Interviews farther apart than this are hardly rounds of one application: nobody is asked.
_FAR = timedelta(days=90)


class RoleName(NamedTuple):
    """A role as a letter prints it, and what the letter leaves out: words that may name another
    role, and marks (numbers, places, terms), of which one row has more than another."""

    printed: str
    words: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()


class Rounds(NamedTuple):
    """``later``: each superseded row's index with the day of its next round (None: that round has
    ended). ``doubtful``: rows that may be of the application of another row, by index."""

    later: dict[int, date | None]
    doubtful: dict[int, int]


@lru_cache(maxsize=4096)
def role_name(role: str) -> RoleName:
    """The role, taken apart; one that no letter can print is compared as it stands."""
    text = fold(role)
    printed = fold(role_text(role))
    if not printed:
        return RoleName(text)
    left = _WORD.findall(_ANYBODY.sub(" ", text))
    for word in _WORD.findall(printed):
        if word in left:
            left.remove(word)
    rest = frozenset(left) - _EMPTY
    marks = frozenset(w for w in rest if w in _BESIDE or any(map(str.isdigit, w)))
    return RoleName(printed, rest - marks, marks)


def same_role(one: str, other: str) -> bool:
    """Whether two roles are the same, apart from what one of the cells says more."""
    first, second = role_name(one), role_name(other)
    return first[:2] == second[:2] and _nested(first.marks, second.marks)


def _nested(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def find_rounds(apps: Sequence[Application]) -> Rounds:
    """Which rows a later round supersedes, and which of them may be rounds of another row's
    application without saying so. Rows without a role stand alone."""
    companies: dict[str, list[int]] = {}
    for index, app in enumerate(apps):
        if app.interview is not None:
            companies.setdefault(fold(app.company), []).append(index)
    rounds = Rounds({}, {})
    named = any(app.role for app in apps)
    for indexes in companies.values():
        if len(indexes) > 1:
            groups = _groups(apps, indexes, rounds.doubtful)
            for group in groups:
                _supersede(apps, group, rounds.later)
            if named:
                _ask_blank(apps, indexes, groups, rounds.doubtful)
    return rounds


def _groups(
    apps: Sequence[Application], indexes: Iterable[int], doubtful: dict[int, int]
) -> list[list[int]]:
    """The rows of one company by application; a row that could be of several is doubtful."""
    alike: dict[str, dict[RoleName, list[int]]] = {}
    for index in indexes:
        if role := apps[index].role:
            name = role_name(role)
            alike.setdefault(name.printed, {}).setdefault(name, []).append(index)
    groups: list[list[int]] = []
    for names in alike.values():
        by_words: dict[frozenset[str], list[RoleName]] = {}
        for name in names:
            by_words.setdefault(name.words, []).append(name)
        for same in by_words.values():
            if all(_nested(a.marks, b.marks) for a in same for b in same):
                groups.append([index for name in same for index in names[name]])
                continue
            groups += [names[name] for name in same]
            for name in same:
                fuller = [other for other in same if name.marks < other.marks]
                if fuller:
                    _doubt(apps, names[name], names[fuller[0]], doubtful)
        plain = [name for name in by_words.get(frozenset(), ()) if len(by_words) > 1]
        for name in plain:
            fuller = [other for words, told in by_words.items() if words for other in told]
            others = [index for other in fuller for index in names[other]]
            _doubt(apps, names[name], others, doubtful)
    return groups


def _supersede(
    apps: Sequence[Application], group: Sequence[int], later: dict[int, date | None]
) -> None:
    days = {i: day for i in group if (day := apps[i].interview) is not None}
    latest = max((day for i, day in days.items() if not apps[i].blocked), default=None)
    if latest is None:
        return
    to_come = [day for i, day in days.items() if not apps[i].blocked and not apps[i].status.ends]
    for index, day in days.items():
        if day < latest:
            later[index] = min((other for other in to_come if other > day), default=None)


def _ask_blank(
    apps: Sequence[Application],
    indexes: Sequence[int],
    groups: Sequence[Sequence[int]],
    doubtful: dict[int, int],
) -> None:
    """A blank role beside one other application of the company, or beside other blank ones."""
    blank = [index for index in indexes if not apps[index].role]
    if blank and len(groups) < 2:
        others = [index for group in groups for index in group] or blank
        _doubt(apps, blank, others, doubtful)


def _doubt(
    apps: Sequence[Application],
    rows: Iterable[int],
    others: Sequence[int],
    doubtful: dict[int, int],
) -> None:
    for index in rows:
        day = apps[index].interview
        for other in others:
            there = apps[other].interview
            if (
                day is not None
                and there is not None
                and day != there
                and abs(day - there) <= _FAR
                and not apps[other].status.ends
                and not apps[other].blocked
            ):
                doubtful.setdefault(index, other)
                break
