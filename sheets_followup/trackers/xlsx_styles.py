"""The formats of a workbook's cells: read as far as dates need it, and a few added at the end."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from sheets_followup.errors import Refused
from sheets_followup.trackers.xlsx_parts import structure

#: How our dates look in every language, and how one with a time does.
DATE = "yyyy-mm-dd"
MOMENT = "yyyy-mm-dd hh:mm"

#: The numbers of formats that every program knows and that show a date or a time.
_BUILT_IN = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_FIRST_OWN = 164
_MOST = 64_000

_FORMATS = re.compile(rb"<((?:[\w.-]+:)?)cellXfs(?:\s[^>]*)?>(.*?)</\1cellXfs\s*>", re.DOTALL)
_FORMAT = re.compile(
    rb"<(?:[\w.-]+:)?xf(?=[\s/>])[^>]*?(?:/>|>.*?</(?:[\w.-]+:)?xf\s*>)", re.DOTALL
)
_NUMBERS = re.compile(
    rb"<((?:[\w.-]+:)?)numFmts(?:\s[^>]*?)?(?:/>|>(.*?)</\1numFmts\s*>)", re.DOTALL
)
_NUMBER = re.compile(rb"<(?:[\w.-]+:)?numFmt\s([^>]*?)/?>")
_ROOT = re.compile(rb"<(?:[\w.-]+:)?styleSheet(?:\s[^>]*)?>")
_ALIGNMENT = re.compile(rb"<(?:[\w.-]+:)?alignment\s[^>]*?/?>")
_COUNT = re.compile(rb"(\scount\s*=\s*[\"'])\d+([\"'])")
#: What stands in a number format and is no date's letter: texts, colours, conditions, fillers.
_NO_LETTERS = re.compile(r'"[^"]*"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]|\\.|_.|\*.', re.IGNORECASE)
_DATE_LETTER = re.compile(r"[dmhysDMHYS]")


class Styles:
    """The part with the formats. Formats are only added, so that all old numbers stay right."""

    __slots__ = ("_codes", "_formats", "_made", "_new_codes", "_new_formats", "_prefix", "_text")

    def __init__(self, text: bytes | None) -> None:
        self._text = text
        self._prefix = b""
        self._made: dict[tuple[int, str, bool], int] = {}
        self._new_formats: list[bytes] = []
        self._new_codes: dict[str, int] = {}
        self._formats: list[bytes] = []
        self._codes: dict[int, str] = {}
        if text is not None:
            shape = structure(text)
            formats = _FORMATS.search(shape)
            if formats:
                self._prefix = formats[1]
                self._formats = _FORMAT.findall(formats[2])
            numbers = _NUMBERS.search(shape)
            for tag in _NUMBER.findall(numbers[2] or b"") if numbers else ():
                number, code = _attribute(tag, b"numFmtId"), _attribute(tag, b"formatCode")
                if number.isdigit():
                    self._codes[int(number)] = code

    def dated(self, base: int, moment: bool) -> int:
        """A format like ``base`` that shows a date (with a time): ``base`` itself if it does."""
        if base < len(self._formats):
            number = _attribute(self._formats[base], b"numFmtId")
            known = int(number) if number.isdigit() else 0
            if known in _BUILT_IN or shows_dates(self._codes.get(known, "")):
                return base
        return self._like(base, MOMENT if moment else DATE, False)

    def quoted(self, base: int) -> int:
        """A format like ``base`` with the mark that keeps a text a text when it is edited."""
        if self._text is None:
            return base
        known = self._formats[base] if base < len(self._formats) else b""
        if _attribute(known, b"quotePrefix") in ("1", "true"):
            return base
        return self._like(base, "", True)

    def patched(self) -> bytes | None:
        """The part with what was added; None when nothing was."""
        text = self._text
        if text is None or not self._new_formats:
            return None
        formats = _FORMATS.search(structure(text))
        assert formats is not None
        head = _counted(text[formats.start() : formats.start(2)], self._count())
        inside = text[formats.start(2) : formats.end(2)] + b"".join(self._new_formats)
        text = text[: formats.start()] + head + inside + text[formats.end(2) :]
        return self._with_codes(text, formats[1]) if self._new_codes else text

    def _count(self) -> int:
        return len(self._formats) + len(self._new_formats)

    def _like(self, base: int, code: str, quote: bool) -> int:
        key = base, code, quote
        if key in self._made:
            return self._made[key]
        if base >= len(self._formats) or self._count() > _MOST:
            raise Refused(
                "the workbook has no list of formats to which one for dates could be added",
                hint="nothing was changed; open it in Excel or LibreOffice and save it again",
            )
        new = self._formats[base]
        if code:
            if code not in self._new_codes:
                used = [*self._codes, *self._new_codes.values(), _FIRST_OWN - 1]
                same = [number for number, known in self._codes.items() if known == code]
                number = same[0] if same else max(used) + 1
                if not same:
                    self._new_codes[code] = number
            else:
                number = self._new_codes[code]
            new = _with(new, b"numFmtId", b"%d" % number)
            new = _with(new, b"applyNumberFormat", b"1")
            new = _shrinking(new, self._prefix)
        if quote:
            new = _with(new, b"quotePrefix", b"1")
        self._new_formats.append(new)
        self._made[key] = self._count() - 1
        return self._made[key]

    def _with_codes(self, text: bytes, prefix: bytes) -> bytes:
        added = b"".join(
            b'<%bnumFmt numFmtId="%d" formatCode="%b"/>' % (prefix, number, code.encode())
            for code, number in self._new_codes.items()
        )
        numbers = _NUMBERS.search(structure(text))
        count = len(self._codes) + len(self._new_codes)
        if numbers is not None and numbers[2] is not None:
            head = _counted(text[numbers.start() : numbers.start(2)], count)
            return (
                text[: numbers.start()]
                + head
                + (text[numbers.start(2) : numbers.end(2)] + added + text[numbers.end(2) :])
            )
        whole = b'<%bnumFmts count="%d">%b</%bnumFmts>' % (prefix, count, added, prefix)
        if numbers is not None:
            return text[: numbers.start()] + whole + text[numbers.end() :]
        root = _ROOT.search(structure(text))
        if root is None:
            raise Refused("the workbook's formats cannot be read", hint="save it again in Excel")
        return text[: root.end()] + whole + text[root.end() :]


@lru_cache(maxsize=1024)
def shows_dates(code: str) -> bool:
    """Whether a number format shows a date or a time."""
    positive = _NO_LETTERS.sub("", code).partition(";")[0]
    return positive.strip().lower() != "general" and bool(_DATE_LETTER.search(positive))


def _attribute(tag: bytes, name: bytes) -> str:
    match = re.search(
        rb"(?:^|\s)%b\s*=\s*(?:\"([^\"]*)\"|'([^']*)')" % name, tag.partition(b">")[0]
    )
    return (
        "" if match is None else unescape((match[1] or match[2] or b"").decode("utf-8", "replace"))
    )


def _with(tag: bytes, name: bytes, value: bytes) -> bytes:
    """The element with this attribute in its first tag."""
    head, sign, rest = tag.partition(b">")
    closed = head.endswith(b"/")
    head = re.sub(rb"\s%b\s*=\s*(?:\"[^\"]*\"|'[^']*')" % name, b"", head.rstrip(b"/"))
    return head.rstrip() + b' %b="%b"' % (name, value) + (b"/" if closed else b"") + sign + rest


def _shrinking(xf: bytes, prefix: bytes) -> bytes:
    """The format under which a date in a narrow column is small, where it would be ``####``.

    Ours is ten signs long and columns are eight wide at first; the width is the user's to choose.
    """
    match = _ALIGNMENT.search(xf)
    if match is not None:
        fits = match[0] if b"wrapText" in match[0] else _with(match[0], b"shrinkToFit", b"1")
        xf = xf[: match.start()] + fits + xf[match.end() :]
    else:
        head, _, rest = xf.partition(b">")
        name = b"%bxf" % prefix
        inside = rest or b"</%b>" % name
        xf = b'%b><%balignment shrinkToFit="1"/>%b' % (head.rstrip(b"/"), prefix, inside)
    return _with(xf, b"applyAlignment", b"1")


def _counted(head: bytes, count: int) -> bytes:
    return _COUNT.sub(rb"\g<1>%d\g<2>" % count, head, count=1)
