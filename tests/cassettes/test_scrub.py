"""What may stand in a cassette: secrets are taken out, and one that is left is found."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from sheets_followup.login.token_file import read_token
from tests.google import Google
from tools.cassettes.__main__ import agrees, recorded
from tools.cassettes.scrub import (
    CAST,
    answer_body,
    leaks,
    renamed,
    request_body,
    under_googles_root,
)
from tools.cassettes.story import STEPS, Story
from tools.cassettes.tape import FOLDER

FILES = sorted(file for file in FOLDER.iterdir() if file.suffix in (".yaml", ".json"))
NAMES = {"sam.private@opal.test": CAST["account"], "1aBcD_-" + "x" * 37: CAST["sheet"]}
(ACCOUNT, SHEET) = NAMES
#: Never in a cassette, whatever it came in.
CANARIES = {
    "access": "ya29.a0CANARY",
    "refresh": "1//0CANARYrefresh",
    "code": "4/0CANARYcode",
    "secret": "GOCSPX-CANARYsecret",
    "client": "77-canary.apps.googleusercontent.com",
    "verifier": "CANARYverifier",
    "id": "eyJhbGciOiJSUzI1.eyJDQU5BUlki.c2ln",
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.name))
def test_no_cassette_holds_a_secret_or_an_address(file: Path) -> None:
    assert leaks(file.read_text("utf-8"), CANARIES.values()) == []


def test_the_cassettes_are_there_and_small() -> None:
    assert {file.stem for file in FILES} == {*STEPS, "outcomes"}
    assert sum(file.stat().st_size for file in FILES) < 100_000


@pytest.mark.parametrize("canary", CANARIES.values(), ids=CANARIES)
def test_a_secret_is_found_however_it_is_written(canary: str) -> None:
    for text in (canary, quote(canary, safe=""), canary.upper()):
        assert leaks(f'{{"x":"{text}"}}', [canary])
    for shift in ("", "a", "ab"):
        inside = base64.urlsafe_b64encode(f"{shift}{canary} and more".encode()).decode()
        assert leaks(inside, [canary]), shift


@pytest.mark.parametrize(
    "text",
    [
        '"access_token":"ya29.abc"',
        "refresh_token=1//0abc",
        "code=4/0abc",
        '"client_secret":"GOCSPX-abc"',
        "client_id=1-x.apps.googleusercontent.com",
        "Authorization: Bearer abc",
        "Set-Cookie: NID=1",
        "http://127.0.0.1:8080/v4",
        "sam@gmail.com",
        "authuser=sam%40gmail.com",
        "-----BEGIN PRIVATE KEY-----",
        "AIzaSyCANARYCANARY",
    ],
)
def test_what_google_gives_out_is_known_by_its_form(text: str) -> None:
    assert leaks(text)


@pytest.mark.parametrize("text", ["jo@seeker.example", "authuser=jo%40seeker.example", "a @ b", ""])
def test_what_may_stay(text: str) -> None:
    assert leaks(text) == []


def test_a_form_keeps_what_was_asked_and_no_secret() -> None:
    form = urlencode(
        {
            "grant_type": "authorization_code",
            "code": CANARIES["code"],
            "client_id": CANARIES["client"],
            "client_secret": CANARIES["secret"],
            "code_verifier": CANARIES["verifier"],
            "redirect_uri": "http://127.0.0.1:41234/",
        }
    )
    found = request_body(form.encode(), NAMES)
    assert "grant_type=authorization_code" in found
    assert leaks(found, CANARIES.values()) == []
    assert request_body(form.replace("41234", "5").encode(), NAMES) == found


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (
            {"access_token": CANARIES["access"], "id_token": CANARIES["id"], "scope": "a b"},
            {"access_token": "ACCESS", "scope": "a b"},
        ),
        (
            {"emailAddress": ACCOUNT.title(), "historyId": "7", "messagesTotal": 41_000},
            {"emailAddress": CAST["account"], "historyId": "7", "messagesTotal": 0},
        ),
        (
            {
                "sendAs": [
                    {"sendAsEmail": "other@quartz.test", "displayName": "Sam P."},
                    {"sendAsEmail": ACCOUNT, "isPrimary": True, "signature": "<b>Sam P.</b>"},
                ]
            },
            {"sendAs": [{"isPrimary": True, "sendAsEmail": CAST["account"]}]},
        ),
        ({"spreadsheetId": SHEET}, {"spreadsheetId": CAST["sheet"]}),
    ],
)
def test_what_is_kept_of_an_answer(answer: object, kept: object) -> None:
    assert json.loads(answer_body(json.dumps(answer).encode(), NAMES)) == kept


def test_a_letter_is_kept_as_it_reads() -> None:
    letter = b"To: jane@acme.example\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\nFrom sam\r\n"
    raw = base64.urlsafe_b64encode(letter).decode()
    found = json.loads(request_body(json.dumps({"message": {"raw": raw}}), NAMES))
    assert found["message"]["raw"]["headers"]["Subject"] == "Grüße"
    assert found["message"]["raw"]["parts"] == {"text/plain": ["From sam"]}
    other = base64.urlsafe_b64encode(letter.replace(b"sam", b"pam")).decode()
    assert request_body(json.dumps({"message": {"raw": other}}), NAMES) != json.dumps(found)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("http://127.0.0.1:4/v4/spreadsheets/x?a=b", "https://sheets.googleapis.com/v4/spreadsheets/x?a=b"),
        ("http://127.0.0.1:4/token", "https://oauth2.googleapis.com/token"),
        ("https://gmail.googleapis.com/gmail/v1/users/me/profile",) * 2,
        ("http://127.0.0.1:4/o/oauth2/v2/auth?x=1", None),
    ],
)  # fmt: skip
def test_addresses_are_googles_own(address: str, kept: str | None) -> None:
    assert under_googles_root(address) == kept


def test_names_are_replaced_however_they_are_written() -> None:
    text = f"{ACCOUNT} {quote(ACCOUNT, safe='')} {ACCOUNT.upper()}"
    assert renamed(text, NAMES).count("seeker.example") == 3
    assert "private" not in renamed(text, NAMES).lower()


def test_recording_anew_keeps_none_of_its_own_secrets(tmp_path: Path) -> None:
    machine, fresh = tmp_path / "machine", tmp_path / "fresh"
    machine.mkdir()
    fresh.mkdir()
    with Google(account="sam.private@opal.test", seed=3) as google:
        google.add_account("coach.private@gmail.com")
        story = Story(
            machine,
            sheet="",
            coach="coach.private@gmail.com",
            client=google.client_file(),
            roots=google.roots,
            person=agrees,
        )
        outcomes = recorded(story, fresh, "a test")
        google.assert_clean()
    token = read_token(story.token)
    own = [token.access, token.refresh, token.client_secret, token.client_id, story.sheet]
    for file in fresh.iterdir():
        text = file.read_text("utf-8")
        assert leaks(text, own) == []
        assert "private" not in text
    assert outcomes["recorded against"] == "a test"
    # Whoever records them, they are the same story.
    for step in ("login", "share"):
        assert (fresh / f"{step}.yaml").read_text() == (FOLDER / f"{step}.yaml").read_text()


def test_what_would_be_left_stops_the_recording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine, fresh = tmp_path / "machine", tmp_path / "fresh"
    machine.mkdir()
    fresh.mkdir()
    monkeypatch.setattr("tools.cassettes.scrub._TOKENS", {})
    with Google(account="jo.seeker@quartz.test") as google:
        google.add_account(CAST["coach"])
        story = Story(
            machine,
            sheet="",
            coach=CAST["coach"],
            client=google.client_file(),
            roots=google.roots,
            person=agrees,
        )
        with pytest.raises(SystemExit, match=r"login\.yaml would hold .*nothing was kept"):
            recorded(story, fresh, "a test")
