"""Who is next, and how everybody is: the one thing that all threads share."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock

from ..files.catalog import Model
from ..problems import Trouble
from .states import Cancelled, Done, Entry, Failed, Queued, Running, State
from .wishes import Job, Wishes


class Queue:
    """One entry a model, oldest first. Only a job that is still the entry's own can change it."""

    def __init__(self, state: Path, *, most: int, changed: Callable[[], None]) -> None:
        """Hold at most so many that wait; `changed` is called for every change but progress."""
        self._wishes = Wishes(state)
        self._most = most
        self._changed = changed
        self._lock = Lock()
        self._disk = Lock()
        self._items: dict[str, tuple[Job, Entry]] = {}
        self._order = 0
        self._committed: Job | None = None

    def load(self, catalog: Mapping[str, Model]) -> None:
        """Take up what was not done when the process ended, and what had failed."""
        for job, failed in self._wishes.all(catalog):
            with self._lock:
                self._order = max(self._order, job.order + 1)
                state = Failed(failed) if failed else Queued()
                self._items.setdefault(job.model.id, (job, _entry(job, state)))
        self._changed()

    def add(self, make: Callable[[int], Job]) -> None:
        """Queue what `make` gives for an order. Trouble queue_full."""
        with self._lock:
            job = make(self._order)
            id_ = job.model.id
            if not self._replaceable(job):
                return
            waiting = [1 for _, entry in self._items.values() if isinstance(entry.state, Queued)]
            if len(waiting) >= self._most:
                raise Trouble("queue_full")
            self._order += 1
            self._items.pop(id_, None)
            self._items[id_] = (job, _entry(job, Queued()))
        self._save(id_)

    def take(self) -> Job | None:
        """The next one, which now is running."""
        with self._lock:
            for id_, (job, entry) in self._items.items():
                if isinstance(entry.state, Queued):
                    self._items[id_] = (job, replace(entry, state=Running("resolving")))
                    break
            else:
                return None
        self._changed()
        return job

    def progress(self, job: Job, state: Running, size: int | None) -> None:
        """Where it is."""
        with self._lock:
            if self._is_own(job):
                _, entry = self._items[job.model.id]
                self._items[job.model.id] = (job, replace(entry, state=state, size=size))

    def commit(self, job: Job, *, now: bool) -> bool:
        """Let nobody cancel it any more, or again; False if somebody did."""
        with self._lock:
            if now and not self._is_own(job):
                return False
            self._committed = job if now else None
            return True

    def end(self, job: Job, state: Done | Failed) -> None:
        """How it ended."""
        with self._lock:
            if not self._is_own(job):
                return
            _, entry = self._items[job.model.id]
            self._items[job.model.id] = (job, replace(entry, state=state))
        self._save(job.model.id)

    def cancel(self, ids: Collection[str]) -> None:
        """End those that wait or run."""
        for id_ in ids:
            with self._lock:
                job, entry = self._items.get(id_, (None, None))
                if job is None or entry is None or entry.ended or job is self._committed:
                    continue
                self._items[id_] = (job, replace(entry, state=Cancelled()))
            self._save(id_)

    def dismiss(self, ids: Collection[str]) -> None:
        """Forget those that ended."""
        for id_ in ids:
            with self._lock:
                if id_ not in self._items or not self._items[id_][1].ended:
                    continue
                del self._items[id_]
            self._save(id_)

    def is_wanted(self, job: Job) -> bool:
        """Whether nobody cancelled or replaced it."""
        with self._lock:
            return self._is_own(job)

    def waiting(self) -> list[Job]:
        """Those whose turn comes."""
        with self._lock:
            return [job for job, e in self._items.values() if isinstance(e.state, Queued)]

    def entries(self) -> list[Entry]:
        """As they are now."""
        with self._lock:
            return [entry for _, entry in self._items.values()]

    def _is_own(self, job: Job) -> bool:
        item = self._items.get(job.model.id)
        return item is not None and item[0] is job and not item[1].ended

    def _replaceable(self, job: Job) -> bool:
        """What runs or waits stays, unless it only looks and now is to be fetched."""
        item = self._items.get(job.model.id)
        if item is None or item[1].ended:
            return True
        return item[1].task == "verify" and job.task == "download"

    def _save(self, id_: str) -> None:
        """Whatever order threads come in, the last one writes what is so last."""
        with self._disk:
            with self._lock:
                job, entry = self._items.get(id_, (None, None))
            state: State | None = entry.state if entry else None
            if job is None or isinstance(state, None | Done | Cancelled):
                self._wishes.forget(id_)
            elif isinstance(state, Failed):
                if state.trouble.code != "busy_elsewhere":  # Then the record is another's, too.
                    self._wishes.keep(job, state.trouble)
            else:
                self._wishes.keep(job, None)
        self._changed()


def _entry(job: Job, state: State) -> Entry:
    model = job.model
    return Entry(model.id, job.task, model.folder, job.root, model.bytes, state)
