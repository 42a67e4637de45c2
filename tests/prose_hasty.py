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
)
