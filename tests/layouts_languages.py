"""Trackers in nine languages as people lay them out, and how each header must be read.

``FOUND`` are header rows met in public, ``ALIKE`` are others as people there keep them. One line a
layout: headers with their facts behind "=", none where a header means nothing to us.
"""

from __future__ import annotations

Layout = tuple[tuple[str, ...], tuple[str | None, ...]]

_SHORT = {
    "c": "company", "r": "role", "rd": "round", "s": "status", "i": "interview",
    "p": "interviewers", "e": "emails", "l": "linkedin", "d": "decision", "t": "topics",
    "f": "fit", "g": "gap", "ni": "new_info", "lr": "last_reply", "ty": "thank_you_sent",
    "f1": "follow_up_1_sent", "f2": "follow_up_2_sent", "h": "hold", "n": "notes", "a": "applied",
    "o": "location", "ph": "phone", "ca": "candidate", "tn": "tone",
}  # fmt: skip


def _layouts(table: str) -> dict[str, Layout]:
    found: dict[str, Layout] = {}
    for line in table.strip().splitlines():
        name, _, rest = line.strip().partition(" :: ")
        pairs = [cell.strip().rpartition("=") if "=" in cell else (cell.strip(), "", "")
                 for cell in rest.split(" ; ")]  # fmt: skip
        found[name] = (
            tuple(header for header, _, _ in pairs),
            tuple(_SHORT[fact] if fact else None for _, _, fact in pairs),
        )
    return found


FOUND = _layouts(
    """
    de export of months :: Monat ; Bewerbung / Eingang=a ; Firma=c ; Stelle=r ; Status=s ; Absage am ; Nachweis Eingang ; Nachweis Outcome ; Bemerkung=n
    fr rows :: entreprise=c ; poste=r ; source ; date_candidature=a ; contact=p ; statut=s ; notes=n ; localisation=o
    de app :: Firma=c ; Stelle=r ; Datum ; Status=s ; Link ; Notizen=n ; Screenshot
    de article :: Versanddatum=a ; Versandart ; Name und Sitz des Unternehmens=c ; Position=r ; Eingangsbestätigung ; Absage ; Vorstellungsgespräch=i ; Anmerkungen=n
    fr export :: Entreprise=c ; Poste=r ; Etat=s ; Date Envoi=a ; Date Relance ; Lien ; Notes=n
    fr import :: entreprise=c ; poste=r ; statut=s ; localisation=o ; source ; date ; notes=n ; contact=p
    fr article :: NOM DE L'ENTREPRISE=c ; POSTE=r
    es app :: id ; estado=s ; fecha ; empresa=c ; puesto=r ; ubicacion=o ; url ; notas=n ; historial
    es interviews :: Empresa=c ; Fecha ; Hora ; Tipo ; Participantes=p ; Resultado=s ; Feedback=n ; Próximo Paso
    it form :: azienda=c ; ruolo=r ; stato=s ; priorita ; sede=o ; paese=o ; link_annuncio ; fonte ; stipendio_min ; stipendio_max ; note=n ; notifiche_push ; data_invio=a ; data_colloquio=i
    it labels :: 🏢 Azienda=c ; 💼 Ruolo=r ; 📋 Stato=s ; 📅 Data candidatura=a ; 🗓️ Data colloquio=i
    zh template :: 公司=c ; 岗位=r ; 赛道 ; 地点=o ; 投递链接 ; 投递日期=a ; 笔试日期 ; 面试日期=i ; 当前状态=s ; 简历得分 ; 笔试完成 ; 面试模拟完成
    ja article :: 応募した役職と会社名 ; 募集要項へのリンク ; 応募した日付=a ; 応募方法 ; 紹介者の名前 ; 結果=s
    """  # noqa: E501
)

