"""The places at which a crash is tried.

Whatever must survive a crash calls :func:`crash_point` before and after each of its irrevocable
steps. It does nothing until a test installs a callback that raises, or kills the process, at the
n-th call; so the code that is tested is the code that runs.
"""

from __future__ import annotations

from collections.abc import Callable

Callback = Callable[[str], None]

_callback: Callback | None = None


def crash_point(name: str) -> None:
    """Passes ``name`` to the installed callback; without one, does nothing."""
    if _callback is not None:
        _callback(name)


def install(callback: Callback | None) -> Callback | None:
    """Installs a callback (None takes it away) and returns the one that was there before."""
    global _callback
    before, _callback = _callback, callback
    return before
