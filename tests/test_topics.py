"""Whose topic it is: what stands before a colon, a dash or an arrow in the Topics cell."""

from __future__ import annotations

import pytest

from sheets_followup.model import Interviewer
from sheets_followup.rows.topics import share_out

PEOPLE = (
    Interviewer("Jane Roe", "jane@x.example", None, "Jane", "Roe"),
    Interviewer("Bob Lee", "bob@x.example", None, "Bob", "Lee"),
    Interviewer("Weber", None, "Frau", None, "Weber"),
    Interviewer("田中様"),
)

#: cell → what was said with whom, and what is left for everybody.
SHARED = [
    ("Jane: on-call rota", {"Jane Roe": "on-call rota"}, None),
    ("Jane - on-call rota", {"Jane Roe": "on-call rota"}, None),
    ("Jane – on-call\nBob – hiring", {"Jane Roe": "on-call", "Bob Lee": "hiring"}, None),
    ("Jane: on-call; Bob - hiring", {"Jane Roe": "on-call", "Bob Lee": "hiring"}, None),
    ("- Jane: rota\n- Bob: hiring", {"Jane Roe": "rota", "Bob Lee": "hiring"}, None),
    ("Jane - rota * Bob - hiring", {"Jane Roe": "rota", "Bob Lee": "hiring"}, None),
    ("Jane (EM): rota", {"Jane Roe": "rota"}, None),
    ("Jane & Bob: rota", {"Jane Roe": "rota", "Bob Lee": "rota"}, None),
    ("with Jane -> rota", {"Jane Roe": "rota"}, None),
    ("Ms Roe: budget", {"Jane Roe": "budget"}, None),
    ("Frau Weber - Urlaub", {"Weber": "Urlaub"}, None),
    ("田中様：研修", {"田中様": "研修"}, None),
    ("rota; Jane - budget; travel", {"Jane Roe": "budget; travel"}, "rota"),
    ("on-call - how she runs it", {}, "on-call - how she runs it"),
    ("Jane-Marie - x", {}, "Jane-Marie - x"),
    ("front-end and back-end", {}, "front-end and back-end"),
    ("April: the launch", {}, "April: the launch"),
]


@pytest.mark.parametrize(("topics", "said", "left"), SHARED)
def test_whose_topic_it_is(topics: str, said: dict[str, str], left: str | None) -> None:
    people, shared, problems = share_out(topics, PEOPLE)
    assert {p.name: p.detail for p in people if p.detail} == said
    assert (shared, problems) == (left, ())


@pytest.mark.parametrize("topics", ["Carla: her budget", "Mr Poe - his team; travel"])
def test_what_was_said_with_somebody_else_is_told_to_nobody(topics: str) -> None:
    people, shared, problems = share_out(topics, PEOPLE)
    assert not any(person.detail for person in people)
    assert shared is None
    assert len(problems) == 1
