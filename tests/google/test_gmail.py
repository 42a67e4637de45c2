"""Gmail behaves as its documents and the collected facts say."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from typing import Any

import pytest

from . import SCOPE, Facts, Google
from .conftest import Wire

ME = "/gmail/v1/users/me"


def raw(to: str = "jane@acme.example", subject: str = "Thank you", **more: str) -> dict[str, Any]:
    lines = [f"To: {to}", f"Subject: {subject}", "Message-ID: <ours@local>", "X-Key: abc"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in more.items()]
    text = "\r\n".join([*lines, "", "Hello."])
    return {"message": {"raw": base64.urlsafe_b64encode(text.encode()).decode()}}


def made(wire: Wire, **more: str) -> Any:
    answer = wire("POST", f"{ME}/drafts", raw(**more))
    assert answer.status_code == 200, answer.text
    return answer.json()


def headers(message: Any) -> dict[str, str]:
    return {entry["name"]: entry["value"] for entry in message["payload"]["headers"]}


def test_an_update_keeps_the_draft_and_replaces_the_message(wire: Wire) -> None:
    draft = made(wire)
    assert draft["message"]["id"] == draft["message"]["threadId"]
    assert draft["message"]["labelIds"] == ["DRAFT"]
    same = wire("PUT", f"{ME}/drafts/{draft['id']}", raw()).json()
    other = wire("PUT", f"{ME}/drafts/{draft['id']}", raw(subject="Other")).json()
    assert draft["id"] == same["id"] == other["id"]
    assert len({item["message"]["id"] for item in (draft, same, other)}) == 3
    assert draft["message"]["threadId"] == same["message"]["threadId"]
    assert same["message"]["threadId"] != other["message"]["threadId"]
    assert wire("GET", f"{ME}/messages/{draft['message']['id']}").status_code == 404


def test_message_id_is_replaced_and_other_headers_stay(wire: Wire) -> None:
    draft = made(wire, From="Somebody <else@example.com>")
    found = headers(wire("GET", f"{ME}/drafts/{draft['id']}").json()["message"])
    assert found["Message-ID"].endswith("@mail.gmail.com>")
    assert (found["X-Key"], found["To"]) == ("abc", "jane@acme.example")
    assert "jo.seeker@gmail.com" in found["From"]  # not a verified alias: reset
    assert "Date" in found


@pytest.mark.parametrize("accepted", [True, False])
def test_an_alias_counts_once_it_is_verified(google: Google, wire: Wire, accepted: bool) -> None:
    google.mail().add_alias("jo@work.example", accepted=accepted)
    draft = made(wire, From="Jo <jo@work.example>")
    found = headers(wire("GET", f"{ME}/drafts/{draft['id']}").json()["message"])
    assert ("jo@work.example" in found["From"]) is accepted
    assert len(wire("GET", f"{ME}/settings/sendAs").json()["sendAs"]) == 2


@pytest.mark.parametrize("lingers", [True, False])
def test_a_sent_draft_goes_or_lingers_with_sent(google: Google, wire: Wire, lingers: bool) -> None:
    draft = made(wire)
    google.mail().send(draft["id"], lingers=lingers)
    answer = wire("GET", f"{ME}/drafts/{draft['id']}", format="metadata")
    if lingers:
        assert answer.json()["message"]["labelIds"] == ["SENT"]
        assert wire("DELETE", f"{ME}/drafts/{draft['id']}").status_code == 204
        assert google.world.harm  # a sent mail was deleted through its draft
    else:
        assert answer.status_code == 404
        thread = wire("GET", f"{ME}/threads/{draft['message']['threadId']}").json()
        assert [m["labelIds"] for m in thread["messages"]] == [["SENT"]]


def test_what_a_person_does_to_a_draft(google: Google, wire: Wire) -> None:
    one, two, three = made(wire), made(wire), made(wire)
    mail = google.mail()
    mail.edit(one["id"])
    mail.discard(two["id"])
    mail.trash(three["id"])
    assert wire("GET", f"{ME}/drafts/{one['id']}").json()["message"]["id"] != one["message"]["id"]
    assert wire("GET", f"{ME}/drafts/{two['id']}").status_code == 404
    labels = wire("GET", f"{ME}/drafts/{three['id']}").json()["message"]["labelIds"]
    assert labels == ["TRASH"]
    assert [entry["id"] for entry in wire("GET", f"{ME}/drafts").json()["drafts"]] == [one["id"]]


def test_pages(wire: Wire) -> None:
    ids = [made(wire)["id"] for _ in range(5)]
    first = wire("GET", f"{ME}/drafts", maxResults=3).json()
    second = wire("GET", f"{ME}/drafts", maxResults=3, pageToken=first["nextPageToken"]).json()
    assert [e["id"] for e in first["drafts"] + second["drafts"]] == ids[::-1]
    assert "nextPageToken" not in second


def test_an_empty_list_has_no_list(wire: Wire) -> None:
    assert wire("GET", f"{ME}/drafts").json() == {"resultSizeEstimate": 0}
    assert wire("GET", f"{ME}/messages").json() == {"resultSizeEstimate": 0}


def test_the_search_lags_and_the_list_does_not() -> None:
    with Google(facts=Facts(search_lag=3600)) as google:
        wire = Wire(google)
        draft = made(wire)
        listed = wire("GET", f"{ME}/drafts").json()
        assert [entry["id"] for entry in listed["drafts"]] == [draft["id"]]
        assert "drafts" not in wire("GET", f"{ME}/drafts", q="to:jane").json()
        google.clock.advance(3601)
        wire.session.headers["Authorization"] = f"Bearer {google.login()['access_token']}"
        assert "drafts" in wire("GET", f"{ME}/drafts", q="to:jane").json()
        wire.session.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("from:jane", 2),
        ("from:jane subject:offer", 1),
        ("in:inbox -from:bob", 2),
        ("{from:jane from:bob}", 3),
        ("from:jane OR from:bob", 3),
        ('"see you"', 1),
        ("after:1772442000", 3),
        ("after:1772500000", 0),
        ("before:2026/03/04", 3),
        ("is:unread newer_than:2d", 3),
        ("in:spam", 1),
        ("from:spammer", 0),
        ("from:spammer in:anywhere", 1),
    ],
)
def test_search(google: Google, wire: Wire, query: str, found: int) -> None:
    mail = google.mail()
    mail.receive("Jane <jane@acme.example>", "Your offer")
    mail.receive("Jane <jane@acme.example>", "Hello", "See you soon.")
    mail.receive("Bob <bob@acme.example>", "Hello")
    mail.receive("spammer@example.net", "Win", labels=("SPAM",))
    assert wire("GET", f"{ME}/messages", q=query).json()["resultSizeEstimate"] == found


def test_a_reply_a_bounce_and_an_automatic_answer_are_in_the_thread(
    google: Google, wire: Wire
) -> None:
    mail = google.mail()
    sent = mail.send(made(wire)["id"])
    mail.out_of_office(sent)
    mail.bounce(sent)
    mail.reply(sent, "Gladly.")
    asked = {"format": "metadata", "metadataHeaders": ["Auto-Submitted", "In-Reply-To"]}
    thread = wire("GET", f"{ME}/threads/{sent.thread}", **asked).json()
    found = [
        headers(message) if "headers" in message["payload"] else {}
        for message in thread["messages"]
    ]
    assert [entry.get("Auto-Submitted") for entry in found] == [
        None,
        "auto-replied",
        "auto-replied",
        None,
    ]
    assert found[3]["In-Reply-To"] == sent.header("Message-ID")


def test_history(google: Google, wire: Wire) -> None:
    start = wire("GET", f"{ME}/profile").json()["historyId"]
    draft = made(wire)
    google.mail().send(draft["id"], lingers=True)
    got = wire("GET", f"{ME}/history", startHistoryId=start).json()
    assert [sorted(set(r) - {"id", "messages"}) for r in got["history"]] == [
        ["messagesAdded"],
        ["labelsAdded"],
        ["labelsRemoved"],
    ]
    only = wire("GET", f"{ME}/history", startHistoryId=start, historyTypes="labelAdded").json()
    assert only["history"][0]["labelsAdded"][0]["labelIds"] == ["SENT"]
    google.mail().forget_history()
    assert wire("GET", f"{ME}/history", startHistoryId=start).status_code == 404


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"message": {}}, "Missing draft message"),
        ({"message": {"raw": "%%%"}}, "Base64 decoding failed"),
        (raw(to="nobody"), "Invalid To header"),
        ({"mesage": {}}, 'Unknown name "mesage"'),
    ],
)
def test_refused_drafts(google: Google, wire: Wire, body: Any, text: str) -> None:
    answer = wire("POST", f"{ME}/drafts", body)
    assert answer.status_code == 400
    assert text in answer.json()["error"]["message"]
    assert not google.mail().box.messages


def test_a_thread_that_is_not_there(wire: Wire) -> None:
    body = raw()
    body["message"]["threadId"] = "1900000000000000"
    assert wire("POST", f"{ME}/drafts", body).status_code == 404


def test_formats(wire: Wire) -> None:
    key = made(wire)["message"]["id"]
    path = f"{ME}/messages/{key}"
    assert "payload" not in wire("GET", path, format="minimal").json()
    content = base64.urlsafe_b64decode(wire("GET", path, format="raw").json()["raw"])
    assert content.endswith(b"\r\n\r\nHello.")
    few = wire("GET", path, format="metadata", metadataHeaders="x-key").json()
    assert headers(few) == {"X-Key": "abc"}


@pytest.mark.parametrize(
    ("scope", "path", "code"),
    [
        ("gmail.compose", "/drafts", 200),
        ("gmail.compose", "/profile", 200),
        ("gmail.compose", "/messages", 403),
        ("gmail.compose", "/threads/19", 403),
        ("gmail.compose", "/settings/sendAs", 403),
        ("gmail.readonly", "/settings/sendAs", 200),
        ("gmail.readonly", "/messages", 200),
        ("spreadsheets", "/drafts", 403),
    ],
)
def test_scopes(google: Google, scope: str, path: str, code: int) -> None:
    wire = Wire(google, SCOPE + scope)
    answer = wire("GET", ME + path)
    wire.session.close()
    assert answer.status_code == code
    if code == 403:
        assert answer.json()["error"]["errors"][0]["reason"] == "insufficientPermissions"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"{ME}/drafts/send"),
        ("POST", f"{ME}/messages/send"),
        ("POST", f"/upload{ME}/messages/send"),
        ("POST", f"/upload{ME}/drafts"),
        ("POST", f"/resumable/upload{ME}/drafts/send"),
        ("POST", "/batch/gmail/v1"),
        ("POST", f"{ME}/drafts%2Fsend"),
        ("POST", f"{ME}/drafts/%73end"),
        ("POST", f"{ME}//drafts/send"),
        ("PUT", f"{ME}/drafts/send"),
        ("GET", f"{ME}/drafts/SEND"),
    ],
)
def test_nothing_can_be_sent_and_every_try_is_kept(
    google: Google, wire: Wire, method: str, path: str
) -> None:
    draft = made(wire)
    answer = wire.session.request(method, google.url + path, json={"id": draft["id"]})
    assert answer.status_code >= 400
    assert len(google.world.violations) == 1
    assert not google.mail().sent()
    with pytest.raises(AssertionError):
        google.assert_clean()


def test_a_method_override_is_a_violation(google: Google, wire: Wire) -> None:
    wire.session.headers["X-HTTP-Method-Override"] = "DELETE"
    wire("GET", f"{ME}/drafts")
    assert google.world.violations[0].startswith("method override")


def test_labels_are_known_or_refused(google: Google, wire: Wire) -> None:
    draft = made(wire)
    label = wire("GET", f"{ME}/labels/DRAFT").json()
    assert (label["type"], label["messagesTotal"], label["messagesUnread"]) == ("system", 1, 0)
    assert wire("GET", f"{ME}/labels/Label_7").status_code == 404
    for what in ("messages", "threads"):
        error = wire("GET", f"{ME}/{what}", labelIds="Label_7").json()["error"]
        assert (error["code"], error["message"]) == (400, "Invalid label: Label_7")
        found = wire("GET", f"{ME}/{what}", labelIds=["DRAFT"]).json()[what]
        assert [entry["id"] for entry in found] == [draft["message"]["threadId"]]


def test_an_attachment_is_fetched(wire: Wire) -> None:
    mail = EmailMessage()
    mail["To"], mail["Subject"] = "jane@acme.example", "With a file"
    mail.set_content("See the file.")
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="cv.pdf")
    text = base64.urlsafe_b64encode(mail.as_bytes()).decode()
    draft = wire("POST", f"{ME}/drafts", {"message": {"raw": text}}).json()
    path = f"{ME}/messages/{draft['message']['id']}"
    parts = wire("GET", path).json()["payload"]["parts"]
    (body,) = [part["body"] for part in parts if part["filename"] == "cv.pdf"]
    held = wire("GET", f"{path}/attachments/{body['attachmentId']}").json()
    assert base64.urlsafe_b64decode(held["data"]) == b"%PDF-1.4"
    assert held["size"] == body["size"] == 8
    for key in ("attachment-0", "attachment-9", "else"):
        assert wire("GET", f"{path}/attachments/{key}").status_code == 404
