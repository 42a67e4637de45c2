"""English words that the letters need: day names, and how a job seeker's notes are phrased.

Tables only. They decide how a note may be quoted in a letter to the person whom it is about; what
is not in a table is quoted in the way that is safe for anything.
"""

from __future__ import annotations

MONTHS = (
    "January February March April May June July August September October November December"
).split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

#: A whole cell that says "nothing here".
BLANK = frozenset(
    "- -- --- – — . .. ... … ? ?? ??? / x xx xxx n/a na n.a. none null nil nan tbd tba tbc todo "
    "unknown nothing no unsure idk same ditto #n/a #ref! #value! #name? #null! #num! #div/0!"
    " pending blank empty".split()
)

#: What opens a phrase that fits after "our conversation about".
DETERMINERS = frozenset(
    "the a an your our my this these those some how why what where when whether which who "
    "whose".split()
)
WH_WORDS = frozenset("how why what where when whether which who whose".split())

#: Words that carry no meaning in their capital letter: "The migration" → "the migration".
LOWERED = DETERMINERS | frozenset(
    "on in at by for from of off with without about between towards under over into after before "
    "and or but if as their his her its it they we you any all more most many new old next remote "
    "hybrid hiring pricing onboarding testing planning scaling migrating moving building growing "
    "managing working mentoring training learning code team teams culture work career growth "
    "product project projects migration strategy roadmap architecture platform data customer "
    "customers users incident incidents postmortems monitoring deployment reviews balance "
    "experience years one two three four five six seven eight nine ten eleven twelve twenty "
    "several strong solid deep good great long hands knowledge background open flexible sales "
    "stakeholder customer change risk event kitchen classroom patient domain turnaround inventory "
    "account people conflict budget vendor supplier warehouse retail "
    "marketing design research travel relocation budget legacy technical company office road "
    "not that led built ran made wrote taught won gave took grew cut set shipped fluent".split()
)

#: Third person singular → the form after "you". Also the sign of a finite verb in a note.
THIRD_PERSON = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn’t": "aren’t",
    "doesn’t": "don’t", "hasn’t": "haven’t", "wasn’t": "weren’t",
    "runs": "run", "leads": "lead", "builds": "build", "works": "work", "uses": "use",
    "manages": "manage", "handles": "handle", "organises": "organise", "organizes": "organize",
    "thinks": "think", "sees": "see", "plans": "plan", "wants": "want", "needs": "need",
    "makes": "make", "keeps": "keep", "measures": "measure", "hires": "hire", "moves": "move",
    "grew": "grew", "grows": "grow", "started": "started", "starts": "start", "joined": "joined",
    "came": "came", "got": "got", "does it": "do it", "approaches": "approach", "sets": "set",
    "splits": "split", "tests": "test", "ships": "ship", "deploys": "deploy", "teaches": "teach",
    "mentors": "mentor", "trains": "train", "decides": "decide", "prioritises": "prioritise",
    "prioritizes": "prioritize", "gives": "give", "takes": "take", "learned": "learned",
    "ran": "ran", "built": "built", "led": "led", "made": "made", "moved": "moved",
    "went": "went", "took": "took", "sells": "sell", "writes": "write", "reviews": "review",
    "balances": "balance", "spends": "spend", "likes": "like", "loves": "love", "found": "found",
    "chose": "chose", "picks": "pick", "scales": "scale", "structures": "structure",
}  # fmt: skip

#: Of these, what no note begins with unless it speaks of the reader: "loves sailing".
SUBJECT_LEFT_OUT = frozenset(
    "is was has does isn’t doesn’t hasn’t wasn’t loves likes wants thinks manages handles joined "
    "started moved hires sees keeps makes gives takes came got went chose needs prefers lives "
    "knows "
    "believes says feels enjoys comes goes cares hopes speaks will would can could should may "
    "might "
    "must don’t can’t won’t am are were have had do did be been".split()
)

#: Of these, what can only be a verb: "uses Go" → "You use Go".
WORK_VERBS = frozenset(
    "uses ships deploys runs builds writes sells teaches grows decides prioritises prioritizes "
    "organises organizes spends".split()
)

#: Finite verbs that stand in no other table.
FINITE = frozenset(
    "am are were have had do did will would can could should shall may might must said told "
    "isn’t aren’t can’t won’t don’t want need use runs i’m you’re it’s we’re they’re".split()
)

