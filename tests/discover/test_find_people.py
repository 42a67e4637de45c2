"""``find-people`` against the emulated Gmail: who is proposed, from where, and what is typed."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from sheets_followup.errors import LoginNeeded, UsageError
from sheets_followup.found_people import PeopleLook, look_for_people, type_people
from sheets_followup.present.people_words import people_json, people_table
from tests.discover.mail import ics, invite, write
from tests.gmail.life import Life as Tracker
from tests.google import ME, Google
from tests.gsheet.scene import HEADER, GoogleScene
from tests.terminal import answered, home, run

#: A row with two people and no address; one with nobody.
TWO = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe; Bob Lee")
NOBODY = ("Acme", "Engineer", "", "2026-03-03 10:00", "")
NOW = "2026-03-02T12:00"
PEOPLE = ("Jane Roe <jane@acme.example>", "Bob Lee <bob@acme.example>")


class Life(Tracker):
    """A tracker whose mailbox is the emulator's own."""

    def __init__(
        self,
        folder: Path,
        google: Google,
        *rows: Sequence[str],
        level: str = "watch",
        header: Sequence[str] = HEADER,
    ) -> None:
        super().__init__(folder, google, *rows, level=level, header=header, account=ME)


@pytest.fixture
def google() -> Iterator[Google]:
    with Google(quotas=False) as emulator:
        yield emulator
        assert not emulator.world.bugs, emulator.world.bugs
        assert not emulator.world.violations, emulator.world.violations


def look(life: Life, when: str = NOW, **wishes: object) -> PeopleLook:
    return look_for_people(life.desk(when, **wishes))


def proposed(looked: PeopleLook) -> list[tuple[str | None, str | None, str]]:
    """Whom each is for, the name and the address."""
    return [
        (choice.person.name if choice.person else None, option.name, option.address)
        for choice in looked.choices
        for option in choice.options
    ]


def kinds(looked: PeopleLook) -> dict[str, list[str]]:
    return {
        option.address: [source.kind for source in option.sources]
        for choice in looked.choices
        for option in choice.options
    }


JANE = ("Jane Roe", "Jane Roe", "jane@acme.example")
BOB = ("Bob Lee", "Bob Lee", "bob@acme.example")
PAM = (None, "Pam Ray", "pam@acme.example")


def test_the_invitation_of_that_day_gives_each_their_address(
    tmp_path: Path, google: Google
) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE))
    looked = look(Life(tmp_path, google, TWO))
    assert proposed(looked) == [JANE, BOB, PAM]
    assert kinds(looked)["jane@acme.example"] == ["invitation"]
    assert kinds(looked)["pam@acme.example"] == ["organizer"]


@pytest.mark.parametrize("inline", [True, False])
def test_a_calendars_file_that_is_only_attached_is_read_too(
    tmp_path: Path, google: Google, inline: bool
) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE), inline=inline)
    assert JANE in proposed(look(Life(tmp_path, google, TWO)))


MOMENTS = [
    (":20260303T233000Z", False, "2026-03-03 10:00"),
    (";TZID=Europe/Berlin:20260303T110000", True, "2026-03-03 10:00"),
    (";TZID=W. Europe Standard Time:20260303T110000", True, "2026-03-03 10:00"),
    (";TZID=Nobody Knows Time:20260303T100000", True, "2026-03-03 10:00"),
    (";VALUE=DATE:20260303", False, "2026-03-03 10:00"),
    (";TZID=Europe/Berlin:20260304T100000", False, "2026-03-03 10:00"),
    (":20260303T100000Z", False, "2026-03-03"),
]


@pytest.mark.parametrize(("start", "fits", "interview"), MOMENTS)
def test_an_event_that_names_no_company_counts_at_the_rows_very_hour_alone(
    tmp_path: Path, google: Google, start: str, fits: bool, interview: str
) -> None:
    google_mail = ics(
        start, "Ann Gray <ann@elsewhere.example>", organizer="Ann Gray <ann@elsewhere.example>"
    )
    invite(google, google_mail, sender="Ann Gray <ann@elsewhere.example>")
    row = (*NOBODY[:3], interview, "")
    found = proposed(look(Life(tmp_path, google, row)))
    assert found == ([(None, "Ann Gray", "ann@elsewhere.example")] if fits else [])


