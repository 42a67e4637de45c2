"""Portuguese, of Brazil and of Portugal: headers, dates, statuses and names as people type them."""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words import pt_people
from sheets_followup.words.pt_headers import HEADERS, NOUNS
from sheets_followup.words.table import Words, numbered, units

PORTUGUESE = Words(
    language="pt",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers=(
        "o | os | as | do | da | dos | das | de | um | uma | meu | minha | para | na"
        " | ao | aaaa | opcional"
    ),
    joined={"e mails": "email", "correio eletronico": "email", "retorno": "retorno"},
    rounds={
        "novamente": 2,
        "primeira": 1,
        "primeiro": 1,
        "1a": 1,
        "segunda": 2,
        "segundo": 2,
        "2a": 2,
        "terceira": 3,
        "terceiro": 3,
        "3a": 3,
        "quarta": 4,
        "ultima": 99,
        "proxima": 98,
    },
    tick_hints="sim/não | sim/nao | s/n | sim / não | sim / nao",
    stages="tecnica | presencial | telefonica | rh | gestor",
    bare_names="nome | nome completo | nome e sobrenome",
    wheres="onde",
    whats="o que | que",
    managers=("gestor | gestora | gerente | chefe | supervisor"),
    onwards=(
        "próxima etapa | próxima fase | fase seguinte | etapa seguinte | para entrevista"
        " | pra entrevista | para a entrevista | triagem | segunda fase | segunda etapa"
        " | candidatura aceite | candidatura aceita"
    ),
    appointments=(
        "quando | data agendada | agendado | agendada | agendado para | data marcada | marcado"
        " | marcado para"
    ),
    bare_dates="data | dia",
    answers="resposta | retorno | resposta da empresa | decisao | retorno da empresa",
    given_halves="nome | primeiro nome",
    family_halves="sobrenome | apelido | ultimo nome",
    stage_headers="etapa | fase",
    together="empresa e cargo | empresa cargo | empresa e vaga | empresa vaga | vaga empresa",
    application_words="candidatura | vaga | inscricao | salario | processo",
    months=numbered(
        "janeiro jan | fevereiro fev | marco mar | abril abr | maio mai | junho jun | julho jul"
        " | agosto ago | setembro set | outubro out | novembro nov | dezembro dez",
        1,
    ),
    weekdays=numbered(
        "segunda-feira segunda seg | terca-feira terca ter | quarta-feira quarta qua"
        " | quinta-feira quinta qui | sexta-feira sexta sex | sabado sab | domingo dom",
        0,
    ),
    numbers={
        "um": 1,
        "uma": 1,
        "dois": 2,
        "duas": 2,
        "tres": 3,
        "quatro": 4,
        "cinco": 5,
        "seis": 6,
        "sete": 7,
        "oito": 8,
        "nove": 9,
        "dez": 10,
        "quinze": 15,
        "vinte": 20,
        "trinta": 30,
        "umas": 3,
        "uns": 3,
        "um par de": 2,
    },
    units=units(
        day="dia | dias | dias corridos | d",
        business_day="dia util | dias uteis",
        week="semana | semanas | sem",
        month="mes | meses",
        hour="hora | horas | h",
    ),
    moments={
        "same day": "hoje | ainda hoje | no mesmo dia",
        "tomorrow": "amanha",
        "day after tomorrow": "depois de amanha",
        "end of week": "fim da semana | esta semana | final da semana | essa semana"
        " | fim de semana"
        " | final desta semana | fim desta semana | nesta semana",
        "middle of next week": "inicio da proxima semana | meio da proxima semana"
        " | comeco da proxima semana | meados da proxima semana | comeco da semana que vem",
        "end of next week": "semana que vem | a semana que vem | proxima semana | a proxima semana"
        " | na proxima semana | fim da proxima semana | final da proxima semana"
        " | semana seguinte | final da semana que vem",
        "end of month": "fim do mes | final do mes | fim de mes | este mes | ate o fim do mes"
        " | neste mes | esse mes | fins do mes",
        "end of next month": "mes que vem | o mes que vem | proximo mes | o proximo mes"
        " | fim do proximo mes | final do proximo mes",
        "end of quarter": "fim do trimestre | final do trimestre",
        "end of year": "fim do ano | final do ano",
    },
    span_leads=(
        "em | em ate | dentro de | ate | daqui a | daqui | cerca de"
        " | aproximadamente | por volta de"
        " | apos | depois de | no maximo | maximo | resposta em | resposta | retorno em | retorno"
        " | decisao | nos proximos | nas proximas | os proximos | as proximas | prazo de | no"
        " | na | o | a | ate o | ate a | antes de | antes do | num prazo de | ao"
    ),
    span_trails="no maximo | maximo | aproximadamente | apos a entrevista | mais ou menos",
    next_words="proximo | proxima | que vem",
    this_words="este | esta | ate | na | ate a | ate o | nesta | neste",
    end_words="fim de | final de | fins de | ate o fim de | ate o final de",
    date_words="de | do | o | a | ao | dia",
    date_leads=(
        "até | ate | até o dia | ate o dia | até dia | ate dia | até o | ate o | antes de"
        " | antes do dia | por volta de | a partir de | a partir do dia | dia | em | no dia"
        " | previsto para | retorno até | resposta até | retorno ate | resposta ate"
        " | após | cerca de"
    ),
    time_leads="às | as | à | das | pelas",
    meetings="entrevista | ligacao | reuniao | chamada",
    no_day="cancel | adiad | adiou | prazo | ou | nao | talvez | limite | desmarc",
    moved_to=(
        "remarcada para | remarcado para | adiada para | adiado para | transferida para"
        " | reagendada para | reagendado para | mudou para"
    ),
    blank=(
        "a definir | a confirmar | pendente | indefinido | desconhecido | nenhum | nenhuma"
        " | não se aplica | nao se aplica | ainda não | ainda nao | sem data | não informado"
        " | nao informado | não há | vazio | a combinar | ninguém | não definido | nao definido"
    ),
    yes="sim | s | feito | enviado | enviada | ok | pronto",
    unwanted="não | nao | pular | não precisa | nao precisa | desnecessário | não necessário",
    unticked="falso | pendente | a fazer | a enviar | ainda não | ainda nao",
    sent_leads="enviado | enviada | enviado em | enviada em | em | sim | sim em | feito | feito em"
    " | por email em | agradecido em | dia | enviado dia",
    no_reply="não | nao | nenhuma | sem resposta | nada | ainda não | ainda nao | nenhum retorno"
    " | sem retorno | nada ainda | não responderam",
    tones={"cordial": "warm", "amigável": "warm", "amigavel": "warm", "informal": "warm"},
    statuses={
        Status.ACTIVE: (
            "submetida | submetido | ativa | ativo"
            " | foi bem | fui bem | deu bom"
            " | sem novidades | sem novidade | torcendo | dedos cruzados"
            " | sem resposta ainda | ainda sem resposta | aguardando resposta | em andamento"
            " | aguardando retorno | em processo | pendente | ainda sem retorno"
            " | sem retorno ainda"
            " | no aguardo | nao candidatado ainda"
            " | candidatura concluida | inscricao concluida | inscricao realizada"
            " | candidatura realizada | candidatura finalizada | inscricao finalizada"
        ),
        Status.OFFER: (
            "oferta | oferta recebida | proposta | proposta recebida | oferta de emprego"
            " | recebi proposta | carta oferta | proposta salarial | recebi oferta | aprovado"
            " | aprovada"
            " | negociacao | negociando | em negociacao | negociacao salarial"
        ),
        Status.ACCEPTED: (
            "aceito | aceita | aceite | proposta aceita | oferta aceita | contratado | contratada"
            " | contrato assinado | aceitei | oferta aceite | admitido | admitida | assinado"
        ),
        Status.REJECTED: (
            "deram pra outro | deram para outro | escolheram outro | deram a vaga pra outro"
            " | pegaram outro"
            " | rejeitado | recusa | rejeitada | recusado | recusada | reprovado | reprovada"
            " | excluido | excluida | desclassificado | desclassificada | pegaram outro"
            " | pegaram outra | escolheram outra pessoa | contrataram outra pessoa"
            " | nao selecionado"
            " | nao selecionada | nao aprovado | nao aprovada | rejeicao | negativa | nao passei"
            " | eliminado | eliminada | candidatura rejeitada | feedback negativo | dispensado"
            " | desclassificado | desclassificada | nao avancei | negado | nao fui selecionado"
            " | resposta negativa | candidatura recusada"
            " | nao foi dessa vez | nao foi desta vez | nao rolou | nao deu certo | nao deu"
            " | outro candidato | outra candidata | outra pessoa | escolheram outro"
            " | contrataram outro | preenchida internamente | preferiram outro | preferiram outra"
            " | candidato interno"
            " | infelizmente nao | recebi um nao | negativado | fora do processo"
            " | banco de talentos | recusaram | nao quiseram | rejeicao por email | levei um nao"
            " | reprovou"
            " | nao fiquei | nao fiquei com a vaga | nao ficou"
            " | disseram que nao | me disseram que nao | disseram me que nao"
        ),
        Status.WITHDRAWN: (
            "aceitei outra proposta | aceitei outra vaga | peguei outro emprego"
            " | aceitei outra oferta"
            " | desisti | desistencia | retirado | retirada | oferta recusada | recusei"
            " | proposta recusada | candidatura retirada | abandonado | abandonada"
            " | recusado por mim"
            " | sem interesse | nao tenho interesse | recusei a proposta | declinei | declinado"
            " | desistiu"
            " | desisti da vaga | abri mao | retirei minha candidatura | retirei | sai do processo"
            " | nao quis | declinei da vaga | nao aceitei"
        ),
        Status.CLOSED: (
            "sem resposta | sem retorno | encerrado | encerrada | vaga encerrada | vaga fechada"
            " | perdido | perdida | vaga preenchida | preenchida | fechado | fechada | expirado"
            " | expirada | cancelado"
            " | cancelada | arquivado | arquivada | nao responderam | finalizado | finalizada"
            " | processo encerrado | vaga cancelada | nunca responderam"
            " | nenhum retorno | concluido"
            " | nao retornaram | vaga congelada e fechada | inscricoes encerradas"
            " | sumiram | ghosting | levei ghosting | vaga suspensa e encerrada | sem feedback"
            " | nunca mais falaram | processo cancelado | vaga removida | fechou a vaga"
            " | fecharam a vaga | vaga ja preenchida"
            " | nao ha vagas | sem vagas | nao tem vaga | sumiu"
        ),
        Status.ON_HOLD: (
            "em pausa | pausado | pausada | em espera | congelado | congelada | suspenso"
            " | suspensa"
            " | vaga congelada | adiado | adiada | processo congelado"
            " | processo suspenso | stand by"
            " | vaga pausada | vaga suspensa | parado"
        ),
    },
    alone="oferta | proposta",
    hedges=(
        "nao | sem | aguardando | aguardo | espero | esperando | pendente | se | talvez | mas"
        " | antes | ainda | possivel | nunca | ou | no aguardo | previsto"
    ),
    alive=(
        "inscri | candidat | enviad | entrevist | aguard | em andamento | andamento | processo"
        " | teste | contat | triagem | analise | em analise | pendent | pre-selec | aplic"
        " | aplicad"
        " | retorno | seguimento | interess | segunda | primeir | tecnic | final | nova | novo"
        " | curriculo | a enviar | salv | dinamica | case | convid | respond | etapa | fase"
        " | conversa | bate | visualiz | follow | cadastr | rascunho | agendad"
    ),
    negations="nao | sem | nunca | nem | jamais | nenhum | nenhuma | nada",
    still="ainda | por enquanto | ate agora | por ora | ate o momento",
    advances=(
        "fui | fiquei | rolou | passei | passou | passaram | aprov | selecion | segui | seguir"
        " | seguiram"
        " | prossegu | avanc | escolh | contrat | continu | quiseram | compat | classific"
    ),
    contacts=(
        "respond | resposta | retorn | contat | ligar | noticia | feedback | falaram | deram"
    ),
    honorifics=pt_people.HONORIFICS,
    pronouns=pt_people.PRONOUNS,
    job_words=pt_people.JOB_WORDS,
    not_names=pt_people.NOT_NAMES,
    other_people=pt_people.OTHER_PEOPLE,
    people_leads=pt_people.PEOPLE_LEADS,
    prose_words=(
        "o | os | um | uma | e | que | para | com | por | não | é | se | no | na | sua | mais"
    ),
    joiners="e",
    template_texts=(
        "nome da empresa | empresa a | empresa b | empresa x | empresa exemplo | exemplo ltda"
        " | nome da vaga | nome do cargo | título da vaga | nome do recrutador"
        " | nome do contato | nome completo | dd/mm/aaaa | exemplo | seu nome | fulano de tal"
        " | fulano | beltrano | empresa xyz"
    ),
)
