# ruff: noqa: E501 - a row is a message
"""What programs write: acknowledgements, notices, mail servers, calendars, news and lists."""

from __future__ import annotations

from tests.replies.mails import ME, ORIGINAL, REPORT, STATUS, Case, calendar, case, report

# fmt: off
#: sender, subject, text: hiring systems on behalf of a company, in nine languages.
_ACKNOWLEDGED = (
    ("Acme <no-reply@us.greenhouse-mail.io>", "Thank you for applying to Acme", "Hi Ana, thanks for applying to Acme! We'll review your application and get back to you."),
    ("Acme <no-reply@eu.greenhouse-mail.io>", "Your application to Acme", "Your application for Analyst has been received."),
    ("Acme <no-reply@greenhouse.io>", "Security code for your application", "Copy and paste this code into the security code field on your application: x7Fd91Ka"),
    ("Acme Hiring Team <no-reply@hire.lever.co>", "Thank you for your application to Acme", "Thank you for your application for the Analyst role. Our team is reviewing it."),
    ("Acme <no-reply@ashbyhq.com>", "Thanks for applying to Acme!", "We received your application for Analyst and will be in touch if there is a fit."),
    ("Acme Workday <acme@myworkday.com>", "Thank you for applying", "Your application for R-1001 Analyst was submitted."),
    ("<donotreply@myworkday.com>", "Verify your candidate account", "Verify your e-mail to activate your account."),
    ("Acme <notification@smartrecruiters.com>", "Acme - thank you for your application", "Thank you for your interest in the Analyst position. We have received your application."),
    ("Acme Recruiting <acme@m.personio.de>", "Deine Bewerbung bei Acme", "Hallo Ana, vielen Dank für deine Bewerbung als Analystin. Wir haben deine Unterlagen erhalten und melden uns."),
    ("Acme <acme@m.personio.de>", "Eingangsbestätigung", "Ihre Bewerbung ist bei uns eingegangen. Dies ist eine automatische Nachricht."),
    ("Jane - Acme <jane@acme.teamtailor-mail.com>", "We have received your application!", "Hi Ana, thank you for your application to Acme. We have received your application and will review it shortly."),
    ("Acme <no-reply@acme.teamtailor-mail.com>", "Tack för din ansökan", "Hej Ana, vi har tagit emot din ansökan."),
    ("Acme Careers <acme+autoreply@talent.icims.com>", "Thank you for your interest in Acme", "Thank you for your submission for Analyst."),
    ("Acme <acme@invalidemail.com>", "Application complete", "You have successfully applied for Analyst."),
    ("Acme <careers@acme.taleo.net>", "Confirmation", "We acknowledge receipt of your application."),
    ("Acme <acme@candidates.recruitee.com>", "Bedankt voor je sollicitatie", "We hebben je sollicitatie goed ontvangen en laten snel iets horen."),
    ("Acme <notifications@app.bamboohr.com>", "We got your application", "Thank you for applying to Acme for the Analyst position."),
    ("Workable <noreply@candidates.workablemail.com>", "Thanks for applying to Acme", "Your application for the Analyst job was submitted successfully."),
    ("Acme <noreply@jobvite.com>", "Thank you for your application", "Your application was received."),
    ("Acme <system@successfactors.eu>", "Ihre Bewerbung", "Vielen Dank für Ihre Bewerbung. Bitte antworten Sie nicht auf diese E-Mail."),
    ("Acme <noreply@acme.breezy-mail.com>", "Application received", "We received your application."),
    ("Acme <noreply@join.com>", "Deine Bewerbung wurde übermittelt", "Deine Bewerbung wurde übermittelt an Acme."),
    ("Acme <no-reply@acme.softgarden.io>", "Bewerbungseingang", "Wir bestätigen Ihnen den Eingang Ihrer Bewerbung."),
    ("Acme <no-reply@taleez.com>", "Candidature reçue", "Nous avons bien reçu votre candidature, merci de votre intérêt pour Acme."),
    ("Acme <ne-pas-repondre@acme.example>", "Accusé de réception", "Nous accusons réception de votre candidature."),
    ("Acme <no-reply@viterbit-mail.com>", "Hemos recibido tu candidatura", "Gracias por tu candidatura. Te avisaremos si encajas."),
    ("Acme <noresponder@acme.example>", "Confirmación de inscripción", "Tu inscripción se ha registrado correctamente."),
    ("Acme <no-reply@gupy.com.br>", "Recebemos sua candidatura", "Obrigado por se candidatar à vaga de Analista."),
    ("Acme <naoresponda@acme.example>", "Confirmação de candidatura", "A sua candidatura foi submetida com sucesso."),
    ("Acme <noreply@allibo.com>", "Conferma candidatura", "Abbiamo ricevuto la tua candidatura, grazie."),
    ("Acme <non-rispondere@acme.example>", "Candidatura", "Grazie per la tua candidatura. Questo è un messaggio automatico."),
    ("Acme <noreply@erecruiter.pl>", "Dziękujemy za aplikację", "Otrzymaliśmy Twoją aplikację na stanowisko Analityk."),
    ("Acme <no-reply@acme.example>", "【Acme】ご応募ありがとうございます", "ご応募いただきありがとうございます。本メールは自動送信です。"),
    ("Acme <noreply@acme.example>", "投递成功通知", "我们已收到您的简历，此邮件由系统自动发送，请勿回复。"),
    ("Acme Careers <careers@acme.example>", "Thank you for applying to Acme", "Thank you for applying. This is an automated message, please do not reply."),
    ("Acme HR <hr@acme.example>", "Application received", "We have received your application and will contact you if selected."),
    ("Acme <karriere@acme.example>", "Ihre Bewerbung", "Vielen Dank für Ihre Bewerbung. Wir haben Ihre Unterlagen erhalten."),
    ("LinkedIn <jobs-noreply@linkedin.com>", "Your application was sent to Acme", "Your application was sent to Acme."),
    ("Indeed Apply <indeedapply@indeed.com>", "Indeed Application: Analyst", "Application submitted."),
    ("Acme Surveys <survey@acme.example>", "How did we do?", "Tell us about your interview. This is an automated message."),
    ("HackerRank <support@hackerrankforwork.com>", "Test confirmation", "Your test was submitted. Please do not reply."),
)

