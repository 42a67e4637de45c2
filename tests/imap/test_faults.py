"""Exactly once, over a wire that breaks anywhere and a program that crashes anywhere (PROTOCOL)."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from sheets_followup import crashpoints
from sheets_followup.errors import DraftError, TryAgain
from sheets_followup.mailboxes.imap.deleting import DeletingImap
from sheets_followup.ports import Place
from tests.imap.conftest import NOW
from tests.imap.dovecot import Dovecot
from tests.imap.person import HABITS, Person
from tests.imap.proxy import Proxy
from tests.imap.test_lifecycle import GLOBEX, JANE, ImapScene
from tests.sync.test_exactly_once import Crashed, crash_at

REF = "2026-03-16_acme_jane-roe_follow-up_K7Q2M9XA.eml"
LETTER = (
    b"From: Sam Doe <sam@doe.example>\r\nTo: Jane Roe <jane@acme.example>\r\n"
    b"Subject: Thank you\r\n\r\nDear Jane, thank you for your time on Tuesday.\r\n"
)
OTHER = LETTER.replace(b"Tuesday", b"Tuesday morning")
WRITES = ("APPEND", "UID STORE", "UID EXPUNGE", "UID REPLACE")


@pytest.fixture
def proxy(dovecot: Dovecot) -> Iterator[Proxy]:
    with Proxy(dovecot.port) as made:
        yield made


@pytest.fixture
def boxes(open_box: Callable[..., DeletingImap], proxy: Proxy) -> Callable[[], DeletingImap]:
    """Each call is another run's mailbox, over the wire that breaks."""
    return lambda: open_box(port=proxy.port)


def breaking(what: str, action: str, times: int = 1) -> Callable[[int, str], str]:
    left = [times]

    def rule(number: int, line: str) -> str:
        if line.startswith(what) and left[0]:
            left[0] -= 1
            return action
        return "pass"

    return rule


@pytest.mark.parametrize("action", ["drop", "cut", "deaf"])
def test_a_lost_answer_to_an_addition_makes_one_draft(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person, action: str
) -> None:
    proxy.rule = breaking("APPEND", action)
    try:
        boxes().create(REF, LETTER)
    except TryAgain:
        assert action != "deaf", "it was made, and could have been seen"
    later = boxes()
    if "K7Q2M9XA" not in later.scan():
        later.create(REF, LETTER)
    assert len(person.uids()) == 1
    with pytest.raises(DraftError):
        boxes().create(REF, LETTER)


def test_an_addition_of_which_nothing_is_known_says_so(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person
) -> None:
    box = boxes()
    box.scan()
    proxy.rule = lambda number, line: (
        "deaf" if line.startswith("APPEND") else ("drop" if proxy_lost() else "pass")
    )

    def proxy_lost() -> bool:
        return any(line.startswith("APPEND") for line in proxy.seen[:-1])

    with pytest.raises(TryAgain) as caught:
        box.create(REF, LETTER)
    assert caught.value.may_have_happened
    proxy.rule = lambda number, line: "pass"
    assert set(boxes().scan()) == {"K7Q2M9XA"}
    assert len(person.uids()) == 1


def test_an_addition_that_comes_late_is_healed(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person
) -> None:
    proxy.rule = breaking("APPEND", "late")
    with pytest.raises(TryAgain):
        boxes().create(REF, LETTER)
    second = boxes()
    second._now = lambda: NOW + timedelta(minutes=1)
    made = second.create(REF, LETTER)
    proxy.release()
    assert len(person.uids()) == 2
    box = boxes()
    assert box.scan()["K7Q2M9XA"].message_id == made.message_id
    assert box.heal() == 1
    assert box.heal() == 0
    assert len(person.uids()) == 1
    assert boxes().scan()["K7Q2M9XA"].message_id == made.message_id


def test_sync_heals_it(tmp_path: Path, proxy: Proxy, user: str, person: Person) -> None:
    scene = ImapScene(tmp_path, proxy.port, user, JANE)
    proxy.rule = breaking("APPEND", "late")
    error = scene.sync("2026-03-03").error
    assert error is not None
    assert error.exit_code == 4
    time.sleep(1.1)  # the date of a draft has no fractions, and two runs are never so near
    assert scene.sync("2026-03-03").drafts.created == 1
    proxy.release()
    assert len(person.uids()) == 2
    assert scene.sync("2026-03-03").drafts.kept == 1
    assert len(person.uids()) == 1
    assert [phase for _, _, phase in scene.phases()] == ["filled"]


def test_a_copy_that_a_person_made_stays(box: DeletingImap, person: Person) -> None:
    box.create(REF, LETTER)
    person.add(person.raw(person.uids()[0]))
    assert set(box.scan()) == {"K7Q2M9XA"}
    assert box.heal() == 0
    assert len(person.uids()) == 2


