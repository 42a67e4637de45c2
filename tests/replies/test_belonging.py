"""W7: who counts as somebody at the company of a row."""

from __future__ import annotations

import pytest

from sheets_followup.replies import Belongs, Headers, Seen, belongs, same_mailbox
from sheets_followup.replies.hosts import firm_domain, is_machine, is_role, is_unread

ONE, FIRM, NONE = Belongs.INTERVIEWER, Belongs.COMPANY, Belongs.NOBODY


def seen(sender: str, reply_to: str | None = None) -> Seen:
    pairs = [("From", sender), *([("Reply-To", reply_to)] if reply_to else [])]
    return Seen("m", headers=Headers(pairs))


@pytest.mark.parametrize(
    ("sender", "addresses", "domains", "how"),
    [
        ("Jane <jane@acme.example>", ["jane@acme.example"], [], ONE),
        ("JANE@ACME.EXAMPLE", ["jane@acme.example"], [], ONE),
        ("jane+jobs@acme.example", ["Jane@acme.example"], [], ONE),
        ("bo@acme.example", ["jane@acme.example"], [], FIRM),
        ("bo@mail.eu.acme.example", ["jane@acme.example"], [], FIRM),
        ("bo@acme.example", ["jane@eu.acme.example"], [], FIRM),
        ("bo@acme.co.uk", ["jane@hr.acme.co.uk"], [], FIRM),
        ("bo@other.co.uk", ["jane@acme.co.uk"], [], NONE),
        ("bo@acme.com.br", ["jane@rh.acme.com.br"], [], FIRM),
        ("bo@notacme.example", ["jane@acme.example"], [], NONE),
        ("bo@acme.example.evil.example", ["jane@acme.example"], [], NONE),
        ('"jane@acme.example" <x@evil.example>', ["jane@acme.example"], [], NONE),
        ("bo@gmail.com", ["jane@gmail.com"], [], NONE),
        ("j.a.n.e+x@googlemail.com", ["jane@gmail.com"], [], ONE),
        ("bo@outlook.de", ["jane@outlook.de"], [], NONE),
        ("bo@yahoo.co.uk", ["jane@yahoo.co.uk"], [], NONE),
        ("bo@web.de", ["jane@web.de"], [], NONE),
        ("bo@yahoo.acme.example", ["jane@acme.example"], [], FIRM),
        ("bo@acme.example", [], ["acme.example"], FIRM),
        ("bo@acme.example", [], ["@ACME.example"], FIRM),
        ("bo@gmail.com", [], ["gmail.com"], NONE),
        ("bo@acme.onmicrosoft.com", ["jane@acme.onmicrosoft.com"], [], FIRM),
        ("bo@other.onmicrosoft.com", ["jane@acme.onmicrosoft.com"], [], NONE),
        ("jane@acme.teamtailor-mail.com", ["bo@other.teamtailor-mail.com"], [], NONE),
        ("jane@müller.example", ["bo@xn--mller-kva.example"], [], FIRM),
        ("no address", ["jane@acme.example"], [], NONE),
        ("jane@acme.example", ["", "not an address", "@"], ["", "."], NONE),
    ],
)
def test_who_belongs(sender: str, addresses: list[str], domains: list[str], how: Belongs) -> None:
    assert belongs(seen(sender), addresses=addresses, domains=domains) is how


def test_behind_a_hiring_system_the_address_to_reply_to_counts() -> None:
    relayed = seen("Jane <notification@smartrecruiters.com>", "jane@acme.example")
    assert belongs(relayed, addresses=["jane@acme.example"]) is ONE
    forged = seen("Jane <x@evil.example>", "jane@acme.example")
    assert belongs(forged, addresses=["jane@acme.example"]) is NONE


@pytest.mark.parametrize(
    ("domain", "firm"),
    [
        ("acme.example", "acme.example"),
        ("a.b.c.acme.example", "acme.example"),
        ("cs.uni.edu", "uni.edu"),
        ("acme.co.jp", "acme.co.jp"),
        ("co.uk", None),
        ("example", None),
        ("", None),
        ("mail.yahoo.com", None),
        ("us.greenhouse-mail.io", None),
        ("linkedin.com", None),
        ("fastmail.fm", None),
    ],
)
def test_the_part_of_a_domain_that_is_a_companys(domain: str, firm: str | None) -> None:
    assert firm_domain(domain) == firm


def test_a_mailbox_keeps_its_dots_outside_gmail() -> None:
    assert not same_mailbox("j.ane@acme.example", "jane@acme.example")
    assert same_mailbox("+tag@acme.example", "+TAG@acme.example")


@pytest.mark.parametrize(
    ("local", "unread", "machine", "role"),
    [
        ("jane.roe", False, False, False),
        ("emily.post", False, False, False),
        ("bo.lind+jobs", False, False, False),
        ("noah.reply", False, False, False),
        ("no-reply", True, True, False),
        ("jobs-noreply", True, True, True),
        ("acme+autoreply", True, True, False),
        ("ne-pas-repondre", True, True, False),
        ("nicht-antworten", True, True, False),
        ("notifications", False, True, False),
        ("careers", False, False, True),
        ("hr.berlin", False, False, True),
        ("acme-recruiting", False, False, True),
        ("info", False, False, True),
    ],
)
def test_what_the_name_before_the_at_says(
    local: str, unread: bool, machine: bool, role: bool
) -> None:
    assert (is_unread(local), is_machine(local), is_role(local)) == (unread, machine, role)