#: client, subject, text, headers: answers by themselves that tell of no absence, and notices.
_ANSWERED: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("exchange oof", "Automatic reply: Thank you", "Thank you for contacting the Acme recruiting team. We aim to answer within two business days.", {}),
    ("exchange oof", "Automatische Antwort: Danke", "Vielen Dank für Ihre Anfrage. Wir haben Ihre Nachricht erhalten und antworten innerhalb von drei Werktagen.", {}),
    ("bare", "Re: Thank you", "Your message was received. Ticket number 4711.", {"Auto-Submitted": "auto-replied"}),
    ("bare", "[#4711] Thank you", "We received your request and it is in our queue.", {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}),
    ("bare", "Received: Thank you", "We will get to it.", {"X-Autorespond": "Received", "Precedence": "auto_reply"}),
    ("bare", "Re: Thank you", "This is an automated response. Your e-mail has arrived.", {}),
    ("bare", "Re: Thank you", "Diese Nachricht wurde automatisch erstellt. Bitte antworten Sie nicht auf diese E-Mail.", {}),
    ("bare", "Re: Thank you", "Jane Roe no longer works here. Please write to the front desk.", {"Auto-Submitted": "auto-replied"}),
    ("exchange oof", "Automatic reply: Thank you", "I have left the company and this mailbox is no longer monitored.", {}),
    ("exchange oof", "Automatische Antwort: Danke", "Frau Röhm ist nicht mehr im Unternehmen.", {}),
    ("bare", "Re: Thank you", "Ce message est automatique. Bien reçu.", {"X-FC-MachineGenerated": "true"}),
    ("bare", "Please confirm your message", "Click to prove that you are human, then your message is delivered.", {"Auto-Submitted": "auto-replied", "Return-Path": "<>"}),
    ("bare", "Interview scheduled", "Your interview with Acme is on Tuesday at 10:00.", {"Auto-Submitted": "auto-generated"}),
    ("exchange", "Recall: Thank you", "Jane Roe would like to recall the message.", {"Auto-Submitted": "auto-generated"}),
    ("bare", "Re: Thank you", "x", {"X-Post-MessageClass": "9; Autoresponder"}),
)

