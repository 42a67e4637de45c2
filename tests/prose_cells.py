"""Cells of prose with what they propose on 2026-05-20, for a row of Acme without a date.

An expectation reads ``fact=value``; several readings stand with ``|`` between them.
"""

CELLS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "spoke with kelsey hr manager",
        ("interviewers=Kelsey (HR manager)",),
    ),
    (
        "wait for the 9th",
        ("decision=2026-05-09 | 2026-06-09",),
    ),
    (
        "final round ~week of 2026-05-11",
        ("interview=2026-05-15",),
    ),
    (
        "interview with Pam Beesly on May 7 2026",
        (
            "interview=2026-05-07",
            "interviewers=Pam Beesly",
        ),
    ),
    (
        "they decide by Friday",
        ("decision=2026-05-15 | 2026-05-22",),
    ),
    (
        "Followed up 2026-05-10",
        ("follow_up_1_sent=2026-05-10",),
    ),
    (
        "Sent thank you email to Goldman recruiter.",
        ("thank_you_sent=yes",),
    ),
    (
        "30-min intro · Pam Beesly",
        ("interviewers=Pam Beesly",),
    ),
    (
        "Joan: jcahn@x.example 303-555-0143.",
        ("interviewers=Joan <jcahn@x.example>",),
    ),
    (
        (
            "1 hr senior software glenn chan, hr screen, 1hr with VP of eng abdul gupta "
            "system design, onsite andy cto behavioral and remeeting other 2 and 4th person "
            "4hr in total  "
        ),
        (
            "interviewers=Glenn Chan",
            "interviewers=Abdul Gupta (VP of eng)",
            "interviewers=Andy (CTO)",
        ),
    ),
    (
        "hear back from kelsey",
        ("interviewers=Kelsey",),
    ),
    (
        "John",
        (),
    ),
    (
        (
            "RE-APPLICATION: Previously interviewed late-stage Nov–Dec 2024 (met "
            "Grace/Divya/Andres) — rejected Dec 3 2024 by Karen Dixson"
        ),
        (),
    ),
    (
        "Jakob Aleksander Bjørnholt Elmholm (Head of Geotechnics)",
        ("interviewers=Jakob Aleksander Bjørnholt Elmholm (Head of Geotechnics)",),
    ),
    (
        "Mme Juin",
        ("interviewers=Mme Juin",),
    ),
    (
        "Venkat",
        (),
    ),
    (
        "Emailed resume to Sami",
        ("interviewers=Sami",),
    ),
    (
        "spoke with William and made a new resume",
        ("interviewers=William",),
    ),
    (
        "hr@techcorp.com",
        (),
    ),
    (
        "[Name] - [Title] (Hiring Manager)",
        (),
    ),
    (
        "Jane Smith | Recruiter | jane@examplecorp.com | /in/janesmith",
        (),
    ),
    (
        "8/5/2019 & 8/14/2019",
        (),
    ),
    (
        "May 7 2026",
        (),
    ),
    (
        "DEADLINE Aug 5, 2026 - apply immediately",
        (),
    ),
    (
        "Applied via Ashby 2026-08-31",
        (),
    ),
    (
        "Lunes 2pm",
        (),
    ),
    (
        "ACTIVE INTERVIEW — Round 3 Pending",
        (),
    ),
    (
        "Email drafted to Joan Cahn May 7 2026",
        ("interviewers=Joan Cahn",),
    ),
    (
        "Monitor Workday for status update",
        (),
    ),
    (
        "follow up with travis",
        ("interviewers=Travis",),
    ),
    (
        "schedule interview call",
        (),
    ),
    (
        "Great opportunity, follow up next week",
        (),
    ),
    (
        "needs a reply from you",
        (),
    ),
    (
        "Wait for response",
        (),
    ),
    (
        "Heard back?",
        (),
    ),
    (
        "spoke with HR",
        (),
    ),
    (
        "talked to them",
        (),
    ),
    (
        "met with the team",
        (),
    ),
    (
        "met (Grace/Divya/Andres) for an hour",
        (
            "interviewers=Grace",
            "interviewers=Divya",
            "interviewers=Andres",
        ),
    ),
    (
        "Phone screen with Divya Rao (EM) on 2026-05-04 at 2pm",
        (
            "interview=2026-05-04 14:00",
            "interviewers=Divya Rao (EM)",
        ),
    ),
    (
        "Onsite May 7-9",
        (),
    ),
    (
        "call with Google recruiter",
        (),
    ),
    (
        "call with Morgan Stanley",
        (),
    ),
    (
        "spoke to the hiring manager about the role",
        (),
    ),
    (
        "2026-05-12: phone screen with Andres",
        (
            "interview=2026-05-12",
            "interviewers=Andres",
        ),
    ),
    (
        "They said they will get back to me by 2026-05-29",
        ("decision=2026-05-29",),
    ),
    (
        "They'll decide within 2 weeks",
        (),
    ),
    (
        "interview 3/4 with Pam Beesly",
        ("interviewers=Pam Beesly",),
    ),
    (
        "Need to respond by Friday",
        (),
    ),
    (
        "follow-up sent 2026-05-12",
        ("follow_up_1_sent=2026-05-12",),
    ),
    (
        "heard back from Joan on 2026-05-11",
        (
            "last_reply=2026-05-11",
            "interviewers=Joan",
        ),
    ),
    (
        "I replied on 2026-05-11",
        (),
    ),
    (
        "met with Robert Half",
        (),
    ),
    (
        "spoke with Michael Page consultant",
        (),
    ),
    (
        "interview invite received 2026-05-01",
        (),
    ),
    (
        "sent availability for interview May 7",
        (),
    ),
    (
        "interview scheduled for 2026-06-02 10:00",
        ("interview=2026-06-02 10:00",),
    ),
    (
        "spoke with someone from recruiting",
        (),
    ),
    (
        "Spoke With Hiring Manager",
        (),
    ),
    (
        "call with Amazon recruiter",
        (),
    ),
    (
        "met with design team and PM",
        (),
    ),
    (
        "talked to recruiter, waiting on feedback",
        (),
    ),
    (
        "met with CEO",
        (),
    ),
    (
        "met them at the office",
        (),
    ),
    (
        "Spoke with Stripe",
        (),
    ),
    (
        "Interview with Goldman Sachs",
        (),
    ),
    (
        "Interview with Open Circle on May 7",
        ("interview=2026-05-07",),
    ),
    (
        "spoke with my friend Anna about Acme",
        (),
    ),
    (
        "coffee chat with Lisa",
        (),
    ),
    (
        "Referred by John Smith",
        (),
    ),
    (
        "talked with Chase about the role",
        (),
    ),
    (
        "Call with Oscar Health",
        (),
    ),
    (
        "chat with Dave",
        (),
    ),
    (
        "Spoke with Jordan Taylor, recruiter",
        ("interviewers=Jordan Taylor (recruiter)",),
    ),
    (
        "met Will and Grace",
        (),
    ),
    (
        "met will be scheduled",
        (),
    ),
    (
        "call with mark from sales",
        (),
    ),
    (
        "call with may",
        (),
    ),
    (
        "interview in May",
        (),
    ),
    (
        "interview on May 32",
        (),
    ),
    (
        "interview on 31/31",
        (),
    ),
    (
        "Applied May 3, interview May 7",
        ("interview=2026-05-07",),
    ),
    (
        "applied 2026-05-01; phone screen 2026-05-07; onsite 2026-05-14",
        ("interview=2026-05-07 | 2026-05-14",),
    ),
    (
        "2026-05-01 applied, 2026-05-07 phone screen, 2026-05-12 follow up sent",
        (
            "interview=2026-05-07",
            "follow_up_1_sent=2026-05-12",
        ),
    ),
    (
        "Interview 1 of 3",
        (),
    ),
    (
        "Interview 2/3 done",
        (),
    ),
    (
        "Round 2/3",
        (),
    ),
    (
        "interview 24/7",
        (),
    ),
    (
        "rate 4/5",
        (),
    ),
    (
        "salary 120-140k, decision by committee",
        (),
    ),
    (
        "decision by 5/29",
        ("decision=2026-05-29",),
    ),
    (
        "decision expected by end of month",
        ("decision=2026-04-30 | 2026-05-31",),
    ),
    (
        "Final decision by June 1",
        ("decision=2026-06-01",),
    ),
    (
        "results within 2 weeks",
        (),
    ),
    (
        "Offer expires May 29",
        (),
    ),
    (
        "deadline to decide: May 29",
        (),
    ),
    (
        "I need to decide by May 29",
        (),
    ),
    (
        "they want to hear back from me by Friday",
        (),
    ),
    (
        "should hear back by 5/29",
        ("decision=2026-05-29",),
    ),
    (
        "should hear back early next week",
        ("decision=2026-05-21 | 2026-05-28",),
    ),
    (
        "hear back by next Friday",
        ("decision=2026-05-15 | 2026-05-22 | 2026-05-29",),
    ),
    (
        "waiting until May 30",
        ("decision=2026-05-30",),
    ),
    (
        "wait for May 30 interview",
        (),
    ),
    (
        "waiting for Travis to reply",
        ("interviewers=Travis",),
    ),
    (
        "waiting for the manager",
        (),
    ),
    (
        "Waiting for the 2nd round",
        (),
    ),
    (
        "wait for the 9th floor tour",
        (),
    ),
    (
        "They decide after the 9th",
        (),
    ),
    (
        "decision around May 29",
        ("decision=2026-06-01",),
    ),
    (
        "Decision: rejected 2026-05-01",
        (),
    ),
    (
        "heard back 2026-05-12",
        ("last_reply=2026-05-12",),
    ),
    (
        "got a reply from Pam on May 12",
        (
            "last_reply=2026-05-12",
            "interviewers=Pam",
        ),
    ),
    (
        "automatic reply received May 12",
        (),
    ),
    (
        "received confirmation email 2026-05-12",
        (),
    ),
    (
        "they replied on 2026-05-12 that they need more time",
        ("last_reply=2026-05-12",),
    ),
    (
        "Replied to recruiter May 12",
        (),
    ),
    (
        "haven't heard back from Joan since May 2",
        ("interviewers=Joan",),
    ),
    (
        "didn't get to meet with Bob",
        (),
    ),
    (
        "no interview with Pam Beesly yet",
        (),
    ),
    (
        "need to send thank you email to Pam",
        ("interviewers=Pam",),
    ),
    (
        "send thank you note to Pam Beesly",
        ("interviewers=Pam Beesly",),
    ),
    (
        "Sent thank you to Pam Beesly on May 8",
        (
            "thank_you_sent=2026-05-08",
            "interviewers=Pam Beesly",
        ),
    ),
    (
        "Thank you note sent 5/14/2026",
        ("thank_you_sent=2026-05-14",),
    ),
    (
        "thank-you sent",
        ("thank_you_sent=yes",),
    ),
    (
        "didn't send thank you",
        (),
    ),
    (
        "follow up May 30",
        (),
    ),
    (
        "followed up twice, 5/10 and 5/17",
        (),
    ),
    (
        "follow up with them on 2026-05-30",
        (),
    ),
    (
        "followed up with Joan Cahn 2026-05-10",
        (
            "follow_up_1_sent=2026-05-10",
            "interviewers=Joan Cahn",
        ),
    ),
    (
        "Second follow up sent 2026-05-17",
        ("follow_up_2_sent=2026-05-17",),
    ),
    (
        "Follow-up #2 sent on May 17",
        ("follow_up_2_sent=2026-05-17",),
    ),
    (
        "sent follow-up email",
        (),
    ),
    (
        "contact: jane.roe@acme.example",
        ("interviewers=jane.roe@acme.example",),
    ),
    (
        "Jane Roe jane.roe@acme.example",
        ("interviewers=Jane Roe <jane.roe@acme.example>",),
    ),
    (
        "jane.roe@acme.example",
        ("interviewers=jane.roe@acme.example",),
    ),
    (
        "Recruiter: Pam Beesly <pam@acme.example>",
        ("interviewers=Pam Beesly <pam@acme.example> (Recruiter)",),
    ),
    (
        "Recruiter: Pam Beesly, pam@acme.example, 555-0100",
        ("interviewers=Pam Beesly <pam@acme.example> (Recruiter)",),
    ),
    (
        "Careers jobs@acme.example",
        (),
    ),
    (
        "Google Careers: google.careers@gmail.com",
        (),
    ),
    (
        "Interviewers: Pam Beesly, Joan Cahn and Divya Rao",
        (
            "interviewers=Pam Beesly",
            "interviewers=Joan Cahn",
            "interviewers=Divya Rao",
        ),
    ),
    (
        "Panel: Pam Beesly (CTO), Joan Cahn (EM)",
        (
            "interviewers=Pam Beesly (CTO)",
            "interviewers=Joan Cahn (EM)",
        ),
    ),
    (
        "Panel with engineering, product and design",
        (),
    ),
    (
        "interviewed by Dr. Weber",
        ("interviewers=Dr Weber",),
    ),
    (
        "Interview with Frau Müller am 7. Mai",
        ("interviewers=Frau Müller",),
    ),
    (
        "interview with Herr Weber on 7 May 2026",
        (
            "interview=2026-05-07",
            "interviewers=Herr Weber",
        ),
    ),
    (
        "Interview w/ Xiulan Zhao (Director of Eng)",
        ("interviewers=Xiulan Zhao (Director of Eng)",),
    ),
    (
        "interview with Acme Robotics (Boston)",
        (),
    ),
    (
        "interview with Acme Robotics (Lead)",
        (),
    ),
    (
        "interview with Sales Engineering Manager",
        (),
    ),
    (
        "zoom with Kevin @ 3pm tomorrow",
        ("interviewers=Kevin",),
    ),
    (
        "Phone screen 3/14 2pm",
        ("interview=2026-03-14 14:00",),
    ),
    (
        "Phone interview 2026-05-21 @ 10:30",
        ("interview=2026-05-21 10:30",),
    ),
    (
        "Had screening call",
        (),
    ),
    (
        "interview rescheduled from May 7 to May 9",
        ("interview=2026-05-09",),
    ),
    (
        "interview cancelled May 7",
        (),
    ),
    (
        "interview moved to May 28",
        ("interview=2026-05-28",),
    ),
    (
        "prep for interview May 28",
        (),
    ),
    (
        "Interview May 7, 12 people applied",
        (),
    ),
    (
        "Interview May 7 10am",
        ("interview=2026-05-07 10:00",),
    ),
    (
        "interview Thursday at 3pm",
        ("interview=2026-05-14 15:00 | 2026-05-21 15:00",),
    ),
    (
        "interview on the 9th",
        ("interview=2026-05-09 | 2026-06-09",),
    ),
    (
        "interview next week",
        (),
    ),
    (
        "mock interview with Pam Beesly May 7",
        (),
    ),
    (
        "Spoke to Kelsey's manager",
        (),
    ),
    (
        "Interview notes: Pam asked about SQL on May 7",
        (),
    ),
    (
        "Pam said decision in two weeks",
        (),
    ),
    (
        "Grace period until May 30",
        (),
    ),
    (
        '"Hope to hear by Monday"',
        (),
    ),
    (
        "Talked with Hope",
        (),
    ),
    (
        "spoke with Angel investor",
        (),
    ),
    (
        "met at April event",
        (),
    ),
    (
        "spoke with June Osborne",
        (),
    ),
    (
        "Met with Austin office",
        (),
    ),
    (
        "call with Sydney team",
        (),
    ),
    (
        "call with Austin",
        (),
    ),
    (
        "call with Virginia recruiter",
        (),
    ),
    (
        "met with Paris office",
        (),
    ),
    (
        "spoke with Jordan",
        (),
    ),
    (
        "spoke with Madison Square",
        (),
    ),
    (
        "Video call with Santiago, Chile team",
        (),
    ),
    (
        "talked to Jasmine (recruiter)",
        ("interviewers=Jasmine (recruiter)",),
    ),
    (
        "Recruiter call - Jessica",
        ("interviewers=Jessica",),
    ),
    (
        "Recruiter Jessica Alvarez",
        ("interviewers=Jessica Alvarez (Recruiter)",),
    ),
    (
        "Recruiter reached out on LinkedIn",
        (),
    ),
    (
        "reached out to Amit Shah on LinkedIn",
        ("interviewers=Amit Shah",),
    ),
    (
        "messaged hiring manager on LinkedIn",
        (),
    ),
    (
        "emailed Sarah",
        ("interviewers=Sarah",),
    ),
    (
        "email sarah about timeline",
        ("interviewers=Sarah",),
    ),
    (
        "called back, no answer",
        (),
    ),
    (
        "called the office",
        (),
    ),
    (
        "HR: Sarah",
        (),
    ),
    (
        "hr Sarah Connor",
        (),
    ),
    (
        "with Sarah",
        (),
    ),
    (
        "Sarah",
        (),
    ),
    (
        "Sarah Connor",
        (),
    ),
    (
        "Sarah Connor, VP Engineering",
        ("interviewers=Sarah Connor (VP Engineering)",),
    ),
    (
        "https://www.linkedin.com/in/sarah-connor",
        (),
    ),
    (
        "meeting Tom and Jerry tomorrow",
        (
            "interviewers=Tom",
            "interviewers=Jerry",
        ),
    ),
    (
        "meet & greet with founders",
        (),
    ),
    (
        "interview process: phone screen, onsite, offer",
        (),
    ),
    (
        "next step is a call w/ Ben (CTO) on 5/28/2026",
        ("interview=2026-05-28", "interviewers=Ben (CTO)"),
    ),
    (
        "Interview #2 with Raj Patel & Maria Garcia 5/28/2026 1:00 PM",
        (
            "interview=2026-05-28 13:00",
            "interviewers=Raj Patel",
            "interviewers=Maria Garcia",
        ),
    ),
    (
        "Interview 05/28/26 w/ Raj",
        (
            "interview=2026-05-28",
            "interviewers=Raj",
        ),
    ),
    (
        "ONSITE 5/28/2026",
        ("interview=2026-05-28",),
    ),
    (
        "TALKED TO SARAH",
        ("interviewers=Sarah",),
    ),
    (
        "Talked To The Recruiter",
        (),
    ),
    (
        "1:1 with Ana",
        ("interviewers=Ana",),
    ),
    (
        "30 min call Ana Silva then 1 hr coding",
        ("interviewers=Ana Silva",),
    ),
    (
        "45min HM",
        (),
    ),
    (
        "1 hr coding, 1 hr system design",
        (),
    ),
    (
        "2 hours with team",
        (),
    ),
    (
        "Spoke With Sarah Regarding Salary",
        ("interviewers=Sarah",),
    ),
    (
        "met Sarah AWS team",
        ("interviewers=Sarah",),
    ),
    (
        "spoke with Anna Google recruiter",
        ("interviewers=Anna",),
    ),
    (
        "interview on Friday with Pam",
        ("interview=2026-05-15 | 2026-05-22", "interviewers=Pam"),
    ),
    (
        "interview on 3/4 with Pam Beesly",
        (
            "interview=2026-03-04 | 2026-04-03",
            "interviewers=Pam Beesly",
        ),
    ),
    (
        "they decide by end of month",
        ("decision=2026-04-30 | 2026-05-31",),
    ),
    (
        "Panel on the 24th: Dana Wolfe, Greg Ito (staff eng), and someone from product",
        (
            "interview=2026-04-24 | 2026-05-24",
            "interviewers=Dana Wolfe",
            "interviewers=Greg Ito (staff eng)",
        ),
    ),
    (
        "2nd round Thurs 3pm, Tom Hale + Rosa Jimenez",
        (
            "interview=2026-05-14 15:00 | 2026-05-21 15:00",
            "interviewers=Tom Hale",
            "interviewers=Rosa Jimenez",
        ),
    ),
    ("onsite Friday, Austin", ("interview=2026-05-15 | 2026-05-22",)),
    ("Interview May 7, Charlotte", ("interview=2026-05-07",)),
    ("Onsite on May 7, San Diego", ("interview=2026-05-07",)),
    (
        "trial shift Sat w/ chef Marco, bring knives",
        ("interview=2026-05-16 | 2026-05-23", "interviewers=Marco (chef)"),
    ),
    (
        "Zoom with Katie from HR on 2026-05-16, she said decision in about two weeks",
        ("interview=2026-05-16", "decision=2026-05-30 | 2026-06-03", "interviewers=Katie (HR)"),
    ),
    (
        "5 ppl: Ben, Ayesha, Wei Zhang and a woman from Finance",
        ("interviewers=Ben", "interviewers=Ayesha", "interviewers=Wei Zhang"),
    ),
    (
        "Loop: Mon 5/18/2026 - coding (Xiao), design (Fernanda Prado)",
        ("interview=2026-05-18", "interviewers=Xiao", "interviewers=Fernanda Prado"),
    ),
    ("Spoke w/ unit manager (Deb Kowalczyk RN)", ("interviewers=Deb Kowalczyk (unit manager)",)),
    ("met with the design team (Austin)", ()),
    ("Rescheduled w/ his boss Yuki Mori for 2026-05-25 @ 1:15", ("interview=2026-05-25 13:15",)),
    ("shadow shift 2026-05-22 7a-11a", ("interview=2026-05-22 07:00",)),
    ("interview Friday the 22nd at 2pm", ("interview=2026-05-22 14:00",)),
    ("Panel Mon 25th", ("interview=2026-05-25",)),
    ("Hiring committee meets on Friday", ("decision=2026-05-15 | 2026-05-22",)),
    (
        "Phone screen done 2026-05-09. They said 1-2 wks",
        ("interview=2026-05-09", "decision=2026-05-23 | 2026-06-03"),
    ),
    ("they said Friday", ()),
    (
        "Interview 2026-05-12. Results within 2 weeks",
        ("interview=2026-05-12", "decision=2026-05-26 | 2026-06-03"),
    ),
    ("interview postponed until June 3", ("interview=2026-06-03",)),
    ("call Friday", ()),
    (
        "Tues 5/26/2026 10am - video w/ Marisol (talent) then Dr. Park",
        ("interview=2026-05-26 10:00", "interviewers=Marisol (talent)", "interviewers=Dr Park"),
    ),
    (
        "intvw 5/26/2026 2pm Karen Holt, DON",
        ("interview=2026-05-26 14:00", "interviewers=Karen Holt"),
    ),
    (
        "Spoke to Marcus Lee (hiring mgr) and Fiona from TA, 2026-05-13",
        (
            "interview=2026-05-13",
            "interviewers=Marcus Lee (hiring mgr)",
            "interviewers=Fiona (TA)",
        ),
    ),
    (
        "Teams call w/ Sunita Rao & Oliver King 2026-05-18 11:00",
        ("interview=2026-05-18 11:00", "interviewers=Sunita Rao", "interviewers=Oliver King"),
    ),
    (
        "interview booked Tue 26 May @ 14:00 w/ Gareth (line manager)",
        ("interview=2026-05-26 14:00", "interviewers=Gareth (line manager)"),
    ),
    (
        "1st round (Lily, HR) ok, 2nd round 2026-05-29",
        ("interview=2026-05-29", "interviewers=Lily (HR)"),
    ),
    (
        "Decision delayed to May 29 per Monique",
        ("decision=2026-05-29", "interviewers=Monique"),
    ),
    ("should know by 5/29/2026", ("decision=2026-05-29",)),
    ("phone screen Pam Beesly 2026-05-12", ("interview=2026-05-12", "interviewers=Pam Beesly")),
    ("Interview 2026-05-12 at Grace Hopper", ("interview=2026-05-12",)),
    ("Tue 26 May 2pm w/ Graham Pike (ops mgr)", ("interviewers=Graham Pike (ops mgr)",)),
    ("sent on 2026-05-12 by Pam Beesly", ()),
    ("interview Tue or Wed", ()),
    ("interviews Mon-Wed", ()),
    ("interview: wed dress shirt", ()),
    ("need to give feedback by Friday", ()),
    ("waiting until next week to follow up", ()),
    (
        "Interviewed by Lt. Maria Fuentes 2026-05-12",
        ("interview=2026-05-12", "interviewers=Lt. Maria Fuentes"),
    ),
    (
        "Interviewing with Sofia Reyes (store mgr) & district mgr Pete Lang this Thursday",
        ("interviewers=Sofia Reyes (store mgr)", "interviewers=Pete Lang (district mgr)"),
    ),
    ("Bonnie (HR) called, onsite 5/29/2026", ("interview=2026-05-29", "interviewers=Bonnie (HR)")),
    (
        "Emily from HR emailed to set up interview for Tuesday the 26th at 3",
        ("interview=2026-05-26", "interviewers=Emily (HR)"),
    ),
    ("Great convo w/ CTO Arjun Mehta", ("interviewers=Arjun Mehta (CTO)",)),
    ("Panel was Jill, Monica & somebody named Art", ("interviewers=Jill", "interviewers=Monica")),
    ("They'll make an offer by the end of next week", ("decision=2026-05-22 | 2026-05-29",)),
    ("offer expires by the end of next week", ()),
    ("promised feedback by COB Friday", ("decision=2026-05-15 | 2026-05-22",)),
    (
        "Interviewer said I'd hear in a week. interview was 2026-05-12 w/ Fatima Noor",
        ("interview=2026-05-12", "decision=2026-05-19 | 2026-05-27", "interviewers=Fatima Noor"),
    ),
    (
        "Follow-up call scheduled for June 4 at 10 with Ms Chen-Ruiz",
        ("interview=2026-06-04", "interviewers=Ms Chen-Ruiz"),
    ),
    ("phone w/ Ravi Patel 2026-05-12", ("interview=2026-05-12", "interviewers=Ravi Patel")),
    ("will hear before Christmas", ("decision=2026-12-23",)),
    ("spoke with roommate kelsey manager", ()),
    (
        "Theo Brandt + Alice Munro interviewed me, 2 hrs",
        ("interviewers=Theo Brandt", "interviewers=Alice Munro"),
    ),
    ("Dec 1 2026 10:00, online, with Ruth and someone else", ("interviewers=Ruth",)),
    ("Round 2 = Nikhil + Jessica", ("interviewers=Nikhil", "interviewers=Jessica")),
    ("they are supposed to decide this week", ("decision=2026-05-15 | 2026-05-22",)),
    ("hearing back Friday latest", ("decision=2026-05-15 | 2026-05-22",)),
    ("no decision by end of week", ()),
    ("final decision by 5/29/2026", ("decision=2026-05-29",)),
)
