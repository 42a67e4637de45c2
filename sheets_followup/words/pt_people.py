"""Portuguese words about people: titles, jobs, and what is never a name."""

from __future__ import annotations

HONORIFICS = {
    "enf": "",
    "enf.ª": "",
    "enfª": "",
    "enfa": "",
    "sr": "Sr.",
    "sra": "Sra.",
    "srta": "Srta.",
    "senhor": "Sr.",
    "senhora": "Sra.",
    "dra": "Dra.",
    "eng.": "Eng.",
    "enga": "Eng.ª",
    "eng.a": "Eng.ª",
    "engª": "Eng.ª",
    "dona": "Dona",
    "seu": "Seu",
    "d.ª": "D.ª",
    "arq.": "Arq.",
    "prof.ª": "Profa.",
    "profª": "Profa.",
    "dr.a": "Dra.",
    "profa": "Profa.",
    "sr.ª": "Sra.",
    "sra.": "Sra.",
    "exmo": "",
    "exma": "",
    "dr.ª": "Dra.",
    "doutora": "Dra.",
    "doutor": "Dr",
}
PRONOUNS = "ela/dela | ele/dele"
JOB_WORDS = (
    "estagiário | estagiária | recrutador | recrutadora | recrutamento | rh | gerente | gestor"
    " | gestora | chefe"
    " | diretor | diretora | responsável | encarregado | engenheiro | engenheira"
    " | desenvolvedor | desenvolvedora | coordenador | coordenadora | supervisor | supervisora"
    " | sócio | sócia | analista | consultor | consultora | equipe | equipa | recursos"
    " | humanos | recursos humanos | seleção | líder | presidente | técnico"
    " | especialista | colega | entrevistador | entrevistadora | assistente | psicóloga"
    " | head | business partner | tech lead | talentos | enfermeiro | enfermeira | encarregada"
    " | orientadora | agência | direção | direcção | secretaria | recepção | receção | gerência"
    " | administração | portaria"
)
NOT_NAMES = (
    "com | entrevista | ligação | chamada | pendente | resposta | por | para | reunião"
    " | conversa | conversei | falei | falado | conheci | vídeo | telefone | candidatura"
    " | vaga | enviar | enviado | ligar | esperar | aguardando | ninguém | nada | desconhecido"
    " | confirmar | definir | segunda | terça | quarta | quinta | sexta | sábado | domingo"
    " | semana | mês | amanhã | hoje | cargo | empresa | contato | contacto | meu | minha"
    " | é | está | foi | que | não | sim | já | um | uma | técnica | teste | retorno"
    " | processo | nome | sobrenome | currículo"
    " | seu | sua | alguém | colegas | todos | dois | três | celular | telemóvel"
    " | comitê | chefia"
)
OTHER_PEOPLE = (
    "meu | minha | seu | sua | um | uma | o | a | os | as | dois | duas | três"
    " | quatro | vários | várias | outros | outras | outro | outra | alguém | colegas"
    " | mais alguém | mais um | mais uma | outra pessoa"
)
PEOPLE_LEADS = (
    "com | entrevista com | conversa com | falei com | reunião com | contato | contacto"
    " | recrutador | recrutadora | entrevistador | participantes | conversei com"
)
