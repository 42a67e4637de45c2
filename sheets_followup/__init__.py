"""sheets-followup: a spreadsheet is the tracker, etiquette decides what is next, drafts wait.

The rooms, and the order in which they may import each other, are drawn in ``ARCHITECTURE.md`` and
held by ``tests/test_architecture.py``. The public names below are imported when first used, so
that ``import sheets_followup`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sheets_followup.config import Config, load_config
    from sheets_followup.errors import (
        DraftError,
        FollowupError,
        LoginNeeded,
        Refused,
        TrackerError,
        TryAgain,
        UsageError,
    )
    from sheets_followup.model import Application, Interviewer, Problem, Sender, Step
    from sheets_followup.ports import Mailbox, TrackerStore

__version__ = "0.1.0"

#: Public name → the module that defines it; ``__all__`` holds the same names for type checkers.
_PUBLIC = {
    "Application": "model",
    "Config": "config",
    "DraftError": "errors",
    "FollowupError": "errors",
    "Interviewer": "model",
    "LoginNeeded": "errors",
    "Mailbox": "ports",
    "Problem": "model",
    "Refused": "errors",
    "Sender": "model",
    "Step": "model",
    "TrackerError": "errors",
    "TrackerStore": "ports",
    "TryAgain": "errors",
    "UsageError": "errors",
    "load_config": "config",
}

__all__ = [
    "Application",
    "Config",
    "DraftError",
    "FollowupError",
    "Interviewer",
    "LoginNeeded",
    "Mailbox",
    "Problem",
    "Refused",
    "Sender",
    "Step",
    "TrackerError",
    "TrackerStore",
    "TryAgain",
    "UsageError",
    "load_config",
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
