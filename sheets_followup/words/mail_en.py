"""English: what automatic messages say."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

ENGLISH_MAIL = MailWords(
    language="en",
    day_first=None,
    auto_leads=(
        "automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder|answer)|autoreply"
        "|automated (?:reply|response)|auto"
    ),
    away_subjects=(
        "out[ -]of[ -](?:the )?office(?: auto ?reply)?|ooo|o\\.o\\.o|away from (?:the |my "
        ")?office|away from (?:my )?(?:desk|e-?mail)|on (?:annual |sick |parental |maternity "
        "|paternity )?(?:leave|vacation|holidays?)|vacation(?: reply| notice| message| auto "
        "?reply)?|annual leave|absence notice|i am away|currently away|currently out of (?:the "
        ")?office|\\w+(?: \\w+){0,3} is (?:away|out of (?:the )?office)"
    ),
    away=(
        "(?:i am|i'm|i will be|i'll be|we are|we're|she is|he is) (?:currently |presently |now "
        "|all )?(?:away|out(?! of (?:ideas|time|stock))|ooo|off(?: work| sick)?|on (?:annual "
        "|sick |family |parental |maternity |paternity |medical |pto|a )?(?:leave|vacation"
        "|holidays?|pto|break|sabbatical)|travell?ing|on the road|unavailable|not (?:available"
        "|in the office|at work|working))|(?:currently|presently) (?:away|out of (?:the )?office"
        "|on (?:\\w+ )?(?:leave|vacation|holidays?)|unavailable|travell?ing|ooo)|office (?:is"
        "|will be) closed (?:until|till|from|for the|between)|office closed (?:until|from|between"
        "|for)|limited (?:access|availability) to (?:my )?(?:e-?mails?|inbox)|(?:no|without"
        "|limited) access to (?:my )?e-?mails?|during my absence|in my absence|while i(?: am|'m) "
        "(?:away|out)|out of (?:the )?office (?:until|from|through|till|and)|i(?: am|'m) taking "
        "(?:some )?time off|on (?:annual|sick|family|parental|maternity|paternity|medical"
        "|bereavement|study|gardening) leave"
    ),
    now=(
        "currently|presently|at the moment|until|till|limited access|no access|without access"
        "|during my absence|in my absence|while i(?: am|'m) (?:away|out)|return(?:ing)?|(?:be|am"
        "|i'm) back"
    ),
    back=(
        "(?:not|won't)(?: be)? (?:return(?:ing)?|back)[^.\\n]{0,25} (?:until|before)|(?:return"
        "|back) date(?: is)?:?|(?:be |am |i'm |come |coming |get |getting )?back(?: (?:in|at|to"
        "|with)(?: (?:the|my|our|you))?(?: ?(?:office|desk|work))?)?(?: (?:online|again|full "
        "time))?(?: (?:on|by|from|as of|in))?|(?:will |i |shall |to )?return(?:s|ing)?(?: (?:to"
        "|from) (?:the |my )?(?:office|work|desk|vacation|leave|holidays?))?(?: to work)?(?: "
        "(?:on|by|from))?|returning|(?:available|in the office|at my desk|reachable|online) "
        "again (?:on|from|as of)|available (?:from|as of)|(?:resume|resuming)(?: work)?(?: on)?"
        "|(?:respond|reply|answer)[^.\\n]{0,40} (?:on my return|when i (?:return|am back|get "
        "back)) on|(?:reply|respond|answer)(?: to (?:you|your (?:message|e-?mail)|e-?mails?))? on"
        "|from(?=[^\\n]{3,30} (?:i am|i will be|i'll be|on)? ?(?:available|back|reachable) again)"
    ),
    until=(
        "until(?: and including)?|till|til|up to(?: and including)?|through|thru|thru to|after"
        "|(?:last|final) day (?:away|out) is|not (?:be )?(?:back|available) before|not before"
        "|(?:out|away|off|ooo)(?: of(?: the)? office)?(?= (?:today|tomorrow|this week|all (?:day"
        "|week)|the rest of))"
    ),
    span="from|between|dates?:?|out of office:?|ooo:?|leave:?|away:?|vacation:?|off|closed|office",
    to="to|until|till|through|thru|and|-|–|—",
    fillers=(
        "the|eod|cob|close of business|end of (?:the )?(?:business )?day|noon|midday|early|late"
        "|on|about|around|approximately|including|and including|of|after"
    ),
    left=(
        "no longer (?:work|with|employed|at|part of|monitored|in use|active)\\w*|(?:has|have) "
        "left (?:the company|our company|\\w+)|is not monitored|isn't monitored|unmonitored|my "
        "last day (?:was|is)"
    ),
    received=(
        "(?:have |has |'ve )?(?:successfully )?received your (?:application|submission|resume|cv"
        "|message|e-?mail|request|enquiry|inquiry|materials)|thank(?:s| you) (?:so much )?for "
        "(?:applying|your application|submitting (?:your|an) application|your interest in "
        "(?:joining|working|the|our|a (?:career|role|position)|career)|contacting|your "
        "submission)|your (?:application|submission|request) (?:has been|was|is) (?:successfully "
        ")?(?:received|submitted|sent|under review|being reviewed|complete)|(?:application"
        "|submission) (?:received|submitted|confirmation|complete)|we(?:'ll| will) review your "
        "(?:application|resume|profile|background)|applied (?:to|for) [^.\\n]{1,60} successfully"
        "|you(?:'ve| have) (?:successfully )?applied|acknowledge receipt of your"
    ),
    machine=(
        "(?:this|it) (?:is|was) an? (?:auto(?:mated|matic|matically[ -]generated|-generated)"
        "|system[ -]generated|computer[ -]generated)|sent (?:by|from) an (?:automated|unattended)"
        "|(?:message|e-?mail|reply|response|notification|answer) (?:was|is|has been) "
        "(?:automatically (?:generated|sent|created)|(?:generated|sent|created) automatically)"
        "|(?:please )?do not (?:reply|respond)(?: directly)? to this|please don't reply to this"
        "|please do not reply|not monitored for replies|(?:replies|responses) (?:to this "
        "(?:message|e-?mail|address) )?are not (?:monitored|read)|unattended mailbox|no-?reply "
        "address|cannot receive replies|(?:verification|security|one-time|access|log-?in) (?:code"
        "|passcode)|reset your password|candidate (?:survey|experience survey)"
        "|would like to recall the message"
        "|(?:take|complete|fill (?:in|out)) (?:our|this|the) (?:[\\w-]+ ){0,2}survey"
    ),
    answer=(
        "not (?:be )?(?:mov(?:e|ing) forward|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)"
        "|pursu(?:e|ing)|select(?:ed)?|successful)|unfortunately|(?:we |i )?regret to|(?:other"
        "|another) candidates?|position (?:has been|was|is) (?:filled|closed|cancelled|canceled"
        "|put on hold)|decided (?:not to|to (?:move|go|proceed|pursue|continue)[^.\\n]{0,20} "
        "with)|(?:would|we'd) like to (?:invite|offer|move|schedule|set up|talk|speak|meet)"
        "|pleased to (?:offer|invite)|happy to (?:offer|invite)|next (?:round|stage|interview)"
        "|invite you to|schedule (?:a|an|your|the) (?:call|interview|meeting|conversation|next)"
        "|your availability|offer letter|keep your (?:resume|cv|details|profile|application) on "
        "file"
    ),
    calendar_leads=(
        "(?:tentatively |)accepted|declined|tentative|invitation|updated invitation(?: with "
        "note)?|cancel(?:l)?ed(?: event)?(?: with note)?|meeting (?:accepted|declined|cancelled"
        "|canceled)|new (?:meeting )?time proposed|proposed new time|meeting forward notification"
        "|maybe|event (?:updated|cancelled|canceled)|meeting request|invitation from an unknown "
        "sender"
    ),
    bounce_subjects=(
        "undeliverable|undelivered|undelivered mail returned to sender|mail delivery (?:failed"
        "|failure|error)|delivery (?:status notification \\(failure\\)|failure|has failed|failed"
        "|failure notification|notification: failed)|failure notice|returned mail|message "
        "(?:undeliverable|not delivered|delivery failure)|delivery status notification|mail "
        "system error|non-?delivery (?:report|notification)|undeliverable mail|could not be "
        "delivered|address not found|message blocked|mail could not be delivered|nondeliverable "
        "mail|failed delivery"
    ),
    delayed=(
        "(?:\\(|: ?)delay(?:ed)?\\)?|delivery delayed|is delayed|delayed (?:mail|\\d+ hours?)"
        "|warning: (?:message|could not send)|still (?:being )?(?:retried|trying)|not yet been "
        "delivered|temporar(?:y|ily) (?:problem|unable|delayed)|will (?:retry|be retried"
        "|continue to try|keep trying)|delivery is delayed|queued|message delayed|delay(?: "
        "notification)"
    ),
    receipt_leads=(
        "read|not read|deleted|relayed|delivered|read receipt|return receipt(?: \\(displayed\\))?"
        "|recall|message recall (?:success|failure)|delivery receipt|opened|displayed"
    ),
    quoting=(
        "on [^\\n]{4,200} wrote ?:|-{2,} ?original (?:message|e-?mail) ?-{2,}|-{2,} ?forwarded "
        "message ?-{2,}|from: [^\\n]{2,200}\\n(?:sent|date): |begin forwarded message:"
    ),
)
