"""Checks a parsed configuration against the tables of ``schema``, and names every fault at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from sheets_followup.cadence import CADENCES, find_cadence, parse_cadence
from sheets_followup.columns import FACTS
from sheets_followup.config import schema
from sheets_followup.config.lines import line_of
from sheets_followup.errors import UsageError

Table = Mapping[str, object]


class Checker:
    """Collects the faults of one document, each with its place."""

    def __init__(self, text: str, file: Path) -> None:
        self._text, self._file = text, file
        self._faults: list[tuple[int, str]] = []

    def fault(self, message: str, *path: str) -> None:
        self._faults.append((line_of(self._text, *path) or 0, message))

    def finish(self) -> None:
        if not self._faults:
            return
        lines = [
            f"{self._file}, line {line}: {message}" if line else f"{self._file}: {message}"
            for line, message in sorted(self._faults)
        ]
        raise UsageError("\n".join(lines), hint="nothing was done; mend the configuration first")

    def known_keys(self, table: Table, known: Mapping[str, object], path: tuple[str, ...]) -> None:
        where = f" in [{'.'.join(path)}]" if path else ""
        for key in table:
            if key in known:
                continue
            if schema.is_secret(key):
                self.fault(f"{key!r}{where}: secrets are never kept in this file", *path, key)
                continue
            near = get_close_matches(key.casefold(), known, n=1, cutoff=0.5)
            advice = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"
            self.fault(f"unknown key {key!r}{where}; {advice}", *path, key)

    def checked(
        self, table: object, checks: Mapping[str, schema.Check], *path: str
    ) -> dict[str, object]:
        if not isinstance(table, dict):
            self.fault(f"[{'.'.join(path)}] should be a section of its own", *path)
            return {}
        self.known_keys(table, checks, path)
        for key in table.keys() & checks.keys():
            wanted = checks[key](table[key])
            if wanted is not None:
                if not isinstance(table[key], str) and "quotes" not in wanted:
                    wanted += ", in quotes"
                self.fault(f"{key} in [{'.'.join(path)}] should be {wanted}", *path, key)
        return dict(table)

    def section(self, document: Table, name: str) -> dict[str, object]:
        return self.checked(document.get(name, {}), schema.SECTIONS[name], name)

    def tables(self, document: Table, section: str) -> list[tuple[str, dict[str, object]]]:
        tables = document.get(section, {})
        if not isinstance(tables, dict):
            self.fault(f"[{section}] should be sections of its own: [{section}.NAME]", section)
            return []
        found = []
        for name, table in tables.items():
            if isinstance(table, dict):
                found.append((name, table))
            else:
                self.fault(f"{name!r} should be a section [{section}.{name}]", section, name)
        return found

    def tracker(self, name: str, table: dict[str, object]) -> dict[str, object]:
        values = self.checked(table, schema.TRACKER, "trackers", name)
        if "address" not in values:
            self.fault(f"[trackers.{name}] has no address", "trackers", name)
        return values

    def cadences(self, cadences: Mapping[str, Table]) -> None:
        for name, fields in cadences.items():
            try:
                parse_cadence(name, fields)
            except UsageError as error:
                words = re.findall(r"[\w-]+", error.message)
                wrong = next((key for key in fields if key in words), "")
                self.fault(f"{error.message}; {error.hint}", "cadences", name, wrong)

    def cadence_exists(self, table: Table, own: Mapping[str, Table], *path: str) -> None:
        name = table.get("cadence")
        if not isinstance(name, str) or schema.word(name) is not None:
            return
        try:
            # Only the names count here: a cadence that is wrong has its own fault.
            find_cadence({**CADENCES, **dict.fromkeys(own, CADENCES["balanced"])}, name)
        except UsageError as error:
            self.fault(f"{error.message}; {error.hint}", *path, "cadence")

    def tone_exists(self, table: Table, own_templates: bool, *path: str) -> None:
        """A tone of their own needs templates of their own; which there are is seen when loaded."""
        tone = table.get("tone")
        if isinstance(tone, str) and schema.word(tone) is None and not own_templates:
            wanted = schema.SHIPPED_TONE(tone)
            if wanted is not None:
                self.fault(f"tone in [{'.'.join(path)}] should be {wanted}", *path, "tone")

    def headers(self, document: Table) -> dict[str, str]:
        """``fact = "My header"``, ``fact = ["One", "Other"]`` or ``"My header" = "fact"``."""
        table = document.get("headers", {})
        if not isinstance(table, dict):
            self.fault("[headers] should be a section of its own", "headers")
            return {}
        found: dict[str, str] = {}
        for key, value in table.items():
            texts = value if isinstance(value, list) else [value]
            if key in FACTS and texts and all(schema.text(each) is None for each in texts):
                pairs = [(str(each).strip(), key) for each in texts]
            elif key in FACTS:
                self.fault(f"{key} in [headers] should be a header or a list", "headers", key)
                continue
            elif value in FACTS:
                pairs = [(key.strip(), value)]
            else:
                unknown = str(value) if isinstance(value, str) and " " in key else key
                near = get_close_matches(unknown.casefold(), FACTS, n=1, cutoff=0.5)
                advice = f"did you mean {near[0]!r}?" if near else f"one of {', '.join(FACTS)}"
                self.fault(f"unknown fact {unknown!r} in [headers]; {advice}", "headers", key)
                continue
            for header, fact in pairs:
                if found.setdefault(header, fact) != fact:
                    self.fault(f"the header {header!r} stands for two facts", "headers", key)
        return found
