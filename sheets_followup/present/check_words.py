"""How a tracker was understood, in tables, and the least that a first letter needs."""

from __future__ import annotations

from collections.abc import Sequence

from sheets_followup.applying import Applied
from sheets_followup.columns.places import column_letter
from sheets_followup.model import Reading
from sheets_followup.present.plan_words import MOST, count, grouped_problems
from sheets_followup.present.tables import Table
from sheets_followup.proposals import Proposal

#: How people call the facts of CONTRACT.
FACT_WORDS = {
    "company": "the company",
    "role": "the role",
    "round": "the interview round",
    "status": "the status",
    "interview": "the interview date",
    "interviewers": "the interviewers",
    "emails": "the interviewers' addresses",
    "linkedin": "a LinkedIn profile",
    "decision": "when they decide",
    "topics": "what was discussed",
    "fit": "the strength to recall",
    "gap": "what was forgotten",
    "new_info": "news for an update",
    "last_reply": "their last reply",
    "thank_you_sent": "when the thank-you was sent",
    "follow_up_1_sent": "when follow-up 1 was sent",
    "follow_up_2_sent": "when follow-up 2 was sent",
    "update_sent": "when the update was sent",
    "hold": "nothing before this day",
    "tone": "formal or warm",
    "cadence": "the row's own cadence",
    "notes": "your notes",
    "applied": "when you applied",
    "location": "the place",
    "phone": "a phone number",
    "candidate": "the candidate",
}

#: What a first letter needs, as it is asked for.
NEEDED = {
    "company": "the company",
    "interview": "the interview date",
    "interviewers": "who interviewed you (Jane Roe <jane@acme.example>)",
}


def check_tables(reading: Reading) -> list[Table]:
    """Columns with what they were taken for, the questions, and every problem with its cell."""
    columns = [
        (column.letter, column.header or "(blank)", fact_words(column.fact))
        for column in reading.columns
    ]
    questions = [(", ".join(q.columns), q.message) for q in reading.questions]
    problems = [*reading.problems]
    problems += [problem for app in reading.applications for problem in app.problems]
    return [
        Table(("Column", "Header", "Understood as"), columns),
        Table(("Columns", "Question"), questions, "Questions"),
        Table(("Row", "Cell", "What"), grouped_problems(problems), "Needs you"),
    ]


def fact_words(fact: str | None) -> str:
    """A fact in words; a column of no use to us is left alone."""
    if fact is None:
        return "-"
    if fact.startswith("own:"):
        return "ours"
    return FACT_WORDS.get(fact, fact)


def first_letter(reading: Reading, tracker: str) -> list[str]:
    """The least that one would have to type to get the first letter, and the next command."""
    facts = {column.fact for column in reading.columns}
    ready = [app for app in reading.applications if app.interview and app.interviewers]
    if ready:
        return [f"next: sheets-followup plan {tracker}"]
    wanted = _wanted(reading)
    lines = [f"for a first letter, type on one row: {joined(wanted)}"]
    if not {"company", "interview"} <= facts or not facts & {"interviewers", "emails"}:
        lines.append(f"next: sheets-followup init {tracker} --inputs (adds the columns for it)")
    else:
        lines.append(f"then: sheets-followup plan {tracker}")
    return lines


def _wanted(reading: Reading) -> list[str]:
    """What no row has together, in the words of :data:`NEEDED`."""
    apps = reading.applications
    if not apps and reading.lacks:
        # Rows are passed over for what most of them lack; the rest stands on them already.
        most = max(reading.lacks, key=lambda fact: reading.lacks[fact])
        lacking = [most] if most == "company" else ["interview", "interviewers"]
    else:
        lacking = [] if apps else ["company"]
        if not any(app.interview for app in apps):
            lacking.append("interview")
        if not any(app.interviewers for app in apps):
            lacking.append("interviewers")
    if not lacking:
        return ["both the interview date and who interviewed you"]
    return [NEEDED[fact] for fact in lacking]


def joined(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def proposal_table(proposals: Sequence[Proposal]) -> Table:
    """What the notes propose: where it stands, what was understood, where it would go."""
    rows = [
        (
            str(proposal.row),
            f"{proposal.column}{proposal.row} {proposal.header}",
            f"'{proposal.quote}'",
            f"{understood(proposal)} -> {_goes_to(proposal)}",
        )
        for proposal in proposals[:MOST]
    ]
    if len(proposals) > MOST:
        rows.append(("", "", "", f"and {len(proposals) - MOST} more"))
    return Table(("Row", "Cell", "Your words", "Understood as"), rows, "Proposals")


def understood(proposal: Proposal) -> str:
    """The value, or the readings between which the user chooses, with what was added to them."""
    text = " or ".join(proposal.texts)
    if proposal.is_question:
        text += "?"
    return f"{text} ({proposal.note})" if proposal.note else text


def _goes_to(proposal: Proposal) -> str:
    return f"{proposal.to} (a new column)" if proposal.target is None else proposal.to


def proposal_lines(proposal: Proposal, number: int, total: int) -> list[str]:
    """One proposal as it is asked about; several readings are numbered."""
    lines = [
        f"{number} of {total}: {proposal.column}{proposal.row} {proposal.header} says "
        f"'{proposal.quote}'"
    ]
    if not proposal.is_question:
        return [*lines, f"  {_goes_to(proposal)}: {understood(proposal)}"]
    lines.append(f"  {_goes_to(proposal)}: which one? ({proposal.note or 'it is not clear'})")
    return [*lines, *(f"  {place}  {text}" for place, text in enumerate(proposal.texts, start=1))]


def applied_lines(applied: Applied, tracker: str) -> list[str]:
    """What was typed, and what comes next."""
    if not applied.cells:
        lines = ["nothing typed"]
    else:
        new = f"; new columns: {joined(list(applied.added))}" if applied.added else ""
        lines = [f"{count(applied.cells, 'cell')} typed{new}"]
    if applied.gone:
        lines.append(
            f"{count(applied.gone, 'proposal')} left out: the tracker changed while you answered"
        )
    if applied.cells:
        lines.append(f"next: sheets-followup check {tracker}")
    return lines


def proposals_json(proposals: Sequence[Proposal]) -> list[dict[str, object]]:
    """``proposals`` of ``check --json``: ``column`` and ``header`` are where the words stand.

    ``value`` is null where there are several readings, which ``values`` holds; ``to`` is the
    column that would be typed into, its letter null while it has to be added.
    """
    return [
        {
            "row": proposal.row,
            "column": proposal.column,
            "header": proposal.header,
            "fact": proposal.fact,
            "value": proposal.text,
            "from": proposal.quote,
            "values": list(proposal.texts),
            "note": proposal.note,
            "to": {
                "column": None if proposal.target is None else column_letter(proposal.target),
                "header": proposal.to,
            },
        }
        for proposal in proposals
    ]
