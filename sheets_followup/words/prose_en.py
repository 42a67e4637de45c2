"""English: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose
from sheets_followup.words.talks_en import CONVERSATION, MINUTES, PAIR, STAGE, THEY

ENGLISH_PROSE = Prose(
    language="en",
    met=(
        r"(?:(?:spoke|spoken|talked|chatted|speaking|talking|sat down|interviewed)"
        r"\s+(?:with|to|2|by|w/|w\.?)"
        r"|(?:met|meeting|meet)(?:\s+(?:with|w/))?"
        rf"|{CONVERSATION}(?:\s+[\w/:.,#@-]+){{0,7}}?\s+(?:with|by|w/|w\.?)"
        r"|(?:\d|two|three|four|five|six)\s+(?:people|ppl|interviewers|panell?ists|folks)\s*:"
        r"|interviewers?\s+(?:has\s+)?(?:changed|switched|swapped)\s*[:–—-]?\s*"
        r"(?:(?:was|from)\s+[^,;:]{2,30}?,?\s+)?(?:is now|now|to)"
        r"|(?:panell?ists|attendees|in the room|on the call)\s*:"
        r"|(?:interviewers?|panel)(?:\s+(?:is|was|are|were|will be|incl(?:udes|uded|\.)?))?\s*:?"
        r"|met\s+(?:the\s+)?(?:whole\s+|entire\s+)?team\s*[:–—-]"
        rf"|{MINUTES}(?:\s+{STAGE}){{0,3}}(?:\s+{CONVERSATION})?(?:\s+(?:with|w/|w))?{PAIR}"
        rf"|(?:{STAGE}\s+){{1,2}}{CONVERSATION}{PAIR}|{STAGE}\s+(?:with|w/|w)(?=\s)"
        rf"|(?:on-?site|panel|{CONVERSATION}){PAIR})"
    ),
    contact=(
        r"(?:(?:hear|hearing|heard)(?:\s+(?:back|again))?\s+from"
        r"|(?:reply|response|answer|email|e-?mail|call|message|news|update)\s+from"
        r"|(?:e-?mail|message|note|resume|résumé|cv|thank[- ]?you(?: note| email)?)\s+"
        r"(?:drafted |sent |to be sent )?to"
        r"|(?:e-?mailed|sent|forwarded)\s+(?:my\s+|the\s+|updated\s+)?(?:resume|résumé|cv)\s+to"
        r"|(?:e-?mailed|messaged|msg['’]?d|texted|pinged|ping|nudged?|called|wrote to|e-?mail"
        r"|reach out to|reached out to)"
        r"|follow(?:ed|ing)?[- ]?up(?: e-?mail)?\s+(?:with|to)"
        r"|(?:waiting|wait)\s+(?:for|on)|ask\s+for|per|acc(?:ording|\.)?\s+to"
        r"|(?:contact|recruiter|hiring (?:manager|mgr)|hm|contact person)"
        r"(?:(?:['’]s)?\s+name)?(?:\s+is)?\s*[:=]?)"
    ),
    interview=(
        rf"(?:(?:{STAGE}\s+){{0,3}}"
        r"(?:interviews?|interviewed|interviewing|phone screen|screening call|screen|screening"
        r"|superday|panel|intro call|on-?site|loop|rescheduled|resched['’]?d?"
        r"|final(?=\s+(?:with|w/|on)\s)"
        r"|(?:trial|shadow(?:ing)?|working)\s+(?:shift|day)|(?:demo|sample)\s+lesson"
        r"|teaching\s+demo|ride-?along|audition|intvw?|i/v|video(?=\s+(?:w/|with)\s)"
        r"|phone(?=\s+(?:with|w/)\s)|(?:zoom|call|meeting|mtg)(?=.{0,24}\s(?:with|w/)"
        r"|\s+(?:scheduled|sched|booked|confirmed|moved|rescheduled|pushed)))"
        r"|(?:final|first|second|third|last|1st|2nd|3rd|next|panel|technical)\s+(?:rounds?|rds?|rnd)"
        r"|(?:1st|2nd|3rd|4th|first|second|third|final)(?=\s*:\s)"
        r"|(?:phone|video|zoom|technical|recruiter|hr|intro) call"
        r"|met with|(?:round|rnd|rd)\s+\d|(?:live|pair)[ -](?:coding|programming)"
        r"|\d\s+(?:rounds?|rds|interviews|intvws)(?:\s+(?:left|to go|remaining|more))?(?=\s*:))"
    ),
    not_interview=(
        r"(?:invit|request|prep|availab|offer|link|process|question|guide|feedback|note|material"
        r"|results?|outcome|slot|cancel|postpone|pending|stage|email|confirmation|schedul(?!ed)"
        r"|format|panel\s+tbd|training|coach|loop tbd|debrief|follow)"
    ),
    between_words=(
        "with | + | #"
        " | complete | completed | on | at | for | is | was | w/ | w | and | & | , | ( | )"
        " | - | – | — | :"
        " | · | video"
        " | phone | zoom | teams | call | screen | onsite | on-site | interview | round | loop"
        " | technical | tech | final | first | second | third | 1st | 2nd | 3rd | 1 | 2 | 3 | hr"
        " | hiring | manager | recruiter | team | panel | virtual | in-person | remote | intro"
        " | chat | meeting | held | done | ok | had | completed | took | place | happens | the | of"
        " | coming | upcoming | via | by | head | lead | his | her | their | boss"
        " | behavioral | coding | live | now | over | mr | ms | dr"
    ),
    arranged=(
        r"(?:(?:scheduled|sched|booked|confirmed|set|arranged|moved|rescheduled)"
        r"(?: up)?\s*(?:for|to|:)"
        r"|(?:scheduled|booked|confirmed|arranged)(?= (?:[a-z]{3,6}\.? )?\d)"
        r"|(?:moved|rescheduled|pushed|shifted|postponed)(?: back| up| out)?"
        r"(?: from [^,;]{3,18}?)? (?:to|until|till))"
    ),
    decides=(
        rf"(?:{THEY}\s+(?:decide|make (?:a|the|their) (?:final )?(?:decision|choice)"
        r"|(?:make|extend) an offer|get back(?: to me)?|let me know|let us know|respond|reply"
        r"|be in touch|inform me|lmk"
        r"|(?:circle|loop|ring|call|swing) back|touch base"
        r"|(?:call|ping|update|e-?mail|text) me(?: back)?"
        r"|(?:reach out|follow up)(?: to me| with me)?"
        r"|have (?:a|an|the|their) (?:decision|answer)|choose|come back to me|answer)s?"
        r"|(?:(?<!\bi )(?<!\bwe )(?:should|will|would|gonna)|(?<!\bi)(?<!\bwe)['’]ll)\s+(?:know"
        r"|be in touch|decide|let me know|lmk|reach out|get back(?: to me)?|follow up|circle back"
        r"|(?:call|ping|update|e-?mail|text) me(?: back)?)"
        r"|deciding|(?:then|and then) (?:they )?decide"
        r"|(?:committee|board|panel)\s+(?:meets|votes|decides)"
        r"|(?:(?:should|will|would|to|expect(?:ing)? to|i['’]ll|hope to|supposed to|can)\s+)?"
        r"(?:hear(?:ing)? back|hear from them|hear more|know more|find out|hear))"
    ),
    answer=(
        r"(?:(?<!no )(?<!any )(?:final |hiring )?(?:decision|answer|response|reply|results?|outcome"
        r"|feedback|verdict"
        r"|news|update)s?"
        r"|(?:said|told me|was told|mentioned|quoted)"
        r"(?=\s+(?:it(?:['’]s| is)\s+)?(?:~|about|approx|in|within|up to"
        r"|maybe|around)?\s*(?:\d{1,2}\s?[-–]|\d{1,2}\s?(?:d|w|m)|a (?:week|month|few|couple)"
        r"|one|two|three|four)))"
    ),
    waits=(
        r"(?:(?:wait(?:ing)?|hold(?:ing)?)\s+(?:for|until|till|til)"
        r"|(?:vacation|holidays?|pto|(?:parental |sick )?leave|out of (?:the )?office|ooo)"
        r"\s+(?:until|till|til|through)"
        r"|(?:not|no decision)\s+(?:before|until|till)"
        r"|(?:do not|don['’]t|not to)\s+(?:contact|call|e-?mail|follow[- ]?up|reach out)"
        r"(?:\s+(?:them|him|her))?\s+(?:before|until|till))"
    ),
    answer_between_words=(
        "to | me | us | back | a | an | the | final | their | from | them | decision | answer"
        " | result | results | feedback | news | update | outcome | is | are | was | will | be"
        " | on"
        " | delayed | pushed | back | now | more | something"
        " | made | sometime | it | : | ( | - | – | , | with | either | way"
    ),
    asked_of_us=(
        r"(?:(?:from|by) (?:me|you|us|my)\b|to (?:them|him|her|the recruiter|hr)\b|needs? .{0,30}"
        r"(?:from )?(?:you|me)\b|(?:i|we|you) (?:must|need|have|should|ought|got|promised|said|can)"
        r"(?! hear)|(?:my|our|your) (?:decision|answer|reply|response|final decision)|rsvp|accept"
        r"|(?<!make an )(?<!extend an )offer|deadline|apply|submit"
        r"|(?:asked|want|wants) me|let them know"
        r"|(?:need|have|got|must|remember) to (?!hear)|gotta"
        r"|to (?:follow[- ]?up|reply|respond|reach out)\b)"
    ),
    replied=(
        r"(?:(?:they|he|she|(?:the )?(?:recruiter|hiring manager|hm|hr|team"
        r"|company)) (?:have |has )?"
        r"(?:replied|responded|answered|wrote back|got back|emailed|called)(?: me)?(?: back)?"
        r"(?: to me)?"
        r"|heard back(?: from)?|(?:got|received|had) (?:a |an )?(?:reply|response|answer)(?: from)?"
        r"|got back to me|(?:reply|response) (?:received|came|arrived)(?: from)?)"
    ),
    automatic=(
        r"auto(?:mat(?:ic|ed))?|no-?reply|confirmation|acknowledg|receipt|out of office|ooo"
        r"|generic|bounce"
    ),
    thanked=(
        r"(?:(?:sent|emailed|e-mailed|wrote|mailed)(?: out)?(?: (?:a|an|the|my|quick|short|them|her"
        r"|him|all))*"
        r" (?:thank[- ]?yous?|thanks|ty|thankyou)(?:[- ](?:notes?|e-?mails?|letters?|cards?"
        r"|messages?))?"
        r"|thanked (?:her|him|them|everyone|everybody|all|both)(?! for\b))"
    ),
    thanked_after=(
        r"(?:(?:thank[- ]?yous?|thankyou|ty)(?:[- ](?:notes?|e-?mails?|letters?|cards?|messages?))?"
        r" (?:was |were |has been )?sent)"
    ),
    followed_up=(
        r"(?:followed[- ]?up|(?:sent|emailed)(?: (?:a|an|the|my|another|first|1st|second|2nd"
        r"|quick))*"
        r" follow[- ]?ups?(?:[- ](?:e-?mail|note|message))?|follow[- ]?up(?:[- ](?:e-?mail|note"
        r"|message))?(?: (?:1|2|#1|#2))? sent)"
    ),
    second_follow_up=r"(?:second|2nd|again|another|twice|follow[- ]?up #?2)",
    limits_words="by | before | until | till | within | w/in | in | no later than | on or before"
    " | latest by | at the latest | expected by | due by | expected | due | promised by",
    rough_words="~ | around | about | approx | approx. | approximately | circa | ca. | roughly"
    " | sometime around | maybe | probably | likely",
    week_of_words="week of | week of the | wk of | w/c | week commencing | the week of"
    " | week beginning",
    plain_words="cob | eod | close of business | end of day | on | the | at | for | : | , | -"
    " | – | ( | expected on | due on",
    earlier_time=(
        r"re-?appl(?:ication|ied|ying)|previously|earlier application|last time|in the past"
        r"|years? ago|last year|old application|former(?:ly)?|back in 20\d\d|prior (?:application"
        r"|round|process)"
    ),
    not_theirs=(
        r"friends?|coach|mentor|advis[eo]r|professor|prof\.? reference|references?|dad|mom|mum"
        r"|mother|father|wife|husband|partner at home|brother|sister|roommate|cousin|uncle|aunt"
        r"|classmate|alum(?:ni|nus|na)?|counsell?or|ex-colleague|former|old colleague|coffee chat"
        r"|informational|referred|referral|mock|networking|career fair|meetup|instead of"
        r"|rather than"
        r"|spam|scam"
    ),
    denied=(
        r"did(?: not|n['’]?t)|do(?: not|n['’]?t)|have(?: not|n['’]?t)|has(?: not|n['’]?t)"
        r"|was(?: not"
        r"|n['’]?t)|is(?: not|n['’]?t)|will not|won['’]?t|never|not|no longer|could(?: not|n['’]?t)"
        r"|cancel(?:l?ed|s)?|no|without|if|unless|should have|would have|wish|hoping to|want to"
        r"|need to|needs|to-?do|todo|draft|plan to|try to|trying to|ask for|forgot|missed|maybe"
        r"|might|may have|supposed to have|prep for|remember to|remind(?:er)?|must"
    ),
    articles_words="the | a | an | our | their | my | his | her | both",
    and_words="and | & | + | / | , | plus | then",
    title_links_words="of | for | the",
    title_more_words="sr | snr | jr | asst | assoc | eng | people | design | data"
    " | platform | backend | frontend | infra | growth"
    " | finance | security | research | customer | success | support | mobile | web | ml | ai"
    " | it | dev",
    title_qualifiers_words="senior | software | technical | tech | product | hiring | human | staff"
    " | principal | junior | marketing | sales | operations | ops | team | panel | talent | board"
    " | resources | acquisition | department | interviewer | contact | hr",
    title_capitals_words="hr | vp | svp | evp | avp | cto | ceo | coo | cfo | cpo | cmo"
    " | cio | chro"
    " | ciso | em | pm | tpm | hm | swe | sre | sde | hrbp | qa | it | ml | ai | gm | md | ta"
    " | tl",
    firm_words="inc | llc | ltd | corp | corporation | bank | capital | group | health | labs | lab"
    " | team | technologies | technology | tech | software | systems | solutions | consulting"
    " | partners | associates | company | co | university | college | school | hospital | center"
    " | centre | institute | foundation | ventures | holdings | industries | insurance"
    " | recruitment"
    " | recruiting | staffing | careers | agency | studios | studio | media | games"
    " | energy | foods"
    " | airlines | motors | pharma | therapeutics | bio | robotics | analytics | digital | global"
    " | international | services | office | hq | street | avenue | road | building | room | app"
    " | api | project | program | workday | greenhouse | lever | ashby | portal | website | & co"
    " | rivers | gmbh | ag | plc | sa | bv | stores | store | clinic | school's | networks"
    " | cloud",
    known_firm_words="google | amazon | meta | facebook | microsoft | apple | netflix"
    " | stripe | uber"
    " | lyft | airbnb | tesla | nvidia | intel | ibm | oracle | salesforce | adobe"
    " | spotify | paypal"
    " | shopify | linkedin | twitter | openai | anthropic | databricks | snowflake"
    " | palantir | cisco"
    " | samsung | sony | siemens | sap | bosch | deloitte | pwc | kpmg | ey | accenture | mckinsey"
    " | bain | bcg | goldman | jpmorgan | citi | barclays | hsbc | visa | mastercard | revolut"
    " | klarna | zalando | booking | tiktok | bytedance | github | gitlab | atlassian"
    " | slack | zoom"
    " | dropbox | pinterest | snap | reddit | discord | coinbase | robinhood | doordash"
    " | instacart"
    " | teams | webex | skype | whatsapp | calendly",
    shared_mailbox_words="hr | info | jobs | job | careers | career | recruiting | recruitment"
    " | recruiter | talent | hiring | apply | applications | contact | hello | team"
    " | support | help"
    " | office | people | admin | staffing | hrteam | talentacquisition | mail | email | noreply"
    " | no-reply | donotreply | do-not-reply | candidates | interviews | scheduling | resumes"
    " | cv",
    ordinal=r"the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)",
    ordinal_after=(
        r"(?=\s*(?:$|[.,;:!?)]|(?:to|at|and|then|before|or|by|if|when|for (?:a|an|the|their)"
        r"|they)\b))"
    ),
    next_word=r"(?:(?:by|on|before)\s+)?next",
    weekday_leads=r"(?:(?:next|this|coming|the coming|on)\s+)?",
    others_prose_words="description | jd | requirement | responsibilities | skill | task | salary"
    " | link | url | posting | advert | file | folder | keyword | match | tech stack | source"
    " | benefit | about | why | pitch | cover letter | resume | cv | question | competitor"
    " | product"
    " | industry | mission | pros | cons | history | password | portal | referral"
    " | referred | calendar",
    stage_header=(
        r"(?:(?:phone|video|first|second|third|final|1st|2nd|3rd|technical|hr|recruiter|panel"
        r"|virtual"
        r"|initial|on-?site|on-?campus|in-?person)\s+)*(?:phone screen|screen|screening|interview"
        r"|interviews|on-?site|on-?campus|superday|round|final round|panel)(?:\s+\d)?"
    ),
    signs_words=(
        "the | with | at | and | by | on | is | was | were | be | will | they | their | for | from"
        " | of | to | have | has | had | spoke | talked | met | interview | call | follow | sent"
        " | hear | heard | back | next | week | waiting | wait | until | scheduled | screen"
        " | round | not | decision | friday | monday | tuesday | wednesday | thursday | in | an"
        " | he | she | it | me | my | this | that | onsite | chat | email | emailed | before | said"
    ),
    silence=r"(?:no (?:word|news|reply|response|resp|update|answer)|nothing|crickets"
    r"|(?:have(?: not|n['’]?t)|not|did(?: not|n['’]?t)) (?:heard|hear)(?: back| anything)?)"
    r"(?: yet)? (?:since|after)",
    says=r"(?:said|says|told|mentioned|e-?mailed|called|wrote|confirmed|replied|thinks|promised)",
    told=r"(?:spoke|spoken|talked|chatted|met|interviewed|sat down)",
    appointment=r"(?:next(?: up)?(?=\s*:\s)|zoom|teams|calls?|chat|video|phone"
    r"|meeting|mtg|skype|google meet|convo)",
    called_off=r"cancell?ed|postponed(?!\s+(?:from|to|until|till)\b)|called\s+off|no[- ]show"
    r"|did(?:n['’]?t|\s+not)\s+happen",
    no_names_words="judge | justice",
    interviewed_us=(
        r"(?:interviewed\s+me|(?:(?:will|to|who will|is going to|gonna)\s+)(?:be\s+)?(?:do|doing"
        r"|run|running|lead|leading|conduct|take|interview|interviewing)\s+(?:(?:the|my)\s+)?"
        r"(?:me|final|interviews?|round|panel|screen|call|onsite|loop|tech|1st|2nd|3rd|next|live|coding|chat|session|whiteboard"
        r"|system))"
    ),
    with_words="with | w | by | interviewers",
    from_words="from | frm | of | in",
    departments_words=(
        "hr | ta | hiring | human resources | recruiting | recruitment | talent | people"
    ),
    or_words="or",
    abbreviations_words="dir | mgr | sr | jr | dept | approx | recr | asst | assoc | prof | vs",
    relations_words="boss | manager | mgr | lead | supervisor | colleague | teammate | deputy"
    " | partner | counterpart | report",
    who_is=r"(?:(?:she|he|they|who)\s?['’](?:s|re)|(?:she|he|who) is|they are)"
    r"(?: the| an?| their)?\b",
)
