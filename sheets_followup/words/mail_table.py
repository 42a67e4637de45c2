"""The shape of a language's tables of mail: what a ``mail_<language>.py`` has to give."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailWords:
    """What mail programs and the people who set them up write in one language.

    Every field is a list with ``|`` between regular expressions without capturing groups, matched
    against folded text (small letters, no accents, straight apostrophes) between word boundaries.
    Fields that end in ``_leads`` begin a subject and are followed by a colon or by its end.
    """

    language: str
    #: Whether 3/4 is the 3rd of April; None where both are written.
    day_first: bool | None

    #: "Automatic reply: …", as programs translate it.
    auto_leads: str
    #: Subjects of absences, also without a colon behind: "Out of office".
    away_subjects: str
    #: That the writer is away now; never that somebody was, or will be.
    away: str
    #: What stands beside it where nobody but a program would say only that: "currently", "until".
    now: str = ""
    #: Right before the first day back: "back on", "will return".
    back: str = ""
    #: Right before the last day away: "until", "through".
    until: str = ""
    #: Right before the first day away, when another date follows: "from", "between".
    span: str = ""
    #: Between the two dates of a span: "to", "and".
    to: str = ""
    #: Between such words and the date: "the", "around".
    fillers: str = ""

    #: That somebody left the firm, or that nobody reads there.
    left: str = ""
    #: That an application was received, or that the message was.
    received: str = ""
    #: That no person wrote this, or that nobody reads answers.
    machine: str = ""
    #: That they decided against somebody, or want to see somebody: an answer, whoever sends it.
    answer: str = ""

    #: "Accepted: …", "Invitation: …".
    calendar_leads: str = ""
    #: "Undeliverable: …", also without a colon.
    bounce_subjects: str = ""
    #: That a message is only late.
    delayed: str = ""
    #: "Read: …", "Not read: …", "Recall: …".
    receipt_leads: str = ""
    #: The line before what is quoted: "On Monday Jane wrote:".
    quoting: str = ""