#: What an interviewer did with words; past tense, so it reads the same after "you".
SAYING = frozenset(
    "mentioned said told explained described shared showed walked recommended suggested asked "
    "pointed highlighted outlined emphasised emphasized advised gave offered noted stressed "
    "encouraged introduced clarified confirmed".split()
)

#: Of these, what may stand before a noun as well: "shared services".
SAYING_OR_ADJECTIVE = frozenset(
    "shared offered noted introduced advised recommended described highlighted suggested".split()
)

#: How "we" or "I" may begin in a note that can stand in a letter as it is.
I_LIKED = frozenset(
    "liked enjoyed loved learned learnt appreciated admired remember remembered agree agreed "
    "valued found".split()
)

#: Past tense with its subject left out: "led the migration" → "I led the migration".
PAST_VERBS = frozenset(
    "led built ran made wrote taught won gave took grew cut set shipped sold spoke drove brought "
    "got became began held kept met found left spent went came did saw put read paid beat "
    "hit oversaw rebuilt rewrote chose helped had".split()
)
NOT_PAST = frozenset(
    "need speed seed feed embed bed red shed limited advanced distributed related applied "
    "experienced skilled certified trained talented motivated dedicated organised organized "
    "detailed hundred unsupervised supervised embedded based proven mixed shared combined "
    "varied enhanced extended qualified registered licensed accredited unemployed retired "
    "bored married excited tired suspended".split()
)

#: The same in the present: "manage a team of six" → "I manage a team of six".
BASE_VERBS = frozenset(
    "manage work love speak know lead run build write teach enjoy handle train use code hit "
    "maintain".split()
)
#: … and what is going on: "moving to Leeds in May" → "I am moving to Leeds in May".
GOING_ON = frozenset(
    "moving speaking giving volunteering starting finishing working taking joining leading "
    "teaching "
    "presenting relocating studying attending running".split()
)

#: "accepted as speaker" → "I was accepted as speaker", before such a word.
PASSIVE = frozenset(
    "accepted invited promoted elected selected nominated shortlisted appointed named chosen "
    "featured certified awarded hired listed".split()
)
PASSIVE_BEFORE = frozenset("as by for into to in at on".split())

#: "fluent in Spanish" → "I am fluent in Spanish".
I_AM = frozenset(
    "experienced skilled proficient fluent comfortable certified trained familiar used able "
    "organised organized motivated curious bilingual trilingual native eager happy ready "
    "qualified licensed detail-oriented self-taught hands-on adaptable reliable willing available "
    "careful tidy thorough accurate polite proactive resilient "
    "calm patient punctual hard-working hardworking flexible".split()
)
#: … and these only before "at", "in", "on" or "with": "good at debugging", "strong in SQL".
I_AM_WITH = frozenset("good great strong excellent best confident quick".split())

#: "strong communicator" → "I am a strong communicator".
PERSON_NOUNS = frozenset(
    "communicator leader learner player engineer developer manager designer analyst solver "
    "problem-solver thinker writer mentor organiser organizer collaborator researcher scientist "
    "architect consultant speaker listener teacher programmer tester negotiator facilitator "
    "planner coach generalist specialist worker lead expert master nurse professional graduate "
    "accountant electrician administrator coordinator director assistant editor translator "
    "founder cofounder veteran nurse welder contributor maintainer person technician carpenter "
    "plumber chef cook driver accountant lawyer journalist tutor seller intern trainee barista "
    "cashier waiter caregiver carer supervisor".split()
)

#: Single things that want an article: "PhD in statistics" → "my PhD in statistics".
MY_NOUNS = frozenset(
    "phd msc mba bsc ba ma doctorate degree certification certificate cert diploma licence license "
    "background training thesis dissertation portfolio blog car record visa permit cpa rn pmp cfa "
    "belt acca cissp ccna distinction accreditation badge scholarship fellowship ticket "
    "internship placement apprenticeship reel card tickets certificates project cdl chartership "
    "endorsement".split()
)
#: … and such as one leads: "led team of 8" → "led a team of 8".
A_NOUNS = frozenset(
    "team project migration company group squad department redesign rollout club module ledger "
    "launch demo "
    "system platform tool course paper talk book hackathon prize award similar renewal deal "
    "contract crew budget shop store branch depot kitchen clinic bakery workshop salon café cafe "
    "stall fleet warehouse classroom campaign".split()
)
#: What one passes or completes, with "the" before it: "passed AWS exam".
THE_NOUNS = frozenset(
    "exam certificate certification bootcamp course program programme account".split()
)

