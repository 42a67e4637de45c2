"""English: headers, dates, statuses and names as people type them.

Header aliases are compared after normalising (case, order of words, plural, fillers, spelling of
compounds), so one spelling of each is enough.
"""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words.table import Aliases, Words

_HEADERS = {
    "company": Aliases(
        "company",
        "company name | employer | employer name | organization | organization name | org | firm"
        " | firm name | name of company | company applied to | hiring company",
        "business | business name | company applied | workplace | target company | agency company",
    ),
    "role": Aliases(
        "role",
        "role title | role name | position | position title | position name | job title | job role"
        " | designation | job position | role applied for | position applied for | job name"
        " | job applied for | title of job | role/position | job/role | title of position",
        "title | job | opening | vacancy | job posting title | posting | job opening"
        " | position applied | role applied | role being applied for",
    ),
    "round": Aliases(
        "round",
        "interview round | round of interview | round number | round no | which round"
        " | current round | round name",
        "interview stage | interview type | type of interview | interview number | interview no"
        " | stage of interview | round type",
    ),
    "status": Aliases(
        "status",
        "application status | job status | current status | status of application | app status"
        " | status update | overall status | process status",
        "stage | current stage | application stage | result | outcome | current stage flag"
        " | final result | final outcome | application result | application outcome"
        " | interview status | interview outcome | interview result | state | pipeline stage"
        " | stage flag | hiring stage | progress | status stage | outcome of interview"
        " | stage in process | process stage",
    ),
    "interview": Aliases(
        "interview date",
        "date interview held | interview on | interview date time | date time interview"
        " | date interviewed | interviewed on | interview day | interview scheduled for"
        " | interview scheduled | scheduled interview | scheduled interview date"
        " | interview scheduled date | interview datetime | interview date when"
        " | interview appointment | interview held on | interview held"
        " | actual interview date | interview timestamp | when interview"
        " | interview date if scheduled | interview date if any",
        "interview | interviewed | interview schedule | interview slot",
    ),
    "interview:time": Aliases("interview time", "time interview | interview start time"),
    "interviewers": Aliases(
        "interviewer",
        "interviewer name | interviewed by | interviewed with | interview with | met with"
        " | spoke with | spoke to | talked to | talked with | panel | interview panel | panelist"
        " | panel member | people met | people i met | person met | interview team"
        " | name interviewer | who interviewed me | who i met | who i spoke to | who i spoke with"
        " | interviewer title | interviewer name title | interviewer name email | interview people"
        " | interview panelist | meeting with | who interviewed | interviewing with"
        " | who did i speak to | who did i speak with | who did i talk to | who did i meet",
        "with | people | participant | attendee | spoken to",
    ),
    "interviewers:contact": Aliases(
        "contact",
        "contact person | contact name | contact person name | point contact | poc"
        " | company contact | key contact | main contact | contact at company | contact people"
        " | name contact | name of contact person | follow up contact name | follow up contact"
        " | primary contact | person of contact | contact information name | hr contact | hr name"
        " | hr contact name | hr person | company contact name | contact full name"
        " | name of point of contact | point person",
        "hr | contact recruiter | networking contact | contact hr",
    ),
    "interviewers:recruiter": Aliases(
        "recruiter",
        "recruiter name | name recruiter | recruiter contact name | talent partner"
        " | recruiter contact | hiring recruiter | internal recruiter | recruiter hr"
        " | recruiter hr name | recruiter person | talent acquisition | recruiter full name",
        "headhunter",
    ),
    "interviewers:hiring manager": Aliases(
        "hiring manager", "hiring manager name | name hiring manager | hm | hm name"
    ),
    "emails": Aliases(
        "email",
        "email address | email id | contact email interviewer | their email | mail | mail address",
    ),
    "emails:interviewer": Aliases(
        "interviewer email",
        "interviewer email address | interviewer contact | interviewer contact detail"
        " | interviewer contact info | interviewer contact information | email interviewer"
        " | interviewer mail | interviewer email id | panel email",
    ),
    "emails:contact": Aliases(
        "contact email",
        "contact email address | contact person email | contact detail | contact info"
        " | contact information | follow up contact detail | follow up contact email"
        " | contact mail | email contact | hr email | contact email id | poc email"
        " | company email | hr email id | contact email phone | contact phone email"
        " | point of contact email | hr email address | hr mail | contact info email",
    ),
    "emails:recruiter": Aliases(
        "recruiter email",
        "recruiter email address | recruiter contact info | recruiter contact detail"
        " | recruiter contact information | recruiter mail | email recruiter | recruiter email id",
    ),
    "emails:hiring manager": Aliases(
        "hiring manager email", "hm email | hiring manager email address | hiring manager contact"
    ),
    "linkedin": Aliases(
        "linkedin",
        "linkedin url | linkedin profile | linkedin link | interviewer linkedin"
        " | interviewer linkedin url | contact linkedin | recruiter linkedin"
        " | hiring manager linkedin | linkedin contact | linkedin profile link"
        " | linkedin profile url | contact linkedin url | contact linkedin profile"
        " | recruiter linkedin url | recruiter linkedin profile | interviewer linkedin profile",
    ),
    "decision": Aliases(
        "decision by",
        "decision date | expected decision | expected decision date | decision expected by"
        " | decision expected | hear back by | should hear back by | will hear back by"
        " | expect to hear back by | expect to hear by | should hear by | hear by | answer by"
        " | answer expected | expected answer | answer expected by | expected response"
        " | expected response date | expected response by | response expected | response by"
        " | response expected by | reply by | reply expected | expected reply | expected reply date"
        " | reply expected by | decision due | decision due date | decision timeline"
        " | decision deadline | decide by | they decide by | will decide by | response due"
        " | expect answer by | expected to hear back | when they decide | when will they decide"
        " | expected feedback date | feedback by | feedback expected | feedback expected by"
        " | expected hear back | expected hear back date | promised reply | promised reply by"
        " | promised by | they said they would decide by | date of decision | expected timeline"
        " | hear back date | hear from them by | expect reply by | expect decision by",
        "timeline | time line | expected by | hiring timeline | promised answer",
    ),
    "topics": Aliases(
        "topic",
        "topic discussed | discussed | what we discussed | discussion topic | discussion"
        " | conversation topic | talked about | what we talked about | topic covered"
        " | key topic | thing discussed | thing we discussed | thing we talked about"
        " | discussion point | point discussed | conversation highlight | we talked about"
        " | what was discussed | subject discussed | interview topic | main topic | we discussed",
    ),
    "fit": Aliases(
        "fit",
        "my fit | why i fit | why me | strength | my strength | key strength | strength recall"
        " | strength to mention | why i am a fit | why im a fit | selling point"
        " | my selling point | relevant strength | relevant experience | what i bring"
        " | strength to recall | why i fit the role",
    ),
    "gap": Aliases(
        "gap",
        "correction | to correct | forgot | what i forgot | i forgot | forgot to mention"
        " | forgot to say | weak answer | should have said | what i should have said"
        " | what i missed | to clarify | clarification | thing i forgot | wish i had said",
    ),
    "new_info": Aliases(
        "new info",
        "new information | news | news to share | new since | new since interview"
        " | info to share | update to share | new to share | news for them | latest news",
    ),
    "last_reply": Aliases(
        "last reply",
        "last response | reply received | date of last reply | last heard | last heard from"
        " | last heard back | response date | date of response | reply date | responded on"
        " | response received | replied on | last reply date | last response date"
        " | last heard on | response received on | reply received on | they replied"
        " | last reply received | last reply from them | heard back on | date heard back"
        " | date of reply | last message from them | last heard from them | date last heard"
        " | last email from them | they replied on | response received date | received reply",
        "heard from | date heard",
    ),
    "thank_you_sent": Aliases(
        "thank you sent",
        "thank you email sent | thank you note sent | thank you letter sent | thanked"
        " | thank you message sent | sent thank you | sent thank you note | sent thank you email"
        " | sent thank you letter | thanks sent | thank you sent date | thank you email sent date"
        " | thank you note sent date | ty sent | ty note sent | ty email sent | thanked on"
        " | date thank you sent | thank you sent yet | thank you done | thank you card sent"
        " | date thank you note sent | date thank you email sent | thank you mail sent"
        " | thanked interviewer | thank you date | thank you email date | thank you note date",
        "thank you | thank you note | thank you email | thank you letter | ty note | ty email"
        " | thanks | ty | thank you message | thank you card",
    ),
    "follow_up_1_sent": Aliases(
        "follow up 1 sent",
        "follow up sent | first follow up sent | 1st follow up sent | followed up"
        " | follow up email sent | follow up 1 sent date | followed up on | follow up sent on"
        " | follow up sent date | date follow up sent | sent follow up | sent follow up email"
        " | follow up 1 date sent | date followed up | follow up done | follow up email 1 sent"
        " | first followed up | followed up yet | follow up 1 email sent | follow up note sent",
        "follow up 1 | first follow up | 1st follow up | follow up email 1",
    ),
    "follow_up_2_sent": Aliases(
        "follow up 2 sent",
        "second follow up sent | 2nd follow up sent | final follow up sent | last follow up sent"
        " | follow up 2 sent date | follow up 2 date sent | follow up email 2 sent"
        " | followed up again | second follow up email sent | follow up 2 email sent",
        "follow up 2 | second follow up | 2nd follow up | final follow up | follow up email 2",
    ),
    "update_sent": Aliases(
        "update sent", "update email sent | sent update | update sent date | update sent on"
    ),
    "hold": Aliases(
        "hold until",
        "on hold until | hold till | wait until | snooze until | paused until | pause until"
        " | not before | do not write before | snooze | hold off until | wait till",
    ),
    "tone": Aliases("tone", "letter tone | email tone | tone of letter | tone of voice"),
    "cadence": Aliases("cadence", "follow up cadence | rhythm | follow up rhythm"),
    "notes": Aliases(
        "note",
        "comment | remark | additional note | other note | job note | my note | general note"
        " | interview note | interview prep note | interview post note | note comment"
        " | comment note | additional comment | observation | misc note | extra note"
        " | prep note | post interview note | application note | note feedback"
        " | additional information | additional info | note about interview | internal note",
        "thought | memo | feedback | misc | other | impression | reflection | other info",
    ),
    "applied": Aliases(
        "date applied",
        "applied | applied on | applied at | application date | date of application"
        " | date submitted | submission date | apply date | applied date | date applied on"
        " | application submitted | application submitted on | application submitted date"
        " | submitted on | date of applying | date application sent | application sent"
        " | date sent | sent date | sent on | submitted | applying date | day applied"
        " | date i applied | application sent date | when applied | application sent on"
        " | date of submission | applied time | resume sent date | date resume sent",
    ),
    "location": Aliases(
        "location",
        "city | job location | company location | location of job | work location"
        " | office location | city state | state city | location city | city country | place"
        " | country | location remote | remote location | region | location type city"
        " | headquarters | hq | address | company address | position location | role location"
        " | location of company | job site | work site | state country",
    ),
    "phone": Aliases(
        "phone",
        "phone number | telephone | telephone number | mobile | mobile number | contact phone"
        " | contact number | contact phone number | recruiter phone | recruiter phone number"
        " | interviewer phone | interviewer phone number | tel | cell phone | phone no | cell"
        " | hr phone | contact no | contact mobile | hiring manager phone | company phone",
    ),
    "candidate": Aliases(
        "candidate",
        "candidate name | applicant | applicant name | job seeker | jobseeker | coachee"
        " | name candidate | mentee | student name",
    ),
}

