"""The letters' room: a question of the interview and its better answer, typed as one gap.

"How to price a job: by the square metre", "I could not explain accruals: the cost belongs to the
month of the work". Both halves have to be recognised; a remark on how the answer went is none.
"""

from __future__ import annotations

import re

from sheets_followup import quoting
from sheets_followup.discretion import THIRD
from sheets_followup.noun_phrases import the
from sheets_followup.own_sentences import past, with_article
from sheets_followup.quotable import asks_how, thing
from sheets_followup.quotable_sentences import clause
from sheets_followup.quotable_sentences import sentence as whole_sentence
from sheets_followup.word_kinds import PREPOSITIONS, kind, said
from sheets_followup.words import letters_en as en
from sheets_followup.words.fragments_en import BARE_VERBS
from sheets_followup.words.notes_en import MORE_WEAK, TASKS
from sheets_followup.words.quotable_en import INTERVIEW_VERBS, PRONOUNS, STEPS, UNITS

_WEAK = re.compile(rf"\b(?:{en.WEAKNESS}|{MORE_WEAK})(?![\w-])", re.IGNORECASE)
_HALVES = re.compile(r"^(?P<asked>[^:;–—?]{3,80}?)(?::| [–—]) (?P<answer>[^:?–—]+)$")
#: What the note says before the question that it names.
_LEAD = re.compile(
    r"^(?:(?:my |the )?(?:better |correct |right )?(?:answer|question|q)"
    r" (?:on|to|about|regarding|for) "
    r"|(?:i )?(?P<unable>(?:could|can|did)(?:n’t| not)|was(?: not|n’t) able to|was unable to"
    r"|failed to) (?:really |quite |properly )?(?:explain|name|remember|recall|describe|define|say"
    r"|list|answer|know) "
    r"|(?:i )?(?:struggled with|stumbled (?:on|over)|blanked on|(?:mixed up|confused)"
    r"|was (?:vague|weak|unsure|unclear) (?:on|about)) )",
    re.IGNORECASE,
)
_HOW_IT_WENT = re.compile(
    r" (?:was|were) (?:(?:too|a bit|rather|very|quite|really) )?"
    r"(?:vague|short|long|weak|wrong|unclear|incomplete|poor|bad|thin|muddled|confused|rushed)$",
    re.IGNORECASE,
)
#: "how to classify parts", "which system I have used", "what I would do in a fall".
_WONDERED = re.compile(
    r"^(?:how|what|which|why|when|where|who)(?: [\w/-]+){0,2}? (?:to|I(?: would| have| had| could"
    r"| can| do| should)?|I’(?:d|ve)) [a-z]+(?: |$)|^what (?:an?|the) [\w -]+ (?:is|does)$",
    re.IGNORECASE,
)
#: No subject of an answer: the company, the reader, or what nobody knows.
_WHO = re.compile(r"(?:they|she|he|you|that|this|we)(?:’\w+)?\b", re.IGNORECASE)
#: "it is £90,000", behind what somebody did not know.
_IT_IS = re.compile(
    r"^(?:it is |it’s |)(?P<what>(?:about |around )?[£$€]?\d[\w.,%]*(?: [A-Za-z/]+)?)$"
)
#: What speaks of the answer and is none.
_OF_ANSWERS = re.compile(
    r"\b(?:answers?|examples?|repl(?:y|ies)|response|questions?|stor(?:y|ies)|details?|numbers?"
    r"|interview\w*|panel)\b|\b(?:is|was|were) (?:easy|hard|fine|nice|good|ok)$",
    re.IGNORECASE,
)
_NO_QUESTION = re.compile(
    r"\b(?:weakness\w*|answers?|interview\w*|panel|impression|closing|tricky|hard|last|first)\b"
    r"|\bquestions?\b",
    re.IGNORECASE,
)
#: What is the sender's own affair, whatever was asked.
_OWN_AFFAIR = re.compile(
    r"\b(?:(?:my |have (?:\w+ )?)(?:kids?|child\w*|health|illness\w*|dogs?|cats?)|childcare"
    r"|pregnan\w*|due in|criminal record|convictions?|visas?|divorce\w*|religion|I (?:earn|drink)"
    r"|boss\w*|I am (?:over )?[1-9]\d)\b|^(?:kids|age|health|family)\b(?=:)",
    re.IGNORECASE,
)
#: "what is a recall", "what a stand-up is".
_WHAT_IS = re.compile(
    r"^what(?: is|’s) (?P<one>.+)$"
    r"|^what (?P<two>(?:an? |the ).+|[A-Z]{2,6}) (?:is|means|stands for)$"
)
#: What begins a better answer that is no sentence: "twelve months from approval", "in Airtable".
_BEGINS_ANSWER = frozenset("in at by from within under through via on after before until".split())
_DO_I = re.compile(r"^(why|how|what|where|when) do I ")
#: Why one left is told without those whom one left.
_LEFT = re.compile(r"\b(?:bosse?s?|bull\w+|fired|sacked|toxic|managers?|colleagues?)\b")
_STEPS = re.compile(r", (?:and |then )?| (?:and|then) ")


