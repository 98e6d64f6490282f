"""POST /ltx_aio/inputs/sound: an input file of a sound, cut, faded, louder or with silence."""

import asyncio
import hashlib
import os
import re
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

from aiohttp import web

from ..files.named import EDITED, edits_named_in
from ..http.bodies import Body, bad_body, json_body, number
from ..http.guard import Guard
from ..media.bounded import Deadline
from .inputs import INPUT_FOLDER, not_saved, own_folder
from .media import MediaFiles, refusing

EDITING_SECONDS = 120.0

VOLUMES = (-60, 24)  # decibels
MAX_SILENCE = 60.0
FIELDS = {"name", "from", "seconds", "fade_in", "fade_out", "volume", "before", "after"}

HALF_DONE = re.compile(r"\.edit_.+\.part")
OLD_DAYS = 90
DAY = 24 * 60 * 60


# Every user's folder with records of ours.
RecordFolders = Callable[[], Iterable[Path]]


def add_sounds(
    routes: web.RouteTableDef, guard: Guard, files: MediaFiles, record_folders: RecordFolders
) -> None:
    """Register the route. What the records name is never deleted."""
    worker = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_sound")

    @routes.post("/ltx_aio/inputs/sound")
    @guard
    async def edit_sound(request: web.Request) -> web.Response:
        """Write a part of a sound as a WAV file, exact to the sample, into the input folder.

        Body: `{"name": "speech.mp3"}`, a name as LoadAudio takes it, and in seconds `from`,
        `seconds`, `fade_in`, `fade_out`, `before` and `after` (silence), and `volume` in decibels.
        Answer: `{"name": "ltx_aio/speech_edit_0123456789ab.wav", "media": {…}}`, as in probe.
        Errors: those of probe; 409 `not_saved`.
        """
        body = await json_body(request)
        _check(body)

        def work() -> web.Response:
            source = files.locate(str(body["name"]))
            folder = own_folder(files)
            with refusing():
                path = _edited(source, body, folder)
                media = files.probe(path)
            _remove_old(folder, path, record_folders)
            name = f"{INPUT_FOLDER}/{path.name}"
            return web.json_response({"name": name, "media": asdict(media)})

        return await asyncio.get_running_loop().run_in_executor(worker, work)


def _check(body: Body) -> None:
    """Errors: 400 `bad_body`."""
    if not isinstance(body.get("name"), str) or not set(body) <= FIELDS:
        raise bad_body()
    for field in FIELDS & set(body) - {"name", "volume"}:
        if number(body[field]) > MAX_SILENCE and field in {"before", "after"}:
            raise bad_body()
    volume = body.get("volume", 0)
    if isinstance(volume, bool) or not isinstance(volume, int | float):
        raise bad_body()
    if not VOLUMES[0] <= volume <= VOLUMES[1]:
        raise bad_body()


def _edited(source: Path, body: Body, folder: Path) -> Path:
    """The new file, or an older one with the same content. Errors: 409 `not_saved`; Unreadable."""
    from ..media.sound import Edit, write_edited  # noqa: PLC0415 - numpy is slow to import

    figures = {field: body[field] for field in FIELDS & set(body) - {"name"}}
    figures = {"start" if field == "from" else field: value for field, value in figures.items()}
    part = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = mkstemp(".part", ".edit_", folder)
        part = Path(name)
        with os.fdopen(handle, "w+b") as file:
            write_edited(source, Edit(**figures), file, Deadline(EDITING_SECONDS))  # pyright: ignore[reportArgumentType] - checked by _check
            file.seek(0)
            content = _hash(file)
        path = folder / f"{source.stem[:80]}_edit_{content[:12]}.wav"
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        raise not_saved() from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return path


def _hash(file: BinaryIO) -> str:
    found = hashlib.sha256()
    while block := file.read(1 << 20):
        found.update(block)
    return found.hexdigest()


def _remove_old(folder: Path, kept: Path, record_folders: RecordFolders) -> None:
    old = [path for path in _old_in(folder) if path != kept]
    if not old:
        return
    # What can't be read may name any of them.
    with suppress(OSError):
        named = edits_named_in(record_folders())
        for path in old:
            edited = EDITED.fullmatch(path.name)
            if edited is None or edited[1] not in named:
                with suppress(OSError):
                    path.unlink()


def _old_in(folder: Path) -> list[Path]:
    oldest = time.time() - OLD_DAYS * DAY
    found: list[Path] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if EDITED.fullmatch(entry.name) or HALF_DONE.fullmatch(entry.name):
                with suppress(OSError):
                    if entry.is_file(follow_symlinks=False) and entry.stat().st_mtime < oldest:
                        found.append(Path(entry.path))
    return found
