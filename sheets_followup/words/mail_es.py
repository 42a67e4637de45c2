"""Spanish: what automatic messages say."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

SPANISH_MAIL = MailWords(
    language="es",
    day_first=True,
    auto_leads="respuesta automatica|contestacion automatica|mensaje automatico|auto-?respuesta",
    away_subjects=(
        "fuera de (?:la )?oficina|ausencia|ausente|(?:de|en) vacaciones|vacaciones|mensaje de "
        "ausencia|estoy (?:fuera|de vacaciones|ausente)|fuera del? (?:despacho|trabajo)|ausente "
        "de la oficina"
    ),
    away=(
        "(?:estoy|estare|me encuentro|me encontrare|estamos) (?:actualmente |temporalmente "
        "|ahora )?(?:fuera|ausente|de (?:vacaciones|viaje|baja|permiso|licencia)|disfrutando de"
        "|sin acceso)|(?:actualmente|en estos momentos) (?:fuera|ausente|de vacaciones)"
        "|(?:durante|en) mi ausencia|no (?:estoy|estare) (?:disponible|en la oficina)|nuestras? "
        "oficinas? (?:esta|permanecera)n? cerradas?|no (?:tengo|tendre) acceso (?:a|al) (?:mi "
        ")?correo|acceso limitado (?:a|al)"
    ),
    now=(
        "actualmente|hasta|en mi ausencia|durante mi ausencia|de vuelta|de regreso|mi regreso|mi "
        "vuelta|vuelvo|regreso"
    ),
    back=(
        "(?:vuelvo|volvere|volviendo|regresando|regreso|regresare|retorno|retornare|de vuelta|de "
        "regreso|vuelta|incorporacion|me (?:re)?incorporo(?: de nuevo)?"
        "|me (?:re)?incorporare|(?:re)?incorporandome|estare de (?:vuelta|regreso))"
        "(?: (?:a|en|al|de) (?:la )?(?:oficina|trabajo|vacaciones|puesto))?"
        "(?: (?:el|a partir del|sera el|es el|desde el"
        "|hasta el))?|(?:a partir|desde) (?:del?|el)(?=[^\\n]{3,70}(?:nuevo|disponible|vuelta"
        "|regreso|localizable))|(?:disponible|localizable)(?: de nuevo| nuevamente)? (?:a partir "
        "del|el|desde el)|(?:respondere|contestare|atendere)[^.\\n]{0,40} (?:el|a partir del)"
    ),
    until=(
        "(?:fuera|ausente)(?= hoy)|(?=hoy (?:es|sera) (?:festivo|fiesta|feriado)|hoy no (?:trabajo"
        "|estoy|estare))|hasta(?: el| la)?(?: (?:dia|proximo))?|despues del?|no antes "
        "del?|hasta finales de"
    ),
    span="del|de|desde(?: el)?|entre(?: el)?|vacaciones:?|ausente:?",
    to="al|a|hasta(?: el)?|y(?: el)?|-|–|—",
    fillers="el|la|dia|proximo|del|al|inclusive|ambos inclusive",
    left=(
        "ya no (?:trabaja|trabajo|forma parte|formo parte|esta en)|ha dejado (?:la empresa|de "
        "trabajar)|(?:buzon|cuenta|correo) (?:ya )?no (?:esta|se) (?:activ\\w*|revisa|atiende"
        "|supervisad\\w*)"
    ),
    received=(
        "hemos recibido (?:correctamente )?(?:tu|su) (?:candidatura|solicitud|mensaje|correo|cv"
        "|curriculum|consulta)|gracias por (?:tu|su) (?:candidatura|solicitud|interes en "
        "(?:formar|trabajar|unir|la|el|nuestra)|inscripcion)|gracias por (?:postular|inscribir"
        "|aplicar|contactar)\\w*|(?:tu|su) (?:candidatura|solicitud|inscripcion) (?:ha sido|se ha"
        "|fue) (?:recibida|enviada|registrada)|acuse de recibo|confirmacion de (?:tu |su "
        ")?(?:candidatura|solicitud|inscripcion)"
    ),
    machine=(
        "est[eoa] (?:es un[a]? )?(?:mensaje|correo|e-?mail|respuesta) (?:es )?(?:automatic[oa]"
        "|generad[oa] automaticamente)|generad[oa] automaticamente|enviad[oa] automaticamente|no "
        "(?:responda|respondas|contestes|conteste|responder)|codigo de (?:verificacion|seguridad)"
    ),
    answer=(
        "lamentablemente|lamentamos|desafortunadamente|sentimos (?:comunicar|informar)\\w*"
        "|otr[oa]s? (?:candidat[oa]s?|perfiles)|no (?:has|ha) sido seleccionad[oa]|no "
        "(?:continuar|avanzar|seguir)\\w*|(?:nos gustaria|queremos|quisieramos) (?:invitar"
        "|conocer|ofrecer|proponer)\\w*|siguiente (?:fase|entrevista|etapa)|segunda entrevista"
        "|tu disponibilidad|su disponibilidad"
    ),
    calendar_leads=(
        "aceptad[oa]|rechazad[oa]|provisional|invitacion(?: actualizada)?|cancelad[oa]|evento "
        "cancelado|tentativo|quizas|nueva hora propuesta|aceptado provisionalmente|convocatoria"
    ),
    bounce_subjects=(
        "no se puede entregar|no entregado|mensaje no entregado|no entregable|error (?:en|de) "
        "(?:la )?entrega|fallo (?:en|de) (?:la )?entrega|notificacion de (?:error|fallo)|correo "
        "devuelto"
    ),
    delayed=(
        "retras\\w*|demora\\w*|todavia no se ha (?:podido )?entreg\\w*|se seguira intentando"
        "|temporal\\w*"
    ),
    receipt_leads=(
        "leido|no leido|confirmacion de lectura|acuse de lectura|retransmitido|recuperar|eliminado"
    ),
    quoting=(
        "el [^\\n]{4,200} escribio ?:|-{2,} ?mensaje original ?-{2,}|-{2,} ?mensaje reenviado "
        "?-{2,}|de: [^\\n]{2,200}\\n(?:enviado|enviado el|fecha): "
    ),
)
