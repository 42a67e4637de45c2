"""Notes as people type them after an interview: what stands in a letter, and how (M2, M7)."""

from __future__ import annotations

from typing import Any

import pytest

from sheets_followup.letter_names import company_text
from sheets_followup.letters import compose
from sheets_followup.model import Interviewer
from sheets_followup.people import read_people
from sheets_followup.quote_gap import gap
from sheets_followup.quote_kinds import detail
from sheets_followup.quote_news import news
from sheets_followup.quote_self import fit
from sheets_followup.quoting import tidy
from sheets_followup.rows.topics import share_out
from sheets_followup.shorthand import in_full
from sheets_followup.texts import load_templates
from tests.letter_cases import TONES, facts

TEMPLATES = load_templates()


@pytest.mark.parametrize(
    ("cell", "lines"),
    [
        ("7y of Go @ Initech", ("7 years of Go at Initech",)),
        ("ran a booth @Initech, 1y", ("ran a booth at Initech, 1 year",)),
        ("exp platform, 3 yrs exp in retail", ("exp platform, 3 years experience in retail",)),
        ("breakfast club in sept", ("breakfast club in September",)),
        ("backlog (lots!), rota (?!)", ("backlog, rota",)),
        ("plans (🎉) for May", ("plans for May",)),
        ("'reduce time to first sale'", ("“reduce time to first sale”",)),
        ("discussed: 1) CUPED, 2) peeking", ("discussed:", "CUPED", "peeking")),
    ],
)
def test_shorthand_is_written_out(cell: str, lines: tuple[str, ...]) -> None:
    assert tidy(cell) == lines


@pytest.mark.parametrize(
    ("cell", "whole"),
    [
        ("it’s not deprecated", "it is not deprecated"),
        ("how I’d test a lift", "how I would test a lift"),
        ("we can’t and won’t, they’re late", "we cannot and will not, they are late"),
        ("I’d seen it, Jane’s plan", "I’d seen it, Jane’s plan"),
        ("“it’s a mess”, you said, and don’t mind", "“it’s a mess”, you said, and don’t mind"),
    ],
)
def test_contractions_are_written_in_full_where_they_are_certain(cell: str, whole: str) -> None:
    assert in_full(cell) == whole


def test_only_the_formal_tone_writes_them_in_full_m9() -> None:
    texts = [
        compose(facts(tone=tone, detail="why they don't do stand-ups"), TEMPLATES).text
        for tone in TONES
    ]
    assert ["do not do stand-ups" in text for text in texts] == [True, False]


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        ("retail in Benelux, 40% travel, CRM is X", "topic", "retail in Benelux"),
        ("month-end close takes 9 days, they use X still", "topic", "month-end close takes 9 days"),
        ("SwiftUI move - half done, rest in Q3", "topic", "the SwiftUI move"),
        ("review culture: blameless, in 48h, read by VP", "topic", "review culture"),
        ("school pilots - how to fund them", "topic", "school pilots – how to fund them"),
        ("my idea = school pilots", "topic", "school pilots"),
        ("latte art comp!! opening a 2nd shop", "topic", "opening a 2nd shop"),
        ("GWO certs. crew transfer", "topic", "GWO certificates and the crew transfer"),
        ("2 weeks on / 2 off", "topic", ""),
        ("ratio mismatch, how they alert", "topic", "the ratio mismatch and how you alert"),
        ("Kafka, the message bus", "topic", "Kafka, the message bus"),
        ("system design, caching, and sharding", "topic", "system design, caching and sharding"),
        ("architecture!! loves it", "about", ""),
        ("I liked that they call every patient", "said", "I liked that you call every patient."),
        ("they start a breakfast club in May", "fact", "you start a breakfast club in May"),
        ("The team is moving to Leeds", "fact", "the team is moving to Leeds"),
        ("shared services migration", "topic", "the shared services migration"),
    ],
)  # fmt: skip
def test_a_list_keeps_its_phrases_and_loses_its_half_sentences(
    cell: str, kind: str, text: str
) -> None:
    assert getattr(detail(cell, True, (), ("Jane",), 36), kind) == text


