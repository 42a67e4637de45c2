"""``make cassettes``: records the story anew, against the emulator or, with LIVE=1, against Google.

It is recorded into a folder beside, scrubbed, searched for what must not be kept, and played back
once; only when all of that went well it takes the place of what was there.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import requests

from sheets_followup.config import load_config
from sheets_followup.login.opening import google_door
from sheets_followup.login.token_file import read_token
from sheets_followup.session.roots import Roots
from tools.cassettes.playing import played
from tools.cassettes.scrub import CAST, leaks, renamed
from tools.cassettes.story import ROWS, STEPS, Outcome, Story
from tools.cassettes.tape import FOLDER, tape

LIVE_WORDS = """\
This records against Google, with your own account. It makes, in that account:
  - a login of your own OAuth client (drafts, reading mail, sheets that it made);
  - one new spreadsheet, "sheets-followup recording", with two invented rows;
  - two drafts to invented people at .example; nothing is sent;
  - read access to that spreadsheet for the address that you named, without a mail to it.
Of your drafts it sees the ids, of your mail what a search for those invented people finds: use an
account without mail that matters. Your address, the coach's, the sheet's id and every token are
replaced before anything is kept, and if one is found afterwards, nothing is kept.
When it is done: delete the drafts and the spreadsheet, and remove the app under
myaccount.google.com/permissions.
"""


class _Form(HTMLParser):
    """The consent page's fields, all boxes ticked."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "input":
            self.fields.append((found["name"], found["value"]))
        if tag == "option" and not any(name == "account" for name, _ in self.fields):
            self.fields.append(("account", found["value"]))


def agrees(page: str) -> str:
    """Agrees on the emulator's page; the address that the browser is sent to."""
    shown = requests.get(page, timeout=10)
    parts = urlsplit(page)
    consent = f"{parts.scheme}://{parts.netloc}/o/oauth2/v2/auth/consent"
    fields = [*_Form(shown.text).fields, ("decision", "allow")]
    sent = requests.post(consent, data=fields, timeout=10, allow_redirects=False)
    return sent.headers["Location"]


def recorded(story: Story, folder: Path, label: str) -> dict[str, object]:
    """Records every step into ``folder``; the outcomes, by step, in the names of the cast."""
    outcomes: dict[str, object] = {"recorded against": label}
    names = {story.coach: CAST["coach"]}
    secrets: set[str] = set()
    for step in STEPS:
        with tape(step, folder=folder, record=True, names=names):
            found = story.take(step)
        if found.code:
            raise SystemExit(f"{step} ended with {found.code}: {found.printed}")
        if step == "login":
            token = read_token(story.token)
            names[token.account] = CAST["account"]
            secrets |= {token.refresh, token.access, token.client_id, token.client_secret}
            # The account was not known before the first answer was kept.
            _again(folder / "login.yaml", names)
            story.sheet = _typed_sheet(story)
            names[story.sheet] = CAST["sheet"]
        outcomes[step] = json.loads(renamed(json.dumps(found._asdict()), names))
    text = json.dumps(outcomes, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (folder / "outcomes.json").write_text(text, "utf-8")
    for file in sorted(folder.iterdir()):
        wrong = leaks(
            file.read_text("utf-8"), {*secrets, *(n for n in names if n not in CAST.values())}
        )
        if wrong:
            raise SystemExit(f"{file.name} would hold {', '.join(wrong)}: nothing was kept")
    return outcomes


def _again(file: Path, names: dict[str, str]) -> None:
    file.write_text(renamed(file.read_text("utf-8"), names), "utf-8")


def _typed_sheet(story: Story) -> str:
    """A new spreadsheet of ours with the rows that a person typed; not a part of the recording."""
    door = google_door(load_config(story.config))
    made = door.ask(
        "spreadsheets.create",
        body={
            "properties": {
                "title": "sheets-followup recording",
                "locale": "en_US",
                "timeZone": "Etc/GMT",
            },
            # Answers tell whole grids, and cassettes are to be small.
            "sheets": [{"properties": {"gridProperties": {"rowCount": 12, "columnCount": 8}}}],
        },
    )
    key = str(made["spreadsheetId"])
    door.ask(
        "values.batchUpdate",
        key,
        body={
            "valueInputOption": "USER_ENTERED",
            "data": [{"range": "A1", "values": [list(row) for row in ROWS]}],
        },
    )
    return key


def _with_emulator(record: Callable[[Story, str], None], folder: Path) -> None:
    from tests.google import Google

    with Google(account="jo.seeker@example.com", seed=7) as google:
        google.add_account(CAST["coach"])
        story = Story(
            folder,
            sheet="",
            coach=CAST["coach"],
            client=google.client_file(),
            roots=google.roots,
            person=agrees,
        )
        record(story, "the emulator of this repository (tests/google)")
        google.assert_clean()


def _with_google(record: Callable[[Story, str], None], folder: Path) -> None:
    sys.stderr.write(LIVE_WORDS)
    client = input("The JSON file of your desktop OAuth client: ").strip()
    coach = input("Another Google account of yours, to share with: ").strip()
    if input("Type yes to go on: ").strip() != "yes":
        raise SystemExit("nothing was done")
    found = json.loads(Path(client).expanduser().read_text("utf-8"))
    story = Story(folder, sheet="", coach=coach, client=found, roots={}, person=None)
    record(story, f"Google ({Roots().sheets} and others)")


def main() -> None:
    """Records, checks, and puts the new cassettes where the old ones were."""
    parser = argparse.ArgumentParser(prog="python -m tools.cassettes", description=__doc__)
    parser.add_argument("--live", action="store_true", help="against Google, with your account")
    live = parser.parse_args().live
    os.umask(0o077)  # a login lies in this folder until the end
    with tempfile.TemporaryDirectory() as place:
        machine, fresh, again = (Path(place, name) for name in ("machine", "fresh", "again"))
        for folder in (machine, fresh, again):
            folder.mkdir()

        def record(story: Story, label: str) -> None:
            outcomes = recorded(story, fresh, label)
            for step, found in played(again, fresh):
                if found != Outcome(**outcomes[step]):  # type: ignore[arg-type]
                    raise SystemExit(f"{step} does not play back as it was: nothing was kept")

        (_with_google if live else _with_emulator)(record, machine)
        FOLDER.mkdir(exist_ok=True)
        for file in sorted(fresh.iterdir()):
            shutil.copyfile(file, FOLDER / file.name)
            (FOLDER / file.name).chmod(0o644)
            sys.stdout.write(f"cassettes/{file.name}: {file.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
