"""The letters' room, fourth part: what a letter is written from, and the slots of a template.

A template sees only plain strings, numbers and flags; ``slots`` makes them from the row's facts.
Nothing here knows a sentence: those stand in ``templates/``, documented in its README.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from sheets_followup import quote_gap, quote_kinds, quote_news, quote_self, quoting, shorthand
from sheets_followup.discretion import (
    FOREIGN_HINT,
    OTHER_HINT,
    in_foreign_row,
    mentions,
    names_around,
)
from sheets_followup.letter_names import ROLE_WORD, cased, company_text, name_text, role_text
from sheets_followup.model import Interviewer, Sender, Step
from sheets_followup.name_titles import BEFORE_GIVEN
from sheets_followup.unsaid import MOST_NEWS
from sheets_followup.words.letters_en import MONTHS, WEEKDAYS

Slot = str | int | bool


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything that one letter to one person is written from; a missing fact is None.

    ``written_for`` is the day on which the letter is due: the text depends on it and on no clock.
    ``decision`` is a date that is not spent, ``replied`` the day of a reply after the interview
    (W7). ``thanked`` and ``followed_up`` say what was really sent before. ``variant`` is the
    person's rank on the row (M8), ``panel`` the names and addresses of the others (M1).
    ``goes_on`` says that a later round stands in the tracker (W10), ``next_round`` when it is.
    """

    step: Step
    person: Interviewer
    company: str
    role: str | None
    round: str | None
    interview: date | None
    written_for: date
    detail: str | None
    topics: str | None
    fit: str | None
    gap: str | None
    new_info: str | None
    decision: date | None
    replied: date | None
    thanked: bool
    followed_up: bool
    sender: Sender
    tone: str
    variant: int
    panel: tuple[str, ...]
    language: str = "en"
    goes_on: bool = False
    next_round: date | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """The variables of a template, the user's own words among them, and what was left out.

    ``typed`` are strings that came out of the row: the linter judges our words, not those.
    ``hints`` are (rule id, message).
    """

    values: Mapping[str, Slot]
    typed: tuple[str, ...]
    hints: tuple[tuple[str, str], ...]


#: Words that each quoted fact may have: (detail, fit, gap, news), from roomy to tight. The first
#: that keeps the letter within M5 is taken. A template hears how short it is.
BUDGETS = (
    (36, 28, 36, MOST_NEWS),
    (36, 28, 36, MOST_NEWS),
    (32, 20, 28, 50),
    (26, 14, 20, 40),
    (24, 0, 20, 30),
    (0, 0, 0, 24),
)

#: Every variable that a template may use, with a value of its type. ``templates/README.md``
#: says what each one means; a test keeps the two together.
VARIABLES: Mapping[str, Slot] = {
    "greeting_name": "", "person": "", "given": "", "honorific": "",
    "company": "", "role": "", "the_role": "", "the_role_at": "", "interview_title": "",
    "day": "", "on_day": "", "on_date": "",
    "about": "", "topic": "", "said": "", "fact": "", "shared": False, "has_detail": False,
    "fit": "", "fit_listed": "", "fit_said": "", "gap_added": "", "gap_corrected": "",
    "news": "", "news_topic": "",
    "goes_on": False, "next_round": "", "decision": "", "decision_passed": "",
    "replied": False, "replied_on": "",
    "thanked": False, "followed_up": False,
    "opening": 0, "middle": 0, "closing": 0, "short": 0,
    "me": "", "my_phone": "", "my_link": "",
}  # fmt: skip


#: Those of them that are the user's own words.
QUOTED = (
    "about", "topic", "said", "fact", "fit", "fit_listed", "fit_said", "gap_added",
    "gap_corrected", "news", "news_topic",
)  # fmt: skip


def day_text(day: date, *, since: date | None = None) -> str:
    """ "3 March"; with its year when ``since`` is more than ten months away."""
    text = f"{day.day} {MONTHS[day.month - 1]}"
    return f"{text} {day.year}" if since and abs((since - day).days) > 300 else text


_INITIAL_BEHIND = re.compile(r" [^\W\d_]\.?")


def _name_parts(person: Interviewer) -> tuple[str, str]:
    """(what a letter calls this person in its greeting in the formal tone, in the warm one).

    Nobody is called by a family name alone: without a title, and without a given name, "".
    """
    if person.family and person.family == person.name and not person.honorific:
        return "", ""
    name = cased(name_text(person.name))
    given, family = cased(name_text(person.given)), cased(name_text(person.family))
    honorific = name_text(person.honorific, 20)
    full = name or " ".join(filter(None, (given, family)))
    if given and _INITIAL_BEHIND.fullmatch(full.removeprefix(given)):
        full = given  # nobody is addressed as "Jane R"
    if honorific and full.casefold().startswith(honorific.casefold() + " "):
        full = full[len(honorific) :].strip()
    called = full if honorific in BEFORE_GIVEN else family or full
    formal = f"{honorific} {called}" if honorific and called else full
    if honorific and not honorific[0].isascii() and ord(honorific[0]) > 0x2E80:
        formal = f"{called}{honorific}"  # 様 stands behind the name
    return formal, given or (formal if honorific else full)