@pytest.mark.parametrize("what", ["SELECT", "APPEND", "UID STORE", "UID EXPUNGE"])
@pytest.mark.parametrize("action", ["drop", "cut", "deaf"])
def test_a_rewrite_that_was_cut_short_is_completed(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person, what: str, action: str
) -> None:
    first = boxes().create(REF, LETTER)
    proxy.rule = breaking(what, action)
    try:
        boxes().replace(first, OTHER)
    except TryAgain:
        # What reconcile does: the old one is still ours, so it is written again; else it is done.
        box = boxes()
        seen = box.scan()["K7Q2M9XA"]
        if seen.message_id != box.message_id(OTHER) or len(person.uids()) > 1:
            box.replace(first, OTHER)
    (message,) = person.messages()
    assert "Tuesday morning" in message.as_string()


@pytest.mark.parametrize("wanted", [LETTER, OTHER], ids=["the old text", "the new text"])
def test_two_copies_of_a_rewrite_become_the_one_that_is_wanted(
    box: DeletingImap, person: Person, wanted: bytes
) -> None:
    first = box.create(REF, LETTER)
    crashpoints.install(_crash_at_name("imap mark"))
    try:
        with pytest.raises(Crashed):
            box.replace(first, OTHER)
    finally:
        crashpoints.install(None)
    assert len({str(message["Message-ID"]) for message in person.messages()}) == 1
    assert len(person.uids()) == 2
    box.replace(first, wanted)
    (message,) = person.messages()
    assert message.as_string().split("\n\n", 1)[1].strip() == _body(wanted)


def _body(letter: bytes) -> str:
    return letter.decode().split("\r\n\r\n", 1)[1].strip()


def _crash_at_name(name: str) -> Callable[[str], None]:
    def callback(passed: str) -> None:
        if passed == name:
            raise Crashed(name)

    return callback


def test_a_server_with_replace_rewrites_in_one_step(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person
) -> None:
    proxy.rewrite = lambda answer: answer.replace(b" UIDPLUS", b" UIDPLUS REPLACE")
    box = boxes()
    after = box.replace(box.create(REF, LETTER), OTHER)
    assert box.scan() == {"K7Q2M9XA": after}
    (message,) = person.messages()
    assert "Tuesday morning" in message.as_string()
    assert [line.split(" ")[1] for line in proxy.seen if line.startswith("UID R")] == ["REPLACE"]
    assert not any(line.startswith(("UID STORE", "UID EXPUNGE")) for line in proxy.seen)


def test_a_server_without_uidplus_marks_and_leaves_it(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person
) -> None:
    proxy.rewrite = lambda answer: answer.replace(b" UIDPLUS", b"")
    box = boxes()
    after = box.replace(box.create(REF, LETTER), OTHER)
    assert box.scan() == {"K7Q2M9XA": after}
    assert len(person.uids()) == 1
    assert person.imap.select("Drafts")[1] == [b"2"]
    box.delete(after)
    assert box.scan() == {}


def test_numbers_may_mean_other_messages_from_one_look_to_the_next(
    box: DeletingImap, person: Person
) -> None:
    """A folder that was made anew has another UIDVALIDITY: nothing is known by its number."""
    seen = box.create(REF, LETTER)
    raw = person.raw(person.uids()[0])
    person.imap.select("INBOX")
    person.imap.rename("Drafts", "Before")
    person.make_folder("Drafts")
    person.add(b"Subject: theirs\r\n\r\nThe first one here.\r\n")
    assert box.scan() == {}
    with pytest.raises(TryAgain):
        box.delete(seen)
    person.add(raw)
    assert box.scan()["K7Q2M9XA"].message_id == seen.message_id
    box.delete(seen)
    (left,) = person.messages()
    assert str(left["Subject"]) == "theirs"


def test_an_idle_connection_that_was_closed_is_made_anew(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person
) -> None:
    box = boxes()
    box.scan()
    proxy.rule = breaking("EXAMINE", "drop")
    assert box.scan() == {}
    proxy.rule = breaking("EXAMINE", "drop", times=99)
    with pytest.raises(TryAgain) as caught:
        box.scan()
    assert not caught.value.may_have_happened


# Whole runs.


def outcome(scene: ImapScene, person: Person) -> tuple[object, ...]:
    """What a person sees, without what is random."""
    drafts = sorted(
        (str(message["To"]), str(message["Subject"]), _text(message))
        for message in person.messages()
    )
    rows = [[cell for cell in row if not cell.startswith("sf-")] for row in scene.rows()]
    return drafts, rows, scene.phases()


def _text(message: object) -> str:
    body = message.get_body(("plain",))  # type: ignore[attr-defined]
    assert body is not None
    return str(body.get_content())


def life(scene: ImapScene, step: int) -> None:
    if step == 1:
        scene.type(2, "Topics", "Jane: the on-call rota")
    scene.sync("2026-03-03" if step == 0 else "2026-03-04")


