# ruff: noqa: E501 - a row is a message
"""People: in the thread and in a new one, declining, forwarding, just back from an absence."""

from __future__ import annotations

from tests.replies.mails import ME, Case, calendar, case

_QUOTE = "\n\nOn Wed, Oct 7, 2026 at 5:12 PM Ana Silva <ana.silva@mail.example> wrote:\n> Dear Jane, thank you for the time.\n> I am out of the office until Monday."
_ORIGINAL = "\n\n-----Original Message-----\nFrom: Ana Silva\nSent: Wednesday, 7 October 2026\nTo: Jane Roe\nSubject: Thank you\n\nThis is an automated message."
_PDF = (
    'Content-Type: application/pdf; name="offer.pdf"\r\nContent-Disposition: attachment\r\n',
    "JVBERi0=",
)
_CARD = (
    'Content-Type: text/vcard; name="jane.vcf"\r\nContent-Disposition: attachment; filename=jane.vcf\r\n',
    "BEGIN:VCARD\nEND:VCARD",
)

# fmt: off
#: client, subject, text: answers to our letters in the forms of many programs and languages.
_ANSWERS = (
    ("gmail", "Re: Thank you for the interview", "Hi Ana, it was a pleasure. We decide next week." + _QUOTE),
    ("gmail", "Re: Thank you for the interview", "Unfortunately we went with somebody else. Best of luck!" + _QUOTE),
    ("gmail plain", "Re: Following up", "Still in progress, sorry for the wait.\n\nJane"),
    ("gmail", "Re: Following up", "Hi Ana, I was out of the office last week and am catching up now. You will hear from me tomorrow."),
    ("gmail", "Re: Following up", "Sorry, I was on vacation until Monday! We would like to invite you to a second interview."),
    ("gmail", "Re: Following up", "I'll be on vacation from Monday, so my colleague Kim takes over. Would Tuesday at 3 suit you?"),
    ("gmail", "Re: Following up", "We received your application and your note, thank you. I have no news yet, but I will keep you posted."),
    ("gmail", "Re: Question", "I am out on Friday, so Thursday works better."),
    ("gmail", "Re: Question", "We are closed on Monday. Wednesday it is."),
    ("gmail", "Re: Question", "I'm travelling next week, let us do it the week after."),
    ("gmail", "Re: Frage", "Ich bin am Freitag nicht im Büro, Donnerstag passt."),
    ("gmail", "Re: Question", "Je suis absente vendredi, mais jeudi me convient."),
    ("gmail", "Re: Question", "Please do reply to this message with your salary expectation."),
    ("gmail", "Re: Thank you", ""),
    ("gmail", "Re: Thank you", "👍🏽"),
    ("gmail", "Re: Thank you", "Hi Ana,\n\nthe automatic reply you got was a mistake, I am here all week.\n\nJane"),
    ("gmail", "Re: Thank you", "> Dear Jane, thank you\n\nMy pleasure, Ana."),
    ("gmail", "Re: Thank you", "On Wed, Oct 7, 2026 at 5:12 PM Ana Silva <ana.silva@mail.example> wrote:\n> thanks\n\nYou are welcome."),
    ("exchange", "RE: Thank you for the interview", "Thanks Ana, let me check with the team.\r\n\r\nJane Roe\r\nHead of Data" + _ORIGINAL),
    ("exchange", "RE: [EXTERNAL] Thank you", "All good, decision by the 16th." + _ORIGINAL),
    ("exchange", "Re: [EXT] Re: Thank you", "Please expect an answer until 12 October."),
    ("exchange", "RE: Thank you", "Ana, we regret that the position has been filled internally."),
    ("exchange b64", "RE: Thank you", "Could you send me your references? Thanks!"),
    ("exchange b64", "AW: Vielen Dank für das Gespräch", "Liebe Frau Silva,\n\nleider haben wir uns für einen anderen Bewerber entschieden.\n\nMit besten Grüßen"),
    ("exchange", "AW: Vielen Dank", "Guten Tag Frau Silva,\n\nich bin ab nächster Woche im Urlaub. Passt Ihnen Freitag für ein kurzes Telefonat?\n\nVon: Ana Silva\nGesendet: Mittwoch\nAn: Jana"),
    ("exchange", "WG: Vielen Dank", "Frau Silva, ich leite das an die Kollegin weiter, sie meldet sich.\n\n-----Ursprüngliche Nachricht-----\nVon: Ana"),
    ("exchange", "AW: Automatische Antwort: Vielen Dank", "Ich bin wieder da. Haben Sie morgen Zeit?"),
    ("exchange", "RE: Automatic reply: Thank you", "Back in the office now. Shall we say Tuesday at 10?"),
    ("exchange", "RE : Merci", "Bonjour, nous n'avons pas encore pris de décision. Bonne journée"),
    ("exchange", "TR: Merci pour l'entretien", "Je vous mets en copie de ma collègue qui prendra la suite."),
    ("outlook.com", "Re: Thank you", "No news yet, I am afraid. - J"),
    ("outlook.com", "Fw: Thank you", "Kim, could you take this? Ana is the candidate from last week."),
    ("outlook phone", "Re: Thank you", "In a meeting, will call you later.\n\nGet Outlook for Android"),
    ("outlook phone", "RV: Gracias", "Te escribo el lunes.\n\nObtener Outlook para iOS"),
    ("outlook phone", "SV: Tack för samtalet", "Hej Ana, vi återkommer i veckan.\n\nMed vänlig hälsning"),
    ("apple", "Re: Thank you", "Thanks! More soon.\n\n> On 7 Oct 2026, at 17:12, Ana Silva <ana.silva@mail.example> wrote:\n> \n> Dear Jane"),
    ("apple", "Re: Danke", "Danke auch, wir melden uns!\n\nAm 07.10.2026 um 17:12 schrieb Ana Silva <ana.silva@mail.example>:\n> Ich bin bis 12.10. nicht im Büro."),
    ("apple", "Re: Merci", "Merci à vous. À bientôt.\n\nLe 7 oct. 2026 à 17:12, Ana Silva <ana.silva@mail.example> a écrit :\n> Bonjour"),
    ("iphone", "Re: Thank you", "You too!\n\nSent from my iPhone"),
    ("iphone", "Re: Obrigada", "Obrigada eu! Segunda te ligo.\n\nEnviado do meu iPhone"),
    ("iphone", "Re: Grazie", "Grazie a te, a presto"),
    ("thunderbird", "Re: Danke", "Am 07.10.26 um 17:12 schrieb Ana Silva:\n> Sehr geehrte Frau Röhm\n\nGern geschehen. Sie hören bis Ende des Monats von uns."),
    ("thunderbird", "Re: Merci", "Bonjour,\n\nvotre profil nous intéresse toujours. Merci de patienter.\n\nLe 07/10/2026 à 17:12, Ana Silva a écrit :\n> ..."),
    ("k9", "Re: Thank you", "Sure.\n-- \nSent from my Android device with K-9 Mail."),
    ("samsung", "Re: Thank you", "Ok noted, see you on Tuesday"),
    ("samsung", "Re: Dank je wel", "Graag gedaan, we bellen morgen."),
    ("yahoo", "Re: Thank you", "Thank you for your interest, Ana. I enjoyed it too. More next week."),
    ("gmx", "Aw: Vielen Dank", "Hallo Ana, ich habe noch eine Frage zu Ihrem Lebenslauf: Wann waren Sie bei Ihrem letzten Arbeitgeber?"),
    ("proton", "Re: Thank you", "Let us stay in touch.\n\nSent with Proton Mail secure email."),
    ("roundcube", "Re: Dziękuję", "Dzień dobry, niestety wybraliśmy inną osobę. Pozdrawiam"),
    ("superhuman", "Re: Thank you", "Love it. Talk Monday?"),
    ("zoho", "Re: Thank you", "Dear Ana, the budget was frozen. I will write when it moves."),
    ("notes", "Antwort: Vielen Dank", "Sehr geehrte Frau Silva, wir prüfen noch. Freundliche Grüße"),
    ("notes", "Rif: Grazie per il colloquio", "Gentile Ana, la ricontatteremo a breve."),
    ("fastmail", "Re: Thank you", "Cheers, Ana. Next step is a short task; I'll send it on Friday."),
    ("bare", "Re: Thank you", "ok thx"),
    ("bare", "Re[2]: Thank you", "Fine with me."),
    ("bare", "RE: RE: RE: Thank you", "Yes."),
    ("bare", "Re: 面接のお礼", "ご連絡ありがとうございます。検討のうえ、改めてご連絡いたします。"),
    ("bare", "答复: 感谢", "收到，周一给您答复。"),
    ("gmail", "Re: Obrigada pela entrevista", "Olá Ana, estive de férias e só agora vi a tua mensagem. Podemos falar na quinta?"),
    ("gmail", "Re: Gracias", "Hola Ana, estuve fuera la semana pasada. Seguimos adelante contigo: ¿te viene bien el jueves?"),
    ("gmail", "Re: Grazie", "Ciao Ana, ero in ferie, scusa il ritardo. Purtroppo abbiamo scelto un altro profilo."),
    ("gmail", "Re: Bedankt", "Dag Ana, helaas hebben we voor iemand anders gekozen. Succes!"),
    ("gmail", "Re: Děkuji", "Dobrý den, ozveme se příští týden."),
    ("gmail", "Re: Спасибо за интервью", "Анна, спасибо! Вернёмся с ответом в пятницу."),
)

