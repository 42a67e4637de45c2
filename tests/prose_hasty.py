"""Notes typed in haste, with the row's interview and what they propose on 2026-05-20.

An expectation reads as in ``prose_cells``.
"""

from __future__ import annotations

CELLS: tuple[tuple[str, str | None, tuple[str, ...]], ...] = (
    # A name that is a firm's as well: beside a day of a talk, or in a list of people, somebody.
    (
        "phone screen w Dana Tue",
        None,
        ("interview=2026-05-19 | 2026-05-26", "interviewers=Dana"),
    ),
    ("met with Jen + Tess", None, ("interviewers=Jen", "interviewers=Tess")),
    ("met Sam, Will follow up", None, ("interviewers=Sam",)),
    ("tech screen: Wei Zhang", None, ("interviewers=Wei Zhang",)),
    ("emailed Jordan in recruiting", None, ("interviewers=Jordan (recruiting)",)),
    ("email from Jordan", None, ()),
    # Short names and initials.
    ("loop: Al/Sam/Tess", None, ("interviewers=Al", "interviewers=Sam", "interviewers=Tess")),
    ("spoke with Carla R. & Pete", None, ("interviewers=Carla R", "interviewers=Pete")),
    # Jobs beside names.
    (
        "met Raj, PM and Bo, Staff SWE",
        None,
        ("interviewers=Raj (PM)", "interviewers=Bo (Staff SWE)"),
    ),
    ("met w/ Jess, Eng Lead", None, ("interviewers=Jess (Eng Lead)",)),
    (
        "2nd round with Priya + Sam (eng)",
        None,
        ("interviewers=Priya", "interviewers=Sam (eng)"),
    ),
    (
        "nice convo w/ nadia, she's the head of data",
        None,
        ("interviewers=Nadia (head of data)",),
    ),
    ("recruiter Tasha called", None, ("interviewers=Tasha (recruiter)",)),
    ("Talked w/ Rob's boss Anita", None, ("interviewers=Anita",)),
    ("Talked w/ Rob's boss", None, ()),
    # It is over: nobody is written to.
    ("rejected, spoke with Tyler", "2026-05-12", ()),
    ("closing this one. had talked to Tyler", None, ()),
    ("moving on, spoke to Anna Lee", None, ()),
    (
        "spoke to Anna Lee (recruiter), moving on to next round",
        None,
        ("interviewers=Anna Lee (recruiter)",),
    ),
    ("met with Ruth and someone else", None, ("interviewers=Ruth",)),
    # Lists that go on behind a semicolon or on the next line.
    (
        "onsite 5/28 10am-2pm; Ines Ferrer (PM), Joe Lang (design), lunch w/ team",
        None,
        (
            "interview=2026-05-28 10:00",
            "interviewers=Ines Ferrer (PM)",
            "interviewers=Joe Lang (design)",
        ),
    ),
    (
        "met w/ Jess, Eng Lead; Bo, Staff SWE; and Raj, PM",
        None,
        (
            "interviewers=Jess (Eng Lead)",
            "interviewers=Bo (Staff SWE)",
            "interviewers=Raj (PM)",
        ),
    ),
    ("phone screen 5/14; Priya next", None, ("interview=2026-05-14",)),
    ("spoke with Sam; Bo is recruiter", None, ("interviewers=Sam",)),
    # Hours, before the day and behind it.
    (
        "Zoom @ 3pm on 5/26 - Deb Kowalski, Sr Eng Mgr",
        None,
        ("interview=2026-05-26 15:00", "interviewers=Deb Kowalski (Sr Eng Mgr)"),
    ),
    ("onsite 5/28 @ 11", None, ("interview=2026-05-28 11:00",)),
    ("onsite 5/28 @ 3", None, ("interview=2026-05-28 15:00",)),
    ("onsite 5/28 1:30p", None, ("interview=2026-05-28 13:30",)),
    ("call Sam 5/22 9:30a", None, ("interview=2026-05-22 09:30", "interviewers=Sam")),
    ("call 5/22", None, ()),
    (
        "tech screen: Wei Zhang - live coding, 45m, 5/21 1:30p",
        None,
        ("interview=2026-05-21 13:30", "interviewers=Wei Zhang"),
    ),
    # The day of a talk; one that has been is in the past.
    (
        "Talked w. Mr. Abara (VP Ops) on 5/11 - good vibe. Decision w/in 10 days",
        None,
        (
            "interview=2026-05-11",
            "decision=2026-05-21 | 2026-05-30",
            "interviewers=Mr Abara (VP Ops)",
        ),
    ),
    (
        "1st: 5/5 phone - Trish. 2nd: 5/13 video - Trish & Noel",
        None,
        ("interview=2026-05-05 | 2026-05-13", "interviewers=Trish", "interviewers=Noel"),
    ),
    (
        "emailed Jordan in recruiting to resched, now 5/29",
        None,
        ("interview=2026-05-29", "interviewers=Jordan (recruiting)"),
    ),
    ("chat 5/12 with my mentor", None, ()),
    # Their decision.
    ("then decide ~5/29", None, ("decision=2026-06-01",)),
    (
        "spoke 2 yusuf frm HR abt salary, he'll circle back tues",
        None,
        ("decision=2026-05-19 | 2026-05-26", "interviewers=Yusuf (HR)"),
    ),
    (
        "HM = Sasha Orlov, told me eow for decision",
        None,
        ("decision=2026-05-15 | 2026-05-22", "interviewers=Sasha Orlov (HM)"),
    ),
    ("Rob's boss Anita will do the final, date tbd", None, ("interviewers=Anita",)),
    (
        "recruiter Tasha called, wants to set up chat w/ hiring mgr Luis Ortega nxt wk",
        None,
        ("interviewers=Luis Ortega (hiring mgr)", "interviewers=Tasha (recruiter)"),
    ),
    # Of a round with its day, a day that cannot be "6 of 2".
    ("rd 3 - panel 6/3", None, ("interview=2026-03-06 | 2026-06-03",)),
    (
        "2nd rd 6/2 with Priya + Tom (eng)",
        None,
        ("interview=2026-02-06 | 2026-06-02", "interviewers=Priya", "interviewers=Tom (eng)"),
    ),
    ("interview 2/3", None, ()),
    (
        "final w/ CTO (Henrik) + CPO (Aisha) - 5/28",
        None,
        ("interview=2026-05-28", "interviewers=Henrik (CTO)", "interviewers=Aisha (CPO)"),
    ),
    (
        "Next: Janet (Dir. of Product) 5/29 2:15pm ET",
        None,
        ("interview=2026-05-29 14:15", "interviewers=Janet (Dir. of Product)"),
    ),
    ("Next: Take-home 5/29", None, ()),
    (
        "Interviewer changed: was Kyle, now Monique Dubois",
        "2026-05-26",
        ("interviewers=Monique Dubois",),
    ),
    (
        "assigned recruiter: fiona g., fiona.g@x.example",
        None,
        ("interviewers=Fiona G <fiona.g@x.example> (recruiter)",),
    ),
    ("call back monday, ask for Denise", None, ("interviewers=Denise",)),
    # Who answers by when: they, not the sender.
    ("they'll lmk by eod thurs", "2026-05-18", ("decision=2026-05-21",)),
    (
        "hm's name is Kofi. will reach out end of may",
        None,
        ("decision=2026-05-31", "interviewers=Kofi (HM)"),
    ),
    ("I'll reach out end of may", None, ()),
    ("i will follow up 5/29", None, ()),
    # Nothing was heard since a talk: the talk took place.
    (
        "no word since mtg w/ Paul M. on 5/13, nudge him friday",
        None,
        ("interview=2026-05-13", "interviewers=Paul M"),
    ),
    ("no mtg w/ Paul M. on 5/13", None, ()),
    # Each with a day of their own, in a later clause, or as who will ask.
    (
        "2 rounds left: Sean (eng mgr) 5/27, Abby (CEO) 5/29",
        None,
        ("interview=2026-05-27", "interviewers=Sean (eng mgr)", "interviewers=Abby (CEO)"),
    ),
    (
        "Waiting to hear, Colleen (recruiter) said early next week",
        "2026-05-14",
        ("decision=2026-05-21 | 2026-05-28", "interviewers=Colleen (recruiter)"),
    ),
    ("uses Looker, Tableau (design) said to be next", None, ()),
    (
        "Tech lead Ravi will run the live coding on 5/27 at 4pm",
        None,
        ("interview=2026-05-27 16:00", "interviewers=Ravi (Tech lead)"),
    ),
    (
        "interviewed by Tom, Dick Harris and Harriet on may 12",
        None,
        (
            "interview=2026-05-12",
            "interviewers=Tom",
            "interviewers=Dick Harris",
            "interviewers=Harriet",
        ),
    ),
    (
        "final panel sched for 5/28 - 9am w/ Dr. Osei, Kim Tran, + HRBP",
        None,
        ("interview=2026-05-28 09:00", "interviewers=Dr Osei", "interviewers=Kim Tran"),
    ),
    (
        "phone intvw 5/26 230pm Nate (mgr)",
        None,
        ("interview=2026-05-26 14:30", "interviewers=Nate (mgr)"),
    ),
    (
        "mtg moved to june 3, same ppl (Lars, Petra)",
        None,
        ("interview=2026-06-03", "interviewers=Lars", "interviewers=Petra"),
    ),
    (
        "HM: Anil Kapoor. Skip-level: Rosa",
        None,
        ("interviewers=Anil Kapoor (HM)",),
    ),
    (
        "should have answer by COB 5/27 per Jill",
        None,
        ("decision=2026-05-27", "interviewers=Jill"),
    ),
    ("per Glassdoor 3 rounds", None, ()),
)
