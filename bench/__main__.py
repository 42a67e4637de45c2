"""``python -m bench [NAME…]``: runs the measurements of the table and says which limits hold."""

from __future__ import annotations

import sys
from importlib import import_module

#: Name → module with a function ``ratios() -> list[Ratio]``. One line adds a measurement.
BENCHES = {
    "start": "bench.start",
    "engine": "bench.engine",
    "reading": "bench.reading",
    "letters": "bench.letters",
    "workbook": "bench.workbook",
}


def main(names: list[str]) -> int:
    """Prints one line a ratio; 1 when a limit does not hold, 2 for an unknown name."""
    unknown = set(names) - set(BENCHES)
    if unknown:
        print(f"no such measurement: {', '.join(sorted(unknown))}; known: {', '.join(BENCHES)}")
        return 2
    failed = 0
    for name in names or BENCHES:
        for ratio in import_module(BENCHES[name]).ratios():
            verdict = "ok" if ratio.holds else "TOO SLOW"
            print(f"{ratio.what:<44} {ratio.value:7.2f}  of {ratio.limit:g}  {verdict}", flush=True)
            failed += not ratio.holds
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
