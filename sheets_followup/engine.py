"""Rows to actions: the rules W0–W13 and X1–X7 of the rulebook. Pure: ``now`` is passed in.

:func:`make_plan` decides a whole tracker, :func:`decide` one row. What a row's dates come down to
is worked out in :mod:`~sheets_followup.facts`, who gets which message in
:mod:`~sheets_followup.messages`, the tasks in :mod:`~sheets_followup.tasks`; here stand the states,
and what one row means for the others (W10, W12).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from msgspec.structs import replace as replace_struct

from sheets_followup.cadence import CADENCES, DEFAULT_CADENCE, Cadence
from sheets_followup.dates import NO_HOLIDAYS, Calendar
from sheets_followup.facts import Facts, interview_over
from sheets_followup.identity import identify
from sheets_followup.keys import Phase, is_unfilled, lies
from sheets_followup.memory import RowMemory, observe
from sheets_followup.messages import Context, message_actions
from sheets_followup.model import Application, Problem, Reading, Status
from sheets_followup.plan import SENT_ALREADY, Action, Plan, RowPlan, StaleDraft
from sheets_followup.rounds import find_rounds
from sheets_followup.same_person import name_each_other
from sheets_followup.schedule import work_out
from sheets_followup.second_net import catch_twins
from sheets_followup.tasks import keep_in_touch, prepare, task_actions
from sheets_followup.unsaid import news_problem


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """What a plan depends on besides rows, memory and the clock.

    ``first_sync`` is None before the first one: then today counts (W13). ``empty_to`` says whether
    a person without an address gets a draft with an empty To.
    """

    cadence: Cadence = CADENCES[DEFAULT_CADENCE]
    cadences: Mapping[str, Cadence] = field(default_factory=lambda: CADENCES)
    calendar: Calendar = NO_HOLIDAYS
    follow_up_to: str = "all"
    first_sync: date | None = None
    catch_up: bool = False
    empty_to: bool = True


#: The states of a row that goes on, about which the user can be asked.
_GOES_ON = ("upcoming", "active", "waiting")


def make_plan(
    reading: Reading,
    memories: Mapping[str, RowMemory],
    settings: PlanSettings,
    now: datetime,
    *,
    tracker: str = "",
    timezone: str = "",
    new_id: Callable[[], str] = str,
) -> Plan:
    """The decision for every row of a tracker. Nothing is written, no clock is read.

    ``now`` is in the tracker's zone. ``new_id`` gives ids to new rows; without it they have none.
    A row with a problem changes no other row's outcome.
    """
    today = now.date()
    identified, gone = identify(reading.applications, memories, new_id)
    rounds = find_rounds(reading.applications)
    base = Context(
        now=now,
        today=today,
        calendar=settings.calendar,
        contact_only=settings.follow_up_to == "contact",
        first_sync=settings.first_sync or today,
        catch_up=settings.catch_up,
        empty_to=settings.empty_to,
    )
    people_column = next((c for c in reading.columns if c.fact == "interviewers"), None)
    letter = people_column.letter if people_column else None
    header = people_column.header if people_column else None
    cadence_column = next((c for c in reading.columns if c.fact == "cadence"), None)
    rows = []
    for index, (app, memory, row_id, problem) in enumerate(identified):
        cadence: Cadence | None = settings.cadence
        if app.cadence:
            cadence = settings.cadences.get(app.cadence.strip().casefold())
            if cadence is None:
                problem = Problem(
                    app.row,
                    f"there is no cadence {app.cadence[:40]!r}: "
                    f"type one of {', '.join(settings.cadences)}, or clear the cell",
                    cadence_column.letter if cadence_column else None,
                    cadence_column.header if cadence_column else None,
                    blocks=True,
                )
        if problem is not None:
            app = replace(app, problems=(*app.problems, problem))
        # A row that cannot be decided keeps its memory as it was: a mistyped cell is no news.
        frozen = app.problems and app.blocked and memory is not None
        after = memory if frozen and memory else observe(app, memory, today, row_id)
        superseded = index in rounds.later
        row = decide(app, after, cadence or settings.cadence, base, superseded=superseded)
        if superseded:
            coming = replace_struct(row.reasons, next_round=rounds.later[index])
            row = row._replace(reasons=coming)
        if row.reasons.news_open and row.state in _GOES_ON:
            place = next((c for c in reading.columns if c.fact == "new_info"), None)
            unsaid = news_problem(app, place)
            row = row._replace(problems=(*row.problems, unsaid)) if unsaid else row
        if (other := rounds.doubtful.get(index)) is not None:
            row = _ask_round(row, reading, reading.applications[other])
        for person in app.interviewers:
            lacks = None
            if row.state == "stopped":
                break  # nothing is written to anybody there any more
            if not person.email:
                lacks = f"no address for {person.label}"
            elif after.bounced and person.email.casefold() in after.bounced:
                lacks = f"mail to {person.label} came back: type another address"
            if lacks is not None:
                row = row._replace(
                    problems=(*row.problems, Problem(app.row, lacks, letter, header))
                )
        rows.append(row)
    rows = catch_twins(rows, gone)
    people = name_each_other(rows)
    return Plan(
        now=now,
        timezone=timezone,
        tracker=tracker,
        reading=reading,
        rows=tuple(rows),
        gone=tuple(gone),
        people=people,
    )


def _ask_round(row: RowPlan, reading: Reading, other: Application) -> RowPlan:
    """W10 merges no two roles by a guess: while the row goes on, the user is asked."""
    if row.state not in _GOES_ON:
        return row
    column = next((c for c in reading.columns if c.fact == "role"), None)
    beside = f" ({other.role[:40]})" if other.role else ""
    message = (
        f"is this a round of the application on row {other.row}{beside}? "
        "then type the same role on both"
    )
    letter, header = (column.letter, column.header) if column else (None, None)
    return row._replace(problems=(*row.problems, Problem(row.row, message, letter, header)))


def decide(
    app: Application,
    memory: RowMemory,
    cadence: Cadence,
    context: Context,
    *,
    superseded: bool = False,
) -> RowPlan:
    """The decision for one row: its state is the first of RULEBOOK section 4 that fits."""
    today = context.today
    if app.problems and app.blocked:
        return RowPlan(app, memory, cadence.name, "problem", problems=app.problems)
    facts = work_out(app, memory, cadence, context.calendar, planned=not superseded)
    memory = facts.memory
    if app.status.ends:
        return _ended(app, facts, cadence, context)
    if not superseded and app.status is Status.ON_HOLD and app.hold is None:
        return _quiet(app, facts, cadence, "on_hold", None, ("X5",), today)
    if app.interview is None:
        return _quiet(app, facts, cadence, "unscheduled", None, (), today)
    over = interview_over(app, context.now)
    if superseded:
        messages = message_actions(facts, context, over, only_thank_you=True)
        return _with_messages(app, facts, cadence, "superseded", messages, (), ("W10",), today)
    if not over:
        messages = message_actions(facts, context, over)
        tasks = prepare(app)
        return _with_messages(app, facts, cadence, "upcoming", messages, tasks, (), today)
    if facts.stop is not None and today >= facts.stop:
        because: tuple[str, ...] = ("X2",) if facts.stop_by_limit else ("X1",)
        tasks = keep_in_touch(facts, context, facts.stop)
        return _quiet(app, facts, cadence, "stopped", facts.stop, because, today, tasks)
    messages = message_actions(facts, context, over)
    tasks = task_actions(facts, context)
    if messages:
        return _with_messages(app, facts, cadence, "active", messages, tasks, (), today)
    because = ()
    if facts.follow_up_due is not None:
        because = ("X3",)
    elif facts.sent_steps:
        because = ("X2",)
    return _quiet(app, facts, cadence, "waiting", facts.stop, because, today, tasks)


def _ended(app: Application, facts: Facts, cadence: Cadence, context: Context) -> RowPlan:
    """X4: Stop is the day the status was first seen, or the row's earlier Stop, and stays."""
    memory = facts.memory
    stop = memory.ended_on
    if stop is None:
        stop = memory.status_seen or context.today
        if facts.stop is not None and app.interview is not None and app.interview <= stop:
            stop = min(stop, facts.stop)
        facts = facts.with_memory(memory._replace(ended_on=stop))
    tasks: tuple[Action, ...] = ()
    if app.status not in (Status.WITHDRAWN, Status.ACCEPTED):
        tasks = keep_in_touch(facts, context, stop)
    return _quiet(app, facts, cadence, "stopped", stop, ("X4",), context.today, tasks)


