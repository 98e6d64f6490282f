"""Download processes, for the tests that kill them."""

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hub_world import TIMEOUT, World

HERE = Path(__file__).parent
Report = dict[str, Any]


class Worker:
    """A process of download_worker.py. `before`: the command of a program that starts it."""

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

    def until(self, received: int, model_id: str = "a") -> None:
        """Wait until this many bytes of a file have arrived, or the process has ended."""
        end = time.monotonic() + TIMEOUT
        while self.report(model_id)["received"] < received and self.process.poll() is None:
            assert time.monotonic() < end, f"still {self.report(model_id)}"
            time.sleep(0.002)

    def report(self, model_id: str = "a") -> Report:
        return self.reports.get(model_id, {"received": 0, "state": None})

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def end(self) -> Report:
        """The last report of the file "a" after the process ended by itself."""
        status = self.process.wait(TIMEOUT)
        self._reader.join()
        assert status == 0, (status, self._world.reported[-20:])
        return self.report()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._world.reported.append(line)
            if line.startswith("["):
                self.reports = {report["id"]: report for report in json.loads(line)}


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
