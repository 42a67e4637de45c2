"""English words by which a fragment of a note is made a phrase that a sentence can hold.

Tables only, beside ``letters_en`` and ``notes_en``. A word that stands in none of them is quoted in
the way that is safe for anything, or not at all.
"""

from __future__ import annotations

#: One thing of the reader's house, which a sentence names with its article: "the on-call rota".
COUNTED = frozenset(
    "base evening intervention job layer upgrade "
    "academy account acquisition algorithm allergy allotment app appraisal apprenticeship "
    "archive assessment atlas audit backlog bakery bar barn beat bench berth bid board boiler "
    "booth branch brewery bridge brief briefing broker budget bureau business cafe café "
    "calculator campaign canteen caseload catalog catalogue cell center centre chain change "
    "charter checklist church cinema circuit clinic close cluster cockpit codebase cohort "
    "collection committee company competition compiler compound conference console consultation "
    "contract converter corridor cottage council counter course court crew curriculum dashboard "
    "database dataset deadline debrief deck department depot desk device diploma dispatcher "
    "distillery dock drift drone edition elevator engine estate event exam examination exchange "
    "exhibition expansion expedition extension facility fair farm farmhouse ferry festival "
    "fleet floor forecast formula foundation framework freezer fridge fund furnace gala game "
    "garage garden gate generator grant greenhouse grid group guideline hall handbook handoff "
    "handover hangar harbor harbour harness helmet helpdesk helpline herd hospice hostel hotel "
    "hotline hub hull implementation inbox incident induction inspection installation intake "
    "integration interface internship intranet jet journal kennel kiln kit kitchen lab "
    "laboratory laptop lathe launch launcher layout leaflet lecture ledger library lift line "
    "list loader lobby locker logbook lookbook loop lorry machine magazine mailbox makerspace "
    "manual marina market marketplace mast matrix mentorship menu merger migration mill "
    "mismatch mission model monitor monolith monorepo moodboard motor move museum network "
    "newsletter newsroom nursery observatory office opening orchard orchestra outlet oven "
    "overhaul package pager panel pathway patrol pattern pavilion pharmacy pier pilot pipeline "
    "pass pit pitch placement plan plant platform playground podcast policy pool portal printer "
    "process product program programme project protocol prototype purchase quarry queue radar "
    "railway ramp reactor rebrand rebuild reception recipe record redesign reel refactor "
    "referral refit refurbishment region register relaunch release relocation renovation "
    "reopening reorg reorganisation repo repository reservoir residence residency restaurant "
    "restructuring retrofit revamp rewrite rig roadmap robot role roll-out rollout roof room "
    "roster rota route rulebook run sample sauna scanner schedule scheme scorecard screen "
    "script season section seminar server setup shift ship shipyard shop showcase showreel "
    "showroom silo simulator site spa spreadsheet sprint stable stack stadium staffroom standup "
    "station stockroom store storyboard strategy structure studio suite survey switch syllabus "
    "system takeover tank taproom target team telescope template tender terminal territory "
    "theater theatre till timetable tool toolchain tower tracker tractor trailer transfer "
    "transformation transition trench trial truck turbine tutorial union unit van vault vessel "
    "villa vineyard visit wall ward warehouse website winery wing workflow workload workshop "
    "workstation yard zoo".split()
)
#: Of these, what stands without its article behind a preposition: "on site", "in production".
BARE_BEHIND = frozenset("site committee board call house line shift stage office market".split())

#: What is not counted, and needs no article; with the endings of ``fragments.MASS``.
UNCOUNTED = frozenset(
    "access admin aid air beef cement chocolate clay cotton flour fruit gold latex leather meat "
    "milk oak paint paper plaster silver wool "
    " repair autonomy beer bread budgetary care cargo casework catering churn "
    "closure code coffee property collaboration compliance compost concrete content control copy "
    "coursework cover culture dance data debt demand design disclosure downtime email equipment "
    "evidence exposure feedback fieldwork finance fitness food footfall fraud freight fun "
    "funding glass governance growth hardware haulage headcount health homework housekeeping "
    "hygiene immersion income insurance inventory iot law literacy logistics maths media "
    "mobility morale music numeracy nutrition occupancy on-call output outreach "
    "paperwork parking patience payroll phonics play poetry practice prevention procurement "
    "produce production profit progress quality rail rehabilitation research retail retention "
    "revenue risk safety sales scrap software soil sourdough spend steel stock storage strategy "
    "support tax teamwork technology telemetry theater theatre theory throughput timber time "
    "traffic training travel treasury triage trust turnover uptime ux video waste water welfare "
    "wellbeing wine work".split()
)

