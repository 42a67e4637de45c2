"""A question that only a live account answers, what we expect, and what was seen.

The program stands on facts of Google's that no document settles (``sheets.md`` 4.3 and
``reliability.md`` 6 of the study behind it). A probe asks one of them on things made for it alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from sheets_followup.errors import FollowupError, LoginNeeded, TryAgain
from sheets_followup.session.answers import Rejected

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a probe saw: one of its known outcomes, and a measurement beside it."""

    outcome: str
    measured: str = ""


class NotTried(Exception):
    """What a probe stands on was not there; its text says what."""


@dataclass(frozen=True, slots=True)
class Probe(Generic[S]):
    """``expected`` are the outcomes under which the program is right; ``matters`` says for what."""

    name: str
    asks: str
    expected: frozenset[str]
    matters: str
    run: Callable[[S], Seen]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one probe. ``same`` is None where it could not be tried."""

    name: str
    asks: str
    expected: tuple[str, ...]
    matters: str
    outcome: str
    measured: str
    same: bool | None
    seconds: float

    def value(self) -> Mapping[str, object]:
        """As a line of the report."""
        return {
            "name": self.name,
            "asks": self.asks,
            "expected": list(self.expected),
            "seen": self.outcome,
            "measured": self.measured,
            "same": self.same,
            "seconds": round(self.seconds, 2),
            "matters": self.matters,
        }


def tried(
    probes: Iterable[Probe[S]], scratch: S, clock: Callable[[], float] = time.monotonic
) -> Iterator[Result]:
    """Each probe's result as it comes; one that fails never stops the others.

    Raises LoginNeeded, since without a login nothing more can be asked.
    """
    for probe in probes:
        began = clock()
        try:
            seen, same = probe.run(scratch), None
            same = seen.outcome in probe.expected
        except NotTried as error:
            seen, same = Seen(f"not tried: {error}"), None
        except LoginNeeded:
            raise
        except Rejected as error:
            word = f", {error.reason}" if error.reason else ""
            seen = Seen(f"refused (status {error.status}{word})")
            same = seen.outcome in probe.expected or "refused" in probe.expected
        except TryAgain:
            seen, same = Seen("not tried: Google gave no answer"), None
        except FollowupError as error:
            seen, same = Seen(f"failed ({type(error).__name__})"), False
        except (KeyError, IndexError, TypeError, ValueError):
            # The answer has another form than its documents say; that is worth knowing as well.
            seen, same = Seen("an answer of another form"), False
        yield Result(
            probe.name,
            probe.asks,
            tuple(sorted(probe.expected)),
            probe.matters,
            seen.outcome,
            seen.measured,
            same,
            clock() - began,
        )
