import ast
import json
import re
from pathlib import Path

import pytest

from ltx_aio.version import version

ROOT = Path(__file__).parents[2]
SHIPPED = [ROOT / "__init__.py", *sorted((ROOT / "ltx_aio").rglob("*.py"))]

# The Registry's scanners flag a version for any of these, and ours needs none.
FLAGGED = {"ctypes", "importlib", "marshal", "os", "pickle", "requests", "socket", "subprocess"}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_python_and_javascript_have_one_version() -> None:
    assert version() == json.loads((ROOT / "package.json").read_text("utf-8"))["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())


def test_only_the_root_file_knows_comfyui() -> None:
    for path in SHIPPED[1:]:
        assert not imports(path) & {"server", "folder_paths", "nodes", "comfy"}, path


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(ROOT)))
def test_shipped_python_has_nothing_that_the_registry_flags(path: Path) -> None:
    assert not imports(path) & FLAGGED
    assert not re.search(r"\b(eval|exec|__import__|environ|getenv)\b", path.read_text("utf-8"))
