"""A request as it goes out, from what a library or the door asked for."""

from __future__ import annotations

from collections.abc import Mapping

import requests
from requests.structures import CaseInsensitiveDict


def prepared(
    request: requests.Request, usual: Mapping[str, str | bytes]
) -> requests.PreparedRequest:
    """What ``Session.prepare_request`` makes of it, over the ``usual`` headers, but without what no
    request of ours holds: cookies, another login than the grant's, and hooks.
    """
    headers = CaseInsensitiveDict(usual)
    headers.update(request.headers or {})
    made = requests.PreparedRequest()
    made.prepare(
        method=(request.method or "").upper(),
        url=request.url,
        headers=headers,
        files=request.files,
        data=request.data,
        params=request.params or "",  # an empty text is passed by at once
        json=request.json,
    )
    return made
