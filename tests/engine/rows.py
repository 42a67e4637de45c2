"""Rows for the engine's tests: said in a line, as a reader would have read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from sheets_followup.cadence import CADENCES, Cadence
from sheets_followup.engine import PlanSettings, make_plan
from sheets_followup.keys import Key, Phase
from sheets_followup.memory import RowMemory
from sheets_followup.model import (
    Application,
    Column,
    Interviewer,
    Reading,
    SentCell,
    SentKind,
    Step,
)
from sheets_followup.plan import Action, Plan, RowPlan

JANE = Interviewer(name="Jane Roe", email="jane@acme.example", given="Jane", family="Roe")
BOB = Interviewer(name="Bob Lee", email="bob@acme.example", given="Bob", family="Lee")
ANN = Interviewer(name="Ann Poe", email="ann@acme.example", given="Ann", family="Poe")
T = date(2026, 3, 3)


def day(text: str) -> date:
    """``03-04`` or ``2026-03-04``."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def moment(text: str) -> datetime:
    """``03-05`` is noon of that day, ``03-05 09:00`` that minute."""
    if " " in text:
        on, at = text.split(" ")
        return datetime.combine(day(on), time.fromisoformat(at))
    return datetime.combine(day(text), time(12))


def sent(**cells: str) -> dict[str, SentCell]:
    """``thank_you_sent="03-04"``, ``"yes"`` or ``"no"``."""
    kinds = {"yes": SentCell(SentKind.YES), "no": SentCell(SentKind.UNWANTED)}
    return {
        fact: kinds[text] if text in kinds else SentCell(SentKind.ON, day(text))
        for fact, text in cells.items()
    }


def app(**values: Any) -> Application:
    """Acme, Engineer, on Tuesday 2026-03-03 with Jane Roe; anything else as given."""
    base = Application(row=2, company="Acme", role="Engineer", interview=T, interviewers=(JANE,))
    return replace(base, **values)


def reading(*apps: Application) -> Reading:
    """A reading of these rows."""
    column = Column(index=3, letter="D", header="Interviewers", fact="interviewers")
    return Reading(header_row=1, columns=(column,), applications=tuple(apps), width=4)


class Search:
    """A tracker over several days: each ``see`` is a run that remembers."""

    def __init__(self, cadence: Cadence | str = "balanced", **settings: Any) -> None:
        chosen = CADENCES[cadence] if isinstance(cadence, str) else cadence
        self.settings = PlanSettings(cadence=chosen, **settings)
        self.memories: Mapping[str, RowMemory] = {}
        self.ids = 0

    def new_id(self) -> str:
        self.ids += 1
        return f"row{self.ids}"

    def plan(self, when: str, *apps: Application) -> Plan:
        """What a run at that moment decides; nothing is remembered."""
        return make_plan(
            reading(*apps), self.memories, self.settings, moment(when), new_id=self.new_id
        )

    def see(self, when: str, *apps: Application) -> RowPlan:
        """A run at that moment; the first row's plan."""
        return self.see_all(when, *apps).rows[0]

    def see_all(self, when: str, *apps: Application) -> Plan:
        """A run at that moment."""
        plan = self.plan(when, *apps)
        if self.settings.first_sync is None:
            self.settings = replace(self.settings, first_sync=moment(when).date())
        gone = {memory.id: memory._replace(missing=True) for memory in plan.gone}
        self.memories = gone | {row.memory.id: row.memory for row in plan.rows}
        return plan

    def record(self, *keys: Key, row_id: str = "row1") -> None:
        """What sync would have written down: these keys of that row."""
        memory = self.memories[row_id]
        self.memories = {**self.memories, row_id: memory._replace(keys=memory.keys + keys)}


def key(
    step: Step | str,
    made: str,
    phase: Phase = Phase.FILLED,
    *,
    on: str | None = None,
    person: str = "p1",
    **values: Any,
) -> Key:
    """A key made on that day; ``on`` is the day it was sent, which makes it SENT."""
    given = {"p": 0, "i": 0, "gen": 0, "order": day(made).toordinal()} | values
    return Key(
        key=f"{step}-{person}-{made}",
        step=Step(step),
        person=person,
        phase=Phase.SENT if on else phase,
        made_on=day(made),
        sent_on=day(on) if on else None,
        **given,
    )


def one(
    when: str,
    *,
    cadence: Cadence | str = "balanced",
    first: str | None = None,
    settings: Mapping[str, Any] | None = None,
    **values: Any,
) -> RowPlan:
    """The plan of one row on its first run; ``first`` is the day of an earlier first sync."""
    search = Search(cadence, first_sync=day(first) if first else None, **(settings or {}))
    return search.plan(when, app(**values)).rows[0]


def messages(row: RowPlan) -> list[Action]:
    """The row's messages without its tasks."""
    return [action for action in row.actions if action.kind == "draft"]


def tasks(row: RowPlan) -> list[Action]:
    """The row's tasks without its messages."""
    return [action for action in row.actions if action.kind == "task"]


def next_of(row: RowPlan) -> tuple[str | None, date | None]:
    """``next_step`` and ``next_follow_up``."""
    return row.next_step, row.next_follow_up
