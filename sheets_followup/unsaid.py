"""News that no letter can tell: then there is no update, and the row says what to type (W8). Pure.

Decided with the plan, so that ``plan`` promises no update that ``sync`` could not write, and so
that no update which cannot be written holds a follow-up back.
"""

from __future__ import annotations

from collections.abc import Mapping

from sheets_followup import discretion, quote_news
from sheets_followup.memory import NOBODY
from sheets_followup.model import Application, Column, Interviewer, Problem

#: Words that the news may have in the roomiest letter.
MOST_NEWS = 60

_TYPE: Mapping[str, str] = {
    quote_news.OFFER_HINT: "type other news, such as an exam you passed, or clear it",
    discretion.OTHER_HINT: "type it without the name",
    discretion.SLOT_HINT: "fill the slot",
    discretion.QUESTION_HINT: "type what is new, not a question",
    discretion.FOREIGN_HINT: "type it in the letter’s language",
    discretion.TOO_LONG_HINT: "type it in one short sentence",
}


def unsaid(app: Application, person: Interviewer) -> str:
    """Why New info cannot be told to this person, as the hint of M7; "" when it can."""
    panel = discretion.others_on_row(app, person)
    others, reader = discretion.names_around(person, app.company, app.role, panel)
    if discretion.in_foreign_row(app.new_info, (person.detail, app.topics, app.fit, app.gap)):
        return discretion.FOREIGN_HINT
    told = quote_news.news(app.new_info, (*others, *reader), MOST_NEWS)
    if told.said or told.phrase:
        return ""
    return told.hint or "says nothing that a letter could tell"


def news_problem(app: Application, place: Column | None) -> Problem | None:
    """What of New info stands in no letter, and what to type instead; None when all can be told."""
    people = app.interviewers or (NOBODY,)
    reasons = [(person, why) for person in people if (why := unsaid(app, person))]
    if not reasons:
        return None
    to = "" if len(reasons) == len(people) else f" to {reasons[0][0].label}"
    why = reasons[0][1]
    short = why.split(": ", 1)[0]
    instead = _TYPE.get(why, "type it as one sentence about you, such as “I passed the exam”")
    message = f"no update{to}: {place.header if place else 'New info'} {short}; {instead}"
    return Problem(app.row, message, *((place.letter, place.header) if place else ()))
