"""POST /ltx_aio/inputs/take: makes a file that ComfyUI has, or one frame of it, an input file."""

import asyncio
import filecmp
import io
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import BinaryIO

import PIL.Image
from aiohttp import web

from ..files.links import is_inside
from ..http.answers import Refused
from ..http.bodies import Body, bad_body, json_body, number
from ..http.guard import Guard
from ..media.bounded import Deadline
from ..media.probe import Image
from ..media.stills import frame_at, frame_number
from .media import MediaFiles, refusing

# Where the panel's uploads are, in ComfyUI's input folder.
INPUT_FOLDER = "ltx_aio"

Cut = Callable[[Path, Deadline], tuple[int, PIL.Image.Image]]


def add_inputs(routes: web.RouteTableDef, guard: Guard, files: MediaFiles) -> None:
    """Register the route."""
    worker = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_take")

    @routes.post("/ltx_aio/inputs/take")
    @guard
    async def take(request: web.Request) -> web.Response:
        """Copy a file of ComfyUI's folders, or a frame of a video, into the input folder.

        Body: `{"name": "video/LTX_AIO/clip.mp4 [output]"}`, a name as LoadVideo takes it; with
        `"frame": 12`, from 0, or from the end if negative, or with `"seconds": 0.5`, a PNG of that
        frame. A file of the input folder stays where it is, and the same content is kept once.
        Answer: `{"name": "ltx_aio/clip_frame_12.png", "media": {…}}`, as in probe.
        Errors: those of probe; 409 `not_saved`.
        """
        name, cut = _asked(await json_body(request))

        def work() -> web.Response:
            source, deadline = files.locate(name), Deadline()
            with refusing():
                if cut is None:
                    media = files.probe(source, deadline)
                    taken = _input_named(name, files) or _saved(files, source.name, source)
                else:
                    index, image = cut(source, deadline)
                    media = Image(*image.size)
                    taken = _saved(files, f"{source.stem}_frame_{index}.png", _png(image))
            return web.json_response({"name": taken, "media": asdict(media)})

        return await asyncio.get_running_loop().run_in_executor(worker, work)


def _asked(body: Body) -> tuple[str, Cut | None]:
    """The name of a file, and what to cut out of it; None for all of it."""
    match sorted(body.items()):
        case [("name", str(name))]:
            return name, None
        case [("frame", int(index)), ("name", str(name))] if not isinstance(index, bool):
            return name, lambda path, deadline: frame_number(path, index, deadline)
        case [("name", str(name)), ("seconds", value)]:
            seconds = number(value)
            return name, lambda path, deadline: frame_at(path, seconds, deadline)
        case _:
            raise bad_body()


def _input_named(name: str, files: MediaFiles) -> str | None:
    """The name of a file of the input folder; None for one of another folder."""
    folder, relative = files.split(name)
    return relative if folder == Path(files.input_dir) else None


def own_folder(files: MediaFiles) -> Path:
    """Where the panel's input files are. Errors: 400 `linked`."""
    inputs = Path(files.input_dir)
    folder = inputs / INPUT_FOLDER
    if not is_inside(inputs, folder) and not files.follows.for_reading:
        raise Refused(
            400,
            "linked",
            "ComfyUI's input folder has a link in it that ComfyUI doesn't follow.",
            f"Replace the link {INPUT_FOLDER} in ComfyUI's input folder by a folder.",
        )
    return folder


def _png(image: PIL.Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=4)
    return buffer.getvalue()


def _saved(files: MediaFiles, name: str, content: Path | bytes) -> str:
    """What an input of this content is called: a new file in the folder, or one that has it."""
    folder = own_folder(files)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return f"{INPUT_FOLDER}/{_kept(folder, Path(name), content).name}"
    except OSError as error:
        raise not_saved() from error


def not_saved() -> Refused:
    """The refusal when the input folder can't be written to."""
    return Refused(
        409,
        "not_saved",
        "The file could not be saved in ComfyUI's input folder.",
        "Check that ComfyUI can write to it, and that the disk isn't full.",
    )


def _kept(folder: Path, name: Path, content: Path | bytes) -> Path:
    for n in count():
        path = folder / (f"{name.stem} ({n}){name.suffix}" if n else name.name)
        try:
            with path.open("xb") as file:
                _fill(path, file, content)
        except FileExistsError:
            if path.is_file() and _is_same(path, content):
                return path
        else:
            return path
    raise AssertionError  # There is always another number.


def _fill(path: Path, file: BinaryIO, content: Path | bytes) -> None:
    """Write all of the content, or leave no file."""
    try:
        if isinstance(content, bytes):
            file.write(content)
        else:
            with content.open("rb") as source:
                shutil.copyfileobj(source, file, 1 << 20)
    except OSError:
        file.close()
        path.unlink(missing_ok=True)
        raise


def _is_same(path: Path, content: Path | bytes) -> bool:
    if isinstance(content, bytes):
        return path.stat().st_size == len(content) and path.read_bytes() == content
    return filecmp.cmp(path, content, shallow=False)
