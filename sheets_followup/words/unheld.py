"""How notes say that a talk did not take place, by language.

``NOT_HELD`` holds patterns, one after the other with ``|`` between them: the talk was called off or
moved, somebody did not come, was ill or forgot. ``BESIDE`` are the words that may stand beside them
in a clause that says nothing else: "they cancelled on me last minute" is of the talk, "cancelled
subscriptions" is of something. ``AFTER_ALL`` are patterns by which it took place in the end. All
are folded (small letters, no accents). ``WHETHER`` are headers of a yes or a no: whether the talk
took place, or the application goes on; ``THAT_NOT`` those that say the opposite.
"""

from __future__ import annotations

NOT_HELD = {
    "en": r"\b(?:cancel(?:l?ed|s|l?ing)?|postponed?|reschedul(?:ed?|ing)|rearrang(?:ed?|ing)"
    r"|rebook(?:ed|ing)?|(?<!she )(?<!\bhe )moved?(?= (?:to|back|until|till|by|again"
    r"|from|forward|it)\b|$)|push(?:ed)?(?: back| out)?|shift(?:ed)?|bump(?:ed)?"
    r"|deferred|called off|call(?:ed)? it off|scrapped|scratched|fell through"
    r"|no[- ]shows?(?:ed)?|did(?:n'?t| not) (?:happen|take place|show(?: up)?|come"
    r"|join|turn up|appear|attend|make it|get there|go(?: ahead)?|speak|meet|dial in"
    r"|call|connect)|(?:has|have) ?(?:n'?t| not) (?:happened|taken place)"
    r"|never (?:happened|took place|showed(?: up)?|came|joined|turned up|spoke|met"
    r"|called)|(?:could|can)(?:n'?t|not| not) (?:attend|make it|come|join|be there)"
    r"|unable to (?:attend|join)|missed(?: it)?|stood (?:me )?up|bailed(?: on)?"
    r"|flaked(?: on)?|forgot(?: about)?(?: it)?|overslept|(?:nobody|no one"
    r"|noone) (?:joined|came|showed(?: up)?|was there|turned up|called|there|answered"
    r"|picked up|dialled in)|spoke (?:with|to) (?:nobody|no one)"
    r"|(?:was |were |am |is |being |called in |off |got |fell )?(?:sick|ill|unwell)(?! of\b)"
    r"|(?:new|another|different"
    r"|other) (?:date|time|day|slot)|call dropped)\b",
    "de": r"\b(?:abgesagt|absagen|abgeblasen|verschoben|verschieben|verlegt|vertagt"
    r"|ausgefallen|entfallen|entfallt|fallt aus|fiel aus|geplatzt|storniert|gecancelt"
    r"|(?:hat |fand |findet )?nicht (?:stattgefunden|statt|erschienen|gekommen|da|hin"
    r"|hingegangen|aufgetaucht)|niemand (?:da|erschienen|gekommen|dran)|niemand war da"
    r"|nicht zustande gekommen|krank|krankgemeldet|verpasst|verschlafen|verhindert"
    r"|versetzt|ersatztermin|(?:neuer?n?|anderer?n?) (?:termin|zeit|tag))\b",
    "fr": r"\b(?:annulee?s?|annuler|reportee?s?|reporter|decalee?s?|repoussee?s?"
    r"|deprogrammee?|(?:n'a|n'est) pas (?:eu lieu|venue?)|pas (?:eu lieu|venue?"
    r"|allee?)|(?:ne )?s'est pas presentee?|malade|manquee?|rate|oubliee?"
    r"|personne n'est venu|(?:nouvelle|autre) date|nouveau rendez-vous)\b",
    "es": r"\b(?:cancelad[oa]|cancelaron|cancelo|aplazad[oa]|aplazaron|pospuest[oa]"
    r"|movid[oa]|reprogramad[oa]|suspendid[oa]|anulad[oa]|no (?:se presento|vino"
    r"|asistio|aparecio|fui|tuvo lugar|pude (?:ir|asistir)|se hizo|se realizo)"
    r"|me plantaron|enferm[oa]|(?:nueva|otra) fecha)\b",
    "pt": r"\b(?:cancelad[oa]|cancelaram|cancelou|adiad[oa]|adiaram|remarcad[oa]"
    r"|reagendad[oa]|desmarcad[oa]|suspens[oa]|nao (?:compareceu|veio|apareceu|fui"
    r"|aconteceu|houve|pude ir)|doente|(?:nova|outra) data)\b",
    "it": r"\b(?:annullat[oa]|rimandat[oa]|rinviat[oa]|spostat[oa]|posticipat[oa]"
    r"|disdett[oa]|saltat[oa]|cancellat[oa]|non (?:si e presentat[oa]|si e tenut[oa]"
    r"|e venut[oa]|ha avuto luogo|si e fatt[oa]|sono andat[oa])|malat[oa]|(?:nuova"
    r"|altra) data)\b",
    "nl": r"\b(?:afgezegd|geannuleerd|afgelast|verzet|verplaatst|verschoven|uitgesteld"
    r"|(?:gaat|ging|is) niet door(?:gegaan)?|niet (?:door(?:gegaan)?|komen opdagen"
    r"|gekomen|verschenen|geweest)|ziek|gemist|vergeten|niemand (?:was er|kwam)"
    r"|nieuwe (?:datum|afspraak))\b",
    "pl": r"\b(?:odwolan[aey]|odwolali|przelozon[aey]|przelozyli|przesuniet[aey]"
    r"|anulowan[aey]|nie (?:odbyl[ao]? sie|przyszl[ao]|przyszedl|przyszli|bylo"
    r"|dotarl[ae]m|poszl[ae]m|pojawil[ai]? sie)|chor[ay]|nowy termin|nowa data"
    r"|inny termin)\b",
    "ja": r"(?:中止|キャンセル|延期|欠席|リスケ|日程変更|来なかった|行けなかった|行かなかった)",
    "zh": r"(?:取消|改期|延期|推迟|推遲|没去|沒去|没来|沒來|没参加|沒參加|爽约|放鸽子|缺席)",
}
BESIDE = {
    "en": "i we they he she it the a an my their his her our me them this that on in at to"
    " from for of by with until till was is were are be been being has had have got get"
    " gets will would again once twice already just now today yesterday tomorrow last"
    " minute next later early week month day morning afternoon evening date time slot"
    " tbd tba tbc soon yet follows following pending waiting wait find found set agreed"
    " because due asked ask want wanted wants need needed needs sadly unfortunately both"
    " sides side team recruiter interviewer interviewers hr manager company someone"
    " somebody everyone one two zoom teams phone video onsite notice short other end no"
    " all they'll up",
    "de": "termin gesprach ich wir sie er es der die das den dem ein eine einen mein mir uns"
    " am im in an auf um von vom bis zum zur war ist sind waren wird wurde wurden werde"
    " hat haben hatte habe worden heute morgen gestern leider kurzfristig wieder schon"
    " noch neu neuen folgt kommt offen bald nachste nachsten woche monat uhr wegen"
    " musste mussten wollen will gebeten seite personalerin personaler chef",
    "fr": "rendez vous rdv je nous ils elle il on le la les un une l j d au aux du de des a"
    " en par pour sur est etait ete ont ai j'ai c'est j'etais venir prochaine semaine"
    " date hier demain malheureusement encore derniere minute attente",
    "es": "cita yo nos ellos el la los un una lo me se al a de del en por para con es fue ha"
    " han he estaba estuve semana proxima fecha ayer manana ultima hora hasta otra vez"
    " lamentablemente",
    "pt": "reuniao eu nos eles ela ele o a os um uma me se ao para por em de do da foi e ha"
    " estava estive semana proxima data ontem amanha ultima hora ate infelizmente",
    "it": "appuntamento io noi loro lui lei il la lo un una mi si al a di del della in per da"
    " e stato stata ero settimana prossima data ieri domani ultimo momento fino"
    " purtroppo ho hanno",
    "nl": "afspraak ik wij we zij ze hij het de een mijn me naar op om van tot is was werd"
    " heeft hebben ben volgende week datum gisteren morgen helaas weer volgt nog",
    "pl": "spotkanie ja my oni on ona to na z do od w jest byl byla bylo zostal zostala"
    " zostalo tydzien przyszly data wczoraj jutro niestety bylem bylam",
}
#: In scripts without spaces: what may be left of a note when a sign of the above is taken out.
BESIDE_EASTERN = (
    r"[\d\s/月日号時点点半。、，,.!！:：-]|面接|面談|面试|面試|当日|先方|対応|急に|都合|により|のため|が|は|を|に|で|と|の|した"
    r"|しました|された|されました|になった|なった|になりました|です|ました|被|已|了|我|他|她|他们|对方|對方|到|至|下周|下週|来週|又|再|临时|臨時"
)
AFTER_ALL = {
    "en": r"\b(?:happened|took place|in the end|finally|after all|eventually|anyway|made it"
    r"|got there|showed up|went (?:well|ahead|fine|great|ok)|still (?:spoke|met|talked"
    r"|went))\b",
    "de": r"\b(?:doch noch|am ende|schliesslich|trotzdem|stattgefunden|hat geklappt"
    r"|nachgeholt)\b",
    "fr": r"\b(?:finalement|quand meme|a eu lieu|rattrape)\b",
    "es": r"\b(?:al final|finalmente|de todos modos|tuvo lugar)\b",
    "pt": r"\b(?:no final|finalmente|mesmo assim|aconteceu)\b",
    "it": r"\b(?:alla fine|finalmente|comunque|ha avuto luogo)\b",
    "nl": r"\b(?:uiteindelijk|toch|alsnog|doorgegaan)\b",
    "pl": r"\b(?:w koncu|jednak|odbyla sie|odbylo sie)\b",
}
WHETHER = {
    "en": "interview held | interview done | interview happened | interview completed"
    " | interview took place | interviewed | happened | held | attended | attended interview"
    " | took place | went ahead | showed up | active | still active | alive | still alive"
    " | interested | still interested | in the running",
    "de": "stattgefunden | gesprach stattgefunden | hat stattgefunden | gesprach gefuhrt"
    " | teilgenommen | aktiv | noch aktiv | noch interessiert | noch im rennen",
    "fr": "a eu lieu | entretien passe | entretien effectue | actif | toujours actif",
    "es": "realizada | entrevista realizada | entrevistado | sigue activo | activo",
    "pt": "entrevista realizada | realizada | ativo | ainda ativo",
    "it": "colloquio svolto | svolto | attivo | ancora attivo",
    "nl": "doorgegaan | plaatsgevonden | gesprek gehad | actief | nog actief",
    "pl": "odbyla sie | rozmowa odbyta | aktywna | nadal aktywna",
}
THAT_NOT = {
    "en": "no show | missed | missed interview | did not happen | did not take place | stood up"
    " | do not contact | dont contact | dnc | blacklist | blacklisted | do not write",
    "de": "verpasst | nicht stattgefunden | nicht kontaktieren | nicht anschreiben"
    " | nicht erschienen",
    "fr": "pas eu lieu | manque | ne pas contacter",
    "es": "no asistio | no contactar | perdida",
    "pt": "nao compareceu | nao contatar | nao contactar",
    "it": "non presentato | non contattare",
    "nl": "niet doorgegaan | niet verschenen | niet contacteren",
    "pl": "nie odbyla sie | nie kontaktowac",
}
