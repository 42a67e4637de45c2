"""A draft in Gmail follows its row until a person touches it (RULEBOOK section 6, last paragraph).

Each case on a csv and on a Google Sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.gmail.books import KINDS, Book, go, is_quiet, letters, text_of, tidy
from tests.google import Google

JANE = ("Acme", "Engineer", "", "2026-03-03 10:00", "Jane Roe <jane@acme.example>")
KIM = ("Globex", "Analyst", "", "2026-03-03", "Kim Poe <kim@globex.example>")
DAY = "2026-03-03"
BOB = "Bob Lee <bob@acme.example>"
NOTES, WHO = "Follow-up notes", "Interviewers"


@pytest.fixture(params=KINDS)
def book(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Book]:
    """Two rows whose thank-yous lie in Gmail as they were written."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    with Google(quotas=False, start=datetime(2026, 3, 3, 18, tzinfo=UTC)) as google:
        made: Book = KINDS[request.param](tmp_path, google, JANE, KIM)
        assert go(made, DAY).drafts.created == 2
        yield made
        google.assert_clean()


def jane(book: Book) -> str:
    """The id of the draft on the first row."""
    (found,) = [key for key, letter in letters(book).items() if "jane" in str(letter["To"])]
    return found


def to(book: Book) -> list[str]:
    """The addresses of all drafts."""
    return sorted(
        str(letter["To"]).rpartition("<")[2].rstrip(">") for letter in letters(book).values()
    )


def test_facts_that_change_are_written_into_the_draft_in_place(book: Book) -> None:
    before = jane(book)
    book.type(2, "Topics", "the on-call rota")
    report = go(book, DAY)
    assert (report.drafts.created, report.drafts.updated) == (0, 1)
    assert jane(book) == before
    assert "on-call rota" in text_of(letters(book)[before])
    assert is_quiet(book, DAY)


CORRECTED = [
    ("Jane Roe <jane.roe@acme.example>", "jane.roe@acme.example", "Jane Roe"),
    ("Jane Rowe <jane@acme.example>", "jane@acme.example", "Jane Rowe"),
]


@pytest.mark.parametrize(("typed", "address", "name"), CORRECTED, ids=["address", "name"])
def test_a_corrected_address_or_a_renamed_interviewer_keeps_the_one_draft(
    book: Book, typed: str, address: str, name: str
) -> None:
    before = jane(book)
    book.type(2, WHO, typed)
    report = go(book, DAY)
    assert (report.drafts.created, report.drafts.updated) == (0, 1)
    assert (jane(book), str(letters(book)[before]["To"])) == (before, f"{name} <{address}>")
    assert name.split()[-1] in text_of(letters(book)[before])
    assert is_quiet(book, DAY)


def test_both_at_once_is_another_person_and_clean_removes_the_old_letter(book: Book) -> None:
    before = jane(book)
    book.type(2, WHO, "Ann Gray <ann@acme.example>")
    assert go(book, DAY).drafts.created == 1
    assert to(book) == ["ann@acme.example", "jane@acme.example", "kim@globex.example"]
    assert "do not send the thank-you to jane" in book.cell(2, NOTES).casefold()
    assert len(tidy(book, DAY).done) == 1
    assert before not in letters(book)
    assert to(book) == ["ann@acme.example", "kim@globex.example"]
    go(book, DAY)
    assert "do not send" not in book.cell(2, NOTES).casefold()
    assert is_quiet(book, DAY)


def test_an_edited_draft_is_never_touched(book: Book) -> None:
    mine = jane(book)
    book.mail.edit(mine, "My own words.")
    for header, text in (
        ("Topics", "the on-call rota"),
        (WHO, "Jane Roe <jane.roe@acme.example>"),
        ("Status", "Rejected"),
    ):
        book.type(2, header, text)
        assert go(book, DAY).drafts.updated == 0
        assert text_of(letters(book)[mine]).strip() == "My own words."
    assert "edited by you" in book.cell(2, "Drafts")
    assert "do not send the thank-you" in book.cell(2, NOTES).casefold()
    done = tidy(book, DAY)
    assert (done.done, len(done.left)) == ((), 1)
    assert mine in letters(book)


def test_a_draft_that_makes_no_sense_any_more_is_named_and_clean_removes_it(book: Book) -> None:
    book.type(2, "Status", "Rejected")
    go(book, DAY)
    assert book.cell(2, NOTES).casefold().startswith("do not send the thank-you to jane roe")
    assert len(letters(book)) == 2, "sync deletes nothing"
    assert len(tidy(book, DAY).done) == 1
    assert to(book) == ["kim@globex.example"]
    book.type(2, "Status", "")
    assert go(book, DAY).drafts.created == 1
    assert to(book) == ["jane@acme.example", "kim@globex.example"]


