"""German words about people: titles, jobs, and what is never a name."""

from __future__ import annotations

HONORIFICS = {
    "herr": "Herr",
    "herrn": "Herr",
    "frau": "Frau",
    "fr.": "Frau",
    "hr.": "Herr",
    "dr": "Dr",
    "prof": "Prof",
    "ing.": "Ing.",
    "dipl": "",
    "dipl-ing": "",
    "dipl.-ing": "",
    "dr.-ing": "Dr",
    "mag.": "Mag.",
    "mag.a": "Mag.",
    "univ.-prof": "Prof",
    "herren": "Herr",
    **dict.fromkeys(("dkfm", "freiherr", "freifrau", "priv.-doz", "ass", "frl"), ""),
}
PARTICLES = "vom | zum | zur | zu"
PRONOUNS = "sie/ihr | er/ihm"
JOB_WORDS = (
    "azubi | azubine | auszubildender | auszubildende | praktikant | praktikantin | werkstudent"
    " | werkstudentin | personal | personalabteilung | personaler | personalerin | personalleiter"
    " | personalleiterin | personalreferent | personalreferentin | leiter | leiterin"
    " | abteilungsleiter | abteilungsleiterin | teamleiter | teamleiterin | teamleitung"
    " | leitung | geschäftsführer | geschäftsführerin | geschäftsführung | chef | chefin"
    " | entwickler | entwicklerin | fachbereich | fachabteilung | mitarbeiter | kollege"
    " | kollegin | vorgesetzter | vorgesetzte | sachbearbeiter | sachbearbeiterin | inhaber"
    " | ansprechpartner | ansprechpartnerin | referent | referentin | abteilung | vorstand"
    " | projektleiter | projektleiterin | gruppenleiter | bereichsleiter | bereichsleiterin"
    " | vermittler | headhunter | berater | beraterin | sekretariat | hr-managerin | pdl | wbl"
    " | heimleitung | stationsleitung | rektorin | disponent | disponentin | schulleitung"
    " | hausleitung | kommission | direktion | rezeption | verwaltung | büro | personalbüro"
    " | empfang | zentrale | personalamt | schulamt | hauptamt | betriebsrat"
    " | geschäftsstelle | hr-abt | hr-abteilung | bauleiter | bauleiterin | inhaberin"
    " | fachvorgesetzter"
    " | fachvorgesetzte | techniker | technikerin | betreuerin | ausbilderin"
)
NOT_NAMES = (
    "mit | und | oder | bei | gesprach | gespräch | telefonat | telefon | anruf | termin"
    " | absage | zusage | warten | warte | antwort | mail | bewerbung | vorstellungsgespräch"
    " | video | herr | frau | kennengelernt | telefoniert | gesprochen | getroffen | noch"
    " | nicht | unbekannt | offen | niemand | alle | danach | morgen | heute | woche | montag"
    " | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | uhr | firma | stelle"
    " | nachfassen | rückmeldung | ist | war | wird | hat | sich | meldet | ich | wir | für"
    " | über | kontakt | damen | herren"
    " | mein | meine | sein | seine | ihr | ihre | ihrem | seinem | kollegen"
    " | kolleginnen | mitarbeitende | beide | handy | tel | nummer | geschäftsleitung"
)
OTHER_PEOPLE = (
    "mein | meine | sein | seine | seinem | ihr | ihre | ihrem | ein | eine | einer"
    " | der | die | das | zwei | drei | vier | weitere | andere | jemand | kollegen"
    " | team | chef | noch jemand | noch einer | noch eine | noch zwei"
)
PEOPLE_LEADS = (
    "mit | gespräch mit | interview mit | telefonat mit | gesprochen mit | ansprechpartner"
    " | ansprechpartnerin | kontakt | teilnehmer | gesprächspartner | interviewer | personaler"
    " | an | z.hd. | z. hd. | telefoniert mit"
)
