"""Templates of letters, checked when they are loaded.

A template is data that a user may write, so it is held to an allow-list of the language: text,
variables, ``if`` and comparisons. No calls, attributes, filters, loops, includes or macros; what
else Jinja could do is refused with the file and the line (CONTRACT, Templates).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.environment import Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from sheets_followup.errors import UsageError
from sheets_followup.letter_facts import VARIABLES, Slot
from sheets_followup.model import Step

#: Characters that a template file may have.
MAX_SOURCE = 20_000

#: The steps that have a template.
STEPS = tuple(step for step in Step if step is not Step.PREPARE)

_ALLOWED = (
    nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.CondExpr,
    nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
)  # fmt: skip
_BLOCKS = ("subject", "body")
#: Markdown's own characters, and those that only matter at the beginning of a line.
_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|{}])")
_AT_START = re.compile(r"^(?:([#+=>:-])|(\d{1,9})([.)]))")

_environment = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,
    trim_blocks=True,
    lstrip_blocks=True,
    loader=None,
    cache_size=0,
)
_environment.globals = {}
_environment.filters = {}
_environment.tests = {}


@dataclass(frozen=True, slots=True)
class Source:
    """One template file: its text, and where it lies (for messages only)."""

    text: str
    place: str


def escape(value: str) -> str:
    """The value as Markdown that reads exactly as it was typed, wherever it is put."""
    value = _SPECIAL.sub(r"\\\1", value)
    return _AT_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", value, count=1)


def check(source: Source) -> None:
    """Raises UsageError, with file and line, for anything that a template may not hold."""
    if len(source.text) > MAX_SOURCE:
        raise UsageError(f"{source.place}: longer than {MAX_SOURCE} characters")
    try:
        tree = _environment.parse(source.text)
    except TemplateSyntaxError as error:
        raise UsageError(
            f"{source.place}, line {error.lineno}: {error.message}",
            hint="templates/README.md shows what a template may hold",
        ) from None
    found = []
    for node in tree.body:
        if isinstance(node, nodes.Block):
            found.append(node.name)
            for inner in node.find_all(nodes.Node):
                _check_node(source, inner)
        elif not (isinstance(node, nodes.Output) and _is_space(node)):
            raise UsageError(
                f"{source.place}, line {node.lineno}: text outside of the two blocks",
                hint="write it between {% block body %} and {% endblock %}",
            )
    if sorted(found) != sorted(_BLOCKS):
        raise UsageError(
            f"{source.place}: needs exactly the blocks “subject” and “body”, "
            f"has {', '.join(found) or 'none'}"
        )


def _is_space(node: nodes.Output) -> bool:
    return all(isinstance(n, nodes.TemplateData) and not n.data.strip() for n in node.nodes)


def _check_node(source: Source, node: nodes.Node) -> None:
    if isinstance(node, nodes.Name):
        if node.name not in VARIABLES:
            near = difflib.get_close_matches(node.name, VARIABLES, 1, 0.5)
            raise UsageError(
                f"{source.place}, line {node.lineno}: no variable “{node.name}”",
                hint=f"did you mean “{near[0]}”?"
                if near
                else "templates/README.md lists the variables",
            )
    elif not isinstance(node, _ALLOWED):
        raise UsageError(
            f"{source.place}, line {node.lineno}: “{type(node).__name__.lower()}” is not allowed "
            "in a template",
            hint="text, {{ variable }} and {% if %} are; see templates/README.md",
        )


@dataclass(slots=True)
class TemplateSet:
    """Checked templates by (language, tone, step).

    Made once from all sources (UsageError names what is wrong in which file); each is compiled
    when it is first used.
    """

    sources: Mapping[tuple[str, str, str], Source]
    _compiled: dict[tuple[str, str, str], Template] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for source in self.sources.values():
            check(source)

    def find(self, language: str, tone: str, step: Step) -> tuple[str, str, str]:
        """The key of the template for a letter; UsageError when there is none."""
        key = (language, tone, str(step))
        if key in self.sources:
            return key
        raise UsageError(
            f"no template {language}/{tone}/{step}.md.j2",
            hint="tones are formal and warm; a language is a folder in the templates",
        )

    def render(self, key: tuple[str, str, str], values: Mapping[str, Slot]) -> tuple[str, str]:
        """(subject as plain text, body as Markdown) with these values in the slots."""
        template = self._compiled.get(key)
        if template is None:
            template = _environment.from_string(self.sources[key].text)
            self._compiled[key] = template
        plain = template.new_context(dict(values))
        subject = " ".join("".join(template.blocks["subject"](plain)).split())
        marked = template.new_context(
            {name: escape(v) if isinstance(v, str) else v for name, v in values.items()}
        )
        return subject, "".join(template.blocks["body"](marked))
