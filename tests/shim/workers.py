"""Processes that download, as seen from the test that kills them."""

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hub_world import PATIENCE, World

HERE = Path(__file__).parent
Report = dict[str, Any]


class Worker:
    """One process of download_worker.py. `before`: the words of a program that starts it."""

    def __init__(
        self,
        world: World,
        *start: str,
        before: tuple[str, ...] = (),
        limits: dict[str, Any] | None = None,
        **order: object,
    ) -> None:
        self.reports: dict[str, Report] = {}
        self._world = world
        order |= {
            "state": str(world.state),
            "models": str(world.models),
            "catalog": [asdict(model) for model in world.catalog.values()],
            "limits": asdict(world.limits) | (limits or {}),
            "trusted": world.trusted,
            "start": start,
        }
        command = [*before, sys.executable, str(HERE / "download_worker.py"), json.dumps(order)]
        self.process = subprocess.Popen(  # noqa: S603
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={
                "PYTHONPATH": f"{HERE.parent.parent}{os.pathsep}{HERE}",
                "HF_HOME": str(world.cache.parent),
            },
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def until(self, received: int, id: str = "a") -> None:  # noqa: A002
        """Waits until so much of a file is there, or the process has ended."""
        end = time.monotonic() + PATIENCE
        while self.report(id)["received"] < received and self.process.poll() is None:
            assert time.monotonic() < end, f"still {self.report(id)}"
            time.sleep(0.002)

    def report(self, id: str = "a") -> Report:  # noqa: A002
        return self.reports.get(id, {"received": 0, "state": None})

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def end(self) -> Report:
        """The last report of the file "a", once the process has ended by itself."""
        assert self.process.wait(PATIENCE) == 0, self._world.told[-20:]
        self._reader.join()
        return self.report()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._world.told.append(line)
            if line.startswith("["):
                self.reports = {report["id"]: report for report in json.loads(line)}


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