_MDN = ("Content-Type: message/disposition-notification\r\n", "Final-Recipient: rfc822; jane.roe@acme.example\nDisposition: manual-action/MDN-sent-manually; displayed\n")
_READ = "multipart/report; report-type=disposition-notification"

MACHINES: tuple[Case, ...] = (
    *(case("automatic", "sendgrid", subject, text, sender=sender, answers=False) for sender, subject, text in _ACKNOWLEDGED),
    # without a header that says so, what answers us is rather held than passed over
    *(case("automatic" if head else "automatic|unsure", client, subject, text, head=head) for client, subject, text, head in _ANSWERED),
    *(case("automatic", client, subject, "Your message was read.", parts=(_MDN,), top=_READ) for client, subject in (
        ("exchange", "Read: Thank you"), ("exchange", "Not read: Thank you"), ("exchange", "Gelesen: Danke"), ("exchange", "Lu : Merci"),
        ("thunderbird", "Return Receipt (displayed) - Thank you"), ("apple", "Leído: Gracias"))),
    case("automatic", "ses", "Your candidate account", "Verify it now.", sender="Acme <noreply@acme.example>", head={"List-Unsubscribe": "<https://x.example>"}, answers=False),
    case("automatic", "ses", "We received your application", "We received your application.", sender="Acme <no-reply@us.greenhouse-mail.io>", head={"Reply-To": "jane.roe@acme.example"}, answers=False),
    case("automatic", "bare", "Completed: please DocuSign", "Your document was completed.", sender="Acme via DocuSign <dse_na4@docusign.net>", answers=False),
    case("automatic", "bare", "Reminder: interview tomorrow", "This is an automated reminder.", sender="reminders@acme.example", answers=False),
)

_NULL = {"Return-Path": "<>", "Auto-Submitted": "auto-replied"}
_DAEMON, _POSTMASTER = "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "postmaster@acme.example"
_GONE = "jane.roe@acme.example"
#: sender, subject, text, headers: reports with a delivery-status part.
_REPORTED: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (_DAEMON, "Delivery Status Notification (Failure)", "Address not found", {**_NULL, "X-Failed-Recipients": _GONE}),
    (_DAEMON, "Delivery Status Notification (Failure)", "Message blocked", _NULL),
    ("Mail Delivery Subsystem <MAILER-DAEMON@mx.example>", "Returned mail: see transcript for details", "The following addresses had permanent fatal errors", _NULL),
    ("MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender", "I'm sorry to have to inform you that your message could not be delivered.", _NULL),
    (_POSTMASTER, "Undeliverable: Thank you", "The email address you entered couldn't be found.", {"X-MS-Exchange-Message-Is-Ndr": ""}),
    (_POSTMASTER, "Unzustellbar: Vielen Dank", "Die E-Mail-Adresse wurde nicht gefunden.", {}),
    (_POSTMASTER, "Non remis : Merci", "L'adresse e-mail n'a pas été trouvée.", {}),
    (_POSTMASTER, "No se puede entregar: Gracias", "No se encontró la dirección.", {}),
    (_POSTMASTER, "Non recapitabile: Grazie", "L'indirizzo non è stato trovato.", {}),
    (_POSTMASTER, "Não é possível entregar: Obrigada", "O endereço não foi encontrado.", {}),
    (_POSTMASTER, "Onbestelbaar: Bedankt", "Het adres is niet gevonden.", {}),
    ("mailer-daemon@yahoo.com", "Failure Notice", "Sorry, we were unable to deliver your message.", _NULL),
    ("MAILER-DAEMON@mail.example", "Mail System Error - Returned Mail", "User unknown", {}),
    ("Mail Administrator <Postmaster@acme.example>", "Delivery Notification: Delivery has failed", "Recipient address: jane.roe", {}),
    ("Mimecast <postmaster@acme.example>", "[Postmaster] Email Delivery Failure", "This is a delivery failure notification message.", {}),
)
#: sender, subject, text, headers: without any such part; the address stands in the text.
_TOLD: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (_DAEMON, "Delivery Status Notification (Failure)", f"Your message wasn't delivered to {_GONE} because the address couldn't be found.", {**_NULL, "X-Failed-Recipients": _GONE}),
    ("MAILER-DAEMON@mx.example", "failure notice", f"Hi. This is the qmail-send program at mx.example.\n<{_GONE}>:\nThis address no longer accepts mail.", {"Return-Path": "<>"}),
    ("Mail Delivery System <Mailer-Daemon@mx.example>", "Mail delivery failed: returning message to sender", f"A message that you sent could not be delivered.\n  {_GONE}\n    all relevant MX records point to non-existent hosts", _NULL),
    (_POSTMASTER, "Undeliverable: Thank you", f"Delivery has failed to these recipients or groups:\n{_GONE}", {"X-MS-Exchange-Message-Is-Ndr": ""}),
    ("System Administrator <postmaster@acme.example>", "Undeliverable: Thank you", f"Your message did not reach some or all of the intended recipients.\n{_GONE} on 08.10.2026", {"Return-Path": "<>"}),
    ("MAILER-DAEMON@acme.example", "Mail delivery failed", f"<{_GONE}>: user unknown", {"Auto-Submitted": "auto-replied"}),
    ("mailer-daemon@gmx.example", "Mail delivery failed: returning message to sender", f"This message was created automatically by mail delivery software.\nThe following address failed:\n{_GONE}", {"Return-Path": "<>"}),
    ("postmaster@acme.example", "Nicht zugestellt: Danke", f"Ihre Nachricht an {_GONE} konnte nicht zugestellt werden.", {"Return-Path": "<>"}),
)
#: sender, subject, text, the action of the report: late, or arrived.
_LATE = (
    (_DAEMON, "Delivery Status Notification (Delay)", "There was a temporary problem. Gmail will retry.", "delayed"),
    (_POSTMASTER, "Delivery delayed: Thank you", "This message hasn't been delivered yet. Delivery will continue to be attempted.", "delayed"),
    (_POSTMASTER, "Zustellung verzögert: Danke", "Es wird weiterhin versucht.", "delayed"),
    (_POSTMASTER, "Relayed: Thank you", "Delivery to these recipients is complete.", "relayed"),
    (_POSTMASTER, "Delivered: Thank you", "Your message has been delivered.", "delivered"),
    ("MAILER-DAEMON@mx.example", "Successful Mail Delivery Report", "Your message was delivered.", "delivered"),
    ("MAILER-DAEMON@mx.example", "Delayed Mail (still being retried)", "You do not need to resend.", "delayed"),
)

