"""One request on its way through the emulator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .answers import Json

if TYPE_CHECKING:
    from .world import World


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer that is no JSON, such as an export."""

    content: bytes
    type: str


@dataclass(slots=True)
class Call:
    """A request that has been matched to a method, with who sent it."""

    world: World
    method: str
    user: str
    client: str
    scopes: frozenset[str]
    path: dict[str, str]
    query: dict[str, list[str]]
    body: Json = field(default_factory=dict)

    def one(self, name: str, default: str) -> str:
        """A query parameter's value."""
        values = self.query.get(name)
        return values[-1] if values and values[-1] else default

    def many(self, name: str) -> list[str]:
        """A repeated query parameter's values."""
        return self.query.get(name, [])

    def flag(self, name: str) -> bool:
        """A boolean query parameter."""
        return self.one(name, "false").lower() in ("true", "1")


Endpoint = Callable[[Call], Any]
