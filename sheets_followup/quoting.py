"""The letters' room, first part: tidying what a user typed, so that it can be quoted.

Pure functions on text. They never invent a word: they drop bullets, control characters and
shouting, cut at the end of a sentence, and set apostrophes and quotes as mail clients show them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup.shorthand import PICTURE, written_out
from sheets_followup.words.letters_en import BLANK, LOWERED, PROPER

#: Characters of a cell that are looked at; the rest is cut at the end of a sentence anyway.
MAX_TYPED = 2_000

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff0-\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
_BREAK = re.compile("[\n\r\x85\u2028\u2029]+")
#: The second and later points of a list that was typed in one line.
_NUMBERED = re.compile(r"[ \t,;]+(?=\(?[2-9][.)]\s+[^\W\d])")
_FIRST = re.compile(r"(?:^|(?<=:))\s*\(?1[.)]\s+(?=[^\W\d])")
_SPACES = re.compile(r"\s+")
_BULLET = re.compile(
    r"^\s*(?:[-*+•‣▪◦·–—>#]+\s+|[-•‣▪◦·–—](?=[^\W\d_])|\(?\d{1,2}[.)](?!\d)|[a-h]\)"
    r"|\[[ xX✓]?\]|[☐☑✓✔➤→])\s*"
)
_SPACE_BEFORE = re.compile(r"\s+([,;:.!?](?:\s|$)|[)\]”])")
_QUOTED = re.compile(r"(?<![\w’])['‘](?=\S)([^'‘]{1,120}?[\w.!?…])['’](?!\w)")
_DOTS = re.compile(r"\.{2,}|…\.+")
_MANY = re.compile(r"([,;:!?])[,;:.!?]*\1[,;:!?]*|([!?])[!?.]+")
_SLOT = re.compile(
    r"(?<!\{)\{(?![{%#])[^{}]{0,60}\}(?!\})|\[[A-Z][^\[\]]{0,60}\](?!\()|<[A-Za-z][\w -]{2,40}>"
    r"|\b(?:TBD|TBA|TBC|XXX+|[Ll]orem ipsum|YYYY-MM-DD|FIXME)\b|#(?:REF|VALUE|NAME|DIV/0|N/A)[!?]?"
)
_ASIDE = re.compile(r"(?:esp|incl|e\.g|i\.e|like|such|mostly|mainly|especially|including|etc)\b")
_WORD = re.compile(r"[^\W_][\w’'.&+#/-]*")
#: A next sentence begins with a capital, or, as people type notes, small behind a whole word.
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])[”’)\]]?\s+(?=[“‘(\[]?[^\W\d_a-z]|\d)"
    r"|(?<=[^\W\d_]{2}[.?])\s+(?=[a-z])|(?<!Yahoo)(?<=!)\s+(?=[a-z])"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|Prof|St|No|Inc|Ltd|Co|Corp|approx|incl|excl|resp|dept|mgmt|esp|max|min|ca|al|cf"
    r"|[A-Z]|\d{1,2}\.\d{1,2}|U\.S|U\.K|Ph\.D|a\.m|p\.m)\.[”’)]?$"
)
#: Capitals without a vowel are acronyms; these have one.
_ACRONYMS = frozenset(
    "AWS AI API APIS UI UX QA SRE ETL KPI KPIS OKR OKRS EU US UK USA UAT ERP SAP SEO SEM SAAS IAAS "
    "PAAS IOT IT OOP ORM EKS ECS IAM CI CKA CKAD OS IOS NLP REST JAVA ADR RACI SLA SLAS SLO SLOS "
    "CPA CFA ACCA ICU ER EHR ESL IELTS TOEFL HACCP OSHA "
    "A/B CEO CTO CFO COO VP EM IC R&D AB EMEA APAC LATAM".split()
)


@lru_cache(maxsize=4096)
def tidy(text: str | None, *, literal: bool = False) -> tuple[str, ...]:
    """The lines of a cell without bullets and invisible characters; () when it says nothing.

    ``literal`` is for names: their "&", their capitals and their abbreviations stay.

    Typographic apostrophes and quotes; no double spaces, no doubled punctuation; a cell in
    capitals is set in small letters, acronyms aside. Looks at the first MAX_TYPED characters.
    """
    if not text:
        return ()
    text = _INVISIBLE.sub("", text[:MAX_TYPED])
    lines = []
    if first := _FIRST.search(text):
        text = f"{text[: first.start()]}\n{_NUMBERED.sub(chr(10), text[first.end() :])}"
    for raw in _BREAK.split(text):
        line = _SPACES.sub(" ", _BULLET.sub("", raw)).strip()
        if not line or line.casefold() in BLANK or not _WORD.search(line):
            continue
        lines.append(_typeset(line))
    if literal:
        return tuple(
            filter(None, (_SPACES.sub(" ", PICTURE.sub("", line)).strip() for line in lines))
        )
    if lines and _shouts(" ".join(lines)):
        lines = [_quieter(line) for line in lines]
    return tuple(filter(None, map(written_out, lines)))


def line(text: str | None, limit: int) -> str:
    """One line as it was typed, without invisible characters; "" when longer than ``limit``."""
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text or "")).strip()
    return text if len(text) <= limit else ""


def _typeset(line: str) -> str:
    if "'" in line or "`" in line:
        line = re.sub(r"(?<=\w)['`](?=\w)", "’", line)
        line = _QUOTED.sub("“\\1”", line)
        line = re.sub(r"(?<=s)'(?=\s)", "’", line)
    if line.count('"') >= 2:
        line = re.sub(r'"([^"]*)"', "“\\1”", line)
    line = line.replace("''", "")
    line = _DOTS.sub("…", line).replace(" -- ", " — ").replace(" - ", " – ")
    line = _MANY.sub(lambda m: m.group(1) or m.group(2), line)
    line = line.replace("! (", " (")
    return _SPACE_BEFORE.sub(r"\1", line).strip()


def _shouts(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return (
        len(letters) > 8
        and " " in text
        and sum(map(str.isupper, letters)) > 0.85 * len(letters)
        and any(len(word) > 4 for word in text.split())
    )


def _quieter(line: str) -> str:
    def lower(match: re.Match[str]) -> str:
        word = match.group()
        if word in _ACRONYMS or not re.search("[AEIOUY]", word) or any(map(str.isdigit, word)):
            return word
        return word if word == "I" or word.startswith("I’") else word.lower()

    return re.sub(r"[^\W_][\w’&/]*", lower, line)


def has_slot(text: str) -> bool:
    """Whether an unfilled slot of some template stands in it ("[Name]", "{role}", "TBD")."""
    return _SLOT.search(text) is not None


def word_count(text: str) -> int:
    """How many words a reader would count."""
    return len(_WORD.findall(text))


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of one paragraph, abbreviations respected."""
    parts: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        piece = text[start : match.end()].strip()
        if _ABBREVIATION.search(piece):
            continue
        parts.append(piece)
        start = match.end()
    rest = text[start:].strip()
    if rest:
        parts.append(rest)
    return tuple(parts)


