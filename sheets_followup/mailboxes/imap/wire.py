"""The connection: imaplib's protocol over a socket of our own, gated, timed and bounded.

imaplib comes with Python and needs nothing else; IMAPClient and imap-tools are layers above it, and
what matters here is below it. Its places for that (``open``, ``read``, ``readline``, ``send``,
``shutdown``) are overridden: nothing is written that :mod:`.allowed` does not list, no command
waits longer than its deadline however slowly a server drips, and no answer is larger than asked
for. Nothing of what is exchanged is kept or logged but the name of a command and its time.
"""

from __future__ import annotations

import base64
import imaplib
import logging
import socket
import ssl
from collections.abc import Callable, Sequence

from sheets_followup.errors import Refused
from sheets_followup.mailboxes.imap.allowed import Gate, quoted
from sheets_followup.mailboxes.imap.answers import number
from sheets_followup.mailboxes.imap.outcomes import BrokenOff, Denied, Patience, code_of, why

LOG = logging.getLogger("sheets_followup.imap")

#: Bytes: of a line, and of all that one command is answered.
LONGEST_LINE = 100_000
LARGEST_ANSWER = 16_000_000

# imaplib refuses commands that it has not heard of.
imaplib.Commands.setdefault("ID", ("NONAUTH", "AUTH", "SELECTED"))


