"""Google's quotas of 2026, counted per person in a rolling minute."""

from __future__ import annotations

from collections import deque

from .answers import RefusalError
from .discovery import Method

SHEETS_A_MINUTE = 60
GMAIL_A_MINUTE = 6_000
GMAIL_UNITS = {
    "gmail.users.getProfile": 1,
    "gmail.users.labels.get": 1,
    "gmail.users.labels.list": 1,
    "gmail.users.settings.sendAs.list": 1,
    "gmail.users.settings.sendAs.get": 1,
    "gmail.users.history.list": 2,
    "gmail.users.messages.list": 5,
    "gmail.users.drafts.list": 5,
    "gmail.users.drafts.create": 10,
    "gmail.users.drafts.update": 15,
    "gmail.users.drafts.delete": 10,
    "gmail.users.threads.list": 10,
    "gmail.users.drafts.get": 20,
    "gmail.users.messages.attachments.get": 20,
    "gmail.users.messages.get": 20,
    "gmail.users.threads.get": 40,
}
READS = frozenset(
    {
        "sheets.spreadsheets.get",
        "sheets.spreadsheets.getByDataFilter",
        "sheets.spreadsheets.values.get",
        "sheets.spreadsheets.values.batchGet",
        "sheets.spreadsheets.values.batchGetByDataFilter",
        "sheets.spreadsheets.developerMetadata.get",
        "sheets.spreadsheets.developerMetadata.search",
    }
)


class Quotas:
    """Refuses with 429 what would go over a limit; a refused request costs nothing."""

    def __init__(self, *, sheets: int = SHEETS_A_MINUTE, gmail: int = GMAIL_A_MINUTE) -> None:
        self.sheets, self.gmail = sheets, gmail
        self._spent: dict[tuple[str, str], deque[tuple[float, int]]] = {}
        self.totals: dict[str, int] = {"sheets_read": 0, "sheets_write": 0, "gmail_units": 0}

    def spend(self, method: Method, user: str, now: float) -> None:
        """Books one request; RefusalError 429 when the minute is full."""
        if method.api == "drive":
            return
        if method.api == "gmail":
            kind, cost, limit = "gmail_units", GMAIL_UNITS.get(method.id, 5), self.gmail
        else:
            kind = "sheets_read" if method.id in READS else "sheets_write"
            cost, limit = 1, self.sheets
        window = self._spent.setdefault((kind, user), deque())
        while window and window[0][0] <= now - 60:
            window.popleft()
        if sum(units for _, units in window) + cost > limit:
            raise self._refusal(method, kind, user)
        window.append((now, cost))
        self.totals[kind] += cost

    def _refusal(self, method: Method, kind: str, user: str) -> RefusalError:
        if method.api == "gmail":
            return RefusalError(
                429,
                "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per "
                "user' of service 'gmail.googleapis.com'.",
                reason="rateLimitExceeded",
            )
        word = "Read" if kind == "sheets_read" else "Write"
        return RefusalError(
            429,
            f"Quota exceeded for quota metric '{word} requests' and limit '{word} requests per "
            "minute per user' of service 'sheets.googleapis.com' for consumer "
            "'project_number:100000000000'.",
            details=[
                {
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                    "reason": "RATE_LIMIT_EXCEEDED",
                    "domain": "googleapis.com",
                    "metadata": {
                        "service": "sheets.googleapis.com",
                        "consumer": "projects/100000000000",
                        "quota_location": "global",
                        "quota_metric": f"sheets.googleapis.com/{word.lower()}_requests",
                        "quota_limit": f"{word}RequestsPerMinutePerUser",
                        "quota_limit_value": str(self.sheets),
                        "quota_unit": "1/min/{project}/{user}",
                    },
                }
            ],
        )
