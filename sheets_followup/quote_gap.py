"""The letters' room: quoting a gap, what was missing or put badly in the interview.

A gap is the better answer and never an apology. What only names a weak spot is left out with a
hint.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sheets_followup import quoting
from sheets_followup.discretion import QUESTION_HINT, TOO_LONG_HINT
from sheets_followup.fragments import perfect
from sheets_followup.gap_answers import (
    asked_and_answered,
    is_answer,
    left_out,
    names_question,
    value_put_right,
)
from sheets_followup.note_lists import first_word, is_sentence
from sheets_followup.noun_phrases import the
from sheets_followup.own_sentences import SUBJECT, article, mine, past
from sheets_followup.quotable import thing
from sheets_followup.quotable_sentences import clause
from sheets_followup.quotable_sentences import sentence as whole_sentence
from sheets_followup.quote_self import LEAD_IN, NOTHING, WEAK, Own, paragraph, problem
from sheets_followup.word_kinds import said
from sheets_followup.words import letters_en as en
from sheets_followup.words.notes_en import MORE_WEAK

WEAK_HINT = (
    "names a weak spot without the better answer: type it behind a colon, “U-values: the target is"
    " 0.15”"
)

_FORGOT = re.compile(
    r"^(?:i\s+)?(?:also\s+)?(?:forgot|forget|failed|neglected|didn’t|did\s+not"
    r"|(?:have\s+not|haven’t|not|no)(?=\s+(?:mention|said|say|told|tell|sp[eo]|talk))"
    r"|(?:should|could)(?:\s+have|\s+of|’ve)|never|missed|"
    r"omitted|left\s+out|wanted)\s*(?:to\s+|have\s+)?(?:mention(?:ed|ing)?|say(?:ing)?|said|"
    r"tell(?:\s+(?:you|her|him|them))?|told(?:\s+(?:you|her|him|them))?|bring(?:ing)?\s+up|"
    r"brought\s+up|talk(?:ed)?\s+about|add(?:ed)?|explain(?:ed)?|get\s+to|point(?:ed)?\s+out)?"
    r"\s*(?:about\s+|that\s+|:\s*)?(?=\S)",
    re.IGNORECASE,
)
#: The same behind the question that it belongs to: "safeguarding – forgot to mention X".
_FORGOT_LATER = re.compile(
    r"(?:[–—:;,.]|\bbut)\s+(?=(?:i\s+)?(?:(?:forgot|didn’t|did\s+not|should(?:\s+have|\s+of|’ve)|never)\s+"
    r"(?:to\s+)?(?:mention|say|said|tell|told|bring|talk|add|point)|(?:left\s+out|omitted)\s))",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\b(?:i\s+said|said|should\s+(?:have\s+said|be)|meant|correct(?:ion|ly|ed)?|wrong(?:ly)?|"
    r"not\s+\w+\s+but|mis(?:spoke|stated|remembered)|actually|instead\s+of|in\s+fact)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"^(?:(?:my|the)\s+)?(?:(?:better\s+)?answer|question|q)\s+(?:on|to|about|regarding)\s+"
    r"(?P<on>[^:–]{3,60}?)\s*[:–]\s+(?=\S)(?P<what>.+)"
    r"|^(?:the\s+)?(?P<of>[\w -]{2,30})\s+"
    r"(?:question\s*|[:–]\s*(?:(?:better|right)\s+)?answer\s*)[:–]\s+(?=\S)(?P<then>.+)",
    re.IGNORECASE,
)
#: What introduces the better answer, and the question that somebody asked before it.
_LABEL = re.compile(
    r"^(?:(?:the\s+)?(?:better\s+)?answer(?:\s+is)?|instead|better|correct(?:ion)?|wrong\s+\w+)"
    r"\s*[:–—]\s*",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^(?:(?:she|he|they|you|[A-Z][\w’-]+)\s+)?asked\s+(?:me\s+)?(?:about|on|for|if|whether|how|what|why)\b"
    r"[^;:–]*(?:[;:–]\s+|$)",
    re.IGNORECASE,
)
_SAY = r"mention|sa(?:y|id)|t(?:ell|old)|br(?:ing|ought)|talk|add|explain|point"
_SAID_SO = re.compile(rf"{_SAY}|get\s+to|forgot|missed|omitted|left\s+out", re.IGNORECASE)
#: With such a verb it is what was left unsaid, and no lapse: "forgot to mention my mixed classes".
_SAYING = re.compile(_SAY, re.IGNORECASE)
_WEAK = re.compile(rf"\b(?:{en.WEAKNESS}|{MORE_WEAK})(?![\w-])", re.IGNORECASE)
_SPLICED = re.compile(
    r"^(I said [^,;]+), (?=(?:it|that|they|this)(?:’\w+|\s(?:is|was|are|were))\s)"
)
_BETTER = re.compile(
    r"(?:[:–—]|\b(?:better\s+answer(?:\s+is)?|answer\s+is|should\s+have\s+said|instead)\b[:,]?)\s*"
    r"(?=\S)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def gap(text: str | None, forbidden: tuple[str, ...], words: int) -> Own:
    """What was missing or wrong, and the better answer; ``phrase`` fits after a colon.

    Never an apology: a leading "sorry" falls out, and a weak spot that is only named is left out.
    """
    line, _ = paragraph(text)
    line = LEAD_IN.sub("", line, count=1)
    if not line:
        return NOTHING
    right = value_put_right(quoting.bare(line))
    if answered := right or asked_and_answered(quoting.bare(line)):
        if hint := problem(line, forbidden):
            return Own(hint=hint)
        if quoting.word_count(answered) > words:
            return Own(hint=TOO_LONG_HINT)
        return Own(phrase=answered, corrects=bool(right or re.search(r"\bmeant\b", answered)))
    if told := left_out(quoting.bare(line)):
        line = f"forgot to mention {told}"
    if later := _FORGOT_LATER.search(line):
        line = line[later.end() :]
    better = None
    told_of = _FORGOT.match(line)
    weak = WEAK if told_of and _SAYING.search(told_of[0]) else _WEAK
    if weak.search(line):
        better = _BETTER.search(line)
        if better is None or weak.search(line[better.end() :]):
            return Own(hint=WEAK_HINT)
        line = line[better.end() :]
    line = _ASKED.sub("", line, count=1)
    if not line or re.match(r"(?:she|he|they)\b", line, re.IGNORECASE):
        return Own(hint=WEAK_HINT)
    forgot = _FORGOT.match(line)
    if forgot and not _SAID_SO.search(forgot[0]):
        return Own(hint=WEAK_HINT)
    rest = typed = line[forgot.end() :] if forgot else line
    if forgot and re.match(r"well\b|(?:mention|say|tell|add)$", rest):
        return Own(hint=WEAK_HINT)
    if answer := _ANSWER.match(rest):
        about, what = answer["on"] or answer["of"], answer["what"] or answer["then"]
        better_one = re.sub(r"^better example(?: is|:)? ", "", what)
        if not (names_question(quoting.lowered(about)) and is_answer(better_one)):
            return Own(hint=WEAK_HINT)
        what = f"a better example is {better_one}" if better_one != what else what
        about = quoting.lowered(about) if about[:2].isupper() else about[0].lower() + about[1:]
        about = f"the {about} question" if answer["of"] and not thing(about) else about
        rest = f"on {about}, {quoting.lowered(what)}"
    else:
        line = rest = _LABEL.sub("", rest, count=1) if rest == line else rest
        rest = re.sub(
            r"^(?:explain|clarify|also\s*:)\s+(?:that\s+)?", "", rest, flags=re.IGNORECASE
        )
    corrects = bool(answer) or (rest == line and bool(_CORRECTS.search(line)))
    line = LEAD_IN.sub("", rest, count=1)
    if hint := problem(line, forbidden):
        return Own(hint=hint)
    parts = [part for part in quoting.sentences(line) if not part.endswith("?")]
    if not parts:
        return Own(hint=QUESTION_HINT)
    if len(parts) > 1:
        parts[0] = quoting.stop(parts[0])[:-1]
        whole = quoting.cut(". ".join([parts[0], *map(quoting.stop, parts[1:2])]), words)
    else:
        whole = quoting.cut_list(quoting.bare(parts[0]), words)
    if not whole:
        return Own(hint=TOO_LONG_HINT)
    whole = quoting.bare(whole).replace(": ", " — ")
    marked = better is not None and better[0][:1].isalpha()
    if not (forgot or answer or marked or rest != typed) and not _says_it(whole):
        return Own(hint=WEAK_HINT)
    if _LOOSE.search(whole) or (better is not None and _OF_WHAT.match(whole)):
        return Own(hint=WEAK_HINT)
    if (first := first_word(whole)) in en.BASE_VERBS and not whole[0].isupper():
        whole = f"I {whole}" if first in ("speak", "know", "manage", "run") else whole
    if past(whole) or whole.lower().startswith("said "):
        whole = "I " + whole[0].lower() + whole[1:]
    whole = _YEARS_OF.sub(r"\1 of ", _IT_IS.sub(r"\1; it is actually ", whole))
    whole = _DID_IT.sub(_did_it, whole)
    whole = perfect(whole)
    whole = _DENIED.sub("", whole)
    whole = _SPLICED.sub(r"\1; ", whole)
    whole = _HAVE_ONE.sub(lambda m: f"{m[1]} {article(m[2])} {m[2]}", whole)
    whole = _NTH.sub("the ", whole)
    phrase = mine(quoting.lowered(whole))
    phrase = _articled(phrase) if forgot or marked else phrase
    if not _recognised(phrase, typed):
        return Own(hint=WEAK_HINT)
    return Own(phrase=phrase, corrects=corrects)


#: "I said 3 years; it is 5", "I said 50k but meant 150".
_DENIED = re.compile(r"(?<=[;,] )(?:it|they|that) (?:is|do|does|are)(?:n’t| not), (?=(?:it|they) )")
_PUT_RIGHT = re.compile(
    r"^I said (?P<wrong>[^;,]+?)(?:;|,|(?= but)) (?P<right>(?:it|that|this|they)"
    r"(?:’s| is| are| was) .+|(?:it|they) (?!want|prefer|seem|look|ask|like|expect)[a-z]+(?<!ed) .+"
    r"|I (?:actually )?[a-z]+ .+|(?:but )?(?:I )?meant? .+)$"
)
#: "I said P45 when I meant P60".
_WHEN_MEANT = re.compile(
    r"^I said ((?:[\w£$€%./-]+ ){1,4})(?:when|but) I meant (?:the )?((?:[\w£$€%./-]+ ?){1,4})$"
)
_ITSELF = re.compile(r"\b(?:links?|url)$", re.IGNORECASE)


def _recognised(phrase: str, typed: str) -> bool:
    """Whether it is known to be good English behind a colon."""
    if _ITSELF.search(phrase) or re.search(r"(?<!\bI) said [\d£$€]| not \d", phrase):
        return False  # the letter would announce it, and not have it
    if (meant := _WHEN_MEANT.match(phrase)) is not None:
        return all(thing(one, counted=True) or said(one) for one in meant.groups())
    if right := _PUT_RIGHT.match(phrase):
        wrong = right["wrong"]
        named = thing(wrong, counted=True) or (wrong[:1].isdigit() and said(wrong))
        return (named or is_sentence(wrong) or SUBJECT.match(wrong) is not None) and said(
            phrase.replace("; ", ", ")
        )
    if phrase.startswith("I said"):
        return False
    if phrase.startswith("on ") and ", " in phrase:
        return all(map(said, phrase.split(", ", 1)))
    if SUBJECT.match(phrase) and not phrase.startswith("my "):
        return whole_sentence(phrase, made=not re.search(r"\b[Ii]\b", typed))
    if (did := _I_DID.match(phrase.removeprefix("the "))) is not None:
        return thing(did["what"], stands=False) and said(phrase)
    return thing(phrase, counted=True) or clause(phrase)


#: "it’s 4.5 bar", where what it is fell out with the weak spot in front.
_OF_WHAT = re.compile(r"(?:it|that|this|they|those|these)(?:’\w+|\s)", re.IGNORECASE)
_IT_IS = re.compile(r"^(I said .+), actually (?=\d)")
_DID_IT = re.compile(r"(?<=[;,] )actually ([a-z].*)$")
_YEARS_OF = re.compile(r"\b(\d+\+? years) (?=experience\b|[A-Z]{2})")
#: "community work I did in Leeds": one thing, which wants its article.
_I_DID = re.compile(
    r"^(?P<what>[\w-]+(?: [\w-]+){0,3})"
    r" I (?:did|ran|led|had|made|wrote|built|gave|took|won|got|passed)\b"
)


def _did_it(found: re.Match[str]) -> str:
    return f"I {found[0]}" if past(found[1]) else found[0]


def _articled(phrase: str) -> str:
    """ "qPCR validation I did" → "the qPCR validation I did", "harm test" → "the harm test"."""
    first = first_word(phrase)
    if first in en.DETERMINERS or SUBJECT.match(phrase) or phrase[0].isdigit():
        return phrase
    if _I_DID.match(phrase):
        return phrase if first.endswith("ing") else f"the {phrase}"
    if is_sentence(phrase) or phrase[0].isupper() or len(phrase.split()) > 4:
        return phrase
    return the(phrase)


#: "I have IV certificate": one thing, typed without its article.
_HAVE_ONE = re.compile(
    r"\b(I (?:have|hold|got)) (?!an? |the |my |our |both |\d)((?:[\w/-]+ ){0,3}(?:certificate"
    r"|certification|licence|license|diploma|degree|card|ticket|qualification|badge))\b"
)
_NTH = re.compile(r"^(?=\d+(?:st|nd|rd|th) [a-z]+$)")
#: No sentence any more: a label with a dash, a denial without its subject.
_LOOSE = re.compile(
    r" – (?!(?!said\b)I\b)(?:said|mixed|actually)\b|^(?:no|not|never|only|without)\b"
)


#: "my introduction was short": how it was, and no answer.
_HOW_IT_WAS = re.compile(r"(?:my|the|our) .+ (?:was|were) ", re.IGNORECASE)


#: What became of it in the interview: "phases got muddled".
_BEFORE = re.compile(r"\b(?:got|was|were|did|had|went|became)\b")


def _says_it(text: str) -> bool:
    """Whether it is the better answer, and not only the name of the question."""
    if re.search(r"\bquestions?\b", text):
        return False
    words = text.lower().split()
    if " – " in text or _HOW_IT_WAS.match(text):
        return False
    return bool(
        SUBJECT.match(text)
        or text.lower().startswith("said ")
        or (is_sentence(text) and not _BEFORE.search(text))
        or past(text)
        or mine(text) != text
        or words[0] in ("a", "an")
        or re.search(r"\b(?:years?|experience|certifi\w+|licen[cs]e)\b", text.lower())
    )
