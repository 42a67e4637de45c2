"""What a row's own cells say, in words. Pure: a function of the plan, the journal and the day.

Every text begins with a letter and holds no line break, so that no cell is ever taken for a formula
and a csv stays readable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sheets_followup.keys import Phase
from sheets_followup.memory import fold
from sheets_followup.model import Interviewer, Problem, Status, Step
from sheets_followup.plan import Plan, RowPlan
from sheets_followup.typed_dates import NO_MONTH, NO_YEAR

#: How people call the steps.
STEP_WORDS: Mapping[Step, str] = {
    Step.THANK_YOU: "thank-you",
    Step.FOLLOW_UP: "follow-up",
    Step.FINAL_FOLLOW_UP: "last follow-up",
    Step.UPDATE: "update",
    Step.KEEP_IN_TOUCH: "keep in touch",
    Step.PREPARE: "prepare",
    Step.LINKEDIN: "LinkedIn invitation",
    Step.HANDWRITTEN_NOTE: "handwritten note",
    Step.PHONE_CALL: "phone call",
}

_STOPPED = {
    Status.OFFER: "Stopped: there is an offer to answer",
    Status.ACCEPTED: "Stopped: accepted",
    Status.REJECTED: "Stopped: they decided otherwise",
    Status.WITHDRAWN: "Stopped: withdrawn",
    Status.CLOSED: "Stopped: closed",
}

#: What parts the notes of one row from each other.
BETWEEN = " · "


def day_words(day: date) -> str:
    """A day as a table shows it: ``Mon 16 Mar 2026``."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def names(people: Sequence[Interviewer]) -> str:
    """ "Jane Roe", "Jane Roe and Bob Lee", "Jane Roe, Bob Lee and Ann Ray"."""
    labels = [person.label for person in people]
    if len(labels) < 2:
        return "".join(labels)
    return ", ".join(labels[:-1]) + " and " + labels[-1]


def next_step_words(row: RowPlan, today: date) -> str:
    """The cell ``Next step``."""
    if row.state == "problem":
        return "Needs you: see the notes"
    if row.state == "stopped":
        return _stopped_words(row)
    if row.state == "superseded" and row.next_step is None:
        return "Goes on in a later round"
    if row.state == "on_hold":
        return "On hold: nothing until the status changes"
    if row.state == "unscheduled":
        return "Type the interview date"
    if row.next_step is None:
        return "Wait for their answer" + (_until(row.stop) if row.stop else "")
    first = [a for a in row.actions if a.kind == "draft" and a.step is row.next_step]
    words = STEP_WORDS[row.next_step].capitalize()
    to = names([a.person for a in first if a.person is not None and a.person.name])
    if to:
        words += f" to {to}"
    if row.state == "upcoming":
        return f"{words} after the interview"
    if first[0].due > today:
        return words
    there = sum(a.key is not None and a.key.phase in (Phase.FILLED, Phase.EDITED) for a in first)
    if there:
        return f"{words}: read the {'drafts and send them' if there > 1 else 'draft and send it'}"
    if all(a.asked for a in first):
        return f"{words}: sent already? Type the date"
    return words


def _until(stop: date) -> str:
    return f"; stop on {day_words(stop)}"


def _stopped_words(row: RowPlan) -> str:
    if row.app.status.ends:
        words = _STOPPED[row.app.status]
        if row.app.status in (Status.OFFER, Status.ACCEPTED, Status.WITHDRAWN):
            return words
        return f"{words}; stay in touch, and on to the next one"
    why = "no answer after the last message" if row.because == ("X2",) else "a month of silence"
    if row.because != ("X2",) and row.reasons.silence_stop is not None and row.reasons.heard:
        silence = (row.reasons.silence_stop - row.reasons.heard).days - 1
        why = "nothing heard for over a month" if silence == 30 else f"silent for {silence} days"
    return f"Stopped: {why}; stay in touch, and on to the next one"


