"""How a status says that one talk is over, by language (:mod:`sheets_followup.rows.rounds_over`).

Words are folded. The talks themselves are the nouns of that kind in each language's own table.
"""

from __future__ import annotations

#: What is over beside a talk: a step of several.
STEPS = {
    "en": "test | round | step | tour | phase | assessment | screening | case",
    "de": "testaufgabe | runde | stufe | probetag",
    "fr": "epreuve",
    "es": "ronda | etapa | fase | prueba",
    "pt": "prova",
    "nl": "ronde",
    "pl": "etap",
}
#: The beginnings of words that say so.
OVER = {
    "en": "complet | finished | concluded | closed out",
    "de": "abgeschlossen | beendet",
    "fr": "termine",
    "es": "terminad | finalizad | realizad",
    "pt": "concluid | encerrad",
    "it": "conclus",
    "nl": "afgerond | afgelopen",
    "pl": "zakonczon | ukonczon",
}
