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
    "started moved hires sees keeps makes gives takes came got went chose".split()
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
    "encouraged introduced clarified confirmed promised".split()
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
    "oversaw rebuilt rewrote chose helped had".split()
)
NOT_PAST = frozenset(
    "need speed seed feed embed bed red shed limited advanced distributed related applied "
    "experienced skilled certified trained talented motivated dedicated organised organized "
    "detailed hundred unsupervised supervised embedded based proven mixed shared combined "
    "increased extended varied".split()
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
    "qualified licensed detail-oriented self-taught hands-on adaptable reliable".split()
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
    "founder cofounder veteran".split()
)

#: Single things that want an article: "PhD in statistics" → "my PhD in statistics".
MY_NOUNS = frozenset(
    "phd msc mba bsc ba ma doctorate degree certification certificate cert diploma licence license "
    "background training thesis dissertation portfolio blog".split()
)
#: … and such as one leads: "led team of 8" → "led a team of 8".
A_NOUNS = frozenset(
    "team project migration company group squad department redesign rollout launch".split()
)

#: Strengths that one has rather than has experience with.
TRAITS = frozenset(
    "attention ability leadership communication curiosity empathy patience creativity knowledge "
    "background experience years year skills skill understanding track record strength strengths "
    "discipline persistence reliability flexibility adaptability expertise fluency passion "
    "enthusiasm energy familiarity certification degree phd".split()
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
    r"|grumpy|bored|boring|awkward(?:ly)?|unfriendly|friendly|nice (?:guy|lady|person|woman|man)"
    r"|kind of cold|cold fish|distracted|hot|cute|old guy|idiot|jerk|dumb|stupid|crazy|bad sign"
    r"|good sign|not impressed|impressed|i hope|hopefully|fingers crossed|bombed|messed up"
    r"|screwed|froze|blanked|nervous|lowball\w*|salary expectations?|my salary|asked (?:for )?[$€£]"
    r"|todo|to-do|to do:|remind(?:er)?|don’t forget|do not forget|remember to|need to|have to"
    r"|must (?:send|ask|call|email)|should (?:send|ask|call|email|have)|follow(?:ed)? up"
    r"|send (?:him|her|them|cv|resume|résumé|portfolio)|check (?:with|if)"
    r"|ask (?:her|him|them|about)"
    r"|wait(?:ing)? (?:for|to)|no idea|not sure|wtf|lol|omg|hate[sd]?|sucks?|shit\w*|damn|fuck\w*"
)

#: A weak spot named without the better answer.
WEAKNESS = (
    r"bombed|blanked|froze|messed|screwed|stumbled|struggled|couldn’t|could not|can’t|cannot"
    r"|didn’t know|did not know|weak|badly|poor(?:ly)?|wrong answer|failed|nervous|rambled|"
    r"no experience|lack(?:ed|ing|s)?|not enough|never used|unclear|confusing|bad answer"
)
