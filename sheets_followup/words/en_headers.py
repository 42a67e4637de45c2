"""English: the headers of each fact, in the many ways people write them."""

from __future__ import annotations

from sheets_followup.words.table import Aliases

HEADERS = {
    "company": Aliases(
        "company",
        "company name | employer | employer name | organization | organization name | org | firm"
        " | firm name | name of company | company applied to | hiring company",
        "business | business name | company applied | workplace | prospect | whos hiring"
        " | who hiring | target company | target employer | who is it | where i applied"
        " | hiring org | hiring organization"
        " | agency company"
        " | co | co name",
    ),
    "role": Aliases(
        "role",
        "type of work sought | work sought | kind of work sought | position sought | job sought"
        " | type of job sought | type of work applied for | work applied for | role title"
        " | role name | position | position title | position name | job title"
        " | job role | designation | job position | role applied for | position applied for"
        " | job name | job applied for | title of job | role/position | job/role"
        " | title of position"
        " | position sought | role sought | job sought | position wanted | role wanted"
        " | what position | which position | what role | which role | what job"
        " | which job",
        "title | job | post | opening | vacancy | job posting title | posting | job opening"
        " | position applied | role applied | role being applied for | opportunity | internship"
        " | job profile | placement | internship title | programme | unit job"
        "  | program | gig | mandate | assignment | engagement | for what | contract role"
        " | scheme | graduate scheme | scheme name | vacancy name | posting name",
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
        " | current state | status update | overall status | process status | submission status"
        " | candidate status | progress status | where it stand | list name | pipeline status",
        "result of contact | contact result | stage | current stage | application stage"
        " | result | outcome | current stage flag"
        " | final result | final outcome | application result | application outcome"
        " | interview status | interview outcome | interview result | state | pipeline stage"
        " | stage flag | hiring stage | progress | status stage | outcome of interview"
        " | stage in process | process stage | list | board list | pipeline | current list"
        " | decision outcome"
        " | where i am | where i am now | where thing stand | where we are"
        " | where thing are | where i stand | where it at | how it going | how it went"
        " | how did it go",
    ),
    "interview": Aliases(
        "interview date",
        "date interview held | interview on | interview date time | date time interview"
        " | date interviewed | interviewed on | interview day | interview scheduled for"
        " | interview scheduled | scheduled interview | scheduled interview date"
        " | interview scheduled date | interview datetime | interview date when"
        " | interview appointment | interview held on | interview held | actual interview date"
        " | interview timestamp | when interview | interview date if scheduled"
        " | interview date if any",
        "interview | interviewed | interview schedule | interview slot | meeting date"
        " | date of meeting | last met | int date | appointment date | date of mtg",
    ),
    "interview:time": Aliases("interview time", "time interview | interview start time"),
    "interview:clock": Aliases("", "time | start time"),
    "interviewers": Aliases(
        "interviewer",
        "interviewer name | interviewed by | interviewed with | interview with | met with"
        " | spoke with | spoke to | talked to | talked with | panel | interview panel | panelist"
        " | panel member | people met | people i met | person met | interview team"
        " | name interviewer | who interviewed me | who i met | who i spoke to | who i spoke with"
        " | interviewer name title | interviewer name email | interviewer detail"
        " | interview people"
        " | interview panelist | meeting with | who interviewed | interviewing with"
        " | who did i speak to | who did i speak with | who did i talk to | who did i meet",
        "with | people | participant | attendee | spoken to | who",
    ),
    "interviewers:other contact": Aliases(
        "",
        "other contact | contact other | second contact | additional contact | other contact name",
    ),
    "interviewers:contact": Aliases(
        "contact",
        "person contacted | contacted person | person i contacted | person spoken to"
        " | contact person | contact name | contact person name | point contact | poc"
        " | client contact | client contact name | poc name | company contact | key contact"
        " | main contact | contact at company | contact people"
        " | name contact | name of contact person | follow up contact name | follow up contact"
        " | primary contact | person of contact | contact information name | hr contact | hr name"
        " | hr contact name | hr person | company contact name | contact full name"
        " | name of point of contact | point person"
        " | human resource contact",
        "hr | contact recruiter | networking contact | contact hr",
    ),
    "interviewers:recruiter": Aliases(
        "recruiter",
        "recruiter name | name recruiter | recruiter contact name | talent partner"
        " | recruiter contact | hiring recruiter | internal recruiter | recruiter hr"
        " | recruiter hr name | recruiter person | talent acquisition | recruiter full name",
        "headhunter | agent | agent name",
    ),
    "interviewers:hiring manager": Aliases(
        "hiring manager", "hiring manager name | name hiring manager | hm | hm name"
    ),
    "interviewers:title": Aliases(
        "interviewer title",
        "contact title | interviewer role | contact role | interviewer position | recruiter title"
        " | contact position | interviewer job title | contact job title | contact person title"
        " | hiring manager title | contact designation | interviewer designation",
    ),
    "emails": Aliases(
        "email",
        "email address | email id | contact email interviewer | their email | mail | mail address"
        " | mail id | hr mail id | contact mail id | e mail id | email contact id",
    ),
    "emails:other contact": Aliases(
        "",
        "other contact email | contact other email | second contact email"
        " | additional contact email",
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
        " | client contact email | client email | company email | hr email id"
        " | contact email phone | contact phone email"
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
        " | recruiter linkedin url | recruiter linkedin profile | interviewer linkedin profile"
        " | linkedin id | linkedin handle | linkedin username | linkedin page",
    ),
    "decision": Aliases(
        "decision by",
        "decision date | expected decision | expected decision date | decision expected by"
        " | decision expected | hear back by | should hear back by | will hear back by"
        " | expect to hear back by | expect to hear by | should hear by | hear by | answer by"
        " | answer expected | expected answer | answer expected by | expected response"
        " | expected response date | expected response by | response expected | response by"
        " | response expected by | reply by | reply expected | expected reply"
        " | expected reply date"
        " | reply expected by | decision due | decision due date | decision timeline"
        " | decision deadline | decide by | they decide by | will decide by | response due"
        " | expect answer by | expected to hear back | when they decide | when will they decide"
        " | expected feedback date | feedback by | feedback expected | feedback expected by"
        " | expected hear back | expected hear back date | promised reply | promised reply by"
        " | promised by | they said they would decide by | date of decision | expected timeline"
        " | hear back date | hear from them by | expect reply by | expect decision by"
        " | verdict expected | verdict by | outcome expected | outcome expected by",
        "timeline | timeline given | time line | they decide | board vote"
        " | expected by | hiring timeline | promised answer",
    ),
    "topics": Aliases(
        "topic",
        "topic discussed | discussed | what we discussed | discussion topic | discussion"
        " | conversation topic | talked about | what we talked about | topic covered"
        " | key topic | thing discussed | thing we discussed | thing we talked about"
        " | discussion point | point discussed | conversation highlight | we talked about"
        " | what was discussed | what did we talk about | subject discussed | interview topic"
        " | main topic | we discussed",
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
        " | last heard on | response received on | reply received on | last reply from company"
        " | last reply received | last reply from them | date heard back"
        " | date of reply | last message from them | last heard from them | date last heard"
        " | last response from company"
        " | last email from them | response received date | last heard from company",
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
        " | comment note | additional comment | observation | misc note | extra note | prep note"
        " | post interview note | application note | note feedback | additional information"
        " | additional info | note about interview | internal note"
        "",
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
        " | date of submission | applied time | resume sent date | date resume sent"
        " | when i applied | when did i apply | when i sent cv | cv sent on"
        " | cv sent date",
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
        " | hr phone | contact no | contact mobile | hiring manager phone | company phone"
        " | ph no | tel no | mob | mob no | contact tel | cell no | phone contact",
    ),
    "candidate": Aliases(
        "candidate",
        "student | name student | trainee | name trainee | name of candidate | candidate name"
        " | applicant | applicant name | job seeker | jobseeker | coachee"
        " | name candidate | mentee | student name",
    ),
}