ALIKE = _layouts(
    """
    de jobcenter :: Nr. ; Datum der Bewerbung=a ; Name und Anschrift des Arbeitgebers=c ; Bewerbung als=r ; Art der Bewerbung ; Ansprechpartner/in=p ; Ergebnis=s ; Bemerkungen=n
    de rav :: Datum ; Firma, Adresse=c ; Stelle als=r ; Pensum ; Bewerbungsart ; Kontaktperson=p ; Telefon=ph ; Ergebnis=s ; Absagegrund
    de excel :: Lfd. Nr. ; Unternehmen=c ; Stellenbezeichnung=r ; Ort=o ; Ansprechpartner=p ; E-Mail=e ; Telefon=ph ; Beworben am=a ; Eingangsbestätigung am ; Vorstellungsgespräch am=i ; Status=s ; Notizen=n
    de rounds :: Firma=c ; Position=r ; 1. Gespräch am=i ; 2. Gespräch am=i ; Gesprächspartner=p ; Zusage/Absage=s ; Bemerkung=n
    de engineer :: Unternehmen=c ; Rolle=r ; Gehaltswunsch ; Interviewdatum=i ; Uhrzeit=i ; Gesprächspartner:in=p ; Rückmeldung bis=d ; Dankesmail=ty ; Nachgefasst am=f1 ; Stand=s
    de plain :: vorstellungsgespraech_am=i ; firma=c ; stelle=r ; ansprechpartner_email=e ; entscheidung_bis=d
    de students :: Arbeitgeber=c ; Werkstudentenstelle ; Frist ; Recruiterin=p ; LinkedIn-Profil=l ; Interview am=i ; Themen=t ; Feedback=n
    de halves :: Firma=c ; Stelle=r ; Anrede ; Vorname=p ; Nachname=p ; E-Mail-Adresse=e ; Gesprächstermin=i ; Letzte Rückmeldung=lr
    de english mix :: Company=c ; Role=r ; Interview Date=i ; Ansprechpartner=p ; Status=s ; Next Step ; Bemerkungen=n
    de apprenticeship :: Betrieb=c ; Ausbildungsberuf=r ; Bewerbung abgeschickt am=a ; Termin Vorstellungsgespräch=i ; Personalerin=p ; Bewerbungsstatus=s
    fr apec :: Société=c ; Intitulé du poste=r ; Référence ; Date d'envoi=a ; Interlocuteur=p ; Coordonnées=e ; Date de relance ; Date d’entretien=i ; Résultat=s ; Commentaires=n
    fr pôle emploi :: Date de candidature=a ; Entreprise=c ; Poste visé=r ; Personne à contacter=p ; Téléphone=ph ; Mail=e ; Réponse ; Date de l'entretien=i ; Observations=n
    fr school :: Nom de la structure=c ; Ville=o ; Contact RH=p ; Adresse mail=e ; Candidature envoyée le=a ; 1ère relance=f1 ; 2ème relance=f2 ; Entretien=i ; Statut candidature=s
    fr sales :: Boîte=c ; Titre du poste=r ; Recruteur=p ; Mail recruteur=e ; Entretien avec=p ; Date entretien=i ; Heure=i ; Réponse attendue=d ; Remerciement envoyé=ty
    fr upper :: NOM DE LA SOCIÉTÉ=c ; INTITULÉ DE L'OFFRE=r ; DATE RDV=i ; INTERLOCUTRICE=p ; AVANCEMENT=s
    fr english :: Company=c ; Poste=r ; Statut=s ; Date entretien=i ; Contact=p ; Notes=n
    fr numbered :: 1. Entreprise=c ; 2. Poste=r ; 3. Date d'entretien=i ; 4. Personnes rencontrées=p ; 5. Points abordés=t ; 6. Mes atouts=f
    fr apprenticeship :: Entreprise ciblée=c ; Secteur ; Nom du contact=p ; Fonction du contact=p ; Canal ; Date d'envoi CV=a ; État de la candidature=s ; Prochaine action
    es infojobs :: Empresa=c ; Puesto=r ; Portal ; Fecha de inscripción=a ; Estado de la candidatura=s ; Entrevista=i ; Persona de contacto=p ; Teléfono=ph ; Observaciones=n
    es latam :: Compañía=c ; Vacante=r ; Fecha de postulación=a ; Reclutador=p ; Correo del reclutador=e ; Fecha de entrevista=i ; Hora=i ; Estatus=s ; Seguimiento ; Comentarios=n
    es notion :: 🏢 Empresa=c ; 🎯 Cargo=r ; 📍 Ubicación=o ; 📅 Fecha entrevista=i ; 👤 Entrevistador/a=p ; ✅ Agradecimiento enviado=ty
    es accents :: fecha_de_aplicacion=a ; empresa=c ; posicion=r ; entrevistadores=p ; dia_entrevista=i ; ultima_respuesta=lr
    es rounds :: Empresa=c ; Puesto=r ; Primera entrevista=i ; Segunda entrevista=i ; Nombre del entrevistador=p ; Respuesta antes del=d ; Resultado final=s
    es halves :: Empresa=c ; Nombre=p ; Apellidos=p ; Correo electrónico=e ; Puesto del contacto=p ; Fecha de la entrevista=i
    es coach :: Candidato=ca ; Empresa=c ; Puesto=r ; Fecha entrevista=i
    es thanks :: Empresa=c ; Temas tratados=t ; Puntos fuertes=f ; Novedades=ni ; Primer seguimiento=f1 ; Segundo seguimiento=f2 ; En espera hasta=h
    pt planilha :: Empresa=c ; Vaga=r ; Link da vaga ; Data da candidatura=a ; Status=s ; Etapa atual ; Recrutador(a)=p ; Data da entrevista=i ; Observações=n
    pt gupy :: Data de inscrição=a ; Empresa=c ; Cargo=r ; Cidade=o ; Estado=o ; Plataforma ; Situação=s ; Contato=p ; Salário ; Retorno até=d
    pt portugal :: Entidade empregadora=c ; Função=r ; Contacto=p ; Morada=o ; Telemóvel=ph ; Data de envio=a ; Data da entrevista=i ; Hora da entrevista=i ; Apontamentos=n
    pt snake :: empresa=c ; cargo=r ; data_entrevista=i ; entrevistadores=p ; email_contato=e ; data_decisao=d ; agradecimento_enviado=ty
    pt tech :: Empresa=c ; Posição=r ; Tech recruiter=p ; Entrevista técnica=i ; Entrevista com RH ; Feedback=n ; Próximos passos
    pt rounds :: Empresa=c ; 1ª entrevista=i ; 2ª entrevista=i ; Entrevistado por=p ; Assuntos=t ; Pontos fortes=f ; Status da candidatura=s
    pt simple :: Nome da empresa=c ; Título da vaga=r ; Pretensão salarial ; Pessoa de contato=p ; Último retorno=lr ; Follow-up enviado=f1
    it excel :: Azienda=c ; Posizione=r ; Città=o ; Data invio CV=a ; Referente=p ; Email referente=e ; Telefono=ph ; Data colloquio=i ; Esito=s ; Note=n
    it agencies :: Agenzia=c ; Mansione=r ; Selezionatrice=p ; Colloquio=i ; Orario=i ; Risposta entro=d ; Ringraziamento inviato=ty ; Stato candidatura=s
    it apostrophe :: Nome dell'azienda=c ; Titolo dell'annuncio=r ; Data dell’invio=a ; Data del colloquio=i ; Intervistatore=p ; Punti di forza=f
    it caps :: AZIENDA=c ; RUOLO=r ; STATO=s ; CONTATTO=p ; DATA INVIO=a ; SOLLECITO INVIATO=f1
    it rounds :: Azienda=c ; Primo colloquio=i ; Secondo colloquio=i ; Intervistatori=p ; Argomenti trattati=t ; Ultima risposta=lr ; Priorità
    it halves :: Azienda=c ; Nome=p ; Cognome=p ; Indirizzo email=e ; Ruolo referente=p ; Data e ora colloquio=i
    nl uwv :: Datum sollicitatie=a ; Bedrijfsnaam=c ; Functie=r ; Contactpersoon=p ; Telefoonnummer=ph ; Wijze van solliciteren ; Resultaat=s ; Opmerkingen=n
    nl excel :: Werkgever=c ; Vacature=r ; Plaats=o ; Gesolliciteerd op=a ; Datum gesprek=i ; Tijd=i ; Gesprek met=p ; Reactie uiterlijk=d ; Status=s
    nl mixed :: Company=c ; Functietitel=r ; Recruiter=p ; E-mailadres=e ; Interview datum=i ; Bedankmail verstuurd=ty ; Notities=n
    nl rounds :: Bedrijf=c ; Functie=r ; 1e gesprek=i ; 2e gesprek=i ; Gesprekspartner=p ; Uitkomst=s ; Vergeten te zeggen=g
    nl halves :: Organisatie=c ; Voornaam=p ; Achternaam=p ; E-mail=e ; Sollicitatiegesprek=i ; Laatste reactie=lr ; Besproken onderwerpen=t
    pl pracuj :: Firma=c ; Stanowisko=r ; Data aplikacji=a ; Źródło ; Status=s ; Rekruter=p ; Data rozmowy=i ; Widełki ; Uwagi=n
    pl urząd :: Lp. ; Nazwa pracodawcy=c ; Nazwa stanowiska=r ; Data wysłania CV=a ; Osoba kontaktowa=p ; Telefon=ph ; Wynik=s
    pl people :: Firma=c ; Rozmówca=p ; Adres e-mail=e ; Termin rozmowy=i ; Godzina=i ; Decyzja do=d ; Podziękowanie wysłane=ty ; Notatki=n
    pl rounds :: Nazwa firmy=c ; Pierwsza rozmowa=i ; Druga rozmowa=i ; Etap rekrutacji=s ; Mocne strony=f ; Tematy rozmowy=t ; Miasto=o
    pl halves :: Firma=c ; Imię=p ; Nazwisko=p ; E-mail=e ; Stanowisko rozmówcy=p ; Data rozmowy kwalifikacyjnej=i
    pl mixed :: Company=c ; Stanowisko=r ; Interview date=i ; Kontakt=p ; Ostatnia odpowiedź=lr ; Follow-up
    zh 求职进度表 :: 序号 ; 公司名称=c ; 应聘岗位=r ; 投递时间=a ; 投递渠道 ; 面试时间=i ; 面试官=p ; 联系方式=e ; 进度=s ; 备注=n
    zh autumn :: 公司=c ; 岗位=r ; base=o ; 网申时间=a ; 笔试 ; 一面时间=i ; 二面时间=i ; HR面时间=i ; 结果=s ; 复盘=n
    zh traditional :: 公司名稱=c ; 職位=r ; 地點=o ; 面試日期=i ; 面試官=p ; 狀態=s ; 備註=n ; 期望薪資
    zh contact :: 企业名称=c ; 职位名称=r ; 联系人=p ; 邮箱=e ; 电话=ph ; 面试安排=i ; 预计回复时间=d ; 感谢信=ty ; 我的优势=f
    zh numbered :: 1、公司=c ; 2、岗位=r ; 3、面试日期=i ; 4、状态=s
    zh bilingual :: 公司 Company=c ; 职位=r ; 面试日期 (Interview date)=i ; HR=p ; 面试内容=t
    ja 求人管理表 :: No. ; 企業名=c ; 職種=r ; 応募日=a ; 応募経路 ; 書類選考 ; 一次面接日=i ; 二次面接日=i ; 最終面接日=i ; 選考状況=s ; 備考=n
    ja agent :: 会社名=c ; ポジション=r ; エージェント ; 年収 ; 面接日時=i ; 面接官=p ; 結果連絡予定日=d ; お礼メール=ty ; メモ=n
    ja contact :: 応募先=c ; 募集職種=r ; 勤務地=o ; 担当者名=p ; メールアドレス=e ; 電話番号=ph ; 面談日=i ; ステータス=s
    ja details :: 企業名=c ; 面接官名=p ; 面接官役職=p ; 面接日=i ; 面接内容=t ; 強み=f ; 言い忘れ=g ; 返信日=lr ; 保留期限=h
    ja wide :: 【会社名】=c ; ■職種=r ; ＜面接日＞=i ; ①担当者=p ; 合否=s
    ja together :: 会社名・職種 ; 応募日=a ; 面接日=i ; 選考結果=s
    mixed letters :: Firma=c ; Rolle=r ; Feedback=n ; Gespräch=i ; Kontakt=p
    """  # noqa: E501
)
