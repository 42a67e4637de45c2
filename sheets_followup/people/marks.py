"""The marks between people, brought to the few that reading knows. Pure, on one cell's text.

Numbers before names, wide marks, words such as "u." and "et al.", links in brackets and pronouns
without any: what stands between people or beside them, never a part of a name.
"""

from __future__ import annotations

import re

from sheets_followup.eastern_names import is_eastern, two_names
from sheets_followup.name_titles import gender_left_open
from sheets_followup.names import is_given, read_name
from sheets_followup.words import HONORIFICS, PRONOUNS, alternatives

_WIDE = str.maketrans("；，、：（）＜＞＠／［］｜＆＋．＃", ";,,:()<>@/[]|&+.#")
_MARKDOWN = re.compile(r"\[([^\[\]]{1,80})\]\((?:mailto:([^()\s]*)|(?:https?:|www)[^()\s]*)\)")
_CIRCLED = re.compile(r"\s*[\u2460-\u2473\u2776-\u277f]\s*")
_NUMBERED = re.compile(
    r"(?:^|(?<=[\s;,)>|/]))(?:\(?(?:\d{1,2}|[a-e])\)\s*|\d{1,2}\.(?!\d)\s*(?=[^\W\d_a-z]|\s)"
    r"|#\d{1,2}[.):]?\s+|\d\ufe0f?\u20e3\s*)(?=[^\W\d])"
)
_OTHERS = re.compile(
    r"(?<=\w)[.)]?,?\s+(?:(?:&|\+|and|und|u\.|et|y|e|en|i|ed)\s+)?"
    r"(?:et al|etc|usw|u\.\s?a|e\.\s?a|i\sin(?:ni)?|otros|otras|outros|altri|autres|anderen?"
    r"|others|co(?=\.?$))\.?(?=$|[;\n])",
    re.IGNORECASE,
)
#: "Mag. (FH)", "Dipl.-Ing. (Univ.)": a degree's school, before the name.
_SCHOOL = re.compile(
    r" ?\((?:FH|TU|TH|HTL|DH|ETH|Univ\.?|h\. ?c\.|hon\.?"
    r"|Oxon\.?|Cantab\.?|em\.?|i\. ?R\.)\)(?= [^\W\d])"
)
_DUTCH = re.compile(
    r"(?<!\w)(v)/(d)(?= [^\W\d_])|(?<!\w)([va])\. (d)\.(?= [^\W\d_])", re.IGNORECASE
)
_SHORT_AND = re.compile(r"\s+(?:u\.|u|sowie|plus|&amp;)\s+(?=[^\W\d])")
#: "Frau Klein und der Herr Sommer", "Lic. Ríos y el Ing. Treviño": an article before a title.
_ARTICLE = r"(?:el|la|der|die|le|il|lo|o|a|de|het|den|the|our)"
_TITLE = alternatives(title for title in HONORIFICS if len(title) > 1)
_AND_THE = re.compile(
    rf"\s+(?:y|e|ed|und|et|en|i|and|&)\s+(?:{_ARTICLE}\s+)?(?=(?:{_TITLE}|p(?=\.))[. ]+[^\W\d_])",
    re.IGNORECASE,
)
_THE = re.compile(rf"(?:^|(?<=[;\n,])\s*){_ARTICLE}\s+(?=(?:{_TITLE})[. ]+[^\W\d_])", re.IGNORECASE)
#: "Mr. & Mrs. Patel", "Herr und Frau Klein": two with one name.
_BOTH = re.compile(
    r"\b(mr|herr|m|sr|dhr|sig|pan)\.? (?:&|\+|and|und|et|y|e|en|i) (mrs|ms|frau|mme|sra|mevr"
    r"|sig\.ra|pani)\.? (?=([A-ZÀ-ÖØ-Þ][\w’'-]+)(?![\w ]*@))",
    re.IGNORECASE,
)
#: A picture behind a name, or all there is.
_PICTURE = re.compile(
    r"\s*(?:[\u2600-\u275f\u2794-\u27bf\U0001f000-\U0001faff][\ufe0f\u200d]?)+\s*(?=$|[;,/&\n])"
)
_ARROW = re.compile(r"\s*(?:[-=]+>|→|➡\ufe0f?|»)\s*|(?<=\w)\s+>\s+(?=[^\W\d_])")
_WITH = re.compile(r"(?<=\w)\s+(?:w|c)/\s*(?=[A-Z])")
_LED_BY_WITH = re.compile(r"^(?:entrevista |interview |call )?[wc]/\s*", re.IGNORECASE)
_PRONOUNS = re.compile(
    rf"(?<![\w/(])(?:{alternatives(p for p in PRONOUNS if '/' in p)})(?![\w/])", re.IGNORECASE
)
_CJK_AND = re.compile(
    r"(?<=様|氏)[とや](?=\w)|(?<=さん)[とや](?=\w)"
    r"|(?<=先生|女士|经理|小姐|老师|主管|总监|教授)(?:和|与|跟|及)(?=\w)|(?<=总)(?:和|与|跟|及)(?=\w)"
    r"|(?<=[\u3040-\u9fff가-힣]) ?(?:및|그리고) ?(?=[가-힣])"
    r"|(?<=[\u3040-\u9fff]) (?:和|与|と|及び|および) (?=[\u3040-\u9fff])"
    r"|(?<=[\u3040-\u9fff])・(?=[\u4e00-\u9fff])"
)