_MONTHS = (
    "january jan | february feb | march mar | april apr | may | june jun | july jul"
    " | august aug | september sep sept | october oct | november nov | december dec"
)
_WEEKDAYS = (
    "monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs"
    " | friday fri | saturday sat | sunday sun"
)

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
    "fifteen": 15, "twenty": 20, "thirty": 30,
    "a couple of": 2, "couple of": 2, "a couple": 2, "couple": 2,
}  # fmt: skip

_UNITS = {
    "d": "day", "day": "day", "days": "day", "calendar days": "day",
    "business day": "business day", "business days": "business day",
    "working day": "business day", "working days": "business day",
    "work day": "business day", "work days": "business day",
    "workday": "business day", "workdays": "business day", "weekdays": "business day",
    "w": "week", "wk": "week", "wks": "week", "week": "week", "weeks": "week",
    "business weeks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "mo": "month", "mos": "month",
    "h": "hour", "hr": "hour", "hrs": "hour", "hour": "hour", "hours": "hour",
}  # fmt: skip

_LEADS = (
    r"(?:(?:in|within|about|around|approx\.?|approximately|roughly|maybe|probably|after|by|max\.?"
    r"|at most|up to|no later than|the next|the|next|another|expected|expect|hear back|they said"
    r"|decision|answer|reply|response|should know|will know|until|before|on or before|over)\s+"
    r"|~\s*|≤\s*|<\s*){0,4}"
)
_TRAILS = (
    r"(?:\s*(?:or so|max\.?|maximum|tops|at most|at the latest|latest|from now|from then|later"
    r"|time|(?:of|after|from|post|following)(?: the| my)?(?: final| last)?(?: interview)?(?: date)?"
    r"|after that|approx\.?)){0,2}"
)
_NUM = r"\d{1,3}|a couple of|couple of|a couple|couple|" + "|".join(
    word for word in _NUMBERS if "couple" not in word
)
_UNIT = "|".join(sorted(_UNITS, key=lambda unit: -len(unit)))
_DAY = "|".join(name for group in _WEEKDAYS.split(" | ") for name in group.split())
_MONTH = "|".join(name for group in _MONTHS.split(" | ") for name in group.split())
_END = r"(?:(?:the )?(?:end|close)(?: of)?(?: the)?|late|later) "

