"""Spanish: headers, dates, statuses and names as people type them."""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words import es_people
from sheets_followup.words.es_headers import HEADERS, NOUNS
from sheets_followup.words.table import Words, numbered, units

SPANISH = Words(
    language="es",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers="el | la | los | las | de | del | un | una | mi | mis | al | para | aaaa | opcional",
    joined={"e mails": "email", "correo electronico": "email", "correo": "email"},
    rounds={
        "nuevamente": 2,
        "primera": 1,
        "primer": 1,
        "1a": 1,
        "1ª": 1,
        "1ra": 1,
        "segunda": 2,
        "segundo": 2,
        "2a": 2,
        "2da": 2,
        "tercera": 3,
        "tercer": 3,
        "3a": 3,
        "3ra": 3,
        "cuarta": 4,
        "4a": 4,
        "ultima": 99,
        "ultimo": 99,
        "proxima": 98,
    },
    tick_hints="si/no | sí/no | s/n | si / no | sí / no",
    stages="telefonica | tecnica | presencial | rrhh | videollamada",
    bare_names="nombre | nombre y apellidos | nombre completo | nombre apellido",
    wheres="donde",
    whats="que",
    managers=("jefe | jefa | gerente | supervisor | responsable"),
    onwards=(
        "siguiente fase | siguiente etapa | siguiente ronda | próxima fase | próxima etapa"
        " | próxima ronda | para entrevista | a entrevista | para la entrevista"
        " | segunda ronda | segunda fase | preselección | preseleccionado | preseleccionada"
        " | a siguiente | solicitud aceptada | candidatura aceptada"
    ),
    appointments=(
        "visto el | cuando | fecha programada | programado | programada | agendado | agendada"
        " | fecha agendada | cita"
    ),
    bare_dates="fecha | dia",
    answers="respuesta | respuesta empresa | decision | contestacion",
    given_halves="nombre",
    family_halves="apellido | apellidos",
    stage_headers="etapa | fase",
    together="empresa y puesto | puesto y empresa | empresa puesto | puesto empresa",
    application_words=(
        "oferta | candidatura | postulacion | solicitud | vacante | salario | aplicacion"
    ),
    months=numbered(
        "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul"
        " | agosto ago | septiembre setiembre sept sep set | octubre oct | noviembre nov"
        " | diciembre dic",
        1,
    ),
    weekdays=numbered(
        "lunes lun | martes mar | miercoles mie | jueves jue | viernes vie | sabado sab"
        " | domingo dom",
        0,
    ),
    numbers={
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
        "un par de": 2,
        "unos": 3,
        "unas": 3,
    },
    units=units(
        day="dia | dias | dias naturales | d",
        business_day="dia habil | dias habiles | dia laborable | dias laborables",
        week="semana | semanas | sem",
        month="mes | meses",
        hour="hora | horas | h",
    ),
    moments={
        "same day": "hoy | hoy mismo | el mismo dia",
        "tomorrow": "manana",
        "day after tomorrow": "pasado manana",
        "end of week": "fin de semana | esta semana | fin de esta semana | finales de semana"
        " | a finales de semana | final de la semana | final de semana | finales de esta semana",
        "middle of next week": "principios de la semana que viene"
        " | mediados de la semana que viene"
        " | principios de la proxima semana | mediados de la proxima semana | inicio de la"
        " proxima semana | comienzos de la proxima semana",
        "end of next week": "semana que viene | la semana que viene | proxima semana"
        " | la proxima semana | semana proxima | la semana proxima"
        " | finales de la semana que viene"
        " | finales de la proxima semana | fin de la proxima semana | proximas semanas"
        " | siguiente semana | la siguiente semana",
        "end of month": "fin de mes | finales de mes | a fin de mes | a finales de mes | este mes"
        " | fin del mes | final de mes | final del mes | antes de fin de mes | fines de mes",
        "end of next month": "proximo mes | el proximo mes | mes que viene | el mes que viene"
        " | finales del mes que viene | fin del proximo mes | finales del proximo mes",
        "end of quarter": "fin de trimestre | fin del trimestre | finales de trimestre",
        "end of year": "fin de ano | finales de ano | fin del ano | final de ano",
    },
    span_leads=(
        "en | dentro de | en unos | en unas | hacia | antes de | para | aproximadamente | aprox"
        " | maximo | max | como maximo | respuesta en | respuesta | decision | alrededor de"
        " | a mas tardar en | a mas tardar | tras | despues de | plazo de | en un plazo de | unas"
        " | unos | a | durante | las proximas | los proximos | en las proximas | en los proximos"
        " | la | el | menos de"
    ),
    span_trails="aprox | maximo | max | como maximo | despues | tras la entrevista | mas o menos",
    next_words="proximo | proxima | que viene | siguiente",
    this_words="este | el | para el | antes del | hasta el",
    end_words="fin de | finales de | a finales de | fines de | final de",
    date_words="de | del | el | a | al | dia",
    date_leads=(
        "antes del | antes de | hasta el | hasta | para el | a partir del | hacia el | el"
        " | a más tardar el | a mas tardar el | sobre el | después del | despues del"
        " | aproximadamente el | aprox | respuesta antes del | decisión el | previsto para el"
    ),
    time_leads="a las | a la | a | las | desde las | de",
    meetings="entrevista | llamada | videollamada | reunion",
    no_day=(
        "cancel | aplaz | pospu | pospon | limite | o | no | quiza | tentativ | postul | cierre"
    ),
    moved_to=(
        "aplazada al | aplazado al | pospuesta al | pospuesto al | reprogramada para el"
        " | reprogramado para el | reprogramada al | movida al | cambiada al | pasada al"
        " | aplazada para el"
    ),
    blank=(
        "por definir | por confirmar | pendiente | sin definir | desconocido | desconocida"
        " | ninguno | ninguna | no aplica | aún no | aun no | todavía no | todavia no | no hay"
        " | sin fecha | sin asignar | por determinar | nadie | s/d | sin dato | sin datos"
        " | no disponible | sin información | vacío"
    ),
    yes="sí | si | s | hecho | enviado | enviada | listo | ok",
    unwanted="no | omitir | no hace falta | no necesario | no procede",
    unticked="falso | pendiente | por hacer | por enviar | todavía no | aún no",
    sent_leads="enviado | enviada | enviado el | enviada el | el | sí | si | sí el | hecho"
    " | hecho el | por correo el | agradecido el",
    no_reply="no | ninguna | sin respuesta | nada | todavía no | todavia no | aún no | aun no"
    " | nada todavía | no han respondido | aún nada",
    tones={"cordial": "warm", "cercano": "warm", "informal": "warm"},
    statuses={
        Status.ACTIVE: (
            "activa | activo | vigente | citado | citada"
            " | me fue bien | fue bien | salió bien"
            " | sin novedades | sin novedad | dedos cruzados | cruzando los dedos"
            " | sin respuesta aun | sin respuesta todavia | esperando respuesta | en proceso"
            " | aun sin respuesta | pendiente | pendiente de respuesta | en espera de respuesta"
            " | a la espera de respuesta | en curso | no aplicado aun | a la espera | sin aplicar"
            " | llamada pendiente | cv en espera de revision"
            " | inscripcion completada | candidatura completada | solicitud completada"
            " | inscripcion finalizada"
        ),
        Status.OFFER: (
            "oferta | oferta recibida | oferta de trabajo | propuesta recibida | oferta laboral"
            " | me hicieron oferta | oferta en mano | propuesta | me ofrecieron el puesto"
            " | carta oferta"
            " | negociacion | negociando | en negociacion | negociacion salarial"
            " | negociando oferta"
        ),
        Status.ACCEPTED: (
            "firmé | firmé contrato | firmé el contrato | contrato firmado"
            " | aceptado | aceptada | seleccionado para el puesto | seleccionada para el puesto"
            " | oferta aceptada | contratado | contratada | contrato firmado"
            " | he aceptado | firmado | acepte la oferta"
            " | conseguido"
            " | acepte"
        ),
        Status.REJECTED: (
            "me batearon | me rebotaron | me tumbaron | me mandaron a volar | no se hizo"
            " | no se dio | no quedo | no quedé | no me quedé"
            " | rechazado | rechazada | descartado | descartada | no seleccionado | no seleccionada"
            " | han cogido a otro | cogieron a otro | han elegido a otro | eligieron a otra"
            " | han contratado a otro | contrataron a otro | escogieron a otro | excluido"
            " | excluida | han cogido a otra | se quedaron con otro | se quedaron con otra persona"
            " | rechazo | me rechazaron | candidatura descartada | candidatura rechazada"
            " | no me cogieron | no he pasado | no superado | negativa | me han descartado"
            " | respuesta negativa | no pase | no avance | denegado | denegada | no apto"
            " | cv descartado | desestimado | desestimada | fuera del proceso | no continuo"
            " | me descartaron | otro candidato | otra candidata | otra persona | eligieron a otro"
            " | eligieron otro | cogieron a otra | se fueron con otro | candidato interno"
            " | promocion interna | lamentablemente no | no gracias | proceso fallido | eliminado"
            " | eliminada | descarte | negativo | bolsa de talento | bolsa de candidatos"
            " | no pudo ser | rechazado por email"
            " | me dijeron que no | me han dicho que no | dijeron que no"
        ),
        Status.WITHDRAWN: (
            "acepté otra oferta | acepté otro trabajo | tomé otro trabajo | otra oferta aceptada"
            " | me fui con otra oferta"
            " | retirado | retirada | oferta rechazada | rechace la oferta | me retire | abandonado"
            " | candidatura retirada | he rechazado la oferta | rechazada por mi | lo deje"
            " | no me interesa | renuncie | desistido | rechace oferta | no interesado"
            " | no interesada | declinada | declinado"
            " | me baje | me baje del proceso | no acepte | he declinado | rechazado por mi"
            " | retire mi candidatura | abandono | lo rechace yo"
        ),
        Status.CLOSED: (
            "sin respuesta | no respondieron | sin contestacion | cerrado | cerrada"
            " | proceso cerrado | vacante cerrada | vacante cubierta | puesto cubierto | cubierta"
            " | perdido | perdida | cubierto | finalizado | finalizada | caducado | caducada"
            " | archivado | archivada"
            " | descartar | oferta cerrada | oferta caducada | cancelado | cancelada | expirado"
            " | expirada | no contestan | ni contestaron | silencio | proceso finalizado | vencida"
            " | vencido | no han contestado | nunca respondieron"
            " | plaza cubierta | vacante cancelada | plaza cerrada | posicion cerrada"
            " | posicion cubierta | oferta retirada | ghosting | ghosteado | ghosteada"
            " | desaparecieron | cerraron la vacante | nunca mas supe | no volvieron a llamar"
            " | me dejaron en visto"
            " | no respondieron mas | no han vuelto a contactar | no me han contactado"
            " | no hay vacantes | sin vacantes | no hay plaza | no hay plazas"
        ),
        Status.ON_HOLD: (
            "en pausa | pausado | pausada | en espera | congelado | congelada | suspendido"
            " | suspendida | aplazado | aplazada | proceso congelado | paralizado | pospuesto"
            " | proceso pausado | stand by | detenido | parado | aparcado | aparcada"
        ),
    },
    alone="oferta | propuesta",
    hedges=(
        "no | sin | pendiente | esperando | espero | espera | a la espera | si | quizas | quiza"
        " | tal vez | pero | antes | aun | todavia | posible | posiblemente | nunca | o"
    ),
    alive=(
        "aplic | postul | inscri | enviad | envi | entrevist | llamad | proceso | espera | espero"
        " | pendient | contact | prueba | seguim | interes | me interesa | revis | en curso"
        " | curso"
        " | nuev | guardad | por aplic | preseleccion | segund | primer | tecnic | final | respond"
        " | preparad | cv | candidatura | leid | vist | examen | assessment | reunion | feedback"
        " | solicit | evalu | reclut"
    ),
    negations="no | sin | nunca | ni | jamas | ningun | ninguna | nada | tampoco",
    still="aun | todavia | por ahora | de momento | por el momento | hasta ahora",
    advances=(
        "segui | sigo | sigue | siguen | continu | pase | paso | pasado | pasamos | seleccion"
        " | elegi | eligi | quede | quedo | quedado | cogi | cogieron | cogido | avanz | avance"
        " | super"
        " | apto | apta | salio | salido | encaj | dieron | contrat | escog | exito"
    ),
    contacts=(
        "respond | respuesta | contest | contact | llam | noticia | novedad | volvieron | escrib"
        " | feedback"
    ),
    honorifics=es_people.HONORIFICS,
    pronouns=es_people.PRONOUNS,
    job_words=es_people.JOB_WORDS,
    not_names=es_people.NOT_NAMES,
    other_people=es_people.OTHER_PEOPLE,
    people_leads=es_people.PEOPLE_LEADS,
    prose_words="el | los | una | un | y | que | para | con | por | su | es | se | no | tu | más",
    joiners="y | e",
    template_texts=(
        "nombre de la empresa | nombre empresa | empresa a | empresa b | empresa x | empresa 1"
        " | empresa ejemplo | ejemplo s.a. | ejemplo sa | nombre del puesto | título del puesto"
        " | nombre del entrevistador | nombre del contacto | nombre y apellidos | dd/mm/aaaa"
        " | ejemplo | tu nombre | nombre apellido | nombre del reclutador | empresa de ejemplo"
    ),
)
