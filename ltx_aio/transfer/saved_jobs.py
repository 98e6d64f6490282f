"""Saves the queue, so that downloads resume after a restart."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

from ..files.catalog import Model
from ..records import Record, Records
from ..trouble import CODES, Trouble, Value
from .states import Task
from .target import Target

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Job:
    """One request to download or verify. `root`: the index at the time of the request."""

    model: Model
    task: Task
    target: Target
    root: int
    order: int


class SavedJobs:
    """One record per model. If saving fails, the download still goes on."""

    def __init__(self, state: Path) -> None:
        """Use a folder in `state`."""
        self._records = Records(state / "queue")

    def keep(self, job: Job, failed: Trouble | None) -> None:
        """Save a job that is to be done, or why it failed."""
        record: dict[str, object] = {
            "id": job.model.id,
            "task": job.task,
            "folder": str(job.target.root),
            "root": job.root,
            "order": job.order,
            "failed": failed.json() if failed else None,
        }
        try:
            self._records.write(job.model.id, record)
        except (OSError, Trouble):
            log.warning("LTX AIO couldn't save its list of downloads.")

    def forget(self, model_id: str) -> None:
        """Delete the job of a model: it is done or was cancelled."""
        try:
            self._records.delete(model_id)
        except OSError:
            log.warning("LTX AIO couldn't save its list of downloads.")

    def all(self, catalog: Mapping[str, Model]) -> list[tuple[Job, Trouble | None]]:
        """The jobs of models that are still in the catalog, oldest first."""
        found = [_parse(record, catalog) for record in self._records.all()]
        return sorted((saved for saved in found if saved), key=lambda saved: saved[0].order)


def _parse(record: Record, catalog: Mapping[str, Model]) -> tuple[Job, Trouble | None] | None:
    match record:
        case {
            "id": str(model_id),
            "task": str(task),
            "folder": str(folder),
            "root": int(root),
            "order": int(order),
            "failed": failed,
        } if model_id in catalog and task in get_args(Task):
            target = Target(Path(folder), catalog[model_id].file)
            job = Job(catalog[model_id], cast("Task", task), target, root, order)
            return job, _trouble(failed)
        case _:
            return None


def _trouble(failed: object) -> Trouble | None:
    if not isinstance(failed, dict):
        return None
    values = cast("dict[str, Value]", failed)
    code = values.pop("code", None)
    return Trouble(code, **values) if isinstance(code, str) and code in CODES else None