#: client, subject, text, sender: from an interviewer or somebody of the firm in a new thread.
_NEW = (
    ("gmail", "Interview feedback", "Hi Ana, the team liked you a lot. Can we talk on Thursday?", "Jane Roe <jane.roe@acme.example>"),
    ("gmail", "Accepted for the final round!", "Hi Ana, you made it to the final round. When are you free?", "Jane Roe <jane.roe@acme.example>"),
    ("gmail", "Offer", "Dear Ana, please find our offer attached. Congratulations!", "Bo Lind <bo@acme.example>"),
    ("gmail", "quick question", "What is your notice period?", "bo.lind+jobs@emea.acme.example"),
    ("exchange", "Your application", "Dear Ana, we have decided not to move forward. I am happy to give you feedback by phone.", "Roe, Jane <jane.roe@acme.example>"),
    ("exchange", "Zweites Gespräch", "Sehr geehrte Frau Silva, wir würden Sie gern noch einmal sehen. Passt der 15.10.?", "Röhm, Jana <jana.roehm@acme.example>"),
    ("exchange b64", "Ihr Gespräch am Dienstag", "Guten Tag, der Raum hat sich geändert: bitte kommen Sie in den 3. Stock.", "Empfang Lind <lind@acme.example>"),
    ("outlook phone", "Call?", "Free now? J", "Jane Roe <jane.roe@acme.example>"),
    ("apple", "Hello from Acme", "Hi Ana, Jane gave me your address. I lead the data team and would love a chat.", "Kim Park <kim@acme.example>"),
    ("iphone", "Re: Thank you", "Replying from my other phone: yes, Monday works.", "Jane <jane.private@pm.example>"),
    ("thunderbird", "Nachfrage", "Können Sie mir bitte Ihr Arbeitszeugnis schicken?", "jana.roehm@acme.example"),
    ("gmail", "Entretien", "Bonjour Ana, seriez-vous libre mardi à 14 h pour rencontrer l'équipe ?", "Jeanne Rivet <jeanne.rivet@acme.example>"),
    ("gmail", "Entrevista", "Hola Ana, ¿podrías venir el martes a las 10?", "Juana Roa <juana.roa@acme.example>"),
    ("gmail", "Colloquio", "Buongiorno, possiamo sentirci domani alle 11?", "Gianna Rossi <gianna.rossi@acme.example>"),
    ("gmail", "Entrevista", "Olá Ana, tens disponibilidade amanhã às 15h?", "Joana Reis <joana.reis@acme.example>"),
    ("gmail", "Your visit", "Dear Ana, I booked the 9:40 train for you. See you Tuesday.", "=?utf-8?q?J=C3=A4ne_Roe?= <jane.roe@acme.example>"),
    ("exchange", "Undelivered parcel for your first day", "Ana, the laptop came back to us. What is your right address?", "Jane Roe <jane.roe@acme.example>"),
    ("exchange", "Read this before Tuesday", "Please have a look at the attached case before we meet.", "Jane Roe <jane.roe@acme.example>"),
    ("gmail", "Out of office on Tuesday, so can we move?", "Hi Ana, could we meet on Wednesday instead?", "Jane Roe <jane.roe@acme.example>"),
    ("gmail", "Automatic pipelines: your task", "As promised, here is the take-home task about automatic pipelines.", "Jane Roe <jane.roe@acme.example>"),
)

