"""A draft waits where the row's own notes speak against it, and the row says what to type."""

from __future__ import annotations

from pathlib import Path

import pytest

from sheets_followup.model import Step
from sheets_followup.proposals import ending_in
from sheets_followup.upkeep import redo
from tests.sync.scene import Scene

HEADER = ("Company", "Role", "Status", "Interview date", "Interviewers", "Notes", "Thank-you sent")
JANE = "Jane Roe <jane@acme.example>"


def scene(folder: Path, note: str, *, status: str = "", interview: str = "2026-03-03") -> Scene:
    return Scene(folder, ("Acme", "Dev", status, interview, JANE, note, ""), header=HEADER)


#: note → the part of it that the row must quote, for a thank-you that is due.
AGAINST_A_THANK_YOU = [
    "Sent thank you email",
    "sent thanks on 3 March. nice people",
    "rejected by phone 4 March",
    "great chat, but they went with someone else",
    "withdrew - not for me",
    "they rejected me",
    "Absage am 4.3. per Telefon",
    "refusé par téléphone",
    "afgewezen, helaas",
    "不採用",
    "pulled my application",
    "role on ice",
    "hiring freeze until summer",
    "Einstellungsstopp",
    "they asked me not to write again",
    "company went bust",
    "already thanked her by phone",
    "TY sent",
    "Frau Roe ist nicht mehr im Haus",
]


@pytest.mark.parametrize("note", AGAINST_A_THANK_YOU)
def test_the_thank_you_waits(tmp_path: Path, note: str) -> None:
    life = scene(tmp_path, note, status="Interviewing")
    report = life.sync("2026-03-03")
    assert (report.drafts.created, report.error) == (0, None)
    assert "Notes says" in life.cell(2, "Follow-up notes")
    life.type(2, "Notes", "nice people")
    assert life.sync("2026-03-03").drafts.created == 1


@pytest.mark.parametrize(
    "note",
    [
        "nice people, great chat",
        "not rejected yet",
        "fear I will be rejected",
        "rejected?",
        "no feedback yet",
        "ghosted me for a week before the interview",
        "they decide by 20 March",
        "they use Airflow and dbt",
        "send thank you email",
        "offered me coffee",
    ],
)
def test_other_notes_hold_no_thank_you(tmp_path: Path, note: str) -> None:
    assert scene(tmp_path, note).sync("2026-03-03").drafts.created == 1


NOT_HELD = """
    no-show | stood me up | they cancelled on me last minute | Interviewer didn't show up
    had to cancel, kid ill | rescheduled, new date tbd | pushed to 12 March | moved to Friday
    Jane was ill, spoke with nobody | Jane could not make it, Tom stood in | call dropped
    moved from 3 March to 10 March | interview fell through | never took place
    abgesagt | war krank, neuer Termin folgt | Termin wurde verschoben auf 12.03. | Niemand war da
    hat nicht stattgefunden | annulé | reporté au 12 mars | il ne s'est pas présenté
    aplazada | no pude ir | non si è presentato | rimandato | verzet naar 12 maart | ging niet door
    nie odbyła się | przełożone na piątek | adiada | não compareceu
    延期になった | 面试改期了 | 没去
"""
HELD = """
    cancelled my dentist to make it | the train was cancelled but I got there
    cancelled subscriptions are their main problem | Jane moved to Berlin last year | she moved on
    they postponed the product launch | team was sick of meetings | I was not sick
    moved to Tuesday | moved to 3 March | moved to 10am | rescheduled from 1 March
    was postponed twice, finally happened | moved from room 4 to room 5 | missed one question
    I forgot to mention Kubernetes | could not answer the SQL question | er ist umgezogen
    new date picker was their example | ils ont annulé leur séminaire | reporté au 3 mars
"""


def each_of(table: str) -> list[str]:
    return [note.strip() for line in table.strip().splitlines() for note in line.split(" | ")]


@pytest.mark.parametrize("column", ["Notes", "Status", "Topics"])
@pytest.mark.parametrize("note", each_of(NOT_HELD))
def test_a_talk_that_did_not_take_place_is_not_thanked_for(
    tmp_path: Path, note: str, column: str
) -> None:
    header = (*HEADER, "Topics")
    row = ("Acme", "Dev", "", "2026-03-03", JANE, "", "", "")
    life = Scene(tmp_path, row, header=header)
    life.type(2, column, note)
    assert life.sync("2026-03-03").drafts.created == 0
    if column != "Status":  # a status that has ended a row was seen, and holds its day
        life.type(2, column, "")
        assert life.sync("2026-03-03").drafts.created == 1


