"""French: what automatic messages say."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

FRENCH_MAIL = MailWords(
    language="fr",
    day_first=True,
    auto_leads="reponse automatique|reponse auto|message automatique|reponse automatisee",
    away_subjects=(
        "absence(?: du bureau)?|absent(?:e)?(?: du bureau)?|(?:message|notification|avis) "
        "d'absence|en (?:conges?|vacances|deplacement)|(?:je suis )?(?:actuellement )?absente?"
        "|conges?|hors (?:du )?bureau|absence (?:jusqu|du|temporaire)"
    ),
    away=(
        "(?:je suis|je serai|nous sommes|suis) (?:actuellement |presentement |toujours "
        "|momentanement )?(?:absente?|en (?:conges?|vacances|deplacement|arret|formation)|hors "
        "du bureau|indisponible|injoignable)|actuellement (?:absente?|en (?:conges?|vacances"
        "|deplacement)|indisponible)|(?:pendant|durant|en) mon absence|mon (?:bureau|cabinet) "
        "est ferme|nos bureaux (?:sont|seront) fermes|je n'ai pas acces a (?:ma messagerie|mes "
        "(?:mails|e-?mails|courriels))|absente? (?:jusqu|du|a partir)"
    ),
    now=(
        "actuellement|jusqu'(?:au|a|en)|de retour|pendant mon absence|durant mon absence|en mon "
        "absence|mon retour"
    ),
    back=(
        "(?:de )?retour(?: (?:au (?:bureau|travail)|prevu|de conges?|est prevu|parmi vous))?(?: "
        "(?:le|des le|a partir du|pour le|au|est le|est prevu le))?|(?:je )?(?:reviens|reviendrai"
        "|rentre|rentrerai|reprends|reprendrai|reprise)(?: (?:au bureau|le travail|mes fonctions"
        "|mon poste|du travail))?(?: (?:le|des|a partir du|des le))?|(?:de nouveau|a nouveau) "
        "(?:disponible|joignable|au bureau|presente?)(?: (?:le|des le|a partir du|a compter du))?"
        "|(?:a partir|a compter) d[ue](?=[^\\n]{3,60}(?:nouveau|retour|disponible|joignable))"
        "|des(?: le)?(?=[^\\n]{3,40} (?:de|a) nouveau|[^\\n]{3,40}mon retour)|mon "
        "retour(?:,)?(?: (?:le|du))?|(?:repondrai|reponse)[^.\\n]{0,30} (?:a partir du|le|des le)"
    ),
    until=(
        "(?:absente?|ferme)(?:(?= aujourd)|(?: du bureau)? (?=ce jour))|jusqu'(?:au|a|en)"
        "(?: la fin)?|jusque|apres(?: le)?|pas avant(?: le)?"
    ),
    span="du|de|entre(?: le)?|d'|depuis le|absente? du|conges du",
    to="au|a|et(?: le)?|jusqu'au|-|–|—",
    fillers="le|du|au|la|l'|inclus|compris|prochain",
    left=(
        "ne (?:fait|fais) plus partie|(?:a|ai) quitte (?:l'entreprise|la societe|\\w+)|ne "
        "travaille plus|n'est plus (?:consultee?|active?|utilisee?|relevee?)|boite (?:mail "
        ")?n'est pas consultee"
    ),
    received=(
        "(?:avons|ai|a) bien (?:recu|enregistre) votre (?:candidature|demande|message|mail"
        "|courriel|e-?mail|cv)|(?:accuse|accusons)(?: de)? reception|(?:merci|remercions"
        "|remercie) (?:de|pour) (?:l'interet que vous|votre (?:candidature|interet pour|demande"
        "|inscription))|votre candidature (?:a (?:bien )?ete|est bien) (?:recue|enregistree"
        "|transmise|prise en compte|envoyee)|confirmation de (?:votre )?candidature|bonne "
        "reception de votre|avoir postule"
    ),
    machine=(
        "(?:ceci est|c'est|il s'agit d')(?: une?)? ?(?:message|mail|e-?mail|courriel|reponse) "
        "automati\\w+|ce(?:t|tte)? (?:message|mail|e-?mail|courriel|reponse) (?:est|a ete) "
        "(?:automatique|genere|envoye)|ne pas (?:y )?repondre|genere automatiquement|envoye "
        "automatiquement|code de (?:verification|securite)|ne repondez pas"
    ),
    answer=(
        "malheureusement|regret(?:te|tons|s)?|au regret|pas donner suite|pas (?:ete )?reten(?:u"
        "|ir)\\w*|d'autres (?:candidats|candidatures|profils)|autre candidat\\w*|vous (?:inviter"
        "|rencontrer|proposer)|(?:second|deuxieme|prochain) entretien|prochaine etape|vos "
        "disponibilites"
    ),
    calendar_leads=(
        "accepte|refuse|decline|provisoire|invitation(?: modifiee| mise a jour)?|annule|annulee"
        "|annulation|peut-etre|nouvelle heure proposee|evenement annule|accepte provisoirement"
    ),
    bounce_subjects=(
        "non remis|non distribuable|non delivre|message non distribue|echec de (?:la )?(?:remise"
        "|distribution|livraison)|notification d'echec|avis de non[ -](?:remise|distribution)"
        "|message (?:impossible a remettre|non remis)|retour de courrier"
    ),
    delayed=(
        "retard\\w*|differe\\w*|nouvelle tentative|temporaire\\w*|pas encore (?:ete )?(?:remis"
        "|distribue)"
    ),
    receipt_leads=(
        "lu|non lu|confirmation de lecture|accuse de lecture|remis|rappel|relaye|supprime"
    ),
    quoting=(
        "le [^\\n]{4,200} a ecrit ?:|-{2,} ?message (?:d'origine|original|initial) ?-{2,}|-{2,} "
        "?message transfere ?-{2,}|de ?: [^\\n]{2,200}\\n(?:envoye|date) ?: "
    ),
)
