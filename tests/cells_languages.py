# ruff: noqa: E501 (a line is a cell with what it says)
"""What people type into cells in nine languages, and how it is read: tables for the tests.

A line is ``what is typed => what it says``; people are honorific, name, given, family, title.
"""

from __future__ import annotations

from sheets_followup.model import Status


def lines(table: str) -> list[tuple[str, str]]:
    lines = (line.strip() for line in table.strip().splitlines())
    return [(typed, said) for typed, _, said in (line.partition(" => ") for line in lines)]


STATUSES: dict[str, dict[Status, str]] = {
    "de": {
        Status.ACTIVE: (
            "Gespräch beendet | Interview abgeschlossen | 1. Gespräch abgeschlossen |"
            " Offen | Warten auf Antwort | Beworben | Bewerbung verschickt |"
            " In Bearbeitung | Vorstellungsgespräch | Einladung zum Gespräch |"
            " Gespräch geführt | Telefoninterview | Nachfragen | Nachgefasst |"
            " Noch keine Antwort | Eingangsbestätigung erhalten | Warte auf Zusage |"
            " 2. Gespräch | Zweitgespräch am Freitag | Keine Absage | Probearbeiten |"
            " 🟡 Wartend | 1 - Beworben | Unterlagen vorbereiten"
        ),
        Status.REJECTED: (
            "Absage | Abgelehnt | absage erhalten | ❌ Absage | Absagee |"
            " Abgelehnt nach Gespräch | Leider Absage :( | 4. Absage | ABSAGE |"
            " Absage nach 2. Gespräch | ❌"
        ),
        Status.OFFER: ("Zusage | Angebot erhalten | Angebot | Vertragsangebot | 🎉 Zusage"),
        Status.ACCEPTED: ("Angenommen | Vertrag unterschrieben | Zusage angenommen"),
        Status.WITHDRAWN: ("Zurückgezogen | zurueckgezogen | Selbst abgesagt | Angebot abgelehnt"),
        Status.CLOSED: (
            "Keine Antwort | Stelle besetzt | Keine Rückmeldung | Erledigt | Geschlossen"
        ),
        Status.ON_HOLD: ("Pausiert | Auf Eis | Zurückgestellt"),
    },
    "fr": {
        Status.ACTIVE: (
            "Entretien terminé | Test technique terminé |"
            " En attente | En attente de réponse | Postulé | Envoyée | Relancé |"
            " À relancer | Entretien | Entretien prévu | En cours | 2ème entretien |"
            " Pas encore de réponse | 🕒 En attente | Candidature envoyée | À postuler |"
            " 1 - Postulé | Entretien téléphonique | Test technique"
        ),
        Status.REJECTED: (
            "Refus | Refusé | Refusée | Candidature refusée | Réponse négative |"
            " Non retenu | ❌ Refus | refsué | Refus après entretien | Rejetée | KO"
        ),
        Status.OFFER: ("Offre reçue | Promesse d'embauche | Proposition reçue | Offre"),
        Status.ACCEPTED: ("Acceptée | Embauché | Offre acceptée | Contrat signé"),
        Status.WITHDRAWN: ("Abandonné | Candidature retirée | Offre refusée | Désistement"),
        Status.CLOSED: (
            "Sans réponse | Pas de réponse | Sans suite | Poste pourvu | Clôturé | Offre expirée"
        ),
        Status.ON_HOLD: ("En pause | Recrutement gelé | Suspendu"),
    },
    "es": {
        Status.ACTIVE: (
            "Entrevista finalizada | Etapa concluida |"
            " Aplicado | Postulado | En proceso | Entrevista | ⭐ Interesa |"
            " 🗣 Entrevista | llamada pendiente | Esperando respuesta | CV enviado |"
            " Inscrito | Segunda entrevista | Prueba técnica | Pendiente |"
            " Entrevista técnica | Preseleccionado | Entrevistado | Sin respuesta aún |"
            " 1. Aplicado"
        ),
        Status.REJECTED: (
            "Rechazado | Rechazada | Descartado | No seleccionado | ❌ Rechazado |"
            " rechasado | Me rechazaron | CV descartado"
        ),
        Status.OFFER: ("Oferta | Oferta recibida | Oferta de trabajo"),
        Status.ACCEPTED: ("Contratado | Oferta aceptada | Aceptado | Aceptada"),
        Status.WITHDRAWN: (
            "Retirado | Rechacé la oferta | Oferta rechazada | Candidatura retirada"
        ),
        Status.CLOSED: (
            "Sin respuesta | Cerrado | Vacante cubierta | ❌ Descartar |"
            " Proceso cerrado | Finalizado | Cancelado"
        ),
        Status.ON_HOLD: ("En pausa | En espera | Congelado | Proceso congelado"),
    },
    "pt": {
        Status.ACTIVE: (
            "Entrevista concluída | Etapa concluída |"
            " Inscrito | Aplicado | Candidatura enviada | Em andamento |"
            " Aguardando retorno | Aguardando resposta | Entrevista |"
            " Entrevista marcada | Teste técnico | Em análise | Entrevista com RH |"
            " Triagem | Segunda entrevista | 🟡 Em processo | Ainda sem resposta |"
            " Entrevista agendada"
        ),
        Status.REJECTED: (
            "Rejeitado | Recusado | Reprovado | Não selecionado | Nao selecionado |"
            " ❌ Reprovada | Reprovdo | Feedback negativo | Eliminado"
        ),
        Status.OFFER: ("Proposta | Oferta recebida | Proposta recebida | Aprovado"),
        Status.ACCEPTED: ("Contratado | Proposta aceita | Aceito | Contratada"),
        Status.WITHDRAWN: ("Desisti | Recusei a proposta | Desistência | Proposta recusada"),
        Status.CLOSED: (
            "Sem retorno | Sem resposta | Vaga encerrada | Encerrado | Vaga fechada | Cancelada"
        ),
        Status.ON_HOLD: ("Pausado | Vaga congelada | Em espera | Suspenso"),
    },
    "it": {
        Status.ACTIVE: (
            "Prova conclusa |"
            " Inviata | Prima call | Secondo colloquio | In attesa |"
            " In attesa di risposta | Candidatura inviata | Colloquio fissato |"
            " In corso | Colloquio tecnico | Da inviare | Colloquio | 📞 Prima call |"
            " 1. Inviata | Nessuna risposta ancora | In valutazione"
        ),
        Status.REJECTED: (
            "Rifiutato | Respinta | Scartato | Esito negativo | Non selezionato |"
            " ❌ Rifiutata | Scartata | rifutato | Rifiuto"
        ),
        Status.OFFER: ("Offerta | Offerta ricevuta | Proposta di assunzione"),
        Status.ACCEPTED: ("Accettata | Assunto | Offerta accettata | Contratto firmato"),
        Status.WITHDRAWN: ("Ritirato | Ho rifiutato | Candidatura ritirata | Rinuncia"),
        Status.CLOSED: (
            "Nessuna risposta | Nessun riscontro | Chiusa | Scaduta | Posizione chiusa |"
            " Annullata | Archiviata"
        ),
        Status.ON_HOLD: ("In pausa | Sospesa | Congelata | In sospeso"),
    },
    "nl": {
        Status.ACTIVE: (
            "Gesprek afgerond |"
            " Gesolliciteerd | In afwachting | Wacht op reactie | Gesprek gepland |"
            " Uitgenodigd | Tweede gesprek | In behandeling | Lopend | Eerste gesprek |"
            " Verstuurd | Nog geen reactie | Kennismakingsgesprek | In gesprek |"
            " 🟡 Wachten | Assessment"
        ),
        Status.REJECTED: (
            "Afgewezen | Afwijzing | ❌ Afgewezen | Afwijzing ontvangen | Afgewzen |"
            " Niet geselecteerd | Helaas afgewezen | Afgewezen na gesprek"
        ),
        Status.OFFER: ("Aanbod | Aanbod ontvangen | Contractvoorstel"),
        Status.ACCEPTED: ("Aangenomen | Geaccepteerd | Contract getekend"),
        Status.WITHDRAWN: ("Teruggetrokken | Ingetrokken | Aanbod afgewezen | Zelf afgehaakt"),
        Status.CLOSED: (
            "Geen reactie | Vacature vervuld | Gesloten | Verlopen | Vacature gesloten |"
            " Niets gehoord"
        ),
        Status.ON_HOLD: ("Uitgesteld | Vacaturestop | In de wacht"),
    },
    "pl": {
        Status.ACTIVE: (
            "Rozmowa zakończona | Etap zakończony |"
            " Wysłano | Wysłane CV | Aplikowano | W toku | Rozmowa |"
            " Rozmowa telefoniczna | Czekam na odpowiedź | Oczekuje |"
            " Zaproszenie na rozmowę | Drugi etap | Zadanie rekrutacyjne | W trakcie |"
            " 🟡 Oczekiwanie | 1. Aplikacja wysłana | Rozmowa techniczna |"
            " Umówiona rozmowa"
        ),
        Status.REJECTED: (
            "Odrzucona | Odmowa | Odrzucono | ❌ Odmowa | Odpowiedź negatywna |"
            " odrzucna | Negatywna"
        ),
        Status.OFFER: ("Oferta | Oferta otrzymana | Propozycja pracy"),
        Status.ACCEPTED: ("Zatrudniony | Oferta przyjęta | Umowa podpisana"),
        Status.WITHDRAWN: ("Wycofana | Rezygnacja | Zrezygnowałem | Odrzuciłem ofertę"),
        Status.CLOSED: (
            "Brak odpowiedzi | Zamknięte | Rekrutacja zakończona | Zakończone |"
            " Brak odzewu | Nieaktualne"
        ),
        Status.ON_HOLD: ("Wstrzymana | Zawieszona | Rekrutacja wstrzymana"),
    },
    "zh": {
        Status.ACTIVE: (
            "待投 | 已投递 | HR面 | 一面 | 面试中 | 等待结果 | 笔试 | 二面通过 |"
            " 流程中 | 泡池子 | 简历筛选 | 初筛 | 待面试 | 已投 | 等offer | 🟡 面试中 |"
            " 二面结束 | 面试已结束 | 一面已过 | 1. 已投递 | 约面试 | 谈薪"
        ),
        Status.REJECTED: (
            "挂 | 一面挂 | 已拒 | 被拒 | 未通过 | 感谢信 | 简历挂 | ❌ 不合适 | 凉了 |"
            " 淘汰 | 面试失败"
        ),
        Status.OFFER: ("offer | 已offer | 拿到offer | 录用 | 已录用 | 🎉 Offer"),
        Status.ACCEPTED: ("已入职 | 接受offer | 已签约 | 接offer"),
        Status.WITHDRAWN: ("放弃 | 已放弃 | 拒offer | 已拒offer"),
        Status.CLOSED: ("无回复 | 石沉大海 | 岗位关闭 | 已结束 | 没消息"),
        Status.ON_HOLD: ("暂停 | HC冻结 | 搁置"),
    },
    "ja": {
        Status.ACTIVE: (
            "応募済み | 書類選考中 | 一次面接 | 一次面接通過 | 面接待ち | 結果待ち |"
            " 一次面接終了 | 内定待ち | 返答待ち | 最終面接 | エントリー済 | 選考中 | 書類通過 |"
            " 面接予定 | 日程調整中 | 二次面接予定 | 連絡待ち | 🟡 選考中 |"
            " カジュアル面談"
        ),
        Status.REJECTED: (
            "不採用 | お見送り | 不合格 | お祈り | 書類落ち | ❌ 不採用 | 見送り |"
            " 落選 | 一次面接落ち"
        ),
        Status.OFFER: ("内定 | 採用 | 内々定 | 🎉 内定"),
        Status.ACCEPTED: ("内定承諾 | 入社決定 | 承諾"),
        Status.WITHDRAWN: ("辞退 | 選考辞退 | 内定辞退"),
        Status.CLOSED: ("返答なし | 連絡なし | 募集終了 | 返信なし | 音沙汰なし"),
        Status.ON_HOLD: ("保留 | 選考保留 | 保留中"),
    },
}

