"""Which texts in our columns are such as we write, where nobody remembers what we wrote."""

from __future__ import annotations

import pytest

from sheets_followup import discretion, fragments, quote_gap, quote_news, quote_self
from sheets_followup.own_phrases import could_be_ours
from sheets_followup.plan import RowPlan
from tests.engine.rows import BOB, JANE, Search
from tests.engine.rows import app as application

HINTS = {
    hint
    for module in (discretion, fragments, quote_gap, quote_news, quote_self)
    for name, hint in vars(module).items()
    if name.endswith("HINT")
}


@pytest.fixture(scope="module")
def row() -> RowPlan:
    return Search().see("03-05", application())


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("notes", "When do they decide? Type it under Decision by"),
        ("notes", "What did you talk about with Al? type it under Topics · no address for Al"),
        ("notes", "The thank you was not written: M6: “awesome” is slang"),
        ("notes", "the follow up was not written: M5: 204 words; the draft is as it was"),
        ("notes", "A draft already lies in the conversation with Jane Roe: send it or remove it"),
        ("notes", "The earlier message to Jane Roe is gone, so this one stands alone"),
        ("notes", "Topics: “teh” looks misspelt: the?"),
        ("notes", "Kim can be a family name: type the title or the given name, or the greeting"
         " has no name"),
        ("next_step", "Thank-you to Jane Roe: read the draft and send it"),
        ("drafts", "Thank-you to Jane Roe: sent 2026-03-04"),
        ("next_follow_up", "2026-03-03"),
        ("id", "sf-abcdefghijklmnop"),
        *(("notes", f"Topics {hint}") for hint in sorted(HINTS)),
        *(("notes", f"Fit “6 yrs” {hint}") for hint in sorted(HINTS)),
    ],
)  # fmt: skip
def test_what_we_write_is_known_as_ours(row: RowPlan, field: str, text: str) -> None:
    assert could_be_ours(field, text, row)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("notes", "call Jane on Monday"),
        ("notes", "When do they decide? Type it under Decision by · ask Ann"),
        ("notes", "Topics were the roadmap and pay"),
        ("notes", "the salary is left out of the letter"),
        ("next_step", "Thank-you to Kim: done"),
        ("next_follow_up", "2026-03-09"),
        ("next_follow_up", "no, 3/3 2026 is too soon"),
        ("stop", "never"),
        ("drafts", "Thank-you to Jane Roe: wrote it by hand"),
        ("id", "A-17"),
    ],
)
def test_what_a_person_wrote_is_theirs(row: RowPlan, field: str, text: str) -> None:
    assert not could_be_ours(field, text, row)


def test_the_plural_of_two_drafts_is_ours() -> None:
    panel = Search().see("03-05", application(interviewers=(JANE, BOB)))
    words = "Thank-you to Jane Roe and Bob Lee: read the drafts and send them"
    assert could_be_ours("next_step", words, panel)
