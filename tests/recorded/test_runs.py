import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import av
import pytest
from aiohttp import ClientWebSocketResponse, FormData, web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient
from small import Edit
from yarl import URL

from tools.recorded.app import PROJECT, recorded_comfyui
from tools.recorded.replay import Pace, longer

Client = TestClient[web.Request, web.Application]
PATIENCE = 10


class Page:
    """A page and its socket."""

    def __init__(self, client: Client, socket: ClientWebSocketResponse) -> None:
        self.client = client
        self.socket = socket
        self.heard: list[tuple[str, Any]] = []

    async def send(self, prompt: dict[str, Any], **more: Any) -> str:  # noqa: ANN401
        id_ = str(uuid4())
        body = {"prompt": prompt, "prompt_id": id_, "client_id": "page", **more}
        answer = await self.client.post("/api/prompt", json=body)
        assert answer.status == 200, await answer.text()
        return id_

    async def until(self, kind: str, node: str | None = "") -> dict[str, Any]:
        """The next event of this kind, and of this node if given."""
        while True:
            message = json.loads(await self.socket.receive_str(timeout=PATIENCE))
            self.heard.append((message["type"], message["data"]))
            if message["type"] == kind and (not node or message["data"].get("node") == node):
                return message["data"]

    async def over(self) -> list[str]:
        """All events until the server is done with a prompt, each in a word or two."""
        while (await self.until("executing", ""))["node"] is not None:
            pass
        return [f"{kind} {data['node']}" if "node" in data else kind for kind, data in self.heard]

    async def job(self, id_: str) -> dict[str, Any]:
        return await (await self.client.get(f"/api/jobs/{id_}")).json()


Open = Callable[..., Awaitable[Page]]


@pytest.fixture
async def open_page(
    recordings: Path, tmp_path: Path, aiohttp_client: AiohttpClient
) -> AsyncGenerator[Open]:
    sockets: list[ClientWebSocketResponse] = []

    async def open_(speed: float | None = None) -> Page:
        frontend = tmp_path / "frontend"
        (frontend / "extensions").mkdir(parents=True)
        (frontend / "index.html").write_text("<title>frontend</title>")
        (frontend / "extensions" / "core.js").write_text("")
        app = recorded_comfyui(
            base=tmp_path / "base",
            frontend=frontend,
            listen="127.0.0.1",
            pace=Pace(speed),
            recordings=recordings,
        )
        client = await aiohttp_client(app)
        socket = await client.ws_connect("/ws?clientId=page")
        sockets.append(socket)
        page = Page(client, socket)
        await page.until("status")
        page.heard.clear()
        return page

    yield open_
    for socket in sockets:
        await socket.close()


async def test_a_run_is_told_in_comfyuis_order(open_page: Open, edited: Edit) -> None:
    page = await open_page()
    id_ = await page.send(edited())
    assert await page.over() == [
        "status",
        "status",
        "execution_start",
        "execution_cached",
        "progress_state",
        "executing load",
        "progress_state",
        "progress_state",
        "executing resize",
        "progress_state",
        "progress resize",
        "progress_state",
        "progress resize",
        "progress_state",
        "progress_state",
        "executing save",
        "executed save",
        "progress_state",
        "execution_success",
        "status",
        "executing None",
    ]
    last = [data for kind, data in page.heard if kind == "progress_state"][-1]
    assert [(at["value"], at["max"], at["state"]) for at in last["nodes"].values()] == [
        (1, 1, "finished"),
        (2, 2, "finished"),
        (1, 1, "finished"),
    ]
    assert {data["prompt_id"] for kind, data in page.heard if kind != "status"} == {id_}


