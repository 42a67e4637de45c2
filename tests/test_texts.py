"""Templates from disk: what is shipped, what a user may write, what is refused and how."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from sheets_followup.errors import UsageError
from sheets_followup.letter_facts import VARIABLES
from sheets_followup.letter_templates import STEPS, Source, TemplateSet, check
from sheets_followup.letters import compose
from sheets_followup.model import Sender
from sheets_followup.texts import load_speller, load_templates, shipped_folder, words_to_check
from tests.letter_cases import facts

SUBJECT = "{% block subject %}Hello{% endblock %}\n"


def body(text: str) -> str:
    return f"{SUBJECT}{{% block body %}}{text}{{% endblock %}}"


def test_every_step_has_both_tones() -> None:
    assert set(load_templates().sources) == {
        ("en", tone, str(step)) for tone in ("formal", "warm") for step in STEPS
    }


def test_every_variable_is_documented_and_nothing_else() -> None:
    readme = (shipped_folder() / "README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `(\w+)` \|", readme, re.MULTILINE))
    assert listed == set(VARIABLES)


def test_a_users_folder_overrides_file_by_file(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "formal"
    folder.mkdir(parents=True)
    (folder / "thank_you.md.j2").write_text(
        body("Dear {{ person }},\n\nThank you, {{ company }}.\n\nYours,"), encoding="utf-8"
    )
    mine = load_templates(tmp_path)
    assert "Thank you, Acme." in compose(facts(), mine).text
    assert compose(facts("follow_up"), mine) == compose(facts("follow_up"), load_templates())


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (body("{{ persn }}"), "person"),
        (body("a\nb\n{{ compny }}"), "line 4"),
        (body("{{ me.__class__ }}"), "getattr"),
        (body("{{ me['x'] }}"), "getitem"),
        (body("{{ me|upper }}"), "filter"),
        (body("{{ me() }}"), "call"),
        (body("{{ opening + 1 }}"), "add"),
        (body("{{ 'a' * 10 }}"), "mul"),
        (body("{{ 'a' % 10 }}"), "mod"),
        (body("{{ 'a' ~ 'b' }}"), "concat"),
        (body("{{ [1] }}"), "list"),
        (body("{% for x in me %}{% endfor %}"), "for"),
        (body("{% set x = 1 %}"), "assign"),
        (body("{% include 'x' %}"), "include"),
        (body("{% import 'x' as y %}"), "import"),
        (body("{% macro m() %}{% endmacro %}"), "macro"),
        (body("{{ me is defined }}"), "test"),
        (body("{% if me %}"), "line"),
        (body("{{ me"), "line"),
        ("{% extends 'x' %}", "outside"),
        ("text " + body("x"), "outside"),
        (SUBJECT, "blocks"),
        ("{% block body %}x{% endblock %}", "blocks"),
        (SUBJECT + "x" * 20_001, "20000"),
    ],
)
def test_what_a_template_may_not_hold_is_refused_at_load(source: str, says: str) -> None:
    with pytest.raises(UsageError) as error:
        check(Source(source, "mine.md.j2"))
    assert "mine.md.j2" in error.value.message
    assert says in f"{error.value.message} {error.value.hint}".casefold()


def test_what_is_not_a_template_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        load_templates(tmp_path / "none")
    folder = tmp_path / "en" / "formal"
    folder.mkdir(parents=True)
    (folder / "thankyou.md.j2").write_text(body("x"), encoding="utf-8")
    with pytest.raises(UsageError, match="thankyou"):
        load_templates(tmp_path)
    (folder / "thankyou.md.j2").rename(folder / "thank_you.md.j2")
    (folder / "thank_you.md.j2").write_bytes(b"ok\n\xff")
    with pytest.raises(UsageError, match="line 2: not UTF-8"):
        load_templates(tmp_path)


@pytest.mark.parametrize("where", ["thank_you.md.j2", "en/thank_you.md.j2", "a/en/warm/x.md.j2"])
def test_a_template_outside_its_folders_is_refused_and_never_passed_over(
    tmp_path: Path, where: str
) -> None:
    file = tmp_path / where
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(body("x"), encoding="utf-8")
    with pytest.raises(UsageError, match="a folder of its language and one of its tone"):
        load_templates(tmp_path)


def test_an_unknown_tone_or_language_is_refused() -> None:
    with pytest.raises(UsageError, match="xx/formal/thank_you"):
        compose(facts(language="xx"), TemplateSet(load_templates().sources))
    with pytest.raises(UsageError, match="en/formal/prepare"):
        compose(facts("prepare"), load_templates())


@pytest.mark.parametrize("name", ["{{ 7*7 }}", "{% if me %}", "{{ me.__class__ }}", "{# x #}"])
def test_template_syntax_in_a_cell_stays_text(name: str) -> None:
    typed = replace(facts(detail=f"the {name} syntax"), sender=Sender(f"Alex {name}"))
    letter = compose(typed, load_templates())
    assert f"\nAlex {name}\n" in f"{letter.text}\n"
    assert "syntax" not in letter.text  # no good English, so it is left out
    assert "49" not in letter.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the migraton to Kafka", ["migraton"]),
        ("AWS, k8s, x.example/ab and jane@x.example", []),
        ("on-call postmortems at Acme", ["call"]),
    ],
)
def test_names_and_acronyms_are_not_looked_up_m10(text: str, words: list[str]) -> None:
    assert words_to_check(text) == words


def test_the_word_list_finds_a_slip_m10() -> None:
    speller = load_speller()
    assert speller is not None
    assert list(speller("the migraton of our recieved events")) == [
        ("migraton", "migration"),
        ("recieved", "received"),
    ]
    assert list(speller("observability for kubernetes")) == []
    assert load_speller("xx") is None