def separated(text: str) -> str:
    """The text with ";" between people where a number, a wide mark or a word parted them."""
    if not text.isascii():
        text = _PICTURE.sub("", text.replace(" • ", "\n").translate(_WIDE))
        text = _CIRCLED.sub(";", text)
        if is_eastern(text):
            text = _eastern(text)
    if "](" in text:
        text = _MARKDOWN.sub(lambda link: f"{link[1]} <{link[2]}>" if link[2] else link[1], text)
    if ("." in text or ")" in text or "#" in text or "\u20e3" in text) and _is_numbered(text):
        text = _NUMBERED.sub(";", text)
    if ">" in text or not text.isascii():
        text = _ARROW.sub(";", text)
    if " " in text:
        text = _OTHERS.sub(" & others", text)
        if " u" in text or "plus" in text or "sowie" in text or "amp;" in text:
            text = _SHORT_AND.sub(" & ", text)
        text = _BOTH.sub(lambda m: f"{m[1]}. {m[3]}; {m[2]}. ", text)
        text = _THE.sub("", _AND_THE.sub("; ", text))
        if "w/" in text or "c/" in text:
            text = _WITH.sub(" & ", _LED_BY_WITH.sub("", text))
    if "(" in text:
        text = _SCHOOL.sub("", text)
    if "v/d" in text or ". d. " in text:
        text = _DUTCH.sub(lambda m: f"{m[1] or m[3]}.{m[2] or m[4]}.", text)
    if "/" in text:
        text = gender_left_open(_PRONOUNS.sub("", text))
    return text


def _is_numbered(text: str) -> bool:
    """Whether names are counted: from one on, or with the first at the beginning."""
    found = _NUMBERED.findall(text)
    return bool(found) and (len(found) > 1 or _NUMBERED.match(text) is not None)


def _eastern(text: str) -> str:
    text = _CJK_AND.sub(";", text)
    if " " not in text or "@" in text:
        return text
    pieces = re.split(r"([;,\n/])", text)
    return "".join(
        ";".join(both) if (both := two_names(piece.strip())) else piece for piece in pieces
    )


def names_another(head: str, detail: str) -> bool:
    """Whether "Assessor: Mr Iqbal" may be one person: a word that is no given name, then a name
    with its title. Who is greeted is the user's to say."""
    if " " in head or is_given(head):
        return False
    name = read_name(detail)
    return name is not None and name.honorific is not None
