"""The login at Google, piece by piece: client, file, age, what was granted, whether it answers."""

from __future__ import annotations

import os
import stat
import time
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

from sheets_followup.config import Config
from sheets_followup.doctor.findings import Finding, found_wrong
from sheets_followup.errors import FollowupError, LoginNeeded, Refused
from sheets_followup.login.grant_errors import DAY, PUBLISH, wrong_account
from sheets_followup.login.levels import (
    LEVELS,
    SHEET_LIMITS,
    SheetAccess,
    scopes_for,
    words_for,
)
from sheets_followup.login.opening import (
    configured_client,
    google_door,
    service_account_file,
    token_path,
)
from sheets_followup.login.service_account import CANNOT, ServiceAccountGrant
from sheets_followup.login.token_file import Token, read_token
from sheets_followup.mailbox_address import split_address
from sheets_followup.session.allowed import EVERYDAY, WITH_DELETING
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from sheets_followup.sheet_address import is_sheet_address
from sheets_followup.trackers import is_same_tracker

AGAIN = "sheets-followup login"


def concerns_google(config: Config, mailbox: str | None, typed: str | None) -> bool:
    """Whether anything here is Google's: a client, a login, a Sheet, or Gmail for the drafts."""
    try:
        address, settings = config.find_tracker(typed, is_same_tracker)
    except FollowupError:
        address, mailbox = typed or "", mailbox or config.defaults.mailbox
    else:
        mailbox = mailbox or settings.mailbox
    return (
        "client_file" in config.google
        or os.path.lexists(token_path(config))
        or is_sheet_address(address)
        or (mailbox is not None and split_address(mailbox).kind == "gmail")
    )


def examine_google(config: Config, *, now: float | None = None) -> list[Finding]:
    """Every finding about the login; asks Google for one thing, the mailbox's own address.

    ``now`` is seconds since 1970.
    """
    moment = time.time() if now is None else now
    findings = [*_client(config), *_roots(config)]
    try:
        token = read_token(token_path(config))
    except (LoginNeeded, Refused) as error:
        findings.append(found_wrong("login", error))
        if isinstance(error, LoginNeeded) and service_account_file(config) is not None:
            # The sheet needs no person; only drafts in Gmail would.
            findings[-1] = Finding("login", "note", f"{error.message}, so no drafts in Gmail")
            return [*findings, sending()]
        if isinstance(error, LoginNeeded) and any(each.verdict == "wrong" for each in findings[:1]):
            # The client comes first: a login cannot be had without one.
            findings[-1] = Finding("login", "wrong", error.message, None, login=True)
        return [*findings, sending()]
    findings += [*_login(token, token_path(config), moment), _granted(token), *_limits(token)]
    findings.append(_answers(config, token))
    return [*findings, sending()]


def sending() -> Finding:
    """That nothing is sent, with the list that keeps it so."""
    changing = [call.name for call in EVERYDAY if call.writes]
    beside = [call.name for call in WITH_DELETING if call not in EVERYDAY]
    return Finding(
        "sending",
        "ok",
        f"never: of the {len(EVERYDAY)} requests that it may ask of Google these change something: "
        f"{', '.join(changing)}; {', '.join(beside)} is for undo and clean alone. None of them "
        "sends a letter; an invitation is mailed by Google where you give share a --message",
    )


def _client(config: Config) -> list[Finding]:
    key = service_account_file(config)
    if key is not None:
        return [_service_account(key)]
    try:
        configured_client(config)
    except FollowupError as error:
        found = found_wrong("Google client", error)
        # A login that stands holds what it needs of the client; the file is for the next one.
        there = os.path.lexists(token_path(config))
        return [replace(found, verdict="note") if there else found]
    path = Path(config.google["client_file"])
    findings = [Finding("Google client", "ok", f"{path}, of type Desktop app")]
    if os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        findings.append(
            Finding(
                "Google client's file",
                "note",
                "others on this machine can read it",
                f"chmod 600 {path}",
            )
        )
    return findings


def _service_account(path: Path) -> Finding:
    """It reaches sheets that were shared with it, so its address is what one needs to know."""
    try:
        grant = ServiceAccountGrant(path)
    except FollowupError as error:
        return found_wrong("Google client", error)
    return Finding(
        "Google client",
        "ok",
        f"{path}, a service account: share the sheet with {grant.address} as an editor; it cannot "
        f"{'; '.join(CANNOT)}",
    )


def _roots(config: Config) -> list[Finding]:
    roots = Roots.configured(config.google)
    moved = [
        f"{each.name} at {roots.of(each.name)}"  # type: ignore[arg-type]
        for each in fields(Roots)
        if getattr(roots, each.name) != each.default
    ]
    if not moved:
        return [Finding("Google's addresses", "ok", "Google's own")]
    return [Finding("Google's addresses", "note", f"not Google's own: {', '.join(moved)}")]


def _login(token: Token, path: Path, now: float) -> list[Finding]:
    days = max(int((now - token.agreed) // DAY), 0)
    age = "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"
    who = token.account or "an account that it does not name"
    found = [
        Finding(
            "login",
            "ok",
            f"{who}, level {token.level}, agreed to {age}; {path}, for you alone",
        )
    ]
    if token.lifetime is not None:
        ends = datetime.fromtimestamp(token.agreed + token.lifetime, UTC)
        over = now >= token.agreed + token.lifetime
        found.append(
            Finding(
                "login's end",
                "wrong" if over else "note",
                f"{'ended' if over else 'ends'} on {ends:%Y-%m-%d}, after seven days: your OAuth "
                "app has the status Testing",
                PUBLISH,
                login=over,
            )
        )
    return found


def _granted(token: Token) -> Finding:
    level = LEVELS.get(token.level)
    wanted = level.scopes if level is not None else ()
    sheets = {scopes_for(LEVELS["drafts"], access)[-1] for access in SheetAccess}
    missing = [scope for scope in wanted if scope not in token.scopes]
    if missing:
        return Finding(
            "allowed",
            "wrong",
            f"level {token.level} needs, and was not given: {words_for(missing)}",
            f"log in again and tick every box: {AGAIN}",
            login=True,
        )
    if not sheets & set(token.scopes):
        return Finding(
            "allowed",
            "note",
            f"{words_for(token.scopes)}; no Google Sheet can be reached",
            f"log in again: {AGAIN}",
        )
    extra = [s for s in token.scopes if s not in wanted and s not in sheets]
    if extra:
        return Finding(
            "allowed",
            "note",
            f"more than is used: {words_for(extra)}",
            "remove the app under myaccount.google.com/permissions, then: " + AGAIN,
        )
    return Finding("allowed", "ok", words_for(token.scopes))


def _limits(token: Token) -> list[Finding]:
    """What this level cannot do, so that nobody waits for it."""
    level = LEVELS.get(token.level)
    if level is None:
        return []
    access = next(
        (a for a in SheetAccess if scopes_for(level, a)[-1] in token.scopes), SheetAccess.ANY
    )
    cannot = (*level.cannot, *SHEET_LIMITS[access])
    return [Finding("this login cannot", "ok", "; ".join(cannot))]


def _answers(config: Config, token: Token) -> Finding:
    """Whether Google still takes the login: one request, which renews it where that is due."""
    try:
        door = google_door(config, retries=Retries(attempts=2, deadline=20.0, read_timeout=10.0))
        found = str(door.ask("profile")["emailAddress"])
    except FollowupError as error:
        return found_wrong("Google answers", error)
    if token.account and found.casefold() != token.account.casefold():
        return found_wrong("Google answers", wrong_account(token.account, found))
    return Finding("Google answers", "ok", "it takes this login")