@pytest.mark.parametrize("note", each_of(HELD))
def test_notes_of_other_things_hold_nothing(tmp_path: Path, note: str) -> None:
    assert scene(tmp_path, note).sync("2026-03-03").drafts.created == 1


def test_a_talk_whose_thank_you_went_out_was_held(tmp_path: Path) -> None:
    life = scene(tmp_path, "they postponed")
    assert life.sync("2026-03-03").drafts.created == 0
    assert "if the talk did not take place" in life.cell(2, "Follow-up notes")
    life.type(2, "Thank-you sent", "2026-03-04")
    assert life.sync("2026-03-16").drafts.created == 1


@pytest.mark.parametrize(
    ("note", "made"),
    [
        ("follow up sent 18 March", 0),
        ("they emailed me back on 17 March", 0),
        ("they decide by 31 March", 0),
        ("they decide by 17 March", 1),
        ("Sent thank you email", 1),
        ("nice people", 1),
    ],
)
def test_the_follow_up_waits_for_what_speaks_against_it(
    tmp_path: Path, note: str, made: int
) -> None:
    life = scene(tmp_path, "")
    life.sync("2026-03-02")
    life.type(2, "Thank-you sent", "2026-03-04")
    life.type(2, "Notes", note)
    assert life.sync("2026-03-19").drafts.created == made


def test_what_is_typed_settles_it(tmp_path: Path) -> None:
    life = scene(tmp_path, "Sent thank you email")
    life.sync("2026-03-03")
    life.type(2, "Thank-you sent", "2026-03-03")
    life.sync("2026-03-04")
    assert "Notes says" not in life.cell(2, "Follow-up notes")
    assert life.drafts() == []


def test_a_letter_that_was_asked_for_does_not_wait(tmp_path: Path) -> None:
    life = scene(tmp_path, "")
    life.sync("2026-03-03")
    life.drafts()[0].unlink()
    life.type(2, "Notes", "Sent thank you email")
    life.sync("2026-03-03T20:00")
    redo(life.desk("2026-03-03T21:00"), 2, Step.THANK_YOU)
    assert len(life.drafts()) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Great team; rejected after onsite", "rejected after onsite"),
        ("we had a rejected build to discuss", None),
        ("", None),
    ],
)
def test_where_an_ending_stands(text: str, said: str | None) -> None:
    assert ending_in(text) == said


#: What the Status column knows, said by a note: no letter is made.
ENDED = [
    "I accepted the offer",
    "accepted the offer",
    "Offer received",
    "got an offer 11/25",
    "job was cancelled",
    "position cancelled",
    "hiring freeze, on hold",
    "interview cancelled",
    "I cancelled the interview",
    "Angebot erhalten",
    "Stelle gestrichen",
    "Gespräch abgesagt",
    "offre reçue",
    "offre acceptée",
    "poste supprimé",
    "oferta recibida",
    "vacante cancelada",
    "offerta ricevuta",
    "posizione annullata",
    "aanbod ontvangen",
    "vacature ingetrokken",
    "proposta recebida",
    "vaga cancelada",
    "oferta otrzymana",
    "rekrutacja anulowana",
    "收到offer",
    "岗位取消",
    "面试取消",
    "内定をもらいました",
    "募集停止",
    "I signed with Beta",
    "took the job at Beta",
    "Jane told me I'm out",
    "turned me down on the phone",
    "Didn't make it to the next round",
    "I told them I'm not interested anymore",
    "haben sich für jemand anderen entschieden",
    "Bitte nicht mehr melden",
]
#: Until that day, no follow-up: the contraction, the negation, an absence.
WAITS = [
    "Said they'd decide by 4 April",
    "They'd let me know by 4 April",
    "said they'd decide by the 30th",
    "Decision not before 4 April",
    "do not contact before 4 April",
    "asked not to follow up",
    "please don't contact them",
    "Jane is on vacation until 4 April",
    "Entscheidung nicht vor dem 4.4.2026",
    "Jane ist bis 4.4.2026 im Urlaub",
    "bitte nicht nachfragen",
    "ils décideraient avant le 4/4/2026",
    "décision pas avant le 4/4/2026",
    "decidirían antes del 4/4/2026",
    "deciderebbero entro il 4/4/2026",
    "ne pas relancer",
    "連絡しないで",
]


@pytest.mark.parametrize("note", WAITS)
def test_a_note_that_asks_to_wait_holds_the_follow_up(tmp_path: Path, note: str) -> None:
    life = scene(tmp_path, "")
    life.sync("2026-03-02")
    life.type(2, "Thank-you sent", "2026-03-04")
    life.type(2, "Notes", note)
    assert life.sync("2026-03-19").drafts.created == 0


