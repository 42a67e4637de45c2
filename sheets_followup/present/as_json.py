"""CONTRACT's JSON, field by field. Fields are only ever added."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sheets_followup.errors import FollowupError, TrackerError
from sheets_followup.model import Interviewer, Problem, Reading
from sheets_followup.plan import Action, Plan, RowPlan
from sheets_followup.present.explain import explain
from sheets_followup.synced import SyncReport

Json = dict[str, object]


def error_json(error: FollowupError) -> Json:
    """The value of ``error`` in a failure, and in a result whose code is not 0."""
    return {"code": error.exit_code, "message": error.message, "hint": error.hint}


def strict_error(rows: Sequence[RowPlan]) -> TrackerError | None:
    """Why ``--strict`` ends with code 1: the rows with a problem; None when there is none."""
    numbers = [str(row.row) for row in rows if row.problems]
    if not numbers:
        return None
    shown = ", ".join(numbers[:8]) + (f" and {len(numbers) - 8} more" if len(numbers) > 8 else "")
    return TrackerError(
        f"a problem on row {shown}, and --strict was given",
        hint="sheets-followup check says what is wrong where",
    )


def plan_json(plan: Plan, error: FollowupError | None = None) -> Json:
    """``plan --json``; ``error`` is why its code is not 0."""
    result: Json = {
        "now": plan.now.isoformat(timespec="seconds"),
        "timezone": plan.timezone,
        "tracker": plan.tracker,
        "skipped": plan.reading.skipped,
        "rows": [row_json(row) for row in plan.rows],
    }
    if error is not None:
        result["error"] = error_json(error)
    return result


def row_json(row: RowPlan) -> Json:
    """One row of a plan."""
    return {
        "row": row.row,
        "id": row.memory.id or None,
        "company": row.app.company,
        "role": row.app.role,
        "cadence": row.cadence,
        "state": row.state,
        "next_step": row.next_step,
        "next_follow_up": _iso(row.next_follow_up),
        "stop": _iso(row.stop),
        "because": list(row.because),
        "problems": [_problem(problem) for problem in row.problems],
        "actions": [_action(action) for action in row.actions],
    }


def explain_json(row: RowPlan, today: date) -> Json:
    """``explain --json``: the row, and the rules in words."""
    steps = [{"rule": rule, "text": text} for rule, text in explain(row, today)]
    return {**row_json(row), "steps": steps}


def sync_json(report: SyncReport, error: FollowupError | None = None) -> Json:
    """``sync --json``: the plan that was acted on, and what came of it.

    ``error`` is why the code is not 0 although the report has none.
    """
    error = report.error or error
    drafts = report.drafts
    result: Json = {
        **plan_json(report.plan),
        "drafts": {
            "created": drafts.created,
            "updated": drafts.updated,
            "kept": drafts.kept,
            "gone": drafts.gone,
            "failed": drafts.failed,
        },
        "cells_written": report.cells_written,
        "requests": dict(report.requests),
    }
    if error is not None:
        result["error"] = error_json(error)
    return result


def check_error(reading: Reading) -> TrackerError | None:
    """Why ``check --strict`` ends with code 1; None where there is neither problem nor question."""
    rows = {problem.row for app in reading.applications for problem in app.problems}
    rows |= {problem.row for problem in reading.problems}
    found = []
    if rows:
        found.append(f"{len(rows)} {'row has' if len(rows) == 1 else 'rows have'} a problem")
    if reading.questions:
        asked = len(reading.questions)
        found.append(f"{asked} {'question is' if asked == 1 else 'questions are'} open")
    if not found:
        return None
    return TrackerError(
        f"{' and '.join(found)}, and --strict was given",
        hint="sheets-followup check lists them, each with what to do",
    )


def check_json(reading: Reading, error: FollowupError | None = None) -> Json:
    """``check --json``; ``notices`` is what was passed over beside the rows."""
    problems = [*reading.problems]
    problems += [problem for app in reading.applications for problem in app.problems]
    result: Json = {
        "header_row": reading.header_row,
        "columns": [
            {"column": column.letter, "header": column.header, "fact": column.fact}
            for column in reading.columns
        ],
        "questions": [
            {"columns": list(q.columns), "fact": q.fact, "message": q.message}
            for q in reading.questions
        ],
        "rows": len(reading.applications),
        "skipped": reading.skipped,
        "missing": list(reading.missing),
        "problems": [{"row": problem.row, **_problem(problem)} for problem in problems],
    }
    if reading.notices:
        result["notices"] = list(reading.notices)
    if error is not None:
        result["error"] = error_json(error)
    return result


def _problem(problem: Problem) -> Json:
    return {"column": problem.column, "header": problem.header, "message": problem.message}


def _action(action: Action) -> Json:
    return {
        "step": action.step,
        "kind": action.kind,
        "person": _person(action.person),
        "due": _iso(action.due),
        "window": _iso(action.window),
        "overdue": action.overdue,
        "now": action.now,
        "because": list(action.because),
    }


def _person(person: Interviewer | None) -> Json | None:
    return None if person is None else {"name": person.name, "email": person.email}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