#: Strengths that one has rather than has experience with.
TRAITS = frozenset(
    "attention ability leadership communication curiosity empathy patience creativity knowledge "
    "background experience years year skills skill understanding track record strength strengths "
    "discipline persistence reliability flexibility adaptability expertise fluency passion "
    "enthusiasm energy familiarity hands nerves manners certification degree phd".split()
)
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
    "several many over nearly almost about ~ strong solid deep broad long proven extensive "
    "direct practical recent".split()
)

#: Notes that were never meant for the reader: judgements, plans, feelings, money.
PRIVATE = (
    r"leet ?code|behaviou?ral|whiteboard\w*|take-?home|coding (?:test|challenge|question)s?"
    r"|(?:phone|hr|recruiter) screen\w*|seem(?:s|ed)|looked (?:bored|tired|annoyed)"
    r"|vibes?|red flags?|weird|rude|creepy|arrogant"
    r"|grumpy|bored|awkward(?:ly)?|unfriendly|(?<!-)friendly|super nice|nice (?:guy|lady|person"
    r"|woman|man)"
    r"|kind of cold|cold fish|distracted|cute|old guy|idiot|jerk|dumb|stupid|crazy|bad sign"
    r"|good sign|not impressed|impressed|i hope|hopefully|fingers crossed|bombed|messed up"
    r"|screwed|froze|blanked|nervous|(?:went|going) (?:well|badly|ok|okay|fine)|nailed it"
    r"|bad breath|smell\w*|sweat\w*|liked (?:her|his|their)|my weak\w*|weak (?:spot|point|side)"
    r"|(?:they|it) pays?|pay(?:s|ing)? \d|\d+ ?k (?:max|min|base)|max \d+ ?k"
    r"|lowball\w*|salary expectations?|my salary|asked (?:for )?[$€£]"
    r"|todo|to-do|to do:|remind(?:er)?|don’t forget|do not forget|remember to|need to|have to"
    r"|must (?:send|ask|call|email)|should (?:send|ask|call|email|have)|follow(?:ed)? up"
    r"|send (?:him|her|them|cv|resume|résumé|portfolio)|check (?:with|if)"
    r"|ask (?:her|him|them|about)"
    r"|wait(?:ing)? (?:for|to)|no idea|not sure|wtf|lol|omg|hate[sd]?|sucks?|shit\w*|damn|fuck\w*"
)

#: What was talked about, and is no business of a letter of thanks: money, leave, looks, the
#: process,
#: other people's leaving, and how the interview went. For details only; as news it may be right.
PRIVATE_TALK = (
    r"salar(?:y|ies)|compensation|pay (?:range|band|rise|cut)|bonus|stock options"
    r"|[$€£]\s?\d{2,3}(?:[.,]\d{3}|k)|\d{2,3}\s?[-–]\s?\d{2,3}k"
    r"|budget (?:is|was) tight|notice period|visas?|work permit|pregnan\w+|(?:maternity|parental"
    r"|sick)"
    r" leave|divorced?|(?:two|three|[1-5]|has|have|your) kids|religio\w+|lay-?offs?|laid off"
    r"|turnover"
    r"|runway|fired|(?:last|previous|former) (?:person|guy|hire|employee)|replac(?:es|ing) someone"
    r"|(?:is|are) leaving|backfill|commute|parking (?:is|was|spot|space)|is far|let me know"
    r"|(?:get|got|getting) back"
    r"|hear(?:ing)? back|decision (?:by|on|in|next|will)|(?:next|more|another|first|second|final"
    r"|last) rounds?"
    r"|rounds? next|next:|(?:then|job|an) offer|asap|my references|background check"
    r"|other candidates?"
    r"|star (?:questions?|method)|tell me about yourself|strengths?\s*(?:/|and)\s*weakness(?:es)?"
    r"|culture fit|camera (?:off|on)|\d+ ?mins?|rapport|why (?:i|they|she|he) (?:left|quit|want)"
    r"|gap (?:year|in)|no (?:tech\w*|real|follow-up)? ?questions?|(?:too|very) (?:strict|slow)"
    r"|problematic|toxic|chaotic|(?:a|big|total) mess|overworked|overtime|understaffed"
    r"|check (?:their|its|the|on|out)"
    r"|google (?:her|him|them)|look (?:up|into)|research (?:her|him|them)|dress|hungover"
    r"|meet (?:the )?(?:c[tefo]o|team|boss)|(?:good|great|perfect|strong) (?:fit|match|candidate)"
    r"|(?:liked|loved) my"
    r"|confidential|nda|off the record|secret|take[- ]?home|for references|need someone"
    r"|new baby(?! (?:room|unit|clinic|range|group|class|ward))"
    r"|tired|tricky|brain ?teasers?|live[- ]coding|promised|rejected|lost \d+|hot (?:guy|girl)"
)

