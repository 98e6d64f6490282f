"""A download as the panel is told of it."""

from .transfer.states import Cancelled, Done, Entry, Failed, Queued, Running


def report(entry: Entry) -> dict[str, object]:
    """One JSON object of the same keys whatever the state; sizes are bytes, times seconds."""
    told: dict[str, object] = {
        "id": entry.id,
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
            return told
        case Running(phase, received, speed, retry_in, last):
            return told | {
                "state": "running",
                "phase": phase,
                "received": received,
                "speed": speed,
                "retry_in": retry_in,
                "problem": {"code": "network", "last": last} if last else None,
            }
        case Done(how):
            return told | {"state": "done", "how": how, "received": entry.size or 0}
        case Failed(trouble):
            return told | {"state": "failed", "problem": trouble.json()}
        case Cancelled():
            return told | {"state": "cancelled"}