SERVERS: tuple[Case, ...] = (
    *(case("bounce", "bare", subject, text, sender=sender, head=head, parts=((STATUS, report("failed")), ORIGINAL), top=REPORT, failed=_GONE) for sender, subject, text, head in _REPORTED),
    *(case("bounce", "bare", subject, text, sender=sender, head=head, failed=_GONE, answers=False) for sender, subject, text, head in _TOLD),
    *(case("automatic", "bare", subject, text, sender=sender, head=_NULL, parts=((STATUS, report(action, status="4.0.0")), ORIGINAL), top=REPORT) for sender, subject, text, action in _LATE),
    case("automatic", "bare", "Warning: could not send message for past 4 hours", "You do not need to resend your message.", sender="MAILER-DAEMON@mx.example", head=_NULL),
    case("automatic", "bare", "Warning: message 1abc-0002 delayed 48 hours", "It has not yet been delivered.", sender="Mailer-Daemon@mx.example", head=_NULL),
    # the address that we wrote to, not the one it was passed on to
    case("bounce", "bare", "Undeliverable: Thank you", "Failed.", sender=_POSTMASTER, head=_NULL, parts=((STATUS, report("failed", "inner@legacy.example").replace("Final", "Original-Recipient: rfc822;jane.roe@acme.example\nFinal", 1)),), top=REPORT, failed=_GONE),
    # no delivery part, a mixed one, the original returned
    case("bounce", "bare", "Mail delivery failed", "It came back.", sender="mailer-daemon@acme.example", head={"Auto-Submitted": "auto-replied"}, parts=(ORIGINAL,), failed=_GONE),
    case("bounce", "bare", "Undelivered", "It came back.", sender="mailer-daemon@acme.example", head=_NULL, parts=(("Content-Type: text/rfc822-headers\r\n", f"To: {_GONE}\nSubject: x\n"),), top=REPORT, failed=_GONE),
)