def test_of_two_talks_on_one_day_each_row_has_its_hours(tmp_path: Path, google: Google) -> None:
    for uid, hour, person in (("a", "10", PEOPLE[0]), ("b", "14", PEOPLE[1])):
        invite(google, ics(f":20260303T{hour}0000Z", person, organizer=person, uid=uid))
    rows = [(*NOBODY[:3], f"2026-03-03 {hour}:00", "") for hour in ("10", "14")]
    looked = look(Life(tmp_path, google, *rows))
    invited = {
        (choice.row, option.name)
        for choice in looked.choices
        for option in choice.options
        if option.sources[0].kind == "invitation"
    }
    assert invited == {(2, "Jane Roe"), (3, "Bob Lee")}


def test_an_event_that_was_moved_or_called_off_is_none_of_that_day(
    tmp_path: Path, google: Google
) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE, more=["SEQUENCE:0"]))
    invite(google, ics(":20260310T100000Z", *PEOPLE, more=["SEQUENCE:1"]))
    looked = look(Life(tmp_path, google, NOBODY))
    assert "invitation" not in str(kinds(looked))
    google.clock.advance(60)
    gone = ics(":20260303T100000Z", *PEOPLE, uid="x", method="CANCEL")
    invite(google, ics(":20260303T100000Z", *PEOPLE, uid="x"))
    google.clock.advance(60)
    invite(google, gone, subject="Canceled: Interview")
    assert "invitation" not in str(kinds(look(Life(tmp_path, google, NOBODY))))


NOBODYS = [
    ME,
    "jo.seeker+jobs@gmail.com",
    "Sam Doe <sam@doe.example>",
    "Sam Doe <sam.doe@elsewhere.example>",
    "Acme <no-reply@acme.example>",
    "Acme Careers <careers@acme.example>",
    "Acme <notifications@acme.example>",
    "Jane Roe <jane.roe@greenhouse-mail.io>",
    "Acme <bot@calendly.com>",
    "Berlin-3 <c_188abcdef0123456789@resource.calendar.google.com>",
    "Team <c_0123456789@group.calendar.google.com>",
    "Jane Roe <jane@example.com>",
    "Hires <hires@googlegroups.com>",
    "Jane Roe <inmail-hit-reply@linkedin.com>",
]


@pytest.mark.parametrize("who", NOBODYS)
def test_the_user_and_programs_are_never_proposed(tmp_path: Path, google: Google, who: str) -> None:
    invite(google, ics(":20260303T100000Z", who, organizer=who, summary="Acme interview"))
    write(google, who, "Your interview at Acme", cc=who)
    assert proposed(look(Life(tmp_path, google, NOBODY))) == [PAM]


def test_rooms_and_who_declined_are_not_asked_to_an_interview(
    tmp_path: Path, google: Google
) -> None:
    room = "ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@acme.example"
    away = "ATTENDEE;PARTSTAT=DECLINED;CN=Al Day:mailto:al@acme.example"
    invite(google, ics(":20260303T100000Z", PEOPLE[0], more=[room, away]))
    assert [each[2] for each in proposed(look(Life(tmp_path, google, NOBODY)))] == [
        "jane@acme.example",
        "pam@acme.example",
    ]


def test_the_companys_messages_give_who_writes_and_who_is_copied(
    tmp_path: Path, google: Google
) -> None:
    write(google, "Pam Ray <pam@acme.example>", cc=f"{PEOPLE[0]}, Friend <friend@home.example>")
    write(google, ME, "Re: times", to=PEOPLE[1], labels=("SENT",))
    looked = look(Life(tmp_path, google, NOBODY))
    assert kinds(looked) == {
        "pam@acme.example": ["sender"],
        "bob@acme.example": ["recipient"],
        "jane@acme.example": ["copied"],
    }


def test_where_the_row_names_its_people_messages_propose_no_others(
    tmp_path: Path, google: Google
) -> None:
    write(google, "Pam Ray <pam@acme.example>", cc=PEOPLE[0])
    write(google, "Zoe Zed <zoe@acme.example>")
    assert proposed(look(Life(tmp_path, google, TWO))) == [JANE]


