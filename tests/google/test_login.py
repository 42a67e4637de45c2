"""Logins: the consent page, PKCE, tokens that expire and die."""

from __future__ import annotations

import base64
import json
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import AuthorizedSession, Request
from google_auth_oauthlib.flow import InstalledAppFlow

from . import EVERYTHING, SCOPE, Google
from .test_gmail import ME


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
