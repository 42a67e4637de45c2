"""What became of the drafts and who answered, as tables (W7, W14, PROTOCOL "Phases")."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from sheets_followup.keys import Key, Phase
from sheets_followup.model import Interviewer, Status, Step
from sheets_followup.ports import Place, Sighting
from tests.engine.rows import BOB, JANE, app, day, key, sent
from tests.watch.post import ME, Days, mail

AT_JANE = "jane@acme.example"
TEN = time(10, 0)


def drafted(step: Step = Step.THANK_YOU, made: str = "03-03", person: str = "p1") -> Key:
    return key(
        step, made, person=person, slot=f"SLOT{person}{step[:2]}".upper()[:8],
        recipient={"p1": AT_JANE, "p2": "bob@acme.example"}[person],
    )  # fmt: skip


def search(*people: Interviewer, **values: object) -> tuple[Days, Key]:
    """Acme on 03-03 at ten with Jane; the thank-you to her lies in thread t1."""
    days = Days(app(interviewers=people or (JANE,), interview_time=TEN, **values))
    days.look("03-03 12:00")
    lying = days.post.lay(drafted(), "t1")
    days.record(lying)
    days.look("03-03 12:30")
    return days, lying


def sent_search(**values: object) -> tuple[Days, str]:
    """The same, with the thank-you sent on 03-04; and its Message-ID."""
    days, lying = search(**values)
    message_id = days.post.send(lying, "03-04 08:00").message_id
    days.look("03-04 09:00")
    assert days.keys() == [("thank_you", "sent", day("03-04"))]
    return days, message_id or ""


# -- each draft found again -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("thread", "searched", "phase", "on"),
    [
        ("t1", True, "sent", "03-04"),
        ("t1", False, "sent", "03-04"),  # the index lags; its conversation does not
        ("t9", True, "sent", "03-04"),  # an edited subject: another conversation
        ("t9", False, "gone", None),  # nowhere yet; found later, see below
    ],
)
def test_a_sent_draft_is_found_with_its_real_day(
    thread: str, searched: bool, phase: str, on: str | None
) -> None:
    days, lying = search()
    days.post.send(lying, "03-04 22:00", thread=thread)
    for kept in days.post.mail.values():
        kept.found_by_search = searched
    days.look("03-06 09:00")
    assert days.keys() == [("thank_you", phase, day(on) if on else None)]
    if on:
        found = days.memories["row1"].keys[0]
        assert (found.thread, bool(found.header_id)) == (thread, True)


def test_what_the_index_finds_late_is_sent_after_all() -> None:
    days, lying = search()
    days.post.send(lying, "03-04", thread="t9")
    days.post.mail["m1"].found_by_search = False
    days.look("03-05")
    days.post.mail["m1"].found_by_search = True
    days.look("03-07")
    assert days.keys() == [("thank_you", "sent", day("03-04"))]


def test_a_draft_that_was_removed_is_gone_and_an_older_mail_is_not_it() -> None:
    days, lying = search()
    days.post.arrive(mail(ME, AT_JANE, "Before"), "03-01", "t0", "SENT")
    del days.post.drafts[lying.slot]
    days.post.mark += 1
    days.look("03-04")
    assert days.keys() == [("thank_you", "gone", None)]


def test_two_drafts_to_one_person_do_not_become_one_message() -> None:
    days, lying = search()
    update = days.post.lay(drafted(Step.UPDATE, "03-04"), "t2")
    days.record(replace(update, order=lying.order + 1))
    days.post.send(lying, "03-05")
    days.post.drafts.clear()
    days.look("03-06")
    assert days.keys() == [("thank_you", "sent", day("03-05")), ("update", "gone", None)]


def test_a_draft_that_was_removed_does_not_take_a_later_letter() -> None:
    days, lying = search()
    del days.post.drafts[lying.slot]
    days.post.mark += 1
    days.look("03-04")
    days.record(
        days.post.lay(replace(drafted(Step.FOLLOW_UP, "03-13"), order=lying.order + 9), "t2")
    )
    days.look("03-13")
    days.post.send(days.memories["row1"].keys[-1], "03-16", thread="t9")
    days.look("03-17")
    assert days.keys() == [("thank_you", "gone", None), ("follow_up", "sent", day("03-16"))]


def test_a_draft_that_was_to_be_sent_later_is_found_in_its_own_conversation() -> None:
    days, lying = search()
    del days.post.drafts[lying.slot]
    days.post.mark += 1
    days.look("03-04")  # a scheduled draft is no draft any more
    days.post.send(lying, "03-06 08:00")
    days.look("03-06")
    assert days.keys() == [("thank_you", "sent", day("03-06"))]


def test_a_sent_draft_that_lingers_was_sent_on_its_own_day() -> None:
    days, lying = search()
    copy = days.post.send(lying, "03-04 23:10")
    days.post.drafts[lying.slot] = Sighting(lying.ref or "", Place.SENT, copy.id, thread="t1")
    days.look("03-05 18:00")
    assert days.keys() == [("thank_you", "sent", day("03-04"))]


def typed(days: Days, **cells: str) -> None:
    """The user types into the "… sent" cells of the first row."""
    days.apps = (replace(days.apps[0], sent=sent(**cells)), *days.apps[1:])


def test_what_was_typed_as_sent_is_not_what_a_deleted_draft_became() -> None:
    """A follow-up was thrown away, an update sent in the same conversation and typed as sent."""
    days, _ = sent_search()
    thanks = days.memories["row1"].keys[0]
    for step, made in ((Step.FOLLOW_UP, "03-16"), (Step.UPDATE, "03-17")):
        order = days.memories["row1"].keys[-1].order + 1
        days.record(days.post.lay(replace(drafted(step, made), order=order), "t1"))
    _follow_up, update = days.memories["row1"].keys[1:]
    days.look("03-17 08:00")
    days.post.send(update, "03-17 19:00", thread="t1")
    days.post.drafts.clear()
    days.post.mark += 1
    typed(days, thank_you_sent="03-04", update_sent="03-17")
    days.look("03-18")
    assert thanks.thread == "t1"
    assert days.keys()[1:] == [("follow_up", "gone", None), ("update", "sent", day("03-17"))]


@pytest.mark.parametrize(
    ("real", "cell", "on", "thread"),
    [
        ("03-04", "03-04", "03-04", "t1"),
        ("03-04", "03-06", "03-06", "t1"),  # typed late, by the day of typing
        ("03-06", "03-04", "03-04", "t1"),  # typed by heart
        ("03-20", "03-04", "03-04", "t1"),  # typed at once, sent much later
        ("03-05", "yes", "03-04", "t1"),  # a bare yes stands for T+1
        ("03-04", "03-06", "03-06", "t9"),  # an edited subject: another conversation
        ("03-05", "yes", "03-04", "t9"),
    ],
)
def test_M9_the_day_is_the_user_s_and_the_conversation_that_of_the_sent_copy(
    real: str, cell: str, on: str, thread: str
) -> None:
    days, lying = search()
    copy = days.post.send(lying, f"{real} 08:00", thread=thread)
    typed(days, thank_you_sent=cell)
    days.look(max(real, "03-07") + " 13:00")
    assert days.keys() == [("thank_you", "sent", day(on))]
    found = days.memories["row1"].keys[0]
    assert (found.thread, found.header_id) == (thread, copy.message_id)


def test_M9_the_cell_may_be_typed_before_the_draft_is_sent() -> None:
    days, lying = search()
    typed(days, thank_you_sent="03-04")
    days.look("03-04 13:00")
    copy = days.post.send(lying, "03-06 08:00")
    days.look("03-06 13:00")
    assert days.keys() == [("thank_you", "sent", day("03-04"))]
    assert days.memories["row1"].keys[0].header_id == copy.message_id


def test_M9_a_cell_that_is_cleared_again_gives_the_real_day_back() -> None:
    days, lying = search()
    days.post.send(lying, "03-04 08:00")
    typed(days, thank_you_sent="03-06")
    days.look("03-06 13:00")
    typed(days)
    days.look("03-07 13:00")
    assert days.keys() == [("thank_you", "sent", day("03-04"))]


def test_M9_what_else_was_written_that_week_is_no_copy_where_it_could_be_either() -> None:
    days, lying = search()
    del days.post.drafts[lying.slot]
    for number, on in enumerate(("03-04", "03-05")):
        days.post.arrive(mail(ME, AT_JANE, f"Letter {number}"), on, f"t{8 + number}", "SENT")
    typed(days, thank_you_sent="03-07")
    days.look("03-07 13:00")
    assert days.memories["row1"].keys[0].header_id is None


def test_M9_a_mail_before_the_interview_or_long_after_is_no_copy() -> None:
    days, lying = search()
    del days.post.drafts[lying.slot]
    days.post.arrive(mail(ME, AT_JANE, "I am late"), "03-03 09:00", "t8", "SENT")
    days.post.arrive(mail(ME, AT_JANE, "One more question"), "03-20", "t9", "SENT")
    typed(days, thank_you_sent="03-04")
    days.look("03-21 13:00")
    assert days.memories["row1"].keys[0].header_id is None


def test_W8_a_thank_you_of_another_day_is_no_update_by_hand() -> None:
    days, lying = search()
    update = days.post.lay(drafted(Step.UPDATE, "03-04"), "t2")
    days.record(replace(update, order=lying.order + 1))
    days.post.send(lying, "03-05 08:00")
    typed(days, thank_you_sent="03-04")
    days.look("03-06")
    assert days.keys() == [("thank_you", "sent", day("03-04")), ("update", "filled", None)]


# -- by hand ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("when", "counts"), [("03-06", False), ("03-07", True)])
def test_W8_what_was_written_on_the_day_of_an_update_s_draft_may_be_an_answer(
    when: str, counts: bool
) -> None:
    days, _ = sent_search(new_info="I was promoted.")
    days.record(days.post.lay(replace(drafted(Step.UPDATE, "03-06"), order=9), "t2"))
    days.post.arrive(mail(ME, AT_JANE, "Re: Thank you", "Thanks for telling."), when, "t1", "SENT")
    days.look("03-08")
    phases = [key.phase for key in days.memories["row1"].keys if key.step is Step.UPDATE]
    assert sorted(phases) == ["filled", *["sent"] * counts]


@pytest.mark.parametrize(
    ("when", "to", "counts"),
    [
        ("03-03 11:05", AT_JANE, True),
        ("03-03 09:00", AT_JANE, False),  # before the interview: "running late"
        ("03-02", AT_JANE, False),
        ("03-04", "jane+x@acme.example", True),
        ("03-04", "bob@acme.example", False),  # to somebody else
    ],
)
def test_a_thank_you_by_hand_counts_as_sent(when: str, to: str, counts: bool) -> None:
    days = Days(app(interview_time=TEN))
    days.post.arrive(mail(ME, to, "Hello"), when, "t5", "SENT")
    days.look("03-05")
    assert days.keys() == [("thank_you", "sent", day(when[:5]))] * counts


def test_a_thank_you_by_hand_makes_the_draft_that_lies_there_pointless() -> None:
    days, _ = search()
    days.post.arrive(mail(ME, AT_JANE, "Thanks"), "03-04", "t5", "SENT")
    days.look("03-05")
    assert sorted(days.keys(), key=str) == [
        ("thank_you", "filled", None), ("thank_you", "sent", day("03-04")),
    ]  # fmt: skip
    (row,) = days.plan("03-05").rows
    assert [stale.reason for stale in row.stale] == ["no longer planned"]
    assert row.next_step == "follow_up"


@pytest.mark.parametrize(
    ("when", "thread", "counts"),
    [
        ("03-04 07:30", "t9", True),  # written first, and the draft sent as well
        ("03-04 09:30", "t9", True),  # written as well
        ("03-04 09:30", "t1", False),  # more in the conversation that is listened to
        ("03-05 09:30", "t9", False),  # of another day: something else
    ],
)
@pytest.mark.parametrize("step", [Step.THANK_YOU, Step.FOLLOW_UP])
def test_W7_who_sends_the_draft_and_thanks_by_hand_is_answered_in_either_conversation(
    step: Step, when: str, thread: str, counts: bool
) -> None:
    days = Days(app(interview_time=TEN))
    days.look("03-03 12:00")
    lying = days.post.lay(drafted(step), "t1")
    days.record(lying)
    days.post.send(lying, "03-04 08:00")
    days.post.arrive(mail(ME, AT_JANE, "Hello", "In my words."), when, thread, "SENT")
    days.look("03-06")
    by_hand = [("thank_you", "sent", day("03-04"))] * counts
    assert days.keys() == [(step.value, "sent", day("03-04")), *by_hand]
    answer = mail("kim@acme.example", ME, "Re: Hello")
    days.post.arrive(answer, "03-07", thread)
    days.look("03-08")
    assert days.memories["row1"].replied == (day("03-07") if counts or thread == "t1" else None)


def test_one_of_a_panel_thanked_by_hand_leaves_the_other_her_draft() -> None:
    days = Days(app(interviewers=(JANE, BOB), interview_time=TEN))
    days.post.arrive(mail(ME, AT_JANE, "Thanks"), "03-03 15:00", "t5", "SENT")
    days.look("03-03 16:00")
    (row,) = days.plan("03-03 16:00").rows
    assert [(a.step, a.person_id) for a in row.actions if a.now] == [("thank_you", "p2")]


def test_a_letter_of_another_row_is_no_letter_by_hand() -> None:
    """Two rounds with one interviewer: the thank-you of the second says nothing of the first."""
    days = Days(
        app(round="1", interview_time=TEN),
        app(row=3, round="2", role="Other", interview=day("03-10")),
    )
    days.look("03-10 18:00")
    later = days.post.lay(drafted(made="03-10"), "t2")
    days.record(later, row="row2")
    days.post.send(later, "03-11")
    days.look("03-12")
    assert (days.keys("row1"), days.keys("row2")) == ([], [("thank_you", "sent", day("03-11"))])


def test_the_cell_of_the_user_wins_over_mail_by_hand() -> None:
    days = Days(app(sent=sent(thank_you_sent="03-04")))
    days.post.arrive(mail(ME, AT_JANE, "One more thing"), "03-05", "t5", "SENT")
    days.look("03-06")
    assert days.keys() == []


# -- who answered -----------------------------------------------------------------------------

AUTO = {"Auto_Submitted": "auto-replied"}


@pytest.mark.parametrize(
    ("sender", "thread", "headers", "replied"),
    [
        (AT_JANE, "t1", {}, True),
        (AT_JANE, "t7", {}, True),  # an interviewer in a new conversation
        ("hr@acme.example", "t1", {}, True),  # anybody at the company in ours
        ("pat@agency.example", "t1", {}, True),  # or from elsewhere, in ours
        ("hr@acme.example", "t7", {}, True),  # the letter that it answers is named
        (ME, "t1", {}, False),
        (AT_JANE, "t1", AUTO, False),
    ],
)
def test_W7_who_answered(sender: str, thread: str, headers: dict[str, str], replied: bool) -> None:
    days, message_id = sent_search()
    raw = mail(sender, ME, "Re: Thank you", "Thanks, we will write on Monday.",
               In_Reply_To=message_id, **headers)  # fmt: skip
    days.post.arrive(raw, "03-06", thread, *(["SENT"] if sender == ME else []))
    days.look("03-07")
    assert days.memories["row1"].replied == (day("03-06") if replied else None)


INVITED = {"Sender": "Google Calendar <calendar-notification@google.com>"}


@pytest.mark.parametrize(
    ("sender", "headers", "held"),
    [
        ("pat.lee@acme.example", {}, True),
        ("pat.lee@mail.acme.example", {}, True),
        ("hr@acme.example", {}, True),  # a department: a person or a program
        ("pat.lee@agency.example", {}, False),
        ("pat.lee@notacme.example", {}, False),
        ("pat.lee@acme.example", AUTO, False),
        ("pat.lee@acme.example", INVITED, False),
        ("no-reply@acme.example", {}, False),
        ("pat.lee@acme.example", {"List_Id": "<a.acme.example>", "Precedence": "bulk"}, False),
        ("mailer-daemon@acme.example", AUTO, False),
    ],
)
def test_W7_W14_somebody_else_at_the_company_in_a_new_conversation_may_have_answered(
    sender: str, headers: dict[str, str], held: bool
) -> None:
    days, _ = sent_search()
    raw = mail(sender, ME, "Next steps", "We will write on Monday.", **headers)
    days.post.arrive(raw, "03-10 09:00", "t7")
    days.look("03-10 13:00")
    memory = days.memories["row1"]
    assert (memory.replied, memory.unsure_on) == (None, day("03-10") if held else None)
    (row,) = days.plan("03-16").rows
    assert [action.due for action in row.actions] == [day("03-20" if held else "03-16")]


@pytest.mark.parametrize(
    ("jane", "sender"),
    [
        ("jane@gmail.com", "pat.lee@gmail.com"),  # everybody's mail
        ("jane@acme.greenhouse.io", "pat@acme.greenhouse.io"),  # a hiring system's
        ("jane@poe.example", "pat@poe.example"),  # the user works there as well
    ],
)
def test_W7_a_domain_that_is_not_the_company_s_alone_tells_of_no_answer(
    jane: str, sender: str
) -> None:
    days = Days(app(interviewers=(replace(JANE, email=jane),), interview_time=TEN))
    days.look("03-05")
    days.post.arrive(mail(sender, ME, "Next steps", "We will write."), "03-06", "t7")
    days.look("03-07")
    assert answered(days, "row1") == ["nothing"]


@pytest.mark.parametrize(
    ("sender", "first", "second", "believed"),
    [
        ("pat@acme.example", {}, {}, ["unsure", "unsure"]),
        # Bob stands on the second row, so he means that one.
        ("bob@acme.example", {}, {}, ["nothing", "answered"]),
        ("bob@acme.example", {}, {"status": Status.WITHDRAWN}, ["nothing", "nothing"]),
        ("pat@acme.example", {}, {"status": Status.REJECTED}, ["unsure", "nothing"]),
        ("pat@acme.example", {}, {"interview": day("03-20")}, ["unsure", "nothing"]),
        ("pat@acme.example", {"interview": day("03-10")}, {}, ["nothing", "unsure"]),
    ],
)
def test_W7_a_colleague_s_message_holds_every_waiting_row_of_the_company(
    sender: str, first: dict[str, object], second: dict[str, object], believed: list[str]
) -> None:
    other = {"row": 3, "role": "Analyst", "interviewers": (BOB,)} | second
    days = Days(app(**first), app(**other))
    days.look("03-05")
    days.post.arrive(mail(sender, ME, "News", "We will write."), "03-10", "t7")
    days.look("03-11")
    assert answered(days) == believed


def test_W14_a_colleague_s_message_is_settled_by_an_answer_and_an_absence_holds_nobody() -> None:
    days, message_id = sent_search()
    away = mail("pat@acme.example", ME, "Out of office", "I am away until 2 April 2026.", **AUTO)
    days.post.arrive(away, "03-06", "t7")
    days.look("03-07")
    assert days.memories["row1"].away_until is None
    days.post.arrive(mail("pat@acme.example", ME, "Hello", "A word."), "03-08", "t8")
    days.look("03-09")
    assert answered(days, "row1") == ["unsure"]
    raw = mail(AT_JANE, ME, "Re: Thank you", "On Monday.", In_Reply_To=message_id)
    days.post.arrive(raw, "03-10", "t1")
    days.look("03-11")
    memory = days.memories["row1"]
    assert (memory.replied, memory.unsure_on) == (day("03-10"), None)


def test_W7_a_message_before_the_interview_is_no_answer() -> None:
    days, _ = sent_search()
    days.post.arrive(mail(AT_JANE, ME, "The link for Tuesday"), "03-02", "t8")
    days.look("03-05")
    assert days.memories["row1"].replied is None


def test_W7_somebody_on_two_rows_who_names_neither_holds_both_and_answers_none() -> None:
    other = app(row=3, company="Bolt", interview=day("03-04"))
    days = Days(app(), other)
    days.look("03-05")
    days.post.arrive(mail(AT_JANE, ME, "News", "We will write on Monday."), "03-06", "t8")
    days.look("03-07")
    assert [(m.replied, m.unsure_on) for m in days.memories.values()] == [
        (None, day("03-06")), (None, day("03-06")),
    ]  # fmt: skip


BOLT = {"row": 3, "company": "Bolt", "role": "Analyst", "interview": day("03-04")}


def two_rows(status: Status = Status.ACTIVE, **other: object) -> tuple[Days, str]:
    """Acme, whose thank-you to Jane was sent in thread t1 and which then came to this status, and
    Bolt with Jane as well; and that thank-you's Message-ID."""
    days, lying = search()
    days.apps = (*days.apps, app(**BOLT | other))
    message_id = days.post.send(lying, "03-04 08:00").message_id or ""
    days.look("03-05")
    days.apps = (replace(days.apps[0], status=status), days.apps[1])
    days.look("03-06")
    assert [m.replied or m.unsure_on for m in days.memories.values()] == [None, None]
    return days, message_id


