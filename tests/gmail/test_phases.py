"""PROTOCOL's table of phases, line by line, for a mailbox that reserves before it fills."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sheets_followup import crashpoints
from sheets_followup.errors import DraftError, LoginNeeded, Refused, TryAgain, UsageError
from sheets_followup.mailboxes.gmail import GmailMailbox
from sheets_followup.model import Step
from sheets_followup.upkeep import clean, redo, undo
from tests.gmail.conftest import Begin
from tests.gmail.life import GLOBEX, Life
from tests.google import server
from tests.google.answers import RefusalError

DAY = "2026-03-03"
CREATE, UPDATE, GET, LIST = (
    f"gmail.users.drafts.{name}" for name in ("create", "update", "get", "list")
)


class Killed(BaseException):
    """What a kill looks like from inside."""


def kill_at(life: Life, point: str, when: str = DAY) -> None:
    """A run that is killed the first time it comes by this point."""

    def passed(name: str) -> None:
        if name == point:
            raise Killed(name)

    crashpoints.install(passed)
    with pytest.raises(Killed):
        life.sync(when)
    crashpoints.install(None)


def phase(life: Life) -> str:
    """The phase of the one key."""
    ((_, _, found),) = life.phases()
    return found


def refusing(monkeypatch: pytest.MonkeyPatch, endpoint: str, status: int, times: int = 99) -> None:
    """Gmail says a definite no, so many times."""
    real: Callable[[Any], Any] = server.ENDPOINTS[endpoint]
    left = times

    def refuse(call: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            return real(call)
        raise RefusalError(status, "No.", reason="invalidArgument")

    monkeypatch.setitem(server.ENDPOINTS, endpoint, refuse)


# -- RESERVING -------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 403, 404, 413])
def test_a_definite_no_to_a_blank_is_reported_and_tried_again_by_the_next_run(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    life = begin()
    with monkeypatch.context() as patch:
        refusing(patch, CREATE, status)
        report = life.sync(DAY)
        assert isinstance(report.error, DraftError)
        assert f"status {status}" in life.cell(2, "Follow-up notes")
        assert (report.drafts.created, report.drafts.failed, phase(life)) == (0, 1, "reserving")
    assert life.sync(DAY).drafts.created == 1
    assert (phase(life), life.blanks(), len(life.letters())) == ("filled", [], 1)


@pytest.mark.parametrize("fault", ["close-after", "500", "truncated", "bad-json", "html"])
def test_a_blank_whose_answer_was_lost_is_found_and_filled(begin: Begin, fault: str) -> None:
    life = begin()
    life.google.world.faults.plan(CREATE, fault)
    report = life.sync(DAY)
    assert (report.error, report.drafts.created, life.asked(CREATE)) == (None, 1, 1)
    assert (phase(life), life.blanks(), len(life.letters())) == ("filled", [], 1)


@pytest.mark.parametrize("fault", ["timeout-before", "503", "429", "403-rate", "reset-before"])
def test_a_blank_that_was_never_made_is_asked_for_again(begin: Begin, fault: str) -> None:
    life = begin()
    life.google.world.faults.plan(CREATE, fault)
    report = life.sync(DAY)
    assert (report.error, report.drafts.created, life.asked(CREATE)) == (None, 1, 2)
    assert (phase(life), life.blanks()) == ("filled", [])


def test_after_two_blanks_that_nobody_knows_of_no_more_are_asked_for(begin: Begin) -> None:
    life = begin(*[(f"Firm {n}", *GLOBEX[1:4], f"Kim {n} <k{n}@x.example>") for n in range(6)])
    fault = life.google.world.faults.plan(CREATE, "timeout-before", nth=2, times=None)
    report = life.sync(DAY)
    assert (fault.fired, life.asked(CREATE)) == (2, 3)
    assert isinstance(report.error, TryAgain)
    assert "5 drafts were not made" in report.error.message
    assert (report.drafts.created, report.drafts.failed) == (1, 5)
    life.google.world.faults.clear()
    life.sync(DAY)
    assert (len(life.letters()), life.blanks()) == (6, [])


def test_a_blank_that_appears_late_is_used_for_another_letter(begin: Begin) -> None:
    """PROTOCOL: a stray is adopted, if not for its own key then for the next."""
    life = begin()
    world = life.google.world
    late: list[Any] = []

    def holding(call: Any) -> Any:
        late.append(call)
        raise RefusalError(503, "Later.")

    real = server.ENDPOINTS[CREATE]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(server.ENDPOINTS, CREATE, holding)

        def back(when: str, endpoint: str) -> None:
            if late:
                patch.setitem(server.ENDPOINTS, CREATE, real)

        world.between.append(back)
        assert life.sync(DAY).drafts.created == 1
        world.between.clear()
        with world.lock:
            real(late[0])
    assert len(life.blanks()) == 1
    rows = life.rows()
    rows.append([*GLOBEX, *[""] * (len(rows[0]) - len(GLOBEX))])
    life.write(rows)
    before = life.asked(CREATE)
    assert life.sync(DAY).drafts.created == 1
    assert (life.asked(CREATE), life.blanks(), len(life.letters())) == (before, [], 2)


@pytest.mark.parametrize("point", ["gmail:reserve:after", "journal:reserving:after"])
def test_a_run_that_was_killed_while_it_reserved_leaves_no_stray(begin: Begin, point: str) -> None:
    life = begin()
    kill_at(life, point)
    assert phase(life) == "reserving"
    assert life.sync(DAY).drafts.created == 1
    assert (phase(life), life.blanks(), len(life.letters())) == ("filled", [], 1)


# -- RESERVED, BOUND -------------------------------------------------------------------------------


def test_a_blank_that_vanished_is_reserved_again_and_the_third_time_held(begin: Begin) -> None:
    life = begin()
    for tries in range(3):
        assert phase(life) in ("bound", "reserving") if tries else not life.phases()
        kill_at(life, "journal:bound:after")
        (blank,) = life.blanks()
        life.mail.discard(blank)
    report = life.sync(DAY)
    assert (phase(life), life.letters(), life.blanks()) == ("held", {}, [])
    assert "its blank draft was removed 3 times" in life.cell(2, "Follow-up notes")
    assert report.drafts.created == 0
    redo(life.desk(DAY), 2, Step.THANK_YOU)
    assert len(life.letters()) == 1


@pytest.mark.parametrize("point", ["journal:reserved:after", "journal:bound:after"])
def test_a_blank_in_which_somebody_typed_is_theirs(begin: Begin, point: str) -> None:
    life = begin()
    kill_at(life, point)
    (blank,) = life.blanks()
    life.mail.edit(blank, "my shopping list")
    life.sync(DAY)
    assert (phase(life), life.asked(UPDATE)) == ("taken", 0)
    assert "run redo for another" in life.cell(2, "Follow-up notes")
    assert "taken by you" in life.cell(2, "Drafts")
    redo(life.desk(DAY), 2, Step.THANK_YOU)
    life.sync(DAY)
    assert len(life.letters()) == 1
    assert life.mail.drafts()[blank].get_content().strip() == "my shopping list"


@pytest.mark.parametrize(("wait", "looks"), [(4.0, 0), (6.0, 1)])
def test_a_blank_older_than_five_seconds_is_looked_at_again(
    begin: Begin, wait: float, looks: int
) -> None:
    life = begin()

    def slow(when: str, endpoint: str) -> None:
        if (when, endpoint) == ("after", CREATE):
            life.time.seconds += wait

    life.google.world.between.append(slow)
    life.sync(DAY)
    assert (life.asked(GET), phase(life)) == (looks, "filled")


# -- FILLING ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["timeout-before", "503", "429", "403-rate"])
def test_a_filling_that_was_not_done_is_done_by_the_next_run(begin: Begin, fault: str) -> None:
    life = begin()
    life.google.world.faults.plan(UPDATE, fault)
    report = life.sync(DAY)
    assert (phase(life), life.asked(UPDATE)) == ("filling", 1)
    assert isinstance(report.error, TryAgain)
    assert "being prepared" in life.cell(2, "Drafts")
    assert "not known whether" in life.cell(2, "Follow-up notes")
    assert life.sync(DAY).drafts.created == 1
    assert (phase(life), life.blanks(), len(life.letters())) == ("filled", [], 1)


@pytest.mark.parametrize("fault", ["close-after", "500", "truncated", "bad-json", "html"])
def test_a_filling_whose_answer_was_lost_is_seen_to_be_done(begin: Begin, fault: str) -> None:
    life = begin()
    life.google.world.faults.plan(UPDATE, fault)
    report = life.sync(DAY)
    assert (report.error, report.drafts.created, phase(life)) == (None, 1, "filled")
    life.type(2, "Topics", "the on-call rota")
    assert life.sync(DAY).drafts.updated == 1


def test_a_letter_edited_before_its_filling_was_known_is_theirs(begin: Begin) -> None:
    life = begin()
    kill_at(life, "gmail:fill:after")
    ((ref, _),) = life.letters().items()
    life.mail.edit(ref, "my own words")
    life.sync(DAY)
    assert phase(life) == "edited"
    life.type(2, "Topics", "the on-call rota")
    life.sync(DAY)
    assert life.mail.drafts()[ref].get_content().strip() == "my own words"


@pytest.mark.parametrize("act", ["discard", "trash"])
def test_a_letter_removed_before_its_filling_was_known_stays_removed(
    begin: Begin, act: str
) -> None:
    life = begin()
    kill_at(life, "gmail:fill:after")
    ((ref, _),) = life.letters().items()
    getattr(life.mail, act)(ref)
    for _ in range(2):
        life.sync(DAY)
        assert (phase(life), life.letters(), life.blanks()) == ("gone", {}, [])


@pytest.mark.parametrize("status", [400, 403, 413])
def test_a_definite_no_to_a_letter_holds_it_and_its_blank_is_used_again(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    life = begin()
    with monkeypatch.context() as patch:
        refusing(patch, UPDATE, status)
        report = life.sync(DAY)
    assert (phase(life), report.drafts.failed) == ("held", 1)
    assert f"status {status}" in life.cell(2, "Follow-up notes")
    life.sync(DAY)
    assert (phase(life), life.letters()) == ("held", {})
    redo(life.desk(DAY), 2, Step.THANK_YOU)
    assert (len(life.letters()), life.blanks(), life.asked(CREATE)) == (1, [], 1)


def test_a_login_that_ends_between_the_steps_loses_nothing(begin: Begin) -> None:
    life = begin()

    def end(when: str, endpoint: str) -> None:
        if (when, endpoint) == ("after", CREATE):
            life.google.world.logins.access.clear()
            life.google.world.logins.refresh.clear()

    life.google.world.between.append(end)
    report = life.sync(DAY)
    life.google.world.between.clear()
    assert isinstance(report.error, LoginNeeded)
    assert phase(life) == "bound"
    life.enter("watch")
    assert life.sync(DAY).drafts.created == 1
    assert (life.blanks(), len(life.letters())) == ([], 1)


# -- FILLED, EDITED --------------------------------------------------------------------------------


def refused(begin: Begin, monkeypatch: pytest.MonkeyPatch, status: int = 400) -> tuple[Life, str]:
    """A letter to which Gmail refused a newer text; and its draft id."""
    life = begin()
    life.sync(DAY)
    (ref,) = life.letters()
    life.type(2, "Topics", "the on-call rota")
    with monkeypatch.context() as patch:
        refusing(patch, UPDATE, status)
        report = life.sync(DAY)
    assert (phase(life), report.drafts.failed) == ("held", 1)
    return life, ref


@pytest.mark.parametrize("status", [400, 403, 413])
def test_a_definite_no_to_a_newer_text_holds_the_letter_and_says_what_lies_there(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    life, ref = refused(begin, monkeypatch, status)
    note = life.cell(2, "Follow-up notes")
    assert "is held: Gmail refused the draft" in note
    assert f"status {status}" in note
    assert "the draft there says what it said before: mend it, or run redo" in note
    asked = life.asked(UPDATE)
    life.sync(DAY)
    assert (phase(life), list(life.letters()), life.asked(UPDATE)) == ("held", [ref], asked)
    redo(life.desk(DAY), 2, Step.THANK_YOU)
    ((same, letter),) = life.letters().items()
    assert (same, "on-call rota" in letter.as_string()) == (ref, True)
    assert sorted(key[2] for key in life.phases()) == ["filled", "skipped"]


@pytest.mark.parametrize(
    ("act", "after"),
    [("edit", "edited"), ("discard", "gone"), ("send", "sent"), ("linger", "sent")],
)
def test_what_a_person_does_to_a_letter_that_is_held_is_noticed(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, act: str, after: str
) -> None:
    life, ref = refused(begin, monkeypatch)
    if act == "linger":
        life.mail.send(ref, lingers=True)
    else:
        getattr(life.mail, act)(ref, *(["my own words"] if act == "edit" else []))
    asked = life.asked(UPDATE)
    for _ in range(2):
        life.sync(DAY)
        assert phase(life) == after
    assert (life.asked(UPDATE), life.asked(CREATE)) == (asked, 1)


def test_a_letter_that_is_held_and_no_longer_right_is_named_as_not_to_be_sent(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    life, _ = refused(begin, monkeypatch)
    life.type(2, "Status", "Rejected")
    life.sync(DAY)
    assert "o not send the thank-you to Jane Roe" in life.cell(2, "Follow-up notes")


def test_an_untouched_letter_follows_the_sheet_also_its_address(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    ((ref, _),) = life.letters().items()
    life.type(2, "Interviewers", "Jane Roe <jane.roe@acme.example>")
    assert life.sync(DAY).drafts.updated == 1
    ((same, letter),) = life.letters().items()
    assert (same, str(letter["To"])) == (ref, "Jane Roe <jane.roe@acme.example>")
    assert "jane.roe%40acme.example" in life.cell(2, "Drafts")


@pytest.mark.parametrize(
    ("act", "after", "level"),
    [
        ("edit", "edited", "watch"),
        ("discard", "gone", "watch"),
        ("trash", "gone", "watch"),
        ("trash", "gone", "drafts"),
        ("send", "sent", "watch"),
        ("send", "gone", "drafts"),
        ("linger", "sent", "watch"),
        ("linger", "sent", "drafts"),
        ("edit and linger", "sent", "drafts"),
    ],
)
def test_what_a_person_does_to_a_letter(begin: Begin, act: str, after: str, level: str) -> None:
    """PROTOCOL's FILLED and EDITED; a sent draft that is gone is asked about where only drafts may
    be looked at."""
    life = begin(level=level)
    life.sync(DAY)
    ((ref, _),) = life.letters().items()
    if "edit" in act:
        life.mail.edit(ref, "my own words")
    if "linger" in act:
        life.mail.send(ref, lingers=True)
    elif act != "edit":
        getattr(life.mail, act)(ref)
    life.type(2, "Topics", "the on-call rota")
    before = life.asked(UPDATE)
    for _ in range(3):
        life.sync(DAY)
        assert (phase(life), life.asked(CREATE), life.asked(UPDATE)) == (after, 1, before)
    if after == "gone":
        assert "sent? type the date, or run redo" in life.cell(2, "Follow-up notes")
    with pytest.raises(UsageError) if after in ("sent", "edited") else _nothing():
        redo(life.desk(DAY), 2, Step.THANK_YOU)


class _nothing:  # noqa: N801  # as contextlib's
    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass


def test_a_rewriting_whose_answer_was_lost_may_be_theirs_and_is_left_alone(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    life.type(2, "Topics", "the on-call rota")
    life.google.world.faults.plan(UPDATE, "close-after")
    life.sync(DAY)
    assert phase(life) == "edited"


def test_a_rewriting_that_was_not_done_is_done_by_the_next_run(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    life.type(2, "Topics", "the on-call rota")
    life.google.world.faults.plan(UPDATE, "503")
    life.sync(DAY)
    assert phase(life) == "filling"
    assert life.sync(DAY).drafts.updated == 1
    assert phase(life) == "filled"


# -- SKIPPED, undo, clean, redo --------------------------------------------------------------------


def test_the_blank_of_a_stopped_row_is_used_for_another(begin: Begin) -> None:
    life = begin()
    kill_at(life, "journal:bound:after")
    life.type(2, "Status", "Rejected")
    life.sync(DAY)
    assert (phase(life), len(life.blanks())) == ("skipped", 1)
    rows = life.rows()
    rows.append([*GLOBEX, *[""] * (len(rows[0]) - len(GLOBEX))])
    life.write(rows)
    assert life.sync(DAY).drafts.created == 1
    assert (life.blanks(), life.asked(CREATE)) == ([], 1)


def test_a_skipped_letter_that_is_planned_again_is_made(begin: Begin) -> None:
    life = begin()
    kill_at(life, "journal:bound:after")
    life.type(2, "Status", "Rejected")
    life.sync(DAY)
    life.type(2, "Status", "")
    assert life.sync(DAY).drafts.created == 1
    assert (phase(life), life.blanks(), life.asked(CREATE)) == ("filled", [], 1)


@pytest.mark.parametrize("linger", [False, True])
def test_undo_takes_back_what_nobody_touched_and_nothing_else(begin: Begin, linger: bool) -> None:
    life = begin(("Acme", "Engineer", "", "2026-03-03", "Jane Roe <j@x.example>"), GLOBEX)
    life.sync(DAY)
    theirs = next(ref for ref, letter in life.letters().items() if "Kim" in str(letter["To"]))
    if linger:
        life.mail.send(theirs, lingers=True)
    else:
        life.mail.edit(theirs)
    done = undo(life.desk(DAY))
    assert (len(done.done), len(done.left)) == (1, 1)
    left = set(life.mail.box.drafts)
    assert left == {theirs}
    life.sync(DAY)
    assert set(life.mail.box.drafts) == left


def test_clean_removes_what_makes_no_sense(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    life.type(2, "Status", "Rejected")
    life.sync(DAY)
    assert "Do not send" in life.cell(2, "Follow-up notes")
    assert len(clean(life.desk(DAY)).done) == 1
    assert (phase(life), life.mail.drafts()) == ("skipped", {})


def test_clean_removes_a_blank_that_no_key_needs(begin: Begin) -> None:
    life = begin()
    kill_at(life, "journal:bound:after")
    life.type(2, "Status", "Rejected")
    life.sync(DAY)
    assert len(life.blanks()) == 1
    assert len(clean(life.desk(DAY)).done) == 1
    assert (phase(life), life.mail.drafts()) == ("skipped", {})


def test_sync_has_no_door_that_can_delete(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    desk = life.desk(DAY)
    assert not hasattr(desk.open_mailbox(), "delete")
    with pytest.raises(Refused):
        desk.doors.everyday().ask("drafts.delete", "r1")


def test_a_delete_whose_answer_was_lost_is_looked_up(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    life.google.world.faults.plan("gmail.users.drafts.delete", "close-after")
    assert len(undo(life.desk(DAY)).done) == 1
    assert phase(life) == "gone"


def test_redo_goes_on_where_it_was_killed(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    ((ref, _),) = life.letters().items()
    life.mail.discard(ref)
    life.sync(DAY)

    def passed(name: str) -> None:
        if name == "journal:bound:after":
            raise Killed(name)

    crashpoints.install(passed)
    with pytest.raises(Killed):
        redo(life.desk(DAY), 2, Step.THANK_YOU)
    crashpoints.install(None)
    redo(life.desk(DAY), 2, Step.THANK_YOU)
    assert (len(life.letters()), life.blanks()) == (1, [])


def test_redo_says_why_a_draft_was_left_as_it_is(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person types in the blank after it was bound, in a run so slow that it looks again."""
    monkeypatch.setattr(GmailMailbox, "age", lambda *_: 60.0)
    life = begin()
    life.sync(DAY)
    (letter,) = life.letters()
    life.mail.discard(letter)
    life.sync(DAY)

    def passed(name: str) -> None:
        if name == "journal:bound:after":
            (blank,) = life.blanks()
            life.mail.edit(blank, "mine")

    crashpoints.install(passed)
    done = redo(life.desk(DAY), 2, Step.THANK_YOU)
    crashpoints.install(None)
    assert (done.done, done.error) == ((), None)
    assert done.left == ("thank-you to Jane Roe: taken, left alone",)