PEOPLE: tuple[Case, ...] = (
    *(case("human", client, subject, text) for client, subject, text in _ANSWERS),
    *(case("human", client, subject, text, sender=sender, answers=False) for client, subject, text, sender in _NEW),
    # headers that prove nothing
    case("human", "exchange", "RE: Thank you", "Yes, Friday.", head={"X-Auto-Response-Suppress": "All"}),
    case("human", "gmail", "Re: Thank you", "Yes, Friday.", head={"Auto-Submitted": "no"}),
    case("human", "gmail", "Re: Thank you", "Yes, Friday.", head={"Precedence": "normal", "Importance": "high"}),
    case("human", "gmail", "Re: Thank you", "Yes, Friday.", head={"X-Autoreply": "no"}),
    case("human", "ses", "Re: Thank you", "Sent from the tool that our office uses. Friday is fine."),
    case("human", "exchange", "RE: Thank you", "Yes.", head={"Return-Path": "-", "X-Spam-Status": "No"}),
    case("human", "bare", "Re: Thank you", "Yes.", head={"In-Reply-To": "-", "References": "-"}),
    case("human", "bare", "", "No subject, but a person all the same. Call me?"),
    case("human", "gmail", "Re: Thank you", "Yes.", to="undisclosed-recipients:;"),
    case("human", "exchange", "RE: Thank you", "Approved.", sender="Jane Roe <jane.roe@acme.example>", head={"Sender": "Kim Park <kim@acme.example>"}),
    # structures
    case("human", "gmail", "Re: Thank you", "The contract is attached.", parts=(_PDF,)),
    case("human", "apple", "Re: Thank you", "My card.", parts=(_CARD,)),
    case("human", "exchange", "RE: Thank you", "Logo in the signature.", parts=(("Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\n", "iVBORw0KGgo="),), top="multipart/related"),
    case("human", "exchange", "RE: Thank you", "Signed.", parts=(("Content-Type: application/pkcs7-signature; name=smime.p7s\r\n", "MIIG"),), top="multipart/signed; micalg=sha-256"),
    case("human", "thunderbird", "Re: Thank you", "Signed with PGP.", parts=(("Content-Type: application/pgp-signature; name=signature.asc\r\n", "-----BEGIN PGP SIGNATURE-----"),), top="multipart/signed; micalg=pgp-sha512"),
    case("human", "proton", "Re: Thank you", "", parts=(("Content-Type: application/pgp-encrypted\r\n", "Version: 1"), ("Content-Type: application/octet-stream\r\n", "-----BEGIN PGP MESSAGE-----")), top="multipart/encrypted"),
    case("human", "gmail", "Fwd: Thank you", "Kim, Ana wrote this. Ana, Kim will call you.", parts=(("Content-Type: message/rfc822\r\n", "From: x@y.example\nTo: z@y.example\nAuto-Submitted: auto-replied\nSubject: Automatic reply\n\nAway."),)),
    case("human", "apple", "Re: Thank you", "Here is the time as a file, in case it helps. Jane", parts=(calendar("PUBLISH", attached=True),)),
    case("human", "apple", "Re: Thank you", "The slot, as a file. Jane", parts=(calendar("PUBLISH"),)),
    case("human", "exchange", "RE: Thank you", "Passed on by the user's other mailbox.", head={"X-MS-Exchange-Inbox-Rules-Loop": "ana.silva@outlook.example", "X-MS-Exchange-Generated-Message-Source": "Mailbox Rules Agent"}),
    case("human", "exchange", "RE: Thank you", "From my template.", head={"X-Unsent": "1"}),
    # wrong charsets and codings
    case("human", "bare", "Re: Thank you", "Schöne Grüße", head={"X-Odd": "\udce4\udcf6\udcfc"}),
    case("human", "gmail", "Re: =?no-such-charset?B?4pyT?= hm", "Grüße"),
    case("human", "gmail", "Re: =?utf-8?B?not base64 at all?=", "Hello"),
    # a role's address that answers us is a person's
    case("human", "exchange", "RE: Thank you", "Dear Ana, the team meets on Friday.", sender="Acme Careers <careers@acme.example>"),
    case("human", "gmail", "AW: Vielen Dank", "Hallo Frau Silva, wir sind noch dabei. Gruß, Team Personal", sender="bewerbung@acme.example"),
    case("unsure|human", "gmail", "Next steps", "Hi Ana, would you have time on Monday?", sender="Acme Talent <talent@acme.example>", answers=False),
    case("unsure|human", "gmail", "Thank you for applying, Ana", "Thank you for applying. I read your CV with interest and would love to talk. Are you free on Friday?", sender="Jane Roe <jane.roe@acme.example>", answers=False),
)

