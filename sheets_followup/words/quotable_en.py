"""English words by which a piece of a note is recognised as good English.

The four ``nouns_…_en`` hold what is a noun and hardly an adjective, ``adjectives_en`` what is or
may be an adjective. They come from the SPECIALIST lexicon of the U.S. National Library of Medicine
(free to use; through LemmInflect, MIT), cut to the words that people use. The sets here are the
closed classes, and what those do not know.
"""

from __future__ import annotations

from functools import cache

from sheets_followup.words import (
    adjectives_en,
    nouns_a_to_c_en,
    nouns_d_to_k_en,
    nouns_l_to_r_en,
    nouns_s_to_z_en,
)
from sheets_followup.words import fragments_en as fragments


@cache
def nouns() -> frozenset[str]:
    """What may end a noun phrase; split when the first letter asks for it."""
    parts = (nouns_a_to_c_en, nouns_d_to_k_en, nouns_l_to_r_en, nouns_s_to_z_en)
    listed = " ".join(part.NOUNS for part in parts).split()
    return MORE_NOUNS.union(listed, fragments.COUNTED, fragments.UNCOUNTED)


@cache
def adjectives() -> frozenset[str]:
    """What may stand before a noun, and nobody knows whether it is one."""
    return fragments.KINDS_OF_WORK.union(adjectives_en.ADJECTIVES.split())


#: Words of work that no general lexicon has, and nouns that may be adjectives as well.
MORE_NOUNS = frozenset(
    "ai alert animal app army audit babysitting backend balayage blog bot bottleneck brunch budget "
    "cad campsite cannulation cat catering chatbot checkout chemical chemistry childcare "
    "chromatography cloth co-op codebase commission composite copper coral corner council cream "
    "criminal crm cross customs cytometry database daughter decant detective diesel dissolution "
    "draft "
    "drawing drone ecommerce editorial elderly email embedding essay expert fashion fibre "
    "finance firmware flat flow home flower forecast fraud frontend gel glass gravel helpdesk hiab "
    "hospice hybrid intake interior invoice journal judge kanban laminate laser leather level lime "
    "livestock makerspace manual mason material medical mentee merch metal mosaic music nan "
    "neonatal nursery onboarding onshore orchestra original outpatient panto pantomime parent "
    "part patient paving pension period personnel phlebotomy phonics planting plaster plastic "
    "podcast polytunnel portrait postgrad practical press primary procurement prototype pub "
    "public radio rebrand receptionist remortgage rental retail rewrite rework rota "
    "routine safeguarding salary saline scaffold school secondary security sensor sepsis side "
    "signal silver sourdough spreadsheet staff startup steel stock street subsidence surgery "
    "switch team "
    "telehealth telemetry textile theatre timber toddler top-up triage tutor undergraduate "
    "upgrade veterinary video viscose visual vlog ward warehouse web webinar website wellbeing "
    "whiteboard wholesale wifi wildlife winter wood workflow workload yoga zinc".split()
)
#: Shortened words of work that a reader knows as whole ones.
JARGON = frozenset(
    "a11y adtech admin app apps b2b b2c biotech blockchain crit crypto cum demo demos dev devops "
    "e2e edtech eval evals exam expo fintech gig gym healthtech infosec kit lab laude martech med "
    "medtech mlops ops prep promo proptech rehab repo retro saas spec specs "
    "sync takt tech techs vet vets wifi".split()
)
#: Behind several people or things what they do, in "how trustees see risk".
THEY_HANDLE = frozenset(
    "bring buy change choose compare cope decide divide find give handle hold keep learn "
    "make measure move order pick plan price react report reach respond run see sell set "
    "share show sign sort spend stay take teach train use watch work".split()
)
#: Participles of "how the team is split", beside those in "-ed".
IS_DONE = (
    "split|set|run|made|built|taught|held|chosen|written|kept|led|sold|spent|won|driven|grown|given"
    "|cut|found|sent|bought"
)
#: One thing of two names: "AWS to GCP migration", "cost to income ratio".
FROM_TO = (
    r"^[A-Z]\w* to [A-Z]\w* (?:migration|move|switch|rewrite|transition)$"
    r"|^(?:the |our |my )?[a-z]+ to [a-z]+ ratio$"
)
#: What is done again and again, rather than what somebody does: "asthma reviews".
DONE_AGAIN = frozenset("audits checks designs plans reports reviews tests tours trials".split())
#: Short verbs that are no nouns, in a whole sentence.
SHORT_VERBS = frozenset(
    "add ask bake come earn edit get go grow hear knit lend lose say see send sew tell".split()
)
#: What is counted by a short sign: "2.4 km of sewer", "65 wpm".
UNITS = frozenset("cm gb ha kg km kw kwh mb mg ml mm mph mw rpm sqm tb wpm".split())
#: What things do, where nothing but the plural before shows that it is a verb.
THEY_DO = frozenset(
    "apply belong come count cover depend differ end expire fall follow go happen include last "
    "matter mean need run start vary".split()
)
#: Verbs that make a noun with the particle behind them, typed as two words: "the policy roll out".
PHRASAL = frozenset(
    "build buy check drop fit follow get hand lock log phase pick ramp roll set sign stand "
    "start stock take turn walk wind work".split()
)
#: Gerunds by which work is called, also behind the noun of what is worked on: "boot fitting".
GERUNDS = frozenset(
    "adjusting advertising auditing baking banking binding boarding bookkeeping bottling brewing "
    "bricklaying briefing budgeting butchering caching calling canvassing carving charting "
    "cleaning climbing coaching coding commissioning cooking coppicing costing counselling "
    "crewing dancing decision-making decorating designing dispensing diving drafting draping "
    "dredging dressing drilling driving dyeing editing estimating farming felling fencing "
    "fermenting filming finishing firefighting fishing fitting forecasting fostering fundraising "
    "gardening giving glazing grading grafting grooming grouting hairdressing handling harvesting "
    "hedging imaging indexing insulating interviewing invoicing kitting knitting lambing "
    "landscaping learning lending lifting listing litigating loading logging machining marking "
    "mediating mentoring merchandising milking milling modeling modelling monitoring moulding "
    "networking nursing onboarding packing painting pairing papering picking pickling piping "
    "planting plastering plating pleating ploughing policing polishing pollarding prescribing "
    "pricing printing processing profiling programming proofreading propagating pruning "
    "publishing questioning rating reading recording recruiting recycling refereeing rehoming "
    "rendering resourcing reviewing rewiring riding rigging roasting roofing routing safeguarding "
    "sampling sanding scaffolding scanning scheduling scoring screeding screening sculpting "
    "sewing sharding shipping shopping shunting shuttering singing snagging soldering sourcing "
    "sowing spinning spraying staffing staging stocktaking storytelling stripping surveying "
    "suturing swimming tagging tailoring tanning tasting teaching tendering testing thinning "
    "throwing tiling timetabling towing tracking trading training translating travelling "
    "trenching trimming trunking tuning turning tutoring underwriting upholstering upselling "
    "vaccinating valeting valuing varnishing walking washing weaving weeding welding wiring "
    "working writing".split()
)
#: Nouns that name nothing, and small talk: no careful person signs them.
VAGUE = frozenset(
    "anyone anything bit bits bloke carnage chaos crap disaster etc everyone everything faff "
    "folks guy guys haha hassle ish joke kind lad lads loads lol lot lots mayhem mess nonsense "
    "nope nothing ok okay one ones rubbish shout somebody someone something sort stuff thing "
    "things trouble whatever yeah yep".split()
)
#: Who or what is meant, only the note’s writer knows.
PRONOUNS = frozenset(
    "he her hers herself him himself his i it its itself me mine myself ours she their theirs "
    "them themselves they yours".split()
)
#: What stands in no noun phrase of a letter.
NO_PHRASE = frozenset(
    "again almost already also although always am apart are aren’t away back be because been "
    "being but can can’t could did didn’t do does doesn’t don’t down either else even ever had "
    "has have here if is isn’t just maybe might minus must neither never nor not now only out "
    "perhaps please plus quite rather really shall should so soon still than then there though "
    "today together tomorrow too unless up versus very was wasn’t were will won’t would yet".split()
)
#: Plurals that do not look it, or short ones.
SEVERAL = frozenset(
    "apps cattle children demos evals feet geese mains media men mice minutes people police "
    "poultry specs techs teeth vets women".split()
)
#: Names of software that stay in small letters.
SMALL_NAMES = frozenset("dbt grpc k6 k8s nginx npm numpy".split())
#: Tools and tickets that people call by one small word.
TOOLS = frozenset("cherrypicker hiab moffett".split())
#: What was surely done, where the word could not as well say how the noun behind it is.
DEEDS = frozenset(
    "audited bought coached cooked delivered designed developed drove edited fixed handled "
    "launched led loved managed mentored milked moved negotiated opened organised organized "
    "passed planned ran repaired sold supervised taught tested trained used visited won "
    "wrote".split()
)
#: Adverbs that stand in a whole sentence.
ADVERBS = frozenset(
    "abroad again ago alone already also always away back currently directly down early even "
    "fast first here home just last late later least less mainly more most mostly much never "
    "not now often once only out recently since soon still then there today together too twice "
    "up very well yesterday".split()
)
#: How long a week, a day, a name stands alone behind a preposition: "in spring", "at sea".
BARE_PLACES = frozenset(
    "action autumn bed board breakfast budget call christmas church college court date demand "
    "dinner easter foot full hand height hold home hospital launch leave line loan lunch market "
    "night office part peak person place practice prison reception request risk scale schedule "
    "school sea shift site speed spring stage summer time top track trial university winter "
    "work".split()
)

