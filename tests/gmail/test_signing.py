"""Who a letter is from, and how it is signed: a verified alias or nobody, and one sign-off."""

from __future__ import annotations

import re

import pytest

from sheets_followup.mailboxes.gmail_letters import plain_text
from tests.gmail.conftest import Begin
from tests.gmail.life import Life

DAY = "2026-03-03"
MARK = 'data-smartmail="gmail_signature"'
SIGNATURE = "<div><b>Sam Doe</b><br>Analyst &amp; more</div><div>+1 555 0100</div>"


def parts(life: Life) -> tuple[str, str, str]:
    """From, the text and the HTML of the one letter."""
    (letter,) = life.letters().values()
    text, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert text is not None
    assert html is not None
    return str(letter["From"]), text.get_content(), html.get_content()


@pytest.mark.parametrize(
    ("accepted", "level", "sender"),
    [
        (True, "watch", "Sam Doe <sam@doe.example>"),
        (False, "watch", "account"),
        (None, "watch", "account"),
        (True, "drafts", "account"),
    ],
)
def test_from_is_a_verified_alias_or_left_to_gmail(
    begin: Begin, accepted: bool | None, level: str, sender: str
) -> None:
    life = begin(level=level)
    if accepted is not None:
        life.mail.add_alias("sam@doe.example", accepted=accepted)
    report = life.sync(DAY)
    wanted = f"Sam Doe <{life.account}>" if sender == "account" else sender
    assert parts(life)[0] == wanted
    assert bool(report.remarks) is (sender == "account")
    sent = [op for op in life.google.world.history[life.began :] if op.endpoint.endswith("update")]
    assert len(sent) == 1


def test_the_accounts_own_address_is_named(begin: Begin) -> None:
    life = begin()
    report = life.sync(DAY, me_email=life.account)
    assert parts(life)[0] == f"Sam Doe <{life.account}>"
    assert list(report.remarks) == []


@pytest.mark.parametrize(
    ("signature", "phone", "lines"),
    [
        ("", None, ["Sam Doe"]),
        ("", "+1 555 0142", ["Sam Doe", "+1 555 0142"]),
        (SIGNATURE, None, ["Sam Doe", "Analyst & more", "+1 555 0100"]),
        # Who gave a phone wants that one to stand there.
        (SIGNATURE, "+1 555 0142", ["Sam Doe", "+1 555 0142"]),
        # A full name stands under every letter.
        ("<div>Analyst</div>", None, ["Sam Doe", "Analyst"]),
        # No letter closes twice.
        ("<div>Best regards,</div><div>Sam Doe</div>", None, ["Sam Doe"]),
        ("<div><br></div>", None, ["Sam Doe"]),
    ],
)
@pytest.mark.parametrize("level", ["watch", "drafts"])
def test_a_letter_is_signed_once_and_gmail_knows_it(
    begin: Begin, signature: str, phone: str | None, lines: list[str], level: str
) -> None:
    life = begin(level=level)
    life.mail.sign(signature)
    life.sync(DAY, me_phone=phone)
    if level == "drafts":  # its login may not read the signature
        lines = ["Sam Doe", *([phone] if phone else [])]
    _, text, html = parts(life)
    closing, *signed = text.replace("\r\n", "\n").rstrip("\n").split("\n\n")[-1].split("\n")
    assert signed == lines
    assert html.count(MARK) == html.count(closing) == 1
    assert html.index(closing) < html.index(MARK)
    shown = html[html.index(MARK) :].partition(">")[2]
    assert plain_text(shown) == "\n".join(lines)


def test_a_letter_is_html_of_gmails_own_kind_and_unmarked(begin: Begin) -> None:
    life = begin()
    life.sync(DAY)
    (letter,) = life.letters().values()
    assert letter["X-Unsent"] is None
    _, text, html = parts(life)
    assert html.startswith('<div dir="ltr"><div>')
    assert not re.search(r"<(?:html|style|p|head)\b", html)
    assert plain_text(html).split("\n") == [line for line in text.splitlines() if line]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Sam<br>Doe", "Sam\nDoe"),
        ("<div>a<div>b</div></div>c", "a\nb\nc"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("<style>x</style>a &amp; b<script>y</script>", "a & b"),
        ("<ul><li>a</li>\n<li>b</li></ul>", "a\nb"),
        ("<<<", "<<<"),
        ("", ""),
    ],
)
def test_html_as_lines(html: str, text: str) -> None:
    assert plain_text(html) == text
