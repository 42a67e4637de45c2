"""A question of the interview and its better answer in one cell; notes in another language."""

from __future__ import annotations

import pytest

from sheets_followup.discretion import FOREIGN_HINT, in_foreign_row
from sheets_followup.letter_facts import slots
from sheets_followup.quote_gap import gap
from sheets_followup.quote_news import news
from tests.letter_cases import facts

#: A question by name, by what one could not do with it, and as one asks it.
ANSWERED = [
    ("my answer on U-values was too vague: the target is 0.15", "on U-values, the target is 0.15"),
    (
        "I couldn't explain idempotency keys: the client sends the same key again",
        "on idempotency keys, the client sends the same key again",
    ),
    ("Which PMS I have used: Opera for four years", "which PMS I have used — Opera for four years"),
    (
        "How to classify spare parts: by the machine they belong to",
        "how to classify spare parts — by the machine they belong to",
    ),
    (
        "what I would do in a leak: shut the valve before calling the supervisor",
        "what I would do in a leak — shut the valve before calling the supervisor",
    ),
    (
        "how I handle conflict: I talk to both sides first",
        "how I handle conflict — I talk to both sides first",
    ),
    (
        "conflict example: I mediated between two teams at BT",
        "on the conflict example, I mediated between two teams at BT",
    ),
    ("didn't know the VAT threshold: it is £90,000", "the VAT threshold is £90,000"),
    ("Budget: the budget was 2m", "the budget was 2m"),
    (
        "could not remember the three lines of defence: operations, risk and audit",
        "the three lines of defence — operations, risk and audit",
    ),
    ("who owns the risk register: the project manager",
     "who owns the risk register — the project manager"),
    ("what is a recall: a visit every six months", "a recall is a visit every six months"),
    ("didn't know what a stand-up is: a short daily meeting",
     "a stand-up is a short daily meeting"),
    ("why do I want this job: the mission", "why I want this job — the mission"),
    ("Fire drill: the assembly point is the car park",
     "on the fire drill, the assembly point is the car park"),
    ("Better answer for the conflict question: I talk to both sides first",
     "on the conflict question, I talk to both sides first"),
    ("allergen matrix: I built one in Edukey for 80 dishes",
     "on the allergen matrix, I built one in Edukey for 80 dishes"),
    ("Cat 3 checks: an independent organisation has to do them",
     "on Cat 3 checks, an independent organisation has to do them"),
    ("VAT on mixed-use property: the non-residential rates apply to the whole price",
     "as for VAT on mixed-use property, the non-residential rates apply to the whole price"),
    ("Going concern: twelve months from approval, not from year end",
     "going concern — twelve months from approval, not from year end"),
    ("couldnt say what TDS is - total dissolved solids",
     "TDS stands for total dissolved solids"),
    ("Shingles is one of the seven conditions; I left it out",
     "Shingles is one of the seven conditions"),
    ("typing speed 65wpm forgot to say", "my typing speed of 65 wpm"),
    ("forgot to mention i've done 2 yrs ECC nights", "I’ve done 2 years of ECC nights"),
    ("ratio of cost to income - it's 1:4.2", "the ratio of cost to income is 1:4.2"),
    ("cost to income ratio - ours is 1:5.1", "our cost to income ratio is 1:5.1"),
    ("conflict example: mediated between two teams at BT",
     "on the conflict example, I mediated between two teams at BT"),
    ("safeguarding question: I would log it and tell the DSL in person",
     "on safeguarding, I would log it and tell the DSL in person"),
    ("Anaesthetic monitoring: I left out capnography", "capnography"),
    ("forgot to mention the Wellcome grant i won", "the Wellcome grant I won"),
    ("forgot to mention i've run two clinics", "I’ve run two clinics"),
    ("should have said that I also sat on the panel", "I also sat on the panel"),
]  # fmt: skip

#: What was said, and what it should have been.
PUT_RIGHT = [
    (
        "I said the loggers need line of sight; they don't, they work on vibration",
        "I said the loggers need line of sight; they work on vibration",
    ),
    ("my question about insurance: I meant the indemnity scheme",
     "on insurance, I meant the indemnity scheme"),
    ("said P45 when I meant P60", "I said P45 when I meant P60"),
    ("protein yield was 3mg/L not 30", "the protein yield was 3mg/L, not 30"),
    ("Landfill tax is 103.70 per tonne, I said 98", "landfill tax is 103.70 per tonne, not 98"),
    ("CAPA timelines are 30 days, said 60", "CAPA timelines are 30 days, not 60"),
    ("cpr ratio 30:2 (said 15:2)", "the CPR ratio is 30:2, not 15:2"),
    ("The ladder question: three points of contact",
     "on the ladder question, three points of contact"),
]  # fmt: skip

