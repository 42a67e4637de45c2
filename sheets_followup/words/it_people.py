"""Italian: the words by which people are read, and by which they are told from prose."""

from __future__ import annotations

JOB_WORDS = (
    "stagista | tirocinante | apprendista | recruiter | selezionatore | selezionatrice"
    " | responsabile | direttore | direttrice | capo"
    " | titolare | referente | risorse | umane | risorse umane | ingegnere | sviluppatore"
    " | sviluppatrice | socio | socia | dirigente | amministratore | coordinatore"
    " | coordinatrice | presidente | collega | consulente | ufficio | addetto | addetta"
    " | esperto | esperta | tecnico | impiegato | ad | caporeparto | selezione | personale"
    " | hr manager | fondatore | fondatrice | tutor | capoprogetto | caposala | infermiere"
    " | infermiera | capocantiere | preside | agenzia | direzione | segreteria | amministrazione"
    " | reception | presidenza | portineria"
)
NOT_NAMES = (
    "con | colloquio | chiamata | telefonata | attesa | risposta | per | senza | incontro"
    " | videochiamata | telefono | candidatura | offerta | inviato | inviare | mandare"
    " | aspettare | aspetto | nessuno | nessuna | niente | sconosciuto | confermare | definire"
    " | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | settimana"
    " | mese | domani | oggi | ruolo | azienda | contatto | è | sono | hanno | che"
    " | non | sì | già | un | una | parlato | sentito | conosciuto | incontrato | mail"
    " | sollecito | prova | nome | cognome | spettabile"
    " | suo | sua | loro | qualcuno | colleghi | tutti | due | tre | cellulare | cell"
    " | capo | commissione"
)
OTHER_PEOPLE = (
    "il suo | la sua | suo | sua | loro | un | una | uno | il | lo | la | i | gli"
    " | le | due | tre | quattro | altri | altre | altro | qualcuno | colleghi"
    " | un'altra persona | qualcun altro"
)
PEOPLE_LEADS = (
    "con | colloquio con | chiamata con | parlato con | incontro con | contatto | referente"
    " | recruiter | selezionatore | partecipanti | hr | sentito | incontrato"
)
