"""``doctor --live``: the probes on a spreadsheet and a draft of their own, and a report of them.

Neither is removed afterwards. This program deletes no file at all, and a draft only in ``undo`` and
``clean`` (PROTOCOL, invariant 6); both say in their names that they can be deleted.

The report holds no address, no token and no text of anybody's: the questions, the outcomes, times
and versions. Google's own words are not in it.
"""

from __future__ import annotations

import platform
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sheets_followup import __version__
from sheets_followup.config import Config
from sheets_followup.doctor.anchor_probes import ANCHOR_PROBES
from sheets_followup.doctor.mail_probes import MAIL_PROBES, ScratchMail
from sheets_followup.doctor.probing import Result, tried
from sheets_followup.doctor.sheet_probes import SHEET_PROBES
from sheets_followup.doctor.sheet_scratch import ScratchSheet
from sheets_followup.login.grant import UserGrant
from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, SPREADSHEETS
from sheets_followup.login.opening import google_door, token_path
from sheets_followup.session.retrying import Retries
from sheets_followup.session.roots import Roots

#: Seconds that the impatient door waits for Gmail, which is never that fast from afar.
IMPATIENCE = 0.02

#: What no program can try: it needs hands, a second account, or a message that is really sent.
BY_HAND = (
    "L3: open the probe's draft in Gmail and on a phone, edit it, discard it, undo that, schedule "
    "it: does sheets-followup still find it?",
    "L7: does the blank draft show anywhere odd, such as a notification on the phone?",
    "L8: after a draft is sent unedited, is it still found by its id?",
    "P2, P3: drag a column with the mouse, sort by the menu and by a filter: does the next sync "
    "put its cells right?",
    "P6, P8: protected cells and a service account need a second account",
)


@dataclass(frozen=True, slots=True)
class Scratch:
    """What the probes will make, by the names that a person will see."""

    account: str
    level: str
    own_addresses: bool
    title: str
    mail: ScratchMail
    sheet: ScratchSheet


def prepare(
    config: Config,
    today: date,
    *,
    rows: int = 10_000,
    wait: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Scratch:
    """What would be made; asks Google nothing. Raises LoginNeeded where the login does not do."""
    grant = UserGrant(token_path(config))
    grant.require(COMPOSE)
    if DRIVE_FILE not in grant.login.scopes:
        grant.require(SPREADSHEETS)
    title = f"sheets-followup probe {today.isoformat()} (you can delete it)"
    door = google_door(config)
    impatient = google_door(config, retries=Retries(attempts=1, gmail_write_timeout=IMPATIENCE))
    mail = ScratchMail(door, impatient, secrets.token_hex(4), wait=wait, clock=clock)
    roots = Roots.configured(config.google)
    return Scratch(
        grant.login.account,
        grant.login.level,
        roots == Roots(),
        title,
        mail,
        ScratchSheet(door, title, rows=rows),
    )


def probe(scratch: Scratch) -> Iterator[Result]:
    """Each result as it comes. Raises LoginNeeded where the login ends on the way."""
    yield from tried(MAIL_PROBES, scratch.mail)
    yield from tried((*SHEET_PROBES, *ANCHOR_PROBES), scratch.sheet)


def report(scratch: Scratch, results: Sequence[Result], today: date) -> dict[str, object]:
    """What can be sent in."""
    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": platform.system(),
        "day": today.isoformat(),
        "level": scratch.level,
        "googles_own_addresses": scratch.own_addresses,
        "differs": [each.name for each in results if each.same is False],
        "not_tried": [each.name for each in results if each.same is None],
        "results": [dict(each.value()) for each in results],
        "by_hand": list(BY_HAND),
    }
