"""Foreign exceptions turned into ours, in one table: every class of the libraries in use, by name.

Names, so that reading the table loads no library; ``tests/session/test_errors_table.py`` compares
it with the libraries. What a foreign exception *says* is never repeated, and it is never kept as a
cause: an address with a search in it stands in most of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from sheets_followup.errors import FollowupError, LoginNeeded, TrackerError, TryAgain, UsageError


class Meaning(Enum):
    """What a foreign exception comes down to."""

    NOT_REACHED = "no connection was made, so nothing was asked"
    NO_ANSWER = "it was asked, and no whole answer came"
    LOGIN = "the login is not accepted or cannot be read"
    MISSING = "the spreadsheet, a tab or a cell is not there"
    MISUSE = "this program asked in a wrong way"


#: Module → class → meaning. Groups keep it readable; no class stands in two.
_GROUPS: dict[str, dict[Meaning, str]] = {
    "requests.exceptions": {
        Meaning.NOT_REACHED: "ConnectTimeout ProxyError",
        Meaning.NO_ANSWER: "RequestException HTTPError ConnectionError SSLError Timeout "
        "ReadTimeout TooManyRedirects ChunkedEncodingError ContentDecodingError "
        "StreamConsumedError RetryError JSONDecodeError",
        Meaning.MISUSE: "URLRequired MissingSchema InvalidSchema InvalidURL InvalidHeader "
        "InvalidProxyURL UnrewindableBodyError InvalidJSONError RequestsWarning "
        "FileModeWarning RequestsDependencyWarning",
    },
    "urllib3.exceptions": {
        Meaning.NOT_REACHED: "NewConnectionError NameResolutionError ConnectTimeoutError "
        "ProxyError ProxySchemeUnknown ProxySchemeUnsupported",
        Meaning.NO_ANSWER: "HTTPError PoolError RequestError SSLError DecodeError ProtocolError "
        "MaxRetryError HostChangedError TimeoutStateError TimeoutError ReadTimeoutError "
        "EmptyPoolError FullPoolError ClosedPoolError ResponseError IncompleteRead "
        "InvalidChunkLength InvalidHeader HeaderParsingError BodyNotHttplibCompatible "
        "ResponseNotChunked UnrewindableBodyError",
        Meaning.MISUSE: "LocationValueError LocationParseError URLSchemeUnknown HTTPWarning "
        "SecurityWarning InsecureRequestWarning NotOpenSSLWarning SystemTimeWarning "
        "InsecurePlatformWarning DependencyWarning",
    },
    "gspread.exceptions": {
        Meaning.NO_ANSWER: "APIError",
        Meaning.MISSING: "SpreadsheetNotFound WorksheetNotFound",
        Meaning.MISUSE: "GSpreadException NoValidUrlKeyFound IncorrectCellLabel InvalidInputValue "
        "UnSupportedExportFormat",
    },
    "googleapiclient.errors": {
        Meaning.NO_ANSWER: "HttpError ResumableUploadError BatchError InvalidJsonError",
        Meaning.MISUSE: "Error UnknownFileType UnknownLinkType UnknownApiNameOrVersion "
        "UnacceptableMimeTypeError MediaUploadSizeError InvalidChunkSizeError "
        "InvalidNotificationError UnexpectedMethodError UnexpectedBodyError",
    },
    "google.auth.exceptions": {
        Meaning.NO_ANSWER: "TransportError TimeoutError ResponseError",
        Meaning.LOGIN: "GoogleAuthError RefreshError UserAccessTokenError DefaultCredentialsError "
        "MutualTLSChannelError ClientCertError OAuthError ReauthFailError "
        "ReauthSamlChallengeFailError MalformedError InvalidResource InvalidOperation "
        "InvalidValue InvalidType OSError",
    },
    "httplib2.error": {
        Meaning.NO_ANSWER: "HttpLib2Error HttpLib2ErrorWithResponse RedirectMissingLocation "
        "RedirectLimit FailedToDecompressContent",
        Meaning.NOT_REACHED: "ServerNotFoundError ProxiesUnavailableError",
        Meaning.MISUSE: "UnimplementedDigestAuthOptionError UnimplementedHmacDigestAuthOptionError "
        "MalformedHeader RelativeURIError",
    },
    # What the machine itself raises below all of them.
    "builtins": {Meaning.NO_ANSWER: "ConnectionError OSError"},
    "http.client": {Meaning.NO_ANSWER: "HTTPException"},
    "ssl": {Meaning.NOT_REACHED: "SSLCertVerificationError"},
}

MEANINGS: dict[str, Meaning] = {
    f"{module}.{name}": meaning
    for module, groups in _GROUPS.items()
    for meaning, names in groups.items()
    for name in names.split()
}


def meaning_of(error: BaseException) -> Meaning | None:
    """What a foreign exception comes down to; None for one that is no library's.

    A wrapper is opened as far as the table knows what is inside: requests says ConnectionError
    both when no connection was made and when it broke after the question.
    """
    seen: set[int] = set()
    found: Meaning | None = None
    inside: object = error
    while isinstance(inside, BaseException) and id(inside) not in seen:
        seen.add(id(inside))
        found = _named(type(inside)) or found
        if found is Meaning.NOT_REACHED:
            break
        inside = getattr(inside, "reason", None) or next(
            (each for each in inside.args if isinstance(each, BaseException)), None
        )
    return found


def _named(kind: type[BaseException]) -> Meaning | None:
    for each in kind.__mro__:
        meaning = MEANINGS.get(f"{each.__module__}.{each.__qualname__}")
        if meaning is not None:
            return meaning
    return None


def translated(error: BaseException, service: str, *, writes: bool) -> FollowupError | None:
    """Our error for a foreign one, None for one that is no library's.

    ``service`` is how the service is called in the message; ``writes`` says whether a change had
    been asked for, which decides ``may_have_happened``.
    """
    meaning = meaning_of(error)
    if meaning is None:
        return None
    if meaning is Meaning.NOT_REACHED:
        return TryAgain(
            f"{service} could not be reached: no connection was made",
            hint="check the network and run again; nothing was changed",
        )
    if meaning is Meaning.NO_ANSWER:
        return TryAgain(
            f"{service} was asked and gave no whole answer",
            hint="run again; what is not known is looked up first",
            may_have_happened=writes,
        )
    if meaning is Meaning.LOGIN:
        return LoginNeeded(
            f"{service} does not accept this login",
            hint="log in again: sheets-followup login",
        )
    if meaning is Meaning.MISSING:
        return TrackerError(
            "the spreadsheet or the tab is not there, or this login may not see it",
            hint="open it in the browser with the same account, and check its address",
        )
    name = type(error).__name__
    return UsageError(f"{service} could not be asked in this way ({name})")


@contextmanager
def foreign_errors(service: str, *, writes: bool) -> Iterator[None]:
    """Turns what a Google library raises inside into ours; everything else passes unchanged."""
    try:
        yield
    except FollowupError:
        raise
    except Exception as error:
        ours = translated(error, service, writes=writes)
        if ours is None:
            raise
        raise ours from None  # so that no address stands in the traceback
