"""One language's prose as patterns, and which language a sentence is in. Pure.

Patterns are matched on text without accents (:func:`~sheets_followup.words.spelling.flat`), so
that "réponse" and "reponse" are one. A sentence is read by the words of one language alone: a
small word of another ("met", "so", "set") would turn it around.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sheets_followup.words import LANGUAGES, alternatives
from sheets_followup.words.prose import PROSE
from sheets_followup.words.prose_table import Prose
from sheets_followup.words.spelling import flat
from sheets_followup.words.table import Words, entries

_NEVER = re.compile(r"(?!)")
#: No letters of an hour: the "a" of "7a" is no word of Portuguese.
_WORD = re.compile(r"(?<!\d)[^\W\d_]+")
_SHORTEST_WEEKDAY = 4
_SHORTEST_SIGN = 5
_HALF = r"(?:\s?[ap]\.?m\b\.?|[ap]\b)"
_OPEN = r"\d{1,2}(?::?\d{2})?"
#: "1:30p", "10am-2pm", "noon", "@ 11".
_CLOCK_OF_ENGLISH = (
    rf"(?:(?:,|\s[-–])?\s*(?:at\s+|@\s*)?(?:{_OPEN}{_HALF}?\s?(?:-|–|to|until)\s?{_OPEN}{_HALF}|{_OPEN}{_HALF}"
    r"|(?<!\d)\d{1,2}:\d{2}(?!\d)|noon\b)|,?\s*@\s*\d{1,2}(?![\d:/.-]|\s?[ap]\b))?"
)
_UNIT = r"\s?(?:uhr|uur|hs?|horas|u)"
_HOUR = rf"(?:\d{{1,2}}[:.hu]\d{{2}}(?:{_UNIT})?|\d{{1,2}}{_UNIT}(?:\d{{2}})?)"
_FOR = "to|for|zum?|zur|fur|a|pour|para|per|voor|na"
_IS = "is|was|has been|been|ist|wurde|est|a ete|es|ha sido|e|foi|zostala"
_NAMED = "war|heisst|s|name|era|zijn|was|to|nazywa|sie|est|appelle|se|llama|chama|si|chiama|heet"
_ARTICLE = "the|am|den|le|el|il|de|op"


class Speech:
    """The patterns and words of one language's notes; see :class:`Prose` for what they mean."""

    def __init__(self, table: Prose, words: Words) -> None:
        self.table, self.language = table, table.language
        self.day_first = words.day_first
        self.months = {flat(name): number for name, number in words.months.items()}
        self.weekdays = {flat(name): number for name, number in words.weekdays.items()}
        self.weekdays |= dict(table.more_weekdays)
        self.honorifics = {flat(name): printed for name, printed in words.honorifics.items()}
        self.honorifics |= {"dr": "Dr", "prof": "Prof", **dict(table.more_honorifics)}
        self.signs = self.listed("signs_words")
        self.articles, self.and_words = self.listed("articles_words"), self.listed("and_words")
        self.or_words = self.listed("or_words")
        self.with_words = self.listed("with_words")
        self.title_more = self.listed("title_more_words")
        self.from_words = self.listed("from_words")
        self.departments = self.listed("departments_words")
        self.of_department = re.compile(
            rf"(?:{alternatives(self.from_words) or '(?!)'})\s+(?:\w{{1,3}}\s+)?"
            rf"(?:{alternatives(self.departments) or '(?!)'})(?!\w)",
            re.IGNORECASE,
        )
        self.no_names = self.listed("no_names_words")
        self.between = self.listed("between_words")
        self.answer_between = self.listed("answer_between_words")
        self.sent_between = self.between | self.answer_between | {"email", "note"}
        self._people()
        self._facts()
        self._days()

    def listed(self, field: str) -> frozenset[str]:
        """The entries of a list, without accents."""
        return frozenset(entries(flat(str(getattr(self.table, field)))))

    def _trigger(
        self, field: str, before: str = r"(?<![\w@.])", after: str = r"(?!\w)"
    ) -> re.Pattern[str]:
        pattern = flat(str(getattr(self.table, field)))
        return re.compile(f"{before}(?:{pattern}){after}", re.IGNORECASE) if pattern else _NEVER

    def _people(self) -> None:
        self.met = self._trigger("met", after=r"(?=[\s:·–—|(-]|$)\s*\(?")
        self.contact = self._trigger("contact", after=r"(?=[\s:])\s*")
        self.not_theirs = self._trigger("not_theirs")
        self.denied, self.silence = self._trigger("denied"), self._trigger("silence")
        self.interviewed = self._trigger("interviewed_us")
        self.copulas = frozenset(re.split(r"\W+", f"{_IS}|{_NAMED}"))
        self.says = self._trigger("says", before="")
        self.relations = self.listed("relations_words")
        self.who_is = re.compile(flat(self.table.who_is) or r"(?!)", re.IGNORECASE)

    def denies(self, text: str, start: int = 0, stop: int | None = None) -> bool:
        """Whether a text denies what it tells; "no word since the call with Pam" denies no call."""
        plain = self.silence.sub(lambda said: " " * len(said[0]), text)
        return self.denied.search(plain, start, len(text) if stop is None else stop) is not None

    def _facts(self) -> None:
        trigger = self._trigger
        self.interview, self.decides = trigger("interview"), trigger("decides")
        self.appointment, self.told = trigger("appointment"), trigger("told")
        self.answer, self.waits = trigger("answer"), trigger("waits")
        self.replied, self.thanked = trigger("replied"), trigger("thanked")
        self.thanked_after, self.followed_up = trigger("thanked_after"), trigger("followed_up")
        self.second = trigger("second_follow_up")
        self.asked = trigger("asked_of_us", r"\b", "")
        self.automatic = trigger("automatic", r"\b", "")
        self.called_off = trigger("called_off")
        self.bare_decides, self.subjects = trigger("bare_decides"), trigger("subjects")
        other = flat(self.table.not_interview) or "(?!)"
        self.other_thing = re.compile(rf"[\s-]*(?:{other})", re.IGNORECASE)
        self.invited = re.compile(
            rf"(?:{other})\w*(?:\s+(?:{_FOR})(?:\s+\w{{1,4}})?)?\s*$", re.IGNORECASE
        )
        arranged = flat(self.table.arranged) or "(?!)"
        self.arranged = re.compile(rf"\s*(?:(?:{_IS})\s+)?{arranged}\s*", re.IGNORECASE)

    def _days(self) -> None:
        table = self.table
        english = self.language == "en"
        month = rf"(?:{alternatives(self.months) or '(?!)'})\b\.?"
        weekday = rf"(?:{alternatives(self.weekdays) or '(?!)'})\b\.?"
        longer = [w for w in self.weekdays if english or len(w) >= _SHORTEST_WEEKDAY]
        long_weekday = rf"(?:{alternatives(longer) or '(?!)'})\b\.?"
        leads = flat(table.hour_leads) or "(?!)"
        clock = (
            _CLOCK_OF_ENGLISH
            if english
            else rf"(?:,?\s*(?:(?:{leads})\.?\s*\d{{1,2}}(?:[:.hu]\d{{2}})?(?:{_UNIT}\b)?"
            rf"(?![\d/-]|:\d|\.\d)|{_HOUR})(?!\w))?"
        )
        links = flat(table.day_links) or r"\bor\b|\band\b|\bto\b"
        # No second day may follow: "May 7-9", "8/5 & 8/14", "May 7 or 8" are none that we choose.
        alone = (
            r"(?![\d/])(?!\.\d)"
            rf"(?!\s*(?:-|–|—|&|/|,|{links})\s*(?:(?:{_ARTICLE})\s+)?\d)"
        )
        of = flat(table.of_month) or "(?: of)?"
        endings = flat(table.day_endings) or r"(?:st|nd|rd|th|\.)?"
        dashed = r"|(?:\d{1,2}-(?:0[1-9]|1[0-2]))" if self.language == "nl" else ""
        dotted = (
            "" if english else r"|(?:\d{1,2}\.\d{1,2}\.(?!\d)|\d{1,2}\.(?:0[1-9]|1[0-2])(?!\.?\d))"
        )
        self.written = re.compile(
            rf"(?:{weekday},?\s+(?:(?:the|den|dem|le|el|il|de)\s+)?)?(?:"
            r"(?:\d{4}([-/.])\d{1,2}\1\d{1,2})"
            r"|(?:\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))|(?:(?!24/7)\d{1,2}/\d{1,2})"
            rf"{dotted}{dashed}"
            rf"|(?:(?:the )?\d{{1,2}}{endings}{of}[ -]{month}"
            r"(?:,?(?: de| del)?[ -]\d{4}|\s?['’]\d{2})?)"
            rf"|(?:{month} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}}|\s?['’]\d{{2}})?)"
            rf")(?!\w){clock}{alone}",
            re.IGNORECASE,
        )
        self.clock_before = re.compile(rf"{clock[:-1]}(?!\w)\s*", re.IGNORECASE)
        self.clock_behind = re.compile(clock + "$", re.IGNORECASE)
        ordinal = flat(table.ordinal)
        self.ordinal = (
            re.compile(rf"{ordinal}{clock}{alone}{flat(table.ordinal_after)}", re.IGNORECASE)
            if ordinal
            else _NEVER
        )
        next_after = flat(table.next_after)
        self.day_of_week = re.compile(
            rf"{flat(table.weekday_leads)}({long_weekday})"
            rf"{f'(?P<next>{chr(92)}s+(?:{next_after}))?' if next_after else ''}{clock}"
            r"(?=\s*(?:$|[.,;:!?)–—-]|\w))",
            re.IGNORECASE,
        )
        self.weekday_word = re.compile("sat|sun|wed|mon|mar|dom|sab|mi|do|so|fr")
        self.other_weekday = re.compile(
            rf"\s*(?:-|–|—|/|&|{links})\s*(?:(?:{_ARTICLE}|on)\s+)?{weekday}(?!\w)",
            re.IGNORECASE,
        )
        self.numbered_weekday = re.compile(
            rf"(?:{flat(table.weekday_leads)})({weekday}),?\s+(?:(?:{_ARTICLE}|den|dia)\s+)?"
            rf"(?P<day>\d{{1,2}})(?P<ending>st|nd|rd|th|\.(?=\D|$)|er|º|e)?(?![\d:h/])"
            rf"(?!\s?(?:[ap]\.?m\b|uhr|uur)){clock}{alone}",
            re.IGNORECASE,
        )
        self.next_word = re.compile(rf"{flat(table.next_word) or '(?!)'}\b", re.IGNORECASE)
        self.leads = tuple(
            (
                kind,
                re.compile(rf"(?:{alternatives(found)})(?:(?<=\W)|(?![^\W\d_]))\s*", re.IGNORECASE),
            )
            for kind, field in (
                ("week", "week_of_words"),
                ("rough", "rough_words"),
                ("limit", "limits_words"),
                ("plain", "plain_words"),
            )
            if (found := self.listed(field))
        )