class Wire(imaplib.IMAP4):
    """One connection to ``host``; ``tls`` wraps the socket at once, else :meth:`secure` may.

    Raises BrokenOff where no IMAP server answers there.
    """

    def __init__(
        self, host: str, port: int, *, tls: ssl.SSLContext | None, patience: Patience
    ) -> None:
        self.gate = Gate()
        self.written = False
        self._patience = patience
        self._tls = tls
        self._buffer = bytearray()
        self._budget = LARGEST_ANSWER
        self._deadline = patience.clock() + patience.connect + patience.silence
        try:
            super().__init__(host, port, patience.connect)
        except (OSError, imaplib.IMAP4.error, ValueError) as error:
            raise BrokenOff(why(error), asked=False) from None

    # What imaplib leaves to be overridden.

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Opens the socket; there is no file around it, so that each byte is timed."""
        self.debug = 0
        self.host, self.port = host, port
        plain = socket.create_connection((host, port), timeout)
        try:
            self.sock = self._wrapped(plain, self._tls) if self._tls is not None else plain
        except BaseException:
            plain.close()
            raise

    def read(self, size: int) -> bytes:
        """Exactly so many bytes. What a server announces is never believed, only counted."""
        if size > self._budget:
            raise self.abort("too much")
        while len(self._buffer) < size:
            self._receive()
        return self._taken(size)

    def readline(self) -> bytes:
        """One line with its end."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > LONGEST_LINE:
                raise self.abort("too much")
            self._receive()
        return self._taken(end + 1)

    def send(self, data: bytes) -> None:  # type: ignore[override]
        """Writes what the gate lets through, and nothing else."""
        line = self.gate.check(data)
        self.sock.settimeout(self._left())
        # A message whose line was written and whose bytes were not is not added.
        self.written = self.written or line in ("literal", "STORE", "EXPUNGE")
        self.sock.sendall(data)

    def shutdown(self) -> None:
        """Closes the socket; doing it twice is once."""
        sock = getattr(self, "sock", None)
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the other side was first
            finally:
                sock.close()

    def _log(self, line: str) -> None:
        """imaplib keeps the last commands, a password among them: here it keeps none."""

    # What is asked.

    def ask(
        self,
        name: str,
        *words: bytes | str,
        literal: bytes | None = None,
        limit: int = LARGEST_ANSWER,
    ) -> tuple[str, list[object]]:
        """One command, answered with OK: its response code, and the untagged answers of its name.

        Raises Denied for NO and BAD, BrokenOff where no whole answer came.
        """
        key = str(words[0]) if name == "UID" else name
        self.untagged_responses.clear()
        self.literal = literal  # type: ignore[assignment]
        status, told = self._exchange(
            key,
            limit,
            lambda: self._simple_command(name, *words),
        )
        code = code_of(told)
        if status != "OK":
            raise Denied(key, code)
        return code, list(self.untagged_responses.get(key, []))

    def told(self, name: str) -> list[object]:
        """What else the server said under that name while it answered the last command."""
        return list(self.untagged_responses.get(name, []))

    def secure(self, tls: ssl.SSLContext) -> None:
        """STARTTLS. Whatever the server sent before it in the clear is not believed."""
        self.ask("STARTTLS")
        if self._buffer:
            raise BrokenOff("it sent something unencrypted after STARTTLS", asked=False)
        self.sock.settimeout(self._patience.connect)
        try:
            self.sock = self._wrapped(self.sock, tls)
        except OSError as error:
            raise BrokenOff(why(error), asked=False) from None
        self.capabilities = ()
        self.ask_capabilities()

    def ask_capabilities(self) -> None:
        """What the server can do, which changes with TLS and with the login."""
        _, told = self.ask("CAPABILITY")
        words = [word.decode("ascii", "replace") for word in told if isinstance(word, bytes)]
        self.capabilities = tuple(" ".join(words).upper().split())

    def log_in(self, user: str, password: str) -> None:
        """AUTHENTICATE PLAIN where it is offered, else LOGIN. Raises Denied when it is refused."""
        if "AUTH=PLAIN" in self.capabilities:
            secret = base64.b64encode(f"\0{user}\0{password}".encode())
            # imaplib would encode it once more, and give up where a name is no ASCII.
            self.literal = _Answer(secret).given  # type: ignore[assignment]
            status, told = self._exchange(
                "AUTHENTICATE",
                LONGEST_LINE,
                lambda: self._simple_command("AUTHENTICATE", "PLAIN"),
            )
            if status != "OK":
                raise Denied("AUTHENTICATE", code_of(told))
        elif "LOGINDISABLED" in self.capabilities:
            raise Denied("LOGIN", "LOGINDISABLED")
        else:
            self.ask("LOGIN", quoted(user.encode()), quoted(password.encode()))
        self.state = "AUTH"
        self.ask_capabilities()

    def choose(self, folder: bytes, *, to_write: bool) -> int:
        """Opens a folder, to read only where nothing is to be written; how many messages it holds.

        Raises Denied where it cannot be opened.
        """
        self.gate.opened(None)
        name = "SELECT" if to_write else "EXAMINE"
        self.is_readonly = not to_write
        self.state = "AUTH"
        self.ask(name, quoted(folder))
        self.state = "SELECTED"
        self.gate.opened(folder)
        told = self.told("EXISTS")
        if not told:
            # Without it an answer that means nothing would be an empty folder.
            raise BrokenOff("it opened a folder and did not say what is in it", asked=False)
        return number(told[-1])

    def leave(self) -> None:
        """Says goodbye without waiting for an answer, and closes."""
        try:
            self._deadline = self._patience.clock() + 1
            self.send(b"Z999 LOGOUT\r\n")
        except (OSError, Refused):
            pass
        self.shutdown()

    def _exchange(
        self, name: str, limit: int, run: Callable[[], tuple[str, Sequence[object]]]
    ) -> tuple[str, Sequence[object]]:
        started = self._patience.clock()
        self._deadline = started + self._patience.command
        self._budget, self.written = limit, False
        outcome = "no answer"
        try:
            status, told = run()
            outcome = status
        except self.abort as error:
            raise BrokenOff(why(error), asked=self.written) from None
        except self.error:
            # imaplib raises for BAD, and returns NO; the text is the server's, and is not kept.
            outcome = "BAD"
            raise Denied(name, "") from None
        except (OSError, ValueError, EOFError, RecursionError) as error:
            raise BrokenOff(why(error), asked=self.written) from None
        finally:
            self.gate.answered()
            spent = (self._patience.clock() - started) * 1000
            LOG.debug("%s: %s, %.0f ms", name, outcome, spent)
        return status, told

    def _wrapped(self, plain: socket.socket, tls: ssl.SSLContext) -> ssl.SSLSocket:
        return tls.wrap_socket(plain, server_hostname=self.host)

    def _left(self) -> float:
        left = self._deadline - self._patience.clock()
        if left <= 0:
            raise TimeoutError
        return min(left, self._patience.silence)

    def _receive(self) -> None:
        self.sock.settimeout(self._left())
        more = self.sock.recv(65536)
        if not more:
            raise self.abort("closed")
        self._budget -= len(more)
        if self._budget < 0:
            raise self.abort("too much")
        self._buffer += more

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


class _Answer:
    """A bound method, which is what imaplib takes for the answer to a challenge."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def given(self, challenge: bytes) -> bytes:
        return self._secret
