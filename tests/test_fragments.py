"""Notes in telegram style: what becomes a sentence, and what is left out with a hint (M2, M7)."""

from __future__ import annotations

import pytest

from sheets_followup.fragments import changed, topic
from sheets_followup.noun_phrases import fits_about
from sheets_followup.quote_gap import gap
from sheets_followup.quote_kinds import detail
from sheets_followup.quote_news import news
from sheets_followup.quote_self import fit

#: An item of a list of topics → the phrase that a sentence can hold, "" where there is none.
TOPICS = [
    ("guest complaints", "guest complaints"),
    ("complaints", ""),
    ("customs delays", "customs delays"),
    ("project delays", ""),
    ("ground rents", "ground rents"),
    ("rents", ""),
    ("eDNA sampling vs. dive surveys", "eDNA sampling versus dive surveys"),
    ("Postgres vs MySQL", "Postgres versus MySQL"),
    ("the new baby room", "the new baby room"),
    ("new CMS", "the new CMS"),
    ("new ERP", "the new ERP"),
    ("new policy roll out", "the new policy roll out"),
    ("conveyancing bottleneck", "the conveyancing bottleneck"),
    ("big estate job in spring", "the big estate job in spring"),
    ("new trackers", "new trackers"),
    # A thing of the house gets its article, also behind a preposition.
    ("float pool", "the float pool"),
    ("new phonics scheme", "the new phonics scheme"),
    ("launch of vegan line in April", "the launch of the vegan line in April"),
    ("migrating off monolith", "migrating off the monolith"),
    ("menu change every season", "the menu change every season"),
    ("AWS to GCP migration", "AWS to GCP migration"),
    ("work on site", "work on site"),
    ("our menu", "our menu"),
    ("eval harness", "the eval harness"),
    ("opening new store in Porto", "opening the new store in Porto"),
    ("night shift diff", ""),
    ("crew transfer at sea", "the crew transfer at sea"),
    ("decant of the stores", "the decant of the stores"),
    ("new LED rig", "the new LED rig"),
    ("research with elderly users", "research with elderly users"),
    ("playground duty", "the playground duty"),
    ("how you plan a launch", "how you plan a launch"),
    # A number behind it falls off, unless it is part of the name.
    ("residency program 6 months", "the residency program"),
    ("caseload 14", "the caseload"),
    ("waiting list 60", "the waiting list"),
    ("flaky e2e suite 4h", "the flaky e2e suite"),
    ("KYC backlog 9k files", "the KYC backlog"),
    ("teaching 10%", "teaching"),
    ("Eurocode 2", "Eurocode 2"),
    ("maths in year 9", "maths in year 9"),
    ("choir for years 7-9", "choir for years 7-9"),
    ("phonics for Years 1-2", "phonics for Years 1-2"),
    ("grant until 2028", "the grant until 2028"),
    ("40 trucks", "40 trucks"),
    ("60 dials/day", "60 dials a day"),
    ("unreal 5", ""),
    ("night shift 3 weeks in 8", "the night shift"),
    ("deadline September", "the deadline"),
    ("season mar-nov", "the season"),
    ("design crit Thursdays", "the design crit"),
    ("get-ins on Sundays", "get-ins on Sundays"),
    ("small groups, no phones", "small groups"),
    ("new control room in 2027", "the new control room in 2027"),
    ("disclosure platform (relativity)", "the disclosure platform (relativity)"),
    ("site 1 day per week", "the site"),
    # How a thing is, and what somebody has to do, is no thing.
    ("union relations tricky", ""),
    ("WMS new", ""),
    ("leads provided", ""),
    ("hire 3 more", ""),
    ("council houses rewire", ""),
    ("feature store half built", ""),
    ("v. political", ""),
    ("clients mostly banks", ""),
    ("staff dives free", ""),
    ("delivery apps take 30%", ""),
    ("6 tables each", ""),
    ("start 4am", ""),
    ("2 leaving", ""),
    ("north star metric?", ""),
    ("hybrid", ""),
    # Trouble, money and small talk.
    ("timetable cuts", ""),
    ("cuts to opening hours", ""),
    ("delay 6 months", ""),
    ("slo’s nobody looks at", ""),
    ("question about GDPR answered badly", ""),
    ("car allowance", ""),
    ("lovely school", ""),
    ("home every weekend", ""),
    ("rent 400/month", ""),
    # … which another word makes the work itself.
    ("dog grooming", "dog grooming"),
    ("blood pressure clinics", "blood pressure clinics"),
    ("stress testing", "stress testing"),
    ("medication errors", "medication errors"),
    ("kids corner", "the kids corner"),
    ("dog", ""),
    ("branch closing rumours", ""),
    ("director difficult", ""),
    # How much there is of it, and sentences that lost their verb.
    ("caseloads about 22", "caseloads"),
    ("audit prep around 200 files", "the audit prep"),
    ("takt time about 55s", "takt time"),
    ("questions about 3 sites", "questions about 3 sites"),
    ("budget freeze till April", "the budget freeze till April"),
    ("lots of agency", ""),
    ("plenty of scope in the garden", ""),
    ("phones ringing off hook", ""),
    ("kids kicking off at lunch", ""),
    ("customers waiting weeks", ""),
    ("subbies not turning up", ""),
    ("sales training in Leeds", "sales training in Leeds"),
    ("rewiring with tenants in", ""),
    ("regressions slip through", ""),
    ("HPLC down half the time", ""),
    ("base in Manchester", "the base in Manchester"),
    ("hotel job in Leeds", "the hotel job in Leeds"),
    ("new policy sign in", "the new policy sign in"),
    ("one always in garage", ""),
    ("all in excel", ""),
    # What a reader may not know.
    ("new comp plan", ""),
    ("pt load", ""),
]


