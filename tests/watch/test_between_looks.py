"""What comes and goes between two looks: rows away, days that hold two things (W7, W14)."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sheets_followup.journal_rows import memory_from_json, memory_to_json
from sheets_followup.keys import Parent
from sheets_followup.model import Status, Step
from sheets_followup.ports import Place, Sighting
from tests.engine.rows import JANE, app, day
from tests.watch.post import ME, Days, mail
from tests.watch.test_watch import AT_JANE, BOUNCE, drafted, search, sent_search, typed


def removed(days: Days, slot: str) -> None:
    """The person deletes that draft."""
    del days.post.drafts[slot]
    days.post.mark += 1


@pytest.mark.parametrize(
    ("written", "became"),
    [
        ("03-06 11:00", "sent"),  # seen late by the search; the draft was gone at noon
        ("03-06 12:05", "sent"),  # two clocks
        ("03-06 21:00", "gone"),
        ("03-07 09:00", "gone"),
    ],
)
def test_W8_an_answer_by_hand_is_not_the_update_that_was_found_gone_before_it(
    written: str, became: str
) -> None:
    days, message_id = sent_search()
    update = replace(
        drafted(Step.UPDATE, "03-05"),
        order=days.memories["row1"].keys[-1].order + 1,
        parent=Parent("t1", message_id),
    )
    update = days.post.lay(update, "t1")
    days.record(update)
    days.look("03-05 18:00")
    removed(days, update.slot)
    days.look("03-06 12:00")
    days.post.arrive(mail(ME, AT_JANE, "Re: Thank you", "Of course."), written, "t1", "SENT")
    days.look("03-08")
    assert days.keys()[1][:2] == ("update", became)


def test_a_thank_you_that_was_thrown_away_is_not_the_follow_up_that_lingers() -> None:
    days, lying = search()
    follow_up = days.post.lay(replace(drafted(Step.FOLLOW_UP, "03-13"), order=9), "t2")
    days.record(follow_up)
    days.look("03-13")
    removed(days, lying.slot)
    copy = days.post.send(follow_up, "03-16 19:00")
    lingers = Sighting(follow_up.ref or "", Place.SENT, copy.id, thread="t2")
    days.post.drafts[follow_up.slot] = lingers
    days.look("03-17")
    assert days.keys() == [("thank_you", "gone", None), ("follow_up", "sent", day("03-16"))]


def test_W14_an_absence_on_the_day_of_a_draft_that_is_sent_before_a_moved_interview() -> None:
    days, lying = search()
    days.apps = (replace(days.apps[0], interview=day("03-20"), id_cell="row1"),)
    days.look("03-05")
    message_id = days.post.send(lying, "03-06 09:00").message_id or ""
    raw = mail(AT_JANE, ME, "Automatic reply: Thank you", "Out of the office until 2 April 2026.",
               In_Reply_To=message_id, Auto_Submitted="auto-replied")  # fmt: skip
    days.post.arrive(raw, "03-06 09:01", "t1")
    days.look("03-07")
    assert days.memories["row1"].away_until is not None


@pytest.mark.parametrize(
    ("on", "phase"),
    [
        ("03-05", "bounced"),  # the first look after it ended
        ("03-06", "sent"),  # long enough: nothing of it is asked any more
    ],
)
def test_W14_what_came_back_before_a_row_was_withdrawn(on: str, phase: str) -> None:
    days, _ = sent_search()
    if on == "03-05":
        days.post.arrive(BOUNCE, "03-04 20:00", "t1")
    days.apps = (replace(days.apps[0], status=Status.WITHDRAWN, id_cell="row1"),)
    days.look("03-05")
    if on == "03-06":
        days.post.arrive(BOUNCE, "03-05 20:00", "t1")
    days.look("03-06")
    assert days.keys()[0][1] == phase


@pytest.mark.parametrize("how", ["cut out", "mistyped", "withdrawn"])
@pytest.mark.parametrize("thread", ["t1", "t9"])
def test_W7_a_row_hears_what_came_while_it_was_away(how: str, thread: str) -> None:
    days, message_id = sent_search()
    there = replace(days.apps[0], id_cell="row1")
    away = {
        "cut out": (),
        "mistyped": (replace(there, interview=None),),
        "withdrawn": (replace(there, status=Status.WITHDRAWN),),
    }[how]
    other = app(row=9, company="Birch", interviewers=())
    days.apps = (*away, other)
    days.look("03-05")
    days.post.arrive(mail(AT_JANE, ME, "Re: Thank you", In_Reply_To=message_id), "03-06", thread)
    for on in ("03-07", "03-09", "03-13"):
        days.look(on)
    days.apps = (there, other)
    days.look("03-13 18:00")
    assert days.memories["row1"].replied == day("03-06")
    before = dict(days.memories)
    days.look("03-14")
    assert days.memories == before
    assert before["row1"].unheard is None


def test_the_day_on_which_a_row_went_is_kept() -> None:
    days, _ = sent_search()
    days.apps = ()
    days.look("03-05")
    memory = days.memories["row1"]
    assert memory.unheard == date(2026, 3, 4)
    assert memory_from_json("row1", memory_to_json(memory), memory.keys) == memory


@pytest.mark.parametrize("by_hand", [False, True])
def test_what_a_cell_says_was_sent_is_named_while_its_draft_lies_there(by_hand: bool) -> None:
    days, lying = search()
    if by_hand:
        days.post.arrive(mail(ME, AT_JANE, "Thanks"), "03-04 18:00", "t7", "SENT")
    typed(days, thank_you_sent="03-05")

    def named(when: str) -> list[str]:
        days.look(when)
        before = dict(days.memories)
        days.look(when)
        assert days.memories == before
        return [stale.reason for stale in days.plan(when).rows[0].stale]

    assert named("03-05") == ["sent already"]
    assert named("03-06") == ["sent already"]
    assert days.keys() == [("thank_you", "sent", day("03-05"))]
    removed(days, lying.slot)
    assert named("03-07") == []


def test_a_draft_that_was_sent_late_is_not_named_though_the_cell_came_first() -> None:
    days, lying = search()
    typed(days, thank_you_sent="03-05")
    days.look("03-05")
    copy = days.post.send(lying, "03-06 08:00")
    days.post.drafts[lying.slot] = Sighting(lying.ref or "", Place.SENT, copy.id, thread="t1")
    days.look("03-07")
    assert days.plan("03-07").rows[0].stale == ()


def test_W14_thanks_by_hand_to_the_right_address_count_in_the_look_that_hears_of_the_bounce() -> (
    None
):
    days, lying = search()
    days.post.send(lying, "03-04 08:00")
    days.post.arrive(BOUNCE, "03-04 08:01", "t1")
    right = "jane.roe@acme.example"
    days.apps = (replace(days.apps[0], interviewers=(replace(JANE, email=right),), id_cell="row1"),)
    days.post.arrive(mail(ME, right, "Thanks"), "03-05 21:00", "t7", "SENT")
    days.look("03-06")
    found = [("thank_you", "bounced", None), ("thank_you", "sent", day("03-05"))]
    assert days.keys() == found
    days.look("03-07")
    assert days.keys() == found


@pytest.mark.parametrize("rebound", [False, True])
def test_M9_what_a_cell_says_was_sent_takes_no_copy_while_it_lies_there_or_became_another(
    rebound: bool,
) -> None:
    """The follow-up was typed as sent another way; the last one goes into the same conversation."""
    days, _ = sent_search()
    typed(days, thank_you_sent="03-04")
    for step, made in ((Step.FOLLOW_UP, "03-16"), (Step.FINAL_FOLLOW_UP, "03-30")):
        order = days.memories["row1"].keys[-1].order + 1
        draft = replace(drafted(step, made), order=order, slot=f"SLOT{order}")
        days.record(days.post.lay(draft, "t1"))
    first, last = days.memories["row1"].keys[1:]
    if rebound:
        del days.post.drafts[first.slot]
        keys = [replace(key, slot="", ref=None) if key is first else key
                for key in days.memories["row1"].keys]  # fmt: skip
        days.memories["row1"] = days.memories["row1"]._replace(keys=tuple(keys))
    typed(days, thank_you_sent="03-04", follow_up_1_sent="03-31")
    days.look("03-31")
    days.post.send(last, "04-02 08:00")
    days.look("04-03")
    assert days.keys()[1:] == [
        ("follow_up", "sent", day("03-31")),
        ("final_follow_up", "sent", day("04-02")),
    ]


@pytest.mark.parametrize(
    ("pasted", "days_of"),
    [
        ("03-05 08:07", ["03-04", "03-05"]),  # the draft lay there until the look at 08:10
        ("03-06 08:07", ["03-04"]),  # written long after: something else
    ],
)
def test_W1_a_letter_that_the_search_finds_late_was_sent_as_the_draft_or_beside_it(
    pasted: str, days_of: list[str]
) -> None:
    days, lying = search()
    days.look("03-04 08:10")
    days.post.arrive(mail(ME, AT_JANE, "Thank you!", "It was good."), "03-04 11:41", "t8", "SENT")
    removed(days, lying.slot)
    days.look("03-05 08:10")
    days.post.arrive(mail(ME, AT_JANE, "Our talk", "Thank you."), pasted, "t9", "SENT")
    days.look("03-07")
    keys = sorted(days.keys(), key=str)
    assert keys == [("thank_you", "sent", day(on)) for on in days_of]
