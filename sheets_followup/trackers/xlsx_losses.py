"""What a workbook holds that our way of saving would lose, found before anything is touched.

openpyxl writes a workbook anew from what it understood, and drops the rest in silence. So this is
a list of what it keeps, part by part and element by element; whatever is not on it is a loss.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from sheets_followup.trackers.xlsx_gate import Parts

#: Parts that are kept, or written anew with the same meaning, or hold nothing of the user's
#: (how a printer was set, the order of calculation, a thumbnail of the first page).
_KEPT_PARTS = re.compile(
    r"""\[Content_Types\]\.xml | _rels/\.rels | .*/
    | docProps/(core|app|custom)\.xml | docProps/thumbnail\.\w+
    | xl/(_rels/)?workbook\d*\.xml(\.rels)? | xl/styles\d*\.xml | xl/sharedStrings\d*\.xml
    | xl/calcChain\.xml | xl/theme/(theme\d+\.xml) | xl/printerSettings/[^/]+
    | xl/worksheets/[^/]+\.xml | xl/worksheets/_rels/[^/]+\.rels | xl/tables/[^/]+\.xml
    | xl/comments/?\w*\.xml | xl/drawings/\w*vmlDrawing\w*\.vml | xl/vbaProject\.bin
    """,
    re.VERBOSE | re.IGNORECASE,
)

#: What the other parts are, as a person would call them. The first that fits is named.
_PART_NAMES = (
    (r"xl/charts/|xl/chartsheets/|xl/chartEx", "charts"),
    (r"xl/media/", "pictures"),
    (r"xl/pivot", "pivot tables"),
    (r"xl/slicer|xl/timeline", "slicers"),
    (r"xl/ctrlProps|xl/activeX", "form controls"),
    (r"xl/featurePropertyBag", "check boxes in cells"),
    (r"xl/threadedComments|xl/persons", "threaded comments"),
    (r"xl/richData|xl/metadata", "dynamic arrays or linked data"),
    (r"xl/externalLinks", "links to other workbooks"),
    (r"xl/(queryTables|connections|model)", "data connections"),
    (r"xl/embeddings|xl/oleObject", "embedded objects"),
    (r"customXml|docMetadata", "custom XML data or a sensitivity label"),
    (r"xl/vbaProjectSignature", "the signature of its macros"),
    (r"_xmlsignatures", "a digital signature"),
    (r"customUI|xl/customProperty", "a customised ribbon or custom properties"),
    (r"xl/diagrams|xl/drawings|xl/ink", "shapes or text boxes"),
    (r"xl/(dialogsheets|macrosheets|intlMacro)", "dialog or macro sheets"),
)

_SHEET_KEPT = frozenset(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter"
    " sortState mergeCells conditionalFormatting dataValidations hyperlinks printOptions"
    " pageMargins pageSetup headerFooter rowBreaks colBreaks legacyDrawing tableParts"
    " sheetCalcPr phoneticPr drawing".split()
)
_SHEET_NAMES = {
    "protectedRanges": "ranges that some people may edit",
    "scenarios": "scenarios",
    "dataConsolidate": "consolidation settings",
    "customSheetViews": "custom views",
    "ignoredErrors": "error marks that were switched off",
    "cellWatches": "cell watches",
    "picture": "a background picture",
    "oleObjects": "embedded objects",
    "controls": "form controls",
    "AlternateContent": "form controls or other newer content",
    "legacyDrawingHF": "pictures in headers or footers",
    "drawingHF": "pictures in headers or footers",
    "webPublishItems": "web publishing settings",
    "customProperties": "custom properties",
    "smartTags": "smart tags",
}
_WORKBOOK_KEPT = frozenset(
    "fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr extLst"
    " AlternateContent revisionPtr functionGroups".split()
)
_WORKBOOK_NAMES = {
    "fileSharing": "the recommendation to open it read-only",
    "externalReferences": "links to other workbooks",
    "customWorkbookViews": "custom views",
    "pivotCaches": "pivot tables",
}
#: Extensions that Excel writes into every file and that say nothing of the user's.
_EMPTY_EXTENSIONS = frozenset(
    {
        "{EB79DEF2-80B8-43E5-95BD-54CBDDF9020C}",  # the default style of slicers
        "{9260A510-F301-46A8-8635-F512D64BE5F5}",  # the default style of timelines
        "{140A7094-0E35-4892-8432-C4D2E57EDEB5}",  # where charts keep their references
        "{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}",  # what the program could calculate
        "{79F54976-1DA5-4618-B147-ACDE4B953A38}",  # the same, older
        "{7626C862-2A13-11E5-B345-FEFF819CDC9F}",  # what LibreOffice could calculate
    }
)
_EXTENSION_NAMES = {
    "{78C0D931-6437-407D-A8EE-F0AAD7539E65}": "newer conditional formats (data bars, icons)",
    "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}": "drop-down lists that point to another sheet",
    "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}": "sparklines",
    "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}": "slicers",
    "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}": "slicers",
    "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}": "newer conditional formats (data bars, icons)",
    "{FC87AEE6-9EDD-4A0A-B7FB-166176984837}": "protected ranges of a newer kind",
    "{01252117-D84E-4E92-8308-4BE1C098FCBB}": "error marks that were switched off",
}

_SHEET_DATA = re.compile(
    rb"<((?:\w+:)?)sheetData(?:\s[^>]*)?>(?P<rows>.*)</\1sheetData\s*>", re.DOTALL
)
_CACHED = re.compile(
    rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*<(?:\w+:)?v(?:\s[^>]*)?>[^<]"
)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_CELL_MARKS = re.compile(rb"<(?:\w+:)?c\s[^>]*?\s(?:cm|vm)=\"")
_PHONETIC = re.compile(rb"<(?:\w+:)?rPh\s|<(?:\w+:)?c\s[^>]*?\sph=\"[1t]")
_RUN_FORMATS = re.compile(rb"<(?:\w+:)?r>\s*(?:<(?:\w+:)?rPr>(.*?)</(?:\w+:)?rPr>|)", re.DOTALL)
_NOTE = re.compile(rb"<(?:\w+:)?comment\s.*?</(?:\w+:)?comment>", re.DOTALL)
_LETTERING = re.compile(rb"<(?:\w+:)?(?:b|i|u|strike)\s*/?>")


def losses(parts: Parts, *, macros: bool) -> list[str]:
    """What saving would lose, in words, each thing once; empty when nothing would be.

    ``macros`` says that the file may hold macros (.xlsm): there they are kept.
    """
    found: list[str] = []
    for name in parts.names:
        _check_part(parts, name, found, macros=macros)
    for text in parts.sheets().values():
        _check_sheet(text, found)
    _check_workbook(parts.workbook(), found)
    for name, text in parts.texts.items():
        low = name.lower()
        if low.startswith("xl/sharedstrings") and _PHONETIC.search(text):
            found.append("reading aids (furigana)")
        elif low.startswith(("xl/styles", "xl/tables/")):
            _check_extensions(_parsed(text), found, low)
        elif low.startswith("xl/comments"):
            _check_notes(text, found)
    return list(dict.fromkeys(found))


def has_uncalculated(parts: Parts) -> bool:
    """Whether some formula has no result in the file, so that it would read as blank."""
    return any(
        len(_FORMULA.findall(text)) > len(_CACHED.findall(text)) for text in parts.sheets().values()
    )


def _check_part(parts: Parts, name: str, found: list[str], *, macros: bool) -> None:
    text = parts.texts.get(name, b"")
    low = name.lower()
    if low.endswith(".vml"):
        kinds = set(re.findall(rb"ObjectType=\"(\w+)\"", text)) - {b"Note"}
        if kinds or not re.fullmatch(r"xl/drawings/\w+\.vml", low):
            found.append("form controls")
        elif re.search(rb"<x:Visible", text):
            found.append("notes that are always shown")
    elif low == "xl/vbaproject.bin":
        if not macros:
            found.append("macros")
    elif _KEPT_PARTS.fullmatch(name) or _says_nothing(low, text):
        return
    else:
        fits = (what for pattern, what in _PART_NAMES if re.match(pattern, name, re.IGNORECASE))
        found.append(next(fits, f"the part {name}"))


def _says_nothing(name: str, text: bytes) -> bool:
    """Whether this part is one that programs write although there is nothing in it."""
    if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name):  # Google writes one a sheet
        return b"Anchor" not in text
    if re.fullmatch(r"xl/drawings/_rels/[^/]+\.rels", name):
        return b"<Relationship " not in text
    return name == "xl/persons/person.xml" and b"<person " not in text


def _check_sheet(text: bytes, found: list[str]) -> None:
    data = _SHEET_DATA.search(text)
    rows = data["rows"] if data else b""
    rest = text[: data.start("rows")] + text[data.end("rows") :] if data else text
    if _CACHED.search(rows):
        found.append("the results of its formulas, until Excel calculates them anew")
    if _CELL_MARKS.search(rows):
        found.append("dynamic arrays or linked data")
    if _PHONETIC.search(rows):
        found.append("reading aids (furigana)")
    root = _parsed(rest)
    for child in root:
        name = _local(child)
        if name != "extLst" and name not in _SHEET_KEPT:
            found.append(_SHEET_NAMES.get(name, f"what its sheets say under {name}"))
    _check_extensions(root, found, "a sheet")


def _check_workbook(text: bytes, found: list[str]) -> None:
    root = _parsed(text)
    for child in root:
        name = _local(child)
        if name not in _WORKBOOK_KEPT:
            found.append(_WORKBOOK_NAMES.get(name, f"what the workbook says under {name}"))
    _check_extensions(root, found, "the workbook")


def _check_extensions(root: Element, found: list[str], where: str) -> None:
    for element in root.iter():
        if _local(element) == "ext":
            uri = element.get("uri", "").upper()
            if uri not in _EMPTY_EXTENSIONS:
                found.append(_EXTENSION_NAMES.get(uri, f"newer settings in {where} ({uri})"))


def _check_notes(text: bytes, found: list[str]) -> None:
    """A note's text and author are kept, the lettering of parts of it is not."""
    for note in _NOTE.findall(text):
        formats = set(_RUN_FORMATS.findall(note))
        if len(formats) > 1 or any(_LETTERING.search(each) for each in formats):
            found.append("bold or coloured text in notes")
            return


def _local(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _parsed(text: bytes) -> Element:
    try:
        root: Element = fromstring(text)
    except ParseError:
        # A part that is no XML is reported as broken by the parser behind; here nothing is lost.
        return Element("broken")
    return root
