"""English: the nouns of which headers are made."""

from __future__ import annotations

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "address | addresse | phone | telephone | phone number",
    "and": "and",
    "talk": (
        "interview | meeting | mtg | screener | callback | conversation | chat | call"
        " | campus visit | site visit | appointment | superday | interviewed | met | spoke"
        " | went in | came in | talked | meet | sat down | sit down | talk | talking | speak"
        " | speaking | spoken"
        " | introduction | trial shift | trial day | working interview | tryout | visit day"
    ),
    "when": "date | dt | time | day | when | scheduled | datetime | held | on",
    "person": (
        "who was in the room | in the room | who was there | with whom"
        " | who with | whom | interviewer | recruiter | panel | panelist"
        " | panel member | headteacher | head teacher | headmaster | chair | search chair"
        " | committee member | committee | interviewing attorney | attorney | principal"
        " | director | supervisor | dean | nurse manager | department head | search committee"
        " | sourcer | vice principal | boss | foreman | forewoman | head chef | store manager"
        " | shop manager | shift lead | site manager | charge nurse | ward manager | matron"
        " | principal investigator | pi | crew chief | shop steward | who i spoke"
        " | partner met | gp partner met | team met | associate met | manager met | staff met"
        " | doctor met | engineer met | director met | owner met | faculty met | counsel met"
        " | talked to | spoke to | talk to | speak to | speaking to | talked with | spoke with"
    ),
    "named": "name | name | member | full name | contact",
    "mail": "email | email address | mail | email id | mail id",
    "with": "with",
    "firm": (
        "store | shop | store name | shop name | branch | hospital | school | university | college"
        " | clinic | institution | charity | nursery"
        " | restaurant | school district | startup | law firm | care home | hotel | academy"
        " | outfit | district | practice | facility | facility name | carrier | trucking company"
        " | care provider | salon | museum | library | council | parish | church"
        " | shelter | farm | garage | care agency"
    ),
    "agency": (
        "agency | staffing agency | recruitment agency | recruiting agency | recruiting firm"
        " | staffing firm | vendor | prime vendor | agency name | vendor name"
        " | recruitment consultancy"
    ),
    "client": (
        "client | end client | client name | client company | end client name | ultimate client"
    ),
    "thank": (
        "thank you | thank | thank you note | thank you email | thank you letter"
        " | thank you message | thank you card | thank you mail | ty | ty note | ty email"
        " | gratitude | thanked"
    ),
    "sent": (
        "sent | send | done | mailed | emailed | written | wrote | say | delivered | out | write"
    ),
    "follow": (
        "follow up | follow up email | follow up note | follow up message | chaser | nudge"
        " | reminder"
    ),
    "followed": "followed up | follow up sent | nudged | chased | chased up | checked in | pinged",
    "decide": "decision | decide | verdict | decided | final answer | final decision",
    "expected": (
        "expected | expect | est | estimated | due | deadline | eta | by | promised"
        " | anticipated | target"
    ),
    "reply": "reply | response | answer | replied | answered | responded | feedback | outcome"
    " | result",
    "got": "received | got | came | got back | in | back",
    "topic": (
        "topic | theme | talking point | point | subject | discussion point | thing"
        " | highlight | question"
    ),
    "said": (
        "discussed | covered | talked about | spoke about | talked through | went over"
        " | touched on | chatted about | came up | debrief | chatted | took away | takeaway"
    ),
    "job": (
        "type of work | kind of work | line of work | would be doing | id be doing | be doing"
        " | trade"
    ),
    "state": (
        "how it ended | how did it end | how it turned out | how did it turn out | how look"
        " | how does look | how is going | how going | where stand"
        " | what happened | how go | disposition | what became | how did go | where at"
        " | stand | look | going | standing | in or out | any luck | got it"
        " | get the job | got the job | so | so what | what now | hired"
    ),
    "strength": (
        "strength | selling point | why me | why they should hire me | what i bring | edge"
        " | why id be great | why id fit | why id be good | why im great | why im right"
        " | why im good | why i am great | why i am right | why i would fit"
        " | why i would be great | strongest card | my card | ace | trump card | my hook"
        " | hook | my pitch | pitch | superpower | remind | remind of | why i am a good fit"
        " | why i am good | strength for this role | why me for this role"
    ),
    "who": "who | with who | who all",
    "reach": "reach | contact them | reach them | how reach | how contact",
    "tell": (
        "let me know | tell me | let know | hear | theyd call | they call | they will call"
        " | theyll call | announce | call me | write me | notify | find out | know"
        " | get an answer | call back | get back to me | get back | come back to me | reply to me"
        " | theyll say | said theyd call"
    ),
    "missed": (
        "forgot | forget | concern | fumbled | fumble | botched | blew | flubbed | flub"
        " | left out | stumbled | bombed | didnt say | should have said | shoulda said"
        " | concern raised | concern had | doubt had | wish id said | wish i had said"
        " | couldve said | messed up | went badly | weak spot | blanked on | to improve | improve"
        " | could improve | could have said | do better | improvement"
    ),
    "jobside": "unit | rank | grade | series | level | department | dept | team | ward | shift",
    "applied": "applied | applied to | applied for",
    "post": "position | role | job | vacancy | post | posting | opening",
    "titled": "title",
    "small": (
        "i | what | did | do | they | their | them | said | theyd | theyll | has | have"
        " | been | we | it | yet | already | key | main | from | of | about | this | that"
        " | will | would | you | does | should | be | if | him | her | us | em"
        " | with them | with em | with him | with her | raised | im | my | how | had"
        " | taken place | took place | take place | given | this role"
    ),
    "project": "project | project name",
    "offered": (
        "offer | job offer | offer received | got offer | got an offer | offer made | offer yet"
    ),
    "deed": (
        "what i did | what done | what i have done | activity | activity type | type of activity"
        " | action | action taken | how contacted | method of contact | contact method"
        " | contact type"
        " | type of contact | how i contacted them"
    ),
    "hirer": "who for | who it was for | who was it for | who is it for",
}
