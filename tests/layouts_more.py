# ruff: noqa: E501 (a line is a header row)
"""Header rows as trades, portals, offices and countries lay them out, with the fact of each.

A line is ``header = fact``, the facts of CONTRACT; nothing behind ``=`` where a header names none.
"""

from __future__ import annotations


def _rows(table: str) -> tuple[tuple[str, ...], list[str | None]]:
    pairs = [pair.strip().rpartition("=") for pair in table.strip().split("¦")]
    return (
        tuple(header.strip() for header, _, _ in pairs),
        [fact.strip() or None for _, _, fact in pairs],
    )


MORE: dict[str, tuple[tuple[str, ...], list[str | None]]] = {
    name: _rows(table)
    for name, table in {
        "en hospital": "Hospital = company ¦ Unit = ¦ Job title = role ¦ Nurse manager = interviewers ¦ Interview = interview ¦ Outcome = status",
        "en school": "School = company ¦ Post = role ¦ Closing date = ¦ Headteacher = interviewers ¦ Interview date and time = interview ¦ Outcome = status ¦ Feedback = notes",
        "en academic": "University = company ¦ Department = ¦ Position = role ¦ Search chair = interviewers ¦ Committee members = interviewers ¦ Campus visit date = interview ¦ Status = status ¦ Letters submitted =",
        "en law": "Firm = company ¦ Practice group = ¦ Position = role ¦ Screener date = interview ¦ Interviewing attorneys = interviewers ¦ Callback = ¦ Thank you notes sent? = thank_you_sent",
        "en government": "Agency = company ¦ Position title = role ¦ Grade = ¦ Announcement number = ¦ Panel names = interviewers ¦ Interview date/time = interview ¦ Status = status",
        "en staffing": "Agency = ¦ Client = company ¦ Role = role ¦ Rate = ¦ Agency recruiter =  ¦ Interview date = interview ¦ Status = status",
        "en staffing end client": "Vendor = ¦ End client = company ¦ Position = role ¦ Vendor contact = ¦ Vendor email =  ¦ Interview date = interview ¦ Submission status = status",
        "en coach": "Client = candidate ¦ Company = company ¦ Role = role ¦ Interviewer = interviewers ¦ Interview date = interview ¦ Stage = status",
        "en notion": "Name = company ¦ Position = role ¦ Stage = status ¦ Interviewer(s) = interviewers ¦ Interview date = interview ¦ Created = ¦ Tags =",
        "en notion email": "Name = company ¦ Role = role ¦ Status = status ¦ Interviewers = interviewers ¦ Interviewer emails = emails ¦ Interview = interview",
        "en meeting": "Employer = company ¦ Title = role ¦ Meeting Date = interview ¦ Met With = interviewers ¦ Contact Email = emails ¦ Last Contact = ¦ Result = status",
        "en panel": "Company Name = company ¦ Job Title = role ¦ Panel Members = interviewers ¦ Panel Emails = emails ¦ Interview Date & Time = interview ¦ Interview Outcome = status",
        "en rounds": "Company = company ¦ Role = role ¦ 1st Interview = interview ¦ 1st Interviewer = interviewers ¦ 2nd Interview = interview ¦ 2nd Interviewer = interviewers ¦ Final Interview = interview ¦ Final Interviewer(s) = interviewers ¦ Outcome = status",
        "en rounds dates": "Company = company ¦ Position = role ¦ Round 1 Date = interview ¦ Round 1 Interviewer = interviewers ¦ Round 2 Date = interview ¦ Round 2 Interviewer = interviewers ¦ Offer =",
        "en india": "COMPANY = company ¦ PROFILE =  ¦ CTC = ¦ Interview Date = interview ¦ HR Name = interviewers ¦ MAIL ID = emails ¦ Contact No = phone ¦ Result = status",
        "en huntr": "company = company ¦ job_title = role ¦ list_name = status ¦ applied_date = applied ¦ first_interview_date = interview ¦ contacts = interviewers ¦ contact_emails = emails ¦ url = ",
        "en capitals": "WHERE = company ¦ JOB = role ¦ WHO = interviewers ¦ INTERVIEW = interview ¦ STATUS = status",
        "en where beside company": "Company = company ¦ Role = role ¦ Where = location ¦ Interview = interview ¦ Status = status",
        "en short": "Co. = company ¦ Role = role ¦ Intvw date = interview ¦ Intvw w/ = interviewers ¦ Where I'm at = status",
        "en log of people": "Date =  ¦ Person = interviewers ¦ Title =  ¦ Company = company ¦ For what position? = role",
        "en scheduled": "job_id =  ¦ company = company ¦ round = round ¦ scheduled_date = interview ¦ interviewer = interviewers ¦ result = status",
        "en scheduled, nobody": "Company = company ¦ Role = role ¦ Scheduled date =  ¦ Status = status",
        "en scheduled beside": "Company = company ¦ Interview date = interview ¦ Scheduled on =  ¦ Interviewer = interviewers ¦ Status = status",
        "en candidate's own": "Candidate = candidate ¦ Email =  ¦ Phone =  ¦ Role = role ¦ Company = company ¦ Interview Date = interview",
        "en candidate, theirs": "Candidate = candidate ¦ Company = company ¦ Interviewer = interviewers ¦ Email = emails ¦ Interview Date = interview",
        "en bracket sent": "Company = company ¦ Role = role ¦ Interview = interview ¦ Follow-Up (thank you sent) = thank_you_sent ¦ Status = status",
        "de termin": "Firma = company ¦ Position = role ¦ Runde = round ¦ Termin = interview ¦ Uhrzeit = interview ¦ Gesprächspartner = interviewers ¦ Ergebnis = status",
        "de wann": "Firma = company ¦ Stelle = role ¦ Wann beworben = applied ¦ VG = interview ¦ Ergebnis = status",
        "fr adresse": "Entreprise, adresse = company ¦ Poste à repourvoir = role ¦ Résultat de l'offre = status",
        "fr autre contact": "Entreprise = company ¦ Poste = role ¦ Contact RH — Prénom = interviewers ¦ Contact RH — Nom = interviewers ¦ Contact RH — Email = emails ¦ Contact Autre — Prénom = interviewers ¦ Contact Autre — Nom = interviewers ¦ Contact Autre — Email = emails ¦ Statut = status",
        "es preguntas": "¿Dónde? = company ¦ Puesto = role ¦ ¿Cuándo eché el CV? = applied ¦ ¿Con quién hablé? = interviewers ¦ Cita = interview ¦ ¿Qué me dijeron? = status",
        "it domande": "Ditta = company ¦ Che lavoro è = role ¦ Ho mandato il CV = applied ¦ Appuntamento = interview ¦ Con chi ho parlato = interviewers ¦ Com'è andata = status",
        "it cv tick": "Azienda = company ¦ Posizione = role ¦ Data candidatura = applied ¦ CV inviato =  ¦ Stato = status",
        "it cv day": "Azienda = company ¦ Posizione = role ¦ CV inviato = applied ¦ Stato = status",
        "pt perguntas": "Empresa = company ¦ Qual vaga = role ¦ Quando me candidatei = applied ¦ Com quem falei = interviewers ¦ Agendado para = interview ¦ Como foi = status",
        "nl afspraak": "Bedrijf = company ¦ Functie = role ¦ Afspraak = interview ¦ Gesproken met = interviewers ¦ Besluit verwacht = decision ¦ Resultaat sollicitatie = status",
        "pl kto": "Firma = company ¦ Proponowane stanowisko = role ¦ Data złożenia CV = applied ¦ Umówiony termin = interview ¦ 👤 kto rekrutuje = interviewers ¦ Wynik = status",
        "zh result": "公司 = company ¦ 目标岗位 = role ¦ 预约时间 = interview ¦ 面试官 = interviewers ¦ 投递结果 = status",
        "ja ima": "会社名 = company ¦ 志望職種 = role ¦ 予定日時 = interview ¦ 面接官 = interviewers ¦ 今の状況 = status",
        "de erst": "Firma = company ¦ Stelle = role ¦ Erstgespräch am = interview ¦ Erstgespräch mit = interviewers ¦ Zweitgespräch am = interview ¦ Zweitgespräch mit = interviewers ¦ Ergebnis = status",
        "de fach": "Unternehmen = company ¦ Position = role ¦ Fachgespräch Datum = interview ¦ Fachgespräch mit = interviewers ¦ Zu-/Absage = status ¦ Bemerkung = notes",
        "de rav": "Datum der Bewerbung = applied ¦ Stellenbezeichnung = role ¦ Firma, Adresse = company ¦ Kontaktperson, Tel.-Nr. = interviewers ¦ Zuweisung RAV = ¦ Pensum = ¦ Vorstellungsgespräch am = interview ¦ Ergebnis der Bewerbung = status ¦ Grund der Absage =",
        "de praktikum": "Praktikumsbetrieb = company ¦ Praktikumsstelle = role ¦ Ansprechpartner/in = interviewers ¦ E-Mail = emails ¦ Bewerbungsgespräch am = interview ¦ Status = status",
        "de lehre": "Lehrbetrieb = company ¦ Lehrstelle als = role ¦ Berufsbildner/in = interviewers ¦ Schnuppern am = ¦ Vorstellungsgespräch = interview ¦ Resultat = status",
        "de vermittlung": "Personalvermittlung = ¦ Kunde = company ¦ Position = role ¦ Gesprächstermin = interview ¦ Gesprächspartner = interviewers",
        "de klinik": "Klinik = company ¦ Abteilung = ¦ Stelle = role ¦ Hospitation = ¦ Chefarzt = interviewers ¦ Vorstellungsgespräch am = interview ¦ Status = status",
        "fr cadre": "Entreprise = company ¦ Fonction visée = role ¦ Interlocuteur = interviewers ¦ Date d'entretien = interview ¦ Suite donnée = status ¦ Remarques = notes",
        "fr rounds": "Société = company ¦ Poste = role ¦ 1er entretien = interview ¦ 1er interlocuteur = interviewers ¦ 2e entretien = interview ¦ 2e interlocuteur = interviewers ¦ Statut = status",
        "fr ecole": "Établissement = company ¦ Poste visé = role ¦ Directeur / Directrice = interviewers ¦ Entretien le = interview ¦ Courriel = emails ¦ Décision prévue le = decision",
        "fr quebec": "Employeur = company ¦ Titre du poste = role ¦ Entrevue = interview ¦ Personne-ressource = interviewers ¦ Courriel = emails ¦ Suivi = ¦ Statut = status",
        "fr stage": "Structure d'accueil = company ¦ Stage = ¦ Intitulé du poste = role ¦ Maître de stage = interviewers ¦ Date entretien = interview ¦ Mail = emails",
        "es espana": "Empresa = company ¦ Puesto ofertado = role ¦ Persona de contacto = interviewers ¦ Correo = emails ¦ Fecha y hora entrevista = interview ¦ Resultado = status ¦ Fecha límite decisión = decision",
        "es rounds": "Empresa = company ¦ Vacante = role ¦ 1ª entrevista = interview ¦ Entrevistador 1 = interviewers ¦ 2ª entrevista = interview ¦ Entrevistador 2 = interviewers ¦ Estatus = status",
        "es colegio": "Colegio = company ¦ Plaza = role ¦ Director = interviewers ¦ Entrevista = interview ¦ Estado = status",
        "pt brasil": "Empresa = company ¦ Vaga = role ¦ Data da entrevista = interview ¦ Horário = interview ¦ Entrevistador(a) = interviewers ¦ Situação = status ¦ Observações = notes",
        "pt portugal": "Entidade = company ¦ Função = role ¦ Envio CV = applied ¦ Entrevista = interview ¦ Pessoa de contacto = interviewers ¦ Correio eletrónico = emails ¦ Ponto de situação = status",
        "pt rounds": "Empresa = company ¦ Cargo = role ¦ 1ª entrevista = interview ¦ 1º entrevistador = interviewers ¦ 2ª entrevista = interview ¦ 2º entrevistador = interviewers ¦ Status = status",
        "it neo": "Azienda = company ¦ Posizione = role ¦ Data colloquio = interview ¦ Selezionatore = interviewers ¦ Esito = status ¦ Note varie = notes",
        "it rounds": "Azienda = company ¦ Ruolo = role ¦ Primo colloquio = interview ¦ Intervistatore 1 = interviewers ¦ Secondo colloquio = interview ¦ Intervistatore 2 = interviewers ¦ Stato = status",
        "it scuola": "Scuola = company ¦ Mansione = role ¦ Referente = interviewers ¦ Email referente = emails ¦ Colloquio del = interview ¦ Risposta entro = decision",
        "nl": "Organisatie = company ¦ Functie = role ¦ Datum gesprek = interview ¦ Gesprek met = interviewers ¦ E-mailadres = emails ¦ Uitslag = status ¦ Opmerkingen = notes",
        "nl rounds": "Bedrijf = company ¦ Vacature = role ¦ 1e gesprek = interview ¦ 1e gesprek met = interviewers ¦ 2e gesprek = interview ¦ 2e gesprek met = interviewers ¦ Status = status",
        "nl bureau": "Bureau = ¦ Opdrachtgever = company ¦ Functie = role ¦ Contactpersoon = interviewers ¦ Gesprek op = interview ¦ Stand van zaken = status",
        "pl": "Pracodawca = company ¦ Stanowisko = role ¦ Data rozmowy = interview ¦ Rozmowa z = interviewers ¦ E-mail = emails ¦ Wynik = status ¦ Uwagi = notes",
        "pl rounds": "Firma = company ¦ Stanowisko = role ¦ 1. rozmowa = interview ¦ 1. rozmówca = interviewers ¦ 2. rozmowa = interview ¦ 2. rozmówca = interviewers ¦ Status = status",
        "zh taiwan": "公司名稱 = company ¦ 應徵職缺 = role ¦ 投遞日期 = applied ¦ 面試時間 = interview ¦ 面試主管 = interviewers ¦ 聯絡信箱 = emails ¦ 目前狀態 = status ¦ 備註 = notes",
        "zh rounds": "公司 = company ¦ 岗位 = role ¦ 一面时间 = interview ¦ 一面面试官 = interviewers ¦ 二面时间 = interview ¦ 二面面试官 = interviewers ¦ 结果 = status",
        "zh unit": "用人单位 = company ¦ 应聘岗位 = role ¦ 面试日期 = interview ¦ 联系人 = interviewers ¦ 联系邮箱 = emails ¦ 进展 = status",
        "ja tenshoku": "企業名 = company ¦ 応募職種 = role ¦ エージェント = ¦ 一次面接日 = interview ¦ 一次面接官 = interviewers ¦ 二次面接日 = interview ¦ 二次面接官 = interviewers ¦ 合否 = status ¦ 備考 = notes",
        "ja hospital": "病院名 = company ¦ 職種 = role ¦ 面接日時 = interview ¦ 担当者名 = interviewers ¦ 連絡先メール = emails ¦ 選考状況 = status ¦ 応募締切日 =",
    }.items()
}
