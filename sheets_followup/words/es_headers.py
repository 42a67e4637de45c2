"""Spanish: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "empresa | compania | nombre empresa | empleador | nombre compania | organizacion"
        " | razon social | empresa nombre | empresa postulada | nombre empleador | entidad"
        " | donde aplique | donde postule | que empresa",
        "negocio | institucion | firma | cliente | empresa consultora | consultora",
    ),
    "role": alike(
        "trabajo buscado | puesto buscado | puesto solicitado | puesto | cargo | puesto trabajo"
        " | posicion | rol | nombre puesto | titulo puesto"
        " | vacante | puesto solicitado | titulo | puesto ofertado | nombre cargo"
        " | puesto vacante | cargo postulado | nombre vacante | puesto al que aplico | perfil"
        " | puesto cargo | cargo puesto | posicion solicitada | puesto postulado"
        " | nombre posicion | empleo"
        " | que puesto | puesto buscado | cargo deseado | puesto deseado"
        " | puesto que busco | para que puesto",
        "oferta | oferta empleo | trabajo | oferta trabajo | ocupacion | funcion | plaza"
        " | practicas de | practica | puesto o funcion | tipo de trabajo",
    ),
    "round": alike(
        "ronda actual | fase actual de entrevista | ronda | ronda entrevista | numero entrevista"
        " | ronda de entrevistas | no entrevista"
        " | etapa entrevista",
        "tipo entrevista | fase entrevista",
    ),
    "status": alike(
        "estado | estado candidatura | estado actual | estatus | estado postulacion"
        " | estado solicitud | situacion | status candidatura | estado proceso | estado aplicacion"
        " | estado oferta | situacion actual",
        "resultado | etapa | fase | resultado final | resultado entrevista | etapa actual"
        " | fase actual | etapa proceso | fase proceso | avance | desenlace | seguimiento estado"
        " | que me dijeron | que me han dicho | que dijeron | como fue | como quedo"
        " | como va | en que quedo | en que esta | me cogieron | me cogieron o no | en que acabo"
        " | como acabo | como termino | me dieron el puesto",
    ),
    "interview": alike(
        "fecha entrevista | entrevista fecha | dia entrevista | fecha hora entrevista"
        " | fecha y hora entrevista | fecha de la entrevista | cita entrevista"
        " | entrevista programada | entrevista agendada | fecha entrevistas | fecha reunion"
        " | entrevista dia | fecha cita",
        "entrevista | entrevistas | entrevistado",
    ),
    "interview:time": alike("hora entrevista | entrevista hora | horario entrevista"),
    "interview:clock": alike("hora | horario"),
    "interviewers": alike(
        "con quien fue | quien me recibio | quien me atendio | entrevistador | entrevistadora"
        " | entrevistadores | nombre entrevistador"
        " | entrevistado por"
        " | entrevista con | con quien | persona entrevistadora | personas entrevistadoras"
        " | quien entrevista | nombre entrevistadores | participantes entrevista | asistentes"
        " | quien me entrevisto | entrevistador a | entrevistador es"
        " | con quien hable | con quien he hablado | con quien me entreviste"
        " | quien me atendio | quien me recibio",
        "participantes | personas | quien",
    ),
    "interviewers:other contact": alike("otro contacto | segundo contacto | contacto adicional"),
    "interviewers:contact": alike(
        "persona contactada | contacto | persona contacto | nombre contacto | contacto empresa"
        " | contactos"
        " | contacto nombre | persona de contacto | contacto rrhh | contacto principal"
        " | nombre persona contacto | interlocutor | contacto en la empresa | rrhh contacto",
        "rrhh",
    ),
    "interviewers:recruiter": alike(
        "reclutador | reclutadora | nombre reclutador | seleccionador | reclutador a"
        " | tecnico seleccion | contacto reclutador | recruiter nombre",
    ),
    "interviewers:hiring manager": alike(
        "jefe directo | gerente contratacion | responsable directo"
    ),
    "interviewers:title": alike(
        "cargo contacto | puesto contacto | cargo entrevistador | puesto entrevistador"
        " | cargo reclutador | cargo persona contacto"
    ),
    "emails": alike("direccion email | mails | direccion correo"),
    "emails:other contact": alike("email otro contacto | email segundo contacto"),
    "emails:contact": alike(
        "email contacto | datos contacto | contacto email | mail contacto | informacion contacto"
        " | email empresa | email persona contacto | telefono email contacto | correo rrhh"
        " | info contacto"
        " | email contacto rrhh | mail rrhh | email rrhh"
    ),
    "emails:interviewer": alike("email entrevistador | mail entrevistador"),
    "emails:recruiter": alike("email reclutador | mail reclutador | email recruiter"),
    "linkedin": alike(
        "perfil linkedin | linkedin contacto | linkedin reclutador | enlace linkedin"
    ),
    "decision": alike(
        "fecha decision | decision antes | respuesta antes | respuesta esperada"
        " | fecha respuesta esperada | decision prevista | fecha limite respuesta"
        " | respuesta prevista | plazo respuesta | fecha esperada respuesta | decision esperada"
        " | responden antes | fecha decision esperada | fecha estimada respuesta"
        " | respuesta estimada | cuando responden | fecha prevista respuesta | responderan antes"
        " | fecha limite decision | limite decision",
        "plazo decision | me avisan antes del | me avisan antes | avisan antes"
        " | quedaron en avisar | quedaron avisar | quedaron avisarme | cuando avisan",
    ),
    "topics": alike(
        "temas | temas tratados | temas hablados | que hablamos | temas conversados"
        " | puntos tratados | de que hablamos | temas entrevista | temas discutidos | lo hablado"
    ),
    "fit": alike(
        "mis fortalezas | fortalezas | puntos fuertes | mis puntos fuertes | por que yo | encaje"
        " | mi fortaleza | por que encajo"
    ),
    "gap": alike(
        "olvide | lo que olvide | a corregir | olvidado | aclaracion | correccion | laguna"
        " | que olvide decir | a aclarar | a mejorar | puntos a mejorar | que mejorar"
        " | por mejorar | lo que falto"
    ),
    "new_info": alike(
        "novedades | novedad | nueva informacion | informacion nueva | noticias | info nueva"
    ),
    "last_reply": alike(
        "ultima respuesta | fecha respuesta | respuesta recibida | fecha ultima respuesta"
        " | respondieron el | ultimo mensaje empresa | respuesta recibida el | ultima noticia"
        " | ultima contestacion | fecha contestacion"
    ),
    "thank_you_sent": alike(
        "agradecimiento enviado | email agradecimiento enviado | carta agradecimiento enviada"
        " | gracias enviado | nota agradecimiento enviada | fecha agradecimiento"
        " | agradecimiento enviado el | mail agradecimiento enviado | agradecido",
        "agradecimiento | email agradecimiento | carta agradecimiento | nota agradecimiento"
        " | gracias | mail agradecimiento",
    ),
    "follow_up_1_sent": alike(
        "seguimiento enviado | primer seguimiento enviado | seguimiento 1 enviado"
        " | seguimiento hecho | email seguimiento enviado | seguimiento realizado"
        " | seguimiento enviado el | fecha seguimiento enviado | follow up enviado"
        " | seguimiento 1 fecha | mail seguimiento enviado | fecha seguimiento 1",
        "primer seguimiento | seguimiento 1 | email seguimiento 1",
    ),
    "follow_up_2_sent": alike(
        "segundo seguimiento enviado | seguimiento 2 enviado | seguimiento final enviado"
        " | ultimo seguimiento enviado | fecha seguimiento 2 | follow up 2 enviado",
        "segundo seguimiento | seguimiento 2 | ultimo seguimiento | seguimiento final",
    ),
    "update_sent": alike("actualizacion enviada | novedad enviada"),
    "hold": alike(
        "en espera hasta | pausado hasta | esperar hasta | no antes | no escribir antes"
        " | en pausa hasta"
    ),
    "tone": alike("tono | tono carta"),
    "cadence": alike("cadencia | ritmo | ritmo seguimiento"),
    "notes": alike(
        "nota | notas | comentario | comentarios | observacion | observaciones | notas entrevista"
        " | anotaciones | apuntes | notas adicionales | notas y comentarios | detalles"
        " | informacion adicional | notas personales | otras notas | notas varias | varios"
        "",
        "impresiones | otros | feedback | impresion | retroalimentacion",
    ),
    "applied": alike(
        "me postule | postule | aplique | entregue cv | deje cv | mande cv | eche cv"
        " | solicitud del | candidatura del | postulacion del"
        " | fecha aplicacion | fecha postulacion | fecha solicitud | fecha candidatura"
        " | fecha envio"
        " | aplicado el | enviado el | fecha inscripcion | fecha envio cv | fecha de aplicacion"
        " | postulado el | cv enviado | fecha aplicada | fecha envio candidatura | cv enviado el"
        " | dia aplicacion | inscrito el | fecha en la que aplique | fecha registro"
        " | fecha aplique | envio cv | envio de cv | fecha de envio cv"
        " | aplico | aplique | postule | postulo | cuando aplique | cuando postule"
        " | cuando eche cv | cuando envie cv | cuando mande cv | eche cv | envie cv"
        " | mande cv",
    ),
    "location": alike(
        "ubicacion | ciudad | lugar | localidad | lugar trabajo | pais | direccion | sede"
        " | localizacion | provincia | ciudad pais | ubicacion empresa | direccion empresa"
        " | modalidad ubicacion | region | zona | poblacion"
    ),
    "phone": alike(
        "telefono | numero telefono | movil | celular | tel | telefono contacto | numero contacto"
        " | numero celular | whatsapp | tfno | tlf | tlfno | tfno contacto | telf | fono"
        " | numero de telefono | tel contacto | cel"
    ),
    "candidate": alike(
        "quien postula | quien aplica | quien busca | alumno | alumna | estudiante | nombre alumno"
        " | candidato | candidata"
        " | nombre candidato | postulante | aspirante"
    ),
}

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "direccion | domicilio | telefono",
    "and": "y",
    "talk": "fui a la entrevista | fui a entrevista | entrevista | reunion | llamada | entrevisto"
    " | entrevistaron | entrevistar | charla"
    " | dia de prueba"
    " | cita | videollamada",
    "when": "fecha | hora | cuando | dia | fecha y hora",
    "person": (
        "director | directora | entrevistador | entrevistadora | tribunal | reclutador"
        " | reclutadora | tutor | tutora | jefe de estudios | encargado | encargada"
        " | jefa de estudios | supervisora | director a | responsable de rrhh"
        " | responsable de seleccion | dueno | duena"
    ),
    "named": "nombre | nombre",
    "mail": "correo | email | correo electronico | mail",
    "with": "con",
    "firm": (
        "resto | bar | negocio | colegio | escuela | hospital | clinica | universidad | despacho"
        " | bufete | instituto"
        " | institucion | entidad | centro educativo | centro | ayuntamiento | fundacion"
        " | consulta | donde aplique | chamba | taller | restaurante | hotel | tienda"
        " | residencia | comercio | academia | gestoria | fabrica | centro de salud"
        " | empresa de transportes | transportista | ikastola | guarderia | bodega"
    ),
    "agency": (
        "agencia | ett | consultora | consultora de rrhh | agencia de empleo | cazatalentos"
        " | agencia empleo"
    ),
    "client": "cliente | cliente final | empresa cliente",
    "thank": (
        "gracia | agradecimiento | correo de agradecimiento | carta de agradecimiento"
        " | email de agradecimiento | nota de agradecimiento | mensaje de agradecimiento"
        " | mail de agradecimiento | correo agradecimiento"
    ),
    "sent": "enviado | enviada | mandado | mandada | hecho | escrito | envio | envie | mande | di",
    "follow": "seguimiento | correo de seguimiento | recordatorio | mail de seguimiento",
    "followed": "insisti | recordado | seguimiento hecho | reclamado",
    "decide": "decision | veredicto | resolucion | deciden",
    "expected": (
        "esperado | esperada | prevista | previsto | estimada | prometida | antes de | limite"
        " | plazo | antes | para el | hasta"
    ),
    "reply": "respuesta | contestacion | respondieron | contestaron | feedback",
    "got": "recibida | recibido | obtenida | llego",
    "topic": "tema | asunto | punto",
    "said": (
        "tratado | hablado | hablamos | comentado | conversado | discutido | tratada"
        " | abordado | platicamos | charlamos | se hablo | comentamos | salio | hable | hable yo"
        " | charle"
    ),
    "strength": "fortaleza | punto fuerte | mi punto fuerte | mi fuerte | lo que gusto | les gusto",
    "who": "quien | quienes | con quien | con quienes",
    "reach": "contacto con | escribo | localizo | contactar",
    "tell": (
        "avisan | avisar | me dicen | me avisan | contestan | quedaron | quedaron avisar"
        " | quedaron en avisar | me responden | responden | me llaman | avisen | se sabe"
        " | sabre | dicen | dicen algo | me contestan | contestar | me dan respuesta"
        " | dan respuesta | dirian algo"
    ),
    "missed": (
        "olvide | se me olvido | me falto | falto decir | me falto decir | no dije"
        " | se me paso | quedo por decir | meti la pata"
    ),
    "job": "para que | para que puesto | que puesto | que haria | de que trabajo",
    "state": (
        "y que | y ahora | y bien | como va | como quedo | en que quedo | que paso | como anda"
        " | como estuvo | en que va"
        " | como esta la cosa"
    ),
    "small": (
        "que | me | lo | se | ya | clave | cuando me | nos | dan | principale | principal"
        " | les | yo | de | es | en | a"
    ),
    "project": "proyecto",
    "deed": ("que hice | actividad | accion | gestion | tipo gestion"),
}