#: Whole notes that any letter could have: they are no detail.
SAYS_NOTHING = (
    r"(?:the |my |role and |this )?(?:role|position|job|company|team|cv|resume|résumé|background"
    r"|experience|motivation|responsibilities|interview|career|next steps?|work|project)"
    r"(?: and (?:responsibilities|experience|background|motivation|skills|team|company))?"
    r"|(?:my |the )?(?:cv|resume|résumé)[ -]?walk[ -]?through|(?:intro|screening|phone|video"
    r"|first|hr)"
    r" (?:call|chat|screen)|(?:good|great|nice|general|casual|short|long|quick|basic|usual|many"
    r"|some"
    r"|lots of)(?: \w+)? (?:chat|talk|conversation|questions?|call|interview|office|people|guy|team"
    r"|stuff|things?)|everything|various|stuff|misc|usual|general|all good|fine|ok|okay|good|great"
    r"|(?:it|that) (?:was|is) \w+|ex-[\w-]+|questions"
    r"|(?:(?:it|that|all|everything) )?(?:went|goes) (?:(?:really|very|quite|pretty) )?\w+"
)

#: A weak spot named without the better answer.
WEAKNESS = (
    r"mixed up|confused|bombed|blanked|froze|messed|screwed|stumbled|struggled|couldn’t|could not"
    r"|can’t|cannot|didn’t know|did not know|weak|badly|poor(?:ly)?|wrong answer|failed|nervous"
    r"|rambled|no experience|too (?:much|long|fast|short|vague|low|high|little)|not the (?:best"
    r"|strongest)|lack(?:ed|ing|s)?|not enough|never used|unclear|confusing|bad answer"
)

#: What says that one fits, and not why; and other offers, which are no lever (LETTERS.md).
BOASTS = (
    r"^(?:liked|loved)\b.*|(?:perfect|great|ideal|best|right|excellent|good) (?:fit|match"
    r"|candidate)|(?:what|exactly what)"
    r" they (?:need|want|look)\w*|they (?:liked|loved|need|want)\w*|jd|job description"
)
OFFERS = r"(?:job )?offers?|counter-?offer|deadline|other (?:process|interview)s?|competing"

#: Abbreviations of notes, written out as a letter would have them.
WRITTEN_OUT = {
    "yrs": "years", "yr": "year", "wks": "weeks", "wk": "week", "mths": "months",
    "mgmt": "management",
    "ppl": "people", "six sigma": "Six Sigma", "convo": "conversation", "thru": "through",
    "abt": "about", "bc": "because", "govt": "government", "uni": "university", "biz": "business",
    "info": "information", "yoe": "years of experience", "mgr": "manager", "b/c": "because",
    "kinda": "rather", "sept": "September", "rn": "right now", "cert": "certificate",
    "certs": "certificates",
}  # fmt: skip

#: Names that people type in small letters.
PROPER = {
    word.lower(): word
    for word in (
        "Kafka Python Java JavaScript TypeScript SQL NoSQL AWS GCP Azure Kubernetes Terraform "
        "Docker "
        "Postgres PostgreSQL MySQL MongoDB Redis Figma Tableau Looker Snowflake Databricks Airflow "
        "Salesforce HubSpot SAP Jira GitHub GitLab Linux Django Kotlin Scrum GDPR API APIs CEO CTO "
        "CFO COO HR KPIs OKRs SEO UX QA PhD MSc English German French Spanish Italian Portuguese "
        "Dutch Polish Benelux London Berlin Paris Europe Monday Tuesday Wednesday Thursday Friday "
        "Saturday Sunday January February April June July August September October November "
        "December SMS"
    ).split()
}  # fmt: skip
