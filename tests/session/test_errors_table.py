"""The table of foreign errors holds every class of every library, and none that is not there."""

from __future__ import annotations

import importlib
import ssl
import traceback

import gspread.exceptions
import pytest
import requests
import urllib3.exceptions
from google.auth.exceptions import RefreshError

from sheets_followup.errors import (
    FollowupError,
    LoginNeeded,
    TrackerError,
    TryAgain,
    UsageError,
)
from sheets_followup.session.errors_table import (
    MEANINGS,
    Meaning,
    foreign_errors,
    meaning_of,
    translated,
)

LIBRARIES = [
    "requests.exceptions",
    "urllib3.exceptions",
    "gspread.exceptions",
    "googleapiclient.errors",
    "google.auth.exceptions",
    "httplib2.error",
]
NEW = urllib3.exceptions.NewConnectionError
POOL = urllib3.HTTPConnectionPool("127.0.0.1")


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_table_is_complete(library: str) -> None:
    module = importlib.import_module(library)
    there = {
        f"{library}.{each.__qualname__}"
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, BaseException) and each.__module__ == library
    }
    listed = {name for name in MEANINGS if name.rpartition(".")[0] == library}
    assert listed == there


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (requests.ConnectTimeout(), Meaning.NOT_REACHED),
        (requests.ReadTimeout(), Meaning.NO_ANSWER),
        (requests.ConnectionError(), Meaning.NO_ANSWER),
        (
            requests.ConnectionError(
                urllib3.exceptions.MaxRetryError(POOL, "/", NEW(POOL, "refused"))  # type: ignore[arg-type]
            ),
            Meaning.NOT_REACHED,
        ),
        (
            requests.ConnectionError(
                urllib3.exceptions.ProtocolError("aborted", ConnectionResetError(104, "reset"))
            ),
            Meaning.NO_ANSWER,
        ),
        (
            requests.exceptions.SSLError(
                urllib3.exceptions.MaxRetryError(
                    POOL, "/", urllib3.exceptions.SSLError(ssl.SSLCertVerificationError("self"))
                )
            ),
            Meaning.NOT_REACHED,
        ),
        (requests.exceptions.SSLError(ssl.SSLEOFError()), Meaning.NO_ANSWER),
        (ConnectionResetError(), Meaning.NO_ANSWER),
        (
            RefreshError("invalid_grant"),  # type: ignore[no-untyped-call]
            Meaning.LOGIN,
        ),
        (gspread.exceptions.WorksheetNotFound("Jobs"), Meaning.MISSING),
        (requests.exceptions.InvalidURL(), Meaning.MISUSE),
        (ValueError(), None),
        (KeyboardInterrupt(), None),
    ],
)
def test_what_a_foreign_error_comes_down_to(error: BaseException, meaning: Meaning | None) -> None:
    assert meaning_of(error) is meaning


@pytest.mark.parametrize(
    ("meaning", "kind", "unknown"),
    [
        (Meaning.NOT_REACHED, TryAgain, False),
        (Meaning.NO_ANSWER, TryAgain, True),
        (Meaning.LOGIN, LoginNeeded, False),
        (Meaning.MISSING, TrackerError, False),
        (Meaning.MISUSE, UsageError, False),
    ],
)
def test_every_meaning_has_an_error_of_ours(
    meaning: Meaning, kind: type[FollowupError], unknown: bool
) -> None:
    name = next(name for name, each in MEANINGS.items() if each is meaning and "." in name)
    module, _, kind_name = name.rpartition(".")
    error = _empty(getattr(importlib.import_module(module), kind_name))
    for writes in (True, False):
        ours = translated(error, "Gmail", writes=writes)
        assert type(ours) is kind
        assert ours.may_have_happened is (unknown and writes)


def test_neither_the_message_nor_the_traceback_repeats_what_was_foreign() -> None:
    with pytest.raises(TryAgain) as raised, foreign_errors("Gmail", writes=True):
        raise requests.ConnectionError("url: /gmail/v1/users/me/messages?q=from:jane@acme.example")
    text = "".join(traceback.format_exception(raised.value))
    assert "jane" not in text
    assert raised.value.may_have_happened


@pytest.mark.parametrize("error", [ValueError("ours to mend"), TryAgain("already ours")])
def test_what_is_not_foreign_passes_unchanged(error: Exception) -> None:
    with pytest.raises(type(error)) as raised, foreign_errors("Gmail", writes=True):
        raise error
    assert raised.value is error


def _empty(kind: type[Exception]) -> Exception:
    """One of this class, whatever its own making asks for."""
    return kind.__new__(kind)
