"""Yes, no and unknown (PROTOCOL); what is asked again, how often, and when one gives up."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
import requests

from sheets_followup.errors import FollowupError, LoginNeeded, TryAgain
from sheets_followup.session.allowed import EVERYDAY
from sheets_followup.session.answers import NotThere, Rejected
from sheets_followup.session.door import Door, deleting_door
from sheets_followup.session.retrying import Retries, read_answer
from sheets_followup.session.roots import Roots
from tests.session.doors import TOKEN, FakeTime, OneToken
from tests.session.scripted_server import Reply, ScriptedServer

DRAFT = {"id": "r1", "message": {"id": "m1"}}


def error(status: int, reason: str = "", message: str = "no", word: str = "") -> Reply:
    listed = [{"reason": reason}] if reason else []
    return Reply(
        status, {"error": {"code": status, "message": message, "errors": listed, "status": word}}
    )


#: What the server does to a POST → what is known of it, and as which error.
WRITES: dict[str, tuple[Reply, type[FollowupError], bool]] = {
    "400": (error(400), Rejected, False),
    "401, twice": (error(401), LoginNeeded, False),
    "403": (error(403, "forbidden"), Rejected, False),
    "403 scope": (error(403, "insufficientPermissions"), LoginNeeded, False),
    "403 rate": (error(403, "rateLimitExceeded"), TryAgain, True),
    "403 user rate": (error(403, "userRateLimitExceeded"), TryAgain, True),
    "404": (error(404), NotThere, False),
    "408": (error(408), TryAgain, True),
    "409": (error(409), TryAgain, True),
    "413": (error(413), Rejected, False),
    "429": (error(429), TryAgain, True),
    "500": (error(500), TryAgain, True),
    "502 in HTML": (Reply(502, raw=b"<html>Bad gateway"), TryAgain, True),
    "503": (error(503), TryAgain, True),
    "close after": (Reply(fault="close"), TryAgain, True),
    "reset after": (Reply(fault="reset"), TryAgain, True),
    "hang": (Reply(fault="hang"), TryAgain, True),
    "truncated": (Reply(body=DRAFT, fault="truncate"), TryAgain, True),
    "no JSON": (Reply(raw=b"{"), TryAgain, True),
    "200 in HTML": (Reply(raw=b"<html>Welcome to the hotel"), TryAgain, True),
    "200 without an id": (Reply(body={"message": {}}), TryAgain, True),
    "200 and empty": (Reply(raw=b""), TryAgain, True),
    "a list": (Reply(body=[DRAFT]), TryAgain, True),
    "307": (Reply(307, {}, {"Location": "/gmail/v1/users/me/drafts/send"}), TryAgain, True),
    "302": (Reply(302, {}, {"Location": "/gmail/v1/users/me/profile"}), TryAgain, True),
}


@pytest.mark.parametrize("name", WRITES)
@pytest.mark.parametrize("write", ["drafts.create", "drafts.update"])
def test_a_write_is_asked_once(
    server: ScriptedServer, roots: Roots, retries: Retries, time: FakeTime, name: str, write: str
) -> None:
    reply, kind, unknown = WRITES[name]
    server.script(reply)
    retries = replace(retries, gmail_write_timeout=0.3)
    slots = ("r1",) if write == "drafts.update" else ()
    with pytest.raises(kind) as raised:
        Door(roots, OneToken(), retries=retries).ask(write, *slots, body={"message": {"raw": "eA"}})
    assert raised.value.may_have_happened is unknown
    assert len(server.asked) == (2 if "401" in name else 1)
    assert time.slept == []
    assert raised.value.hint or kind is Rejected or kind is NotThere


def test_a_write_where_no_connection_is_made_was_certainly_not_done(retries: Retries) -> None:
    closed = Roots(gmail="http://127.0.0.1:1")
    with pytest.raises(TryAgain) as raised:
        Door(closed, OneToken(), retries=retries).ask("drafts.create", body={})
    assert not raised.value.may_have_happened
    assert "nothing was changed" in str(raised.value.hint)


PASSING = {
    name: WRITES[name][0]
    for name in (
        "403 rate",
        "408",
        "429",
        "500",
        "502 in HTML",
        "503",
        "close after",
        "reset after",
        "truncated",
        "no JSON",
        "200 in HTML",
    )
}


@pytest.mark.parametrize("name", PASSING)
def test_a_read_is_asked_again_until_it_is_answered(
    server: ScriptedServer, roots: Roots, retries: Retries, time: FakeTime, name: str
) -> None:
    server.script(PASSING[name], PASSING[name], Reply(body=DRAFT))
    assert Door(roots, OneToken(), retries=retries).ask("drafts.get", "r1") == DRAFT
    assert len(server.asked) == 3
    assert time.slept == [1.0, 2.0]


@pytest.mark.parametrize("name", PASSING)
def test_a_read_is_not_asked_for_ever(
    server: ScriptedServer, roots: Roots, retries: Retries, time: FakeTime, name: str
) -> None:
    server.script(PASSING[name])
    with pytest.raises(TryAgain) as raised:
        Door(roots, OneToken(), retries=retries).ask("drafts.get", "r1")
    assert not raised.value.may_have_happened, "a read changes nothing"
    assert len(server.asked) == 6
    assert sum(time.slept) <= retries.deadline


@pytest.mark.parametrize("status", [400, 403, 404, 409, 413, 501])
def test_a_definite_no_to_a_read_is_not_asked_again(
    server: ScriptedServer, roots: Roots, retries: Retries, status: int
) -> None:
    server.script(error(status))
    with pytest.raises(FollowupError):
        Door(roots, OneToken(), retries=retries).ask("drafts.get", "r1")
    assert len(server.asked) == 1


def test_a_read_by_post_is_a_read(server: ScriptedServer, roots: Roots, retries: Retries) -> None:
    server.script(error(503), Reply(body={"spreadsheetId": "abc"}))
    door = Door(roots, OneToken(), retries=retries)
    door.ask("values.batchGetByDataFilter", "abc", body={"dataFilters": []})
    assert [each.body for each in server.asked] == [b'{"dataFilters": []}'] * 2


@pytest.mark.parametrize(
    ("headers", "message", "waited"),
    [
        ({"Retry-After": "7"}, "", 7.0),
        ({"Retry-After": "Fri, 15 Jan 2027 08:00:05 GMT"}, "", 5.0),
        ({}, "User-rate limit exceeded.  Retry after 2027-01-15T08:00:09.000Z", 9.0),
        ({"Retry-After": "soon"}, "", 1.0),
        ({"Retry-After": "-5"}, "", 1.0),
    ],
)
def test_retry_after_is_waited_for(
    server: ScriptedServer,
    roots: Roots,
    retries: Retries,
    time: FakeTime,
    headers: dict[str, str],
    message: str,
    waited: float,
) -> None:
    server.script(replace(error(429, message=message), headers=headers), Reply(body=DRAFT))
    Door(roots, OneToken(), retries=retries).ask("drafts.get", "r1")
    assert time.slept == [waited]


def test_a_far_retry_after_ends_the_call_and_names_the_time(
    server: ScriptedServer, roots: Roots, retries: Retries, time: FakeTime
) -> None:
    server.script(Reply(429, {}, {"Retry-After": "900"}))
    with pytest.raises(TryAgain) as raised:
        Door(roots, OneToken(), retries=retries).ask("drafts.get", "r1")
    assert (raised.value.retry_after, raised.value.hint) == (900.0, "try again in 15 minutes")
    assert time.slept == []
    assert len(server.asked) == 1


def test_full_jitter_stays_below_its_bound_and_the_deadline_holds() -> None:
    chance = random.Random(7).random
    retries = Retries(attempts=40, chance=chance, deadline=150)
    waits = [retries.wait(attempt, 150.0, None) for attempt in range(1, 40)]
    assert all(
        wait is not None and 0 <= wait <= min(32.0, 0.5 * 2**attempt)
        for attempt, wait in enumerate(waits, 1)
    )
    assert len(set(waits)) > 30, "they differ, so that two machines do not march in step"
    assert retries.wait(1, 0.0, None) is None
    assert retries.wait(40, 150.0, None) is None


def test_a_dripping_answer_is_cut_off(server: ScriptedServer, roots: Roots) -> None:
    server.script(Reply(body=["x" * 2000], fault="drip"))
    slow = Retries(attempts=1, read_timeout=0.4)
    with pytest.raises(TryAgain, match="too slowly"):
        Door(roots, OneToken(), retries=slow).ask("drafts.list")


def test_a_packed_answer_is_unpacked(server: ScriptedServer, roots: Roots) -> None:
    big = {"id": "r1", "rows": ["cell"] * 200_000}
    server.script(Reply(body=big, packed=True))
    assert Door(roots, OneToken()).ask("drafts.get", "r1") == big
    assert server.asked[0].headers["Accept-Encoding"] == "gzip"


def test_a_bad_packing_is_no_answer(server: ScriptedServer, roots: Roots, retries: Retries) -> None:
    server.script(Reply(raw=b"not packed", headers={"Content-Encoding": "gzip"}))
    with pytest.raises(TryAgain):
        Door(roots, OneToken(), retries=retries).ask("drafts.list")


def test_a_401_renews_the_login_once(server: ScriptedServer, roots: Roots) -> None:
    server.script(error(401), Reply(body=DRAFT))
    grant = OneToken()
    assert Door(roots, grant).ask("drafts.create", body={}) == DRAFT
    sent = [each.headers["Authorization"] for each in server.asked]
    assert sent == [f"Bearer {TOKEN}", f"Bearer {TOKEN}-1"]


@pytest.mark.parametrize(
    "call", [c for c in EVERYDAY if c.service == "oauth"], ids=lambda c: c.name
)
def test_the_login_itself_carries_no_token(
    server: ScriptedServer, roots: Roots, call: object
) -> None:
    server.script(Reply(body={"access_token": "x"}))
    Door(roots, OneToken()).ask("token", form={"grant_type": "refresh_token"})
    assert "Authorization" not in server.asked[0].headers
    assert server.asked[0].headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_without_a_login_nothing_is_asked(server: ScriptedServer, roots: Roots) -> None:
    with pytest.raises(LoginNeeded):
        Door(roots).ask("profile")
    assert server.asked == []


def test_what_a_caller_or_the_environment_sets_counts_for_nothing(
    server: ScriptedServer, roots: Roots, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.script(Reply(307, {}, {"Location": server.root + "/elsewhere", "Set-Cookie": "a=b"}))
    door = Door(roots, OneToken())
    door.cookies.set("session", "secret", domain="127.0.0.1")
    for _ in range(2):
        with pytest.raises(TryAgain, match="follows none"):
            door.request(
                "GET",
                roots.gmail + "/gmail/v1/users/me/profile",
                allow_redirects=True,
                proxies={"http": "http://127.0.0.1:9"},
                timeout=0.000001,
                verify=False,
                auth=("user", "password"),
            )
    assert [each.path for each in server.asked] == ["/gmail/v1/users/me/profile"] * 2
    assert {each.headers["Authorization"] for each in server.asked} == {f"Bearer {TOKEN}"}
    assert not any("Cookie" in each.headers for each in server.asked)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("Range (Jobs!A9999:Z9999) exceeds grid limits. Max rows: 1000", "grid_limits"),
        ("You are trying to edit a protected cell or object. Please contact …", "protected"),
        ("Unable to parse range: Nowhere!A1", "unknown_range"),
        ("Invalid requests[0].addSheet: A sheet with the name already exists", "already_exists"),
        ("jane@acme.example is not valid", "invalid_argument"),
    ],
)
def test_sheets_says_why_in_one_word_and_nothing_of_the_text_is_repeated(
    server: ScriptedServer, roots: Roots, message: str, reason: str
) -> None:
    server.script(error(400, message=message, word="INVALID_ARGUMENT"))
    with pytest.raises(Rejected) as raised:
        Door(roots, OneToken()).ask("spreadsheets.batchUpdate", "abc", body={})
    assert raised.value.reason == reason
    assert not any(word in str(raised.value) for word in ("Jobs", "Nowhere", "jane"))


@pytest.mark.parametrize(
    ("reason", "hint"),
    [
        ("failedPrecondition", "a service account has no mailbox"),
        ("domainPolicy", "administrator"),
    ],
)
def test_known_reasons_say_what_to_do(
    server: ScriptedServer, roots: Roots, reason: str, hint: str
) -> None:
    server.script(error(403, reason))
    with pytest.raises(Rejected) as raised:
        Door(roots, OneToken()).ask("profile")
    assert hint in str(raised.value.hint)


@pytest.mark.parametrize("reason", ["accessNotConfigured", "SERVICE_DISABLED"])
def test_an_api_that_is_off_is_named(server: ScriptedServer, roots: Roots, reason: str) -> None:
    server.script(error(403, reason))
    with pytest.raises(LoginNeeded, match="the Gmail API is not enabled") as raised:
        Door(roots, OneToken()).ask("profile")
    assert "press Enable" in str(raised.value.hint)


def test_deleting_is_a_write_with_an_empty_answer(server: ScriptedServer, roots: Roots) -> None:
    server.script(Reply(204, raw=b""))
    assert deleting_door(roots, OneToken()).ask("drafts.delete", "r1") == {}
    server.script(error(503))
    with pytest.raises(TryAgain) as raised:
        deleting_door(roots, OneToken()).ask("drafts.delete", "r1")
    assert raised.value.may_have_happened


@pytest.mark.parametrize("wrong", [b"\xff\xfe", b"[" * 100_000, b'{"error": 5}', b'{"error": []}'])
def test_no_body_breaks_the_reading_of_an_answer(wrong: bytes) -> None:
    assert read_answer(500, {}, wrong).is_passing


def test_the_session_is_the_one_way(roots: Roots) -> None:
    """Every verb of ``requests`` and a request made by hand end in ``send``."""
    door = Door(roots, OneToken())
    sent: list[str] = []

    def send(request: requests.PreparedRequest, **_: object) -> requests.Response:
        sent.append(str(request.method))
        return requests.Response()

    door.send = send  # type: ignore[method-assign]
    profile = roots.gmail + "/gmail/v1/users/me/profile"
    ways: list[Callable[[], object]] = [
        lambda: door.get(profile),
        lambda: door.request("get", profile),
        lambda: door.send(requests.Request("GET", profile).prepare()),
    ]
    for way in ways:
        way()
    assert sent == ["GET"] * 3
