"""The letters' room: what a company, a role and a person are called in a sentence.

No name is better than a wrong one: each gives "" where the cell holds more or less than a name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.job_titles import is_job_word
from sheets_followup.name_titles import is_suffix
from sheets_followup.words.letters_en import BLANK
from sheets_followup.words.places import NO_COMPANY, PLACES, TERMS

_BRACKETED = re.compile(r"\s*(?:[(\[{][^()\[\]{}]*[)\]}]?|（[^（）]*）?)")
_REQUISITION = re.compile(
    r"[\s,–—|/-]+(?:(?:req(?:uisition)?|job|ref|id|nr|no)\b[\s.:#]*)?"
    r"#?\s*[A-Z]{0,4}[-/]?\d{3,}(?![\d.,]*\s?[k€$£%]).*$",
    re.IGNORECASE,
)
ROLE_WORD = re.compile(
    r"\b(?:role|position|job|post|opening|vacancy|internship|apprenticeship|traineeship"
    r"|fellowship|contract)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def name_text(name: str | None, limit: int = 60) -> str:
    """A company's or person's name as it stands in a sentence; "" when it is none."""
    lines = quoting.tidy(name, literal=True)
    if len(lines) != 1 or len(lines[0]) > limit or quoting.has_slot(lines[0]):
        return ""
    text = lines[0].strip(" ,;:–—-")
    return "" if text.casefold() in BLANK or "@" in text else text


#: What was left by a cut, or stands between a company and I know not what.
_MIXED = re.compile(r"[•·|]|\.\.\.$|…$|\s/\s|\s[–—-]\s|:\s")
_LEGAL = (
    r"(?:g?GmbH(?: & Co\.? ?KG(?:aA)?)?|AG(?: & Co\.? ?KG(?:aA)?)?|KGaA|KG|OHG|SE|UG|mbH|eG"
    r"|e\. ?V\.|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|LLP|Corp\.?|Corporation|Co\."
    r"|Pty\.?(?: Ltd\.?)?|SARL|SASU?|S\.?A\.?S\.?|S\.A\.|SA|S\. ?L\. ?(?:U\.?)?|SL"
    r"|S\. ?p\. ?A\.?|SpA|S\. ?r\. ?l\.?|srl|Srl|B\.V\.|BV|N\.V\.|NV|[Ss]p\. ?z ?o\. ?o\.?"
    r"|Lda\.?|Ltda\.?|Oy|AB|A/S|ApS|K\.K\.)"
)
#: A company up to its legal form, and what stands behind that.
_FORM = re.compile(rf"(?P<name>\S.*? {_LEGAL})(?P<rest>[\s,;–—|/-].*)?")
_LEGAL_ONLY = re.compile(_LEGAL)
_FORM_BEHIND = re.compile(rf"(?<=\w),?\s+{_LEGAL}$", re.IGNORECASE)
_AND = re.compile(r"\s(?:&|\+|and|und|et|y|e|en|i)\s")
_STREET = re.compile(
    r"\d|stra(?:ß|ss)e\b|str\.|\bplatz\b|gasse\b|\brue\b|\bavenue\b|\bcalle\b|\bvia\b|\bstreet\b"
    r"|\broad\b|\bul\.|postfach|[都府県市区町村省]$",
    re.IGNORECASE,
)
#: Whose vacancy it is, beside an agency's name.
_CLIENT = re.compile(r"\b(?:end client|client|kunde|cliente|klant|klient|c/o)\b", re.IGNORECASE)
_FOR = re.compile(r"\b(?:for|für|pour|para|per|voor|dla)\b", re.IGNORECASE)
_VIA = re.compile(r"\s+(?:via|through|über|thru)\s+.*$", re.IGNORECASE)
_PART = re.compile(r"(?:,|;|\s[–—|/-]|[–—|])\s+|\u3000|(?<=[\u3040-\u9fff])\s")


def without_form(company: str) -> str:
    """A company without the legal form behind it: "Acme Inc." and "Acme" are one firm."""
    return _FORM_BEHIND.sub("", company) or company


@lru_cache(maxsize=2048)
def company_text(company: str | None) -> str:
    """The company's name as it stands in a sentence, without the town, the street and the remarks
    beside it; "" where the cell may name another company: none is better than a wrong one."""
    text = name_text(company, 120)
    if any(text.count(a) != text.count(b) for a, b in ("()", "[]")):
        return ""
    bracket = " ".join(found.strip() for found in _BRACKETED.findall(text))
    if _CLIENT.search(bracket) or _FOR.search(bracket):
        return ""  # Hays (client: Acme)
    text = _VIA.sub("", _BRACKETED.sub("", text)).strip(" ,;–—-")
    text = re.sub(r"(?:\s*[?*]+|\s+#\d{1,2})+$", "", text)
    form = _FORM.fullmatch(text)
    text = form["name"] if form else _first_part(text)
    if _MIXED.search(text) or _CLIENT.search(text) or len(text) > 60:
        return ""
    if text.count("(") != text.count(")"):
        return ""
    return "" if text.casefold() in NO_COMPANY | BLANK else text.removeprefix("www.")


def _first_part(text: str) -> str:
    """The company before its place; the whole text where what follows is no place."""
    parts = _PART.split(text)
    if len(parts) == 1 or _AND.search(parts[-1]):
        return text  # Johnson, Roe & Lee
    start = len(parts[0])
    comma = text[start : start + 1] in ",;" or _LEGAL_ONLY.fullmatch(parts[1]) is not None
    return parts[0] if comma or all(map(_is_beside, parts[1:])) else text


def _is_beside(part: str) -> bool:
    """Whether a part of a cell is a place, terms or a number: nothing that names a thing."""
    small = part.strip(" .,()").casefold()
    return (
        small in PLACES
        or small in TERMS
        or _STREET.search(part) is not None
        or _AMOUNT.fullmatch(part) is not None
        or all(word in PLACES for word in re.split(r"\s?/\s?|\s(?:or|oder|ou|o)\s", small))
    )


_AMOUNT = re.compile(
    r"(?:ca\.?\s|up to\s|bis\s)?[$€£¥]?\s?\d[\d.,]*\s?(?:k|K|mil|tys|T)?\s?"
    r"(?:[-–]\s?[$€£¥]?\s?\d[\d.,]*\s?)?"
    r"(?:k|K|%|h|hrs|Std\.?|€|\$|£|EUR|USD|GBP|CHF|PLN|zł)?(?:\s?/\s?\w+|\s?p\.?\s?a\.?)?"
)
#: Pay, hours and who may apply, behind a role without a comma.
_BEHIND = re.compile(
    r"[\s,–—-]+(?:(?:[$€£¥]\s?\d|\d[\d.,]*\s?(?:[-–]\s?\d[\d.,]*\s?)?"
    r"(?:k\b|%|€|\$|£|EUR|CHF|USD|h\b|Std)).*"
    r"|(?:[mwfhdxkv]\s?[/|]\s?){1,3}[mwfhdxkvi](?:iv)?\b\.?)$",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(
    r"^(?:(?:the|role|position|job|stelle|poste|puesto|vaga|ruolo|functie|stanowisko)\s*:\s*|the\s+"
    r"|#?[A-Z]{0,4}-?\d{3,}\s*[-–:|]?\s+(?=[^\W\d]))",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(r"\s+(?:@|(?:at|bei|chez|presso|bij)\s)\s*[^\W\d_a-z].*$")


@lru_cache(maxsize=2048)
def role_text(role: str | None) -> str:
    """The role as it stands after the "the": no number, bracket, place, pay or doubled article."""
    lines = quoting.tidy(role)
    if not lines or quoting.has_slot(lines[0]):
        return ""
    text = _BRACKETED.sub("", lines[0])
    text = _REQUISITION.sub("", _IN_FRONT.sub("", text, count=1))
    text = _EMPLOYER.sub("", text.split(" | ")[0])
    parts = _PART.split(text)
    kept = len(parts)
    while kept > 1 and (_is_beside(parts[kept - 1]) or _BEHIND.fullmatch(f" {parts[kept - 1]}")):
        kept -= 1
    if kept < len(parts):
        text = text[: _end_of(text, kept)]
    text = _BEHIND.sub("", text).strip(" ,;:–—-|/?!*").rstrip(".")
    if len(text) > 60:
        text = re.split(r"\s[–—|/]\s|,\s|:\s", text)[0]
    if len(text) > 60 or "://" in text or "@" in text or text.casefold() in BLANK:
        return ""
    if ROLE_WORD.search(text) and text.casefold().split()[-1] in ("role", "position", "job"):
        text = text.rsplit(" ", 1)[0] if " " in text else ""
    text = _without_mark(text)
    return _SHORT_RANK.sub(lambda found: _RANKS[found[1]], text)


def _without_mark(role: str) -> str:
    """ "receptionist PT" → "receptionist", "vet nurse RVN" → "vet nurse": hours, and what one has
    to hold, behind the word of the job; "ICU RN" and "Analyst II" are called so."""
    before, _, last = role.rpartition(" ")
    mark = last in ("PT", "FT", "p/t", "f/t", "pt", "ft") or (
        is_suffix(last) and set(last) - set("IVX")
    )
    return before if before and mark and is_job_word(before.rsplit(" ", 1)[-1]) else role


#: Typed in haste; with a capital ("Sr. Analyst") it is how the role is called.
_SHORT_RANK = re.compile(r"\b(jr|sr|asst)\b\.?")
_RANKS = {"jr": "junior", "sr": "senior", "asst": "assistant"}


def _end_of(text: str, parts: int) -> int:
    """Where the first so many parts of a text end."""
    marks = list(_PART.finditer(text))
    return marks[parts - 1].start()


def cased(name: str) -> str:
    """A name typed all in small or all in capital letters, as its bearer writes it."""
    if not name.isascii() or not (name.islower() or (name.isupper() and len(name) > 3)):
        return name
    particles = {"van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "bin", "al"}
    words = name.lower().split(" ")
    return " ".join(
        word if index and word in particles else "-".join(p.capitalize() for p in word.split("-"))
        for index, word in enumerate(words)
    )
