"""Field masks: the ``fields`` parameter of an answer, and the ``fields`` of an update request."""

from __future__ import annotations

import functools
from typing import Any

from .answers import Json, invalid

Mask = dict[str, "Mask"]


@functools.lru_cache(maxsize=512)
def _cached(text: str) -> Mask:
    mask, rest = _parse(text, 0)
    if rest != len(text):
        raise invalid(f"Request contains an invalid argument: fields '{text}'")
    return mask


def parse(text: str) -> Mask:
    """``a(b,c/d),e.f`` as nested dicts; an empty dict means everything below.

    >>> parse("sheets(data/rowData,properties),spreadsheetId")["sheets"]
    {'data': {'rowData': {}}, 'properties': {}}
    """
    return _cached(text.replace(" ", ""))


def _parse(text: str, at: int) -> tuple[Mask, int]:
    mask: Mask = {}
    while True:
        path, at = _path(text, at)
        if not path:
            raise invalid(f"Request contains an invalid argument: fields '{text}'")
        node = mask
        for name in path:
            node = node.setdefault(name, {})
        if at < len(text) and text[at] == "(":
            inner, at = _parse(text, at + 1)
            if at >= len(text) or text[at] != ")":
                raise invalid(f"Request contains an invalid argument: fields '{text}'")
            _merge(node, inner)
            at += 1
        if at < len(text) and text[at] == ",":
            at += 1
            continue
        return mask, at


def _path(text: str, at: int) -> tuple[list[str], int]:
    names, name = [], ""
    while at < len(text) and text[at] not in ",()":
        if text[at] in "./":
            names.append(name)
            name = ""
        else:
            name += text[at]
        at += 1
    names.append(name)
    return [item for item in names if item], at


def _merge(into: Mask, other: Mask) -> None:
    for name, inner in other.items():
        _merge(into.setdefault(name, {}), inner)


def apply(mask: Mask, value: Any) -> Any:
    """What of ``value`` the mask lets through; parents of nothing stay, as at Google."""
    if not mask or "*" in mask:
        return value
    if isinstance(value, list):
        return [apply(mask, item) for item in value]
    if isinstance(value, dict):
        return {name: apply(inner, value[name]) for name, inner in mask.items() if name in value}
    return value


def unknown(mask: Mask, known: Json, schemas: Json, above: tuple[str, ...] = ()) -> str | None:
    """The first path of the mask that the schema does not hold, with dots; None for a good mask."""
    properties = known.get("properties")
    if "*" in mask or properties is None:
        return None
    for name, inner in mask.items():
        path = (*above, name)
        if name not in properties:
            return ".".join(path)
        below = properties[name]
        while below.get("type") == "array":
            below = below["items"]
        if reference := below.get("$ref"):
            below = schemas[reference]
        if inner and (found := unknown(inner, below, schemas, path)):
            return found
    return None


def paths(mask: Mask) -> list[tuple[str, ...]]:
    """The leaves of a mask."""
    found: list[tuple[str, ...]] = []
    for name, inner in mask.items():
        found += [(name, *rest) for rest in paths(inner)] if inner else [(name,)]
    return found


def copy_into(target: Json, source: Json, mask: Mask, *, skip: frozenset[str]) -> None:
    """Sets what the mask names in ``target``; what ``source`` lacks is removed."""
    if "*" in mask:
        mask = {name: {} for name in {*target, *source} - skip}
    for name, inner in mask.items():
        if name in skip:
            continue
        if inner and isinstance(source.get(name, {}), dict):
            below = dict(target.get(name) or {})
            copy_into(below, source.get(name) or {}, inner, skip=frozenset())
            target[name] = below
        elif source.get(name) is None:
            target.pop(name, None)
        else:
            target[name] = source[name]
