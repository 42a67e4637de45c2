"""Who was not there, and what did not take place, by language.

``ABSENT``: words beside a name in a cell of people, by which nobody is to be written to: who did
not come, who came in another's place, whose address no longer works. Lists of words, folded where
they are looked for. ``NOT_MET``: words in a header by which nobody under it held an interview.
"""

from __future__ import annotations

ABSENT = {
    "en": "did not | didn't | didnt | was not | wasn't | wasnt | no show | no-show | no longer"
    " | has left | left the company | was absent | absent | called in sick | replaced by"
    " | cancelled | canceled | could not | couldn't | couldnt | can't make | cannot make"
    " | unable to | never met | not met | not present | not there | not available"
    " | was sick | was ill | off sick | out sick | sick | unwell | excused | instead of"
    " | in place of | in lieu of | stood in for | standing in for | covered for"
    " | do not contact | don't contact | do not email | don't email | bounces | bounced"
    " | undeliverable | old address | old email | old e-mail | wrong address | wrong email"
    " | address is wrong | address is dead",
    "de": "nicht da | nicht dabei | nicht erschienen | abgesagt | ersetzt durch | krank"
    " | verhindert | anstelle | anstatt | statt | fehlte | entschuldigt | nicht kennengelernt"
    " | nicht getroffen | konnte nicht | nicht mehr | nicht kontaktieren | nicht anschreiben"
    " | alte adresse | falsche adresse | adresse ungültig",
    "fr": "pas venu | pas venue | absent | absente | remplacé par | remplacée par | annulé"
    " | malade | excusé | excusée | à la place de | au lieu de | pas rencontré | pas rencontrée"
    " | n'est plus | pas pu | ne pas contacter | ancienne adresse | mauvaise adresse",
    "es": "no vino | no estuvo | sustituido por | sustituida por | reemplazado por | canceló"
    " | ausente | enfermo | enferma | en lugar de | en vez de | no pudo | no asistió"
    " | no se presentó | ya no | no contactar | dirección antigua",
    "pt": "não veio | nao veio | substituído por | substituída por | cancelou | ausente"
    " | doente | em vez de | no lugar de | não pôde | não compareceu | já não | não contatar"
    " | não contactar | endereço antigo",
    "it": "non c'era | sostituito da | sostituita da | annullato | assente | malato | malata"
    " | al posto di | invece di | non è venuto | non è venuta | non ha potuto | non presente"
    " | non contattare | vecchio indirizzo",
    "nl": "was er niet | niet verschenen | vervangen door | geannuleerd | afwezig | ziek"
    " | verhinderd | in plaats van | niet aanwezig | kon niet | niet meer | niet mailen"
    " | oud adres",
    "pl": "nie przyszedł | nie przyszła | zastąpiony przez | zastąpiona przez | nieobecny"
    " | nieobecna | chory | chora | zamiast | nie było | nie mógł | nie mogła"
    " | nie kontaktować | stary adres",
    "ja": "欠席 | 退職 | 連絡不要",
    "zh": "缺席 | 未到 | 没来 | 沒來 | 已离职 | 已離職",
}
#: "Emergency contact", "Who I know": also where they are all the people that there are.
NOT_MET = {
    "en": "friend | mentor | coach | emergency | alumni | alumnus | alumna | network | networking"
    " | connection | acquaintance | know | knows | absent | not | never | assistant | secretary"
    " | scheduler | scheduling | coordinator | reports | former | previous | prep | mock | practice"
    " | via | applied | submitted | family | buddy | peer | recommended | missing",
    "de": "empfohlen | empfehlung | freund | freundin | bekannter | bekannte | notfall"
    " | notfallkontakt | abwesend | fehlte | nicht | assistenz | assistentin | sekretariat"
    " | ehemalige | ehemaliger | vorbereitung | kennt",
    "fr": "recommande | recommandation | coopte | ami | amie | urgence | assistante | ancien"
    " | ancienne | preparation | connaissance | pas",
    "es": "recomendado | recomendacion | referido | amigo | amiga | conocido | ausente | emergencia"
    " | asistente | anterior",
    "pt": "indicacao | indicado | conhecido | assistente | nao",
    "it": "consigliato | segnalato | amico | amica | assente | emergenza | precedente | conoscenza"
    " | non",
    "nl": "aanbevolen | vriend | vriendin | afwezig | assistent | vorige | kennis | niet",
    "pl": "polecenie | polecony | polecajacy | znajomy | znajoma | nieobecny | nieobecna | asystent"
    " | byly | nie",
}
