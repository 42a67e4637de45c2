"""What came in by mail, as the row and the end of a sync tell it (W7, W14)."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sheets_followup.engine import make_plan
from sheets_followup.mailboxes.gmail_reading import queries
from sheets_followup.plan import Plan
from sheets_followup.present.closing import sync_lines
from tests.gmail.life import Life
from tests.gmail.test_threads import go, life, thanked
from tests.watch.post import mail

__all__ = ["life"]  # the fixture

AWAY = "I am out of the office until 16 March 2026 and will answer then."


@pytest.mark.parametrize(
    ("raw", "note", "said", "step"),
    [
        (
            mail("jane@acme.example", "jo.seeker@gmail.com", "Re: Thank you", "On Monday, then."),
            "Answered on 2026-03-06: set Status or Decision by",
            "row 2: answered: set Status or Decision by",
            "2026-03-16",
        ),
        (
            mail(
                "jane@acme.example", "jo.seeker@gmail.com", "Automatic reply: Thank you", AWAY,
                Auto_Submitted="auto-replied",
            ),
            "Away until 2026-03-17",
            "row 2: away: the follow-up waits for the return",
            "2026-03-18",
        ),
    ],
)  # fmt: skip
def test_W7_W14_what_came_in_is_told_and_never_quoted(
    life: Life, raw: bytes, note: str, said: str, step: str
) -> None:
    thread, message_id = thanked(life)
    life.google.clock.advance(24 * 3600)
    box = life.mail.box
    head, _, body = raw.partition(b"\n\n")
    raw = head + f"\nIn-Reply-To: {message_id}\n\n".encode() + body
    box.add(raw, thread, ("INBOX",))
    report = life.sync("2026-03-07")
    assert said in sync_lines(report, "jobs.csv", "Gmail")
    notes = life.cell(2, "Follow-up notes")
    assert note in notes
    assert "Monday" not in notes
    assert life.cell(2, "Next follow-up") == step
    again = life.sync("2026-03-07")
    assert (again.cells_written, list(again.news)) == (0, [])


def test_W14_a_colleague_s_new_message_holds_the_follow_up_and_says_what_to_do(life: Life) -> None:
    thanked(life)
    life.google.clock.advance(24 * 3600)
    raw = mail("pat.lee@acme.example", "jo.seeker@gmail.com", "Next steps", "On Monday, then.")
    life.mail.box.add(raw, None, ("INBOX",))
    report = life.sync("2026-03-07")
    assert report.news
    notes = life.cell(2, "Follow-up notes")
    assert "message of 2026-03-06 may be an answer: look at it, and type Last reply if it" in notes
    assert "Answered on" not in notes
    assert life.cell(2, "Next follow-up") == "2026-03-16"
    again = life.sync("2026-03-07")
    assert (again.cells_written, list(again.news)) == (0, [])


def test_a_company_s_people_and_everybody_else_there_are_one_term_of_a_search() -> None:
    people = ["jane@acme.example", "bob@eu.acme.example", "ann@notacme.example", "Jo@ACME.example"]
    (query,) = queries([*people, "@acme.example"], date(2026, 3, 3), sent=False)
    assert query.partition(" ")[2] == (
        "{from:ann@notacme.example from:acme.example from:mailer-daemon from:postmaster}"
    )


def test_W14_a_bounce_asks_for_another_address_and_then_writes_to_it(
    life: Life, tmp_path: Path
) -> None:
    go(life, "2026-03-03")
    (draft,) = life.letters()
    copy = life.mail.send(draft)
    bounce = (
        b"From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\r\n"
        b"To: jo.seeker@gmail.com\r\nSubject: Delivery Status Notification (Failure)\r\n"
        b"Auto-Submitted: auto-replied\r\nX-Failed-Recipients: jane@acme.example\r\n"
        b"Message-ID: <b1@mail.gmail.com>\r\n\r\n** Address not found **\r\n"
    )
    life.mail.box.add(bounce, copy.thread, ("INBOX",))
    go(life, "2026-03-04")
    assert life.phases() == [("thank_you", "p1", "bounced")]
    assert "came back" in life.cell(2, "Follow-up notes")
    life.type(2, "Interviewers", "Jane Roe <jane.roe@acme.example>")
    go(life, "2026-03-05")
    (letter,) = life.letters().values()
    assert str(letter["To"]) == "Jane Roe <jane.roe@acme.example>"


@pytest.mark.parametrize(("came", "plans"), [(False, 1), (True, 2)])
def test_a_look_that_finds_nothing_leaves_the_plan_that_it_was_made_with(
    life: Life, monkeypatch: pytest.MonkeyPatch, came: bool, plans: int
) -> None:
    thread, message_id = thanked(life)
    go(life, "2026-03-05")
    if came:
        text = mail("jane@acme.example", "jo.seeker@gmail.com", "Re: Thank you", "On Monday.")
        head, _, body = text.partition(b"\n\n")
        answer = head + f"\nIn-Reply-To: {message_id}\n\n".encode() + body
        life.mail.box.add(answer, thread, ("INBOX",))
    made = []

    def counted(*arguments: object, **others: object) -> Plan:
        made.append(make_plan(*arguments, **others))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr("sheets_followup.desk.make_plan", counted)
    report = life.sync("2026-03-06" if came else "2026-03-05")
    assert (len(made), report.after) == (plans, report.plan)


@pytest.mark.parametrize(("came", "stop"), [(True, "2026-04-10"), (False, "2026-04-03")])
def test_X4_an_answer_seen_with_the_end_of_a_row_moves_its_earlier_stop(
    life: Life, came: bool, stop: str
) -> None:
    thread, message_id = thanked(life)
    go(life, "2026-03-05")
    if came:
        life.google.clock.advance(25 * 24 * 3600)
        text = mail("jane@acme.example", "jo.seeker@gmail.com", "Re: Thank you", "We will see.")
        head, _, body = text.partition(b"\n\n")
        life.mail.box.add(
            head + f"\nIn-Reply-To: {message_id}\n\n".encode() + body, thread, ("INBOX",)
        )
    life.type(2, "Status", "Rejected")
    life.sync("2026-04-10")
    assert life.cell(2, "Stop") == stop
