"""Who may ask: our own page, even behind common proxies, and no other page anywhere."""

import pytest

from ltx_aio.http.sender import Access, is_at_this_computer, objection

ACCESS = Access(lambda: {"comfy.example.com", "page.example.com:8443"})
OURS = {"User-Agent": "Mozilla/5.0", "X-LTX-AIO": "1"}
VOUCHED = OURS | {"Sec-Fetch-Site": "same-origin"}
DIRECT = {"Host": "127.0.0.1:8188"}


def code(headers: dict[str, str], access: Access = ACCESS, *, careful: bool = True) -> str | None:
    found = objection(headers, access, careful=careful)
    return found.code if found else None


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        # The usual nginx setup on its own port in a local network.
        ("192.168.1.20", "http://192.168.1.20:17702"),
        ("comfy.example.com", "http://comfy.example.com:8080"),
        # A port that is stated although it is the default.
        ("comfy.example.com:443", "https://comfy.example.com"),
        ("192.168.1.20:80", "http://192.168.1.20"),
        # The owner listed the page, whatever Host the proxy sends.
        ("comfyui", "https://comfy.example.com"),
        ("127.0.0.1:8188", "http://comfy.example.com:9000"),
        ("100.65.18.228", "https://page.example.com:8443"),
    ],
)
def test_our_page_behind_a_proxy_passes_even_if_the_browser_does_not_vouch_for_it(
    host: str, origin: str
) -> None:
    assert code(OURS | {"Host": host, "Origin": origin}) is None


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("127.0.0.1", "http://127.0.0.1:17702"),
        ("127.0.0.1:8188", "http://127.0.0.1:17703"),
        ("127.0.0.1:8188", "http://comfy.localhost:17703"),
        ("comfyui", "http://127.0.0.1:17703"),
        ("100.65.18.228", "https://a1b2-8188.proxy.example"),
        ("a1b2-8188.proxy.example", "https://a1b2-8188.proxy.example"),
        ("127.0.0.1:8188", None),
        ("comfyui", None),
    ],
)
def test_our_page_behind_any_proxy_passes_if_the_browser_vouches_for_it(
    host: str, origin: str | None
) -> None:
    assert code(VOUCHED | {"Host": host} | ({"Origin": origin} if origin else {})) is None


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("127.0.0.1:8188", "http://evil.test"),
        ("127.0.0.1:8188", "http://192.168.1.9:8188"),
        ("127.0.0.1", "http://evil.test:17702"),
        # Another program on this computer, on port 80.
        ("127.0.0.1:8188", "http://127.0.0.1"),
        ("127.0.0.1:8188", "http://127.0.0.1:9801"),
        ("comfy.example.com:8188", "http://comfy.example.com.evil.test:8188"),
        # Whoever owns a parent domain doesn't own the name, nor vice versa.
        ("192.168.1.20:8188", "http://www.192.168.1.20:8188"),
        ("localhost:8188", "http://www.localhost:8188"),
        ("www.localhost:8188", "http://localhost:8188"),
        ("127.0.0.1:8188", "https://page.example.com:9443"),
        ("127.0.0.1:8188", "null"),
        ("127.0.0.1:8188", "file:///tmp/page.html"),
        ("127.0.0.1:8188", "chrome-extension://comfy.example.com"),
    ],
)
def test_a_page_elsewhere_does_not(host: str, origin: str) -> None:
    assert code(OURS | {"Host": host, "Origin": origin}) == "origin"


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", ""])
def test_a_page_that_the_browser_does_not_vouch_for_does_not(site: str) -> None:
    for origin in ("http://127.0.0.1:8188", "https://comfy.example.com"):
        headers = OURS | DIRECT | {"Origin": origin, "Sec-Fetch-Site": site}
        assert code(headers) == "origin"


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("rebind.test:8188", "http://rebind.test:8188"),
        ("rebind.test:8188", None),
        ("rebind.test", "http://rebind.test:17702"),
    ],
)
def test_a_name_that_was_pointed_here_does_not(host: str, origin: str | None) -> None:
    assert code(OURS | {"Host": host} | ({"Origin": origin} if origin else {})) == "host"


def test_a_name_that_was_pointed_at_a_proxy_that_hides_it_does_not() -> None:
    assert code(OURS | DIRECT | {"Origin": "http://rebind.test:17703"}) == "origin"
    # Nor if a browser vouched for plain HTTP, which none does.
    assert code(VOUCHED | DIRECT | {"Origin": "http://rebind.test:17703"}) == "host"


@pytest.mark.parametrize(
    "name", ["X-Forwarded-Host", "Forwarded", "X-Original-Host", "X-Real-IP", "X-Host"]
)
def test_no_header_that_anyone_can_add_makes_a_page_ours(name: str) -> None:
    evil = OURS | DIRECT | {"Origin": "http://203.0.113.5"}
    assert code(evil | {name: "203.0.113.5"}) == "origin"
    assert code(OURS | {"Host": "rebind.test", name: "127.0.0.1:8188"}) == "host"


