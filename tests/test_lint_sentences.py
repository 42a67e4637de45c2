"""The linter on many sentences as people write them: what it must catch, and what it must not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheets_followup.letters import Letter, compose
from sheets_followup.lint import REFUSING, lint
from sheets_followup.texts import load_templates
from tests.letter_cases import facts

TEMPLATES = load_templates()
ONE = facts(detail="on-call rota", panel=("Bob Lee", "bob@acme.example"))


def with_sentence(sentence: str) -> Letter:
    """A clean letter with one more sentence in its first paragraph."""
    letter = compose(ONE, TEMPLATES)
    paragraphs = letter.text.split("\n\n")
    paragraphs[1] = f"{paragraphs[1]} {sentence}"
    return replace(letter, text="\n\n".join(paragraphs))


#: Rule → sentences that break it, each on its own.
BAD = {
    "M1": (
        "Bob Lee was there too.",
        "Bob told me more.",
        "I also wrote to bob@acme.example.",
        "As Lee said, the work is varied.",
        "Please greet Bob.",
        "Bob’s team was kind.",
        "BOB LEE joined us.",
        "Thanks to Bob and you.",
    ),
    "M6": (
        "Please get back to me soon.",
        "Please let me know by Friday.",
        "I need to know soon.",
        "I would appreciate a prompt reply.",
        "I look forward to your prompt response.",
        "Please respond at your earliest.",
        "I expect to hear from you this week.",
        "I must have an answer.",
        "It has been two weeks since we spoke.",
        "It’s been ten days.",
        "I have been waiting for your answer.",
        "I have yet to hear back.",
        "I never heard back.",
        "I have not received a reply.",
        "You haven’t replied.",
        "You have not answered my last message.",
        "I am considering other offers.",
        "I have an offer from another company.",
        "Another company made me an offer.",
        "I have a competing offer.",
        "I need an answer by Monday.",
        "Time is running short.",
        "Please decide quickly.",
        "Please make a decision soon.",
        "When will you decide?",
        "Did you get my last email?",
        "Have you made a decision yet?",
        "Why have I not heard from you?",
        "Can we talk tomorrow?",
        "Would you like my references?",
        "I’ve attached my resume.",
        "Attached is my CV.",
        "My CV is enclosed.",
        "See the attachment.",
        "I have included my portfolio as a file.",
        "That was so cool.",
        "That is awesome!! Great.",
        "Thx for all.",
        "It was a blast.",
        "I am super excited to join.",
        "Gotta run.",
        "Cheers mate.",
        "Wow! What a place!",
        "Great to meet you :-)",
        "LOL.",
        "I am still waiting.",
        "Let me know ASAP.",
        "Kindly reply at once.",
        "It’s urgent that I hear.",
        "I am following up for the third time.",
        "This is my second email.",
        "Three weeks ago I wrote.",
    ),
    "M7": (
        "The [Job Title] suits me.",
        "I spoke with {name}.",
        "The N/A role.",
        "I would bring  to it.",
        "I would bring .",
        "I liked , and more.",
        "It was good to talk about .",
        "I would bring to it .",
        "the end",
        "The role role is good.",
        "I bring None to it.",
        "We spoke on , and I liked it.",
        "Thank you ,",
        "I like the the role.",
        "It was on TBC.",
        "We met at at Acme.",
        "It is a an honour.",
        "We talked about (the plan.",
        "“We talked.",
        "I enjoyed talking about ; thanks.",
    ),
    "M9": (
        "I hope you had a great weekend.",
        "I trust you are well.",
        "I wanted to follow up.",
        "I’m writing to follow up.",
        "Just wanted to say thanks.",
        "I am checking in on this.",
        "I am reaching out again.",
        "I remain very enthusiastic.",
        "I am excited to contribute.",
        "I’m a great fit.",
        "I’d be a perfect match.",
        "I am confident I would excel.",
        "I am eager to join.",
        "I would love the opportunity.",
        "Please don’t hesitate to contact me.",
        "Looking forward to hearing from you at your convenience.",
        "It would be a dream come true.",
        "I was honored to meet you.",
        "It was a privilege.",
        "I’m deeply grateful.",
        "I apologise for the delay.",
        "Sorry to bother you again.",
        "I know how busy you are.",
        "You were amazing.",
        "Your insights were invaluable.",
        "It was truly inspiring.",
        "I’d be a valuable asset.",
        "Thank you for your consideration.",
        "I wanted to take a moment to say thanks.",
        "Thank you for taking the time out of your busy schedule.",
        "I would be forever grateful.",
        "I promise you won’t regret it.",
        "I really need this job.",
    ),
}

GOOD = (
    "We spoke about the plan for May.",
    "I wrote the tool at my last job.",
    "The team ships every week.",
    "I would be glad to come to Leeds.",
    "I led a team of four at Globex.",
    "The work on the platform appeals to me.",
    "I have thought about the rota since.",
    "You showed me the lab.",
    "It is the kind of work I like.",
    "The office in Porto sounds good to me.",
    "I spent six years in Go and Python.",
    "We both know the old system.",
    "I would bring calm to busy nights.",
    "The new menu in spring is a good plan.",
    "I learned much about the clinic.",
    "It helped to see the floor plan.",
    "My notice period is one month.",
    "I can start on 1 May.",
    "The question about tests was a good one.",
    "I still think about the cold start problem.",
    "I would be happy to talk with the team.",
    "The role is close to what I do now.",
    "I enjoyed the walk through the code.",
    "It was good to hear about the first year.",
    "That is work I know well.",
    "I grew up in Leeds, too.",
    "The plan to hire two people makes sense to me.",
    "I see how the waiting list grew.",
    "Your waiting room redesign interests me.",
    "The urgent care unit was new to me.",
    "I have not worked in Leeds before.",
    "I have worked with nurses and porters.",
    "It was a good hour.",
    "The cooling system is well made.",
    "I like that the team writes things down.",
    "I would gladly show you the tool.",
    "You mentioned the immediate plans for the unit.",
    "Attaching probes to the rig was my first job.",
    "I ran the guild for designers.",
    "We offer one another reviews at Globex.",
    "I was glad to see the guys’ workshop.",
    "I read the note you sent.",
    "The check-in desk was my first job.",
    "Hotels live by check-in times, and I know them.",
    "The follow-up clinic is the part I know best.",
    "The answer on indexes was mine.",
    "I will be in Berlin on 4 May.",
    "One week of the rota is enough to see it.",
    "I have two weeks of leave in May.",
    "My last employer has 40 people.",
    "I know the A/B tests from Globex.",
    "The v2.0 release was mine.",
    "We agreed on e.g. the naming.",
    "I kept to the plan, i.e. two releases a year.",
    "It took 2.5 years.",
    "I met Ms. Ortiz there.",
    "The U.S. team was new to me.",
    "It is at 10 a.m. each day.",
    "I like the motto “Ask first.”",
    "The book (in German) is good.",
)


@pytest.mark.parametrize(
    ("rule", "sentence"), [(rule, sentence) for rule, many in BAD.items() for sentence in many]
)
def test_a_bad_sentence_is_found_m1_m6_m7_m9(rule: str, sentence: str) -> None:
    found = [finding for finding in lint(with_sentence(sentence), ONE) if finding.rule == rule]
    assert found
    assert all(finding.refuses == (rule in REFUSING) for finding in found)


@pytest.mark.parametrize("sentence", GOOD)
def test_a_good_sentence_is_let_through(sentence: str) -> None:
    assert lint(with_sentence(sentence), ONE) == ()


@pytest.mark.parametrize("name", ["May Young", "Will Grant", "Mark Dear", "Best Hope"])
def test_a_colleague_named_like_a_word_is_no_finding_m1(name: str) -> None:
    for variant in range(12):
        one = facts(variant=variant, detail="on-call rota", panel=(name, "x@acme.example"))
        assert lint(compose(one, TEMPLATES), one) == ()