def test_a_letter_by_hand_is_about_the_last_round_before_it() -> None:
    """Not the follow-up of the first round, whose draft still lies there."""
    days, _ = two_rows(company="Acme", role="Engineer", round="2", interview=day("03-18"))
    order = days.memories["row1"].keys[-1].order + 1
    days.record(days.post.lay(replace(drafted(Step.FOLLOW_UP, "03-16"), order=order), "t1"))
    days.look("03-17")
    days.post.arrive(
        mail(ME, AT_JANE, "Thank you", "It was good to talk."), "03-18 19:00", "t9", "SENT"
    )
    days.look("03-19")
    assert days.keys()[1:] == [("follow_up", "filled", None)]
    assert days.keys("row2") == [("thank_you", "sent", day("03-18"))]


def test_what_was_drafted_for_any_round_is_no_letter_by_hand_of_another() -> None:
    """The first round's follow-up, sent late and typed as sent, is no thank-you for the second."""
    days, _ = two_rows(company="Acme", role="Engineer", round="2", interview=day("03-18"))
    order = days.memories["row1"].keys[-1].order + 1
    draft = days.post.lay(replace(drafted(Step.FOLLOW_UP, "03-16"), order=order), "t1")
    days.record(draft)
    days.look("03-17")
    copy = days.post.send(draft, "03-19 09:00", thread="t9")
    typed(days, thank_you_sent="03-04", follow_up_1_sent="03-19")
    days.look("03-20")
    found = days.memories["row1"].keys[1]
    assert (found.phase, found.header_id) == ("sent", copy.message_id)
    assert days.keys("row2") == []


