"""Letters to look at before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sheets_followup.drafting import Writer
from sheets_followup.letters import MESSAGES, Letter
from sheets_followup.lint import Finding
from sheets_followup.memory import NOBODY, NOBODY_ID
from sheets_followup.model import Interviewer, Step
from sheets_followup.plan import Action, RowPlan


@dataclass(frozen=True, slots=True)
class Preview:
    """One letter with its row and what the linter says of it.

    ``waits``: why ``sync`` would not make the draft although it is due; empty where it would.
    """

    row: int
    step: Step
    due: date
    letter: Letter
    findings: tuple[Finding, ...]
    waits: tuple[str, ...] = ()

    def as_text(self) -> str:
        """The letter as a mail program would show it, findings below."""
        to = self.letter.to_name or ""
        if self.letter.to:
            to = f"{to} <{self.letter.to}>".strip()
        lines = [f"── row {self.row} · {self.step} · due {self.due} ──"]
        lines += [f"[not drafted] {why}" for why in self.waits]
        if self.step in MESSAGES:
            lines.append(f"To: {to or '(no address yet)'}")
            lines.append(f"Subject: {self.letter.subject}")
        elif self.letter.to_name:
            lines.append(f"For: {self.letter.to_name}")
        lines += ["", self.letter.text.rstrip(), ""]
        for finding in self.findings:
            mark = "refused" if finding.refuses else "hint"
            lines.append(f"[{finding.rule} {mark}] {finding.message}")
        return "\n".join(lines) + "\n"

    def as_json(self) -> dict[str, object]:
        """The same as values."""
        return {
            "row": self.row,
            "step": self.step,
            "due": self.due.isoformat(),
            "to": self.letter.to,
            "name": self.letter.to_name,
            "subject": self.letter.subject,
            "text": self.letter.text,
            "html": self.letter.html,
            "findings": [
                {"rule": f.rule, "message": f.message, "refuses": f.refuses} for f in self.findings
            ],
            "waits": list(self.waits),
        }


def previews(
    writer: Writer,
    rows: Sequence[RowPlan],
    today: date,
    *,
    step: Step | None = None,
    everything: bool = False,
) -> list[Preview]:
    """The letters that are due (``everything``: planned at all), or one ``step`` for everybody.

    Each is written for the day on which its draft was or will be made. Tasks come with their
    suggested text.
    """
    shown = []
    for row in rows:
        if step is not None:
            if row.state == "problem":
                continue
            ids = row.memory.on_row or (NOBODY_ID,)
            people = row.app.interviewers or (NOBODY,)
            shown += [
                _preview(writer, row, step, person_id, person, today, today)
                for person_id, person in zip(ids, people, strict=True)
            ]
            continue
        for action in row.actions:
            if action.person is None or (action.due > today and not everything):
                continue
            made = action.key.made_on if action.key is not None else max(action.due, today)
            one = _preview(
                writer, row, action.step, action.person_id, action.person, action.due, made
            )
            shown.append(replace(one, waits=_waits(row, action, today)))
    return shown


def _waits(row: RowPlan, action: Action, today: date) -> tuple[str, ...]:
    """What the row says where a due draft is neither there nor to be made."""
    if action.kind != "draft" or action.now or action.due > today or action.key is not None:
        return ()
    return tuple(problem.message for problem in row.problems)


def _preview(
    writer: Writer,
    row: RowPlan,
    step: Step,
    person_id: str,
    person: Interviewer,
    due: date,
    made: date,
) -> Preview:
    letter, findings = writer.write(row, step, person, person_id, made)
    return Preview(row.row, step, due, letter, findings)