#: Remarks on how it went, on the reader's side, and on those whom one left.
NO_ANSWER = [
    "Westgard rules: I named only three of the six",
    "Teamwork: I was quiet",
    "Excel test: I ran out of time",
    "SQL test: it was hard",
    "tricky question: the boss is nice",
    "first question: my voice was shaking",
    "closing question: I had no question",
    "how I handle conflict: short answer",
    "how I handle conflict: too long",
    "References: they want three",
    "biggest weakness: I delegate late",
    "visa: I need sponsorship",
    "why I left: the boss was a bully",
    "What I expect to earn: 45k",
    "I said two weeks; they want one",
    "test result: the test was easy",
    "kids: I have two kids",
    "age: I am 58",
    "pregnancy: I am due in May",
    "Why I want this job: my current boss drinks",
    "I said yes to weekends; they looked happy",
    "said yes when I meant no",
    "I mixed up privilege and confidentiality",
    "Presentation: bad slides",
    "Presentation: in a hurry",
    "SQL joins: on the wrong foot",
    "salary: from 40k",
]


@pytest.mark.parametrize(("cell", "phrase"), ANSWERED)
def test_a_question_and_its_answer_stand_in_the_letter_m2(cell: str, phrase: str) -> None:
    own = gap(cell, (), 36)
    assert (own.phrase, own.corrects) == (phrase, False)


@pytest.mark.parametrize(("cell", "phrase"), PUT_RIGHT)
def test_what_was_wrong_is_put_right_m2(cell: str, phrase: str) -> None:
    own = gap(cell, (), 36)
    assert (own.phrase, own.corrects) == (phrase, True)


@pytest.mark.parametrize("cell", NO_ANSWER)
def test_a_remark_is_no_answer_m7(cell: str) -> None:
    own = gap(cell, (), 36)
    assert not own.given
    assert own.hint


@pytest.mark.parametrize(
    "cell",
    ["Staplerschein bestanden", "demo is ready", "exhibition opens 3 may",
     "new portfolio site live", "childcare sorted, can do thursdays til 7"],
)  # fmt: skip
def test_news_that_is_half_a_sentence_makes_no_letter_m7(cell: str) -> None:
    own = news(cell, (), 60)
    assert not own.given
    assert own.hint


@pytest.mark.parametrize(
    ("cell", "told"),
    [("PMP certified", "I am now PMP certified."), ("Master's degree completed", "I completed my "
     "Master’s degree."), ("First place at the hackathon", "First place at the hackathon"),
     ("new build of my game on steam", "a new build of my game on steam"),
     ("finished the take home - repo is public now",
      "I finished the take home. My repo is public now."),
     ("won a bursary 4 leather course", "I won a bursary for a leather course."),
     ("won 4 awards", "I won 4 awards."),
     ("QTS came thru", "QTS came through"), ("news 387", "news 387")],
)  # fmt: skip
def test_what_is_merely_unknown_is_told_w8(cell: str, told: str) -> None:
    own = news(cell, (), 60)
    assert told in (own.said, own.phrase)


@pytest.mark.parametrize(
    ("cell", "beside", "abroad"),
    [
        ("Schichtmodell", "8 Jahre Erfahrung mit der Maschine", True),
        ("turnos partidos", "10 años en sala, inglés y francés", True),
        ("Schichtmodell", "7 J. Erfahrung, CAM mit hyperMILL", True),
        ("Staplerschein bestanden", "8 Jahre Erfahrung mit der Maschine", True),
        ("the new rota", "8 Jahre Erfahrung mit der Maschine", False),
        ("SQL", "10 años en sala, inglés y francés", False),
        ("Schichtmodell", "6 years of milling", False),
        ("Schichtmodell", None, False),
    ],
)
def test_a_row_in_another_language_m7(cell: str, beside: str | None, abroad: bool) -> None:
    assert in_foreign_row(cell, (beside, cell)) is abroad


def test_a_cell_of_a_row_in_another_language_is_not_quoted_m7() -> None:
    made = slots(facts(topics="Schichtmodell", fit="8 Jahre Erfahrung mit der Maschine"))
    assert not made.values["has_detail"]
    assert ("M7", f"Topics {FOREIGN_HINT}") in made.hints