OTHERS = [
    ("Jane Roe <jane@elsewhere.example>", "Lunch?", [("Jane Roe", "Jane Roe")]),
    ('"Roe, Jane" <jr77@acme.example>', "Hi", [("Jane Roe", "Jane Roe")]),
    ("Jane Roe (Acme) <jane@acme.example>", "Hi", [("Jane Roe", "Jane Roe")]),
    ("jane.roe@acme.example", "Hi", [("Jane Roe", None)]),
    ("Janet Rowe <janet.rowe@acme.example>", "Hi", []),
    ("Jane Poe <jane.poe@acme.example>", "Hi", []),
    ("Ann Roe <ann.roe@acme.example>", "Hi", []),
]


@pytest.mark.parametrize(("sender", "subject", "found"), OTHERS)
def test_a_named_person_is_known_by_the_whole_name(
    tmp_path: Path,
    google: Google,
    sender: str,
    subject: str,
    found: list[tuple[str | None, str | None]],
) -> None:
    write(google, sender, subject)
    assert [each[:2] for each in proposed(look(Life(tmp_path, google, TWO)))] == found


FIRMS = [
    ("Acme GmbH", "jane@acme.example", True),
    ("Acme Robotics, Inc.", "jane@acmerobotics.example", True),
    ("Acme Robotics", "jane@eu.acme-robotics.example", True),
    ("Acme Software Solutions", "jane@acme.example", True),
    ("Acme", "jane@getacme.example", True),
    ("Müller AG", "jane@mueller.example", True),
    ("acme.example", "jane@acme.example", True),
    ("Acme", "jane@acmebank.example", False),
    ("Acme", "jane@pacme.example", False),
    ("Acme Bank", "jane@acme.example", False),
    ("Hays (client: Acme)", "jane@acme.example", False),
    ("HP", "jane@hp.example", False),
]


@pytest.mark.parametrize(("company", "address", "ours"), FIRMS)
def test_a_company_is_known_by_domains_that_are_called_like_it(
    tmp_path: Path, google: Google, company: str, address: str, ours: bool
) -> None:
    write(google, f"Jane Roe <{address}>", "Hi")
    looked = look(Life(tmp_path, google, (company, *NOBODY[1:])))
    assert proposed(looked) == ([(None, "Jane Roe", address)] if ours else [])


def test_a_companys_other_domain_is_known_from_the_tracker(tmp_path: Path, google: Google) -> None:
    other = ("Acme", "Lead", "", "2026-02-20", "Al Day <al@zeta.example>")
    write(google, "Zoe Zed <zoe@zeta.example>", "Hi")
    found = proposed(look(Life(tmp_path, google, NOBODY, other)))
    assert found == [(None, "Zoe Zed", "zoe@zeta.example")]


def test_an_agency_that_names_the_company_is_proposed_and_a_newsletter_is_not(
    tmp_path: Path, google: Google
) -> None:
    write(google, "Kit Poe <kit@agency.example>", "Interview at Acme on Tuesday")
    news = {"List-Id": "<news.board.example>", "List-Unsubscribe": "<https://board.example/u>"}
    write(google, "Jobs Board <al@board.example>", "Acme is hiring", headers=news)
    looked = look(Life(tmp_path, google, NOBODY))
    assert kinds(looked) == {"kit@agency.example": ["names company"]}


PLACES: list[Callable[[Google], object]] = [
    lambda google: write(google, PEOPLE[0], labels=("SPAM",)),
    lambda google: write(google, PEOPLE[0], labels=("TRASH",)),
    lambda google: write(google, ME, to=PEOPLE[0], labels=("DRAFT",)),
]


@pytest.mark.parametrize("put", PLACES)
def test_spam_the_bin_and_drafts_show_nobody(
    tmp_path: Path, google: Google, put: Callable[[Google], object]
) -> None:
    put(google)
    assert proposed(look(Life(tmp_path, google, NOBODY))) == []


