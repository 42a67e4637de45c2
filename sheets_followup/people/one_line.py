"""The people of one line of a cell: which of its fields are names, and what belongs to whom.

Pure. Of a line that also holds prose only those are kept who are certainly people.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sheets_followup.addresses import is_unread, valid_address
from sheets_followup.cells import shown
from sheets_followup.eastern_names import is_eastern
from sheets_followup.job_titles import is_job, job_before
from sheets_followup.model import Interviewer
from sheets_followup.name_titles import is_suffix
from sheets_followup.names import Name, is_given, read_name
from sheets_followup.people.mentions import in_brackets
from sheets_followup.people_fields import Field
from sheets_followup.words import OTHER_PEOPLE, PEOPLE_LEADS, alternatives
from sheets_followup.words.person_names import DOUBTFUL_ALONE

_LEAD = re.compile(rf"(?:{alternatives(PEOPLE_LEADS)})\s+", re.IGNORECASE)
_AT_FIRM = re.compile(
    r"(\S+(?: \S+){0,2}?) (?:from|at|in|@|of|von|vom|aus|van|uit"
    r"|des?|du|del(?:la|le|l'|l’)?|d[ao]s?|z|ze|od)"
    r" (?:der |the |de |la |los |las |l['’])?(\S+(?: \S+){0,3})"
)
HINT = "type people as Jane Roe <jane@…>; Bob Lee <bob@…>"
_LONGEST_TITLE = 80
_WORD = re.compile(r"[^\W\d_]+")
_WHOSE = re.compile(r"([^\W\d_]+)(?: [^\W\d_]+)?['’]s ")


@dataclass(slots=True)
class Found:
    """What was found so far in one cell."""

    people: list[Interviewer]
    addresses: list[str]
    problems: list[str]


def persons(fields: list[Field]) -> tuple[list[Interviewer], list[str], list[str]]:
    """The people in a line's fields, addresses without an owner, and problems."""
    found = Found([], [], [])
    unread: list[str] = []
    pending: str | None = None
    chained = all(item.sep in ("", "-", "|") for item in fields)
    after_job = False
    # "HR - Jane Roe, Tech - Bob Lee": each job stands before its person
    leading = len(fields) > 1 and fields[1].sep == "-" and _is_title(fields[0].text)
    for index, item in enumerate(fields):
        address = _first_address(item, found)
        if item.slot and not item.text:
            unread.append("a template's slot")
            continue
        if not item.text and address and item.bracket and read_name(item.bracket):
            item.text, item.bracket = item.bracket, None  # jane@… (Jane Roe)
        if not item.text or (
            found.people
            and (all(map(is_suffix, item.text.split())) or _PROFILE.fullmatch(item.text))
        ):
            _add_address(address, found)
            continue
        name = _named(item, len(fields) == 1 or not chained)
        if name is None:
            if _is_other(item, found):
                found.problems.append(not_people(item.text))
                continue
            _add_address(address, found)
            if not _is_title(item.text):
                unread.append(item.text)
                continue
            after_job = True
            if not found.people or (leading and item.sep != "-"):
                pending = item.text
            elif not found.people[-1].title:
                found.people[-1] = replace(found.people[-1], title=item.text)
            elif item.sep in ("&", "/"):
                found.people[-1] = _titled_on(found.people[-1], item.text)
            continue
        if _inverted(fields, index):
            first = found.people.pop()
            name = read_name(f"{item.text} {first.name}") or name
        elif found.people and _bare(item, address, name):
            before = found.people[-1]
            if after_job and item.sep == "&" and not is_given(name.plain):
                found.people[-1] = _titled_on(before, item.text)
                continue
            if item.sep in ("-", "|") and not _has_job(fields, index):
                continue  # a firm or a place
            if before.honorific and before.given is None and not is_given(name.plain):
                name = replace(name, given=None, family=name.plain)  # "Frau Kern und Maier"
            elif item.sep == "," and _may_be_a_firm(fields, index, before):
                unread.append(item.text)
                continue
        elif (
            found.people and item.sep == "-" and not (address or pending or _has_job(fields, index))
        ):
            unread.append(item.text)
            continue
        after_job = False
        title = None if item.bracket and _is_another_name(item.bracket) else item.bracket
        found.people.append(person_of(name, address, title or pending, None))
        pending = None
    return _judged(found, unread, pending, chained)


def _is_title(text: str) -> bool:
    """Whether a text is a job; "Jane Roe's assistant" is somebody else."""
    if not is_job(text) or len(text) > _LONGEST_TITLE:
        return False
    whose = _WHOSE.match(text)
    return whose is None or not is_given(whose[1])


#: Groups and somebody's somebody: "2 engineers", "her boss", "others".
_OTHER = re.compile(
    rf"(?:{alternatives(OTHER_PEOPLE)})(?:\b.*)?|\d{{1,2}} ?[^\W\d_]+(?: [^\W\d_]+)?", re.IGNORECASE
)
_PROFILE = re.compile(
    r"linked ?in|xing|profile|cv|github|tel|phone|mobile?|cell|handy|e-?mail|mail", re.IGNORECASE
)


def _is_other(item: Field, found: Found) -> bool:
    """Whether this is somebody else beside the named, whose name is not given."""
    if not found.people or item.sep not in ("&", ",", "/") or item.addresses:
        return False
    if _OTHER.fullmatch(item.text):
        return True
    return item.sep == "&" and is_job(item.text) and found.people[-1].title is None


def _has_job(fields: list[Field], index: int) -> bool:
    """Whether a job stands beside a name: "Bob - EM", "Lee (HR)"."""
    if fields[index].bracket:
        return True
    after = fields[index + 1] if index + 1 < len(fields) else None
    return after is not None and after.sep == "-" and is_job(after.text)


