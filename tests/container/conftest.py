"""The image of container/Dockerfile, made without Docker in a root of its own.

This needs root, Linux's overlay file system and a ComfyUI with its Python environment; otherwise
the tests that need the image are skipped.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from dockerfile import Image, layered, read, run
from making import ROOT, WHOLE, Built, comfyui_here, repository_of, swaps_for

DOCKERFILE = ROOT / "container/Dockerfile"
NEW_MOUNTS = 0x00020000  # CLONE_NEWNS
OUTSIDE = ("PIP_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE")


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A clean folder that user 1000 can enter, and a mount namespace that ends with the tests."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can make an image without Docker")
    if ctypes.CDLL(None, use_errno=True).unshare(NEW_MOUNTS) != 0:
        pytest.skip("this system allows no mount namespace")
    run(["mount", "--make-rprivate", "/"])
    folder = Path(f"/var/tmp/ltx-aio-container-{os.getpid()}")  # noqa: S108
    folder.mkdir()
    yield folder
    subprocess.run(["umount", "--recursive", "--lazy", str(folder / "root")], check=False)
    # If that failed, the machine's own files are in it.
    if not any((folder / "root").iterdir()):
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def built(place: Path) -> Iterator[Built]:
    """Every line of the Dockerfile, carried out."""
    found = comfyui_here()
    if found is None:
        pytest.skip("no ComfyUI with a Python environment: `comfy install` makes one")
    comfyui, environment = found
    url, commit = repository_of(comfyui, place / "comfyui.git")
    try:
        layered(place / "root", place / "changes")
    except RuntimeError as error:
        pytest.skip(f"no overlay file system: {error}")
    image = Image(
        root=place / "root",
        context=ROOT,
        arguments={
            "COMFYUI_REPOSITORY": url,
            "COMFYUI_COMMIT": commit,
            # Of this machine: PyTorch's own index can't be reached from everywhere, and is large.
            "TORCH": os.environ.get("LTX_AIO_TORCH", "torch torchvision torchaudio"),
            "TORCH_INDEX": os.environ.get("LTX_AIO_TORCH_INDEX", "https://pypi.org/simple"),
        },
        swaps={} if WHOLE else swaps_for(environment),
        outside={
            name: value for name, value in os.environ.items() if name.upper().startswith(OUTSIDE)
        },
    )
    # Where the environment may be, below /root; in the layer only.
    for folder in environment.resolve().parents:
        inside = image.root / str(folder).lstrip("/")
        inside.chmod(inside.stat().st_mode | 0o011)
    image.build(read(DOCKERFILE))
    built = Built(image, comfyui, environment / "bin/python")
    yield built
    for container in built.started:
        if container.process.poll() is None:
            container.stop(signal.SIGKILL)


@pytest.fixture
def volume(built: Built) -> Iterator[Path]:
    """A new volume at /data that belongs to user 1000, as Docker makes it."""
    behind = built.image.root.parent / f"volume-{time.monotonic_ns()}"
    behind.mkdir()
    os.chown(behind, 1000, 1000)
    run(["mount", "--bind", str(behind), str(built.data)])
    yield built.data
    for container in built.started:
        if container.process.poll() is None:
            container.stop(signal.SIGKILL)
    # What a test has mounted on top of it goes first.
    mounts = Path("/proc/self/mounts").read_text("utf-8").splitlines()
    for mount in reversed([line.split()[1] for line in mounts]):
        if mount == str(built.data) or mount.startswith(f"{built.data}/"):
            run(["umount", "--lazy", mount])