#: Behind the answer, that it was left out: "Shingles is one of them; I left it out".
_LEFT_OUT = re.compile(
    r"(?:[;,–—.]| but) (?:and |but )?(?:i |which i )?"
    r"(?:left (?:(?:it|that|them|this) )?out|missed (?:it|that|them)"
    r"|forgot (?:it|that|them)|(?:forgot|failed) to (?:say|mention)(?: (?:it|that|this|them|so))?"
    r"|didn’t (?:say|mention) (?:it|that|this|them|so))$| (?:forgot|failed) to (?:say|mention)$",
    re.IGNORECASE,
)
_SO_MUCH = re.compile(r"^(?:my )?(?P<what>[a-z]+(?: [a-z]+){0,2}) (?P<much>\d+)(?P<unit>[a-z]+)$")


def left_out(line: str) -> str:
    """The answer before "I left it out": "typing speed 65wpm forgot to say" → "my typing speed of
    65 wpm"; "" where nothing says so."""
    found = _LEFT_OUT.search(line)
    if found is None or _OWN_AFFAIR.search(line):
        return ""
    told = quoting.bare(line[: found.start()])
    if (much := _SO_MUCH.match(told)) and much["unit"] in UNITS and thing(f"my {much['what']}"):
        return f"my {much['what']} of {much['much']} {much['unit']}"
    return told


def asked_and_answered(line: str) -> str:
    """ "my answer on U-values was too vague: the target is 0.15" → "on U-values, the target is
    0.15"; "" where one half is not recognised. The text fits after a colon."""
    line = _RATIO.sub("∶", line)  # the colon of "1:5" parts nothing
    return _asked_and_answered(line).replace("∶", ":")


_RATIO = re.compile(r"(?<=\d):(?=\d)")
_OURS = re.compile(r"^(?P<whose>ours|mine|it) is (?P<what>(?:about |around )?[£$€]?\d[\w.,%∶]*)$")


def _asked_and_answered(line: str) -> str:
    halves = _HALVES.match(line)
    if halves is None or len(quoting.sentences(line)) > 1 or THIRD.search(line):
        return ""
    asked, answer = halves["asked"].strip(), quoting.bare(halves["answer"].strip())
    if not is_answer(answer):
        return ""
    lead = _LEAD.match(asked)
    asked = _HOW_IT_WENT.sub("", asked[lead.end() :] if lead else asked)
    if not asked or _WEAK.search(asked):
        return ""
    if _OWN_AFFAIR.search(line):
        return ""
    of_question = asked.endswith(" question")
    question = " question" if asked.startswith("the ") and asked.endswith(" question") else ""
    asked = _DO_I.sub(r"\1 I ", _small(asked.removesuffix(" question")))
    answer = quoting.lowered(answer)
    if what := _WHAT_IS.match(asked):
        named = what["one"] or what["two"]
        if named.isupper() and _initials(answer) == named:
            return f"{named} stands for {answer}" if said(answer) else ""
        known = thing(named) and thing(answer) and said(f"{named} is {answer}")
        return f"{named} is {answer}" if known else ""
    if _WONDERED.match(asked) or asks_how(asked):
        if "left" in asked and _LEFT.search(answer):
            return ""
        known = said(asked) and (_is_sentence(answer) or _is_short_answer(answer))
        return f"{asked} — {answer}" if known else ""
    if not names_question(asked):
        return ""
    unable = bool(lead and lead["unable"])
    if not of_question and (
        (unable and _is_list(answer)) or (_begins_answer(answer) and _is_short_answer(answer))
    ):
        return f"{asked} — {answer}"
    asked = the(asked)
    if not thing(asked):
        return ""
    if unable and (amount := _IT_IS.match(answer)):
        several = asked.endswith("s")
        return "" if several else f"{asked} is {amount['what']}"
    if ours := _OURS.match(re.sub(r"^it’s ", "it is ", answer)):
        own = {"ours": "our", "mine": "my", "it": "the"}[ours["whose"]]
        several = kind(asked.split()[-1]) == "nouns"
        return "" if several else f"{own} {asked.removeprefix('the ')} is {ours['what']}"
    if past(answer) and whole_sentence(f"I {answer}", made=True):
        answer = f"I {with_article(answer)}"
    if _is_sentence(answer):
        about = set(map(_root, asked.split())) - {""}
        named = not about.isdisjoint(map(_root, answer.split()[:3]))
        joint = "as for" if " on " in asked else "on"
        return answer if named else f"{joint} {asked}{question}, {answer}"
    return ""


