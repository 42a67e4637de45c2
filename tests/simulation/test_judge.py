"""The judge against hand-made histories: a right one has no fault, a planted one is always seen."""

# ruff: noqa: N802 - the rules are called what the rulebook calls them

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.google import Google
from tests.simulation.diary import Page, sent_of
from tests.simulation.judge import Judge
from tests.simulation.post import ANSWERS, AWAY, Post
from tests.simulation.rules import Facts, Reading, Sent
from tests.simulation.runs import Draft, Made, Run, Told
from tests.simulation.truth import (
    FINAL,
    FOLLOW_UP,
    THANK_YOU,
    UPDATE,
    Cells,
    Heard,
    Letter,
    Person,
    Row,
    Truth,
)

JANE = Person("jane", "Jane Roe", "jane@acme.example")
BOB = Person("bob", "Bob Lee", "bob@acme.example")


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def at(text: str) -> datetime:
    on, _, clock = text.partition(" ")
    return datetime.combine(day(on), time.fromisoformat(clock or "18:00"), UTC)


class History:
    """One row, T = 03-03 at ten; ``run`` is an honest program's run unless it is told otherwise."""

    def __init__(self, *people: Person, **cells: object) -> None:
        self.truth = Truth()
        typed = Cells("Acme", "Engineer", day("03-03"), time(10), people or (JANE,))
        for name, value in cells.items():
            setattr(typed, name, value)
        self.row = Row(1, typed)
        self.truth.rows[1] = self.row
        self.judge = Judge(self.truth)
        self.kinds: list[str] = []

    def honest(self, when: str) -> Run:
        """What the judge itself would have made and said."""
        judge = copy.deepcopy(self.judge)
        moment = at(when)
        judge.look(Run(moment))
        # Looking records nothing that was made, so the letters are still those of before.
        expected = judge.decide(judge.truth.rows[1], moment)
        made = tuple(
            Made(1, m.person, m.step, f"d{len(self.truth.letters) + n}")
            for n, m in enumerate(expected.drafts)
        )
        lying = [x for x in self.truth.letters if x.state in ("lying", "edited")]
        drafts = {x.ref: Draft((x.to,), x.content, x.thread) for x in lying}
        for each in made:
            person = next(p for p in self.row.cells.people if p.uid == each.person)
            drafts[each.ref] = self._draft(each, person)
        due = {(m.person, m.step) for m in expected.messages if m.due <= moment.date()}
        reply = judge.reply(judge.truth.rows[1], moment)
        warned = frozenset(
            x.ref
            for x in judge.truth.letters
            if x.state in ("lying", "edited")
            and not ((x.person, x.step) in due and judge.is_current(self.row, x, reply))
        )
        sent = frozenset(
            (x.step, x.to, x.on)
            for x in self.truth.letters
            if x.on is not None and x.was(moment) == "sent"
        )
        told = replace(expected.told, warned=warned, sent=sent)
        return Run(moment, made, {1: told}, drafts)

    def _draft(self, made: Made, person: Person) -> Draft:
        sent = [x for x in self.truth.of(1, made.person) if x.on is not None]
        if made.step == THANK_YOU or not sent:
            return Draft((person.email,), "")
        return Draft((person.email,), "", sent[-1].thread, sent[-1].mail)

    def run(self, when: str, wrong: Callable[[Run], Run] = lambda run: run) -> list[str]:
        """One run; the kinds of its faults."""
        found: list[str] = [fault.kind for fault in self.judge.look(wrong(self.honest(when)))]
        self.kinds += found
        return found

    def until(self, first: str, last: str) -> None:
        """A run a day."""
        one = day(first)
        while one <= day(last):
            self.run(f"{one:%m-%d}")
            one += timedelta(days=1)

    # -- what happens --------------------------------------------------------------------------

    def letter(self, step: str = THANK_YOU, person: str = "jane") -> Letter:
        return self.truth.of(1, person, step)[-1]

    def send(self, when: str, step: str = THANK_YOU, person: str = "jane") -> None:
        letter = self.letter(step, person)
        letter.state, letter.on, letter.known = "sent", day(when), at(f"{when} 12:00")
        letter.thread, letter.mail = f"t-{step}-{person}", f"<{step}-{person}@mail.example>"

    def hear(self, kind: str, when: str, back: str = "") -> None:
        moment = at(f"{when} 12:00")
        until = day(back) if back else None
        self.truth.heard.append(
            Heard(1, kind, day(when), moment, moment, until)  # type: ignore[arg-type]
        )


