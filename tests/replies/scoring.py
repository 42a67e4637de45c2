"""Every message of the tables judged, and how well: precision and recall per kind."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from email.message import Message
from zoneinfo import ZoneInfo

from sheets_followup.replies import Kind, Seen, Verdict, judge, seen_in_bytes
from tests.replies.mails import ME, OURS, SENT, Case

ZONE = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 10, 9)


def read(case: Case) -> Seen:
    return seen_in_bytes(case.raw, id="m1", thread_id="t1", labels=case.labels)


def judged(seen: Seen) -> Verdict:
    return judge(seen, own=[ME], zone=ZONE, today=TODAY, sent_ids=())


def in_thread(seen: Seen) -> Verdict:
    return judge(seen, own=[ME], zone=ZONE, today=TODAY, sent_ids=[OURS])


def as_gmail(case: Case, *, full: bool) -> dict[str, object]:
    """The JSON that Gmail gives of these bytes, with all parts or with the headers alone."""
    message = message_from_bytes(case.raw)
    whole = _payload(message)
    texts = (part for part in message.walk() if part.get_content_maintype() == "text")
    first = next(texts, None)
    data = first.get_payload(decode=True) if first else b""
    said = data.decode("utf-8", "replace") if isinstance(data, bytes) else ""
    plain = html.escape(" ".join(re.sub(r"<[^<>]*>", " ", said).split())[:180])
    head = {name: whole[name] for name in ("mimeType", "headers")}
    return {
        "id": "m1",
        "threadId": "t1",
        "labelIds": sorted(case.labels),
        "snippet": plain,
        "internalDate": f"{SENT.timestamp() * 1000:.0f}",
        "payload": whole if full else head,
    }


def _payload(part: Message) -> dict[str, object]:
    made: dict[str, object] = {
        "mimeType": part.get_content_type(),
        "headers": [{"name": name, "value": str(value)} for name, value in part.raw_items()],
        "body": {"size": 0},
    }
    inside = part.get_payload()
    if isinstance(inside, list):
        made["parts"] = [_payload(child) for child in inside if isinstance(child, Message)]
    else:
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        text = base64.urlsafe_b64encode(data).decode().rstrip("=")
        made["body"] = {"size": len(data), "data": text}
    return made


@dataclass(frozen=True)
class Score:
    """Of one kind: how many there are, were found, were said, and were said rightly."""

    kind: Kind
    there: int
    found: int
    said: int
    right: int

    @property
    def recall(self) -> float:
        return self.found / self.there if self.there else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    def __str__(self) -> str:
        return (
            f"{self.kind:<14} {self.there:>4} messages  precision {self.precision:.3f}"
            f"  recall {self.recall:.3f}"
        )


def scores(cases: Iterable[Case]) -> list[Score]:
    """A message of several kinds counts for the first of them, and any of them is right."""
    results = [(case, judged(read(case)).kind) for case in cases]
    return [
        Score(
            kind,
            sum(case.kinds[0] == kind for case, _ in results),
            sum(case.kinds[0] == kind and said in case.kinds for case, said in results),
            sum(said == kind for _, said in results),
            sum(said == kind and said in case.kinds for case, said in results),
        )
        for kind in Kind
    ]