def stop(text: str) -> str:
    """The sentence with a capital in front and a full stop behind; never "!" or "?"."""
    return capital(bare(text)) + "."


def bare(text: str) -> str:
    """The phrase without punctuation at its ends, brackets and quotes kept where they pair."""
    text = text.strip().strip(" ,;:!?–—-").strip()
    while text.endswith((".", ",", ";", ":", "!", "?", "–", "—", "…")):
        text = text[:-1].rstrip()
    for opening, closing in ("()", "[]", "“”"):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') == 1:
        text = text.replace('"', "")
    return _SPACES.sub(" ", text).strip()


def capital(text: str) -> str:
    """The text with its first letter in upper case; words such as "iPhone" are left alone."""
    if text[:1].islower() and not any(map(str.isupper, text.split(" ", 1)[0][1:])):
        return text[0].upper() + text[1:]
    return text


_COMMON = ("ising", "izing", "ting", "ning", "ding", "tion", "ment", "ility", "ship", "ance")


def lowered(text: str) -> str:
    """The text with a small first letter, where the capital carries no meaning ("The …")."""
    first = text.split(" ", 1)[0]
    head = re.split(r"[-’,:;]", first, maxsplit=1)[0]
    small = head.lower()
    known = small in LOWERED or (
        small.endswith(_COMMON) and small not in PROPER and " " in text and text.isascii()
    )
    if head[:1].isupper() and head[1:].islower() | (len(head) == 1) and known:
        if (len(head) == 1 and head != "A") or text.startswith("Six Sigma"):
            return text
        return text[0].lower() + text[1:]
    return text


def join(items: list[str] | tuple[str, ...]) -> str:
    """ "a", "a and b", "a, b and c"; with a comma before the "and" where items have commas."""
    if len(items) <= 1:
        return "".join(items)
    if any(" and " in item or "," in item for item in items):
        return ", ".join(items[:-1]) + ", and " + items[-1]
    return ", ".join(items[:-1]) + " and " + items[-1]


def cut(text: str, words: int) -> str | None:
    """The first sentences of ``text`` that have at most ``words`` words; None when none fits."""
    taken: list[str] = []
    left = words
    for sentence in sentences(text):
        left -= word_count(sentence)
        if left < 0:
            break
        taken.append(sentence)
    return " ".join(taken) or None


_LEAVE_OFF = re.compile(
    r",\s(?=(?:and|but|so|which|who|because|while|ideally|as|with|where|plus|though|then)\b)"
)


def cut_clause(sentence: str, words: int) -> str | None:
    """A long sentence ended at a comma before an "and", "which" …; None when that cannot be."""
    kept = None
    for match in _LEAVE_OFF.finditer(sentence):
        head = sentence[: match.start()]
        if word_count(head) > words:
            break
        if word_count(head) >= 5 and head.count("(") == head.count(")"):
            kept = stop(head)
    return kept


def cut_list(text: str, words: int) -> str | None:
    """A list shortened at a comma to at most ``words`` words, or None when that cannot be."""
    if word_count(text) <= words:
        return text
    items = re.split(r",\s+(?:and\s+)?", text)
    while len(items) > 1:
        items.pop()
        short = join(items)
        if word_count(short) <= words:
            return short
    return None


def series(text: str) -> str:
    """A bare list of short items, "a, b, c", with its "and"; anything else unchanged."""
    if "," not in text or " and " in text or " or " in text or "&" in text:
        return text
    items = list(dict.fromkeys(text.split(", ")))
    if any(_ASIDE.match(item) for item in items):
        return text
    if any(len(item.split()) > 3 or "," in item for item in items):
        return text
    return join(items)
