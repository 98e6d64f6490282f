"""The container's entrypoint: prepares the volume, says what is wrong with it, and becomes ComfyUI.

It may run any number of times, and end at any point: it only makes folders that are missing.
docs/container.md describes the environment variables. Arguments are passed on to ComfyUI.
"""

import errno
import json
import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import NoReturn

COMFYUI = Path("/srv/comfyui")
EXTENSION = Path("/srv/custom_nodes/ltx-aio")
PATHS = Path("/srv/container/paths.yaml")

# Those that ComfyUI writes to, and those that it may only read.
WRITTEN = ("input", "output", "temp", "user")
READ = ("models", "custom_nodes")

BUDGET = "LTX_AIO_RUN_BUDGET"
USER = 1000
# Without root's rights.
PORTS = range(1024, 2**16)
# Less than that, and ComfyUI can't even write its log and database.
LEAST = 64 * 2**20
SCARCE = 2 * 2**30
# As sysexits.h has it: starting again won't help until somebody changes something.
MISCONFIGURED = 78


class Wrong(Exception):
    """What is wrong and what to do about it."""


def main(arguments: list[str]) -> NoReturn:
    """Start ComfyUI in place of this process, or end with the reason."""
    try:
        data, port = Path(os.environ.get("LTX_AIO_DATA") or "/data").absolute(), _port()
        extra = [*_options(), *arguments]
        limits = _limits()
        _check_card(extra)
        if os.geteuid() == 0:
            _hand_over(data)
        prepare(data)
        _write_limits(data, limits)
    except Wrong as wrong:
        print(f"LTX AIO: {wrong}", file=sys.stderr)
        sys.exit(MISCONFIGURED)
    os.chdir(COMFYUI)
    command = [
        sys.executable,
        str(COMFYUI / "main.py"),
        "--listen=0.0.0.0",
        f"--port={port}",
        f"--base-directory={data}",
        f"--database-url=sqlite:///{data / 'user' / 'comfyui.db'}",
        f"--extra-model-paths-config={PATHS}",
        "--disable-auto-launch",
        *extra,
    ]
    os.execv(command[0], command)  # noqa: S606


def prepare(data: Path) -> None:
    """Make the folders that are missing. Errors: Wrong."""
    _make(data)
    for name in (*WRITTEN, *READ):
        if not (data / name).is_dir():
            _make(data / name)
    for folder in (data, *(data / name for name in WRITTEN)):
        _check_writable(folder)
    free = shutil.disk_usage(data).free
    if free < LEAST:
        raise _full(data, free)
    if free < SCARCE:
        print(f"LTX AIO: only {free // 2**20} MB are free in {data}.", file=sys.stderr)
    own = data / "custom_nodes" / "ltx-aio"
    if own.exists():
        raise Wrong(
            f"{own} is another LTX AIO beside the image's, and ComfyUI can't load both. "
            "Rename it to ltx-aio.disabled, or delete it."
        )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise Wrong(f"{folder} is a file. Mount a volume or make a folder there.") from error
    except OSError as error:
        raise _wrong(folder, error) from error


def _check_writable(folder: Path) -> None:
    probe = folder / ".ltx-aio-start"
    try:
        # An earlier start may have been ended here, perhaps as another user.
        probe.unlink(missing_ok=True)
        try:
            # More than the few bytes that a full disk may still take.
            probe.write_bytes(bytes(65536))
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        raise _wrong(folder, error) from error


