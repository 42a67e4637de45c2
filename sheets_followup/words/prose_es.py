"""Spanish: what notes say about people, dates and decisions."""

from __future__ import annotations

from sheets_followup.words.prose_table import Prose

_TALK = (
    r"(?:(?:primera|segunda|tercera|última|[123][ªa])?\s*entrevista"
    r"(?:\s+(?:telefónica|técnica|final|grupal|presencial|online|personal|inicial))?"
    r"|(?:día\s+de\s+)?prueba(?:\s+(?:práctica|en\s+\w+))?|videollamada|llamada\s+(?:telefónica|con\s+rrhh|técnica)|screening"
    r"|(?:primera|segunda|tercera|última|[123][ªa])\s+(?:ronda|fase|charla)"
    r"|me\s+entrevist(?:ó|aron)"
    r"|(?:charla|reunión|llamada|cita)(?=\s+(?:agendada|programada|concertada|confirmada)))"
)
_SENT = r"(?:enviad[oa]s?|mandad[oa]s?)"
_NEAR = r"(?:\s+[^\s,;]+){0,4}?\s+"
_WHO = (
    r"(?:(?:ellos|ella|él|rrhh|la reclutadora|el reclutador|la empresa|el equipo)\s+"
    r"(?:(?:dijo|dice|dijeron|dicen)\s+que\s+)?)?"
)

