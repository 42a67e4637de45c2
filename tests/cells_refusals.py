# ruff: noqa: E501 (a line is a list of cells that say the same)
"""How people phrase in a Status cell that it is over, and what only sounds so.

``ENDED``: language → status → cells. ``HELD``: cells that deny something which we do not
understand, so that no letter goes out before the user has said what is meant. ``ALIVE``: cells
that deny something and are nevertheless alive.
"""

from __future__ import annotations

from sheets_followup.model import Status

ENDED: dict[str, dict[Status, str]] = {
    "en": {
        Status.REJECTED: (
            "they went w/ internal | passed on me | they passed on me | went with someone else |"
            " Went with another candidate | went with an internal candidate | internal hire | hired internally |"
            " they chose someone else | hired someone else | picked another candidate |"
            " Got the rejection email | rejection received | Rejected after final round |"
            " auto-rejected | Declined by company | company passed | they declined | No thanks |"
            " not a fit | not the right fit | wasn't a fit | Not progressing | Not progressed |"
            " did not pass | didn't pass | didn't make it | didn't make the cut | cut after round 2 |"
            " no go | not successful | not successful this time | not advancing |"
            " Did not advance | didn't move forward | won't be moving forward | no longer in the running |"
            " out of the running | out | lost out to internal | pipped to the post | overqualified | not qualified |"
            " unsuccessful - pooled | kept on file | keep on file | they said no thanks | PFO | TNT |"
            " screened out | passed over | dropped after screen | knocked out | rejected (automated) |"
            " not invited to interview | Application unsuccessful | they ended the process |"
            " decided to go with another candidate | decided not to move forward | did not get the job |"
            " didn't get the job | not offered | not taken | can't proceed | without success |"
            " interview went badly, not continuing with me | Rejected, no reason given | Rejected - waiting for feedback |"
            " rejected (no interview)"
            " | NOK | ding | no - went w/ someone else | No, they hired internally"
        ),
        Status.CLOSED: (
            "position filled | Position frozen and closed | req closed | role has been filled |"
            " filled internally | position eliminated | job removed | posting taken down | pulled the role |"
            " role pulled | no longer exists | ghosted after final | Ghosted :( | never got back to me |"
            " crickets | ghosted, no news since June | went dark | went silent | went cold | they ghosted |"
            " no longer accepting | requisition cancelled | job cancelled | cancelled by company | dead end |"
            " closed - no response | no response (30+ days) | assumed rejected | lost interest from them"
            " | gone cold | job gone | 👻 | no openings rn | said no openings rn | no vacancies"
        ),
        Status.WITHDRAWN: (
            "I pulled out | I declined | Withdrew application | withdrew - low pay | Declined by me |"
            " I said no | turned it down | turned them down | bowed out | Cancelled by me | not for me |"
            " Self-withdrawn | declined to continue | decided not to continue | I dropped out"
            " | SKIP | Skipped | Discarded | won't apply | not worth it"
        ),
        Status.ON_HOLD: (
            "position frozen | role frozen | budget freeze | req on hold | On Hold (hiring freeze) |"
            " job on hold | paused by company | process paused | on hold until January |"
            " waiting - on hold until January | parked until September | paused until further notice |"
            " still on hold | was put on hold | shelved | on the back burner"
        ),
        Status.OFFER: "Negotiating | Salary negotiation | in negotiations",
    },
    "de": {
        Status.REJECTED: (
            "Absage erhalten | abgelehnt | Absage bekommen | Absage per Mail | Absage per Telefon |"
            " telefonische Absage | schriftliche Absage | leider nicht | leider abgesagt | wurde abgelehnt |"
            " nicht geworden | hat nicht geklappt | nicht geklappt | klappt nicht | wurde nichts |"
            " ist nichts geworden | nicht genommen | nicht ausgewählt | nicht weiter | nicht weitergekommen |"
            " nicht in die engere Wahl | nicht eingeladen | anderen Bewerber genommen |"
            " anderer Bewerber bevorzugt | anderen Kandidaten gewählt | haben sich anders entschieden |"
            " für anderen entschieden | intern besetzt | interne Besetzung | intern vergeben | raus |"
            " ausgeschieden | rausgeflogen | durchgefallen | Absage (intern besetzt) | Korb bekommen |"
            " keine Zusage | passt nicht | abgewiesen | Ablehnung erhalten | nicht erfolgreich | erfolglos |"
            " negativer Bescheid | Bewerberpool | in den Talentpool aufgenommen"
            " | haben abgesagt"
        ),
        Status.CLOSED: (
            "Stelle besetzt | bereits besetzt | schon vergeben | Stelle eingefroren und geschlossen |"
            " Stelle zurückgezogen | Stelle gestrichen | Ausschreibung zurückgezogen | keine Antwort mehr |"
            " nie wieder gehört | nichts mehr gehört | meldet sich nicht mehr | melden sich nicht |"
            " im Sande verlaufen | Funkstille | geghostet | Stelle existiert nicht mehr | Anzeige offline"
        ),
        Status.WITHDRAWN: (
            "habe abgesagt | von mir aus abgesagt | selber abgesagt | selbst zurückgezogen |"
            " Bewerbung zurückgenommen | zurückgetreten | eigene Absage | kein Interesse mehr |"
            " ich will nicht | Absage von mir | Absage meinerseits"
            " | hab abgesagt | hab ich abgesagt"
        ),
        Status.OFFER: "In Verhandlung | Vertragsverhandlung",
        Status.ON_HOLD: "geparkt bis September | auf Eis bis Januar",
    },
    "fr": {
        Status.REJECTED: (
            "pas retenu | pas retenue | non retenue | refusé par mail | refus par mail | refus téléphonique |"
            " pas sélectionné | non sélectionnée | pas été retenue | profil non retenu | candidature écartée |"
            " écarté | écartée | pas pour cette fois | ça n'a pas marché | pas donné suite |"
            " n'ont pas donné suite | ne donnent pas suite | ne donnera pas suite | autre candidat retenu |"
            " autre candidat | autre candidate choisie | pris quelqu'un d'autre | ont pris quelqu'un d'autre |"
            " recrutement interne | candidat interne | pourvu en interne | négatif | retour négatif | recalée |"
            " échec | malheureusement c'est non | avis défavorable | pas prise | profil ne correspond pas |"
            " ne correspond pas | vivier | gardé dans le vivier | réponse : non | éliminée"
        ),
        Status.CLOSED: (
            "sans suite | poste déjà pourvu | poste gelé et fermé | poste supprimé | offre retirée |"
            " offre plus en ligne | plus de nouvelles | pas de nouvelles | aucune nouvelle | ghosté | ghosting |"
            " jamais répondu | n'ont jamais répondu | jamais de réponse | laissé sans réponse | silence radio |"
            " recrutement annulé"
            " | aucun poste vacant"
        ),
        Status.WITHDRAWN: (
            "retrait de candidature | j'ai retiré ma candidature | je me suis désisté | refusé par moi |"
            " j'ai dit non | je ne donne pas suite | décliné par moi | j'abandonne"
        ),
        Status.OFFER: "En négociation | Négociation salariale",
        Status.ON_HOLD: "en stand-by jusqu'en mars | gelé",
    },
    "es": {
        Status.REJECTED: (
            "no seguimos | no sigo | no continúo | no continúan conmigo | no siguen conmigo | me descartaron |"
            " no me eligieron | no fui seleccionado | no he sido seleccionada | no quedé | no quede |"
            " han cogido a otro | cogieron a otro | contrataron a otro | excluida | se quedaron con otro |"
            " no me han cogido | no me dieron el puesto | no pudo ser | no salió | no ha salido |"
            " eligieron a otro | eligieron otro candidato | otro candidato | cogieron a otra persona |"
            " candidato interno | se fueron con otro | promoción interna | lamentablemente no | no, gracias |"
            " no pasé la entrevista | no pasé de fase | no encajo | no encaja | perfil no encaja |"
            " proceso fallido | eliminado | eliminada | descarte | rechazado por email | negativo |"
            " no avanzo | no avanza | bolsa de talento"
            " | me han dicho que no | me dijeron que no"
        ),
        Status.CLOSED: (
            "puesto cubierto | plaza cubierta | vacante cancelada | plaza cerrada | posición cerrada |"
            " oferta retirada | me hicieron ghosting | ghosteado | nunca contestaron | no respondieron más |"
            " no volvieron a llamar | no han vuelto a contactar | desaparecieron | cerraron la vacante |"
            " nunca más supe"
            " | no hay vacantes"
        ),
        Status.WITHDRAWN: (
            "me retiré | me bajé | me bajé del proceso | no acepté | he declinado | rechazado por mí |"
            " renuncié | retiré mi candidatura | abandono"
        ),
        Status.OFFER: "En negociación",
        Status.ON_HOLD: "Aparcado hasta septiembre | congelado hasta nuevo aviso",
    },
    "pt": {
        Status.REJECTED: (
            "Nao foi dessa vez | Não foi desta vez | não rolou | não deu | não deu certo | não passei |"
            " não fui aprovado | não fui aprovada | não fui selecionada | não seguiram comigo |"
            " excluída | desclassificado | contrataram outra pessoa |"
            " não segui no processo | não prossegui | não avançou | não fui escolhido | escolheram outro |"
            " escolheram outro candidato | outro candidato | contrataram outro | vaga preenchida internamente |"
            " candidato interno | infelizmente não | recebi um não | feedback negativo | negativado | eliminado |"
            " desclassificada | fora do processo | reprovado na entrevista | não foi aprovado | não aprovada |"
            " banco de talentos | rejeição por email | recusaram | não quiseram | perfil não compatível"
            " | disseram que não"
        ),
        Status.CLOSED: (
            "vaga cancelada | vaga encerrada | vaga preenchida | nunca responderam | não deram retorno |"
            " não retornaram | sumiram | ghosting | levei ghosting | vaga suspensa e encerrada | sem feedback |"
            " nunca mais falaram | processo cancelado | vaga removida | fechou a vaga"
        ),
        Status.WITHDRAWN: (
            "desisti da vaga | abri mão | retirei minha candidatura | saí do processo | não quis | recusei a oferta |"
            " declinei da vaga | não aceitei"
        ),
        Status.OFFER: "Em negociação",
        Status.ON_HOLD: "em pausa até janeiro",
    },
    "it": {
        Status.REJECTED: (
            "non selezionato | non selezionata | non scelto | non sono stato scelto | non sono stata selezionata |"
            " non sono passato | non ho passato | non è andata | andata male | non preso | non presa |"
            " hanno scelto un altro | scelto altro candidato | altro candidato | candidato interno |"
            " hanno preso un altro | purtroppo no | purtroppo non | esito negativo | feedback negativo |"
            " risposta negativa | ko | scartato al colloquio | rifiutato via mail | non proseguono |"
            " non si prosegue | non vanno avanti | non in linea | profilo non in linea | profilo non idoneo |"
            " eliminato | escluso | esclusa | respinta dopo colloquio"
            " | preso un'altra | hanno preso un altro | mi hanno detto di no"
        ),
        Status.CLOSED: (
            "posizione già coperta | posizione chiusa | posizione annullata | annuncio rimosso |"
            " mai più sentiti | non si sono fatti sentire | non rispondono | nessuna notizia | ghosting |"
            " spariti nel nulla | selezione annullata | posizione congelata e chiusa | mai ricontattato |"
            " non mi hanno più ricontattato"
        ),
        Status.WITHDRAWN: (
            "mi sono ritirata | ho rinunciato | ritiro candidatura | ho detto no | rifiutata io |"
            " ho declinato | non accettato da me"
        ),
        Status.OFFER: "In trattativa",
        Status.ON_HOLD: "parcheggiato",
    },
    "nl": {
        Status.REJECTED: (
            "niet geworden | is het niet geworden | niks geworden | het niet geworden | afgewezen | helaas niet | helaas afwijzing |"
            " afwijzing gekregen | niet door | niet door naar volgende ronde | niet verder | gaan niet verder |"
            " niet verder in procedure | afgevallen | niet gelukt | geen match | niet passend | past niet |"
            " andere kandidaat gekozen | iemand anders gekozen | voor iemand anders gekozen |"
            " interne kandidaat | intern vervuld | intern ingevuld | negatieve reactie | negatief |"
            " niet uitgekozen | niet gekozen | niet aangenomen | afwijzing per mail | in portefeuille gehouden"
            " | NOK"
        ),
        Status.CLOSED: (
            "vacature ingetrokken | vacature vervallen | vacature al vervuld | niks meer gehoord |"
            " niets meer gehoord | nooit meer iets gehoord | geghost | reageren niet | radiostilte |"
            " functie vervallen | procedure gestopt | vacature gesloten"
        ),
        Status.WITHDRAWN: (
            "zelf teruggetrokken | zelf gestopt | teruggetrokken door mij | zelf afgezegd | ik heb afgezegd |"
            " zelf bedankt | niet voor mij | sollicitatie teruggetrokken"
        ),
        Status.OFFER: "In onderhandeling",
        Status.ON_HOLD: "geparkeerd | uitgesteld tot mei",
    },
    "pl": {
        Status.REJECTED: (
            "niestety nie | odrzucone | odrzucili | odrzucili mnie | nie przeszedłem dalej |"
            " nie przeszłam dalej | nie udało się | nie wyszło | nie dostałem | nie dostałam |"
            " nie dostałam pracy | nie wybrali mnie | wybrali kogoś innego | wybrano kogoś innego |"
            " inny kandydat | kandydat wewnętrzny | rekrutacja wewnętrzna | odmówili | dostałem odmowę |"
            " dostałam odmowę | negatywnie | wynik negatywny | nie zakwalifikowałem się | niezakwalifikowana |"
            " nie pasuję | odpadłem po 2 etapie | odpadłam | odmowa po rozmowie | nie przyjęli | nieprzyjęty |"
            " podziękowali | podziękowano | nie tym razem | bez powodzenia | nie kontynuujemy"
        ),
        Status.CLOSED: (
            "nie odpisali | nie odpowiedzieli | nie oddzwonili | cisza | brak feedbacku | bez odzewu |"
            " brak informacji zwrotnej | ghosting | zghostowali | oferta nieaktualna | ogłoszenie wygasło |"
            " rekrutacja anulowana | rekrutacja wstrzymana i zamknięta | etat zlikwidowany |"
            " stanowisko już obsadzone"
            " | brak wakatów"
        ),
        Status.WITHDRAWN: (
            "zrezygnowałam | wycofałem się | wycofałam aplikację | odmówiłem | odmówiłam | sam zrezygnowałem |"
            " odrzuciłam ofertę | nie przyjąłem oferty"
        ),
        Status.OFFER: "W trakcie negocjacji",
        Status.ON_HOLD: "wstrzymane do września",
    },
    "zh": {
        Status.REJECTED: (
            "人才库 | 进人才库 | 已进人才库 | 已拒 | 挂了 | 凉了 | 一面凉 | 二面凉了 | 凉凉 | 终面挂 | 笔试没过 |"
            " 面试没过 | 面试未通过 | 没面上 | 被刷 | 被刷了 | 刷了 | 简历被刷 | 不匹配 | 没选上 | 未入选 | 落选 |"
            " 不录用 | 没录取 | 没戏 | 拒信已收 | 收到拒信 | 收到感谢信 | 已感谢 | 感谢参与 | 被淘汰 | 不予录用 |"
            " 内部消化 | 招了别人 | 选了别人 | 录了别人 | 黄了 | 没下文，挂了 | 未能通过 | 遗憾 | 很遗憾"
            " | 没中"
        ),
        Status.CLOSED: (
            "岗位取消 | 职位已关闭 | 岗位撤销 | 已停招 | hc没了 | 没hc了 | 无hc | 没下文 | 没后续 | 没信了 | 无音信 |"
            " 一直没回复 | 没有下文 | 不了了之 | 没有后续"
        ),
        Status.WITHDRAWN: (
            "我拒绝了 | 主动拒绝 | 不考虑 | 不想去 | 已婉拒offer | 鸽了 | 撤回申请 | 主动放弃面试"
            " | 不投了"
        ),
    },
    "ja": {
        Status.REJECTED: (
            "お見送り | 不合格 | お祈り | 見送られた | 見送りになった | お祈りされた | 祈られた | お祈り来た |"
            " 不採用通知 | 不採用でした | 落ちました | 面接で落ちた | 書類で落ちた | 一次で落ちた | 最終面接で不合格 |"
            " だめだった | ダメだった | 駄目 | ダメでした | ご縁なし | ご縁がなかった | 縁がなかった | 残念 |"
            " 残念な結果 | 書類見送り | 一次面接見送り | 最終見送り | NG | 他の人に決まった | 他者に決定 |"
            " 通過ならず | 採用されず | 受からなかった | 選考漏れ | 不採用（書類）"
        ),
        Status.CLOSED: (
            "音信不通 | 募集取り下げ | ポジションクローズ | 求人終了 | 採用終了 | 連絡来ず | 返事来ない | 連絡が来ない |"
            " 放置された | 自然消滅 | 枠が埋まった | 充足"
            " | 募集なし"
        ),
        Status.WITHDRAWN: (
            "辞退しました | こちらから辞退 | 自分から辞退 | お断りした | 断った | 選考を辞退 | キャンセルした | やめた"
        ),
        Status.OFFER: "条件交渉中",
    },
}

