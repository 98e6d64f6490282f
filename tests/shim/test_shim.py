import logging
import sys
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
        notify=lambda _event, _data: None,
        progress=StillProgress,
        loaded=list,
    )


async def ask(client: AiohttpClient, routes: web.RouteTableDef, route: str) -> tuple[int, Any]:
    app = web.Application()
    app.add_routes(routes)
    async with (await client(app)).get(f"/ltx_aio/{route}", headers=HEADERS) as response:
        found = response.content_type == "application/json"
        return response.status, await response.json() if found else None


async def test_the_shipped_catalog_is_served(aiohttp_client: AiohttpClient, tmp_path: Path) -> None:
    routes = web.RouteTableDef()
    downloads = add_shim(routes, host(tmp_path))
    assert downloads
    status, body = await ask(aiohttp_client, routes, "models")
    assert status == 200
    assert body["models"] == {}
    assert {"checkpoints", "text_encoders", "loras"} <= set(body["folders"])


def test_a_new_base_directory_gets_a_models_folder_and_a_config(
    tmp_path: Path,
) -> None:
    add_shim(web.RouteTableDef(), host(tmp_path))
    assert (tmp_path / "models").is_dir()
    made = sorted(path.name for path in (tmp_path / "user" / "__ltx_aio").iterdir())
    assert made == ["config.json", "engines.json"]


async def test_a_broken_catalog_disables_only_the_models(
    aiohttp_client: AiohttpClient, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "workflows" / "family").mkdir(parents=True)
    (tmp_path / "workflows" / "family" / "models.json").write_text("{")
    routes = web.RouteTableDef()
    with caplog.at_level(logging.ERROR):
        assert add_shim(routes, host(tmp_path), workflows=tmp_path / "workflows") is None
    assert "family/models.json isn't JSON" in caplog.text
    assert (await ask(aiohttp_client, routes, "about"))[0] == 200
    assert (await ask(aiohttp_client, routes, "models"))[0] == 404


async def test_a_missing_library_disables_only_the_models(
    aiohttp_client: AiohttpClient,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [name for name in sys.modules if name.startswith("ltx_aio.transfer")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "filelock", None)
    routes = web.RouteTableDef()
    with caplog.at_level(logging.ERROR):
        assert add_shim(routes, host(tmp_path)) is None
    assert "LTX AIO can't download models here." in caplog.text
    assert "filelock" in caplog.text
    assert (await ask(aiohttp_client, routes, "about"))[0] == 200
    assert (await ask(aiohttp_client, routes, "downloads"))[0] == 404