async def test_the_video_has_the_prompts_name_and_its_settings(
    open_page: Open, edited: Edit, tmp_path: Path
) -> None:
    page = await open_page()
    for number in (1, 2):
        prompt = edited(load={"strength": number / 4})
        id_ = await page.send(prompt, extra_data={"extra_pnginfo": {"ltx_aio": {"seed": number}}})
        await page.over()
        [file] = (await page.job(id_))["outputs"]["save"]["images"]
        name = f"run_0000{number}_.mp4"
        assert file == {"filename": name, "subfolder": "v", "type": "output"}
        with av.open(str(tmp_path / "base" / "output" / "v" / name)) as video:
            assert sum(1 for _ in video.decode(video=0)) == 3
            assert json.loads(video.metadata["ltx_aio"]) == {"seed": number}
            assert json.loads(video.metadata["prompt"]) == prompt
    answer = await page.client.get(
        "/api/view?filename=run_00001_.mp4&subfolder=v&type=output",
        headers={"Range": "bytes=0-9"},
    )
    assert (answer.status, len(await answer.read())) == (206, 10)


async def test_what_ran_before_comes_from_the_cache(open_page: Open, edited: Edit) -> None:
    page = await open_page()
    await page.send(edited())
    await page.over()
    page.heard.clear()
    await page.send(edited(save={"filename_prefix": "v/other"}))
    words = await page.over()
    assert dict(page.heard)["execution_cached"]["nodes"] == ["load", "resize"]
    assert [word for word in words if word.startswith("executing")] == [
        "executing save",
        "executing None",
    ]
    page.heard.clear()
    id_ = await page.send(edited(save={"filename_prefix": "v/other"}))
    assert "executing save" not in await page.over()
    # reported again, but not saved again
    [file] = (await page.job(id_))["outputs"]["save"]["images"]
    assert file["filename"] == "other_00001_.mp4"

    await page.client.post("/free", json={"free_memory": True})
    page.heard.clear()
    await page.send(edited())
    await page.over()
    assert dict(page.heard)["execution_cached"]["nodes"] == []


async def test_a_run_that_is_cancelled_stops_and_saves_nothing(
    open_page: Open, edited: Edit, tmp_path: Path
) -> None:
    page = await open_page(speed=0.02)
    id_ = await page.send(edited())
    waiting = await page.send(edited(load={"strength": 0.1}))
    await page.until("progress", "resize")
    assert [(await page.job(each))["status"] for each in (id_, waiting)] == [
        "in_progress",
        "pending",
    ]
    for each in (id_, waiting, str(uuid4())):
        answer = await page.client.post(f"/api/jobs/{each}/cancel")
        assert (await answer.json())["cancelled"] == (each in {id_, waiting})
    words = await page.over()
    assert words[-3:] == ["execution_interrupted", "status", "executing None"]
    data = dict(page.heard)["execution_interrupted"]
    assert (data["node_id"], data["node_type"], data["executed"]) == ("resize", "Resize", ["load"])
    assert (await page.job(id_))["status"] == "cancelled"
    assert (await page.client.get(f"/api/jobs/{waiting}")).status == 404
    assert not list((tmp_path / "base" / "output").rglob("*.mp4"))


async def test_prompts_wait_in_the_order_of_their_numbers(open_page: Open, edited: Edit) -> None:
    page = await open_page(speed=0.02)
    first = await page.send(edited())
    await page.until("execution_start")
    ids = [
        await page.send(edited(load={"strength": at / 8}), **more)
        for at, more in enumerate([{}, {"number": 7}, {"number": -1.5}])
    ]
    queue = await (await page.client.get("/queue")).json()
    assert [item[1] for item in queue["queue_running"]] == [first]
    assert [item[1] for item in queue["queue_pending"]] == [ids[2], ids[0], ids[1]]
    await page.client.post("/queue", json={"delete": [ids[0]]})
    jobs = await (await page.client.get("/api/jobs?status=pending")).json()
    assert {job["id"] for job in jobs["jobs"]} == {ids[1], ids[2]}
    await page.client.post("/queue", json={"delete": [ids[1], ids[2]]})
    await page.client.post("/interrupt", json={"prompt_id": str(uuid4())})
    await page.over()
    assert (await page.job(first))["status"] == "completed"