#: What stands in a date cell, on 5 March 2026.
DATES: dict[str, list[tuple[str, str]]] = {
    "de": lines(
        """
        05.10.2026 => 2026-10-05
        3. März => 2026-03-03
        3. März 2026 => 2026-03-03
        3.3. => 2026-03-03
        Di, 3. März 2026, 14:00 => 2026-03-03 14:00
        Di., 03.03.2026 um 14 Uhr => 2026-03-03 14:00
        10.03.2026 14.30 Uhr => 2026-03-10 14:30
        März 3 => 2026-03-03
        1. Maerz 2026 => 2026-03-01
        Donnerstag, 12. März => 2026-03-12
        Do 12.3. => 2026-03-12
        12.03.26 => 2026-03-12
        """
    ),
    "fr": lines(
        """
        3 mars => 2026-03-03
        le 3 mars 2026 => 2026-03-03
        mardi 3 mars 2026 à 14h30 => 2026-03-03 14:30
        1er avril => 2026-04-01
        mar. 3 mars 14h => 2026-03-03 14:00
        20/05/2026 => 2026-05-20
        3 févr. 2026 => 2026-02-03
        12 août 2026 => 2026-08-12
        """
    ),
    "es": lines(
        """
        3 de marzo de 2026 => 2026-03-03
        martes 3 de marzo a las 10:00 => 2026-03-03 10:00
        3 marzo => 2026-03-03
        3-mar-2026 => 2026-03-03
        3 de marzo => 2026-03-03
        jueves 12 de marzo de 2026, 16:00h => 2026-03-12 16:00
        3/mar/2026 => 2026-03-03
        """
    ),
    "pt": lines(
        """
        3 de março de 2026 => 2026-03-03
        terça-feira, 3 de março às 14h => 2026-03-03 14:00
        3 de março => 2026-03-03
        03/mar/2026 => 2026-03-03
        qui 12/03/2026 => 2026-03-12
        dia 12 de março => 2026-03-12
        """
    ),
    "it": lines(
        """
        3 marzo 2026 => 2026-03-03
        martedì 3 marzo ore 15 => 2026-03-03 15:00
        1° aprile 2026 => 2026-04-01
        3 marzo alle 10:30 => 2026-03-03 10:30
        mar 3 marzo 2026 ore 15:00 => 2026-03-03 15:00
        """
    ),
    "nl": lines(
        """
        3 maart 2026 => 2026-03-03
        dinsdag 3 maart om 14.00 uur => 2026-03-03 14:00
        do 12 mrt 2026 => 2026-03-12
        3-3-2026 14:00 uur => 2026-03-03 14:00
        1 mei 2026 => 2026-05-01
        """
    ),
    "pl": lines(
        """
        3 marca 2026 => 2026-03-03
        3 marca 2026 r. => 2026-03-03
        wtorek 3 marca godz. 14:00 => 2026-03-03 14:00
        12 marca 2026, 10:00 => 2026-03-12 10:00
        1 kwietnia => 2026-04-01
        3.03.2026 => 2026-03-03
        wt. 3 marca o 14:00 => 2026-03-03 14:00
        """
    ),
    "east": lines(
        """
        2026年3月20日 => 2026-03-20
        3月20日 => 2026-03-20
        3月20日 14:00 => 2026-03-20 14:00
        2026年3月20日（金）14:00 => 2026-03-20 14:00
        3月20日周五 下午2点 => 2026-03-20 14:00
        2026/3/20 => 2026-03-20
        2026年3月20日 14時30分 => 2026-03-20 14:30
        3月20号 => 2026-03-20
        2026-03-20 14:00 => 2026-03-20 14:00
        ３月２０日 => 2026-03-20
        3月20日(金) => 2026-03-20
        3月20日 午後2時半 => 2026-03-20 14:30
        2026.3.20 => 2026-03-20
        """
    ),
}

