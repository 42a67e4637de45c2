"""Writes ``docs/layouts.md``: ``python -m tools.layouts``.

Each layout of ``tests/layouts`` is walked for real, as csv and as xlsx, in a folder of its own.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sheets_followup.present.check_words import fact_words, first_letter
from tests.layouts.table import LAYOUTS, Layout
from tests.layouts.walk import (
    ENDINGS,
    INTERVIEW,
    NOW,
    AsItIs,
    Outcome,
    as_it_is,
    least_typed,
    wrong_letters,
)

PAGE = Path(__file__).parent.parent / "docs" / "layouts.md"
#: At most so many typed cells count as "the first letter for a few seconds' work".
FEW = 2

_HEAD = f"""# Trackers as people keep them

Written by `make layouts` from what the program did: do not edit. {len(LAYOUTS)} trackers,
templates and exports found in public (names and addresses replaced), each as csv and as xlsx,
without a configuration: `check`, `plan` and `sync` on the file as it is, then `init --inputs`, then
the fewest cells that give a letter. The interview was on {INTERVIEW}, the run on {NOW:%Y-%m-%d}.

A cell counts as typed when its owner would not have filled it in anyway: the day, the person, a
company that the layout has no column for, a header that has to be called otherwise. Where a layout
came without rows of its own, one row was filled in first as its owner would, and is not counted.
A letter is wrong when it goes to somebody who is not on that row, says another company or role than
the row means, comes of a template's example, or of a day of applying.
"""


@dataclass(frozen=True, slots=True)
class Walked:
    """One layout's walk: as it is and the end, by ending; and what was wrong on any of its rows."""

    layout: Layout
    before: dict[str, AsItIs]
    after: dict[str, Outcome]
    wrong: list[str]

    @property
    def reached(self) -> bool:
        """Whether both kinds of file give a right letter after few typed cells."""
        return all(end.reached and len(end.typed) <= FEW for end in self.after.values())


def walk(layout: Layout) -> Walked:
    """The whole walk of one layout, in folders that are removed again."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = {}, {}
        for ending in ENDINGS:
            place = Path(folder) / ending[1:]
            place.mkdir()
            before[ending] = as_it_is(layout, place, ending)
            after[ending] = least_typed(layout, place, ending)
        return Walked(layout, before, after, wrong_letters(layout, Path(folder)))


def page(walks: list[Walked]) -> str:
    """The whole page."""
    reached = sum(walked.reached for walked in walks)
    wrong = sum(bool(walked.wrong) for walked in walks)
    drafted = sum(bool(walked.before[e].letters) for walked in walks for e in ENDINGS)
    lines = [
        _HEAD,
        summary(reached, wrong),
        f"As they are, {drafted or 'none'} of them got a letter.\n",
        "| Layout | Language | Typed for the first letter | The letter |",
        "| --- | --- | --- | --- |",
        *(_line(walked) for walked in walks),
        "",
    ]
    return "\n".join(lines) + "\n" + "\n".join(map(_section, walks))


def summary(reached: int, wrong: int) -> str:
    """The line that says how far it goes; a test holds it against a walk of its own."""
    return (
        f"**{reached} of {len(LAYOUTS)}** give a right letter after at most {FEW} typed cells, as"
        f" csv and as xlsx alike; {wrong or 'none'} of them can give a wrong one."
    )


def _line(walked: Walked) -> str:
    end = walked.after[".csv"]
    name = f"[{walked.layout.name}](#{walked.layout.name})"
    typed = ", ".join(_plain(cell.header) for cell in end.typed) or "-"
    got = f"to {_plain(end.to)}: {_plain(end.subject)}" if end.reached else "none yet"
    return f"| {name} | {walked.layout.language} | {len(end.typed)}: {typed} | {got} |"


def _section(walked: Walked) -> str:
    layout, before, end = walked.layout, walked.before[".csv"], walked.after[".csv"]
    lines = [f"## {layout.name}\n", f"{layout.language}, {layout.kind}.\n"]
    lines += [f"- **As it is**: {_as_it_is(before)}"]
    if before.reading is not None:
        lines += [f"- **Understood**: {_understood(before)}"]
        said = " · ".join(map(_plain, first_letter(before.reading, "FILE")))
        lines += [f"- **`check` says**: {said}"]
    cells = "; ".join(f"{_code(cell.text)} under {_code(cell.header)}" for cell in end.typed)
    lines += [f"- **Wrong**: {_plain(wrong)}" for wrong in walked.wrong]
    other = walked.after[".xlsx"]
    if (other.reached, len(other.typed)) != (end.reached, len(end.typed)):
        lines.append(
            f"- **As xlsx**: {len(other.typed)} cells, {_plain(other.failed) or 'a letter'}"
        )
    if end.reached:
        lines.append(f"- **Typed**: {cells}")
        lines.append(f"- **The letter**: to {_plain(end.to)}, {_plain(end.subject)!r}")
        lines += ["", *(f"> {line}".rstrip() for line in end.text.strip().splitlines()[:3])]
    else:
        why = end.failed or "; ".join(end.wrong)
        lines.append(f"- **No letter** after {len(end.typed)} typed cells: {_plain(why)}")
    return "\n".join(lines) + "\n"


def _as_it_is(before: AsItIs) -> str:
    if before.error is not None:
        hint = f" ({_plain(before.error.hint)})" if before.error.hint else ""
        return f"stopped: {_plain(before.error.message)}{hint}"
    if before.reading is None:
        return "not read"
    ours = len(before.reading.applications)
    said = f"{ours} rows planned, {before.reading.skipped} passed over"
    lacking = ", ".join(f"{n} lack {fact_words(f)}" for f, n in before.reading.lacks.items())
    said += f" ({lacking})" if lacking else ""
    return f"{said}; {before.cells} cells of ours written, {before.letters} letters"


def _understood(before: AsItIs) -> str:
    assert before.reading is not None
    known = [c for c in before.reading.columns if c.fact is not None and c.header.strip()]
    said = ", ".join(f"{_code(c.header)} as {fact_words(c.fact)}" for c in known) or "nothing"
    rest = sum(bool(c.header.strip()) for c in before.reading.columns) - len(known)
    return said + (f"; {rest} left alone" if rest else "")


def _code(text: str) -> str:
    return f"`{_one_line(text)}`"


def _plain(text: str | None) -> str:
    """A text in one line, in which nothing is taken for markup."""
    return _one_line(text).replace("<", "&lt;")


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split()).replace("|", "/").replace("`", "'")


def main() -> None:
    """Writes the page and says the result."""
    walks = [walk(layout) for layout in LAYOUTS]
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(walks), encoding="utf-8")
    reached = sum(walked.reached for walked in walks)
    sys.stdout.write(f"{PAGE.name}: {reached} of {len(walks)}\n")


if __name__ == "__main__":
    main()
