"""Which account, how it is reached, and with which password: ``imap:…`` over ``[imap]``.

The password comes from a command of the user's (a password manager) each time a connection is made.
It is never in the configuration, an argument, the environment, the journal, a log or a message.
"""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Literal, cast

from sheets_followup import __version__
from sheets_followup.errors import DraftError, LoginNeeded, TryAgain, UsageError
from sheets_followup.machine import is_loopback
from sheets_followup.mailboxes.imap.outcomes import BrokenOff, Denied, Patience
from sheets_followup.mailboxes.imap.wire import Wire

Security = Literal["tls", "starttls", "none"]

PORTS: Mapping[Security, int] = {"tls": 993, "starttls": 143, "none": 143}

#: Seconds that the password command may take; a person may have to unlock something.
PASSWORD_PATIENCE = 120.0
#: The longest password that is believed, in bytes.
LONGEST_PASSWORD = 10_000

#: Response codes (RFC 5530) of a login that would be accepted at another time.
_PASSING = ("UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "CONTACTADMIN", "OVERQUOTA")


@dataclass(frozen=True, slots=True)
class Account:
    """One mail account. ``drafts`` and ``sent`` are folders that the user named."""

    host: str
    port: int
    user: str
    security: Security = "tls"
    password_command: str | tuple[str, ...] = ()
    drafts: str | None = None
    sent: str | None = None

    @property
    def name(self) -> str:
        """``imap:USER@HOST``: one account, however it was addressed; the port where it is not the
        usual one."""
        port = "" if self.port == PORTS[self.security] else f":{self.port}"
        return f"imap:{self.user}@{self.host}{port}"


def find_account(typed: str, settings: Mapping[str, object]) -> Account:
    """The account that ``imap:…`` means; ``typed`` is what stands behind the colon.

    Nothing: the one of ``[imap]``. ``HOST``, ``USER@HOST``, ``USER@HOST:PORT`` go before it; the
    last ``@`` divides, as a user's name may be an address. Raises UsageError for what is missing,
    and for an unencrypted connection to another machine.
    """
    user, host, port = _typed_parts(typed.strip(), str(settings.get("user", "")))
    security = cast("Security", settings.get("security", "tls"))
    host = host or str(settings.get("host", ""))
    user = user or str(settings.get("user", ""))
    for what, value, example in (("host", host, "imap.example.org"), ("user", user, "jane")):
        if not value:
            raise UsageError(
                f"the mailbox has no {what}",
                hint=f'set {what} = "{example}" under [imap] in the configuration, '
                "or say --mailbox imap:USER@HOST",
            )
    if any(not sign.isprintable() or sign == " " for sign in host + user):
        raise UsageError("the mailbox's host or user holds a space or an invisible character")
    if security == "none" and not is_loopback(host):
        raise UsageError(
            f'security = "none" under [imap] would send the password to {host} unencrypted',
            hint='use "tls" or "starttls"; "none" is for a server on this very machine',
        )
    command = settings.get("password_command")
    if not command:
        raise UsageError(
            "no command for the mailbox's password is configured",
            hint='set password_command = ["pass", "show", "mail"] (or what your password manager '
            "is called by) under [imap]; the password itself is never kept in the configuration",
        )
    return Account(
        host=host,
        port=port or cast("int", settings.get("port")) or PORTS[security],
        user=user,
        security=security,
        password_command=command if isinstance(command, str) else tuple(_words(command)),
        drafts=cast("str | None", settings.get("drafts")),
        sent=cast("str | None", settings.get("sent")),
    )


def _typed_parts(typed: str, known_user: str) -> tuple[str, str, int | None]:
    if not typed or typed == known_user:
        return "", "", None
    user, _, place = typed.rpartition("@")
    host, colon, digits = place.rpartition(":")
    if not colon or host.endswith(":") or (":" in host and not host.startswith("[")):
        host, digits = place, ""
    if digits and not (digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) < 65536):
        raise UsageError(
            f"{digits!r} is no port", hint="as in --mailbox imap:jane@mail.example:993"
        )
    return user, host.strip("[]"), int(digits) if digits else None


def _words(command: object) -> Sequence[str]:
    return [str(word) for word in command] if isinstance(command, (list, tuple)) else []


