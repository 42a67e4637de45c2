"""What an IMAP server is asked to search for, in as many commands as it takes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sheets_followup.mailboxes.imap.allowed import quoted

#: Addresses in one search; a command may have 8,000 bytes or so on most servers.
AT_ONCE = 20
#: With these an invitation's subject begins in most languages, as far as a search can ask it.
_INVITATIONS = ("invit", "einladung", "convi", "uitnodiging", "zaproszenie", "calend")


def by_people(people: Sequence[str]) -> list[str]:
    """The conditions of as many searches as it takes. What a search cannot hold, an address with
    a foreign letter, is left to the comparison: then everybody is looked at."""
    if not people or any(not person.isascii() for person in people):
        return [""]
    searches = []
    for at in range(0, len(people), AT_ONCE):
        keys = [
            f"{field} {quoted(person.removeprefix('@').encode()).decode()}"
            for person in people[at : at + AT_ONCE]
            for field in ("FROM", "TO", "CC")
        ]
        searches.append(" " + "OR " * (len(keys) - 1) + " ".join(keys))
    return searches


def by_words(words: Collection[str]) -> list[str]:
    """Searches for words wherever a person reads them, and for what calendars write there."""
    plain = [word for word in words if word.isascii() and word.isprintable()]
    every = [
        f"{field} {_text(word)}" for word in plain for field in ("FROM", "TO", "CC", "SUBJECT")
    ]
    every += [f"SUBJECT {_text(word)}" for word in _INVITATIONS]
    every += ['FROM "calendar-notification@google.com"', 'HEADER Content-Class "calendarmessage"']
    most = 3 * AT_ONCE
    groups = [every[at : at + most] for at in range(0, len(every), most)]
    return ["OR " * (len(keys) - 1) + " ".join(keys) for keys in groups]


def _text(word: str) -> str:
    return quoted(word.encode()).decode()
