"""English words of notes in telegram style: what the letters leave out of them, or write out.

Tables only, beside ``letters_en``.
"""

from __future__ import annotations

#: Months as people shorten them in small letters, behind a preposition.
MONTHS_SHORT = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May",
    "march": "March", "jun": "June", "jul": "July", "aug": "August", "sep": "September",
    "sept": "September", "oct": "October", "nov": "November", "dec": "December",
}  # fmt: skip

#: Finite verbs that hardly are plural nouns: "the unit opens in June" is a sentence.
VERBS = frozenset(
    "opens closes launches begins ends knows hates prefers becomes remains stays says tells takes "
    "loses comes goes gets brings depends belongs happens follows replaces arrives expects "
    "includes owns starts seems feels rely relies means reads speaks allows requires".split()
)

#: … with those that a note has most, none of which is a noun or a participle.
SURE_VERBS = VERBS | frozenset(
    "am are is was were has had have does do did will would can could should must might may isn’t "
    "aren’t wasn’t weren’t hasn’t doesn’t don’t can’t won’t didn’t takes makes keeps wants gives "
    "changed doubled grew came got went took chose thinks sees decides sells writes teaches likes "
    "became".split()
)

#: What a segment begins with that belongs to the segment before it.
LEANING = frozenset(
    "and or but so which who whom whose that than then because while if when where as with without "
    "for from to of at in on by into onto over under about after before during until since per via "
    "not no incl including especially esp e.g i.e like such mainly mostly ideally also both "
    "it its their they rather instead too only plus".split()
)

#: What an interviewer asks one to do: "design a ledger".
TASKS = frozenset(
    "design build scale debug model price sell explain improve plan test migrate review present "
    "estimate optimise optimize refactor pitch write measure analyse analyze prioritise prioritize "
    "launch find split draw sketch".split()
)

#: The verb with which a talk, or what one achieved, is told in other languages: decides alone.
TALKED_ABROAD = frozenset(
    "parlé parlait discuté évoqué gesprochen besprochen geredet diskutiert hablamos hablé "
    "hablado comentamos parlato discusso abbiamo falamos conversamos falado gepraat besproken "
    "pratade rozmawialiśmy rozmawiałem rozmawiałam bestanden abgeschlossen geschafft obtenu réussi "
    "aprobado conseguido superato conseguito aprovado concluído behaald geslaagd zdałem zdałam "
    "ukończyłem ukończyłam".split()
)

#: Past tense with its subject left out, beside ``PAST_VERBS``.
MORE_PAST = frozenset(
    "bought caught knew drew lost told rose flew rode dealt sent stood thought sought swept dug "
    "fought understood undertook rang fed redid split broke ate fell sang shut swam woke wore won "
    "withdrew stuck struck shot shook sat laid lent bred learnt upheld outsold wove co-led "
    "co-wrote".split()
)

#: What a sender has, and tells news of: "notice period is now a month" → "My notice period …".
MINE = (
    r"notice(?: period)?|visa|work permit|start date|thesis|dissertation|paper|talk|case study"
    r"|portfolio|app|book|blog|article|licen[cs]e|dbs(?: check)?|clearance|certificate"
    r"|certification|registration|relocation|move|exam|course|degree|project|reference"
    r"|repo(?:sitory)?|website"
)

#: Points that are none among others: "small team".
VAGUE = r"(?:small|big|large|young|nice|growing|new|good|great) (?:team|office|people|company)"

#: Judgements, terms and gossip that no letter of thanks repeats, beside ``PRIVATE_TALK``.
MORE_TALK = (
    r"chaos|haha\w*|terrible|awful|unreliable|boring|stressful|scary|nightmares?|burn(?:ed|t)?-?out"
    r"|(?:long|crazy|late) hours|\d\d ?h(?:our)?s? weeks?|biggest (?:pain|headache)|start date"
    r"|(?:want|wants|wanted|need|needs|needed|prefers?|looking for|look for) (?:someone|somebody"
    r"|a person|people who)|start(?:s|ing)? (?:in|on) \w+ ok|(?:he|she|they) (?:smokes?|drinks?)"
    r"|gossip|drama|politics|micro-?manag\w+|(?:lost|losing) (?:\w+ ){0,2}(?:people|staff|pms?"
    r"|devs|engineers|clients|customers)|quit(?:s|ting)?|under ?paid"
    r"|pays? (?:badly|well|less|more)|rounds? (?:left|to go)|references?|no budget|two-faced"
    r"|(?:ok|okay|fine|good|bad|works?) (?:for|with|by) me|shambles|clueless|bossy"
    r"|commission|(?:lead|manager|boss|director|colleague) (?:is )?leaving"
    r"|assessment (?:day|cent(?:er|re))"
    r"|snob\w*|posh|ok-?ish|meh|yikes|ugh"
)

