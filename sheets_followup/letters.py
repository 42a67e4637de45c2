"""The letters' room: one letter to one person, from the facts of a row and a template.

Text and HTML come from the same Markdown body. The rules are RULEBOOK section 6 (M1 to M9); what
good looks like is in ``templates/README.md``. Nothing here is sent, and nothing here writes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sheets_followup import quoting
from sheets_followup.letter_facts import BUDGETS, LetterFacts, Slots, slots
from sheets_followup.letter_templates import TemplateSet, escape
from sheets_followup.model import Step

__all__ = ["MESSAGES", "Letter", "LetterFacts", "TemplateSet", "compose", "limits"]

#: The steps that become a draft in the mailbox; the others are texts to copy or to say.
MESSAGES = frozenset(
    (Step.THANK_YOU, Step.FOLLOW_UP, Step.FINAL_FOLLOW_UP, Step.UPDATE, Step.KEEP_IN_TOUCH)
)
#: M5, in words of the body: without the signature, the user's words included.
WORD_LIMIT = {Step.THANK_YOU: 150, Step.UPDATE: 150}
OTHER_WORD_LIMIT = 120
#: Sentences of the body, greeting and sign-off aside (LETTERS: four to seven, and so on).
SENTENCE_LIMIT = {
    Step.THANK_YOU: 7,
    Step.FOLLOW_UP: 5,
    Step.FINAL_FOLLOW_UP: 4,
    Step.HANDWRITTEN_NOTE: 2,
    Step.KEEP_IN_TOUCH: 5,
    Step.UPDATE: 7,
}
#: M5, in characters.
LINKEDIN_LIMIT, LINKEDIN_SHORT = 300, 200

_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
_URL = re.compile(r"https?://[\w.~:/?#@!$&'*+,;=%-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter. ``to`` is None where the person is not reachable.

    ``text`` is the plain part with the signature, ``markdown`` what both parts were made from,
    ``html`` a whole document. ``subject`` and ``to_name`` hold no control characters. ``signed``
    is how many lines at the end of both are the signature (M4).
    """

    to: str | None
    to_name: str | None
    subject: str
    text: str
    markdown: str
    html: str
    signed: int = 0


def limits(step: Step) -> tuple[int, int]:
    """(words, sentences) that the body of such a letter may have."""
    return WORD_LIMIT.get(step, OTHER_WORD_LIMIT), SENTENCE_LIMIT.get(step, 9)


def compose(facts: LetterFacts, templates: TemplateSet, *, short: bool = False) -> Letter:
    """The letter for these facts, the same for the same facts.

    What the user typed is cut at the end of a sentence until the whole keeps M5. ``short`` asks
    for the 200 characters of a LinkedIn note (which are taken by themselves when 300 are not
    enough). Raises UsageError for a step, tone or language that has no template.
    """
    key = templates.find(facts.language, facts.tone, facts.step)
    brief, level = short, 0
    while True:
        letter, body = _written(facts, templates, key, slots(facts, level, brief))
        if _fits(facts.step, body, brief):
            return letter
        level += 1
        if level == len(BUDGETS):
            if brief or facts.step is not Step.LINKEDIN:
                # As short as it gets; the linter says what is wrong with it (M5).
                return letter
            brief, level = True, 0


def _written(
    facts: LetterFacts, templates: TemplateSet, key: tuple[str, str, str], given: Slots
) -> tuple[Letter, str]:
    """(the letter from these slots, its plain body without the signature)."""
    subject, body = templates.render(key, given.values)
    markdown = _tighten(body)
    signature = _signature_lines(given) if facts.step in MESSAGES else []
    if signature:
        markdown += _signature(given)
    tokens = _markdown().parse(markdown)
    text = _plain(tokens)
    letter = Letter(
        to=facts.person.email,
        to_name=str(given.values["person"]) or None,
        subject=subject,
        text=text + "\n",
        markdown=markdown + "\n",
        html=_document(tokens, facts.language),
        signed=len(signature),
    )
    return letter, text.rsplit("\n", len(signature))[0] if signature else text


def _fits(step: Step, text: str, brief: bool) -> bool:
    if step is Step.LINKEDIN:
        return len(text) <= (LINKEDIN_SHORT if brief else LINKEDIN_LIMIT)
    words, most = limits(step)
    if quoting.word_count(text) > words:
        return False
    return step is Step.PHONE_CALL or sentence_count(text, step) <= most


def sentence_count(text: str, step: Step) -> int:
    """Sentences of a body without its greeting and sign-off."""
    paragraphs = text.split("\n\n")
    if step in MESSAGES or step is Step.HANDWRITTEN_NOTE:
        paragraphs = paragraphs[1:-1]
    return sum(len(quoting.sentences(p)) for p in paragraphs)


def _tighten(body: str) -> str:
    """Paragraphs one blank line apart, no doubled spaces or stops where a fact was missing."""
    paragraphs = []
    for raw in _PARAGRAPHS.split(body.strip()):
        lines = [" ".join(line.split()) for line in raw.split("\n")]
        paragraph = "\n".join(filter(None, lines))
        if paragraph:
            paragraphs.append(paragraph.replace("..", ".").replace("….", "…"))
    return "\n\n".join(paragraphs)


def _signature_lines(given: Slots) -> list[str]:
    return [str(given.values[key]) for key in ("me", "my_phone", "my_link") if given.values[key]]


def _signature(given: Slots) -> str:
    """The signature (M4) as further lines of the last paragraph, which is the sign-off."""
    link = str(given.values["my_link"])
    lines = [
        f"<{line}>" if line == link and _URL.fullmatch(line) else escape(line)
        for line in _signature_lines(given)
    ]
    return "".join("\\\n" + line for line in lines)


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    # HTML in the source stays text, and an image would fetch something when the mail is read.
    return MarkdownIt("commonmark", {"html": False}).disable("image")


def _document(tokens: list[Token], language: str) -> str:
    markdown = _markdown()
    body = markdown.renderer.render(tokens, markdown.options, {})
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8"></head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )


def _plain(tokens: list[Token]) -> str:
    """The plain text of parsed Markdown: one line a paragraph, "- " before list items, no marks."""
    out: list[str] = []
    depth: list[int | None] = []
    bullet, item = "", False
    for token in tokens:
        if token.type == "bullet_list_open":
            depth.append(None)
        elif token.type == "ordered_list_open":
            depth.append(int(token.attrs.get("start", 1)) - 1)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth.pop()
        elif token.type == "list_item_open":
            number = depth[-1]
            bullet = "- " if number is None else f"{number + 1}. "
            if number is not None:
                depth[-1] = number + 1
        elif token.type == "inline":
            text = _inline(token.children or [])
            gap = "" if not out else "\n" if item and bullet else "\n\n"
            out.append(gap + bullet + text)
            bullet, item = "", bool(depth)
        elif token.type in ("fence", "code_block"):
            out.append("\n\n" + token.content.strip())
    return "".join(out)


def _inline(tokens: list[Token]) -> str:
    parts: list[str] = []
    address, start = "", 0
    for token in tokens:
        if token.type == "link_open":
            address, start = str(token.attrs.get("href", "")), len(parts)
        elif token.type == "link_close":
            if "".join(parts[start:]) != address:
                parts.append(f" ({address})")
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak":
            parts.append("\n")
        else:
            parts.append(token.content)
    return "".join(parts)
