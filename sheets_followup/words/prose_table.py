"""The shape of a language's tables of prose: what a ``prose_<language>.py`` has to give."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prose:
    """All that reading notes needs to know of one language.

    Fields that end in ``_words`` are lists with ``|`` between the entries; every other one is a
    regular expression without capturing groups, matched without case between word boundaries.
    What is missing in a language is an empty string, and then proposes nothing.
    """

    language: str

    #: What comes right before somebody whom one talked to: "spoke with", "30-min intro ·".
    met: str
    #: What comes right before somebody who is only a contact: "hear back from".
    contact: str
    #: A conversation that is an interview: "interview", "phone screen", "final round".
    interview: str
    #: What after such a word makes it another thing: "interview invite", "interview prep".
    not_interview: str
    #: Words that may stand between an interview and its date.
    between_words: str
    #: What says that the interview is arranged, where the date is that of the interview.
    arranged: str

    #: That *they* decide or answer; the date may follow at once.
    decides: str
    #: Their answer as a thing, which needs "by", "expected" or the like before the date.
    answer: str
    #: That one waits, right before the date.
    waits: str
    #: Words that may stand between an answer and its date.
    answer_between_words: str
    #: That somebody wants an answer from the sender: nothing of that sentence is a decision.
    asked_of_us: str

    #: That they answered, right before the date.
    replied: str
    #: Answers that no person wrote.
    automatic: str
    thanked: str
    thanked_after: str
    followed_up: str
    second_follow_up: str

    #: Before a date: what limits it, what makes it rough, what changes nothing.
    limits_words: str
    rough_words: str
    week_of_words: str
    plain_words: str

    #: Another application, or another time: nothing of the cell is about this one.
    earlier_time: str
    #: A friend, a coach: somebody who does not interview.
    not_theirs: str
    #: That it did not happen, or is not sure to.
    denied: str
    #: Words before a name that are not part of it: "the", "our".
    articles_words: str
    #: Between two names: "and".
    and_words: str
    #: Inside a job title: "VP of eng".
    title_links_words: str
    #: Words that go on a job title besides those of the language's job words.
    title_more_words: str
    #: Words that qualify a job and are none: "senior", "technical".
    title_qualifiers_words: str
    #: Abbreviations printed in capitals.
    title_capitals_words: str
    #: Words after a name that make it a firm's: "Bank", "team".
    firm_words: str
    #: Firms that everybody knows, which follow a name without a comma: "Anna Google recruiter".
    known_firm_words: str
    #: Where nobody reads personally: "hr@", "jobs@".
    shared_mailbox_words: str
    #: Days counted without a month: "the 9th", with the number in the group ``day``.
    ordinal: str
    #: What may follow "the 9th", so that it is a day and not the ninth of something.
    ordinal_after: str
    next_word: str
    #: Before a weekday: "next", "this".
    weekday_leads: str
    #: Headers (as words) of columns that hold others' prose: a job's description, a link.
    others_prose_words: str
    #: Headers of columns in which a bare date is the day of an interview: "Onsite".
    stage_header: str
