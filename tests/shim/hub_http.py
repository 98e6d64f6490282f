"""The test hub on the wire: a request, its fault, and the resulting response."""

import gzip
import json
import os
import re
import struct
import time
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socket import SO_LINGER, SOL_SOCKET
from typing import TYPE_CHECKING, Any, ClassVar, cast
from urllib.parse import parse_qs, unquote, urlsplit

from hub_content import Content
from hub_faults import Fault, Host

if TYPE_CHECKING:
    from hub_server import Hub

Headers = dict[str, str]


@dataclass(frozen=True)
class Seen:
    """A request and its response."""

    host: Host
    method: str
    path: str
    range: str | None
    authorization: str | None
    encoding: str | None
    status: int
    at: float  # on the monotonic clock


class Refusal(Exception):
    """The hub refuses, with its own code and sentence in the headers."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.headers = {"X-Error-Message": message} | ({"X-Error-Code": code} if code else {})


class Handler(BaseHTTPRequestHandler):
    host: ClassVar[Host]
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        self.hub = cast("Hub", vars(self.server)["hub"])
        super().setup()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- its own name
        pass

    def do_HEAD(self) -> None:
        self._handle()

    def do_GET(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self._handle()

    def do_CONNECT(self) -> None:
        self._handle()

    def _handle(self) -> None:
        # A client that uses us as its proxy sends the whole URL.
        address = urlsplit(self.path)
        path = unquote(address.path)
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        if self.host == "hub" and path == "/_control":
            self._control(body)
            return
        fault = self.hub.fault(self.host, self.command, path)
        if fault.delay:
            self.hub.closing.wait(fault.delay)
        if fault.status == 0:
            self.hub.note(self._seen(0))
            self.wfile.write(fault.body.encode())
            self.close_connection = True
            return
        if fault.status is not None:
            self.say(fault.status, fault.body.encode(), {}, fault)
            return
        try:
            self.answer(path, parse_qs(address.query), body, fault)
        except Refusal as refusal:
            self.say(refusal.status, str(refusal).encode(), refusal.headers, fault)

    def answer(self, path: str, query: dict[str, list[str]], body: bytes, fault: Fault) -> None:
        raise NotImplementedError

    def _control(self, body: bytes) -> None:
        order: dict[str, Any] = json.loads(body) if body else {}
        answer = json.dumps(self.hub.control(order)).encode()
        self.send_response(HTTPStatus.OK)
        self._send_headers({"Content-Type": "application/json", "Content-Length": len(answer)})
        self.wfile.write(answer)

    def say(self, status: int, body: bytes, headers: Headers, fault: Fault) -> None:
        """A short response."""
        self._start(status, {"Content-Length": str(len(body))} | headers, fault)
        if self.command != "HEAD":
            self.wfile.write(body)

    def _start(self, status: int, headers: Headers, fault: Fault) -> None:
        self.hub.note(self._seen(status))
        if fault.expire:
            self.hub.expire()
        self.send_response(status)
        self._send_headers({**headers, **fault.headers})

    def _seen(self, status: int) -> Seen:
        return Seen(
            host=self.host,
            method=self.command,
            path=self.path,
            range=self.headers.get("Range"),
            authorization=self.headers.get("Authorization"),
            encoding=self.headers.get("Accept-Encoding"),
            status=status,
            at=time.monotonic(),
        )

    def _send_headers(self, headers: dict[str, Any]) -> None:
        for name, value in headers.items():
            if value is not None:
                self.send_header(name, str(value))
        if headers.get("Content-Length") is None:
            self.send_header("Connection", "close")
        self.end_headers()

    def serve(self, content: Content, headers: Headers, fault: Fault) -> None:
        """The file or the requested range, changed by the fault."""
        size = content.size
        start, stop, status = 0, size, HTTPStatus.OK
        if (asked := re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")) and (
            not fault.whole
        ):
            start = int(asked[1])
            stop = min(int(asked[2] or size - 1) + 1, size)
            if start >= size:
                nothing = {"Content-Range": f"bytes */{size}"}
                self.say(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, b"", nothing, fault)
                return
            status = HTTPStatus.PARTIAL_CONTENT
            headers = headers | {"Content-Range": f"bytes {start}-{stop - 1}/{size}"}
        if fault.gzip:
            packed = gzip.compress(b"".join(content.pieces(start, stop)), 1)
            self.say(status, packed, headers | {"Content-Encoding": "gzip"}, fault)
            return
        length = {"Content-Length": str(stop - start + fault.extra), "Accept-Ranges": "bytes"}
        self._start(status, headers | length, fault)
        if self.command != "HEAD":
            self._body(content, start, stop, fault)

    def _body(self, content: Content, start: int, stop: int, fault: Fault) -> None:
        end = fault.breaks(start, stop)
        self._send(content, start, stop if end is None else end, fault)
        if end is not None and fault.end == "stall":
            self.hub.closing.wait(fault.seconds)
            self._send(content, end, stop, fault)
        if fault.extra:
            self.wfile.write(b"!" * fault.extra)
            self.hub.pace(fault.extra, self.host)
        if end is not None and fault.end == "reset":
            self.connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
            os.close(self.connection.detach())
        if end is not None or "Content-Length" in fault.headers:
            self.close_connection = True

    def _send(self, content: Content, start: int, stop: int, fault: Fault) -> None:
        # A throttled stream arrives in small pieces, as on a real line.
        step = max(4096, int(self.hub.rate / 400)) if self.hub.rate else stop
        for piece in content.pieces(start, stop):
            whole = piece
            if fault.flip is not None and start <= fault.flip < start + len(piece):
                wrong = bytearray(piece)
                wrong[fault.flip - start] ^= 0xFF
                whole = memoryview(wrong)
            for at in range(0, len(whole), step):
                self.hub.pace(len(whole[at : at + step]), self.host)
                self.connection.sendall(whole[at : at + step])
            start += len(piece)
