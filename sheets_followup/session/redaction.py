"""What the logs may say of a request: which call, which status, how long. Nothing else.

The libraries below us write whole addresses, searches, headers and bodies at DEBUG, some of it at
WARNING. No pattern recognises a name or a subject line, so nothing of theirs is let through: the
text is taken away where it is made, on each of their loggers, whatever level and handlers the
program around us has set.
"""

from __future__ import annotations

import logging

LOG = logging.getLogger("sheets_followup.session")

#: Libraries whose loggers are kept quiet, by the first part of the loggers' names.
LIBRARIES = (
    "gspread",
    "google",
    "google_auth_httplib2",
    "google_auth_oauthlib",
    "googleapiclient",
    "httplib2",
    "oauthlib",
    "requests",
    "requests_oauthlib",
    "urllib3",
)
#: Loggers that exist only once their module is loaded; they are reached before that.
_LATER = (
    "google.auth._default",
    "google.auth._helpers",
    "google.auth.transport._mtls_helper",
    "google.auth.transport.requests",
    "google.oauth2._client",
    "google.oauth2._client_async",
    "google.oauth2.credentials",
    "google.oauth2.service_account",
    "google_auth_oauthlib.flow",
    "googleapiclient._helpers",
    "googleapiclient.discovery",
    "googleapiclient.discovery_cache",
    "googleapiclient.http",
    "googleapiclient.model",
    "gspread.http_client",
    "requests.sessions",
    "requests_oauthlib.oauth2_session",
    "urllib3.connection",
    "urllib3.connectionpool",
    "urllib3.poolmanager",
    "urllib3.response",
    "urllib3.util.retry",
)
KEPT_BACK = "(text kept back by sheets-followup: it can hold addresses and names)"


class _KeepBack(logging.Filter):
    """Drops what is below WARNING and takes text, arguments and traceback off the rest."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return False
        record.msg, record.args = KEPT_BACK, ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


_keep_back = _KeepBack()


def keep_libraries_quiet() -> None:
    """Takes the text off every log record of the libraries, now and later. Doing it twice is once.

    A filter does not reach a logger's children, so every one gets it: those that exist, and those
    that their modules will ask for.
    """
    known = [
        name for name in logging.Logger.manager.loggerDict if name.partition(".")[0] in LIBRARIES
    ]
    for name in {*known, *LIBRARIES, *_LATER}:
        logger = logging.getLogger(name)
        if _keep_back not in logger.filters:
            logger.addFilter(_keep_back)
