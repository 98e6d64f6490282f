"""
Times downloads from a local hub: ours, curl's and Hugging Face's own. `npm run bench` shows it.

Prints one line of JSON: {title: {row: {column: value}}}. Ours runs as in ComfyUI: routes on the
main thread's event loop, the transfer in a thread of its own, and a client that polls the status.
"""

import asyncio
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import Request, urlopen

from aiohttp import web

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from still import StillProgress  # noqa: E402

from ltx_aio.limits import Limits  # noqa: E402 -- the path is set above
from ltx_aio.shim import Host, add_shim  # noqa: E402

MB = 1_000_000
TITLE = "Downloads, MB/s"
SIZES = {"throttled": 750 * MB, "free": 1500 * MB}
RATES = {"throttled": 125 * MB, "free": None}
REPO = "org/bench"


def main() -> None:
    """Measure everything in a temporary folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = folder / "files"
        for kind, size in SIZES.items():
            _make(files / REPO / f"{kind}.safetensors", size)
        with _hub(files) as hub:
            speed: dict[str, dict[str, float]] = {}
            figures: dict[str, dict[str, float]] = {}
            for kind, size in SIZES.items():
                hub.control({"rate": RATES[kind]})
                for who, run in (("curl", _curl), ("hf download", _hf), ("LTX AIO", None)):
                    target = folder / "there" / kind / who.replace(" ", "_")
                    target.mkdir(parents=True)
                    if run:
                        seconds = _timed(lambda run=run, kind=kind, to=target: run(hub, kind, to))
                    else:
                        seconds, figures[kind] = _ours(hub, kind, size, target)
                    speed.setdefault(who, {})[kind] = round(size / seconds / MB)
                    shutil.rmtree(target)
            hub.control({"rate": None, "clear": True})
            figures["cached"] = _cached(hub, folder, files)
    print(json.dumps({TITLE: speed, "While LTX AIO downloads": figures}))  # noqa: T201


class _Hub:
    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint

    def control(self, order: dict[str, object]) -> dict[str, dict[str, int]]:
        request = Request(f"{self.endpoint}/_control", json.dumps(order).encode())  # noqa: S310
        with urlopen(request) as answer:  # noqa: S310 -- our own server
            return json.load(answer)


@contextmanager
def _hub(files: Path) -> Generator[_Hub]:
    command = [sys.executable, Path(__file__).with_name("hub_server.py"), "--files", files]
    with subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdin
        yield _Hub(json.loads(process.stdout.readline())["endpoint"])
        process.stdin.close()


def _make(path: Path, size: int) -> None:
    """A safetensors file with one tensor of repeated noise."""
    path.parent.mkdir(parents=True, exist_ok=True)
    header = b""
    while True:
        data = size - 8 - len(header)
        text = json.dumps({"x": {"dtype": "U8", "shape": [data], "data_offsets": [0, data]}})
        if len(text) == len(header):
            break
        header = text.encode()
    noise = bytes(range(256)) * 4096
    with path.open("wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        left = size - file.tell()
        while left:
            left -= file.write(noise[:left])


def _timed(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _curl(hub: _Hub, kind: str, to: Path) -> None:
    url = f"{hub.endpoint}/{REPO}/resolve/main/{kind}.safetensors"
    _run("curl", "--silent", "--fail", "--location", "--output", str(to / "x"), url)


def _hf(hub: _Hub, kind: str, to: Path) -> None:
    hf = Path(sys.executable).with_name("hf")
    env = {
        "HF_ENDPOINT": hub.endpoint,
        "HF_HOME": str(to / "home"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
    }
    path = f"{kind}.safetensors"
    _run(str(hf), "download", REPO, path, "--local-dir", str(to), "--quiet", env=env)


def _run(*command: str, env: dict[str, str] | None = None) -> None:
    subprocess.run(command, env=env, check=True, capture_output=True)  # noqa: S603


def _ours(
    hub: _Hub, kind: str, size: int, base: Path, cache: Path | None = None
) -> tuple[float, dict[str, float]]:
    return asyncio.run(_Bench(hub, kind, size, base, cache).run())


class _Bench:
    """The shim in a server as in ComfyUI, and its client in another process."""

    def __init__(self, hub: _Hub, kind: str, size: int, base: Path, cache: Path | None) -> None:
        self.hub, self.kind, self.size, self.base = hub, kind, size, base
        _use_cache(cache or base / "empty")

    async def run(self) -> tuple[float, dict[str, float]]:
        models = self.base / "models"
        (models / "checkpoints").mkdir(parents=True)
        routes = web.RouteTableDef()
        workflows = self.base / "workflows"
        self._write_catalog(workflows)
        host = Host(
            input_dir=str(self.base),
            annotated=lambda name: (name, None),
            paths_of=lambda _: [str(models / "checkpoints")],
            kinds=lambda: ["checkpoints"],
            models_dir=models,
            output_dir=self.base / "output",
            state=self.base / "user" / "__ltx_aio",
            listen="127.0.0.1",
            multi_user=False,
            notify=lambda _event, _data: None,
            progress=StillProgress,
            loaded=list,
        )
        limits = Limits(endpoint=self.hub.endpoint, margin=(0, 0))
        downloads = add_shim(routes, host, workflows=workflows, limits=limits)
        assert downloads
        app = web.Application()
        app.add_routes(routes)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        before = _peak_rss()
        delays: list[float] = []
        probe = asyncio.create_task(_measure_delays(delays))
        asking = await asyncio.create_subprocess_exec(
            sys.executable,
            __file__,
            "--ask",
            f"http://127.0.0.1:{port}",
            stdout=asyncio.subprocess.PIPE,
        )
        out, _ = await asking.communicate()
        probe.cancel()
        await asyncio.to_thread(downloads.close)
        await runner.cleanup()
        asked = json.loads(out)
        assert (models / "checkpoints" / f"{self.kind}.safetensors").stat().st_size == self.size
        return asked["seconds"], {
            "event loop p99 ms": _p99(delays),
            "status p99 ms": _p99(asked["times"]),
            "RAM MB": round((_peak_rss() - before) / MB),
        }

    def _write_catalog(self, workflows: Path) -> None:
        (workflows / "bench").mkdir(parents=True)
        entry = {
            "id": "bench",
            "file": f"{self.kind}.safetensors",
            "repo": REPO,
            "revision": "main",
            "path": f"{self.kind}.safetensors",
            "folder": "checkpoints",
            "bytes": None,
            "sha256": None,
            "gib": None,
            "gated": False,
        }
        text = json.dumps({"family": "bench", "models": [entry]})
        (workflows / "bench" / "models.json").write_text(text)


def _cached(hub: _Hub, folder: Path, files: Path) -> dict[str, float]:
    """How many bytes are sent although the file is in Hugging Face's cache."""
    kind, size = "throttled", SIZES["throttled"]
    cache = folder / "cache" / "hub"
    home = {"HF_ENDPOINT": hub.endpoint, "HF_HOME": str(cache.parent), "HF_HUB_DISABLE_XET": "1"}
    hf = Path(sys.executable).with_name("hf")
    _run(str(hf), "download", REPO, f"{kind}.safetensors", "--quiet", env=home)
    hub.control({"clear": True})
    base = folder / "there" / "cached"
    base.mkdir()
    seconds, figures = _ours(hub, kind, size, base, cache)
    assert files.exists()
    return {
        **figures,
        "seconds": round(seconds, 1),
        "bytes fetched": hub.control({})["sent"]["cdn"],
    }


