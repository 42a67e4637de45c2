"""The parameters of a request, held against Google's own description of the method."""

from __future__ import annotations

import re

from .answers import Json, RefusalError, invalid, violation
from .discovery import LENIENT, Method, document
from .masks import parse, unknown


def check_query(method: Method, query: dict[str, list[str]]) -> None:
    """400 for an unknown parameter or value (sheets, gmail), or a missing required one."""
    for name, known in method.parameters.items():
        asked = known.get("required") and known.get("location") == "query"
        if asked and not any(query.get(name, ())):
            raise RefusalError(
                400,
                f"Required parameter: {name}",
                reason="required",
                extra={"locationType": "parameter", "location": name},
            )
    for name, values in query.items():
        spec = method.parameters.get(name)
        if spec is None or spec.get("location") == "path":
            if method.api in LENIENT:
                continue
            raise violation(
                "",
                f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query '
                f"parameter. Field '{name}' could not be found in request message.",
            )
        if len(values) > 1 and not spec.get("repeated"):
            raise invalid(f"Invalid value for {name}: given more than once")
        for value in values:
            _check_parameter(method, name, spec, value)


def _check_parameter(method: Method, name: str, spec: Json, value: str) -> None:
    kind = spec.get("type")
    enum = spec.get("enum")
    good = True
    if enum and name not in ("alt", "$.xgafv"):
        good = value in enum
    elif kind == "boolean":
        good = value.lower() in ("true", "false", "1", "0")
    elif kind == "integer":
        good = re.fullmatch(r"-?\d+", value) is not None
    if not good:
        where = f" (TYPE_{'ENUM' if enum else str(kind).upper()})"
        raise violation(name, f"Invalid value at '{name}'{where}, \"{value}\"")


def check_fields(method: Method, text: str) -> None:
    """400, in the words of the API, for a ``fields`` parameter that names what no answer holds."""
    if not text or method.response is None:
        return
    schemas = document(method.api)["schemas"]
    path = unknown(parse(text), schemas[method.response], schemas)
    if path is None:
        return
    if method.api == "drive":
        raise RefusalError(
            400,
            f"Invalid field selection {path.rpartition('.')[2]}",
            reason="invalidParameter",
            extra={"locationType": "parameter", "location": "fields"},
        )
    words = f"Error expanding 'fields' parameter. Cannot find matching fields for path '{path}'."
    raise violation(path, words, message="Request contains an invalid argument.")
