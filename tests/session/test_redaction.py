"""PROTOCOL's thirteenth invariant: no token, address, name or text in a log, whoever writes it."""

from __future__ import annotations

import contextlib
import logging
import traceback
from collections.abc import Iterator

import pytest

from sheets_followup.errors import FollowupError
from sheets_followup.session.api_http import built_service
from sheets_followup.session.door import Door
from sheets_followup.session.gspread_client import gspread_client
from sheets_followup.session.redaction import KEPT_BACK, LIBRARIES, keep_libraries_quiet
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots
from tests.session.doors import OneToken
from tests.session.scripted_server import Reply, ScriptedServer

#: One for each thing that must not come out; together they stand in every request and answer.
CANARIES = {
    "token": "ya29.CANARY-token",
    "address": "canary.jane@acme.example",
    "name": "Canaria Roe",
    "subject": "Canary subject line",
    "text": "the canary sang in the interview",
    "id": "canaryDraftId7",
}


class Collected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = logging.Formatter("%(name)s %(levelname)s %(message)s").format(record)
        self.lines.append(text + repr(vars(record)))


@pytest.fixture
def collected() -> Iterator[Collected]:
    handler, root = Collected(), logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    # google-auth keeps its records from the root; who wants them listens here.
    logging.getLogger("google").addHandler(handler)
    levels = {}
    for name in LIBRARIES:
        levels[name] = logging.getLogger(name).level
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    logging.getLogger("google").removeHandler(handler)
    root.setLevel(before)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def ways(door: Door) -> Iterator[contextlib.AbstractContextManager[object]]:
    """Every way of asking, each with all the canaries in it."""
    search = f"from:{CANARIES['address']} subject:({CANARIES['subject']})"
    message = {"raw": " ".join(CANARIES.values())}
    gmail = built_service(door, "gmail", "v1").users()
    sheet = gspread_client(door).http_client
    calls = [
        lambda: door.ask("messages.list", query={"q": search}),
        lambda: door.ask("drafts.create", body={"message": message}),
        lambda: door.ask("drafts.get", CANARIES["id"]),
        lambda: gmail.messages().list(userId="me", q=search).execute(),
        lambda: gmail.drafts().create(userId="me", body={"message": message}).execute(),
        lambda: gmail.drafts().send(userId="me", body={"message": message}).execute(),
        lambda: sheet.values_get(CANARIES["id"], f"'{CANARIES['name']}'!A1"),
        lambda: sheet.batch_update(CANARIES["id"], {"requests": list(CANARIES.values())}),
        lambda: door.ask(
            "permissions.create",
            CANARIES["id"],
            query={"emailMessage": CANARIES["text"]},
            body={"emailAddress": CANARIES["address"]},
        ),
        lambda: door.ask("token", form={"refresh_token": CANARIES["token"]}),
    ]
    for call in calls:
        stack = contextlib.ExitStack()
        stack.callback(call)
        yield stack


ANSWERS = {
    "a success": Reply(
        body={"id": CANARIES["id"], "access_token": CANARIES["token"], "spreadsheetId": "x"}
    ),
    "an error that repeats everything": Reply(
        400, {"error": {"code": 400, "message": " ".join(CANARIES.values()), "status": "CANARY"}}
    ),
    "a 403 that repeats everything": Reply(403, {"error": {"message": list(CANARIES.values())}}),
    "a redirect": Reply(307, {}, {"Location": f"/?{CANARIES['token']}"}),
    "no answer": Reply(fault="close"),
    "half an answer": Reply(body=list(CANARIES.values()), fault="truncate"),
    "no JSON": Reply(raw=" ".join(CANARIES.values()).encode()),
    "too much": Reply(429, {"error": {"message": " ".join(CANARIES.values())}}),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_nothing_of_a_request_or_an_answer_comes_out(
    server: ScriptedServer,
    roots: Roots,
    retries: Retries,
    collected: Collected,
    capfd: pytest.CaptureFixture[str],
    answer: str,
) -> None:
    server.script(ANSWERS[answer])
    door = Door(roots, OneToken(CANARIES["token"]), retries=retries)
    said = []
    for way in ways(door):
        try:
            with way:
                pass
        except FollowupError as error:
            said += [*traceback.format_exception(error), repr(error.hint)]
    written = capfd.readouterr()
    everything = "\n".join([*collected.lines, *said, written.out, written.err])
    # The lines of this very test stand in the tracebacks, so the search is for the values alone.
    assert [name for name, canary in CANARIES.items() if canary in everything] == []
    assert any("sheets_followup.session DEBUG messages.list: " in line for line in collected.lines)
    assert server.asked


def test_the_libraries_do_write_such_things(collected: Collected) -> None:
    """So the test above can fail: without the filter the same line comes out whole."""
    logging.getLogger("sheets_followup_test.free").debug("GET ?q=%s", CANARIES["address"])
    assert any(CANARIES["address"] in line for line in collected.lines)


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR])
@pytest.mark.parametrize(
    "name", ["urllib3.connectionpool", "googleapiclient.http", "gspread", "google.auth._helpers"]
)
def test_a_library_may_warn_but_not_say_of_what(
    collected: Collected, name: str, level: int
) -> None:
    keep_libraries_quiet()
    try:
        raise ValueError(CANARIES["text"])
    except ValueError:
        logging.getLogger(name).log(level, "%s", CANARIES["address"], exc_info=True)
    assert not any(canary in line for line in collected.lines for canary in CANARIES.values())
    assert any(KEPT_BACK in line for line in collected.lines) is (level >= logging.WARNING)


def test_every_logger_of_the_libraries_is_reached() -> None:
    """A new version that brings a new logger is noticed here."""
    import google_auth_oauthlib.flow  # noqa: F401
    import googleapiclient.discovery  # noqa: F401

    manager = logging.Logger.manager.loggerDict
    theirs = [
        logger
        for name, logger in manager.items()
        if name.partition(".")[0] in LIBRARIES and isinstance(logger, logging.Logger)
    ]
    keep_libraries_quiet()
    assert len(theirs) > 8
    free = [each.name for each in theirs if not each.filters]
    assert free == []
