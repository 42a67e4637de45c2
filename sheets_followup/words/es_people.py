"""Spanish words about people: titles, jobs, and what is never a name."""

from __future__ import annotations

HONORIFICS = {
    "sr": "Sr.",
    "sra": "Sra.",
    "srta": "Srta.",
    "señor": "Sr.",
    "señora": "Sra.",
    "señorita": "Srta.",
    "doña": "Dña.",
    "dña": "Dña.",
    "dra": "Dra.",
    "sor": "Sor",
    "lic.": "Lic.",
    "lcda.": "Lcda.",
    "lcdo.": "Lcdo.",
    "licda.": "Licda.",
    "arq.": "Arq.",
    "licenciado": "Lic.",
    "licenciada": "Lic.",
    "dr": "Dr",
    "ingeniero": "Ing.",
    "sr.a": "Sra.",
    "srs": "Sr.",
    "sres": "Sr.",
    "sras": "Sra.",
    "señores": "Sr.",
    "señoras": "Sra.",
}
PRONOUNS = "ella | él"
JOB_WORDS = (
    "becario | becaria | practicante | reclutador | reclutadora | rrhh | rr.hh. | rr.hh"
    " | seleccionador | seleccionadora"
    " | gerente | jefe | jefa | directora | responsable | encargado | encargada | técnico"
    " | técnica | tecnico | ingeniero | ingeniera | desarrollador | desarrolladora"
    " | coordinador | coordinadora | supervisora | socio | socia | analista | consultor"
    " | consultora | equipo | recursos | humanos | recursos humanos | selección | seleccion"
    " | especialista | administrador | líder | lider | presidente | presidenta | dueño"
    " | dueña | propietario | departamento | compañero | compañera | técnica de selección"
    " | entrevistador | entrevistadora | asesor | asesora | generalista | psicóloga"
    " | psicólogo | enfermero | enfermera | orientadora | agencia | dirección | secretaría"
    " | secretaria | recepción | gerencia | administración | conserjería | centralita"
)
NOT_NAMES = (
    "con | entrevista | llamada | correo | pendiente | respuesta | por | para | sin | reunión"
    " | reunion | hablé | hable | hablado | conocí | videollamada | teléfono | telefono"
    " | candidatura | oferta | enviar | enviado | llamar | esperar | esperando | nadie | nada"
    " | desconocido | confirmar | definir | lunes | martes | miércoles | jueves | viernes"
    " | sábado | domingo | semana | mes | mañana | hoy | puesto | empresa | contacto"
    " | me | es | está | fue | que | sus | no | sí | ya | lo | una | un | muy | técnica"
    " | prueba | seguimiento | proceso | nombre | apellidos"
    " | su | su jefe | alguien | colegas | todos | dos | tres | compañeros | móvil"
    " | celular | comité"
)
OTHER_PEOPLE = (
    "mi | su | sus | un | una | el | la | los | las | dos | tres | cuatro | varios"
    " | varias | otros | otras | otro | otra | alguien | compañeros | alguien más | otra persona"
    " | otro más"
)
PEOPLE_LEADS = (
    "con | entrevista con | llamada con | hablé con | reunión con | contacto | reclutador"
    " | reclutadora | entrevistador | participantes | rrhh | entrevistadores | asistentes"
)
