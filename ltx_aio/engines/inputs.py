"""Sends input files to an engine, each content once: under a name that tells it, or as an asset."""

import asyncio
import json
import os
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Protocol, cast
from urllib.parse import urlencode

from aiohttp import FormData

from ..files.saved import is_plain
from ..trouble import EngineTrouble
from .allowed import ASSET
from .asking import BAD, asking, is_json, read_up_to, url_of
from .engine import Engine

# Where the panel's uploads are in any ComfyUI's input folder.
FOLDER = "ltx_aio"
# A form would encode these, and ComfyUI keep the code.
UNUSUAL = re.compile(r"[^\w.-]+", re.ASCII)
MAX_STEM = 60

BLOCK = 1 << 20
ANSWER = 64 * 1024
ANY = "application/octet-stream"
PATIENCE = 120.0
SLOWEST = 50_000  # bytes a second

Facts = tuple[str, int, int]


class Digest(Protocol):
    """As hashlib's."""

    def update(self, data: bytes) -> object:
        """Add content."""
        ...

    def hexdigest(self) -> str:
        """Of what was added."""
        ...


class Inputs:
    """What was sent is known by its content: an engine is only asked whether it still has it."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._hashes: dict[Facts, str] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def give(self, engine: Engine, files: Mapping[str, Path]) -> dict[str, str]:
        """What the files are called there, as loaders name them; of v2, the ids of assets.

        Errors: EngineTrouble; OSError.
        """
        lock = self._locks.setdefault(engine.id, asyncio.Lock())
        async with lock:
            return {name: await self._give(engine, path) for name, path in files.items()}

    async def _give(self, engine: Engine, path: Path) -> str:
        digest, size = await asyncio.to_thread(self._content, path)
        name = name_there(path, digest)
        if engine.kind == "v2":
            return await _as_asset(engine, path, name, size)
        if await _is_there(engine, name, size):
            return f"{FOLDER}/{name}"
        return await _upload(engine, path, name, size)

    def _content(self, path: Path) -> tuple[str, int]:
        """The SHA-256 and the bytes of a file. Errors: OSError."""
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            facts = (str(path), found.st_size, found.st_mtime_ns)
            if facts not in self._hashes:
                digest = sha256()
                while block := file.read(BLOCK):
                    digest.update(block)
                self._hashes[facts] = digest.hexdigest()
        return self._hashes[facts], found.st_size


def name_there(path: Path, digest: str) -> str:
    """What a file of this content is called on every engine: its extension is what nodes go by."""
    stem = UNUSUAL.sub("_", path.stem)[:MAX_STEM].strip("._") or "input"
    return f"{stem}_{digest[:16]}{UNUSUAL.sub('_', path.suffix)[:10]}"


async def _is_there(engine: Engine, name: str, size: int) -> bool:
    query = urlencode({"filename": name, "subfolder": FOLDER, "type": "input"})
    url = url_of(engine, "api/view", query)
    async with asking(engine, "HEAD", url) as answer:
        return answer.status < BAD and answer.content_length == size and not is_json(answer)


async def _upload(engine: Engine, path: Path, name: str, size: int) -> str:
    """Errors: EngineTrouble; OSError."""
    with path.open("rb") as file:
        form = FormData({"subfolder": FOLDER})
        form.add_field("image", file, filename=name, content_type=ANY)
        named = _named(await _posted(engine, "api/upload/image", form, size))
    if named is None:
        raise EngineTrouble("engine_answer", engine.name)
    return named


async def _as_asset(engine: Engine, path: Path, name: str, size: int) -> str:
    """The id of an asset with this content. Errors: EngineTrouble; OSError."""
    digest = await asyncio.to_thread(_blake3, path)
    asset = await _minted(engine, digest) if digest else None
    if asset:
        return asset
    with path.open("rb") as file:
        form = FormData({"file_path": f"input/{FOLDER}/{name}"})
        form.add_field("file", file, filename=name, content_type=ANY)
        asset = _asset_in(await _posted(engine, "api/v2/assets", form, size))
    if asset is None:
        raise EngineTrouble("engine_answer", engine.name)
    return asset


async def _minted(engine: Engine, digest: str) -> str | None:
    """The id of an asset that the engine has already. Errors: EngineTrouble."""
    body = json.dumps({"hash": f"blake3:{digest}"}).encode()
    url = url_of(engine, "api/v2/assets/from-hash")
    async with asking(engine, "POST", url, body=body) as answer:
        if answer.status >= BAD or not is_json(answer):
            return None
        return _asset_in(await read_up_to(engine, answer, ANSWER))


async def _posted(engine: Engine, path: str, form: FormData, size: int) -> bytes:
    """The JSON that answers an upload; empty for anything else. Errors: EngineTrouble."""
    seconds = PATIENCE + size / SLOWEST
    async with asking(engine, "POST", url_of(engine, path), body=form, seconds=seconds) as answer:
        if answer.status >= BAD:
            raise EngineTrouble("engine_upload", engine.name)
        return await read_up_to(engine, answer, ANSWER) if is_json(answer) else b""


def _blake3(path: Path) -> str | None:
    """The hash by which the v2 API knows contents; None without ComfyUI's own package for it."""
    try:
        from blake3 import blake3  # noqa: PLC0415 # pyright: ignore[reportMissingImports, reportUnknownVariableType]
    except ImportError:
        return None
    digest = cast("Digest", blake3())
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _asset_in(content: bytes) -> str | None:
    match _value(content):
        case {"id": str(asset)} if ASSET.fullmatch(asset):
            return asset
        case _:
            return None


def _value(content: bytes) -> object:
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return None


def _named(content: bytes) -> str | None:
    """What ComfyUI says that it calls a file; None if that is no name."""
    match _value(content):
        case {"name": str(name), "subfolder": str(folder)}:
            whole = f"{folder}/{name}".replace("\\", "/") if folder else name
            return whole if is_plain(whole) else None
        case _:
            return None
