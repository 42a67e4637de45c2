"""English trackers as people lay them out: headers of found ones, and how each must be read.

``FOUND`` are header rows met in public sheets, ``ALIKE`` are others of the same kind. Each entry is
the headers and the facts, in the columns' order, None where a header means nothing to us.
"""

from __future__ import annotations

Layout = tuple[tuple[str, ...], tuple[str | None, ...]]


def _layout(*pairs: tuple[str, str | None]) -> Layout:
    return tuple(header for header, _ in pairs), tuple(fact for _, fact in pairs)


def _stages() -> tuple[tuple[str, str | None], ...]:
    return tuple(
        pair
        for number in range(1, 5)
        for pair in (
            (f"Stage {number}", None),
            (f"Stage {number} Calendar Link", None),
            (f"Complete {number}", None),
            ("Notes", "notes"),
        )
    )


def _interviewer(prefix: str) -> tuple[tuple[str, str | None], ...]:
    return (
        (f"{prefix}interviewer_name", "interviewers"),
        (f"{prefix}interviewer_contact_details", "emails"),
        (f"{prefix}interview_date", "interview"),
        (f"{prefix}interview_prep_notes", "notes"),
        (f"{prefix}interview_post_notes", "notes"),
    )


FOUND: dict[str, Layout] = {
    "stages": _layout(
        ("Company", "company"),
        ("Description", None),
        ("Recruiter", "interviewers"),
        ("Interview process", None),
        ("Profitable", None),
        ("In office", None),
        ("Current Stage Flag", "status"),
        *_stages(),
        ("Stage 5", None),
        ("Stage 5 Link", None),
        ("OFFER! ", None),
        ("Notes", "notes"),
    ),
    "internships": _layout(
        ("Company", "company"),
        ("Role name", "role"),
        ("Applied Date", "applied"),
        ("Coding Challenge", None),
        ("Recruiter", "interviewers"),
        ("Phone", None),  # a round on the phone, beside On-Campus and Onsite
        ("On-Campus", None),
        ("Onsite", None),
        ("Result", "status"),
    ),
    "wide": _layout(
        ("id", None),
        ("job_title", "role"),
        ("company", "company"),
        ("application_software", None),
        ("date_applied", "applied"),
        ("application_status", "status"),
        ("job_notes", "notes"),
        ("next_action", None),
        ("check_application_status", None),
        ("follow_up_contact_name", "interviewers"),
        ("follow_up_contact_details", "emails"),
        *_interviewer(""),
        *_interviewer("second_"),
        *_interviewer("final_"),
        ("offer_details", None),
    ),
    "name is no person": _layout(
        ("Name", "company"), ("Application URL", None), ("Date", None), ("Stage", "status"),
        ("Stage History", None),
    ),
    "followed up": _layout(
        ("Date", None), ("Company", "company"), ("Position", "role"), ("Status", "status"),
        ("Category", None), ("Followed Up", "follow_up_1_sent"), ("Company Website", None),
    ),
    "next step of theirs": _layout(
        ("company", "company"), ("role", "role"), ("job_id", None), ("folder", None),
        ("resume_file", None), ("cover_letter", None), ("date_applied", "applied"),
        ("method", None), ("status", "status"), ("next_step", None), ("notes", "notes"),
    ),
    "parsed": _layout(
        ("Company", "company"), ("Position", "role"), ("Location", "location"), ("Link", None),
        ("Provider", None), ("Source PDF", None), ("Confidence", None), ("Status", "status"),
        ("Date Added", None), ("Notes", "notes"),
    ),
    "title": _layout(
        ("Title", "role"), ("Description", None), ("Company", "company"), ("Salary", None),
        ("Skills", None), ("Tasks", None),
    ),
    "company location": _layout(
        ("Company Name", "company"), ("Role", "role"), ("Industry", None),
        ("Company Location", "location"), ("Application Date", "applied"),
        ("Application Stage", "status"),
    ),
    "capitals": _layout(
        ("COMPANY NAME", "company"), ("POSITION", "role"), ("LINK TO JOB", None),
        ("DATE APPLIED", "applied"), ("APPLICATION STATUS", "status"), ("NOTES", "notes"),
    ),
    "contact person": _layout(
        ("Company", "company"), ("Role", "role"), ("Date Applied", "applied"),
        ("Status", "status"), ("Contact Person", "interviewers"), ("Contact Email", "emails"),
        ("Source", None), ("Location", "location"), ("Salary/Rate", None), ("Last Action", None),
        ("Next Follow-up", None), ("Interview Date", "interview"), ("Notes", "notes"),
        ("Job URL", None),
    ),
    "resume version": _layout(
        ("Date", None), ("Company", "company"), ("Position", "role"), ("Resume Version", None),
        ("Status", "status"), ("Notes", "notes"),
    ),
    "stage and outcome": _layout(
        ("Company", "company"), ("Role", "role"), ("Stage", "round"),
        ("Interview Date", "interview"), ("Outcome", "status"), ("Next Action", None),
    ),
    "people": _layout(
        ("Name", "interviewers"), ("Role", None), ("Email", "emails"), ("LinkedIn", "linkedin"),
        ("Notes", "notes"),
    ),
    "rounds": _layout(
        ("Round", "round"), ("Date", None), ("With", "interviewers"), ("Format", None),
        ("Duration", None), ("Notes", "notes"),
    ),
    "title and link": _layout(
        ("Company name", "company"), ("Role title and link to the posting", "role"),
        ("Date applied", "applied"), ("Source", None), ("Resume version submitted", None),
        ("Contact name", "interviewers"), ("Status", "status"), ("Notes", "notes"),
    ),
    "designation": _layout(
        ("Company", "company"), ("Designation", "role"), ("Job Location", "location"),
        ("Application Date", "applied"), ("Application Status", "status"), ("Salary", None),
    ),
    "sample": _layout(
        ("Company", "company"), ("Role", "role"), ("Status", "status"),
        ("Date Applied", "applied"), ("Location", "location"), ("Salary", None),
    ),
    "two columns": _layout(("Company", "company"), ("Position", "role")),
    "files": _layout(
        ("date_applied", "applied"), ("company", "company"), ("role", "role"), ("url", None),
        ("status", "status"), ("resume_file", None), ("cover_letter_file", None),
        ("notes", "notes"),
    ),
    "coach": _layout(
        ("Candidate", "candidate"), ("Company", "company"), ("Job Title", "role"),
        ("Who Applied", None), ("JD Link", None), ("Job Description", None),
        ("Date Applied", "applied"),
    ),
}  # fmt: skip

