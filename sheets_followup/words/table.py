"""The shape of a language's word tables: what a file in this folder has to give.

A language is one module with one :class:`Words` value; :mod:`sheets_followup.words` lists them.
Lists of words are written as one string with ``|`` between the entries, so that a table reads
like a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sheets_followup.model import Status


@dataclass(frozen=True, slots=True)
class Aliases:
    """The headers of one fact: ours, those that say the same, and those that only suggest it.

    Of two columns the one with the better alias wins; two of the same worth are a question.
    """

    canonical: str
    same: str = ""
    loose: str = ""

    def of_rank(self, rank: int) -> tuple[str, ...]:
        """The aliases of one worth: 0 is ours, 1 the same, 2 loose."""
        return entries((self.canonical, self.same, self.loose)[rank])


@dataclass(frozen=True, slots=True)
class Words:
    """All that reading needs to know of one language.

    ``headers`` maps a fact of CONTRACT to its aliases. A fact may carry a part after a colon:
    whose column it is (``interviewers:recruiter``) or what of it (``interview:time``).
    """

    language: str
    headers: Mapping[str, Aliases]
    #: Nouns of which headers are made, by kind: see ``columns.nouns``.
    nouns: Mapping[str, str] = field(default_factory=dict)
    #: Words that say nothing in a header.
    fillers: str = ""
    #: Spellings brought together before anything is compared: "e mail" → "email".
    joined: Mapping[str, str] = field(default_factory=dict)
    #: Words that single out one round of several in a header, with their place in the order.
    rounds: Mapping[str, int] = field(default_factory=dict)
    #: What in brackets makes a column one of ticks, not of dates.
    tick_hints: str = ""
    #: Words for a kind of conversation, which do the same without an order.
    stages: str = ""
    #: Headers that mean a person or a company, depending on their neighbours.
    bare_names: str = ""
    #: Headers that say only "Date", which is never the interview.
    bare_dates: str = ""
    #: Headers that ask where: the company, or its place beside one.
    wheres: str = ""
    #: What asks for the job beside them.
    whats: str = ""
    #: Headers of a day that was agreed on: the interview's, where no other is and people stand by.
    appointments: str = ""
    #: Headers of somebody's superior: where nobody else stands beside a company, who interviews.
    managers: str = ""
    #: Headers that say only "Response": a status or a day, as their cells tell.
    answers: str = ""
    #: Halves of a name, where two columns hold a person: "first name"; "last name".
    given_halves: str = ""
    family_halves: str = ""
    #: Headers that mean the round beside another status, and the status without one.
    stage_headers: str = ""
    #: Headers that hold a company and a role in one cell.
    together: str = ""
    #: Words by which the other headers show that a bare "Name" is a company's.
    application_words: str = ""
    #: Pieces that a header without spaces is cut at: "一次面接日" → "一次 面接日".
    cuts: str = ""

    #: Whether ``3/4`` is the third of April; None where people of this language do both.
    day_first: bool | None = None

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    #: Unit of a duration → "day", "business day", "week", "month", "hour".
    units: Mapping[str, str] = field(default_factory=dict)
    #: (regular expression, kind) of what people type as a duration; see ``typed_decisions``.
    durations: tuple[tuple[str, str], ...] = ()
    #: What people say for a day, by its kind in ``typed_dates.moments``: "end of month" → phrases.
    moments: Mapping[str, str] = field(default_factory=dict)
    #: Words before and behind a span or a moment that do not change it: "in", "at most".
    span_leads: str = ""
    span_trails: str = ""
    #: Words that put a weekday into the week after, and those that leave it where it is.
    next_words: str = ""
    this_words: str = ""
    #: Words before the name of a month that mean its last day.
    end_words: str = ""
    #: Small words inside a date: "3 de marzo".
    date_words: str = ""
    #: Words before a date that do not change it: "by", "before".
    date_leads: str = ""
    #: Words between a date and a time, and those for noon.
    time_leads: str = ""
    #: What stands in front of the date of an interview: "Zoom 12 March".
    meetings: str = ""
    #: Beginnings of words beside a date by which it is no day to count on: "cancelled".
    no_day: str = ""
    #: Words between a date and the one that took its place: "moved to".
    moved_to: str = ""

    #: Cells that say "nothing here yet".
    blank: str = ""
    yes: str = ""
    unwanted: str = ""
    unticked: str = ""
    #: Words before a date in a "sent" cell: "sent on 3 March".
    sent_leads: str = ""
    #: What a "Last reply" cell says where nobody has replied.
    no_reply: str = ""
    tones: Mapping[str, str] = field(default_factory=dict)

    #: Status → words that mean it on their own, and phrases that mean it inside a longer text.
    statuses: Mapping[Status, str] = field(default_factory=dict)
    #: Of these, words that mean it only on their own: "Oferta" is also the posting.
    alone: str = ""
    #: Phrases by which "selected" or "accepted" means the next step and no offer.
    onwards: str = ""
    #: Words that turn a status around or into something still to come.
    hedges: str = ""
    #: Beginnings of words that say the application is alive.
    alive: str = ""
    #: Words that deny, and those by which a denial is only one of so far: "not … yet".
    negations: str = ""
    still: str = ""
    #: Beginnings of words that, denied, say that it goes no further ("not selected"), and that
    #: nobody answers ("never replied").
    advances: str = ""
    contacts: str = ""

    #: Honorific as typed (casefolded, no full stop) → as printed.
    honorifics: Mapping[str, str] = field(default_factory=dict)
    name_suffixes: str = ""
    particles: str = ""
    pronouns: str = ""
    #: Words that make a piece of text a job title.
    job_words: str = ""
    #: Words that no name holds: verbs of notes, things, places to meet.
    not_names: str = ""
    #: Words that begin somebody who is not named: "her boss", "two engineers", "others".
    other_people: str = ""
    #: Words before the people of a cell: "with", "met".
    people_leads: str = ""
    #: Small words by which a sentence is told from the name of a firm.
    prose_words: str = ""
    #: Pieces that make text without spaces a job, and those that make it no name.
    job_pieces: str = ""
    no_name_pieces: str = ""
    #: What stands behind a name as its title: "様", "先生".
    titles_behind: str = ""
    #: Family names that stand in front, and by which a name without spaces is known.
    families: str = ""
    #: Family names, in Latin letters, of people who often write them in front.
    families_in_front: str = ""
    #: Words between two people that may also stand inside one name: "Ortega y Gasset".
    joiners: str = ""
    #: What a template leaves in a cell for a person to replace.
    template_texts: str = ""


def entries(text: str) -> tuple[str, ...]:
    """The entries of a ``|`` list, without the spaces around them."""
    return tuple(part for part in (piece.strip() for piece in text.split("|")) if part)


def alike(same: str, loose: str = "") -> Aliases:
    """The aliases of a language in which our own headers are not written."""
    return Aliases("", same, loose)


def numbered(groups: str, first: int) -> dict[str, int]:
    """Every spelling of each ``|`` group with the group's number, counting from ``first``."""
    return {
        word: number
        for number, group in enumerate(groups.split(" | "), start=first)
        for word in group.split()
    }


def units(**kinds: str) -> dict[str, str]:
    """Unit as typed → its kind; ``business_day`` stands for "business day"."""
    return {
        word: kind.replace("_", " ") for kind, list_ in kinds.items() for word in entries(list_)
    }