def ask_password(command: str | tuple[str, ...]) -> str:
    """The first line of what the command prints. A list is run as it is, a text by the shell.

    What it says on stderr goes to the user's own. Raises LoginNeeded where no password came.
    """
    hint = "run the password_command of [imap] by hand and see what it prints"
    try:
        with subprocess.Popen(  # noqa: S603 - the user's own command, as documented
            command,
            shell=isinstance(command, str),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
        ) as process:
            try:
                told, _ = process.communicate(timeout=PASSWORD_PATIENCE)
            except BaseException:
                process.kill()
                raise
    except subprocess.TimeoutExpired:
        raise LoginNeeded("the command for the mailbox's password did not end", hint=hint) from None
    except (OSError, ValueError):
        raise LoginNeeded(
            "the command for the mailbox's password cannot be started", hint=hint
        ) from None
    if process.returncode != 0:
        raise LoginNeeded(
            f"the command for the mailbox's password failed with code {process.returncode}",
            hint=hint,
        )
    line = told[:LONGEST_PASSWORD].partition(b"\n")[0].rstrip(b"\r")
    password = line.decode("utf-8", "replace")
    if not password or "\0" in password or "\ufffd" in password or "\r" in password:
        raise LoginNeeded("the command for the mailbox's password printed none", hint=hint)
    return password


def connect(account: Account, patience: Patience) -> Wire:
    """A connection that is logged in. Raises LoginNeeded, or TryAgain where none came about."""
    tls = None if account.security == "none" else ssl.create_default_context()
    with answering(account):
        wire = Wire(
            account.host,
            account.port,
            tls=tls if account.security == "tls" else None,
            patience=patience,
        )
    try:
        with answering(account):
            if account.security == "starttls" and tls is not None:
                try:
                    wire.secure(tls)
                except Denied:
                    raise LoginNeeded(
                        f"the mail server {account.host} does not encrypt after STARTTLS, "
                        "so it was given no password",
                        hint='set security = "tls" under [imap]',
                    ) from None
            password = ask_password(account.password_command)
            try:
                wire.log_in(account.user, password)
            except Denied as denied:
                raise _refused_login(account, denied) from None
            if "ID" in wire.capabilities:
                with suppress(Denied):  # who we are is a courtesy
                    wire.ask("ID", f'("name" "sheets-followup" "version" "{__version__}")')
    except BaseException:
        wire.shutdown()
        raise
    return wire


@contextmanager
def answering(account: Account, *, writes: bool = False) -> Iterator[None]:
    """What the wire raises, as ours. With ``writes``, a broken connection may have been in time."""
    try:
        yield
    except BrokenOff as broken:
        raise TryAgain(
            f"the mail server {account.host} was not reached: {broken.why}",
            hint="try again later; if it stays so, see host, port and security under [imap]",
            may_have_happened=writes and broken.asked,
        ) from None
    except Denied as denied:
        if denied.code.startswith(_PASSING) and not denied.code.startswith("OVERQUOTA"):
            raise TryAgain(
                f"the mail server {account.host} says to come back later",
                hint="try again in a few minutes",
            ) from None
        full = denied.code.startswith("OVERQUOTA")
        raise DraftError(
            f"the mailbox at {account.host} is full"
            if full
            else f"the mail server {account.host} refused {denied.name}",
            hint="make room in it, then run again" if full else "run sheets-followup doctor",
        ) from None


def _refused_login(account: Account, denied: Denied) -> LoginNeeded | TryAgain:
    if denied.code.startswith(_PASSING):
        return TryAgain(
            f"the mail server {account.host} takes no login at the moment",
            hint="try again in a few minutes",
        )
    if denied.code.startswith(("LOGINDISABLED", "PRIVACYREQUIRED")):
        return LoginNeeded(
            f"the mail server {account.host} takes no password on this connection",
            hint='set security = "tls" under [imap]; where the provider only takes OAuth (as '
            "Outlook.com does), use --mailbox eml:DIR instead",
        )
    return LoginNeeded(
        f"the mail server {account.host} refused the login",
        hint="many providers want an app password instead of your own: docs/imap.md says which; "
        "then run the password_command of [imap] by hand and see what it prints",
    )
