"""Between the program and Dovecot: a wire that breaks where a test wants it to.

It passes one command after the other and its whole answer, so it knows at which of them it is.
``rule`` gets the number of a command on this proxy, from 1, and its line without the tag, and says
what happens: ``pass``; ``drop``: the connection ends before the server hears of it; ``deaf``: the
server does it and nobody hears; ``cut``: a message ends in its middle; ``late``: the connection
ends, and the server gets the message when :meth:`Proxy.release` is called.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable
from types import TracebackType

Rule = Callable[[int, str], str]
_LITERAL = re.compile(rb"\{(\d+)\}\r\n\Z")


class Proxy:
    """Listens on a loopback port; ``seen`` are the lines of all commands that were begun."""

    def __init__(self, target: int, rule: Rule = lambda number, line: "pass") -> None:
        self.target = target
        self.rule = rule
        self.seen: list[str] = []
        #: Changes every answer, such as what the server says that it can do.
        self.rewrite: Callable[[bytes], bytes] = lambda answer: answer
        self.held: list[Callable[[], None]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Proxy:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.close()

    def release(self) -> None:
        """Gives the server what was held back."""
        for give in self.held:
            give()
        self.held.clear()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(client,), daemon=True).start()

    def _talk(self, client: socket.socket) -> None:
        server = socket.create_connection(("127.0.0.1", self.target))
        keep = False
        try:
            with client, client.makefile("rb") as asked, server.makefile("rb") as told:
                client.sendall(self.rewrite(told.readline()))
                while line := asked.readline():
                    tag, _, rest = line.partition(b" ")
                    self.seen.append(rest.decode("utf-8", "replace").rstrip())
                    action = self.rule(len(self.seen), self.seen[-1])
                    if action == "drop":
                        return
                    if rest.startswith(b"UID REPLACE "):
                        self._replace(tag, rest, client, asked, server, told)
                        continue
                    server.sendall(line)
                    size = _LITERAL.search(line)
                    if size is not None or b" AUTHENTICATE " in line:
                        go_on = told.readline()
                        client.sendall(go_on)
                        if not go_on.startswith(b"+"):
                            continue
                        data = asked.read(int(size[1]) + 2) if size else asked.readline()
                        if action == "cut":
                            server.sendall(data[: len(data) // 2])
                            return
                        if action == "late":
                            keep = True
                            self._hold(server, data)
                            return
                        server.sendall(data)
                    answer = _answer(told, tag)
                    if action == "deaf":
                        return
                    client.sendall(self.rewrite(answer))
        except OSError:
            return  # one side went away, which is what these tests are about
        finally:
            if not keep:
                server.close()

    def _hold(self, server: socket.socket, data: bytes) -> None:
        def give() -> None:
            with server:
                server.sendall(data)
                server.recv(65536)

        self.held.append(give)

    def _replace(
        self,
        tag: bytes,
        rest: bytes,
        client: socket.socket,
        asked: object,
        server: socket.socket,
        told: object,
    ) -> None:
        """RFC 8508, which Dovecot 2.3 does not have, by what it has."""
        found = re.fullmatch(rb'UID REPLACE (\d+) ("[^"]*" \([^)]*\) \{(\d+)\}\r\n)', rest)
        assert found is not None
        server.sendall(tag + b" APPEND " + found[2])
        client.sendall(told.readline())  # type: ignore[attr-defined]
        server.sendall(asked.read(int(found[3]) + 2))  # type: ignore[attr-defined]
        answer = _answer(told, tag)
        server.sendall(b"X1 UID STORE " + found[1] + b" +FLAGS.SILENT (\\Deleted)\r\n")
        _answer(told, b"X1")
        server.sendall(b"X2 UID EXPUNGE " + found[1] + b"\r\n")
        _answer(told, b"X2")
        client.sendall(answer)


def _answer(told: object, tag: bytes) -> bytes:
    """All that the server says up to the end of this command's answer."""
    parts = []
    while line := told.readline():  # type: ignore[attr-defined]
        parts.append(line)
        size = _LITERAL.search(line)
        if size is not None:
            parts.append(told.read(int(size[1])))  # type: ignore[attr-defined]
        elif line.startswith(tag + b" "):
            break
    return b"".join(parts)