@cache
def speech(language: str) -> Speech:
    """The patterns of a language; made at the first sentence of it."""
    tables = {table.language: table for table in PROSE}
    words = {table.language: table for table in LANGUAGES}
    return Speech(tables[language], words[language])


@cache
def _signs() -> dict[str, tuple[str, ...]]:
    """Word → the languages of which it is a sign."""
    found: dict[str, tuple[str, ...]] = {}
    for table in PROSE:
        for word in entries(flat(table.signs_words)):
            found[word] = (*found.get(word, ()), table.language)
    return found


def spoken(text: str, around: str, home: str) -> Speech:
    """The language of a sentence: by its words, else by those of the cell, else the tracker's."""
    for piece in (text, around):
        counted = _counted(piece, home)
        most = max(counted.values(), default=0)
        best = [language for language, count in counted.items() if count == most]
        if best:
            return speech(home if home in best else "en" if "en" in best else best[0])
    return speech(home)


@lru_cache(maxsize=4096)
def _counted(text: str, home: str) -> dict[str, int]:
    """How many words are signs of each language; one short word makes no other language."""
    counted: dict[str, int] = {}
    surely: set[str] = {home}
    signs, shouted = _signs(), text.isupper()
    for word in _WORD.findall(flat(text)):
        if len(word) > 1 and word.isupper() and not shouted:
            continue
        small = word.casefold()
        for language in signs.get(small, ()):
            counted[language] = counted.get(language, 0) + 1
            if len(small) >= _SHORTEST_SIGN:
                surely.add(language)
    return {
        language: count for language, count in counted.items() if count > 1 or language in surely
    }
