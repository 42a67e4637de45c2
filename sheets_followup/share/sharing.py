"""One share: looked at, then carried out.

:func:`look` reads and decides, and changes nothing; what it returns is shown to the person, and
:func:`carry_out` does that and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sheets_followup.config import Config
from sheets_followup.errors import FollowupError, Refused, UsageError
from sheets_followup.login.grant import UserGrant
from sheets_followup.login.levels import DRIVE_FILE
from sheets_followup.session.answers import NotThere, Rejected
from sheets_followup.session.door import Door
from sheets_followup.share.asking import Asked, end_of
from sheets_followup.share.by_hand import link
from sheets_followup.share.deciding import Change, Deed, decide
from sheets_followup.share.permissions import Permission, change, give, permissions, take
from sheets_followup.share.seeing import Tab
from sheets_followup.zone import Zone, find_zone


class NotOurs(FollowupError):
    """This program cannot share this tracker; a person can, by hand. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a share would be: the sheet by its title, its tabs, the change, and the message."""

    key: str
    title: str
    tabs: tuple[Tab, ...]
    zone: Zone
    change: Change
    message: str | None = None

    @property
    def link(self) -> str:
        """Google's link to the sheet."""
        return link(self.key)


def check_reach(grant: UserGrant) -> None:
    """Raises NotOurs where the login does not reach who may open a file.

    Raises LoginNeeded where nobody is logged in.
    """
    if DRIVE_FILE not in grant.login.scopes:
        raise NotOurs(
            "this login may work on your sheets, but not share them",
            hint="share it by hand as shown; for a sheet that init made, "
            "sheets-followup login --sheet made lets this command do it",
        )


def look(
    door: Door,
    key: str,
    wish: Asked,
    config: Config,
    *,
    timezone: str | None = None,
    configured_zone: str | None = None,
    now: datetime | None = None,
    account: str = "",
) -> Prospect:
    """What would be done, by three reads at most. ``now`` without an offset is in the sheet's zone.

    Raises NotOurs for a sheet that this login does not reach, UsageError for what cannot be meant.
    """
    try:
        title, tabs, sheet_zone = _sheet(door, key)
        listed = permissions(door, key)
    except NotThere:
        raise NotOurs(
            "this login reaches only the sheets that sheets-followup init made, and this is none",
            hint="share it by hand as shown",
        ) from None
    except Rejected as error:
        raise _plain(error) from None
    zone = _zone(timezone, sheet_zone, configured_zone)
    moment = zone.now(now)
    end = end_of(wish.until, zone.info, moment) if wish.until is not None else None
    me = config.me.email if config.me is not None else None
    found = decide(
        wish, listed, end=end.astimezone(UTC) if end else None, selves=(account, me or "")
    )
    message = wish.message if found.deed is Deed.GIVE else None
    if wish.message is not None and found.deed is Deed.CHANGE:
        raise UsageError(
            f"the sheet is shared with {wish.address} already, and Google mails no message for a "
            "change",
            hint="leave out --message, and write to them yourself",
        )
    return Prospect(key, title, tabs, zone, found, message)


def carry_out(door: Door, prospect: Prospect) -> Permission | None:
    """Does what the prospect says; returns what stands afterwards, None after taking it away.

    Raises FollowupError where Google did something else than was asked for. An access without the
    end that was asked for is taken back.
    """
    wish, key = prospect.change, prospect.key
    try:
        if wish.deed is Deed.TAKE:
            assert wish.standing is not None
            take(door, key, wish.standing)
            return None
        if wish.deed is Deed.NOTHING:
            return wish.standing
        if wish.deed is Deed.CHANGE:
            assert wish.standing is not None
            done = change(door, key, wish.standing, wish.role, wish.end)
        else:
            done = give(door, key, wish.address, wish.role, wish.end, prospect.message)
            if wish.end is not None and done.end is None:
                done = _ended(door, key, done, wish)
    except Rejected as error:
        raise _plain(error) from None
    if done.role != wish.role:
        raise FollowupError(
            f"Google's list says {done.role} for {wish.address}, and {wish.role} was asked for",
            hint="look at the Share window of the sheet",
        )
    if wish.end is not None and done.end != wish.end:
        raise FollowupError(
            f"Google's list does not show the end date for {wish.address}",
            hint="look at the Share window of the sheet, or take it back with --revoke",
        )
    return done


def ends(prospect: Prospect, end: datetime | None) -> str | None:
    """The last day of an access as a person says it, in the sheet's zone."""
    if end is None:
        return None
    local = end.astimezone(prospect.zone.info)
    if (local.hour, local.minute) == (0, 0):
        return f"the end of {(local.date() - timedelta(days=1)).isoformat()}"
    return local.strftime("%Y-%m-%d %H:%M")


def _ended(door: Door, key: str, given: Permission, wish: Change) -> Permission:
    """Sets the end that the create left out; takes the access back where that fails."""
    try:
        done = change(door, key, given, wish.role, wish.end)
        if done.end is not None:
            return done
    except FollowupError:
        pass
    try:
        take(door, key, given)
    except FollowupError:
        raise FollowupError(
            f"the sheet is shared with {wish.address}, and Google set no end date",
            hint="end it with --revoke, or in the Share window of the sheet",
        ) from None
    raise FollowupError(
        "Google set no end date, so the share was taken back",
        hint="share it without --until, and end it with --revoke",
    )


def _sheet(door: Door, key: str) -> tuple[str, tuple[Tab, ...], str | None]:
    fields = "spreadsheetId,properties(title,timeZone),sheets.properties(title,hidden)"
    found = door.ask("spreadsheets.get", key, query={"fields": fields})
    properties = found.get("properties")
    about = properties if isinstance(properties, dict) else {}
    listed = found.get("sheets")
    tabs = []
    for each in listed if isinstance(listed, list) else []:
        inside = each.get("properties", {}) if isinstance(each, dict) else {}
        tabs.append(Tab(str(inside.get("title", "")), bool(inside.get("hidden"))))
    zone = about.get("timeZone")
    return str(about.get("title", "")), tuple(tabs), zone if isinstance(zone, str) else None


def _zone(option: str | None, sheet: str | None, configured: str | None) -> Zone:
    try:
        return find_zone(option, sheet, configured)
    except UsageError:
        if option is not None or sheet is None:
            raise
        return find_zone(None, None, configured)


def _plain(error: Rejected) -> FollowupError:
    """What Drive's code words come down to for a person; others stand as they are."""
    word = error.reason
    if "expir" in word:
        return FollowupError(
            "Google sets no end date here: it does so for accounts of Google Workspace, not for "
            "personal ones; nothing was changed",
            hint="share it without --until, and end it with --revoke",
        )
    if word == "invalidsharingrequest":
        return FollowupError(
            "Google refused to share with this address without a mail: there may be no Google "
            "account behind it; nothing was changed",
            hint='--message "…" has Google mail an invitation with your text',
        )
    if word in ("insufficientfilepermissions", "forbidden", "permission_denied"):
        return FollowupError(
            "this account may not share this sheet: its owner and its editors may, and its owner "
            "can forbid it to editors",
            hint="ask its owner",
        )
    if word in ("domainpolicy", "sharenotallowed", "publishnotallowed", "sharingoutsidedomain"):
        return Refused(
            "the administrator of this account does not allow this share",
            hint="ask them, or share from another account",
        )
    return error
