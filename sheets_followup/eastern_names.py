"""Names in Chinese, Japanese and Korean letters: family name first, the title behind.

Pure. The title stays with the name ("田中様", "王女士", "김 팀장님"): so it is written in a
greeting, also in an English one. Without a title a name counts where its family name is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sheets_followup.words import (
    FAMILIES,
    JOB_PIECES,
    NO_NAME_PIECES,
    TITLES_BEHIND,
    alternatives,
)


@dataclass(frozen=True, slots=True)
class EasternName:
    """A name as it stands in a greeting; ``bare`` says that it is a family name and no title."""

    plain: str
    bare: bool = False


_TITLED = re.compile(
    rf"(?P<stem>.+?) ?(?P<title>{alternatives(TITLES_BEHIND)})(?P<more> ?(?:様|さん|さま))?"
)
_LED = re.compile(
    r"(?i:hr|人事部?|人事担当者?|採用担当者?|面接官|面试官|联系人|担当者?|招聘)(?:の|:|：| )*"
)
#: A department before a name: "開発部 ", "アクメ社の", "人事部の".
_FROM = re.compile(
    r"[^\s]*(?:[部課室局係社]長?|本部|グループ|センター|支店|部门|部門|组|中心)(?:の|的|,| )+"
)
#: "開発部長 佐藤様", "部長 佐藤様": a post before the name.
_POST = re.compile(
    r"[^\s]{0,6}[長长]|(?:総|副)?支配人|女将|監督|顧問|理事|代表|董事|老板|合伙人"
    r"|[^\s]*(?:[部課室局係社]長|主任|取締役|マネージャー|经理|主管|总监|株式会社[^\s]*|[^\s]+株式会社)"
)
#: "支配人の", "院長の": a post that belongs to the name behind it.
_POST_OF = re.compile(r"(?:[^\s]{0,6}長|(?:総|副)?支配人|女将|監督|顧問|理事|代表|主任)の(?=.)")
#: "大野CTO": a post in our letters behind a name, which is written like 部長.
_LATIN_POST = re.compile(
    r"(?P<stem>[\u3005\u3040-\u30ff\u3400-\u9fff]{1,5}) ?(?:C[A-Z]O|VP|GM|PM|EM)(?:様|さん)?"
)
#: What makes a lower or a higher post of a title and is nobody's name: "副院長", "支店長".
_RANKS = frozenset("副総總总前元新各本正代同両支工")
_POLITE = frozenset({"様", "さま", "さん", "氏", "殿", "先生", "女士", "小姐"})
_EAST = re.compile(r"[\u3005\u30f6\u3040-\u30ff\u3400-\u9fff]+")
#: "小李", "老王": how colleagues call each other.
_FAMILIAR = re.compile(r"[小老阿][\u3400-\u9fff]{1,2}")
_FOREIGN = re.compile(r"[ァ-ヴー]{2,6}・[ァ-ヴー]{2,6}")
_MOST_LETTERS = 9
#: "Smith様": a name in our letters with their title.
_LATIN = re.compile(rf"[A-Z][a-z]+(?: [A-Z][a-z]+)? ?(?:{alternatives(TITLES_BEHIND)})")

_KOREAN_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구라민진지엄채원천방공"
    "현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
)
_KOREAN_TWO = "남궁|황보|제갈|선우|사공|서문|독고"
_KOREAN_TITLES = (
    "팀장|과장|부장|차장|대리|사원|주임|이사|상무|전무|대표|매니저|선임|책임|수석|실장|본부장|연구원"
    "|교수|박사|선생|소장|원장"
)
_KOREAN = re.compile(
    r"(?:[가-힣]+(?:팀|부|실|본부) )?"
    rf"(?P<name>(?:{_KOREAN_TWO}|[{_KOREAN_FAMILIES}]) ?[가-힣]{{0,3}}?)"
    rf"(?P<title> ?(?:(?:인사|개발|채용)?(?:{_KOREAN_TITLES})님?|님|씨))?"
)


def is_eastern(text: str) -> bool:
    """Whether the text holds Chinese, Japanese or Korean letters."""
    return any("\u3040" <= mark <= "\u9fff" or "가" <= mark <= "힣" for mark in text)


def eastern_name(text: str) -> EasternName | None:
    """The one name that ``text`` is, or None when it is none, several, or not certainly one."""
    if any("가" <= letter <= "힣" for letter in text):
        return _korean(text)
    latin = _LATIN.fullmatch(text)
    if latin:
        return EasternName(text)
    text = _without_department(text)
    post = _LATIN_POST.fullmatch(text)
    if post:
        known = post["stem"] in FAMILIES or _whole(post["stem"])
        return EasternName(text) if known and not _means_something(post["stem"]) else None
    titled = _TITLED.fullmatch(text)
    if titled:
        stem = _without_office(titled["stem"].strip())
        if stem in _RANKS and titled["title"] not in _POLITE:
            return None
        if _letters(stem) and not _means_something(stem) and not _two_people(stem):
            return EasternName(f"{stem}{titled['title']}{(titled['more'] or '').strip()}")
        return None
    if not _letters(text) or _means_something(text) or _two_people(text):
        return None
    first, _, rest = text.partition(" ")
    if rest:
        return EasternName(text) if len(first) <= 4 and len(rest) <= 4 else None
    if _FAMILIAR.fullmatch(text) and text[1:] in FAMILIES:
        return EasternName(text)
    if text in FAMILIES:
        return EasternName(text, bare=True) if len(text) > 1 else None
    if _FOREIGN.fullmatch(text):
        return EasternName(text)
    return EasternName(text) if _whole(text) else None


def two_names(text: str) -> tuple[str, str] | None:
    """The two names between which only a space stands: "田中太郎 佐藤花子", "田中様 佐藤様"."""
    first, _, second = text.partition(" ")
    if not second or " " in second:
        return None
    titled = _TITLED.fullmatch(first)
    if (titled and (titled["stem"] in FAMILIES or _whole(titled["stem"]))) or (
        len(first) > 2 and len(second) > 2 and _whole(first) and _whole(second)
    ):
        return (first, second) if eastern_name(second) else None
    return None


def _without_department(text: str) -> str:
    """The text without the department, the company or the word for the job before the name."""
    led = _LED.match(text)
    if led and led.end() < len(text) and (led.end() > len(led[0].rstrip()) or _named(text, led)):
        text = text[led.end() :]
    while (found := _FROM.match(text)) and found.end() < len(text):
        text = text[found.end() :]
    if found := _POST_OF.match(text):
        text = text[found.end() :]
    words = text.split(" ")
    while len(words) > 1 and (_means_something(words[0]) or _POST.fullmatch(words[0])):
        words = words[1:]
    return " ".join(words)


_OFFICE = re.compile(r"[\u3400-\u9fff]{2,5}[处處部科室组組办辦院系](?P<name>[\u3400-\u9fff]{1,2})")


def _without_office(stem: str) -> str:
    """ "教务处王" (老师) without the office that is written into one with the name."""
    office = _OFFICE.fullmatch(stem)
    known = any(stem[:size] in FAMILIES for size in (2, 3))
    return office["name"] if office and office["name"] in FAMILIES and not known else stem


def _named(text: str, led: re.Match[str]) -> bool:
    rest = text[led.end() :]
    return _TITLED.fullmatch(rest) is not None or _letters(rest)


def _two_people(text: str) -> bool:
    first, _, rest = text.partition(" ")
    if not rest or not _EAST.fullmatch(first):
        return False
    titled = _TITLED.fullmatch(first)
    if titled and (titled["stem"] in FAMILIES or _whole(titled["stem"])):
        return first not in FAMILIES
    both_whole = len(first) > 2 and len(rest) > 1 and _whole(first) and _whole(rest)
    return both_whole or (
        first not in FAMILIES and first[0] in FAMILIES and rest[0] in FAMILIES and len(rest) > 1
    )


def _whole(text: str) -> bool:
    """Whether a known family name begins the text and a given name of usual length follows."""
    return any(text[:size] in FAMILIES and 1 <= len(text) - size <= size + 1 for size in (1, 2, 3))


def _letters(text: str) -> bool:
    """Whether the text is one or two words of Chinese or Japanese letters."""
    words = text.split(" ")
    return len(words) <= 2 and len(text) <= _MOST_LETTERS and all(map(_EAST.fullmatch, words))


def _means_something(text: str) -> bool:
    return any(piece in text for piece in JOB_PIECES) or any(
        piece in text for piece in NO_NAME_PIECES
    )


def _korean(text: str) -> EasternName | None:
    """ "김민수 님", "김 팀장님", "박지영"; a title alone and a team name nobody."""
    found = _KOREAN.fullmatch(text)
    if not found:
        return None
    name, title = found["name"].strip(), found["title"]
    if title is None and len(name.replace(" ", "")) < 3:
        return None  # one or two syllables are a family name or a word
    return EasternName(f"{name}{title or ''}")
