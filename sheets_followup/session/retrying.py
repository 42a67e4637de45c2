"""Which answers a call is repeated after, when, and what an answer says of a write.

PROTOCOL: an answer to a write is *yes*, *no* or *unknown*, and a write is tried once. A read is
repeated, at most so often and so long, with full jitter below a doubling bound; where Google names
a time, that time is waited instead, and a time beyond the deadline ends the call at once.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum

from sheets_followup.session.allowed import Call


class Outcome(StrEnum):
    """What is known of a call after its answer, or after none came."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


#: Statuses after which a write was certainly not done; 403 is one too, unless it is about a rate.
NEVER_DONE = frozenset({400, 401, 403, 404, 413})
#: Statuses after which a read is worth another try.
PASSING = frozenset({408, 429, 500, 502, 503, 504})
#: Reasons in the body of a 403 or 429 that speak of a rate.
RATES = frozenset(
    "ratelimitexceeded userratelimitexceeded dailylimitexceeded quotaexceeded "
    "resource_exhausted rate_limit_exceeded sharingratelimitexceeded".split()
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, its headers, the decoded body, and the reasons it names.

    ``reasons`` are Google's own code words, in small letters; free text is never among them.
    """

    status: int
    body: object
    reasons: frozenset[str] = frozenset()
    retry_after: float | None = None
    empty: bool = False

    def outcome(self, call: Call) -> Outcome:
        """PROTOCOL's yes, no or unknown."""
        if 200 <= self.status < 300:
            if self.empty:
                understood = not call.proof and call.method != "GET"
            elif isinstance(self.body, dict):
                understood = not call.proof or isinstance(self.body.get(call.proof), str)
            else:
                understood = False
            return Outcome.YES if understood else Outcome.UNKNOWN
        if self.status in NEVER_DONE and not self.is_rate:
            return Outcome.NO
        return Outcome.UNKNOWN

    @property
    def is_rate(self) -> bool:
        """Whether it says that too much was asked."""
        return self.status == 429 or (self.status == 403 and bool(self.reasons & RATES))

    @property
    def is_passing(self) -> bool:
        """Whether the same question may be answered in a moment."""
        return self.status in PASSING or self.is_rate


_CODE_WORD = re.compile(r"[A-Za-z][A-Za-z_]{1,60}")
_LATER = re.compile(r"[Rr]etry after (\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))")


def read_answer(
    status: int, headers: Mapping[str, str], body: bytes, now: Callable[[], float] = time.time
) -> Answer:
    """An answer, understood. A body that is no JSON is None, whatever it claims to be.

    ``now`` is seconds since 1970, for a ``Retry-After`` that is a date.
    """
    try:
        found = json.loads(body) if body else None
    except (ValueError, RecursionError):
        found = None
    error = found.get("error") if isinstance(found, dict) and status >= 400 else None
    later = _seconds(headers.get("Retry-After"), now)
    if later is None and isinstance(error, dict):
        named = _LATER.search(str(error.get("message", "")))
        later = _seconds(named[1], now) if named else None
    return Answer(status, found, frozenset(_reasons(error)), later, not body)


def _reasons(error: object) -> set[str]:
    if isinstance(error, str):  # the login's form: {"error": "invalid_grant"}
        return {error.lower()} if _CODE_WORD.fullmatch(error) else set()
    if not isinstance(error, dict):
        return set()
    words = [error.get("status")]
    for key in ("errors", "details"):
        listed = error.get(key)
        if isinstance(listed, list):
            words += [each.get("reason") for each in listed if isinstance(each, dict)]
    return {word.lower() for word in words if isinstance(word, str) and _CODE_WORD.fullmatch(word)}


def _seconds(text: str | None, now: Callable[[], float]) -> float | None:
    """Seconds from now, of a number or a date in either of the two spellings; None of neither."""
    if text is None:
        return None
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            day = read(text)
            if day.tzinfo is None:
                day = day.replace(tzinfo=UTC)
            return max(day.timestamp() - now(), 0.0)
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
    return None


@dataclass(frozen=True, slots=True)
class Retries:
    """How often, how long and how patiently. Times are seconds.

    ``attempts`` counts the first. ``deadline`` is for one call with all its repetitions, the time
    in which the pacer holds it back left out. ``clock`` is monotonic, ``now`` since 1970.
    """

    attempts: int = 6
    first_wait: float = 0.5
    longest_wait: float = 32.0
    deadline: float = 150.0
    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    write_timeout: float = 180.0
    gmail_write_timeout: float = 30.0
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    now: Callable[[], float] = time.time

    def wait(self, attempt: int, left: float, retry_after: float | None) -> float | None:
        """Seconds to wait after the ``attempt``-th try (from 1); None when it was the last.

        ``left`` is what remains of the deadline.
        """
        if attempt >= self.attempts:
            return None
        wait = retry_after
        if wait is None:
            wait = self.chance() * min(self.longest_wait, self.first_wait * 2**attempt)
        return wait if wait < left else None

    def timeout(self, call: Call) -> float:
        """How long one try of this call waits for the server."""
        if not call.writes:
            return self.read_timeout
        return self.gmail_write_timeout if call.service == "gmail" else self.write_timeout
