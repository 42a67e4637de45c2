"""Portuguese: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:(?:primeira|segunda|terceira|última|1ª|2ª|3ª)?\s*entrevista"
    r"(?:\s+(?:telefónica|telefônica|técnica|final|presencial|online|inicial))?"
    r"|(?:teste|prova)\s+prátic[oa]|dia\s+de\s+experiência|videochamada|chamada\s+(?:telefónica|técnica|com\s+o\s+rh)"
    r"|(?:primeira|segunda|terceira|última|[123][ªa])\s+(?:ronda|fase|etapa|conversa)"
    r"|(?:conversa|reunião|chamada)(?=\s+(?:marcada|agendada|confirmada|combinada)))"
)
_SENT = r"(?:enviad[oa]s?|mandad[oa]s?)"
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"
_WHO = (
    r"(?:(?:eles|elas|ela|ele|o rh|a recrutadora|o recrutador|a empresa|a equipa|a equipe)\s+"
    r"(?:(?:disse|dizem|disseram)\s+que\s+)?)?"
)

PORTUGUESE_PROSE = Prose(
    language="pt",
    signs_words=(
        "com | o | a | os | as | do | da | dos | das | no | na | ao | um | uma | e | para | até"
        " | falei | falado | entrevista | segunda | resposta | respondem | sexta | quinta | quarta"
        " | terça | dia | às | não | é | foi | será | retorno | conversei | conversa | reunião"
        " | email | enviado | enviei | decisão | recrutadora | recrutador | rh | semana | antes"
        " | dão | retornam | disseram | ficaram | chamada | agradecimento | conheci | próxima"
        " | senhora | avisam | entram | contacto | contato | telefonema | em"
    ),
    met=(
        r"(?:(?:falei|falado|falámos|falamos|conversei|conversámos|conversamos|conversado|reuni"
        r"|reunimos|entrevistad[oa])(?:\s+(?:por\s+\w+|hoje|ontem|já|ao\s+\w+))?\s+(?:com|por"
        r"|pela|pelo)"
        rf"|(?:{_TALK}|tel\.?|chamada|reunião|conversa|videochamada|call|telefonema|zoom|teams"
        rf"|papo)"
        r"(?:\s+[\w/:.,#-]+){0,6}?\s+(?:com|c/|por(?!\s+(?:meet|zoom|teams|skype|telefone|v[ií]deo\w*)))"
        r"|conheci|(?:fui\s+)?entrevistad[oa]\s+(?:por|pela|pelo)"
        r"|(?:presentes|participantes)\s*:|(?:entrevistador(?:a|es|as)?)(?:\s+(?:é|foi|são|foram))?\s*:?)"
    ),
    contact=(
        r"(?:(?:resposta|email|e-?mail|mensagem|chamada|notícias|retorno)\s+d[aoe]"
        r"|(?:email|e-?mail|mensagem|cv|currículo"
        r"|agradecimento)\s+(?:enviad[oa]\s+)?(?:para(?:\s+[oa])?"
        r"|à|ao|a)|(?:escrevi|liguei|contactei|contatei)\s+(?:para(?:\s+[oa])?|à|ao|a)?"
        r"|(?:aguardo|aguardar|aguardando|espero)\s+(?:retorno|resposta)?\s*d[aoe]"
        r"|(?:gestora?(?=\s*:)|chefe(?=\s*:)|líder(?=\s*:)|contacto|contato|recrutadora?|pessoa\s+de\s+contacto)(?:\s+é)?\s*:?)"
    ),
    interview=_TALK,
    not_interview=(
        r"(?:prepar|convite|convocat|oferta|proposta|processo|pergunta|nota|resultado|cancel|adi"
        r"|pendente|por\s+(?:confirmar|marcar|agendar)|a\s+(?:confirmar|marcar|agendar)|simulad"
        r"|de\s+treino)"
    ),
    between_words=(
        "com | e | o | a | os | as | do | da | de | dos | das | no | na | em | ao | à | é | foi"
        " | será | está | tive | tenho | terei | feita | realizada | presencial | telefónica"
        " | telefônica | técnica | final | primeira | segunda | terceira | última | online | por"
        " | zoom | teams | meet | telefone | videochamada | rh | dia | um | uma | entrevista"
        " | etapa | fase | ronda | : | , | - | – | — | ( | ) | · | & | / | sra | sr | senhor"
        " | senhora | equipa | equipe | escritório | sede | 1 | 2 | 3 | recrutadora | recrutador"
        " | gestor | gestora | gerente | para | pelo | pela"
    ),
    arranged=(
        r"(?:agendada|marcada|confirmada|combinada|prevista|remarcada|reagendada|adiada\s+para)"
        r"(?:\s*(?:para(?:\s+[oa])?|:|em))?"
    ),
    decides=(
        rf"(?:{_WHO}(?:(?:me|nos)\s+)?(?:vão\s+|vai\s+|devem\s+|deve\s+|ficaram\s+de\s+"
        rf"|ficou\s+de\s+)?"
        r"(?:me\s+)?(?:respondem|responder|responderão|responde|decidem|decidir|decidirão|decidiriam?|decide"
        r"|avisam|avisar|avisarão|avisa|ligam|ligar|ligarão|retornam|retornar|retornarão|retorna"
        r"|informam|informar|informarão|entram\s+em\s+contac?to|entrar\s+em\s+contac?to"
        r"|confirmam|confirmar|confirmarão|comunicam|comunicar"
        r"|(?:dão|dar|darão|dá|dará)\s+(?:uma?\s+)?(?:resposta|retorno|feedback"
        r"|notícias))(?:-me|-nos)?)"
    ),
    answer=r"(?:resposta|decisão|resultados?|notícias|feedback|retorno|devolutiva)",
    waits=(
        r"(?:esperar|espero|férias|aguardar|aguardo|aguardando)(?:\s+(?:até(?:\s+(?:ao?"
        r"|o))?(?:\s+dia)?))"
    ),
    answer_between_words=(
        "da | de | do | sua | a | o | uma | um | final | será | esperada | prevista | prometida"
        " | prometido | eles | ela | ele | me | nos | parte | rh | empresa | : | , | - | – | ("
        " | por | email | telefone | é | vão | vai | devem | deve | disseram | dizem | que | em"
        " | equipa | equipe | deles | sai | sairá | recrutadora | recrutador | ficaram | ficou"
    ),
    asked_of_us=(
        r"(?:eu\b|tenho\s+(?:de|que)|devo\b|preciso|minha\b|meu\b|nossa\b|nosso\b|prazo"
        r"|data\s+limite"
        r"|enviar\b|mandar\b|entregar\b|candidatar|aplicar\b|submeter|da\s+minha\s+parte"
        r"|responder-lhes|proposta\b|contrato|teste\b|querem\s+que|me\s+pediram|respondo\b|aviso\b"
        r"|responderei|pediram-me|inscrições)"
    ),
    replied=(
        r"(?:(?:respondeu|responderam|retornou|retornaram)(?:-me|\s+me)?"
        r"|(?:resposta|email|retorno)\s+recebid[oa]|recebi\s+(?:uma?\s+)?(?:resposta|retorno))"
    ),
    automatic=r"(?:auto|no-?reply|confirmação|ausência|acuso)",
    thanked=(
        rf"(?:(?:email|e-?mail|nota|mensagem|carta)\s+de\s+agradecimento(?:{_NEAR}|\s+){_SENT}"
        rf"|agradecimento(?:{_NEAR}|\s+){_SENT}"
        r"|(?:enviei|mandei)\s+(?:um\s+|o\s+|uma\s+)?(?:email|e-?mail|nota|mensagem"
        r"|carta)?\s*(?:de\s+)?"
        r"agradecimento|agradeci(?:\s+por\s+email)?)"
    ),
    thanked_after="",
    followed_up=(
        rf"(?:follow-?up(?:{_NEAR}|\s+)(?:{_SENT}|feito)|fiz\s+(?:o\s+)?follow-?up"
        r"|(?:enviei|mandei)\s+(?:um\s+|o\s+)?(?:email\s+de\s+)?(?:follow-?up|acompanhamento))"
    ),
    second_follow_up=(
        r"(?:segund[oa]\s+(?:follow|email|mensagem)|2º|outra\s+vez|outro|de\s+novo|novamente)"
    ),
    limits_words=(
        "até | até ao | até o | até à | até a | até dia | até ao dia | até o dia | antes de"
        " | previsto para | prevista para | prometido para | prometida para | antes do dia"
        " | antes do | no máximo até | o mais tardar | dentro de | em até"
        " | no prazo de"
    ),
    rough_words=(
        "por volta de | por volta do dia | cerca de | cerca do dia | aprox. | aproximadamente"
    ),
    week_of_words="semana de | semana do dia | na semana de | na semana do dia",
    plain_words=(
        "no dia | dia | em | a | o | na | no | para | : | , | - | – | ( | esta | nesta | pra"
    ),
    earlier_time=r"candidatura\s+anterior|ano\s+passado|há\s+\w+\s+anos|recandidat\w+",
    not_theirs=(
        r"amig[oa]s?|coach|mentora?|orientador(?:a)?|pai|mãe|irmão|irmã|prim[oa]|ti[oa]"
        r"|ex-?colega|ex-?chefe|antig[oa]|recomendad[oa]\s+por|indicad[oa]\s+por|indicação|feira"
        r"|simulada|de\s+treino|em\s+vez\s+de|referências?|professora?|marido|esposa|vizinh[oa]"
        r"|recomendou|conhecid[oa]"
    ),
    denied=(
        r"não|nunca|jamais|nenhuma?|ninguém|nada|sem|nem|cancelad[oa]|recusad[oa]|se|talvez"
        r"|possivelmente|provavelmente|esqueci|tentei|tentar|preparar|pedir|oxalá|tomara"
        r"|espero\s+que|deveria|teria|por\s+confirmar|a\s+confirmar|poderia[m]?|ainda\s+não"
        r"|supostamente|queria|caso"
    ),
    called_off=r"cancelad[oa]|cancelaram|adiad[oa](?!\s+para)|suspens[oa]|desmarcad[oa]|anulad[oa]",
    articles_words="o | a | os | as | um | uma | meu | minha | seu | sua",
    and_words="e | & | + | / | ,",
    title_links_words="de | da | do",
    title_more_words="obra | vendas | loja | produção | projeto | operações | cozinha | turno"
    " | talentos | pessoas | seleção | marketing | produto",
    title_qualifiers_words="",
    title_capitals_words="rh",
    firm_words=(
        "lda | ltda | s.a | grupo | empresa | banco | agência | equipa | equipe | departamento"
    ),
    known_firm_words="",
    shared_mailbox_words="emprego | vagas | recrutamento | trabalhe | talentos | rh",
    no_names_words="entrevista | reunião | proposta | resposta | vaga | empresa | teams | zoom",
    ordinal=(
        r"(?:(?P<limit>até\s+(?:ao\s+|o\s+)?(?:dia)?|antes\s+do\s+dia)"
        r"|(?:no\s+)?dia)\s*(?P<day>\d{1,2})"
    ),
    ordinal_after=r"(?=\s*(?:$|[.,;:!?)]|(?:às|com|por|em|e|me|entrevista|respondem)\b))",
    next_word=r"(?:(?:até|na|no)\s+)?(?:[aà]\s+)?próxim[oa]",
    next_after=r"(?:que\s+vem|próxima)",
    weekday_leads=r"(?:(?:na|no|à|a|esta|próxima)\s+)?",
    others_prose_words=(
        "descrição | requisitos | ligação | salário | fonte | funções | anúncio | carta | setor"
        " | produto | benefícios"
    ),
    stage_header=(
        r"(?:(?:primeira|segunda|terceira|última|1ª|2ª|3ª)\s+)?entrevista"
        r"(?:\s+(?:telefónica|telefônica|técnica|final|\d))?"
    ),
    day_before=True,
    of_month=r"(?:\s+de)?",
    day_endings=r"(?:º)?",
    day_links=r"\bou\b|\be\b|\bao?\b",
    hour_leads="às|as|pelas|das",
    abbreviations_words="tel | aprox | sr | sra | dra | depto | eng",
    bare_decides=(
        r"(?:responder|decidir|avisar|ligar|retornar|informar|confirmar|comunicar|dar\s.*"
        r"|entrar\s.*)"
    ),
    interviewed_us=r"me\s+entrevist(?:ou|aram)",
    with_words="com | c",
    from_words="do | da | de",
    departments_words="rh",
    or_words="ou",
)
