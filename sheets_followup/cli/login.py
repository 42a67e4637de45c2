"""``login`` and ``logout``: Google's consent in the browser, and its end."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sheets_followup.cli.options import Options, shared
from sheets_followup.cli.output import print_json, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from sheets_followup.login.levels import Level, SheetAccess

LOGIN_EPILOG = """\b
Examples:
  sheets-followup login --client ~/Downloads/client_secret_1234.json
  sheets-followup login                    later on: the client is known
  sheets-followup login --level drafts     reads no mail; you type the dates
  sheets-followup login --no-browser       on a machine without one

\b
Before the first login: docs/google-setup.md makes your own OAuth client.
"""

LOGOUT_EPILOG = """\b
Examples:
  sheets-followup logout
"""


@click.command(epilog=LOGIN_EPILOG)
@click.option(
    "--level",
    type=click.Choice(["watch", "drafts"]),
    default="watch",
    show_default=True,
    help="watch: drafts, and notice what was sent and answered. drafts: drafts alone.",
)
@click.option(
    "--sheet",
    type=click.Choice(["any", "made"]),
    default="any",
    show_default=True,
    help="any: each of your sheets. made: only those that init made; then share works.",
)
@click.option(
    "--client",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Your OAuth client, as downloaded: copied beside the configuration.",
)
@click.option("--account", metavar="MAIL", help="The account that it has to be.")
@click.option(
    "--no-browser",
    is_flag=True,
    help="Print the address, to be opened anywhere; then paste where it ended.",
)
@click.option(
    "--port",
    type=click.IntRange(1024, 65535),
    metavar="N",
    help="Port that the browser comes back to, such as for ssh -L.",
)
@shared("config", "json", "quiet", "verbose")
def login(
    options: Options,
    level: str,
    sheet: str,
    client: str | None,
    account: str | None,
    no_browser: bool,
    port: int | None,
) -> int:
    """Log in at Google, in the browser.

    It waits five minutes. Nothing is ever sent, whatever the page says: Google has no permission
    for drafts alone.
    """
    from pathlib import Path

    from sheets_followup.config import config_path, load_config
    from sheets_followup.login.client_file import keep_client
    from sheets_followup.login.flow import Browser, log_in
    from sheets_followup.login.levels import SheetAccess, level_named
    from sheets_followup.login.opening import configured_client, login_door, token_path

    if client is not None:
        kept = keep_client(Path(client), config_path(options.config_file))
        if not options.quiet:
            click.echo(f"the client's file is now {kept}; the download can go", err=True)
    config = load_config(options.config_file)
    wanted, access = level_named(level), SheetAccess(sheet)
    if not options.quiet:
        _explain(wanted, access)
    browser = Browser(
        _printed if no_browser else _opened,
        pasted=_pasted() if no_browser else lambda: None,
        port=port or 0,
    )
    token = log_in(
        login_door(config),
        configured_client(config),
        token_path(config),
        wanted,
        browser,
        sheet=access,
        account=account or "",
        hint=(config.me.email or "") if config.me else "",
    )
    ends = _day(token.agreed + token.lifetime) if token.lifetime else None
    if options.json:
        print_json(
            {
                "account": token.account,
                "level": token.level,
                "scopes": list(token.scopes),
                "ends": ends,
            }
        )
        return 0
    say(f"logged in as {token.account} ({token.level})")
    if ends:
        from sheets_followup.login.grant_errors import PUBLISH

        say(f"this login ends on {ends}, because your OAuth app has the status Testing: {PUBLISH}")
    return 0


@click.command(epilog=LOGOUT_EPILOG)
@shared("config", "json", "quiet", "verbose")
def logout(options: Options) -> int:
    """End the login, here and at Google.

    The file is removed even where Google cannot be asked.
    """
    from sheets_followup.config import load_config
    from sheets_followup.login.flow import log_out
    from sheets_followup.login.opening import login_door, token_path
    from sheets_followup.session.retrying import Retries

    config = load_config(options.config_file)
    revoked = log_out(login_door(config, retries=Retries(attempts=2)), token_path(config))
    if options.json:
        print_json({"removed": True, "revoked": revoked})
    elif revoked and not options.quiet:
        say("logged out, here and at Google")
    elif not revoked:
        say(
            "logged out here; Google could not be asked: remove the app under "
            "https://myaccount.google.com/permissions as well"
        )
    return 0


def _explain(level: Level, sheet: SheetAccess) -> None:
    """What is about to be asked for, before the page asks for it; talk, so it goes to stderr."""
    from sheets_followup.login.levels import SHEET_LIMITS, words_for

    say(f"You will be asked to allow: {words_for(_scopes(level, sheet))}.", err=True)
    for each in (*level.cannot, *SHEET_LIMITS[sheet]):
        say(f"  it cannot {each}", err=True, hanging="    ")
    say(
        'Google may say that it has not verified this app. It is your own: choose "Advanced", then '
        '"Go to …". Leave every box ticked.',
        err=True,
    )


def _scopes(level: Level, sheet: SheetAccess) -> tuple[str, ...]:
    from sheets_followup.login.levels import scopes_for

    return scopes_for(level, sheet)


def _opened(page: str) -> None:
    import webbrowser

    try:
        opened = webbrowser.open(page)
    except webbrowser.Error:
        opened = False
    lead = "A browser opens. If none does" if opened else "No browser was found"
    click.echo(f"{lead}, open this address:\n\n{page}\n", err=True)


def _printed(page: str) -> None:
    click.echo(
        f"Open this address in any browser:\n\n{page}\n\n"
        "It ends on a page of 127.0.0.1 that may not load. Copy that page's whole address and\n"
        "paste it here:",
        err=True,
    )


def _pasted() -> Callable[[], str | None]:
    """The lines that somebody types, one at a time, without waiting for them."""
    import queue
    import threading

    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    stdin = sys.stdin

    def read() -> None:
        for line in stdin:
            if line.strip():
                lines.put(line)

    threading.Thread(target=read, daemon=True).start()

    def pasted() -> str | None:
        return None if lines.empty() else lines.get()

    return pasted


def _day(seconds: float) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
