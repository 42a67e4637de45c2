"""What stands beside a name: the job and the address that belong to it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sheets_followup.addresses import is_example, is_unread, valid_address
from sheets_followup.job_titles import is_job
from sheets_followup.proposals.speech import Speech
from sheets_followup.words import PARTICLES
from sheets_followup.words.person_names import GIVEN_NAMES
from sheets_followup.words.prose import listed
from sheets_followup.words.spelling import flat

_LINKS, _MORE = listed("title_links_words"), listed("title_more_words")
_CAPITALS, _SHARED = listed("title_capitals_words"), listed("shared_mailbox_words")
_QUALIFIERS = listed("title_qualifiers_words")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_POSSESSIVE = re.compile(r"['’]s?$")
_LONGEST_TITLE = 5
_MOST_BEFORE = 3
_BEFORE_DAYS = frozenset("on am le el il op dia - – :".split())
#: What may stand right behind a job that a comma led to.
_BEHIND = listed("and_words") | {",", "", ")", "-", "–"}


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    start: int
    end: int

    @property
    def small(self) -> str:
        return self.text.casefold().rstrip(".")

    @property
    def plain(self) -> str:
        """Without accents, as the lists of a language are."""
        return flat(self.small)


def is_title_word(token: Token) -> bool:
    return is_job(token.text) or token.small in _CAPITALS


def may_be_job(title: list[Token]) -> bool:
    """Whether these words, of which the last is a job, may all be of it."""
    return all(token.text[0].isalpha() for token in title) and not any(
        token.small in GIVEN_NAMES and token.text[0].isupper() for token in title
    )


def title_at(tokens: list[Token], at: int) -> tuple[str | None, int]:
    """A job that stands here ("VP of eng"), and where it ends."""
    start, words = at, 0
    lead = at
    while lead < min(at + _MOST_BEFORE, len(tokens)) and tokens[lead].small in _MORE:
        lead += 1
    if lead < len(tokens) and is_title_word(tokens[lead]):
        at, words = lead, lead - at  # "Eng Lead", "Sr Data Analyst"
    while at < len(tokens) and words < _LONGEST_TITLE:
        token = tokens[at]
        if token.small in GIVEN_NAMES and not (is_job(token.text) and token.text.isupper()):
            break  # "DON" is a director of nursing, "Don" is not
        if is_title_word(token) or (words and token.small in _MORE | _LINKS):
            at, words = at + 1, words + 1
        else:
            break
    while at > start and tokens[at - 1].small in _LINKS:
        at -= 1
    if all(token.small in _QUALIFIERS | _MORE | _LINKS for token in tokens[start:at]):
        return None, at  # "1 hr senior software": a kind of round, nobody's job
    return " ".join(token.text for token in tokens[start:at]), at


def title_behind(tokens: list[Token], at: int) -> tuple[str | None, int]:
    """The job after a name: in brackets, after a comma, or at once."""
    if at < len(tokens) and tokens[at].text == "(":
        close = next((i for i in range(at, len(tokens)) if tokens[i].text == ")"), None)
        if close is None or close - at > 8:
            return None, at
        inside = " ".join(token.text for token in tokens[at + 1 : close])
        known = is_job(inside) or all(token.small in _MORE for token in tokens[at + 1 : close])
        return (inside, close + 1) if known and inside else (None, at)
    after = at + 1 if at < len(tokens) and tokens[at].text in (",", "-", "–", "—") else at
    title, end = title_at(tokens, after)
    if title is None or end == after or (end < len(tokens) and tokens[end].small in GIVEN_NAMES):
        return None, at  # "Pam, CTO Andy": the title is the next one's
    if after > at and end < len(tokens) and tokens[end].small not in _BEHIND:
        return None, at  # ", hr screen": what comes next, nobody's title
    return title, end


def address_behind(tokens: list[Token], at: int) -> tuple[str | None, int]:
    """An address right after a name, in whatever brackets."""
    text, end = "", at
    for end in range(at, min(at + 8, len(tokens))):
        text += tokens[end].text
        if found := _ADDRESS.search(text):
            if end + 1 < len(tokens) and tokens[end + 1].start == tokens[end].end:
                continue
            address = personal(found[0])
            return (address, end + 1) if address else (None, at)
        if len(text) > 2 and not any(mark in text for mark in "<(@:") and "." not in text:
            break
    return None, at


def past_day(speech: Speech, tokens: list[Token], at: int) -> int:
    """Past the day of one of several: "Sean (eng mgr) 5/27, Abby (CEO) 5/29"."""
    end = at + 1 if at < len(tokens) and tokens[at].small in _BEFORE_DAYS else at
    texts = [token.text for token in tokens[end : end + 3]]
    if len(texts) == 3 and texts[0].isdecimal() and texts[1] == "/" and texts[2].isdecimal():
        end += 3
    elif texts and is_day(speech, tokens[end].small):
        end += 2 if len(texts) > 1 and texts[1].isdecimal() else 1
    else:
        return at
    return end if end < len(tokens) and tokens[end].small in speech.and_words else at


def past_whose(speech: Speech, tokens: list[Token], at: int) -> int:
    """ "Rob's boss Anita": past whose boss she is."""
    if at + 2 >= len(tokens) or not _POSSESSIVE.search(tokens[at].text):
        return at
    return at + 2 if tokens[at + 1].small in speech.relations else at


def said_to_be(speech: Speech, tokens: list[Token], at: int) -> tuple[str, int] | None:
    """ "Nadia, she's the head of data": her title, and where it ends."""
    start = at + 1 if at < len(tokens) and tokens[at].text == "," else at
    words = speech.who_is.match(" ".join(token.text for token in tokens[start:]))
    if words is None:
        return None
    title, end = title_at(tokens, start + len(words[0].split()))
    return (title, end) if title else None


def department(speech: Speech, tokens: list[Token], at: int) -> tuple[str, int] | None:
    """ "Katie from HR": the department as her title, and where it ends."""
    if at + 1 >= len(tokens):
        return None
    if tokens[at].text == "," and tokens[at + 1].small in speech.departments:
        behind = tokens[at + 2].text if at + 2 < len(tokens) else ")"
        return (tokens[at + 1].text, at + 2) if behind in ("),;&+") else None
    if tokens[at].small not in speech.from_words:
        return None
    at += 1
    while at < len(tokens) and tokens[at].plain in speech.articles:
        at += 1
    if at < len(tokens) and tokens[at].small in speech.departments:
        return tokens[at].text, at + 1
    return None


def personal(address: str) -> str | None:
    """The address, where it is one person's; "jobs@" is read by whoever is there."""
    valid = valid_address(address.strip("."))
    local = address.partition("@")[0].casefold()
    if valid is None or is_example(valid) or is_unread(valid):
        return None
    if local in _SHARED or local.replace(".", "").replace("_", "") in _SHARED:
        return None
    return valid


