"""The login in a real browser, Chromium without a window, on the emulator's consent page."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sheets_followup.login.levels import COMPOSE, DRIVE_FILE, READONLY, SPREADSHEETS
from tests.google import ME, Google
from tests.login.program import Home

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
OTHER = "other@gmail.com"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt install chromium")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    # Its sandbox needs rights that a container's root has not; it sees nothing but the emulator.
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(15_000)
        yield page


@pytest.fixture
def google() -> Iterator[Google]:
    with Google() as google:
        google.add_account(OTHER)
        yield google
        google.assert_clean()


@pytest.fixture
def home(tmp_path: Path, google: Google) -> Iterator[Home]:
    with Home(tmp_path, google) as home:
        yield home


def look(page: Page, name: str) -> None:
    """Keeps a picture of the page where somebody wants to look at it."""
    folder = os.environ.get("SHEETS_FOLLOWUP_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def untick(page: Page, scope: str) -> None:
    page.locator(f'input[value="{scope}"]').uncheck()


@pytest.mark.parametrize(
    ("args", "scopes"),
    [
        (["--level", "watch"], {COMPOSE, READONLY, SPREADSHEETS}),
        (["--level", "drafts"], {COMPOSE, SPREADSHEETS}),
        (["--level", "watch", "--sheet", "made"], {COMPOSE, READONLY, DRIVE_FILE}),
    ],
)
def test_somebody_agrees(
    google: Google, home: Home, page: Page, args: list[str], scopes: set[str]
) -> None:
    program = home.start("login", *args)
    page.goto(home.opened())
    boxes = page.locator('input[name="granted"]')
    assert {box.get_attribute("value") for box in boxes.all()} == scopes
    look(page, "-".join(["consent", *args]).replace("--", ""))
    page.click("#allow")
    page.wait_for_selector("text=You can close this page")
    look(page, "done")
    assert page.url.startswith("http://127.0.0.1:")
    out, err = program.communicate(timeout=30)
    assert program.returncode == 0, err
    assert out == f"logged in as {ME} ({args[1]})\n"
    assert stat.S_IMODE(home.token.stat().st_mode) == 0o600
    found = json.loads(home.token.read_text())
    assert set(found["scopes"]) == scopes
    code = page.url.partition("code=")[2].partition("&")[0]
    assert code, "it came back with one, and"
    assert code not in out + err

    # The port is free again: what it ended on cannot be loaded a second time, nor be of use.
    assert home.run("logout").returncode == 0
    assert google.world.logins.revoked == [found["refresh"]]
    assert not home.token.exists()


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        (READONLY, "it was not allowed to: read the mailbox, to notice what was sent"),
        (COMPOSE, "it was not allowed to: write drafts in Gmail"),
        (SPREADSHEETS, "it was not allowed to: read and write your Google Sheets"),
    ],
)
def test_a_box_is_left_without_a_tick(home: Home, page: Page, scope: str, words: str) -> None:
    program = home.start("login")
    page.goto(home.opened())
    untick(page, scope)
    look(page, "one-box-unticked")
    page.click("#allow")
    _, err = program.communicate(timeout=30)
    assert program.returncode == 3
    assert words in err
    assert "tick every box" in err
    assert not home.token.exists()


def test_every_box_is_left_without_a_tick(home: Home, page: Page) -> None:
    program = home.start("login")
    page.goto(home.opened())
    for scope in (COMPOSE, READONLY, SPREADSHEETS):
        untick(page, scope)
    page.click("#allow")
    page.wait_for_selector("text=Nothing was allowed")
    program.communicate(timeout=30)
    assert program.returncode == 3


def test_somebody_cancels(home: Home, page: Page) -> None:
    program = home.start("login", "--json")
    page.goto(home.opened())
    page.click("#deny")
    page.wait_for_selector("text=Nothing was allowed")
    look(page, "denied")
    out, _ = program.communicate(timeout=30)
    assert program.returncode == 3
    error = json.loads(out)["error"]
    assert error["code"] == 3
    assert "without agreeing" in error["message"]
    assert "Test users" in error["hint"]
    assert not home.token.exists()


def test_another_account_is_chosen(google: Google, home: Home, page: Page) -> None:
    program = home.start("login", "--account", ME)
    page.goto(home.opened())
    assert page.locator("#account").input_value() == ME, "the right one is offered"
    page.select_option("#account", OTHER)
    page.click("#allow")
    _, err = program.communicate(timeout=30)
    assert program.returncode == 3
    assert f"this login is for {OTHER}, and the drafts belong to {ME}" in err
    assert not home.token.exists()
    assert len(google.world.logins.revoked) == 1, "what was granted is given back"


def test_nobody_answers_the_page(home: Home, page: Page) -> None:
    program = home.start("login", seconds=1.5)
    page.goto(home.opened())
    _, err = program.communicate(timeout=30)
    assert program.returncode == 3
    assert "nobody agreed on Google's page" in err
    page.click("#allow")  # too late: nothing listens there any more
    page.wait_for_url("chrome-error://**")
    assert not home.token.exists()


def test_the_address_is_pasted_from_a_browser_elsewhere(home: Home, page: Page) -> None:
    """The browser's machine has no such port; its address line is all that comes back."""
    program = home.start("login", "--no-browser")
    assert program.stderr is not None
    assert program.stdin is not None
    address = next(line.strip() for line in program.stderr if line.startswith("http"))
    sent: list[str] = []

    def elsewhere(route: Route) -> None:
        """The redirect of another machine's browser: it leads to a port that is not there."""
        sent.append(route.fetch(max_redirects=0).headers["location"])
        route.fulfill(status=200, body="This site can't be reached")

    page.route("**/o/oauth2/v2/auth/consent", elsewhere)
    page.goto(address)
    page.click("#allow")
    page.wait_for_selector("text=can't be reached")
    program.stdin.write(sent[0] + "\n")
    program.stdin.flush()
    out, _ = program.communicate(timeout=30)
    assert program.returncode == 0
    assert out == f"logged in as {ME} (watch)\n"
    assert not home.page.exists(), "no browser was opened here"


def test_a_page_that_guesses_the_port_ends_nothing(home: Home, page: Page) -> None:
    program = home.start("login")
    address = home.opened()
    port = address.partition("127.0.0.1%3A")[2].partition("%2F")[0]
    page.goto(f"http://127.0.0.1:{port}/?code=stolen&state=guessed")
    page.wait_for_selector("text=This is not the page you are looking for")
    look(page, "not-ours")
    assert program.poll() is None, "it still waits for the right one"
    page.goto(address)
    page.click("#allow")
    program.communicate(timeout=30)
    assert program.returncode == 0
