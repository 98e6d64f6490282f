"""Model files as the routes see them: every answer, and every deed, off the event loop."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from secrets import token_hex
from typing import TypeVar

from .files.catalog import Model
from .files.folders import Folders
from .guard import Refused
from .library import Library
from .problems import Trouble
from .reports import report
from .transfer.downloads import Downloads
from .troubles import refusal

Result = TypeVar("Result")
Answer = Mapping[str, object]


class Models:
    """What there is of the catalogue on this server, and what can be done about it."""

    def __init__(
        self,
        *,
        catalog: Mapping[str, Model],
        folders: Folders,
        library: Library,
        downloads: Downloads,
        changes: Callable[[], int],
    ) -> None:
        """`changes` counts what happened to the downloads."""
        self._catalog = catalog
        self._folders = folders
        self._library = library
        self._changes = changes
        self.downloads = downloads
        # Another after a restart, when `changes` begins anew.
        self._session = token_hex(8)
        # What reads the folders may wait for a slow disk, and nothing else waits with it.
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_library")
        # Two, so that a file that takes long to delete holds up no cancelling.
        self._actor = ThreadPoolExecutor(2, thread_name_prefix="ltx_aio_models")

    async def library(self, *, fresh: bool = False) -> Answer:
        """The answer of GET /ltx_aio/models."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reader, lambda: self._library.read(fresh=fresh))

    def status(self) -> Answer:
        """The answer of GET /ltx_aio/downloads."""
        return {
            "session": self._session,
            "changes": self._changes(),
            "downloads": [report(entry) for entry in self.downloads.status()],
        }

    async def act(self, action: Callable[[], Result]) -> Result:
        """Do something to the downloads or their files. Errors: 409 with a code of problems.py."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._actor, action)
        except Trouble as trouble:
            raise refusal(trouble) from trouble

    def known(self, id: str) -> str:  # noqa: A002
        """An id of the catalogue. Errors: 404 `unknown_model`."""
        if id not in self._catalog:
            raise Refused(
                404,
                "unknown_model",
                "LTX AIO does not know this model.",
                "Reload the page, and restart ComfyUI if LTX AIO was just updated.",
            )
        return id

    def has_root(self, id: str, root: int) -> bool:  # noqa: A002
        """Whether the folder of a known model has a root of that number."""
        return 0 <= root < len(self._folders.roots(self._catalog[id].folder))
