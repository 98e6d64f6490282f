"""Brings a file that a run saved on an engine into this server's output folder.

As one file under a new name, whole or not at all. The same request again gives the same file.
"""

import asyncio
import os
import re
import shutil
import time
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from tempfile import mkstemp
from urllib.parse import urlencode

from aiohttp import ClientResponse

from ..files.links import FollowsLinks, has_own_links, is_inside
from ..records import Record, Records
from ..transfer.arrival import link
from ..trouble import EngineTrouble
from .asking import BAD, asking, is_json, url_of
from .engine import Engine

# Where a run saves: a folder and a name that ends with the run's id, "kites/kite_1a2b3c4d", or a
# draft's first pass, "latents/LTX_AIO/t2v_2026-11-23_1a2b3c4d_video".
RUN_PATH = re.compile(r".+[0-9a-f]{8}(?:_[a-z]{1,20})?")
SUFFIXES = (".mp4", ".webm", ".mov", ".mkv", ".latent")
MATROSKA = b"\x1a\x45\xdf\xa3"
HEAD = 16

BLOCK = 1 << 20
MAX_BYTES = 64 << 30
HALF_DONE = ".ltx_aio_"
OLD = 24 * 60 * 60


@dataclass(frozen=True)
class Source:
    """A file of an engine: how it is asked for, and the file name that it has there."""

    path: str
    query: str
    name: str

    @property
    def suffix(self) -> str:
        """Its extension, in lower case."""
        return Path(self.name).suffix.lower()


def saved_by_comfyui(filename: str, subfolder: str, kind: str) -> Source:
    """A file as ComfyUI names it."""
    query = urlencode({"filename": filename, "subfolder": subfolder, "type": kind})
    return Source("api/view", query, filename)


def saved_as_asset(asset: str, name: str) -> Source:
    """A file of a v2 engine, by its id."""
    return Source(f"api/v2/assets/{asset}/content", "", name)


class Results:
    """Files that were brought here. What is known of them survives a restart."""

    def __init__(self, *, output_dir: Path, records: Records, follows: FollowsLinks) -> None:
        """Take ComfyUI's output folder, and where to remember."""
        self._output = output_dir
        self._records = records
        self._follows = follows
        self._running: dict[str, asyncio.Task[str]] = {}

    def is_allowed(self, path: str) -> bool:
        """Whether no link leads from the path's folder to where ComfyUI doesn't save."""
        folder = (self._output / path).parent
        inside = is_inside(self._output, folder) or self._follows.for_saving
        return inside and has_own_links(self._output, folder)

    async def bring(self, engine: Engine, source: Source, path: str) -> str:
        """The file's path below the output folder. Requests for the same path wait for one copy.

        A path is one run's alone, so what is there is its result, even if another engine made it
        as well. `path` is checked: see RUN_PATH. Errors: EngineTrouble.
        """
        key = f"{path}{source.suffix}"
        task = self._running.get(key)
        if task is None:
            task = asyncio.create_task(self._bring(engine, source, path, key))
            self._running[key] = task
            task.add_done_callback(lambda _: self._running.pop(key, None))
        # It goes on when the page that asked goes away.
        return await asyncio.shield(task)

    async def _bring(self, engine: Engine, source: Source, path: str, key: str) -> str:
        found = await asyncio.to_thread(self._known, key)
        if found is not None:
            return found
        part: Path | None = None
        try:
            part = await asyncio.to_thread(_new_part, (self._output / path).parent)
            digest, size = await _download(engine, source, part)
            return await asyncio.to_thread(
                self._name, part, path + "_", source.suffix, key, digest, size
            )
        except OSError as error:
            raise EngineTrouble("result_not_saved", engine.name) from error
        finally:
            if part is not None:
                with suppress(OSError):
                    part.unlink(missing_ok=True)

    def _known(self, key: str) -> str | None:
        """The file that was brought before, if it is still there."""
        record = self._records.read(key)
        match record:
            case {"name": str(name), "bytes": int(size), "sha256": str(digest), "done": done}:
                file = self._output / name
                if not _has(file, size) or (done is not True and _sha256(file) != digest):
                    return None
                if done is not True:
                    self._records.write(key, record | {"done": True})
                return name
            case _:
                return None

    def _name(  # noqa: PLR0913, PLR0917
        self, part: Path, stem: str, suffix: str, key: str, digest: str, size: int
    ) -> str:
        """Give a complete file the first number that is free. Errors: OSError."""
        for number in count(1):
            name = f"{stem}{number:05}_{suffix}"
            dest = self._output / name
            if os.path.lexists(dest):
                continue
            record: Record = {"name": name, "bytes": size, "sha256": digest, "done": False}
            # Written first: after a crash it tells whether the name was given.
            self._records.write(key, record)
            try:
                _arrive(part, dest)
            except FileExistsError:
                continue
            self._records.write(key, record | {"done": True})
            return name
        raise AssertionError  # There is always another number.