_GOOGLE = {"Sender": "Google Calendar <calendar-notification@google.com>"}
#: client, subject, method, headers, the type around the parts.
_INVITED: tuple[tuple[str, str, str, dict[str, str], str | None], ...] = (
    ("gmail", "Invitation: Interview @ Tue 13 Oct 2026 10:00", "REQUEST", _GOOGLE, None),
    ("gmail", "Updated invitation: Interview @ Tue 13 Oct 2026", "REQUEST", _GOOGLE, None),
    ("gmail", "Canceled event: Interview @ Tue 13 Oct 2026", "CANCEL", {**_GOOGLE, "Auto-Submitted": "auto-generated"}, None),
    ("gmail", "Accepted: Interview @ Tue 13 Oct 2026", "REPLY", {**_GOOGLE, "Auto-Submitted": "auto-replied"}, None),
    ("gmail", "Declined: Interview @ Tue 13 Oct 2026", "REPLY", _GOOGLE, None),
    ("gmail", "Proposed new time: Interview", "COUNTER", _GOOGLE, None),
    ("gmail", "Einladung: Gespräch", "REQUEST", {}, "multipart/alternative"),
    ("exchange", "Interview with Acme", "REQUEST", {}, "multipart/alternative"),
    ("exchange", "Re: Thank you", "REQUEST", {}, "multipart/alternative"),
    ("exchange", "Accepted: Interview", "REPLY", {"Content-Class": "urn:content-classes:calendarmessage"}, "multipart/alternative"),
    ("exchange", "Tentative: Interview", "REPLY", {}, "multipart/alternative"),
    ("exchange", "New Time Proposed: Interview", "COUNTER", {}, "multipart/alternative"),
    ("exchange", "Canceled: Interview", "CANCEL", {"X-MS-Exchange-Calendar-Originator-Id": "x"}, "multipart/alternative"),
    ("exchange", "Zugesagt: Gespräch", "REPLY", {}, "multipart/alternative"),
    ("exchange", "Abgelehnt: Gespräch", "REPLY", {}, "multipart/alternative"),
    ("exchange", "Accepté : Entretien", "REPLY", {}, "multipart/alternative"),
    ("exchange", "Aceptado: Entrevista", "REPLY", {}, "multipart/alternative"),
    ("exchange", "Aceite: Entrevista", "REPLY", {}, "multipart/alternative"),
    ("exchange", "Accettato: Colloquio", "REPLY", {}, "multipart/alternative"),
    ("apple", "Jane Roe invited you to Interview", "REQUEST", {}, "multipart/alternative"),
    ("thunderbird", "Invitation: Interview", "REQUEST", {}, "multipart/alternative"),
    ("thunderbird", "Event Invitation Reply (Accepted): Interview", "REPLY", {}, "multipart/alternative"),
    ("fastmail", "Updated: Interview", "REQUEST", {}, "multipart/alternative"),
)

CALENDARS: tuple[Case, ...] = (
    *(case("calendar", client, subject, "Interview, Tuesday 10:00.", head=head, parts=(calendar(method),), top=top, answers=subject.startswith("Re")) for client, subject, method, head, top in _INVITED),
    case("calendar", "gmail", "Accepted: Interview", "Jane has accepted.", head=_GOOGLE, answers=False),
    case("calendar", "bare", "Accepted: Interview", "Jane has accepted.", parts=(calendar("REPLY", attached=True),), answers=False),
    case("calendar", "ses", "New Event: Jane Roe - 10:00 Tuesday", "You are booked.", sender="Calendly <no-reply@calendly.com>", answers=False),
    case("calendar", "ses", "Your interview is confirmed", "See you on Tuesday.", sender="Acme <interviews@goodtime.io>", answers=False),
    case("calendar|unsure", "ses", "Interview confirmation", "Your interview is on Tuesday.", sender="Acme Recruiting <jane.roe@acme.example>", parts=(calendar("REQUEST", attached=True),), answers=False),
    case("unsure|calendar", "apple", "The times", "Here they are.", parts=(calendar("PUBLISH", attached=True),), answers=False),
)

