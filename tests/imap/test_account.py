"""Which account, how it is reached, and that the password goes nowhere but to the server."""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sheets_followup.errors import LoginNeeded, TryAgain, UsageError
from sheets_followup.mailboxes.imap.account import Account, ask_password, find_account
from sheets_followup.mailboxes.imap.mailbox import ImapMailbox
from tests.imap.conftest import account, config_text, impatient, needs_dovecot
from tests.imap.dovecot import USUAL, Dovecot, free_port
from tests.imap.person import Person
from tests.sync.scene import ACME, Scene

FULL = {"host": "mail.example", "user": "jane", "password_command": ["pass", "mail"]}

ADDRESSES = [
    ("", {}, "imap:jane@mail.example"),
    ("other.example", {}, "imap:jane@other.example"),
    ("bob@other.example", {}, "imap:bob@other.example"),
    ("bob@home.example@other.example", {}, "imap:bob@home.example@other.example"),
    ("bob@other.example:1993", {}, "imap:bob@other.example:1993"),
    ("bob@other.example:993", {}, "imap:bob@other.example"),
    ("jane", {"user": "jane"}, "imap:jane@mail.example"),
    ("jane@home.example", {"user": "jane@home.example"}, "imap:jane@home.example@mail.example"),
    ("", {"port": 1143, "security": "starttls"}, "imap:jane@mail.example:1143"),
    ("", {"host": "127.0.0.1", "security": "none"}, "imap:jane@127.0.0.1"),
    ("bob@[::1]:1143", {"security": "none"}, "imap:bob@::1:1143"),
]


@pytest.mark.parametrize(("typed", "more", "name"), ADDRESSES, ids=[row[0] for row in ADDRESSES])
def test_an_address_goes_over_the_configuration(
    typed: str, more: dict[str, object], name: str
) -> None:
    assert find_account(typed, {**FULL, **more}).name == name


REFUSED: list[tuple[str, dict[str, object], str]] = [
    ("", {"host": ""}, "no host"),
    ("", {"user": ""}, "no user"),
    ("", {"password_command": []}, "no command"),
    ("", {"security": "none"}, "unencrypted"),
    ("bob@127.0.0.1.evil.example", {"security": "none"}, "unencrypted"),
    ("bob@other.example:99999", {}, "no port"),
    ("bob@other.example:x", {}, "no port"),
    ("bob smith@other.example", {}, "space"),
    ("bob\r\nA2 EXPUNGE@other.example", {}, "space"),
]


@pytest.mark.parametrize(("typed", "more", "words"), REFUSED)
def test_what_is_missing_or_unsafe_is_said(typed: str, more: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError, match=words) as caught:
        find_account(typed, {**FULL, **more})
    assert caught.value.hint or "space" in words


PASSWORDS = [
    (("printf", "one\ntwo\n"), "one"),
    (("printf", "with space \r\n"), "with space "),
    ("printf pass; printf word", "password"),
    (("printf", "p\u00e4ss"), "päss"),
]


@pytest.mark.parametrize(("command", "password"), PASSWORDS)
def test_the_first_line_is_the_password(command: str | tuple[str, ...], password: str) -> None:
    assert ask_password(command) == password


def test_a_list_is_run_without_a_shell() -> None:
    assert ask_password(("printf", "%s", "$HOME; true")) == "$HOME; true"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("false",), "failed with code 1"),
        ("printf hunter2; exit 3", "failed with code 3"),
        (("no-such-program-at-all",), "cannot be started"),
        (("true",), "printed none"),
        (("printf", "\n\n"), "printed none"),
        (("printf", "\\377\\376"), "printed none"),
    ],
)
def test_a_command_without_a_password_is_code_3(command: str | tuple[str, ...], words: str) -> None:
    with pytest.raises(LoginNeeded, match=words) as caught:
        ask_password(command)
    assert "hunter2" not in f"{caught.value.message}{caught.value.hint}"


def test_a_wrong_password_is_code_3_and_is_not_repeated(dovecot: Dovecot, user: str) -> None:
    box = ImapMailbox(
        account(dovecot, user, password_command=("printf", "hunter2")), patience=impatient()
    )
    with pytest.raises(LoginNeeded) as caught:
        box.scan()
    told = f"{caught.value.message} {caught.value.hint} {caught.value!r}"
    assert "hunter2" not in told
    assert user not in told


def test_no_server_is_code_4() -> None:
    box = ImapMailbox(Account("127.0.0.1", free_port(), "jane", "none", ("printf", "x")))
    with pytest.raises(TryAgain, match="nothing listens there") as caught:
        box.scan()
    assert not caught.value.may_have_happened


