"""Workbooks that are hostile or broken: refused early, with a reason, in little time and memory."""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from sheets_followup.errors import FollowupError, Refused, TrackerError, UsageError
from sheets_followup.model import CellWrite
from sheets_followup.trackers.xlsx_file import XlsxTracker
from tests.workbooks import KEPT, edited, repacked, workbook

SHEET = "xl/worksheets/sheet1.xml"
MUTANTS = 300


def _bomb() -> bytes:
    huge = b"<row>" + b" " * 60_000_000 + b"</row>"
    return edited(workbook(), SHEET, b"</sheetData>", huge + b"</sheetData>")


def _rows(rows: bytes) -> bytes:
    return edited(workbook(), SHEET, b"</sheetData>", rows + b"</sheetData>")


def _utf16() -> bytes:
    with zipfile.ZipFile(io.BytesIO(workbook())) as archive:
        return archive.read(SHEET).decode().replace("UTF-8", "UTF-16").encode("utf-16")


def _wrong_sum() -> bytes:
    data = bytearray(workbook())
    place = data.find(b"PK\x01\x02")
    while b"sheet1.xml" not in data[place + 46 : place + 80]:
        place = data.find(b"PK\x01\x02", place + 4)
    data[place + 16] ^= 1
    return bytes(data)


def _cell(address: str) -> bytes:
    cell = f'<row r="{re.sub("[A-Z]", "", address)}"><c r="{address}"><v>1</v></c></row>'.encode()
    return edited(workbook(), SHEET, b"</sheetData>", cell + b"</sheetData>")


def _declared(text: bytes, part: str = SHEET) -> bytes:
    return edited(workbook(), part, b"<worksheet" if "sheet1" in part else b"<sst", text)


def _two_of_one_name() -> bytes:
    target = io.BytesIO(workbook())
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/workbook.xml", b"<x/>")
    return target.getvalue()


def _overlapping() -> bytes:
    data = bytearray(workbook())
    directory = data.find(b"PK\x01\x02")
    second = data.find(b"PK\x01\x02", directory + 4)
    data[second + 42 : second + 46] = (5).to_bytes(4, "little")
    return bytes(data)


def _encrypted_entries() -> bytes:
    data = bytearray(workbook())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

