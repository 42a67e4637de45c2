"""Google's own description of its API, read from google-api-python-client, as the judge of both
directions: which path is which method, which parameters and fields exist, what an answer may hold.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

import googleapiclient.discovery_cache as cache

from .answers import Json, RefusalError, Told, invalid, violation

DOCUMENTS = Path(cache.__file__).parent / "documents"
APIS = {"sheets": "sheets.v4", "drive": "drive.v3", "gmail": "gmail.v1"}
# The front ends of Sheets and Gmail refuse a parameter or field that they do not know; Drive's
# ignores it (gspread sends includeItemsFromAllDrives to files.get and withLink to permissions).
LENIENT = frozenset({"drive"})
BODY_FIELD = {
    "sheets.spreadsheets.values.update": "data",
    "sheets.spreadsheets.values.append": "data",
    "gmail.users.drafts.create": "draft",
    "gmail.users.drafts.update": "draft",
}


@dataclass(frozen=True, slots=True)
class Method:
    """One method of one API."""

    id: str
    api: str
    http: str
    pattern: re.Pattern[str]
    literal: int
    parameters: dict[str, Json]
    scopes: frozenset[str]
    request: str | None
    response: str | None


@dataclass(frozen=True, slots=True)
class Side:
    """Which API's schemas a value is held against, and whether unknown fields are ignored."""

    api: str
    lenient: bool = False
    most: int = 1_000_000_000


@functools.cache
def document(api: str) -> Json:
    """The discovery document of ``api``: sheets, drive or gmail."""
    loaded: Json = json.loads((DOCUMENTS / f"{APIS[api]}.json").read_text("utf-8"))
    return loaded


def _methods(node: Json) -> list[Json]:
    found = list(node.get("methods", {}).values())
    for inner in node.get("resources", {}).values():
        found += _methods(inner)
    return found


def _pattern(template: str) -> re.Pattern[str]:
    # A path segment never holds a raw slash; unquoting comes after matching, as at Google.
    parts = re.split(r"\{\+?(\w+)\}", template)
    text = ""
    for number, part in enumerate(parts):
        text += f"(?P<{part}>[^/]+?)" if number % 2 else re.escape(part)
    return re.compile(text)


@functools.cache
def methods() -> tuple[Method, ...]:
    """Every method of the three documents, the most literal path first."""
    found = []
    for api in APIS:
        whole = document(api)
        for entry in _methods(whole):
            template = "/" + whole["servicePath"] + entry.get("flatPath", entry["path"])
            found.append(
                Method(
                    id=entry["id"],
                    api=api,
                    http=entry["httpMethod"],
                    pattern=_pattern(template),
                    literal=len(re.sub(r"\{.*?\}", "", template)),
                    parameters={**whole.get("parameters", {}), **entry.get("parameters", {})},
                    scopes=frozenset(entry.get("scopes", ())),
                    request=(entry.get("request") or {}).get("$ref"),
                    response=(entry.get("response") or {}).get("$ref"),
                )
            )
    return tuple(sorted(found, key=lambda method: -method.literal))


def match(http: str, path: str) -> tuple[Method, dict[str, str]] | None:
    """The method that ``http path`` names, and its path parameters decoded."""
    found = _matched(http, path)
    return None if found is None else (found[0], dict(found[1]))


@functools.lru_cache(maxsize=8192)
def _matched(http: str, path: str) -> tuple[Method, dict[str, str]] | None:
    for method in methods():
        if method.http == http and (hit := method.pattern.fullmatch(path)):
            return method, {key: unquote(text) for key, text in hit.groupdict().items()}
    return None


def api_of(path: str) -> str:
    """Whose wording an error about ``path`` has."""
    if path.startswith(("/drive/", "/upload/drive/")):
        return "drive"
    return "gmail" if "/gmail/" in path else "sheets"


def check_body(method: Method, body: Any) -> None:
    """400 as Google's JSON parser words it, for anything that the request schema does not know."""
    if method.request is None:
        if body not in (None, {}):
            raise invalid("Invalid JSON payload received. A body was not expected.")
        return
    if body is None:
        return
    prefix = BODY_FIELD.get(method.id, "")
    if not isinstance(body, dict):
        raise violation("", "Invalid JSON payload received. Root element must be a message.")
    side = Side(method.api, lenient=method.api in LENIENT)
    _check(side, {"$ref": method.request}, body, (None, prefix) if prefix else None)


