"""Portuguese: what automatic messages say."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

PORTUGUESE_MAIL = MailWords(
    language="pt",
    day_first=True,
    auto_leads="resposta automatica|mensagem automatica|auto-?resposta",
    away_subjects=(
        "fora do escritorio|ausencia(?: temporaria)?|ausente(?: do escritorio)?|(?:de|em) ferias"
        "|ferias|aviso de (?:ausencia|ferias)|estou (?:fora|de ferias|ausente)|fora da empresa"
    ),
    away=(
        "(?:estou|estarei|encontro-me|estaremos|me encontro) (?:atualmente |actualmente "
        "|temporariamente )?(?:fora|ausente|(?:de|em) (?:ferias|viagem|licenca|baixa|recesso)"
        "|indisponivel|sem acesso)|(?:atualmente|de momento|no momento) (?:fora|ausente|(?:de"
        "|em) ferias)|(?:durante|na) (?:a )?minha ausencia|nao (?:estou|estarei) (?:disponivel"
        "|no escritorio)|escritorio (?:esta|estara) (?:fechado|encerrado)|acesso limitado (?:ao"
        "|aos)|sem acesso ao (?:e-?mail|correio)"
    ),
    now=(
        "atualmente|de momento|no momento|ate|na minha ausencia|durante a minha ausencia|regresso"
        "|volto|retorno"
    ),
    back=(
        "(?:regresso|regressarei|regressando|voltando|retornando|volto|voltarei|retorno"
        "|retornarei|de volta|de regresso|estarei de (?:volta|regresso))(?: (?:ao|ao meu) "
        "(?:escritorio|trabalho|posto))?(?: (?:ao servico|as atividades|as funcoes))?"
        "(?: previst[oa])?(?: (?:a|no|para(?: o(?: dia)?)?"
        "|na|em|ao|a partir d[eao]|sera (?:no|a)|e (?:no dia|a|em)))?|a partir "
        "d[eoa](?=[^\\n]{3,70}(?:novo|novamente|disponivel|volta|regresso|contactavel))"
        "|(?:disponivel|contactavel)(?: de novo| novamente)? (?:a partir d[eoa]|em|no)"
        "|(?:responderei|retornarei|respondo)[^.\\n]{0,40} (?:em|no|a partir d[eoa]|na)"
    ),
    until=(
        "(?:fora|ausente)(?= hoje)|ate(?: (?:ao|o|a|dia|ao dia|o dia|a proxima|o proximo))?"
        "|apos(?: o| a)?|depois d[oea]|so depois d[oea]"
    ),
    span="de|do|entre|desde|no periodo de|ferias:?|ausente:?|dos",
    to="a|ao|ate(?: ao| o)?|e|-|–|—",
    fillers="o|a|dia|no|na|em|do|proxim[oa]|inclusive",
    left=(
        "(?:ja )?nao (?:trabalha|trabalho|faz parte|faco parte)(?: mais)?|deixou (?:a empresa|de "
        "trabalhar)|nao (?:faz|esta) mais (?:parte|na empresa)|(?:caixa|conta|e-?mail) nao e "
        "(?:monitorad[oa]|lid[oa])"
    ),
    received=(
        "recebemos (?:a )?(?:sua|tua) (?:candidatura|inscricao|solicitacao|mensagem|proposta|cv"
        "|curriculo)|(?:obrigad[oa]|agradecemos)[^.\\n]{0,20} (?:pela|a) (?:sua|tua) "
        "(?:candidatura|inscricao|aplicacao)|obrigad[oa] por (?:se )?(?:candidatar|aplicar"
        "|inscrever)\\w*|(?:sua|tua) (?:candidatura|inscricao) (?:foi|esta) (?:recebida|enviada"
        "|submetida|registada|registrada|concluida)|confirmacao de (?:candidatura|inscricao)"
        "|confirmamos a rece(?:p)?cao"
    ),
    machine=(
        "est[ea] (?:e uma? )?(?:mensagem|e-?mail|resposta) (?:e )?(?:automatic[oa]|gerad[oa])"
        "|gerad[oa] automaticamente|enviad[oa] automaticamente|nao responda|favor nao responder"
        "|por favor,? nao responda|codigo de (?:verificacao|seguranca)"
    ),
    answer=(
        "infelizmente|lamentamos|outr[oa]s? (?:candidat[oa]s?|perfis)|nao (?:foi|fostes?|serao?) "
        "selecionad[oa]|nao (?:seguir|avancar|prosseguir|dar seguimento)\\w*|(?:gostariamos"
        "|gostaria) de (?:convidar|conhecer|oferecer|propor|marcar|agendar)\\w*|proxima (?:fase"
        "|etapa|entrevista)|segunda entrevista|(?:sua|tua) disponibilidade"
    ),
    calendar_leads=(
        "aceit[oae]|aceite|recusad[oa]|provisorio|tentativa|convite(?: atualizado| actualizado)?"
        "|cancelad[oa]|evento cancelado|talvez|nova hora proposta|aceito provisoriamente"
    ),
    bounce_subjects=(
        "nao (?:e possivel entregar|entregue|foi possivel entregar|entregavel)|mensagem nao "
        "entregue|falha (?:na|de) entrega|erro (?:na|de) entrega|impossivel entregar|notificacao "
        "de (?:falha|erro)"
    ),
    delayed=(
        "atras(?:o|ad[oa])\\w*|ainda nao foi entregue|tentar novamente|temporari\\w*|demora\\w*"
    ),
    receipt_leads=(
        "lid[oa]|nao lid[oa]|confirmacao de leitura|recibo de leitura|entregue|retransmitid[oa]"
    ),
    quoting=(
        "(?:em|no dia|a) [^\\n]{4,200} (?:escreveu|escreveu o seguinte) ?:|-{2,} ?mensagem "
        "original ?-{2,}|-{2,} ?mensagem (?:encaminhada|reencaminhada) ?-{2,}|de: "
        "[^\\n]{2,200}\\n(?:enviad[oa]|data): "
    ),
)