def answered(days: Days, *rows: str) -> list[str]:
    """What these rows (the first two) believe of the last message."""
    return [
        "answered" if memory.replied else "unsure" if memory.unsure_on else "nothing"
        for memory in map(days.memories.__getitem__, rows or ("row1", "row2"))
    ]


ENDED = [Status.WITHDRAWN, Status.ACCEPTED, Status.REJECTED, Status.CLOSED, Status.OFFER]
NOT_LOOKED_AT = (Status.WITHDRAWN, Status.ACCEPTED)


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.ON_HOLD, *ENDED])
@pytest.mark.parametrize(
    ("sender", "thread", "named"),
    [
        (AT_JANE, "t1", True),
        (AT_JANE, "t1", False),  # a program that writes no References
        (AT_JANE, "t7", True),  # a changed subject: the thread is another, the letter is named
        ("bob@acme.example", "t1", True),  # a colleague who stands on the other row alone
    ],
)
def test_W7_a_message_in_the_conversation_of_a_row_is_about_that_row_alone(
    status: Status, sender: str, thread: str, named: bool
) -> None:
    days, message_id = two_rows(status, interviewers=(JANE, BOB))
    headers = {"In_Reply_To": message_id} if named else {}
    days.post.arrive(mail(sender, ME, "Re: Thank you", "A pity.", **headers), "03-10", thread)
    days.look("03-11")
    assert answered(days) == ["nothing" if status in NOT_LOOKED_AT else "answered", "nothing"]


