"""
Downloads in a process that a test can kill. Prints a line of JSON on every change.

`python tests/shim/download_worker.py ORDER`, where ORDER is JSON:
  {"state": DIR, "models": DIR, "catalog": [fields of Model, …], "limits": {fields of Limits},
   "trusted": [endpoints that may see the token], "start": [ids],
   "hold": seconds for which a thread holds the GIL once half of the file has arrived,
   "clock": seconds by which the wall clock jumps at that point}
Without ids it only resumes what it finds. It ends when nothing is left to do.
"""

import ctypes
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

from ltx_aio.files.catalog import Model
from ltx_aio.files.folders import Folders
from ltx_aio.hub.tokens import Tokens
from ltx_aio.limits import Limits
from ltx_aio.models.reports import report
from ltx_aio.transfer.downloads import Downloads


def main(order: dict[str, Any]) -> None:
    models, state = Path(order["models"]), Path(order["state"])
    catalog = {fields["id"]: Model(**fields) for fields in order["catalog"]}
    trusted: list[str] = order["trusted"]
    downloads = Downloads(
        catalog=catalog,
        folders=Folders(
            paths_of=lambda kind: [str(models / kind)],
            models_dir=models,
            kinds=lambda: sorted({model.folder for model in catalog.values()}),
        ),
        tokens=Tokens(state=state, endpoints=lambda: trusted, settable=True),
        state=state,
        limits=Limits(**{name: _value(value) for name, value in order["limits"].items()}),
    )
    downloads.resume()
    for model_id in order["start"]:
        downloads.start(model_id)
    shown = ""
    meddle = _meddling(order)
    while True:
        entries = downloads.status()
        line = json.dumps([report(entry) for entry in entries])
        if line != shown:
            shown = line
            print(line, flush=True)  # noqa: T201
        if all(entry.ended for entry in entries):
            break
        if meddle and json.loads(line)[0]["received"] > (entries[0].size or 0) // 2:
            meddle.start()
            meddle = None
        time.sleep(0.005)
    downloads.close()


def _meddling(order: dict[str, Any]) -> threading.Thread | None:
    if seconds := order.get("hold"):
        # Functions of a PyDLL keep the GIL, as C code in a heavy node may.
        sleep = ctypes.PyDLL(None).usleep
        return threading.Thread(target=lambda: sleep(int(seconds * 1e6)))
    if seconds := order.get("clock"):
        return threading.Thread(target=lambda: _jump(seconds))
    return None


def _jump(seconds: float) -> None:
    clock = time.time
    time.time = lambda: clock() + seconds


def _value(value: object) -> Any:  # noqa: ANN401 -- Limits has tuples, JSON lists
    return tuple(value) if isinstance(value, list) else value  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
