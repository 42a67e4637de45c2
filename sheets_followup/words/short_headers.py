"""Headers as people shorten them where columns are narrow: "Pos.", "IV dt", "Opm.".

By language and fact; a full stop behind makes no difference. They count as loose aliases do.
"""

from __future__ import annotations

from collections.abc import Mapping

SHORT: Mapping[str, Mapping[str, str]] = {
    "en": {
        "company": "empl | cmpny | hosp | univ | uni | inst | facil",
        "role": "pos | posn | pos title",
        "location": "loc | locn",
        "applied": "dropped off resume | resume dropped off | handed in cv | cv handed in"
        " | turned in | appl | appl dt | app dt | appl on | appld | dt appl | dt applied",
        "status": "stat | sts | curr stat | app stat",
        "interview": "iv dt | iv date | int dt | ivw dt | iv on | iv date time",
        "interviewers": "iv with | int with | ivw with | intv with | ivwr | ivr",
        "emails": "e ml | eml | em addr | e addr",
        "decision": "feedback due | feedback due by | said theyd decide | theyd decide"
        " | they said theyd decide | fdbk due | dec by | dec date | dec dt | dec exp",
        "notes": "cmt | cmts | rmk | rmks | nts",
        "last_reply": "last resp | resp dt | resp date",
        "follow_up_1_sent": "fu 1 | fu1 | fup 1",
        "follow_up_2_sent": "fu 2 | fu2 | fup 2",
        "candidate": "whose | whose job | whose application | who applied | who is applying"
        " | who is looking",
        "phone": "agent tel | agent phone | agent mobile | agent number",
    },
    "de": {
        "company": "untern | arbeitg",
        "role": "stellenbez | pos",
        "applied": "datum cv | bew am | beworb am | bew dat | bewerb am | bew datum",
        "status": "stat",
        "interview": "vg | vg am | vg datum | vg termin | gespr am | gespr dat | vstg am",
        "interviewers": "vg mit | vg bei | vg gefuhrt mit | ansprechp | ansprp | gespr mit"
        " | gesprpartner",
        "notes": "bem | anm | bemerk | notiz zum gesprach",
        "decision": "rm bis | ruckm bis | entsch bis",
        "location": "std ort",
    },
    "fr": {
        "company": "ent | ets | etab | entrep",
        "interview": "date ent | date entr | entret le",
        "notes": "rem | rq | obs",
        "interviewers": "interloc",
        "applied": "date cv | date cand | date candid | cand le",
        "decision": "rep avant | rep attendue",
        "status": "stat",
    },
    "es": {
        "company": "emp | empr",
        "role": "pto | pto trabajo",
        "interview": "f entrevista | fec entrevista | fecha entrev | f entrev",
        "notes": "obs | observ | coment",
        "applied": "fecha cv | f cv | f aplicacion | f envio | fec postulacion | f solicitud",
        "decision": "resp antes | f respuesta prevista",
        "interviewers": "entrev con",
    },
    "pt": {
        "company": "emp",
        "interview": "dt entrevista | data entrev | dt entrev",
        "notes": "obs | coment",
        "applied": "data cv | dt cv | dt candidatura | dt envio | data inscr | dt inscricao",
        "decision": "ret ate | resp ate",
    },
    "it": {
        "role": "pos",
        "interview": "data coll | coll il | data colloq",
        "notes": "annot",
        "applied": "data cv | data cand | inv il",
        "interviewers": "ref az",
        "decision": "risp entro",
    },
    "nl": {
        "company": "bedr | werkg",
        "role": "func",
        "interview": "datum gespr | gespr op",
        "notes": "opm | aant",
        "interviewers": "contactp | contactpers | gespr met",
        "applied": "datum cv | soll op | soll datum",
        "decision": "react voor",
    },
    "pl": {
        "role": "stanow",
        "interview": "data rozm | term rozmowy | rozm dn",
        "notes": "uw",
        "interviewers": "os kontaktowa | os kont | rozm z",
        "applied": "data cv | data apl | apl dn",
        "decision": "odp do | dec do",
    },
}
