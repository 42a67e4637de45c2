"""Replays recorded Google traffic against the emulator and says where the answers differ."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests

from .answers import Json
from .emulator import Google

# Whatever Google chooses by itself: ids, addresses of things, times, tags.
CHOSEN = re.compile(
    r"(?:id|url|uri|link|etag|time|date|picture)s?$|^(?:version|fileSize|quotaBytesUsed|parents|exportLinks)$",
    re.IGNORECASE,
)
HOSTS = ("https://sheets.googleapis.com", "https://www.googleapis.com")


@dataclass(slots=True)
class Replay:
    """One recording on its way through the emulator."""

    google: Google
    ids: dict[str, str] = field(default_factory=dict)
    differences: list[str] = field(default_factory=list)
    served: int = 0

    def run(self, path: Path) -> None:
        """Replays every request of a recording in order."""
        session = requests.Session()
        for number, call in enumerate(json.loads(path.read_text("utf-8"))):
            where = f"{path.stem}[{number}] {call['method']} {urlsplit(call['uri']).path}"
            target = self.google.url + self._mapped(self._local(call["uri"]))
            body = call["body"]
            if isinstance(body, str):
                content = body.encode()
            else:
                content = b"" if body is None else self._mapped(json.dumps(body)).encode()
            answer = session.request(call["method"], target, data=content)
            if answer.status_code != call["status"]:
                self.differences.append(f"{where}: {answer.status_code}, not {call['status']}")
                continue
            self.served += 1
            ours: Any = answer.text
            if isinstance(call["answer"], (dict, list)):
                ours = answer.json()
                self._learn(call["answer"], ours)
            self._compare(where, call["answer"], ours, "")
        session.close()

    @staticmethod
    def _local(uri: str) -> str:
        for host in HOSTS:
            uri = uri.removeprefix(host)
        return uri

    def _mapped(self, text: str) -> str:
        for theirs, ours in self.ids.items():
            text = text.replace(theirs, ours)
        return text

    def _learn(self, theirs: Any, ours: Any) -> None:
        """Ids that Google chose stand where ours stand."""
        if isinstance(theirs, dict) and isinstance(ours, dict):
            for key, value in theirs.items():
                mine = ours.get(key)
                if re.search(r"id$", key, re.IGNORECASE) and mine is not None and value != mine:
                    if len(str(value)) > 6 and not isinstance(value, (dict, list)):
                        self.ids[str(value)] = str(mine)
                else:
                    self._learn(value, mine)
        elif isinstance(theirs, list) and isinstance(ours, list):
            for one, other in zip(theirs, ours, strict=False):
                self._learn(one, other)

    def _compare(self, where: str, theirs: Any, ours: Any, path: str) -> None:
        """Everything of theirs is in ours, and equal; ours may hold more keys."""
        if isinstance(theirs, dict) and isinstance(ours, dict):
            for key, value in theirs.items():
                if key not in ours:
                    self.differences.append(f"{where}: {path}.{key} is missing")
                elif not CHOSEN.search(key):
                    self._compare(where, value, ours[key], f"{path}.{key}")
                elif type(value) is not type(ours[key]):
                    self.differences.append(f"{where}: {path}.{key} has another type")
        elif isinstance(theirs, list) and isinstance(ours, list):
            if len(theirs) != len(ours):
                self.differences.append(f"{where}: {path} has {len(ours)}, not {len(theirs)}")
            for number, (one, other) in enumerate(zip(theirs, ours, strict=False)):
                self._compare(where, one, other, f"{path}[{number}]")
        elif theirs != ours or isinstance(theirs, bool) != isinstance(ours, bool):
            self.differences.append(f"{where}: {path} is {ours!r}, not {theirs!r}")


def owner_of(path: Path) -> str:
    """The account that made a recording, where its answers name one."""
    hit = re.search(r"[\w.-]+@[\w.-]+", path.read_text("utf-8"))
    return hit[0] if hit else "editor@example.com"


def replayed(path: Path) -> tuple[int, list[str]]:
    """How many requests had the recorded status, and every difference."""
    with Google(account=owner_of(path), strict=False, quotas=False) as google:
        replay = Replay(google)
        replay.run(path)
        return replay.served, replay.differences


def calls(path: Path) -> list[Json]:
    """The calls of a recording."""
    found: list[Json] = json.loads(path.read_text("utf-8"))
    return found
