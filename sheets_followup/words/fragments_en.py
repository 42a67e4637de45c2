"""English words by which a fragment of a note is made a phrase that a sentence can hold.

Tables only, beside ``letters_en`` and ``notes_en``. A word that stands in none of them is quoted in
the way that is safe for anything, or not at all.
"""

from __future__ import annotations

#: One thing of the reader's house, which a sentence names with its article: "the on-call rota".
COUNTED = frozenset(
    "academy account acquisition algorithm app archive atlas audit automation-project backlog "
    "board branch bridge budget business campaign caseload catalogue catalog change centre center "
    "checklist clinic close cluster codebase cohort committee company conference consultation "
    "contract council counter "
    "curriculum dashboard database dataset department depot desk device dock engine event "
    "expansion facility farm festival fleet floor forecast framework fund game garden grant group "
    "handbook handoff handover helpdesk helpline hotline hub implementation inspection "
    "installation integration kitchen lab laboratory launch launcher ledger library line list "
    "machine makerspace manual market menu merger migration mission model monolith move museum "
    "network newsletter office opening oven overhaul package pager panel pathway pattern pharmacy "
    "pilot pipeline pitch plan plant platform playground podcast policy pool portal process "
    "product "
    "program programme project protocol prototype purchase queue rebrand rebuild redesign refactor "
    "refit refurbishment region relaunch release relocation renovation reorg reorganisation "
    "repository residency restaurant restructuring retrofit revamp rewrite roadmap role rollout "
    "roll-out roster rota route rulebook schedule scheme season section setup shift shop showroom "
    "sprint stack stadium standup store strategy structure studio suite switch syllabus system "
    "takeover target team template tender territory theatre theater timetable tool toolchain "
    "tracker transformation transition trial turbine union unit van visit ward warehouse website "
    "wine-list workflow workload workshop yard".split()
)
#: Of these, what stands without its article behind a preposition: "on site", "in production".
BARE_BEHIND = frozenset("committee board call house line shift stage office market".split())

#: What is not counted, and needs no article; with the endings of ``fragments.MASS``.
UNCOUNTED = frozenset(
    "access admin bread budgetary care cargo casework catering churn code coffee collaboration "
    "compliance content control copy coursework cover data debt design equipment evidence feedback "
    "fieldwork food fraud freight fun funding growth haulage hardware health homework housekeeping "
    "hygiene inventory iot law literacy logistics maths media mobility music numeracy nutrition "
    "on-call outreach paperwork patience payroll phonics play procurement produce progress quality "
    "research rehabilitation retail retention risk safety sales software sourdough stock storage "
    "strategy support tax teamwork technology time traffic training travel triage trust ux video "
    "waste welfare wellbeing wine work culture practice autonomy production theory treasury "
    "telemetry prevention revenue turnover output profit headcount throughput uptime downtime "
    "spend "
    "demand income scrap morale".split()
)

#: Of these endings, what is counted all the same.
COUNTED_ALL_THE_SAME = frozenset(
    "garage package apartment department garment stage page image cage village instrument cottage "
    "wedding building meeting ring king thing painting drawing ceiling question mention passage "
    "assistant statement document city university facility community charity identity audience "
    "science conference witness business station session position region nation option vision "
    "version mission pension decision commission occasion division".split()
)

#: How a thing is said to be behind its noun: "parking awful", "WMS new" is half a sentence.
SAID_OF_IT = frozenset(
    "new old due slow fast tiny zero tricky own awful bad hard tough low high late early weak "
    "messy difficult easy big small huge heavy busy good great ok okay fine unclear missing broken "
    "expensive cheap honest boring intense serious strict limited possible mandatory optional "
    "closed full empty short available nice friendly strange odd quiet loud dirty clean common "
    "rare nonexistent non-existent twice once lots always maybe too also soon now yet again "
    "wrong right sure true unlikely likely "
    "gone left off down up loved liked hated".split()
)
#: Nouns that end as what was done does.
ENDS_IN_ED = frozenset(
    "feed seed speed need bed shed embed weed breed deed newsfeed moped testbed flowerbed".split()
)

