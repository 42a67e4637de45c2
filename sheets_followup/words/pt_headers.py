"""Portuguese: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "empresa | companhia | nome empresa | empregador | organizacao | empresa nome"
        " | razao social | entidade | empresa contratante | entidade empregadora"
        " | onde me candidatei | qual empresa",
        "instituicao | consultoria | cliente | firma",
    ),
    "role": alike(
        "emprego procurado | funcao pretendida | cargo | vaga | posicao | funcao | nome vaga"
        " | titulo vaga | nome cargo | cargo vaga"
        " | vaga cargo | titulo cargo | posicao pretendida | cargo pretendido | oportunidade"
        " | titulo posicao | area cargo | vaga posicao | funcao cargo | posto trabalho"
        " | cargo funcao | nome da posicao"
        " | qual vaga | que vaga | vaga pretendida | cargo desejado | funcao pretendida"
        " | para que vaga",
        "titulo | emprego | oferta | papel | oferta emprego | anuncio | estagio em"
        " | tipo de vaga | area da vaga",
    ),
    "round": alike(
        "rodada | rodada entrevista | numero entrevista | ronda | etapa entrevista",
        "tipo entrevista | fase entrevista",
    ),
    "status": alike(
        "situacao | status candidatura | estado candidatura | status vaga | status atual"
        " | situacao atual | status processo | estado atual | andamento | estado"
        " | status inscricao"
        " | situacao candidatura | status aplicacao",
        "resultado | etapa | fase | resultado final | resultado entrevista | etapa atual"
        " | fase atual | etapa processo | desfecho | fase processo | ponto situacao"
        " | como foi | como esta | em que pe esta | o que disseram | como ficou | deu certo"
        " | deu certo ou nao | no que deu | passei | como terminou | em que deu",
    ),
    "interview": alike(
        "data entrevista | entrevista data | dia entrevista | data hora entrevista | entrevista em"
        " | data e hora entrevista | entrevista agendada | entrevista marcada | data conversa"
        " | entrevista dia | data reuniao | entrevista agendada para | agendamento entrevista",
        "entrevista | entrevistas",
    ),
    "interview:time": alike("hora entrevista | horario entrevista"),
    "interview:clock": alike("hora | horario"),
    "interviewers": alike(
        "quem me recebeu | quem recebeu | quem me atendeu | entrevistador | entrevistadora"
        " | entrevistadores | nome entrevistador | entrevistado por"
        " | entrevista com | com quem | entrevistador a | entrevistadores nomes | quem entrevistou"
        " | participantes entrevista | conversa com | pessoas entrevista"
        " | com quem falei | com quem conversei | quem me atendeu | quem me entrevistou",
        "participantes | pessoas | quem",
    ),
    "interviewers:other contact": alike(
        "outro contato | outro contacto | segundo contato | segundo contacto"
    ),
    "interviewers:contact": alike(
        "pessoa contactada | pessoa contatada | contato | contacto | pessoa contato"
        " | pessoa contacto | nome contato | nome contacto"
        " | contato empresa | contatos | contacto empresa | responsavel | contato rh"
        " | contato nome"
        " | responsavel contato | ponto contato | contato principal",
        "rh",
    ),
    "interviewers:recruiter": alike(
        "recrutador | recrutadora | nome recrutador | recrutador a | contato recrutador"
        " | responsavel recrutamento | recruiter nome | tech recruiter",
    ),
    "interviewers:hiring manager": alike("gestor | gestor vaga | gestor contratante | gestora"),
    "interviewers:title": alike("cargo contato | cargo entrevistador | cargo recrutador"),
    "emails": alike("endereco email | mails"),
    "emails:other contact": alike("email outro contato | email outro contacto"),
    "emails:contact": alike(
        "email contato | email contacto | dados contato | contato email | informacoes contato"
        " | email empresa | email rh | dados contacto | contato email telefone | info contato"
        " | email contato rh | email contacto rh"
    ),
    "emails:interviewer": alike("email entrevistador"),
    "emails:recruiter": alike("email recrutador | contato email recrutador"),
    "linkedin": alike("perfil linkedin | linkedin contato | linkedin recrutador"),
    "decision": alike(
        "retorno ate | resposta ate | data retorno prevista | previsao retorno | previsao resposta"
        " | decisao ate | data decisao | resposta esperada | retorno esperado | prazo resposta"
        " | prazo retorno | data prevista resposta | data prevista retorno | decisao prevista"
        " | retorno previsto | feedback ate | previsao feedback | prazo feedback"
    ),
    "topics": alike(
        "temas | assuntos | assuntos tratados | temas discutidos | topicos | o que conversamos"
        " | assuntos conversados | temas abordados | sobre o que falamos | assuntos discutidos"
    ),
    "fit": alike("pontos fortes | meus pontos fortes | por que eu | forcas | ponto forte"),
    "gap": alike(
        "esqueci | o que esqueci | a corrigir | correcao | lacuna | esclarecimento"
        " | a melhorar | pontos a melhorar | o que melhorar | o que faltou | ponto a melhorar"
    ),
    "new_info": alike("novidades | novidade | novas informacoes | nova informacao | novas infos"),
    "last_reply": alike(
        "ultima resposta | data resposta | resposta recebida | data retorno | ultimo retorno"
        " | data ultima resposta | resposta em | retorno em | retorno recebido | responderam em"
        " | data feedback | ultimo retorno empresa | resposta recebida em | retorno recebido em"
        " | ultima resposta em | ultimo retorno em | ultimo contato deles"
    ),
    "thank_you_sent": alike(
        "agradecimento enviado | email agradecimento enviado | nota agradecimento enviada"
        " | obrigado enviado | data agradecimento | agradecimento enviado em | agradeci em",
        "agradecimento | email agradecimento | nota agradecimento | carta agradecimento",
    ),
    "follow_up_1_sent": alike(
        "follow up enviado | primeiro follow up enviado | follow up 1 enviado"
        " | acompanhamento enviado"
        " | seguimento enviado | follow up feito | data follow up enviado | follow up enviado em"
        " | cobranca enviada | follow up realizado | seguimento feito",
        "primeiro follow up",
    ),
    "follow_up_2_sent": alike(
        "segundo follow up enviado | follow up 2 enviado | ultimo follow up enviado"
        " | segundo acompanhamento enviado",
        "segundo follow up | ultimo follow up",
    ),
    "update_sent": alike("atualizacao enviada"),
    "hold": alike("em pausa ate | aguardar ate | nao antes | pausado ate | em espera ate"),
    "tone": alike("tom"),
    "cadence": alike("cadencia | ritmo"),
    "notes": alike(
        "nota | notas | observacao | observacoes | comentario | comentarios | anotacoes"
        " | notas entrevista | obs | detalhes | informacoes adicionais | observacoes gerais"
        " | notas pessoais | apontamentos | anotacoes entrevista | notas diversas | diversos"
        "",
        "impressoes | outros | feedback | devolutiva",
    ),
    "applied": alike(
        "entreguei cv | entreguei o cv | deixei cv | mandei cv | me candidatei | candidatura de"
        " | candidatura em"
        " | data candidatura | data inscricao | data aplicacao | data envio | candidatura enviada"
        " | enviado em | inscrito em | data envio curriculo | aplicado em | candidatei em"
        " | data de aplicacao | data envio cv | curriculo enviado em | data submissao"
        " | data da vaga | candidatura em | candidatura enviada em | dia aplicacao | envio cv"
        " | envio do cv | cv enviado em | envio de cv | data de envio do cv"
        " | quando me candidatei | quando enviei cv | me candidatei | enviei cv"
        " | enviei curriculo | inscricao em | inscricao | me inscrevi em | candidatei me em"
        " | candidatado em | enviei em",
    ),
    "location": alike(
        "localizacao | cidade | local | local trabalho | pais | endereco | localidade | regiao"
        " | cidade estado | morada | municipio | uf | local vaga | cidade uf | sede | provincia"
    ),
    "phone": alike(
        "telefone | celular | numero telefone | telemovel | tel | telefone contato | whatsapp"
        " | numero contato | tlm | zap | wpp | fone | tel contato | cel | numero whatsapp | tlf"
    ),
    "candidate": alike(
        "quem se candidata | quem procura | aluna | estudante | formando | formanda | nome aluno"
        " | candidato nome | candidato"
        " | candidata | nome candidato | aluno"
    ),
}

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "morada | endereco | telefone | contacto | contato",
    "and": "e",
    "talk": "fui a entrevista | fui la | entrevista | reuniao | conversa | entrevistou"
    " | entrevistaram | entrevistar"
    " | dia de experiencia"
    " | entrevista de emprego | chamada",
    "when": "data | hora | horario | dia | em",
    "person": (
        "diretor | diretora | entrevistador | entrevistadora | juri | recrutador"
        " | recrutadora | orientador | orientadora | enfermeiro chefe | enfermeira chefe"
        " | enf chefe | encarregado | encarregada | coordenador | coordenadora | diretor a"
        " | banca | enf a chefe | enfa chefe | enf chefe de servico"
    ),
    "named": "nome | nome",
    "mail": "email | correio eletronico | mail | correio electronico",
    "with": "com",
    "firm": (
        "escola | hospital | clinica | universidade | entidade | instituicao | faculdade"
        " | colegio | escritorio | orgao | prefeitura | camara municipal | onde | firma"
        " | transportadora | loja | restaurante | hotel | creche | lar | fabrica | agrupamento"
        " | consultorio | posto de saude | agrupamento de escolas | organizacao | ong"
    ),
    "agency": (
        "agencia | consultoria de rh | consultoria rh | empresa de trabalho temporario"
        " | agencia de emprego | agencia emprego | headhunter empresa"
    ),
    "client": "cliente | cliente final | empresa cliente",
    "thank": (
        "obrigado | agradecimento | email de agradecimento | carta de agradecimento"
        " | mensagem de agradecimento | nota de agradecimento | agradeci"
        " | mail de agradecimento"
    ),
    "sent": "enviado | enviada | mandado | feito | envio | enviei | mandei",
    "follow": "follow up | acompanhamento | lembrete | email de acompanhamento | cobranca",
    "followed": "cobrei | insisti | relembrei | lembrado",
    "decide": "decisao | veredicto | definicao | decidem",
    "expected": (
        "esperada | esperado | prevista | previsto | estimada | prometida | limite | prazo"
        " | previsao | ate | esperado para | antes de"
    ),
    "reply": "resposta | retorno | responderam | feedback",
    "got": "recebida | recebido | obtida | chegou",
    "topic": "assunto | tema | topico | ponto",
    "said": (
        "falado | conversado | tratado | abordado | discutido | falamo | falamos"
        " | conversamos | tratados | conversa foi | papo | rolou | bate papo | falei | conversei"
        " | falou"
    ),
    "strength": "ponto forte | meu ponto forte | diferencial | forca | pontos fortes"
    " | o que gostaram",
    "who": "quem | com quem",
    "reach": "contato com | falo com | contactar | contatar",
    "tell": (
        "avisam | me avisam | retornam | dao retorno | ficaram avisar | ficaram de avisar"
        " | respondem | me respondem | ligam | me ligam | dao resposta | vao avisar"
        " | vao responder | ficaram de responder | ficaram responder | ficaram de ligar"
        " | ficaram de retornar | ficaram de dar retorno | me retornam"
    ),
    "missed": (
        "esqueci | esqueci dizer | esqueci de dizer | faltou dizer | faltou falar | nao disse"
        " | deixei de dizer | nao falei"
    ),
    "job": "para que | pra que | pra que vaga | que vaga | qual vaga | pra fazer o que",
    "state": (
        "e ai | e agora | e entao | como ta | como esta | como anda | como foi | no que deu"
        " | que deu | em que pe"
        " | em que pe ta | como ficou"
    ),
    "small": (
        "que | me | ja | eles | nos | principal | eu | foi | de | a | o | dele"
        " | dela | deles | como"
    ),
    "project": "projeto",
    "deed": ("o que fiz | atividade | acao | diligencia"),
}
