"""From an action to the bytes of its draft: compose, lint, build. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from sheets_followup.discretion import others_on_row
from sheets_followup.errors import DraftError
from sheets_followup.keys import Key, Parent
from sheets_followup.letters import Letter, LetterFacts, TemplateSet, compose
from sheets_followup.lint import Finding, lint
from sheets_followup.mime import build_message, reply_subject
from sheets_followup.model import Interviewer, Sender, Step
from sheets_followup.plan import Action, RowPlan


class Build(Protocol):
    """From a letter, its sender, what tells equal letters apart, and the message that it answers
    to the bytes of a message; raises DraftError."""

    def __call__(
        self, letter: Letter, sender: Sender, key8: str, *, parent: Parent | None = None
    ) -> bytes: ...


Spelling = Callable[[str], Sequence[tuple[str, str | None]]]

#: Who signs a preview when no sender is known: the preview says so, and no draft is ever made so.
UNKNOWN_SENDER = Sender(name="(your name)")


@dataclass(frozen=True, slots=True)
class Writer:
    """Everything a letter needs besides its row: who signs, the templates, tone and spelling.

    ``build`` makes the finished message; a mailbox that wants its messages otherwise has its own.
    """

    sender: Sender | None
    templates: TemplateSet
    tone: str = "formal"
    spelling: Spelling | None = None
    build: Build = build_message

    def write(
        self, row: RowPlan, step: Step, person: Interviewer, person_id: str, day: date
    ) -> tuple[Letter, tuple[Finding, ...]]:
        """The letter of this step to this person as of ``day``, with what the linter says."""
        facts = self.facts(row, step, person, person_id, day)
        letter = compose(facts, self.templates)
        return letter, tuple(lint(letter, facts, spelling=self.spelling))

    def facts(
        self, row: RowPlan, step: Step, person: Interviewer, person_id: str, day: date
    ) -> LetterFacts:
        """What the letter may say. ``day`` is the day the draft was made, so it does not age."""
        app, reasons = row.app, row.reasons
        reply = reasons.reply
        if reply is not None and app.interview is not None and reply < app.interview:
            reply = None
        return LetterFacts(
            step=step,
            person=person,
            company=app.company,
            role=app.role,
            round=app.round,
            interview=app.interview,
            written_for=day,
            detail=person.detail,
            topics=app.topics,
            fit=app.fit,
            gap=app.gap,
            new_info=app.new_info,
            decision=reasons.decision,
            replied=reply,
            thanked=reasons.thanked is not None,
            followed_up=bool(reasons.follow_ups),
            sender=self.sender or UNKNOWN_SENDER,
            tone=app.tone or self.tone,
            variant=_rank(person_id),
            panel=others_on_row(app, person),
            goes_on=row.state == "superseded",
            next_round=reasons.next_round,
        )


@dataclass(frozen=True, slots=True)
class Composed:
    """A finished message with its plain text, or the reason why there is none (``refused``)."""

    message: bytes | None
    findings: tuple[Finding, ...]
    refused: str | None = None
    text: str = ""


def compose_message(writer: Writer, row: RowPlan, action: Action, key: Key) -> Composed:
    """The bytes of a draft, the same for the same facts; refused where the linter or the header
    check says no (M1, M5, M6, M7)."""
    assert action.person is not None
    assert writer.sender is not None
    letter, findings = writer.write(row, action.step, action.person, action.person_id, key.made_on)
    refusing = [finding for finding in findings if finding.refuses]
    if refusing:
        told = "; ".join(f"{finding.rule}: {finding.message}" for finding in refusing)
        return Composed(
            None, findings, f"the {action.step.replace('_', ' ')} was not written: {told}"
        )
    if key.parent is not None:
        letter = replace(letter, subject=reply_subject(key.parent.subject))
    try:
        message = writer.build(letter, writer.sender, key.slot, parent=key.parent)
    except DraftError as error:
        return Composed(None, findings, error.message)
    return Composed(message, findings, text=letter.text)


def _rank(person_id: str) -> int:
    """The person's place in the order in which the row's people were first seen, from 0."""
    return max(int(person_id[1:] or 0) - 1, 0)