def _use_cache(cache: Path) -> None:
    from huggingface_hub import constants  # noqa: PLC0415 -- not in the client's process

    cache.mkdir(parents=True, exist_ok=True)
    constants.HF_HUB_CACHE = str(cache)


async def _measure_delays(delays: list[float]) -> None:
    while True:
        due = time.perf_counter() + 0.002
        await asyncio.sleep(0.002)
        delays.append(max(0.0, time.perf_counter() - due) * 1000)


def _ask(url: str) -> None:
    """Start a download and poll until it is done, as the panel does but far more often."""
    times: list[float] = []
    headers = {"X-LTX-AIO": "1", "Content-Type": "application/json"}

    def call(body: bytes | None = None) -> str:
        request = Request(f"{url}/ltx_aio/downloads", body, headers)  # noqa: S310
        with urlopen(request) as answer:  # noqa: S310 -- our own server
            return json.load(answer)["downloads"][0]["state"]

    started = time.perf_counter()
    call(b'{"want": [{"id": "bench"}]}')
    while True:
        before = time.perf_counter()
        state = call()
        times.append((time.perf_counter() - before) * 1000)
        if state in {"done", "failed"}:
            break
        threading.Event().wait(0.01)
    seconds = time.perf_counter() - started
    assert state == "done", state
    print(json.dumps({"seconds": seconds, "times": times}))  # noqa: T201


def _p99(values: list[float]) -> float:
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 1)


def _peak_rss() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["--ask"]:
        _ask(sys.argv[2])
    else:
        main()
