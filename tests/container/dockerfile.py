"""Reads a Dockerfile and carries it out without Docker, line by line, in a root of its own."""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

KNOWN = frozenset(
    {
        "ARG",
        "COPY",
        "ENTRYPOINT",
        "ENV",
        "EXPOSE",
        "FROM",
        "HEALTHCHECK",
        "RUN",
        "STOPSIGNAL",
        "USER",
        "VOLUME",
        "WORKDIR",
    }
)
# As in Docker's own images.
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class Instruction:
    """One instruction, its continued lines joined. `line` is its first, from 1."""

    line: int
    name: str
    rest: str


def read(path: Path) -> list[Instruction]:
    """All instructions. Errors: ValueError for one that `Image` doesn't know."""
    found: list[Instruction] = []
    begun, parts = 0, list[str]()
    for number, text in enumerate(path.read_text("utf-8").splitlines(), 1):
        if text.lstrip().startswith("#") or (not parts and not text.strip()):
            continue
        begun = begun or number
        parts.append(text.rstrip().removesuffix("\\").strip())
        if text.rstrip().endswith("\\"):
            continue
        name, _, rest = " ".join(parts).partition(" ")
        if name not in KNOWN:
            message = f"{path.name}:{begun}: {name} is not an instruction that the tests carry out"
            raise ValueError(message)
        found.append(Instruction(begun, name, rest.strip()))
        begun, parts = 0, []
    return found


def expand(text: str, values: Mapping[str, str]) -> str:
    """`$NAME` and `${NAME}` as Docker replaces them; what is unknown is empty."""
    return re.sub(
        r"\$(?:\{(\w+)\}|(\w+))", lambda found: values.get(found[1] or found[2], ""), text
    )


def strings(rest: str) -> list[str]:
    """The exec form, `["a", "b"]`. Errors: ValueError for the shell form."""
    value = cast("object", json.loads(rest))
    words = cast("list[object]", value) if isinstance(value, list) else []
    if not words or not all(isinstance(each, str) for each in words):
        raise ValueError(rest)
    return [str(each) for each in words]


