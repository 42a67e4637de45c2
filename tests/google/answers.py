"""What the emulator answers when it refuses, in the forms that Google's three servers use."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class Told(Json):
    """A part of many answers that nobody changes; ``right`` is the API and the schema which it was
    found to keep to, so that it is held against them once."""

    right: tuple[str, str] | None = None


STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "UNIMPLEMENTED",
    409: "ABORTED",
    413: "INVALID_ARGUMENT",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
}
REASON = {
    400: "badRequest",
    401: "authError",
    403: "forbidden",
    404: "notFound",
    409: "aborted",
    413: "uploadTooLarge",
    429: "rateLimitExceeded",
    500: "backendError",
    501: "notImplemented",
    502: "backendError",
    503: "backendError",
}


def api_off(api: str) -> RefusalError:
    """The project behind the client has this API switched off."""
    return RefusalError(
        403,
        f"The {api} API has not been used in project 1234 before or it is disabled.",
        reason="accessNotConfigured",
        details=[
            {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": "SERVICE_DISABLED",
                "domain": "googleapis.com",
            }
        ],
    )


class RefusalError(Exception):
    """A definite answer other than 2xx; nothing of the request was applied."""

    def __init__(
        self,
        code: int,
        message: str,
        *,
        reason: str | None = None,
        status: str | None = None,
        details: list[Json] | None = None,
        extra: Json | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.reason = reason or REASON.get(code, "badRequest")
        self.status = status or STATUS.get(code, "UNKNOWN")
        self.details = details
        self.extra = extra or {}
        self.headers = headers or {}

    def body(self, api: str) -> Json:
        """The error as the server of ``api`` (sheets, drive, gmail) words it."""
        error: Json = {"code": self.code, "message": self.message}
        if api != "sheets":
            entry = {"message": self.message, "domain": "global", "reason": self.reason}
            error["errors"] = [entry | self.extra]
        if api != "drive" or self.details:
            error["status"] = self.status
        if self.details:
            error["details"] = self.details
        return {"error": error}


def invalid(message: str) -> RefusalError:
    return RefusalError(400, message)


def not_found(message: str = "Requested entity was not found.") -> RefusalError:
    return RefusalError(404, message)


def violation(field: str, description: str, message: str = "") -> RefusalError:
    """400 with the field named, as the JSON front end words it."""
    return RefusalError(
        400,
        message or description,
        details=[
            {
                "@type": "type.googleapis.com/google.rpc.BadRequest",
                "fieldViolations": [{"field": field, "description": description}],
            }
        ],
    )


def pruned(value: Any, drop: frozenset[str] = frozenset()) -> Any:
    """A copy without what a proto leaves out: null, false, "", and 0 in colours and sheet ids."""
    if isinstance(value, dict):
        ranged = "startRowIndex" in value or "startColumnIndex" in value or "dimension" in value
        ranged = ranged or "endRowIndex" in value or "endColumnIndex" in value
        result = {}
        for key, item in value.items():
            if item is None or item is False or item == "" or key in drop:
                continue
            if key in ("red", "green", "blue") and item == 0:
                continue
            if key == "sheetId" and ranged and item == 0:
                continue
            result[key] = pruned(item, drop)
        return result
    if isinstance(value, list):
        return [pruned(item, drop) for item in value]
    return value
