"""Bytes of a csv file to text and back, so that what is not changed comes back byte for byte.

The order of guesses: a byte order mark; zeros at every other place (UTF-16 without one); UTF-8;
UTF-8 with a few broken places; Windows-1252; Latin-1, which fits any bytes. Each guess is used
only when it gives the very same bytes back.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SURROGATES = re.compile("[\ud800-\udfff]")

#: Signs for which a legacy encoding has no place, and what people typed before there were any.
_PLAIN = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": ",",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2026": "...",
    "\u2022": "*",
    "\u2192": "->",
    "\u2190": "<-",
    "\u2713": "x",
    "\u2714": "x",
    "\u20ac": "EUR",
    "\u2122": "(TM)",
    "\u202f": " ",
    "\u2009": " ",
    "\u200b": "",
    "\u0141": "L",
    "\u0142": "l",
    "\u0110": "D",
    "\u0111": "d",
    "\u0131": "i",
    "\u1e9e": "SS",
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file writes its text: the codec, what it does with broken bytes, the mark before it."""

    codec: str = "utf-8"
    errors: str = "strict"
    mark: bytes = b""

    def encode(self, text: str) -> bytes:
        """The file's bytes for this text; for a decoded text the very bytes that were decoded."""
        return self.mark + text.encode(self.codec, self.errors)

    def fitted(self, text: str) -> str:
        """``text`` with what this encoding cannot hold replaced by the nearest plain signs."""
        try:
            text.encode(self.codec)
        except UnicodeEncodeError:
            return "".join(map(self._nearest, unicodedata.normalize("NFC", text)))
        return text

    def _nearest(self, sign: str) -> str:
        if unicodedata.combining(sign):
            return ""
        for candidate in (sign, _PLAIN.get(sign), unicodedata.normalize("NFKC", sign), _bare(sign)):
            if candidate is not None and (candidate or sign in _PLAIN):
                try:
                    candidate.encode(self.codec)
                except UnicodeEncodeError:
                    continue
                return candidate
        return "?"


def decode(data: bytes) -> tuple[str, Encoding]:
    """The text of a csv file and how it was written; never fails, and loses nothing."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            found = _strictly(data[len(mark) :], Encoding(codec, mark=mark))
            if found is not None:
                return found
    for codec in _wide_codecs(data):
        found = _strictly(data, Encoding(codec))
        if found is not None:
            return found
    found = _strictly(data, Encoding("utf-8"))
    if found is not None:
        return found
    escaped = data.decode("utf-8", "surrogateescape")
    broken = len(_SURROGATES.findall(escaped))
    whole = sum(1 for sign in escaped if sign > "\x7f") - broken
    if whole > 2 * broken:
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        return escaped[1 if mark else 0 :], Encoding("utf-8", "surrogateescape", mark)
    found = _strictly(data, Encoding("cp1252"))
    return found if found is not None else (data.decode("latin-1"), Encoding("latin-1"))


def without_surrogates(text: str) -> str:
    """``text`` with every half character shown as the sign for "cannot be read"."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def _strictly(data: bytes, encoding: Encoding) -> tuple[str, Encoding] | None:
    try:
        text = data.decode(encoding.codec)
        same = text.encode(encoding.codec) == data
    except UnicodeError:
        return None
    return (text, encoding) if same else None


def _wide_codecs(data: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark shows in a table by the zeros beside its ASCII signs."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 4 or len(data) % 2:
        return ()
    if sample[1::2].count(0) > 0.4 * half and sample[::2].count(0) < 0.05 * half:
        return ("utf-16-le",)
    if sample[::2].count(0) > 0.4 * half and sample[1::2].count(0) < 0.05 * half:
        return ("utf-16-be",)
    return ()


def _bare(sign: str) -> str:
    """The sign without its accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c))
