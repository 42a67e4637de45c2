"""What a mailbox that reserves promises: the contract of the others, in its own steps."""

from __future__ import annotations

from datetime import date

import pytest

from sheets_followup.errors import DraftError, Refused, TryAgain
from sheets_followup.keys import Key, Phase
from sheets_followup.mailboxes.gmail import GmailMailbox
from sheets_followup.mailboxes.gmail_deleting import DeletingGmail
from sheets_followup.mailboxes.gmail_shown import words_of_message
from sheets_followup.model import Step
from sheets_followup.ports import Place, Sighting
from tests.gmail.conftest import Begin
from tests.gmail.life import Life

ONE = b"To: jane@acme.example\r\nSubject: One\r\n\r\none"
TWO = b"To: jane@acme.example\r\nSubject: Two\r\n\r\ntwo"


def boxed(life: Life) -> DeletingGmail:
    return DeletingGmail(life.doors)


def filled(box: GmailMailbox) -> Sighting:
    return box.replace(box.reserve("token"), ONE)


def key(sighting: Sighting, phase: Phase = Phase.FILLED) -> Key:
    return Key(
        key="K7Q2M9XA",
        step=Step.THANK_YOU,
        person="p1",
        p=0,
        i=0,
        gen=0,
        phase=phase,
        made_on=date(2026, 3, 3),
        slot="K7Q2M9XA",
        ref=sighting.ref,
        message_id=sighting.message_id,
    )


def later(life: Life) -> None:
    """So much time that nothing seen before counts."""
    life.time.seconds += 6


def test_a_blank_has_no_recipient_and_is_found_by_its_token(begin: Begin) -> None:
    life = begin()
    box = boxed(life)
    sighting = box.reserve("abc")
    (draft,) = life.mail.drafts().values()
    assert (draft["To"], str(draft["Subject"])) == (None, "[sheets-followup: preparing] abc")
    assert {token: seen.ref for token, seen in box.blanks(["abc", "other"]).items()} == {
        "abc": sighting.ref
    }
    assert box.blanks(["other"]) == {}


@pytest.mark.parametrize("act", ["edit", "retitle", "discard", "trash"])
def test_a_blank_that_somebody_touched_is_no_blank(begin: Begin, act: str) -> None:
    life = begin()
    box = boxed(life)
    ref = box.reserve("abc").ref
    if act == "retitle":
        life.mail.edit(ref, "", subject="Hello")
    elif act == "edit":
        life.mail.edit(ref, "hello")
    else:
        getattr(life.mail, act)(ref)
    assert box.blanks(["abc"]) == {}


def test_a_filled_draft_is_seen_under_its_key(begin: Begin) -> None:
    box = boxed(begin())
    sighting = filled(box)
    (seen,) = box.scan([key(sighting)]).values()
    assert (seen.ref, seen.place, seen.message_id) == (
        sighting.ref,
        Place.DRAFTS,
        sighting.message_id,
    )
    looked = box.look(sighting.ref)
    assert looked is not None
    assert looked.words == words_of_message(ONE) != words_of_message(TWO)


@pytest.mark.parametrize("act", ["edit", "discard", "trash", "send", "linger"])
def test_a_draft_that_a_person_touched_is_left_alone(begin: Begin, act: str) -> None:
    life = begin()
    box = boxed(life)
    seen = filled(box)
    if act == "linger":
        life.mail.send(seen.ref, lingers=True)
    else:
        getattr(life.mail, act)(seen.ref)
    later(life)
    before = dict(life.mail.box.messages)
    with pytest.raises(TryAgain):
        box.replace(seen, TWO)
    with pytest.raises(TryAgain):
        box.delete(seen)
    assert life.mail.box.messages == before


