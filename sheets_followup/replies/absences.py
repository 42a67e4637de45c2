"""The first day back that an out-of-office notice names, in the words of its language. Pure.

A day that somebody is *back on* is that day; a day that somebody is *away until* is the last one
away, so the next is the first one back: where words leave room, the later day is taken (W14).
Of several statements the first counts, and a day back counts more than a last day away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice

from sheets_followup.replies.return_days import Named, last_of_range, named_day
from sheets_followup.words.mail import MAIL, says
from sheets_followup.words.mail_table import MailWords

#: Nobody who is away for longer is waited for; a date that far off is a year that was meant else.
_LONGEST_ABSENCE = timedelta(days=250)
#: Characters behind a phrase in which its date stands.
_NEAR = 70
_ONE_DAY = timedelta(days=1)
#: A phrase ends with a word; one without letters of its own stands before a word.
_ENDS = r"(?:(?!\w)|(?<!\w))"
_STARTS = re.compile(r"(?<![\w./-])(?=\d)|(?<!\w)(?=[a-z]{3,9}\.? \d)")
_MOST_STARTS = 40
_SENTENCE = re.compile(r"(?<!\d)[.!?;](?=\s+[^\W\d_]{2,}|\s*$)|\n\n")


@dataclass(frozen=True, slots=True)
class _Leads:
    words: MailWords
    back: re.Pattern[str] | None
    until: re.Pattern[str] | None
    span: re.Pattern[str] | None
    to: re.Pattern[str] | None
    fillers: re.Pattern[str]


@cache
def _leads() -> tuple[_Leads, ...]:
    return tuple(
        _Leads(
            words,
            _compiled(words.back, r"(?<![\w'])", _ENDS),
            _compiled(words.until, r"(?<![\w'])", _ENDS),
            _compiled(words.span, r"(?<![\w'])", _ENDS),
            _compiled(words.to, r"(?<!\w)", r"(?![^\W\d])"),
            re.compile(rf"(?:[\s,:(]+|(?:{words.fillers})(?![^\W\d])|\bdia\b)+", re.IGNORECASE),
        )
        for words in MAIL
        if words.back
    )


def _compiled(pattern: str, before: str, after: str) -> re.Pattern[str] | None:
    return re.compile(f"{before}(?:{pattern}){after}") if pattern else None


def is_away(subject: str, text: str | None) -> bool:
    """Whether folded text says that its writer is away now."""
    away = says("away")
    return bool(away.search(subject) or (text and away.search(text)))


def first_day_back(*texts: str | None, sent: date) -> date | None:
    """The first day back that a notice of ``sent`` names, None where it names none for sure.

    ``texts`` are folded, the one that counts more first: what the notice says, and its subject.
    A day that is past, or so far off that another year may be meant, is none.
    """
    for statements in (_backs, _untils, _spans, _ranges):
        for text in texts:
            for found in sorted(statements(text, sent)) if text else ():
                return found.day
    return None


@dataclass(frozen=True, slots=True, order=True)
class _Found:
    """A first day back, and where in the text it is said."""

    position: int
    day: date


def _kept(position: int, day: date, sent: date) -> Iterator[_Found]:
    if sent <= day <= sent + _LONGEST_ABSENCE:
        yield _Found(position, day)


def _backs(text: str, sent: date) -> Iterator[_Found]:
    for leads in _leads():
        for named, position in _after(leads.back, leads, text, sent):
            # "from 5 to 16 May, then back": a range is the absence, not the return.
            if not named.last and (named.day > sent or not named.rough):
                yield from _kept(position, named.day, sent)


def _untils(text: str, sent: date) -> Iterator[_Found]:
    for leads in _leads():
        for named, position in _after(leads.until, leads, text, sent):
            yield from _kept(position, named.day + _ONE_DAY, sent)


def _spans(text: str, sent: date) -> Iterator[_Found]:
    for leads in _leads():
        if leads.span is None or leads.to is None:
            continue
        for start in leads.span.finditer(text):
            chunk = _chunk(text, start.end())
            for link in leads.to.finditer(chunk):
                first = chunk[: link.start()]
                if not any(mark.isdecimal() for mark in first):
                    continue
                last = named_day(
                    _bare(chunk[link.end() :], leads),
                    sent=sent,
                    day_first=leads.words.day_first,
                    month_of=_bare(first, leads),
                )
                if last is not None and not last.rough:
                    yield from _kept(start.start(), last.day + _ONE_DAY, sent)
                    break


def _ranges(text: str, sent: date) -> Iterator[_Found]:
    """Ranges without any word that announces them: "Urlaub: 5.10.-16.10.", "(5-16 October)"."""
    for start in islice(_STARTS.finditer(text), _MOST_STARTS):
        chunk = text[start.start() : start.start() + _NEAR].replace("\n", " ")
        last = last_of_range(chunk, sent=sent)
        if last is not None:
            yield from _kept(start.start(), last + _ONE_DAY, sent)


def _after(
    pattern: re.Pattern[str] | None, leads: _Leads, text: str, sent: date
) -> Iterator[tuple[Named, int]]:
    """The days that stand right behind a phrase."""
    if pattern is None:
        return
    for lead in pattern.finditer(text):
        chunk = _bare(_chunk(text, lead.end()), leads)
        named = named_day(chunk, sent=sent, day_first=leads.words.day_first)
        if named is not None:
            yield named, lead.start()


def _chunk(text: str, start: int) -> str:
    """What follows, to the end of the sentence: a point inside a date does not end one."""
    chunk = text[start : start + _NEAR]
    end = _SENTENCE.search(chunk)
    return (chunk[: end.start()] if end else chunk).replace("\n", " ")


def _bare(chunk: str, leads: _Leads) -> str:
    lead = leads.fillers.match(chunk)
    return chunk[lead.end() :] if lead else chunk