async def test_a_prompt_like_no_recording_is_refused_with_a_remedy(
    open_page: Open, edited: Edit
) -> None:
    page = await open_page()
    strange = {f"other_{id_}": node for id_, node in edited().items()}
    for node in strange.values():
        node["inputs"] = {
            name: [f"other_{value[0]}", value[1]] if isinstance(value, list) else value
            for name, value in node["inputs"].items()
        }
    answer = await page.client.post("/prompt", json={"prompt": strange})
    error = (await answer.json())["error"]
    assert (answer.status, error["type"]) == (400, "not_recorded")
    assert "install ComfyUI" in error["details"]


async def test_a_node_that_no_recording_has_runs_before_what_waits_for_it(
    open_page: Open, edited: Edit
) -> None:
    page = await open_page()
    prompt = edited(resize={"model": ["more", 0]})
    prompt["more"] = {**edited()["resize"]}
    await page.send(prompt)
    words = [word for word in await page.over() if word.startswith("executing")]
    assert words == [
        "executing load",
        "executing more",
        "executing resize",
        "executing save",
        "executing None",
    ]


async def test_the_shim_hears_how_far_a_run_is(open_page: Open, edited: Edit) -> None:
    page = await open_page(speed=0.02)
    id_ = await page.send(edited())
    await page.until("progress", "resize")
    answer = await page.client.get("/api/ltx_aio/live", headers={"X-LTX-AIO": "1"})
    live = await answer.json()
    assert live["prompt_id"] == id_
    assert live["nodes"]["resize"] == {"value": 1, "max": 2, "state": "running"}
    await page.client.post("/interrupt", json={})
    await page.over()


async def test_the_page_and_the_panel_are_served(open_page: Open) -> None:
    page = await open_page()
    assert "frontend" in await (await page.client.get("/")).text()
    extensions = await (await page.client.get("/api/extensions")).json()
    assert extensions == ["/extensions/core.js", "/extensions/ltx-aio/main.js"]
    panel = await page.client.get("/extensions/ltx-aio/main.js")
    assert await panel.text() == (PROJECT / "web/dist/main.js").read_text("utf-8")
    stats = await (await page.client.get("/api/system_stats")).json()
    assert stats["system"]["ltx_aio_recording"] is True


async def test_foreign_pages_are_refused(open_page: Open) -> None:
    page = await open_page()
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://evil.example"}):
        assert (await page.client.get("/queue", headers=headers)).status == 403


async def test_userdata_is_kept_and_stays_in_its_folder(open_page: Open, tmp_path: Path) -> None:
    page = await open_page()
    client = page.client
    kept = await client.post("/userdata/ltx_aio%2Fa.json?full_info=true", data=b"{}")
    assert (await kept.json())["path"] == "ltx_aio/a.json"
    again = await client.post("/userdata/ltx_aio%2Fa.json?overwrite=false", data=b"[]")
    assert again.status == 409
    assert await (await client.get("/userdata/ltx_aio%2Fa.json")).text() == "{}"
    listed = await (await client.get("/userdata?dir=ltx_aio&full_info=true")).json()
    assert [entry["path"] for entry in listed] == ["a.json"]
    tree = await (await client.get("/v2/userdata?path=")).json()
    assert [entry["path"] for entry in tree] == ["ltx_aio", "ltx_aio/a.json"]
    assert (await client.delete("/userdata/ltx_aio%2Fa.json")).status == 204
    assert (await client.get("/userdata/ltx_aio%2Fa.json")).status == 404
    (tmp_path / "base" / "secret").write_text("")
    for name in ("..%2F..%2Fsecret", "..%252F..%252Fsecret", "%2Fetc%2Fpasswd"):
        url = URL(f"/userdata/{name}", encoded=True)
        assert (await client.get(url)).status == 403
    await client.post("/settings/Comfy.Locale", json="de")
    assert await (await client.get("/settings")).json() == {"Comfy.Locale": "de"}


