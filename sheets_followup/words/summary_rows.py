"""What a row of totals is called, by language: for :mod:`sheets_followup.rows.headings`."""

from __future__ import annotations

TOTALS = {
    "en": "total | totals | grand total | sum | subtotal | count | average",
    "de": "gesamt | gesamtsumme | summe | insgesamt | anzahl | durchschnitt",
    "fr": "total | totaux | total general | somme | sous-total | nombre | moyenne",
    "es": "total | totales | suma | subtotal | promedio",
    "pt": "total | totais | soma | subtotal | media",
    "it": "totale | totali | somma | subtotale | media",
    "nl": "totaal | totalen | som | subtotaal | aantal | gemiddelde",
    "pl": "razem | suma | lacznie | srednia",
    "zh": "合计 | 总计 | 共计 | 總計 | 合計",
    "ja": "合計 | 計 | 総計",
}
