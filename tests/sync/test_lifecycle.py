"""What becomes of a draft when the sheet, the mailbox or the person changes (RULEBOOK 6)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sheets_followup.adopting import adopt
from sheets_followup.errors import Refused, TryAgain, UsageError
from sheets_followup.initialise import init_tracker
from sheets_followup.model import Step
from sheets_followup.present.explain import explain
from sheets_followup.upkeep import clean, record_sent, redo, undo
from tests.sync.scene import ACME, HEADER, Scene

JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")


def body(scene: Scene, part: str) -> str:
    letter = scene.letter(part).get_body(("plain",))
    assert letter is not None
    text: str = letter.get_content()
    return text


def names(scene: Scene) -> list[str]:
    """The drafts' names without their keys."""
    return [path.name.rsplit("_", 1)[0] for path in scene.drafts()]


def test_facts_change_and_the_untouched_draft_follows(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    assert "on-call" not in body(scene, "jane")
    scene.type(2, "Topics", "the on-call rota")
    report = scene.sync("2026-03-03")
    assert (report.drafts.created, report.drafts.updated) == (0, 1)
    assert "on-call rota" in body(scene, "jane")
    assert len(scene.drafts()) == 1


def test_an_edited_draft_is_never_touched(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    (path,) = scene.drafts()
    path.write_bytes(path.read_bytes() + b"\nMy own words.\n")
    mine = path.read_bytes()
    scene.type(2, "Topics", "the on-call rota")
    report = scene.sync("2026-03-03")
    assert (report.drafts.updated, report.drafts.kept) == (0, 1)
    assert path.read_bytes() == mine
    assert "edited by you" in scene.cell(2, "Drafts")


def test_a_deleted_draft_is_not_made_again_but_asked_about(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.drafts()[0].unlink()
    report = scene.sync("2026-03-04")
    assert (report.drafts.gone, report.drafts.created) == (1, 0)
    assert scene.drafts() == []
    assert "sent? type the date" in scene.cell(2, "Follow-up notes")
    assert scene.sync("2026-03-04").drafts.gone == 0


def test_a_draft_moved_to_sent_was_sent_that_day(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    (scene.drafts_folder / "sent").mkdir()
    path = scene.drafts()[0]
    path.rename(path.parent / "sent" / path.name)
    report = scene.sync("2026-03-04")
    row = report.after.rows[0]
    assert row.next_step == "follow_up"
    assert row.next_follow_up is not None
    assert row.next_follow_up.isoformat() == "2026-03-16"
    assert scene.phases() == [("thank_you", "p1", "sent")]


CORRECTIONS = [
    ("the address", "Jane Roe <jane.roe@acme.example>", "jane.roe@acme.example"),
    ("the name", "Jane Rowe <jane@acme.example>", "jane@acme.example"),
]


@pytest.mark.parametrize(("what", "typed", "address"), CORRECTIONS, ids=[c[0] for c in CORRECTIONS])
def test_a_corrected_person_keeps_the_one_draft(
    tmp_path: Path, what: str, typed: str, address: str
) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Interviewers", typed)
    report = scene.sync("2026-03-03")
    assert (report.drafts.created, report.drafts.updated) == (0, 1)
    assert address in str(scene.letter("_acme_")["To"])


def test_both_corrected_at_once_is_another_person(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Interviewers", "Ann Ray <ann@acme.example>")
    report = scene.sync("2026-03-03")
    assert report.drafts.created == 1
    assert names(scene) == [
        "2026-03-03_acme_ann-ray_thank-you",
        "2026-03-03_acme_jane-roe_thank-you",
    ]


def test_where_everybody_was_replaced_the_old_letter_is_named_on_the_row(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    before = scene.cell(2, "Follow-up ID")
    scene.type(2, "Interviewers", "Ann Ray <ann@acme.example>")
    said = "do not send the thank-you to jane@acme.example: not on the row any more"
    for _ in range(2):
        scene.sync("2026-03-03")
        assert scene.cell(2, "Follow-up ID") != before
        assert said in scene.cell(2, "Follow-up notes").casefold()
    assert len(clean(scene.desk("2026-03-03")).done) == 1
    scene.sync("2026-03-03")
    assert "do not send" not in scene.cell(2, "Follow-up notes").casefold()


def test_an_id_under_other_people_yields_to_the_row_that_is_meant(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    head, row = scene.rows()
    scene.type(2, "Interviewers", "Ann Ray <ann@acme.example>")
    scene.write([head, scene.rows()[1], [*row[:-1], ""]])
    assert scene.sync("2026-03-03").drafts.created == 1
    assert scene.cell(3, "Follow-up ID") == row[-1] != scene.cell(2, "Follow-up ID")
    assert "do not send" not in scene.cell(3, "Follow-up notes").casefold()


def test_an_interviewer_added_later_gets_a_letter_and_one_taken_off_is_named(
    tmp_path: Path,
) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Interviewers", "Jane Roe <jane@acme.example>; Bob Lee <bob@acme.example>")
    assert scene.sync("2026-03-04").drafts.created == 1
    scene.type(2, "Interviewers", "Bob Lee <bob@acme.example>")
    assert scene.sync("2026-03-04").drafts.created == 0
    assert "do not send the thank-you to jane" in scene.cell(2, "Follow-up notes").casefold()


def test_a_copied_row_makes_no_second_letter(tmp_path: Path) -> None:
    """The copy carries the id, and then the same facts under a new id: PROTOCOL's second net."""
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    rows = scene.rows()
    scene.write([*rows, rows[1]])
    report = scene.sync("2026-03-03")
    assert report.drafts.created == 0
    assert [row.state for row in report.after.rows] == ["problem", "problem"]
    scene.type(3, "Follow-up ID", "")
    report = scene.sync("2026-03-03")
    assert report.drafts.created == 0
    assert "already drafted" in scene.cell(3, "Follow-up notes")
    assert len(scene.drafts()) == 1


@pytest.mark.parametrize("first", ["copied", "deleted and typed anew"])
def test_a_copy_of_a_row_whose_letter_was_sent_thanks_nobody_twice(
    tmp_path: Path, first: str
) -> None:
    """W10: rows of one date are one round. Clearing the copied id is what the notes ask for."""
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    draft = scene.drafts()[0]
    (draft.parent / "sent").mkdir()
    draft.rename(draft.parent / "sent" / draft.name)
    scene.sync("2026-03-03")
    rows = scene.rows()
    copy = [*rows[1][: len(JANE)], *[""] * (len(rows[1]) - len(JANE))]
    scene.write([*rows, copy] if first == "copied" else [rows[0], copy])
    report = scene.sync("2026-03-03")
    assert report.drafts.created == 0
    assert scene.drafts() == []
    if first == "copied":
        told = "the same letter was sent on 2026-03-03 for row 2"
        assert told in scene.cell(3, "Follow-up notes").casefold()


def test_a_copy_with_another_date_is_a_new_round(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    rows = scene.rows()
    copy = list(rows[1])
    copy[3] = "2026-03-04 10:00"
    scene.write([*rows, copy])
    report = scene.sync("2026-03-04")
    assert report.drafts.created == 1
    assert scene.cell(2, "Follow-up ID") != scene.cell(3, "Follow-up ID")
    assert report.after.rows[0].state == "superseded"


def test_a_row_deleted_and_brought_back(tmp_path: Path) -> None:
    other = ("Globex", "Analyst", "", "2026-03-03", "Kim Poe <kim@globex.example>")
    scene = Scene(tmp_path, JANE, other)
    scene.sync("2026-03-03")
    whole = scene.rows()
    scene.write([whole[0], whole[2]])
    assert scene.sync("2026-03-03").drafts.created == 0
    without_id = [*whole[1][:-1], ""]
    for back in (whole[1], without_id):
        scene.write([whole[0], whole[2], back])
        assert scene.sync("2026-03-03").drafts.created == 0
        assert scene.cell(3, "Follow-up ID") == whole[1][-1]
    assert len(scene.drafts()) == 2


def test_rows_sorted_without_the_id_column(tmp_path: Path) -> None:
    other = ("Globex", "Analyst", "", "2026-03-03", "Kim Poe <kim@globex.example>")
    scene = Scene(tmp_path, JANE, other)
    scene.sync("2026-03-03")
    head, first, second = scene.rows()
    width = len(HEADER)
    scene.write([head, second[:width] + first[width:], first[:width] + second[width:]])
    assert scene.sync("2026-03-03").drafts.created == 0
    assert len(scene.drafts()) == 2
    assert [scene.cell(2, "Follow-up ID"), scene.cell(3, "Follow-up ID")] == [second[-1], first[-1]]


def test_a_redated_row_keeps_its_draft_until_it_is_a_new_round(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Interview date", "2026-03-02 10:00")
    assert scene.sync("2026-03-03").drafts.created == 0
    assert len(scene.drafts()) == 1


def test_a_second_round_typed_into_the_same_row(tmp_path: Path) -> None:
    """PROTOCOL, Keys: p rises once T passes the day on which the newest key was made."""
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Thank-you sent", "2026-03-04")
    scene.sync("2026-03-04")
    scene.type(2, "Interview date", "2026-03-17 10:00")
    report = scene.sync("2026-03-17")
    assert report.drafts.created == 1
    assert len(scene.drafts()) == 2


def test_an_untouched_older_draft_is_bound_to_the_new_key(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    (path,) = scene.drafts()
    scene.type(2, "Interview date", "2026-03-17 10:00")
    report = scene.sync("2026-03-17")
    assert (report.drafts.created, report.drafts.updated) == (0, 1)
    assert scene.drafts() == [path]
    assert scene.phases() == [("thank_you", "p1", "filled"), ("thank_you", "p1", "skipped")]


def test_a_reply_makes_the_open_follow_up_stale_and_clean_removes_it(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.type(2, "Thank-you sent", "2026-03-03")
    scene.sync("2026-03-04")
    assert scene.sync("2026-03-13").drafts.created == 1
    scene.type(2, "Last reply", "2026-03-13")
    report = scene.sync("2026-03-14")
    assert report.drafts.created == 0
    assert scene.cell(2, "Follow-up notes").startswith(
        "Do not send the follow-up to Jane Roe: answered"
    )
    done = clean(scene.desk("2026-03-14"))
    assert len(done.done) == 1
    assert scene.drafts() == []
    report = scene.sync("2026-03-23")
    assert report.drafts.created == 1
    assert "thank" in body(scene, "follow-up").casefold()


def test_a_stopped_rows_draft_is_named_and_an_edited_one_is_left(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-03")
    path = next(path for path in scene.drafts() if "jane" in path.name)
    path.write_bytes(path.read_bytes() + b"\nmine\n")
    scene.type(2, "Status", "Rejected")
    report = scene.sync("2026-03-04")
    assert scene.cell(2, "Follow-up notes").count("o not send the thank-you") == 2
    told = [text for rule, text in explain(report.after.rows[0], date(2026, 3, 4)) if rule == "W11"]
    assert sorted(text.endswith("clean removes it") for text in told) == [False, True]
    done = clean(scene.desk("2026-03-04"))
    assert (len(done.done), len(done.left)) == (1, 1)
    assert scene.drafts() == [path]


def test_undo_counts_as_deleted_and_redo_makes_it_again(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    assert len(undo(scene.desk("2026-03-03")).done) == 1
    assert scene.drafts() == []
    assert scene.sync("2026-03-03").drafts.created == 0
    assert len(redo(scene.desk("2026-03-03"), 2, Step.THANK_YOU).done) == 1
    assert names(scene) == ["2026-03-03_acme_jane-roe_thank-you"]
    with pytest.raises(UsageError, match="lies there"):
        redo(scene.desk("2026-03-03"), 2, Step.THANK_YOU)
    assert scene.sync("2026-03-03").drafts.created == 0


def test_undo_twice_does_not_reach_the_run_before(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Interviewers", "Jane Roe <jane@acme.example>; Bob Lee <bob@acme.example>")
    scene.sync("2026-03-04")
    assert len(undo(scene.desk("2026-03-04")).done) == 1
    assert undo(scene.desk("2026-03-04")).done == ()
    assert len(scene.drafts()) == 1


def test_redo_of_something_sent_or_never_made_is_wrong_use(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    record_sent(scene.desk("2026-03-04"), 2)
    for step, said in ((Step.THANK_YOU, "was sent"), (Step.FOLLOW_UP, "ever drafted")):
        with pytest.raises(UsageError, match=said):
            redo(scene.desk("2026-03-04"), 2, step)


def test_keep_in_touch_is_drafted_by_redo_on_a_stopped_row_and_clean_leaves_it(
    tmp_path: Path,
) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Thank-you sent", "2026-03-03")
    scene.sync("2026-05-10")
    assert len(redo(scene.desk("2026-05-10"), 2, Step.KEEP_IN_TOUCH).done) == 1
    scene.sync("2026-05-10")
    assert clean(scene.desk("2026-05-10")).done == ()
    assert any("keep-in-touch" in path.name for path in scene.drafts())


def test_sent_writes_the_journal_and_the_sheets_word_wins(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    before = scene.path.read_bytes()
    record_sent(scene.desk("2026-03-05"), 2)
    assert scene.path.read_bytes() == before
    report = scene.sync("2026-03-05")
    assert report.after.rows[0].reasons.thanked == date(2026, 3, 5)
    scene.type(2, "Thank-you sent", "2026-03-04")
    report = scene.sync("2026-03-05")
    assert report.after.rows[0].reasons.thanked == date(2026, 3, 4)


@pytest.mark.parametrize("how", ["noticed", "recorded", "typed"])
def test_sent_without_a_step_never_records_the_next_one_before_its_day(
    tmp_path: Path, how: str
) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    if how == "typed":
        scene.type(2, "Thank-you sent", "2026-03-04")
    elif how == "recorded":
        record_sent(scene.desk("2026-03-04"), 2)
    else:
        (scene.drafts_folder / "sent").mkdir()
        (path,) = scene.drafts()
        path.rename(path.parent / "sent" / path.name)
        scene.sync("2026-03-04")
    before = scene.phases()
    for when in ("2026-03-04", "2026-03-09"):
        found = record_sent(scene.desk(when), 2)
        assert (found.done, found.error) == ((), None)
        (said,) = found.left
        assert "thank_you to Jane Roe: known as sent on 2026-03-04" in said
        assert scene.phases() == before
    (done,) = record_sent(scene.desk("2026-03-09"), 2, step=Step.FOLLOW_UP).done
    assert "follow_up" in done


def test_sent_without_a_step_is_the_next_one_once_it_is_due(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    record_sent(scene.desk("2026-03-04"), 2)
    (done,) = record_sent(scene.desk("2026-03-16"), 2).done
    assert "follow_up" in done
    (said,) = record_sent(scene.desk("2026-03-16"), 2).left
    assert "follow_up to Jane Roe: known as sent on 2026-03-16" in said


def test_sent_without_a_step_is_what_lies_there_before_what_comes_next(tmp_path: Path) -> None:
    """The thank-you that was never sent is late, and the follow-up opens with the thanks."""
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    (done,) = record_sent(scene.desk("2026-03-11"), 2).done
    assert "thank_you" in done


def test_a_person_sent_alone_leaves_the_other_due(tmp_path: Path) -> None:
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-03")
    record_sent(scene.desk("2026-03-04"), 2, person="jane")
    report = scene.sync("2026-03-04")
    drafted = {
        action.person.name: action.step
        for action in report.after.rows[0].actions
        if action.person and action.kind == "draft"
    }
    assert drafted == {"Jane Roe": Step.FOLLOW_UP, "Bob Lee": Step.THANK_YOU}


def test_a_sent_mark_typed_by_mistake_and_cleared_leaves_the_draft_as_it_was(
    tmp_path: Path,
) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Thank-you sent", "x")
    assert scene.sync("2026-03-03").after.rows[0].next_step == Step.FOLLOW_UP
    scene.type(2, "Thank-you sent", "")
    report = scene.sync("2026-03-03")
    assert report.after.rows[0].next_step == Step.THANK_YOU
    assert scene.phases() == [("thank_you", "p1", "filled")]
    scene.type(2, "Topics", "the on-call rota")
    assert scene.sync("2026-03-03").drafts.updated == 1


def test_news_whose_draft_was_removed_holds_no_follow_up_back(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.type(2, "Thank-you sent", "2026-03-03")
    scene.type(2, "New info", "I passed the CKA exam")
    scene.sync("2026-03-04")
    scene.sync("2026-03-05")
    (draft,) = scene.drafts()
    draft.unlink()
    assert scene.sync("2026-03-06").drafts.gone == 1
    report = scene.sync("2026-03-13")
    assert report.drafts.created == 1
    assert report.after.rows[0].next_step == Step.FOLLOW_UP


WRONG = [
    ({"number": 9}, "row 9"),
    ({"number": 2, "person": "zoe"}, "nobody"),
    ({"number": 2, "step": Step.LINKEDIN}, "task"),
]


@pytest.mark.parametrize(("values", "said"), WRONG)
def test_sent_of_nothing_is_wrong_use(tmp_path: Path, values: dict[str, object], said: str) -> None:
    scene = Scene(tmp_path, ACME)
    scene.sync("2026-03-03")
    with pytest.raises(UsageError, match=said):
        record_sent(scene.desk("2026-03-04"), **values)  # type: ignore[arg-type]


# -- our own cells -------------------------------------------------------------------------------


def test_a_cell_that_a_person_overwrote_is_theirs_until_they_clear_it(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.type(2, "Next step", "ask Bob first")
    scene.sync("2026-03-13")
    assert scene.cell(2, "Next step") == "ask Bob first"
    assert "Next step holds your own text" in scene.cell(2, "Follow-up notes")
    scene.type(2, "Next step", "")
    scene.sync("2026-03-13")
    assert scene.cell(2, "Next step").startswith("Follow-up")
    assert "your own text" not in scene.cell(2, "Follow-up notes")


def test_a_column_of_the_users_with_our_name_is_theirs(tmp_path: Path) -> None:
    scene = Scene(tmp_path, [*JANE, "call Jane"], header=[*HEADER[:5], "Next step"])
    scene.sync("2026-03-03")
    assert scene.cell(2, "Next step") == "call Jane"
    assert scene.cell(2, "Next step (auto)").startswith("Thank-you")


def test_columns_moved_by_the_user_are_found_again(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    rows = scene.rows()
    scene.write([[row[-1], *row[:-1]] for row in rows])
    before = scene.fingerprint()
    assert scene.sync("2026-03-03").cells_written == 0
    assert scene.fingerprint() == before


# -- brakes --------------------------------------------------------------------------------------


def many(count: int) -> list[tuple[str, ...]]:
    return [
        (f"Firm {n}", "Dev", "", "2026-03-03", f"Ann Ray{chr(97 + n)} <ann{n}@firm{n}.example>")
        for n in range(count)
    ]


def test_brake_more_new_drafts_than_the_limit_makes_none(tmp_path: Path) -> None:
    scene = Scene(tmp_path, *many(3))
    with pytest.raises(Refused, match=r"3 new drafts are due, more than --limit 2"):
        scene.sync("2026-03-03", limit=2)
    assert scene.drafts() == []
    assert scene.sync("2026-03-03", limit=2, confirm=True).drafts.created == 3


def test_brake_the_tracker_suddenly_empty(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene.write(scene.rows()[:1])
    with pytest.raises(Refused, match="suddenly empty"):
        scene.sync("2026-03-04")
    scene.sync("2026-03-04", confirm=True)


def test_brake_a_third_of_the_drafts_vanished(tmp_path: Path) -> None:
    scene = Scene(tmp_path, *many(12))
    scene.sync("2026-03-03")
    for path in scene.drafts()[:4]:
        path.unlink()
    with pytest.raises(Refused, match="4 of 12 known drafts vanished"):
        scene.sync("2026-03-03")
    assert scene.sync("2026-03-03", confirm=True).drafts.gone == 4


def test_brake_a_column_of_ours_gone_and_init_restores_it(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    gone = scene.rows()[0].index("Stop")
    scene.write([row[:gone] + row[gone + 1 :] for row in scene.rows()])
    with pytest.raises(Refused, match="column of ours is gone: Stop"):
        scene.sync("2026-03-03")
    assert init_tracker(scene.desk("2026-03-03")).added == ("Stop",)
    scene.sync("2026-03-03")
    assert scene.cell(2, "Stop") == "2026-04-03"


def test_brake_another_mailbox(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    with pytest.raises(Refused, match="the drafts so far are in"):
        scene.sync("2026-03-03", mailbox=f"eml:{tmp_path / 'elsewhere'}")


def test_brake_ids_without_a_journal_and_adopt(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    (tmp_path / "jobs.followup.db").unlink()
    for act in (scene.sync, lambda when: redo(scene.desk(when), 2, Step.THANK_YOU)):
        with pytest.raises(Refused, match="journal"):
            act("2026-03-03")
    taken = adopt(scene.desk("2026-03-03"))
    assert (taken.rows, taken.held) == (1, 1)
    report = scene.sync("2026-03-03")
    assert report.drafts.created == 0
    assert len(scene.drafts()) == 1
    assert "held" in scene.cell(2, "Drafts")
    assert scene.sync("2026-03-13").drafts.created == 1


def test_init_twice_changes_nothing(tmp_path: Path) -> None:
    scene = Scene(tmp_path, (*JANE[:2], ""), header=("Company", "Role", "Status"))
    assert "Interview date" in init_tracker(scene.desk("2026-03-03"), inputs=True).added
    before = scene.fingerprint()
    assert init_tracker(scene.desk("2026-03-03"), inputs=True).added == ()
    assert scene.fingerprint() == before


# -- others at the same time ---------------------------------------------------------------------


def test_a_second_run_at_the_same_time_is_told_to_try_again(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    with scene.desk("2026-03-03").lock, pytest.raises(TryAgain, match="another run"):
        scene.sync("2026-03-03")


def test_a_file_held_open_makes_no_draft(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    mark = tmp_path / ".~lock.jobs.csv#"
    mark.write_text("")
    with pytest.raises(TryAgain):
        scene.sync("2026-03-03")
    assert scene.drafts() == []
    mark.unlink()
    assert scene.sync("2026-03-03").drafts.created == 1


def test_a_csv_and_an_xlsx_of_one_name_would_share_a_journal(tmp_path: Path) -> None:
    from sheets_followup.trackers import create_file

    scene = Scene(tmp_path, JANE)
    scene.sync("2026-03-03")
    scene_x = Scene(tmp_path, JANE)
    create_file(tmp_path / "jobs.xlsx", [list(HEADER), list(JANE)])
    scene_x.path = tmp_path / "jobs.xlsx"
    with pytest.raises(UsageError, match="share the name"):
        scene_x.sync("2026-03-03")


def test_no_sender_writes_columns_and_no_draft(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    report = scene.sync("2026-03-03", me_name=None, me_email=None)
    assert report.error is not None
    assert report.error.exit_code == 1
    assert scene.drafts() == []
    assert scene.cell(2, "Stop") == "2026-04-03"
    assert scene.sync("2026-03-03").drafts.created == 1


def test_catch_up_w13(tmp_path: Path) -> None:
    scene = Scene(tmp_path, JANE)
    report = scene.sync("2026-03-06")
    assert report.drafts.created == 0
    assert "sent already? type the date" in scene.cell(2, "Follow-up notes")
    assert scene.sync("2026-03-07").drafts.created == 0
    assert scene.sync("2026-03-07", catch_up=True).drafts.created == 1
