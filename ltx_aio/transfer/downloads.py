"""Model files on their way: what the routes call, and the one thread that works.

The thread runs while there is something to do, and has an event loop of its own: ComfyUI's is
never held up. Everything here may be called from any thread.
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
from ..problems import Trouble, disk_trouble
from .download import Tools, download
from .journal import Journals
from .leftovers import Leftovers
from .marks import Marks, Ownership
from .part import part_size
from .progress import Progress
from .queue import Queue
from .room import Want
from .states import Cancelled, Done, Entry, Failed, How, Queued, Running, State, Task
from .target import Target
from .verify import verify
from .wishes import Job

__all__ = [
    "Cancelled",
    "Done",
    "Downloads",
    "Entry",
    "Failed",
    "How",
    "Limits",
    "Ownership",
    "Queued",
    "Running",
    "State",
    "Task",
]

DEFAULTS = Limits()
PATIENCE = 5.0  # seconds for what runs to end

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Current:
    job: Job
    loop: asyncio.AbstractEventLoop
    task: asyncio.Task[None]
    ended: Event = field(default_factory=Event)

    def cancel(self) -> None:
        with suppress(RuntimeError):  # The loop is closed: it has ended.
            self.loop.call_soon_threadsafe(self.task.cancel)


class Downloads:
    """The queue of one ComfyUI. One transfer at a time, and one a file whoever asks."""

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
        """Start nothing. `state` is a folder of ours; `changed` hears of all but progress."""
        self._catalog = catalog
        self._folders = folders
        self._limits = limits
        self._changed = changed
        self._marks = Marks(state)
        journals = Journals(state)
        self._leftovers = Leftovers(catalog, folders, journals, self._marks)
        self._queue = Queue(state, most=limits.most_queued, changed=changed)
        self._tools = Tools(
            folders, limits, journals, self._marks, tokens.for_endpoint, self._later
        )
        self._lock = Lock()
        self._thread: Thread | None = None
        self._current: _Current | None = None
        self._closed = False

    def resume(self) -> None:
        """Go on with what was queued or running when the process ended. Blocks on the disk."""
        self._queue.load(self._catalog)
        self._wake()

    def start(self, id: str, root: int | None = None) -> None:  # noqa: A002
        """Bring a model into a root of its folder: by default where a part of it lies, or usual.

        Does nothing if that is being done. Blocks on the disk.
        Errors: KeyError, IndexError; Trouble queue_full.
        """
        self.start_all([(id, root)])

    def start_all(self, wants: Sequence[tuple[str, int | None]]) -> None:
        """Bring several, each as `start` does.

        None begins before all are queued, so the room on the disk is looked at for all of them.
        Errors: those of `start`; what was queued before one stays.
        """
        for id, root in wants:  # noqa: A001
            self._add(self._catalog[id], "download", root)
        self._wake()

    def verify(self, id: str) -> None:  # noqa: A002
        """Look whether the installed file is the right one.

        Errors: KeyError; Trouble queue_full.
        """
        self._add(self._catalog[id], "verify", None)
        self._wake()

    def cancel(self, ids: Collection[str]) -> None:
        """End downloads; what is there of them stays. Returns at once."""
        self._queue.cancel(ids)
        self._drop_unwanted()

    def dismiss(self, ids: Collection[str]) -> None:
        """Forget entries that have ended."""
        self._queue.dismiss(ids)

    def remove(self, id: str) -> None:  # noqa: A002
        """Delete what we brought of a model, and what is partly there. Blocks on the disk.

        Errors: KeyError; Trouble not_ours for the user's own file, busy_elsewhere, not_writable.
        """
        model = self._catalog[id]
        self.cancel([id])
        self._await_end(id)
        try:
            self._leftovers.remove(model)
        except OSError as error:
            raise disk_trouble(error, need=0, free=0) from error
        self._queue.dismiss([id])
        self._changed()

    def reclaim(self) -> int:
        """Delete parts that nothing will go on with; bytes freed. Blocks on the disk."""
        freed = self._leftovers.reclaim()
        self._changed()
        return freed

    def orphans(self) -> tuple[int, int]:
        """Files and bytes that `reclaim` would free. Blocks on the disk."""
        return self._leftovers.orphans()

    def ours(self, path: Path) -> Ownership | None:
        """What is known of a file. Blocks on the disk."""
        return self._marks.ownership(path)

    def part_bytes(self, id: str) -> int | None:  # noqa: A002
        """Bytes of a model that are fetched and kept, None without any. Blocks on the disk."""
        model = self._catalog.get(id)
        return self._leftovers.part_bytes(model) if model else None

    def status(self) -> list[Entry]:
        """Every entry as it is now, oldest first. Touches no disk."""
        return self._queue.entries()

    def close(self) -> None:
        """End the thread. What runs goes on at the next `resume`."""
        with self._lock:
            self._closed = True
            thread, current = self._thread, self._current
        if current:
            current.cancel()
        if thread:
            thread.join(PATIENCE)

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
        return self._folders.usual(model.folder, model.about() or 0)

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
        """Under the lock, so that nobody adds a job to a thread that is about to end."""
        with self._lock:
            job = None if self._closed else self._queue.take()
            if job is None:
                self._thread = None
            return job

    async def _do(self, job: Job) -> None:
        progress = Progress(
            lambda state, size: self._queue.progress(job, state, size),
            lambda now: self._queue.commit(job, now=now),
            self._limits.state_every,
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
            log.exception("LTX AIO failed to bring %s.", job.model.id)
            self._queue.end(job, Failed(Trouble("unexpected")))
        else:
            self._queue.end(job, Done(how))

    def _drop_unwanted(self) -> None:
        with self._lock:
            current = self._current
        if current and not self._queue.is_wanted(current.job):
            current.cancel()

    def _await_end(self, id_: str) -> None:
        with self._lock:
            current = self._current
        if current and current.job.model.id == id_ and not current.ended.wait(PATIENCE):
            raise Trouble("busy_elsewhere")

    def _later(self) -> Iterator[Want]:
        """What the downloads that wait will need, at most."""
        for job in self._queue.waiting():
            if job.task == "download":
                here = part_size(job.target.part) or 0
                yield Want(job.target.root, max((job.model.about() or 0) - here, 0))
