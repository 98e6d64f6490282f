"""Whether a tree is ready to publish, and whether ours has one version everywhere."""

import json
import re
import shutil
from pathlib import Path

import pytest
import ready

from ltx_aio.version import version

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Our tree, filled in as its owner would."""
    for name in ("pyproject.toml", "package.json", "package-lock.json", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "web/dist").mkdir(parents=True)
    for name in ready.PANEL:
        (tmp_path / name).touch()
    own = "https://github.com/someone/ltx-aio"
    fill_in(tmp_path / "pyproject.toml", "PublisherId", "someone")
    fill_in(tmp_path / "pyproject.toml", "Repository", own)
    fill_in(tmp_path / "pyproject.toml", "Icon", f"{own}/raw/main/docs/icon.svg")
    changelog = (tmp_path / "CHANGELOG.md").read_text("utf-8")
    (tmp_path / "CHANGELOG.md").write_text(changelog.replace("unreleased", "2026-11-25"), "utf-8")
    return tmp_path


def fill_in(path: Path, key: str, value: str) -> None:
    """Replace whatever value is there, including the owner's own."""
    text, times = re.subn(
        f'^{key} = ".*"$', f'{key} = "{value}"', path.read_text("utf-8"), flags=re.MULTILINE
    )
    assert times == 1
    path.write_text(text, "utf-8")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("pyproject.toml", 'PublisherId = "someone"', 'PublisherId = ""', "PublisherId"),
        ("pyproject.toml", '/someone/ltx-aio"', '/OWNER/ltx-aio"', "Repository"),
        ("pyproject.toml", "someone/ltx-aio/raw", "other/ltx-aio/raw", "Icon"),
        ("pyproject.toml", f'version = "{version()}"', 'version = "1.0"', "three numbers"),
        ("package.json", f'"version": "{version()}"', '"version": "9.9.9"', "package.json has"),
        ("CHANGELOG.md", f"## {version()} ", "## 9.9.9 ", "begins with 9.9.9"),
        ("CHANGELOG.md", f"## {version()} –", f"## {version()},", "must be headed"),
    ],
)
def test_what_is_missing_is_said_with_its_remedy(
    tree: Path, file: str, old: str, new: str, said: str
) -> None:
    edit(tree / file, old, new)
    assert [problem for problem in ready.problems(tree) if said in problem]


def test_another_tag_than_the_version_is_refused(tree: Path) -> None:
    (problem,) = ready.problems(tree, "v9.9.9")
    assert f"tag v{version()}" in problem


def test_an_unreleased_entry_is_no_release(tree: Path) -> None:
    changelog = tree / "CHANGELOG.md"
    changelog.write_text(f"# Changelog\n\n## {version()} – unreleased\n", "utf-8")
    (problem,) = ready.problems(tree)
    assert "unreleased" in problem


@pytest.mark.parametrize("name", ready.PANEL)
def test_a_missing_file_of_the_panel_is_said(tree: Path, name: str) -> None:
    (tree / name).unlink()
    (problem,) = ready.problems(tree)
    assert name in problem
    assert "npm run build" in problem


def test_pyproject_package_json_its_lock_and_the_changelog_say_one_version() -> None:
    newest, _ = ready.newest_change((ROOT / "CHANGELOG.md").read_text("utf-8"))
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    package = json.loads((ROOT / "package.json").read_text("utf-8"))
    stated = [package["version"], lock["version"], lock["packages"][""]["version"], newest]
    assert set(stated) == {version()}
