"""Headers that are no alias as a whole: what their words mean together, in ten languages."""

from __future__ import annotations

import pytest

from sheets_followup.columns.aliases import words_of
from sheets_followup.columns.headers import meaning
from sheets_followup.columns.nouns import LONGEST
from sheets_followup.words import LANGUAGES
from sheets_followup.words.table import Words, entries

#: fact → headers, of as many languages as write it in their own way
PHRASES = {
    "thank_you_sent": "Did I thank them? | Did I say thanks? | Thank-you note done | Sent TY"
    " | Did I write to thank them? | 感谢信发了吗"
    " | Dankesmail raus | Danke-Mail verschickt am | Remerciement envoyé le"
    " | Mail de remerciement parti | Agradecimiento enviado el | Correo de agradecimiento mandado"
    " | Agradecimento enviado em | Ringraziamento inviato il | Bedankmail verstuurd op"
    " | Podziękowanie wysłane | 感谢邮件已发送 | お礼メール送信済み",
    "follow_up_1_sent": "Follow up ✅ | Follow-up ✓ | Nudged | Chased up on"
    " | Follow-up email written | Nachgefasst am"
    " | Nachfass-Mail verschickt | Relancé le | Relance envoyée le | Seguimiento enviado"
    " | Follow-up enviado em | Sollecito inviato | Opvolging gestuurd | Przypomnienie wysłane"
    " | 跟进邮件已发 | フォローメール送信 | F/U #1 out?",
    "follow_up_2_sent": "FU2 | Nudged again | Second nudge sent | 2nd follow-up email sent on"
    " | Final chaser sent",
    "decision": "Est. decision | When they said they'd decide | Verdict due | Decision ETA"
    " | Answer promised by | Entscheidung bis | Antwort erwartet bis"
    " | Rückmeldung versprochen bis | Décision prévue le | Réponse promise avant"
    " | Respuesta prevista | Decisión esperada | Decisão prevista | Retorno previsto"
    " | Decisione attesa entro | Risposta prevista | Beslissing verwacht"
    " | Antwoord beloofd voor | Odpowiedź obiecana do | ⏰预计出结果 | 预计通知时间 | 合否連絡予定"
    " | 結果通知期限 | Said they'd call by | They tell me by | When will they let me know?"
    " | Their timeline | Quedaron en avisar | Mi fanno sapere entro | Hoor ik voor"
    " | Feedback do | Feedback bis | Dicen algo antes de | Me contestan el | Oddzwonią do"
    " | Ficaram de responder até | Entscheidung fällt bis | Rückmeldung spätestens"
    " | Result by / 結果 | Dec. by"
    " | Feedback due | Said they'd decide | Chair said decision by | Mi fanno sapere"
    " | Ficaram de ligar | ze laten weten | Mają dać znać | 返事はいつ | 说几号给信儿"
    " | Mają dać znać do | 說什麼時候通知 | 結果はいつまで",
    "applied": "Bewerbung raus | Me postulé | Entreguei CV | Versand am | FECHA CV"
    " | Candidatura del | Data CV | Date CV | Solicitud del"
    " | Candidaté le | Inscrição em | Appl. dt",
    "phone": "4) WhatsApp | Tfno | Tel.nr.",
    "gap": "À améliorer | Verbeterpunten | Cosa migliorare | 改善点"
    " | Fumbled | Concern they raised | What did I forget to say? | Was ich noch sagen wollte"
    " | Ce que j'ai oublié | Lo que olvidé decir | O que esqueci de dizer | Cosa ho dimenticato"
    " | Vergeten te zeggen | Zapomniałem | 忘说的 | 言いそびれたこと",
    "last_reply": "Rückmeldung kam am"
    " | When did I hear back | Answer came on | Antwort bekommen am | Retour reçu le"
    " | Respuesta recibida"
    " | Retorno recebido em | Risposta ricevuta il | Antwoord gekregen op | Reactie ontvangen"
    " | Odpowiedź otrzymana | 收到回复日期 | 返信受信日",
    "topics": "9. Talking points covered | Key themes discussed | Main points discussed"
    " | Themen besprochen | Besprochene Punkte | Sujets abordés | Temas tratados"
    " | Assuntos tratados | Argomenti trattati | Besproken onderwerpen | Poruszone tematy"
    " | 讨论话题 | What we covered | Waar ging het over"
    " | Debrief: what came up | Worüber wir gesprochen haben | ¿De qué platicamos? | 聊了啥"
    " | O czym gadaliśmy",
    "fit": "My edge | My strongest card | Why I'd be great | Meine Stärke dafür | Mes atouts"
    " | Mis fortalezas"
    " | Pontos fortes | Punti di forza | Sterke punten | Mocne strony | 我的优势 | 強み",
    "interview": "Kiedy byłam | 面接に行く日 | When I went in | Had interview on"
    " | Interview took place on | Int. date"
    " | Round date & time"
    " | Sat down with em on | Last met | When's the interview?"
    " | ¿Cuándo es la entrevista? | 面接いつ？ | When I interviewed | Date met | Interview Dt"
    " | 面接日時"
    " | 面试时间 | When do we talk? | Auswahlgespräch am | Termin rozmowy kwalifikacyjnej"
    " | 试讲时间 | Gesprek gehad op | Gespräch geführt am",
    "emails": "Email of interviewer | How do I reach them? | Intvwr email | 📧"
    " | Vu avec qui (mail) | E-mail dele(a)"
    " | 主管信箱 | 主管经理邮箱 | 担当者メール | 联系人邮箱",
    "company": "Store | resto | お店 | Who for | Hosp. | Univ. | Transportadora | Einrichtung"
    " | Struttura"
    " | Firma transportowa"
    " | 用人单位"
    " | Hiring org | Institution applied to | Where I applied | Who is it?"
    " | Target employer | Outfit | District | Who's hiring | Prospect"
    " | Firma / Kontaktperson",
    "interviewers": "Who was in the room | Agent | bei wem? | Con quién fue | Quem me recebeu"
    " | 聯絡窗口 | 担当の方 | Associate(s) met | Manager met | VG mit | Partner(s) met"
    " | GP partners met"
    " | Recruiter/HR | Vu avec | Contact person & title | With whom"
    " | Boss or foreman | Who will I meet?"
    " | Talked to | Who will I talk to? | Hablé con | Falei com | Parlato con | Gesproken met"
    " | Rozmawiałem z | Auswahlkommission | Cadre de santé | Caposala | Enf.ª chefe"
    " | Begeleider bedrijf | 护士长 | 看護部長"
    " | ¿Quién me entrevista? | Chi mi ha fatto il colloquio | Wer hat mich interviewt | 跟誰面",
    "status": "I co? | hoe nu | E allora? | So? | 咋样了 | Onsite result | Phone screen outcome"
    " | Esito primo colloquio"
    " | Uitslag gesprek | How it ended | where it's at | Disposition | How does it look?"
    " | Wie steht's"
    " | Com'è finita | Deu certo? | In or out? | Stat."
    " | Was ist rausgekommen | Como tá | A che punto siamo | いまどうなってる",
    "role": "Para quê | Na kogo | 仕事 | Functie of rol | Vacancy title | Post applied for"
    " | What would I be doing?"
    " | Unit / position"
    " | For what | Gig | Mandate | Type of work | Lehrberuf | Stageopdracht | Pos.",
    "notes": "Opm. | Cmts",
}
#: Much alike, and none of a tracker's facts.
NOTHING = (
    "Follow-up date | Next nudge | Done | Due | Expected start | Feedback due from me | Answers"
    " | Nachfassen am | Relance prévue | Décision | Respuesta | Seguimiento | Resultado esperado"
    " | Antwort | Bis | フォロー予定日 | 跟进日期 | Strengths and weaknesses of company"
    " | Response rate | Expected salary | Decision maker | Decision criteria | Reply template"
    " | $/hr | GBP/hr | Rate/hr | Pay per hour | Reply by me | Key contact notes | Response time"
    " | Weaknesses | What I know | Who do I know | Email when | How did I hear"
    " | PhD | Commission | Planner | When should I call | Call by | Improve CV | Result date"
    " | Follow up | Offer? | Project | What I did | Requirements met | Uiterlijk solliciteren"
    " | Wie gefunden | Manager's email | Mail AP"
)


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.split("|")]


@pytest.mark.parametrize(
    ("header", "fact"), [(header, fact) for fact in PHRASES for header in _listed(PHRASES[fact])]
)
def test_the_words_of_a_header_mean_a_fact_together(header: str, fact: str) -> None:
    found = meaning(header)
    assert found is not None
    assert found.fact == fact


@pytest.mark.parametrize("header", _listed(NOTHING))
def test_words_that_do_not_belong_together_mean_nothing(header: str) -> None:
    assert meaning(header) is None


@pytest.mark.parametrize("table", LANGUAGES, ids=lambda table: table.language)
def test_every_noun_of_headers_is_of_one_kind_and_can_be_met(table: Words) -> None:
    kinds: dict[tuple[str, ...], str] = {}
    for kind, listed in table.nouns.items():
        for noun in entries(listed):
            words = words_of(noun)
            assert len(words) <= LONGEST, noun
            assert kinds.setdefault(words, kind) == kind, noun