def thanked(**cells: object) -> History:
    """The thank-you drafted on 03-03 and sent on 03-04, runs up to 03-05."""
    history = History(**cells)
    history.run("03-03")
    history.send("03-04")
    history.until("03-04", "03-05")
    return history


def followed_up() -> History:
    """... and the follow-up drafted on 03-16."""
    history = thanked()
    history.until("03-06", "03-16")
    return history


# -- the reading itself ------------------------------------------------------------------------

T = day("03-03")


@pytest.mark.parametrize(
    ("facts", "step", "due", "stop"),
    [
        ({"sent": (Sent(THANK_YOU, "jane", day("03-04")),)}, FOLLOW_UP, "03-16", "04-03"),
        (
            {"sent": (Sent(THANK_YOU, "jane", day("03-04")),), "decision": day("03-20")},
            FOLLOW_UP,
            "03-23",
            "04-20",
        ),
        (
            {
                "sent": (
                    Sent(THANK_YOU, "jane", day("03-04")),
                    Sent(FOLLOW_UP, "jane", day("03-16")),
                )
            },
            FINAL,
            "03-30",
            "04-03",
        ),
        (
            {"sent": (Sent(THANK_YOU, "jane", day("03-04")),), "reply": day("03-10")},
            FOLLOW_UP,
            "03-20",
            "04-10",
        ),
        ({}, FOLLOW_UP, "03-13", "04-03"),
    ],
)
def test_the_worked_examples_of_the_rulebook_W3_W4_W6_W7_X1(
    facts: dict[str, object], step: str, due: str, stop: str
) -> None:
    reading = Reading(Facts(T, ("jane",), **facts))  # type: ignore[arg-type]
    assert reading.follow_up() == (step, day(due))
    assert reading.stop() == day(stop)


def test_the_worked_examples_of_the_rulebook_X2() -> None:
    sends = [(THANK_YOU, "03-04"), (FOLLOW_UP, "03-16"), (FINAL, "03-30")]
    sent = tuple(Sent(step, "jane", day(on)) for step, on in sends)
    assert Reading(Facts(T, ("jane",), sent=sent)).stop() == day("04-06")
    late = (sent[0], Sent(FOLLOW_UP, "jane", day("04-02")))
    reading = Reading(Facts(T, ("jane",), sent=late))
    assert (reading.stop(), reading.messages(day("04-03"), ())) == (day("04-09"), [])


def test_W4_a_first_follow_up_after_the_last_one_leaves_the_last_to_the_rest() -> None:
    """ "A step sent to some stays due for the rest until the next step falls due; then it is
    skipped for them, and they get that one": whoever is sent the first one after all."""
    sends = [(FOLLOW_UP, "jane", "03-11"), (FINAL, "bob", "03-18"), (FOLLOW_UP, "bob", "03-19")]
    sent = tuple(Sent(step, person, day(on)) for step, person, on in sends)
    facts = Facts(T, ("jane", "bob"), "weekly", decision=day("03-25"), sent=sent)
    due = [(m.person, m.step, m.due) for m in Reading(facts).messages(day("03-20"), ())]
    assert due == [("jane", FINAL, day("03-26"))]


# -- right histories -----------------------------------------------------------------------------


def test_a_search_by_the_rules_has_no_fault() -> None:
    history = followed_up()
    history.send("03-17", FOLLOW_UP)
    history.until("03-17", "03-31")
    assert history.letter(FINAL).made == day("03-31")
    history.send("03-31", FINAL)
    history.hear("human", "04-02")
    history.until("04-01", "04-20")
    assert history.letter(FOLLOW_UP).made == day("04-13")  # W7: ten days, and a Sunday
    assert history.kinds == []


def test_a_panel_of_which_one_was_written_to_has_no_fault() -> None:
    history = History(JANE, BOB)
    history.run("03-03")
    history.send("03-04")
    history.until("03-04", "03-16")
    assert [(x.step, x.person) for x in history.truth.letters] == [
        (THANK_YOU, "jane"),
        (THANK_YOU, "bob"),
        (FOLLOW_UP, "jane"),
        (FOLLOW_UP, "bob"),
    ]
    assert history.kinds == []


def test_a_letter_by_hand_that_no_search_shows_yet_keeps_no_draft_back() -> None:
    history = History()
    by_hand = Letter(1, "jane", THANK_YOU, day("03-03"), state="sent", to=JANE.email)
    by_hand.on, by_hand.known = day("03-03"), at("03-04 00:00")
    history.truth.letters.append(by_hand)
    history.run("03-03")
    assert history.letter().ref
    assert history.kinds == []
    history.letter().state = "deleted"
    assert "recreated" in history.run("03-04", adds(THANK_YOU))


