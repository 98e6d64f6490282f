"""The queue and the history as /api/jobs shows them."""

from collections.abc import Iterator, Mapping

from .definitions import Json
from .queueing import Item, Queue

PREVIEWABLE = {"images", "video", "audio", "3d", "text"}
ENDINGS = {
    "execution_success": "completed",
    "execution_error": "failed",
    "execution_interrupted": "cancelled",
}


def job_of(queue: Queue, id_: str) -> dict[str, Json] | None:
    """A job, with its outputs if it is over; None if it is unknown."""
    if id_ in queue.history:
        return _ended(id_, queue.history[id_], whole=True)
    return next((job for job in _live(queue) if job["id"] == id_), None)


def jobs_of(queue: Queue) -> list[dict[str, Json]]:
    """Every job, without its outputs."""
    return [*_live(queue), *(_ended(id_, entry) for id_, entry in queue.history.items())]


def _live(queue: Queue) -> Iterator[dict[str, Json]]:
    if queue.running:
        yield _unfinished(queue.running, "in_progress")
    for item in queue.waiting:
        yield _unfinished(item, "pending")


def _unfinished(item: Item, status: str) -> dict[str, Json]:
    return _known(
        id=item.id,
        status=status,
        priority=item.number,
        create_time=item.extra.get("create_time"),
        outputs_count=0,
        workflow_id=_workflow(item.extra),
    )


def _ended(id_: str, entry: Mapping[str, Json], *, whole: bool = False) -> dict[str, Json]:
    number, _, prompt, extra, _ = entry["prompt"]
    messages = entry["status"]["messages"]
    end, data = messages[-1]
    files = list(_files(entry["outputs"]))
    shown = [file for file in files if file["mediaType"] in PREVIEWABLE]
    shown.sort(key=_is_passing)
    job = _known(
        id=id_,
        status=ENDINGS[end],
        priority=number,
        create_time=extra.get("create_time"),
        execution_start_time=messages[0][1]["timestamp"],
        execution_end_time=data["timestamp"],
        execution_error=data if end == "execution_error" else None,
        outputs_count=len(files),
        preview_output=shown[0] if shown else None,
        workflow_id=_workflow(extra),
    )
    if whole:
        job["outputs"] = entry["outputs"]
        job["execution_status"] = entry["status"]
        job["workflow"] = {"prompt": prompt, "extra_data": extra}
    return job


def _files(outputs: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    """Every output file, with its node and kind."""
    for node, output in outputs.items():
        for kind, listed in output.items():
            for file in listed if kind != "animated" else ():
                shown: dict[str, Json] = {"content": file} if isinstance(file, str) else file
                yield {**shown, "nodeId": node, "mediaType": kind}


def _is_passing(file: dict[str, Json]) -> bool:
    return file.get("type") != "output"


def _workflow(extra: Mapping[str, Json]) -> Json:
    return extra.get("extra_pnginfo", {}).get("workflow", {}).get("id")


def _known(**fields: Json) -> dict[str, Json]:
    return {name: value for name, value in fields.items() if value is not None}
