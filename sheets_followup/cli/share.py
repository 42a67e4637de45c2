"""``share``: a coach may look at the tracker, after it was said what that shows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.errors import error_value
from sheets_followup.cli.options import Options, shared
from sheets_followup.cli.output import print_json, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sheets_followup.errors import FollowupError
    from sheets_followup.login.opening import Doors
    from sheets_followup.share.asking import Asked
    from sheets_followup.share.permissions import Permission
    from sheets_followup.share.sharing import Prospect

EPILOG = """\b
Examples:
  sheets-followup share gsheet:ID me@coach.example
  sheets-followup share gsheet:ID me@coach.example --role commenter
  sheets-followup share gsheet:ID me@coach.example --until 2026-09-30
  sheets-followup share gsheet:ID me@coach.example --message "My search."
  sheets-followup share gsheet:ID me@coach.example --revoke

\b
Before it is done, it says what your coach will see. Nobody is mailed, unless
you give a message: then Google mails an invitation with it.
"""


@click.command(epilog=EPILOG)
@click.argument("words", nargs=-1, metavar="[TRACKER] MAIL")
@click.option(
    "--role",
    type=click.Choice(["reader", "commenter", "writer"]),
    help="What they may do: look (the default), comment, or change cells.",
)
@click.option("--message", metavar="TEXT", help="Have Google mail an invitation with this text.")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The last day of the access; a year at most, and for Google Workspace only.",
)
@click.option("--revoke", is_flag=True, help="Take exactly this access away.")
@click.option("--confirm", is_flag=True, help="Share without asking, as where nobody can answer.")
@shared("now", "timezone", "config", "json", "quiet", "verbose")
def share(
    options: Options,
    words: tuple[str, ...],
    role: str | None,
    message: str | None,
    until: datetime | None,
    revoke: bool,
    confirm: bool,
) -> int:
    """Share a Google Sheet with a coach, or take that back.

    It works on sheets that init made (sheets-followup login --sheet made); for others it prints
    Google's own link and the steps.
    """
    from sheets_followup.config import load_config
    from sheets_followup.errors import LoginNeeded
    from sheets_followup.share.by_hand import sheet_key
    from sheets_followup.trackers import is_same_tracker

    tracker, mail = _tracker_and_mail(words)
    wish = _wish(mail, role, until.date() if until else None, message, revoke)
    config = load_config(options.config_file)
    address, settings = config.find_tracker(tracker, is_same_tracker)
    key = sheet_key(address)
    if key is None:
        return _file(address, wish, options)
    from sheets_followup.login.grant import UserGrant
    from sheets_followup.login.opening import Doors, token_path
    from sheets_followup.share.sharing import NotOurs, check_reach, look

    grant, doors = UserGrant(token_path(config)), Doors(config)
    try:
        check_reach(grant)
    except (NotOurs, LoginNeeded) as error:
        return _by_hand(wish, key, error, options)
    try:
        prospect = look(
            doors.everyday(),
            key,
            wish,
            config,
            timezone=options.timezone,
            configured_zone=settings.timezone,
            now=options.now,
            account=grant.login.account,
        )
    except NotOurs as error:
        return _by_hand(wish, key, error, options)
    return _done(doors, prospect, options, confirm=confirm)


def _done(doors: Doors, prospect: Prospect, options: Options, *, confirm: bool) -> int:
    from sheets_followup.share.deciding import Deed
    from sheets_followup.share.seeing import open_to_more
    from sheets_followup.share.sharing import carry_out

    deed = prospect.change.deed
    if deed in (Deed.GIVE, Deed.CHANGE):
        if not (options.quiet and confirm):
            for line in _told(prospect):
                say(line, err=True, hanging="    ")
        _agreed(confirm, options)
    stands = carry_out(doors.everyday(), prospect)
    more = open_to_more(prospect.change.others)
    if options.json:
        print_json(_value(prospect, stands, more))
        return 0
    if not options.quiet:
        say(_result(prospect, stands))
        if stands is not None and deed is not Deed.NOTHING:
            say(prospect.link)
    for line in more:
        say(f"note: {line}", err=True)
    return 0


def _tracker_and_mail(words: tuple[str, ...]) -> tuple[str | None, str]:
    from sheets_followup.errors import UsageError

    if not 1 <= len(words) <= 2:
        raise UsageError(
            "share wants a tracker and one mail address",
            hint="sheets-followup share gsheet:ID coach@opal.example",
        )
    return (words[0] if len(words) == 2 else None), words[-1]


def _wish(
    mail: str, role: str | None, until: date | None, message: str | None, revoke: bool
) -> Asked:
    from sheets_followup.share.asking import ROLES, asked

    named = next((each for each in ROLES if each == role), None)
    return asked(mail, role=named, until=until, message=message, revoke=revoke)


def _told(prospect: Prospect) -> list[str]:
    """What is about to be done, and what it lets them see."""
    from sheets_followup.share.deciding import Deed
    from sheets_followup.share.seeing import GOOGLES_WORD, open_to_more, sees, sees_not
    from sheets_followup.share.sharing import ends

    change = prospect.change
    end = ends(prospect, change.end)
    until = f", until {end}" if end else ", until you take it back with --revoke"
    role = f"{change.role} (Google's word: {GOOGLES_WORD[change.role]})"
    if change.deed is Deed.CHANGE:
        assert change.standing is not None
        before = f"{change.standing.role}"
        lead = f"{change.address} is {before} of “{prospect.title}” and becomes {role}{until}."
    else:
        lead = f"“{prospect.title}” will be open to {change.address} as {role}{until}."
    lines = [lead, "They see:", *(f"  - {each}" for each in sees(change.role, prospect.tabs))]
    lines += ["They do not see or do:", *(f"  - {each}" for each in sees_not(change.role))]
    if prospect.message is not None:
        lines.append(
            f"Google mails {change.address} an invitation in your name, now, with your message. It "
            "is Google's mail: this program itself sends nothing."
        )
    else:
        lines.append("Nobody is mailed: you give them the link yourself.")
    return [*lines, *(f"Note: {each}." for each in open_to_more(change.others))]


def _agreed(confirm: bool, options: Options) -> None:
    """Goes on only where somebody said yes, on the terminal or by ``--confirm``."""
    from sheets_followup.errors import FollowupError, Refused

    if confirm:
        return
    if options.json or sys.stdin is None or not sys.stdin.isatty():
        raise Refused(
            "nothing was shared: nobody is here to say yes",
            hint="run it in a terminal, or add --confirm once you have read what they will see",
        )
    if not click.confirm("Share it?", default=False, err=True):
        raise FollowupError("nothing was shared, as you wished")


def _result(prospect: Prospect, stands: Permission | None) -> str:
    from sheets_followup.share.deciding import Deed
    from sheets_followup.share.sharing import ends

    change = prospect.change
    if change.deed is Deed.TAKE:
        return f"{change.address} can no longer open “{prospect.title}”"
    if stands is None:
        return f"“{prospect.title}” is not shared with {change.address}: there is nothing to take"
    end = ends(prospect, stands.end)
    until = f" until {end}" if end else ""
    if change.deed is Deed.NOTHING:
        return (
            f"“{prospect.title}” is shared with {change.address} already, as {stands.role}{until}; "
            "nothing was changed (--role gives another role)"
        )
    mailed = ", and Google mailed your message" if prospect.message is not None else ""
    return f"“{prospect.title}” is shared with {change.address} as {stands.role}{until}{mailed}"


def _value(prospect: Prospect, stands: Permission | None, more: Sequence[str]) -> dict[str, object]:
    from sheets_followup.share.seeing import sees, sees_not

    role = stands.role if stands is not None else None
    known = role in ("reader", "commenter", "writer")
    return {
        "tracker": prospect.title,
        "email": prospect.change.address,
        "done": prospect.change.deed.value,
        "role": role,
        "until": stands.end.isoformat() if stands is not None and stands.end else None,
        "mailed": prospect.message is not None,
        "link": prospect.link,
        "sees": list(sees(role, prospect.tabs)) if role and known else [],
        "sees_not": list(sees_not(role)) if role and known else [],
        "notes": list(more),
    }


def _by_hand(wish: Asked, key: str, error: FollowupError, options: Options) -> int:
    """Google's own way. The code is 1: nothing was shared, and no login would surely mend it.

    It is 3 where nobody is logged in.
    """
    from sheets_followup.share.asking import DEFAULT_ROLE
    from sheets_followup.share.by_hand import link, steps
    from sheets_followup.share.seeing import sees, sees_not

    role = wish.role or DEFAULT_ROLE
    shown, hidden = sees(role, ()), sees_not(role)
    told = steps(wish, key)
    if options.json:
        print_json(
            {
                "email": wish.address,
                "done": "nothing",
                "role": role,
                "link": link(key),
                "steps": list(told),
                "sees": list(shown),
                "sees_not": list(hidden),
                "error": error_value(error.exit_code, error.message, error.hint),
            }
        )
        return error.exit_code
    if not wish.revoke:
        say(f"A {role} sees:", err=True)
        for each in shown:
            say(f"  - {each}", err=True, hanging="    ")
        say("and does not see or do:", err=True)
        for each in hidden:
            say(f"  - {each}", err=True, hanging="    ")
    _numbered(told)
    say(f"error: {error.message}", err=True)
    say(f"hint: {error.hint}", err=True)
    return error.exit_code


def _file(address: str, wish: Asked, options: Options) -> int:
    from pathlib import PurePath

    from sheets_followup.share.by_hand import file_steps

    name = PurePath(address).name
    told = file_steps(wish, name)
    message = f"{name} is a file, and Google shares only what lies with Google"
    if options.json:
        error = error_value(1, message, told[0])
        print_json({"email": wish.address, "done": "nothing", "steps": list(told), "error": error})
        return 1
    _numbered(told)
    say(f"error: {message}", err=True)
    return 1


def _numbered(told: Sequence[str]) -> None:
    for number, step in enumerate(told, start=1):
        say(f"{number}. {step}", hanging="   ")