def test_W7_the_conversation_of_a_row_that_is_gone_or_long_over_stays_its_own() -> None:
    days, message_id = two_rows(interview=day("03-05"))
    raw = mail(AT_JANE, ME, "Re: Thank you", "We filled it.", In_Reply_To=message_id)
    days.apps = days.apps[1:]
    days.post.arrive(raw, "03-10", "t1")
    days.look("03-11")
    assert answered(days)[1] == "nothing"
    days.apps = (app(status=Status.REJECTED), days.apps[0])
    days.look("03-12")
    days.post.arrive(raw.replace(b"filled", b"opened"), "04-20", "t1")  # no longer looked at
    days.look("04-21")
    assert answered(days)[1] == "nothing"


@pytest.mark.parametrize(("row_id", "known", "believed"), [
    ("row1", "row1", "answered"),  # a second round typed into the same row
    (None, "row3", "unsure"),  # the row was typed anew, and its id is lost
])  # fmt: skip
def test_W7_an_earlier_round_of_the_row_is_its_own_conversation(
    row_id: str | None, known: str, believed: str
) -> None:
    days, message_id = two_rows()
    days.apps = (replace(days.apps[0], interview=day("03-09"), id_cell=row_id), days.apps[1])
    days.look("03-09 18:00")
    raw = mail(AT_JANE, ME, "Re: Thank you", "Next week.", In_Reply_To=message_id)
    days.post.arrive(raw, "03-12", "t1")
    days.look("03-13")
    assert (answered(days, known), answered(days, "row2")) == ([believed], ["nothing"])


