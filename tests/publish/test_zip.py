"""What users of the Registry get, and what its scanners report."""

import json
import sys
from pathlib import Path
from zipfile import ZipFile

import pack
import pytest
import ready
import scan

ROOT = Path(__file__).parents[2]
SHIPPED = pack.SHIPPED.read_text("utf-8")
MIB = 2**20

# What a running ComfyUI needs, one file of each kind.
NEEDED = {
    "LICENSE",
    "README.md",
    "__init__.py",
    "ltx_aio/shim.py",
    "ltx_aio/transfer/download.py",
    "pyproject.toml",
    *ready.PANEL,
    "workflows/ltx-2.3/models.json",
    "workflows/ltx-2.3/t2v.json",
    "workflows/ltx-2.3/fragments/split.json",
}


def test_the_zip_holds_what_is_allowed_and_nothing_else(zip_file: Path) -> None:
    names = pack.names_in(zip_file)
    assert pack.not_allowed(names, SHIPPED) == []
    assert set(names) >= NEEDED


def test_every_module_of_the_shim_is_in_the_zip(zip_file: Path) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "ltx_aio").rglob("*.py")}
    assert modules == {name for name in pack.names_in(zip_file) if name.startswith("ltx_aio/")}


def test_the_zip_is_small(zip_file: Path) -> None:
    assert zip_file.stat().st_size < 5 * MIB


@pytest.mark.parametrize(
    "name",
    [
        "tests/shim/test_guard.py",
        "tools/demo.ts",
        "web/src/main.ts",
        "web/dist/main.js.map",
        "web/dist/panel.js",
        "web/dist/words/de.mjs",
        "web/dist/chunks/lazy.js",
        "ltx_aio/.env",
        "ltx_aio/key.json",
        ".github/workflows/ci.yml",
        "CHANGELOG.md",
        "pyproject.toml.orig",
        "workflows/ltx-2.3/../../main.py",
    ],
)
def test_what_does_not_belong_in_it_is_noticed(name: str) -> None:
    assert pack.not_allowed([name], SHIPPED) == [name]


def test_the_scan_finds_nothing_that_is_not_accepted_with_a_reason(zip_file: Path) -> None:
    found = scan.scan(scan.texts_in(zip_file) | scan.panel_sources())
    accepted = scan.read_accepted(scan.ACCEPTED.read_text("utf-8"))
    assert list(scan.complaints(found, accepted)) == []


def test_the_python_in_the_zip_has_no_finding_of_the_scan(zip_file: Path) -> None:
    python = {k: v for k, v in scan.texts_in(zip_file).items() if k.endswith(".py")}
    assert len(python) > 40
    assert scan.scan(python) == {}


@pytest.mark.parametrize(
    ("name", "min_lines", "long"),
    [
        ("web/dist/main.js", 500, 0.01),
        ("web/dist/panel.mjs", 10_000, 0.01),
        *(
            (f"web/dist/{language}.mjs", 500, 0.02)
            for language in ready.LANGUAGES
            if language != "en"
        ),
    ],
)
def test_the_bundle_can_be_read(zip_file: Path, name: str, min_lines: int, long: float) -> None:
    """The Registry bans obfuscated code. Style sheets, icons and sentences are long texts."""
    with ZipFile(zip_file) as opened:
        lines = opened.read(name).decode("utf-8").splitlines()
    assert len(lines) > min_lines
    assert sum(len(line) > 250 for line in lines) < len(lines) * long


def test_bandit_finds_nothing(zip_file: Path, tmp_path: Path) -> None:
    with ZipFile(zip_file) as opened:
        opened.extractall(tmp_path / "pack")
    # The Registry skips B101, B112 and B311.
    command = ["-m", "bandit", "--quiet", "--recursive", "--skip", "B101,B112,B311"]
    report = tmp_path / "bandit.json"
    form = ["--format", "json", "--output", str(report)]
    pack.run([sys.executable, *command, *form, str(tmp_path / "pack")], tmp_path)
    found = json.loads(report.read_text("utf-8"))
    assert found["results"] == []
    assert found["errors"] == []
    assert found["metrics"]["_totals"]["loc"] > 3000
    assert found["metrics"]["_totals"]["nosec"] == 0
