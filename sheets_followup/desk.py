"""Everything that one run works on, opened and put in its place: tracker, mailbox, memory, writer.

A :class:`Desk` knows where things are and what the user asked for; :meth:`Desk.look` reads the
tracker once, and what it returns is all that ``plan``, ``check`` and ``sync`` decide from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sheets_followup.admission import check_owner
from sheets_followup.cadence import DEFAULT_CADENCE, all_cadences, find_cadence
from sheets_followup.config import Config, Settings
from sheets_followup.dates import NO_HOLIDAYS, country_calendar
from sheets_followup.doubts import hold_doubtful
from sheets_followup.drafting import Writer
from sheets_followup.engine import PlanSettings, make_plan
from sheets_followup.journal import Journal
from sheets_followup.locales import day_first_in
from sheets_followup.lock import FileLock
from sheets_followup.machine import data_folder, make_folder
from sheets_followup.mailbox_address import folder_address, split_address
from sheets_followup.mailbox_powers import account_of, build_for, name_of, sharing
from sheets_followup.mailboxes import open_mailbox
from sheets_followup.memory import RowMemory
from sheets_followup.model import Sender, Sheet
from sheets_followup.plan import Plan
from sheets_followup.ports import DeletingMailbox, Mailbox, TrackerStore
from sheets_followup.proposals import Prose
from sheets_followup.reborn import with_returned
from sheets_followup.rows import is_tracker, read_tracker
from sheets_followup.shared_tracker import logged
from sheets_followup.texts import load_templates, spelling
from sheets_followup.trackers import is_same_tracker, open_tracker
from sheets_followup.trackers.new_columns import INPUTS
from sheets_followup.view import View, Wishes
from sheets_followup.zone import find_zone

__all__ = ["Desk", "View", "Wishes", "open_desk"]

if TYPE_CHECKING:
    from sheets_followup.login.opening import Doors
    from sheets_followup.session.door import Door


@dataclass(slots=True)
class Desk:
    """An opened tracker with all that belongs to it. Nothing is read before :meth:`look`."""

    store: TrackerStore
    address: str
    wishes: Wishes
    settings: Settings
    config: Config
    path: Path | None = None
    mailbox_address: str = ""
    _parts: dict[str, object] = field(default_factory=dict)
    _peeked: Sheet | None = None

    @property
    def label(self) -> str:
        """The tracker as JSON and messages call it: the file's name, the sheet's title."""
        if self.path is not None:
            return self.path.name
        shared = logged(self.store)
        return shared.label if shared is not None else self.store.name

    @property
    def is_new(self) -> bool:
        """Whether there is no such tracker yet, so that ``init`` makes it."""
        if self.path is not None:
            return not self.path.exists()
        return getattr(self.store, "is_new", False) is True

    @property
    def journal_path(self) -> Path:
        """``NAME.followup.db`` beside the file, or in the data folder (PROTOCOL, "Memory")."""
        return self._beside("followup.db")

    @property
    def lock(self) -> FileLock:
        """The lock of this tracker; take it before opening the journal for writing."""
        path = self._beside("followup.lock")
        if self.path is None:
            make_folder(path.parent)
        return FileLock(path, self.label)

    @property
    def mailbox_name(self) -> str:
        """The mailbox as the journal remembers it: a folder beside the tracker moves with it."""
        kind, place = split_address(self.mailbox_address)
        if kind == "imap":
            return name_of(self.open_mailbox(), self.mailbox_address)
        if kind != "eml" or place is None:
            return self.mailbox_address
        beside = self.path.absolute().parent if self.path is not None else None
        return str(folder_address(Path(place).absolute(), beside))

    def link(self, ref: str, to: str = "") -> str:
        """Where a draft is, for a cell: the same however the tracker was addressed."""
        kind, place = split_address(self.mailbox_name)
        return f"{place}/{ref}" if kind == "eml" else self.open_mailbox().link(ref, to)

    @property
    def sender(self) -> Sender | None:
        """Who signs; None when nobody is known."""
        return self.wishes.sender(self.config.me)

    @property
    def writer(self) -> Writer:
        """What composes letters for this tracker; templates and word list are loaded once."""
        if "writer" not in self._parts:
            self._parts["writer"] = Writer(
                self.sender,
                load_templates(self.settings.templates),
                self.settings.tone or "formal",
                spelling,
            )
        writer = self._parts["writer"]
        assert isinstance(writer, Writer)
        return writer

    @property
    def mail_writer(self) -> Writer:
        """The same, whose messages are as the mailbox wants them."""
        build = build_for(self.open_mailbox())
        return self.writer if build is None else replace(self.writer, build=build)

    @property
    def empty_to(self) -> bool:
        """Whether a person without an address gets a draft with an empty To (on for files)."""
        if self.settings.empty_to is not None:
            return self.settings.empty_to
        return self.mailbox_address.startswith("eml:")

    @property
    def doors(self) -> Doors:
        """The doors to Google of this run, which tracker and mailbox share; none is opened yet."""
        # Loads requests: a tracker and a mailbox that are files never need it.
        from sheets_followup.login.opening import Doors

        doors = self._parts.setdefault("doors", Doors(self.config))
        assert isinstance(doors, Doors)
        return doors

    @property
    def requests(self) -> dict[str, int]:
        """How much Google was asked in this run so far, by CONTRACT's names."""
        usage = self.doors.usage if "doors" in self._parts else None
        names = ("sheets_read", "sheets_write", "gmail", "gmail_units")
        return {name: getattr(usage, name, 0) for name in names}

    def open_mailbox(self, *, deleting: bool = False) -> Mailbox:
        """The place for drafts, the same one for the whole run."""
        name = "deleting mailbox" if deleting else "mailbox"
        if name not in self._parts:
            self._parts[name] = open_mailbox(
                self.mailbox_address,
                {"imap": self.config.imap},
                doors=self.doors if self.mailbox_address == "gmail" else None,
                deleting=deleting,
            )
        return cast("Mailbox", self._parts[name])

    def deleting_mailbox(self) -> DeletingMailbox:
        """The same place with a way to delete: for ``undo`` and ``clean`` alone."""
        return sharing(self.open_mailbox(deleting=True), self.open_mailbox)

    @property
    def account(self) -> str | None:
        """Whose mailbox it is, as the mailbox says now; None for one that is nobody's."""
        return account_of(self.open_mailbox())

    def look(self, journal: Journal, sheet: Sheet | None = None) -> View:
        """Reads the tracker once (or takes what was read), with what the journal knows of it.

        Raises what the tracker raises, and UsageError for an unknown zone or for a journal that
        is another file's.
        """
        check_owner(self.path, journal)
        if sheet is None:
            sheet, self._peeked = self._peeked or self.store.read(), None
        zone = find_zone(self.wishes.timezone, sheet.timezone, self.settings.timezone)
        now = zone.now(self.wishes.now)
        columns = journal.columns()
        reading = read_tracker(
            sheet,
            today=now.date(),
            day_first=self.day_first(sheet),
            own_headers=columns,
            user_headers=self.config.headers,
            sender=self.sender,
        )
        stored = journal.memories()
        view = View(
            sheet=sheet,
            reading=reading,
            memories=stored,
            stored=stored,
            cells=journal.cells(),
            columns=columns,
            announced=journal.announced_columns(),
            first_sync=journal.day("first_sync"),
            zone=zone,
            now=now,
        )
        name, adopted = journal.get("tracker") or "", journal.day("adopted")
        return with_returned(view, name, adopted, journal.last_order(), self.decide)

    def peek(self) -> Sheet:
        """Reads the tracker for a check before the first :meth:`look`, which then uses it."""
        self._peeked = self.store.read()
        return self._peeked

    def day_first(self, sheet: Sheet) -> bool | None:
        """Whether ``3/4`` is 3 April: as configured, else as the sheet's locale has it."""
        given = self.settings.day_first
        return day_first_in(sheet.locale) if given is None else given

    def decide(
        self,
        view: View,
        memories: Mapping[str, RowMemory] | None = None,
        new_id: Callable[[], str] = str,
    ) -> Plan:
        """The plan for what was seen; a pure function of the view."""
        plan = make_plan(
            view.reading,
            view.memories if memories is None else memories,
            self.plan_settings(view.first_sync),
            view.now,
            tracker=self.label,
            timezone=view.zone.name,
            new_id=new_id,
        )
        return hold_doubtful(plan, lambda: self.prose(view))

    def prose(self, view: View) -> Prose:
        """The tracker as its notes are read."""
        return Prose.of(
            view.sheet,
            view.reading,
            today=view.today,
            inputs=INPUTS,
            day_first=self.day_first(view.sheet),
            own_headers=view.columns,
            user_headers=self.config.headers,
        )

    def plan_settings(self, first_sync: date | None) -> PlanSettings:
        """The engine's settings. Raises UsageError for an unknown cadence or country."""
        cadences = all_cadences(self.config.cadences)
        name = self.wishes.cadence or self.settings.cadence or DEFAULT_CADENCE
        country = self.settings.country
        return PlanSettings(
            cadence=find_cadence(cadences, name),
            cadences={key.casefold(): value for key, value in cadences.items()},
            calendar=country_calendar(country) if country else NO_HOLIDAYS,
            follow_up_to=self.settings.follow_up_to or "all",
            first_sync=first_sync,
            catch_up=self.wishes.catch_up,
            empty_to=self.empty_to,
        )

    def _beside(self, ending: str) -> Path:
        """Where a thing of this tracker lies: beside its file, else in the data folder."""
        folder = self.path.parent if self.path is not None else data_folder() / "trackers"
        return folder / f"{self.store.name}.{ending}"


def open_desk(typed: str | None, wishes: Wishes, config: Config) -> Desk:
    """The desk for a tracker as the user named it; None means the configured default.

    A symbolic link stands for its real file, so that however a tracker is reached, it has one
    memory and one lock. Raises UsageError when no tracker is known or its type is not read.
    """
    address, settings = config.find_tracker(typed, is_same_tracker)
    desk: Desk | None = None

    def door() -> Door:
        assert desk is not None
        return desk.doors.sheet()

    store = open_tracker(address, recognise=is_tracker, door=door, headers=config.headers)
    path = getattr(store, "path", None)
    if path is not None and path.is_symlink():
        tab = getattr(store, "tab", None)
        path = path.resolve()
        store = open_tracker(f"{path}#{tab}" if tab else str(path), recognise=is_tracker)
    mailbox = wishes.mailbox or settings.mailbox
    if mailbox is None and path is not None:
        mailbox = f"eml:{path.with_name(store.name + '-drafts')}"
    # A Sheet's drafts lie in the mailbox of the same login (CONTRACT).
    where = str(split_address(mailbox or "gmail"))
    desk = Desk(store, address, wishes, settings, config, path, where)
    return desk