def printed(title: str | None) -> str | None:
    """A job title as one prints it: what is an abbreviation in capitals."""
    if title is None:
        return None
    words = title.split()
    return " ".join(word.upper() if word.casefold() in _CAPITALS else word for word in words)


def begins_name(token: Token) -> bool:
    return token.text[0].isupper() or token.small in PARTICLES


def is_acronym(token: Token, first: Token) -> bool:
    """Whether a word in capitals follows one that is not: "Sarah AWS"."""
    return len(token.small) > 1 and token.text.isupper() and not first.text.isupper()


def honorific_of(speech: Speech, token: Token) -> str | None:
    small = flat(token.text.casefold())
    # "Hr." is a title with its full stop alone: "HR" is a department.
    return speech.honorifics.get(small) or speech.honorifics.get(small.rstrip("."))


def is_day(speech: Speech, small: str) -> bool:
    day = flat(small) in speech.weekdays or small == "may"
    return day or (flat(small) in speech.months and small not in GIVEN_NAMES)


def no_month(tokens: list[Token], at: int) -> bool:
    """Whether no number stands beside a word, so that "Lis" behind "Tomasz" is no month."""
    beside = tokens[max(at - 1, 0) : at] + tokens[at + 1 : at + 2]
    return len(beside) > 0 and at > 0 and not any(each.text[0].isdigit() for each in beside)