def _initials(text: str) -> str:
    return "".join(word[0] for word in re.split(r"[ -]", text)).upper()


def _begins_answer(text: str) -> bool:
    """Whether it says how much or by what, and does not judge the answer: "in a hurry"."""
    first, _, rest = text.partition(" ")
    named = rest != rest.lower() or any(map(str.isdigit, rest))
    return (
        (first.lower() in _BEGINS_ANSWER and named)
        or first.lower() in en.NUMBERS
        or first[0] in "123456789"
    )


def _small(asked: str) -> str:
    """ "Fire drill" → "fire drill"; one word with a capital may be a name ("Excel")."""
    first, _, rest = asked.partition(" ")
    if re.match(r"\d", rest):
        return asked  # "Cat 3 checks"
    common = kind(first.lower()) in ("noun", "nouns", "gerund", "doing", "adjective")
    if rest.islower() and first.istitle() and first.isalpha() and common:
        return asked[0].lower() + asked[1:]
    return quoting.lowered(asked)


def _root(text: str) -> str:
    """What two forms of a word share: "indexes: a covering index helps"."""
    bare = text.strip(",.").lower()
    return "" if bare in en.DETERMINERS | PREPOSITIONS | {"and"} else re.sub(r"e?s$", "", bare)


#: "the dose is 5 mg, not 10", "CAPA timelines are 30 days, I said 60".
_VALUE = r"[~£$€]?\d[\d.,:]*(?:%|[a-zA-Z]{1,3}(?:/[a-zA-Z]{1,3})?)?(?: (?:per |an? )?[a-z]+)?"
_IS_SO = re.compile(
    rf"^(?P<what>[^,;:]+?) (?P<is>is|are|was|were|should be) (?:actually )?(?P<right>{_VALUE})"
    rf"(?:,? (?:and )?not|[,;]? (?:but )?(?:I )?said) (?P<wrong>{_VALUE})$"
)
_BESIDE = re.compile(
    rf"^(?P<what>[^,;:]+?) (?P<right>{_VALUE}),? \(?(?:I )?said (?P<wrong>{_VALUE})\)?$"
)


def value_put_right(line: str) -> str:
    """ "CAPA timelines are 30 days, said 60" → "CAPA timelines are 30 days, not 60", or ""."""
    found = _IS_SO.match(line) or _BESIDE.match(line)
    if found is None:
        return ""
    what = _small(found["what"])
    joint = found.groupdict().get("is") or ("are" if kind(what.split()[-1]) == "nouns" else "is")
    what = what if what.startswith(("the ", "my ", "a ", "an ")) else the(what)
    if not names_question(what) or not thing(what):
        return ""
    return f"{what} {joint} {found['right']}, not {found['wrong']}"


def names_question(asked: str) -> bool:
    """Whether it names what was asked: "the on-call rota", and not "tricky"."""
    return thing(asked, stands=False) and not _NO_QUESTION.search(asked)


def is_answer(text: str) -> bool:
    """Whether it is no remark on how the answer went, and nothing of the reader's side."""
    first, second = [*text.lower().split(), ""][:2]
    of_interview = first in ("i", "i’ve") and second in INTERVIEW_VERBS
    return not (of_interview or _WEAK.search(text) or _WHO.match(text) or _OF_ANSWERS.search(text))


def _is_sentence(answer: str) -> bool:
    """Whether it is one to its end."""
    first = answer.split(" ", 1)[0]
    if first in ("I", "I’ve", "I’d", "I’m"):
        return whole_sentence(answer)
    return first.lower() not in PRONOUNS and clause(answer)


def _is_short_answer(answer: str) -> bool:
    """ "by the hour", "check the pulse first", "Opera for four years": what follows a question."""
    answer, denied, what = answer.partition(", not ")
    words = answer.split()
    if denied and not said(what):
        return False
    if words[0].lower() in PREPOSITIONS:
        hanging = words[-1] in ("to", "with", "for", "on", "in") and words[-3] in PRONOUNS
        return len(words) > 2 and said(" ".join(words[:-1]) if hanging else answer)
    if len(words) < 2:
        return False
    if thing(answer, stands=False, counted=True):
        return True
    return all(map(_is_step, _STEPS.split(answer)))


def _is_step(text: str) -> bool:
    """ "shut the valve before calling the supervisor": what to do, to its end."""
    verb, _, rest = text.partition(" ")
    known = verb in STEPS or verb in en.BASE_VERBS | BARE_VERBS | TASKS
    return known and (not rest or whole_sentence(f"I used {rest}", made=True))


def _is_list(answer: str) -> bool:
    """ "attributable, legible and original": single words, or things, more than one."""
    items = re.split(r", (?:and )?| and ", answer)
    words = all(item.isalpha() for item in items) and said(answer)
    return len(items) > 1 and (words or all(thing(item, stands=False) for item in items))