def test_only_messages_around_the_interview_count(tmp_path: Path, google: Google) -> None:
    write(google, PEOPLE[0])
    for interview, seen in (("2026-04-10", True), ("2026-04-30", False), ("2026-02-25", True)):
        life = Life(tmp_path, google, (*NOBODY[:3], interview, ""))
        assert bool(proposed(look(life, "2026-03-05"))) is seen, interview


def test_two_people_of_one_name_are_one_question(tmp_path: Path, google: Google) -> None:
    write(google, PEOPLE[0])
    write(google, "Jane Roe <jroe@acme.example>")
    looked = look(Life(tmp_path, google, TWO))
    (choice,) = looked.choices
    assert [option.address for option in choice.options] == [
        "jane@acme.example",
        "jroe@acme.example",
    ]
    assert [one["alternatives"] for one in people_of(looked)] == [1, 1]


def people_of(looked: PeopleLook) -> list[dict[str, object]]:
    people = people_json(looked)["people"]
    assert isinstance(people, list)
    return people


def test_an_address_from_which_mail_came_back_is_not_proposed_again(
    tmp_path: Path, google: Google
) -> None:
    row = (*TWO[:4], "Jane Roe <jane@acme.example>")
    life = Life(tmp_path, google, row)
    google.clock.advance(86400 + 10 * 3600)
    life.sync("2026-03-03T19:00")
    (draft,) = life.letters()
    sent = life.mail.send(draft)
    life.mail.bounce(sent)
    life.sync("2026-03-03T20:00")
    write(google, "Jane Roe <jane.roe@acme.example>")
    write(google, "Jane Roe <jane@acme.example>")
    looked = look(life, "2026-03-03T21:00")
    assert proposed(looked) == [("Jane Roe", "Jane Roe", "jane.roe@acme.example")]
    done = type_people(life.desk("2026-03-03T21:00"), looked, [(looked.choices[0], 0)])
    assert done.cells == 1
    assert life.cell(2, "Interviewers") == "Jane Roe <jane.roe@acme.example>"


# -- typing --------------------------------------------------------------------------------------

IN = ("Company", "Interview date", "Interviewers")
WITH = (*IN, "Interviewer emails")
JB = ("Jane Roe", "Bob Lee")
BOTH = "Jane Roe <jane@acme.example>; Bob Lee <bob@acme.example>"
ADDRESSES = "Interviewer emails"
TYPED: list[tuple[Sequence[str], list[str], Sequence[str], list[str], list[str]]] = [
    (IN, ["Jane Roe; Bob Lee"], JB, [BOTH], []),
    (IN, ["Jane Roe (EM): on-call"], JB[:1], ["Jane Roe <jane@acme.example> (EM): on-call"], []),
    (IN, ["Jane  Roe"], JB[:1], ["Jane  Roe", "jane@acme.example"], [ADDRESSES]),
    (WITH, ["Jane Roe", ""], JB[:1], ["Jane Roe", "jane@acme.example"], []),
    (
        WITH,
        ["Jane Roe; Bob Lee", ""],
        JB,
        ["Jane Roe; Bob Lee <bob@acme.example>", "jane@acme.example"],
        [],
    ),
    (
        WITH,
        ["Al Day; Jane Roe", "al@acme.example"],
        JB[:1],
        ["Al Day; Jane Roe <jane@acme.example>", "al@acme.example"],
        [],
    ),
    (IN, [""], JB, [BOTH], []),
    (
        IN,
        ["Al Day <al@acme.example>; Bob Lee"],
        JB,
        ["Al Day <al@acme.example>; Bob Lee <bob@acme.example>; Jane Roe <jane@acme.example>"],
        [],
    ),
    (IN[:2], [], JB, [BOTH], ["Interviewers"]),
    (
        ("Company", "Interview date", "Recruiter"),
        ["Jane Roe"],
        JB[:1],
        ["Jane Roe <jane@acme.example>"],
        [],
    ),
]


