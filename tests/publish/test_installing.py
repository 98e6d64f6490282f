"""comfy-cli installs the zip it built, from a local Registry."""

import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pack
import pytest

from ltx_aio.version import version

# The only address besides the Registry's own that comfy-cli knows.
ADDRESS = ("localhost", 8080)


@pytest.fixture
def registry(zip_file: Path) -> Iterator[list[str]]:
    """Return the paths requested from a local Registry."""
    asked: list[str] = []
    base = f"http://{ADDRESS[0]}:{ADDRESS[1]}"
    newest = {"id": "1", "version": version(), "downloadUrl": f"{base}/node.zip"}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            packed = self.path == "/node.zip"
            body = zip_file.read_bytes() if packed else json.dumps(newest).encode()
            self.send_response(200)
            self.send_header("Content-Type", f"application/{'zip' if packed else 'json'}")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            del format, args

    try:
        server = ThreadingHTTPServer(ADDRESS, Handler)
    except OSError:
        pytest.skip("port 8080 is in use, and comfy-cli asks no other registry")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_comfy_cli_installs_the_zip_as_it_is(
    comfy_cli: str, zip_file: Path, registry: list[str], tmp_path: Path
) -> None:
    workspace = tmp_path / "ComfyUI"
    (workspace / "custom_nodes").mkdir(parents=True)
    (workspace / "main.py").touch()
    pack.run(["git", "init", "--quiet"], workspace)
    env = {"HOME": str(tmp_path), "DO_NOT_TRACK": "1", "COMFY_NO_UPDATE_CHECK": "1"}
    command = [comfy_cli, "--skip-prompt", f"--workspace={workspace}"]
    install = ["node", "registry-install", "ltx-aio"]
    pack.run([*command, *install], tmp_path, env | {"ENVIRONMENT": "dev"})
    installed = workspace / "custom_nodes" / "ltx-aio"
    files = [Path(at) / name for at, _, names in os.walk(installed) for name in names]
    assert sorted(file.relative_to(installed).as_posix() for file in files) == pack.names_in(
        zip_file
    )
    assert registry == ["/nodes/ltx-aio/install", "/node.zip"]
