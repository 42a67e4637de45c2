"""What kind of message this is: every judge in its order, the surest first (W7, W14). Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, tzinfo

from sheets_followup.replies.absences import first_day_back
from sheets_followup.replies.belonging import same_mailbox
from sheets_followup.replies.bounces import bounced
from sheets_followup.replies.calendars import scheduled
from sheets_followup.replies.hosts import is_role
from sheets_followup.replies.machines import automatic, listed, noticed
from sheets_followup.replies.seen import Seen
from sheets_followup.replies.signs import Signs, signs_of
from sheets_followup.replies.verdict import Kind, Verdict
from sheets_followup.typed_dates import EARLIEST
from sheets_followup.words.mail import says_together

#: Shorter than this a text that tells of an absence tells of nothing else.
_ONLY_ABSENCE = 400


def judge(
    seen: Seen,
    *,
    own: Collection[str],
    zone: tzinfo,
    today: date,
    sent_ids: Collection[str] = (),
) -> Verdict:
    """What this message is. Never fails, and keeps nothing of its words.

    ``own`` are the user's addresses, ``zone`` the tracker's zone in which ``on`` is a day (not
    later than ``today``: a sender's clock may be wrong), ``sent_ids`` the Message-IDs of what the
    user sent, with their ``<>``: they tell an answer from a campaign that pretends to be one.
    Whether its sender belongs to a row is :func:`~sheets_followup.replies.belongs`.
    """
    on = _day(seen, zone, today)
    return replace(_judged(seen, own, on or today, sent_ids), on=on)


def _day(seen: Seen, zone: tzinfo, today: date) -> date | None:
    if seen.date is None:
        return None
    try:
        day = seen.date.astimezone(zone).date()
    except (OverflowError, ValueError):
        return None
    return min(day, today) if day >= EARLIEST else None


def _judged(seen: Seen, own: Collection[str], sent: date, sent_ids: Collection[str]) -> Verdict:
    sender = seen.sender
    mine = sender is not None and any(same_mailbox(sender, one) for one in own)
    # Outlook's templates carry X-Unsent, and so may what a recruiter sends with one
    unsent = seen.headers.first("x-unsent") == "1" and (mine or sender is None)
    if "DRAFT" in seen.labels or unsent:
        return Verdict(Kind.DRAFT, "a draft")
    if "SENT" in seen.labels or mine:
        return Verdict(Kind.OWN, "the user wrote it")
    signs = signs_of(seen, sent_ids)
    return (
        bounced(signs)
        or scheduled(signs)
        or automatic(signs, sent)
        or listed(signs)
        or noticed(signs)
        or _spoken(signs, sent)
    )


def _spoken(signs: Signs, sent: date) -> Verdict:
    """Nothing says that a program wrote it: a person, unless the text itself gives a doubt."""
    seen = signs.seen
    if not signs.domain:
        return Verdict(Kind.UNSURE, "no sender is named")
    if any("email-reaction" in part.type for part in seen.parts):
        return Verdict(Kind.UNSURE, "a reaction without words")
    text = signs.text or ""
    if _only_away(signs, text):
        return Verdict(
            Kind.UNSURE,
            "tells of an absence and of little else",
            needs_full=not seen.whole,
            back=first_day_back(text, sent=sent),
        )
    if signs.says("machine") and signs.answering:
        return Verdict(Kind.UNSURE, "answers, and says that it is automatic")
    if signs.says("machine"):
        return Verdict(Kind.AUTOMATIC, "says that it is automatic")
    if signs.says("received") and not signs.answering:
        role = is_role(signs.local)
        kind = Kind.AUTOMATIC if role and not signs.says("answer") else Kind.UNSURE
        return Verdict(kind, "reads like an acknowledgement", needs_full=not seen.whole)
    if is_role(signs.local) and not signs.answering:
        return Verdict(Kind.UNSURE, "a department's address", needs_full=not seen.whole)
    return Verdict(Kind.HUMAN, "a person wrote it", needs_full=_may_hide(signs))


def _only_away(signs: Signs, text: str) -> bool:
    """Whether this may be an out-of-office notice without a header that says so.

    Who says "I am away on Friday" arranges something; who is "currently away until Friday" may be
    a program. Neither asks anything.
    """
    return (
        len(text) < _ONLY_ABSENCE
        and "?" not in text
        and says_together(text, "away", "now")
        and not signs.says("answer")
    )


def _may_hide(signs: Signs) -> bool:
    """Whether a part that was not there to look at may show that no person wrote it.

    A calendar's message and an absence without headers both look like anybody's from outside.
    """
    seen = signs.seen
    if seen.whole:
        return False
    single = all(not part.type.startswith("multipart/") for part in seen.parts)
    return not (single and signs.answering and signs.text)
