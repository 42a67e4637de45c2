"""German: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "firma | unternehmen | arbeitgeber | firmenname | name firma | name unternehmen | betrieb"
        " | unternehmensname | name und sitz unternehmen | name sitz firma | arbeitgeber name"
        " | firma name | name arbeitgeber | firmenname und sitz | name und anschrift firma"
        " | name und adresse firma | name und adresse arbeitgeber | name und anschrift arbeitgeber"
        " | firma anschrift | firma adresse | firma ort | firma und ort | beworben bei"
        " | bewerbung bei | ausbildungsbetrieb | organisation | name anschrift betrieb"
        " | unternehmen ort | name und anschrift unternehmen | arbeitgeber mit adresse"
        " | potenzieller arbeitgeber | bewerbung bei firma"
        " | wo beworben | bei welcher firma | welche firma",
        "institution | einrichtung | praxis | schule | anbieter",
    ),
    "role": alike(
        "gesuchte tatigkeit | angestrebte tatigkeit | angestrebte stelle | stelle"
        " | stellenbezeichnung | stellentitel | position | jobtitel | beruf | tatigkeit"
        " | funktion | rolle | berufsbezeichnung | bewerbung als | beworben als | titel stelle"
        " | ausgeschriebene stelle | stelle als | positionsbezeichnung | art tatigkeit"
        " | ausbildungsberuf | bezeichnung stelle | stelle funktion | stelle position"
        " | beworbene stelle | beworbene position | als was | arbeit als | stelle titel"
        " | welche stelle | welcher job | gewunschte position | angestrebte position"
        " | fur welche stelle",
        "job | titel | stellenangebot | stellenausschreibung | ausbildung | jobbezeichnung"
        " | arbeitsstelle | ausschreibung | praktikumsstelle | lehrstelle | lehrstelle als"
        " | ausbildungsstelle | praktikum als | ausbildung als | ausbildung zum | lehrberuf"
        " | wunschberuf | praktikum | ausbildungsplatz | lehre als | aushilfe als",
    ),
    "round": alike(
        "aktuelle runde | runde | gesprachsrunde | interviewrunde | bewerbungsrunde"
        " | interview runde"
        " | runde gesprach",
        "art gesprach | art interview | gesprachsart",
    ),
    "status": alike(
        "bewerbungsstatus | status bewerbung | stand | bewerbungsstand | stand bewerbung"
        " | aktueller status | aktueller stand | aktuell status | sachstand | status aktuell",
        "phase | stufe | ergebnis | ausgang | resultat | ergebnis bewerbung | bearbeitungsstand"
        " | verlauf | entscheid | zusage absage | absage zusage | ergebnis gesprach"
        " | zwischenstand | bewerbungsergebnis | bewerbungsphase | reaktion | zu absage"
        " | zu oder absage | absage oder zusage"
        " | wie ist der stand | wie weit | wie lief es | wie wars | was wurde draus"
        " | aktuelle lage | wie ausgegangen | genommen oder nicht",
    ),
    "interview": alike(
        "vorstellungsgesprach am | datum vorstellungsgesprach | termin vorstellungsgesprach"
        " | vorstellungsgesprach datum | vorstellungsgesprach termin | gesprachstermin"
        " | interviewtermin | interviewdatum | interview am | interview datum | interview termin"
        " | termin interview | gesprach am | datum gesprach | termin gesprach | gesprachsdatum"
        " | datum interview | bewerbungsgesprach am | datum bewerbungsgesprach"
        " | termin bewerbungsgesprach | bewerbungsgesprach datum | vorstellungstermin"
        " | einladung zum gesprach am | einladung vorstellungsgesprach am"
        " | eingeladen am zum gesprach | vorstellungsgesprach wann | vg am | vg datum"
        " | vorstellungsgesprach datum uhrzeit | gesprach datum",
        "vorstellungsgesprach | gesprach | bewerbungsgesprach | vorstellung | vorstellung am"
        " | vorstellungsgesprache | kennenlerngesprach | interview"
        " | vg | vg termin | vorstellungsgesprach vg",
    ),
    "interview:time": alike(
        "interview uhrzeit | uhrzeit interview | uhrzeit gesprach | uhrzeit vorstellungsgesprach"
        " | gesprachsuhrzeit"
    ),
    "interview:clock": alike("uhrzeit | zeit"),
    "interviewers": alike(
        "bei wem | bei wem war ich | empfangen von | wer hat mich empfangen | gesprachspartner"
        " | gesprachspartnerin | gesprachspartner innen | gesprach mit"
        " | gesprach gefuhrt mit"
        " | interview mit | interviewer in | interviewer innen | interviewpartner"
        " | gesprachsteilnehmer"
        " | teilnehmer gesprach | wer war dabei | gesprochen mit | getroffen | interviewerin"
        " | vorstellungsgesprach bei | vorstellungsgesprach mit | interviewer name"
        " | name interviewer"
        " | mit wem gesprochen | mit wem gesprach | wer hat gefuhrt",
        "teilnehmer | teilnehmende | personen | mit wem | wer",
    ),
    "interviewers:other contact": alike(
        "weiterer kontakt | weiterer ansprechpartner | zweiter ansprechpartner | anderer kontakt"
    ),
    "interviewers:contact": alike(
        "kontaktierte person | angesprochene person | kontaktierter ansprechpartner"
        " | ansprechpartner | ansprechpartnerin | ansprechperson | kontaktperson | kontakt"
        " | ansprechpartner in | name ansprechpartner | ansprechpartner name | zustandig"
        " | kontaktname | name kontaktperson | ansprechpartner firma | bezugsperson"
        " | zustandige person | ap | ansprechpersonen | kontaktperson name | sachbearbeiter"
        " | ansprechpartner innen | kontakt name | kontakt person",
        "personalabteilung | kontakt hr | personal",
    ),
    "interviewers:recruiter": alike(
        "recruiterin | personaler | personalerin | personalreferent | personalreferentin"
        " | recruiter in | personalvermittler | name recruiter | personalvermittlerin",
        "vermittler | headhunter",
    ),
    "interviewers:hiring manager": alike(
        "fachvorgesetzter | vorgesetzte | vorgesetzter | fachbereichsleiter | abteilungsleiter"
        " | einstellender manager | abteilungsleitung"
    ),
    "interviewers:title": alike(
        "position ansprechpartner | funktion ansprechpartner | ansprechpartner position"
        " | ansprechpartner funktion | funktion ansprechperson | funktion kontaktperson"
        " | position kontaktperson | funktion gesprachspartner | position gesprachspartner"
    ),
    "emails": alike(
        "email adresse | mailadresse | emailadresse | mail adresse | mail kontakt"
        " | kontakt per email"
    ),
    "emails:other contact": alike("weiterer kontakt email | email weiterer ansprechpartner"),
    "emails:contact": alike(
        "kontakt email | ansprechpartner email | email ansprechpartner | kontakt mail"
        " | ansprechpartner mail | email ansprechperson | email kontaktperson | kontaktdaten"
        " | email kontakt | kontaktdaten ansprechpartner | kontaktinfo | kontaktinformationen"
        " | email adresse ansprechpartner | kontaktdaten ansprechperson | email firma"
        " | kontaktangaben"
    ),
    "emails:interviewer": alike(
        "email gesprachspartner | gesprachspartner email | email interviewer"
    ),
    "emails:recruiter": alike("recruiter email | email recruiter | email personaler"),
    "linkedin": alike("linkedin profil | xing | xing profil | linkedin xing | profil linkedin"),
    "decision": alike(
        "entscheidung bis | ruckmeldung bis | antwort bis | bescheid bis | entscheidung am"
        " | ruckmeldung erwartet | antwort erwartet | entscheidung erwartet | erwartete antwort"
        " | ruckmeldung erwartet bis | erwartete ruckmeldung | antwort erwartet bis"
        " | entscheidungsdatum | entscheidungstermin | entscheidungsfrist | zusage bis"
        " | erwartete entscheidung | bescheid erwartet | versprochene ruckmeldung"
        " | ruckmeldung versprochen bis | entscheid bis | melden sich bis | meldet sich bis"
        " | bescheid bis wann | antwort bis wann | wann bescheid",
        "ruckmeldefrist",
    ),
    "topics": alike(
        "themen | gesprachsthemen | besprochen | besprochene themen | gesprachsinhalt"
        " | gesprachsinhalte | inhalt gesprach | woruber gesprochen | besprochenes"
        " | was besprochen wurde | thema | themen gesprach",
    ),
    "fit": alike(
        "meine starken | starken | starke | warum ich | passung | warum ich passe"
        " | was ich mitbringe | starke betonen"
    ),
    "gap": alike(
        "lucke | lucken | vergessen | korrektur | richtigstellung | vergessen zu sagen"
        " | was ich vergessen habe | nachtrag | klarstellung | schwache antwort | was fehlte"
        " | verbesserungspunkte | was ich besser machen kann | was nicht gut lief | nicht gesagt"
    ),
    "new_info": alike(
        "neuigkeiten | neues | neue infos | neue information | neue informationen"
        " | neuigkeiten seit gesprach | neue info | neuigkeit"
    ),
    "last_reply": alike(
        "letzte antwort | letzte ruckmeldung | antwort am | antwort erhalten am | ruckmeldung am"
        " | antwort erhalten | ruckmeldung erhalten | ruckmeldung erhalten am | datum antwort"
        " | datum ruckmeldung | letzte reaktion | letzte nachricht | zuletzt gehort"
        " | zuletzt gehort am | antwortdatum | letzter kontakt firma | antwort vom"
        " | ruckmeldung vom | letzte nachricht firma"
    ),
    "thank_you_sent": alike(
        "dankesmail gesendet | dankesmail verschickt | danke gesendet | dankesmail am"
        " | dankesschreiben gesendet | dankesschreiben am | dankeschon gesendet | bedankt am"
        " | bedankt | dank gesendet | dankesmail gesendet am | dankesmail geschickt"
        " | danke mail am",
        "dankesmail | dankesschreiben | dankeschon | dankesbrief | danke mail | danke",
    ),
    "follow_up_1_sent": alike(
        "nachgefasst | nachgefasst am | nachfassen gesendet | nachfassmail gesendet"
        " | nachgefragt am | nachgefragt | nachgehakt am | nachgehakt | follow up gesendet"
        " | nachfassmail am | 1 nachfassen am | erstes nachfassen am | erinnerung gesendet"
        " | follow up am | nachfassaktion am | erinnert am",
        "1 nachfassen | erstes nachfassen | nachfassmail | nachfassen 1 | nachfrage 1",
    ),
    "follow_up_2_sent": alike(
        "zweites nachfassen am | 2 nachfassen am | zweites follow up gesendet"
        " | zweimal nachgefasst am | erneut nachgefasst am | nochmals nachgefasst",
        "2 nachfassen | zweites nachfassen | nachfassen 2 | nachfrage 2",
    ),
    "update_sent": alike("update gesendet | neuigkeit gesendet | update gesendet am"),
    "hold": alike(
        "pausiert bis | warten bis | zuruckgestellt bis | nicht vor | pause bis | ruht bis"
        " | wiedervorlage nicht vor"
    ),
    "tone": alike("ton | tonfall | anrede ton"),
    "cadence": alike("rhythmus | nachfassrhythmus | takt"),
    "notes": alike(
        "notiz | notizen | bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar"
        " | kommentare | hinweis | hinweise | bemerkungen notizen | sonstiges | notizen gesprach"
        " | gesprachsnotizen | zusatzinfo | weitere infos | info | infos | besonderheiten"
        " | diverses | verschiedenes"
        "",
        "eindruck | feedback | gedanken | sonstige",
    ),
    "applied": alike(
        "bewerbung raus | bewerbung raus am | unterlagen raus | versand am | versendet | versandt"
        " | versand bewerbung"
        " | beworben am | bewerbung am | bewerbungsdatum | datum bewerbung | versanddatum"
        " | bewerbung gesendet | bewerbung gesendet am | bewerbung versendet | abgeschickt am"
        " | gesendet am | verschickt am | bewerbung verschickt | bewerbung abgeschickt"
        " | bewerbung vom | datum versand | versendet am | bewerbung versendet am"
        " | bewerbung verschickt am | versandt am | eingereicht am | beworben | bewerbung eingang"
        " | bewerbung datum | datum bewerbungsversand | bewerbung abgeschickt am"
        " | bewerbung eingereicht am | datum der bewerbung | bewerbungseingang | cv versand"
        " | versand cv | cv verschickt am | unterlagen verschickt am"
        " | wann beworben | beworben wann | wann abgeschickt"
        " | wann bewerbung verschickt",
    ),
    "location": alike(
        "ort | standort | arbeitsort | stadt | sitz | einsatzort | adresse | anschrift | plz ort"
        " | land | region | firmensitz | arbeitsplatz | plz und ort | kanton | bundesland"
        " | firmenadresse | adresse firma",
    ),
    "phone": alike(
        "telefon | durchwahl | telefonnummer | tel | handy | handynummer | tel nr | telefon nr"
        " | rufnummer"
        " | mobil | telefon ansprechpartner | telefonnummer ansprechpartner | mobilnummer"
        " | handy nr | mobil nr | fon | festnetz | telefon kontakt | tel ansprechpartner | natel"
    ),
    "candidate": alike(
        "wessen | wer bewirbt sich | wer sucht | student | studentin | schuler | schulerin"
        " | coachee | bewerbername | bewerber | bewerberin | kandidat"
        " | name bewerber | kandidatin | klient"
    ),
}
