"""Composing and linting letters, in units of bare rendering and MIME building of the same ones."""

from __future__ import annotations

from datetime import date, timedelta

from bench.measure import Ratio, medians
from sheets_followup import (
    letter_facts,
    letter_names,
    quote_gap,
    quote_kinds,
    quote_news,
    quote_self,
    quoting,
)
from sheets_followup.letter_facts import LetterFacts
from sheets_followup.letters import compose
from sheets_followup.lint import lint
from sheets_followup.mime import build_message
from sheets_followup.model import Interviewer, Sender, Step
from sheets_followup.texts import load_templates

LIMIT = 2.0
LETTERS = 1_000
ROUNDS = 9

SENDER = Sender("Alex Kim", "alex@kim.example", "+44 20 7946 0018", "https://alex.example/me")
STEPS = (Step.THANK_YOU, Step.FOLLOW_UP, Step.FINAL_FOLLOW_UP, Step.UPDATE)


def _facts(number: int) -> LetterFacts:
    """One letter of a long tracker: no two have the same person, company or detail."""
    step = STEPS[number % 4]
    day = date(2026, 3, 2) + timedelta(days=number % 60)
    return LetterFacts(
        step=step,
        person=Interviewer(
            f"Jane Roe{number}", f"jane{number}@acme.example", None, "Jane", f"Roe{number}"
        ),
        company=f"Acme {number}",
        role="Data engineer",
        round=None,
        interview=day,
        written_for=day if step is Step.THANK_YOU else day + timedelta(days=14),
        detail=f"how they cut the load of plant {number} without new machines",
        topics=None,
        fit=f"led the migration of {number + 2} services",
        gap="forgot to mention my AWS certificate" if number % 5 == 0 else None,
        new_info=f"passed exam number {number}" if step is Step.UPDATE else None,
        decision=None,
        replied=None,
        thanked=True,
        followed_up=step is Step.FINAL_FOLLOW_UP,
        sender=SENDER,
        tone="warm" if number % 2 else "formal",
        variant=number % 5,
        panel=(f"Bob Lee{number}", f"bob{number}@acme.example"),
    )


#: Emptied before each turn, so that no letter is remembered from the turn before.
CACHES = (
    letter_facts.slots, letter_names.name_text, letter_names.role_text, quoting.tidy,
    quoting.sentences, quote_kinds.detail, quote_self.fit, quote_gap.gap, quote_news.news,
)  # fmt: skip


def ratios() -> list[Ratio]:
    """Composing and linting against rendering the templates and building the messages."""
    templates = load_templates()
    facts = [_facts(number) for number in range(LETTERS)]
    letters = [compose(one, templates) for one in facts]
    values = [
        (templates.find(one.language, one.tone, one.step), letter_facts.slots(one).values)
        for one in facts
    ]

    def compose_and_lint() -> None:
        for cache in CACHES:
            cache.cache_clear()
        for one in facts:
            lint(compose(one, templates), one)

    def render_and_build() -> None:
        for (key, slots), letter in zip(values, letters, strict=True):
            templates.render(key, slots)
            build_message(letter, SENDER, "K7Q2M9XA")

    taken = medians({"ours": compose_and_lint, "bare": render_and_build}, ROUNDS)
    what = f"{LETTERS:,} letters / bare rendering and MIME"
    return [Ratio(what, taken["ours"] / taken["bare"], LIMIT)]
