"""Which of the texts that stand in our columns are such as we write. Pure.

Where nobody remembers what we wrote, a text that we could not have written is a person's, and what
cannot be told is a person's too: a cell of ours that they overwrote is theirs until they clear it
(RULEBOOK, section 2).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from sheets_followup import discretion, fragments, quote_gap, quote_news, quote_self
from sheets_followup.admission import ROW_ID
from sheets_followup.letter_templates import STEPS
from sheets_followup.own_cells import same_day
from sheets_followup.plan import RowPlan
from sheets_followup.wording import BETWEEN, STEP_WORDS, note_words

_SHEETS_BEGAN = date(1899, 12, 30)
_STEPS = "|".join(re.escape(word) for word in STEP_WORDS.values())
_LETTERS = "|".join(step.replace("_", " ") for step in STEPS)
_DAY = r"\d{4}-\d\d-\d\d"
_ON = r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} \d{4}"

_NEXT_STEP = re.compile(
    r"Needs you: see the notes|Goes on in a later round|Type the interview date"
    r"|On hold: nothing until the status changes"
    rf"|Wait for their answer(; stop on {_ON})?"
    r"|Stopped: (there is an offer to answer|accepted|withdrawn|they decided otherwise|closed"
    r"|no answer after the last message|nothing heard for over a month|silent for \d+ days"
    r"|a month of silence)(; stay in touch, and on to the next one)?"
)
_MESSAGE = re.compile(
    rf"(?:{_STEPS})(?: to (?P<names>.+?))?"
    r"(?: after the interview|: read the drafts? and send (?:it|them)"
    r"|: sent already\? Type the date)?",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    rf"(?:{_STEPS}) to [^·:()]+: (?:ready|not to be sent|edited by you|sent {_DAY}|removed|held"
    r"|taken by you|being prepared"
    r"|made before this machine took over, whether you edited it is not known)"
    r"(?: \([^()]*\))?",
    re.IGNORECASE,
)
_NOTES = tuple(
    re.compile(text, re.IGNORECASE)
    for text in (
        rf"keep the (?:{_STEPS}) to [^·]+ until {_DAY}",
        rf"do not send the (?:{_STEPS}) to [^·]+: (?:it is |the )?[^·]+",
        rf"(?:{_STEPS})(?: to [^·]+)?: sent already\? type the date"
        r"(?: \(or run sync --catch-up for a draft\))?",
        rf"the same letter (?:is already drafted|was sent on {_DAY}) for [^·]+",
        rf"the (?:{_STEPS}) draft to [^·]+ is gone: sent\? type the date, or run redo",
        rf"the (?:{_STEPS}) to [^·]+ is held: [^·]+",
        rf"you typed in the draft that was being prepared for the (?:{_STEPS}) to [^·]+, so it is "
        r"yours: run redo for another",
        r"[^·]+ also stands on row \d+ \([^·]*\)",
        rf"answered on {_DAY}: set Status or Decision by",
        rf"away until {_DAY}",
        rf"a message of {_DAY} may be an answer: look at it, and type Last reply if it is",
        r"[^·]+ holds your own text: clear it to get ours back",
        r"who interviewed you\? type name and address",
        r"when do they decide\? type it under Decision by",
        r"what did you talk about(?: with [^·]+)?\? type it under Topics",
        r"the draft was not written: [^·]+",
        rf"the (?:{_LETTERS}) was not written: [A-Z]\d{{1,2}}: [^·]+",
        r"a draft already lies in the conversation with [^·]+: send it or remove it",
        r"the earlier message to [^·]+ is gone, so this one stands alone",
        r"[^·]+: “[^”]+” looks misspelt[^·]*",
        r"[^·]+ can be a family name: type the title or the given name, or the"
        r" greeting has no name",
        r"no address for [^·]+",
        r"\d+ address(?:es)? found, run sheets-followup find-people[^·]*",
        r"the conversation with [^·]+ could not be read, so the draft waits",
        r"the mailbox could not be asked about this row, so it stays as it is until it can",
    )
)
#: What a row is told of a note that a letter does not quote, or quotes in part, begins and ends so.
_QUOTED = re.compile(r"(?:Topics|Fit|Gap|New info) ", re.IGNORECASE)
_HINTS = tuple(
    str(hint).casefold()
    for module in (discretion, fragments, quote_gap, quote_news, quote_self)
    for name, hint in vars(module).items()
    if name.endswith("HINT")
)


def could_be_ours(field: str, text: str, row: RowPlan) -> bool:
    """Whether we could have written this text into that column of ours for that row."""
    if not text:
        return True
    if field == "id":
        return ROW_ID.fullmatch(text) is not None
    if field in ("next_follow_up", "stop"):
        return any(_is_day(text, day) for day in _days(field, row) if day is not None)
    if field == "next_step":
        return _is_next_step(text, row)
    parts = text.split(BETWEEN)
    if field == "drafts":
        return all(_DRAFT.fullmatch(part) for part in parts)
    now = {part.casefold() for part in note_words(row, (), _label(row)).split(BETWEEN)}
    return all(
        part.casefold() in now or any(each.fullmatch(part) for each in _NOTES) or _is_hint(part)
        for part in parts
    )


def _is_hint(part: str) -> bool:
    return _QUOTED.match(part) is not None and part.casefold().endswith(_HINTS)


def _days(field: str, row: RowPlan) -> set[date | None]:
    """The days that our column of this row can hold now, or held before its last step."""
    if field == "stop":
        return {row.stop, row.reasons.silence_stop, row.memory.ended_on}
    return {row.next_follow_up, row.app.interview, *(action.due for action in row.actions)}


def _is_day(text: str, day: date) -> bool:
    in_sheets = str((day - _SHEETS_BEGAN).days)
    return text in (day.isoformat(), in_sheets) or same_day(text, day.isoformat())


def _is_next_step(text: str, row: RowPlan) -> bool:
    if _NEXT_STEP.fullmatch(text):
        return True
    found = _MESSAGE.fullmatch(text)
    if found is None:
        return False
    labels = {person.label for person in row.app.interviewers}
    names = re.split(r", | and ", found["names"] or "")
    return not found["names"] or set(names) <= labels


def _label(row: RowPlan) -> Callable[[str], str]:
    people = dict(zip(row.memory.on_row, row.app.interviewers, strict=False))

    def label(person_id: str) -> str:
        person = people.get(person_id)
        return person.label if person is not None else "the interviewer"

    return label
