"""RULEBOOK M11 and PROTOCOL's second invariant: sixty requests that never leave the machine.

Sockets are taken away from the process while each is tried, so "refused" means before a socket.
"""

from __future__ import annotations

import re
import socket
from pathlib import Path

import pytest
import requests

from sheets_followup.errors import Refused, TryAgain
from sheets_followup.session.allowed import EVERYDAY, WITH_DELETING, AllowList, Call
from sheets_followup.session.door import Door, deleting_door
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.session.doors import OneToken
from tests.session.scripted_server import Reply, running

G = "https://gmail.googleapis.com"
ME = f"{G}/gmail/v1/users/me"
S = "https://sheets.googleapis.com/v4/spreadsheets"
D = "https://www.googleapis.com/drive/v3/files"

#: What → method, address, headers, what the body is.
FORBIDDEN: dict[str, tuple[str, str, dict[str, str], str]] = {
    name: (method, url, headers, kind)
    for name, method, url, headers, kind in [
        ("send a draft", "POST", f"{ME}/drafts/send", {}, "json"),
        ("send a message", "POST", f"{ME}/messages/send", {}, "json"),
        ("upload and send a draft", "POST", f"{G}/upload/gmail/v1/users/me/drafts/send", {}, ""),
        ("upload and send", "POST", f"{G}/upload/gmail/v1/users/me/messages/send", {}, ""),
        ("resumable draft", "POST", f"{G}/resumable/upload/gmail/v1/users/me/drafts/send", {}, ""),
        ("resumable", "POST", f"{G}/resumable/upload/gmail/v1/users/me/messages/send", {}, ""),
        ("upload a draft", "POST", f"{G}/upload/gmail/v1/users/me/drafts", {}, ""),
        ("update by upload", "PUT", f"{G}/upload/gmail/v1/users/me/drafts/r1", {}, ""),
        ("uploadType", "POST", f"{ME}/drafts?uploadType=media", {}, "json"),
        ("upload_protocol", "POST", f"{ME}/drafts?upload_protocol=raw", {}, "json"),
        ("batch", "POST", f"{G}/batch", {}, "multipart"),
        ("batch of gmail", "POST", f"{G}/batch/gmail/v1", {}, "multipart"),
        ("batch of www", "POST", "https://www.googleapis.com/batch/gmail/v1", {}, "multipart"),
        ("PUT drafts/send", "PUT", f"{ME}/drafts/send", {}, "json"),
        ("GET drafts/send", "GET", f"{ME}/drafts/send", {}, ""),
        ("PUT drafts/SEND", "PUT", f"{ME}/drafts/SEND", {}, "json"),
        ("GET messages/send", "GET", f"{ME}/messages/send", {}, ""),
        ("PATCH drafts/send", "PATCH", f"{ME}/drafts/send", {}, "json"),
        ("escaped slash", "POST", f"{ME}/drafts%2fsend", {}, "json"),
        ("escaped slash, capital", "POST", f"{ME}/drafts%2Fsend", {}, "json"),
        ("escaped letter", "POST", f"{ME}/drafts/%73end", {}, "json"),
        ("escaped twice", "POST", f"{ME}/drafts/%2573end", {}, "json"),
        ("two slashes", "POST", f"{ME}/drafts//send", {}, "json"),
        ("slashes in front", "POST", f"{G}//gmail/v1/users/me/messages/send", {}, "json"),
        ("dots", "POST", f"{ME}/drafts/../messages/send", {}, "json"),
        ("dots to an allowed one", "POST", f"{ME}/messages/../drafts", {}, "json"),
        ("escaped dots", "POST", f"{ME}/drafts/%2e%2e/messages/send", {}, "json"),
        ("one dot", "POST", f"{ME}/drafts/./send", {}, "json"),
        ("slash behind", "POST", f"{ME}/drafts/send/", {}, "json"),
        ("case", "POST", f"{ME}/Drafts/Send", {}, "json"),
        ("case of messages", "POST", f"{G}/GMAIL/v1/users/me/messages/SEND", {}, "json"),
        ("full-width letters", "POST", f"{ME}/drafts/ｓｅｎｄ", {}, "json"),
        ("long s", "PUT", f"{ME}/drafts/ſend", {}, "json"),
        ("invisible letter", "PUT", f"{ME}/drafts/se\u200bnd", {}, "json"),
        ("backslash", "POST", f"{ME}/drafts\\send", {}, "json"),
        ("tab", "POST", f"{ME}/drafts/se\tnd", {}, "json"),
        ("semicolon", "POST", f"{ME}/drafts/send;x=1", {}, "json"),
        ("colon", "POST", f"{ME}/drafts:send", {}, "json"),
        ("fragment", "POST", f"{ME}/drafts/send#/drafts", {}, "json"),
        ("another mailbox", "POST", f"{G}/gmail/v1/users/jane@acme.example/drafts", {}, "json"),
        ("another version", "POST", f"{G}/gmail/v2/users/me/drafts", {}, "json"),
        ("override", "POST", f"{ME}/drafts", {"X-HTTP-Method-Override": "PUT"}, "json"),
        ("override, other names", "POST", f"{ME}/drafts", {"X-Method-Override": "PUT"}, "json"),
        ("override, third name", "GET", f"{ME}/drafts", {"x-http-method": "POST"}, ""),
        ("override in the query", "POST", f"{ME}/drafts?$.method=send", {}, "json"),
        ("another Host", "POST", f"{ME}/drafts", {"Host": "smtp.evil.example"}, "json"),
        ("forwarded host", "POST", f"{ME}/drafts", {"X-Forwarded-Host": "evil.example"}, "json"),
        ("a whole message as body", "POST", f"{ME}/drafts", {"Content-Type": "message/rfc822"}, ""),
        ("other host", "POST", "https://evil.example/gmail/v1/users/me/drafts", {}, "json"),
        ("host with ours inside", "POST", f"{G}.evil.example/gmail/v1/users/me/drafts", {}, "json"),
        ("ours as user name", "POST", "https://gmail.googleapis.com@evil.example/x", {}, "json"),
        ("no encryption", "POST", "http://gmail.googleapis.com/gmail/v1/users/me/drafts", {}, ""),
        (
            "other port",
            "POST",
            "https://gmail.googleapis.com:8443/gmail/v1/users/me/drafts",
            {},
            "",
        ),
        ("address in an address", "GET", f"{G}/{ME}/profile", {}, ""),
        ("insert a message", "POST", f"{ME}/messages", {}, "json"),
        ("import a message", "POST", f"{ME}/messages/import", {}, "json"),
        ("delete a message", "DELETE", f"{ME}/messages/m1", {}, ""),
        ("delete a draft", "DELETE", f"{ME}/drafts/r1", {}, ""),
        ("forward by a filter", "POST", f"{ME}/settings/filters", {}, "json"),
        ("a new alias", "POST", f"{ME}/settings/sendAs", {}, "json"),
        ("take a message's label", "POST", f"{ME}/messages/m1/modify", {}, "json"),
        ("token in the address", "GET", f"{ME}/profile?access_token=x", {}, ""),
        ("download", "GET", f"{D}/f1?alt=media", {}, ""),
        ("give the file away", "POST", f"{D}/f1/permissions?transferOwnership=true", {}, "json"),
        ("delete a file", "DELETE", f"{D}/f1", {}, ""),
        ("append rows", "POST", f"{S}/abc/values/A1:append", {}, "json"),
        ("clear cells", "POST", f"{S}/abc/values/A1:clear", {}, "json"),
        ("slash in a range", "GET", f"{S}/abc/values/A1%2F..%2Fx", {}, ""),
        ("dots as a range", "GET", f"{S}/abc/values/%2e%2e", {}, ""),
        ("send by the draft's own path", "POST", f"{ME}/drafts/r1/send", {}, "json"),
        ("send with an answer's form", "POST", f"{ME}/drafts/send?alt=json", {}, "json"),
        ("send in front of an id", "PUT", f"{ME}/drafts/send/../r1", {}, "json"),
        ("send in capitals of full width", "POST", f"{ME}/drafts/%EF%BC%B3end", {}, "json"),
        ("escaped backslash", "POST", f"{ME}/drafts%5Csend", {}, "json"),
        ("escaped nothing", "POST", f"{ME}/drafts/send%00", {}, "json"),
        ("overlong escape", "POST", f"{ME}/drafts%C0%AFsend", {}, "json"),
        ("line break", "POST", f"{ME}/drafts\r\nX-HTTP-Method-Override: PUT", {}, "json"),
        ("dots of two kinds", "POST", f"{ME}/drafts/.%2e/messages/send", {}, "json"),
        ("PATCH a draft", "PATCH", f"{ME}/drafts/r1", {}, "json"),
        ("HEAD of sending", "HEAD", f"{ME}/drafts/send", {}, ""),
        ("a made-up method", "SEND", f"{ME}/drafts", {}, "json"),
        (
            "capitals in the host",
            "POST",
            f"{G.upper()}/gmail/v1/users/me/drafts",
            {},
            "",
        ),
        ("dot behind the host", "POST", f"{G}./gmail/v1/users/me/drafts/send", {}, "json"),
        ("the old host of Gmail", "POST", "https://www.googleapis.com/gmail/v1/x/send", {}, "json"),
        ("the old host's upload", "POST", "https://www.googleapis.com/upload/gmail/v1/x", {}, ""),
        ("an address of this machine", "POST", "http://127.0.0.1:25/", {}, ""),
        (
            "address for a proxy",
            "POST",
            f"http://127.0.0.1:3128/{ME}/drafts",
            {},
            "",
        ),
        (
            "a script of the user's",
            "POST",
            "https://script.googleapis.com/v1/x:run",
            {},
            "",
        ),
        ("a calendar's invitation", "POST", f"{G}/calendar/v3/calendars/me/events", {}, "json"),
        ("override, in a list", "POST", f"{ME}/drafts", {"X-HTTP-Method-Override ": "PUT"}, "json"),
        ("override by a form", "POST", f"{ME}/drafts?_method=PUT", {}, "json"),
        ("forwarded address", "POST", f"{ME}/drafts", {"X-Original-URL": "/drafts/send"}, "json"),
        ("rewritten address", "POST", f"{ME}/drafts", {"X-Rewrite-URL": "/drafts/send"}, "json"),
        ("chunks", "POST", f"{ME}/drafts", {"Transfer-Encoding": "chunked"}, ""),
        ("another upgrade", "POST", f"{ME}/drafts", {"Upgrade": "h2c"}, "json"),
        ("give away by a change", "PATCH", f"{D}/f1/permissions/1?transferOwnership=1", {}, "json"),
        ("copy the tab elsewhere", "POST", f"{S}/abc/sheets/0:copyTo", {}, "json"),
    ]
}
KINDS: dict[str, dict[str, dict[str, bytes]]] = {
    "json": {"json": {}},
    "multipart": {"files": {"a": b"b"}},
    "": {},
}


