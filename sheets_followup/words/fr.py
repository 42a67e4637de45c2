"""French: headers, dates, statuses and names as people type them."""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words import fr_people
from sheets_followup.words.fr_headers import HEADERS, NOUNS
from sheets_followup.words.table import Words, numbered, units

FRENCH = Words(
    language="fr",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers=(
        "le | la | les | de | du | des | d | l | un | une | mon | ma | mes | au | aux"
        " | pour | jj | aaaa | facultatif"
    ),
    joined={"e mails": "email", "mel": "email", "courriel": "email", "rendez vous": "rdv"},
    rounds={
        "encore": 2,
        "premier": 1,
        "premiere": 1,
        "1er": 1,
        "1ere": 1,
        "deuxieme": 2,
        "2e": 2,
        "2eme": 2,
        "seconde": 2,
        "troisieme": 3,
        "3e": 3,
        "3eme": 3,
        "quatrieme": 4,
        "4e": 4,
        "4eme": 4,
        "dernier": 99,
        "derniere": 99,
        "prochain": 98,
    },
    tick_hints="oui/non | o/n | oui / non | oui ou non",
    stages="telephonique | rh | visio | technique | presentiel",
    bare_names="nom | nom et prenom | prenom nom | nom complet",
    wheres="ou",
    whats="quoi",
    managers=("responsable | manageur | chef | n+1 | responsable hierarchique | futur manager"),
    onwards=(
        "pour la suite | pour un entretien | pour entretien | en entretien | l entretien"
        " | etape suivante | prochaine étape | tour suivant | présélection | présélectionné"
        " | deuxième tour | second tour | second entretien | shortlist | short list"
        " | dossier retenu | candidature acceptée | candidature retenue | profil retenu"
    ),
    appointments=(
        "vu le | quand | date prevue | prevu le | fixe le | creneau | date fixee | rendez vous fixe"
    ),
    bare_dates="date | jour",
    answers=(
        "reponse | retour | reponse entreprise | retour entreprise | decision | reponse recue"
    ),
    given_halves="prenom",
    family_halves="nom de famille | nom famille | nom",
    stage_headers="etape | phase",
    together="entreprise et poste | entreprise poste | poste et entreprise | poste entreprise",
    application_words="candidature | offre | annonce | poste | salaire",
    months=numbered(
        "janvier janv | fevrier fevr fev | mars | avril avr | mai | juin | juillet juil"
        " | aout | septembre sept | octobre oct | novembre nov | decembre dec",
        1,
    ),
    weekdays=numbered(
        "lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam"
        " | dimanche dim",
        0,
    ),
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "quinze": 15,
        "vingt": 20,
        "trente": 30,
        "une quinzaine de": 15,
        "une dizaine de": 10,
        "quelques": 3,
    },
    units=units(
        day="jour | jours | j | jours calendaires",
        business_day="jour ouvre | jours ouvres | jour ouvrable | jours ouvrables",
        week="semaine | semaines | sem",
        fortnight="quinzaine",
        month="mois",
        hour="heure | heures | h",
    ),
    moments={
        "same day": "aujourd hui | ce jour | dans la journee | ce soir",
        "tomorrow": "demain",
        "day after tomorrow": "apres demain",
        "end of week": "fin de semaine | cette semaine | fin de la semaine | en fin de semaine"
        " | fin semaine | d ici la fin de la semaine | avant la fin de la semaine",
        "middle of next week": "debut de semaine prochaine | debut semaine prochaine"
        " | debut de la semaine prochaine | milieu de semaine prochaine",
        "end of next week": "semaine prochaine | la semaine prochaine | fin de semaine prochaine"
        " | fin semaine prochaine | fin de la semaine prochaine",
        "end of week after next": "dans deux semaines fin de semaine | semaine d apres",
        "end of month": "fin du mois | fin de mois | ce mois ci | fin mois | en fin de mois"
        " | d ici la fin du mois | avant la fin du mois | ce mois",
        "end of next month": "mois prochain | le mois prochain | fin du mois prochain"
        " | fin mois prochain",
        "end of quarter": "fin du trimestre | fin de trimestre",
        "end of year": "fin de l annee | fin d annee | fin annee",
    },
    span_leads=(
        "dans | sous | d ici | en | environ | apres | avant | reponse | retour | decision | les"
        " | maximum | max | au plus tard | au plus tard dans | d ici a | a peu pres | vers | pour"
        " | dans les | sous les | courant | le | la | il y a pas | reponse sous | retour sous"
        " | retour dans | a | d ici la"
    ),
    span_trails="maximum | max | environ | au plus tard | apres l entretien | ouvrees | au plus",
    next_words="prochain | prochaine",
    this_words="ce | le | avant | jusqu au",
    end_words="fin | fin du mois de | la fin | fin de",
    date_words="le | du | de | au",
    date_leads=(
        "avant | avant le | d'ici le | d'ici | d’ici le | d’ici | jusqu'au | jusqu’au | vers le"
        " | le | au plus tard le | au plus tard | à partir du | apres le | après le | environ le"
        " | pour le | réponse avant le | reponse avant le | retour avant le | retour le"
        " | réponse le | courant"
    ),
    time_leads="à | a | vers | dès | de",
    meetings="entretien | visio | rendez-vous | rdv | appel",
    no_day=(
        "annul | report | decal | limite | cloture | ou | pas | postul | provisoire | peut-etre"
    ),
    moved_to=(
        "reporte au | reportee au | decale au | decalee au | deplace au | reprogramme au"
        " | reporte le"
    ),
    blank=(
        "à définir | a definir | à venir | a venir | à confirmer | a confirmer | inconnu"
        " | inconnue | non connu | néant | neant | aucun | aucune | non renseigné | non renseigne"
        " | pas encore | à déterminer | a determiner | sans objet | s.o. | vide | nc | n.c."
        " | à planifier | a planifier | non précisé | non communiqué | pas de date"
    ),
    yes="oui | o | fait | envoyé | envoyée | envoye | envoyee | ok",
    unwanted="non | inutile | pas nécessaire | pas necessaire | non souhaité | passer",
    unticked="faux | à faire | a faire | pas encore | en attente | à envoyer",
    sent_leads="envoyé | envoyé le | envoyée le | envoye le | le | oui | oui le | fait | fait le"
    " | relancé le | relance le | relancé | par mail le | remercié le | par mail | relance",
    no_reply="non | aucune | aucune réponse | aucune reponse | pas de réponse | pas de reponse"
    " | sans réponse | rien | pas encore | toujours rien | pas de retour | aucun retour"
    " | sans nouvelles",
    tones={"formel": "formal", "soutenu": "formal", "chaleureux": "warm", "amical": "warm"},
    statuses={
        Status.ACTIVE: (
            "déposée | déposé"
            " | 2e tour | deuxième tour | 1er tour | premier tour | dernier tour"
            " | ça s'est bien passé"
            " | je croise les doigts | on croise les doigts | pas de nouveau"
            " | en attente de reponse | pas encore de reponse | en cours | en attente | a relancer"
            " | pas encore postule | pas de reponse pour l instant | sans reponse pour le moment"
            " | en attente de retour | attente reponse | refus en attente"
        ),
        Status.OFFER: (
            "offre recue | proposition recue | promesse d embauche | proposition | offre"
            " | proposition d embauche | offre d embauche | offre obtenue | contrat propose"
            " | proposition de contrat | reponse positive"
            " | negociation | en negociation | negociation salariale"
            " | en cours de negociation | negociations"
        ),
        Status.ACCEPTED: (
            "accepte | acceptee | offre acceptee | embauche | embauchee | recrute | recrutee"
            " | contrat signe | signe | j ai accepte | pris | retenu pour le poste"
            " | retenue pour le poste"
            " | proposition acceptee"
            " | poste obtenu | en poste"
        ),
        Status.REJECTED: (
            "refus | refuse | refusee | rejete | rejetee | candidature refusee | reponse negative"
            " | negatif | non retenu | non retenue | pas retenu | pas retenue"
            " | candidature rejetee"
            " | refus recu | candidature non retenue | ko | recale | elimine | pas pris"
            " | n a pas ete retenue | decline par l entreprise | refus apres entretien | negative"
            " | pas ete retenu | candidat choisi"
            " | pas pour cette fois | n a pas marche | autre candidat | autre candidate"
            " | autre profil | quelqu un d autre | recrutement interne | candidat interne"
            " | en interne | retour negatif | recalee | echec | malheureusement non | c est non"
            " | avis defavorable | candidature ecartee | ecarte | ecartee | eliminee | vivier"
            " | reponse non | refuse par mail | refus par mail | ne correspond pas"
            " | pas ete selectionne"
            " | autre candidat retenu | autre candidate retenue | pris un autre"
            " | ont pris un autre | pris une autre"
        ),
        Status.WITHDRAWN: (
            "accepté une autre offre | pris un autre poste | autre offre acceptée"
            " | j'ai signé ailleurs | signé ailleurs"
            " | offre refusee | j ai refuse | abandonne | abandonnee | retire | retiree"
            " | candidature retiree | desiste | desistement | j ai decline | refuse par moi"
            " | offre declinee | plus interesse | plus interessee | pas interesse | abandon"
            " | proposition refusee"
            " | retrait de candidature | retrait | j ai retire ma candidature | je me suis desiste"
            " | j ai dit non | je ne donne pas suite | decline par moi | j abandonne | je refuse"
            " | refus de ma part"
            " | laisse tomber | j ai laisse tomber"
        ),
        Status.CLOSED: (
            "déjà pris | poste pris | déjà pourvu | pourvu | sans reponse | pas de reponse"
            " | aucune reponse | cloture | cloturee | ferme | fermee"
            " | poste pourvu | offre expiree | expiree | expire | archive | archivee | sans suite"
            " | perdu | classe sans suite | sans retour | aucun retour | ghoste | pas de retour"
            " | poste ferme | pourvu | annule | annulee | sans nouvelles | termine | offre pourvue"
            " | offre retiree | poste supprime"
            " | offre plus en ligne | plus en ligne | plus de nouvelles | pas de nouvelles"
            " | aucune nouvelle | ghosting | ghostee | jamais repondu | silence radio"
            " | recrutement annule | poste annule | poste deja pourvu | deja pourvu"
            " | laisse sans reponse"
            " | poste comble | comble | poste deja comble"
            " | pas de poste vacant | aucun poste | pas de poste disponible"
            " | aucun poste vacant"
        ),
        Status.ON_HOLD: (
            "en pause | suspendu | suspendue | gele | recrutement gele | mis en attente"
            " | recrutement suspendu | reporte | reportee | en suspens | mise en attente"
            " | gel des embauches | gel des recrutements | stand by | standby"
            " | poste gele"
        ),
    },
    alone="offre | proposition | pris",
    hedges=(
        "pas | pas de | en attente | attente | attends | j attends | espere | si | peut | mais"
        " | avant | pas encore | eventuel | eventuelle | peut etre | a venir | relance | prevu"
        " | prevue | ou"
    ),
    alive=(
        "postul | envoy | candidat | attent | entretien | relanc | en cours | cours | rdv | rendez"
        " | appel | telephon | visio | test | contact | repon | retour | a faire | faire"
        " | preselec | shortlist | convoc | invit | a postuler | brouillon | prepar | nouveau"
        " | nouvelle | interess | vu | vue | consult | premier | deuxieme | second | etape"
        " | technique | a venir | accuse | recu | recue | etude | examen | discussion | echange"
    ),
    negations="pas | non | ne | n | jamais | aucun | aucune | sans | rien | ni",
    still=(
        "encore | toujours | pour l instant | pour le moment | a ce jour | pour linstant"
        " | jusqu ici"
    ),
    advances=(
        "retenu | selection | pris | prise | donne | donner | donnera | suite | march | passe"
        " | choisi | poursui | continu | avanc | abouti | convaincu | correspond | convoqu"
        " | invite | adequat | qualifi | reussi"
    ),
    contacts="repons | repond | repondu | nouvelle | retour | contact | rappel | signe",
    honorifics=fr_people.HONORIFICS,
    pronouns=fr_people.PRONOUNS,
    job_words=fr_people.JOB_WORDS,
    not_names=fr_people.NOT_NAMES,
    other_people=fr_people.OTHER_PEOPLE,
    people_leads=fr_people.PEOPLE_LEADS,
    prose_words=(
        "le | la | les | une | un | et | je | vous | nous | est | pour | dans | avec | que | pas"
    ),
    template_texts=(
        "nom de l'entreprise | nom de l’entreprise | nom entreprise | entreprise a | entreprise b"
        " | entreprise x | exemple sa | entreprise exemple | intitulé du poste | nom du poste"
        " | nom du recruteur | nom du contact | prénom nom | nom prénom | jj/mm/aaaa | exemple"
        " | jean dupont | votre nom | société exemple | société x | jj/mm/aa | mme dupont"
        " | m. dupont | monsieur dupont"
    ),
)
