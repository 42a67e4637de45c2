"""Italian: what automatic messages say."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

ITALIAN_MAIL = MailWords(
    language="it",
    day_first=True,
    auto_leads=(
        "risposta automatica|messaggio automatico|autorisposta|auto-?risposta|r: automatico"
    ),
    away_subjects=(
        "fuori (?:sede|ufficio)|assenza(?: dall'ufficio)?|assente|(?:in|sono in) ferie|ferie|non "
        "(?:sono )?(?:al computer|in ufficio)|messaggio di assenza|avviso di assenza|in vacanza"
        "|chiusura (?:uffici|estiva)"
    ),
    away=(
        "(?:sono|saro|siamo) (?:attualmente |al momento |temporaneamente )?(?:fuori (?:ufficio"
        "|sede|dall'ufficio|per lavoro)|assente|in (?:ferie|vacanza|trasferta|viaggio|malattia"
        "|congedo|maternita|permesso)|non disponibile|lontan[oa])|(?:attualmente|al momento) "
        "(?:fuori ufficio|assente|in ferie)|(?:durante|in) (?:la )?mia assenza|non (?:sono|saro) "
        "(?:in ufficio|disponibile|raggiungibile)|(?:uffici|ufficio) (?:sono|e|sara|saranno"
        "|restera\\w*) chius[oi]|accesso limitato alla (?:posta|mail)|non (?:ho|avro) accesso "
        "alla (?:posta|mail)"
    ),
    now=(
        "attualmente|al momento|fino a\\w*|in mia assenza|durante la mia assenza|rientro"
        "|rientrero|tornero|mio rientro"
    ),
    back=(
        "(?:riaprir[ae]\\w*|riapre|riaprono|rientro|rientrero|rientrando"
        "|tornando|ritorno|ritornero|torno|tornero|di ritorno|di "
        "rientro|saro di (?:ritorno|nuovo)|rientra)(?: (?:in|al) (?:ufficio|lavoro|sede))?(?: "
        "(?:disponibile|operativ[oa]|previsto|raggiungibile))?(?: (?:il|dal|a partire dal|sara il"
        "|e il|e previsto il|per il|l'|da))?|(?:dal|da|a partire dal)(?=[^\\n]{3,70}(?:nuovo"
        "|nuovamente|rientr|disponibile|ritorn))|(?:di nuovo|nuovamente) (?:in ufficio"
        "|disponibile|operativ[oa]|raggiungibile)(?: (?:il|dal|da|a partire dal))?|(?:rispondero"
        "|rispondo)[^.\\n]{0,40} (?:il|dal|a partire dal)"
    ),
    until=(
        "(?:assente|fuori)(?= oggi)|fino (?:al|a|all')(?: giorno)?|sino (?:al|a)|fino a tutto il"
        "|dopo (?:il|l')?|non prima del"
    ),
    span="dal|da|tra(?: il)?|fra(?: il)?|ferie:?|assente:?|dall'",
    to="al|a|all'|fino al|e(?: il)?|-|–|—",
    fillers="il|lo|la|l'|giorno|prossimo|compreso|incluso",
    left=(
        "non lavora piu|non (?:fa|faccio) piu parte|ha lasciato (?:l'azienda|la societa)"
        "|(?:casella|indirizzo|account) non (?:e|viene) (?:piu )?(?:attiv[oa]|presidiat[oa]"
        "|monitorat[oa]|lett[oa])"
    ),
    received=(
        "abbiamo (?:ricevuto|registrato) (?:correttamente )?(?:la tua|la sua|il tuo|il suo) "
        "(?:candidatura|richiesta|messaggio|cv|curriculum|domanda|e-?mail)|grazie per (?:la "
        "(?:tua|sua) (?:candidatura|richiesta|iscrizione)|esserti candidat[oa]|essersi "
        "candidat[oa]|averci contattat\\w*|aver inviato)|(?:la tua|la sua) (?:candidatura"
        "|richiesta) (?:e stata|risulta) (?:ricevuta|inviata|registrata)|conferma (?:di "
        ")?(?:ricezione|candidatura)|(?:ti|la) ringraziamo per (?:la candidatura|l'interesse"
        "|aver inviato)"
    ),
    machine=(
        "quest[oae] (?:e un[a]? )?(?:messaggio|mail|e-?mail|risposta) (?:e )?(?:automatic[oa]"
        "|generat[oa]|inviat[oa] automaticamente)|generat[oa] automaticamente|non rispondere"
        "|(?:si prega di|preghiamo di) non rispondere|codice di (?:verifica|sicurezza)"
    ),
    answer=(
        "purtroppo|spiacenti|siamo dispiaciuti|altr[io] (?:candidat[io]|profil[io])|non "
        "(?:proseguire|procedere|dare seguito)|non (?:e stat[oa]|sei stat[oa]) selezionat[oa]"
        "|(?:vorremmo|ci piacerebbe) (?:invitar|conoscer|incontrar|proporre|offrir)\\w*"
        "|prossim[oa] (?:fase|colloquio|step)|secondo colloquio|(?:tua|sua) disponibilita"
    ),
    calendar_leads=(
        "accettat[oa]|rifiutat[oa]|provvisorio|invito(?: aggiornato)?|annullat[oa]|evento "
        "annullato|forse|proposta nuova ora|nuovo orario proposto|accettato provvisoriamente"
    ),
    bounce_subjects=(
        "non recapitabile|impossibile recapitare|mancato recapito|messaggio non (?:recapitato"
        "|consegnato)|errore (?:di|nella) (?:recapito|consegna)|avviso di mancato recapito"
        "|recapito non riuscito"
    ),
    delayed=(
        "ritard\\w*|non e (?:stato )?ancora (?:stato )?(?:recapitato|consegnato)|temporane\\w*"
        "|nuovi tentativi"
    ),
    receipt_leads=(
        "lett[oa]|non lett[oa]|conferma di lettura|ricevuta di (?:lettura|ritorno)|inoltrat[oa]"
        "|eliminat[oa]"
    ),
    quoting=(
        "il [^\\n]{4,200} ha scritto ?:|-{2,} ?messaggio originale ?-{2,}|-{2,} ?messaggio "
        "inoltrato ?-{2,}|da: [^\\n]{2,200}\\n(?:inviato|data): "
    ),
)