@pytest.mark.parametrize("step", [0, 1])
def test_a_crash_at_every_point_then_a_run_is_the_run_without_the_crash(
    tmp_path: Path, dovecot: Dovecot, user: str, step: int
) -> None:
    def fresh(name: str) -> tuple[ImapScene, Person]:
        folder = tmp_path / name
        folder.mkdir()
        scene = ImapScene(folder, dovecot.port, f"{user}{name}", JANE)
        for earlier in range(step):
            life(scene, earlier)
        return scene, Person(dovecot.port, f"{user}{name}")

    whole, someone = fresh("whole")
    names = crash_at(0)
    try:
        life(whole, step)
    finally:
        crashpoints.install(None)
    with someone:
        wanted = outcome(whole, someone)
    assert sum(name.startswith("imap") for name in names) >= (2, 5)[step]
    for number in range(1, len(names) + 1):
        scene, someone = fresh(f"crash{number}")
        crash_at(number)
        try:
            with pytest.raises(Crashed):
                life(scene, step)
        finally:
            crashpoints.install(None)
        life(scene, step)
        with someone:
            assert outcome(scene, someone) == wanted, f"crash at {number}: {names[number - 1]}"
        before = scene.fingerprint()
        scene.sync("2026-03-03" if step == 0 else "2026-03-04")
        assert scene.fingerprint() == before, f"second run after {names[number - 1]}"


def storm(folder: Path, server: Dovecot, user: str, seed: int) -> None:
    """Runs over a wire that breaks at random, with a person at work; then runs over a whole one."""
    chance = random.Random(seed)
    folder.mkdir()
    with Proxy(server.port) as proxy, Person(server.port, user) as person:
        scene = ImapScene(folder, proxy.port, user, JANE, GLOBEX)
        breaks = {chance.randint(1, 60): chance.choice(["drop", "deaf", "cut"]) for _ in range(3)}
        proxy.rule = lambda number, line: breaks.get(number, "pass")
        edited: str | None = None
        for run in range(4):
            with contextlib.suppress(TryAgain, DraftError):
                scene.sync("2026-03-03" if run < 3 else "2026-03-04")
            assert_one_each(person)
            if chance.random() < 0.3:
                scene.type(2, "Topics", f"Jane: the {chance.choice(['rota', 'team', 'tools'])}")
            if chance.random() < 0.3 and edited is None and (uids := person.uids()):
                uid = chance.choice(uids)
                edited = str(person.message(uid)["To"])
                person.edit(uid, chance.choice(HABITS[:3]), old="Dear", new="Hello")
        proxy.rule = lambda number, line: "pass"
        for _ in range(2):
            scene.sync("2026-03-04")
        people = sorted(str(message["To"]) for message in person.messages())
        assert people == ["Jane Roe <jane@acme.example>", "Kim Poe <kim@globex.example>"], seed
        for message in person.messages():
            assert ("Hello" in _text(message)) == (str(message["To"]) == edited), seed
        phases = [phase for _, _, phase in scene.phases()]
        assert sorted(phases) == sorted(["filled", "filled" if edited is None else "edited"]), seed


def assert_one_each(person: Person) -> None:
    """Never two drafts that a person could both send, but for a rewrite that broke off."""
    ids = [str(message["Message-ID"]) for message in person.messages()]
    assert max([ids.count(each) for each in ids], default=0) <= 2


@pytest.mark.parametrize("seed", range(12))
def test_exactly_once_in_a_storm(tmp_path: Path, dovecot: Dovecot, user: str, seed: int) -> None:
    storm(tmp_path / "storm", dovecot, user, seed)


@pytest.mark.slow
def test_exactly_once_in_two_hundred_storms(tmp_path: Path, dovecot: Dovecot, user: str) -> None:
    for seed in range(1000, 1200):
        storm(tmp_path / str(seed), dovecot, f"{user}s{seed}", seed)


def test_a_draft_of_which_we_were_not_told_and_that_was_edited_is_not_made_again(
    tmp_path: Path, proxy: Proxy, user: str, person: Person
) -> None:
    scene = ImapScene(tmp_path, proxy.port, user, JANE)
    deaf = [False]

    def rule(number: int, line: str) -> str:
        if line.startswith("APPEND"):
            deaf[0] = True
            return "deaf"
        return "drop" if deaf[0] else "pass"

    proxy.rule = rule
    scene.sync("2026-03-03")
    assert [phase for _, _, phase in scene.phases()] == ["reserving"]
    person.edit(person.uids()[0], HABITS[0], old="Dear", new="Hello")
    proxy.rule = lambda number, line: "pass"
    assert scene.sync("2026-03-03").drafts.created == 0
    assert [phase for _, _, phase in scene.phases()] == ["edited"]
    assert len(person.uids()) == 1


def test_what_the_server_acknowledged_is_made_also_where_it_cannot_be_read_back(
    proxy: Proxy, boxes: Callable[[], DeletingImap], person: Person
) -> None:
    box = boxes()
    box.scan()
    proxy.rule = lambda number, line: (
        "drop" if any(each.startswith("APPEND") for each in proxy.seen[:-1]) else "pass"
    )
    made = box.create(REF, LETTER)
    proxy.rule = lambda number, line: "pass"
    assert boxes().scan() == {"K7Q2M9XA": made}


def test_a_draft_in_sent_is_never_made_again(box: DeletingImap, person: Person) -> None:
    box.create(REF, LETTER)
    person.move(person.uids()[0], "Sent")
    assert box.scan()["K7Q2M9XA"].place is Place.SENT
    with pytest.raises(DraftError):
        box.create(REF, LETTER)
