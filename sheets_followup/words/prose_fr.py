"""French: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:entretien(?:\s+(?:rh|tel|tél|téléphonique|technique|visio|final|manager))?|entrevue"
    r"|échange\s+(?:téléphonique|visio|rh)|visio(?:conférence)?|appel\s+(?:visio|rh)"
    r"|rencontrée?s?|préqualification|(?:premier|second|deuxième|troisième|dernier)\s+(?:entretien|rdv|tour)"
    r"|(?:rdv|rendez-vous)\s+(?:rh|tel|tél|téléphonique|visio|manager|recruteur|recruteuse)"
    r"|(?:\d(?:e|er|[eè]me)|[1-3])\s+(?:entretien|rdv|tour)"
    r"|(?:journée|demi-journée|service|période)\s+d['’]essai|essai(?:\s+en\s+\w+)?|immersion"
    r"|\d\s+(?:entretiens|rdv)(?=\s*:)|(?:rdv|rendez-vous|appel|échange)(?=\s+(?:prévu|calé|fixé|planifié|confirmé)))"
)
_SENT = r"(?:envoyée?s?|faite?|transmise?)"
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"
_WHO = r"(?:(?:ils|elle|il|on|elles|la rh|le recruteur|la recruteuse|l'équipe|le manager)\s+)?"

FRENCH_PROSE = Prose(
    language="fr",
    signs_words=(
        "avec | le | la | les | et | du | des | un | une | pour | dans | réponse | entretien | d"
        " | ici | avant | parlé | échangé | échange | appel | mme | monsieur | madame | pas | est"
        " | au | aux | retour | sont | ils | elle | je | nous | prévu | prévue | envoyé | relancé"
        " | relance | vendredi | lundi | mardi | mercredi | jeudi | semaine | rdv | visio"
        " | deuxième | premier | attente | recruteuse | recruteur | drh | rappel | rencontré"
        " | rencontre | second | reçu | décision"
    ),
    met=(
        r"(?:(?:parlé|échangé|discuté|parle|échange|discute|vu|entretenue?)"
        r"(?:\s+(?:au téléphone|par téléphone|en visio|hier|longuement|ce matin|brièvement))?"
        r"\s+(?:avec|à)"
        rf"|(?:{_TALK}|appel|échange|tel\.?|rdv|rendez-vous|visio|discussion|conversation|point"
        rf"|call"
        r"|entrevue|rencontre)(?:\s+[\w/:.,#-]+){0,6}?\s+(?:avec|av\.?|ac|par)"
        r"|(?:ai\s+|j'ai\s+)?(?:rencontrée?s?|reçue?\s+par|eu\s+au\s+téléphone)"
        r"|eue?s?(?=\s+\S.{2,40}au téléphone)"
        r"|(?:présents?|participants?|en\s+face)\s*:"
        r"|(?:interlocut(?:eur|rice)s?|intervieweurs?|recruteu(?:r|se)\s+rencontrée?)"
        r"(?:\s+(?:est|était|sont))?\s*:?)"
    ),
    contact=(
        r"(?:(?:réponse|mail|e-?mail|message|appel|retour|nouvelles)\s+(?:de(?:\s+la\s+part\s+de)?"
        r"|d')|(?:mail|e-?mail|message|cv|candidature|remerciements?)\s+(?:envoyée?s?\s+)?à"
        r"|(?:appelée?(?:\s+par)?|relancé|relancer|recontacter|contacté|rappeler|écrit\s+à)|(?:attends"
        r"|attente\s+de)"
        r"|(?:responsable(?=\s*:)|manager(?=\s*:)|n\+1(?=\s*:)|contact|interlocut(?:eur|rice)|recruteur|recruteuse|chargée?\s+de\s+recrutement)"
        r"(?:\s+est)?\s*:?)"
    ),
    interview=_TALK,
    not_interview=(
        r"(?:d'embauche\s+à|prépar|invitation|convocation|demande|offre|processus|question"
        r"|compte|feedback|note|résultat|créneau|annul|report|en attente|à (?:planifier|fixer"
        r"|confirmer|prévoir|préparer|caler)|non|blanc|fictif|type)"
    ),
    between_words=(
        "avec | av | n | + | et | son | sa | le | la | les | du | de | des | au | à | a | en"
        " | est | sera"
        " | aura | lieu"
        " | était | s | fait | passé | eu | visio | téléphone | téléphonique | technique | rh"
        " | final | premier | second | deuxième | troisième | dernier | 1er | 2e | 2ème | manager"
        " | recruteur | recruteuse | zoom | teams | par | pour | un | une | ai | j | j'ai | : | ,"
        " | - | – | — | ( | ) | · | & | / | d'embauche | d | embauche | entretien | rdv | physique"
        " | présentiel | sur | place | site | mme | m | monsieur | madame | chez | l'équipe | tour"
        " | 1 | 2 | 3 | distance | dans | leurs | locaux | équipe"
    ),
    arranged=(
        r"(?:prévue?|planifiée?|fixée?|confirmée?|calée?|programmée?|(?:décalée?|reportée?)"
        r"(?:\s+du\s+[^,;]{3,18}?)?\s+au)"
        r"(?:\s*(?:pour|:|le))?"
    ),
    decides=(
        rf"(?:{_WHO}(?:me\s+|nous\s+|vont\s+(?:me\s+)?|va\s+(?:me\s+)?|doivent\s+(?:me\s+)?"
        r"|doit\s+(?:me\s+)?|devraient\s+(?:me\s+)?|devrait\s+(?:me\s+)?|reviennent\s+vers)?"
        r"(?:répondent|répond|répondre|répondront|répondra|rappellent|rappelle|rappeler"
        r"|rappelleront"
        r"|rappellera|recontactent|recontacte|recontacter|recontacteront|recontactera|décident|décideraient|déciderait|répondraient|rappelleraient|reviendraient"
        r"|décide|décider|décideront|décidera|tranchent|trancher|reviennent|revient|reviendront"
        r"|reviendra|revenir|tiennent|tient|tiendront)"
        r"(?:\s+(?:vers|au)\s+(?:moi|nous|courant))?(?:\s+au\s+courant)?)"
    ),
    answer=r"(?:réponse|retour|décision|verdict|résultats?|nouvelles|feedback)",
    waits=(
        r"(?:(?:attendre|attends|attente|(?:en\s+)?(?:congés?|vacances)|absente?)"
        r"\s+jusqu'(?:au|à)|pas\s+avant(?:\s+le)?)"
    ),
    answer_between_words=(
        "de | leur | la | le | une | un | sera | attendue | attendu | prévue | prévu | donnée"
        " | promis | promise | est | moi | nous | me | part | rh | recruteur | recruteuse | du"
        " | : | , | - | – | ( | des | finale | définitive | ils | elle | il | on | doivent | va"
        " | vont | devraient | devrait | ferme | annoncée | annoncé | favorable | avoir | doit"
        " | tomber | tombe | en | par | mail | téléphone | l'équipe"
    ),
    asked_of_us=(
        r"(?:je\s+(?!dois\s+(?:avoir|recevoir))|j'|mon\b|ma\b|mes\b|notre\b|nos\b"
        r"|dois\b(?!\s+avoir)"
        r"|il\s+faut|faut\b|date\s+limite|clôture|candidater|postuler|envoyer|rendre|déposer"
        r"|compléter|de\s+ma\s+part|offre\b|contrat|test\b|dossier)"
    ),
    replied=(
        rf"(?:(?:ont|a)\s+(?:bien\s+)?(?:répondu|rappelé|recontacté)|m'(?:ont|a)\s+(?:répondu"
        rf"|rappelé"
        rf"|recontacté)|(?:réponse|retour)(?:\s+\w+)?\s+(?:reçue?|eue?)|reçu{_NEAR}(?:réponse"
        rf"|retour))"
    ),
    automatic=r"(?:auto|accusé|no-?reply|absence|confirmation)",
    thanked=(
        rf"(?:(?:mail|e-?mail|message|mot|lettre|carte)\s+de\s+remerciements?(?:{_NEAR}|\s+){_SENT}"
        rf"|remerciements?(?:{_NEAR}|\s+){_SENT}|remerciée?s?(?:\s+par\s+mail)?"
        r"|envoyé\s+(?:un|le|mon)\s+(?:mail|e-?mail|message|mot)\s+de\s+remerciements?)"
    ),
    thanked_after="",
    followed_up=(
        rf"(?:relancée?s?|relance(?:{_NEAR}|\s+)(?:envoyée?|faite)|(?:envoyé|fait)\s+(?:une"
        rf"|la)\s+relance)"
    ),
    second_follow_up=r"(?:deuxième|seconde?|2e|2ème|encore|nouveau|re-?relanc\w+)",
    limits_words=(
        "avant | avant le | d'ici | d'ici le | d'ici au | d'ici à | jusqu'au | jusqu'à"
        " | au plus tard"
        " | au plus tard le | sous | dans les | d'ici la | d'ici fin | pour le | pour | courant"
        " | fin"
    ),
    rough_words=(
        "vers le | vers | environ | environ le | autour du | aux alentours du | aux environs du"
    ),
    week_of_words="semaine du | la semaine du | dans la semaine du | semaine commençant le",
    plain_words="le | au | du | : | , | - | – | (",
    earlier_time=(
        r"ancienne\s+candidature|l'an(?:née)?\s+derni(?:er|ère)|il\s+y\s+a\s+\w+\s+ans"
        r"|recandidat\w+"
    ),
    not_theirs=(
        r"ami|amie|amis|copain|copine|coach|mentor|conseill(?:er|ère)(?:\s+(?:pôle emploi|apec"
        r"|france travail))?|pôle\s+emploi|france\s+travail|apec|père|mère|frère|sœur|cousine?"
        r"|oncle"
        r"|ancien(?:ne)?\s+(?:collègue|chef|manager)|ex-?collègue|recommandée?\s+par|cooptation"
        r"|cooptée?|salon|forum|blanc|au\s+lieu\s+de|référence|prof|professeure?|mari|femme"
        r"|voisine?"
    ),
    denied=(
        r"pas|jamais|aucune?|rien|personne|ni|sans|annulée?|refusée?|refus|si|peut[- ]être|"
        r"éventuellement|sauf|aurait|auraient|devais|voulais|oublié|essayé|tenté|à\s+(?:faire"
        r"|contacter|rappeler|relancer)|préparer|demander|raté|manqué|incertaine?|probablement"
        r"|sans\s+doute|en\s+principe|j'espère|espère|normalement|pourrait|pourraient"
    ),
    called_off=r"annulée?s?|reportée?s?(?!\s+(?:au|du))|décommandée?|n'a\s+pas\s+eu\s+lieu|déprogrammée?",
    articles_words="le | la | les | l | l' | un | une | mon | ma | leur | notre | du | de | des",
    and_words="et | & | + | / | , | puis | ainsi",
    title_links_words="de | des | du | d",
    title_more_words="adjoint | adjointe | recrutement | projet | marketing | produit",
    title_qualifiers_words="",
    title_capitals_words="n+1 | n+2 | rh | drh | dsi | daf | dg | rrh | pdg",
    firm_words=(
        "sarl | sas | sasu | cabinet | groupe | société | agence | équipe | service | mairie"
    ),
    known_firm_words="",
    shared_mailbox_words=(
        "recrutement | rh | emploi | candidature | candidatures | contact | carriere"
    ),
    no_names_words="entretien | réponse | retour | visio | suite | poste | rdv | teams | zoom",
    ordinal=(
        r"(?:(?P<limit>d'ici\s+(?:le|au)|avant\s+le|jusqu'au|au\s+plus\s+tard\s+le|pour\s+le)"
        r"|le)\s+(?P<day>\d{1,2})(?:er)?"
    ),
    ordinal_after=(
        r"(?=\s*(?:$|[.,;:!?)]|(?:à|avec|pour|chez|au|en|et|ils|elle|réponse|entretien)\b))"
    ),
    next_word=r"(?!)",
    next_after=r"prochaine?",
    weekday_leads=r"(?:(?:le|ce)\s+)?",
    others_prose_words=(
        "descriptif | missions | lien | salaire | source | annonce | site | fiche | compétences"
        " | lettre | secteur"
    ),
    stage_header=(
        r"(?:(?:premier|second|deuxième|troisième|1er|2e|2ème)\s+)?(?:entretien|visio)"
        r"(?:\s+(?:rh|technique|téléphonique|final|\d))?"
    ),
    day_before=True,
    day_endings=r"(?:er|ème)?",
    day_links=r"\bou\b|\bet\b|\bau\b",
    hour_leads="à|a|vers|dès",
    abbreviations_words="tel | tél | mme | mlle | m | resp | env | av | etc",
    more_honorifics=(("m", "M."),),
    bare_decides=(
        r"(?:répondre|rappeler|recontacter|décider|trancher|revenir|rappelle|répond"
        r"|décide)(?:\s.*)?"
    ),
    subjects=(
        r"(?:ils|elles|elle|il|on|vont|va|doivent|doit|devraient|devrait|la\s+rh|le\s+\w+|mme"
        r"|l'\w+)"
    ),
    interviewed_us=r"m['’](?:a|ont)\s+reçue?",
    with_words="avec | av | par",
    from_words="de | des | du",
    departments_words="rh | drh | ressources | recrutement",
    or_words="ou",
)
