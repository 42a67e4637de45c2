"""The configuration: what is read, what is refused and how the fault is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.columns import FACTS
from sheets_followup.config import Config, Settings, check_zone, config_path, load_config
from sheets_followup.config.lines import line_of
from sheets_followup.config.schema import api_root, is_secret
from sheets_followup.config.writing import updated_text, write_me
from sheets_followup.errors import UsageError
from sheets_followup.model import Sender
from sheets_followup.trackers import is_same_tracker

FULL = """\
# mine
[me]
name = "Jane Roe"
email = "jane@example.org"
phone = "+1 555 0100"
linkedin = "https://www.linkedin.com/in/jane-roe"

[defaults]
tracker = "acme"
cadence = "weekly"
tone = "warm"
timezone = "Europe/Berlin"
country = "US-CA"
mailbox = "EML: drafts"
follow_up_to = "contact"
empty_to = true
date_order = "dmy"
templates = "letters"

[trackers.acme]
address = "jobs.xlsx#Applications"
tone = "formal"
empty_to = false

[trackers.sheet]
address = "gsheet:1AbC#Jobs"

[cadences.slow]
first_after = 20
first_by = 24
max_follow_ups = 1
stop_after = 10
silence = 60
extra = ["linkedin"]

[headers]
company = "Firma"
interview = ["Gespräch am", "Termin"]
"Meine Notiz" = "topics"

[imap]
host = "imap.example.org"
port = 993
user = "jane"
password_command = ["pass", "show", "mail"]