#: Cells that deny something nobody can be sure of: no letter before the user has said which.
HELD: dict[str, str] = {
    "en": (
        "not gonna happen | no dice | they don't want me | not what they wanted | never mind |"
        " no luck | not to be | isn't happening | nope | No | interview went badly, not what they wanted"
    ),
    "de": (
        "wird nix | war nicht mein Tag | haben mich nicht gewollt | nicht mein Ding | keine Chance |"
        " kein Glück | Nein"
    ),
    "fr": (
        "ça ne le fait pas | pas de chance | ne veulent pas de moi | ils n'en veulent pas | non"
    ),
    "es": ("no hubo suerte | no me quieren | ya no | no va a ser | sin suerte | No"),
    "pt": ("não vai dar | não | sem chance | não me querem | já não | não tive sorte"),
    "it": ("non se ne fa niente | niente da fare | non mi vogliono | No | nessuna speranza"),
    "nl": ("gaat hem niet worden | ze willen me niet | geen kans | nee"),
    "pl": ("nic z tego | nie | nie chcą mnie | nie ma szans | bez szans"),
    "zh": ("没希望 | 不要我 | 没缘分 | 不行"),
    "ja": ("うまくいかなかった | 無理だった | 見込みなし"),
}

#: Cells with a denial in them that are alive all the same.
ALIVE: dict[str, str] = {
    "en": (
        "not yet | no decision yet | no update yet | not heard yet | no news yet | still no answer |"
        " haven't applied | not applied | Not started | interview not scheduled yet | no reply so far |"
        " waiting, no news | Interviewing (no date) | nothing yet | Not rejected yet | not sure |"
        " second round, no date yet | applied, no referral | no feedback so far"
        " | skip level interview booked | negotiating a new interview date"
    ),
    "de": (
        "noch nicht entschieden | noch nichts gehört | noch kein Termin | bisher keine Antwort |"
        " noch nicht beworben | noch keine Entscheidung | noch unklar | Gespräch noch nicht terminiert |"
        " bislang keine Rückmeldung | nicht abgesagt"
    ),
    "fr": (
        "pas encore | pas encore de nouvelles | toujours pas de réponse | pas encore postulé |"
        " toujours sans réponse | aucune réponse pour l'instant | entretien pas encore fixé"
    ),
    "es": (
        "aún no | todavía no responden | aún sin noticias | no han respondido todavía | aún nada |"
        " todavía nada | no he aplicado aún | sin novedades por ahora"
        " | Inscripción completada"
    ),
    "pt": (
        "ainda não | ainda não responderam | ainda sem notícias | não responderam ainda | nada ainda |"
        " ainda não me candidatei | por enquanto sem retorno"
        " | Candidatura concluída | Inscrição realizada"
    ),
    "it": (
        "ancora niente | non ancora | non hanno ancora risposto | ancora nessuna notizia |"
        " per ora nessuna risposta | non ancora inviata"
    ),
    "nl": (
        "nog niet | nog niets gehoord | nog niks | nog geen uitslag | nog geen nieuws |"
        " tot nu toe geen reactie | nog niet gesolliciteerd"
    ),
    "pl": (
        "jeszcze nie | jeszcze nic | jeszcze nie odpowiedzieli | na razie cisza | jeszcze nie wysłano |"
        " na razie brak odpowiedzi | nie wysłano jeszcze"
    ),
    "zh": "还没回复 | 还没结果 | 尚未面试 | 未面试 | 还没投 | 没开始 | 还未通知 | 未读",
    "ja": "まだ連絡なし | まだ返事なし | 未定 | 未返信 | 結果未着 | まだ未応募 | 連絡まだ",
}
