"""French words about people: titles, jobs, and what is never a name."""

from __future__ import annotations

HONORIFICS = {
    "mme": "Mme",
    "mlle": "Mlle",
    "madame": "Mme",
    "mademoiselle": "Mlle",
    "monsieur": "M.",
    "mr": "Mr",
    "maître": "Maître",
    "sœur": "Sœur",
    "soeur": "Sœur",
    "pr": "Pr",
    "mm": "M.",
    "messieurs": "M.",
    "mmes": "Mme",
    "mesdames": "Mme",
}
PRONOUNS = "elle | il | iel | elle/elle"
JOB_WORDS = (
    "apprenti | apprentie | stagiaire | alternant | alternante | resp | dir | recruteur"
    " | recruteuse | rh | drh | rrh | responsable | directeur"
    " | directrice | chef | cheffe"
    " | chargé | chargée | charge | chargee | gérant | gérante | manageur"
    " | développeur | développeuse | ingénieur | ingénieure | consultante | associé"
    " | associée | dirigeant | dirigeante | patron | patronne | équipe | assistante"
    " | président | présidente | dsi | daf | dg | pdg | dga | conseiller | conseillère"
    " | technicien | alternant | tuteur | tutrice | collègue | service | recrutement"
    " | recruteurs | ressources humaines | ressources | humaines | cabinet | secrétaire"
    " | commercial | commerciale | n+1 | talents | opérationnel | opérationnelle | métier"
    " | infirmier | infirmière | proviseur | exploitant | surveillante | agence | direction"
    " | secrétariat | mairie | rectorat | administration | standard | accueil"
)
NOT_NAMES = (
    "avec | entretien | appel | téléphone | attente | relance | candidature | réponse | par"
    " | pour | visio | rendez | rdv | vu | vue | rencontré | rencontrée | parlé | mail"
    " | courriel | pas | aucun | aucune | inconnu | sans | sur | chez | dans | est | au"
    " | aux | une | un | et | ou | à | nous | vous | je | lundi | mardi | mercredi | jeudi"
    " | vendredi | samedi | dimanche | semaine | mois | demain | poste | entreprise | offre"
    " | contact | standard | accueil | confirmer | définir | relancer | attends | messieurs"
    " | mesdames | dames | monsieur | madame | nom | prénom"
    " | mon | sa | ses | leur | leurs | cadre | cadres | recruteurs | quelqu'un"
    " | collègue | collègues | tous | deux | trois | tél | portable | collaborateur"
    " | collaborateurs | jury"
)
OTHER_PEOPLE = (
    "mon | ma | mes | son | sa | ses | leur | leurs | un | une | le | la | les | l'"
    " | l’ | deux | trois | quatre | plusieurs | autres | quelqu'un | collègues"
    " | quelqu'un d'autre | une autre personne | encore quelqu'un"
)
PEOPLE_LEADS = (
    "avec | entretien avec | rdv avec | appel avec | rencontré | vu | contact | recruteur"
    " | interlocuteur | interlocutrice | participants | visio avec | échange avec | par"
)
