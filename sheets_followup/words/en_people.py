"""English words about people: titles, jobs, and what is never a name."""

from __future__ import annotations

HONORIFICS = {
    "mr": "Mr",
    "mister": "Mr",
    "mrs": "Mrs",
    "ms": "Ms",
    "miss": "Miss",
    "mx": "Mx",
    "dr": "Dr",
    "doctor": "Dr",
    "prof": "Prof",
    "professor": "Prof",
    "sir": "Sir",
    "dame": "Dame",
    "rev": "Rev",
    "mdm": "Mdm",
    "capt": "Capt.",
    "col.": "Col.",
    "lt.": "Lt.",
    "sgt": "Sgt",
    "maj.": "Maj.",
    "hon": "Hon",
    "mme": "Mme",
    "mlle": "Mlle",
    "madame": "Mme",
    "madam": "Ms",
    "monsieur": "M.",
    "herr": "Herr",
    "frau": "Frau",
    "señor": "Sr",
    "señora": "Sra",
}
NAME_SUFFIXES = (
    "jr | sr | ii | iii | iv | phd | ph.d | ph.d. | md | m.d. | mba | cpa | esq | pmp | cfa"
    " | msc | bsc | ma | m.s. | jd | shrm-cp | shrm-scp | phr | sphr | cissp | p.e. | rn | bsn"
    " | msn | lpn | np | aprn | aca | fca | acca | fcca | acma | fcma | cgma | mrics | frics"
    " | mcipd | fcipd | ceng | ieng | mice | fice | miet | fiet | riba | mrcvs | rvn | rgn | rmn"
    " | frcs | mrcp | frcp | mrcgp | mciob | mcips | cilex | obe | mbe | cbe"
)
PARTICLES = (
    "van | der | den | de | la | le | du | des | von | zu | zur | zum | di | da | dos | del"
    " | della | bin | ibn | bint | bat | abd | al | el | ter | ten | af | av | y | e | i | las"
    " | los | st | ap"
)
FAMILIES_IN_FRONT = (
    "nguyen | nguyễn | tran | trần | lê | pham | phạm | hoang | hoàng | huynh | huỳnh | phan"
    " | vũ | võ | dang | đặng | bui | bùi | đỗ | hồ | ngo | ngô | duong | dương | lý | trương"
    " | wang | li | zhang | liu | chen | yang | zhao | huang | zhou | wu | xu | zhu | guo"
    " | gao | luo | zheng | liang | xie | tang | feng | deng | cao | peng | zeng | xiao | dong"
    " | yuan | cai | jiang | ye | cheng | ding | shen | yao | zhong | park | choi | jung"
    " | jeong | kang | cho | yoon | jang | yamada | tanaka | sato | suzuki | takahashi"
    " | watanabe | ito | yamamoto | nakamura | kobayashi | kato | yoshida"
)
PRONOUNS = (
    "she/her | he/him | they/them | she/they | he/they | she/her/hers | he/him/his"
    " | they/them/theirs | she/her/ella | she | he | they | any pronouns | ze/hir"
)
JOB_WORDS = (
    "trainee | apprentice | recruiter | recruiting | recruitment | sourcer | recruit | manager"
    " | mgr | director | lead"
    " | engineer | engineering | developer | designer | analyst | scientist | architect"
    " | consultant | partner | founder | cofounder | co-founder | president | vp | svp | evp"
    " | avp | cto | ceo | coo | cfo | cpo | cmo | cio | chro | ciso | officer | chief | head"
    " | hr | hrbp | em | pm | tpm | swe | sre | sde | qa | tl | hm | ic | owner | supervisor"
    " | coordinator | specialist | generalist | assistant | associate | executive"
    " | administrator | talent | acquisition | people ops | senior | staff | principal | junior"
    " | intern | team | hiring | interviewer | panelist | devops | tech | technical | product"
    " | programmer | researcher | lecturer | sourcing | operations | marketing"
    " | sales | finance | md | gm | representative | rep | advisor | agent | department"
    " | human | resources | human resources | software | coach | trainer | colleague | peer"
    " | teammate | contact | ta | ba | ops | panel | board | chair | secretary | nurse"
    " | matron | dispatcher | headteacher | charge | registrar | bursar | foreperson"
    " | headhunter | agency | management | administration | desk | headquarters | admissions"
    " | scrum | dev | po | payroll | personnel | hygienist | dentist | pharmacist"
    " | physiotherapist | therapist"
    " | practitioner | surgeon | veterinarian | solicitor | barrister | paralegal | accountant"
    " | bookkeeper | teacher | tutor | midwife | paramedic | radiographer | technician | mechanic"
    " | electrician | plumber | receptionist | housekeeper | caretaker | curator | librarian"
    " | archivist | conservator | editor | journalist | photographer | producer | planner"
    " | estimator | surveyor | inspector | instructor | scheduler | controller | auditor"
    " | underwriter | adviser | counsellor | psychologist | biologist | chemist | ecologist"
    " | geologist | physicist | economist | statistician | translator | interpreter | florist"
    " | stylist | barista | bartender | sommelier | chef | instructor | warden | superintendent"
    " | senco | sendco | dsl | slt | hlta"
)
#: Jobs that are as often a family name, and what stands before them then: "Site Foreman".
JOBS_AND_NAMES = (
    "sister | steward | foreman | mate | porter | baker | butcher | cook | gardener | carpenter"
    " | keeper | driver | vet | joiner | fitter | farmer"
)
PLACES_OF_WORK = (
    "site | shop | works | kitchen | farm | store | night | day | shift | yard | hotel | bar"
    " | school | theatre | dental | hospital | union | floor | pastry | bench | zoo | clinic"
    " | estate | ground | delivery | transport | workshop | depot | head | deputy | master | charge"
)
NOT_NAMES = (
    "hear | heard | hearing | back | from | spoke | spoken | speak | speaking | with | met"
    " | meet | meeting | emailed | email | mailed | mail | called | call | calls | talked"
    " | talk | made | make | new | resume | résumé | cv | follow | followed | sent | send"
    " | wait | waiting | awaiting | schedule | scheduled | reschedule | interview"
    " | interviewed | interviews | screen | screening | onsite | on-site | phone | video | zoom"
    " | teams | round | stage | design | behavioral | system | coding | challenge | test | quiz"
    " | assessment | applied | apply | application | applying | rejected | offer | via | the"
    " | and | or | to | for | of | at | in | on | about | by | is | was | were | are | will be"
    " | has | have | had | they | them | he | she | we | you | your | our | my | me | it"
    " | this | that | not | no | yes | none | nobody | anyone | someone | unknown | tbd | tba"
    " | tbc | n/a | na | pending | linkedin | indeed | glassdoor | website | portal | link"
    " | http | https | www | company | corp | inc | llc | ltd | gmbh | plc | team | intro"
    " | chat | coffee | referral | referred | again | later | soon | asap | please | need"
    " | needs | reply | response | respond | asked | ask | said | told | everyone | all"
    " | various | multiple | several | other | others | people | person | panel | after"
    " | before | remeeting | previously | next | today | tomorrow | yesterday | week | month"
    " | monday | tuesday | wednesday | thursday | friday | saturday | sunday | hours | hour"
    " | hr | min | mins | minute | minutes | hrs | name | contact | contacts | notes | note"
    " | see | check | ongoing | done | todo | update | updated | position | role | job | title"
    " | great | good | nice | opportunity | drafted | monitor | status | re | fwd | hi | hello"
    " | dear | thanks | thank | confirmed | cancelled | candidate | group | inbox | department"
    " | office | recruiters | interviewers | number | details | info | tech | loop | final"
    " | first | second | third | technical | generic | general | same | above | below"
    " | her | his | their | boss | guy | guys | lady | somebody | colleague"
    " | colleagues | reception | receptionist | committee | employees | employee"
    " | students | partners | both | two | three | four | five | rest | tel | mobile"
    " | cell | fax | whatsapp | skype | slack"
    " | hm | hmm | um | uh | idk | dunno | oops | argh | ugh | meh"
)
OTHER_PEOPLE = (
    "my | your | his | her | their | our | its | a | an | the | some | another | one"
    " | two | three | four | five | several | few | others | other | more | someone"
    " | somebody | everyone | rest | team | whole team | colleague | boss | peers"
)
PEOPLE_LEADS = (
    "with | interviewer | interviewers | panel | interview with | met with | met"
    " | hiring manager | recruiter | contact | hr | names | people | attendees | participants"
)