@pytest.mark.parametrize(("status", "other", "second"), [
    (Status.ACTIVE, {}, "unsure"),  # rounds of one application: not nagged
    (Status.ACTIVE, {"role": "Analyst"}, "nothing"),
    (Status.ACTIVE, {"interview": day("03-02")}, "nothing"),  # the round before the first
    (Status.REJECTED, {}, "nothing"),  # it ended, so this is another application
])  # fmt: skip
def test_W7_W10_an_answer_in_the_first_round_s_conversation_holds_the_second(
    status: Status, other: dict[str, object], second: str
) -> None:
    second_round = {"company": "Acme", "role": "Engineer", "round": "2"}
    days, message_id = two_rows(status, **second_round | other)
    raw = mail(AT_JANE, ME, "Re: Thank you", "On Monday.", In_Reply_To=message_id)
    days.post.arrive(raw, "03-10", "t1")
    days.look("03-11")
    assert answered(days) == ["answered", second]


@pytest.mark.parametrize(
    ("status", "other", "believed"),
    [
        (Status.ACTIVE, {}, ["unsure", "unsure"]),
        (Status.REJECTED, {}, ["unsure", "unsure"]),
        (Status.WITHDRAWN, {}, ["nothing", "unsure"]),
        (Status.ACCEPTED, {}, ["nothing", "unsure"]),
        (
            Status.ACTIVE,
            {"interview": day("03-20")},
            ["unsure", "nothing"],
        ),  # "the link for Friday"
        (Status.ACTIVE, {"interview": None}, ["unsure", "nothing"]),
        (Status.ACTIVE, {"interviewers": (BOB,)}, ["answered", "nothing"]),
        # Known to be a round of this application: there is nothing else that she can mean.
        (
            Status.ACTIVE,
            {"company": "Acme", "role": "Engineer", "interview": day("03-20")},
            ["answered", "nothing"],
        ),
    ],
)
def test_W7_a_new_message_of_somebody_on_two_rows_answers_none_while_either_may_be_meant(
    status: Status, other: dict[str, object], believed: list[str]
) -> None:
    days, _ = two_rows(status, **other)
    days.post.arrive(mail(AT_JANE, ME, "News", "We will write on Monday."), "03-10", "t8")
    days.look("03-11")
    assert answered(days) == believed


