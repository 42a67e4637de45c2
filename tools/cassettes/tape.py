"""vcrpy as we use it: matched on everything, nothing unscrubbed, no way past it.

A connection that was opened before a cassette goes past it in silence, so each command makes its
door inside of one. Where a cassette is played, whatever it does not hold is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import vcr
from vcr.cassette import Cassette
from vcr.request import Request

from tools.cassettes.scrub import (
    answer_body,
    numbered,
    renamed,
    request_body,
    under_googles_root,
)

FOLDER = Path(__file__).parents[2] / "cassettes"


@contextmanager
def tape(
    name: str, *, folder: Path = FOLDER, record: bool = False, names: dict[str, str]
) -> Iterator[Cassette]:
    """Records into this cassette, or plays it.

    ``names`` are those of this recording: real → of the cast; the numbers of accounts are added.
    Empty where it is played, as there the program is told the names of the cast.
    """

    def asked(request: Request) -> Request | None:
        address = under_googles_root(request.uri)
        if address is None:
            return None
        request.uri = renamed(address, names)
        request.body = request_body(request.body, names)
        request.headers = {}
        return request

    def answered(response: dict[str, Any]) -> dict[str, Any]:
        if record:
            names.update(numbered(response["body"]["string"], names))
        return {
            "status": response["status"],
            "headers": {"Content-Type": ["application/json; charset=UTF-8"]},
            "body": {"string": answer_body(response["body"]["string"], names).encode()},
        }

    recorder = vcr.VCR(
        record_mode="all" if record else "none",
        match_on=("method", "scheme", "host", "path", "query", "text"),
        before_record_request=asked,
        before_record_response=answered,
        decode_compressed_response=True,
    )
    recorder.register_matcher("text", _same_text)
    if record:
        (folder / f"{name}.yaml").unlink(missing_ok=True)
    with recorder.use_cassette(str(folder / f"{name}.yaml")) as cassette:
        yield cassette


def _same_text(one: Request, other: Request) -> None:
    """Raises AssertionError where two bodies differ; both were brought to one form before."""
    assert _text(one) == _text(other), "another body"


def _text(request: Request) -> str:
    body = request.body or b""
    return body.decode() if isinstance(body, bytes) else str(body)