@dataclass
class Image:
    """What the instructions have come to; `root` is the folder that becomes `/`.

    `swaps` replaces a RUN instruction by another command, by a word in it; each swap says why in
    the test that makes it, and one that is not used is an error. `outside`: variables for RUN
    lines only, as those of a proxy are in Docker.
    """

    root: Path
    context: Path
    arguments: Mapping[str, str]
    swaps: Mapping[str, str] = field(default_factory=dict[str, str])
    outside: Mapping[str, str] = field(default_factory=dict[str, str])
    base: str = ""
    workdir: str = "/"
    user: str = "0"
    environment: dict[str, str] = field(default_factory=lambda: {"PATH": PATH})
    values: dict[str, str] = field(default_factory=dict[str, str])
    entrypoint: list[str] = field(default_factory=list[str])
    health: list[str] = field(default_factory=list[str])
    stop_signal: str = "SIGTERM"
    volumes: list[str] = field(default_factory=list[str])
    ports: list[str] = field(default_factory=list[str])
    took: dict[str, float] = field(default_factory=dict[str, float])
    swapped: set[str] = field(default_factory=set[str])

    def build(self, instructions: Sequence[Instruction]) -> None:
        """Carry out every instruction."""
        for each in instructions:
            started = time.monotonic()
            getattr(self, f"_{each.name.lower()}")(each.rest)
            self.took[f"{each.line} {each.name} {each.rest[:50]}"] = time.monotonic() - started
        unused = set(self.swaps) - self.swapped
        if unused:
            message = f"no RUN line has {', '.join(sorted(unused))}"
            raise ValueError(message)

    def command(self, words: Sequence[str], environment: Mapping[str, str]) -> list[str]:
        """A command in this root, as its user, with nothing of the test's own environment."""
        user = self.user.partition(":")[0]
        settings = [f"{name}={value}" for name, value in environment.items()]
        drop = [f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        home = self.home(user)
        inside = f"cd {shlex.quote(self.workdir)} && exec {shlex.join(words)}"
        return [
            "chroot",
            str(self.root),
            "/usr/bin/setpriv",
            *drop,
            "/usr/bin/env",
            "-i",
            # A shell that runs the tests in the background has them ignore Ctrl+C.
            "--default-signal=INT",
            f"HOME={home}",
            *settings,
            "/bin/sh",
            "-c",
            inside,
        ]

    def home(self, user: str) -> str:
        """Of a user id, from the root's own /etc/passwd."""
        for line in (self.root / "etc/passwd").read_text("utf-8").splitlines():
            _, _, uid, _, _, home, *_ = line.split(":")
            if uid == user:
                return home
        return "/"

    def _from(self, rest: str) -> None:
        self.base = expand(rest, self.values)
        # As in Docker: an ARG before FROM is not known after it.
        self.values = {}

    def _arg(self, rest: str) -> None:
        name, _, default = rest.partition("=")
        given = self.arguments.get(name)
        self.values[name] = given if given is not None else "".join(shlex.split(default)[:1])

    def _env(self, rest: str) -> None:
        before = self._known()
        for word in shlex.split(rest):
            name, _, value = word.partition("=")
            self.environment[name] = expand(value, before)

    def _run(self, rest: str) -> None:
        script = rest
        for word, instead in self.swaps.items():
            if word in rest:
                script = instead
                self.swapped.add(word)
        known = {**self.outside, **self.values, **self.environment}
        run(self.command(["/bin/sh", "-c", script], known))

    def _copy(self, rest: str) -> None:
        *sources, target = shlex.split(expand(rest, self._known()))
        to = self.root / target.lstrip("/")
        for source in sources:
            at = self.context / source
            if at.is_dir():
                # Docker copies what is in a folder, not the folder.
                shutil.copytree(at, to, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.pyc"))
            elif target.endswith("/"):
                to.mkdir(parents=True, exist_ok=True)
                shutil.copy(at, to)
            else:
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(at, to)

    def _workdir(self, rest: str) -> None:
        self.workdir = os.path.join(self.workdir, expand(rest, self._known()))  # noqa: PTH118
        (self.root / self.workdir.lstrip("/")).mkdir(parents=True, exist_ok=True)

    def _user(self, rest: str) -> None:
        self.user = expand(rest, self._known())

    def _volume(self, rest: str) -> None:
        self.volumes.append(rest)

    def _expose(self, rest: str) -> None:
        self.ports += rest.split()

    def _healthcheck(self, rest: str) -> None:
        options, _, command = rest.partition("CMD ")
        if not all(re.fullmatch(r"--[a-z-]+=\w+", option) for option in options.split()):
            raise ValueError(rest)
        self.health = strings(command)

    def _stopsignal(self, rest: str) -> None:
        self.stop_signal = signal.Signals[rest].name

    def _entrypoint(self, rest: str) -> None:
        self.entrypoint = strings(rest)

    def _known(self) -> dict[str, str]:
        return {**self.values, **self.environment}


def run(command: Sequence[str]) -> None:
    """Run a command. Errors: RuntimeError with the end of what it printed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        output = "\n".join((done.stdout + done.stderr).splitlines()[-25:])
        message = f"exit status {done.returncode}: {command[-1][:300]}\n{output}"
        raise RuntimeError(message)


def layered(root: Path, changes: Path) -> None:
    """Mount this machine's files at `root`, so that what changes there is written to `changes`.

    For a mount namespace of one's own, which ends with its last process. Errors: RuntimeError.
    """
    upper, work = changes / "upper", changes / "work"
    for folder in (root, upper, work):
        folder.mkdir(parents=True, exist_ok=True)
    options = f"lowerdir=/,upperdir={upper},workdir={work}"
    run(["mount", "-t", "overlay", "overlay", "-o", options, str(root)])
    devices = root / "dev"
    devices.mkdir(exist_ok=True)
    for name in ("null", "zero", "random", "urandom"):
        (devices / name).touch()
        run(["mount", "--bind", f"/dev/{name}", str(devices / name)])
    (devices / "shm").mkdir(exist_ok=True)
    run(["mount", "-t", "tmpfs", "tmpfs", str(devices / "shm")])
    run(["mount", "-t", "proc", "proc", str(root / "proc")])