@pytest.mark.parametrize(("known", "right"), [("04-01", True), ("", False)])
def test_a_draft_is_right_for_a_run_that_knows_what_another_would_not(
    known: str, right: bool
) -> None:
    """The follow-up of 03-16 was sent, and a search may show it from that day on or later."""
    history = followed_up()
    letter = history.letter(FOLLOW_UP)
    if known:
        history.send("03-16", FOLLOW_UP)
        letter.known = at(known)
    found = history.run("03-30", adds(FINAL))
    assert ("against a rule" not in found) is right


def test_W14_an_absence_in_the_conversation_of_a_letter_by_hand_is_known_with_it() -> None:
    with Google(seed=1, start=at("03-03 12:00")) as google:
        truth = Truth()
        post = Post(google, truth, ZoneInfo("UTC"), lag=5400)
        post.by_hand(1, JANE, 0)
        post.away(truth.letters[0], AWAY[0], day("03-10"))
        post.reply(truth.letters[0], ANSWERS[0])
    assert [heard.known for heard in truth.heard] == [at("03-04 00:00")] * 2


def test_W8_a_cell_does_not_speak_of_what_was_sent_after_it_was_seen() -> None:
    """ "It speaks for the people who stand on the row when it is first seen": of what was sent by
    then, and S(latest follow-up) is that of the next round."""
    page = Page()
    page.see(Cells("Acme", "Engineer", people=(JANE,), sent={"follow_up_1_sent": T}), T)
    sent = [Letter(1, "jane", FOLLOW_UP, day(on), on=day(on)) for on in ("03-03", "03-20")]
    for letter in sent:
        letter.state = "sent"
    found = sent_of(page, sent, at("03-24"), T, day("03-23"))
    assert sorted(each.on for each in found) == [T, day("03-20")]


# -- planted faults --------------------------------------------------------------------------------


def adds(step: str, person: str = "jane", ref: str = "dx") -> Callable[[Run], Run]:
    """The run makes one draft more."""

    def wrong(run: Run) -> Run:
        made = Made(1, person, step, ref)
        drafts = {**run.drafts, ref: Draft((f"{person}@acme.example",), "")}
        return replace(run, made=(*run.made, made), drafts=drafts)

    return wrong


def says(**values: object) -> Callable[[Run], Run]:
    """The run says something else of the row."""
    return lambda run: replace(run, told={1: replace(run.told[1], **values)})  # type: ignore[arg-type]


def lies_there(**values: object) -> Callable[[Run], Run]:
    """The first draft in the mailbox is another."""

    def wrong(run: Run) -> Run:
        ref = next(iter(run.drafts))
        return replace(run, drafts={**run.drafts, ref: replace(run.drafts[ref], **values)})  # type: ignore[arg-type]

    return wrong


def test_W1_a_thank_you_before_the_interview_is_over() -> None:
    assert "too early" in History().run("03-03 10:30", adds(THANK_YOU))


def test_W3_a_follow_up_before_its_day() -> None:
    assert "too early" in thanked().run("03-12", adds(FOLLOW_UP))


def test_W4_a_last_follow_up_while_the_first_lies_unsent() -> None:
    assert "against a rule" in followed_up().run("03-30", adds(FINAL))


def test_W6_a_follow_up_before_the_decision_date() -> None:
    assert "too early" in thanked(decision=day("03-25")).run("03-16", adds(FOLLOW_UP))


def test_W7_a_follow_up_to_somebody_who_answered() -> None:
    history = thanked()
    history.hear("human", "03-12")
    assert "nag" in history.run("03-16", adds(FOLLOW_UP))


def test_W7_a_row_that_asks_for_a_follow_up_although_they_answered() -> None:
    history = thanked()
    history.hear("human", "03-12")
    told = says(state="active", next_step=FOLLOW_UP, next_follow_up=day("03-16"))
    assert "nag" in history.run("03-16", told)


def test_W8_an_update_that_nobody_asked_for() -> None:
    assert "against a rule" in thanked().run("03-06", adds(UPDATE))


def test_W14_a_follow_up_to_somebody_who_is_away() -> None:
    history = thanked()
    history.hear("away", "03-06", back="03-18")
    history.until("03-06", "03-15")
    assert "too early" in history.run("03-16", adds(FOLLOW_UP))


