"""The example's rounds: what one person typed, with days counted from today."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

#: How the table below calls a column → its header.
KEYWORDS = {
    "interview": "Interview date",
    "people": "Interviewers",
    "decision": "Decision by",
    "topics": "Topics",
    "fit": "Fit",
    "gap": "Gap",
    "news": "New info",
    "thanked": "Thank-you sent",
    "first": "Follow-up 1 sent",
    "second": "Follow-up 2 sent",
    "reply": "Last reply",
    "hold": "Hold until",
    "tone": "Tone",
    "cadence": "Cadence",
}

HEADER = ("Company", "Role", "Round", "Status", "Applied", *KEYWORDS.values())


class Day(NamedTuple):
    """A date cell: ``offset`` days from today, with a time of day where the cell has one.

    More than two days away a weekend becomes the Friday before: nobody interviews on a Sunday.
    """

    offset: int
    at: time | None = None

    def on(self, today: date) -> date | datetime:
        """The cell's value when today is this day."""
        day = today + timedelta(days=self.offset)
        if abs(self.offset) > 2 and day.weekday() > 4:
            day -= timedelta(days=day.weekday() - 4)
        return day if self.at is None else datetime.combine(day, self.at)


Typed = str | bool | Day | None


def _round(what: str, applied: int, **cells: Typed) -> dict[str, Typed]:
    """One row, header → what was typed; what is not named is blank."""
    words = [word.strip() or None for word in what.split("|")]
    first: dict[str, Typed] = dict(zip(HEADER, [*words, Day(applied)], strict=False))
    return {**first, **{KEYWORDS[name]: cell for name, cell in cells.items()}}


