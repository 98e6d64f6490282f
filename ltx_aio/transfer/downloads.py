"""The downloads of one ComfyUI: what the routes call, and the thread that does the work.

The thread lives only while there is work and has its own event loop, so ComfyUI's never waits.
Any thread may call anything here.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Lock, Thread

from ..files.catalog import Model
from ..files.folders import Folders
from ..hub.tokens import Tokens
from ..limits import Limits
from ..trouble import Trouble, disk_trouble
from .disk_space import Want
from .download import Tools, download
from .journal import Journals
from .leftovers import Leftovers
from .marks import Marks, Ownership
from .part import part_size
from .progress import Progress
from .queue import Queue
from .saved_jobs import Job
from .states import Done, Entry, Failed, Task
from .target import Target
from .verify import verify

DEFAULTS = Limits()
STOP_SECONDS = 5.0  # that a running job gets to end

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Current:
    job: Job
    loop: asyncio.AbstractEventLoop
    task: asyncio.Task[None]
    ended: Event = field(default_factory=Event)

    def cancel(self) -> None:
        with suppress(RuntimeError):  # The loop is closed, so the job has ended.
            self.loop.call_soon_threadsafe(self.task.cancel)


class Downloads:
    """Works through the queue, one file at a time. Each model is in it at most once."""

    def __init__(  # noqa: PLR0913
        self,
        *,
        catalog: Mapping[str, Model],
        folders: Folders,
        tokens: Tokens,
        state: Path,
        limits: Limits = DEFAULTS,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        """Start nothing. `state`: our folder. `changed`: called for each change except progress."""
        self._catalog = catalog
        self._folders = folders
        self._limits = limits
        self._changed = changed
        self._marks = Marks(state)
        journals = Journals(state)
        self._leftovers = Leftovers(catalog, folders, journals, self._marks)
        self._queue = Queue(state, max_queued=limits.max_queued, changed=changed)
        self._tools = Tools(
            folders, limits, journals, self._marks, tokens.for_endpoint, self._later
        )
        self._lock = Lock()
        self._thread: Thread | None = None
        self._current: _Current | None = None
        self._closed = False

    def resume(self) -> None:
        """Resume what was queued or running when the process ended. Blocks on the disk."""
        self._queue.load(self._catalog)
        self._wake()

    def start(self, model_id: str, root: int | None = None) -> None:
        """Download a model. By default, into the root that has a part of it, else the default one.

        Does nothing if it is being downloaded already. Blocks on the disk.
        Errors: KeyError, IndexError; Trouble queue_full.
        """
        self.start_all([(model_id, root)])

    def start_all(self, wants: Sequence[tuple[str, int | None]]) -> None:
        """Download several models, each like `start`.

        None begins before all are queued, so that the disk must have space for all of them.
        Errors: those of `start`. Models before the failing one stay queued.
        """
        for model_id, root in wants:
            self._add(self._catalog[model_id], "download", root)
        self._wake()

    def verify(self, model_id: str) -> None:
        """Check every byte of the installed file. Errors: KeyError; Trouble queue_full."""
        self._add(self._catalog[model_id], "verify", None)
        self._wake()

    def cancel(self, ids: Collection[str]) -> None:
        """Stop downloads and keep their parts. Returns at once."""
        self._queue.cancel(ids)
        self._drop_unwanted()

    def dismiss(self, ids: Collection[str]) -> None:
        """Remove entries that are over."""
        self._queue.dismiss(ids)

    def remove(self, model_id: str) -> None:
        """Delete the files and parts that we downloaded of a model. Blocks on the disk.

        Errors: KeyError; Trouble not_ours for the user's own file, busy_elsewhere, not_writable.
        """
        model = self._catalog[model_id]
        self.cancel([model_id])
        self._await_end(model_id)
        try:
            self._leftovers.remove(model)
        except OSError as error:
            raise disk_trouble(error, need=0, free=0) from error
        self._queue.dismiss([model_id])
        self._changed()

    def reclaim(self) -> int:
        """Delete parts that no download will resume. Gives freed bytes. Blocks on the disk."""
        freed = self._leftovers.reclaim()
        self._changed()
        return freed

    def orphans(self) -> tuple[int, int]:
        """How many files and bytes `reclaim` would free. Blocks on the disk."""
        return self._leftovers.orphans()

    def ours(self, path: Path) -> Ownership | None:
        """What is known about a file. Blocks on the disk."""
        return self._marks.ownership(path)

    def part_bytes(self, model_id: str) -> int | None:
        """How many bytes of a part are kept; None if there is no part. Blocks on the disk."""
        model = self._catalog.get(model_id)
        return self._leftovers.part_bytes(model) if model else None

    def status(self) -> list[Entry]:
        """Every entry as it is now, oldest first. Doesn't use the disk."""
        return self._queue.entries()

    def close(self) -> None:
        """Stop the thread. The next `resume` resumes the current job."""
        with self._lock:
            self._closed = True
            thread, current = self._thread, self._current
        if current:
            current.cancel()
        if thread:
            thread.join(STOP_SECONDS)

    def _add(self, model: Model, task: Task, root: int | None) -> None:
        roots = self._folders.roots(model.folder)
        if root is None:
            root = self._root(model)
        if root not in range(len(roots)):
            raise IndexError(root)
        target = Target(roots[root].path, model.file)
        self._queue.add(lambda order: Job(model, task, target, root, order))
        self._drop_unwanted()

    def _root(self, model: Model) -> int:
        for index, root in enumerate(self._folders.roots(model.folder)):
            if part_size(Target(root.path, model.file).part):
                return index
        return self._folders.default_root(model.folder, model.approximate_bytes() or 0)

    def _wake(self) -> None:
        with self._lock:
            if self._thread or self._closed or not self._queue.waiting():
                return
            self._thread = Thread(target=self._run, name="ltx_aio_downloads", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        asyncio.run(self._work())

    async def _work(self) -> None:
        while job := self._next():
            task = asyncio.create_task(self._do(job))
            current = _Current(job, asyncio.get_running_loop(), task)
            with self._lock:
                self._current = current
                closed = self._closed
            if closed or not self._queue.is_wanted(job):
                task.cancel()
            await asyncio.wait({task})
            with self._lock:
                self._current = None
            current.ended.set()

    def _next(self) -> Job | None:
        """Take the next job under the lock, so that none is added while the thread is ending."""
        with self._lock:
            job = None if self._closed else self._queue.take()
            if job is None:
                self._thread = None
            return job

    async def _do(self, job: Job) -> None:
        progress = Progress(
            lambda state, size: self._queue.progress(job, state, size),
            lambda now: self._queue.commit(job, now=now),
            self._limits.report_every,
        )
        try:
            with progress:
                if job.task == "verify":
                    how = await verify(job.model, self._tools, progress)
                else:
                    how = await download(job.model, job.target, self._tools, progress)
        except Trouble as trouble:
            self._queue.end(job, Failed(trouble))
        except Exception:
            log.exception("LTX AIO couldn't download %s.", job.model.id)
            self._queue.end(job, Failed(Trouble("unexpected")))
        else:
            self._queue.end(job, Done(how))

    def _drop_unwanted(self) -> None:
        with self._lock:
            current = self._current
        if current and not self._queue.is_wanted(current.job):
            current.cancel()

    def _await_end(self, model_id: str) -> None:
        with self._lock:
            current = self._current
        if current and current.job.model.id == model_id and not current.ended.wait(STOP_SECONDS):
            raise Trouble("busy_elsewhere")

    def _later(self) -> Iterator[Want]:
        """How much queued downloads will need at most."""
        for job in self._queue.waiting():
            if job.task == "download":
                here = part_size(job.target.part) or 0
                yield Want(job.target.root, max((job.model.approximate_bytes() or 0) - here, 0))