def check_answer(method: Method, answer: Any) -> None:
    """AssertionError when the emulator itself answers what Google's schema does not hold."""
    if method.response is None:
        assert answer in (None, {}), f"{method.id} answers nothing"
        return
    try:
        # Of a long list of rows, 200 are looked at: each is made by the same lines of code.
        _check(Side(method.api, most=200), {"$ref": method.response}, answer, None)
    except RefusalError as error:
        raise AssertionError(f"{method.id} answered outside its schema: {error.message}") from error


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda hit: "_" + hit[1].lower(), name)


#: Where a value stands: the place that holds it, and its name or number there. It is written out
#: for a refusal alone; most values are right.
Where: TypeAlias = "tuple[Where, str | int] | None"


def _written(where: Where) -> str:
    if where is None:
        return ""
    before = _written(where[0])
    if isinstance(where[1], int):
        return f"{before}[{where[1]}]"
    return f"{before}.{_snake(where[1])}" if before else _snake(where[1])


def _wrong(where: Where, kind: str, value: Any) -> RefusalError:
    shown, at = json.dumps(value, ensure_ascii=False), _written(where)
    return violation(at, f"Invalid value at '{at}' ({kind}), {shown}")


def _check(side: Side, schema: Json, value: Any, where: Where) -> None:
    if value is None:
        return
    if reference := schema.get("$ref"):
        _check_message(side, reference, value, where)
        return
    kind = schema.get("type")
    if kind == "any":
        return
    if kind == "array":
        items = schema["items"]
        inner = items.get("items", {}).get("type") if items.get("type") == "array" else None
        if inner == "any":  # ValueRange.values, the one place where the values are many
            if not isinstance(value, list):
                raise _wrong(where, "type.googleapis.com/google.protobuf.ListValue", value)
            for row in value:
                if row is not None and not isinstance(row, list):
                    raise _wrong(where, "type.googleapis.com/google.protobuf.ListValue", row)
            return
        items_of = value if isinstance(value, list) else [value]
        for number, item in enumerate(items_of[: side.most]):
            _check(side, items, item, (where, number))
    elif kind == "object":
        if not isinstance(value, dict):
            raise _wrong(where, "type.googleapis.com/google.protobuf.Struct", value)
        if extra := schema.get("additionalProperties"):
            for key, item in value.items():
                _check(side, extra, item, (where, key))
    else:
        _check_scalar(schema, value, where)


@functools.cache
def _properties(api: str, reference: str) -> dict[str, Json]:
    """The fields of a message by name."""
    found: dict[str, Json] = document(api)["schemas"][reference].get("properties", {})
    return found


def _check_message(side: Side, reference: str, value: Any, where: Where) -> None:
    if not isinstance(value, dict):
        raise _wrong(where, f"type.googleapis.com/{reference}", value)
    told = value if isinstance(value, Told) and not side.lenient else None
    if told is not None and told.right == (side.api, reference):
        return
    properties = _properties(side.api, reference)
    for key, item in value.items():
        schema = properties.get(key)
        if schema is None:
            if side.lenient:
                continue
            place = _written(where)
            at = f" at '{place}'" if place else ""
            raise violation(
                place,
                f'Invalid JSON payload received. Unknown name "{key}"{at}: Cannot find field.',
            )
        if type(item) is str and schema.get("type") == "string" and "enum" not in schema:
            continue  # most fields are a plain text
        _check(side, schema, item, (where, key))
    if told is not None:
        told.right = (side.api, reference)


def _check_scalar(schema: Json, value: Any, where: Where) -> None:
    kind = schema.get("type")
    if enum := schema.get("enum"):
        good = value in enum
    elif kind == "string":
        good = isinstance(value, str) or (
            schema.get("format") in ("int64", "uint64") and isinstance(value, int)
        )
    elif kind == "boolean":
        good = isinstance(value, bool)
    elif kind == "integer":
        good = _whole(value)
    elif kind == "number":
        good = isinstance(value, (int, float)) and not isinstance(value, bool)
    else:
        good = True
    if not good:
        name = "TYPE_ENUM" if schema.get("enum") else f"TYPE_{str(kind).upper()}"
        raise _wrong(where, name, value)


def _whole(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, str):
        return re.fullmatch(r"-?\d{1,10}", value) is not None
    return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
