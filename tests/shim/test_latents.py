import json
import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp.plugin import AiohttpClient

from ltx_aio.http.guard import Guard
from ltx_aio.http.sender import Access
from ltx_aio.routes.latents import add_latents
from ltx_aio.routes.outputs import add_outputs

Client = TestClient[web.Request, web.Application]

OURS = {"X-LTX-AIO": "1"}
DAY = 24 * 60 * 60
ALL = {"days": 0, "bytes": 0}


def run(number: int) -> str:
    return f"t2v_2026-11-23_{number:08x}"


class Drafts:
    """An output folder with what drafts saved, and the records of two users."""

    def __init__(self, folder: Path) -> None:
        self.output = folder / "output"
        self.latents = self.output / "latents/LTX_AIO"
        self.users = folder / "user"
        self.latents.mkdir(parents=True)
        for user in ("alice", "bob"):
            (self.users / user / "jobs").mkdir(parents=True)

    def own(self, request: web.Request) -> Path | None:
        user = request.headers.get("Comfy-User", "alice")
        return self.users / user if user in {"alice", "bob"} else None

    def save(self, number: int, *, days: float = 0, size: int = 10) -> None:
        """Two files of this size, as old as this."""
        for part in ("video", "sound"):
            path = self.latents / f"{run(number)}_{part}_00001_.latent"
            path.write_bytes(b"x" * size)
            then = time.time() - days * DAY
            os.utime(path, (then, then))

    def record(
        self, number: int, *, user: str = "alice", place: str | None = None, **fields: object
    ) -> None:
        path = self.users / user / (place or f"jobs/{number}.json")
        path.parent.mkdir(exist_ok=True)
        record = {"v": 1, "id": str(number), "name": run(number), "favourite": False, **fields}
        path.write_text(json.dumps(record if place is None else [record]))

    @property
    def left(self) -> set[str]:
        return {path.name.split("_video")[0].split("_sound")[0] for path in self.latents.iterdir()}


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path)


async def client_of(
    aiohttp_client: AiohttpClient, drafts: Drafts, *, several: bool = False
) -> Client:
    routes, guard = web.RouteTableDef(), Guard(Access())
    add_latents(routes, guard, output_dir=drafts.output, own_folder=drafts.own, several=several)
    add_outputs(routes, guard, output_dir=drafts.output)
    app = web.Application()
    app.add_routes(routes)
    return await aiohttp_client(app)


@pytest.fixture
async def client(aiohttp_client: AiohttpClient, drafts: Drafts) -> Client:
    return await client_of(aiohttp_client, drafts)


@pytest.fixture
async def shared(aiohttp_client: AiohttpClient, drafts: Drafts) -> Client:
    return await client_of(aiohttp_client, drafts, several=True)


async def held(client: Client, user: str | None = None) -> tuple[int, int]:
    headers = OURS | ({"Comfy-User": user} if user else {})
    body = await (await client.get("/ltx_aio/latents", headers=headers)).json()
    return body["drafts"], body["bytes"]


async def clear(
    client: Client,
    limits: Mapping[str, float],
    spare: Iterable[str] = (),
    user: str | None = None,
) -> int:
    headers = OURS | ({"Comfy-User": user} if user else {})
    body = {**limits, "spare": list(spare)}
    response = await client.post("/ltx_aio/latents/clear", json=body, headers=headers)
    assert response.status == 200
    return (await response.json())["removed"]


async def test_it_counts_drafts_and_the_bytes_of_both_files(client: Client, drafts: Drafts) -> None:
    assert await held(client) == (0, 0)
    drafts.save(1)
    drafts.save(2, size=7)
    assert await held(client) == (2, 34)


async def test_without_the_folder_there_is_nothing(client: Client, drafts: Drafts) -> None:
    drafts.latents.rmdir()
    assert await held(client) == (0, 0)
    assert await clear(client, ALL) == 0


async def test_old_ones_go(client: Client, drafts: Drafts) -> None:
    drafts.save(1, days=29)
    drafts.save(2, days=31)
    assert await clear(client, {"days": 30, "bytes": 1e9}) == 1
    assert drafts.left == {run(1)}


async def test_beyond_the_most_the_oldest_go(client: Client, drafts: Drafts) -> None:
    for number, days in ((1, 3), (2, 1), (3, 2)):
        drafts.save(number, days=days)
    assert await clear(client, {"days": 30, "bytes": 40}) == 1
    assert drafts.left == {run(2), run(3)}
    assert await clear(client, {"days": 30, "bytes": 39}) == 1
    assert drafts.left == {run(2)}


async def test_spared_ones_and_favourites_stay_whatever_their_age_and_size(
    client: Client, drafts: Drafts
) -> None:
    for number in range(1, 5):
        drafts.save(number, days=100)
    drafts.record(1, favourite=True)
    drafts.record(2, favourite=True, place="history/2026-11.json")
    drafts.record(3)
    assert await clear(client, ALL, spare=[run(4)]) == 1
    assert drafts.left == {run(1), run(2), run(4)}


async def test_a_favourite_counts_to_the_most_that_may_be_left(
    client: Client, drafts: Drafts
) -> None:
    drafts.save(1, days=9)
    drafts.save(2, days=1)
    drafts.record(1, favourite=True)
    assert await clear(client, {"days": 30, "bytes": 20}) == 1
    assert drafts.left == {run(1)}


@pytest.mark.parametrize("favourite", [True, False])
async def test_of_two_copies_of_a_record_the_last_edit_counts(
    client: Client, drafts: Drafts, *, favourite: bool
) -> None:
    drafts.save(1)
    drafts.record(1, favourite=favourite, editedAt=20)
    drafts.record(1, favourite=not favourite, editedAt=10, place="history/2026-11.json")
    await clear(client, ALL)
    assert (run(1) in drafts.left) == favourite


