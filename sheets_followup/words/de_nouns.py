"""German: the nouns of which headers are made."""

from __future__ import annotations

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "adresse | anschrift | telefon | telefonnummer | kontaktdaten",
    "and": "und",
    "talk": (
        "gesprach | interview | vorstellungsgesprach | kennenlerngesprach | telefonat"
        " | telefoninterview | vorstellung | bewerbungsgesprach | interviewt | interviewen"
        " | interviewt mich | auswahlgesprach | bewerberinterview"
        " | schnuppertag | hospitation | hospitationstag"
        " | vorstellungsrunde | jobinterview | bewerbungsinterview | kennenlernen"
    ),
    "when": "datum | termin | wann | am | tag | uhrzeit | gefuhrt am | stattgefunden am",
    "person": (
        "gesprachspartner | chefarzt | oberarzt | oberarztin | schulleitung | schulleiter"
        " | schulleiterin | ausbilder | ausbilderin | berufsbildner | berufsbildnerin"
        " | berufsbildner in | lehrmeister | lehrmeisterin | direktor | direktorin"
        " | einrichtungsleitung | pflegedienstleitung | kitaleitung | inhaber | inhaberin"
        " | praktikumsbetreuer | praktikumsbetreuerin | kommission | auswahlkommission"
        " | auswahlgremium | rektor | rektorin | heimleitung | pdl | stationsleitung | personaler"
        " | personalerin | bereichsleitung | praxisanleiter | praxisanleiterin"
        " | ausbildungsleiter | ausbildungsleiterin | geschaftsfuhrer | geschaftsfuhrerin"
        " | gesprachspartnerin | gesprachsteilnehmer"
    ),
    "named": "name | name",
    "mail": "email | mail | email adresse | mailadresse",
    "with": "mit",
    "firm": (
        "lokal | gaststatte | klinik | krankenhaus | spital | universitat | hochschule | kanzlei"
        " | lehrbetrieb"
        " | praktikumsbetrieb | praktikumsgeber | verlag | institut | kita | behorde"
        " | dienststelle | traeger | trager | verein | hotel | apotheke | arztpraxis"
        " | wo beworben | bei wem beworben | laden | betrieb | werkstatt | einrichtung"
        " | pflegeheim | heim | schule | spedition | ausbildungsbetrieb | lehrfirma | amt"
        " | gemeinde | stiftung | salon | praxis | restaurant | buchhandlung"
        " | bildungseinrichtung"
    ),
    "agency": (
        "personalvermittlung | vermittlung | agentur | zeitarbeitsfirma"
        " | personaldienstleister | vermittler | personalberatung | headhunter firma"
        " | leihfirma"
    ),
    "client": "kunde | endkunde | kundenfirma | einsatzfirma | einsatzbetrieb",
    "thank": (
        "danke | dank | dankesmail | danke mail | danke email | dankesschreiben"
        " | dankschreiben | dankesnachricht | dankeschon | dankesbrief | bedankt"
    ),
    "sent": (
        "gesendet | verschickt | geschickt | abgeschickt | versendet | raus | geschrieben"
        " | erledigt | versandt"
    ),
    "follow": (
        "follow up | nachfass mail | nachfassmail | nachfrage | erinnerung | nachfass email"
        " | nachhaken | nachfassen"
    ),
    "followed": "nachgefasst | nachgehakt | nachgefragt | erinnert | angemahnt",
    "decide": "entscheidung | entscheid | zusage absage | bescheid",
    "expected": (
        "erwartet | voraussichtlich | bis | frist | versprochen | zugesagt | angekundigt"
        " | avisiert | vsl | fallig | spatestens | spatestens am"
    ),
    "reply": "antwort | ruckmeldung | reaktion | ruckantwort | feedback",
    "got": "erhalten | bekommen | eingegangen | gekommen | da | kam | kam am",
    "topic": (
        "thema | themen | gesprachsthema | gesprachsthemen | inhalt | inhalte | punkt | punkte"
    ),
    "said": (
        "besprochen | gesprochen | besprochene | angesprochen | diskutiert"
        " | worüber gesprochen | geredet | erzahlt | thema war | drangekommen"
    ),
    "strength": "starke | starken | pluspunkt | pluspunkte | trumpf | was gut ankam | gut ankam"
    " | gut angekommen | womit gepunktet",
    "who": "wer | wem | mit wem | bei wem | von wem",
    "reach": "erreiche | erreichbar | erreiche ich | erreichen",
    "tell": (
        "bescheid bekomme | melden sich | meldet sich | melden | bescheid geben | erfahre"
        " | erfahren | rückmeldung kommt | höre | hören | sagen bescheid | rufen an | ruft an"
        " | wollen sich melden | will sich melden | geben bescheid | rufen zuruck"
    ),
    "missed": (
        "vergessen | vergessen zu sagen | nicht gesagt | noch sagen | noch sagen wollte"
        " | hatte sagen sollen | patzer | offen geblieben | nicht erwahnt | zu kurz gekommen"
        " | untergegangen | schief gelaufen"
    ),
    "job": "als was | welche stelle | welche arbeit | was fur eine stelle | was fur arbeit",
    "state": (
        "na und | und nun | und jetzt | "
        "wie stehts | wie es steht | wie steht es | wie siehts aus | wie sieht es aus"
        " | was ist rausgekommen | was rausgekommen | rausgekommen | was draus geworden"
        " | draus geworden | was daraus wurde | daraus geworden | wie ging es aus"
        " | ausgegangen | wie lief es | wie liefs | wo stehts | stand der ding"
    ),
    "small": (
        "die | der | das | den | ich | meine | mein | dafur | dazu | uber | haben | hat"
        " | wurde | von | wird | habe | schon | bis wann | ist | was | sie | es | war | noch"
        " | mir | wie | worüber | wir | mich | fallt | faellt | dann | uns | soll"
        " | sollen"
    ),
    "project": "projekt | projekttitel | projektname",
    "deed": ("aktivitat | was gemacht | massnahme | art kontakt | aktion | was ich gemacht habe"),
}
