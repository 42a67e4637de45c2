"""The public names: sorted, all importable, and the same for people and for type checkers."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

import sheets_followup
from sheets_followup.cli.group import entries

ROOT = Path(__file__).parent.parent


def test_all_is_sorted_and_is_the_table() -> None:
    assert sheets_followup.__all__ == sorted(sheets_followup.__all__)
    assert set(sheets_followup.__all__) == set(sheets_followup._PUBLIC)


@pytest.mark.parametrize("name", sheets_followup.__all__)
def test_each_public_name_is_what_its_room_calls_it(name: str) -> None:
    value = getattr(sheets_followup, name)
    assert value.__name__ == name
    assert value.__doc__


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse(Path(sheets_followup.__file__).read_text("utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: node.module.removeprefix("sheets_followup.")
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    assert seen == sheets_followup._PUBLIC


DOCUMENTS = ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_and_verb_that_a_document_names_is_there(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    named = set(re.findall(r"\bsheets-followup ([a-z][a-z-]*)", text))
    assert named <= set(entries())
    makefile = (ROOT / "Makefile").read_text("utf-8")
    verbs = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE)) <= verbs


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = sheets_followup.nonsense


def test_the_version_stands_in_one_place_and_in_the_changelog() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["dynamic"] == ["version"]
    assert f"## {sheets_followup.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
