"""sheets-followup: a spreadsheet is the tracker, etiquette decides what is next, drafts wait.

The rooms, and the order in which they may import each other, are drawn in ``ARCHITECTURE.md`` and
held by ``tests/test_architecture.py``. The public names below are imported when first used, so
that ``import sheets_followup`` costs nothing.

A tracker in a file, with all that belongs to it::

    desk = open_desk("jobs.xlsx", Wishes(), load_config())
    plan = plan_tracker(desk)      # a value; nothing is written
    report = sync_tracker(desk)    # drafts, our columns, the journal

The decision alone, a pure function of cells and the moment::

    reading = read_tracker(MemoryTracker(rows).read(), today=now.date())
    plan = make_plan(reading, {}, PlanSettings(), now)

What is wrong in a row is a :class:`Problem` on it; what stops the program is a
:class:`FollowupError` with an exit code and a hint. Nothing here prints, and nothing sends.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sheets_followup.cadence import Cadence, all_cadences, find_cadence
    from sheets_followup.config import Config, Settings, load_config
    from sheets_followup.desk import Desk, Wishes, open_desk
    from sheets_followup.engine import PlanSettings, make_plan
    from sheets_followup.errors import (
        DraftError,
        FollowupError,
        LoginNeeded,
        Refused,
        TrackerError,
        TryAgain,
        UsageError,
    )
    from sheets_followup.initialise import init_tracker
    from sheets_followup.mailboxes import open_mailbox
    from sheets_followup.mailboxes.memory import MemoryMailbox
    from sheets_followup.model import (
        Application,
        Interviewer,
        Problem,
        Reading,
        Sender,
        Sheet,
        Status,
        Step,
    )
    from sheets_followup.plan import Action, Plan, RowPlan
    from sheets_followup.planning import plan_tracker
    from sheets_followup.ports import Mailbox, TrackerStore
    from sheets_followup.present.explain import explain
    from sheets_followup.rows import read_tracker
    from sheets_followup.sync import sync_tracker
    from sheets_followup.synced import SyncReport
    from sheets_followup.trackers import open_tracker
    from sheets_followup.trackers.memory import MemoryTracker
    from sheets_followup.upkeep import Upkeep, clean, record_sent, redo, undo

__version__ = "0.1.0"

#: Public name → the module that defines it; ``__all__`` holds the same names for type checkers.
_PUBLIC = {
    "Action": "plan",
    "Application": "model",
    "Cadence": "cadence",
    "Config": "config",
    "Desk": "desk",
    "DraftError": "errors",
    "FollowupError": "errors",
    "Interviewer": "model",
    "LoginNeeded": "errors",
    "Mailbox": "ports",
    "MemoryMailbox": "mailboxes.memory",
    "MemoryTracker": "trackers.memory",
    "Plan": "plan",
    "PlanSettings": "engine",
    "Problem": "model",
    "Reading": "model",
    "Refused": "errors",
    "RowPlan": "plan",
    "Sender": "model",
    "Settings": "config",
    "Sheet": "model",
    "Status": "model",
    "Step": "model",
    "SyncReport": "synced",
    "TrackerError": "errors",
    "TrackerStore": "ports",
    "TryAgain": "errors",
    "Upkeep": "upkeep",
    "UsageError": "errors",
    "Wishes": "desk",
    "all_cadences": "cadence",
    "clean": "upkeep",
    "explain": "present.explain",
    "find_cadence": "cadence",
    "init_tracker": "initialise",
    "load_config": "config",
    "make_plan": "engine",
    "open_desk": "desk",
    "open_mailbox": "mailboxes",
    "open_tracker": "trackers",
    "plan_tracker": "planning",
    "read_tracker": "rows",
    "record_sent": "upkeep",
    "redo": "upkeep",
    "sync_tracker": "sync",
    "undo": "upkeep",
}

__all__ = [
    "Action",
    "Application",
    "Cadence",
    "Config",
    "Desk",
    "DraftError",
    "FollowupError",
    "Interviewer",
    "LoginNeeded",
    "Mailbox",
    "MemoryMailbox",
    "MemoryTracker",
    "Plan",
    "PlanSettings",
    "Problem",
    "Reading",
    "Refused",
    "RowPlan",
    "Sender",
    "Settings",
    "Sheet",
    "Status",
    "Step",
    "SyncReport",
    "TrackerError",
    "TrackerStore",
    "TryAgain",
    "Upkeep",
    "UsageError",
    "Wishes",
    "all_cadences",
    "clean",
    "explain",
    "find_cadence",
    "init_tracker",
    "load_config",
    "make_plan",
    "open_desk",
    "open_mailbox",
    "open_tracker",
    "plan_tracker",
    "read_tracker",
    "record_sent",
    "redo",
    "sync_tracker",
    "undo",
]


def __getattr__(name: str) -> object:
    module = _PUBLIC.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
