"""Which requests the product must never make, however they are spelled."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from urllib.parse import unquote

OVERRIDES = ("x-http-method-override", "x-http-method", "x-method-override")


def forbidden(method: str, target: str, headers: Any) -> str:
    """Why a request is one that the product must never make; empty when it is not."""
    if why := _forbidden(target.partition("?")[0]):
        return why
    if any(headers.get(name) for name in OVERRIDES):
        return "method override"
    return ""


@lru_cache(maxsize=4096)
def _forbidden(path: str) -> str:
    for _ in range(3):
        path = unquote(path)
    parts = [part.casefold().strip() for part in path.split("/") if part not in ("", ".")]
    words = {word for part in parts for word in part.split(":")}
    if "send" in words:
        return "send"
    if parts[:1] == ["batch"]:
        return "batch"
    if {"upload", "resumable"} & set(parts[:2]) and "v4" not in parts[:1]:
        return "upload"
    if "gmail" in parts and {"import", "batchmodify", "batchdelete", "modify"} & words:
        return "mail"
    return ""