#: Of these endings, what is counted all the same.
COUNTED_ALL_THE_SAME = frozenset(
    "apartment assistant audience building business cage ceiling charity city commission "
    "community conference cottage decision department division document drawing facility garage "
    "garment identity image instrument king meeting mention mission nation occasion option "
    "package page painting passage pension position question region ring science session stage "
    "statement station thing university version village vision wedding witness".split()
)

#: How a thing is said to be behind its noun: "parking awful", "WMS new" is half a sentence.
SAID_OF_IT = frozenset(
    "native fluent "
    "abroad again alone also always annually apart available away awful bad big boring broken "
    "built busy cheap clean closed common daily difficult dirty down due dying each early easy "
    "empty expensive extra falling fast fine free friendly full gone good great growing half "
    "hard hated heavy high honest huge intense late left liked likely limited lots loud loved "
    "low mandatory maybe messy missing monthly new nice non-existent nonexistent now obv odd "
    "off offline ok okay old once online optional own political possible quiet rare renew "
    "rewire right rising serious shared short sick slow small solo soon still strange strict "
    "sure tiny together too tough tricky true twice unclear unlikely up weak weekly wrong yet "
    "zero".split()
)
#: Nouns that end as what was done does.
ENDS_IN_ED = frozenset(
    "feed seed speed need bed shed embed weed breed deed newsfeed moped testbed flowerbed".split()
)

#: Shortened words of which nobody can be sure that the reader knows them.
UNSURE_SHORT = frozenset(
    "diff agric ans atm bf bff btw cllr comm comms comp congrats def dx env ext fav fave fyi gf "
    "gov haha hehe hx imo int lmao lmk lol misc neg ngl obv obvs oos perm pic pics pos poss "
    "pref prefs prob probs pt pts reg regs rofl rx smh sth tbh temp tho tx w wo xd yolo".split()
)

