"""Rows of which the user struck out what makes them an application. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sheets_followup.columns import Headers
from sheets_followup.model import Application, Problem, Status

#: Whoever strikes one of these out says that it counts no more: the job is gone, the talk was
#: called off, somebody else was there.
_FACTS = frozenset({"company", "role", "round", "status", "interview", "interviewers", "emails"})


def without_struck(
    applications: list[Application], headers: Headers, struck: Collection[tuple[int, int]]
) -> list[Application]:
    """The applications, of which those are blocked that are struck out and not known as over."""
    places = [place for place in headers.places if place.fact in _FACTS]
    found = []
    for app in applications:
        lined = next((place for place in places if (app.row, place.index) in struck), None)
        if lined is not None and not app.status.ends and app.status is not Status.ON_HOLD:
            message = (
                "is struck out, so nothing is drafted: set Status, or, where only a part no longer"
                " counts, delete that part and take the line off"
            )
            problem = Problem(app.row, message, lined.letter, lined.header, blocks=True)
            app = replace(app, problems=(*app.problems, problem))
        found.append(app)
    return found