# Encrypted, with a certificate of our own making.


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost "
        f"-addext subjectAltName=DNS:localhost -keyout {key} -out {cert}"
    )
    try:
        subprocess.run(command.split(), check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("there is no openssl here to make a certificate with")
    return cert, key


@pytest.fixture(scope="module")
def secure(certificate: tuple[Path, Path]) -> Iterator[Dovecot]:
    needs_dovecot()
    server = Dovecot(USUAL, certificate=certificate)
    yield server
    server.stop()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_encrypted_connection_is_verified(
    secure: Dovecot,
    certificate: tuple[Path, Path],
    user: str,
    security: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    port = secure.tls_port if security == "tls" else secure.port

    def scan(host: str) -> object:
        made = account(secure, user, security=security, port=port)
        box = ImapMailbox(
            Account(host, port, user, made.security, made.password_command), patience=impatient()
        )
        try:
            return box.scan()
        finally:
            box.close()

    with pytest.raises(TryAgain, match="certificate"):
        scan("localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    assert scan("localhost") == {}
    # The certificate is trusted now, and is another name's.
    with pytest.raises(TryAgain, match="certificate"):
        scan("127.0.0.1")


def test_what_comes_in_the_clear_before_encryption_is_not_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An answer put in behind STARTTLS by somebody on the way (CVE-2011-0411 and its like)."""
    from tests.imap.test_wire import HELLO, server

    asked: list[str] = []
    monkeypatch.setattr(
        "sheets_followup.mailboxes.imap.account.ask_password", lambda command: asked.append("x")
    )
    can = b"* CAPABILITY IMAP4rev1 STARTTLS\r\n%TAG% OK done\r\n"
    slipped = b"%TAG% OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"
    with server(HELLO, can, slipped) as port:
        box = ImapMailbox(
            Account("127.0.0.1", port, "jane", "starttls", ("printf", "x")), patience=impatient()
        )
        with pytest.raises(TryAgain):
            box.scan()
    assert asked == []


def test_a_server_without_encryption_gets_no_password(dovecot: Dovecot, user: str) -> None:
    box = ImapMailbox(account(dovecot, user, security="starttls"), patience=impatient())
    with pytest.raises(LoginNeeded, match="does not encrypt"):
        box.scan()
    assert ssl.create_default_context().verify_mode is ssl.CERT_REQUIRED


# The command line.


def run(scene: Scene, config: Path, *words: str) -> tuple[int, str]:
    command = [*words, str(scene.path), "--config", str(config), "--now", "2026-03-03T18:00"]
    done = subprocess.run(
        [sys.executable, "-m", "sheets_followup", *command, "--timezone", "UTC"],
        capture_output=True,
        text=True,
        check=False,
        cwd=scene.folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    return done.returncode, done.stdout + done.stderr * ("--json" not in words)


def test_sync_from_the_command_line(
    tmp_path: Path, dovecot: Dovecot, user: str, person: Person
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        config_text(dovecot.port, user) + '\n[defaults]\nmailbox = "imap:"\n', "utf-8"
    )
    scene = Scene(tmp_path, ACME)
    code, told = run(scene, config, "sync")
    assert (code, len(person.uids())) == (0, 1)
    assert "1 new draft in the drafts of your mail account" in told
    code, told = run(scene, config, "sync", "--json")
    assert json.loads(told)["drafts"]["kept"] == 1
    # However it is addressed, it is the same account.
    code, told = run(scene, config, "sync", "--mailbox", f"imap:{user}@127.0.0.1:{dovecot.port}")
    assert (code, len(person.uids())) == (0, 1)
    code, told = run(scene, config, "doctor")
    assert "127.0.0.1" in told


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("secret", "hunter2"), 3),
        (('"127.0.0.1"', '"localhost.invalid"'), 2),
        (('security = "none"', 'security = "ssl"'), 2),
        (("port = ", "port = 1\n#"), 4),
    ],
)
def test_exit_codes(
    tmp_path: Path, dovecot: Dovecot, user: str, change: tuple[str, str], code: int
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(config_text(dovecot.port, user).replace(*change), "utf-8")
    scene = Scene(tmp_path, ACME)
    before = scene.path.read_bytes()
    got, told = run(scene, config, "sync", "--json", "--mailbox", "imap:")
    assert got == code, told
    assert json.loads(told)["error"]["code"] == code
    # A server that is not reached stops no cell of ours; what the person typed stays in any case.
    after = scene.path.read_bytes()
    assert after == before or (code == 4 and b"Jane Roe <jane@acme.example>" in after)
    assert "hunter2" not in told


def test_another_account_is_a_brake(tmp_path: Path, dovecot: Dovecot, user: str) -> None:
    config = tmp_path / "config.toml"
    config.write_text(config_text(dovecot.port, user), "utf-8")
    scene = Scene(tmp_path, ACME)
    assert run(scene, config, "sync", "--mailbox", "imap:")[0] == 0
    other = f"imap:{user}b@127.0.0.1:{dovecot.port}"
    code, told = run(scene, config, "sync", "--mailbox", other)
    assert code == 5, told