class SocketOpened(BaseException):
    """Not an Exception, so that nothing catches it on the way."""


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: object, **__: object) -> None:
        raise SocketOpened

    monkeypatch.setattr(socket.socket, "connect", opened)
    monkeypatch.setattr(socket.socket, "connect_ex", opened)
    monkeypatch.setattr(socket, "getaddrinfo", opened)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")


def test_there_are_sixty_of_them_at_least() -> None:
    assert len(FORBIDDEN) >= 95


@pytest.mark.usefixtures("no_sockets")
@pytest.mark.parametrize("name", FORBIDDEN)
def test_m11_refused_before_a_socket_is_opened(name: str) -> None:
    method, url, headers, kind = FORBIDDEN[name]
    with pytest.raises(Refused) as refused:
        Door(Roots(), OneToken()).request(method, url, headers=headers, **KINDS[kind])
    assert "jane" not in str(refused.value)


@pytest.mark.usefixtures("no_sockets")
@pytest.mark.parametrize("name", FORBIDDEN)
def test_m11_also_when_the_request_was_made_by_hand(name: str) -> None:
    """Past every tidying of ``requests``: the raw address, and straight into the adapter."""
    method, url, headers, _ = FORBIDDEN[name]
    door = Door(Roots(), OneToken())
    made = requests.Request(method, f"{ME}/drafts", headers=headers).prepare()
    made.url = url
    for send in (door.send, door.get_adapter("https://").send):
        with pytest.raises(Refused):
            send(made, timeout=(1.0, 1.0))


