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

    #: A talk that is an interview where a day and an hour stand behind it: "Zoom", "call".
    appointment: str = ""
    #: Behind somebody, that this person spoke or wrote: "said".
    says: str = ""
    #: That nothing was heard since a talk, which denies no talk: "no word since".
    silence: str = ""
    #: The verbs among what says that one talked, which tell of a day that has been.
    told: str = ""
    #: Words by which a sentence is known to be of this language; English has the rest.
    signs_words: str = ""
    #: By which an interview that is named did not take place: "cancelled".
    called_off: str = ""
    #: Whether a day may stand before what falls on it: "bis Freitag entscheiden".
    day_before: bool = False
    #: Whether every noun has a capital, so that a capital shows no name.
    nouns_in_capitals: bool = False
    #: Words that no name holds, beside those of the language's other tables.
    no_names_words: str = ""
    #: Between a day and its month, and behind the number of a day: "3 de marzo", "1er juin".
    of_month: str = ""
    day_endings: str = ""
    #: Between two days, of which none is then chosen: "oder", "und".
    day_links: str = ""
    #: Before an hour that has no other sign of one: "alle 15", "o 14".
    hour_leads: str = ""
    #: Behind a weekday, with the meaning of "next" before it: "prochain".
    next_after: str = ""
    #: Endings of names behind a preposition, and those that one is greeted with: "ską → ska".
    name_endings: tuple[tuple[str, str], ...] = ()
    #: Names of weekdays as they stand behind a preposition → 0 for Monday.
    more_weekdays: tuple[tuple[str, int], ...] = ()
    #: Honorifics as they stand behind a preposition → as printed: "panią" → "Pani".
    more_honorifics: tuple[tuple[str, str], ...] = ()
    #: Forms of "decide" that may be the sender's own duty ("répondre avant vendredi"), and the
    #: words by which they are not: "sie", "wollen".
    bare_decides: str = ""
    subjects: str = ""
    #: Between two people of whom nobody knows which: "or".
    or_words: str = ""
    #: Right behind who did ask: "interviewed me".
    interviewed_us: str = ""
    #: Right before whom one talks to, behind an interview and its day: "with".
    with_words: str = ""
    #: Between a name and where somebody works, and such departments: "Katie from HR".
    from_words: str = ""
    departments_words: str = ""
    #: Whom somebody is to another, between that one's name and theirs: "Rob's boss Anita".
    relations_words: str = ""
    #: Between a name and the job that its bearer is said to have: "she's the".
    who_is: str = ""
    #: Words of which a full stop is a part: "godz.", "ca.".
    abbreviations_words: str = ""


@dataclass(frozen=True, slots=True)
class EasternProse:
    """What reading notes needs of a language that is written without spaces.

    Every field is a regular expression; Chinese is written in simplified letters.
    """

    language: str
    #: A conversation that is an interview: "二次面接", "面试".
    interview: str
    #: What behind it makes it another thing, or one that is not arranged.
    not_interview: str
    #: What may stand between an interview and its day, on either side.
    between: str
    #: What they give, and what they do with it: "结果", "通知".
    answer: str
    #: Behind a day that is the last one: "之前", "までに".
    limit_after: str
    #: What may stand between that day and the answer, and between the answer and its day.
    answer_between: str
    #: A weekday, with the words that put it into the next week.
    weekday: str
    next_week: str
    #: The day of a month without the month.
    ordinal: str
    #: A thank-you, a follow-up and an answer that was sent, or came.
    thanked: str
    followed_up: str
    second_follow_up: str
    replied: str
    automatic: str
    #: That the sender has something to do; that it did not happen or is unsure; other people.
    asked_of_us: str
    denied: str
    not_theirs: str
    earlier_time: str
    #: What ends right before a name, so that it is none of its letters: "和", "人事の".
    before_name: str
    #: Behind "和", what makes the name one with whom one talked; before a name, that he did ask.
    talked: str
    asked_by: str
    #: Headers of columns that hold others' prose.
    others_prose_words: str = ""
