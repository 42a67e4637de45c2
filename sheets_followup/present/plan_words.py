"""A plan as a person reads it: what to do now, what comes, what waits, what needs them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sheets_followup.draft_words import edited_words
from sheets_followup.keys import Phase
from sheets_followup.model import Problem, Reading
from sheets_followup.plan import Action, Plan, RowPlan
from sheets_followup.present.tables import Table
from sheets_followup.typed_dates import NO_YEAR
from sheets_followup.wording import (
    STEP_WORDS,
    day_words,
    is_remark,
    next_step_words,
)

#: What became of a message's draft, where there is something to say of it.
PHASES = {
    Phase.FILLED: "draft ready",
    Phase.EDITED: "edited by you",
    Phase.GONE: "draft removed",
    Phase.TAKEN: "yours now",
    Phase.HELD: "held",
}

#: How many problems are shown before the rest is only counted.
MOST = 20


def application(row: RowPlan) -> str:
    """``Acme, Engineer``."""
    return f"{row.app.company}, {row.app.role}" if row.app.role else row.app.company


def plan_tables(plan: Plan) -> list[Table]:
    """The plan in four tables: now, later, waiting and stopped, and what needs the person."""
    today = plan.now.date()
    now, later, quiet = [], [], []
    for row in plan.rows:
        due = [action for action in row.actions if action.due <= today]
        rest = [action for action in row.actions if action.due > today]
        now += [_line(row, action, today) for action in due]
        later += [_line(row, action, today) for action in rest]
        if not row.actions:
            stop = day_words(row.stop) if row.stop else ""
            quiet.append((str(row.row), application(row), next_step_words(row, today), stop))
    heads = ("Row", "Application", "What", "When", "Why")
    return [
        Table(heads, now, "To do now"),
        Table(heads, later, "Later"),
        Table(("Row", "Application", "State", "Stop"), quiet, "Nothing to do"),
        Table(("Row", "Cell", "What"), problem_lines(plan), "Needs you"),
    ]


def _line(row: RowPlan, action: Action, today: date) -> tuple[str, ...]:
    what = STEP_WORDS[action.step]
    if action.person is not None and action.person.label != "the interviewer":
        what += f" to {action.person.label}"
    if action.asked:
        when = "sent already? type the date"
    elif action.kind == "task":
        when = f"until {day_words(action.window)}"
    elif action.due > today:
        when = day_words(action.due)
    elif action.overdue:
        when = f"since {day_words(action.due)}"
    else:
        when = f"by {day_words(action.window)}"
    if action.now:
        what += " (draft now)"
    elif action.key is not None and action.key.phase in PHASES:
        edited = action.key.phase is Phase.EDITED
        what += f" ({edited_words(action.key) if edited else PHASES[action.key.phase]})"
    return (str(row.row), application(row), what, when, " ".join(action.because))


def problem_lines(plan: Plan) -> list[tuple[str, ...]]:
    """Every problem with its place, those of the tracker first; long lists are counted.

    How a day without its year was read is none: the summary says it.
    """
    problems = [*plan.reading.problems]
    problems += [problem for row in plan.rows for problem in row.problems]
    return grouped_problems([p for p in problems if not is_remark(p)], "see check")


def grouped_problems(problems: Sequence[Problem], more: str = "") -> list[tuple[str, ...]]:
    """One line a problem; dates without a year are no more than one line together.

    Beyond :data:`MOST` lines the rest is counted; ``more`` says where it stands.
    """
    yearless = [problem for problem in problems if NO_YEAR in problem.message]
    if len(yearless) < 2:
        yearless = []
    real = [problem for problem in problems if problem not in yearless]
    lines: list[tuple[str, ...]] = [(str(p.row), cell_name(p), p.message) for p in real[:MOST]]
    if len(real) > MOST:
        lines.append(("", "", f"and {len(real) - MOST} more" + (f": {more}" if more else "")))
    if yearless:
        rows = sorted({problem.row for problem in yearless})
        shown_rows = ", ".join(map(str, rows[:4])) + (", …" if len(rows) > 4 else "")
        lines.append(
            (
                shown_rows,
                "",
                f"{len(yearless)} dates name no year and were taken as the nearest, such as"
                f" {yearless[0].message.replace(NO_YEAR, ' as ')}",
            )
        )
    return lines


def cell_name(problem: Problem) -> str:
    """``D5 Interviewers``."""
    name = f"{problem.column}{problem.row}" if problem.column else ""
    return f"{name} {problem.header}".strip() if problem.header else name


def plan_summary(plan: Plan) -> list[str]:
    """What the tables come to, and what was skipped and why."""
    drafts = sum(action.now for row in plan.rows for action in row.actions)
    active = sum(row.state in ("active", "upcoming") for row in plan.rows)
    waiting = sum(row.state in ("waiting", "on_hold", "superseded") for row in plan.rows)
    stopped = sum(row.state == "stopped" for row in plan.rows)
    need = sum(
        row.state == "unscheduled" or not all(map(is_remark, row.problems)) for row in plan.rows
    )
    remarks = [problem for row in plan.rows for problem in row.problems if is_remark(problem)]
    lines = [
        f"{count(drafts, 'draft')} to make now; {active} active, {waiting} waiting, "
        f"{stopped} stopped, {count(need, 'row')} in need of you"
    ]
    lines += [f"row {row}: {said}" for row, _, said in grouped_problems(remarks)]
    return lines + skipped_lines(plan.reading) + together(plan)


_LACKS = {
    "company": "no company",
    "interview": "no interview date",
    "interviewers": "no interviewer",
}


def skipped_lines(reading: Reading) -> list[str]:
    """Why rows were passed over, and the command that mends it."""
    lines = []
    for fact, number in reading.lacks.items():
        reason = _LACKS.get(fact, fact)
        have = "has" if number == 1 else "have"
        line = f"{count(number, 'row')} {have} {reason}"
        if fact in reading.missing:
            line += ": init --inputs adds the column"
        lines.append(line)
    if reading.skipped and not lines:
        lines.append(f"{count(reading.skipped, 'row')} skipped")
    return lines + list(reading.notices)


def together(plan: Plan) -> list[str]:
    """W12: people who stand on several rows, so that the user can write once."""
    lines = []
    for email, rows in (plan.people or {}).items():
        numbers = ", ".join(str(number) for number in rows)
        lines.append(f"{email} stands on rows {numbers}: perhaps write once (W12)")
    return lines


def count(number: int, noun: str) -> str:
    """``1 draft``, ``2 drafts``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def soonest(rows: Sequence[RowPlan], today: date) -> date | None:
    """The next day on which something falls due."""
    days = [a.due for row in rows for a in row.actions if a.kind == "draft" and a.due > today]
    return min(days, default=None)
