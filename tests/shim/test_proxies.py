"""Which proxy a request goes through, by the same variables as curl, and which are refused."""

import threading
from collections.abc import Iterator
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import cast

import pytest
from conftest import MakeWorld
from hub_world import World, code, how, values
from yarl import URL

from ltx_aio.hub.proxies import proxy_for
from ltx_aio.trouble import Trouble

HUB = URL("https://huggingface.co/a")
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize(
    ("value", "proxy"),
    [
        ("http://127.0.0.1:3128", "http://127.0.0.1:3128"),
        ("127.0.0.1:3128", "http://127.0.0.1:3128"),
        ("proxy.lan:3128/", "http://proxy.lan:3128"),
        ("  http://proxy.lan:3128 ", "http://proxy.lan:3128"),
        ("HTTP://proxy.lan", "http://proxy.lan"),
        ("[::1]:3128", "http://[::1]:3128"),
        ("https://proxy.lan:3129", "https://proxy.lan:3129"),
    ],
)
def test_a_proxy_is_used_with_or_without_a_scheme(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, proxy: str
) -> None:
    monkeypatch.setenv(name, value)
    found = proxy_for(HUB)
    assert found
    assert found.url == URL(proxy)


@pytest.mark.parametrize("value", ["http://me:p%40ss@proxy.lan:3128", "me:p%40ss@proxy.lan:3128"])
def test_its_password_is_sent_and_not_shown(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("https_proxy", value)
    found = proxy_for(HUB)
    assert found
    assert (found.url.user, found.url.password) == ("me", "p@ss")
    assert found.shown.endswith("proxy.lan:3128")
    assert "p%40ss" not in repr(found)


@pytest.mark.parametrize(
    ("variables", "url", "through"),
    [
        ({}, HUB, False),
        ({"https_proxy": ""}, HUB, False),
        ({"http_proxy": "a:1"}, HUB, False),
        ({"http_proxy": "a:1"}, URL("http://mirror.lan/"), True),
        ({"https_proxy": "a:1", "no_proxy": "huggingface.co"}, HUB, False),
        ({"https_proxy": "a:1", "NO_PROXY": ".co"}, HUB, False),
        ({"https_proxy": "a:1", "no_proxy": "*"}, HUB, False),
        ({"all_proxy": "a:1", "no_proxy": "other.co, huggingface.co"}, HUB, False),
        ({"https_proxy": "a:1", "no_proxy": "evil.co,gingface.co"}, HUB, True),
        ({"https_proxy": "a:1", "no_proxy": "huggingface.co:8443"}, HUB, True),
        ({"https_proxy": "a:1", "no_proxy": "huggingface.co:443"}, HUB, False),
        ({"http_proxy": "a:1", "no_proxy": "10.0.0.0/8"}, URL("http://10.1.2.3/"), False),
        ({"http_proxy": "a:1", "no_proxy": "10.0.0.0/8,x/y"}, URL("http://11.1.2.3/"), True),
        ({"http_proxy": "a:1", "no_proxy": "::1"}, URL("http://[::1]:9/"), False),
    ],
)
def test_no_proxy_bypasses_it(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: URL, *, through: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert bool(proxy_for(url)) is through


@pytest.mark.parametrize("scheme", ["socks", "socks4", "socks4a", "socks5", "socks5h", "SOCKS5"])
def test_socks_is_refused_with_its_own_code(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    monkeypatch.setenv("https_proxy", f"{scheme}://me:secret@127.0.0.1:1080")
    with pytest.raises(Trouble) as caught:
        proxy_for(HUB)
    assert caught.value.json() == {
        "code": "proxy_socks",
        "proxy": f"{scheme}://127.0.0.1:1080",
    }


@pytest.mark.parametrize(
    "value", ["ftp://proxy:21", "http://", "http://[::1", "proxy:port", "://", "direct://x"]
)
def test_an_unusable_proxy_is_refused_with_its_own_code(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("https_proxy", value)
    with pytest.raises(Trouble) as caught:
        proxy_for(HUB)
    assert caught.value.json() == {"code": "proxy_unusable", "proxy": value}


class Listener(ThreadingTCPServer):
    """Records the first line of each request, and answers nothing useful."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        super().__init__(("127.0.0.1", 0), First)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"


class First(StreamRequestHandler):
    def handle(self) -> None:
        lines = list(iter(self.rfile.readline, b"\r\n"))
        cast("Listener", self.server).heard += lines
        self.wfile.write(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


def test_d15_a_download_goes_through_a_proxy_without_a_scheme(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make_world("M")
    world.add()
    monkeypatch.setenv("HTTP_PROXY", world.hub.endpoint.removeprefix("http://"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert how(world.run(endpoint="http://hub.example")) == "downloaded"
    assert world.hub.seen[0].path.startswith("http://hub.example/org/a/resolve/")


def test_d15_https_goes_through_a_tunnel(
    world: World, monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    world.add()
    monkeypatch.setenv("https_proxy", f"me:secret@{listener.address}")
    assert code(world.run(endpoint="https://hub.example")) == "proxy_auth"
    assert listener.heard[0] == b"CONNECT hub.example:443 HTTP/1.1\r\n"
    assert b"Proxy-Authorization: Basic bWU6c2VjcmV0\r\n" in listener.heard


def test_d15_a_socks_proxy_is_reported_at_once_and_not_contacted(
    world: World, monkeypatch: pytest.MonkeyPatch, listener: Listener
) -> None:
    world.add()
    monkeypatch.setenv("all_proxy", f"socks5://{listener.address}")
    ended = world.run(backoff=(60.0, 60.0))
    assert code(ended) == "proxy_socks"
    assert values(ended) == {"proxy": f"socks5://{listener.address}"}
    assert not listener.heard
    assert not world.hub.seen


def test_d15_an_unreachable_proxy_is_reported(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add()
    monkeypatch.setenv("http_proxy", "http://me:secret@127.0.0.1:9")
    ended = world.run(endpoint="http://hub.example")
    assert (code(ended), values(ended)) == ("proxy_unreachable", {"proxy": "http://127.0.0.1:9"})


@pytest.mark.parametrize(
    ("endpoint", "shown"),
    [
        ("hf-mirror.example", "hf-mirror.example"),
        ("hf-mirror.example/hf", "hf-mirror.example/hf"),
        ("ftp://hf-mirror.example", "ftp://hf-mirror.example"),
        ("https://", "https:"),
        ("https://[::1", "https://[::1"),
        ("me:secret@hf-mirror.example", "hf-mirror.example"),
    ],
)
def test_d15_an_endpoint_that_is_no_url_is_reported_at_once(
    world: World, endpoint: str, shown: str
) -> None:
    world.add()
    ended = world.run(endpoint=endpoint, backoff=(60.0, 60.0))
    assert (code(ended), values(ended)) == ("endpoint_unusable", {"endpoint": shown})


@pytest.mark.parametrize("end", ["/", "//", " "])
def test_an_endpoint_may_end_with_a_slash(world: World, end: str) -> None:
    world.add()
    assert how(world.run(endpoint=world.hub.endpoint + end)) == "downloaded"
