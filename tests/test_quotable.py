"""What of a note is positively recognised, slot by slot; everything else stays out (M2, M7)."""

from __future__ import annotations

import pytest

from sheets_followup.quotable import thing
from sheets_followup.quotable_sentences import brings, fits_about, held, sentence, stands_listed
from sheets_followup.quote_gap import gap
from sheets_followup.quote_kinds import detail
from sheets_followup.quote_self import fit

#: Notes of every kind of work → whether they may follow "our conversation about".
ABOUT = [
    ("the move to Kubernetes", True),
    ("night shifts", True),
    ("the new rota", True),
    ("toddler room ratios", True),
    ("the on-call rota and how you run it", True),
    ("walk-ins at weekends", True),
    ("how research gets to the roadmap", True),
    ("opening a second site in Leeds", True),
    ("the year 9 curriculum", True),
    ("airline fuel hedging", True),
    ("my clients stay", False),
    ("problem solving", True),
    ("seasonal menus", True),
    ("the team’s goals for next year", True),
    ("how the department supports new teachers", True),
    ("staffing levels on nights", True),
    ("the fintech market", True),
    ("the phones ring", False),
    # No noun at the end, or a verb in the middle.
    ("flying system older than me", False),
    ("implants clinic starting", False),
    ("wedding parties trashing rooms", False),
    ("members overturning recs", False),
    ("monolith split into 3 services", False),
    # Words that nobody else knows, and such as say nothing.
    ("the new mezz", False),
    ("clients in agri", False),
    ("headlines for web v print", False),
    ("the conveyancing backlog since the stamp duty thing", False),
    ("the click and collect chaos", False),
    # What leans on nothing, and numbers.
    ("wedding orders from 40 to 90", True),
    ("2 surgeries", False),
    ("moving to 7-day service", False),
    ("in the kitchen", False),
    ("agency vs inhouse", False),
    ("NABL accreditation", True),
    ("CDL licence", False),
    ("flaky tests in CI", True),
    ("Rust versus Go for the ledger service", True),
    ("engine repair", True),
    ("TikTok??", False),
    ("how families are supported after a death", True),
    ("the piled wall on the east side", True),
    ("embodied carbon targets (under 500 kg/m2)", True),
    ("caseloads capped at 16", True),
    ("caseloads capped at tears", False),
    ("legacy giving and the in-memory programme", True),
    ("how trustees see risk", True),
    ("how alerts are scored", True),
    ("asthma reviews", True),
    ("how managers hate meetings", False),
    ("how the team is split between Leeds and home", True),
    ("the design system (tokens in Figma)", True),
    ("sustainable staging for the Lisbon summit", True),
]


@pytest.mark.parametrize(("text", "fits"), ABOUT)
def test_what_may_follow_about_m7(text: str, fits: bool) -> None:
    assert fits_about(text) is fits


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("system design, esp. caching", True),
        ("the team moves to Kafka in May", True),
        ("wedding orders from 40 to 90", False),
        ("{{ 7*7 }}", False),
        ("18 drops a shift", False),
        ("b is new", False),
        ("column rebook rate", True),
        ("temporary works checks", True),
        ("rewires of 60s council flats", True),
    ],
)
def test_what_may_stand_behind_a_colon(text: str, stands: bool) -> None:
    assert stands_listed(text) is stands


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("I did 150 householder apps", True),
        ("I raised 220k from trusts last year", True),
        ("I grew IG from 4k to 31k", True),
        ("I closed 30 household claims a week", True),
        ("I served 200 covers a night", True),
        ("I cut waste by a third", True),
        ("I grew IG from 4k to 31k, b2b and b2c", False),
        ("I did strangler pattern at Acme", False),
        ("I ran an own stall", False),
        ("I confined spaces", False),
        ("I was promoted to lead on Monday", True),
        ("I passed all 3 papers", True),
        ("I set out 2.4 km of sewer with no rework", True),
        ("I cut a nightly batch from 5 hours to 40 minutes", True),
        ("I certified 2023", False),
        ("I cared for my nan for 2 years", True),
        ("My notice period is now 1 month, not 3", True),
        ("My article on qvt got 10k reads", False),
    ],
)
def test_a_sentence_that_we_made_is_recognised_to_its_end(text: str, whole: bool) -> None:
    assert sentence(text, made=True) is whole


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("six years as a nurse in A&E", True),
        ("six years on mains repair", True),
        ("my experience with Revit and MHRA audits", True),
        ("my experience with PGCert", False),
        ("my experience with swims", False),
        ("my experience as an army", False),
        ("my experience as a scrub tech", True),
    ],
)
def test_what_may_follow_i_would_bring(text: str, has: bool) -> None:
    assert brings(text) is has


@pytest.mark.parametrize(
    ("item", "stands"),
    [
        ("PCV", True),
        ("EPA 608 universal", True),
        ("2391 test", True),
        ("paediatric first aid", True),
        ("paed first aid", False),
        ("gas safe", False),
        ("swims", False),
        ("motor", False),
        ("certificate CII", False),
        ("spraying PA1 PA6", False),
        ("100wpm", False),
    ],
)
def test_what_may_stand_in_a_list_of_strengths(item: str, stands: bool) -> None:
    assert held(item) is stands


@pytest.mark.parametrize(
    "cell",
    [
        "said max lift 15kg its 25",
        "5yr land supply is 4.2 not 5.4",
        "forgot portfolio link",
        "couldn't explain IFRS 16 properly – lease goes on balance sheet",
    ],
)
def test_a_gap_that_is_not_recognised_is_left_out_with_a_hint(cell: str) -> None:
    own = gap(cell, (), 36)
    assert not own.given
    assert own.hint


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        ("PCV, clean licence, know the patch", "PCV and my clean licence"),
        ("climbing ticket, own tools, NRSWA, hungry", "my climbing ticket, my own tools and NRSWA"),
        ("gas safe, unvented, 8yr", ""),
        ("climber, 2 xmas's at Blacks", ""),
        ("ex army, calm", ""),
        ("GWO, sparky by trade", "GWO"),
    ],
)
def test_of_strengths_only_the_recognised_are_told(cell: str, made: str) -> None:
    own = fit(cell, (), 30)
    assert own.phrase + own.listed + own.said == made
    assert own.hint


@pytest.mark.parametrize(
    ("cell", "phrase", "listed"),
    [
        ("SEN exp, Makaton", "my SEN experience and my experience with Makaton", ""),
        ("windows for Liberty 2022", "", "windows for Liberty 2022"),
        ("REPs L3, my clients stay", "", "REPs L3"),
        ("10+ years in nursing", "10+ years in nursing", ""),
        ("my background in fintech", "my background in fintech", ""),
        ("front desk 3y @ GP surgery", "3 years of front desk experience at a GP surgery", ""),
        ("ten years as a primary school teacher", "ten years as a primary school teacher", ""),
    ],
)
def test_each_strength_gets_the_words_that_fit_it(cell: str, phrase: str, listed: str) -> None:
    own = fit(cell, (), 30)
    assert (own.phrase, own.listed) == (phrase, listed)


def test_what_falls_out_of_a_list_is_named_in_the_hint() -> None:
    quote = detail("panto season, flying system older than me", True, (), ("Jane",), 36)
    assert quote.about == "the panto season"
    assert "flying system older than me" in quote.hint


def test_a_long_phrase_is_no_thing() -> None:
    assert not thing("the " + "long " * 14 + "list")