@pytest.mark.parametrize(
    "cell",
    [
        "calendar is chaos", "they want someone w/ SAP", "2 rounds left, then references",
        "subbies are unreliable", "60h weeks", "start date May 5", "they lost 3 PMs last year",
        "on a parlé de la gamification, and streaks", "a nightmare of paperwork",
        "lots of drama",
    ],
)  # fmt: skip
@pytest.mark.parametrize("own", [True, False])
def test_judgements_terms_and_gossip_are_left_out_with_a_hint(cell: str, own: bool) -> None:
    quote = detail(cell, own, (), ("Jane",), 36)
    assert not quote.given
    assert quote.hint


def test_who_said_it_is_the_only_one_or_left_open() -> None:
    cell = "mentioned that the team doubles this year"
    assert (
        detail(cell, False, (), ("Jane",), 36).said
        == "You mentioned that the team doubles this year."
    )
    of_a_panel = detail(cell, False, ("Bob",), ("Jane",), 36, 0)
    assert not of_a_panel.given
    assert "who said so" in of_a_panel.hint


def test_a_panel_is_dealt_the_points_of_one_line_m8() -> None:
    topics = "diary study, repository in Dovetail, how research gets to the roadmap"
    texts = [
        compose(facts(variant=n, topics=topics, panel=("Bob Lee",)), TEMPLATES).text
        for n in range(3)
    ]
    for point in topics.split(", "):
        assert sum(point in text for text in texts) == 1


@pytest.mark.parametrize("cell", ["Linnea: the rota", "LINNEA - the rota", "linnea: the rota"])
def test_a_name_without_its_accents_is_the_same_name(cell: str) -> None:
    person = Interviewer("Linnéa Ek", None, None, "Linnéa", "Ek")
    people, shared, problems = share_out(cell, (person,))
    assert (people[0].detail, shared, problems) == ("the rota", None, ())


@pytest.mark.parametrize("cell", ["Linnea runs the rota", "linnéa's rota", "what sarah does"])
def test_another_interviewer_is_noticed_whatever_the_accents_and_capitals_m1(cell: str) -> None:
    assert not detail(cell, True, ("Linnéa", "Sarah"), ("Jane",), 36).given


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize(
    "step", ["thank_you", "follow_up", "keep_in_touch", "linkedin", "phone_call"]
)
def test_what_holds_of_the_reader_is_told_as_heard_not_as_news(step: str, tone: str) -> None:
    for variant in range(3):
        one = facts(step, tone, variant, detail="they use Go", thanked=False)
        assert "that you use Go" in compose(one, TEMPLATES).text


def test_no_frame_counts_the_topics_of_a_list() -> None:
    for variant in range(12):
        for step in ("thank_you", "follow_up", "linkedin", "handwritten_note"):
            one = facts(step, "formal", variant, detail="budget; rota; travel", thanked=False)
            text = compose(one, TEMPLATES).text
            assert "the budget, the rota and travel" in text
            assert "one thing we" not in text
            assert "something we" not in text


