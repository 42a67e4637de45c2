"""Everything around a tracker, in the order in which one sets the tool up. Writes nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sheets_followup.admission import lost_journal
from sheets_followup.config import Config, Settings, config_path
from sheets_followup.desk import Desk, View, Wishes, open_desk
from sheets_followup.doctor.findings import Finding, Verdict, found_wrong
from sheets_followup.doctor.google import concerns_google, examine_google
from sheets_followup.errors import FollowupError, UsageError
from sheets_followup.journal import Journal
from sheets_followup.mailbox_address import split_address
from sheets_followup.mailbox_powers import remarks_on
from sheets_followup.model import Step
from sheets_followup.texts import load_templates
from sheets_followup.trackers import is_same_tracker
from sheets_followup.zone import find_zone

_SENDING = Finding("sending", "ok", "never: nothing here can send a message")


def examine(config: Config, given: Path | None, wishes: Wishes, typed: str | None) -> list[Finding]:
    """Every finding, in the order in which one sets the tool up. Writes nothing."""
    findings = [_python(), _configuration(config, given), *_sender(config, wishes)]
    settings = _settings(config, typed)
    findings.append(_templates(settings))
    if concerns_google(config, wishes.mailbox, typed):
        findings += examine_google(config)
    else:
        findings.append(_SENDING)
    try:
        desk = open_desk(typed, wishes, config)
    except FollowupError as error:
        findings.append(_zone(settings, wishes, None))
        verdict: Verdict = "note" if typed is None else "wrong"
        findings.append(Finding("tracker", verdict, error.message, error.hint))
        return findings
    return [*findings, *_tracker(desk, wishes)]


def _python() -> Finding:
    return Finding("Python", "ok", ".".join(str(part) for part in sys.version_info[:3]))


def _configuration(config: Config, given: Path | None) -> Finding:
    path = config_path(given)
    if config.path is None:
        return Finding("configuration", "note", f"none yet at {path}", "run sheets-followup setup")
    return Finding("configuration", "ok", str(path))


def _sender(config: Config, wishes: Wishes) -> list[Finding]:
    me = config.me
    name = wishes.me_name or (me.name if me else None)
    if not name:
        return [Finding("sender", "wrong", "nobody signs the letters", "run sheets-followup setup")]
    findings = [Finding("sender", "ok", name)]
    for what, value in (
        ("address", wishes.me_email or (me.email if me else None)),
        ("phone", wishes.me_phone or (me.phone if me else None)),
    ):
        if not value:
            option = "email" if what == "address" else "phone"
            findings.append(
                Finding(
                    f"sender's {what}",
                    "note",
                    f"no {what}: the signature has none",
                    f"run sheets-followup setup --{option} …",
                )
            )
    return findings


def _settings(config: Config, typed: str | None) -> Settings:
    """What holds for the tracker, also where it cannot be opened."""
    try:
        return config.find_tracker(typed, is_same_tracker)[1]
    except UsageError:
        return config.defaults


def _templates(settings: Settings) -> Finding:
    try:
        load_templates(settings.templates).find("en", settings.tone or "formal", Step.THANK_YOU)
    except FollowupError as error:
        return Finding("templates", "wrong", error.message, error.hint)
    return Finding("templates", "ok", str(settings.templates or "the shipped ones"))


def _zone(settings: Settings, wishes: Wishes, sheet: str | None) -> Finding:
    zone = find_zone(wishes.timezone, sheet, settings.timezone)
    if zone.from_system:
        return Finding(
            "time zone",
            "note",
            f"{zone.name}, from {zone.source}",
            "sheets-followup setup --timezone Europe/Berlin (or wherever you are)",
        )
    return Finding("time zone", "ok", f"{zone.name}, from {zone.source}")


def _tracker(desk: Desk, wishes: Wishes) -> list[Finding]:
    findings = []
    try:
        journal = Journal.read(desk.journal_path)
    except FollowupError as error:
        return [_zone(desk.settings, wishes, None), found_wrong("journal", error)]
    try:
        view = desk.look(journal)
    except FollowupError as error:
        findings.append(_zone(desk.settings, wishes, None))
        findings.append(found_wrong("tracker", error))
        return findings
    else:
        findings.append(_zone(desk.settings, wishes, view.sheet.timezone))
        rows = len(view.reading.applications)
        if rows:
            findings.append(Finding("tracker", "ok", f"{desk.label}, {rows} applications"))
        else:
            findings.append(
                Finding(
                    "tracker",
                    "note",
                    f"{desk.label} has no row with a company and an interview or interviewer",
                    f"run sheets-followup check {desk.address}",
                )
            )
        findings.append(_memory(desk, view, journal))
    finally:
        journal.close()
    findings.append(_mailbox(desk))
    if desk.mailbox_address == "gmail" and findings[-1].verdict == "ok":
        remarks = remarks_on(desk.open_mailbox(), desk.sender)
        findings += [Finding("From", "note", remark) for remark in remarks]
    return findings


def _memory(desk: Desk, view: View, journal: Journal) -> Finding:
    name = desk.journal_path.name
    try:
        lost = lost_journal(view.sheet, journal, desk.label, desk.store)
    except FollowupError as error:
        return found_wrong("journal", error)
    if lost is not None:
        return found_wrong("journal", lost)
    known = "remembers this tracker" if journal.exists else "none yet: the first sync makes it"
    return Finding("journal", "ok", f"{name} {known}")


def _mailbox(desk: Desk) -> Finding:
    kind, place = split_address(desk.mailbox_address)
    if kind == "imap":
        from sheets_followup.mailboxes.imap.mailbox import ImapMailbox

        try:
            mailbox = desk.open_mailbox()
            assert isinstance(mailbox, ImapMailbox)
            return Finding("mailbox", "ok", mailbox.described())
        except FollowupError as error:
            return Finding("mailbox", "wrong", error.message, error.hint)
    if kind == "gmail":
        try:
            return Finding("mailbox", "ok", f"the drafts in Gmail of {desk.account}")
        except FollowupError as error:
            return found_wrong("mailbox", error)
    if kind != "eml" or place is None:
        return Finding("mailbox", "ok", desk.mailbox_address)
    folder = Path(place)
    there = folder if folder.exists() else folder.parent
    if not os.access(there, os.W_OK):
        return Finding(
            "mailbox", "wrong", f"{folder} cannot be written", "choose a folder with --mailbox"
        )
    try:
        count = len(desk.open_mailbox().scan())
    except FollowupError as error:
        return Finding("mailbox", "wrong", error.message, error.hint)
    return Finding("mailbox", "ok", f"{folder}, {count} drafts")
