"""The rooms of ltx_aio: each imports only rooms below it, and there are no import circles.

Imports in functions and under TYPE_CHECKING count, too.
"""

import ast
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ltx_aio"

# From top to bottom. Rooms on the same floor don't import each other.
FLOORS = (
    {"shim"},
    {"routes"},
    {"http", "media", "models", "nodes"},
    {"headers", "sidecars", "transfer"},
    {"hub"},
    {"files"},
    {"ground"},
)
# Modules that aren't in a room.
GROUND = {
    "addresses",
    "atomic",
    "budget",
    "config",
    "limits",
    "owner",
    "records",
    "trouble",
    "version",
}
# The only rooms that know there is a web server.
WEB = {"shim", "routes", "http"}

Imports = Mapping[str, set[str]]


def modules(package: Path) -> dict[str, Path]:
    """The modules of a package by name: "shim", "hub.client". A room's `__init__` is "hub"."""
    found: dict[str, Path] = {}
    for path in package.rglob("*.py"):
        parts = path.relative_to(package).with_suffix("").parts
        name = ".".join(part for part in parts if part != "__init__")
        if name:
            found[name] = path
    return found


def imports_of(package: Path) -> dict[str, set[str]]:
    """The modules of the package that each of them imports."""
    known = modules(package)
    return {name: _imports(name, path, set(known)) for name, path in known.items()}


def _imports(name: str, path: Path, known: set[str]) -> set[str]:
    package = name.split(".") if path.stem == "__init__" else name.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = package[: len(package) - node.level + 1]
        base += node.module.split(".") if node.module else []
        for alias in node.names:
            module = ".".join([*base, alias.name])
            found.add(module if module in known else ".".join(base))
    return found


def room_of(module: str) -> str:
    room = module.partition(".")[0]
    return "ground" if room in GROUND else room


def upward(imports: Imports) -> set[tuple[str, str]]:
    """Imports that don't lead to a lower room."""
    floor = {room: height for height, rooms in enumerate(FLOORS) for room in rooms}
    return {
        (module, target)
        for module, targets in imports.items()
        for target in targets
        if room_of(module) != room_of(target) and floor[room_of(target)] <= floor[room_of(module)]
    }


def circle(imports: Imports) -> list[str]:
    """An import circle, from one module back to itself; empty if there is none."""
    done: set[str] = set()

    def visit(module: str, above: list[str]) -> list[str]:
        if module in above:
            return [*above[above.index(module) :], module]
        if module in done:
            return []
        for target in sorted(imports.get(module, ())):
            if found := visit(target, [*above, module]):
                return found
        done.add(module)
        return []

    for module in sorted(imports):
        if found := visit(module, []):
            return found
    return []


def test_every_module_has_a_floor() -> None:
    assert {room_of(module) for module in modules(PACKAGE)} == set().union(*FLOORS)
    top_level = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    assert top_level == GROUND | {"shim"}


def test_every_room_imports_only_rooms_below_it() -> None:
    assert upward(imports_of(PACKAGE)) == set()


def test_there_is_no_import_circle() -> None:
    assert circle(imports_of(PACKAGE)) == []


def test_relative_imports_are_the_only_ones_of_our_own() -> None:
    for path in modules(PACKAGE).values():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("ltx_aio") for alias in node.names), path
            if isinstance(node, ast.ImportFrom):
                assert node.level or not (node.module or "").startswith("ltx_aio"), path


def test_only_the_upper_rooms_know_the_web_server() -> None:
    for module, path in modules(PACKAGE).items():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "aiohttp":
                names = {alias.name for alias in node.names}
                assert "web" not in names or room_of(module) in WEB, module
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith("aiohttp.web"), module
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("aiohttp") for alias in node.names), module


def test_every_module_begins_with_its_purpose() -> None:
    for path in PACKAGE.rglob("*.py"):
        described = ast.get_docstring(ast.parse(path.read_text("utf-8")))
        assert described, path
        assert described.splitlines()[0].endswith("."), path


def test_it_can_be_imported_from_any_module_first() -> None:
    """Fails at a circle that only a lucky order of imports hides."""
    code = "import sys, {0}\nprint(sum(name.startswith('ltx_aio') for name in sys.modules))"
    for module in ("trouble", "hub.tokens", "transfer.downloads", "routes.downloads", "shim"):
        run = subprocess.run(  # noqa: S603
            [sys.executable, "-c", code.format(f"ltx_aio.{module}")],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert int(run.stdout) > 1


@pytest.mark.parametrize(
    ("module", "code", "found"),
    [
        ("trouble", "from .files.links import is_inside", ("trouble", "files.links")),
        ("hub/tokens", "from ..http.answers import Refused", ("hub.tokens", "http.answers")),
        ("files/links", "def f():\n    from ..hub import client", ("files.links", "hub.client")),
        (
            "transfer/part",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..models import models",
            ("transfer.part", "models.models"),
        ),
        ("models/models", "from ..http.guard import Guard", ("models.models", "http.guard")),
    ],
)
def test_a_wrong_import_would_be_noticed(
    tmp_path: Path, module: str, code: str, found: tuple[str, str]
) -> None:
    assert upward(imports_of(copied(tmp_path, {module: code}))) == {found}


@pytest.mark.parametrize(
    "added",
    [
        {"hub/pin": "from .hub import Source", "hub/hub": "from .pin import Pin"},
        {
            "files/search": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
            "    from .places import Places",
        },
    ],
)
def test_an_import_circle_would_be_noticed(tmp_path: Path, added: dict[str, str]) -> None:
    found = circle(imports_of(copied(tmp_path, added)))
    assert found[0] == found[-1]
    assert {module.replace("/", ".") for module in added} <= set(found)


def copied(folder: Path, added: Mapping[str, str]) -> Path:
    """A copy of our package with more code in some modules."""
    for path in PACKAGE.rglob("*.py"):
        place = path.relative_to(PACKAGE)
        more = added.get(place.with_suffix("").as_posix(), "")
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(f"{path.read_text('utf-8')}\n{more}\n", "utf-8")
    return folder