def note_words(row: RowPlan, extra: Sequence[str], label: Callable[[str], str]) -> str:
    """The cell ``Follow-up notes``: problems first, then what to know, then what would help."""
    yearless = [problem for problem in row.problems if is_remark(problem)]
    notes = [_problem_words(problem) for problem in row.problems if not is_remark(problem)]
    for stale in row.stale:
        what = f"{STEP_WORDS[stale.key.step]} to {label(stale.key.person)}"
        if stale.until is not None:
            notes.append(f"keep the {what} until {stale.until.isoformat()}")
        else:
            notes.append(f"do not send the {what}: {stale.reason}")
    asked = [a for a in row.actions if a.asked]
    if asked:
        to = names([a.person for a in asked if a.person is not None])
        notes.append(
            f"{STEP_WORDS[asked[0].step]}{f' to {to}' if row.app.interviewers else ''}: "
            "sent already? type the date"
            + (" (or run sync --catch-up for a draft)" if can_catch_up(row) else "")
        )
    for action in row.actions:
        if action.twin is not None:
            notes.append(
                f"the same letter is already drafted for {action.twin}"
                if action.twin_sent is None
                else f"the same letter was sent on {action.twin_sent} for {action.twin}"
            )
        if action.key is not None and action.key.phase is Phase.GONE:
            notes.append(
                f"the {STEP_WORDS[action.step]} draft to {label(action.person_id)} is gone: "
                "sent? type the date, or run redo"
            )
        elif action.key is not None and action.key.phase is Phase.HELD:
            notes.append(
                f"the {STEP_WORDS[action.step]} to {label(action.person_id)} is held: "
                f"{action.key.reason or 'run redo'}"
            )
        elif action.key is not None and action.key.phase is Phase.TAKEN:
            notes.append(
                f"you typed in the draft that was being prepared for the "
                f"{STEP_WORDS[action.step]} to {label(action.person_id)}, so it is yours: "
                "run redo for another"
            )
    notes += [
        f"{name} also stands on row {other} ({company})" for name, other, company in row.also_on
    ]
    notes += _heard(row)
    notes += list(extra)
    notes += _wishes(row)
    if yearless:
        more = f" (and {len(yearless) - 1} more alike)" if len(yearless) > 1 else ""
        notes.append(_problem_words(yearless[0]) + more)
    seen: dict[str, None] = dict.fromkeys(_one_line(note) for note in notes if note)
    text = BETWEEN.join(seen)
    return text[:1].upper() + text[1:]


def can_catch_up(row: RowPlan) -> bool:
    """Whether ``sync --catch-up`` drafts something of what the row is asked about (W13)."""
    return any(action.asked and action.makeable for action in row.actions)


def notes_on_gone(plan: Plan) -> list[tuple[int, str]]:
    """What rows are told of letters that lie there for a row which is gone: one on which everybody
    was replaced counts as another (PROTOCOL, "Keys"), and its letters must not be sent."""
    notes: list[tuple[int, str]] = []
    for memory in plan.gone:
        lying = [k for k in memory.keys if k.phase in (Phase.FILLED, Phase.EDITED) and not k.asked]
        if not lying:
            continue
        said = (memory.company, memory.role, memory.round, memory.interview)
        names = {person.id: person.name or person.email for person in memory.people}
        for row in plan.rows:
            app = row.app
            if (fold(app.company), fold(app.role), fold(app.round), app.interview) == said:
                notes += [
                    (
                        row.row,
                        f"do not send the {STEP_WORDS[key.step]} to "
                        f"{key.recipient or names.get(key.person, 'somebody')}: not on the row any "
                        "more (clean removes it if you have not touched it)",
                    )
                    for key in lying
                ]
    return notes


def is_remark(problem: Problem) -> bool:
    """Whether it only says how a cell was read: a day without its year or month needs nobody."""
    said = NO_YEAR in problem.message or NO_MONTH in problem.message
    return said and not problem.blocks


def _heard(row: RowPlan) -> list[str]:
    """What the mailbox told of the row (W7, W14): the day, and never a word of the text."""
    if row.state not in ("active", "waiting"):
        return []
    memory, facts, notes = row.memory, row.reasons, []
    if _is_answered(row):
        notes.append(f"answered on {facts.reply}: set Status or Decision by")
    if facts.hold is not None and memory.away_until is not None:
        notes.append(f"away until {memory.away_until.isoformat()}")
    if memory.unsure_on is not None and facts.hold is not None:
        notes.append(
            f"a message of {memory.unsure_on.isoformat()} may be an answer: "
            "look at it, and type Last reply if it is"
        )
    return notes


def _is_answered(row: RowPlan) -> bool:
    """Whether a reply was found that the user has not taken up yet."""
    reply = row.memory.replied
    return reply is not None and reply == row.reasons.reply and row.reasons.decision is None


def _problem_words(problem: Problem) -> str:
    """The message; one that begins with what was typed is led by its header, never by a sign."""
    if problem.header and not problem.message[:1].isalpha():
        return f"{problem.header}: {problem.message}"
    return problem.message


def _wishes(row: RowPlan) -> list[str]:
    """What the user could add: W0's questions after the interview, M8's detail."""
    if row.state not in ("active", "waiting"):
        return []
    wishes = []
    if not row.app.interviewers:
        wishes.append("who interviewed you? type name and address")
    known = "decision" in row.app.unclear or _is_answered(row)
    if row.reasons.decision is None and not known:
        wishes.append("when do they decide? type it under Decision by")
    plain = [
        action.person
        for action in row.actions
        if action.step is Step.THANK_YOU and action.person is not None and not action.person.detail
    ]
    if row.app.topics:
        plain = []  # they stand in the letters, or the note says why they do not
    plain = [person for person in plain if person.name]
    if plain and len(row.app.interviewers) > 1:
        wishes.append(f"what did you talk about with {names(plain)}? type it under Topics")
    elif plain:
        wishes.append("what did you talk about? type it under Topics")
    return wishes


def _one_line(text: str) -> str:
    return " ".join(text.split())
