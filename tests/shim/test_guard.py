import gzip

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.http.bodies import json_body
from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access

Client = TestClient[web.Request, web.Application]

OURS = {"X-LTX-AIO": "1"}
JSON = OURS | {"Content-Type": "application/json"}


@pytest.fixture
async def client(aiohttp_client: AiohttpClient) -> Client:
    async def echo(request: web.Request) -> web.Response:
        return web.json_response(await json_body(request))

    async def hello(_: web.Request) -> web.Response:
        return web.json_response({})

    app = web.Application()
    guard = Guard(Access(lambda: {"comfy.example.com", "page.example.com:8443"}))
    app.router.add_post("/echo", guard(echo))
    app.router.add_get("/hello", guard(hello))
    return await aiohttp_client(app)


async def get(client: Client, headers: dict[str, str]) -> tuple[int, str]:
    response = await client.get("/hello", headers=headers)
    return response.status, (await response.json()).get("error", {}).get("code", "")


async def post(client: Client, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
    response = await client.post("/echo", data=body, headers=headers)
    return response.status, (await response.json()).get("error", {}).get("code", "")


async def test_a_request_of_our_own_page_passes(client: Client) -> None:
    host = f"127.0.0.1:{client.port}"
    page = {"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}
    assert await get(client, OURS | page) == (200, "")
    assert await post(client, b'{"a": 1}', JSON | page) == (200, "")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:8188",
        "192.168.1.20:8188",
        "192.168.1.20",
        "localhost:8188",
        "LOCALHOST",
        "comfy.localhost:8188",
        "[::1]:8188",
        "[fe80::1]",
        "comfy.example.com",
        "Comfy.Example.com:443",
    ],
)
async def test_an_address_that_cannot_be_faked_passes(client: Client, host: str) -> None:
    assert await get(client, OURS | {"Host": host}) == (200, "")


@pytest.mark.parametrize(
    "host",
    [
        "rebind.test:8188",
        "127.0.0.1.rebind.test",
        "localhost.rebind.test",
        "mylocalhost",
        "evil.comfy.example.com",
        "rebind.test@127.0.0.1",
        "127.0.0.1:8188:80",
        "[::1",
        "[rebind.test]",
        "2130706433",
        "127.1",
        "0x7f.0.0.1",
        "",
    ],
)
async def test_a_name_that_anyone_can_point_here_is_refused(client: Client, host: str) -> None:
    origin = {"Host": host, "Origin": f"http://{host}"}
    assert await get(client, OURS | origin) == (403, "host")


@pytest.mark.parametrize(
    "origin",
    ["http://evil.test", "http://127.0.0.1", "http://127.0.0.1:80", "null", "http://[", ""],
)
async def test_another_page_is_refused(client: Client, origin: str) -> None:
    headers = OURS | {"Host": "127.0.0.1:8188", "Origin": origin}
    assert await get(client, headers) == (403, "origin")


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
async def test_what_the_browser_marks_as_another_site_is_refused(client: Client, site: str) -> None:
    assert await get(client, OURS | {"Sec-Fetch-Site": site}) == (403, "origin")


async def test_a_request_without_our_header_is_refused(client: Client) -> None:
    assert await get(client, {}) == (403, "header")
    assert await get(client, {"X-LTX-AIO": "0"}) == (403, "header")
    assert await post(client, b"{}", {"Content-Type": "application/json"}) == (403, "header")


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
async def test_a_body_that_a_form_could_send_is_refused(client: Client, kind: str) -> None:
    assert await post(client, b"{}", OURS | {"Content-Type": kind}) == (415, "content_type")


async def test_json_may_name_its_charset(client: Client) -> None:
    headers = OURS | {"Content-Type": "application/json; charset=utf-8"}
    assert await post(client, b"{}", headers) == (200, "")


async def test_a_compressed_body_is_refused_before_it_is_unpacked(client: Client) -> None:
    bomb = gzip.compress(bytes(10_000_000))
    headers = JSON | {"Content-Encoding": "gzip"}
    assert await post(client, bomb, headers) == (415, "content_type")


async def test_a_body_of_16_kib_passes_and_one_byte_more_does_not(client: Client) -> None:
    body = b'{"a": "%s"}' % (b"x" * (16 * 1024 - 9))
    assert await post(client, body, JSON) == (200, "")
    assert await post(client, body + b" ", JSON) == (413, "too_large")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"a"', b"[" * 16_000, b'{"a": "\xff"}']
)
async def test_a_body_that_is_no_json_object_is_refused(client: Client, body: bytes) -> None:
    assert await post(client, body, JSON) == (400, "bad_body")


async def test_a_refusal_says_what_happened_and_what_to_do(client: Client) -> None:
    response = await client.get("/hello", headers={"Host": "rebind.test:8188"})
    assert response.content_type == "application/json"
    assert await response.json() == {
        "error": {
            "code": "host",
            "what": "LTX AIO doesn't know the address 'rebind.test:8188'.",
            "remedy": (
                "Open ComfyUI by its IP address or as localhost, "
                'or add "rebind.test" to allowed_hosts in user/__ltx_aio/config.json.'
            ),
            "address": "rebind.test",
        }
    }


async def test_a_malformed_address_is_not_suggested_for_allowed_hosts(client: Client) -> None:
    response = await client.get("/hello", headers={"Host": '"a\\'})
    error = (await response.json())["error"]
    assert error["remedy"] == "Open ComfyUI by its IP address or as localhost."
    assert "address" not in error