@pytest.mark.parametrize(
    ("second", "status", "person", "doubts"),
    [
        ("03-10", "active", JANE, 1),
        ("03-02", "active", JANE, 0),  # an earlier round sends no follow-up
        ("03-12", "active", JANE, 0),  # on the day of the interview it is about the first
        ("03-10", "rejected", JANE, 0),  # the first has ended
        ("03-10", "active", BOB, 0),
    ],
)
def test_W14_an_answer_on_an_earlier_round_may_be_one_on_the_later(
    second: str, status: str, person: Person, doubts: int
) -> None:
    history = History(status=status)
    history.truth.rows[2] = Row(2, Cells("Acme", "Engineer", day(second), time(10), (JANE,)))
    came = at("03-12 09:00")
    history.truth.heard.append(
        Heard(1, "human", day("03-12"), came, came, sender=person.email, found=came)
    )
    history.judge.look(Run(at("03-12")))
    assert len(history.judge.pages[2].doubts) == doubts


def test_W14_a_message_to_an_address_from_which_mail_came_back() -> None:
    history = History()
    history.run("03-03")
    history.letter().state, history.truth.bounced[1] = "bounced", {JANE.email}
    assert "duplicate" in history.run("03-04", adds(THANK_YOU))


def test_X2_a_follow_up_after_the_stop() -> None:
    history = thanked()
    assert "against a rule" in history.run("04-06", adds(FOLLOW_UP))


def test_X4_a_follow_up_after_a_rejection() -> None:
    history = thanked()
    history.row.cells.status = "rejected"
    assert "against a rule" in history.run("03-16", adds(FOLLOW_UP))


@pytest.mark.parametrize("when", ["03-03", "03-04"])
def test_the_same_letter_twice_in_a_run_or_in_two(when: str) -> None:
    history = History()
    if when == "03-04":
        history.run("03-03")
    assert "duplicate" in history.run(when, adds(THANK_YOU))


def test_a_letter_again_after_it_was_sent() -> None:
    assert "duplicate" in thanked().run("03-06", adds(THANK_YOU))


def test_a_letter_again_after_a_person_removed_it() -> None:
    history = History()
    history.run("03-03")
    history.letter().state = "deleted"
    assert "recreated" in history.run("03-04", adds(THANK_YOU))


def test_a_letter_that_is_due_and_not_made() -> None:
    history = thanked()
    history.until("03-06", "03-15")
    nothing = lambda run: replace(run, made=(), drafts={})  # noqa: E731
    assert "lost" in history.run("03-16", nothing)


@pytest.mark.parametrize(
    "told",
    [
        frozenset[tuple[str, str, date]](),
        frozenset({(THANK_YOU, JANE.email, day("03-05"))}),
        frozenset({(FOLLOW_UP, JANE.email, day("03-04"))}),
    ],
)
def test_a_sent_date_that_is_missing_or_wrong(told: frozenset[tuple[str, str, date]]) -> None:
    assert "sent date" in thanked().run("03-06", says(sent=told))


def test_a_sent_date_of_what_was_never_sent() -> None:
    history = History()
    history.run("03-03")
    told = frozenset({(THANK_YOU, JANE.email, day("03-04"))})
    assert "sent date" in history.run("03-04", says(sent=told))


def test_an_edited_draft_that_was_overwritten() -> None:
    history = History()
    history.run("03-03")
    history.letter().state, history.letter().content = "edited", "my own words"
    assert history.run("03-04") == []
    assert "overwritten" in history.run("03-05", lies_there(content="ours again"))


def test_a_draft_that_the_program_removed() -> None:
    history = History()
    history.run("03-03")
    assert "removed" in history.run("03-04", lambda run: replace(run, drafts={}))


@pytest.mark.parametrize("to", [("eve@acme.example",), (JANE.email, BOB.email), ()])
def test_a_letter_to_somebody_else_or_to_several(to: tuple[str, ...]) -> None:
    assert "wrong address" in History().run("03-03", lies_there(to=to))


def test_an_untouched_draft_that_keeps_an_address_which_was_corrected() -> None:
    history = History()
    history.run("03-03")
    history.row.cells.people = (replace(JANE, email="roe@acme.example"),)
    assert "wrong address" in history.run("03-04")


def test_a_draft_of_which_nobody_was_told() -> None:
    more = lambda run: replace(run, drafts={**run.drafts, "dx": Draft((JANE.email,), "")})  # noqa: E731
    assert "unknown draft" in thanked().run("03-06", more)


@pytest.mark.parametrize(
    "told",
    [
        {"next_follow_up": day("03-14")},
        {"stop": day("04-04")},
        {"state": "waiting"},
        {"next_step": FINAL},
    ],
)
def test_a_row_that_says_something_else(told: dict[str, object]) -> None:
    assert "wrong words" in thanked().run("03-06", says(**told))


def test_a_draft_that_is_not_to_be_sent_and_is_not_named() -> None:
    history = followed_up()
    history.hear("human", "03-17")
    assert history.run("03-18", says(warned=frozenset[str]())) == ["not named"]


