"""Quotas, faults, logins and the two directions of Google's own schemas."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import threading
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import AuthorizedSession, Request
from google_auth_oauthlib.flow import InstalledAppFlow
from googleapiclient.discovery import build

from . import EVERYTHING, SCOPE, Facts, Google, discovery
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


class Form(HTMLParser):
    """The fields of the consent page as a browser would send them."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = found["action"]
        kind = found.get("type")
        if tag == "input" and (kind == "hidden" or "checked" in found):
            self.fields.setdefault(found["name"], []).append(found["value"])
        if tag == "option" and ("selected" in found or "account" not in self.fields):
            self.fields["account"] = [found["value"]]


def consent(google: Google, url: str, **change: Any) -> dict[str, str]:
    """Clicks through the consent page and gives the query of the redirect."""
    page = requests.get(url, timeout=5)
    assert page.status_code == 200, page.text
    form = Form()
    form.feed(page.text)
    sent = form.fields | {"decision": ["allow"]} | change
    answer = requests.post(
        google.url + form.action,
        data=urlencode(sent, doseq=True),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        timeout=5,
        allow_redirects=False,
    )
    assert answer.status_code == 302
    return {k: v[-1] for k, v in parse_qs(urlsplit(answer.headers["Location"]).query).items()}


def flow_of(google: Google, *scopes: str) -> InstalledAppFlow:
    found = InstalledAppFlow.from_client_config(
        google.client_file(), list(scopes or EVERYTHING), autogenerate_code_verifier=True
    )
    found.redirect_uri = "http://127.0.0.1:8765/"
    return found


@pytest.fixture
def insecure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")


@pytest.mark.usefixtures("insecure")
def test_login_with_pkce_by_googles_own_library(google: Google) -> None:
    flow = flow_of(google)
    url, state = flow.authorization_url(access_type="offline", prompt="consent")
    got = consent(google, url)
    assert got["state"] == state
    flow.fetch_token(code=got["code"])
    session = AuthorizedSession(flow.credentials)  # type: ignore[no-untyped-call]
    assert session.get(f"{google.url}{ME}/profile").json()["emailAddress"] == google.account
    again = flow_of(google)
    again.code_verifier = "x" * 43
    with pytest.raises(Exception, match="invalid_grant"):
        again.fetch_token(code=got["code"])
    session.close()  # type: ignore[no-untyped-call]


@pytest.mark.usefixtures("insecure")
def test_the_verifier_must_fit(google: Google) -> None:
    flow = flow_of(google)
    url, _ = flow.authorization_url(access_type="offline")
    code = consent(google, url)["code"]
    flow.code_verifier = "y" * 50
    with pytest.raises(Exception, match="verifier"):
        flow.fetch_token(code=code)


@pytest.mark.usefixtures("insecure")
def test_partial_consent_and_refusal(google: Google) -> None:
    wanted = (SCOPE + "spreadsheets", SCOPE + "gmail.compose")
    flow = flow_of(google, *wanted)
    url, _ = flow.authorization_url(access_type="offline")
    got = consent(google, url, granted=wanted[:1])
    assert got["scope"] == wanted[0]
    assert consent(google, url, decision="deny")["error"] == "access_denied"


@pytest.mark.usefixtures("insecure")
def test_a_person_picks_the_sheet_that_the_app_may_open(google: Google) -> None:
    door = google.new_sheet(rows=[["x"]])
    flow = flow_of(google, SCOPE + "drive.file")
    url, _ = flow.authorization_url(trigger_onepick="true", prompt="consent")
    got = consent(google, url, picked=[door.id])
    assert got["picked_file_ids"] == door.id
    flow.fetch_token(code=got["code"])
    session = AuthorizedSession(flow.credentials)  # type: ignore[no-untyped-call]
    path = f"{google.url}/v4/spreadsheets/{{}}/values/A1"
    assert session.get(path.format(door.id)).status_code == 200
    assert session.get(path.format(google.new_sheet().id)).status_code == 404
    session.close()  # type: ignore[no-untyped-call]


