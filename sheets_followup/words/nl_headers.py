"""Dutch: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "bedrijf | bedrijfsnaam | naam bedrijf | werkgever | organisatie | onderneming"
        " | naam werkgever | naam organisatie | bedrijf organisatie | bedrijf naam"
        " | potentiele werkgever | bedrijf werkgever | gesolliciteerd bij"
        " | waar gesolliciteerd | welk bedrijf",
        "instelling",
    ),
    "role": alike(
        "gezocht werk | gezochte functie | functie | functietitel | functienaam | vacature"
        " | baan | naam functie | titel vacature"
        " | vacaturetitel | rol | beroep | titel functie | gesolliciteerde functie"
        " | functie vacature | vacature functie | functieomschrijving titel | gewenste functie"
        " | gesolliciteerd als | functie waarop gesolliciteerd"
        " | welke functie | welke baan | welke vacature | beoogde functie"
        " | voor welke functie",
        "titel | werk | baantitel | job | stageopdracht | opdracht | stageplaats | leerplek"
        " | bijbaan | stagefunctie",
    ),
    "round": alike(
        "huidige ronde | ronde | gespreksronde | sollicitatieronde | interviewronde",
        "soort gesprek",
    ),
    "status": alike(
        "status sollicitatie | sollicitatiestatus | stand zaken | huidige status | stand"
        " | voortgang | status vacature | actuele status",
        "fase | resultaat | uitkomst | uitslag | stap | huidige fase | afloop | reactie bedrijf"
        " | resultaat sollicitatie | resultaat sollicitatie ok nok"
        " | uitslag sollicitatie | hoe ging het | hoe staat het ervoor | waar sta ik"
        " | aangenomen of niet | waar staat het | hoe liep het af | hoe afgelopen",
    ),
    "interview": alike(
        "datum gesprek | gespreksdatum | sollicitatiegesprek datum | datum sollicitatiegesprek"
        " | gesprek op | interviewdatum | datum interview | gesprek datum | afspraak gesprek"
        " | interview datum | sollicitatiegesprek op | datum tijd gesprek | datum en tijd gesprek"
        " | gesprek gepland op | datum uitnodiging gesprek | datum kennismakingsgesprek",
        "sollicitatiegesprek | gesprek | kennismakingsgesprek | interview",
    ),
    "interview:time": alike("tijd gesprek | tijdstip gesprek | gesprekstijd"),
    "interview:clock": alike("tijd | tijdstip"),
    "interviewers": alike(
        "wie ontving mij | ontvangen door | gesprekspartner | gesprekspartners | gesprek met"
        " | gesproken met | interviewers"
        " | naam interviewer | wie gesproken | interview met | aanwezig bij gesprek | met wie"
        " | met wie gesproken | wie heb ik gesproken | met wie gesprek",
        "deelnemers | aanwezigen | personen | wie",
    ),
    "interviewers:other contact": alike(
        "andere contactpersoon | tweede contactpersoon | ander contact"
    ),
    "interviewers:contact": alike(
        "gecontacteerde persoon | gesproken persoon | naam contact | contact naam"
        " | contactpersoon | naam contactpersoon | contact persoon | contactpersonen"
        " | contactpersoon naam"
        " | contactpersoon bedrijf | contact bedrijf | contactpersoon hr",
        "hr contact | personeelszaken",
    ),
    "interviewers:recruiter": alike("naam recruiter | intercedent | contact recruiter"),
    "interviewers:hiring manager": alike("leidinggevende | teamleider | vacaturehouder"),
    "interviewers:title": alike(
        "functie contactpersoon | functie gesprekspartner | functie interviewer"
        " | rol contactpersoon"
    ),
    "emails": alike("emailadres | email adres | mailadres | mail adres"),
    "emails:other contact": alike("email andere contactpersoon | email tweede contactpersoon"),
    "emails:contact": alike(
        "email contactpersoon | contactgegevens | emailadres contactpersoon | mail contactpersoon"
        " | contactinformatie | gegevens contactpersoon | email bedrijf | contactpersoon email"
        " | email hr contact | email hr"
    ),
    "emails:interviewer": alike("email gesprekspartner"),
    "emails:recruiter": alike("email recruiter | mail recruiter"),
    "linkedin": alike("linkedin profiel | linkedinprofiel | linkedin contactpersoon"),
    "decision": alike(
        "beslissing voor | antwoord voor | reactie voor | verwachte reactie | beslisdatum"
        " | reactie verwacht | beslissing op | reactietermijn | verwachte beslissing"
        " | datum beslissing | uiterlijke reactie | antwoord verwacht | reactie verwacht op"
        " | besluit voor | terugkoppeling voor | reactie uiterlijk | antwoord uiterlijk"
        " | verwachte reactiedatum"
        " | besluit verwacht | besluit verwacht op | beslissing verwacht"
        " | verwacht besluit | uitslag verwacht | uitslag voor | besluit uiterlijk"
        " | beslissing uiterlijk | hoor ik uiterlijk"
    ),
    "topics": alike(
        "onderwerpen | besproken | gespreksonderwerpen | besproken onderwerpen"
        " | waar we over spraken | waar ging het over | onderwerp gesprek | wat besproken"
    ),
    "fit": alike("sterke punten | mijn sterke punten | waarom ik | mijn kracht | sterk punt"),
    "gap": alike(
        "vergeten | wat ik vergat | correctie | verduidelijking | vergeten te zeggen"
        " | verbeterpunt | verbeterpunten | wat kon beter | kon beter | te verbeteren"
    ),
    "new_info": alike("nieuws | nieuwe informatie | nieuwe info | nieuwtjes"),
    "last_reply": alike(
        "laatste reactie | datum reactie | laatste antwoord | reactie ontvangen"
        " | reactie ontvangen op | antwoord op | datum antwoord | reactiedatum | reactie op"
        " | laatst gehoord | datum laatste reactie | antwoord ontvangen | laatste bericht"
    ),
    "thank_you_sent": alike(
        "bedankmail verstuurd | bedankje verstuurd | bedankmail gestuurd | bedankt op"
        " | bedankbrief verstuurd | bedankmail verzonden | bedankmail op | datum bedankmail",
        "bedankmail | bedankje | bedankbrief | bedankmailtje",
    ),
    "follow_up_1_sent": alike(
        "nagebeld op | opgevolgd op | follow up verstuurd | opvolging verstuurd | nagebeld"
        " | opgevolgd | herinnering verstuurd | opvolgmail verstuurd | gerappelleerd op"
        " | eerste follow up verstuurd",
        "eerste opvolging | opvolging 1 | opvolgmail | eerste follow up",
    ),
    "follow_up_2_sent": alike(
        "tweede opvolging verstuurd | tweede follow up verstuurd | opnieuw opgevolgd op",
        "tweede opvolging | opvolging 2 | tweede follow up",
    ),
    "update_sent": alike("update verstuurd | nieuws verstuurd"),
    "hold": alike("wachten tot | in wacht tot | niet eerder dan | niet voor | gepauzeerd tot"),
    "tone": alike("toon"),
    "cadence": alike("ritme | tempo"),
    "notes": alike(
        "notitie | notities | opmerking | opmerkingen | aantekening | aantekeningen | toelichting"
        " | gespreksnotities | bijzonderheden | overige opmerkingen | notities gesprek"
        " | extra informatie | extra info | commentaar | diversen",
        "indruk | overig | feedback | gedachten | overige",
    ),
    "applied": alike(
        "cv afgegeven | langsgebracht | sollicitatie van | sollicitatie dd"
        " | datum sollicitatie | sollicitatiedatum | gesolliciteerd op | datum verstuurd"
        " | verstuurd op | sollicitatie verstuurd | datum gesolliciteerd | verzonden op"
        " | datum verzonden | gesolliciteerd | sollicitatie verstuurd op | datum brief"
        " | sollicitatie datum | brief verstuurd | datum verzending | datum reageren"
        " | cv verstuurd op | cv gestuurd op | cv verzonden op"
        " | wanneer gesolliciteerd | wanneer verstuurd | sollicitatie op",
    ),
    "location": alike(
        "plaats | locatie | stad | vestiging | adres | standplaats | land | regio | werklocatie"
        " | woonplaats | vestigingsplaats | plaatsnaam | adres bedrijf | provincie"
    ),
    "phone": alike(
        "telefoon | telefoonnummer | tel | mobiel | tel nr | mobiel nummer"
        " | telefoon contactpersoon"
        " | telefoonnummer contactpersoon | tel nummer | telnr | mobiel nr | gsm | gsm nummer"
        " | telefoon contact | mobiele nummer"
    ),
    "candidate": alike(
        "wie solliciteert | wie zoekt | leerling | student | cursist | naam kandidaat | kandidaat"
        " | naam kandidaat | sollicitant"
    ),
}

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "adres | telefoon | telefoonnummer | gegeven",
    "and": "en",
    "talk": (
        "langs geweest | geweest | op gesprek geweest | op gesprek | gesprek | interview"
        " | kennismaking | kennismakingsgesprek | sollicitatiegesprek"
        " | geinterviewd | sprak | intakegesprek | intake | selectiegesprek | jobinterview"
        " | kennismaking gesprek | sollicitatie interview"
    ),
    "when": "datum | tijd | wanneer | op | om | tijdstip | gehad op | gevoerd op",
    "person": (
        "directeur | leidinggevende | gesprekspartner | commissie | sollicitatiecommissie"
        " | praktijkbegeleider | interviewer | teamleider | begeleider | begeleidster"
        " | begeleider bedrijf | stagebegeleider | stagebegeleider bedrijf | recruiter | rector"
        " | eigenaar | hr medewerker | gesprekspartners"
    ),
    "named": "naam | naam",
    "mail": "email | mail | emailadres | mailadres",
    "with": "met",
    "firm": (
        "school | ziekenhuis | praktijk | kantoor | universiteit | instelling | stichting"
        " | gemeente | kinderopvang | hogeschool | zorginstelling | bij welk bedrijf"
        " | bedrijf | zaak | transportbedrijf | winkel | restaurant | hotel | museum"
        " | zorgorganisatie | organisatie | werkplaats | ziekenhuis of instelling | stagebedrijf"
        " | stageplek"
    ),
    "agency": (
        "bureau | uitzendbureau | detacheerder | wervingsbureau | recruitmentbureau"
        " | detacheringsbureau | intermediair"
    ),
    "client": "klant | eindklant | opdrachtgever | inlener",
    "thank": (
        "dank | bedankt | bedankje | bedankmail | bedankmailtje | dankmail | bedankbrief"
        " | dankwoord | bedankbericht | bedanktmail"
    ),
    "sent": "gestuurd | verstuurd | verzonden | gedaan | gemaild | geschreven | weg",
    "follow": "follow up | opvolging | herinnering | opvolgmail | navraag",
    "followed": (
        "opgevolgd | nagebeld | nagevraagd | nagehaakt | herinnerd | achteraan gebeld"
        " | gerappelleerd"
    ),
    "decide": "beslissing | besluit | uitslag | beslissen",
    "expected": (
        "verwacht | verwachte | voor | uiterlijk | deadline | beloofd | toegezegd | verwacht op"
        " | tegen"
    ),
    "reply": "antwoord | reactie | terugkoppeling | feedback",
    "got": "gekregen | ontvangen | gehad | binnen | binnengekomen",
    "topic": "onderwerp | onderwerpen | thema | punt | punten | gesprekspunt | gesprekspunten",
    "said": "besproken | gesproken | behandeld | gehad over | over gehad | gepraat",
    "strength": "sterk punt | sterke punt | sterke punten | sterkte | kracht | pluspunt"
    " | waar ze blij mee waren",
    "who": "wie | met wie | bij wie | door wie",
    "reach": "bereik | bereiken | bereikbaar",
    "tell": (
        "hoor ik | hoor | horen | laten weten | laten horen | bellen | bellen terug | weet ik"
        " | ik hoor | melden zich | bericht | bellen me | bellen mij | zouden bellen | zou bellen"
        " | zouden laten weten | geven antwoord"
    ),
    "missed": (
        "vergeten | vergeten te zeggen | nog zeggen | niet gezegd | had moeten zeggen"
        " | blijven liggen"
    ),
    "job": "als wat | welke baan | welke functie | wat voor werk",
    "state": (
        "hoe nu | en nu | en dan | wat nu | hoe verder | hoe staat het | hoe het ervoor staat"
        " | hoe staat het ervoor | hoe ging het"
        " | hoe afgelopen | wat is eruit gekomen | afgelopen | hoe loopt het"
    ),
    "small": (
        "ik | mij | ze | zij | over | hebben | heb | waar | we | is | was | belangrijkste"
        " | er | het | hoe | wat | nog | te"
    ),
    "project": "opdracht | project",
    "deed": ("wat gedaan | wat ik deed | activiteit | actie"),
}
