"""Quotas, faults and the two directions of Google's own schemas."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import requests
from googleapiclient.discovery import build

from . import Facts, Google, discovery
from .conftest import Wire
from .faults import AFTER, BEFORE, KINDS
from .test_gmail import ME, raw

DRAFTS = "gmail.users.drafts.create"


@pytest.mark.parametrize(
    ("path", "times"),
    [("/v4/spreadsheets/{}/values/A1", 60), ("/gmail/v1/users/me/drafts", 1200)],
)
def test_quota_in_a_rolling_minute(path: str, times: int) -> None:
    with Google() as google:
        wire = Wire(google)
        target = path.format(google.new_sheet().id)
        if times > 100:
            assert google.world.quotas
            google.world.quotas.gmail, times = 100, 20
        codes = [wire("GET", target).status_code for _ in range(times + 1)]
        assert codes == [200] * times + [429]
        google.clock.advance(59)
        assert wire("GET", target).status_code == 429
        google.clock.advance(2)
        assert wire("GET", target).status_code == 200
        wire.session.close()


def attempt(google: Google, wire: Wire) -> str:
    try:
        answer = wire.session.post(
            f"{google.url}{ME}/drafts", json=raw(), timeout=0.5, allow_redirects=False
        )
        answer.json()
    except requests.exceptions.Timeout:
        return "timeout"
    except requests.exceptions.JSONDecodeError:
        return "bad body"
    except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError):
        return "connection"
    return str(answer.status_code)


SEEN = {
    "429": "429", "500": "500", "502": "502", "503": "503", "401": "401", "403-rate": "403",
    "timeout-before": "timeout", "timeout-after": "timeout", "reset-before": "connection",
    "reset-after": "connection", "close-after": "connection", "truncated": "connection",
    "bad-json": "bad body", "html": "bad body",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_each_fault_and_its_side_of_the_commit(kind: str) -> None:
    with Google(facts=Facts(hang=1.0)) as google:
        wire = Wire(google)
        google.world.faults.plan(DRAFTS, kind, nth=2)
        outcomes = [attempt(google, wire) for _ in range(3)]
        assert outcomes == ["200", SEEN[kind], "200"]
        google.assert_clean()
        committed = [op.committed for op in google.world.history]
        assert committed == [True, kind in AFTER, True]
        assert len(google.mail().drafts()) == 2 + (kind in AFTER)
        wire.session.close()


def test_fourteen_faults_on_either_side() -> None:
    assert len(KINDS) == 14
    assert not BEFORE & AFTER


def test_a_fault_that_never_came_is_told(google: Google, wire: Wire) -> None:
    google.world.faults.plan(DRAFTS, "503", times=2, when="after", retry_after=7)
    answer = wire("POST", f"{ME}/drafts", raw())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "7")
    assert len(google.mail().drafts()) == 1
    with pytest.raises(AssertionError, match="did not fire"):
        google.assert_clean()


def test_googles_own_client_builds_and_calls(google: Google) -> None:
    creds = google.credentials()
    mail = build("gmail", "v1", credentials=creds, client_options={"api_endpoint": google.url})
    draft = mail.users().drafts().create(userId="me", body=raw()).execute()
    assert mail.users().drafts().get(userId="me", id=draft["id"]).execute()["id"] == draft["id"]
    mail.close()
    sheets = build("sheets", "v4", credentials=creds, client_options={"api_endpoint": google.url})
    made = sheets.spreadsheets().create(body={"properties": {"title": "T"}}).execute()
    assert made["properties"]["title"] == "T"
    sheets.close()


def test_answers_outside_the_schema_are_bugs() -> None:
    method = next(m for m in discovery.methods() if m.id == "sheets.spreadsheets.values.get")
    discovery.check_answer(method, {"range": "A1", "values": [["x", 1, True]]})
    for wrong in ({"rage": "A1"}, {"range": 1}, {"majorDimension": "UP"}):
        with pytest.raises(AssertionError):
            discovery.check_answer(method, wrong)


def test_ids_and_answers_are_the_same_for_a_seed() -> None:
    def run(seed: int) -> list[Any]:
        with Google(seed=seed) as google:
            wire = Wire(google)
            found = [wire("POST", f"{ME}/drafts", raw()).json() for _ in range(3)]
            wire.session.close()
            return found

    assert run(7) == run(7)
    assert run(7) != run(8)


def test_hooks_let_a_person_act_between_requests(google: Google, wire: Wire) -> None:
    door = google.new_sheet(rows=[["b"], ["a"]])
    seen: list[tuple[str, str]] = []

    def sort(when: str, endpoint: str) -> None:
        seen.append((when, endpoint))
        if when == "after":
            door.sort(0, header=0)

    google.world.between.append(sort)
    path = f"/v4/spreadsheets/{door.id}/values/A1:A2"
    assert wire("GET", path).json()["values"] == [["b"], ["a"]]
    google.world.between.clear()
    assert wire("GET", path).json()["values"] == [["a"], ["b"]]
    assert seen == [(when, "sheets.spreadsheets.values.get") for when in ("before", "after")]


def test_many_at_once(google: Google) -> None:
    wires = [Wire(google) for _ in range(8)]

    def work(wire: Wire) -> None:
        for _ in range(5):
            assert wire("POST", f"{ME}/drafts", raw()).status_code == 200

    threads = [threading.Thread(target=work, args=(wire,)) for wire in wires]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(google.mail().drafts()) == 40
    for wire in wires:
        wire.session.close()


def test_it_runs_by_itself() -> None:
    command = [sys.executable, "-m", "tests.google"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        try:
            assert process.stdout
            told = json.loads(process.stdout.readline())
            session = requests.Session()
            session.headers["Authorization"] = f"Bearer {told['login']['access_token']}"
            answer = session.get(f"{told['url']}{ME}/profile", timeout=5)
            assert answer.json()["emailAddress"] == told["account"]
            book = f"{told['url']}/v4/spreadsheets"
            assert session.get(f"{book}/{told['private']}", timeout=5).status_code == 403
            assert session.get(f"{book}/1none", timeout=5).status_code == 404
            calls = [session.post(book, json={}, timeout=5).status_code for _ in range(70)]
            assert set(calls) == {200}  # by itself it has no quotas unless asked
        finally:
            process.terminate()


def test_a_hook_that_fails_is_told(google: Google, wire: Wire) -> None:
    def hook(when: str, endpoint: str) -> None:
        raise ValueError(when)

    google.world.between.append(hook)
    assert wire("GET", f"{ME}/profile").status_code == 200
    with pytest.raises(AssertionError, match="hook at"):
        google.assert_clean()
    google.world.bugs.clear()


def test_googles_own_transport_sends_a_lost_post_twice(google: Google) -> None:
    """Measured against the world, and so it must be here: a session without retries is needed."""
    mail = build(
        "gmail",
        "v1",
        credentials=google.credentials(),
        client_options={"api_endpoint": google.url},
    )
    mail.users().drafts().list(userId="me").execute()
    google.world.faults.plan(DRAFTS, "close-after")
    mail.users().drafts().create(userId="me", body=raw()).execute()
    assert len(google.mail().drafts()) == 2
    google.assert_clean()
    mail.close()