_DURATIONS = (
    (
        rf"{_LEADS}(?P<n>{_NUM})(?:\s*(?:-|–|—|to|or)\s*(?P<m>{_NUM}))?\s*-?"
        rf"(?P<unit>{_UNIT})['’]?{_TRAILS}",
        "span",
    ),
    (rf"{_LEADS}(?P<unit>fortnight){_TRAILS}", "span"),
    (r"(?:(?:later )?today|same day|eod|(?:by )?(?:the )?end of (?:the )?day)", "same day"),
    (r"(?:by |on )?tomorrow", "tomorrow"),
    (r"(?:by |on )?(?:the )?day after tomorrow", "day after tomorrow"),
    (rf"{_LEADS}(?:this week|{_END}(?:this )?week|eow)", "end of week"),
    (r"(?:by |in |within |during )?(?:early|mid) next week", "middle of next week"),
    (r"(?:by )?mid[- ]?week", "end of week"),
    (
        rf"(?:by |in |within |during |sometime |some time |maybe |before )*(?:{_END})?next week",
        "end of next week",
    ),
    (rf"(?:by |in )?(?:{_END})?(?:the )?week after next", "end of week after next"),
    (rf"(?:by |in |within )*(?:{_END}(?:this )?month|eom|this month|month[- ]end)", "end of month"),
    (rf"(?:by |in |within |sometime |before )*(?:{_END})?next month", "end of next month"),
    (rf"(?:by |before )?(?:{_END}(?:this )?quarter|eoq)", "end of quarter"),
    (rf"(?:by |before )?(?:{_END}(?:this )?year|eoy)", "end of year"),
    (rf"(?:by )?{_END}(?P<month>{_MONTH})", "end of named month"),
    (
        rf"(?:by |on |before |until |no later than )*next (?P<weekday>{_DAY})(?: latest)?",
        "next weekday",
    ),
    (
        rf"(?:by |on |before |until |no later than )*(?:next week(?:'s)? (?:on )?(?P<weekday>{_DAY})"
        rf"|(?P<weekday2>{_DAY}) (?:of )?next week)",
        "weekday of next week",
    ),
    (
        rf"(?:by |on |before |until |no later than |end of (?:day )?|eod )*(?:this |the |coming )*"
        rf"(?P<weekday>{_DAY})(?: latest| at the latest| eod)?",
        "weekday",
    ),
)