#: Shortened words of which nobody can be sure that the reader knows them.
UNSURE_SHORT = frozenset(
    "pt pts comp comm comms tx dx hx rx env pref prefs reg regs cllr btw imo tbh lmk fyi atm ngl "
    "sth ans w wo gov misc pos neg poss prob probs def obv obvs tho smh fav fave congrats pic pics "
    "int ext perm temp oos lmao rofl yolo bf gf bff".split()
)

#: How long or how much: what a number stands before, at the end of a fragment.
MEASURES = (
    r"k|m|h|%|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?|people|persons?|staff"
    r"|employees|accounts|files|users|accts?|am|pm|km|miles|kg|sqm|beds|times|sites|max|min|yo"
)
#: A number behind one of these belongs to it: "year 9", "level 2", "phase 3".
NUMBERED = frozenset(
    "year level grade stage phase band part class version tier week key form step series block "
    "type room ward unit floor line route division chapter module h1 h2 q1 q2 q3 q4 section "
    "article rule iso covid web january february march april may june july august september "
    "october november december gen generation category cat".split()
)
#: Lengths of a time that one spent with something.
SPANS = frozenset(
    "year years month months week weeks season seasons semester semesters term terms summer "
    "summers winter winters decade decades days hours".split()
)
#: What a fragment cannot begin with where it should name a thing.
NO_HEAD = frozenset(
    "hire start starts starting begin call ask send bring check buy sell want need get got see say "
    "says tell told seems looks sounds feels no not never nobody none nothing very too quite "
    "really maybe probably then also still just "
    "only almost already i he she they it is are was were has have had do does did will would can "
    "could should must may might isn’t aren’t doesn’t don’t didn’t won’t can’t".split()
)
#: … nor with one of these where nothing follows.
NO_HEAD_ALONE = frozenset("hybrid remote onsite on-site full-time part-time flexible".split())
#: Trouble that a letter of thanks does not put on the table, with what is small talk.
TROUBLE = (
    r"(?:budget|job|staff\w*|timetable|funding|spending|cost|bench|team|service) cuts?"
    r"|cuts? (?:to|in)|leaving|leavers?|delay(?:s|ed)?|crunch|no[- ]shows?|short[- ]?staffed"
    r"|nobody|no one|mess"
    r"|messy|predecessor|complain\w*|unhappy|struggl\w+|in pension|retir(?:es|ing)|redundanc\w+"
    r"|downsiz\w+|bullying|strikes?|sickness|absenteeism|lawsuits?|sued|in debt"
    r"|bankrupt\w*|insolven\w*|bad reviews?|failed|failing|broken|outdated|skeptical|sceptical"
    r"|pressure|stress|tiny"
    r"|no (?:budget|money|tests?|docs|time|plan|training|structure)|(?:too|so) \w+|rents?|gym"
    r"|holidays?|vacation|dogs?|cats?|wife|husband|sons?|daughters?|baby|kids?|answered|waffl\w+"
    r"|q(?:uestion)?s? (?:on|about|re|regarding)|wages?|tips|mileage|allowance|ote|on[- ]target"
)

#: Instructions to oneself in front of a strength: "lead with pricing experience".
TELL_IT = (
    r"(?:lead|open|start|begin|go in) with|stress|mention|emphasi[sz]e|highlight|play up|bring up"
    r"|talk up|point out|remind (?:him|her|them) of|come back to"
)
#: Verbs behind which a number says by how much: "raised the pass rate 12%".
CHANGED = (
    r"grew|raised|cut|reduced|increased|boosted|improved|lowered|lifted|brought down|expanded"
    r"|shrank|dropped|decreased|slashed|scaled|took"
)
