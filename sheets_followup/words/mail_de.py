"""German: what automatic messages say."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

GERMAN_MAIL = MailWords(
    language="de",
    day_first=True,
    auto_leads=(
        "automatische (?:antwort|ruckmeldung|ruckantwort)|automatische e-?mail-?antwort"
        "|auto-?antwort|autom\\. antwort|automatische abwesenheitsnotiz"
    ),
    away_subjects=(
        "abwesenheits(?:notiz|nachricht|meldung|assistent|agent|info|benachrichtigung|mitteilung)"
        "|(?:ich bin )?(?:im|in) (?:urlaub|elternzeit|mutterschutz)|nicht im (?:buro|haus)"
        "|abwesend|abwesenheit|urlaub|ausser haus|(?:derzeit|zur ?zeit) (?:abwesend|nicht im "
        "(?:buro|haus))|bin (?:dann mal )?weg|\\w+(?: \\w+){0,3} ist (?:ausser haus|abwesend"
        "|nicht im (?:buro|haus)|im urlaub)"
    ),
    away=(
        "bin (?:ich )?(?:[^.\\n]{0,60} )?(?:nicht (?:im (?:buro|haus|dienst)|erreichbar|da|am "
        "platz|verfugbar)|abwesend|im urlaub|in urlaub|ausser haus|in elternzeit|auf dienstreise"
        "|unterwegs|krank|nicht am arbeitsplatz|in mutterschutz)|(?:derzeit|zur ?zeit|momentan"
        "|aktuell|heute|bis [^\\n]{3,40}) (?:nicht (?:im (?:buro|haus)|erreichbar|verfugbar"
        "|besetzt)|abwesend|im urlaub|in elternzeit|ausser haus)|wahrend meiner abwesenheit|in "
        "meiner abwesenheit|(?:wird|werden) nicht weitergeleitet|befinde (?:ich )?mich "
        "(?:derzeit |zur ?zeit |aktuell |bis [^\\n]{3,40} |[^.\\n]{0,30})?(?:im|in|auf) (?:urlaub"
        "|elternzeit|dienstreise|mutterschutz)|unser (?:buro|betrieb) (?:ist|bleibt) "
        "[^\\n]{0,40}geschlossen|betriebsferien|keinen zugriff auf (?:meine )?(?:e-?)?mails|lese "
        "(?:ich )?keine (?:e-?)?mails"
    ),
    now=(
        "derzeit|zur ?zeit|momentan|aktuell|bis|wieder|in meiner abwesenheit|wahrend meiner "
        "abwesenheit"
    ),
    back=(
        "(?:wieder|zuruck|ruckkehr|ruckkehre|kehre)(?: (?:im (?:buro|haus|dienst)|erreichbar"
        "|zuruck|da|fur sie (?:da|erreichbar)|verfugbar|ins buro|an meinem platz|zu "
        "erreichen))?(?: (?:am|ab|zum|ab dem|am kommenden|ist am|ist der))?|(?:ab"
        "|am)(?=[^\\n]{3,70}\\b(?:wieder|zuruck|zurueck))|(?:antworte|melde mich"
        "|beantworte)[^.\\n]{0,40} (?:am|ab)"
    ),
    until=(
        "(?=(?:heute|diese woche|die ganze woche)[^\\n]{0,30} (?:nicht|abwesend|ausser haus|im "
        "urlaub))|bis(?: (?:einschliesslich|einschl\\.?|inklusive|inkl\\.?|zum|zu|mit|und mit"
        "|voraussichtlich|inkl\\. ?dem|einschliesslich zum|einschliesslich dem|einschliesslich "
        "am))*|nach(?: dem)?|nicht vor(?: dem)?"
    ),
    span="vom|von|zwischen|zeitraum:?|zeit vom|urlaub:?|abwesend:?|abwesenheit:?|ab",
    to="bis(?: zum| einschliesslich| einschl\\.?| inkl\\.?)?|und|-|–|—",
    fillers=(
        "dem|den|der|am|zum|einschliesslich|inklusive|voraussichtlich|kommenden|einschl\\.?"
        "|inkl\\.?"
    ),
    left=(
        "nicht mehr (?:im unternehmen|fur (?:die|das|den)? ?\\w+ tatig|bei \\w+|beschaftigt"
        "|gelesen|aktiv|in der firma)|(?:unternehmen|firma) verlassen|wird nicht mehr (?:gelesen"
        "|abgerufen)|(?:postfach|adresse|konto)[^.\n]{0,30} wird nicht (?:gelesen|abgerufen)"
    ),
    received=(
        "(?:danke|dank|bedanken uns|danken (?:ihnen|dir)) (?:herzlich )?fur (?:ihre|deine|die) "
        "(?:bewerbung|bewerbungsunterlagen|unterlagen|anfrage|e-?mail an|interesse an)"
        "|eingangsbestatigung|(?:ihre|deine) (?:bewerbung|unterlagen|anfrage|nachricht"
        "|e-?mail)[^.\\n]{0,30} (?:erhalten|eingegangen|eingetroffen|wurde ubermittelt)|(?:haben"
        "|hat) (?:ihre|deine) (?:bewerbung|unterlagen|anfrage|nachricht|e-?mail)[^.\\n]{0,40} "
        "erhalten|eingang (?:ihrer|deiner) bewerbung|bestatigen (?:wir )?(?:ihnen |dir "
        ")?(?:hiermit |gerne )?den (?:eingang|erhalt)|(?:bewerbung|unterlagen) (?:ist|sind) bei "
        "uns eingegangen"
    ),
    machine=(
        "automatisch (?:generiert|erstellt|erzeugt|versendet|verschickt|gesendet)\\w*|(?:dies|das"
        "|es) (?:ist|handelt sich um) eine auto(?:matisch|matische|matisierte)|nicht auf diese "
        "(?:e-?mail|nachricht|mail)|antworten (?:sie )?(?:bitte )?nicht auf|auf diese (?:e-?mail"
        "|nachricht) (?:kann|konnen|bitte) nicht|(?:bestatigungs|sicherheits|verifizierungs)code"
    ),
    answer=(
        "leider|bedauern|absage|nicht (?:weiter )?(?:berucksichtigen|in die engere)|anderen? "
        "(?:bewerber|kandidat)\\w*|(?:gegen|fur) (?:eine|einen) (?:andere|weitere)|einladen"
        "|eingeladen|kennenlernen|nachste[nr]? (?:schritt|runde|gesprach)|termin(?:vorschlag"
        "|vereinbar)\\w*|(?:freuen uns|gerne)[^.\\n]{0,40}(?:anbieten|mitteilen)|vertragsangebot"
    ),
    calendar_leads=(
        "zugesagt|abgesagt|abgelehnt|angenommen|mit vorbehalt|vorlaufig zugesagt|einladung"
        "|aktualisierte einladung|termin(?:einladung| abgesagt|anderung|absage)|neue zeit "
        "vorgeschlagen|zusage|absage des termins|besprechungsanfrage|storniert|abgesagter termin"
    ),
    bounce_subjects=(
        "unzustellbar|nicht zustellbar|nicht zugestellt|unzustellbare (?:nachricht|mail|e-?mail)"
        "|zustellung (?:fehlgeschlagen|nicht moglich)|zustellungsfehler|fehler bei der zustellung"
        "|mail nicht zugestellt|(?:ihre )?(?:e-?mail|nachricht) konnte nicht zugestellt werden"
    ),
    delayed=(
        "verzoger(?:t|te|ung)\\w*|zustellung verzogert|wird weiterhin versucht|noch nicht "
        "zugestellt|vorubergehend"
    ),
    receipt_leads=(
        "gelesen|ungelesen geloscht|nicht gelesen|lesebestatigung|zugestellt|ruckruf|weitergeleitet"
    ),
    quoting=(
        "am [^\\n]{4,200} schrieb[^\\n]{0,120}:|-{2,} ?(?:urspr\\w*|original)[ -]?(?:nachricht"
        "|mail) ?-{2,}|-{2,} ?weitergeleitete nachricht ?-{2,}|von: [^\\n]{2,200}\\n(?:gesendet"
        "|datum|date): |gesendet: [^\\n]{4,80}\\n(?:von|an): "
    ),
)
