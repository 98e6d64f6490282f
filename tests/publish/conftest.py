"""The zip for the Registry, built once."""

import os
import shutil
from pathlib import Path

import pack
import pytest

ROOT = Path(__file__).parents[2]
INSTALLED = (
    ROOT / ".cache" / "comfy-cli" / ("Scripts/comfy.exe" if os.name == "nt" else "bin/comfy")
)


@pytest.fixture(scope="session")
def comfy_cli() -> str:
    found = os.environ.get("COMFY_CLI") or shutil.which("comfy")
    if not found and not INSTALLED.exists():
        pytest.skip("no comfy-cli here: `npm test -- --only publish` installs it")
    return found or str(INSTALLED)


@pytest.fixture(scope="session")
def zip_file(comfy_cli: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("publish") / "ltx-aio.zip"
    pack.pack(comfy_cli, target)
    return target
