"""What holds for every row, whatever it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_followup.cadence import CADENCES
from sheets_followup.engine import make_plan
from sheets_followup.model import FOLLOW_UPS, Application, Cell, SentCell, SentKind, Sheet, Step
from sheets_followup.plan import RowPlan
from sheets_followup.rows import read_tracker
from tests.engine.oracle import Says
from tests.engine.rows import ANN, BOB, JANE, Search, app, key, messages, moment, reading
from tests.engine.strategies import BASE, DAYS, application, cadences, rows

Case = tuple[Says, str, date, datetime]
DAY = timedelta(days=1)
#: With a recruiter on the row W3's contact does not hang on who is named first.
RECRUITER = replace(ANN, title="Recruiter")


def look(search: Search, when: datetime, *applications: Application) -> RowPlan:
    return search.see(f"{when:%Y-%m-%d %H:%M}", *applications)


def seen_twice(case: Case) -> RowPlan:
    """The row as it is decided now, after it was first seen on its first day."""
    says, cadence, first_seen, now = case
    search = Search(cadence)
    search.see(f"{first_seen} 00:00", application(says))
    return look(search, now, application(says))


def decided(row: RowPlan) -> object:
    """The decision without the place where the row stands, and people by who they are."""
    actions = sorted(
        (a.step, a.due, a.window, a.now, a.overdue, a.because, a.person.label if a.person else "")
        for a in row.actions
    )
    return row.state, row.next_step, row.next_follow_up, row.stop, row.because, actions


@settings(deadline=None, max_examples=300)
@given(rows())
def test_never_a_follow_up_before_the_decision_day_has_passed(case: Case) -> None:
    says = case[0]
    spent = says.d is None or says.t is None or says.d < says.t or (says.r and says.r > says.d)
    for action in messages(seen_twice(case)):
        if action.step in FOLLOW_UPS and not spent:
            assert says.d is not None
            assert action.due >= says.d + DAY


@settings(deadline=None, max_examples=300)
@given(rows())
def test_no_message_on_or_after_stop(case: Case) -> None:
    row, today = seen_twice(case), case[3].date()
    for action in messages(row):
        assert row.stop is not None
        assert action.due < row.stop
        assert row.state == "upcoming" or today < row.stop


@settings(deadline=None, max_examples=150)
@given(
    cadence=cadences,
    decision=st.none() | DAYS,
    hold=st.none() | DAYS,
    news=st.booleans(),
    delays=st.lists(st.integers(0, 9), min_size=4, max_size=4),
    replies=st.sets(st.integers(1, 50), max_size=2),
    by_cells=st.booleans(),
)
def test_never_more_unanswered_steps_than_the_cadence_allows(
    cadence: str,
    decision: date | None,
    hold: date | None,
    news: bool,
    delays: list[int],
    replies: set[int],
    by_cells: bool,
) -> None:
    """A panel of two, every message sent some days after it fell due: by cells or by journal."""
    search = Search(cadence)
    row = app(
        interview=BASE,
        interviewers=(JANE, BOB),
        decision=decision,
        hold=hold,
        new_info="A prize." if news else None,
    )
    unanswered: dict[str, list[date]] = {"p1": [], "p2": []}
    written: list[tuple[Step, str, date]] = []
    for number in range(110):
        today = BASE + number * DAY
        if number in replies:
            row = replace(row, last_reply=today)
            unanswered = {"p1": [], "p2": []}
        plan = look(search, datetime.combine(today, datetime.min.time().replace(hour=18)), row)
        for action in messages(plan):
            slow = delays[(len(written) + int(action.person_id[1:])) % len(delays)]
            if today < action.due + slow * DAY or (by_cells and action.person_id != "p1"):
                continue
            written.append((action.step, action.person_id, today))
            if action.step in FOLLOW_UPS and row.last_reply != today:
                unanswered[action.person_id].append(today)
            if by_cells:
                row = replace(row, sent={**row.sent, **cell_for(action.step, row, today)})
            else:
                text = plan.memory.news if action.step is Step.UPDATE else None
                on = f"{today}"
                search.record(
                    key(
                        action.step,
                        on,
                        on=on,
                        person=action.person_id,
                        p=action.p,
                        i=action.i,
                        text=text,
                        order=len(written),
                    )
                )
        for days in unanswered.values():
            assert len(days) <= CADENCES[cadence].max_follow_ups
    for person in unanswered:
        thanks = [entry for entry in written if entry[:2] == (Step.THANK_YOU, person)]
        news_sent = [entry for entry in written if entry[:2] == (Step.UPDATE, person)]
        assert len(thanks) <= 1
        assert len(news_sent) <= news


def cell_for(step: Step, row: Application, today: date) -> dict[str, SentCell]:
    """The cell that a person fills in after sending this step; the day stands in it."""
    fact = {Step.THANK_YOU: "thank_you_sent", Step.UPDATE: "update_sent"}.get(step)
    if fact is None:
        first = step is Step.FOLLOW_UP
        fact = "follow_up_1_sent" if first else "follow_up_2_sent"
    return {fact: SentCell(SentKind.ON, today)}


@settings(deadline=None, max_examples=60)
@given(st.lists(rows(), min_size=2, max_size=6), st.randoms(use_true_random=False), cadences)
def test_the_order_of_rows_changes_nothing(cases: list[Case], random: object, cadence: str) -> None:
    made = [
        replace(
            application(case[0]),
            row=number + 2,
            company="Acme" if number % 2 else "Globex",
            interviewers=((JANE,), (BOB,), (ANN, JANE))[number % 3],
        )
        for number, case in enumerate(cases)
    ]
    now = f"{cases[0][3]:%Y-%m-%d %H:%M}"
    mixed = list(made)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    one = Search(cadence).plan(now, *made)
    other = Search(cadence).plan(now, *mixed)
    assert {row.row: decided(row) for row in one.rows} == {
        row.row: decided(row) for row in other.rows
    }
    assert [row.row for row in other.rows] == [row.row for row in mixed]


@settings(deadline=None, max_examples=100)
@given(rows(), st.permutations([JANE, BOB, RECRUITER]))
def test_the_order_of_people_and_of_columns_changes_nothing(
    case: Case, people: list[object]
) -> None:
    says, cadence, _, now = case
    when = f"{now:%Y-%m-%d %H:%M}"
    straight = replace(application(says), interviewers=(JANE, BOB, RECRUITER))
    mixed = replace(straight, interviewers=tuple(people))  # type: ignore[arg-type]
    search = Search(cadence)
    assert decided(search.plan(when, straight).rows[0]) == decided(search.plan(when, mixed).rows[0])
    sheet = reading(straight)
    turned = replace(sheet, columns=tuple(reversed(sheet.columns)))
    plans = [make_plan(each, {}, search.settings, moment(when)) for each in (sheet, turned)]
    assert plans[0].rows == plans[1].rows


COLUMNS: list[tuple[Cell, ...]] = [
    ("Company", "Acme", "Globex", "Acme"),
    ("Role", "Engineer", "Designer", "Engineer"),
    ("Round", "Phone", "Phone", "Final"),
    ("Interview date", date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 12)),
    ("Interviewers", "Jane Roe <jane@acme.example>", "Bob Lee <bob@globex.example>", "Ann Poe"),
    ("Decision by", None, "2 weeks", date(2026, 3, 20)),
    ("Status", None, "Waiting", "On hold"),
    ("Last reply", None, date(2026, 3, 6), None),
    ("Thank-you sent", date(2026, 3, 4), "yes", None),
    ("New info", None, "I was certified.", None),
]


@settings(deadline=None, max_examples=50)
@given(st.permutations(COLUMNS))
def test_the_order_of_the_sheets_columns_changes_nothing(columns: list[tuple[Cell, ...]]) -> None:
    search = Search()
    plans = []
    for each in (COLUMNS, columns):
        sheet = Sheet(cells=tuple(zip(*each, strict=True)))
        found = read_tracker(sheet, today=date(2026, 3, 11))
        plans.append(make_plan(found, {}, search.settings, moment("03-11")))
    straight, mixed = ([decided(row) for row in plan.rows] for plan in plans)
    assert straight == mixed
    assert [row.state for row in plans[0].rows] == ["superseded", "active", "on_hold"]


@settings(deadline=None, max_examples=200)
@given(rows())
def test_planning_twice_is_the_same(case: Case) -> None:
    says, cadence, first_seen, now = case
    search = Search(cadence)
    search.see(f"{first_seen} 00:00", application(says))
    once = look(search, now, application(says))
    again = look(search, now, application(says))
    assert again == once


@settings(deadline=None, max_examples=100)
@given(rows())
def test_time_alone_never_moves_stop_nor_brings_a_stopped_row_back(case: Case) -> None:
    says, cadence, first_seen, _ = case
    search = Search(cadence)
    row = application(says)
    stops: set[date | None] = set()
    stopped = False
    for number in range(75):
        plan = look(search, datetime.combine(first_seen + number * DAY, datetime.min.time()), row)
        stops.add(plan.stop)
        assert plan.state == "stopped" or not stopped
        stopped = plan.state == "stopped"
    assert len(stops) == 1