async def test_every_run_in_a_damaged_record_is_spared(client: Client, drafts: Drafts) -> None:
    drafts.save(1)
    drafts.save(2)
    (drafts.users / "alice/jobs/1.json").write_text(f'[{{"name": "{run(1)}", "favour')
    assert await clear(client, ALL) == 1
    assert drafts.left == {run(1)}


async def test_strange_records_stop_nothing(client: Client, drafts: Drafts) -> None:
    """Each is a file that ComfyUI keeps for anybody who sends it one."""
    drafts.save(1)
    drafts.save(2)
    drafts.record(1, favourite=True, editedAt=10**400)
    for depth in (900, 5000):  # From Python 3.13 on, its reader follows either.
        (drafts.users / f"alice/{depth}.json").write_text("[" * depth + "]" * depth)
    assert await clear(client, ALL) == 1
    assert drafts.left == {run(1)}


@pytest.mark.parametrize(
    "name",
    [
        "holiday.latent",
        "ComfyUI_00001_.latent",
        f"{run(1)}_video_00001_.latent.bak",
        f"{run(1)}_video_00001_.png",
        f"{run(1)}_depth_00001_.latent",
        f"{run(1)}_00001_.latent",
        f"{run(1)}_video_1_.latent",
        f"{run(1).upper()}_video_00001_.latent",
    ],
)
async def test_no_other_file_is_counted_or_deleted(
    client: Client, drafts: Drafts, name: str
) -> None:
    (drafts.latents / name).write_bytes(b"mine")
    (drafts.output / "latents" / f"{run(1)}_video_00001_.latent").write_bytes(b"mine")
    assert await held(client) == (0, 0)
    assert await clear(client, ALL) == 0
    assert (drafts.latents / name).exists()
    assert (drafts.output / "latents" / f"{run(1)}_video_00001_.latent").exists()


async def test_links_and_folders_are_left_alone(
    client: Client, drafts: Drafts, tmp_path: Path
) -> None:
    (tmp_path / "treasure.latent").write_bytes(b"mine")
    link = drafts.latents / f"{run(1)}_video_00001_.latent"
    link.symlink_to(tmp_path / "treasure.latent")
    (drafts.latents / f"{run(2)}_video_00001_.latent").mkdir()
    assert await held(client) == (0, 0)
    assert await clear(client, ALL) == 0
    assert link.is_symlink()
    assert (tmp_path / "treasure.latent").exists()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make another's link"
)
async def test_a_folder_that_another_user_leads_elsewhere_is_not_followed(
    client: Client, drafts: Drafts, tmp_path: Path
) -> None:
    drafts.save(1)
    drafts.latents.rename(tmp_path / "elsewhere")
    drafts.latents.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert await held(client) == (1, 20)
    os.lchown(drafts.latents, 12345, 12345)
    assert await held(client) == (0, 0)
    assert await clear(client, ALL) == 0
    assert len(list((tmp_path / "elsewhere").iterdir())) == 2


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"days": 1, "bytes": 1},
        {"days": 1, "bytes": 1, "spare": [], "folder": "/"},
        {"days": -1, "bytes": 1, "spare": []},
        {"days": True, "bytes": 1, "spare": []},
        {"days": "1", "bytes": 1, "spare": []},
        {"days": 1, "bytes": float("inf"), "spare": []},
        {"days": 1, "bytes": float("nan"), "spare": []},
        {"days": 10**400, "bytes": 1, "spare": []},
        {"days": 1, "bytes": 1, "spare": [1]},
        {"days": 1, "bytes": 1, "spare": "all"},
        {"days": 1, "bytes": 1, "spare": ["a"] * 501},
    ],
)
async def test_a_strange_body_deletes_nothing(client: Client, drafts: Drafts, body: object) -> None:
    drafts.save(1, days=100)
    response = await client.post(
        "/ltx_aio/latents/clear",
        data=json.dumps(body),
        headers=OURS | {"Content-Type": "application/json"},
    )
    assert (response.status, (await response.json())["error"]["code"]) == (400, "bad_body")
    assert drafts.left == {run(1)}


async def test_they_are_guarded(client: Client, drafts: Drafts) -> None:
    drafts.save(1)
    body: dict[str, object] = {**ALL, "spare": []}
    for headers in ({}, OURS | {"Origin": "http://evil.test"}):
        response = await client.post("/ltx_aio/latents/clear", json=body, headers=headers)
        assert response.status == 403
    response = await client.get("/ltx_aio/latents", headers={"Sec-Fetch-Site": "cross-site"})
    assert response.status == 403
    assert drafts.left == {run(1)}


async def test_each_user_sees_and_clears_their_own(shared: Client, drafts: Drafts) -> None:
    for number in (1, 2, 3):
        drafts.save(number)
    drafts.record(1, user="alice")
    drafts.record(2, user="bob")
    assert await held(shared, "alice") == (1, 20)
    assert await held(shared, "carol") == (0, 0)
    assert await clear(shared, ALL, user="carol") == 0
    assert await clear(shared, ALL, user="bob") == 1
    assert drafts.left == {run(1), run(3)}


async def test_they_are_deleted_with_their_video_and_no_others(
    client: Client, drafts: Drafts
) -> None:
    videos = drafts.output / "video/LTX_AIO"
    videos.mkdir(parents=True)
    drafts.save(1)
    drafts.save(2)
    name = f"{run(1)}_00001_.mp4"
    (videos / name).touch()
    for removed in (True, False):
        response = await client.post("/ltx_aio/outputs/remove", json={"name": name}, headers=OURS)
        assert await response.json() == {"removed": removed}
        assert drafts.left == {run(2)}
