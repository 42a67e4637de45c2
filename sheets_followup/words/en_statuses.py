"""English: statuses as people type them, and the words that turn them around."""

from __future__ import annotations

from sheets_followup.model import Status

STATUSES = {
    Status.ACTIVE: (
        "in the running | still in the running | booked | advanced | advancing | progressing"
        " | went well | went great | went ok | moved forward | good vibes | meh"
        " | fingers crossed | no news | no updates"
        " | no response yet | no reply yet | not heard back yet | to apply | not applied"
        " | haven't heard back | not yet applied | yet to apply | didn't apply yet"
        " | heard back | call back | callback | got a call | maybe later"
        " | not sure | no date yet | nothing yet | passed phone screen | no news yet"
        " | no update yet"
    ),
    Status.OFFER: (
        "tjo | fjo | tentative offer | tentative job offer | firm offer | final offer"
        " | offer | offers | offered | offer received | offer extended | offer made | verbal offer"
        " | got an offer | got offer | received offer | offer letter | offer in hand"
        " | job offer"
        " | negotiating | negotiation | negotiations | in negotiation | in negotiations"
        " | negotiating terms | negotiating salary | salary negotiation"
        " | offer negotiation | offer stage | offer pending signature"
    ),
    Status.ACCEPTED: (
        "booked it | booked the job | landed it | landed the job | got hired | im hired"
        " | accepted | hired | signed | got the job | offer accepted | accepted offer"
        " | accepted the offer | offer signed | signed offer | i got it | got it"
    ),
    Status.REJECTED: (
        "hard no | its a no | thats a no | they went another way"
        " | went another direction | went in another direction"
        " | rejected | rejection | reject | rejects | denied | turned down | not selected"
        " | unsuccessful | not moving forward | not proceeding | didn't get it | did not get it"
        " | no offer | not hired | failed | they passed | went with another candidate"
        " | went with someone else | chose another candidate | other candidate chosen"
        " | no longer under consideration | no longer considered | not shortlisted"
        " | moved on with other candidates | not a match | offer rescinded | rescinded"
        " | rejected by company | regret | regretted | declined | dinged | thumbs down"
        " | not chosen | moving forward with other candidates | offer revoked | rejeted"
        " | knocked out | eliminated | no from them | they said no | not moving fwd | tbnt"
        " | they went with internal | they went w/ internal | thanks but no thanks"
        " | passed on me | went with an internal | internal hire | internal candidate"
        " | chose someone else | hired someone else | picked another | picked someone else"
        " | chose another | hired another | another candidate | someone else | company passed"
        " | they declined | declined by company | no thanks | not a fit | not the right fit"
        " | wasn't a fit | no go | out of the running | lost out | overqualified"
        " | pipped to the post | ding | got dinged"
        " | underqualified | kept on file | keep on file | pfo | screened out | passed over"
        " | they ended the process | not offered | not taken | auto rejected | auto rejection"
        " | talent pool | made the cut: no | cut after | dropped after | filled by internal"
        " | went internal | hired internally | other candidates | didn't make it"
        " | didn't make the cut"
        " | didn't get the job | did not get the job | didn't get the position"
        " | did not get the position | didn't get the role | out | tnt | tbnt"
        " | fail | fails | nok | not referred | not advanced | rej | rejd"
    ),
    Status.WITHDRAWN: (
        "took another job | took another offer | took another role | took a different job"
        " | took a different role | accepted another offer | accepted another job"
        " | accepted another role | accepted a different offer | accepted elsewhere"
        " | going with another offer | going elsewhere | chose another offer"
        " | turned em down | walked away | i walked"
        " | withdrawn | withdrew | withdraw | i withdrew | pulled out | declined offer"
        " | offer declined | turned down offer | turned down the offer | declined the offer"
        " | not pursuing | no longer interested | not interested | dropped out | i declined"
        " | rejected offer | offer rejected | rejected the offer | i passed | withdrawal"
        " | offer turned down | backed out | opted out | i rejected"
        " | declined by me | i said no | turned it down | turned them down | bowed out"
        " | cancelled by me | not for me | self withdrawn | declined to continue"
        " | decided not to continue | i dropped out | i turned it down | i cancelled"
        " | i ended the process | pulled my application | pulled application"
        " | retracted my application | took back my application"
        " | skip | skipped | discarded | not applying | won't apply"
        " | decided not to apply | not worth it | chose not to apply | discard"
        " | i'm out | red flag i'm out | done with them"
    ),
    Status.CLOSED: (
        "closed | ghosted | ghosting | no response | no reply | no answer | never heard back"
        " | didn't hear back | did not hear back | position closed | position filled | filled"
        " | role closed | role filled | job closed | expired | no longer open | archived | dead"
        " | no longer available | cancelled | canceled | position cancelled | role cancelled"
        " | inactive | no longer hiring | posting removed | job expired | lapsed | abandoned"
        " | not hiring | ghosted me | radio silence | closed out | never replied"
        " | req closed | filled internally | role eliminated | position eliminated | job removed"
        " | posting taken down | taken down | pulled the role | role pulled | job pulled"
        " | no longer exists | never got back | crickets | went dark | went silent"
        " | went cold | they ghosted | no longer accepting | requisition cancelled"
        " | job cancelled | cancelled by company | dead end | assumed rejected"
        " | lost interest from them | has been filled | was filled | been filled"
        " | req cancelled | gone cold | closed lost | lost | rip | r.i.p."
        " | job gone | role gone | position gone | post gone | its gone | already gone"
        " | no openings | no opening | no vacancies | no vacancy | nothing available"
        " | no positions available"
        " | company went bust | company went bankrupt | company went under | company folded"
        " | company shut down | company closed down"
        " | it's over | all over | blacklisted | finito"
    ),
    Status.ON_HOLD: (
        "on hold | hold | paused | on pause | hiring freeze | hiring paused | frozen | onhold"
        " | position on hold | role on hold | stalled | put on hold | deferred | postponed"
        " | parked | shelved | backburner | back burner | snoozed"
        " | position frozen | role frozen | budget freeze | req on hold | job on hold"
        " | process paused | freeze | on ice | role on ice | position on ice | job on ice"
    ),
}

HEDGES = (
    "not | no | never | isn't | wasn't | aren't | waiting | wait | awaiting | await | pending"
    " | expecting | expected | expect | hoping | hope | hopeful | scheduled | schedule | call"
    " | discussion | reapplied | reapply | reapplying | applied | reopened | reconsidered"
    " | but | if | unless | maybe | possibly | possible | might | may | could | before | until"
    " | previous | previously | earlier | other | another | yet | still | almost | soon"
    " | upcoming | stage | interview scheduled | potential | vs | prep | preparing | nearly"
    " | invite | invitation | again | next | likely | probably | probable | revived"
)

ALIVE = (
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
)

NEGATIONS = (
    "not | no | never | don't | doesn't | didn't | won't | can't | cannot | couldn't | wasn't"
    " | weren't | isn't | aren't | wouldn't | without | nothing | nobody | dont | didnt | wont"
    " | cant | wasnt | isnt | nope"
)

STILL = (
    "yet | still | so far | until now | haven't | hasn't | havent | hasnt | for now | as of now"
    " | currently | at the moment"
)

ADVANCES = (
    "pass | select | advanc | continu | proceed | progress | moving | move | moved | success"
    " | chosen | choose | picked | shortlist | invit | hire | hiring | qualif | suitab | fit"
    " | match | get it | forward | considered | offered | further | through | running"
)

CONTACTS = (
    "reply | replied | respon | heard | hear | news | update | answer | feedback | got back"
    " | get back | contact | word"
)