@pytest.mark.parametrize("name", ["send a draft", "batch", "upload and send", "other host"])
def test_m11_a_proxy_of_the_environment_is_told_nothing(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither what is refused nor what is allowed goes there."""
    with running() as proxy, running() as server:
        for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(variable, proxy.root)
        monkeypatch.delenv("NO_PROXY", raising=False)
        server.script(Reply(body={"emailAddress": "me@example.org"}))
        door = Door(Roots(gmail=server.root), OneToken())
        assert door.ask("profile")["emailAddress"] == "me@example.org"
        method, url, headers, kind = FORBIDDEN[name]
        with pytest.raises(Refused):
            door.request(method, url.replace(G, server.root), headers=headers, **KINDS[kind])
        with pytest.raises(Refused):
            door.request(method, url, headers=headers, proxies={"https": proxy.root}, **KINDS[kind])
        assert proxy.asked == []
        assert len(server.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("where", ["/gmail/v1/users/me/drafts/send", "//evil.example/send"])
def test_m11_no_redirect_leads_to_sending(status: int, where: str) -> None:
    with running() as server:
        server.script(Reply(status, {}, {"Location": where}))
        door = Door(Roots(gmail=server.root), OneToken(), retries=Retries(attempts=1))
        with pytest.raises(TryAgain, match="follows none"):
            door.ask("drafts.create", body={"message": {}})
        assert [(each.method, each.path) for each in server.asked] == [
            ("POST", "/gmail/v1/users/me/drafts")
        ]


def test_m11_nothing_of_the_package_can_open_a_socket_past_the_door() -> None:
    """No other way to the network is imported; IMAP has a door of its own, and no way to send."""
    package = Path(__file__).parents[2] / "sheets_followup"
    others = re.compile(
        r"^\s*(?:from|import)\s+(smtplib|http\.client|urllib\.request|aiohttp|httpx|ftplib|telnetlib"
        r"|pycurl|websocket|asyncio)\b",
        re.MULTILINE,
    )
    found = {
        str(path.relative_to(package)): others.findall(path.read_text("utf-8"))
        for path in package.rglob("*.py")
    }
    assert {path: names for path, names in found.items() if names} == {}
    asks = re.compile(r"requests\.(?:get|post|put|patch|delete|head|request|Session)\(")
    assert [path for path in package.rglob("*.py") if asks.search(path.read_text("utf-8"))] == []


@pytest.mark.usefixtures("no_sockets")
def test_the_guard_sees_a_socket_when_one_is_opened() -> None:
    with pytest.raises(SocketOpened):
        Door(Roots(), OneToken()).ask("profile")


@pytest.mark.usefixtures("no_sockets")
def test_deleting_a_draft_needs_the_other_door() -> None:
    with pytest.raises(Refused):
        Door(Roots(), OneToken()).ask("drafts.delete", "r1")
    with pytest.raises(SocketOpened):
        deleting_door(Roots(), OneToken()).ask("drafts.delete", "r1")
    assert {each.name for each in WITH_DELETING} - {each.name for each in EVERYDAY} == {
        "drafts.delete"
    }
    deletes = [each.name for each in EVERYDAY if each.method == "DELETE"]
    assert deletes == ["permissions.delete"], "and that one is about a share, not a mail"


def test_no_line_of_the_table_has_a_word_of_sending_in_it() -> None:
    for call in WITH_DELETING:
        path = call.path.replace("settings/sendAs", "")
        assert "send" not in path.lower()
        assert not {"upload", "batch", "import", "insert"} & set(path.lower().split("/"))


SLOTS = ("r-8_Aa1", "x0000001")


@pytest.mark.parametrize("call", WITH_DELETING, ids=lambda call: call.name)
def test_every_line_of_the_table_lets_its_own_address_pass(call: Call) -> None:
    allowed = AllowList(Roots(), WITH_DELETING)
    slots = ["'My tab'!A1:Z9" if "{range}" in call.path and at else SLOTS[at] for at in range(2)]
    url = allowed.address(call.name, *slots)
    query = "&".join(f"{key}=1" for key in sorted(call.query | {"fields", "prettyPrint"}))
    assert allowed.check(call.method, f"{url}?{query}&alt=json", {"Accept": "*/*"}) is call
    assert allowed.check(call.method, url, {}) is call


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("A1", True),
        ("'Job search'!A:ZZ", True),
        ("Übersicht!B2", True),
        ("求人!A1", True),
        ("a/b!A1", False),
        ("a\\b!A1", False),
        ("..", False),
        ("50%!A1", False),
        ("a\x00b", False),
    ],
)
def test_ranges_are_the_one_thing_that_may_be_escaped(text: str, passes: bool) -> None:
    allowed = AllowList(Roots())
    url = allowed.address("values.get", "abc", text)
    if passes:
        assert allowed.check("GET", url, {}).name == "values.get"
    else:
        with pytest.raises(Refused):
            allowed.check("GET", url, {})
