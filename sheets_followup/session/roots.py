"""Where Google's services are: their own addresses, or those of ``[google]`` in the configuration.

The configuration accepts Google's hosts and loopback addresses only; that check is its own. Here a
root is compared with, letter by letter: an address belongs to a service when it begins with the
whole root and a slash follows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal, Self

Service = Literal["sheets", "drive", "gmail", "oauth"]

_CONSENT_PAGE = "https://accounts.google.com/o/oauth2/v2/auth"
_GOOGLES_LOGIN = frozenset({"https://oauth2.googleapis.com", "https://accounts.google.com"})


@dataclass(frozen=True, slots=True)
class Roots:
    """The address before each service's paths, without a slash at its end."""

    sheets: str = "https://sheets.googleapis.com"
    drive: str = "https://www.googleapis.com"
    gmail: str = "https://gmail.googleapis.com"
    oauth: str = "https://oauth2.googleapis.com"

    @classmethod
    def configured(cls, google: Mapping[str, str]) -> Self:
        """The roots of a checked ``[google]`` section; what it leaves out is Google's own."""
        given = {
            each.name: google[each.name].rstrip("/") for each in fields(cls) if each.name in google
        }
        if given.get("oauth") in _GOOGLES_LOGIN:
            del given["oauth"]
        return cls(**given)

    @property
    def consent_page(self) -> str:
        """The page on which a person agrees; on a loopback root it lies under that root."""
        return _CONSENT_PAGE if self.oauth in _GOOGLES_LOGIN else f"{self.oauth}/o/oauth2/v2/auth"

    def of(self, service: Service) -> str:
        """The root of one service."""
        root: str = getattr(self, service)
        return root

    def moved(self, url: str) -> str:
        """``url`` under the configured root, where a library wrote Google's own into it.

        gspread has Google's addresses in its source. Nothing else is changed, and the result is
        judged by the allow-list like any other address.
        """
        for each in fields(Roots):
            own = str(each.default)
            if url.startswith(own + "/"):
                return self.of(each.name) + url[len(own) :]  # type: ignore[arg-type]
        return url
