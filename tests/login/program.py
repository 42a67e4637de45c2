"""The program as a person starts it: in a process of its own, with the test as its browser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

from tests.google import Google

#: Starts the program with another patience than five minutes.
IMPATIENT = (
    "from sheets_followup.login import flow; flow.log_in.__kwdefaults__['patience'] = {seconds};"
    "from sheets_followup.cli import main; main()"
)


class Home:
    """A folder with a configuration for the emulator, and the program run in it."""

    def __init__(self, folder: Path, google: Google, client: object = None) -> None:
        self.folder = folder
        self.client = folder / "client_secret.json"
        self.client.write_text(json.dumps(client or google.client_file()))
        roots = "".join(f'{name} = "{root}"\n' for name, root in google.roots.items())
        self.config = folder / "config.toml"
        self.config.write_text(
            f'[me]\nname = "Jo Seeker"\n[google]\nclient_file = "client_secret.json"\n{roots}'
        )
        self.token = folder / "google-login.json"
        self.page = folder / "page"
        opener = folder / "browser"
        opener.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{self.page}.new'\n")
        opener.write_text(opener.read_text() + f"mv '{self.page}.new' '{self.page}'\n")
        opener.chmod(0o755)
        self._started: list[subprocess.Popen[str]] = []
        self.environment = {
            **{key: value for key, value in os.environ.items() if key != "DISPLAY"},
            "SHEETS_FOLLOWUP_CONFIG": str(self.config),
            "XDG_DATA_HOME": str(folder / "data"),
            "BROWSER": f"{opener} %s",
            "PYTHONUNBUFFERED": "1",
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._started:
            if process.poll() is None:
                process.kill()
            process.communicate()

    def start(self, *args: str, seconds: float | None = None) -> subprocess.Popen[str]:
        """The program, running; ``seconds`` is how long ``login`` waits instead of its own."""
        how = ["-m", "sheets_followup"]
        if seconds is not None:
            how = ["-c", IMPATIENT.format(seconds=seconds)]
        process = subprocess.Popen(
            [sys.executable, *how, *args],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._started.append(process)
        return process

    def run(self, *args: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """The program, to its end."""
        process = self.start(*args)
        out, err = process.communicate(typed, timeout=60)
        return subprocess.CompletedProcess(args, process.returncode, out, err)

    def opened(self) -> str:
        """The address with which the program opened the browser."""
        deadline = time.monotonic() + 30
        while not self.page.exists():
            assert time.monotonic() < deadline, "no browser was opened"
            time.sleep(0.02)
        address = self.page.read_text()
        self.page.unlink()
        return address
