"""Everything the routes can ask about model files or do to them, off the event loop."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from secrets import token_hex
from typing import TypeVar

from ..files.catalog import Model
from ..files.folders import Folders
from ..transfer.downloads import Downloads
from .library import Library
from .reports import report

Result = TypeVar("Result")
Answer = Mapping[str, object]


class Models:
    """The catalog's models on this server."""

    def __init__(
        self,
        *,
        catalog: Mapping[str, Model],
        folders: Folders,
        library: Library,
        downloads: Downloads,
        changes: Callable[[], int],
    ) -> None:
        """`changes` counts the changes to downloads."""
        self._catalog = catalog
        self._folders = folders
        self._library = library
        self._changes = changes
        self.downloads = downloads
        # New after each restart, when `changes` starts over.
        self._session = token_hex(8)
        # Reading the folders may wait for a slow disk. Nothing else waits with it.
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="ltx_aio_library")
        # Two, so that a slow delete doesn't hold up a cancel.
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
        """Do something to the downloads or their files, in a thread. Errors: those of `action`."""
        return await asyncio.get_running_loop().run_in_executor(self._actor, action)

    def knows(self, model_id: str) -> bool:
        """Whether a model is in the catalog."""
        return model_id in self._catalog

    def has_root(self, model_id: str, root: int) -> bool:
        """Whether the folder of a known model has a root with this index."""
        return 0 <= root < len(self._folders.roots(self._catalog[model_id].folder))