@pytest.mark.parametrize(("header", "cells", "accepted", "typed", "added"), TYPED)
def test_what_is_accepted_is_typed_beside_the_name_and_nothing_else_changes(
    tmp_path: Path,
    google: Google,
    header: Sequence[str],
    cells: list[str],
    accepted: Sequence[str],
    typed: list[str],
    added: list[str],
) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE, organizer=PEOPLE[0]))
    life = Life(tmp_path, google, ("Acme", "2026-03-03 10:00", *cells), header=header)
    looked = look(life)
    said = [(choice, 0) for choice in looked.choices if choice.options[0].name in accepted]
    done = type_people(life.desk(NOW), looked, said)
    assert (list(done.added), done.gone, len(said)) == (added, 0, len(accepted))
    first, second = life.rows()
    assert first == [*header, *added]
    assert second == ["Acme", "2026-03-03 10:00", *typed]
    again = {address for _, _, address in proposed(look(life))}
    assert not again & {option.address for choice, _ in said for option in choice.options}


def test_without_a_yes_nothing_is_written_and_a_no_is_remembered(
    tmp_path: Path, google: Google
) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE))
    life = Life(tmp_path, google, TWO)
    life.sync(NOW)
    before = life.path.read_bytes()
    looked = look(life)
    jane = next(
        choice for choice in looked.choices if choice.person and choice.person.name == "Jane Roe"
    )
    assert type_people(life.desk(NOW), looked, [], [jane]).cells == 0
    assert life.path.read_bytes() == before
    assert proposed(look(life)) == [BOB, PAM]


def test_a_row_that_changed_meanwhile_is_left_out(tmp_path: Path, google: Google) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE))
    life = Life(tmp_path, google, TWO)
    looked = look(life)
    life.type(2, "Interviewers", "Zoe Zed")
    done = type_people(life.desk(NOW), looked, [(looked.choices[0], 0)])
    assert (done.cells, done.gone) == (0, 1)
    assert life.cell(2, "Interviewers") == "Zoe Zed"


def test_nothing_of_a_message_is_shown_but_folder_day_and_kind(
    tmp_path: Path, google: Google
) -> None:
    secret = "Wolpertinger"
    invite(
        google, ics(":20260303T100000Z", *PEOPLE, summary=secret), subject=f"Invitation: {secret}"
    )
    write(google, PEOPLE[0], secret)
    looked = look(Life(tmp_path, google, TWO))
    shown = json.dumps(people_json(looked)) + str(people_table(looked)) + repr(looked)
    assert secret not in shown
    assert people_of(looked)[0]["from"] == [
        {"kind": "invitation", "folder": "inbox", "on": "2026-03-02"},
        {"kind": "sender", "folder": "inbox", "on": "2026-03-02"},
    ]


def test_a_login_for_drafts_alone_and_drafts_in_files_say_what_to_do(
    tmp_path: Path, google: Google
) -> None:
    life = Life(tmp_path, google, TWO, level="drafts")
    with pytest.raises(LoginNeeded) as refused:
        look(life)
    assert "--level watch" in str(refused.value.hint)
    with pytest.raises(UsageError, match="in files") as wrong:
        look(life, mailbox=f"eml:{tmp_path / 'drafts'}")
    assert "--mailbox gmail" in str(wrong.value.hint)
    with pytest.raises(UsageError, match="row 9"):
        look_for_people(Life(tmp_path, google, TWO).desk(NOW), 9)


# -- sync notes ----------------------------------------------------------------------------------


def notes(life: Life) -> str:
    return life.cell(2, "Follow-up notes")


def test_sync_notes_how_many_and_types_nothing_and_a_quiet_run_asks_nothing(
    tmp_path: Path, google: Google
) -> None:
    invite(google, ics(":20260303T100000Z", *PEOPLE, organizer=PEOPLE[0]))
    life = Life(tmp_path, google, TWO)
    life.sync(NOW)
    said = "2 addresses found, run sheets-followup find-people jobs.csv"
    assert said in notes(life)
    assert life.cell(2, "Interviewers") == "Jane Roe; Bob Lee"
    before, asked = life.fingerprint(), life.asked()
    report = life.sync(NOW)
    assert (report.cells_written, life.fingerprint()) == (0, before)
    assert life.asked() - asked == 1, "the profile, which says that nothing moved"
    looks = life.asked("gmail.users.messages.list")
    life.sync("2026-03-03T09:00")
    assert life.asked("gmail.users.messages.list") == looks, "a row that has its answer"
    assert said in notes(life)
    looked = look(life)
    type_people(life.desk(NOW), looked, [(looked.choices[0], 0)])
    life.sync("2026-03-03T09:30")
    assert "addresses found" not in notes(life)


