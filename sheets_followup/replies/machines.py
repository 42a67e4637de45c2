"""Messages that a program wrote: answers by themselves, notices, news, and hiring systems. Pure."""

from __future__ import annotations

from datetime import date

from sheets_followup.replies.absences import first_day_back, is_away
from sheets_followup.replies.belonging import same_mailbox
from sheets_followup.replies.headers import addresses_in
from sheets_followup.replies.hosts import (
    is_board,
    is_handed_on,
    is_hiring,
    is_hiring_machine,
    is_list,
    is_machine,
    is_service,
    is_unread,
    split,
)
from sheets_followup.replies.signs import Signs
from sheets_followup.replies.verdict import Kind, Verdict
from sheets_followup.words.mail import begins, leads


def automatic(signs: Signs, sent: date) -> Verdict | None:
    """What a program answered by itself, by its headers or by a subject that only programs write.

    ``sent`` is the day of the message, from which an absence counts.
    """
    subject = signs.own_subject
    lead = leads("auto_leads").match(subject) is not None
    away_subject = begins("away_subjects").match(subject) is not None
    titled = lead or leads("away_subjects").match(subject) is not None
    header = signs.auto_header or signs.auto_submitted
    if header and not signs.auto_header and _relayed(signs):
        return None  # a hiring system marks what a recruiter writes through it as generated, too
    if not (header or signs.null_sender or titled or (away_subject and _rules_agent(signs))):
        if _rules_agent(signs) and not lead:
            return Verdict(
                Kind.UNSURE,
                "a rule of the mailbox wrote or passed it on",
                needs_full=not _whole(signs),
            )
        return None
    if signs.auto_submitted.startswith("auto-generated") and not (
        lead
        or away_subject
        or signs.answering
        or signs.null_sender
        or is_away(signs.subject, signs.text)
    ):
        return None if signs.bulk and not signs.auto_header else _notice(signs, "Auto-Submitted")
    if leads("receipt_leads").match(subject):
        return Verdict(Kind.AUTOMATIC, "a receipt")
    away = away_subject or is_away(signs.subject, signs.text)
    back = _back(signs, sent)
    if signs.says("left") and back is None and not away_subject:
        return Verdict(Kind.AUTOMATIC, "nobody reads this address any more")
    told = signs.says("received") or signs.says("machine") or signs.says("left")
    if away or back is not None or (lead and not told):
        # Exchange's automatic replies are its absences, in whatever language
        return Verdict(
            Kind.OUT_OF_OFFICE,
            "an out-of-office notice",
            needs_full=not _whole(
                signs
            ),  # a snippet may be cut before the day, or hold a quotation
            back=back,
        )
    if not _whole(signs):
        kind = Kind.OUT_OF_OFFICE if titled else Kind.AUTOMATIC
        return Verdict(kind, "an automatic reply", needs_full=True)
    return Verdict(Kind.AUTOMATIC, "an automatic reply")


def _back(signs: Signs, sent: date) -> date | None:
    """The first day back, from the text, else from the subject."""
    return first_day_back(signs.text, signs.own_subject, sent=sent)


def _whole(signs: Signs) -> bool:
    return signs.seen.whole


def _rules_agent(signs: Signs) -> bool:
    """Whether the rules of the sender's own Exchange mailbox wrote it.

    The rules of another mailbox, such as one of the user's, only passed it on.
    """
    headers = signs.seen.headers
    loop = addresses_in(headers.first("x-ms-exchange-inbox-rules-loop"))
    if loop:
        return any(same_mailbox(address, signs.seen.sender or "") for address in loop)
    return "rules" in headers.first("x-ms-exchange-generated-message-source").lower()


def _relayed(signs: Signs) -> bool:
    """Whether a hiring system hands on an answer that a person may have written."""
    return (
        is_hiring(signs.domain)
        and signs.auto_submitted == "auto-generated"
        and signs.answering
        and not is_unread(signs.local)
        and not signs.null_sender
    )


def listed(signs: Signs) -> Verdict | None:
    """News, alerts and mailing lists; an answer to us that came over a list is unsure."""
    headers = signs.seen.headers
    unsubscribe = "list-unsubscribe" in headers
    named = is_list(signs.local)
    if is_board(signs.domain) and (named or is_machine(signs.local) or signs.bulk):
        return Verdict(Kind.LIST if unsubscribe or named or signs.bulk else Kind.AUTOMATIC,
                       "a job board's notice")  # fmt: skip
    if is_board(signs.domain) and (signs.says("received") or signs.says("machine")):
        return Verdict(Kind.AUTOMATIC, "a job board's notice")
    if is_board(signs.domain) and (not signs.answering or is_handed_on(signs.local)):
        return Verdict(Kind.UNSURE, "came through a job board", needs_full=not _whole(signs))
    if signs.bulk:
        if signs.ours or (signs.answering and "list-id" not in headers and not named):
            return Verdict(Kind.UNSURE, "an answer that came over a list")
        return Verdict(Kind.LIST, "a mailing list")
    if named and (unsubscribe or not signs.answering):
        return Verdict(Kind.LIST, "a newsletter")
    if unsubscribe and not is_hiring(signs.domain) and not signs.ours:
        if is_machine(signs.local):
            return _notice(signs, "a notice with a link to unsubscribe")
        if signs.says("machine") or signs.says("received"):
            return Verdict(Kind.AUTOMATIC, "a notice with a link to unsubscribe")
        if not signs.answering and not _asks_to_reply(signs):
            return Verdict(Kind.LIST, "has a link to unsubscribe", needs_full=not _whole(signs))
        return Verdict(
            Kind.UNSURE, "an answer with a link to unsubscribe", needs_full=not _whole(signs)
        )
    return None


def _asks_to_reply(signs: Signs) -> bool:
    """Whether a bulk sender writes in a person's name: the text asks something, or answers."""
    return signs.says("answer") or (signs.text is not None and "?" in signs.text)


def noticed(signs: Signs) -> Verdict | None:
    """Notices of hiring systems and of addresses that nobody reads; None where a person may write.

    A refusal or an invitation that comes from such an address is an answer all the same, so it is
    unsure, and never guessed into a status.
    """
    hiring = is_hiring(signs.domain)
    if is_machine(signs.local) or is_hiring_machine(signs.domain) or is_service(signs.domain):
        return _notice(signs, "an address that nobody reads")
    if not hiring:
        return None
    if signs.says("machine") or signs.says("received"):
        return Verdict(Kind.AUTOMATIC, "a hiring system's notice")
    if signs.answering and _whole(signs) and not signs.auto_submitted:
        return None
    return Verdict(Kind.UNSURE, "came through a hiring system", needs_full=not _whole(signs))


def _notice(signs: Signs, why: str) -> Verdict:
    """From a machine: automatic, unless it may carry what a person decided or wrote."""
    if signs.says("answer") and not signs.says("received"):
        return Verdict(Kind.UNSURE, "may be an answer, from an address that nobody reads")
    reply_to = signs.seen.reply_to
    if (
        is_hiring(signs.domain)
        and reply_to
        and reply_to != signs.seen.sender
        and not is_machine(split(reply_to)[0])
        and not (signs.says("received") or signs.says("machine"))
    ):
        return Verdict(Kind.UNSURE, "came through a hiring system", needs_full=not _whole(signs))
    told = signs.says("received") or signs.says("machine")
    return Verdict(Kind.AUTOMATIC, why, needs_full=not _whole(signs) and not told)