def test_W7_a_row_that_ended_long_ago_casts_no_doubt() -> None:
    days, _ = two_rows(Status.WITHDRAWN)
    days.post.arrive(mail(AT_JANE, ME, "News", "We will write on Monday."), "04-20", "t8")
    days.look("04-21")
    assert answered(days) == ["nothing", "answered"]


def test_W2_W7_a_doubt_on_the_day_of_the_interview_leaves_the_thank_you() -> None:
    days, _ = two_rows(interview=day("03-10"), interview_time=TEN)
    days.post.arrive(mail(AT_JANE, ME, "Today", "Here is the link."), "03-10 08:00", "t8")
    days.look("03-10 12:00")
    assert answered(days) == ["unsure", "nothing"]
    assert days.plan("03-10 12:00").rows[1].next_step == Step.THANK_YOU


def test_W14_what_came_back_in_the_conversation_of_one_row_was_sent_for_that_row() -> None:
    days, _ = two_rows(Status.WITHDRAWN)
    other = replace(drafted(made="03-06"), key="other", slot="OTHER", order=99)
    days.record(days.post.lay(other, "t2"), row="row2")
    days.post.send(days.memories["row2"].keys[0], "03-07")
    days.look("03-07 13:00")
    days.post.arrive(RETURNED, "03-08", "t1")
    days.look("03-09")
    assert days.keys("row2") == [("thank_you", "sent", day("03-07"))]


