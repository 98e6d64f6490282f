"""A world for the tests of the downloads, and the conditions that hold after each test."""

import logging
import shutil
import threading
from collections.abc import Callable, Generator
from pathlib import Path
from tempfile import mkdtemp

import pytest
from conditions import check
from hub_server import Hub
from hub_world import Mode, World
from shim_app import make_shim as make_shim  # noqa: PLC0414 -- a fixture for all
from workers import run

MakeWorld = Callable[..., World]
GIB = 2**30
Disk = Callable[[Path, str], Path]


@pytest.fixture
def folder() -> Generator[Path]:
    """On a RAM disk if it has space, as there are many small files."""
    memory = Path("/dev/shm")  # noqa: S108
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 3 * GIB
    folder = Path(mkdtemp(prefix="ltx-aio-", dir=memory if roomy else None))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def make_world(
    folder: Path,
    disk: Disk,  # noqa: ARG001 -- unmounted only when all is looked at
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Generator[MakeWorld]:
    """`make_world(mode)`. Checks the common conditions of each world after the test."""
    worlds: list[World] = []
    crashed: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: crashed.append(repr(args)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    caplog.set_level(logging.DEBUG)

    def make(mode: Mode = "F", hub: Hub | None = None) -> World:
        hub = hub or (Hub(mirror=True, name="localhost") if mode == "M" else Hub())
        world = World(folder / f"world{len(worlds)}", hub.__enter__(), mode)
        _no_hub_of_the_machine(monkeypatch, world.cache)
        if mode == "M":
            world.sign_in()
        worlds.append(world)
        return world

    yield make
    for world in worlds:
        world.close()
        world.hub.__exit__()
    for world in worlds:
        check(world, caplog.text)
    errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert not errors
    assert not crashed


@pytest.fixture
def disk(folder: Path) -> Generator[Disk]:
    """`disk(path, options)` mounts a tiny tmpfs there with these options."""
    del folder  # removed only after this one
    mounted: list[Path] = []

    def mount(path: Path, options: str) -> Path:
        path.mkdir(parents=True, exist_ok=True)
        done = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(path))
        if done.returncode:
            pytest.skip(f"cannot mount a tiny disk here: {done.stderr.strip()}")
        mounted.append(path)
        return path

    yield mount
    for path in mounted:
        run("umount", "--lazy", str(path))


@pytest.fixture
def world(make_world: MakeWorld) -> World:
    return make_world()


def _no_hub_of_the_machine(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    """Keeps out the login and the cache of whoever runs the tests."""
    from huggingface_hub import constants  # noqa: PLC0415 -- only for those who need a world

    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    cache.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(cache))
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(cache.parent / "token"))