async def test_uploads_never_take_the_place_of_another_file(open_page: Open) -> None:
    page = await open_page()

    async def upload(content: bytes, **more: str) -> tuple[int, str]:
        form = {"image": content, **more}
        answer = await page.client.post("/upload/image", data=_multipart(form))
        return answer.status, (await answer.json())["name"] if answer.status == 200 else ""

    assert await upload(b"one") == (200, "a.png")
    assert await upload(b"one") == (200, "a.png")
    assert await upload(b"two") == (200, "a (1).png")
    assert await upload(b"two", overwrite="true") == (200, "a.png")
    assert await upload(b"two", subfolder="sub") == (200, "a.png")
    assert await upload(b"two", type="output") == (200, "a.png")
    assert await upload(b"one", type="output") == (200, "a (1).png")
    assert await upload(b"two", type="elsewhere") == (400, "")
    assert await upload(b"two", subfolder="../..") == (400, "")
    assert await upload(b"two", subfolder="/") == (400, "")


def _multipart(form: dict[str, Any]) -> FormData:
    data = FormData()
    for name, value in form.items():
        data.add_field(name, value, filename="a.png" if name == "image" else None)
    return data


async def test_several_sockets_of_one_page_hear_on_the_newest(
    open_page: Open, edited: Edit
) -> None:
    page = await open_page()
    newer = await page.client.ws_connect("/ws?clientId=page")
    await newer.receive_str(timeout=PATIENCE)
    await page.socket.close()
    await asyncio.sleep(0)
    page.socket = newer
    await page.send(edited())
    assert (await page.over())[-1] == "executing None"


@pytest.mark.parametrize(
    ("method", "route", "body", "named"),
    [
        ("GET", "/api/jobs?sort_by=execution_duration", None, "GET /api/jobs with"),
        ("GET", "/api/jobs?workflow_id=a", None, "the parameter workflow_id"),
        ("POST", "/api/jobs/cancel", {"job_ids": []}, "POST /api/jobs/cancel"),
        ("GET", "/history?max_items=1", None, "the parameter max_items"),
        ("POST", "/history", {"clear": True}, "POST /history"),
        ("POST", "/api/queue", {"clear": True}, "POST /api/queue with the field clear"),
        ("POST", "/prompt", {"prompt": {}, "front": True}, "the field front"),
        ("POST", "/prompt", {"prompt": {}, "partial_execution_targets": ["a"]}, "targets"),
        ("GET", "/api/settings/Comfy.Locale", None, "GET /api/settings/Comfy.Locale"),
        ("POST", "/settings", {}, "POST /settings"),
        ("POST", "/userdata/a.json/move/b.json", None, "POST /userdata/a.json/move/b.json"),
        ("GET", "/userdata?dir=.", None, "without full_info"),
        ("GET", "/view?filename=a.png&channel=rgb", None, "the parameter channel"),
        ("GET", "/models/checkpoints", None, "GET /models/checkpoints"),
        ("GET", "/api/embeddings", None, "GET /api/embeddings"),
        ("PATCH", "/internal/logs/subscribe", None, "PATCH /internal/logs/subscribe"),
        ("GET", "/api/nothing/like/it", None, "GET /api/nothing/like/it"),
    ],
)
async def test_what_nobody_asks_is_answered_with_501_and_its_name(
    open_page: Open, method: str, route: str, body: object, named: str
) -> None:
    page = await open_page()
    answer = await page.client.request(method, route, json=body)
    assert answer.status == 501
    assert named in (await answer.json())["error"]["message"]


async def test_a_missing_file_of_the_frontend_is_only_missing(open_page: Open) -> None:
    page = await open_page()
    for route in ("/assets/gone.js", "/api/ltx_aio/gone", "/api/workflow_templates/ltx-aio/gone"):
        assert (await page.client.get(route)).status == 404
    assert (await page.client.get("/api/userdata/gone.json")).status == 404
    assert (await page.client.get("/extensions/ltx-aio/main.js?v=0.1.0")).status == 200


@pytest.mark.parametrize(("frames", "times"), [(25, 1), (13, 1), (50, 2), (2500, 7), (None, 1)])
def test_a_longer_video_takes_longer(frames: int | None, times: float) -> None:
    def prompt(length: int | None) -> dict[str, Any]:
        return {
            "image": {"class_type": "EmptyImage", "inputs": {"length": 1}},
            "video": {"class_type": "Empty", "inputs": {"length": length}},
        }

    assert longer(prompt(25), prompt(frames), at_most=7) == times