@pytest.mark.parametrize("thread", ["t1", "t7"])
def test_what_is_written_in_the_conversation_of_a_row_is_no_letter_of_another(thread: str) -> None:
    """ "I withdraw", to somebody who stands on another row too."""
    days, message_id = two_rows(Status.WITHDRAWN)
    gone = replace(drafted(made="03-06"), key="other", slot="OTHER", order=99)
    days.record(days.post.lay(gone, "t2"), row="row2")
    days.look("03-06 13:00")
    days.post.drafts.clear()  # thrown away
    raw = mail(ME, AT_JANE, "Re: Thank you", "I withdraw.", In_Reply_To=message_id)
    days.post.arrive(raw, "03-07", thread, "SENT")
    days.look("03-08")
    assert days.keys("row2") == [("thank_you", "gone", None)]


@pytest.mark.parametrize(
    ("interview", "thanks"),
    [
        ("03-03", [("thank_you", "sent", day("03-06"))]),
        ("03-02", []),  # an earlier round is thanked in no later one's conversation
    ],
)
def test_a_thank_you_by_hand_in_the_first_round_s_conversation_counts(
    interview: str, thanks: list[object]
) -> None:
    days, message_id = two_rows(
        company="Acme", role="Engineer", round="2", interview=day(interview)
    )
    raw = mail(ME, AT_JANE, "Re: Thank you", "Thanks again.", In_Reply_To=message_id)
    days.post.arrive(raw, "03-06 15:00", "t1", "SENT")
    days.look("03-07")
    assert days.keys("row2") == thanks


# -- W14 --------------------------------------------------------------------------------------


def test_W14_an_absence_holds_until_the_return_and_an_answer_ends_it() -> None:
    days, message_id = sent_search()
    raw = mail(AT_JANE, ME, "Automatic reply: Thank you",
               "I am out of the office until 16 March 2026.",
               In_Reply_To=message_id, Auto_Submitted="auto-replied")  # fmt: skip
    days.post.arrive(raw, "03-05", "t1")
    days.look("03-06")
    memory = days.memories["row1"]
    assert memory.replied is None
    assert memory.away_until in (day("03-16"), day("03-17"))
    days.post.arrive(
        mail(AT_JANE, ME, "Re: Thank you", "Back early.", In_Reply_To=message_id), "03-09", "t1"
    )
    days.look("03-10")
    assert (days.memories["row1"].replied, days.memories["row1"].away_until) == (
        day("03-09"), None,
    )  # fmt: skip
    days.look("03-11")  # a whole look sees the absence again, and leaves it
    assert days.memories["row1"].away_until is None


@pytest.mark.parametrize(("back", "held"), [("2 April 2026", True), ("16 March 2026", False)])
def test_W14_an_absence_told_before_an_interview_that_is_moved_on_holds_if_it_outlasts_it(
    back: str, held: bool
) -> None:
    days, message_id = sent_search()
    raw = mail(AT_JANE, ME, "Automatic reply: Thank you", f"I am out of the office until {back}.",
               In_Reply_To=message_id, Auto_Submitted="auto-replied")  # fmt: skip
    days.post.arrive(raw, "03-05", "t1")
    moved = replace(days.apps[0], interview=day("03-20"), id_cell="row1")
    days.apps = (moved, *days.apps[1:])
    days.look("03-06")
    assert (days.memories["row1"].away_until is not None) is held


BOUNCE = b"""From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: sam@poe.example
Subject: Delivery Status Notification (Failure)
Auto-Submitted: auto-replied
X-Failed-Recipients: jane@acme.example
Message-ID: <b1@mail.example>

** Address not found **
"""


RETURNED = b"""From: Mail Delivery Subsystem <mailer-daemon@mail.example>
To: sam@poe.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <b3@mail.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; jane@acme.example
Action: failed
Status: 5.1.1
--b
Content-Type: text/rfc822-headers

From: sam@poe.example
To: jane@acme.example
Subject: Thank you
--b--
"""


def test_W14_a_bounce_makes_the_message_unsent_once() -> None:
    days, _ = sent_search()
    days.post.arrive(BOUNCE, "03-04 09:30", "t1")
    days.look("03-05")
    memory = days.memories["row1"]
    assert (days.keys(), memory.bounced) == ([("thank_you", "bounced", None)], (AT_JANE,))
    (row,) = days.plan("03-05").rows
    assert [action.now for action in row.actions if action.kind == "draft"] == [False]
    before = dict(days.memories)
    days.look("03-06")
    assert days.memories == before