#: How long or how much: what a number stands before, at the end of a fragment.
MEASURES = (
    r"k|m|h|%|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?|people|persons?|staff"
    r"|employees|accounts|files|users|accts?|am|pm|km|miles|kg|sqm|beds|times|sites|max|min|yo"
)
#: A number behind one of these belongs to it: "year 9", "level 2", "phase 3".
NUMBERED = frozenset(
    "april article august band block cat category chapter class covid december division february "
    "floor form gen generation grade h1 h2 iso january july june key level line march may module "
    "november october part phase q1 q2 q3 q4 room route rule section september series stage step "
    "tier type unit version ward web week year".split()
)
#: Lengths of a time that one spent with something.
SPANS = frozenset(
    "year years month months week weeks season seasons semester semesters term terms summer "
    "summers winter winters decade decades days hours".split()
)
#: What a fragment cannot begin with where it should name a thing.
NO_HEAD = frozenset(
    "almost already also are aren’t ask begin bring buy call can can’t check could did didn’t "
    "do does doesn’t don’t feels get got had has have he hire home i is isn’t it just looks "
    "may maybe might must need never no nobody none not nothing only probably quite really "
    "say says see seems sell send she should sounds start starting starts still tell then "
    "they told too v very want was were will won’t would".split()
)
#: How much there is of a thing, before its "of".
HOW_MUCH = frozenset("lots loads plenty tons heaps bit piles enough".split())
#: How often it is so: no part of a thing’s name.
HOW_OFTEN = frozenset("always never often usually sometimes constantly rarely".split())
#: What a phrase cannot end with, where no noun such as "roll out" does.
LEFT_HANGING = frozenset("in on at to for with by from of into over through away".split())
#: Behind one of these a number is what it is about: "questions about 3 sites".
TALK = frozenset(
    "question questions talk chat concern concerns worry worries idea ideas thought thoughts plan "
    "plans conversation story debate decision discussion".split()
)
#: … nor with one of these where nothing follows.
NO_HEAD_ALONE = frozenset("hybrid remote onsite on-site full-time part-time flexible".split())
#: Trouble that a letter of thanks does not put on the table, with what is small talk.
TROUBLE = (
    r"(?:budget|job|staff\w*|timetable|funding|spending|cost|bench|team|service) cuts?"
    r"|cuts? (?:to|in)|^cuts$|leaving|leavers?|delays?$|delays? \d|delayed|crunch|no[- ]shows?"
    r"|short[- ]?staffed|nobody|no one|mess|messy|predecessor|complain\w*|unhappy|struggl\w+"
    r"|in pension|retir(?:es|ing)|redundanc\w+|downsiz\w+|bull(?:ying|ied)|on strike|sickness"
    r"|(?:half|all|most of) the time"
    r"|absenteeism|absences?$|absences? \d|lawsuits?|sued|in debt|bankrupt\w*|insolven\w*"
    r"|bad (?:reviews?|press)|milestone slips|slipp(?:ed|ing)|broken|outdated|skeptical|sceptical"
    r"|(?:time|deadline|exam|target|sats|sales) pressure|tiny|what went wrong|wrong"
    r"|rumou?rs?|dying|strict|difficult|(?:branch|store|shop|office|site|plant) clos\w+"
    r"|half[- ]built|off sick|sea ?sick|resign\w*|argu(?:e|ed|ing|ments?)|scandal"
    r"|no (?:budget|money|tests?|docs|time|plan|training|structure)|(?:too|so) \w+"
    r"|answered|waffl\w+|went blank|brain (?:fart|freeze)|q(?:uestion)? (?:on|about|re|regarding)"
    r"|rents?$|rent (?:is|\d+)|tips|mileage|allowance|ote|on[- ]target|wages?"
    r"|(?:lovely|awesome|amazing|cool|nice) \w+"
)
#: What alone is small talk, and behind or before another word may be the work itself.
PERSONAL = (
    r"(?:(?:the|her|his) )?(?:dogs?|cats?|wife|husband|sons?|daughters?|baby|kids?|gym|holidays?"
    r"|vacation|stress|pressure|weather|traffic|football)"
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

#: Verbs in their bare form that hardly are nouns: "reduce empty miles" is nothing that one has.
BARE_VERBS = frozenset(
    "achieve adapt advise analyse analyze answer assemble assist automate be brief bring build "
    "can collaborate communicate cook coordinate could create deliver deploy develop "
    "do drive ensure fix get give greet grow handle have help implement improve increase install "
    "interpret keep know launch lead learn maintain make manage migrate negotiate operate "
    "optimise optimize organise organize prepare produce publish recruit reduce repair "
    "resolve run save sell serve set solve speak supervise take teach translate treat use welcome "
    "weld will win would write".split()
)
#: What is new or next is one thing, which takes its article: "the new CMS".
NEW = frozenset("new big upcoming next current planned old existing recent latest".split())
#: Fields of work by their ending, before a thing: "conveyancing bottleneck".
NOUNS_IN_ING = frozenset(
    "accounting banking billing branding building catering cleaning coaching conveyancing "
    "engineering funding hiring housing invoicing lending licensing manufacturing marketing "
    "mentoring nursing onboarding packaging parking planning plumbing pricing printing "
    "publishing purchasing reporting scheduling shipping staffing teaching testing training "
    "tutoring welding".split()
)
#: Kinds of work, of which one has years of experience and no years.
KINDS_OF_WORK = frozenset(
    "bar desk floor kitchen reception site ward "
    "acute agile clerical clinical commercial corporate digital domestic electrical industrial "
    "mechanical med medical private public residential secondary primary structural trade "
    "surgical".split()
)
#: Where one worked before: "did the same at last job".
JOBS = "job|role|company|firm|employer|school|place|workplace|team|post"
#: What one passed or was given, called by its letters: "my NVQ3", "my CIPD 5".
CREDENTIALS = (
    r"(?:nvq|cscs|smsts|sssts|cpcs|npors|ipaf|pasma|cipd|aat|cima|nebosh|iosh|pts|bls|acls|als"
    r"|cpr|celta|tefl|qts|pgce|adr|cpc|flt|sia|prince2|itil|csm|cka|ccnp|rgn|rvn)"
)
#: Verbs behind which one thing was not there before: "built metric layer" wants its article.
MADE = frozenset(
    "built ran led wrote launched designed created started founded managed opened developed made "
    "kept introduced coordinated organised organized planned drafted set".split()
)
#: Fields and tools called by their letters, which one surely has experience with.
FIELD_LETTERS = frozenset(
    "SQL NOSQL API APIS AWS GCP SAP AI ML NLP LLM CV UI UX UI/UX UX/UI QA SRE ETL ELT BI KPI KPIS "
    "OKR OKRS SEO SEM PPC CRM ERP CMS WMS LIMS EHR EMR CI CD CI/CD HTML CSS PHP VBA SAS SPSS DAX "
    "IOT CAD CAM GIS BIM CNC PLC PLCS PCB RF HPLC PCR QPCR ELISA GCMS NMR MRI CT SEN SEND EAL GDPR "
    "HR IT PR R&D M&A FP&A P&L AML KYC VAT IFRS GAAP US UK EU B2B B2C D2C SAAS A/B GMP GLP HACCP "
    "DEI FMCG LINUX TIG MIG IV ICU ER A&E GP VR AR 2D 3D K8S R C C++ C# .NET OT EV EVS NHS "
    "CBT".split()
)
#: Languages, of which one may type several without a comma.
LANGUAGES = frozenset(
    "arabic bengali bulgarian cantonese catalan chinese croatian czech danish dutch english farsi "
    "finnish french german greek hebrew hindi hungarian italian japanese korean mandarin "
    "norwegian persian polish portuguese punjabi romanian russian serbian slovak spanish swahili "
    "swedish tagalog tamil thai turkish ukrainian urdu vietnamese welsh".split()
)
#: Places of work that want "a" behind "years in": "5 years in hospital kitchen".
WORKPLACES = frozenset(
    "agency bakery bank bar cafe café center centre clinic company factory farm firm "
    "forwarder garage gym hospital hotel kitchen lab laboratory library museum nursery office "
    "pharmacy plant project restaurant school shop site start-up startup store studio surgery "
    "team ward warehouse workshop".split()
)
#: Whom a noun names by its ending, beside ``PERSON_NOUNS``: "keyholder", "power user".
SOMEBODY = (
    r"(?:holder|keeper|prescriber|user|seller|grower|dresser|smith|therapist|ologist|ician|maker"
    r"|writer|grapher|trainer|instructor|inspector|operator|dispatcher|educator|counsell?or"
    r"|practitioner|taker|paralegal|solicitor|builder|fitter|baker|butcher|gardener|captain|pilot|^grad)$"
)

#: Plurals that stand before another noun: "sales team", "customs broker".
PLURAL_BEFORE = frozenset(
    "mains works "
    "sales customs operations sports savings systems communications news arms goods headquarters "
    "series services earnings awards futures arts humanities grants admissions careers communities "
    "relations resources rights claims clothes accounts events plastics metals parts users "
    "customers students kids texts standards materials solutions facilities children’s".split()
)
#: Of these endings, what is a noun, or stands before one.
NOUNS_IN_LY = frozenset(
    "elderly early daily weekly monthly yearly family supply assembly anomaly butterfly monopoly "
    "table cable vegetable timetable variable parish radish fish english spanish polish turkish "
    "dish rubbish wireless business wellness".split()
)
#: Endings by which a word says how a thing is.
HOW_IT_IS = ("ful", "ous", "able", "ible", "less", "ish", "ly")