#: Small words of other languages that English notes do not have, and English ones.
#: Those of them that no English name holds.
SURELY_FOREIGN = frozenset(
    "und für nicht avec dans pour para zum zur och sobre nella ans chez jahre años monate "
    "erfahrung kenntnisse experiencia experiência esperienza ervaring doświadczenie".split()
)
FOREIGN = frozenset(
    "der die das und mit für über zum zur vom ein eine einen wir sie ist nicht auch el los las una "
    "con para del por que pero le les des du une avec pour sur dans vers et est nous di il della "
    "nella sobre een het voor niet och att det som och jak się nie dla ans chez jahre años monate"
    "".split()
)
ENGLISH = frozenset(
    "the a of and to for with how on their your my is was about at by from that we they".split()
)

#: A weak spot named without the better answer, beside ``WEAKNESS``.
MORE_WEAK = (
    r"waffled|went blank|brain (?:fart|freeze)|fumbled|flustered|panic(?:k?ed)?|mistakes?"
    r"|no answer|ran out of time|(?:not|\w*n’t) (?:\w+ )?(?:precise|clear|good|great|know|explain"
    r"|remember|sure|prepared|convincing|finish|ready|have (?:a|an|any|the))|vague|confuse|wrong"
    r"|(?:speak|spoke|answer(?:ed)?|explain(?:ed)?) (?:\w+ )?(?:bad|badly|poor|not good|wrong)"
    r"|(?:is|was) bad|bad$|no good|forgot the|honest\w* said|awkward|unprepared|off guard"
    r"|no (?:\w+ )?(?:exp(?:erience)?|knowledge|idea|clue|answer)|errors?|half right|only half"
    r"|partly|example was|mixed|(?:not|n’t) (?:\w+ )?(?:done|finished|enough|asked?)|incomplete"
    r"|could (?:have )?(?:\w+ )?better|better (?:explain|answer|say)|explain\w* better|too \w+"
    r"|so[- ]so|muddled|got lost|not yet|missing|hesitat\w+|slow|rusty|unsure|i (?:think|guess)"
    r"|outdated|old"
)

#: Abbreviations of notes beside ``WRITTEN_OUT``, with what is typed without its apostrophe.
MORE_WRITTEN_OUT = {
    "eps": "episodes", "hrs": "hours", "mos": "months", "mins": "minutes", "reimb": "reimbursement",
    "maint": "maintenance", "accts": "accounts", "acct": "account", "dept": "department",
    "depts": "departments", "mtg": "meeting", "mtgs": "meetings", "power bi": "Power BI",
    "asst": "assistant", "xp": "experience", "exhib": "exhibition", "exhibs": "exhibitions",
    "fn": "function", "cms": "CMS", "crm": "CRM", "erp": "ERP", "lims": "LIMS",
    "febr": "February", "gh": "GitHub", "lvl": "level", "perf": "performance",
    "mktg": "marketing", "sys design": "system design", "btwn": "between", "avg": "average",
    "wknd": "weekend", "wknds": "weekends", "cust": "customer", "acctg": "accounting",
    "qs": "questions", "cos": "because", "cuz": "because", "hosp": "hospital", "jnr": "junior",
    "snr": "senior", "sr": "senior", "approx": "about", "appt": "appointment",
    "appts": "appointments", "mgrs": "managers", "eng mgr": "engineering manager",
    "svc": "service", "svcs": "services", "bldg": "building", "i": "I", "im": "I’m",
    "ive": "I’ve", "didnt": "didn’t", "dont": "don’t", "doesnt": "doesn’t", "isnt": "isn’t",
    "wasnt": "wasn’t", "werent": "weren’t", "couldnt": "couldn’t", "shouldnt": "shouldn’t",
    "wouldnt": "wouldn’t", "hasnt": "hasn’t", "havent": "haven’t", "hadnt": "hadn’t",
    "cant": "can’t", "arent": "aren’t", "wont": "won’t", "shouldve": "should’ve",
    "couldve": "could’ve", "wouldve": "would’ve", "thats": "that’s", "theyre": "they’re",
    "youre": "you’re", "Didnt": "didn’t", "Dont": "don’t", "Shouldve": "should’ve",
    "Couldnt": "couldn’t", "Wasnt": "wasn’t",
}  # fmt: skip

#: Names that people type in small letters, beside ``PROPER``.
MORE_PROPER = (
    "TikTok Instagram YouTube Facebook LinkedIn Catia MATLAB LabVIEW Makaton GCSE GCSEs Cypress "
    "Selenium AutoCAD Revit Photoshop InDesign PowerPoint DATEV Xero QuickBooks Shopify WordPress "
    "EHCP SATs Ofsted HACCP NHS GP FMEA CPC Mondays Tuesdays Wednesdays Thursdays Fridays "
    "Saturdays Sundays Blender Houdini WhatsApp iPad iPads Asian African American British European "
    "Indian Irish Scottish Nordic Brazilian Mexican Canadian Australian "
    "HGV LGV CNC CPR SIA CSCS Svelte Vite Webpack Ansible Jenkins Dagster Laravel "
    "Airtable SolidWorks PHP BTEC NVQ"
).split()