@lru_cache(maxsize=1024)
def slots(facts: LetterFacts, level: int = 0, short: bool = False) -> Slots:
    """The variables for one letter; ``level`` chooses how much of the user's text is quoted."""
    budget = BUDGETS[level]
    others, reader = names_around(facts.person, facts.company, facts.role, facts.panel)
    shift = facts.variant + (facts.interview.toordinal() if facts.interview else 0)
    hints: list[tuple[str, str]] = []

    own = bool(facts.detail and quoting.tidy(facts.detail))
    source = facts.detail if own else facts.topics
    pick = facts.variant if not own and facts.panel else None
    detail = quote_kinds.detail(source, own, others, reader, budget[0], pick)
    if own and not detail.given and facts.topics:
        fallback = quote_kinds.detail(facts.topics, False, others, reader, budget[0], pick)
        detail = replace(fallback, hint=detail.hint)
    all_names = (*others, *reader)  # nobody is told of oneself by name
    fit = quote_self.fit(facts.fit, all_names, budget[1])
    gap = quote_gap.gap(facts.gap, all_names, budget[2])
    if gap.given and mentions(facts.gap or "", others):
        gap = quote_self.Own(hint=OTHER_HINT)  # what that one asked, and not this reader
    news = quote_news.news(facts.new_info, all_names, budget[3])
    notes = (facts.detail, facts.topics, facts.fit, facts.gap, facts.new_info)
    if in_foreign_row(source, notes):
        detail = quote_kinds.Quote(hint=FOREIGN_HINT)
    abroad = quote_self.Own(hint=FOREIGN_HINT)
    fit, gap, news = (
        abroad if in_foreign_row(text, notes) else own_words
        for text, own_words in ((facts.fit, fit), (facts.gap, gap), (facts.new_info, news))
    )
    used = (
        ("Topics", detail.hint, facts.step is not Step.UPDATE),
        ("Fit", fit.hint, True),
        ("Gap", gap.hint, facts.step is Step.THANK_YOU),
        ("New info", news.hint, facts.step is Step.UPDATE),
    )
    hints.extend(("M7", f"{what} {hint}") for what, hint, here in used if hint and here)

    company, role = company_text(facts.company), role_text(facts.role)
    named = role if ROLE_WORD.search(role) else f"{role} role".strip()
    formal, warm = _name_parts(facts.person)
    if facts.person.family and not formal:
        hints.append(
            ("M1", f"{facts.person.family} can be a family name: type the title or the given name,"
             " or the greeting has no name")
        )  # fmt: skip
    day = day_text(facts.interview, since=facts.written_for) if facts.interview else ""
    on_date = f" on {day}" if day else ""
    decided = facts.decision
    ahead = decided is not None and decided > facts.written_for
    if facts.interview and decided and decided < facts.interview:
        decided, ahead = None, False
    coming = facts.next_round if facts.goes_on else None
    if coming is not None and coming <= facts.written_for:
        coming = None
    values: dict[str, Slot] = dict(VARIABLES)
    values.update(
        greeting_name=warm if facts.tone == "warm" else formal,
        person=cased(name_text(facts.person.name)),
        given=cased(name_text(facts.person.given)),
        honorific=name_text(facts.person.honorific, 20),
        company=company,
        role=role,
        the_role=f"the {named}",
        the_role_at=f"the {named} at {company}" if company else f"the {named}",
        interview_title=f"{role} interview" if role else "Our conversation",
        day=day,
        on_day=_on_day(facts),
        on_date=on_date,
        about=detail.about,
        topic=detail.topic,
        said=detail.said,
        fact=detail.fact,
        shared=detail.said.startswith(("We ", "I ", "I’")),
        has_detail=detail.given,
        fit=fit.phrase,
        fit_listed=fit.listed,
        fit_said=fit.said,
        gap_added="" if gap.corrects else gap.phrase,
        gap_corrected=gap.phrase if gap.corrects else "",
        news=news.said,
        news_topic=news.phrase,
        goes_on=facts.goes_on,
        next_round=f"{WEEKDAYS[coming.weekday()]} {day_text(coming)}" if coming else "",
        decision=f"{WEEKDAYS[decided.weekday()]} {day_text(decided)}" if decided and ahead else "",
        decision_passed=day_text(decided) if decided and not ahead else "",
        replied=facts.replied is not None,
        replied_on=f" of {day_text(facts.replied)}" if facts.replied else "",
        thanked=facts.thanked,
        followed_up=facts.followed_up,
        opening=shift % 5,
        middle=shift % 3,
        closing=shift % 4,
        short=int(short) if facts.step is Step.LINKEDIN else min(level, 2),
        me=quoting.line(facts.sender.name, 80),
        my_phone=quoting.line(facts.sender.phone, 40),
        my_link=quoting.line(facts.sender.link, 200),
    )
    if facts.tone == "formal":
        values.update((key, shorthand.in_full(str(values[key]))) for key in QUOTED)
    typed = tuple(
        sorted(
            {
                str(values[key])
                for key in (
                    "greeting_name", "person", "given", "honorific", "company", "role", *QUOTED,
                    "me", "my_phone", "my_link",
                )
            }
            - {""},
            key=len,
            reverse=True,
        )
    )  # fmt: skip
    return Slots(values, typed, tuple(hints))


def _on_day(facts: LetterFacts) -> str:
    """The day of the interview with its " on " in front, true however long the draft lies.

    A thank-you lies six days at most (W2): a weekday is enough, and on the day itself or the next
    one nobody names it. Everything later names the date.
    """
    if facts.interview is None:
        return ""
    since = (facts.written_for - facts.interview).days
    if facts.step is Step.THANK_YOU and since <= 1:
        return ""
    if facts.step is Step.THANK_YOU and since <= 4:
        return f" on {WEEKDAYS[facts.interview.weekday()]}"
    return f" on {day_text(facts.interview, since=facts.written_for)}"