def test_one_added_gets_a_letter_one_taken_off_is_named_and_back_keeps_it(book: Book) -> None:
    first = jane(book)
    book.type(2, WHO, f"{JANE[4]}; {BOB}")
    assert go(book, DAY).drafts.created == 1
    book.type(2, WHO, BOB)
    report = go(book, DAY)
    assert (report.drafts.created, len(letters(book))) == (0, 3)
    assert "do not send the thank-you to jane" in book.cell(2, NOTES).casefold()
    book.type(2, WHO, f"{BOB}; {JANE[4]}")
    assert go(book, DAY).drafts.created == 0
    assert jane(book) == first
    assert "do not send" not in book.cell(2, NOTES).casefold()
    assert is_quiet(book, DAY)


def test_a_copied_row_makes_no_second_letter(book: Book) -> None:
    book.paste(4, book.copied(2))
    report = go(book, DAY)
    assert (report.drafts.created, report.drafts.updated) == (0, 0)
    assert "same Follow-up ID" in book.cell(4, NOTES)
    book.type(4, "Follow-up ID", "")
    assert go(book, DAY).drafts.created == 0
    assert "already drafted" in book.cell(4, NOTES)
    assert len(letters(book)) == 2
    assert is_quiet(book, DAY)


def test_a_copy_with_another_day_is_a_round_of_its_own(book: Book) -> None:
    copy = book.copied(2)
    book.paste(4, copy)
    book.type(4, "Interview date", "2026-03-05 10:00")
    assert go(book, "2026-03-05").drafts.created == 1
    assert book.cell(2, "Follow-up ID") != book.cell(4, "Follow-up ID")
    assert is_quiet(book, "2026-03-05")


def test_a_row_dated_back_keeps_its_draft(book: Book) -> None:
    before = jane(book)
    book.type(2, "Interview date", "2026-03-02 10:00")
    assert go(book, DAY).drafts.created == 0
    assert jane(book) == before
    assert is_quiet(book, DAY)


def test_a_row_put_off_says_so_and_its_draft_serves_the_new_day(book: Book) -> None:
    before = jane(book)
    book.type(2, "Interview date", "2026-03-17 10:00")
    go(book, "2026-03-04")
    assert "thank-you" in book.cell(2, NOTES).casefold(), "not to be sent before the talk"
    go(book, "2026-03-17")
    assert jane(book) == before
    assert is_quiet(book, "2026-03-17")


def test_a_row_dated_anew_after_its_letter_was_sent_is_a_second_round(book: Book) -> None:
    book.mail.send(jane(book))
    go(book, "2026-03-04")
    book.type(2, "Interview date", "2026-03-17 10:00")
    go(book, "2026-03-17")
    assert jane(book)
    assert ("thank_you", "p1", "sent") in book.phases()
    assert is_quiet(book, "2026-03-17")


def test_rows_that_change_places_take_their_letters_along(book: Book) -> None:
    ids = [book.cell(row, "Follow-up ID") for row in (2, 3)]
    cells = book.copied(2)
    book.delete(2)
    book.paste(3, cells)
    report = go(book, DAY)
    assert (report.drafts.created, report.drafts.updated) == (0, 0)
    assert [book.cell(row, "Follow-up ID") for row in (3, 2)] == ids
    assert is_quiet(book, DAY)


@pytest.mark.parametrize("with_id", [True, False])
def test_a_row_deleted_and_brought_back_has_its_letter(book: Book, with_id: bool) -> None:
    before, cells = jane(book), book.copied(2)
    known = book.cell(2, "Follow-up ID")
    book.delete(2)
    report = go(book, DAY)
    assert (report.drafts.created, len(letters(book))) == (0, 2), "sync deletes nothing"
    book.paste(2, cells if with_id else cells[: len(JANE)])
    report = go(book, DAY)
    assert (report.drafts.created, jane(book)) == (0, before)
    assert book.cell(2, "Follow-up ID") == known
    assert is_quiet(book, DAY)


def test_clean_takes_the_untouched_letter_of_a_row_that_is_gone(book: Book) -> None:
    cells = book.copied(2)
    book.delete(2)
    go(book, DAY)
    assert len(tidy(book, DAY).done) == 1
    assert to(book) == ["kim@globex.example"]
    book.paste(3, cells)
    assert go(book, DAY).drafts.created == 1, "cleaned is skipped, not deleted by the person"
