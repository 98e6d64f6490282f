"""What the user asked for, kept so that a restart goes on with it."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

from ..files.catalog import Model
from ..problems import CODES, Trouble, Value
from ..records import Record, Records
from .states import Task
from .target import Target

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Job:
    """One wish, and no other of the same form. `root` is the index that it was made with."""

    model: Model
    task: Task
    target: Target
    root: int
    order: int


class Wishes:
    """One record a model. A disk that refuses costs the memory of it, not the download."""

    def __init__(self, state: Path) -> None:
        """Keep them in a folder of `state`."""
        self._records = Records(state / "queue")

    def keep(self, job: Job, failed: Trouble | None) -> None:
        """Remember that it is to be done, or why it could not be."""
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
            log.warning("LTX AIO could not keep its list of downloads.")

    def forget(self, id: str) -> None:  # noqa: A002
        """It is done, or wanted no more."""
        try:
            self._records.delete(id)
        except OSError:
            log.warning("LTX AIO could not keep its list of downloads.")

    def all(self, catalog: Mapping[str, Model]) -> list[tuple[Job, Trouble | None]]:
        """Those of models that there still are, oldest first."""
        found = [_parse(record, catalog) for record in self._records.all()]
        return sorted((wish for wish in found if wish), key=lambda wish: wish[0].order)


def _parse(record: Record, catalog: Mapping[str, Model]) -> tuple[Job, Trouble | None] | None:
    match record:
        case {
            "id": str(id),
            "task": str(task),
            "folder": str(folder),
            "root": int(root),
            "order": int(order),
            "failed": failed,
        } if id in catalog and task in get_args(Task):
            target = Target(Path(folder), catalog[id].file)
            job = Job(catalog[id], cast("Task", task), target, root, order)
            return job, _trouble(failed)
        case _:
            return None


def _trouble(failed: object) -> Trouble | None:
    if not isinstance(failed, dict):
        return None
    values = cast("dict[str, Value]", failed)
    code = values.pop("code", None)
    return Trouble(code, **values) if isinstance(code, str) and code in CODES else None
