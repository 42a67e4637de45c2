"""``share`` as a command, run against the emulator: what it says, what it does, what it leaves."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sheets_followup.cli.errors import run
from sheets_followup.cli.group import program
from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, READONLY, SPREADSHEETS
from sheets_followup.login.token_file import Token, write_token
from tests import terminal
from tests.google import ME, Facts, Google

COACH = "coach@opal.example"
MADE = (COMPOSE, READONLY, DRIVE_FILE)
NOW = ["--now", "2026-03-02T09:00:00+00:00"]

Output = pytest.CaptureFixture[str]


class Home:
    """A configuration, a login and a sheet."""

    def __init__(self, folder: Path, google: Google) -> None:
        self.folder, self.google = folder, google
        roots = "".join(f'{name} = "{root}"\n' for name, root in google.roots.items())
        self.config = folder / "config.toml"
        self.config.write_text(
            f'[me]\nname = "Jo"\nemail = "alias@opal.example"\n[google]\n{roots}'
        )
        google.new_sheet("Job search", [["Company"], ["Acme"]])

    def login(self, *scopes: str) -> None:
        answer = self.google.login(*scopes)
        token = Token(
            client_id=self.google.client.id,
            client_secret=self.google.client.secret,
            refresh=answer["refresh_token"],
            access=answer["access_token"],
            expires=time.time() + 3600,
            scopes=scopes,
            level="watch",
            agreed=time.time(),
            account=ME,
        )
        write_token(self.folder / "google-login.json", token)

    def made_by_us(self) -> None:
        """As if init had made the sheet."""
        self.google.file(self.key).opened_by.add(self.google.client.id)

    @property
    def key(self) -> str:
        return next(iter(self.google.world.files))

    def share(self, *args: str) -> int:
        return run(program, ["share", f"gsheet:{self.key}", *args, "--config", str(self.config)])

    def standing(self) -> dict[str, tuple[str, str | None]]:
        return {
            str(each.get("emailAddress", each["type"])): (each["role"], each.get("expirationTime"))
            for each in self.google.file(self.key).permissions
        }

    def asked(self, kind: str) -> int:
        return self.google.requests(f"drive.permissions.{kind}")


@pytest.fixture
def facts() -> Facts:
    return Facts()


@pytest.fixture
def home(tmp_path: Path, facts: Facts) -> Iterator[Home]:
    with Google(facts=facts) as google:
        home = Home(tmp_path, google)
        home.made_by_us()
        home.login(*MADE)
        yield home
        google.assert_clean()


def test_a_coach_looks_changes_and_goes(home: Home, capsys: Output) -> None:
    assert home.share(COACH, "--confirm") == 0
    out, err = capsys.readouterr()
    assert out.startswith(
        f"“Job search” is shared with {COACH} as reader\nhttps://docs.google.com/"
    )
    assert "They see:" in err
    assert "who interviewed you, their addresses" in err
    assert "your mailbox, and the drafts in it" in err
    assert "Nobody is mailed" in err
    assert home.standing() == {ME: ("owner", None), COACH: ("reader", None)}
    assert home.google.world.notices == []

    assert home.share(COACH) == 0, "it stands already, so nobody is asked"
    assert "shared with coach@opal.example already, as reader" in capsys.readouterr().out
    assert home.share("Coach@Opal.example", "--role", "reader") == 0
    assert (home.asked("create"), home.asked("update"), home.asked("delete")) == (1, 0, 0)

    assert home.share(COACH, "--role", "writer", "--confirm") == 0
    out, err = capsys.readouterr()
    assert "is reader of “Job search” and becomes writer" in err
    assert "change any cell" in err
    assert home.standing()[COACH] == ("writer", None)
    assert home.share(COACH) == 0
    assert home.standing()[COACH] == ("writer", None), "no role named lowers none"
    assert home.share(COACH, "--role", "commenter", "--confirm") == 0
    assert home.standing()[COACH] == ("commenter", None)

    home.google.file(home.key).permissions.append(
        {"id": "77", "type": "user", "role": "reader", "emailAddress": "other@opal.example"}
    )
    assert home.share(COACH, "--revoke") == 0
    assert "can no longer open" in capsys.readouterr().out
    assert home.standing() == {ME: ("owner", None), "other@opal.example": ("reader", None)}
    assert home.share(COACH, "--revoke") == 0
    assert "there is nothing to take" in capsys.readouterr().out
    assert home.asked("delete") == 1


def test_a_message_is_googles_mail_and_is_said_before(home: Home, capsys: Output) -> None:
    text = "Here is my search.\nThanks & greetings, Zoë"
    assert home.share(COACH, "--message", text, "--confirm") == 0
    _, err = capsys.readouterr()
    assert f"Google mails {COACH} an invitation in your name, now, with your message" in err
    (notice,) = home.google.world.notices
    assert (notice["to"], notice["message"]) == (COACH, text)
    assert home.share(COACH, "--role", "writer", "--message", "now you may", "--confirm") == 2
    assert len(home.google.world.notices) == 1


def test_an_end_date_in_the_sheet_s_own_zone(home: Home, capsys: Output) -> None:
    home.google.world.books[home.key].properties["timeZone"] = "America/Los_Angeles"
    assert home.share(COACH, "--until", "2026-03-31", "--confirm", *NOW) == 0
    assert "until the end of 2026-03-31" in capsys.readouterr().out
    assert home.standing()[COACH] == ("reader", "2026-04-01T07:00:00.000Z")
    assert home.share(COACH, "--until", "2026-03-31", *NOW) == 0
    assert home.share(COACH, "--until", "2026-04-30", "--confirm", *NOW) == 0
    assert home.standing()[COACH] == ("reader", "2026-05-01T07:00:00.000Z")
    assert home.share(COACH, "--role", "writer", "--confirm", *NOW) == 0
    assert home.standing()[COACH] == ("writer", "2026-05-01T07:00:00.000Z")


@pytest.mark.parametrize("facts", [Facts(end_dates=False)])
def test_a_personal_account_has_no_end_dates(home: Home, capsys: Output) -> None:
    assert home.share(COACH, "--until", "2026-03-31", "--confirm", *NOW) == 1
    assert "Google Workspace" in capsys.readouterr().err
    assert COACH not in home.standing()


@pytest.mark.parametrize("facts", [Facts(end_dates_at_create=False)])
def test_an_end_that_the_create_forgot_is_set_afterwards(home: Home) -> None:
    assert home.share(COACH, "--until", "2026-03-31", "--confirm", *NOW) == 0
    assert home.standing()[COACH] == ("reader", "2026-04-01T00:00:00.000Z")


@pytest.mark.parametrize("facts", [Facts(end_dates_at_create=False)])
def test_no_access_without_the_end_that_was_asked_for(home: Home, capsys: Output) -> None:
    def forget(when: str, endpoint: str) -> None:
        if (when, endpoint) == ("before", "drive.permissions.update"):
            home.google.world.facts.end_dates = False

    home.google.world.between.append(forget)
    assert home.share(COACH, "--until", "2026-03-31", "--confirm", *NOW) == 1
    assert "so the share was taken back" in capsys.readouterr().err
    assert COACH not in home.standing()


@pytest.mark.parametrize("facts", [Facts(no_account=frozenset({COACH}))])
def test_an_address_without_an_account_needs_a_mail(home: Home, capsys: Output) -> None:
    assert home.share(COACH, "--confirm") == 1
    assert "--message" in capsys.readouterr().err
    assert home.share(COACH, "--message", "hello", "--confirm") == 0
    assert home.standing()[COACH] == ("reader", None)


@pytest.mark.parametrize("kind", ["close-after", "reset-after", "500", "html", "truncated"])
@pytest.mark.parametrize(
    ("before", "args", "endpoint", "after"),
    [
        ([], [], "create", ("reader", None)),
        ([["--confirm"]], ["--role", "writer"], "update", ("writer", None)),
        ([["--confirm"]], ["--revoke"], "delete", None),
    ],
)
def test_a_lost_answer_is_looked_up_and_never_asked_for_again(
    home: Home,
    kind: str,
    before: list[list[str]],
    args: list[str],
    endpoint: str,
    after: tuple[str, None] | None,
) -> None:
    for each in before:
        home.share(COACH, *each)
    home.google.world.faults.plan(f"drive.permissions.{endpoint}", kind)
    confirm = [] if "--revoke" in args else ["--confirm"]
    assert home.share(COACH, *args, *confirm) == 0
    assert home.asked(endpoint) == 1
    assert home.standing().get(COACH) == after


def test_a_lost_question_is_code_4_and_not_asked_for_again(home: Home, capsys: Output) -> None:
    home.google.world.faults.plan("drive.permissions.create", "503")
    assert home.share(COACH, "--message", "once", "--confirm") == 4
    assert "does not show the share" in capsys.readouterr().err
    assert home.asked("create") == 1
    assert home.google.world.notices == []
    assert home.share(COACH, "--message", "once", "--confirm") == 0
    assert len(home.google.world.notices) == 1


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        ([COACH], 5, "nobody is here to say yes"),
        ([COACH, "--json"], 5, "nobody is here to say yes"),
        ([ME, "--confirm"], 2, "belongs to"),
        (["JoSeeker+x@googlemail.com", "--confirm"], 2, "belongs to"),
        (["alias@opal.example", "--confirm"], 2, "is you"),
        (["anyone", "--confirm"], 2, "never with everybody"),
        ([COACH, "--role", "owner"], 2, "--role"),
        ([COACH, "--until", "2026-03-01", "--confirm", *NOW], 2, "is over"),
        ([COACH, "--until", "2027-03-03", "--confirm", *NOW], 2, "a year at the latest"),
        ([COACH, "--until", "soon", "--confirm"], 2, "--until"),
        ([COACH, "--revoke", "--role", "writer"], 2, "no other option"),
        ([], 2, "no mail address"),
        ([COACH, "b@opal.example"], 2, "a tracker and one mail address"),
    ],
)
def test_what_is_refused_changes_nothing(
    home: Home, capsys: Output, args: list[str], code: int, words: str
) -> None:
    assert home.share(*args) == code
    out, err = capsys.readouterr()
    assert words in out + err
    assert home.standing() == {ME: ("owner", None)}


def test_who_else_can_open_it_is_said(home: Home, capsys: Output) -> None:
    home.google.file(home.key).permissions.append(
        {"id": "anyoneWithLink", "type": "anyone", "role": "writer"}
    )
    assert home.share(COACH, "--revoke") == 0
    assert "whoever has the link can open this sheet already, as Editor" in capsys.readouterr().err


def test_json(home: Home, capsys: Output) -> None:
    assert home.share(COACH, "--confirm", "--json", "--quiet") == 0
    out, err = capsys.readouterr()
    found: dict[str, Any] = json.loads(out)
    assert err == ""
    assert (found["done"], found["role"], found["until"], found["mailed"]) == (
        "shared",
        "reader",
        None,
        False,
    )
    assert home.key in found["link"]
    assert found["sees"]
    assert found["sees_not"]
    assert home.share(COACH, "--revoke", "--json") == 0
    assert json.loads(capsys.readouterr().out)["done"] == "revoked"


@pytest.mark.parametrize(
    ("prepare", "code", "words"),
    [
        (lambda home: home.login(COMPOSE, SPREADSHEETS), 1, "login --sheet made"),
        (lambda home: home.google.file(home.key).opened_by.clear(), 1, "init made"),
        (lambda home: (home.folder / "google-login.json").unlink(), 3, "nobody is logged in"),
    ],
)
def test_where_it_cannot_google_s_own_link_and_the_steps_are_shown(
    home: Home, capsys: Output, prepare: Callable[[Home], None], code: int, words: str
) -> None:
    prepare(home)
    before = home.standing()
    assert home.share(COACH, "--role", "commenter", "--until", "2026-03-31", *NOW) == code
    out, err = capsys.readouterr()
    assert words in err
    assert f"1. open https://docs.google.com/spreadsheets/d/{home.key}/edit?usp=sharing" in out
    assert f"2. type {COACH}, and choose Commenter beside it" in out
    assert "Notify people" in out
    assert "2026-03-31" in out
    assert "A commenter sees:" in err
    assert home.share(COACH, "--revoke", "--json") == code
    found = json.loads(capsys.readouterr().out)
    assert found["error"]["code"] == code
    assert "Remove access" in found["steps"][1]
    assert home.standing() == before


def test_an_editor_who_may_not_share(home: Home, capsys: Output) -> None:
    home.google.file(home.key).permissions = [
        {"id": "1", "type": "user", "role": "owner", "emailAddress": "boss@opal.example"},
        {"id": "2", "type": "user", "role": "reader", "emailAddress": ME},
    ]
    assert home.share(COACH, "--confirm") == 1
    assert "its owner and its editors may" in capsys.readouterr().err


def test_a_file_is_sent_or_put_into_drive(home: Home, capsys: Output) -> None:
    args = ["share", "jobs.xlsx", COACH, "--config", str(home.config)]
    assert run(program, args) == 1
    out, err = capsys.readouterr()
    assert "1. send jobs.xlsx to coach@opal.example as it is" in out
    assert "drive.google.com" in out
    assert "is a file" in err
    assert run(program, [*args, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == 1


@pytest.mark.parametrize(("answer", "code", "shared"), [("y", 0, True), ("", 1, False)])
def test_on_a_terminal_it_asks(
    home: Home, tmp_path: Path, answer: str, code: int, shared: bool
) -> None:
    env = terminal.home(tmp_path)
    args = ["sheets-followup", "share", f"gsheet:{home.key}", COACH, "--config", str(home.config)]
    found, text = terminal.shown(args, tmp_path, env, typed=f"{answer}\n")
    assert found == code
    assert text.index("They see:") < text.index("Share it? [y/N]")
    assert (COACH in home.standing()) is shared