ALIKE: dict[str, Layout] = {
    "canonical": _layout(
        ("Company", "company"), ("Role", "role"), ("Round", "round"), ("Status", "status"),
        ("Interview date", "interview"), ("Interviewers", "interviewers"),
        ("Interviewer emails", "emails"), ("Decision by", "decision"), ("Topics", "topics"),
        ("Fit", "fit"), ("Gap", "gap"), ("New info", "new_info"), ("Last reply", "last_reply"),
        ("Thank-you sent", "thank_you_sent"), ("Follow-up 1 sent", "follow_up_1_sent"),
        ("Follow-up 2 sent", "follow_up_2_sent"), ("Update sent", "update_sent"),
        ("Hold until", "hold"), ("Tone", "tone"), ("Cadence", "cadence"),
    ),
    "employer": _layout(
        ("Employer", "company"), ("Job title", "role"), ("Applied on", "applied"),
        ("Interview scheduled", "interview"), ("Interviewed by", "interviewers"),
        ("Thank you note sent?", "thank_you_sent"), ("Outcome", "status"), ("Comments", "notes"),
    ),
    "camel": _layout(
        ("companyName", "company"), ("jobTitle", "role"), ("dateApplied", "applied"),
        ("interviewDate", "interview"), ("interviewerName", "interviewers"),
        ("interviewerEmail", "emails"), ("thankYouSent", "thank_you_sent"),
        ("followUpSent", "follow_up_1_sent"), ("linkedInUrl", "linkedin"), ("createdAt", None),
    ),
    "emoji": _layout(
        ("🏢 Company", "company"), ("💼 Role:", "role"), ("📅 Date of Interview", "interview"),
        ("👤 Interviewer(s)", "interviewers"), ("✉️ Thank You Email Sent", "thank_you_sent"),
        ("📊 Status", "status"), ("📝 Notes", "notes"), ("🔗 Link", None),
    ),
    "numbered": _layout(
        ("#", None), ("1. Company", "company"), ("2. Position", "role"),
        ("3. Interview date", "interview"), ("4. Hiring Manager", "interviewers"),
        ("5. Hiring manager email", "emails"), ("6. Status", "status"),
    ),
    "interviewers 1 to 3": _layout(
        ("Organisation", "company"), ("Position Title", "role"),
        ("Interview Date & Time", "interview"), ("Interviewer 1", "interviewers"),
        ("Interviewer 1 Email", "emails"), ("Interviewer 2", "interviewers"),
        ("Interviewer 2 Email", "emails"), ("Interviewer 3", "interviewers"),
        ("Expected decision", "decision"), ("Salary", None),
    ),
    "first and second": _layout(
        ("Company", "company"), ("Position", "role"), ("1st Interview", "interview"),
        ("2nd Interview", "interview"), ("Final Interview Date", "interview"),
        ("Result", "status"),
    ),
    "phone and onsite": _layout(
        ("Company", "company"), ("Title", "role"), ("Phone Screen Date", "interview"),
        ("Onsite Date", "interview"), ("Recruiter", "interviewers"),
        ("Recruiter Email", "emails"), ("Recruiter Phone", "phone"), ("Stage", "status"),
    ),
    "hear back": _layout(
        ("Company", "company"), ("Interview on", "interview"), ("Met with", "interviewers"),
        ("Hear back by", "decision"), ("Discussed", "topics"), ("Thanked?", "thank_you_sent"),
        ("Followed up?", "follow_up_1_sent"), ("Last heard from them", "last_reply"),
    ),
    "slashes": _layout(
        ("Company/Organization", "company"), ("Role / Position", "role"),
        ("Recruiter / Contact", "interviewers"), ("Contact Email/Phone", "emails"),
        ("Status (Applied, Interview, Offer)", "status"), ("City, State", "location"),
    ),
    "dates that are not the interview": _layout(
        ("Company", "company"), ("Date", None), ("Date Sent", "applied"), ("Deadline", None),
        ("Closing Date", None), ("Date Found", None), ("Follow-up Date", None),
        ("Follow up", None), ("Last Contacted", None), ("Start Date", None),
    ),
    "notion": _layout(
        ("Name", "interviewers"), ("Company", "company"), ("Stage", "status"),
        ("Contact Email", "emails"), ("Interview Time", "interview"), ("Tags", None),
    ),
    "referral": _layout(
        ("Firm", "company"), ("Opening", "role"), ("Referral", None), ("Referred by", None),
        ("App Status", "status"), ("Point of Contact", "interviewers"), ("E-mail", "emails"),
        ("Work Location", "location"), ("Remote?", None), ("Pros", None), ("Cons", None),
    ),
    "contacts": _layout(
        ("Target Company", "company"), ("Contact", "interviewers"), ("Title", None),
        ("Email", "emails"), ("LinkedIn URL", "linkedin"), ("Date Contacted", None),
        ("Follow Up Date", None), ("Response?", None), ("Notes", "notes"),
    ),
    "preparation": _layout(
        ("Interview Date", "interview"), ("Company", "company"), ("Position", "role"),
        ("Interview Type", "round"), ("Interviewer Name(s)", "interviewers"),
        ("Interviewer Title(s)", "interviewers"), ("Questions Asked", None),
        ("Follow-up Sent", "follow_up_1_sent"), ("Result", "status"),
    ),
    "halves": _layout(
        ("Company", "company"), ("Interviewer First Name", "interviewers"),
        ("Interviewer Last Name", "interviewers"),
        ("Interviewer Email", "emails"), ("Interview Scheduled (Y/N)", None),
        ("Date Interviewed", "interview"), ("Thank you sent (Y/N)", "thank_you_sent"),
    ),
    "job centre": _layout(
        ("Business Name", "company"), ("Position Applied For", "role"),
        ("Contact Name & Title", "interviewers"), ("Phone Number", "phone"),
        ("Email Address", "emails"), ("Date of Follow-Up", None), ("Interview Date", "interview"),
        ("Interview Time", "interview"), ("Thank You Letter Sent", "thank_you_sent"),
        ("Result", "status"),
    ),
    "campus": _layout(
        ("S.No", None), ("Company Name", "company"), ("Job Role", "role"),
        ("Applied Date", "applied"), ("Platform", None), ("HR Name", "interviewers"),
        ("HR Email", "emails"), ("HR Contact Number", "phone"), ("Interview Date", "interview"),
        ("Interview Mode", None), ("Result", "status"), ("Remarks", "notes"),
    ),
    "pandas": _layout(
        ("Unnamed: 0", None), ("company", "company"), ("notes", "notes"), ("notes.1", "notes"),
        ("response_date", "last_reply"), ("date_of_interview", "interview"),
    ),
}  # fmt: skip
