"""English: the kinds of a talk and who decides, of which patterns of notes are made."""

from __future__ import annotations

STAGE = (
    r"(?:phone|ph|tel|video|zoom|teams"
    r"|tech|technical|hr|recruiter|hiring manager|hm|intro|introductory"
    r"|initial|first|second|third|final|1st|2nd|3rd|last|virtual|panel|behaviou?ral|coding"
    r"|system design|on-?site|in-?person|culture fit|manager|team|case)"
)
CONVERSATION = (
    r"(?:interviews?|screens?|screening|screening call|phone call|calls?|chats?|zoom|on-?site"
    r"|rounds?|rds?|rnd|mtg|intros?|conversation|session|meeting|discussion|1:1|loop|panel|superday|final|convo|talk|phone"
    r"|video|intvw?"
    r"|(?:trial|shadow(?:ing)?|working)\s+(?:shift|day|interview)|trial|debrief|site visit|skype)"
)
MINUTES = r"\d{1,3}(?:\.5)?\s?-?\s?(?:h|hrs?|hours?|mins?|minutes?)"
PAIR = r"(?:\s+(?:with|w/|w|by))?\s*(?:·|•|–|—|-|:|\|)?\s*"
THEY = (
    r"(?:they|he|she|(?:the )?(?:recruiter|hiring manager|hm|hr|team|company|manager|panel))"
    r"(?:\s+(?:said|says|promised|told me|mentioned|think|thinks|hope|hopes))?(?:\s+(?:that|to))?"
    r"(?:\s+(?:they|he|she))?"
    r"(?:\s?['’](?:ll|d)|\s+will|\s+would|\s+should|\s+(?:plan|want|hope|aim|expect|need)s?(?:\s+to)?"
    r"|\s+(?:are|is) (?:going to|planning to|hoping to|supposed to|to))?"
    r"(?:\s+(?:all|probably|likely|then))?"
)