def _wrong(folder: Path, error: OSError) -> Wrong:
    """What an error means for somebody who starts a container."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    if error.errno == errno.EROFS:
        return Wrong(
            f"{folder} is read-only. Mount the volume without :ro; "
            "only models and custom_nodes in it may be read-only."
        )
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _full(there, shutil.disk_usage(there).free)
    if error.errno in {errno.EACCES, errno.EPERM}:
        owner = there.stat().st_uid
        return Wrong(
            f"User {os.geteuid()}, as which this container runs, can't write to {there}, which "
            f"belongs to user {owner}. On the host: chown -R {USER}:{USER} on that folder. Where "
            "you can't: build the image with --build-arg RUN_AS=0, which does that at the start."
        )
    return Wrong(f"{folder} can't be used: {error.strerror}. Check the volume.")


def _full(folder: Path, free: int) -> Wrong:
    return Wrong(
        f"The volume of {folder} is full: {free // 2**20} MB are free. Delete videos in output or "
        "model files in models that you no longer need, or use a larger volume."
    )


def _hand_over(data: Path) -> None:
    """Give the volume's own folders to user 1000, not what is in them, and become that user."""
    try:
        for folder in (data, *(data / name for name in (*WRITTEN, *READ))):
            folder.mkdir(parents=True, exist_ok=True)
            if folder.stat().st_uid != USER:
                os.chown(folder, USER, USER, follow_symlinks=False)
    except OSError:
        pass  # `prepare` says what is wrong, as the user that matters.
    os.setgroups([])
    os.setgid(USER)
    os.setuid(USER)
    os.environ["HOME"] = next(
        (line.split(":")[5] for line in _users() if line.split(":")[2] == str(USER)), str(data)
    )


def _users() -> list[str]:
    return Path("/etc/passwd").read_text("utf-8").splitlines()


def _port() -> int:
    written = os.environ.get("LTX_AIO_PORT") or "8188"
    if not written.isascii() or not written.isdigit() or int(written) not in PORTS:
        raise Wrong(f"LTX_AIO_PORT is {written}. Use a number from 1024 to 65535.")
    return int(written)


def _options() -> list[str]:
    written = os.environ.get("LTX_AIO_ARGS", "")
    try:
        return shlex.split(written)
    except ValueError as error:
        raise Wrong(f"LTX_AIO_ARGS is {written}. A quotation mark in it is not closed.") from error


def _limits() -> dict[str, object]:
    """What the two variables say. A slip would limit nothing, and is found out on the bill."""
    sys.path.insert(0, str(EXTENSION))
    from ltx_aio.owner import limits_of  # noqa: PLC0415 - see above

    modes, seconds = (os.environ.get(name, "") for name in ("LTX_AIO_MODE_LIMIT", BUDGET))
    found = limits_of(modes, seconds)
    known = sorted({path.stem for path in EXTENSION.glob("workflows/*/*.json")} - NOT_MODES)
    unknown = [each for each in found.modes if each.partition(":")[0] not in {*known, "*"}]
    if unknown or any(each.startswith("modes") for each in found.ignored):
        raise Wrong(
            f"LTX_AIO_MODE_LIMIT is {modes}. Use a list like t2v,i2v:draft of these modes: "
            f"{', '.join(known)}."
        )
    if found.ignored:
        raise Wrong(f"{BUDGET} is {seconds}. Use a number of seconds.")
    return {"modes": found.modes, "seconds": found.seconds or 0}


def _write_limits(data: Path, limits: dict[str, object]) -> None:
    """Where LTX AIO reads them: what an earlier start wrote no longer counts."""
    folder = data / "user" / "__ltx_aio"
    _make(folder)
    part = folder / "limits.json.part"
    try:
        part.unlink(missing_ok=True)
        part.write_text(json.dumps(limits), "utf-8")
        part.replace(folder / "limits.json")
    except OSError as error:
        raise _wrong(folder, error) from error


# Files beside the modes' templates.
NOT_MODES = {"models", "enhance", "enlarge", "join", "smooth"}


def _check_card(arguments: list[str]) -> None:
    devices = ("/dev/nvidiactl", "/dev/dxg")  # Linux, Windows
    if "--cpu" not in arguments and not any(Path(device).exists() for device in devices):
        raise Wrong(
            "There is no graphics card in this container. Start it with --gpus all, on a host with "
            "NVIDIA's driver and container toolkit; or pass --cpu, which is too slow for videos."
        )


if __name__ == "__main__":
    main(sys.argv[1:])