[google]
client_file = "client.json"
gmail = "http://127.0.0.1:8080"
"""


JOBS = "{folder}/jobs.xlsx#Applications"


@pytest.fixture
def write(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def load(path: Path, text: str) -> Config:
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def test_everything_that_the_contract_names_is_read(write: Path) -> None:
    folder = write.parent
    config = load(write, FULL)
    assert config.me == Sender(
        "Jane Roe", "jane@example.org", "+1 555 0100", "https://www.linkedin.com/in/jane-roe"
    )
    assert config.defaults.tracker == "acme"
    assert config.defaults.day_first is True
    assert config.templates == folder / "letters"
    assert config.trackers["acme"].address == str(folder / "jobs.xlsx#Applications")
    assert set(config.cadences) == {"slow"}
    assert config.cadences["slow"]["extra"] == ["linkedin"]
    assert config.headers == {
        "Firma": "company",
        "Gespräch am": "interview",
        "Termin": "interview",
        "Meine Notiz": "topics",
    }
    assert config.imap["password_command"] == ["pass", "show", "mail"]
    assert config.google == {
        "client_file": str(folder / "client.json"),
        "gmail": "http://127.0.0.1:8080",
    }


@pytest.mark.parametrize(
    ("typed", "address", "tone", "empty_to", "cadence"),
    [
        (None, JOBS, "formal", False, "weekly"),
        ("acme", JOBS, "formal", False, "weekly"),
        (JOBS, JOBS, "formal", False, "weekly"),
        ("sheet", "gsheet:1AbC#Jobs", "warm", True, "weekly"),
        ("other.csv", "other.csv", "warm", True, "weekly"),
    ],
)  # fmt: skip
def test_a_tracker_s_own_settings_come_before_the_defaults(
    write: Path, typed: str | None, address: str, tone: str, empty_to: bool, cadence: str
) -> None:
    folder = str(write.parent)
    found, settings = load(write, FULL).find_tracker(typed and typed.format(folder=folder))
    assert found == address.format(folder=folder)
    assert (settings.tone, settings.empty_to, settings.cadence) == (tone, empty_to, cadence)
    assert settings.mailbox == f"eml:{folder}/drafts"


SHEET = "1AbCdEfGhIjKlMnOpQrStUvWxYz"


@pytest.mark.parametrize(
    ("carried", "typed", "same"),
    [
        ("{folder}/jobs.csv", "jobs.csv", True),
        ("{folder}/jobs.csv", "./sub/../jobs.csv", True),
        ("{folder}/jobs.csv", "sub/jobs.csv", False),
        ("{folder}/jobs.xlsx", "jobs.xlsx#Old", True),
        ("{folder}/jobs.xlsx#New", "jobs.xlsx", True),
        ("{folder}/jobs.xlsx#New", "jobs.xlsx#Old", False),
        (f"gsheet:{SHEET}", f"https://docs.google.com/spreadsheets/d/{SHEET}/edit#gid=0", True),
        (f"gsheet:{SHEET}", f"gsheet:{SHEET}X", False),
        ("gsheet:new", "gsheet:new", False),
        (f"gsheet:{SHEET}", "jobs.csv", False),
        ("{folder}/jobs.csv", "gsheet:short", False),
    ],
)
def test_a_tracker_gets_its_settings_however_it_is_typed(
    write: Path, monkeypatch: pytest.MonkeyPatch, carried: str, typed: str, same: bool
) -> None:
    folder = write.parent
    monkeypatch.chdir(folder)
    address = carried.format(folder=folder)
    text = f'[defaults]\ncountry = "DE"\n[trackers.mine]\naddress = "{address}"\ntone = "warm"\n'
    found, settings = load(write, text).find_tracker(typed, is_same_tracker)
    assert (found, settings.tone, settings.country) == (typed, "warm" if same else None, "DE")


def test_no_tracker_and_no_default_is_wrong_use() -> None:
    with pytest.raises(UsageError, match="no tracker was named") as caught:
        Config().find_tracker(None)
    assert caught.value.hint is not None
    assert "jobs.xlsx" in caught.value.hint


FAULTS = [
    # text, what the message says
    ('[me]\nemial = "x@y.org"', "line 2: unknown key 'emial' in [me]; did you mean 'email'?"),
    ('[mee]\nname = "x"', "line 1: unknown key 'mee'; did you mean 'me'?"),
    ('cadence = "weekly"', "line 1: unknown key 'cadence'; did you mean 'cadences'?"),
    ('[defaults]\ncadance = "weekly"', "line 2: unknown key 'cadance' in [defaults]"),
    ("[defaults]\nzzz = 1", "known are tracker, cadence"),
    ('[defaults]\nEmpty_To = true', "did you mean 'empty_to'?"),
    ("[me]\nname = 3", "line 2: name in [me] should be a text, in quotes"),
    ('[me]\nname = "  "', "one line of text that is not blank"),
    ('[me]\nname = "a\\nBcc: x@y.org"', "one line of text that is not blank"),
    ('[me]\nemail = "a@b.org, c@d.org"', "one mail address"),
    ('[me]\nemail = "jane"', "one mail address"),
    ('[me]\nphone = "call me"', "a phone number"),
    ('[me]\nlinkedin = "me"', "https://www.linkedin.com"),
    ('[defaults]\nempty_to = "yes"', "line 2: empty_to in [defaults] should be true or false"),
    ('[defaults]\nfollow_up_to = "some"', '"all" or "contact"'),
    ('[defaults]\ndate_order = "ymd"', '"dmy" or "mdy"'),
    ('[defaults]\ntimezone = "Mars/Olympus"', "a time zone such as"),
    ('[defaults]\ntimezone = "../etc/passwd"', "a time zone such as"),
    ('[defaults]\ntimezone = "America"', "a time zone such as"),
    ('[defaults]\ncountry = "Germany"', "a country code"),
    ("[defaults]\ncadence = 7", "cadence in [defaults] should be one word, in quotes"),
    ('[defaults]\ntone = "rude"', 'line 2: tone in [defaults] should be "formal" or "warm"'),
    ('[trackers.a]\naddress = "x"\ntone = "rude"', "line 3: tone in [trackers.a] should be"),
    ("[trackers.a]\ntone = 'warm'", "line 1: [trackers.a] has no address"),
    ("[trackers.a]\naddress = 'x.csv'\nadress = 'y'", "line 3: unknown key 'adress'"),
    ("[trackers]\na = 'x.csv'", "line 2: 'a' should be a section [trackers.a]"),
    ("trackers = 3", "should be sections of its own"),
    ("me = 'Jane'", "line 1: [me] should be a section of its own"),
    ('[defaults]\ncadence = "weakly"', "line 2: there is no cadence 'weakly'"),
    ('[trackers.a]\naddress = "x"\ncadence = "slow"', "line 3: there is no cadence 'slow'"),
    ("[cadences.slow]\nfirst_after = 20", "line 1: [cadences.slow] max_follow_ups is missing"),
    ("[cadences.slow]\nfirst_aftr = 20", "line 2: [cadences.slow] has an unknown field"),
    ("[cadences]\nslow = 3", "line 2: 'slow' should be a section [cadences.slow]"),
    ("[headers]\ncompnay = 'Firma'", "unknown fact 'compnay' in [headers]; did you mean"),
    ("[headers]\nxyzzy = 'Firma'", f"; one of {', '.join(FACTS)}"),
    ("[headers]\ncompany = 3", "should be a header or a list"),
    ("[headers]\ncompany = []", "should be a header or a list"),
    ("[headers]\ncompany = 'X'\nrole = 'X'", "the header 'X' stands for two facts"),
    ("[imap]\nport = 70000", "a number from 1 to 65535"),
    ("[imap]\nport = true", "a number from 1 to 65535"),
    ("[imap]\npassword_command = []", "a command"),
    ("[imap]\npassword = 'x'", "line 2: 'password' in [imap]: secrets are never kept in this file"),
    ("[google]\ntoken = 'x'", "'token' in [google]: secrets are never kept"),
    ("[google]\nclient_secret = 'x'", "secrets are never kept"),
    ("[google]\ngmail = 'https://gmail.evil.example'", "an address of Google's own"),
    ("name = Jane", "is not TOML"),
    ("[me]\n[me]\n", "is not TOML"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fault"), FAULTS)
def test_a_fault_is_named_with_file_line_and_nearest_key(
    write: Path, text: str, fault: str
) -> None:
    with pytest.raises(UsageError) as caught:
        load(write, text)
    assert str(write) in caught.value.message
    assert fault in caught.value.message
    assert caught.value.exit_code == 2


def test_all_faults_are_named_at_once_in_the_order_of_the_file(write: Path) -> None:
    with pytest.raises(UsageError) as caught:
        load(write, '[me]\nemail = "x"\n[defaults]\ntonne = "warm"\nempty_to = 1\n')
    lines = [line.partition("line ")[2][0] for line in caught.value.message.splitlines()]
    assert lines == ["2", "4", "5"]


def test_a_refused_secret_is_not_repeated(write: Path) -> None:
    with pytest.raises(UsageError) as caught:
        load(write, "[imap]\npassword = 'hunter2'")
    assert "hunter2" not in caught.value.message


@pytest.mark.parametrize(
    ("key", "secret"),
    [
        ("password", True),
        ("Passwd", True),
        ("client_secret", True),
        ("token", True),
        ("refresh_token", True),
        ("api_key", True),
        ("apikey", True),
        ("password_command", True),  # known where it is allowed, so it is never asked
        ("token_file", False),
        ("client_file", False),
        ("timezone", False),
    ],
)
def test_names_of_secrets(key: str, secret: bool) -> None:
    assert is_secret(key) is secret


@pytest.mark.parametrize(
    ("address", "accepted"),
    [
        ("https://gmail.googleapis.com", True),
        ("https://sheets.googleapis.com/", True),
        ("https://www.googleapis.com/drive/v3", True),
        ("https://oauth2.googleapis.com:443/token", True),
        ("https://accounts.google.com", True),
        ("http://127.0.0.1:8080", True),
        ("http://127.8.9.1", True),
        ("http://[::1]:9", True),
        ("http://localhost:9/x", True),
        ("http://gmail.googleapis.com", False),
        ("https://gmail.googleapis.com:8443", False),
        ("https://gmail.googleapis.com.evil.example", False),
        ("https://gmail.googleapis.com@evil.example", False),
        ("https://evil.example/gmail.googleapis.com", False),
        ("https://127.0.0.1@evil.example", False),
        ("http://user:x@127.0.0.1", False),
        ("http://127.0.0.1.evil.example", False),
        ("http://10.0.0.1", False),
        ("http://0.0.0.0", False),
        ("http://localhost.evil.example", False),
        ("https://evil.example\\@gmail.googleapis.com", False),
        ("ftp://127.0.0.1", False),
        ("http://[::1", False),
        ("http://127.0.0.1:99999", False),
        ("gmail.googleapis.com", False),
        ("", False),
        (3, False),
    ],
)
def test_an_api_root_is_google_s_or_loopback(address: object, accepted: bool) -> None:
    assert (api_root(address) is None) is accepted


# Where the file is


def test_the_argument_comes_before_the_variable_and_the_variable_before_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("SHEETS_FOLLOWUP_CONFIG", raising=False)
    assert config_path().name == "config.toml"
    monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(tmp_path / "variable.toml"))
    assert config_path() == tmp_path / "variable.toml"
    assert config_path(tmp_path / "argument.toml") == tmp_path / "argument.toml"


def test_no_platform_file_is_an_empty_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("SHEETS_FOLLOWUP_CONFIG", raising=False)
    assert load_config(None) == Config()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("by", ["argument", "variable"])
def test_a_named_file_that_is_missing_is_wrong_use(
    by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "missing.toml"
    if by == "variable":
        monkeypatch.setenv("SHEETS_FOLLOWUP_CONFIG", str(missing))
    with pytest.raises(UsageError, match="there is no configuration file"):
        load_config(missing if by == "argument" else None)


def test_no_home_folder_is_no_configuration_and_a_clear_no_to_writing_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "SHEETS_FOLLOWUP_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert load_config(None) == Config()
    with pytest.raises(UsageError, match="no home folder"):
        config_path()


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"\xff\xfe[\x00m\x00e\x00]\x00", "it is not UTF-8"),
        (b"a" * 1_000_001, "too large"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "is not TOML"),
    ],
)
def test_a_file_that_is_no_configuration(write: Path, content: bytes, fault: str) -> None:
    write.write_bytes(content)
    with pytest.raises(UsageError, match=fault):
        load_config(write)


def test_a_byte_order_mark_is_no_fault(write: Path) -> None:
    write.write_bytes(b"\xef\xbb\xbf[me]\nname = 'Jane Roe'\n")
    assert load_config(write).me == Sender("Jane Roe")


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        load_config(tmp_path)


@pytest.mark.parametrize(
    ("zone", "nearest"), [("Europe/Berln", "Europe/Berlin"), ("", "Europe/Berlin"), ("a/b", None)]
)
def test_an_unknown_zone_is_wrong_use(zone: str, nearest: str | None) -> None:
    with pytest.raises(UsageError, match="no time zone") as caught:
        check_zone(zone)
    assert nearest is None or nearest in (caught.value.hint or "")


@given(st.text(alphabet='[]"=.#ab \n\\', max_size=80), st.text(alphabet="ab", max_size=2))
def test_line_of_answers_any_text(text: str, key: str) -> None:
    line = line_of(text, key)
    assert line is None or 1 <= line <= len(text.splitlines())


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("me",), 2),
        (("me", "name"), 3),
        (("defaults", "tracker"), 9),
        (("trackers", "acme", "tone"), 22),
        (("trackers", "acme", "missing"), 20),
        (("headers", "Meine Notiz"), 39),
        (("nothing",), None),
    ],
)
def test_line_of_finds_the_key_else_its_table(path: tuple[str, ...], line: int | None) -> None:
    assert line_of(FULL, *path) == line


# Writing


def test_writing_keeps_comments_order_and_every_other_key() -> None:
    new = updated_text(FULL, Sender("Jane Q. Roe", phone="+1 555 0199"), {"cadence": "patient"})
    changed = {
        'name = "Jane Roe"': 'name = "Jane Q. Roe"',
        'phone = "+1 555 0100"': 'phone = "+1 555 0199"',
        'cadence = "weekly"': 'cadence = "patient"',
    }
    assert new.splitlines() == [changed.get(line, line) for line in FULL.splitlines()]


def test_a_written_file_is_read_back_and_is_the_owner_s_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "config.toml"
    me = Sender('Zoë "Z" \\ O’Neil', "zoe@example.org", "+49 30 123", "example.org/zoe")
    write_me(path, me, {"cadence": "brisk"})
    config = load_config(path)
    assert (config.me, config.defaults.cadence) == (me, "brisk")
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("old", "me"),
    [
        ("[me]\nemial = 'x'\n", Sender("Jane Roe")),
        ("[me\n", Sender("Jane Roe")),
        ("[me]\nname = 'Jane'\n", Sender("Jane Roe", "no address")),
    ],
)
def test_a_wrong_file_or_a_wrong_answer_changes_nothing(write: Path, old: str, me: Sender) -> None:
    write.write_text(old)
    with pytest.raises(UsageError):
        write_me(write, me)
    assert write.read_text() == old


def test_a_linked_file_is_written_through(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    link = tmp_path / "config.toml"
    link.symlink_to(real)
    write_me(link, Sender("Jane Roe"))
    assert link.is_symlink()
    assert real.read_text().startswith("# mine\n")
    assert load_config(link).me == Sender("Jane Roe")


def test_the_configuration_in_the_readme_is_one(tmp_path: Path) -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    example = readme.partition("```toml\n")[2].partition("```")[0]
    config = load(tmp_path / "config.toml", example)
    assert config.me is not None
    for key in Settings.__dataclass_fields__:
        assert getattr(config.defaults, key) is not None, "the example shows every key"
    assert config.trackers
    assert config.cadences
    assert config.headers
