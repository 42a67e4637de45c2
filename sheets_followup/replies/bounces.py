"""Reports of mail servers: what did not arrive, what is late, what arrived (RFC 3464). Pure."""

from __future__ import annotations

import re

from sheets_followup.replies.headers import addresses_in
from sheets_followup.replies.hosts import is_daemon
from sheets_followup.replies.signs import Signs
from sheets_followup.replies.verdict import Kind, Verdict
from sheets_followup.words.mail import begins, leads, says

_REPORTS = ("multipart/report", "message/delivery-status")
_RECEIPT = "disposition-notification"
_ADDRESS = re.compile(r"[a-z0-9!#$%&'*+/=?^_{|}~.-]{1,64}@[a-z0-9.-]{1,200}\.[a-z0-9-]{2,63}")


def bounced(signs: Signs) -> Verdict | None:
    """A bounce, a late delivery or a receipt; None where a mail server has not written it.

    A message is a bounce where a recipient failed for good. Who failed is taken from the report,
    else from X-Failed-Recipients, the text, and the message that came back.
    """
    seen = signs.seen
    types = [part.type for part in seen.parts]
    reports = {part.report for part in seen.parts if part.report}
    if any(_RECEIPT in kind for kind in (*types, *reports)):
        return Verdict(Kind.AUTOMATIC, "a read receipt")
    if "feedback-report" in reports:
        return Verdict(Kind.AUTOMATIC, "a report of abuse")
    named = "x-failed-recipients" in seen.headers
    ndr = "x-ms-exchange-message-is-ndr" in seen.headers
    reported = any(kind in _REPORTS for kind in types) or "delivery-status" in reports
    daemon = is_daemon(signs.local)
    failing = begins("bounce_subjects").match(signs.own_subject) is not None
    certain = named or ndr or reported or (daemon and (signs.null_sender or failing))
    if not certain and not (failing and (signs.null_sender or signs.auto_submitted)):
        if daemon:
            return Verdict(Kind.AUTOMATIC, "a notice of a mail server", needs_full=not seen.whole)
        return None
    if seen.deliveries:
        actions = {delivery.action for delivery in seen.deliveries}
        if "failed" in actions:
            failed = [d.address for d in seen.deliveries if d.action == "failed" and d.address]
            return _failed(signs, failed)
        if "delayed" in actions:
            return Verdict(Kind.AUTOMATIC, "a delivery is only delayed")
        return Verdict(Kind.AUTOMATIC, "a delivery receipt")
    if says("delayed").search(signs.subject):
        return Verdict(Kind.AUTOMATIC, "a delivery is only delayed")
    if leads("receipt_leads").match(signs.own_subject):
        return Verdict(Kind.AUTOMATIC, "a delivery receipt")
    if signs.text and not failing and says("delayed").search(signs.text):
        return Verdict(Kind.AUTOMATIC, "a delivery is only delayed")
    return _failed(signs, [])


def _failed(signs: Signs, failed: list[str]) -> Verdict:
    seen = signs.seen
    found = failed or addresses_in(seen.headers.all("x-failed-recipients"))
    if not found and seen.returned_to:
        found = list(seen.returned_to)
    if not found and signs.text:
        # The first address that the server names, not its own.
        named = (address.strip(".") for address in _ADDRESS.findall(signs.text))
        found = [address for address in named if not is_daemon(address.partition("@")[0])][:1]
    return Verdict(
        Kind.BOUNCE,
        "a mail server says that it could not be delivered",
        needs_full=not seen.whole and not found,
        failed=tuple(dict.fromkeys(address.lower() for address in found)),
    )