def _quiet(
    app: Application,
    facts: Facts,
    cadence: Cadence,
    state: str,
    stop: date | None,
    because: tuple[str, ...],
    today: date,
    tasks: tuple[Action, ...] = (),
) -> RowPlan:
    return RowPlan(
        app,
        facts.memory,
        cadence.name,
        state,  # type: ignore[arg-type]
        None,
        None,
        stop,
        because,
        app.problems,
        tasks,
        _stale(facts, (), today, state) if facts.memory.keys else (),
        facts.reasons(),
    )


def _with_messages(
    app: Application,
    facts: Facts,
    cadence: Cadence,
    state: str,
    messages: tuple[Action, ...],
    tasks: tuple[Action, ...],
    because: tuple[str, ...],
    today: date,
) -> RowPlan:
    first = messages[0] if messages else None
    return RowPlan(
        app,
        facts.memory,
        cadence.name,
        state,  # type: ignore[arg-type]
        next_step=first.step if first else None,
        next_follow_up=first.due if first else None,
        stop=facts.stop,
        because=because + first.because if first else because,
        problems=app.problems,
        actions=messages + tasks,
        stale=_stale(facts, messages, today, state) if facts.memory.keys else (),
        reasons=facts.reasons(),
    )


def _stale(
    facts: Facts, messages: Sequence[Action], today: date, state: str
) -> tuple[StaleDraft, ...]:
    """Drafts that lie in the mailbox and no longer make sense, or not yet (RULEBOOK section 6)."""
    planned = {(a.person_id, a.step, a.p, a.i): a for a in messages}
    stale = []
    for key in facts.memory.keys:
        if key.still_there and key.phase is Phase.SENT:
            stale.append(StaleDraft(key, None, SENT_ALREADY))
            continue
        if not lies(key) or key.asked or is_unfilled(key):
            continue
        action = planned.get((key.person, key.step, key.p, key.i))
        if action is not None and action.key is key:
            if action.due > today:
                stale.append(StaleDraft(key, action.due, "not yet"))
            continue
        if key.person not in facts.memory.on_row and facts.memory.on_row:
            reason = "taken off the row"
        elif state == "stopped":
            reason = "stopped"
        elif facts.reply is not None and facts.reply >= key.made_on:
            reason = "answered"
        else:
            reason = "no longer planned"
        stale.append(StaleDraft(key, None, reason))
    return tuple(stale)