def test_what_the_mailbox_cannot_tell_stops_no_sync_and_is_asked_later(
    tmp_path: Path, google: Google
) -> None:
    row = ("Acme", "Engineer", "", "2026-03-03 10:00", "Bob Lee")  # without anybody to write to
    invite(google, ics(":20260303T100000Z", *PEOPLE, organizer=PEOPLE[1]))
    life = Life(tmp_path, google, row)
    google.world.faults.plan("gmail.users.messages.list", "503", times=None)
    report = life.sync(NOW)
    assert (report.error, "found" in notes(life)) == (None, False)
    google.world.faults.clear()
    life.sync("2026-03-03T09:00")
    assert "2 addresses found" in notes(life)


def test_a_sheet_in_google_is_completed_by_the_same_hand(
    tmp_path: Path, google: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    invite(google, ics(":20260303T100000Z", *PEOPLE, organizer=PEOPLE[0]))
    scene = GoogleScene(tmp_path, google, TWO)
    scene.sync(NOW, mailbox="gmail")
    (row,) = scene.table()
    assert "2 addresses found, run sheets-followup find-people" in str(row["Follow-up notes"])
    theirs = scene.theirs()
    desk = scene.desk(NOW, mailbox="gmail")
    looked = look_for_people(desk)
    assert scene.theirs() == theirs
    done = type_people(
        scene.desk(NOW, mailbox="gmail"), looked, [(choice, 0) for choice in looked.choices]
    )
    assert done.cells == 1
    (row,) = scene.table()
    assert row["Interviewers"] == BOTH


# -- the command ---------------------------------------------------------------------------------


def command(life: Life, *more: str) -> list[str]:
    roots = "\n".join(f'{name} = "{life.google.url}"' for name in life.google.roots)
    (life.folder / "config.toml").write_text(f"[google]\n{roots}\n")
    args = [sys.executable, "-m", "sheets_followup", "find-people", "jobs.csv", "--now", NOW]
    return [*args, "--timezone", "UTC", "--mailbox", "gmail", "--config", "config.toml", *more]


@pytest.mark.parametrize(
    ("answers", "typed"),
    [
        (("q",), "Jane Roe; Bob Lee"),
        (("n", "n"), "Jane Roe; Bob Lee"),
        (("n", "y"), "Jane Roe; Bob Lee <bob@acme.example>"),
        (("2", "q"), "Jane Roe <jroe@acme.example>; Bob Lee"),
        (("y", "1", "yes"), BOTH),
    ],
)
def test_in_a_terminal_each_person_is_asked_about(
    tmp_path: Path, google: Google, answers: tuple[str, ...], typed: str
) -> None:
    for sender in (*PEOPLE, "Jane Roe <jroe@acme.example>"):
        write(google, sender)
    life = Life(tmp_path, google, TWO)
    code, said = answered(command(life), tmp_path, home(tmp_path), answers)
    assert code == 0, said
    assert life.cell(2, "Interviewers") == typed
    assert "wrote to you (inbox, 2026-03-02)" in " ".join(said.split())


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_without_a_terminal_it_only_lists(
    tmp_path: Path, google: Google, more: tuple[str, ...]
) -> None:
    write(google, PEOPLE[0])
    life = Life(tmp_path, google, TWO)
    before = life.path.read_bytes()
    done = run(command(life, *more), tmp_path, home(tmp_path))
    assert (done.returncode, life.path.read_bytes()) == (0, before), done.stderr
    assert "jane@acme.example" in done.stdout
    if more:
        assert json.loads(done.stdout)["rows"] == [2]


@pytest.mark.parametrize(("level", "code"), [("drafts", 3), ("watch", 0)])
def test_the_level_of_the_login_decides(
    tmp_path: Path, google: Google, level: str, code: int
) -> None:
    life = Life(tmp_path, google, TWO, level=level)
    done = run(command(life), tmp_path, home(tmp_path))
    assert done.returncode == code
    assert done.stdout == ""
    assert ("login --level watch" in done.stderr) is (code == 3)
