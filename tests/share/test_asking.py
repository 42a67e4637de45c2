"""What may be asked of ``share``, and what is refused before anything is looked up."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from sheets_followup.errors import UsageError
from sheets_followup.share.asking import asked, end_of, one_address, same_person
from sheets_followup.share.by_hand import sheet_key
from sheets_followup.share.deciding import Deed, decide
from sheets_followup.share.permissions import Permission
from sheets_followup.share.seeing import Tab, sees, sees_not

KEY = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcde"
BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 10, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("anyone", "never with everybody"),
        ("AnyoneWithLink", "never with everybody"),
        ("*", "never with everybody"),
        ("opal.example", "no mail address"),
        ("@opal.example", "no mail address"),
        ("coach", "no mail address"),
        ("", "no mail address"),
        ("coach@", "no valid mail address"),
        ("coach@opal", "no valid mail address"),
        ("coach@@opal.example", "no valid mail address"),
        ("a b@opal.example", "no valid mail address"),
        ("=?utf-8?q?coach?=@opal.example", "no valid mail address"),
        ("coach@opal.example\nBcc: x@y.example", "one person at a time"),
        ("a@opal.example, b@opal.example", "one person at a time"),
        ("a@opal.example;b@opal.example", "one person at a time"),
        ("Coach <coach@opal.example>", "no valid mail address"),
        ("jane@example.com", "example.s address"),
        ("no-reply@opal.example", "nobody reads"),
    ],
)
def test_an_address_that_cannot_be_meant(text: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        one_address(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jo.Seeker@gmail.com", "joseeker@googlemail.com", True),
        ("jo.seeker+coach@gmail.com", "jo.seeker@gmail.com", True),
        ("jo.seeker@opal.example", "joseeker@opal.example", False),
        ("JO@opal.example", "jo@OPAL.example", True),
        ("jo+x@opal.example", "jo@opal.example", False),
    ],
)
def test_one_account_has_many_addresses(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        # The last day is a whole one, in the sheet's own zone, also over a change of the clocks.
        (date(2026, 3, 10), "2026-03-10T23:00:00+00:00"),
        (date(2026, 3, 29), "2026-03-29T22:00:00+00:00"),
        (date(2027, 3, 9), "2027-03-09T23:00:00+00:00"),
    ],
)
def test_until_is_the_end_of_that_day(day: date, expected: str) -> None:
    assert end_of(day, BERLIN, NOON).astimezone(UTC).isoformat() == expected


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 3, 9), "is over"), (date(2027, 3, 10), "a year at the latest")]
)
def test_an_end_that_google_does_not_keep(day: date, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        end_of(day, BERLIN, NOON)


@pytest.mark.parametrize(
    "options", [{"role": "writer"}, {"until": date(2026, 4, 1)}, {"message": "hello"}]
)
def test_revoke_stands_alone(options: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="no other option"):
        asked("coach@opal.example", revoke=True, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("message", ["x" * 1001, "bell \x07", "hidden \u202e text"])
def test_a_message_that_is_not_taken(message: str) -> None:
    with pytest.raises(UsageError, match="message"):
        asked("coach@opal.example", message=message)


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (f"gsheet:{KEY}", KEY),
        (f"gsheet:{KEY}#Applications", KEY),
        (f"https://docs.google.com/spreadsheets/u/1/d/{KEY}/edit?usp=sharing", KEY),
        ("jobs.xlsx", None),
        (f"https://docs.google.com.evil.example/spreadsheets/d/{KEY}/edit", None),
    ],
)
def test_the_sheet_that_an_address_names(address: str, found: str | None) -> None:
    assert sheet_key(address) == found


@pytest.mark.parametrize(
    "address",
    [
        f"https://docs.google.com/document/d/{KEY}/edit",
        "gsheet:../../x",
        "gsheet:new",
        f"https://docs.google.com/spreadsheets/d/e/{KEY}/pubhtml",
    ],
)
def test_an_address_of_google_s_without_a_sheet(address: str) -> None:
    with pytest.raises(UsageError):
        sheet_key(address)


OWNER = Permission("1", "user", "owner", "jo@opal.example")
COACH = Permission("2", "user", "reader", "coach@opal.example")
EDITOR = Permission("2", "user", "writer", "coach@opal.example", datetime(2026, 4, 1, tzinfo=UTC))
LINK = Permission("anyoneWithLink", "anyone", "reader")
MAY = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("options", "standing", "end", "deed", "role", "after"),
    [
        ({}, None, None, Deed.GIVE, "reader", None),
        ({"role": "writer"}, None, MAY, Deed.GIVE, "writer", MAY),
        ({}, COACH, None, Deed.NOTHING, "reader", None),
        ({"role": "reader"}, COACH, None, Deed.NOTHING, "reader", None),
        # No role was named, so the one that stands is not lowered to the default.
        ({}, EDITOR, None, Deed.NOTHING, "writer", EDITOR.end),
        ({"role": "reader"}, EDITOR, None, Deed.CHANGE, "reader", EDITOR.end),
        ({}, EDITOR, MAY, Deed.CHANGE, "writer", MAY),
        ({"revoke": True}, EDITOR, None, Deed.TAKE, "", None),
        ({"revoke": True}, None, None, Deed.NOTHING, "", None),
    ],
)
def test_what_comes_of_it(
    options: dict[str, object],
    standing: Permission | None,
    end: datetime | None,
    deed: Deed,
    role: str,
    after: datetime | None,
) -> None:
    listed = tuple(filter(None, (OWNER, LINK, standing)))
    found = decide(asked("coach@opal.example", **options), listed, end=end)  # type: ignore[arg-type]
    assert (found.deed, found.role, found.end) == (deed, role, after)
    assert found.others == (LINK,)


@pytest.mark.parametrize("mail", ["jo@opal.example", "me@opal.example"])
@pytest.mark.parametrize("revoke", [False, True])
def test_nobody_shares_with_themselves_or_the_owner(mail: str, revoke: bool) -> None:
    with pytest.raises(UsageError, match=mail):
        decide(asked(mail, revoke=revoke), (OWNER,), end=None, selves=("ME@opal.example",))


@pytest.mark.parametrize(
    ("role", "says", "never"),
    [
        ("reader", "copy, print and download", "earlier version"),
        ("commenter", "they change no cell", "earlier version"),
        ("writer", "every earlier version", "they change no cell"),
    ],
)
def test_each_role_is_told_as_it_is(role: str, says: str, never: str) -> None:
    text = "\n".join(sees(role, (Tab("Jobs"), Tab("Old", hidden=True))))
    assert says in text
    assert never not in text
    assert "all 2 tabs, not only the tracker: Jobs, Old (hidden)" in text
    assert "addresses" in text
    assert "your mailbox" in "\n".join(sees_not(role))
    assert ("letters are made" in text) is (role == "writer")
