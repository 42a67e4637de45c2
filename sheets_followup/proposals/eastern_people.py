"""The people of a Chinese or Japanese sentence. Pure.

A name counts only with its title or its post, or where it is said to have asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sheets_followup.eastern_names import eastern_name
from sheets_followup.job_titles import is_job
from sheets_followup.proposals.eastern import Eastern, eastern_of
from sheets_followup.proposals.person import Person
from sheets_followup.words import FAMILIES, TITLES_BEHIND, alternatives

_RUN = re.compile("[\u3005\u30f6\u3400-\u9fff]+$")
_TITLE = re.compile(f"(?:{alternatives(TITLES_BEHIND)})")
_POST_BEHIND = re.compile(r"\s*[（(]([^（()）]{2,12})[)）]")
_ASKED = re.compile("[\u3005\u3400-\u9fff]{2,9}(?=$|[\\s（(，,、。；;])")
#: How posts end: 总监, 经理, 主管, 部长, 工程师.
_POST_ENDS = frozenset("监理管长師师官人")
_LONGEST_NAME = 4
#: A post with a name, between the signs of a list: "二面，技术总监刘洋".
_LISTED = re.compile(
    "(?:^|[\\s（(，,、：:和与跟])([\u3005\u3400-\u9fff]{4,9})(?=$|[\\s）)，,、。；;])"
)


def eastern_persons(text: str, home: str) -> Iterator[Person]:
    """The people of one sentence: names with a title, and who is said to have asked."""
    speech = eastern_of(text, home)
    plain = speech.plain(text)
    if speech.not_theirs.search(plain):
        return
    found: set[str] = set()
    for match in _TITLE.finditer(text):
        stem = _stem(text[: match.start()], speech)
        if stem is None:
            continue
        name = f"{stem}{match[0]}"
        start = match.start() - len(stem)
        if name in found or eastern_name(name) is None:
            continue
        behind = plain[match.end() : match.end() + 10]
        met = bool(speech.talked.search(behind)) or _asked(plain, start, speech)
        if met and speech.denied.search(plain):
            continue
        found.add(name)
        yield Person(name, None, None, met, text[max(start - 4, 0) : match.end() + 6].strip())
    for match in speech.asked_by.finditer(plain):
        rest = _ASKED.match(text, match.end())
        if rest is None:
            continue
        name = _past_post(rest[0])
        if name not in found and _is_whole(name) and eastern_name(name):
            found.add(name)
            end = rest.end()
            post = _POST_BEHIND.match(text, end)
            job = post[1] if post and is_job(post[1]) else None
            job = job or rest[0].removesuffix(name) or None
            yield Person(name, job, None, True, text[match.start() : end])

    if speech.interview.search(plain) and not speech.denied.search(plain):
        for match in _LISTED.finditer(text):
            name = _past_post(match[1])
            if name != match[1] and name not in found and eastern_name(name):
                yield Person(name, match[1].removesuffix(name), None, True, match[1])


def _past_post(words: str) -> str:
    """The name behind a post: "技术总监陈刚"."""
    for size in range(len(words) - 2, 1, -1):
        if words[size - 1] in _POST_ENDS and is_job(words[:size]) and _is_whole(words[size:]):
            return words[size:]
    return words


def _asked(plain: str, start: int, speech: Eastern) -> bool:
    return any(match.end() == start for match in speech.asked_by.finditer(plain, 0, start))


def _stem(before: str, speech: Eastern) -> str | None:
    """The name before a title: a family name that is known, with a given name or without."""
    run = _RUN.search(before)
    if run is None:
        return None
    letters = run[0]
    for lead in speech.before_name.finditer(speech.plain(letters)):
        if lead.end() < len(run[0]):
            letters = run[0][lead.end() :]
    if len(letters) > _LONGEST_NAME:
        return None
    return letters if letters in FAMILIES or _is_whole(letters) else None


def _is_whole(name: str) -> bool:
    return any(name[:size] in FAMILIES and 1 <= len(name) - size <= 2 for size in (1, 2, 3))