@pytest.mark.parametrize(("on", "faults"), [("03-04", []), ("03-20", ["sent date"])])
def test_a_day_that_was_typed_for_an_earlier_round_is_history(on: str, faults: list[str]) -> None:
    """ "A sent date before T belongs to an earlier round and does not count", nor is it made up."""
    history = History()
    history.run("03-03")
    history.letter().state = "typed"
    history.row.cells.sent = {"thank_you_sent": day("03-04")}
    history.run("03-04")
    history.row.cells.sent, history.row.cells.interview = {}, day("03-20")
    history.run("03-20")
    history.send("03-21")
    both = frozenset({(THANK_YOU, JANE.email, day(each)) for each in (on, "03-21")})
    assert history.run("03-22", says(sent=both)) == faults


@pytest.mark.parametrize(
    ("typed", "lies", "faults"),
    [("03-04", True, ["not named"]), ("03-04", False, []), ("03-01", True, [])],
)
def test_a_draft_that_a_cell_says_was_sent_and_is_not_named(
    typed: str, lies: bool, faults: list[str]
) -> None:
    """Section 6: "its drafts that no longer make sense are named in the row's note as not to be
    sent"; what was sent another way makes no sense any more, as long as it lies there."""
    history = History()
    history.run("03-03")
    letter = history.letter()
    letter.state = "typed"
    history.row.cells.sent = {"thank_you_sent": day(typed)}

    def there(run: Run) -> Run:
        return replace(run, drafts={**run.drafts, letter.ref: Draft((JANE.email,), "")})

    assert history.run("03-04", there if lies else lambda run: run) == faults


def test_a_right_draft_that_is_warned_of() -> None:
    history = History()
    history.run("03-03")
    assert "not named" in history.run("03-04", says(warned=frozenset({history.letter().ref})))


def test_M9_a_follow_up_outside_of_its_conversation() -> None:
    history = thanked()
    history.until("03-06", "03-15")
    assert "conversation" in history.run("03-16", lies_there(answers="", thread="new"))


def test_M9_a_follow_up_may_answer_what_a_search_need_not_show_yet() -> None:
    """The last message that was sent is that of its conversation, whatever a search shows."""
    history = thanked()
    history.until("03-06", "03-15")
    early = Letter(1, "jane", UPDATE, day("03-10"), state="sent", to=JANE.email, on=day("03-15"))
    early.known, early.thread, early.mail = at("03-17 00:00"), "t9", "<early@mail.example>"
    history.truth.letters.append(early)
    found = history.run("03-16", lies_there(answers=early.mail, thread="t9"))
    assert "conversation" not in found


def test_a_second_run_that_writes() -> None:
    again = lambda run: replace(run, wrote_again="jobs.csv")  # noqa: E731
    assert thanked().run("03-06", again) == ["second run wrote"]


def test_a_row_of_which_nothing_is_said() -> None:
    assert thanked().run("03-06", lambda run: replace(run, told={})) == ["wrong words"]


def test_what_no_run_could_know_yet_is_nobodys_fault() -> None:
    history = History()
    history.run("03-03")
    history.send("03-04")
    history.letter().known = at("03-06 00:00")
    told = Told("active", THANK_YOU, day("03-03"), day("04-03"))
    gone = lambda run: replace(run, told={1: told}, drafts={})  # noqa: E731
    assert history.run("03-05", gone) == []
    assert "sent date" in history.run("03-06", gone)


@pytest.mark.parametrize("other", ["drafted in the same run", "drafted before", "sent"])
def test_W10_the_same_letter_for_two_rows_of_one_round(other: str) -> None:
    history = History() if other == "drafted in the same run" else drafted_or_sent(other)
    history.truth.rows[2] = Row(2, history.row.cells.copied())

    def for_the_copy(run: Run) -> Run:
        made = Made(2, "jane", THANK_YOU, "again")
        drafts = {**run.drafts, "again": Draft((JANE.email,), "")}
        return replace(run, made=(*run.made, made), drafts=drafts)

    assert "duplicate" in history.run("03-04", for_the_copy)


@pytest.mark.parametrize("other", ["drafted in the same run", "drafted before", "sent"])
def test_W10_a_letter_that_another_row_has_is_not_lost(other: str) -> None:
    history = History() if other == "drafted in the same run" else drafted_or_sent(other)
    history.truth.rows[2] = Row(2, history.row.cells.copied())
    assert "lost" not in history.run("03-04")


def drafted_or_sent(which: str) -> History:
    if which == "sent":
        return thanked()
    history = History()
    history.run("03-03")
    return history