def test_W14_mail_that_came_back_marks_the_address_also_where_its_day_was_typed() -> None:
    days, lying = search()
    days.post.send(lying, "03-04 08:00")
    typed(days, thank_you_sent="03-04")
    days.look("03-04 09:00")
    days.post.arrive(BOUNCE, "03-04 09:30", "t1")
    days.look("03-05")
    assert days.memories["row1"].bounced == (AT_JANE,)
    assert days.keys() == [("thank_you", "sent", day("03-04"))]  # the user's word stays
    (row,) = days.plan("03-16").rows
    assert [action.now for action in row.actions if action.kind == "draft"] == [False]


def test_W14_a_second_bounce_is_noticed_as_well() -> None:
    days, _ = sent_search()
    days.post.arrive(BOUNCE, "03-04 09:30", "t1")
    days.look("03-05")
    again = replace(drafted(Step.FOLLOW_UP, "03-16"), order=days.memories["row1"].keys[0].order + 9)
    days.record(days.post.lay(again, "t2"))
    days.post.send(days.memories["row1"].keys[-1], "03-16", thread="t2")
    days.post.arrive(BOUNCE.replace(b"<b1@", b"<b2@"), "03-16 13:00", "t2")
    days.look("03-17")
    assert [key.phase for key in days.memories["row1"].keys] == ["bounced", "bounced"]


@pytest.mark.parametrize(
    ("thread", "named", "back"),
    [
        ("t2", None, "follow_up"),  # in its conversation
        ("t7", None, "follow_up"),  # the last one before it
        ("t7", 1, "follow_up"),
        ("t7", 0, "thank_you"),  # a server that tried for days
        ("t1", None, "thank_you"),
    ],
)
def test_W14_a_bounce_is_about_one_letter_and_those_before_it_arrived(
    thread: str, named: int | None, back: str
) -> None:
    days, _ = sent_search()
    draft = replace(drafted(Step.FOLLOW_UP, "03-16"), order=days.memories["row1"].keys[0].order + 9)
    days.record(days.post.lay(draft, "t2"))
    days.post.send(days.memories["row1"].keys[-1], "03-16", thread="t2")
    days.look("03-16 13:00")
    raw = RETURNED
    if named is not None:
        header_id = days.memories["row1"].keys[named].header_id or ""
        raw = f"In-Reply-To: {header_id}\n".encode() + raw
    days.post.arrive(raw, "03-16 14:00", thread)
    for when in ("03-16 15:00", "03-17", "03-18"):
        days.look(when)
        phases = {key.step.value: key.phase.value for key in days.memories["row1"].keys}
        assert phases == {"thank_you": "sent", "follow_up": "sent"} | {back: "bounced"}
    assert days.memories["row1"].bounced == (AT_JANE,)
    (row,) = days.plan("04-01").rows
    assert [action.now for action in row.actions if action.kind == "draft"] in ([False], [])


# -- cheap ------------------------------------------------------------------------------------


def test_nothing_moved_asks_one_thing() -> None:
    days, _ = sent_search()
    days.look("03-05 08:00")  # the day's whole look
    days.post.asked.clear()
    days.look("03-05 09:00")
    assert days.post.asked == ["changes"]


def test_only_what_moved_is_read_and_everything_once_a_day() -> None:
    days, _ = sent_search()
    days.look("03-05 08:00")
    days.post.asked.clear()
    days.post.arrive(mail("list@news.example", ME, "News"), "03-05 08:30", "t99")
    days.look("03-05 09:00")
    assert "thread t1" not in days.post.asked
    days.post.asked.clear()
    days.look("03-06 09:00")
    assert "thread t1" in days.post.asked


def test_a_bookmark_that_is_too_old_looks_at_everything() -> None:
    days, message_id = sent_search()
    days.look("03-05 08:00")
    days.post.arrive(
        mail(AT_JANE, ME, "Re: Thank you", "On Monday.", In_Reply_To=message_id), "03-05", "t1"
    )
    days.post.forgets = True
    days.look("03-05 13:00")
    assert days.memories["row1"].replied == day("03-05")


def test_a_second_look_changes_nothing() -> None:
    days, message_id = sent_search()
    for count in range(3):
        days.post.arrive(
            mail(AT_JANE, ME, f"Re: {count}", "On Monday.", In_Reply_To=message_id),
            f"03-0{5 + count}", "t1",
        )  # fmt: skip
    days.look("03-09")
    before = dict(days.memories)
    found = days.look("03-09 13:00")
    assert (days.memories, found.events) == (before, [])
    assert Phase.SENT in {key.phase for key in days.memories["row1"].keys}
