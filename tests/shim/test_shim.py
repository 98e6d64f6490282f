import logging
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pytest_aiohttp.plugin import AiohttpClient
from shim_app import HEADERS
from still import StillProgress

from ltx_aio.shim import Host, add_shim


def host(folder: Path) -> Host:
    return Host(
        input_dir=str(folder / "input"),
        annotated=lambda name: (name, None),
        paths_of=lambda kind: [str(folder / "models" / kind)],
        kinds=lambda: ["loras"],
        models_dir=folder / "models",
        output_dir=folder / "output",
        state=folder / "user" / "__ltx_aio",
        listen="127.0.0.1",
        multi_user=False,
        tell=lambda _event, _data: None,
        progress=StillProgress,
        loaded=list,
    )


async def ask(client: AiohttpClient, routes: web.RouteTableDef, route: str) -> tuple[int, Any]:
    app = web.Application()
    app.add_routes(routes)
    async with (await client(app)).get(f"/ltx_aio/{route}", headers=HEADERS) as response:
        found = response.content_type == "application/json"
        return response.status, await response.json() if found else None


async def test_the_shipped_catalogue_is_served(
    aiohttp_client: AiohttpClient, tmp_path: Path
) -> None:
    routes = web.RouteTableDef()
    downloads = add_shim(routes, host(tmp_path))
    assert downloads
    status, body = await ask(aiohttp_client, routes, "models")
    assert status == 200
    assert body["models"] == {}
    assert {"checkpoints", "text_encoders", "loras"} <= set(body["folders"])


def test_a_new_base_directory_gets_a_folder_for_models_and_a_file_for_its_owner(
    tmp_path: Path,
) -> None:
    add_shim(web.RouteTableDef(), host(tmp_path))
    assert (tmp_path / "models").is_dir()
    assert [path.name for path in (tmp_path / "user" / "__ltx_aio").iterdir()] == ["config.json"]


async def test_a_broken_catalogue_takes_only_the_models_away(
    aiohttp_client: AiohttpClient, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "workflows" / "family").mkdir(parents=True)
    (tmp_path / "workflows" / "family" / "models.json").write_text("{")
    routes = web.RouteTableDef()
    with caplog.at_level(logging.ERROR):
        assert add_shim(routes, host(tmp_path), workflows=tmp_path / "workflows") is None
    assert "family/models.json is no JSON" in caplog.text
    assert (await ask(aiohttp_client, routes, "about"))[0] == 200
    assert (await ask(aiohttp_client, routes, "models"))[0] == 404
