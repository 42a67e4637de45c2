"""People found in the mailbox, in words and as JSON: where they were found, never what was said."""

from __future__ import annotations

from collections.abc import Sequence

from sheets_followup.discover import Found, Typing
from sheets_followup.discover.finding import (
    COPIED,
    INVITED,
    NAMED,
    ORGANIZED,
    WRITTEN_TO,
    WROTE,
    Source,
)
from sheets_followup.found_people import Choice, PeopleLook, Typed
from sheets_followup.present.check_words import joined
from sheets_followup.present.plan_words import MOST, count
from sheets_followup.present.tables import Table

_KINDS = {
    INVITED: "asked to the interview",
    ORGANIZED: "organized the interview",
    WROTE: "wrote to you",
    WRITTEN_TO: "you wrote to them",
    COPIED: "copied on a message",
    NAMED: "wrote about the company",
}


def people_table(looked: PeopleLook) -> Table:
    """Everybody who was found, a line each."""
    lines = [
        (str(choice.row), choice.company, whose(choice), shown(option), sources_words(option))
        for choice in looked.choices
        for option in choice.options
    ]
    if len(lines) > MOST:
        lines = [*lines[:MOST], ("", "", "", "", f"and {len(lines) - MOST} more")]
    return Table(("Row", "Company", "For", "Found", "Where"), lines)


def whose(choice: Choice) -> str:
    """Whom on the row it may be."""
    return choice.person.label if choice.person is not None else "somebody new"


def shown(found: Found) -> str:
    """The name with the address."""
    return f"{found.name} <{found.address}>" if found.name else found.address


def sources_words(found: Found) -> str:
    """Where somebody was found: ``asked to the interview (inbox, 2026-03-01)``."""
    return "; ".join(
        f"{_KINDS[source.kind]} ({source.folder}, {source.on.isoformat()})"
        for source in found.sources
    )


def choice_lines(choice: Choice, number: int, total: int) -> list[str]:
    """One person as they are asked about; several of one name are numbered."""
    asked = f"{number} of {total}: row {choice.row}, {choice.company}: "
    if choice.person is not None:
        asked += f"an address for {choice.person.label}"
    else:
        asked += "somebody who is not on the row"
    lines = [asked if len(choice.options) == 1 else f"{asked}; which one?"]
    for at, option in enumerate(choice.options, start=1):
        sign = "" if len(choice.options) == 1 else f"{at}  "
        lines += [f"  {sign}{shown(option)}", f"    {sources_words(option)}"]
        lines.append(f"    {_goes_to(choice.typings[at - 1])}")
    return lines


def _goes_to(typing: Typing | None) -> str:
    if typing is None:
        return "no cell of this row takes it as it is: type it yourself"
    where = f"{typing.letter}{typing.row} {typing.header}" if typing.letter else typing.header
    if typing.new:
        where += " (a new column)"
    if typing.before:
        return f"{where}: '{typing.before}' becomes '{typing.text}'"
    return f"{where}: '{typing.text}'"


def nothing_words(looked: PeopleLook) -> str:
    """Why nobody is proposed."""
    if not looked.rows:
        return "every open row has an address for everybody on it: there is nobody to look for"
    return (
        f"nobody was found for {count(len(looked.rows), 'row')}: neither an invitation of that day "
        "nor a message of the company names somebody"
    )


def typed_lines(typed: Typed, tracker: str) -> list[str]:
    """What was typed, and what comes next."""
    if not typed.cells:
        lines = ["nothing typed"]
    else:
        new = f"; new columns: {joined(list(typed.added))}" if typed.added else ""
        lines = [f"{count(typed.cells, 'cell')} typed{new}"]
    if typed.gone:
        people = "1 person" if typed.gone == 1 else f"{typed.gone} people"
        lines.append(f"{people} left out: the row changed while you answered")
    if typed.cells:
        lines.append(f"next: sheets-followup plan {tracker}")
    return lines


def people_json(looked: PeopleLook) -> dict[str, object]:
    """``find-people --json``: ``for`` is the person on the row, null for somebody new; ``to`` is
    the cell that would be typed into, null where none takes it."""
    return {
        "rows": list(looked.rows),
        "people": [
            _found_json(choice, option, typing)
            for choice in looked.choices
            for option, typing in zip(choice.options, choice.typings, strict=True)
        ],
    }


def _found_json(choice: Choice, option: Found, typing: Typing | None) -> dict[str, object]:
    to = None
    if typing is not None:
        to = {"column": typing.letter, "header": typing.header, "text": typing.text}
    return {
        "row": choice.row,
        "company": choice.company,
        "for": choice.person.name if choice.person is not None else None,
        "name": option.name,
        "email": option.address,
        "alternatives": len(choice.options) - 1,
        "from": _sources_json(option.sources),
        "to": to,
    }


def _sources_json(sources: Sequence[Source]) -> list[dict[str, object]]:
    return [
        {"kind": source.kind, "folder": source.folder, "on": source.on.isoformat()}
        for source in sources
    ]