@pytest.mark.parametrize(
    ("cell", "phrase", "listed", "said"),
    [
        ("6 yrs SRE, k8s", "6 years of SRE and my experience with k8s", "", ""),
        ("3 years at Costa, own keys", "3 years at Costa and my own keys", "", ""),
        ("Go, distributed systems, 7y", "my experience with Go and distributed systems", "", ""),
        ("Playwright + Cypress; ISTQB", "", "Playwright and Cypress, and ISTQB", ""),
        ("2 semesters as tutor", "2 semesters as a tutor", "", ""),
        ("six sigma green belt", "my Six Sigma green belt", "", ""),
        ("top seller 3 years running", "", "", ""),
        ("ACLS certified, 4 yrs in ICU", "", "", "I am ACLS certified, with 4 years in ICU."),
        ("ran 5 squads, cut churn to 7%", "", "", "I ran 5 squads and cut churn to 7%."),
        ("passed FE exam, AutoCAD Civil 3D", "", "", "I passed the FE exam."),
        ("led design, research and ops", "", "", "I led design, research and ops."),
        ("led the move, from plan to launch", "", "", "I led the move, from plan to launch."),
        ("cut close to 4 days; CPA", "", "", "I cut close to 4 days."),
        ("GWO BST, worked at height 5 yrs", "", "", "I worked at height for 5 years."),
        ("organised 12 cleanups, 900 ppl", "", "", "I organised 12 cleanups."),
        ("grew Carrefour account by 10%", "", "", "I grew the Carrefour account by 10%."),
        ("KS2 lead for reading 3 yrs; ran a club", "", "", "I ran a club."),
        ("bought latex for 6 yrs", "", "", "I bought latex for 6 years."),
        ("split 3 monoliths (A, B)", "", "", "I split 3 monoliths (A, B)."),
        ('"the one who kills tests" - my boss', "", "", ""),
        ("5 ans chez Sephora", "", "", ""),
    ],
)  # fmt: skip
def test_a_list_of_strengths_is_no_broken_sentence(
    cell: str, phrase: str, listed: str, said: str
) -> None:
    own = fit(cell, (), 30)
    assert (own.phrase, own.listed, own.said) == (phrase, listed, said)
    assert own.given or own.hint


@pytest.mark.parametrize(
    ("cell", "phrase"),
    [
        ("said X is deprecated, it's not", "I said X is deprecated; it’s not"),
        ("Q on incoterms: DDP not DAP", "on incoterms, DDP not DAP"),
        ("mixed up RSS and PSS", ""),
    ],
)
def test_a_gap_is_one_sentence_or_none(cell: str, phrase: str) -> None:
    assert gap(cell, (), 36).phrase == phrase


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("app store: my app got featured", "My app got featured."),
        ("got results - passed! can start in May", "I got results and passed. I can start in May."),
        ("notice period is now 1 month not 3", "My notice period is now 1 month, not 3."),
        ("app is online; talk accepted at UXDX", "My app is online. My talk was accepted at UXDX."),
        ("DBS came through. also read what she sent", "My DBS came through. I read what you sent."),
        ("passed CKA; a new dog", "I passed CKA."),
    ],
)  # fmt: skip
def test_news_are_sentences_that_say_whose_they_are(cell: str, said: str) -> None:
    assert news(cell, (), 60).said == said


def test_a_cell_without_a_company_names_none_m7() -> None:
    text = compose(facts(company="N/A (recruiter: Hays)"), TEMPLATES).text
    assert "N/A" not in text


@pytest.mark.parametrize(
    "line",
    [
        "Jane: the rota. Bob: hiring",
        "Jane: the rota, Bob: hiring",
        "Jane: the rota! Bob Lee: hiring",
        "Mrs. Roe: the rota. Mr. Lee: hiring",
    ],
)
def test_names_with_their_colons_in_one_line_share_it_out_m1(line: str) -> None:
    people = (
        Interviewer("Jane Roe", None, "Mrs", "Jane", "Roe"),
        Interviewer("Bob Lee", None, "Mr", "Bob", "Lee"),
    )
    shared_out, shared, problems = share_out(line, people)
    assert ([p.detail for p in shared_out], shared, problems) == (["the rota", "hiring"], None, ())


def test_a_piece_that_begins_like_a_name_beside_others_is_told_to_nobody_m1() -> None:
    people = (Interviewer("Jane Roe", None, None, "Jane", "Roe"),)
    shared_out, shared, problems = share_out("Jane: the rota. Li Na: tracing", people)
    assert (shared_out[0].detail, shared, len(problems)) == ("the rota", None, 1)