#: What stands under "Decision by", said on Thursday, 5 March 2026.
DECISIONS: dict[str, list[tuple[str, str]]] = {
    "de": lines(
        """
        in 2 Wochen => 2026-03-19
        innerhalb von 2 Wochen => 2026-03-19
        2-3 Wochen => 2026-03-26
        zwei Wochen => 2026-03-19
        Ende des Monats => 2026-03-31
        Ende März => 2026-03-31
        nächsten Freitag => 2026-03-13
        bis Freitag => 2026-03-06
        Ende nächster Woche => 2026-03-13
        bis 20. März => 2026-03-20
        nächste Woche => 2026-03-13
        10 Werktage => 2026-03-19
        Mitte nächster Woche => 2026-03-12
        bis spätestens 20.03.2026 => 2026-03-20
        14 Tage => 2026-03-19
        übermorgen => 2026-03-07
        in einer Woche => 2026-03-12
        innert 10 Tagen => 2026-03-15
        ca. 2 Wochen => 2026-03-19
        ein bis zwei Wochen => 2026-03-19
        Anfang nächster Woche => 2026-03-12
        Rückmeldung in 2 Wochen => 2026-03-19
        bis Ende März => 2026-03-31
        """
    ),
    "fr": lines(
        """
        avant le 20 mars => 2026-03-20
        fin du mois => 2026-03-31
        d'ici 2 semaines => 2026-03-19
        sous 15 jours => 2026-03-20
        dans une semaine => 2026-03-12
        vendredi prochain => 2026-03-13
        la semaine prochaine => 2026-03-13
        fin mars => 2026-03-31
        15 jours => 2026-03-20
        d’ici vendredi => 2026-03-06
        sous quinzaine => 2026-03-19
        2 à 3 semaines => 2026-03-26
        début de semaine prochaine => 2026-03-12
        d'ici la fin du mois => 2026-03-31
        """
    ),
    "es": lines(
        """
        2 semanas => 2026-03-19
        la semana que viene => 2026-03-13
        fin de mes => 2026-03-31
        el viernes que viene => 2026-03-13
        próximo viernes => 2026-03-13
        en 10 días => 2026-03-15
        dentro de dos semanas => 2026-03-19
        antes del 20 de marzo => 2026-03-20
        finales de marzo => 2026-03-31
        15 días hábiles => 2026-03-26
        una semana => 2026-03-12
        unas dos semanas => 2026-03-19
        viernes => 2026-03-06
        1-2 semanas => 2026-03-19
        una o dos semanas => 2026-03-19
        """
    ),
    "pt": lines(
        """
        em 2 semanas => 2026-03-19
        semana que vem => 2026-03-13
        fim do mês => 2026-03-31
        próxima sexta => 2026-03-13
        até 20 de março => 2026-03-20
        até sexta-feira => 2026-03-06
        10 dias úteis => 2026-03-19
        em até 15 dias => 2026-03-20
        próxima sexta-feira => 2026-03-13
        final de março => 2026-03-31
        uma a duas semanas => 2026-03-19
        """
    ),
    "it": lines(
        """
        fine mese => 2026-03-31
        entro due settimane => 2026-03-19
        entro venerdì => 2026-03-06
        venerdì prossimo => 2026-03-13
        settimana prossima => 2026-03-13
        entro il 20 marzo => 2026-03-20
        10 giorni lavorativi => 2026-03-19
        fine marzo => 2026-03-31
        una settimana => 2026-03-12
        tra 2 settimane => 2026-03-19
        """
    ),
    "nl": lines(
        """
        eind volgende week => 2026-03-13
        binnen 2 weken => 2026-03-19
        volgende week vrijdag => 2026-03-13
        voor 20 maart => 2026-03-20
        eind maart => 2026-03-31
        over een week => 2026-03-12
        binnen 10 werkdagen => 2026-03-19
        eind van de maand => 2026-03-31
        volgende vrijdag => 2026-03-13
        """
    ),
    "pl": lines(
        """
        do końca miesiąca => 2026-03-31
        w ciągu 2 tygodni => 2026-03-19
        za tydzień => 2026-03-12
        do 20 marca => 2026-03-20
        w przyszłym tygodniu => 2026-03-13
        w przyszły piątek => 2026-03-13
        do piątku => 2026-03-06
        2 tygodnie => 2026-03-19
        do końca marca => 2026-03-31
        10 dni roboczych => 2026-03-19
        dwa tygodnie => 2026-03-19
        """
    ),
    "zh": lines(
        """
        两周内 => 2026-03-19
        月底 => 2026-03-31
        下周五 => 2026-03-13
        一周内 => 2026-03-12
        10个工作日 => 2026-03-19
        3月20日前 => 2026-03-20
        下周 => 2026-03-13
        三天内 => 2026-03-08
        1-2周 => 2026-03-19
        一个月内 => 2026-04-05
        本周五 => 2026-03-06
        大概两周 => 2026-03-19
        下下周 => 2026-03-20
        两周后出结果 => 2026-03-19
        三月底 => 2026-03-31
        """
    ),
    "ja": lines(
        """
        今月末 => 2026-03-31
        来週金曜日 => 2026-03-13
        2週間以内 => 2026-03-19
        1週間後 => 2026-03-12
        3営業日以内 => 2026-03-10
        3月20日まで => 2026-03-20
        来週中 => 2026-03-13
        10日以内 => 2026-03-15
        来週の金曜 => 2026-03-13
        1ヶ月以内 => 2026-04-05
        1~2週間 => 2026-03-19
        来月末 => 2026-04-30
        今週中 => 2026-03-06
        2週間以内に連絡 => 2026-03-19
        """
    ),
}

