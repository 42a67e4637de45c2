"""French: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "entreprise | societe | employeur | nom entreprise | nom societe | entreprise contactee"
        " | raison sociale | nom employeur | entreprise ciblee | etablissement | boite"
        " | entreprise nom | organisme | structure | entreprise organisme | societe entreprise"
        " | entreprise societe | nom structure | nom boite | entreprises contactees",
        "organisation | compagnie | enseigne | groupe | agence",
    ),
    "role": alike(
        "emploi recherche | poste recherche | poste | intitule poste | poste vise | titre poste"
        " | metier | fonction | emploi"
        " | intitule offre | poste recherche | intitule | poste propose | nom poste"
        " | poste concerne | titre emploi | titre offre | intitule emploi | poste occupe"
        " | poste demande | poste souhaite | poste fonction | poste convoite | offre poste"
        " | fonction visee | fonction recherchee | metier vise | emploi vise"
        " | poste a repourvoir | poste a pourvoir | poste vacant"
        " | poste mis au concours | quel poste | emploi propose",
        "titre | role | offre | offre emploi | annonce | mission | job | alternance"
        " | contrat d apprentissage | sujet de stage | sujet du stage | offre de stage"
        " | poste ou mission | metier recherche",
    ),
    "round": alike(
        "tour | tour entretien | numero entretien | etape entretien | no entretien",
        "type entretien | nature entretien",
    ),
    "status": alike(
        "statut | etat | statut candidature | etat candidature | avancement | statut actuel"
        " | etat avancement | suivi candidature | situation",
        "resultat | suivi | etape | decision finale | phase | resultat entretien | etape actuelle"
        " | resultat final | bilan | resultat candidature | etat reponse | suite donnee | suite"
        " | suites | suites donnees | suite candidature"
        " | resultat offre | resultat postulation | resultat demarche"
        " | resultat offre service | ou j en suis | ou ca en est"
        " | comment ca s est passe | situation actuelle | pris ou pas | j ai ete pris"
        " | comment ca s est termine",
    ),
    "interview": alike(
        "date entretien | entretien date | date rdv | rdv entretien | date rdv entretien"
        " | date heure entretien | jour entretien | entretien prevu le"
        " | date entretien embauche | entretien date heure | entretien obtenu le | date entrevue"
        " | date rencontre | entretien passe le | date interview | date entretien prevu",
        "entretien | entrevue | rdv | entretien embauche",
    ),
    "interview:time": alike("heure entretien | entretien heure | heure rdv"),
    "interview:clock": alike("heure | horaire"),
    "interviewers": alike(
        "interlocuteur | interlocutrice | recu par | entretien avec | personne rencontree"
        " | nom interlocuteur | personnes rencontrees | intervieweur | intervieweuse | interviewer"
        " | interlocuteur entretien | rencontre avec | qui m a recu | nom recruteur entretien"
        " | participants entretien | personnes presentes | rdv avec"
        " | avec qui j ai parle | qui j ai vu | qui m a interviewe | personne vue",
        "participants | personnes | avec qui | avec | qui",
    ),
    "interviewers:other contact": alike(
        "contact autre | autre contact | second contact | deuxieme contact"
    ),
    "interviewers:contact": alike(
        "personne contactee | personne a contacter | nom contact"
        " | contact entreprise | personne contactee"
        " | nom personne contact | contact nom | personne contact | contact rh | rh contact"
        " | contact principal | personne ressource | nom personne contactee | coordonnees nom"
        " | referent | contact nom prenom | nom prenom contact | personne rencontree contactee"
        " | contacts | interlocuteur rh | nom responsable",
        "rh",
    ),
    "interviewers:recruiter": alike(
        "recruteur | recruteuse | nom recruteur | charge recrutement | chargee recrutement"
        " | contact recruteur | recruteur nom",
        "chasseur tete | cabinet recrutement contact",
    ),
    "interviewers:hiring manager": alike(
        "responsable hierarchique | futur manager | manager recruteur | n 1"
    ),
    "interviewers:title": alike(
        "fonction interlocuteur | fonction contact | poste contact | poste interlocuteur"
        " | titre contact | fonction recruteur | qualite interlocuteur"
    ),
    "emails": alike("adresse mail | adresse email | adresse electronique | mails"),
    "emails:other contact": alike("email contact autre | email autre contact | mail autre contact"),
    "emails:contact": alike(
        "email contact | coordonnees | coordonnees contact | contact mail | adresse mail contact"
        " | mail entreprise | contact email telephone | infos contact | coordonnees email"
        " | email entreprise | email rh | coordonnees tel email | mail tel contact"
        " | email contact rh | mail contact rh | courriel contact rh"
    ),
    "emails:interviewer": alike("email interlocuteur | mail interlocuteur"),
    "emails:recruiter": alike("email recruteur | mail recruteur | coordonnees recruteur"),
    "linkedin": alike("profil linkedin | lien linkedin | linkedin recruteur"),
    "decision": alike(
        "reponse avant | reponse attendue | date reponse attendue | reponse attendue le"
        " | decision attendue | decision avant | date decision | retour attendu | retour avant"
        " | date retour attendue | reponse prevue | reponse prevue le | date limite reponse"
        " | retour prevu le | delai reponse | reponse sous | decision prevue le | delai annonce"
        " | date retour prevue | retour prevu | date reponse prevue | delai retour"
        " | reponse au plus tard",
        "echeance reponse",
    ),
    "topics": alike(
        "sujets abordes | points abordes | sujet aborde | themes abordes | sujets discutes"
        " | ce dont on a parle | contenu entretien | themes entretien | sujets | points discutes"
        " | echange sur"
    ),
    "fit": alike(
        "mes atouts | atouts | points forts | mes points forts | pourquoi moi | mes forces"
        " | adequation | point fort a rappeler"
    ),
    "gap": alike(
        "oubli | oublie | a corriger | a preciser | ce que j ai oublie | precision a apporter"
        " | oublie de dire | point a corriger | lacune | a ameliorer | point a ameliorer"
        " | points a ameliorer | axe d amelioration | axes d amelioration"
        " | mes points faibles a corriger"
    ),
    "new_info": alike(
        "nouveaute | nouvelles infos | nouvelle info | nouvelles informations | actualite"
        " | du nouveau | info a partager | nouvelle information"
    ),
    "last_reply": alike(
        "date reponse | derniere reponse | reponse recue le | date retour | date derniere reponse"
        " | reponse recue | dernier retour | retour recu le"
        " | retour recu | derniere nouvelle | dernieres nouvelles le | dernier message recu"
        " | date reponse entreprise"
    ),
    "thank_you_sent": alike(
        "remerciement envoye | mail remerciement envoye | remercie le | remerciements envoyes"
        " | mail remerciement envoye le | remerciement envoye le | merci envoye | remercie"
        " | email remerciement envoye | date remerciement | date mail remerciement"
        " | lettre remerciement envoyee",
        "remerciement | mail remerciement | lettre remerciement | remerciements"
        " | email remerciement | remerciement entretien",
    ),
    "follow_up_1_sent": alike(
        "relance envoyee | relance envoyee le | relance faite le | relance faite"
        " | relance effectuee | relance effectuee le | 1ere relance le | premiere relance le"
        " | relance 1 envoyee | relance 1 envoyee le | mail relance envoye | date 1ere relance"
        " | date relance 1 | date premiere relance | relance mail envoyee",
        "1ere relance | premiere relance | relance 1",
    ),
    "follow_up_2_sent": alike(
        "2eme relance le | deuxieme relance le | relance 2 envoyee | date relance 2"
        " | date 2eme relance | seconde relance le | date deuxieme relance | relance 2 le"
        " | relance finale envoyee | derniere relance envoyee",
        "2eme relance | deuxieme relance | relance 2 | seconde relance | 2e relance"
        " | relance finale",
    ),
    "update_sent": alike("mise a jour envoyee | nouvelle envoyee | mise a jour envoyee le"),
    "hold": alike(
        "en pause jusqu au | attendre jusqu au | pas avant | suspendu jusqu au"
        " | ne pas relancer avant | en attente jusqu au"
    ),
    "tone": alike("ton | registre | ton lettre"),
    "cadence": alike("rythme | rythme relance | frequence relance"),
    "notes": alike(
        "remarque | remarques | commentaire | commentaires | observations | observation"
        " | notes entretien | notes personnelles | divers | compte rendu | precisions"
        " | commentaires notes | infos | remarques notes | infos complementaires"
        " | informations complementaires | mes notes | notes diverses"
        "",
        "impression | ressenti | autre | autres | infos diverses | feedback | informations",
    ),
    "applied": alike(
        "cv depose | cv depose le | cv donne | postule | date candidature | date envoi | envoye le"
        " | postule le | candidature envoyee le"
        " | date postulation | date envoi candidature | candidature envoyee | date envoi cv"
        " | date depot | date envoi lettre | date depot candidature | candidature le"
        " | deposee le | depose le | date contact | date envoi mail | envoi candidature"
        " | date postule | cv envoye le"
        " | date premier contact | date envoi cv lm | envoi cv | envoi du cv"
        " | quand j ai postule | quand postule | j ai postule le | j ai envoye cv",
    ),
    "location": alike(
        "lieu | ville | localisation | adresse | lieu travail | lieu poste | adresse entreprise"
        " | pays | region | departement | localite | code postal ville | adresse postale"
        " | ville departement | localisation poste | ville entreprise | lieu entretien | cp ville"
    ),
    "phone": alike(
        "telephone | numero telephone | tel | portable | mobile | num tel | no telephone"
        " | tel contact | telephone contact | numero tel | gsm | no tel | tel portable"
        " | numero portable | numero de tel"
    ),
    "candidate": alike(
        "qui postule | qui cherche | etudiant | etudiante | eleve | stagiaire | apprenant"
        " | nom etudiant | nom eleve"
        " | candidat | candidate | nom candidat | beneficiaire | demandeur emploi"
    ),
}

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "adresse | coordonnee | telephone | tel",
    "and": "et",
    "talk": "entretien | entrevue | rencontre | rdv | rendez vous | interroge | passe l entretien"
    " | journee d essai | jour d essai | entretien manager | entretien client"
    " | entretien d embauche | echange telephonique | visio | appel",
    "when": "date | heure | le | quand | jour",
    "person": (
        "interlocuteur | interlocutrice | directeur | directrice | tuteur | tutrice"
        " | maitre de stage | maitre stage | maitre d apprentissage | jury | recruteur"
        " | recruteuse | vu avec | vu par | recu par | cadre de sante | cadre sante"
        " | chef de service | drh | maitre de chantier | responsable rh"
        " | chargee de recrutement | charge de recrutement | gerant | gerante"
    ),
    "named": "nom | nom",
    "mail": "email | mail | courriel | adresse email | adresse mail",
    "with": "avec",
    "firm": (
        "resto | bar | brasserie | boulangerie | ecole | hopital | clinique | etablissement"
        " | association | mairie | universite"
        " | laboratoire | organisme | collectivite | structure | structure d accueil"
        " | structure accueil | etude | lycee | college | ehpad | boite | chez qui | transporteur"
        " | magasin | restaurant | hotel | commerce | garage | creche | maison de retraite"
        " | cabinet medical | ecole ou creche | employeur potentiel"
    ),
    "agency": (
        "cabinet | cabinet de recrutement | cabinet recrutement | agence | agence d interim"
        " | agence interim | esn | ssii | intermediaire"
    ),
    "client": "client | client final | entreprise cliente | entreprise utilisatrice",
    "thank": (
        "merci | remerciement | remerciements | mail de remerciement | lettre de remerciement"
        " | message de remerciement | email de remerciement | remercie | mail merci"
    ),
    "sent": "envoye | envoyee | expedie | envoi | fait | ecrit | parti",
    "follow": "relance | mail de relance | message de relance",
    "followed": "relance le | relancee | relance faite",
    "decide": "decision | verdict | reponse definitive | resultat final",
    "expected": (
        "attendu | attendue | prevu | prevue | promis | promise | avant | avant le | estimee"
        " | echeance | annoncee | d ici"
    ),
    "reply": "reponse | retour | feedback",
    "got": "recu | recue | obtenu | obtenue",
    "topic": "sujet | theme | point | thematique",
    "said": (
        "aborde | abordee | discute | discutee | evoque | evoquee | traite | parle"
        " | on a parle | dit | vu ensemble | echange"
    ),
    "strength": "atout | point fort | force | plus value | mon plus | ce qui a plu | a plu",
    "who": "qui | vu avec qui | avec qui | par qui",
    "reach": "joindre | contacter | comment joindre | comment contacter",
    "tell": (
        "me disent | me rappellent | rappellent | donnent reponse | reviennent | me repondent"
        " | repondent | recontactent | me recontactent | on me rappelle | on me dit | saurai"
        " | je sais | doivent me rappeler | doivent rappeler | on me repond | ils rappellent"
        " | me donnent une reponse"
    ),
    "missed": (
        "oublie | oublie dire | oublie de dire | pas dit | a preciser | aurais du dire"
        " | mal repondu | bafouille"
    ),
    "job": "quel poste | pour quoi | pour quel poste | quel boulot",
    "state": (
        "ou en est | ou on en est | ou j en suis | ou ca en est | ca donne quoi"
        " | qu est ce que ca donne | ca a donne quoi | alors"
    ),
    "small": (
        "j ai | on a | mes | mon | ma | je | ils | nous | leur | a ete | pour | cle"
        " | est ce que | quoi | de | comment | m | on | a | m a"
    ),
    "project": "projet | mission",
    "deed": ("action | demarche | ce que j ai fait | type de demarche"),
}
