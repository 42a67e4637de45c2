"""English: headers, dates, statuses and names as people type them.

Header aliases are compared after normalising (case, order of words, plural, fillers, spelling of
compounds), so one spelling of each is enough.
"""

from __future__ import annotations

from sheets_followup.words import en_people
from sheets_followup.words.en_dates import DURATIONS, MONTHS, NUMBERS, UNITS, WEEKDAYS
from sheets_followup.words.en_headers import HEADERS
from sheets_followup.words.en_nouns import NOUNS
from sheets_followup.words.en_statuses import (
    ADVANCES,
    ALIVE,
    CONTACTS,
    HEDGES,
    NEGATIONS,
    STATUSES,
    STILL,
)
from sheets_followup.words.table import Words

ENGLISH = Words(
    language="en",
    headers=HEADERS,
    nouns=NOUNS,
    fillers=(
        "of | the | a | an | my | your | for | to | at | is | was | were | on | in | optional"
        " | required | if any | dd | mm | yyyy | yy | their | our"
    ),
    joined={
        "intvw": "interview",
        "intv": "interview",
        "intvwr": "interviewer",
        "intrvwr": "interviewer",
        "intvr": "interviewer",
        "f u": "follow up",
        "intw": "interview",
        "interv": "interview",
        "linked in": "linkedin",
        "whats app": "whatsapp",
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
        "again": 2,
        "final": 99,
        "last": 99,
        "next": 98,
        "upcoming": 98,
        "latest": 98,
    },
    tick_hints="y/n | yes/no | y / n | yes / no | yes or no | true/false | ✓ | x",
    given_halves="first name | given name | forename",
    family_halves="last name | surname | family name",
    stages=(
        "phone | screen | screening | onsite | oncampus | technical | tech | video | virtual"
        " | coding | hr | recruiter | behavioral | behavioural | panel | superday | hm | loop"
        " | zoom | teams | intro"
    ),
    bare_names="name | full name | person | first name last name",
    wheres="where",
    whats="what",
    managers=(
        "manager | line manager | direct manager | supervisor | team lead | manager name"
        " | the manager"
    ),
    onwards=(
        "for interview | for an interview | for the interview | for interviews | next round"
        " | next step | next steps | next stage | next phase | first round | second round"
        " | final round | shortlist | shortlisted | for screening | for phone screen"
        " | to interview | for assessment | for test | application accepted"
    ),
    appointments=(
        "when | scheduled date | scheduled | scheduled for | scheduled on | scheduled at"
        " | date scheduled | scheduled datetime | scheduled date time | scheduled time"
        " | appointment | appt"
    ),
    bare_dates="date",
    answers=(
        "response | answer | reply | decision | company response | their response"
        " | feedback received | callback | response received | heard back"
    ),
    stage_headers="stage",
    together="company role | company position | company job title | role and company"
    " | company and role | company and position | company name and role | position and company",
    application_words=(
        "application | job | posting | vacancy | resume | salary | opening | applied | cv"
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    numbers=NUMBERS,
    units=UNITS,
    durations=DURATIONS,
    date_leads=(
        "should hear by | should hear back by | will hear by | hear by | should know by"
        " | will know by"
        " | decision by | they decide by | answer by | promised by"
        " | by | before | on | until | till | on or before | no later than | around | about"
        " | approx"
        " | expected | expected by | by the | due | ~ | latest | not before | after | hear back by"
        " | week of"
    ),
    time_leads="at | @ | from | on",
    meetings=(
        "meeting | call | interview | zoom | teams | skype | meet | webex | google | phone"
        " | video | on | date"
    ),
    no_day=(
        "cancel | postpon | no-show | no | deadline | apply | applied | due | tentativ | tbc"
        " | tbd | tba | maybe | or | not | didn't | missed | declin | expire | close"
        " | unconfirmed | pushed | moved | if | unless"
    ),
    moved_to=(
        "moved to | rescheduled to | rescheduled for | postponed to | postponed until | pushed to"
        " | changed to | new date | now on"
    ),
    blank=(
        "- | -- | --- | – | — | _ | . | n/a | na | n.a. | n.a | tbd | tba | tbc | t.b.d. | t.b.a."
        " | ? | ?? | ??? | none | null | nil | unknown | not known | not yet known | nan | nat"
        " | not given | not set | to be determined | to be decided | to be confirmed"
        " | to be announced | not available | not applicable | blank | empty | undefined"
        " | pending | not scheduled | not yet | not scheduled yet | unscheduled | #n/a n/a"
    ),
    yes="true | yes | y | x | ✓ | ✔ | ✔️ | ✅ | ☑ | ☑️ | sent | done | yes! | yep | sent! | checked",
    unwanted="no | n | nope | ❌ | ✗ | ✘ | skip | n/a | na | n.a. | skipped | not wanted"
    " | not needed | don't | no need",
    unticked="false | unchecked | ☐ | ☐️ | ⬜ | ⬜️ | - | -- | – | — | tbd | ?",
    sent_leads="sent | yes | done | sent on | ✓ | ✔ | ✅ | x | emailed | emailed on | followed up"
    " | followed up on | thanked | on | y | yes on | mailed",
    no_reply="no | no reply | no response | no answer | nothing | not yet | none yet | no reply yet"
    " | no response yet | nothing yet | never | silence",
    tones={
        "formal": "formal",
        "warm": "warm",
        "friendly": "warm",
        "informal": "warm",
        "polite": "formal",
        "professional": "formal",
    },
    statuses=STATUSES,
    alone=(
        "out | cut | skip | skipped | discard | negotiating | negotiation | negotiations"
        " | fail | fails"
    ),
    hedges=HEDGES,
    alive=ALIVE,
    negations=NEGATIONS,
    still=STILL,
    advances=ADVANCES,
    contacts=CONTACTS,
    honorifics=en_people.HONORIFICS,
    name_suffixes=en_people.NAME_SUFFIXES,
    particles=en_people.PARTICLES,
    families_in_front=en_people.FAMILIES_IN_FRONT,
    pronouns=en_people.PRONOUNS,
    job_words=en_people.JOB_WORDS,
    not_names=en_people.NOT_NAMES,
    other_people=en_people.OTHER_PEOPLE,
    people_leads=en_people.PEOPLE_LEADS,
    prose_words=(
        "your | you | with | and | could | be | would | the | a | an | to | of | our | is | are"
        " | that | this | we | they | for | have | has | it | as | in | if | i | my | will | can"
        " | from | their | was | were | please | need | who"
    ),
    template_texts=(
        "test | lorem ipsum | asdf | foo bar | company name | your company"
        " | your company name | example corp | example company"
        " | example inc | example co | example ltd | example llc | example | example corporation"
        " | sample company | sample corp | sample inc"
        " | company a | company b | company x | company 1"
        " | position title | job title | role title | your name | interviewer name | contact name"
        " | recruiter name | name | full name | first last | first name last name | name/title"
        " | job title here | company name here | company here | [company] | enter company name"
        " | insert company name | lorem ipsum | example role | example position | example job"
        " | sample role | sample position | firstname lastname | type here | e.g. acme"
    ),
)
