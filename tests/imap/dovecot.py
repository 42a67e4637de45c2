"""A real Dovecot on a loopback port, never as root, in a folder of its own.

Every user of it exists, with the password ``secret``, and begins with an empty mailbox: a test
takes a name of its own.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PASSWORD = "secret"

#: Folders with the uses that the server tells: name → RFC 6154 attribute.
USUAL = {"Drafts": r"\Drafts", "Sent": r"\Sent", "Trash": r"\Trash", "Archive": r"\Archive"}
GERMAN = {"Entwürfe": r"\Drafts", "Gesendet": r"\Sent"}

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = {ssl}
{certificate}
disable_plaintext_auth = no
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
auth_failure_delay = 0 secs
mailbox_list_index = no
auth_mechanisms = {mechanisms}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u
}}
first_valid_uid = 1
first_valid_gid = 0
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service stats {{
  chroot =
}}
protocol imap {{
  mail_max_userip_connections = 200
}}
"""


def find_dovecot() -> str | None:
    """The program, also where the path of an ordinary user does not name it."""
    return shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


class Dovecot:
    """One server; ``mailboxes`` are the folders that it makes for everybody, with their uses."""

    def __init__(
        self,
        mailboxes: dict[str, str],
        *,
        certificate: tuple[Path, Path] | None = None,
        mechanisms: str = "plain login",
    ) -> None:
        self.port, self.tls_port = free_port(), free_port() if certificate else 0
        self.folder = Path(tempfile.mkdtemp(prefix="sf-dovecot-"))
        # Dovecot refuses to deliver as root, so a root of a container becomes nobody.
        as_root = os.geteuid() == 0
        account = pwd.getpwnam("nobody") if as_root else pwd.getpwuid(os.geteuid())
        import grp

        group = grp.getgrgid(account.pw_gid).gr_name
        pem = ""
        if certificate is not None:
            for name, path in zip(("cert", "key"), certificate, strict=True):
                shutil.copy(path, self.folder / name)
            pem = f"ssl_cert = <{self.folder}/cert\nssl_key = <{self.folder}/key"
        made = "\n".join(
            f'  mailbox "{name}" {{\n    auto = subscribe\n    special_use = {use}\n  }}'
            for name, use in mailboxes.items()
        )
        (self.folder / "conf").write_text(
            CONFIG.format(
                folder=self.folder,
                user=account.pw_name,
                group=group,
                password=PASSWORD,
                mailboxes=made,
                port=self.port,
                tls_port=self.tls_port,
                ssl="yes" if certificate else "no",
                certificate=pem,
                mechanisms=mechanisms,
            ),
            "utf-8",
        )
        for name in ("run", "state", "mail"):
            (self.folder / name).mkdir()
        if as_root:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, account.pw_uid, account.pw_gid)
        program = find_dovecot()
        assert program is not None
        self._process = subprocess.Popen(
            [program, "-F", "-c", str(self.folder / "conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=account.pw_uid if as_root else None,
            group=account.pw_gid if as_root else None,
            extra_groups=[] if as_root else None,
            start_new_session=True,
        )
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if self._process.poll() is not None:
                break
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", self.port), 5) as sock,
            ):
                sock.settimeout(5)
                if sock.recv(100).startswith(b"* OK"):
                    return
            time.sleep(0.05)
        log = self.folder / "log"
        told = log.read_text("utf-8", "replace")[-2000:] if log.exists() else "no log"
        self.stop()
        raise RuntimeError(f"Dovecot did not start: {told}")

    def stop(self) -> None:
        """Ends it and removes its folder."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)
