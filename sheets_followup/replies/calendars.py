"""Invitations, updates, cancellations and answers of calendars. Pure."""

from __future__ import annotations

from sheets_followup.replies.hosts import is_scheduler
from sheets_followup.replies.seen import Part
from sheets_followup.replies.signs import Signs
from sheets_followup.replies.verdict import Kind, Verdict
from sheets_followup.words.mail import leads

_GOOGLE = "calendar-notification@google.com"


def scheduled(signs: Signs) -> Verdict | None:
    """A calendar's own message; None where a person may have written it.

    A calendar part inside the alternatives is what an invitation is made of. A calendar file that
    is attached proves nothing: people attach them, too.
    """
    seen = signs.seen
    headers = seen.headers
    if _GOOGLE in headers.first("sender").lower() or seen.sender == _GOOGLE:
        return Verdict(Kind.CALENDAR, "a notice of Google Calendar")
    if "calendarmessage" in headers.first("content-class").lower():
        return Verdict(Kind.CALENDAR, "a calendar message")
    if "x-ms-exchange-calendar-originator-id" in headers:
        return Verdict(Kind.CALENDAR, "a calendar message")
    for part in seen.parts:
        if part.type == "text/calendar" and not part.attached and not _enclosed(part, signs):
            return Verdict(Kind.CALENDAR, "a calendar message")
    if is_scheduler(signs.domain):
        return Verdict(Kind.CALENDAR, "a notice of a scheduling service")
    lead = leads("calendar_leads").match(signs.own_subject) is not None
    attached = any(
        part.type in ("text/calendar", "application/ics") or part.type == "application/ms-tnef"
        for part in seen.parts
    )
    if lead and attached:
        return Verdict(Kind.CALENDAR, "a calendar message")
    if lead and not seen.whole:
        return Verdict(Kind.UNSURE, "looks like a calendar message", needs_full=True)
    if attached and not signs.answering:
        return Verdict(Kind.UNSURE, "a message with a calendar file")
    return None


def _enclosed(part: Part, signs: Signs) -> bool:
    """Whether a person enclosed a calendar file in an answer: some programs show it in the text."""
    beside = part.within == "multipart/mixed" and part.method in ("", "publish")
    return beside and signs.answering and bool(signs.text)