_UNSUBSCRIBE = {"List-Unsubscribe": "<https://n.example/u>"}
#: sender, subject, text, headers.
_SENT_TO_MANY: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>", "analyst: 30+ new jobs", "See jobs", _UNSUBSCRIBE),
    ("LinkedIn <jobs-listings@linkedin.com>", "Jobs similar to Analyst", "See jobs", _UNSUBSCRIBE),
    ("Indeed <alert@indeed.com>", "5 new analyst jobs", "See jobs", _UNSUBSCRIBE),
    ("Glassdoor Jobs <noreply@glassdoor.com>", "New jobs for you", "See jobs", _UNSUBSCRIBE),
    ("XING Stellenmarkt <jobs@mail.xing.com>", "Neue Jobs", "Jobs ansehen", {**_UNSUBSCRIBE, "Precedence": "bulk"}),
    ("StepStone <jobagent@stepstone.de>", "Dein Job-Agent", "Jobs ansehen", _UNSUBSCRIBE),
    ("Welcome to the Jungle <alerts@welcometothejungle.com>", "Nouvelles offres", "Voir les offres", _UNSUBSCRIBE),
    ("InfoJobs <boletin@infojobs.net>", "Ofertas para ti", "Ver ofertas", _UNSUBSCRIBE),
    ("Pracuj <newsletter@pracuj.pl>", "Nowe oferty", "Zobacz", _UNSUBSCRIBE),
    ("Acme <newsletter@acme.example>", "What's new at Acme", "Read more", _UNSUBSCRIBE),
    ("Acme <news@acme.example>", "Acme in October", "Read more", {"Precedence": "bulk"}),
    ("Acme Talent Community <jobalerts@acme.example>", "New roles for you", "See roles", _UNSUBSCRIBE),
    ("Acme Marketing <hello@mail.acme.example>", "Our autumn sale", "20 percent off", {**_UNSUBSCRIBE, "Feedback-ID": "c:acme"}),
    ("Jane from Acme <jane@mail.acme.example>", "Five tips for your CV", "Read our five tips on the blog.", {**_UNSUBSCRIBE, "List-Id": "<tips.acme.example>"}),
    ("Acme <no-reply@acme.teamtailor-mail.com>", "3 new jobs match your profile", "See jobs", {**_UNSUBSCRIBE, "List-Id": "<x.teamtailor>"}),
    ("Bo <bo@y.example>", "[jobs] Analyst in Berlin", "We are hiring.", {"List-Id": "<jobs.lists.example>", "List-Post": "<mailto:jobs@lists.example>"}),
    ("Bo <bo@y.example>", "Digest, Vol 7, Issue 3", "Today's topics", {"List-Id": "<jobs.lists.example>", "Precedence": "list"}),
    ("Meetup <info@meetup.example>", "New meetup for analysts", "Join us", {"Precedence": "bulk", **_UNSUBSCRIBE}),
)

LISTS: tuple[Case, ...] = (
    *(case("list", "ses", subject, text, sender=sender, head=head, answers=False) for sender, subject, text, head in _SENT_TO_MANY),
    case("list", "gmail", "Re: [jobs] Analyst in Berlin", "Is it remote?", sender="Cy <cy@z.example>", to="jobs@lists.example", head={"List-Id": "<jobs.lists.example>", "In-Reply-To": "<a@b>", "References": "<a@b>"}),
    case("list", "gmail", "Re: lunch", "Pizza.", sender="Cy <cy@z.example>", to="team@googlegroups.com", head={"List-Id": "<team.googlegroups.com>", "Mailing-list": "list team@googlegroups.com", "In-Reply-To": "<a@b>", "References": "<a@b>"}),
)

DOUBTFUL: tuple[Case, ...] = (
    case("unsure", "bare", "Re: Thank you", "hello", sender=None),
    case("unsure", "bare", "Re: Thank you", "hello", sender="no address here"),
    case("unsure", "gmail", "Re: Thank you", "Jane reacted", parts=(("Content-Type: text/vnd.google.email-reaction+json\r\n", '{"emoji": "x", "version": 1}'),), top="multipart/alternative"),
    case("unsure", "bare", "Re: Thank you", "Friday is fine.", head={"Precedence": "bulk"}),
    case("unsure|human", "bare", "Hello", "Please call us back.", sender="info@acme.example", to=ME, answers=False),
)
