"""What the image is made of here, and its containers."""

import os
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dockerfile import Image, run

ROOT = Path(__file__).parents[2]
WHOLE = os.environ.get("LTX_AIO_CONTAINER") == "whole"


@dataclass
class Container:
    """A started entrypoint. `port` is the one that it listens on."""

    image: Image
    port: int
    environment: Mapping[str, str]
    process: subprocess.Popen[str]
    log: Path

    def health(self) -> subprocess.CompletedProcess[str]:
        """Run the HEALTHCHECK."""
        command = self.image.command(self.image.health, self.environment)
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def healthy(self, seconds: float = 180) -> str:
        """Wait for the health check to succeed; returns what it says."""
        end = time.monotonic() + seconds
        while True:
            found = self.health()
            if found.returncode == 0:
                return found.stdout.strip()
            over = time.monotonic() > end or self.process.poll() is not None
            assert not over, f"{found.stdout}\n{self.tail()}"
            time.sleep(0.5)

    def tail(self) -> str:
        return "\n".join(self.log.read_text("utf-8", "replace").splitlines()[-20:])

    def stop(self, how: int) -> int:
        """Send a signal to it, as `docker stop` does, and wait for its end."""
        self.process.send_signal(how)
        return self.process.wait(60)

    def command_line(self) -> list[str]:
        """Of the program that it has become."""
        return Path(f"/proc/{self.process.pid}/cmdline").read_text("utf-8").split("\0")[:-1]

    def user(self) -> int:
        """As which it runs."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text("utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Uid:"))


@dataclass
class Built:
    """The image, the ComfyUI that it was made of, and where its volume is."""

    image: Image
    comfyui: Path
    python: Path
    started: list[Container] = field(default_factory=list[Container])

    @property
    def data(self) -> Path:
        return self.image.root / "data"

    def start(
        self, *arguments: str, environment: Mapping[str, str] | None = None, user: str = "1000"
    ) -> Container:
        """Start the entrypoint, as `docker run` does."""
        port = free_port()
        known = {
            **self.image.environment,
            "LTX_AIO_PORT": str(port),
            # With weights this small, several threads would only wait for each other.
            "OMP_NUM_THREADS": "1",
            **(environment or {}),
        }
        self.image.user = user
        log = self.image.root.parent / f"start-{len(self.started)}.log"
        with log.open("w") as file:
            process = subprocess.Popen(
                self.image.command([*self.image.entrypoint, *arguments], known),
                stdout=file,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                text=True,
            )
        container = Container(self.image, port, known, process, log)
        self.started.append(container)
        return container

    def refused(self, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
        """Start the entrypoint, which must say what is wrong and end with status 78."""
        container = self.start(*arguments, environment=environment)
        status = container.process.wait(60)
        assert status == 78, container.tail()
        return container.tail()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def comfyui_here() -> tuple[Path, Path] | None:
    """The newest ComfyUI of this machine and the folder of its Python environment."""
    home = Path.home() / "comfy"
    named = [Path(each) for each in os.environ.get("COMFYUI_DIR", "").split(os.pathsep) if each]
    places = named or [*sorted(home.glob("*/ComfyUI"), reverse=True), home / "ComfyUI"]
    for place in places:
        for environment in (place.parent / ".venv", place / ".venv", place.parent / "venv"):
            if (place / "main.py").exists() and (environment / "bin/python").exists():
                return place, environment
    return None


def repository_of(comfyui: Path, folder: Path) -> tuple[str, str]:
    """A repository made on the spot of a ComfyUI's files: its URL, and its one commit."""
    git = ["git", f"--git-dir={folder}", f"--work-tree={comfyui}"]
    author = ["-c", "user.name=tests", "-c", "user.email=tests@localhost"]
    run(["git", "init", "--quiet", "--bare", str(folder)])
    run([*git, "config", "core.bare", "false"])
    run([*git, "add", "--all", "."])
    run([*git, *author, "commit", "--quiet", "--message=the tests' ComfyUI"])
    commit = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    return folder.as_uri(), commit.stdout.strip()


def swaps_for(environment: Path) -> dict[str, str]:
    """What stands in for the three lines that fetch gigabytes; LTX_AIO_CONTAINER=whole runs them.

    apt-get: the packages must have these names in apt's index and be installed. pip: the ComfyUI's
    own environment takes the place of the first line, and must satisfy the requirements of the
    second.
    """
    packages = "ca-certificates git python3 python3-venv"
    theirs = next(environment.glob("lib/python3.*/site-packages"))
    return {
        "apt-get update": f"apt-cache show {packages} > /dev/null && dpkg --status {packages}",
        "pip install ${TORCH}": f"echo {theirs} > /srv/venv/lib/{theirs.parent.name}"
        "/site-packages/tests.pth",
        "pip install --requirement": "pip install --no-index --no-deps --requirement "
        "requirements.txt",
    }


def command(words: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> str:
    """Run a command of this machine; returns what it prints."""
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