#: Oldest first: company | role | round | status, the day of applying, and what else was typed.
ROUNDS: tuple[dict[str, Typed], ...] = (
    _round(  # row 2: over by X1, nobody ever answered
        "Redwing Cycles | Data analyst | Phone screen | interviewed",
        -88,
        interview=Day(-76),
        people="Hugo Lind <hugo.lind@redwing.example>",
        thanked=Day(-76),
    ),
    _round(  # row 3: rejected, in the person's own words
        "Pebble Games | Player insights analyst | Panel | Rejected (internal candidate)",
        -85,
        interview=Day(-70),
        people="Mina Cho <mina@pebble.example>, Theo Grant <theo@pebble.example>",
        thanked=Day(-69),
        first=Day(-59),
        reply=Day(-55),
    ),
    _round(  # row 4: an application without an interview, which is none of our business yet
        "Marlow Hotels | Revenue analyst |  | Applied",
        -74,
    ),
    _round(  # row 5: withdrawn
        "Harbour & Pine | Operations analyst | First | Withdrew - too far away",
        -72,
        interview=Day(-61),
        people="Carla Ruiz <carla@harbourpine.example>",
        thanked=Day(-60),
    ),
    _round(  # row 6: no longer open
        "Quillworks | Reporting analyst | First | Ghosted",
        -70,
        interview=Day(-58),
        people="Tom Abara <tom@quillworks.example>",
        thanked="x",
        first=Day(-47),
    ),
    _round(  # row 7: over by X2, both follow-ups went unanswered
        "Copper Kettle Foods | Supply analyst | Second | second round done",
        -66,
        interview=Day(-47),
        people="Ines Falk (hiring manager) <ines.falk@copperkettle.example>",
        thanked=Day(-46),
        first=Day(-35),
        second=Day(-21),
    ),
    _round(  # row 8: the first of three rounds at one company; a later one supersedes it
        "Kestrel Freight | Senior data analyst | Recruiter call | Passed",
        -60,
        interview=Day(-43),
        people="Priya Nair (recruiter) <priya.nair@kestrel.example>",
        thanked=Day(-42),
        reply=Day(-36),
    ),
    _round(  # row 9: the second of the three
        "Kestrel Freight | Senior data analyst | Hiring manager | Next round",
        -60,
        interview=Day(-24),
        people="Walter Oduya (head of analytics) <walter@kestrel.example>",
        topics="moving the depot reports to one warehouse",
        thanked=Day(-23),
        reply=Day(-15),
    ),
    _round(  # row 10: on hold
        "Juniper Press | Audience analyst | Panel | On hold (hiring freeze)",
        -55,
        interview=Day(-38),
        people="Greta Holm <greta@juniperpress.example>",
        thanked=Day(-37),
        reply=Day(-30),
    ),
    _round(  # row 11: an offer to answer
        "Thistle & Loom | Business analyst | Final | Offer!",
        -52,
        interview=Day(-20),
        people="Joan Petrie <joan@thistleloom.example>",
        thanked=Day(-19),
        reply=Day(-6),
    ),
    _round(  # row 12: waiting, both follow-ups were sent
        "Umber Studios | Research analyst | First | Interviewing",
        -48,
        interview=Day(-33),
        people="Nils Ostberg <nils@umber.example>",
        thanked=Day(-32),
        first=Day(-20),
        second=Day(-4),
    ),
    _round(  # row 13: the last follow-up is due
        "Fernhill Clinics | Operations analyst | Second | Interviewing",
        -45,
        interview=Day(-28),
        people="Dr. Amara Sato (medical director) <a.sato@fernhill.example>",
        topics="Amara: waiting times in the two new clinics",
        fit="I cut reporting time from four days to one at my last employer",
        thanked=Day(-27),
        first=Day(-16),
    ),
    _round(  # row 14: they answered; the follow-up thanks for it
        "Larkspur Health | Data analyst | Hiring manager | In process",
        -40,
        interview=Day(-22),
        people="Ben Achterberg <ben@larkspur.example>",
        topics="the appointment forecast and its error bars",
        thanked=Day(-21),
        reply=Day(-12),
    ),
    _round(  # row 15: a follow-up after the day that they named
        "Opal Maps | Geodata analyst | Hiring manager | Interviewing",
        -35,
        interview=Day(-14),
        people="Lena Marsh (EM) <lena.marsh@opalmaps.example>",
        decision="10 days",
        topics="how your team checks road changes before each release",
        fit="Three years of address matching with 40 million records",
        thanked=Day(-13),
    ),
    _round(  # row 16: sent, the day unknown; a recruiter who stands on two rows
        "Oakline Insurance | Claims analyst | First | Interviewing",
        -33,
        interview=Day(-13),
        people="Dana Whitlock (recruiter) <dana@brightpath.example>; "
        "Peter Vogel <p.vogel@oakline.example>",
        decision="within a week",
        topics="Dana: the notice period; Peter: fraud scores for storm claims",
        thanked=True,
    ),
    _round(  # row 17: a contact who is on leave
        "Saltmarsh Energy | Grid data analyst | First | Interviewing",
        -30,
        interview=Day(-13),
        people="Yusuf Demir <yusuf@saltmarsh.example>",
        thanked=Day(-12),
        hold=Day(9),
    ),
    _round(  # row 18: a date with two readings
        "Willow Labs | Lab data analyst | First | Interviewing",
        -28,
        interview="3/4",
        people="Rosa Keller <rosa@willowlabs.example>",
    ),
    _round(  # row 19: the recruiter of row 16 again
        "Sundial Software | Product analyst | First | waiting to hear",
        -26,
        interview=Day(-8),
        people="Dana Whitlock (recruiter) <dana@brightpath.example>",
        thanked=Day(-7),
    ),
    _round(  # row 20: news for them, and a date that they gave in words
        "Verdant Farms | Harvest data analyst | Second | Interviewing",
        -24,
        interview=Day(-7),
        people="Maud Ellery (head of planning) <maud@verdant.example>",
        decision="end of next month",
        topics="yield forecasts for the early season",
        news="I passed the geospatial statistics certificate this week.",
        thanked=Day(-6),
        tone="warm",
    ),
    _round(  # row 21: no thank-you wanted, and a cadence of its own
        "Zephyr Air | Schedule analyst | First | Interviewing",
        -21,
        interview=Day(-4),
        people="Col Bannister <col@zephyrair.example>",
        thanked="no",
        cadence="weekly",
    ),
    _round(  # row 22: before the first sync, so it is asked about and not drafted (W13)
        "Foxglove Media | Audience analyst | Phone screen | Interviewing",
        -19,
        interview=Day(-3),
        people="Ada Quist <ada@foxglove.example>",
    ),
    _round(  # row 23: applied, nothing since
        "Cobalt Dental | Data analyst |  | Applied",
        -17,
    ),
    _round(  # row 24: a panel of three, yesterday: three letters, no two alike
        "Tidewater Robotics | Product analyst | Panel | Interviewing",
        -16,
        interview=Day(-1, time(14, 0)),
        people="Jane Roe (EM) <jane.roe@tidewater.example>; "
        "Omar Haddad <omar@tidewater.example>; "
        "Sofia Lindqvist (head of product) <sofia@tidewater.example>",
        decision="2 weeks",
        topics="Jane: the on-call rota for the dock robots; "
        "Omar: why the grip sensors report twice; "
        "Sofia: which three numbers the crews look at each morning",
        fit="I built the fault dashboard that two shipyards use every day",
        gap="forgot to mention that I ran A/B tests with two dealers for a year",
    ),
    _round(  # row 25: two people, and one of them without an address
        "Lumen Transit | Data analyst | Final | Interviewing",
        -14,
        interview=Day(-1, time(10, 30)),
        people="Ola Brandt <ola.brandt@lumen.example>, Sam Idris",
        topics="Ola: night buses and missing tickets",
    ),
    _round(  # row 26: the third round of rows 8 and 9, in two days
        "Kestrel Freight | Senior data analyst | On site | Scheduled",
        -60,
        interview=Day(2, time(9, 30)),
        people="Walter Oduya <walter@kestrel.example>; "
        "Helen Marsh (CTO) <helen@kestrel.example>; Ravi Menon <ravi@kestrel.example>",
    ),
    _round(  # row 27: next week
        "Meridian Looms | Inventory analyst | First | Scheduled",
        -10,
        interview=Day(6, time(11, 0)),
        people="Edith Kowal <edith@meridian.example>",
    ),
    _round(  # row 28: invited, and no day yet
        "Bramble Bank | Risk analyst | First | Invited",
        -8,
        people="Karl Jansen (talent partner) <karl@bramble.example>",
    ),
)
