"""What the tests of letters share: one set of facts, and the ways in which they vary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sheets_followup.letter_facts import LetterFacts
from sheets_followup.model import Interviewer, Sender, Step

INTERVIEW = date(2026, 3, 3)  # a Tuesday
JANE = Interviewer("Jane Roe", "jane@acme.example", None, "Jane", "Roe")
NAMELESS = Interviewer(None, "hr@acme.example")
JUIN = Interviewer("Juin", "juin@acme.example", "Mme", None, "Juin")
SENDER = Sender("Alex Kim", "alex@kim.example", "+44 20 7946 0018", "https://alex.example/me")
MESSAGES = ("thank_you", "follow_up", "final_follow_up", "update", "keep_in_touch")
TASKS = ("linkedin", "handwritten_note", "phone_call")
TONES = ("formal", "warm")


def facts(
    step: str = "thank_you", tone: str = "formal", variant: int = 0, **more: Any
) -> LetterFacts:
    """Facts of a plain row; every field can be given another value."""
    base = LetterFacts(
        step=Step(step),
        person=JANE,
        company="Acme",
        role="Engineer",
        round=None,
        interview=INTERVIEW,
        written_for=INTERVIEW if step == "thank_you" else date(2026, 3, 16),
        detail=None,
        topics=None,
        fit=None,
        gap=None,
        new_info="I passed the CKA exam" if step == "update" else None,
        decision=None,
        replied=None,
        thanked=True,
        followed_up=False,
        sender=SENDER,
        tone=tone,
        variant=variant,
        panel=(),
    )
    return replace(base, **more)
