"""What the log of a Sheet says: whatever its order, whatever was typed in it, and of nobody."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets_followup.keys import Phase
from sheets_followup.log_lines import Logged, merged
from sheets_followup.log_refs import plain_ref, slot_in
from sheets_followup.shared_tracker import LogLine

OLD, NEW, OTHER = ("OLD" + "A" * 23, "NEW" + "A" * 23, "K7Q2M4XA" + "A" * 18)
LINE = LogLine(
    at="2026-03-03T18:00:00+00:00",
    row_id="sf-" + "a" * 16,
    person="p1 0123456789ab -",
    step="thank_you",
    n="0.0.0",
    phase="filled",
    ref=None,
    key=OTHER,
    made_on="2026-03-03",
    machine="0" * 16,
)


def told(*lines: LogLine, key: str = OTHER) -> Logged:
    """What all lines say of a key, which is the same in every order of them."""
    said = [merged(order).keys[key] for order in itertools.permutations(lines)]
    assert [each for each in said if each != said[0]] == []
    return said[0]


@pytest.mark.parametrize(
    ("ref", "plain"),
    [
        ("2026-03-16_acme_jane-roe_follow-up_K7Q2M4XA.eml", "_K7Q2M4XA.eml"),
        ("to Jane, K7Q2M4XA.EML", "_K7Q2M4XA.eml"),
        ("K7Q2M4XA.eml", "_K7Q2M4XA.eml"),
        ("K7Q2M4XA Drafts: Thank you, Jane", "K7Q2M4XA"),
        ("K7Q2M4XA Drafts: see K7Q2M4XB.eml", "K7Q2M4XA"),
        ("K7Q2M4XA Entwürfe: (no subject)", "K7Q2M4XA"),
        ("r-8837645230111203344", "r-8837645230111203344"),
        ("18c2af5512d3e001", "18c2af5512d3e001"),
        ("", None),
        (None, None),
        ("Jane", None),
        ("jane@acme.example", None),
        ("../../secrets 1", None),
        ("k7q2m9xa.eml", None),
        ("1/2", None),
        ("r-1?alt=media", None),
    ],
)
def test_a_draft_s_name_without_what_it_names(ref: str | None, plain: str | None) -> None:
    assert plain_ref(ref) == plain
    assert plain_ref(plain) == plain


@given(st.text(max_size=90))
def test_nothing_but_a_plain_id_is_ever_in_the_log(text: str) -> None:
    for ref in (text, f"K7Q2M4XA INBOX: {text}", f"x{text}_K7Q2M4XA.eml"):
        plain = plain_ref(ref)
        assert plain is None or re.fullmatch(r"[A-Za-z0-9_-]{1,64}(\.eml)?", plain)
        if ref is not text:
            assert slot_in(plain, "") == "K7Q2M4XA"


@pytest.mark.parametrize("later", ["2026-03-04", "2026-03-02"])
def test_the_day_of_sending_that_was_said_last_counts(later: str) -> None:
    first = replace(LINE, phase="sent", sent_on="2026-03-03")
    # An hour later, by a clock in another zone.
    last = replace(first, sent_on=later, at="2026-03-03T14:00:00-05:00")
    assert str(told(LINE, first, last).key.sent_on) == later


def test_what_is_not_said_last_is_still_the_draft() -> None:
    begun = replace(LINE, phase="bound", ref="r-1")
    again = replace(LINE, phase="bound", ref="r-2", at="2026-03-04T18:00:00+00:00")
    sent = replace(LINE, phase="sent", sent_on="2026-03-05", at="2026-03-01T18:00:00+00:00")
    assert told(begun, again, sent).key.ref == "r-2"
    assert told(begun, again, replace(sent, at="yesterday")).key.phase is Phase.SENT


def test_lines_of_one_moment_say_the_same_in_every_order() -> None:
    days = ("2026-03-04", "2026-03-06", "2026-03-05")
    told(*(replace(LINE, phase="sent", sent_on=day, ref=f"r-{day[-1]}") for day in days))


@pytest.mark.parametrize("ref", ["r-17", "_{old}.eml"])
def test_an_older_draft_that_became_a_newer_key_s_is_one_draft(ref: str) -> None:
    ref = ref.format(old="OLDAAAAA")
    older = replace(LINE, key=OLD, ref=ref)
    newer = replace(LINE, key=NEW, ref=ref, n="1.0.0")
    assert told(older, newer, key=OLD).key.phase is Phase.SKIPPED
    assert told(older, newer, key=OLD).key.ref is None
    assert told(older, newer, key=NEW).key.ref == ref


@pytest.mark.parametrize("ref", ["r-17", "_NEWAAAAA.eml"])
def test_a_name_that_was_copied_onto_another_line_is_nobody_s(ref: str) -> None:
    """Neither key follows another one's draft; the one that the name speaks of keeps it."""
    mine = replace(LINE, key=OLD, ref=ref, step="follow_up")
    theirs = replace(LINE, key=NEW, ref=ref)
    said = told(mine, theirs, key=OLD).key
    assert (said.phase, said.ref, said.slot) == (Phase.FILLED, None, "OLDAAAAA")
    said = told(mine, theirs, key=NEW).key
    assert (said.phase, said.slot) == (Phase.FILLED, "NEWAAAAA")
    assert said.ref == (ref if ref.startswith("_") else None)
