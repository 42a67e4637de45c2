"""What an answer of Google's means to a person: our error for every status that is no success.

Google's free text is never repeated: it can echo an address, a name or a cell. Its code words are,
and a few sentences of Sheets are recognised, because what to do next depends on them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sheets_followup.errors import FollowupError, LoginNeeded, TryAgain
from sheets_followup.session.allowed import Call
from sheets_followup.session.retrying import Answer, Outcome

SERVICES = {
    "sheets": "Google Sheets",
    "drive": "Google Drive",
    "gmail": "Gmail",
    "oauth": "Google's login",
}


class Rejected(FollowupError):
    """Google understood and said no; nothing was changed.

    ``status`` is the HTTP status, ``reason`` one word: a key of :data:`SHEETS_REASONS`, one of
    Google's code words in small letters, or empty. ``answer`` is the login service's own answer,
    to be read and never to be shown; empty for every other service.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        reason: str,
        hint: str | None = None,
        answer: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.status = status
        self.reason = reason
        self.answer = answer or {}


class NotThere(Rejected):
    """There is nothing under this id, or nothing that this login may see (404)."""


#: What Sheets says in words only; the word stands in :attr:`Rejected.reason`.
SHEETS_REASONS = {
    "grid_limits": re.compile(r"exceeds? (?:the )?grid limits|values? exceed", re.IGNORECASE),
    "protected": re.compile(r"protected (?:cell|range|sheet)", re.IGNORECASE),
    "unknown_range": re.compile(r"Unable to parse range", re.IGNORECASE),
    "already_exists": re.compile(r"already exists|duplicate", re.IGNORECASE),
    "tried_to_write": re.compile(r"tried writing", re.IGNORECASE),
}

#: Code word → what to do. The first that occurs counts.
_HINTS = {
    "storagequotaexceeded": "this account has no room in Google Drive; a service account has none "
    "at all: make the sheet yourself and share it with its address",
    "failedprecondition": "a service account has no mailbox; log in as a person for the drafts",
    "failed_precondition": "a service account has no mailbox; log in as a person for the drafts",
    "domainpolicy": "the administrator of this Google account forbids it; ask them",
}
#: The project behind the client has this API switched off; the login itself is good.
_DISABLED = frozenset({"accessnotconfigured", "service_disabled"})
_SCOPES = frozenset({"insufficientpermissions", "access_token_scope_insufficient"})


def error_for(call: Call, answer: Answer) -> FollowupError | None:
    """Our error for an answer, None for one that is a yes.

    LoginNeeded for 401, a missing consent and an API that is off, TryAgain for what passes,
    NotThere for 404, Rejected for every other definite no. ``may_have_happened`` only ever is True
    on a write.
    """
    outcome = answer.outcome(call)
    if outcome is Outcome.YES:
        return None
    service = SERVICES[call.service]
    if outcome is Outcome.UNKNOWN:
        return _unknown(call, answer, service)
    if call.service == "oauth":
        return Rejected(
            f"{service} refused (status {answer.status})",
            status=answer.status,
            reason=_reason(call, answer),
            hint="log in again: sheets-followup login",
            answer=answer.body if isinstance(answer.body, dict) else None,
        )
    if answer.status == 401:
        return LoginNeeded(
            f"{service} does not accept this login any more",
            hint="log in again: sheets-followup login",
        )
    if answer.reasons & _SCOPES:
        return LoginNeeded(
            f"this login was not allowed to use {service} for that ({call.name})",
            hint="log in again and leave every box ticked: sheets-followup login",
        )
    if answer.reasons & _DISABLED:
        return LoginNeeded(
            f"the {service} API is not enabled in the Cloud project of your client",
            hint=f"open the Cloud console, APIs & Services, Library, {service} API, press Enable, "
            "wait a few minutes, and run this again; nobody has to log in anew",
        )
    reason = _reason(call, answer)
    hint = next((_HINTS[word] for word in _HINTS if word in answer.reasons), None)
    if answer.status == 404:
        return NotThere(
            f"{service} has nothing there, or nothing that this login may see ({call.name})",
            status=404,
            reason=reason,
            hint=hint,
        )
    words = f": {reason.replace('_', ' ')}" if reason else ""
    return Rejected(
        f"{service} refused {call.name} (status {answer.status}{words})",
        status=answer.status,
        reason=reason,
        hint=hint,
    )


def _unknown(call: Call, answer: Answer, service: str) -> TryAgain:
    if answer.is_rate:
        what = f"{service} says that too much was asked of it"
        hint = "the next run takes up where this one ended"
    elif 200 <= answer.status < 300:
        what = f"{service} gave an answer to {call.name} that cannot be read"
        hint = "a proxy or a hotel network may stand in between; try again on another one"
    elif 300 <= answer.status < 400:
        what = f"{service} pointed to another address, and this program follows none"
        hint = "a proxy or a hotel network may stand in between; try again on another one"
    else:
        what = f"{service} could not do {call.name} now (status {answer.status})"
        hint = "try again in a few minutes"
    if answer.retry_after is not None and answer.retry_after >= 1:
        hint = f"try again in {_span(answer.retry_after)}"
    return TryAgain(what, hint=hint, may_have_happened=call.writes, retry_after=answer.retry_after)


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{round(seconds)} seconds"
    minutes = round(seconds / 60)
    return f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60)} hours"


def _reason(call: Call, answer: Answer) -> str:
    if call.service == "sheets" and isinstance(answer.body, dict):
        error = answer.body.get("error")
        text = str(error.get("message", "")) if isinstance(error, dict) else ""
        for word, pattern in SHEETS_REASONS.items():
            if pattern.search(text):
                return word
    # The status word (INVALID_ARGUMENT) says the least; a reason besides it says more.
    words = sorted(answer.reasons, key=lambda word: (word in _BLAND, word))
    return words[0] if words else ""


_BLAND = frozenset(
    {"invalid_argument", "permission_denied", "not_found", "forbidden", "badrequest"}
)