def _may_be_a_firm(fields: list[Field], index: int, before: Interviewer) -> bool:
    """Whether one word behind a comma may as well be the firm or the town of the person before."""
    if _has_job(fields, index) or _is_first_name(fields[index].text):
        return False
    return " " in (before.name or "") or (len(fields) == 2 and is_given(before.name or ""))


def _is_first_name(text: str | None) -> bool:
    """Whether a word is a given name, and not as often a firm, a product or a month."""
    return bool(text) and is_given(text or "") and (text or "").casefold() not in DOUBTFUL_ALONE


def _is_another_name(text: str) -> bool:
    """Whether brackets hold a nickname or another spelling, no job: "王伟 (David)"."""
    return not is_job(text) and (
        is_given(text) or (is_eastern(text) and read_name(text) is not None)
    )


def _bare(item: Field, address: str | None, name: Name) -> bool:
    """Whether a name is one word with nothing beside it that shows a person."""
    return (
        address is None
        and item.bracket is None
        and " " not in name.plain
        and name.honorific is None
    )


def _titled_on(person: Interviewer, more: str) -> Interviewer:
    """ "Head of Sales" goes on with "and Marketing"."""
    return replace(person, title=f"{person.title} and {more}"[:_LONGEST_TITLE])


def _judged(
    found: Found, unread: list[str], pending: str | None, chained: bool
) -> tuple[list[Interviewer], list[str], list[str]]:
    """Keeps of a line with words that are no names only who is certainly a person."""
    people = found.people
    if pending and not people and not found.addresses:
        unread.append(pending)
    if unread and not people and any(map(is_given, _WORD.findall(" ".join(unread)))):
        found.addresses.clear()  # "Jane Roe's assistant <jane@…>": whose it is, is not said
    if unread:
        people = [
            person
            for person in people
            if person.email
            or person.honorific
            or _full_name(person.name)
            or _is_first_name(person.name)
        ]
        if not (chained and len(people) == 1 and not any("slot" in text for text in unread)):
            found.problems.append(not_people("; ".join(dict.fromkeys(unread))))
    return people, found.addresses, found.problems


def _full_name(name: str | None) -> bool:
    return name is not None and (" " in name or is_eastern(name))


def _named(item: Field, small_too: bool) -> Name | None:
    """The name in a field, also "Roe, Jane" in quotation marks and "met with Jane Roe"."""
    text = item.text
    if item.quoted and text.count(",") == 1:
        family, _, given = text.partition(",")
        text = f"{given.strip()} {family.strip()}"
    name = read_name(text, alone=small_too)
    if name is None and (lead := _LEAD.match(text)):
        name = read_name(text[lead.end() :], alone=False)
        if name and item.bracket is None and is_job(lead[0]):
            item.bracket = lead[0].strip()
    if name is None:
        job, rest = job_before(text)
        name = read_name(rest, alone=False) if job else None
        if name and not (name.honorific or " " in name.plain or is_given(name.plain)):
            name = None  # "Team Blue"
        if name and item.bracket is None:
            item.bracket = job
    if name is None and is_eastern(text) and " " in text:
        first, _, job = text.rpartition(" ")
        name = read_name(first) if is_job(job) else None  # "欧阳晓峰 技术总监"
        if name and item.bracket is None:
            item.bracket = job
    if name is None and (tail := _AT_FIRM.fullmatch(text)) and is_job(tail[2]):
        name = read_name(tail[1])
        if name and item.bracket is None:
            item.bracket = tail[2]
    if name is None and item.bracket and is_job(text) and (inner := in_brackets(item.bracket)):
        name, item.bracket = inner, text  # "CTO (Jane Roe)"
    return name


def _inverted(fields: list[Field], index: int) -> bool:
    """Whether this is the given name of "Lee, Ann <ann@…>", as address books write it."""
    if index != 1 or len(fields) != 2 or fields[1].sep != ",":
        return False
    family, given = fields
    return (
        given.angled
        and not is_given(family.text)
        and not family.addresses
        and family.bracket is None
        and " " not in family.text
        and given.text.count(" ") <= 1
    )


def _first_address(item: Field, found: Found) -> str | None:
    """The field's address if it is one that somebody reads."""
    for typed in item.addresses:
        address = address_of(typed, found)
        if address:
            return address
    return None


def address_of(typed: str, found: Found) -> str | None:
    address = valid_address(typed)
    if address is None:
        found.problems.append(f"'{shown(typed)}' is not a valid e-mail address: correct it")
    elif is_unread(address):
        found.problems.append(f"{shown(address)} is read by nobody: give a person's address")
        return None
    return address


def _add_address(address: str | None, found: Found) -> None:
    """An address on its own: the last person's if only that one lacks it, else matched later."""
    if address is None:
        return
    lacking = [index for index, person in enumerate(found.people) if person.email is None]
    if len(lacking) == 1 and lacking[0] == len(found.people) - 1:
        found.people[-1] = replace(found.people[-1], email=address)
    else:
        found.addresses.append(address)


def person_of(
    name: Name, address: str | None, title: str | None, detail: str | None
) -> Interviewer:
    return Interviewer(
        name=name.plain,
        email=address,
        honorific=name.honorific,
        given=name.given,
        family=name.family,
        title=title[:_LONGEST_TITLE] if title else None,
        detail=detail,
    )


def not_people(text: str) -> str:
    if is_job(text) and len(text) < _LONGEST_TITLE:
        return f"'{shown(text)}' is a role, not a name: {HINT}"
    return f"'{shown(text)}' is not understood as people: {HINT}"