#: Nouns that are a verb behind several people or things: "my clients stay", "the phones ring".
MAY_DO = frozenset(
    "answer call care change check come drop fall grow help know leave like look love move need "
    "pass pay play rate return ring rise run sell show stay stop talk trust turn use vary visit "
    "wait walk want win work".split()
)

#: What is done to the noun before them, as one field: "problem solving", "team building".
FIELDS_OF = frozenset(
    "building cutting driving handling keeping leading making managing mapping measuring mixing "
    "modelling modeling picking raising reading selling setting sharing shooting solving taking "
    "tracking".split()
)

#: What teams and people do at work, beside the verbs of other tables: "how you/the team …".
THIRD_PERSON = frozenset(
    "feeds funds grows hires manages measures plans prices reviews scales sells ships shares "
    "splits supports tests tracks trains treats works".split()
)
#: Behind "I", what one did in an interview, and no answer to its question.
INTERVIEW_VERBS = frozenset(
    "answered asked began blanked blurted came confused could couldn’t covered did didn’t ended "
    "explained felt forgot found froze gave got guessed had hadn’t just kept knew left listed lost "
    "mentioned missed mixed mumbled named never omitted only rambled ran rushed said sounded spoke "
    "started still stumbled talked thought told tried was wasn’t went".split()
)
#: What one does first, and then: the steps of an answer.
STEPS = frozenset(
    "acknowledge apologise apologize ask assess call check clean close confirm cool count cut "
    "describe document explain find flag follow give identify inspect inform isolate listen log "
    "look measure move notify prioritise prioritize put record refer replace report reset restart "
    "review rinse secure separate shut stop take tell test treat turn update wait warn wear".split()
)