SPANISH_PROSE = Prose(
    language="es",
    signs_words=(
        "con | el | la | los | las | del | al | de | en | un | una | y | para | antes | hablé"
        " | hablado | entrevista | segunda | primera | respuesta | responden | llamada | viernes"
        " | lunes | martes | miércoles | jueves | me | nos | hasta | semana | reunión | enviado"
        " | enviada | correo | decisión | es | fue | será | tuve | hablar | señora | sra | rrhh"
        " | reclutadora | reclutador | contestan | avisan | dijeron | mandé | envié | conocí"
        " | charla | videollamada | dicen | respondió | escribí | puesto | próxima"
    ),
    met=(
        r"(?:(?:hablé|hablado|hablamos|charlé|charlado|conversé|conversado|reunid[oa]|reuní|habló"
        r"|entrevistado|entrevisté|entrevistó|entrevistaron)(?:\s+(?:por\s+\w+|hoy|ayer|ya"
        r"|en\s+\w+))?"
        r"\s+(?:con|por)"
        rf"|(?:{_TALK}|tel\.?|llamada|reunión|charla|videollamada|call|cita|conversación|zoom"
        rf"|teams)"
        r"(?:\s+[\w/:.,#-]+){0,6}?\s+(?:con|c/|por(?!\s+(?:meet|zoom|teams|skype|tel[eé]fono|v[ií]deo\w*)))"
        r"|conocí(?:\s+al?)?|me\s+(?:entrevistó|entrevistaron|atendió|recibió)"
        r"|(?:presentes|participantes|estaban)\s*:|(?:entrevistador(?:a|es|as)?)(?:\s+(?:es|fue|son|fueron))?\s*:?)"
    ),
    contact=(
        r"(?:(?:respuesta|correo|e-?mail|mail|mensaje|llamada|noticias)\s+de"
        r"|(?:correo|e-?mail|mail|mensaje|cv|currículum|agradecimiento)\s+(?:enviado\s+)?a"
        r"|(?:escribí|escrito|llamé|contacté|contactar|escribir)\s+(?:a|con)"
        r"|esper(?:o|ando)\s+(?:a|respuesta\s+de)|seguimiento\s+(?:a|con)"
        r"|(?:jef[ea](?=\s*:)|responsable(?=\s*:)|contacto|reclutadora?|persona\s+de\s+contacto)(?:\s+es)?\s*:?)"
    ),
    interview=_TALK,
    not_interview=(
        r"(?:prepar|invitación|invitaron|convocatoria|oferta|proceso|pregunta|nota|resultado"
        r"|cancel|aplaz|pendiente|por\s+(?:confirmar|definir|agendar)|simulacro|de\s+prueba"
        r"|simulada|ficticia)"
    ),
    between_words=(
        "con | y | el | la | los | las | del | de | al | a | en | es | fue | será | está | tuve"
        " | tengo | tendré | hecha | realizada | presencial | telefónica | técnica | final"
        " | primera | segunda | tercera | última | online | por | zoom | teams | meet | teléfono"
        " | videollamada | rrhh | día | dia | un | una | entrevista | ronda | : | , | - | – | —"
        " | ( | ) | · | & | / | sra | sr | señor | señora | equipo | oficinas | oficina | sede"
        " | su | sus | personal | 1 | 2 | 3 | reclutadora | reclutador | manager | jefe | para"
    ),
    arranged=(
        r"(?:agendada|programada|fijada|confirmada|concertada|citada|acordada|prevista"
        r"|reprogramada|aplazada\s+al|pospuesta\s+al)(?:\s*(?:para|:|al?))?"
    ),
    decides=(
        rf"(?:{_WHO}(?:(?:me|nos)\s+)?(?:van\s+a\s+|va\s+a\s+|qued(?:an|aron|ó|a)\s+en\s+|tienen?\s+que\s+"
        rf"|deben\s+|debe\s+|deberían\s+)?"
        r"(?:responde[nr]?|responderán?|contestan?|contestar|contestarán?|avisan?|avisar|avisarán?"
        r"|deciden?|decidir|decidirán?|decidirían?|llaman|llamarán?|llamar|dicen\s+algo|dirán?(?:\s+algo)?"
        r"|confirman?|confirmarán?|confirmar|informan?|informarán?|escriben|escribirán?"
        r"|(?:dan|darán?|dar)\s+(?:una\s+)?(?:respuesta|noticias|feedback)|comunican?"
        r"|comunicarán?))"
    ),
    answer=r"(?:respuesta|decisión|resolución|resultados?|noticias|feedback|contestación|veredicto)",
    waits=(
        r"(?:(?:esperar|espero|esperando|vacaciones)(?:\s+(?:hasta(?:\s+el)?|al))"
        r"|no\s+antes\s+del?)"
    ),
    answer_between_words=(
        "de | su | la | el | una | un | final | será | esperada | prevista | ellos | ella | me"
        " | nos | parte | rrhh | empresa | : | , | - | – | ( | los | por | correo | teléfono | es"
        " | van | va | a | deben | deberían | dijeron | dicen | que | en | equipo | definitiva"
        " | a | tomarán | toman | llegará | llega | algo"
    ),
    asked_of_us=(
        r"(?:yo\b|tengo\s+que|debo\b|hay\s+que|mi\b|mis\b|nuestr\w+\b|fecha\s+límite|plazo"
        r"|enviar\b|mandar\b|entregar\b|postular|aplicar\b|subir\b|de\s+mi\s+parte|responderles"
        r"|contestarles|avisarles|oferta\b|contrato|prueba\b|necesito|quieren\s+que|me\s+piden"
        r"|respondo|contesto|aviso\b|responderé|contestaré|confirmarles)"
    ),
    replied=(
        r"(?:(?:me\s+)?(?:respondió|respondieron|contestó|contestaron|han\s+respondido"
        r"|ha\s+respondido|han\s+contestado|ha\s+contestado)"
        r"|(?:respuesta|correo)\s+recibid[oa]|recib[íi]\s+(?:una\s+)?respuesta)"
    ),
    automatic=r"(?:auto|acuse|no-?reply|confirmación|fuera\s+de\s+la\s+oficina)",
    thanked=(
        rf"(?:(?:correo|e-?mail|mail|nota|mensaje|carta)\s+de\s+agradecimiento(?:{_NEAR}"
        rf"|\s+){_SENT}"
        rf"|agradecimiento(?:{_NEAR}|\s+){_SENT}"
        r"|(?:envié|mandé|enviado|mandado)\s+(?:un\s+|el\s+|la\s+)?(?:correo|e-?mail|mail|nota"
        r"|mensaje"
        r"|carta)?\s*(?:de\s+)?(?:agradecimiento|gracias))"
    ),
    thanked_after="",
    followed_up=(
        rf"(?:seguimiento(?:{_NEAR}|\s+)(?:{_SENT}|hecho)|hice\s+seguimiento"
        r"|(?:envié|mandé)\s+(?:un\s+|el\s+)?(?:correo\s+de\s+)?seguimiento)"
    ),
    second_follow_up=r"(?:segundo|segunda|2º|otra\s+vez|otro|de\s+nuevo|nuevamente)",
    limits_words=(
        "antes del | antes de | antes del día | hasta el | hasta | a más tardar el | a más tardar"
        " | como máximo el | como máximo | para el | para este | en menos de | dentro de"
        " | en un plazo de | antes de este | no más tarde del | antes de fin de"
    ),
    rough_words=(
        "alrededor del | hacia el | sobre el | aprox. | aprox | aproximadamente el | cerca del"
    ),
    week_of_words="semana del | la semana del | en la semana del | esta semana del",
    plain_words="el | el día | día | del | de | al | : | , | - | – | ( | este",
    earlier_time=(
        r"(?:candidatura|postulación|solicitud)\s+anterior|el\s+año\s+pasado|hace\s+\w+\s+años"
        r"|re-?postul\w+"
    ),
    not_theirs=(
        r"amig[oa]s?|coach|mentora?|orientador(?:a)?|padre|madre|hermano|hermana|prim[oa]|tí[oa]"
        r"|ex-?compañer[oa]|ex-?jef[ea]|antigu[oa]|recomendad[oa]\s+por|referid[oa]|feria"
        r"|simulacro|de\s+prueba|en\s+vez\s+de|en\s+lugar\s+de|referencias?|profesora?|marido"
        r"|mujer|vecin[oa]|me\s+recomendó|conocid[oa]"
    ),
    denied=(
        r"no|nunca|jamás|ningun[oa]?|nadie|nada|sin|tampoco|cancelad[oa]|rechazad[oa]|si|quizás?"
        r"|tal\s+vez|a\s+lo\s+mejor|puede\s+que|posiblemente|probablemente|olvidé|intenté|intentar"
        r"|preparar|pedir|ojalá|espero\s+que|debería|habría|pendiente\s+de|por\s+confirmar|podrían?"
        r"|pude|supuestamente|aún\s+no|todavía\s+no"
    ),
    called_off=(
        r"cancelad[oa]|cancelaron|aplazad[oa](?!\s+al)|pospuesta(?!\s+al)|suspendid[oa]"
        r"|anulad[oa]"
    ),
    articles_words="don | el | la | los | las | un | una | mi | su | nuestro | nuestra",
    and_words="y | e | & | + | / | ,",
    title_links_words="de | del | la",
    title_more_words="obra | ventas | tienda | planta | proyecto | operaciones | sala | cocina"
    " | turno | zona | área | talento | personas | selección | marketing | producto",
    title_qualifiers_words="",
    title_capitals_words="rrhh | rh",
    firm_words="s.l | s.l. | sl | s.a | grupo | empresa | banco | agencia | equipo | departamento",
    known_firm_words="",
    shared_mailbox_words="empleo | rrhh | seleccion | trabajo | contacto | talento",
    no_names_words="entrevista | reunión | oferta | respuesta | puesto | empresa | teams | zoom",
    ordinal=(
        r"(?:(?P<limit>antes\s+del(?:\s+día)?|hasta\s+el(?:\s+día)?|para\s+el(?:\s+día)?)"
        r"|(?:el\s+)?día|el)\s+(?P<day>\d{1,2})"
    ),
    ordinal_after=(
        r"(?=\s*(?:$|[.,;:!?)]|(?:a\s+las?|con|por|en|y|me|entrevista|responden|para)\b))"
    ),
    next_word=r"(?:(?:antes\s+de|el|para)l?\s+)?(?:el\s+)?próxim[oa]",
    next_after=r"(?:que\s+viene|próximo)",
    weekday_leads=r"(?:(?:el\s+)?(?:próximo|este)\s+|el\s+)?",
    others_prose_words=(
        "descripción | requisitos | enlace | salario | sueldo | fuente | funciones | anuncio"
        " | carta | sector | producto"
    ),
    stage_header=(
        r"(?:(?:primera|segunda|tercera|última|1ª|2ª|3ª)\s+)?entrevista"
        r"(?:\s+(?:telefónica|técnica|final|\d))?"
    ),
    day_before=True,
    of_month=r"(?:\s+de)?",
    day_endings=r"(?:º|ero)?",
    day_links=r"\bo\b|\by\b|\bal\b",
    hour_leads=r"a\s+las?|desde\s+las?",
    abbreviations_words="tel | aprox | sr | sra | dpto | ud | uds | pág",
    bare_decides=(
        r"(?:(?:me|nos)\s+)?(?:responder|contestar|avisar|decidir|llamar|confirmar|informar"
        r"|dar\s.*)"
    ),
    with_words="con | c",
    from_words="de",
    departments_words="rrhh | rh",
    more_honorifics=(("ing", "Ing."), ("mtro", "Mtro."), ("mtra", "Mtra.")),
    interviewed_us=r"me\s+entrevist(?:ó|aron)",
    subjects=(
        r"(?:tienen?|van?|deben?|deberían|quedaron|quedan|quieren?|esperan?|ellos|ella|él|rrhh"
        r"|empresa|equipo|jef[ea])"
    ),
    or_words="o | u",
)
