"""The queue of downloads and the state of each: the only data that threads share."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock

from ..files.catalog import Model
from ..trouble import Trouble
from .saved_jobs import Job, SavedJobs
from .states import Cancelled, Done, Entry, Failed, Queued, Running, State


class Queue:
    """One entry per model, oldest first. Only an entry's current job can change it."""

    def __init__(self, state: Path, *, max_queued: int, changed: Callable[[], None]) -> None:
        """`changed` is called for every change except progress."""
        self._saved = SavedJobs(state)
        self._max_queued = max_queued
        self._changed = changed
        self._lock = Lock()
        self._disk = Lock()
        self._items: dict[str, tuple[Job, Entry]] = {}
        self._order = 0
        self._committed: Job | None = None

    def load(self, catalog: Mapping[str, Model]) -> None:
        """Restore what was unfinished or had failed when the process ended."""
        for job, failed in self._saved.all(catalog):
            with self._lock:
                self._order = max(self._order, job.order + 1)
                state = Failed(failed) if failed else Queued()
                self._items.setdefault(job.model.id, (job, _entry(job, state)))
        self._changed()

    def add(self, make: Callable[[int], Job]) -> None:
        """Queue the job that `make` creates for an order. Errors: Trouble queue_full."""
        with self._lock:
            job = make(self._order)
            model_id = job.model.id
            if not self._replaceable(job):
                return
            waiting = [1 for _, entry in self._items.values() if isinstance(entry.state, Queued)]
            if len(waiting) >= self._max_queued:
                raise Trouble("queue_full")
            self._order += 1
            self._items.pop(model_id, None)
            self._items[model_id] = (job, _entry(job, Queued()))
        self._save(model_id)

    def take(self) -> Job | None:
        """Start the next job; None if there is none."""
        with self._lock:
            for model_id, (job, entry) in self._items.items():
                if isinstance(entry.state, Queued):
                    self._items[model_id] = (job, replace(entry, state=Running("resolving")))
                    break
            else:
                return None
        self._changed()
        return job

    def progress(self, job: Job, state: Running, size: int | None) -> None:
        """Set the progress of a job."""
        with self._lock:
            if self._is_own(job):
                _, entry = self._items[job.model.id]
                self._items[job.model.id] = (job, replace(entry, state=state, size=size))

    def commit(self, job: Job, *, now: bool) -> bool:
        """Forbid cancelling a job, or allow it again. False if it was cancelled already."""
        with self._lock:
            if now and not self._is_own(job):
                return False
            self._committed = job if now else None
            return True

    def end(self, job: Job, state: Done | Failed) -> None:
        """Set how a job ended."""
        with self._lock:
            if not self._is_own(job):
                return
            _, entry = self._items[job.model.id]
            self._items[job.model.id] = (job, replace(entry, state=state))
        self._save(job.model.id)

    def cancel(self, ids: Collection[str]) -> None:
        """Cancel entries that are queued or running."""
        for model_id in ids:
            with self._lock:
                job, entry = self._items.get(model_id, (None, None))
                if job is None or entry is None or entry.ended or job is self._committed:
                    continue
                self._items[model_id] = (job, replace(entry, state=Cancelled()))
            self._save(model_id)

    def dismiss(self, ids: Collection[str]) -> None:
        """Remove entries that are over."""
        for model_id in ids:
            with self._lock:
                if model_id not in self._items or not self._items[model_id][1].ended:
                    continue
                del self._items[model_id]
            self._save(model_id)

    def is_wanted(self, job: Job) -> bool:
        """Whether a job wasn't cancelled or replaced."""
        with self._lock:
            return self._is_own(job)

    def waiting(self) -> list[Job]:
        """The queued jobs."""
        with self._lock:
            return [job for job, e in self._items.values() if isinstance(e.state, Queued)]

    def entries(self) -> list[Entry]:
        """Every entry as it is now."""
        with self._lock:
            return [entry for _, entry in self._items.values()]

    def _is_own(self, job: Job) -> bool:
        item = self._items.get(job.model.id)
        return item is not None and item[0] is job and not item[1].ended

    def _replaceable(self, job: Job) -> bool:
        """Keep what is queued or running, except that a download replaces a verification."""
        item = self._items.get(job.model.id)
        if item is None or item[1].ended:
            return True
        return item[1].task == "verify" and job.task == "download"

    def _save(self, model_id: str) -> None:
        """Save the current state: whichever thread comes last saves the latest one."""
        with self._disk:
            with self._lock:
                job, entry = self._items.get(model_id, (None, None))
            state: State | None = entry.state if entry else None
            if job is None or isinstance(state, None | Done | Cancelled):
                self._saved.forget(model_id)
            elif isinstance(state, Failed):
                # If the file is busy, its record belongs to the other process, too.
                if state.trouble.code != "busy_elsewhere":
                    self._saved.keep(job, state.trouble)
            else:
                self._saved.keep(job, None)
        self._changed()


def _entry(job: Job, state: State) -> Entry:
    model = job.model
    return Entry(model.id, job.task, model.folder, job.root, model.bytes, state)
