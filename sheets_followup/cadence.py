"""Cadences: named sets of waiting times and limits (RULEBOOK section 5). Data, not code.

A cadence is one entry of :data:`CADENCES`; a user adds one in the configuration with the same
fields, read by :func:`parse_cadence`.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, fields

from sheets_followup.errors import UsageError
from sheets_followup.model import Step

#: The tasks that a cadence may list under ``extra`` (W9).
EXTRAS = (Step.LINKEDIN, Step.HANDWRITTEN_NOTE, Step.PHONE_CALL)


@dataclass(frozen=True, slots=True)
class Cadence:
    """Waiting times in days, and limits.

    ``first_after``/``first_by``: the first follow-up is due that long after the interview, and well
    timed until then. ``then_after``: from one follow-up to the next (None where there is only one).
    ``stop_after``: from the last message to Stop; ``silence``: the longest silence (X1).
    ``only_after_decision``: a follow-up only after a stated decision date (``timeline``).
    """

    name: str
    thank_you: bool
    first_after: int
    first_by: int
    then_after: int | None
    max_follow_ups: int
    stop_after: int
    silence: int
    extra: tuple[Step, ...] = ()
    only_after_decision: bool = False

    @property
    def gap(self) -> int:
        """The least number of days between a thank-you or an update and a follow-up."""
        return min(self.first_after, 7)

    @property
    def spread(self) -> int:
        """Days from a follow-up's due day to the end of its window."""
        return self.first_by - self.first_after

    def step(self, index: int) -> Step:
        """The follow-up step number ``index`` (from 0): the last of several says so (W5)."""
        last = self.max_follow_ups >= 2 and index == self.max_follow_ups - 1
        return Step.FINAL_FOLLOW_UP if last else Step.FOLLOW_UP


CADENCES: Mapping[str, Cadence] = {
    cadence.name: cadence
    for cadence in (
        Cadence("balanced", True, 10, 14, 14, 2, 7, 30, (Step.LINKEDIN,)),
        Cadence("patient", True, 10, 14, 14, 2, 21, 45),
        Cadence("networker", True, 7, 14, None, 1, 24, 30, EXTRAS),
        Cadence("weekly", True, 7, 10, 7, 2, 7, 30),
        Cadence("brisk", False, 3, 5, 7, 2, 7, 30),
        Cadence("timeline", True, 10, 14, None, 1, 7, 30, only_after_decision=True),
    )
}

DEFAULT_CADENCE = "balanced"

_KEYS = tuple(field.name for field in fields(Cadence) if field.name != "name")


def parse_cadence(name: str, raw: Mapping[str, object]) -> Cadence:
    """A user's own cadence from the configuration's ``[cadences.NAME]``.

    Raises UsageError naming the cadence, the field, what is wrong and what would be right.
    """
    where = f"[cadences.{name}]"
    for key in raw:
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, n=1)
            hint = f"did you mean {near[0]}?" if near else f"its fields are {', '.join(_KEYS)}"
            raise UsageError(f"{where} has an unknown field {key!r}", hint=hint)
    max_follow_ups = _number(where, raw, "max_follow_ups", least=0)
    first_after = _number(where, raw, "first_after", least=1)
    first_by = _number(where, raw, "first_by", least=first_after)
    then_after = _number(where, raw, "then_after", least=1) if raw.get("then_after") else None
    if max_follow_ups >= 2 and then_after is None:
        raise UsageError(
            f"{where} allows {max_follow_ups} follow-ups but has no then_after",
            hint="add then_after = 14, the days from one follow-up to the next",
        )
    return Cadence(
        name=name,
        thank_you=_truth(where, raw, "thank_you", default=True),
        first_after=first_after,
        first_by=first_by,
        then_after=then_after,
        max_follow_ups=max_follow_ups,
        stop_after=_number(where, raw, "stop_after", least=1),
        silence=_number(where, raw, "silence", least=1),
        extra=_extra(where, raw.get("extra", ())),
        only_after_decision=_truth(where, raw, "only_after_decision", default=False),
    )


def all_cadences(own: Mapping[str, Mapping[str, object]]) -> dict[str, Cadence]:
    """The six, and the user's own beside (or instead of) them, by name."""
    return {**CADENCES, **{name: parse_cadence(name, raw) for name, raw in own.items()}}


def find_cadence(cadences: Mapping[str, Cadence], name: str) -> Cadence:
    """The cadence of that name, whatever its case. Raises UsageError naming the nearest."""
    wanted = name.strip().casefold()
    for known, cadence in cadences.items():
        if known.casefold() == wanted:
            return cadence
    near = difflib.get_close_matches(wanted, cadences, n=1)
    raise UsageError(
        f"there is no cadence {name!r}",
        hint=f"did you mean {near[0]}?" if near else f"there are {', '.join(cadences)}",
    )


def _number(where: str, raw: Mapping[str, object], key: str, *, least: int) -> int:
    value = raw.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= 3650:
        said = "is missing" if value is None else f"is {value!r}"
        raise UsageError(f"{where} {key} {said}", hint=f"write a whole number from {least} to 3650")
    return value


def _truth(where: str, raw: Mapping[str, object], key: str, *, default: bool) -> bool:
    value = raw.get(key, default)
    if not isinstance(value, bool):
        raise UsageError(f"{where} {key} is {value!r}", hint="write true or false")
    return value


def _extra(where: str, value: object) -> tuple[Step, ...]:
    names = [str(step) for step in EXTRAS]
    if not isinstance(value, list | tuple) or any(item not in names for item in value):
        raise UsageError(f"{where} extra is {value!r}", hint=f"write a list of {', '.join(names)}")
    return tuple(Step(item) for item in value)
