"""Verifies every byte of an installed file."""

import os
from pathlib import Path

from ..files.catalog import Model
from ..files.places import Places
from ..hub.client import client
from ..hub.hub import Hub
from ..hub.retry import Retries
from ..hub.settings import hub_settings
from ..trouble import Trouble
from .download import Tools, resolve
from .hashing import hash_file
from .progress import Progress
from .states import How


async def verify(model: Model, tools: Tools, progress: Progress) -> How:
    """Verify a file, and say how it came. Errors: Trouble broken_file, or why that is unknown."""
    path = installed(model, tools)
    if path is None:
        raise Trouble("broken_file", fault="missing")
    mark = tools.marks.read(path)
    sha256 = (mark.sha256 if mark else None) or model.sha256 or await _ask(model, tools, progress)
    how: How = mark.how if mark else "adopted"
    try:
        size = path.stat().st_size
        progress.set_size(size)
        progress.phase("verifying", 0)
        hashed = await hash_file(path, size, progress)
    except OSError:
        hashed = None
    if hashed is None:
        raise Trouble("broken_file", fault="unreadable")
    right = hashed[0] == sha256
    tools.marks.write(path, model_id=model.id, sha256=sha256, how=how, verified=right)
    if not right:
        raise Trouble("broken_file", fault="checksum")
    return how


def installed(model: Model, tools: Tools) -> Path | None:
    """The installed file, preferably one that we downloaded."""
    places = [place.file for place in Places([model], tools.folders).own(model)]
    ours = [path for path in places if tools.marks.read(path)]
    return next((path for path in [*ours, *places] if os.path.lexists(path)), None)


async def _ask(model: Model, tools: Tools, progress: Progress) -> str:
    """Ask the hub for the SHA-256."""
    settings = hub_settings(tools.limits.endpoint)
    if settings.offline:
        raise Trouble("offline")
    async with client(tools.limits) as http:
        hub = Hub(http, model, endpoint=settings.endpoint, limits=tools.limits, token=tools.token)
        source = await resolve(hub, None, Retries(tools.limits), progress)
        return source.pin.sha256
