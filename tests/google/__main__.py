"""``python -m tests.google``: the emulator by itself, for a look in the browser or another tool."""

from __future__ import annotations

import argparse
import json
import sys
import threading

from .emulator import ME, Google

# A spreadsheet of somebody else's, for whoever wants to see a 403: gspread's tests ask for it.
PRIVATE = "1jIKzPs8LsiZZdLdeMEP-5ZIHw6RkjiOmj1LrJN706Yc"


def main() -> None:
    """Starts, prints its addresses and a login as one JSON line, and runs until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m tests.google", description=__doc__)
    parser.add_argument("--account", default=ME)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds a request")
    parser.add_argument("--port", type=int, default=0, help="default: a free one")
    parser.add_argument("--quotas", action=argparse.BooleanOptionalAction, default=False)
    parser.add_argument("--open", action="store_true", help="a request needs no token")
    given = parser.parse_args()
    google = Google(
        seed=given.seed,
        account=given.account,
        running=True,
        quotas=given.quotas,
        strict=not given.open,
        latency=given.latency,
        port=given.port,
    )
    google.world.private(PRIVATE)
    with google:
        told = {
            "url": google.url,
            "account": google.account,
            "login": google.login(),
            "client": google.client_file(),
            "private": PRIVATE,
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