@pytest.mark.parametrize("line", ["M. Lefèvre: repairs", "Jane: Kafka. The next step: scaling"])
def test_a_title_or_a_label_begins_no_other_person(line: str) -> None:
    people = (
        Interviewer("M. Lefèvre"),
        Interviewer("Jane Roe", None, None, "Jane", "Roe"),
    )
    shared_out, shared, problems = share_out(line, people)
    assert (shared, problems) == (None, ())
    assert {p.detail for p in shared_out} & {"repairs", "Kafka. The next step: scaling"}


@pytest.mark.parametrize(
    ("cell", "topic"),
    [
        ("vans r electric now, 18 drops a shift, must lift 20kg", ""),
        (
            "shrinkage at 2%, want to get to 1, planning tool",
            "shrinkage at 2% and the planning tool",
        ),
        ("AWS to GCP, stalled at 60%", "AWS to GCP"),
        ("Type II took 9 months; eCTD publishing in-house", "eCTD publishing in-house"),
        ("sourdough bread, sells to 12 cafés", "sourdough bread"),
    ],
)
def test_half_sentences_beside_phrases_are_left_out(cell: str, topic: str) -> None:
    quote = detail(cell, False, (), ("Jane",), 36)
    assert quote.topic == topic
    assert quote.hint


def test_of_several_sentences_the_one_about_the_reader_is_told() -> None:
    cell = "Evals are slow. Their golden set is 1,200 prompts."
    assert detail(cell, False, (), ("Jane",), 36).fact == "your golden set is 1,200 prompts"


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("fluent spanish, 8 seasons, CDL", "I am fluent in Spanish."),
        ("RAC-certified", "I am RAC-certified."),
        ("calm, organised", "I am calm and organised."),
    ],
)
def test_what_one_is_takes_no_other_things_along(cell: str, said: str) -> None:
    assert fit(cell, (), 30).said == said


def test_a_sentence_in_the_gap_has_no_my_before_it() -> None:
    assert gap("Forgot to say I've got a driving licence", (), 36).phrase.startswith("I’ve got")


@pytest.mark.parametrize("what", ["fit", "gap", "new_info"])
def test_nobody_reads_his_own_name_in_the_third_person_m1(what: str) -> None:
    step = "update" if what == "new_info" else "thank_you"
    more: dict[str, Any] = {what: "sent Jane the repo that I built"}
    one = facts(step, **more)
    assert "Jane" not in compose(one, TEMPLATES).text.split("\n", 1)[1]


@pytest.mark.parametrize("cell", ["they close my store, so free from May", "Acme closing my store"])
def test_half_a_sentence_is_no_news(cell: str) -> None:
    own = news(cell, (), 60)
    assert not own.given
    assert own.hint


def test_names_with_dashes_in_one_line_share_it_out_m1() -> None:
    people = (
        Interviewer("Kari Lund", None, None, "Kari", "Lund"),
        Interviewer("Per Dahl", None, None, "Per", "Dahl"),
    )
    line = "Kari - alerts: 900 a day. Per - how they tune the rules"
    shared_out, shared, problems = share_out(line, people)
    told = ["alerts: 900 a day", "how they tune the rules"]
    assert ([p.detail for p in shared_out], shared, problems) == (told, None, ())


@pytest.mark.parametrize(
    ("cell", "topic"),
    [
        ("Q: how do they plan capacity? A: spreadsheets. Runbooks in Notion", "spreadsheets and"),
        ("40 trucks, new yard. uses McLeod", "the new yard"),
        ("gcse maths, groups of ten. starts after half term", "GCSE maths and groups of ten"),
        ("Sortiment Frühjahr", "Sortiment Frühjahr"),
    ],
)
def test_pieces_of_any_size_are_told_apart(cell: str, topic: str) -> None:
    assert detail(cell, False, (), ("Jane",), 36).topic.startswith(topic)


@pytest.mark.parametrize("cell", ["starts after half term", "must lift 20kg"])
def test_half_a_sentence_alone_is_left_out(cell: str) -> None:
    quote = detail(cell, False, (), ("Jane",), 36)
    assert not quote.given
    assert quote.hint