#: name → (how it is made, the error, a word of the message)
HOSTILE: dict[str, tuple[bytes, type[FollowupError], str]] = {
    "a bomb": (_bomb(), Refused, "unpacks to"),
    "a cell at the far end": (_cell("XFD1048576"), Refused, "XFD1048576"),
    "a far row": (_cell("A100002"), Refused, "A100002"),
    "a far column": (_cell("SG2"), Refused, "SG2"),
    "a document type": (_declared(b"<!DOCTYPE x><worksheet"), Refused, "document type"),
    "an entity": (
        _declared(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet'),
        Refused,
        "document type",
    ),
    "an entity in the texts": (
        _declared(b"<!ENTITY a 'b'><sst", "xl/sharedStrings.xml"),
        Refused,
        "document type",
    ),
    "cells far apart, written oddly": (
        _rows(b"<row r = '3'><c r = 'SF3'><v>1</v></c></row><row r = '99999'><c/></row>"),
        Refused,
        "something in row",
    ),
    "far cells in small letters": (
        _rows(b'<row r="3"><c r="xfd3"><v>1</v></c></row>'),
        Refused,
        "column 16,",
    ),
    "a great many cells without addresses": (
        _rows(b"".join(b"<row>" + b"<c><v>%d</v></c>" % n * 26 + b"</row>" for n in range(80_000))),
        Refused,
        "do not say where they are",
    ),
    "a long text": (
        edited(
            workbook(),
            "xl/sharedStrings.xml",
            b"</sst>",
            b"<si><t>" + random.Random(1).randbytes(10_000_000).hex().encode() + b"</t></si></sst>",
        ),
        Refused,
        "a text of more than",
    ),
    "in UTF-16": (
        repacked(workbook(), {SHEET: _utf16()}),
        Refused,
        "not written in UTF-8",
    ),
    "many parts": (
        repacked(workbook(), {f"xl/junk/{number}.xml": b"" for number in range(1_001)}),
        Refused,
        "parts",
    ),
    "an absolute name": (repacked(workbook(), {"/etc/x.xml": b"<x/>"}), Refused, "outside"),
    "a climbing name": (repacked(workbook(), {"xl/../../x.xml": b"<x/>"}), Refused, "outside"),
    "two parts of one name": (_two_of_one_name(), Refused, "two parts"),
    "overlapping parts": (_overlapping(), Refused, "overlap"),
    "a merge of everything": (
        edited(workbook(KEPT["merged cells"]), SHEET, b"F1:G2", b"A1:XFD1048576"),
        Refused,
        "merged or linked",
    ),
    "an encrypted workbook": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        Refused,
        "protected with a password",
    ),
    "encrypted parts": (_encrypted_entries(), Refused, "protected with a password"),
    "an old workbook": (OLE + b"Workbook", UsageError, ".xls kind"),
    "a binary workbook": (
        repacked(workbook(), {"xl/workbook.xml": None, "xl/workbook.bin": b""}),
        UsageError,
        "xlsb",
    ),
    "a strict workbook": (
        edited(
            workbook(),
            "xl/workbook.xml",
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        UsageError,
        "Strict",
    ),
    "a wrong sum": (_wrong_sum(), TrackerError, "BadZipFile"),
    "another archive": (repacked(workbook(), {"xl/workbook.xml": None}), TrackerError, "archive"),
    "a text": (b"Company,Role\n", TrackerError, "no workbook"),
    "half a workbook": (workbook()[:2_000], TrackerError, "no workbook"),
    "nothing": (b"", TrackerError, "is empty"),
    "a broken sheet": (
        edited(workbook(), SHEET, b"</sheetData>", b""),
        TrackerError,
        "no workbook",
    ),
    "a text that is not there": (
        edited(workbook(), SHEET, b"<v>0</v>", b"<v>99</v>"),
        TrackerError,
        "no workbook",
    ),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "search.xlsx"


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_hostile_or_broken_stops_early_with_a_reason(file: Path, what: str) -> None:
    data, kind, words = HOSTILE[what]
    file.write_bytes(data)
    with pytest.raises(kind) as caught:
        XlsxTracker(file).read()
    assert type(caught.value) is kind
    assert words in str(caught.value)
    assert caught.value.hint


def test_a_formatted_cell_far_away_is_nothing(file: Path) -> None:
    far = b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    file.write_bytes(edited(workbook(), SHEET, b"</sheetData>", far))
    assert len(XlsxTracker(file).read().cells) == 2


def mutants() -> list[bytes]:
    """Files and parts with bytes exchanged, taken away and added, the same ones in every run."""
    chance = random.Random(20_260_316)
    kinds = ("a table", "a filter and panes", "a mail link", "a formula's result", "a chart")
    samples = [workbook(KEPT[what]) for what in kinds]
    made = []
    for number in range(MUTANTS):
        data = chance.choice(samples)
        if number % 2:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                names = [name for name in archive.namelist() if not name.startswith("docProps")]
                name = chance.choice(names)
                made.append(repacked(data, {name: _mutant(chance, archive.read(name))}))
        else:
            made.append(_mutant(chance, data))
    return made


def _mutant(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5))):
        place = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place : place + chance.randrange(30)]
            case 2:
                changed[place:place] = changed[place // 2 :][: chance.randrange(60)]
            case _:
                changed[place] = ord(chance.choice('0123456789<>"/= AZ'))
    return bytes(changed)


def test_a_mutant_is_read_and_written_or_an_error_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "search.xlsx"
    read = written = 0
    for data in mutants():
        file.write_bytes(data)
        with contextlib.suppress(FollowupError):
            tracker = XlsxTracker(file)
            sheet = tracker.read()
            read += 1
            assert tracker.write(sheet, [CellWrite(1, 9, "Next step"), CellWrite(2, 9, "=x")])
            assert tracker.read().cells[1][9] == "=x"
            written += 1
    assert MUTANTS > read > written > 20


#: Reads each file of a folder, and says how long the slowest took (its own time, for the machine
#: may be busy), and the memory at the end: of a new process, because the test's own was large.
_MEASURED = """
import json, sys, time
from pathlib import Path
from sheets_followup.errors import FollowupError
from sheets_followup.trackers.xlsx_file import XlsxTracker

slowest = 0.0
for name in sorted(Path(sys.argv[1]).iterdir()):
    began = time.process_time()
    try:
        XlsxTracker(name).read()
    except FollowupError:
        pass
    slowest = max(slowest, time.process_time() - began)
status = Path("/proc/self/status").read_text()
print(json.dumps([slowest, int(status.split("VmHWM:")[1].split()[0]) / 1024]))
"""


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="how much memory was used is known on Linux only"
)
def test_all_of_it_takes_two_seconds_and_200_mb_at_the_most(tmp_path: Path) -> None:
    for number, data in enumerate([*(case[0] for case in HOSTILE.values()), *mutants()]):
        (tmp_path / f"{number}.xlsx").write_bytes(data)
    run = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(tmp_path)], capture_output=True, text=True, check=True
    )
    slowest, memory = json.loads(run.stdout)
    assert slowest < 2
    assert memory < 200
