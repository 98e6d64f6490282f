"""A download as the panel gets it."""

from ..transfer.states import Cancelled, Done, Entry, Failed, Queued, Running


def report(entry: Entry) -> dict[str, object]:
    """A JSON object with the same keys in every state. Sizes are bytes, times are seconds."""
    base: dict[str, object] = {
        "id": entry.model_id,
        "task": entry.task,
        "state": "queued",
        "phase": None,
        "received": 0,
        "size": entry.size,
        "speed": None,
        "retry_in": None,
        "folder": entry.folder,
        "root": entry.root,
        "how": None,
        "problem": None,
    }
    match entry.state:
        case Queued():
            return base
        case Running(phase, received, speed, retry_in, last):
            return base | {
                "state": "running",
                "phase": phase,
                "received": received,
                "speed": speed,
                "retry_in": retry_in,
                "problem": {"code": "network", "last": last} if last else None,
            }
        case Done(how):
            return base | {"state": "done", "how": how, "received": entry.size or 0}
        case Failed(trouble):
            return base | {"state": "failed", "problem": trouble.json()}
        case Cancelled():
            return base | {"state": "cancelled"}