def _new_part(folder: Path) -> Path:
    """An empty file for what arrives. Removes those that were left by a crash. Errors: OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):
        for old in folder.glob(f"{HALF_DONE}*.part"):
            if not old.is_symlink() and old.stat().st_mtime < time.time() - OLD:
                old.unlink()
    handle, name = mkstemp(".part", HALF_DONE, folder)
    os.close(handle)
    return Path(name)


async def _download(engine: Engine, source: Source, part: Path) -> tuple[str, int]:
    """Write the file. Gives its SHA-256 and its bytes. Errors: EngineTrouble; OSError."""
    digest, size = sha256(), 0
    async with asking(
        engine, "GET", url_of(engine, source.path, source.query), seconds=None
    ) as answer:
        _check(engine, answer, part)
        with part.open("r+b") as file:

            def write(block: bytes) -> None:
                file.write(block)
                digest.update(block)

            async for block in _blocks(answer):
                if not size and not _looks_like(source.suffix, block):
                    raise EngineTrouble("engine_answer", engine.name)
                size += len(block)
                if size > MAX_BYTES:
                    raise EngineTrouble("engine_answer", engine.name)
                await asyncio.to_thread(write, block)
            await asyncio.to_thread(_sync, file.flush, file.fileno())
    if not size:
        raise EngineTrouble("engine_answer", engine.name)
    return digest.hexdigest(), size


def _check(engine: Engine, answer: ClientResponse, part: Path) -> None:
    """Errors: EngineTrouble; OSError if the disk is too full."""
    if answer.status >= BAD:
        raise EngineTrouble("result_gone", engine.name)
    chunked = "chunked" in answer.headers.get("Transfer-Encoding", "").lower()
    # Without either, nobody could tell that the end is missing.
    if (answer.content_length is None and not chunked) or is_json(answer):
        raise EngineTrouble("engine_answer", engine.name)
    declared = answer.content_length or 0
    if declared > MAX_BYTES:
        raise EngineTrouble("engine_answer", engine.name)
    if declared > _free(part):
        raise EngineTrouble("result_not_saved", engine.name)


async def _blocks(answer: ClientResponse) -> AsyncIterator[bytes]:
    """What arrives, in blocks that are worth a write."""
    block = bytearray()
    async for chunk in answer.content.iter_any():
        block += chunk
        if len(block) >= BLOCK:
            yield bytes(block)
            block.clear()
    if block:
        yield bytes(block)


def _looks_like(suffix: str, start: bytes) -> bool:
    """Whether a file begins as one with this extension does."""
    match suffix:
        case ".mp4" | ".mov":
            return start[4:8] == b"ftyp"
        case ".webm" | ".mkv":
            return start.startswith(MATROSKA)
        case _:
            return start[8:9] == b"{"


def _arrive(part: Path, dest: Path) -> None:
    """Give a file its name, never that of another. Errors: FileExistsError; OSError."""
    part.chmod(0o644)
    if link(part, dest):
        part.unlink()
    else:
        # This disk has no second names: an empty file takes the name until ours replaces it.
        dest.open("xb").close()
        part.replace(dest)


def _has(file: Path, size: int) -> bool:
    try:
        found = file.lstat()
    except OSError:
        return False
    return file.is_file() and not file.is_symlink() and found.st_size == size


def _sha256(file: Path) -> str:
    digest = sha256()
    with suppress(OSError), file.open("rb") as opened:
        while block := opened.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _free(part: Path) -> int:
    return shutil.disk_usage(part.parent).free


def _sync(flush: Callable[[], None], file: int) -> None:
    flush()
    os.fsync(file)
