"""Looks whether an installed file is, byte by byte, what it should be."""

import os
from pathlib import Path

from ..files.catalog import Model
from ..files.places import Places
from ..hub.client import client
from ..hub.hub import Hub
from ..hub.hugging import hugging
from ..hub.patience import Patience
from ..problems import Trouble
from .download import Tools, resolve
from .hashing import hash_file
from .progress import Progress
from .states import How


async def verify(model: Model, tools: Tools, progress: Progress) -> How:
    """How the file came. Errors: Trouble broken_file, or why nobody can say."""
    path = installed(model, tools)
    if path is None:
        raise Trouble("broken_file", fault="missing")
    mark = tools.marks.read(path)
    sha256 = (mark.sha256 if mark else None) or model.sha256 or await _ask(model, tools, progress)
    how: How = mark.how if mark else "adopted"
    try:
        size = path.stat().st_size
        progress.of(size)
        progress.phase("verifying", 0)
        hashed = await hash_file(path, size, progress)
    except OSError:
        hashed = None
    if hashed is None:
        raise Trouble("broken_file", fault="unreadable")
    right = hashed[0] == sha256
    tools.marks.write(model.id, path, sha256, how, verified=right)
    if not right:
        raise Trouble("broken_file", fault="checksum")
    return how


def installed(model: Model, tools: Tools) -> Path | None:
    """The file: one that we brought before another."""
    places = [place.file for place in Places([model], tools.folders).own(model)]
    ours = [path for path in places if tools.marks.read(path)]
    return next((path for path in [*ours, *places] if os.path.lexists(path)), None)


async def _ask(model: Model, tools: Tools, progress: Progress) -> str:
    """What the hub says."""
    found = hugging(tools.limits.endpoint)
    if found.offline:
        raise Trouble("offline")
    async with client(tools.limits) as http:
        hub = Hub(http, model, endpoint=found.endpoint, limits=tools.limits, token=tools.token)
        source = await resolve(hub, None, Patience(tools.limits), progress)
        return source.pin.sha256