def test_a_look_of_a_moment_ago_needs_no_other_and_an_old_one_does(begin: Begin) -> None:
    life = begin()
    box = boxed(life)
    seen = filled(box)
    asked = life.asked("gmail.users.drafts.get")
    seen = box.replace(seen, TWO)
    assert life.asked("gmail.users.drafts.get") == asked
    later(life)
    box.delete(seen)
    assert life.asked("gmail.users.drafts.get") == asked + 1
    assert life.mail.drafts() == {}


def test_what_was_sent_is_never_changed_nor_removed(begin: Begin) -> None:
    life = begin()
    box = boxed(life)
    seen = filled(box)
    life.mail.send(seen.ref, lingers=True)
    sent = box.look(seen.ref)
    assert sent is not None
    assert sent.place is Place.SENT
    for deed in (lambda: box.replace(sent, TWO), lambda: box.delete(sent)):
        with pytest.raises(DraftError):
            deed()


def test_a_vanished_draft_is_concluded_from_a_look_not_from_the_list(begin: Begin) -> None:
    """A list that leaves one out, as a page that moved may, takes nothing away."""
    life = begin()
    box = boxed(life)
    seen = filled(box)
    held = life.mail.box.drafts
    life.mail.box.drafts = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(box._drafts, "listed", lambda query=None: {})
        life.mail.box.drafts = held
        assert box.scan([key(seen)])["K7Q2M9XA"].message_id == seen.message_id
    life.mail.discard(seen.ref)
    assert box.scan([key(seen)]) == {}


def test_an_incomplete_list_is_an_error_and_no_empty_mailbox(begin: Begin) -> None:
    life = begin()
    box = boxed(life)
    seen = filled(box)
    for number in range(3):
        box.reserve(f"t{number}")
    life.google.world.faults.plan("gmail.users.drafts.list", "500", nth=2, times=None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sheets_followup.mailboxes.gmail_drafts.PAGE", 2)
        with pytest.raises(TryAgain):
            box.scan([key(seen)])


def test_every_page_is_read(begin: Begin) -> None:
    life = begin()
    box = boxed(life)
    seen = filled(box)
    for number in range(5):
        box.reserve(f"t{number}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sheets_followup.mailboxes.gmail_drafts.PAGE", 2)
        assert set(box.scan([key(seen)])) == {"K7Q2M9XA"}
        assert len(box.blanks([f"t{number}" for number in range(5)])) == 5


def test_the_link_outlives_an_edit_and_names_the_account(begin: Begin) -> None:
    life = begin()
    box = boxed(life)
    seen = filled(box)
    link = box.link(seen.ref, "jane@acme.example")
    account = life.account.replace("@", "%40")
    assert link == (
        f"https://mail.google.com/mail/u/?authuser={account}"
        "#search/in%3Adrafts+to%3Ajane%40acme.example"
    )
    life.mail.edit(seen.ref)
    assert box.link(seen.ref, "jane@acme.example") == link
    assert box.link(seen.ref).endswith("#drafts")


def test_another_account_is_a_brake(begin: Begin) -> None:
    life = begin()
    life.sync("2026-03-03")
    other = life.google.add_account(f"other.{life.account}")
    before = life.fingerprint()
    life.enter("watch", other)
    with pytest.raises(Refused, match="but this login is"):
        life.sync("2026-03-03")
    after = life.fingerprint()
    assert {name: after[name] for name in before if name.startswith("jobs")} == {
        name: text for name, text in before.items() if name.startswith("jobs")
    }
    life.enter("watch")
    assert life.sync("2026-03-03").drafts.kept == 1


def test_many_vanished_drafts_are_a_brake(begin: Begin) -> None:
    rows = [(f"Firm {n}", "Analyst", "", "2026-03-03", f"Kim <k@f{n}.example>") for n in range(10)]
    life = begin(*rows)
    life.sync("2026-03-03")
    for ref in list(life.letters())[:4]:
        life.mail.discard(ref)
    with pytest.raises(Refused, match="4 of 10 known drafts vanished"):
        life.sync("2026-03-03")
    assert life.sync("2026-03-03", confirm=True).drafts.gone == 4
