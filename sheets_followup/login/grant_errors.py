"""Why a login ended or did not come about, in plain words: each cause its own message, code 3.

What the login service writes beside its code word is read here, to tell causes apart, and never
repeated: it can hold an address.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sheets_followup.errors import LoginNeeded
from sheets_followup.login.levels import words_for

DAY = 86_400.0
#: A login of an app in status Testing lives so long, and the first run after it finds it dead.
TESTING_DAYS = 7.0

AGAIN = "log in again: sheets-followup login"
PUBLISH = (
    "in the Cloud console open Google Auth Platform, Audience, and press Publish app (it needs no "
    "review for your own use), then log in once more: sheets-followup login"
)


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause: what is said, and what to do."""

    message: str
    hint: str = AGAIN


#: Code word of the login service → cause. ``invalid_grant`` is told apart further below.
CAUSES: Mapping[str, Cause] = {
    "invalid_grant": Cause(
        "Google no longer accepts this login: it was revoked, the password was changed, or it was "
        "not used for six months"
    ),
    "invalid_rapt": Cause(
        "your organisation asks for a new login every so often, and that time is over",
        "log in again: sheets-followup login; the administrator sets how often (session control)",
    ),
    "testing": Cause(
        "the login ended after seven days, because your OAuth app has the status Testing", PUBLISH
    ),
    "access_denied": Cause(
        "the consent page was left without agreeing, or this account is not among the test users",
        "log in again and agree, or add the account under Audience, Test users: "
        "sheets-followup login",
    ),
    "invalid_client": Cause(
        "Google does not know this OAuth client, or its secret was changed",
        "Google shows a secret only once: make a new client of type Desktop app in the Cloud "
        "console (Google Auth Platform, Clients), download its file, then: "
        "sheets-followup login --client FILE",
    ),
    "deleted_client": Cause(
        "this OAuth client was deleted, by you or by Google after six months without use",
        "make a new one of type Desktop app, then: sheets-followup login --client FILE; "
        "docs/google-setup.md shows it",
    ),
    "unauthorized_client": Cause(
        "this OAuth client may not be used in this way",
        "make one of type Desktop app, then: sheets-followup login --client FILE; "
        "docs/google-setup.md shows it",
    ),
    "redirect_uri_mismatch": Cause(
        "this OAuth client is not of the type Desktop app",
        "make one of type Desktop app, then: sheets-followup login --client FILE; "
        "docs/google-setup.md shows it",
    ),
    "invalid_scope": Cause(
        "the OAuth app does not offer what was asked for",
        "add the permissions under Data access in the Cloud console; docs/google-setup.md lists "
        "them",
    ),
    "admin_policy_enforced": Cause(
        "the administrator of this account does not allow the app",
        "ask them, or use another account",
    ),
    "org_internal": Cause(
        "this OAuth app is for the members of one organisation only",
        "log in with an account of it, or set its audience to External",
    ),
}


def login_error(
    answer: Mapping[str, object], *, age: float | None = None, lifetime: float | None = None
) -> LoginNeeded:
    """The error for a refusal of the login service.

    ``age`` is how many seconds ago the person agreed, ``lifetime`` how many Google had announced
    for the login (it does so for an app in Testing); None where not known.
    """
    word = str(answer.get("error", ""))
    described = f"{answer.get('error_subtype', '')} {answer.get('error_description', '')}".lower()
    if word == "invalid_grant":
        if "rapt" in described:
            word = "invalid_rapt"
        elif _ended_by_testing(age, lifetime):
            word = "testing"
    cause = CAUSES.get(word) or Cause("Google's login refused, for a reason not known here")
    return LoginNeeded(cause.message, hint=cause.hint)


def _ended_by_testing(age: float | None, lifetime: float | None) -> bool:
    if age is None:
        return False
    if lifetime is not None:
        return age >= lifetime - 3600
    # Without the announcement: it died about on the seventh day, which little else does. A login
    # that was left alone for longer says nothing, so the general message stands.
    return TESTING_DAYS * DAY - 3600 <= age <= (TESTING_DAYS + 1.5) * DAY


def wrong_account(expected: str, found: str) -> LoginNeeded:
    """Logged in, as somebody else than the tracker or the configuration expects."""
    return LoginNeeded(
        f"this login is for {found}, and the drafts belong to {expected}",
        hint=f"log in again and choose {expected} on Google's page: sheets-followup login",
    )


def partial_consent(missing: Iterable[str]) -> LoginNeeded:
    """Some boxes were left without a tick; the login is not kept."""
    return LoginNeeded(
        f"on Google's page it was not allowed to: {words_for(missing)}",
        hint="log in again and tick every box, or ask for less: "
        "sheets-followup login --level drafts",
    )


def too_much(extra: Iterable[str]) -> LoginNeeded:
    """Google granted more than was asked for; the login is not kept."""
    return LoginNeeded(
        f"Google's page allowed more than was asked for: {words_for(extra)}",
        hint="remove the app under myaccount.google.com/permissions, then: sheets-followup login",
    )