#: The same words about something else.
NOT_ENDED = [
    "we talked about their offer to customers",
    "they accepted my proposal for the demo",
    "she offered to send the slides",
    "the project was cancelled last year (her story)",
    "I accepted the invite",
    "feature freeze in December",
    "position in the market",
    "got it",
    "no reply",
    "oferta de trabajo: https://x.example/1",
    "interview cancelled and rescheduled to 2 March",
    "Jane said her old boss left",
    "I'd like it there",
    "they don't contact references",
    "they signed with a new supplier",
    "took the train at noon",
    "she told me I'm not the first to ask",
    "didn't get to the next question",
]


@pytest.mark.parametrize("note", ENDED)
def test_a_note_ends_a_row_by_the_words_of_the_status_column(note: str) -> None:
    assert ending_in(note)


@pytest.mark.parametrize("note", NOT_ENDED)
def test_the_same_words_about_something_else_end_nothing(tmp_path: Path, note: str) -> None:
    assert scene(tmp_path, note).sync("2026-03-03").drafts.created == 1


@pytest.mark.parametrize(
    "note",
    [
        "Jane no longer works there",
        "Jane Roe arbeitet nicht mehr dort",
        "Jane ne travaille plus chez eux",
        "offer received",
    ],
)
def test_nobody_writes_to_who_has_left(tmp_path: Path, note: str) -> None:
    assert scene(tmp_path, note).sync("2026-03-03").drafts.created == 0


STAGES = ("Company", "Role", "Recruiter", "Phone screen", "Tech interview", "Onsite", "Notes")
JILL = "Jill Roe <jill@acme.example>"


@pytest.mark.parametrize(
    ("onsite", "notes", "made"),
    [
        ("2026-03-20", "", 0),  # a round after the one that counts, though the column is mixed
        ("2026-04-09", "", 0),  # … or to come
        ("no", "", 1),
        ("", "", 1),
        ("", "final round on 2026-04-09", 0),
        ("", "phone screen was 2026-03-05", 1),
    ],
)
def test_no_follow_up_is_about_an_interview_before_the_last(
    tmp_path: Path, onsite: str, notes: str, made: int
) -> None:
    """W10: one cell "no" among days keeps a column from being the interview's; its days still count
    against a letter."""
    mine = ("Acme", "Dev", JILL, "2026-03-05", "2026-03-12", onsite, notes)
    other = ("Umbr", "Dev", "", "2026-03-05", "2026-03-12", "no", "")
    life = Scene(tmp_path, mine, other, header=STAGES)
    report = life.sync("2026-03-23", catch_up=True)
    steps = [item.action.step for item in report.made]
    assert len([step for step in steps if step == "follow_up"]) == made
    if not made:
        assert "until then no follow-up is drafted" in life.cell(2, "Follow-up notes")


@pytest.mark.parametrize("name", ["Kim Ko", "Ann Ko; Bob Lee"])
def test_a_name_is_no_knock_out(tmp_path: Path, name: str) -> None:
    people = "; ".join(
        f"{each} <{each.split()[0].lower()}@acme.example>" for each in name.split("; ")
    )
    header = ("Company", "Role", "Interview date", "Interviewers")
    life = Scene(tmp_path, ("Acme", "Dev", "2026-03-12", people), header=header)
    assert life.sync("2026-03-12").drafts.created == people.count("@")


@pytest.mark.parametrize(
    "person", ["Kim Ko (they rejected me)", "kim@acme.example; they rejected me"]
)
def test_what_is_said_beside_a_name_still_counts(tmp_path: Path, person: str) -> None:
    header = ("Company", "Role", "Interview date", "Interviewers", "Email")
    life = Scene(tmp_path, ("Acme", "Dev", "2026-03-12", person, "kim@acme.example"), header=header)
    assert life.sync("2026-03-12").drafts.created == 0


@pytest.mark.parametrize(
    ("status", "note", "made"),
    [
        ("", "second interview on March 25", 0),
        ("", "onsite 2026-03-25 2pm", 0),
        ("2nd i/v 25 March", "", 0),
        ("Interview 2 scheduled for March 25", "", 0),
        ("", "interview on March 3 went well", 1),
        ("", "applied 2026-02-25, nice people", 1),
    ],
)
def test_no_follow_up_where_a_note_names_the_next_talk(
    tmp_path: Path, status: str, note: str, made: int
) -> None:
    """W10: the day of the interview is typed, and the next one stands only in words."""
    life = scene(tmp_path, note, status=status)
    assert len(life.sync("2026-03-16").made) == made
    if not made:
        assert "until then no follow-up is drafted" in life.cell(2, "Follow-up notes")
