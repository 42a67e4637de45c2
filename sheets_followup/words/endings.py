"""How notes tell of an end, by language: the tables of :mod:`sheets_followup.proposals.endings`.

Words are folded (small letters, no accents). ``GONE`` and ``SILENCE`` hold patterns, one after the
other with ``|`` between them; the others are lists of words.
"""

from __future__ import annotations

#: What may be left out of a clause before it is a status: "I accepted the offer", "got an offer".
FILLERS = {
    "en": "i the a an my their has was is are were been have had it we they just now today"
    " yesterday sadly on in at from of by for",
    "de": "wurde wurden ist war hat habe ich das die der ein eine einen leider am heute gestern",
    "fr": "une un le la les a ete est ai j l d on ont",
    "es": "que se me he ha fue es el una han",
    "it": "lo gli uno stata stato e stati sono ho il",
    "pt": "os um uma foi esta fui foram",
    "pl": "zostala zostalo zostal jest",
    "nl": "de het een werd is heb ben wordt",
}
#: What reads like a status and names the posting, or a post that one has.
POSTINGS = {
    "es": "oferta de trabajo | oferta laboral | en espera",
    "pt": "oferta de emprego | em espera",
    "it": "offerta di lavoro",
    "pl": "oferta pracy | propozycja pracy",
    "fr": "offre d embauche | en poste",
    "nl": "in dienst",
}
#: The job itself: silence closes a row as well, but only where the job is named has it gone.
JOBS = {
    "en": "job | position | role | req | requisition | posting | company",
    "de": "stelle | ausschreibung",
    "fr": "poste | offre | recrutement",
    "es": "vacante | puesto | plaza | posicion | proceso",
    "pt": "vaga | processo",
    "it": "posizione | posto | selezione",
    "nl": "vacature | functie",
    "pl": "stanowisko | etat | rekrutacja",
}
#: The same in scripts without spaces, where a word may stand inside another.
JOBS_WITHIN = {"ja": "募集|求人|ポジション", "zh": "岗位|崗位|职位|職位|職缺|职缺|招|hc"}
#: Behind these a pause says how long it lasts: "hiring freeze until summer".
UNTIL = {
    "en": "until | till",
    "de": "bis",
    "fr": "jusqu",
    "es": "hasta",
    "pt": "ate",
    "it": "fino",
    "nl": "tot",
    "pl": "do",
}
#: Who is not there any more gets no letter.
GONE = {
    "en": r"\bno longer (?:works?|working|with|at|there|employed)\b"
    r"|\bleft the (?:company|firm)|\b(?:was|got|been) (?:laid off|let go|fired)\b"
    r"|\bdoes(?: not|n'?t) work (?:there|here) any",
    "de": r"\barbeitet (?:dort |da )?nicht mehr"
    r"|\bnicht mehr (?:dort|da|im (?:unternehmen|haus)|in der firma|bei)\b",
    "fr": r"\bne travaille plus|\ba quitte (?:l'entreprise|la societe)",
    "es": r"\bya no trabaja|\bdejo la empresa",
    "it": r"\bnon lavora piu|\bha lasciato l'azienda",
    "nl": r"\bwerkt (?:er |daar )?niet meer",
    "pt": r"\bja nao trabalha|\bnao trabalha mais|\bsaiu da empresa",
    "pl": r"\b(?:juz )?nie pracuje",
    "zh": "已离职|已離職",
    "ja": "退職",
}
#: Who asked for silence gets no letter; "do not contact before Dec 7" is a day to wait for.
SILENCE = {
    "en": r"(?:\b(?:asked|told|said|requested)(?: me| us)? not to"
    r"|\b(?:please )?do(?: not|n't)|\bno) (?:follow[- ]?ups?|contact|reach out|e-?mail|write|call)"
    r"(?: (?:them|him|her|again|any ?more|please))*\W*$",
    "de": r"\bbitte nicht (?:nachfragen|nachfassen|kontaktieren|melden|anrufen)",
    "fr": r"\bne pas (?:les )?(?:relancer|contacter|rappeler)",
    "es": r"\b(?:por favor )?no contactar",
    "it": r"\bnon (?:contattare|ricontattare)",
    "nl": r"\bniet (?:contacteren|opvolgen)",
    "pt": r"\bnao contac?tar",
    "pl": r"\bnie kontaktowac",
    "zh": "不要联系|请勿联系",
    "ja": "連絡不要|連絡しないで",
}
#: A clause by which the sender leaves it; "moving on to the next round" is none.
OVER_HERE = (
    r"(?:(?:i'?m |i am )?(?:closing|closed|dropping|dropped) (?:this|it)"
    r"(?: one| row)?(?: out| off)?"
    r"|(?:i'?m |i am |time to )?mov(?:e|ing) on|(?:i'?m |i am )?no longer pursuing(?: this)?"
    r"|(?:i'?m |i am )?not pursuing(?: this)?(?: one| further)?"
    r"|(?:i )?(?:told (?:\w+ )?)?(?:that )?(?:i'?m|i am) not interested(?: any ?more)?"
    r"|(?:\w+ )?told me (?:that )?(?:i'?m|i am) out"
    r"|(?:\w+(?: \w+)? )?turned me down(?: (?:by|on|over) (?:the )?(?:phone|e-?mail|call))?"
    r"|(?:i )?(?:did not|didn'?t) (?:make it|get|get through|advance|move on) (?:in)?to the"
    r" (?:next|second|2nd|third|3rd|final|last) (?:round|stage|step|interview)"
    r"|(?:i(?:'ve| have)? )?(?:signed(?: a contract)? with|(?:took|taken) (?:the|an?|another)"
    r" (?:\w+ )?(?:job|role|offer|post|position) (?:at|with|from)) [\w&.' -]{2,40}"
    r"|(?:sie )?haben sich fur (?:jemand|eine?n?) (?:anderen?|andere[rn]?)(?: \w+)? entschieden"
    r"|bitte nicht mehr (?:melden|anrufen|schreiben))"
)
#: Who got it, or who else was there: "with Ruth and someone else".
OTHERS = "someone else | somebody else | other candidates | another candidate"
#: What begins like an end and is a kind of talk.
NO_ENDS = "skip-level | skip level"
#: Japanese and Chinese behind a status: that it was said, given or got.
TOLD = {
    "ja": "もらいました|もらった|いただきました|いただいた|出ました|出た|受けました|受けた"
    "|しました|した|されました|された|になりました|になった|とのこと|です",
    "zh": "了|通知",
}
#: A talk that was called off, in scripts without spaces.
CALLED_OFF = {
    "ja": "(?:面接|面談)(?:が|は|を)*(?:キャンセル|中止)",
    "zh": "(?:面试|面試)(?:被|已)*取消",
}