@pytest.mark.parametrize("base", [OURS, VOUCHED])
def test_nothing_replaces_our_header(base: dict[str, str]) -> None:
    headers = base | DIRECT | {"Origin": "http://127.0.0.1:8188"}
    for value in ("", "0", "1, 1", "true"):
        assert code(headers | {"X-LTX-AIO": value}, careful=False) == "header"
    del headers["X-LTX-AIO"]
    assert code(headers, careful=False) == "header"


def test_if_all_headers_are_dropped_only_what_can_be_undone_is_done() -> None:
    assert code(DIRECT, careful=False) is None
    assert code(DIRECT | {"Content-Type": "application/json"}, careful=False) is None
    assert code(DIRECT) == "bare"


def test_if_every_page_may_read_answers_nothing_is_done_without_headers() -> None:
    access = Access(any_origin=True)
    assert code(DIRECT, access, careful=False) == "bare"
    assert code(VOUCHED | DIRECT, access, careful=False) is None


def test_without_headers_the_server_must_still_be_called_by_a_known_name() -> None:
    assert code({"Host": "rebind.test"}, careful=False) == "host"
    assert code({}, careful=False) == "host"
    assert code({"Host": "comfy.example.com"}, careful=False) is None


@pytest.mark.parametrize(
    "name",
    ["User-Agent", "Accept-Language", "Origin", "Referer", "Cookie", "Sec-Fetch-Mode"],
)
def test_a_request_with_a_browsers_own_headers_still_needs_ours(name: str) -> None:
    assert code(DIRECT | {name: "http://127.0.0.1:8188"}, careful=False) == "header"


def sentences(headers: dict[str, str]) -> tuple[str, str]:
    found = objection(headers, ACCESS, careful=True)
    assert found
    return found.what, found.remedy


def test_the_refusal_names_the_proxys_setting_and_ours() -> None:
    what, remedy = sentences(OURS | DIRECT | {"Origin": "http://192.168.1.20:17703"})
    assert what == (
        "The page is at 192.168.1.20:17703, but its request reached ComfyUI as 127.0.0.1:8188."
    )
    assert "proxy_set_header Host $http_host;" in remedy
    assert 'add "192.168.1.20:17703" to allowed_hosts in user/__ltx_aio/config.json' in remedy


def about(headers: dict[str, str]) -> str:
    found = objection(headers, ACCESS, careful=True)
    assert found
    return found.address


def test_adding_what_it_suggests_helps() -> None:
    refused = OURS | DIRECT | {"Origin": "http://[fe80::1]:17703"}
    address = about(refused)
    assert address == "[fe80::1]:17703"
    assert code(refused, Access(lambda: {address})) is None
    refused = OURS | {"Host": "comfy.lan:8188", "Origin": "http://comfy.lan:8188"}
    name = about(refused)
    assert code(refused, Access(lambda: {name})) is None


def test_a_page_around_comfyui_learns_comfyuis_own_address() -> None:
    what, remedy = sentences(DIRECT)
    assert "drops headers" in what
    assert remedy == "Open ComfyUI's own address to do this: 127.0.0.1:8188."
    assert "open its own address (127.0.0.1:8188)" in sentences(DIRECT | {"User-Agent": "a"})[1]


LOCAL = OURS | DIRECT


@pytest.mark.parametrize("host", ["127.0.0.1:8188", "localhost:8188", "[::1]:8188", "127.8.0.1"])
def test_a_request_from_this_computer_is_recognized(host: str) -> None:
    page = {"Host": host, "Origin": f"http://{host}", "Referer": f"http://{host}/?a=b"}
    assert is_at_this_computer(OURS | page, "127.0.0.1")
    assert is_at_this_computer(OURS | {"Host": host}, "::1")


@pytest.mark.parametrize(
    ("headers", "peer"),
    [
        (LOCAL | {"X-Forwarded-For": "203.0.113.5"}, "127.0.0.1"),
        (LOCAL | {"Forwarded": "for=203.0.113.5"}, "127.0.0.1"),
        (LOCAL | {"Via": "1.1 proxy"}, "127.0.0.1"),
        (LOCAL | {"X-Real-IP": "203.0.113.5"}, "127.0.0.1"),
        (LOCAL | {"Host": "comfy.example.com"}, "127.0.0.1"),
        (LOCAL | {"Host": "192.168.1.20:8188"}, "127.0.0.1"),
        (LOCAL | {"Origin": "http://192.168.1.20:17703"}, "127.0.0.1"),
        (LOCAL | {"Origin": "https://comfy.example.com"}, "127.0.0.1"),
        (LOCAL | {"Referer": "https://comfy.example.com/"}, "127.0.0.1"),
        (DIRECT, "127.0.0.1"),
        (LOCAL, "192.168.1.9"),
        (LOCAL, ""),
        (LOCAL, None),
        (LOCAL | {"Host": ""}, "127.0.0.1"),
    ],
)
def test_a_request_that_may_come_from_elsewhere_is_not(
    headers: dict[str, str], peer: str | None
) -> None:
    assert not is_at_this_computer(headers, peer)