#: Each person on the cell; nobody where nothing follows.
PEOPLE: dict[str, list[tuple[str, str]]] = {
    "de": lines(
        """
        Frau Weber => Frau, Weber, -, Weber, -
        Herr Dr. Weber => Herr Dr, Weber, -, Weber, -
        Dr. Ing. Weber => Dr, Weber, -, Weber, -
        Dr.-Ing. Anna Weber => Dr, Anna Weber, Anna, Weber, -
        Herr Müller und Frau Schmidt => Herr, Müller, -, Müller, - & Frau, Schmidt, -, Schmidt, -
        Anna Schmidt (Personalleiterin), Jörg Weiß => -, Anna Schmidt, Anna, Schmidt, Personalleiterin & -, Jörg Weiß, Jörg, Weiß, -
        Fr. Meier => Frau, Meier, -, Meier, -
        Personalabteilung => nobody
        Hr. Klein => Herr, Klein, -, Klein, -
        Gespräch mit Frau Huber => Frau, Huber, -, Huber, -
        Telefonat => nobody
        Prof. Dr. Lang => Prof Dr, Lang, -, Lang, -
        Frau Anna von der Heide => Frau, Anna von der Heide, Anna, von der Heide, -
        Max Müller - Teamleiter => -, Max Müller, Max, Müller, Teamleiter
        noch unbekannt => nobody
        Damen und Herren => nobody
        """
    ),
    "fr": lines(
        """
        Mme Juin => Mme, Juin, -, Juin, -
        M. Dupont => -, M. Dupont, -, Dupont, -
        Mlle Martin => Mlle, Martin, -, Martin, -
        Yann Georget => -, Yann Georget, Yann, Georget, -
        Mme Juin et M. Petit => Mme, Juin, -, Juin, - & -, M. Petit, -, Petit, -
        RH => nobody
        Sophie Durand (DRH) => -, Sophie Durand, Sophie, Durand, DRH
        Mme Claire Lefèvre => Mme, Claire Lefèvre, Claire, Lefèvre, -
        Monsieur Bernard => M., Bernard, -, Bernard, -
        Entretien avec Mme Roux => Mme, Roux, -, Roux, -
        service RH => nobody
        Jean-Pierre Dubois, responsable technique => -, Jean-Pierre Dubois, Jean-Pierre, Dubois, responsable technique
        à confirmer => nobody
        Jean DUPONT => -, Jean Dupont, Jean, Dupont, -
        """
    ),
    "es": lines(
        """
        Sr. García => Sr., García, -, García, -
        Ana García y Luis Pérez => -, Ana García, Ana, García, - & -, Luis Pérez, Luis, Pérez, -
        Ana y Luis => -, Ana, Ana, -, - & -, Luis, Luis, -, -
        José Ortega y Gasset => nobody
        Sra. María López (RRHH) => Sra., María López, María, López, RRHH
        Srta. Ruiz => Srta., Ruiz, -, Ruiz, -
        reclutadora => nobody
        Lic. Pedro Gómez => Lic., Pedro Gómez, Pedro, Gómez, -
        pendiente => nobody
        María del Carmen Ruiz => -, María del Carmen Ruiz, -, -, -
        Carlos (jefe de equipo) => -, Carlos, Carlos, -, jefe de equipo
        Entrevista con Marta Gil => -, Marta Gil, Marta, Gil, -
        Dña. Rosa Vidal => Dña., Rosa Vidal, Rosa, Vidal, -
        """
    ),
    "pt": lines(
        """
        Sra. Silva => Sra., Silva, -, Silva, -
        Ana Souza e João Lima => -, Ana Souza, Ana, Souza, - & -, João Lima, João, Lima, -
        Dra. Costa => Dra., Costa, -, Costa, -
        Eng. Paulo Reis => Eng., Paulo Reis, Paulo, Reis, -
        recrutadora => nobody
        Maria Silva (RH) => -, Maria Silva, Maria, Silva, RH
        João da Silva => -, João da Silva, João, da Silva, -
        a confirmar => nobody
        Conversa com Bruno => -, Bruno, Bruno, -, -
        Profa. Lima => Profa., Lima, -, Lima, -
        Sr. António Santos => Sr., António Santos, António, Santos, -
        gestor da vaga => nobody
        """
    ),
    "it": lines(
        """
        Dott. Rossi => Dott., Rossi, -, Rossi, -
        Dott.ssa Anna Bianchi => Dott.ssa, Anna Bianchi, Anna, Bianchi, -
        Sig.ra Verdi => Sig.ra, Verdi, -, Verdi, -
        Ing. Neri => Ing., Neri, -, Neri, -
        Mario Rossi e Luca Bianchi => -, Mario Rossi, Mario, Rossi, - & -, Luca Bianchi, Luca, Bianchi, -
        Sig. Marco Gallo => Sig., Marco Gallo, Marco, Gallo, -
        recruiter => nobody
        Giulia Ferri (HR) => -, Giulia Ferri, Giulia, Ferri, HR
        Avv. Conti => Avv., Conti, -, Conti, -
        da definire => nobody
        Colloquio con Elena => -, Elena, Elena, -, -
        Prof.ssa Longo => Prof.ssa, Longo, -, Longo, -
        """
    ),
    "nl": lines(
        """
        dhr. Jansen => Dhr., Jansen, -, Jansen, -
        mevr. de Vries => Mevr., de Vries, -, de Vries, -
        Mw. Bakker => Mw., Bakker, -, Bakker, -
        Jan de Boer en Piet Smit => -, Jan de Boer, Jan, de Boer, - & -, Piet Smit, Piet, Smit, -
        de heer Visser => Dhr., Visser, -, Visser, -
        Anna van der Berg (HR-adviseur) => -, Anna van der Berg, Anna, van der Berg, HR-adviseur
        Drs. Mulder => Drs., Mulder, -, Mulder, -
        ir. Kok => Ir., Kok, -, Kok, -
        nog niet bekend => nobody
        Gesprek met Lisa => -, Lisa, Lisa, -, -
        recruiter => nobody
        """
    ),
    "pl": lines(
        """
        Pan Kowalski => Pan, Kowalski, -, Kowalski, -
        Pani Nowak => Pani, Nowak, -, Nowak, -
        Pani Anna Nowak => Pani, Anna Nowak, Anna, Nowak, -
        Anna Nowak i Jan Kowalski => -, Anna Nowak, Anna, Nowak, - & -, Jan Kowalski, Jan, Kowalski, -
        mgr inż. Adam Wójcik => -, Adam Wójcik, Adam, Wójcik, -
        dr hab. Lis => Dr, Lis, -, Lis, -
        Rekruterka => nobody
        Piotr Zieliński (kierownik) => -, Piotr Zieliński, Piotr, Zieliński, kierownik
        rozmowa z Ewą => nobody
        Pan Marek => Pan, Marek, -, Marek, -
        brak => nobody
        """
    ),
    "zh": lines(
        """
        王女士 => -, 王女士, -, -, -
        张经理 => -, 张经理, -, -, -
        李先生和王女士 => -, 李先生, -, -, - & -, 王女士, -, -, -
        张伟 => -, 张伟, -, -, -
        王小明（技术总监） => -, 王小明, -, -, 技术总监
        HR王女士 => -, 王女士, -, -, -
        HR => nobody
        面试官 => nobody
        待定 => nobody
        欧阳明 => -, 欧阳明, -, -, -
        李总 => -, 李总, -, -, -
        电话面试 => nobody
        陈老师 => -, 陈老师, -, -, -
        刘洋、赵敏 => -, 刘洋, -, -, - & -, 赵敏, -, -, -
        张三 李四 => nobody
        """
    ),
    "ja": lines(
        """
        田中様 => -, 田中様, -, -, -
        山田 太郎様 => -, 山田 太郎様, -, -, -
        佐藤さん => -, 佐藤さん, -, -, -
        鈴木部長 => -, 鈴木部長, -, -, -
        田中様、佐藤様 => -, 田中様, -, -, - & -, 佐藤様, -, -, -
        田中様と鈴木様 => -, 田中様, -, -, - & -, 鈴木様, -, -, -
        人事担当者 => nobody
        採用担当 高橋様 => -, 高橋様, -, -, -
        山田太郎 => -, 山田太郎, -, -, -
        未定 => nobody
        伊藤氏 => -, 伊藤氏, -, -, -
        人事部 佐藤様 => -, 佐藤様, -, -, -
        担当者様 => nobody
        面接官：田中様（エンジニア） => -, 田中様, -, -, エンジニア
        スミスさん => -, スミスさん, -, -, -
        田中 => -, 田中, -, 田中, -
        """
    ),
    "other": lines(
        """
        Nguyễn Văn An => -, Nguyễn Văn An, -, -, -
        Wang Wei => -, Wang Wei, -, -, -
        Wei Wang => -, Wei Wang, Wei, Wang, -
        Kim Min-jun => -, Kim Min-jun, -, -, -
        Jane A. Roe => -, Jane A. Roe, Jane, Roe, -
        Ho Chi => -, Ho Chi, -, -, -
        Wei Nie => -, Wei Nie, Wei, Nie, -
        Su Li => -, Su Li, Su, Li, -
        Jane Roe (EM): on-call => -, Jane Roe, Jane, Roe, EM
        """
    ),
}
