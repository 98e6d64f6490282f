"""
A small hub and its CDN on loopback: speaks Hugging Face's `resolve` protocol, with faults.

`python tests/shim/hub_server.py --files DIR [--port 0] [--cdn-port 0] [--rate BYTES_PER_SECOND]`
serves DIR/ORG/NAME/PATH as the repositories ORG/NAME and prints one line of JSON once it listens:
{"endpoint": "http://127.0.0.1:…", "cdn": "http://127.0.0.1:…"}. It ends when stdin closes.

For tests in another process, the hub has a control route, which isn't counted:
  GET  /_control → {"sent": {"hub": bytes, "cdn": bytes}, "faults": left,
                    "requests": [{…}]}   fields of hub_http.Seen
  POST /_control {…} → the same. Every key is optional. They take effect in this order:
       "clear": true             forget the faults, the counts and the requests seen
       "rate": bytes/s or null   throttle all bodies together
       "expire": true            all CDN URLs given out so far expire
       "gated": {"org/name": true}
       "accounts": {"hf_token": ["org/name whose licence it has accepted", …]}
       "faults": [{"where": "cdn", "times": 2, "status": 503}, …]      fields of hub_faults.Fault
"""

import argparse
import json
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from hashlib import sha1
from pathlib import Path
from socket import SO_SNDBUF, SOL_SOCKET, socket
from socketserver import ThreadingTCPServer
from ssl import SSLContext
from typing import Any

from hub_content import Content, OnDisk
from hub_faults import Fault, Faults, Host
from hub_handlers import CdnHandler, HubHandler
from hub_http import Seen


@dataclass
class Repo:
    files: dict[str, Content] = field(default_factory=dict[str, Content])
    gated: bool = False
    revisions: frozenset[str] | None = None  # None: any
    moved: str = ""  # its new name


class Hub:
    """Both servers, with a thread per request. `mirror`: the hub sends the files itself."""

    def __init__(
        self,
        *,
        mirror: bool = False,
        name: str = "127.0.0.1",
        ports: tuple[int, int] = (0, 0),
        tls: SSLContext | None = None,
    ) -> None:
        self.repos: dict[str, Repo] = {}
        self.accounts: dict[str, set[str]] = {}  # token → repositories whose licence it accepted
        self.rate: float | None = None  # bytes/s for all bodies together
        self.mirror = mirror
        self.faults = Faults()
        self.seen: list[Seen] = []
        self.sent: Counter[Host] = Counter()  # bytes of bodies written to the socket
        self.tls = tls
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self._due = 0.0
        self._signed = 0
        self._void = 0
        self._servers = [
            _Server(("127.0.0.1", port), handler, self)
            for port, handler in zip(ports, (HubHandler, CdnHandler), strict=True)
        ]
        hub_port, cdn_port = (server.server_address[1] for server in self._servers)
        scheme = "https" if tls else "http"
        self.endpoint = f"{scheme}://{name}:{hub_port}"
        self.cdn = f"{scheme}://127.0.0.1:{cdn_port}"

    def __enter__(self) -> "Hub":  # noqa: PYI034 -- Self came with Python 3.11
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        for server in self._servers:
            threading.Thread(target=server.stop, daemon=True).start()  # no need to wait for it

    def add(self, repo: str, path: str, content: Content) -> None:
        self.repos.setdefault(repo, Repo()).files[path] = content

    def add_folder(self, folder: Path) -> None:
        for file in sorted(folder.glob("*/*/**/*")):
            if file.is_file():
                org, name, *rest = file.relative_to(folder).parts
                self.add(f"{org}/{name}", "/".join(rest), OnDisk(file))

    def commit(self, repo: str, revision: str) -> str:
        """The commit of a revision: itself, or one derived from the name."""
        if len(revision) == _COMMIT:
            return revision
        return sha1(f"{repo}@{revision}".encode(), usedforsecurity=False).hexdigest()

    def sign(self) -> str:
        with self.lock:
            self._signed += 1
            return str(self._signed)

    def signed(self, signature: str) -> bool:
        return signature.isdecimal() and self._void < int(signature) <= self._signed

    def expire(self) -> None:
        with self.lock:
            self._void = self._signed

    def fault(self, host: Host, method: str, path: str) -> Fault:
        with self.lock:
            return self.faults.take(host, method, path)

    def note(self, seen: Seen) -> None:
        with self.lock:
            self.seen.append(seen)

    def pace(self, count: int, host: Host) -> None:
        """Count bytes before they are sent, and wait as long as the rate demands."""
        with self.lock:
            self.sent[host] += count
            if not self.rate:
                return
            now = time.monotonic()
            self._due = max(self._due, now - 0.05) + count / self.rate
            wait = self._due - now
        if wait > 0:
            self.closing.wait(wait)

    def requests(self, host: Host, method: str = "") -> list[Seen]:
        return [seen for seen in self.seen if seen.host == host and method in seen.method]

    def control(self, order: dict[str, Any]) -> dict[str, Any]:
        """Handle /_control, which is described at the top of this file."""
        if order.get("clear"):
            self.forget()
        if "rate" in order:
            self.rate = order["rate"]
        if order.get("expire"):
            self.expire()
        for repo, gated in order.get("gated", {}).items():
            self.repos.setdefault(repo, Repo()).gated = gated
        for token, accepted in order.get("accounts", {}).items():
            self.accounts[token] = set(accepted)
        with self.lock:
            self.faults.add(*(Fault(**fault) for fault in order.get("faults", [])))
            return {
                "sent": {"hub": self.sent["hub"], "cdn": self.sent["cdn"]},
                "faults": self.faults.left(),
                "requests": [asdict(seen) for seen in self.seen],
            }

    def forget(self) -> None:
        with self.lock:
            self.faults.clear()
            self.seen.clear()
            self.sent.clear()


class _Server(ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(
        self, address: tuple[str, int], handler: type[HubHandler | CdnHandler], hub: Hub
    ) -> None:
        self.hub = hub
        super().__init__(address, handler)

    def stop(self) -> None:
        self.shutdown()
        self.server_close()

    def get_request(self) -> tuple[socket, Any]:
        connection, address = super().get_request()
        # Small, so that bytes that are never read aren't counted as sent.
        size = _SLOW_BUFFER if self.hub.rate else _SEND_BUFFER
        connection.setsockopt(SOL_SOCKET, SO_SNDBUF, size)
        if self.hub.tls:
            connection = self.hub.tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        if not isinstance(sys.exc_info()[1], OSError):  # clients may disconnect
            super().handle_error(request, client_address)


def main(args: Iterable[str] | None = None) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--cdn-port", type=int, default=0)
    parser.add_argument("--rate", type=float)
    options = parser.parse_args(args if args is None else list(args))
    with Hub(ports=(options.port, options.cdn_port)) as hub:
        hub.rate = options.rate
        hub.add_folder(options.files)
        print(json.dumps({"endpoint": hub.endpoint, "cdn": hub.cdn}), flush=True)  # noqa: T201
        sys.stdin.read()


_COMMIT = 40
_SEND_BUFFER = 256 * 1024
_SLOW_BUFFER = 64 * 1024

if __name__ == "__main__":
    main()
