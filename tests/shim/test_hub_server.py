"""Our test hub is good enough for Hugging Face's own client."""

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from hub_content import Made, bytes_of
from hub_server import Hub

HERE = Path(__file__).parent


def ask(endpoint: str, order: dict[str, Any] | None = None) -> dict[str, Any]:
    connection = HTTPConnection(urlsplit(endpoint).netloc)
    connection.request("POST" if order else "GET", "/_control", json.dumps(order or {}))
    return json.loads(connection.getresponse().read())


@contextmanager
def hub_process(files: Path) -> Generator[str]:
    command = [sys.executable, str(HERE / "hub_server.py"), "--files", str(files)]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as process:  # noqa: S603
        assert process.stdout
        assert process.stdin
        yield json.loads(process.stdout.readline())["endpoint"]
        process.stdin.close()


def download(endpoint: str, repo: str, path: str, into: Path) -> subprocess.CompletedProcess[str]:
    script = "import sys, huggingface_hub as h; h.hf_hub_download(*sys.argv[1:3], local_dir='.')"
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, repo, path],
        cwd=into,
        env={"HF_ENDPOINT": endpoint, "HF_HOME": str(into / "home"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_hugging_faces_own_client_downloads_from_it(tmp_path: Path) -> None:
    content = Made(3_000_000)
    with Hub() as hub:
        hub.add("org/name", "sub/x.safetensors", content)
        done = download(hub.endpoint, "org/name", "sub/x.safetensors", tmp_path)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "sub/x.safetensors").read_bytes() == bytes_of(content)
        assert hub.sent["cdn"] == content.size


def test_hugging_faces_own_client_understands_its_refusals(tmp_path: Path) -> None:
    with Hub() as hub:
        hub.add("org/name", "x.safetensors", Made(1000))
        hub.repos["org/name"].gated = True
        closed = download(hub.endpoint, "org/name", "x.safetensors", tmp_path)
        nowhere = download(hub.endpoint, "org/none", "x.safetensors", tmp_path)
    assert "GatedRepoError" in closed.stderr
    assert "RepositoryNotFoundError" in nowhere.stderr


def test_another_process_can_control_it(tmp_path: Path) -> None:
    files = tmp_path / "files"
    (files / "org/name/sub").mkdir(parents=True)
    (files / "org/name/sub/x.safetensors").write_bytes(bytes_of(Made(5000)))
    (tmp_path / "got").mkdir()
    with hub_process(files) as endpoint:
        fault = {"where": "hub", "status": 503, "times": 1}
        assert ask(endpoint, {"faults": [fault], "rate": 1e6})["faults"] == 1
        done = download(endpoint, "org/name", "sub/x.safetensors", tmp_path / "got")
        assert done.returncode == 0, done.stderr
        seen = ask(endpoint)
    assert seen["faults"] == 0
    assert seen["sent"] == {"hub": 0, "cdn": 5000}
    assert [request["status"] for request in seen["requests"]] == [503, 302, 200]