_TEAMTAILOR, _PERSONIO = "Jane Roe <jane.roe@acme.teamtailor-mail.com>", "Jana Röhm <acme@m.personio.de>"
_LEAVE = {"List-Unsubscribe": "<https://acme.example/u/1>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
#: A recruiter who writes through a hiring system, a board or a bulk sender: counted, or held.
RELAYED: tuple[Case, ...] = (
    case("human|unsure", "sendgrid", "Re: Thank you", "Hi Ana, thanks. Could you do Tuesday?", sender=_TEAMTAILOR),
    case("human|unsure", "sendgrid", "Interview with Acme", "Hi Ana, when would you have time to meet the team?", sender=_TEAMTAILOR, answers=False),
    case("human|unsure", "sendgrid", "Re: Thank you", "Hi Ana, thanks. Could you do Tuesday?", sender=_TEAMTAILOR, head={"Auto-Submitted": "auto-generated"}),
    case("human|unsure", "sendgrid", "Re: Dein Gespräch", "Hallo Ana, passt dir Mittwoch?", sender=_PERSONIO, head=_LEAVE),
    case("human|unsure", "mailgun", "Re: Your interview", "Hi Ana, quick question about your visa.", head={**_LEAVE, "Reply-To": "Jane <8f2a.reply@acme.greenhouse.io>"}),
    case("human|unsure", "mailgun", "Re: Your interview", "Hi Ana, thank you. We will be in touch on Monday.", sender="Jane Roe <jane.roe_x8f2@inbound.workablemail.com>"),
    case("human|unsure", "ses", "Jane Roe sent you a message", "Hi Ana, do you have five minutes?", sender="Jane Roe <notification@smartrecruiters.com>", head={"Reply-To": "a1b2@message.smartrecruiters.com"}, answers=False),
    case("human|unsure", "bare", "Re: Analyst", "Ana, we would like to go on with you.", sender="Acme Recruiting <acme+email+1x2y@talent.icims.com>"),
    case("human|unsure", "bare", "Re: Ton entretien", "Bonjour Ana, es-tu disponible jeudi ?", sender="Jeanne <jeanne.rivet.x7@acme.recruitee-mailbox.com>"),
    case("human|unsure", "bare", "Interview", "Hi Ana, are you free on Friday?", sender="Jane Roe <no-reply@hire.lever.co>", head={"Reply-To": "jane.roe@acme.example"}, answers=False),
    case("human|unsure", "bare", "A message about your application", "Hello Ana, please call me.", sender="Jane Roe <notifications@app.bamboohr.com>", head={"Reply-To": "r-12ab@app.bamboohr.com"}, answers=False),
    case("human|unsure", "mailgun", "Re: Thank you", "Hi Ana, all good on our side.", head=_LEAVE),
    case("human|unsure", "mailgun", "Chat about Acme?", "Hi Ana, I lead hiring at Acme. Would you like to talk?", head=_LEAVE, answers=False),
    case("unsure|human", "bare", "Jane Roe sent you an InMail", "Hi Ana, are you still looking?", sender="Jane Roe <inmail-hit-reply@linkedin.com>", answers=False),
    case("unsure|human", "bare", "New message about Analyst", "Hi Ana, are you free?", sender="Acme <acme_x7f@indeedemail.com>", answers=False),
    case("unsure", "bare", "Your application to Acme", "Thank you for your time. Unfortunately, we will not be moving forward.", sender="Acme <no-reply@ashbyhq.com>", answers=False),
    case("unsure", "bare", "Ihre Bewerbung bei Acme", "Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.", sender="Acme <noreply@acme.softgarden.io>", answers=False),
    case("unsure", "bare", "Votre candidature", "Malheureusement, nous ne pouvons pas donner suite à votre candidature.", sender="Acme <noreply@smartrecruiters.com>", answers=False),
    case("unsure", "bare", "Tu candidatura", "Lamentablemente no has sido seleccionada.", sender="Acme <no-reply@acme.viterbit-mail.com>", answers=False),
    case("unsure", "bare", "Candidatura", "Purtroppo abbiamo scelto altri candidati.", sender="Acme <noreply@allibo.com>", answers=False),
    case("unsure", "bare", "Sua candidatura", "Infelizmente não vamos seguir com a sua candidatura.", sender="Acme <no-reply@gupy.com.br>", answers=False),
    case("unsure", "bare", "Next step: schedule your interview", "We would like to invite you to an interview. Pick a time.", sender="Acme <acme@myworkday.com>", answers=False),
)

OURS: tuple[Case, ...] = (
    case("own", "gmail", "Thank you for the interview", "Dear Jane, thank you.", sender=f"Ana Silva <{ME}>", to="jane.roe@acme.example", labels="SENT", answers=False),
    case("own", "gmail", "Re: Thank you", "And one more thing.", sender="Ana <ana@work.example>", to="jane.roe@acme.example", labels="SENT INBOX"),
    case("own", "exchange", "Thank you", "Dear Jane, thank you.", sender=f"Silva, Ana <{ME}>", to="jane.roe@acme.example"),
    case("own", "iphone", "Re: Thank you", "Sent from my phone.", sender="ana.silva+jobs@mail.example", to="jane.roe@acme.example"),
    case("own", "apple", "Re: Thank you", "From my laptop.", sender="Ana <Ana.Silva@Mail.Example>", to="jane.roe@acme.example", head={"List-Unsubscribe": "<mailto:x>"}),
    case("own", "gmail", "Accepted: Interview", "Ana accepted.", sender=f"Ana <{ME}>", head={"Sender": "Google Calendar <calendar-notification@google.com>"}, parts=(calendar("REPLY"),)),
    case("draft", "gmail", "Re: Thank you", "Dear Jane", sender=f"Ana <{ME}>", to="jane.roe@acme.example", labels="DRAFT"),
    case("draft", "bare", "Thank you", "Dear Jane", sender=f"Ana <{ME}>", to="jane.roe@acme.example", head={"X-Unsent": "1"}, answers=False),
    case("draft", "gmail", "[sheets-followup: preparing] 4f1d", "", sender=None, to="-", labels="DRAFT", answers=False),
    case("draft", "gmail", "Automatic reply: x", "I am away", sender=f"Ana <{ME}>", labels="DRAFT IMPORTANT"),
)