@pytest.mark.parametrize(("item", "phrase"), TOPICS)
def test_a_fragment_is_a_clean_phrase_or_nothing_m7(item: str, phrase: str) -> None:
    assert topic(item) == phrase


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("the float pool", True),
        ("court reports", True),
        ("grief training", True),
        ("TikTok in 3 languages", True),
        ("offices (Leeds, York)", True),
        ("the FCA visit in May", True),
        ("unreal", False),
        ("the LED rig", True),
        ("month-end close takes 9 days", False),
        ("in the kitchen", False),
    ],
)
def test_what_stands_behind_about(text: str, fits: bool) -> None:
    assert fits_about(text) is fits


@pytest.mark.parametrize(
    ("cell", "about", "hint"),
    [
        ("nights 7p-7a, 1:2 ratios, new epic rollout", "nights and the new epic rollout", "1:2"),
        ("SATs pressure, new phonics scheme", "the new phonics scheme", "SATs pressure"),
        ("dog, climbing", "climbing", "“dog”"),
        ("case = airline fuel hedging", "airline fuel hedging", ""),
        ("both - school visits, federal grants", "school visits and federal grants", ""),
        ("both: power bi dashboards, lane pricing", "Power BI dashboards and lane pricing", ""),
        ("court reports, sea sick?", "court reports", "sick"),
        ("terraform drift, 200 accts", "the Terraform drift", "200 accounts"),
        ("the rota, new menu, he hates hubspot", "the rota and the new menu", "yourself"),
        ("migrating off monolith -> go services", "migrating off the monolith to Go services", ""),
        ("caseload 14, supervision every 2 wks", "the caseload and supervision every 2 weeks", ""),
        ("a, b and the rota, new menu, court reports, grants", "", ""),
    ],
)
def test_of_a_list_the_clean_phrases_are_told(cell: str, about: str, hint: str) -> None:
    quote = detail(cell, True, (), ("Jane",), 36)
    if about:
        assert quote.about == about
    assert hint in quote.hint
    assert bool(quote.hint) == bool(hint) or not about


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("grew team 3 to 11", "grew the team from 3 to 11"),
        ("grew IG 0 to 40k", "grew IG from 0 to 40k"),
        ("raised GCSE pass rate 12%", "raised the GCSE pass rate by 12%"),
        ("cut churn to 7%", "cut churn to 7%"),
        ("cut waste by 30%", "cut waste by 30%"),
        ("reduced costs 5% in a year", "reduced costs by 5% in a year"),
        ("led team of 8", "led team of 8"),
    ],
)
def test_by_how_much_something_changed(before: str, after: str) -> None:
    assert changed(before) == after


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        ("lead w/ pricing exp", "pricing experience"),
        ("three seasons as a ski instructor", "three seasons as a ski instructor"),
        ("team of 12", ""),
        ("licensed in NY and NJ", "I am licensed in NY and NJ."),
        ("licensed in TX, NM and AZ", "I am licensed in TX, NM and AZ."),
        ("10 years on site", "10 years on site"),
        ("15 yrs trade", "15 years of trade experience"),
        ("6 yrs acute med", "6 years of acute med experience"),
        ("gold card, 10 yrs domestic", "my gold card and 10 years of domestic experience"),
        ("NVQ3, own car", "my NVQ3 and my own car"),
        ("CIPD 5", "my CIPD 5"),
        ("consultation xp", "consultation experience"),
        ("did same at last job, go + k8s", "I did the same at my last job."),
        ("mention that I led the move", "I led the move."),
        ("ex scrub tech", "my experience as a scrub tech"),
        ("a11y lead @ BBC", "my experience as an a11y lead at BBC"),
        ("ER casework 5 yrs", "5 years of ER casework"),
        ("KS2 lead 3 yrs", "3 years as a KS2 lead"),
        ("6 y no accident", "6 years without accident"),
        ("chocolate work", "my experience with chocolate work"),
        ("matlab, python", "my experience with MATLAB and Python"),
        ("ADR licence, 3 yrs no claims", "my ADR licence and 3 years without claims"),
        ("2 cruises with a crew of 30", "the experience of 2 cruises with a crew of 30"),
        ("did same migration at Zalando", "I did the same migration at Zalando."),
        ("hustle", ""),
        ("independent prescriber", "I am an independent prescriber."),
        ("CPIA trained", "I am CPIA trained."),
        ("independent prescriber since 2021", "I have been an independent prescriber since 2021."),
        ("Passivhaus Designer, certified 2023", "I am a Passivhaus Designer."),
        ("ASYE completed with merit", "I completed ASYE with merit."),
        ("backlog cut from 90 to 12 files", "I cut the backlog from 90 to 12 files."),
        ("hand cut dovetails", "my experience with hand cut dovetails"),
        ("4 yrs bar", "4 years of bar experience"),
        ("unemployed since 2020", ""),
        ("brought arrears down from 6.2% to 4.1%", "I brought arrears down from 6.2% to 4.1%."),
        (
            "sworn translator at the court since 2018",
            "I have been a sworn translator at the court since 2018.",
        ),
        ("SIA badge, 5 yrs doors", "my SIA badge and 5 years on doors"),
        ("staircases - 20+ fitted", "I fitted 20+ staircases."),
        ("llb 2:1; 400+ bundles done", "I completed 400+ bundles."),
        ("FRM part 1 passed", "I passed FRM part 1."),
        ("lived experience", "lived experience"),
        ("dental nurse before, 8 yrs", "8 years as a dental nurse"),
        ("french + italian, swim", "my French and Italian"),
        ("japanese N2", "my Japanese (N2)"),
        ("4 languages", "4 languages"),
        ("B1 license, 9 yrs", "my B1 license"),
        ("NPLQ, swim since 6", "NPLQ"),
        ("steady hands", "steady hands"),
        ("japanese N2, PLC", "my Japanese (N2) and my experience with PLC"),
        ("patience, SEN", "patience and my experience with SEN"),
        ("native spanish", "I am a native speaker of Spanish."),
        ("polish native", "I am a native speaker of Polish."),
        ("SQL, PhD in chemistry", "my PhD in chemistry and my experience with SQL"),
        ("MSc cum laude", "my MSc cum laude"),
        ("hard worker, never late", "I am a hard worker."),
        ("first aid + B driving licence", "my B driving licence and my experience with first aid"),
        ("bilingual eng/spanish", "I am bilingual in English and Spanish."),
        ("spinning cert, loud voice haha", "my spinning certificate"),
        ("CDL A, clean record", "CDL A and my clean record"),
        ("2 years on highway project", "2 years on a highway project"),
        ("careful", "I am careful."),
        ("keyholder 2 yrs", "2 years as a keyholder"),
        ("Glyndebourne 2 seasons", "2 seasons at Glyndebourne"),
        ("cell culture since 4 years", "4 years of cell culture"),
        ("10 years in hotel kitchen", "10 years in a hotel kitchen"),
        ("english russian turkish", "my English, Russian and Turkish"),
        ("LPC distinction", "my LPC distinction"),
        ("Sec+ & CySA+", "Sec+ and CySA+"),
        # A code is a licence, a standard or a tool: it stands behind a colon, in no other frame.
        ("18th edition, 2391 test & inspection", "18th edition, 2391 test and inspection"),
        ("CS30/31, PA1 & PA6 spraying tickets", "CS30/31, PA1 and PA6 spraying tickets"),
        ("Level 3, paediatric first aid", "Level 3 and paediatric first aid"),
        ("class 1 + hiab", "class 1 and hiab"),
        ("2 yrs in Hanoi, CELTA", "2 years in Hanoi and my CELTA"),
        ("CDL-B with passenger endorsement", "CDL-B with passenger endorsement"),
        ("P60 payroll, Sage 50", "P60 payroll and Sage 50"),
        ("enhanced DBS, on update service", "enhanced DBS"),
        ("17th & 18th edition", "17th and 18th edition"),
        ("SQL, HPLC", "my experience with SQL and HPLC"),
        ("BTEC L3 sport, PT qualified", "I am PT qualified."),
        ("C1 German", "my German (C1)"),
        ("own tools + van", "my own tools and van"),
        ("MHRA audits, no majors", "my experience with MHRA audits"),
        ("phleb, 2 yrs", ""),
        ("EPA 608 universal, brazing", "EPA 608 universal and brazing"),
        ("City & Guilds L3, Cytech 2", "City and Guilds L3, and Cytech 2"),
        (
            "GMP 5 yrs, HPLC & Karl Fischer",
            "5 years of GMP, and my experience with HPLC and Karl Fischer",
        ),
        ("CeMAP, SA002", "CeMAP and SA002"),
        ("CISRS part 2, advanced booked for june", "CISRS part 2"),
        ("ATT, half of CTA done", "ATT"),
        ("relief milked 3 herds, trailer licence", "my trailer licence"),
        ("copyedited 40 titles, Chicago + New Hart's Rules", "I copyedited 40 titles."),
        ("3 yrs reception in busy GP surgery", "3 years of reception in a busy GP surgery"),
        ("moved 6 residents to new wing", "I moved 6 residents to a new wing."),
        ("moved 6 sites to new software", "I moved 6 sites to new software."),
        ("built metric layer at Fjord", "I built a metric layer at Fjord."),
        # What one has is no object of what one did before it.
        ("ran a crew of 6, MEWP licence and CSCS card", "I ran a crew of 6."),
        ("ran a 14 person night shift, reach licence", "I ran a 14-person night shift."),
        ("ran pass, 110 covers", "I ran the pass."),
        ("ran zigzag", ""),
        ("managed £2m budget", "I managed a £2m budget."),
        ("cut 3 eps of Hidden Rivers", "I cut 3 episodes of Hidden Rivers."),
        ("NCLEX passed in Jan", "I passed NCLEX in January."),
        ("brief ministers at DfT", ""),
        ("reduce empty miles 14%", ""),
        ("400 guest wedding solo", ""),
        ("kaggle top 2%", ""),
        ("2d + 3d reel", ""),
        ("broke the bin strike story", "I broke the bin strike story."),
        ("PT-BR native, 8 yrs in clinics", "8 years in clinics"),
        ("142% of quota", ""),
        ("0->1 at fintech", ""),
        ("launch 2 products in Carrefour", ""),
        ("outstanding rating twice", ""),
        ("yr 3-5 for 4 yrs", ""),
    ],
)
def test_a_strength_in_telegram_style(cell: str, made: str) -> None:
    own = fit(cell, (), 30)
    assert own.phrase + own.listed + own.said == made
    assert made or own.hint