@pytest.mark.usefixtures("insecure")
def test_the_account_is_the_one_that_was_hinted_at(google: Google) -> None:
    other = google.add_account("other@gmail.com")
    flow = flow_of(google, SCOPE + "gmail.compose")
    url, _ = flow.authorization_url(login_hint=other)
    flow.fetch_token(code=consent(google, url)["code"])
    session = AuthorizedSession(flow.credentials)  # type: ignore[no-untyped-call]
    assert session.get(f"{google.url}{ME}/profile").json()["emailAddress"] == other
    session.close()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"redirect_uri": "https://evil.example/"}, "redirect_uri_mismatch"),
        ({"client_id": "nobody"}, "invalid_client"),
        ({"scope": "nonsense"}, "invalid_scope"),
    ],
)
def test_consent_is_blocked(google: Google, change: dict[str, str], text: str) -> None:
    query = {
        "client_id": google.client.id,
        "redirect_uri": "http://127.0.0.1:1/",
        "response_type": "code",
        "scope": SCOPE + "spreadsheets",
    }
    page = requests.get(f"{google.url}/o/oauth2/v2/auth", params=query | change, timeout=5)
    assert page.status_code == 400
    assert text in page.text


def test_tokens_expire_refresh_and_die(google: Google) -> None:
    creds = google.credentials()
    session = AuthorizedSession(creds)  # type: ignore[no-untyped-call]
    first = creds.token
    google.clock.advance(4000)
    plain = requests.get(
        f"{google.url}{ME}/profile", headers={"Authorization": f"Bearer {first}"}, timeout=5
    )
    assert plain.status_code == 401
    assert session.get(f"{google.url}{ME}/profile").status_code == 200  # refreshed by itself
    assert creds.token != first
    revoked = requests.post(f"{google.url}/revoke", data={"token": creds.refresh_token}, timeout=5)
    assert revoked.status_code == 200
    with pytest.raises(RefreshError, match="expired or revoked"):
        creds.refresh(Request())  # type: ignore[no-untyped-call]
    session.close()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("dead", "testing", "days", "text"),
    [
        ("", True, 8, "expired or revoked"),
        ("rapt", False, 0, "invalid_rapt"),
        ("", True, 6, ""),
        ("", False, 300, ""),
    ],
)
def test_why_a_refresh_fails(
    google: Google, dead: str, testing: bool, days: int, text: str
) -> None:
    client = google.world.logins.register(testing=testing)
    answer = google.login(client=client)
    google.world.logins.refresh[answer["refresh_token"]].dead = dead
    google.clock.advance(days * 86400)
    form = {
        "grant_type": "refresh_token",
        "refresh_token": answer["refresh_token"],
        "client_id": client.id,
        "client_secret": client.secret,
    }
    told = requests.post(f"{google.url}/token", data=form, timeout=5).json()
    assert ("access_token" in told) is (not text)
    assert text in told.get("error_description", "")


def test_without_a_token(google: Google) -> None:
    answer = requests.get(f"{google.url}{ME}/profile", timeout=5)
    assert answer.status_code == 401
    assert "invalid_token" in answer.headers["WWW-Authenticate"]


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


@pytest.mark.parametrize(("known", "code"), [(True, 200), (False, 400)])
def test_a_service_account_reaches_what_was_shared_with_it(
    google: Google, known: bool, code: int
) -> None:
    robot = "robot@project.iam.gserviceaccount.com"
    if known:
        google.add_account(robot)
    claims = {"iss": robot, "scope": SCOPE + "spreadsheets"}
    part = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "assertion": f"e30.{part}.c2ln",
    }
    told = requests.post(f"{google.url}/token", data=form, timeout=5)
    assert told.status_code == code
    if not known:
        return
    door = google.new_sheet(rows=[["x"]])
    head = {"Authorization": f"Bearer {told.json()['access_token']}"}
    path = f"{google.url}/v4/spreadsheets/{door.id}/values/A1"
    assert requests.get(path, headers=head, timeout=5).status_code == 403
    door.share(robot, "reader")
    assert requests.get(path, headers=head, timeout=5).status_code == 200


def test_it_runs_by_itself() -> None:
    command = [sys.executable, "-m", "tests.google", "--open", "--no-quotas"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        try:
            assert process.stdout
            told = json.loads(process.stdout.readline())
            answer = requests.get(f"{told['url']}{ME}/profile", timeout=5)
            assert answer.json()["emailAddress"] == told["account"]
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