def _numbered(groups: str, first: int) -> dict[str, int]:
    """Every spelling of each group with the group's number, counting from ``first``."""
    return {
        word: number
        for number, group in enumerate(groups.split(" | "), start=first)
        for word in group.split()
    }


ENGLISH = Words(
    language="en",
    headers=_HEADERS,
    fillers=(
        "of | the | a | an | my | your | for | to | at | is | was | were | on | in | optional"
        " | required | if any | dd | mm | yyyy | yy"
    ),
    joined={
        "linked in": "linkedin",
        "e mail": "email",
        "thankyou": "thank you",
        "thank u": "thank you",
        "followup": "follow up",
        "followups": "follow up",
        "on site": "onsite",
        "on campus": "oncampus",
        "organisation": "organization",
        "organisational": "organization",
        "head hunter": "headhunter",
        "phone screening": "phone screen",
        "date and time": "date time",
        "human resource": "hr",
        "human resources": "hr",
        "co name": "company name",
        "dates": "date",
        "hiring mgr": "hiring manager",
        "mgr": "manager",
        "jobtitle": "job title",
    },
    rounds={
        "initial": 1,
        "first": 1,
        "1st": 1,
        "1": 1,
        "second": 2,
        "2nd": 2,
        "2": 2,
        "third": 3,
        "3rd": 3,
        "3": 3,
        "fourth": 4,
        "4th": 4,
        "4": 4,
        "fifth": 5,
        "5th": 5,
        "5": 5,
        "sixth": 6,
        "6th": 6,
        "6": 6,
        "seventh": 7,
        "7": 7,
        "8": 8,
        "9": 9,
        "10": 10,
        "final": 99,
        "last": 99,
        "next": 98,
        "upcoming": 98,
        "latest": 98,
    },  # fmt: skip
    stages=(
        "phone | screen | screening | onsite | oncampus | technical | tech | video | virtual"
        " | coding | hr | recruiter | behavioral | behavioural | panel | superday | hm | loop"
    ),
    bare_names="name | full name | person | first name last name",
    months=_numbered(_MONTHS, 1),
    weekdays=_numbered(_WEEKDAYS, 0),
    numbers=_NUMBERS,
    units=_UNITS,
    durations=_DURATIONS,
    date_leads=(
        "by | before | on | until | till | on or before | no later than | around | about | approx"
        " | expected | expected by | by the | due | ~ | latest | not before | after | hear back by"
        " | week of"
    ),
    time_leads="at | @ | from | on",
    blank=(
        "- | -- | --- | – | — | _ | . | n/a | na | n.a. | n.a | tbd | tba | tbc | t.b.d. | t.b.a."
        " | ? | ?? | ??? | none | null | nil | unknown | not known | not yet known | nan | nat"
        " | not given | not set | to be determined | to be decided | to be confirmed"
        " | to be announced | not available | not applicable | blank | empty | undefined"
        " | pending | not scheduled | not yet | not scheduled yet | unscheduled | #n/a n/a"
    ),
    yes="true | yes | y | x | ✓ | ✔ | ✔️ | ✅ | ☑ | ☑️ | sent | done | yes! | yep | sent!",
    unwanted="no | skip | n/a | na | n.a. | skipped | not wanted | not needed | don't | no need",
    unticked="false | ☐ | ☐️ | ⬜ | ⬜️ | - | -- | – | — | tbd | ?",
    sent_leads="sent | yes | done | sent on | ✓ | ✔ | ✅ | x | emailed | emailed on | followed up"
    " | followed up on | thanked | on | y | yes on | mailed",
    tones={
        "formal": "formal",
        "warm": "warm",
        "friendly": "warm",
        "informal": "warm",
        "polite": "formal",
        "professional": "formal",
    },
    statuses={
        Status.ACTIVE: (
            "no response yet | no reply yet | not heard back yet | to apply | not applied"
            " | haven't heard back | not yet applied | yet to apply | didn't apply yet"
            " | heard back | call back | callback | got a call | maybe later"
        ),
        Status.OFFER: (
            "offer | offers | offered | offer received | offer extended | offer made | verbal offer"
            " | got an offer | got offer | received offer | offer letter | offer in hand | job offer"
        ),
        Status.ACCEPTED: (
            "accepted | hired | signed | got the job | offer accepted | accepted offer"
            " | accepted the offer | offer signed | signed offer | i got it | got it"
        ),
        Status.REJECTED: (
            "rejected | rejection | reject | rejects | denied | turned down | not selected"
            " | unsuccessful | not moving forward | not proceeding | didn't get it | did not get it"
            " | no offer | not hired | failed | they passed | went with another candidate"
            " | went with someone else | chose another candidate | other candidate chosen"
            " | no longer under consideration | no longer considered | not shortlisted"
            " | moved on with other candidates | not a match | offer rescinded | rescinded"
            " | rejected by company | regret | regretted | declined | dinged | thumbs down"
            " | not chosen | moving forward with other candidates | offer revoked | rejeted"
            " | knocked out | eliminated"
        ),
        Status.WITHDRAWN: (
            "withdrawn | withdrew | withdraw | i withdrew | pulled out | declined offer"
            " | offer declined | turned down offer | turned down the offer | declined the offer"
            " | not pursuing | no longer interested | not interested | dropped out | i declined"
            " | rejected offer | offer rejected | rejected the offer | i passed | withdrawal"
            " | offer turned down | backed out | opted out | i rejected"
        ),
        Status.CLOSED: (
            "closed | ghosted | ghosting | no response | no reply | no answer | never heard back"
            " | didn't hear back | did not hear back | position closed | position filled | filled"
            " | role closed | role filled | job closed | expired | no longer open | archived | dead"
            " | no longer available | cancelled | canceled | position cancelled | role cancelled"
            " | inactive | no longer hiring | posting removed | job expired | lapsed | abandoned"
            " | not hiring | ghosted me | radio silence | closed out | never replied"
        ),
        Status.ON_HOLD: (
            "on hold | hold | paused | on pause | hiring freeze | hiring paused | frozen | onhold"
            " | position on hold | role on hold | stalled | put on hold | deferred | postponed"
            " | parked"
        ),
    },
    hedges=(
        "not | no | never | isn't | wasn't | aren't | waiting | wait | awaiting | await | pending"
        " | expecting | expected | expect | hoping | hope | hopeful | scheduled | schedule | call"
        " | discussion | reapplied | reapply | reapplying | applied | reopened | reconsidered"
        " | but | if | unless | maybe | possibly | possible | might | may | could | before | until"
        " | previous | previously | earlier | other | another | yet | still | almost | soon"
        " | upcoming | stage | interview scheduled | potential | vs | prep | preparing | nearly"
        " | invite | invitation | again | next | likely | probably | probable | revived"
    ),
    alive=(
        "appl | interview | screen | phone | onsite | on-site | round | wait | await | pending"
        " | assess | test | challenge | submit | review | progress | ongoing | active | contact"
        " | schedul | shortlist | acknowledg | research | saved | wish | bookmark | todo | draft"
        " | tailor | interested | prospect | new | open | receiv | sent | generat | docs | ready"
        " | follow | thank | call | final | technical | hr | take-home | takehome | homework | oa"
        " | referr | network | negotiat | panel | prepar | process | consider | in play | hot"
        " | warm | lead | target | to-do | plan | met | meeting | coding | exam | case | loop"
        " | second | third | first | 1st | 2nd | 3rd | started | invited | reach | respond | heard"
        " | viewed | screened | stage | verify | emailed | resume | live | current | upcoming"
        " | later | queue | not started | backlog | next | confirm | chat | conversation | replied"
    ),
    honorifics={
        "mr": "Mr",
        "mister": "Mr",
        "mrs": "Mrs",
        "ms": "Ms",
        "miss": "Miss",
        "mx": "Mx",
        "dr": "Dr",
        "doctor": "Dr",
        "prof": "Prof",
        "professor": "Prof",
        "sir": "Sir",
        "dame": "Dame",
        "rev": "Rev",
        "hon": "Hon",
        "mme": "Mme",
        "mlle": "Mlle",
        "madame": "Mme",
        "madam": "Ms",
        "monsieur": "M",
        "herr": "Herr",
        "frau": "Frau",
        "señor": "Sr",
        "señora": "Sra",
    },  # fmt: skip
    name_suffixes=(
        "jr | sr | ii | iii | iv | phd | ph.d | ph.d. | md | m.d. | mba | cpa | esq | pmp | cfa"
        " | msc | bsc | ma | m.s. | jd | shrm-cp | shrm-scp | phr | sphr | cissp | p.e."
    ),
    particles=(
        "van | der | den | de | la | le | du | des | von | zu | zur | zum | di | da | dos | del"
        " | della | bin | ibn | al | el | ter | ten | af | av | y | e | i | las | los | st | ap"
    ),
    pronouns=(
        "she/her | he/him | they/them | she/they | he/they | she/her/hers | he/him/his"
        " | they/them/theirs | she/her/ella | she | he | they | any pronouns | ze/hir"
    ),
    job_words=(
        "recruiter | recruiting | recruitment | sourcer | recruit | manager | mgr | director | lead"
        " | engineer | engineering | developer | designer | analyst | scientist | architect"
        " | consultant | partner | founder | cofounder | co-founder | president | vp | svp | evp"
        " | avp | cto | ceo | coo | cfo | cpo | cmo | cio | chro | ciso | officer | chief | head"
        " | hr | hrbp | em | pm | tpm | swe | sre | sde | qa | tl | hm | ic | owner | supervisor"
        " | coordinator | specialist | generalist | assistant | associate | executive"
        " | administrator | talent | acquisition | people ops | senior | staff | principal | junior"
        " | intern | team | hiring | interviewer | panelist | devops | tech | technical | product"
        " | programmer | researcher | lecturer | sourcing | operations | marketing"
        " | sales | finance | md | gm | representative | rep | advisor | agent | department"
        " | human | resources | human resources | software | coach | trainer | colleague | peer"
        " | teammate | contact | ta | ba | ops | panel | board | chair | secretary"
    ),
    not_names=(
        "hear | heard | hearing | back | from | spoke | spoken | speak | speaking | with | met"
        " | meet | meeting | emailed | email | mailed | mail | called | call | calls | talked"
        " | talk | made | make | new | resume | résumé | cv | follow | followed | sent | send"
        " | wait | waiting | awaiting | schedule | scheduled | reschedule | interview"
        " | interviewed | interviews | screen | screening | onsite | on-site | phone | video | zoom"
        " | teams | round | stage | design | behavioral | system | coding | challenge | test | quiz"
        " | assessment | applied | apply | application | applying | rejected | offer | via | the"
        " | and | or | to | for | of | at | in | on | about | by | is | was | were | are | will be"
        " | has | have | had | they | them | he | she | we | you | your | our | my | me | it"
        " | this | that | not | no | yes | none | nobody | anyone | someone | unknown | tbd | tba"
        " | tbc | n/a | na | pending | linkedin | indeed | glassdoor | website | portal | link"
        " | http | https | www | company | corp | inc | llc | ltd | gmbh | plc | team | intro"
        " | chat | coffee | referral | referred | again | later | soon | asap | please | need"
        " | needs | reply | response | respond | asked | ask | said | told | everyone | all"
        " | various | multiple | several | other | others | people | person | panel | after"
        " | before | remeeting | previously | next | today | tomorrow | yesterday | week | month"
        " | monday | tuesday | wednesday | thursday | friday | saturday | sunday | hours | hour"
        " | hr | min | mins | minute | minutes | hrs | name | contact | contacts | notes | note"
        " | see | check | ongoing | done | todo | update | updated | position | role | job | title"
        " | great | good | nice | opportunity | drafted | monitor | status | re | fwd | hi | hello"
        " | dear | thanks | thank | confirmed | cancelled | candidate | group | inbox | department"
        " | office | recruiters | interviewers | number | details | info | tech | loop | final"
        " | first | second | third | technical | generic | general | same | above | below"
    ),
    people_leads=(
        "with | interviewer | interviewers | panel | interview with | met with | met | hiring manager"
        " | recruiter | contact | hr | names | people | attendees | participants"
    ),
    prose_words=(
        "your | you | with | and | could | be | would | the | a | an | to | of | our | is | are"
        " | that | this | we | they | for | have | has | it | as | in | if | i | my | will | can"
        " | from | their | was | were | please | need | who"
    ),
    template_texts=(
        "company name | your company | your company name | example corp | example company"
        " | example inc | example co | example ltd | example llc | example | example corporation"
        " | sample company | sample corp | sample inc | company a | company b | company x | company 1"
        " | position title | job title | role title | your name | interviewer name | contact name"
        " | recruiter name | name | full name | first last | first name last name | name/title"
        " | job title here | company name here | company here | [company] | enter company name"
        " | insert company name | lorem ipsum | example role | example position | example job"
        " | sample role | sample position | firstname lastname | type here | e.g. acme"
    ),
)