@pytest.mark.parametrize(
    ("cell", "phrase"),
    [
        ("forgot 2 mention my AWS cert", "my AWS certificate"),
        ("didnt say i have IV cert", "I have an IV certificate"),
        ("forgot mention 18th ed", "the 18th edition"),
        ("forgot to mention", ""),
        ("forgot to mention qPCR validation I did at Ives", "the qPCR validation I did at Ives"),
        ("didn't mention school governor role", "the school governor role"),
        ("gave a bad answer - should've said significant harm test", "the significant harm test"),
        ("couldn't remember the sepsis six order - it's give 3 take 3", ""),
        ("forgot: speak Urdu", "I speak Urdu"),
        ("forgot to mention 2 yrs at Bosch", "2 years at Bosch"),
        ("i not said about crane licence", "my crane licence"),
        ("no mention figma prototypes", "Figma prototypes"),
        ("safeguarding Q - forgot to mention LADO", "LADO"),
        ("behaviour mgmt q - waffled", ""),
        ("q abt GDPR answered badly", ""),
        ("blood gas q", ""),
        ("privilege Q - got it half right", ""),
        ("CRM question: my example was old (2017)", ""),
        ("test translation: i had 2 terminology error", ""),
        ("no knowledge of amadeus, can learn", ""),
        ("trauma informed practise - give example next time", ""),
        ("attention complexity O(n2) said O(n)", ""),
        ("my japanese introduction was short", ""),
        ("phonics phases got muddled", ""),
        ("forgot the formula of AUC", ""),
        ("forgot to mention my mixed ability classes", "my mixed ability classes"),
        ("differentiation - should of mentioned my centres project", "my centres project"),
        ("i could explained better qPCR", ""),
        ("didn't have a good answer re: perf mgmt", ""),
        ("availability - said no sundays, actually ok", ""),
        ("didn't say I do flu clinics since 2021", "I have done flu clinics since 2021"),
        ("kubernetes networking", ""),
        ("ads budget question bad", ""),
        ("allergens question i was confuse", ""),
        ("fatigue calcul I was not precise", ""),
        ("I dont speak good about food cost", ""),
        ("didnt know stroke protocol time", ""),
        ("no answer on value-based care", ""),
        ("ran out of time on plenary", ""),
        ("math mistake in case, 12 not 1.2m", ""),
        ("shouldve shown lighting pass", ""),
    ],
)
def test_a_weak_spot_is_never_told_as_an_addition(cell: str, phrase: str) -> None:
    own = gap(cell, (), 36)
    assert own.phrase == phrase
    assert not own.corrects
    assert bool(own.hint) == (not phrase)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("got my compact license finally", "I got my compact license."),
        ("I have now HACCP level 3", "I now have HACCP level 3."),
        ("I have got PSM II last Friday", "I got PSM II last Friday."),
        ("since 1.3. I have the CIIA exam passed", "I have passed the CIIA exam."),
        ("closed 400k renewal mon", "I closed a 400k renewal on Monday."),
        ("passport renewed, can start may", "My passport was renewed. I can start in May."),
        ("got AWS cert last wk", "I got the AWS certificate last week."),
        ("obtained B2V in febr.", "I obtained B2V in February."),
        ("NPQ finished last week", "I finished my NPQ last week."),
        ("HV battery course done (level 3)", "I completed my HV battery course (level 3)."),
        ("promoted to lead since monday", "I was promoted to lead on Monday."),
        ("got results, passed all 3 papers!!", "I passed all 3 papers."),
        ("LPC license came through 3/6!!", "My LPC license came through."),
        ("passed my asthma diploma on 6 march", "I passed my asthma diploma on 6 March."),
        ("finished NVQ3, moving closer", "I finished NVQ3. I am moving closer."),
    ],
)
def test_news_in_telegram_style(cell: str, said: str) -> None:
    assert news(cell, (), 60).said == said


def test_a_label_and_the_answer_behind_it_put_the_answer_right() -> None:
    own = gap("row level security - answer: use dynamic RLS", (), 36)
    assert (own.phrase, own.corrects) == ("on row level security, use dynamic RLS", True)


@pytest.mark.parametrize(
    ("cell", "about"),
    [
        ("the on-call rota and how you run it", "the on-call rota and how you run it"),
        ("We talked about the budget process", "the budget process"),
        ("patient safety; discharge planning", "patient safety and discharge planning"),
        ("customer interviews, pricing", "customer interviews and pricing"),
        ("our shared love of climbing", "our shared love of climbing"),
        ("pressure vessels, welding codes", "pressure vessels and welding codes"),
        ("missing data imputation", "missing data imputation"),
        ("old town renovation project", "the old town renovation project"),
        ("ISO 27001 audit", "the ISO 27001 audit"),
        ("CI/CD pipelines", "CI/CD pipelines"),
    ],
)
def test_a_clean_note_is_told_and_asks_for_nothing_m2(cell: str, about: str) -> None:
    quote = detail(cell, True, (), ("Jane",), 36)
    assert (quote.about, quote.hint) == (about, "")
