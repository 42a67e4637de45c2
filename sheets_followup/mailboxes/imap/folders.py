"""Which folder is which: by what the server says (RFC 6154), else by its name in ten languages."""

from __future__ import annotations

import binascii
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sheets_followup.errors import DraftError
from sheets_followup.mailboxes.imap.answers import Listed

#: The last part of a folder's name, folded: what mail programs and providers call them.
DRAFTS = frozenset(
    "drafts|draft|entwürfe|brouillons|borradores|rascunhos|bozze|concepten|szkice|robocze"
    "|kopie robocze|wersje robocze|草稿|草稿箱|草稿夹|草稿匣|下書き".split("|")
)
SENT = frozenset(
    "sent|sent items|sent messages|sent mail|sent-mail|gesendet|gesendete elemente"
    "|gesendete objekte|gesendete nachrichten|postausgang gesendet|envoyés|éléments envoyés"
    "|messages envoyés|objets envoyés|courrier envoyé|enviados|elementos enviados"
    "|mensajes enviados|correo enviado|enviadas|itens enviados|mensagens enviadas|e-mails enviados"
    "|inviati|inviata|posta inviata|elementi inviati|messaggi inviati|verzonden|verzonden items"
    "|verzonden berichten|wysłane|elementy wysłane|wiadomości wysłane|已发送|已发送邮件|已发送消息"
    "|已发邮件|已發送|寄件備份|已傳送|已寄出|送信済み|送信済みメール|送信済みアイテム|送信済みトレイ".split(
        "|"
    )
)

#: Where a folder of the account's own may lie; another's, shared with it, lies elsewhere.
_OWN = frozenset({"", "inbox", "[gmail]", "[google mail]", "mail"})
_NO_FOLDER = frozenset({"\\noselect", "\\nonexistent"})
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: ``raw`` as the server spells it, ``name`` as a person reads it."""

    raw: bytes
    name: str


@dataclass(frozen=True, slots=True)
class Folders:
    """The account's folders by what they are for.

    ``drafts`` is the one that is written; ``other_drafts`` are those into which another mail
    program of the same person may save. ``everything`` is Gmail's All Mail and its like.
    """

    drafts: Folder
    other_drafts: tuple[Folder, ...]
    sent: tuple[Folder, ...]
    inbox: Folder
    everything: Folder | None = None


def find_folders(
    listed: Sequence[Listed], *, drafts: str | None = None, sent: str | None = None
) -> Folders:
    """The folders of an account; ``drafts`` and ``sent`` are the user's own words for them.

    Raises DraftError where no drafts folder is found, or several that could be meant.
    """
    every = [each for each in listed if not each.attributes & _NO_FOLDER]
    flagged = _flagged(every, "\\drafts")
    named = [each for each in every if _is_called(each, DRAFTS)]
    if drafts is not None:
        chosen = _chosen(every, drafts, "drafts")
    elif flagged:
        chosen = flagged[0]
    elif len(named) == 1:
        chosen = named[0]
    elif named:
        names = ", ".join(_shown(each) for each in named[:5])
        raise DraftError(
            f"several folders could be that of the drafts: {names}",
            hint='say which: drafts = "…" under [imap] in the configuration',
        )
    else:
        raise DraftError(
            "the mailbox has no folder for drafts",
            hint="save a draft with your mail program once, which makes one, "
            'or name one: drafts = "…" under [imap] in the configuration',
        )
    if sent is not None:
        where = [_chosen(every, sent, "sent")]
    else:
        where = _once([*_flagged(every, "\\sent"), *(f for f in every if _is_called(f, SENT))])
    others = [each for each in _once([*flagged, *named]) if each.raw != chosen.raw]
    whole = _flagged(every, "\\all")
    return Folders(
        drafts=_folder(chosen),
        other_drafts=tuple(_folder(each) for each in others),
        sent=tuple(_folder(each) for each in where if each.raw != chosen.raw),
        inbox=Folder(b"INBOX", "INBOX"),
        everything=_folder(whole[0]) if whole else None,
    )


def readable(raw: bytes) -> str:
    """A folder's name as a person reads it: modified UTF-7 (RFC 3501), or UTF-8 where a server
    sends that. What cannot be read stays as it is."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
    return _SHIFTED.sub(_unshifted, text) if text.isascii() else text


def _unshifted(found: re.Match[str]) -> str:
    inside = found[1]
    if not inside:
        return "&"
    padded = inside.replace(",", "/") + "=" * (-len(inside) % 4)
    try:
        return binascii.a2b_base64(padded).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return found[0]


def _flagged(every: Sequence[Listed], attribute: str) -> list[Listed]:
    """Those that the server marks so, the shallowest and shortest first: another person's, shared
    with this account, lies deeper."""
    found = [each for each in every if attribute in each.attributes]
    return sorted(found, key=lambda each: (_depth(each), len(each.raw), each.raw))


def _depth(folder: Listed) -> int:
    return readable(folder.raw).count(folder.delimiter) if folder.delimiter else 0


def _is_called(folder: Listed, names: frozenset[str]) -> bool:
    name = _fold(readable(folder.raw))
    parent, _, last = name.rpartition(folder.delimiter) if folder.delimiter else ("", "", name)
    return last in names and parent in _OWN


def _chosen(every: Sequence[Listed], wanted: str, key: str) -> Listed:
    for same in (str, _fold):
        for each in every:
            if same(readable(each.raw)) == same(wanted):
                return each
    names = ", ".join(_shown(each) for each in every[:10])
    raise DraftError(
        f"the mailbox has no folder {wanted!r}, which {key} under [imap] names",
        hint=f"it has: {names}",
    )


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()


def _shown(folder: Listed) -> str:
    return repr(_one_line(readable(folder.raw)))


def _one_line(name: str) -> str:
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name)[:100]


def _once(folders: Sequence[Listed]) -> list[Listed]:
    return list({each.raw: each for each in folders}.values())


def _folder(listed: Listed) -> Folder:
    return Folder(listed.raw, _one_line(readable(listed.raw)))
