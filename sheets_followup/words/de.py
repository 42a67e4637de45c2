"""German: headers, dates, statuses and names as people type them.

Compared without case and accents, so "gespräch" and "GESPRACH" are one; "ae" for "ä" is
understood as well.
"""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words import de_people
from sheets_followup.words.de_headers import HEADERS
from sheets_followup.words.de_nouns import NOUNS
from sheets_followup.words.table import Words, numbered, units

GERMAN = Words(
    language="de",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers=(
        "der | die | das | des | dem | den | ein | eine | einer | mein | meine"
        " | meiner | im | zum | zur | tt | jjjj | jj | gg"
    ),
    joined={"e mails": "email", "vorstellungs gesprach": "vorstellungsgesprach"},
    rounds={
        "erneut": 2,
        "nochmal": 2,
        "nochmals": 2,
        "erste": 1,
        "erster": 1,
        "erstes": 1,
        "erstgesprach": 1,
        "zweite": 2,
        "zweiter": 2,
        "zweites": 2,
        "zweitgesprach": 2,
        "dritte": 3,
        "dritter": 3,
        "drittes": 3,
        "vierte": 4,
        "viertes": 4,
        "letzte": 99,
        "letztes": 99,
        "finale": 99,
        "finales": 99,
        "nachste": 98,
        "nachstes": 98,
    },
    tick_hints="ja/nein | j/n | ja / nein | ja oder nein",
    stages="telefon | vor ort | probetag | probearbeiten | assessment | fachgesprach",
    bare_names="vorname nachname | vor und nachname",
    wheres="wo",
    whats="was | als was",
    managers=(
        "vorgesetzter | vorgesetzte | führungskraft | teamleiter | teamleiterin"
        " | teamleitung | chef | abteilungsleiter | abteilungsleitung"
    ),
    onwards=(
        "nächste runde | nächsten runde | nächste stufe | nächster schritt | zum gespräch"
        " | zum vorstellungsgespräch | zum interview | engere auswahl | engeren auswahl"
        " | zweite runde | zweiten runde | vorauswahl | bewerbung angenommen | fürs gespräch"
        " | für gespräch"
    ),
    appointments=(
        "wann | termin | termine | terminiert | terminiert am | termin am | termin vereinbart"
        " | termin vereinbart am"
    ),
    bare_dates="datum | tag",
    answers=(
        "antwort | ruckmeldung | reaktion | bescheid | entscheidung | ruckmeldung firma"
        " | antwort firma"
    ),
    given_halves="vorname",
    family_halves="nachname | familienname | zuname",
    stage_headers="phase | stufe",
    together="firma und position | firma position | unternehmen und position | firma stelle",
    application_words=(
        "bewerbung | stelle | stellenanzeige | stellenangebot | gehalt | ausschreibung"
    ),
    months=numbered(
        "januar janner jan | februar feber feb | marz maerz mrz | april apr | mai | juni jun"
        " | juli jul | august aug | september sep sept | oktober okt | november nov"
        " | dezember dez",
        1,
    ),
    weekdays=numbered(
        "montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr"
        " | samstag sonnabend sa | sonntag so",
        0,
    ),
    numbers={
        "ein": 1,
        "eine": 1,
        "einem": 1,
        "einer": 1,
        "eins": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "funf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "zwolf": 12,
        "vierzehn": 14,
        "zwanzig": 20,
        "dreissig": 30,
        "ein paar": 3,
        "ein bis zwei": 2,
        "zwei bis drei": 3,
    },
    units=units(
        day="tag | tage | tagen | t | kalendertage | kalendertagen",
        business_day="werktag | werktage | werktagen | arbeitstag | arbeitstage | arbeitstagen",
        week="woche | wochen | wo | kw",
        month="monat | monate | monaten | monats",
        hour="stunde | stunden | std",
    ),
    moments={
        "same day": "heute | noch heute | am selben tag",
        "tomorrow": "morgen",
        "day after tomorrow": "ubermorgen",
        "end of week": "ende der woche | ende dieser woche | diese woche | in dieser woche"
        " | wochenende | ende woche",
        "middle of next week": "anfang nachster woche | anfang kommender woche | mitte nachster"
        " woche | mitte kommender woche | anfang nachste woche",
        "end of next week": "nachste woche | kommende woche | nachster woche | ende nachster woche"
        " | ende kommender woche | ende nachste woche | in der nachsten woche | naechste woche",
        "end of week after next": "ubernachste woche | ubernachster woche"
        " | ende ubernachster woche",
        "end of month": "ende des monats | monatsende | ende monat | diesen monat"
        " | ende dieses monats | zum monatsende",
        "end of next month": "nachsten monat | nachster monat | ende nachsten monats"
        " | ende des nachsten monats | kommenden monat",
        "end of quarter": "ende des quartals | quartalsende",
        "end of year": "ende des jahres | jahresende | ende jahr",
    },
    span_leads=(
        "in | innerhalb | innerhalb von | innert | binnen | bis | bis zum | bis zu | ca | circa"
        " | etwa | ungefahr | rund | spatestens | spatestens in | nach | voraussichtlich | antwort"
        " | ruckmeldung | entscheidung | bescheid | maximal | max | den nachsten | der nachsten"
        " | vor | im laufe | zum | gegen | meldet sich | melden sich | am"
    ),
    span_trails="spatestens | nach dem gesprach | nach gesprach | maximal | max | ca",
    next_words="nachsten | nachster | nachste | kommenden | kommender | naechsten",
    this_words="diesen | dieser | am | bis",
    end_words="ende | bis ende",
    date_words="der | den | dem | am | vom | ab | des",
    date_leads=(
        "bis | bis zum | bis spatestens | spatestens | spatestens am | vor | vor dem | am | ab"
        " | ca | ca. | etwa | um den | voraussichtlich | gegen | zum | antwort bis"
        " | ruckmeldung bis | entscheidung bis"
    ),
    time_leads="um | ab | von | gegen",
    meetings=("gesprach | interview | vorstellungsgesprach | telefonat | videocall | kennenlernen"),
    no_day=(
        "abgesagt | ausgefallen | verschoben | entfall | fallt | fiel | frist | bewerb | oder"
        " | nicht | evtl | eventuell | vielleicht | vorlaufig | kein | storniert"
    ),
    moved_to=(
        "verschoben auf | verschoben auf den | verlegt auf | verlegt auf den | neuer termin | neu"
    ),
    blank=(
        "offen | noch offen | ausstehend | unbekannt | nicht bekannt | noch nicht bekannt"
        " | noch unbekannt | keine | keiner | k.a. | k. a. | k.a | ka | entfallt | folgt"
        " | noch nicht | noch nicht terminiert | steht noch aus | nicht vorhanden | keine angabe"
    ),
    yes="ja | j | erledigt | gesendet | verschickt | versendet | abgeschickt | geschickt | raus",
    unwanted="nein | nicht notig | entfallt | uberspringen | nicht gewunscht | nicht erforderlich",
    unticked="falsch | offen | noch offen | noch nicht | ausstehend",
    sent_leads="gesendet | gesendet am | am | ja | ja am | erledigt | erledigt am | verschickt"
    " | verschickt am | geschickt am | versendet am | per mail | per mail am | nachgefasst am",
    no_reply="nein | keine | keine antwort | noch keine | noch keine antwort | nichts"
    " | keine ruckmeldung | noch keine ruckmeldung | bisher keine | noch nichts",
    tones={"formell": "formal", "formlich": "formal", "herzlich": "warm", "freundlich": "warm"},
    statuses={
        Status.ACTIVE: (
            "aktiv | aktuell | läuft noch"
            " | antwort steht aus | antwort steht noch aus | antwort ausstehend | lief gut"
            " | gut gelaufen"
            " | daumen drücken | nichts neues | noch nichts neues"
            " | noch keine antwort | noch keine ruckmeldung | noch keine absage | offen | lauft"
            " | keine absage | noch nicht beworben | eingangsbestatigung | zusage zum gesprach"
            " | zusage zum interview | zusage furs gesprach | zusage fur gesprach"
            " | nicht abgesagt | noch unklar"
        ),
        Status.OFFER: (
            "angebot | angebot erhalten | vertragsangebot | jobangebot | zusage | zusage erhalten"
            " | stellenangebot erhalten | angebot bekommen | zugesagt | arbeitsvertrag erhalten"
            " | mundliche zusage | angebot liegt vor"
            " | verhandlung | in verhandlung | vertragsverhandlung | gehaltsverhandlung"
            " | vertragsverhandlungen | in vertragsverhandlung"
        ),
        Status.ACCEPTED: (
            "angenommen | angebot angenommen | eingestellt | vertrag unterschrieben"
            " | unterschrieben | stelle angenommen | zusage angenommen | angestellt"
        ),
        Status.REJECTED: (
            "absage | abgelehnt | absage erhalten | abgesagt | absagen | ablehnung"
            " | nicht berucksichtigt | absage bekommen | leider absage | anderweitig vergeben"
            " | anderer bewerber | anderer kandidat | abgelehnt worden"
            " | stelle anderweitig besetzt"
            " | nicht genommen | negativ | leider nein | nein danke | leider nicht"
            " | wurde nichts | ist nichts geworden | anderen bewerber | anderen kandidaten"
            " | andere kandidatin | andere bewerberin | anders entschieden | anderen entschieden"
            " | andere entschieden | jemand anderen | jemand anders | intern besetzt"
            " | interne besetzung | intern vergeben | interner kandidat | raus | ausgeschieden"
            " | rausgeflogen | durchgefallen | korb bekommen | korb | keine zusage | abgewiesen"
            " | erfolglos | bewerberpool | talentpool | negativer bescheid | absage per mail"
            " | wurde abgelehnt | wurde abgesagt | haben abgesagt"
        ),
        Status.WITHDRAWN: (
            "andere stelle angenommen | woanders zugesagt | anderes angebot angenommen"
            " | anderen job angenommen | anderswo zugesagt"
            " | zuruckgezogen | bewerbung zuruckgezogen | selbst abgesagt | ich habe abgesagt"
            " | angebot abgelehnt | abgelehnt von mir | von mir abgesagt"
            " | abgebrochen | eigene absage"
            " | verzichtet | nicht mehr interessiert | kein interesse | selbst abgelehnt"
            " | habe abgesagt | von mir aus abgesagt | selber abgesagt | selbst zuruckgezogen"
            " | bewerbung zuruckgenommen | zuruckgetreten | absage von mir | absage meinerseits"
            " | kein interesse mehr | ich will nicht | abgesagt von mir | meinerseits abgesagt"
            " | will nicht mehr"
            " | hab abgesagt | hab ich abgesagt | hab selbst abgesagt"
            " | habe selbst abgesagt | hab zuruckgezogen | habe zuruckgezogen | verworfen"
            " | nicht beworben"
        ),
        Status.CLOSED: (
            "stelle zurückgezogen | stelle wurde zurückgezogen | stelle gestrichen"
            " | stelle wurde gestrichen"
            " | keine antwort | keine ruckmeldung | keine reaktion | geschlossen | erledigt"
            " | verloren | abgeschlossen | stelle besetzt | besetzt | stelle vergeben"
            " | vergeben | abgelaufen"
            " | stelle nicht mehr verfugbar | nicht mehr verfugbar | archiviert"
            " | verlauft im sande"
            " | nichts gehort | nie gemeldet | gestrichen | stelle gestrichen"
            " | bereits besetzt | schon vergeben | schon besetzt"
            " | stelle eingefroren und geschlossen | stelle zuruckgezogen"
            " | ausschreibung zuruckgezogen | im sande verlaufen | funkstille | geghostet"
            " | existiert nicht mehr | anzeige offline | nicht mehr online | stelle weg"
            " | keine offenen stellen | keine stelle frei | keine freien stellen"
            " | nichts frei"
        ),
        Status.ON_HOLD: (
            "pausiert | zuruckgestellt | pause | auf eis | einstellungsstopp"
            " | on ice | aufgeschoben | sistiert"
            " | verschoben | ruht | auf warteliste | in der schwebe"
            " | eingefroren | stelle eingefroren | geparkt"
        ),
    },
    hedges=(
        "nicht | kein | keine | noch | noch nicht | warte | warten | wartet | ausstehend | erwarte"
        " | erwartet | hoffe | falls | wenn | vielleicht | evtl | eventuell | moglich | aber | vor"
        " | bis | erneut beworben | geplant | oder"
    ),
    alone="raus | korb | verhandlung | verworfen",
    alive=(
        "bewerb | beworben | wart | gesprach | vorstellung | einlad | eingelad | telefon | probe"
        " | verschickt | versendet | gesendet | abgeschickt | nachfass | nachfrag | nachgefasst"
        " | ruckmeldung | eingang | in bearbeitung | bearbeitung | kennenlern | laufend | zweit"
        " | erst | runde | termin | unterlagen | vorbereit | entwurf | geplant | merk | vorgemerkt"
        " | interess | neu | kontakt | assessment | hospit | prufung | in prufung"
    ),
    negations=(
        "nicht | kein | keine | keinen | keiner | keinem | nie | niemals | nix | nichts | ohne"
        " | nein"
    ),
    still="noch | bisher | bislang | vorerst | momentan | derzeit | im moment",
    advances=(
        "geworden | geklappt | klapp | genommen | ausgewahl | weiter | engere | eingeladen"
        " | passt | passend | erfolgreich | uberzeug | gewahlt | reicht | gereicht | bestanden"
    ),
    contacts=(
        "gehort | gemeldet | melde | antwort | ruckmeldung | reaktion | kontakt | feedback"
        " | nachricht"
    ),
    honorifics=de_people.HONORIFICS,
    particles=de_people.PARTICLES,
    pronouns=de_people.PRONOUNS,
    job_words=de_people.JOB_WORDS,
    not_names=de_people.NOT_NAMES,
    other_people=de_people.OTHER_PEOPLE,
    people_leads=de_people.PEOPLE_LEADS,
    prose_words=(
        "und | der | die | das | ich | wir | sie | mit | ist | nicht | für | auf | zu | ein"
    ),
    template_texts=(
        "beispiel | beispielfirma | beispielunternehmen | firmenname | name der firma"
        " | musterfirma | muster gmbh | musterfirma gmbh"
        " | beispiel gmbh"
        " | beispielfirma | mustermann gmbh | firma a | firma b | firma xy | firma x"
        " | max mustermann | erika mustermann | maxi musterfrau | stellenbezeichnung"
        " | stellentitel | berufsbezeichnung | tt.mm.jjjj | name des unternehmens | ihr name"
        " | herr mustermann | frau mustermann | herr muster | frau muster | muster ag"
        " | name ansprechpartner"
    ),
)
