"""Italian: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "azienda | societa | nome azienda | nome societa | datore lavoro | impresa"
        " | nome impresa | ragione sociale | azienda nome | organizzazione | ditta | ente"
        " | dove mi sono candidato | quale azienda",
        "agenzia | cliente | agenzia lavoro | studio",
    ),
    "role": alike(
        "lavoro cercato | posizione ricercata | ruolo | posizione | mansione | titolo posizione"
        " | posizione lavorativa | ruolo ricercato"
        " | nome ruolo | qualifica | posto lavoro | nome posizione"
        " | posizione aperta | titolo ruolo"
        " | ruolo posizione | posizione ricercata | profilo | figura ricercata | titolo lavoro"
        " | figura professionale | titolo annuncio | ruolo offerto"
        " | che lavoro | che lavoro e | quale lavoro | quale posizione | lavoro cercato"
        " | posizione desiderata | ruolo desiderato | per quale posizione",
        "titolo | lavoro | offerta | offerta lavoro | professione | tirocinio | stage per"
        " | incarico | tirocinio per | tipo di lavoro",
    ),
    "round": alike(
        "round colloquio | numero colloquio | turno | fase colloquio | n colloquio",
        "tipo colloquio",
    ),
    "status": alike(
        "stato | stato candidatura | stato attuale | stato avanzamento | situazione"
        " | status candidatura | stato processo | stato domanda | stato selezione | avanzamento",
        "esito | risultato | fase | esito colloquio | esito finale | fase attuale | fase selezione"
        " | esito candidatura"
        " | come andata | come e andata | cosa mi hanno detto | cosa hanno detto"
        " | a che punto | a che punto sono | come procede | com e finita | come e finita"
        " | come e andata a finire | preso o no | mi hanno preso | come finita"
        " | come andata a finire",
    ),
    "interview": alike(
        "data colloquio | colloquio data | giorno colloquio | data ora colloquio"
        " | data e ora colloquio | data intervista | data incontro | colloquio fissato"
        " | data appuntamento | colloquio programmato | data primo incontro",
        "colloquio | intervista | colloqui | appuntamento | appuntamento per colloquio",
    ),
    "interview:time": alike("ora colloquio | orario colloquio"),
    "interview:clock": alike("ora | orario"),
    "interviewers": alike(
        "chi mi ha ricevuto | ricevuto da | intervistatore | intervistatrice | intervistatori"
        " | nome intervistatore | selezionatore"
        " | selezionatrice | colloquio con | selezionatori | incontrato | chi mi ha intervistato"
        " | partecipanti colloquio | interlocutore | interlocutori | persone incontrate"
        " | con chi ho parlato | chi ho incontrato | con chi colloquio"
        " | interlocutore azienda | interlocutori azienda | interlocutore aziendale",
        "partecipanti | persone | con chi | chi",
    ),
    "interviewers:other contact": alike("altro contatto | secondo contatto | altro referente"),
    "interviewers:contact": alike(
        "persona contattata | contatto | persona contatto | referente | nome contatto"
        " | nome referente"
        " | contatto azienda | referente aziendale | contatti | referente azienda"
        " | persona riferimento"
        " | contatto hr | contatto nome | riferimento | referente hr | contatto principale",
        "risorse umane",
    ),
    "interviewers:recruiter": alike("nome recruiter | contatto recruiter"),
    "interviewers:hiring manager": alike("responsabile | responsabile diretto"),
    "interviewers:title": alike("ruolo contatto | ruolo referente | ruolo intervistatore"),
    "emails": alike("indirizzo email | indirizzo mail | mail indirizzo"),
    "emails:other contact": alike("email altro contatto | mail altro referente"),
    "emails:contact": alike(
        "email contatto | email referente | recapiti | mail contatto | dati contatto"
        " | informazioni contatto | email azienda | mail referente | contatto email | recapito"
        " | email contatto hr | email hr | mail hr"
    ),
    "emails:interviewer": alike("email intervistatore | mail selezionatore | email selezionatore"),
    "emails:recruiter": alike(
        "mail recruiter"
        " | mail hh | email hh | mail head hunter | email head hunter | mail headhunter"
    ),
    "linkedin": alike("profilo linkedin | linkedin contatto | link linkedin"),
    "decision": alike(
        "risposta entro | data risposta prevista | decisione entro | data decisione"
        " | risposta attesa | risposta prevista | esito entro | riscontro entro"
        " | risposta attesa entro"
        " | decisione prevista | scadenza risposta | tempi risposta | riscontro previsto"
        " | feedback entro | data esito prevista | mi rispondono entro"
    ),
    "topics": alike(
        "argomenti | temi trattati | argomenti trattati | temi | di cosa abbiamo parlato"
        " | argomenti discussi | argomenti colloquio | temi discussi"
    ),
    "fit": alike("punti forza | miei punti forza | perche io | punto forza | forze"),
    "gap": alike(
        "dimenticato | cosa ho dimenticato | da correggere | lacuna | lacune | correzione"
        " | da chiarire | precisazione | da migliorare | cosa migliorare | punti da migliorare"
        " | aree di miglioramento"
    ),
    "new_info": alike("novita | nuove informazioni | nuove info | aggiornamenti da dare"),
    "last_reply": alike(
        "ultima risposta | data risposta | risposta ricevuta | data ultima risposta"
        " | risposta ricevuta il | data riscontro | ultimo riscontro | risposto il"
        " | ultimo messaggio ricevuto | data feedback"
    ),
    "thank_you_sent": alike(
        "ringraziamento inviato | mail ringraziamento inviata | ringraziato | ringraziato il"
        " | email ringraziamento inviata | lettera ringraziamento inviata | grazie inviato"
        " | data ringraziamento",
        "ringraziamento | mail ringraziamento | email ringraziamento | ringraziamenti"
        " | lettera ringraziamento",
    ),
    "follow_up_1_sent": alike(
        "follow up inviato | sollecito inviato | primo sollecito inviato | sollecitato il"
        " | follow up inviato il | sollecito inviato il | follow up 1 inviato"
        " | data primo sollecito"
        " | sollecito 1 inviato | primo follow up inviato",
        "primo sollecito | sollecito 1 | primo follow up",
    ),
    "follow_up_2_sent": alike(
        "secondo sollecito inviato | follow up 2 inviato | secondo follow up inviato"
        " | sollecito 2 inviato",
        "secondo sollecito | sollecito 2 | secondo follow up",
    ),
    "update_sent": alike("aggiornamento inviato"),
    "hold": alike("in pausa fino al | sospeso fino al | attendere fino al | non prima del"),
    "tone": alike("tono"),
    "cadence": alike("cadenza | ritmo | frequenza"),
    "notes": alike(
        "nota | note | commento | commenti | osservazioni | appunti | annotazioni"
        " | note colloquio | note personali | note aggiuntive | dettagli | note commenti"
        " | altre note | note varie | appunti vari",
        "impressioni | varie | feedback | altro",
    ),
    "applied": alike(
        "portato cv | lasciato cv | mandato cv | consegnato cv | candidatura del | domanda del"
        " | candidatura in data | domanda inviata il"
        " | data candidatura | data invio | inviato il | data invio cv | candidatura inviata"
        " | data invio candidatura | data domanda | candidatura inviata il | cv inviato"
        " | cv inviato il | data application | inviata il | invio cv | invio candidatura"
        " | invio del cv"
        " | mandato cv | ho mandato cv | cv mandato | cv spedito | spedito cv"
        " | ho inviato cv | quando ho mandato cv | mi sono candidato il",
    ),
    "location": alike(
        "sede | luogo | citta | localita | paese | indirizzo | sede lavoro | luogo lavoro"
        " | regione | provincia | sede azienda | sede lavorativa | indirizzo azienda | zona"
    ),
    "phone": alike(
        "telefono | numero telefono | cellulare | tel | recapito telefonico | telefono contatto"
        " | cell | cel | nr telefono | tel cell | telefono referente | numero cellulare"
        " | n telefono"
    ),
    "candidate": alike(
        "chi si candida | chi cerca | studente | studentessa | corsista | allievo | allieva"
        " | tirocinante | candidato"
        " | candidata | nome candidato"
    ),
}

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "indirizzo | recapito | telefono",
    "and": "e",
    "talk": "colloquio | incontro | intervista | intervistato | colloqui | colloquio di lavoro"
    " | giorno di prova"
    " | colloquio conoscitivo | incontro conoscitivo | appuntamento",
    "when": "data | ora | orario | quando | giorno | del",
    "person": (
        "direttore | direttrice | dirigente | preside | intervistatore | intervistatrice"
        " | selezionatore | selezionatrice | commissione | tutor | caposala | coordinatore"
        " | coordinatrice | dirigente scolastico | titolare | tutor aziendale | referente hr"
        " | referente | commissione d esame | direttore del personale"
    ),
    "named": "nome | denominazione | ragione sociale | nome",
    "mail": "email | mail | indirizzo email | pec | posta elettronica",
    "with": "con",
    "firm": (
        "locale | famiglia | bar | trattoria | mensa | scuola | ospedale | clinica | universita"
        " | studio | ateneo | istituto | ente"
        " | cooperativa | comune | negozio | hotel | ristorante | ditta | struttura"
        " | struttura sanitaria | asilo | fabbrica | officina | casa di cura | trasportatore"
        " | centro | rsa | autotrasporti"
    ),
    "agency": (
        "agenzia | agenzia per il lavoro | agenzia interinale | societa di selezione"
        " | agenzia lavoro | head hunter"
    ),
    "client": "cliente | cliente finale | azienda cliente | azienda utilizzatrice",
    "thank": (
        "grazie | ringraziamento | email di ringraziamento | mail di ringraziamento"
        " | lettera di ringraziamento | messaggio di ringraziamento | ringraziato"
        " | ringraziamenti"
    ),
    "sent": (
        "inviato | inviata | mandato | mandata | spedito | spedita | fatto | invio | scritto"
        " | inviati"
    ),
    "follow": "sollecito | follow up | promemoria | email di sollecito | mail di follow up",
    "followed": "sollecitato | ricontattato | ricontattati",
    "decide": "decisione | verdetto | esito finale | decidono",
    "expected": (
        "attesa | atteso | prevista | previsto | promessa | entro | scadenza | stimata"
        " | entro il | prevista per"
    ),
    "reply": "risposta | riscontro | feedback azienda | feedback",
    "got": "ricevuta | ricevuto | avuta | arrivata | avuto",
    "topic": "argomento | argomenti | tema | temi | punto | punti",
    "said": (
        "trattato | trattati | discusso | discussi | affrontato | affrontati | parlato"
        " | toccati | chiacchierato | di cosa parlato | detto | sentito"
    ),
    "strength": "punto di forza | punti di forza | mio punto di forza | forza",
    "who": "chi | con chi | da chi",
    "reach": "contatto con | scrivo | contattare | raggiungere",
    "tell": (
        "mi fanno sapere | fanno sapere | mi dicono | rispondono | mi rispondono"
        " | mi chiamano | richiamano | mi richiamano | so qualcosa | sapro | si sa"
        " | danno risposta | mi danno risposta | mi contattano | si fanno sentire"
        " | mi faranno sapere | faranno sapere"
    ),
    "missed": (
        "dimenticato | non detto | non ho detto | dimenticato di dire | saltato"
        " | avrei dovuto dire | mancato dire"
    ),
    "job": "che posto | quale posto | per che posto | per fare cosa | che lavoro",
    "state": (
        "e allora | e quindi | e poi | come va | com e andata | come e andata | a che punto"
        " | a che punto siamo"
        " | a che punto sono | come sta andando | che fine ha fatto"
    ),
    "small": (
        "mi | ho | di cui | hanno | gia | mio | miei | principali | abbiamo | ci | per"
        " | chiave | il | fa | ha fatto | hanno fatto | ha | di cosa | cosa | come | la"
        ""
    ),
    "project": "progetto",
    "deed": ("cosa ho fatto | attivita | azione"),
}
