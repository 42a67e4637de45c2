"""Italian: headers, dates, statuses and names as people type them."""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words import it_people
from sheets_followup.words.it_headers import HEADERS, NOUNS
from sheets_followup.words.table import Words, numbered, units

ITALIAN = Words(
    language="it",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers=(
        "il | lo | la | gli | le | di | del | della | dello | dell | dei | delle | l | un | una"
        " | mio | mia | per | in | al | alla | all | gg | aaaa | facoltativo"
    ),
    joined={"e mails": "email", "posta elettronica": "email"},
    rounds={
        "nuovamente": 2,
        "primo": 1,
        "prima": 1,
        "1o": 1,
        "secondo": 2,
        "seconda": 2,
        "2o": 2,
        "terzo": 3,
        "terza": 3,
        "3o": 3,
        "quarto": 4,
        "ultimo": 99,
        "prossimo": 98,
    },
    tick_hints="si/no | sì/no | s/n | si / no | sì / no",
    stages="telefonico | tecnico | conoscitivo | presenza",
    bare_names="nome | nome e cognome | nome cognome | nome completo | nominativo",
    wheres="dove",
    whats="cosa | che cosa",
    managers=("responsabile | capo | superiore"),
    onwards=(
        "prossima fase | prossimo step | prossimo passo | fase successiva | step successivo"
        " | per il colloquio | per un colloquio | per colloquio | al colloquio"
        " | secondo colloquio | preselezione | candidatura accettata"
    ),
    appointments=(
        "visto il | visti il | quando | data fissata | fissato | fissato il | fissato per"
    ),
    bare_dates="data | giorno",
    answers="risposta | riscontro | risposta azienda | decisione",
    given_halves="nome",
    family_halves="cognome",
    stage_headers="fase",
    together="azienda e ruolo | azienda ruolo | ruolo e azienda",
    application_words="candidatura | annuncio | offerta | stipendio | posizione",
    months=numbered(
        "gennaio gen genn | febbraio feb febbr | marzo mar | aprile apr | maggio mag magg"
        " | giugno giu | luglio lug | agosto ago | settembre set sett | ottobre ott"
        " | novembre nov | dicembre dic",
        1,
    ),
    weekdays=numbered(
        "lunedi lun | martedi mar | mercoledi mer | giovedi gio | venerdi ven | sabato sab"
        " | domenica dom",
        0,
    ),
    numbers={
        "un": 1,
        "una": 1,
        "uno": 1,
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "cinque": 5,
        "sei": 6,
        "sette": 7,
        "otto": 8,
        "nove": 9,
        "dieci": 10,
        "quindici": 15,
        "venti": 20,
        "trenta": 30,
        "un paio di": 2,
        "una decina di": 10,
        "una quindicina di": 15,
        "qualche": 3,
    },
    units=units(
        day="giorno | giorni | gg | g",
        business_day="giorno lavorativo | giorni lavorativi | gg lavorativi",
        week="settimana | settimane | sett",
        month="mese | mesi",
        hour="ora | ore | h",
    ),
    moments={
        "same day": "oggi | in giornata | stesso giorno",
        "tomorrow": "domani",
        "day after tomorrow": "dopodomani",
        "end of week": "fine settimana | questa settimana | fine di questa settimana"
        " | entro la settimana | a fine settimana | settimana",
        "middle of next week": "inizio prossima settimana | inizio settimana prossima"
        " | meta prossima settimana | meta settimana prossima",
        "end of next week": "settimana prossima | la prossima settimana | prossima settimana"
        " | la settimana prossima | fine prossima settimana | fine settimana prossima"
        " | fine della prossima settimana",
        "end of month": "fine mese | fine del mese | a fine mese | questo mese | entro il mese",
        "end of next month": "mese prossimo | il mese prossimo | prossimo mese"
        " | fine mese prossimo | fine del mese prossimo",
        "end of quarter": "fine trimestre | fine del trimestre",
        "end of year": "fine anno | fine dell anno",
    },
    span_leads=(
        "tra | fra | entro | in | circa | dopo | entro circa | massimo | max | al massimo"
        " | risposta entro | risposta in | risposta | decisione | nel giro di | prima di | verso"
        " | le prossime | i prossimi | nelle prossime | nei prossimi | la | il | a | prima della"
    ),
    span_trails="circa | massimo | max | al massimo | dal colloquio | dopo il colloquio",
    next_words="prossimo | prossima",
    this_words="questo | entro | il | entro il | la",
    end_words="fine | fine di | a fine",
    date_words="il | di | del | l | lo | al | dal | giorno",
    date_leads=(
        "entro | entro il | entro l' | entro il giorno | prima del | verso il | dal | dopo il | il"
        " | circa il | non oltre il | per il | risposta entro il | intorno al | previsto per il"
    ),
    time_leads="alle | alle ore | ore | h | dalle | all'",
    meetings="colloquio | videochiamata | chiamata | incontro",
    no_day="annull | rinvi | rimand | scadenza | o | non | forse | disdett",
    moved_to=(
        "spostato al | spostata al | rinviato al | rinviata al | rimandato al | rimandata al"
        " | spostato a"
    ),
    blank=(
        "da definire | da confermare | in attesa | sconosciuto | sconosciuta | non noto | nessuno"
        " | nessuna | non ancora | n.d. | n.d | nd | non disponibile | da fissare"
        " | non specificato"
        " | da decidere | non applicabile | niente"
    ),
    yes="sì | si | s | fatto | inviato | inviata | ok | mandato | mandata",
    unwanted="no | non necessario | non serve | salta",
    unticked="falso | da fare | da inviare | non ancora | in attesa",
    sent_leads="inviato | inviata | inviato il | inviata il | il | sì | si | si il | fatto"
    " | fatto il | mandato il | mandata il | ringraziato il | via mail il | spedito il",
    no_reply="no | nessuna | nessuna risposta | niente | non ancora | nessun riscontro"
    " | ancora nessuna | ancora niente | nessuna risposta ancora",
    tones={"formale": "formal", "cordiale": "warm", "amichevole": "warm", "informale": "warm"},
    statuses={
        Status.ACTIVE: (
            "attendo risposta | attendo | attiva | attivo"
            " | andato bene | è andata bene"
            " | nessuna novità | dita incrociate | incrociamo le dita"
            " | ancora nessuna risposta | nessuna risposta ancora"
            " | in attesa di risposta | in corso"
            " | in attesa | non ancora candidato | in attesa di riscontro | da candidarsi"
            " | candidatura completata | candidatura inviata con successo"
        ),
        Status.OFFER: (
            "offerta | offerta ricevuta | proposta ricevuta | proposta | proposta di assunzione"
            " | offerta di lavoro | ricevuta offerta | lettera di assunzione | proposta economica"
            " | proposta di contratto"
            " | trattativa | in trattativa | negoziazione | in negoziazione"
            " | trattativa economica | in fase di trattativa"
        ),
        Status.ACCEPTED: (
            "accettato | accettata | offerta accettata | assunto | assunta | contratto firmato"
            " | firmato | ho accettato | proposta accettata | preso | presa"
        ),
        Status.REJECTED: (
            "rifiutato | rifiutata | respinto | respinta | scartato | scartata | rifiuto"
            " | non selezionato | non selezionata | esito negativo | negativo"
            " | candidatura respinta"
            " | non idoneo | non passato | bocciato | bocciata | candidatura rifiutata"
            " | non mi hanno preso | rigettata | rigettato | non superato | no grazie"
            " | andata male | e andata male | un altro candidato | altro candidato"
            " | altra candidata"
            " | un altro | un altra persona | qualcun altro | candidato interno | risorsa interna"
            " | purtroppo no | purtroppo non | feedback negativo | risposta negativa | ko"
            " | eliminato | eliminata | escluso | esclusa | non idonea | profilo non idoneo"
            " | rifiutato via mail"
            " | preso un altro | preso un altra | presa un altra | preso qualcun altro"
            " | hanno preso un altro | hanno preso un altra | mi hanno detto di no"
            " | hanno detto di no | detto di no | scelto un altro | scelta un altra"
        ),
        Status.WITHDRAWN: (
            "ho accettato un'altra offerta | accettato un'altra offerta | preso un altro lavoro"
            " | ho preso un altro lavoro"
            " | ritirato | ritirata | candidatura ritirata | offerta rifiutata | ho rifiutato"
            " | rinunciato | rinuncia | rifiutata da me | proposta rifiutata | mi sono ritirato"
            " | non interessato | non interessata | abbandonato | abbandonata | rifiutato da me"
            " | mi sono ritirata | ho rinunciato | ritiro candidatura | ritiro | ho detto no"
            " | rifiutata io | rifiutato io | ho declinato | non accettato da me"
        ),
        Status.CLOSED: (
            "nessuna risposta | nessun riscontro | chiuso | chiusa | posizione chiusa"
            " | perso | persa | posto occupato | posto gia occupato | posto coperto"
            " | gia occupato | posizione coperta | scaduto | scaduta | annuncio scaduto"
            " | archiviato | archiviata"
            " | annullato | annullata | mai risposto | non hanno risposto | senza risposta"
            " | ghostato | ghosting | selezione chiusa | spariti | sparito"
            " | cancellata | cancellato"
            " | terminato | silenzio"
            " | posizione gia coperta | posizione annullata | annuncio rimosso | spariti nel nulla"
            " | selezione annullata | posizione congelata e chiusa | mai ricontattato"
            " | mai ricontattata | nessuna notizia | mai piu sentiti"
            " | non assumono | non cercano piu | nessun posto | nessuna posizione aperta"
        ),
        Status.ON_HOLD: (
            "in pausa | sospeso | sospesa | congelato | congelata | in sospeso | rimandato"
            " | rimandata | rinviato | rinviata | selezione sospesa | stand by"
            " | bloccato | bloccata | parcheggiato | parcheggiata"
        ),
    },
    alone="offerta | proposta | preso | presa",
    hedges=(
        "non | in attesa | attesa | attendo | aspetto | aspettando | spero | se | forse | ma"
        " | prima | ancora | possibile | eventuale | previsto | mai | o | attendere"
    ),
    alive=(
        "inviat | candidat | candidatura | colloqui | attes | in corso | corso | chiamat"
        " | contatt | prova | sollecit | interess | da invi | da fare | prima | prim | second"
        " | terz | tecnic | test | invit | ricevut | nuov | final | screening | risposto | video"
        " | telefon | valutazione | in valut | bozza | letto | letta | visualizzat | follow"
        " | shortlist | preselez | riscontro | mandat"
    ),
    negations="non | nessun | nessuna | nessuno | mai | senza | niente | nulla | no",
    still="ancora | per ora | al momento | finora | per adesso | per il momento",
    advances=(
        "selezion | scelt | passat | passo | preso | presa | presi | andata | andato | prosegu"
        " | avanti | linea | idone | super | ammess | riuscit | continu | assunt"
    ),
    contacts=(
        "rispost | rispond | sentit | sentire | notizi | riscontr | contatt | ricontatt | richiam"
        " | feedback"
    ),
    honorifics={
        "sig": "Sig.",
        "sig.ra": "Sig.ra",
        "sigra": "Sig.ra",
        "signor": "Sig.",
        "signora": "Sig.ra",
        "signorina": "Sig.na",
        "sig.na": "Sig.na",
        "dott": "Dott.",
        "dottor": "Dott.",
        "dott.ssa": "Dott.ssa",
        "dottssa": "Dott.ssa",
        "dottoressa": "Dott.ssa",
        "cav.": "Cav.",
        "suor": "Suor",
        "avv.": "Avv.",
        "arch.": "Arch.",
        "prof.ssa": "Prof.ssa",
        "professoressa": "Prof.ssa",
        "geom.": "Geom.",
        "rag.": "Rag.",
        "sig.a": "Sig.ra",
        "ingegner": "Ing.",
        "ing.ra": "Ing.",
        "arch.tto": "Arch.",
        "egr": "",
        "egr.": "",
        "gent.mo": "",
        "spett.le": "",
        "gent": "",
        "gent.ma": "",
    },
    pronouns="lei | lui",
    job_words=it_people.JOB_WORDS,
    not_names=it_people.NOT_NAMES,
    other_people=it_people.OTHER_PEOPLE,
    people_leads=it_people.PEOPLE_LEADS,
    prose_words="il | gli | una | e | che | per | con | sono | è | non | si | ho | mi | più | ma",
    joiners="e",
    template_texts=(
        "nome azienda | nome dell'azienda | nome dell’azienda | azienda a | azienda b | azienda x"
        " | azienda esempio | esempio srl | esempio s.r.l. | esempio spa | nome del ruolo"
        " | titolo posizione | nome recruiter | nome del contatto | nome e cognome | nome cognome"
        " | gg/mm/aaaa | esempio | mario rossi | ruolo esempio"
    ),
)