@pytest.mark.parametrize(
    ("cell", "phrase", "listed"),
    [
        ("10 yrs HGV driver", "10 years as an HGV driver", ""),
        ("CRA II, 40 sites, GCP", "", "CRA II and GCP"),
    ],
)
def test_counts_are_no_fields(cell: str, phrase: str, listed: str) -> None:
    own = fit(cell, (), 30)
    assert (own.phrase, own.listed) == (phrase, listed)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("medical done & passed", "I passed my medical."),
        ("our clip won the student award", "Our clip won the student award."),
    ],
)
def test_what_was_won_and_passed_is_a_sentence(cell: str, said: str) -> None:
    assert news(cell, (), 60).said == said


@pytest.mark.parametrize("cell", ["Assessor: Mr Iqbal", "Examiner: Dr. Lee"])
def test_a_word_before_a_titled_name_is_asked_about_and_never_greeted_m1(cell: str) -> None:
    people, problems = read_people(cell)
    assert (people, len(problems)) == ((), 1)


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        ("moodboard exercise - they liked the green", "topic", "the moodboard exercise"),
        ("METOD system, 5 visits. home visits - no", "topic", "the METOD system"),
        ("design a ledger - double entry, keys", "about", "how to design a ledger"),
        ("volunteers on weekends, hide needs repair", "topic", "volunteers on weekends"),
        ("manager training, exit talks, their eNPS", "topic", "manager training and exit talks"),
        ("offices (Leeds, York), hybrid work", "topic", "offices (Leeds, York), and hybrid work"),
        ("the Kafka move, their budget", "topic", "the Kafka move and your budget"),
        ('"bring good boots"', "said", "You said “bring good boots”."),
        ("sourcing, import rules changed in Jan", "topic", "sourcing"),
    ],
)  # fmt: skip
def test_remarks_tasks_and_sayings(cell: str, kind: str, text: str) -> None:
    assert getattr(detail(cell, True, (), ("Jane",), 36), kind) == text


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        ("MSc dissertation on CO2", "my MSc dissertation on CO2"),
        ("grew @fcsp women to 60k", "I grew @fcsp women to 60k."),
        ("Cytech 2, own tools, fix 8 bikes a day", "Cytech 2 and my own tools"),
    ],
)
def test_strengths_of_one_kind_or_another(cell: str, made: str) -> None:
    own = fit(cell, (), 30)
    assert own.phrase + own.listed + own.said == made


def test_half_a_bracket_names_no_company() -> None:
    assert company_text("/)(1") == ""


def test_a_reference_with_a_slash_is_no_part_of_the_role() -> None:
    assert "the Hydrologist role" in compose(
        facts(role="Hydrologist (grade 6), ref TW/881"), TEMPLATES
    ).text  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        (
            "asked me about onboarding flows, mentioned they're merging two teams",
            "You asked me about onboarding flows and mentioned you’re merging two teams.",
        ),
        ("new WMS in autumn, shift lead leaving", ""),
    ],
)
def test_two_things_said_and_somebody_who_leaves(cell: str, made: str) -> None:
    quote = detail(cell, False, (), ("Jane",), 36)
    assert quote.said == made
    assert quote.given or quote.hint


def test_a_point_that_says_nothing_is_dealt_to_nobody() -> None:
    for pick in range(3):
        quote = detail("tax credits, small team, study plans", False, ("Bob",), ("Jane",), 36, pick)
        assert quote.topic in ("tax credits", "study plans")


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("finished the critique, it's at x.org", "I finished the critique; it’s at x.org."),
        (
            "Collibra certificate (Ranger) completed",
            "I completed my Collibra certificate (Ranger).",
        ),
    ],
)
def test_news_with_a_second_half(cell: str, said: str) -> None:
    assert news(cell, (), 60).said == said


def test_an_acronym_before_a_thing_takes_its_article() -> None:
    assert fit("Launched OKR module at Acme", (), 30).said == "I launched an OKR module at Acme."
