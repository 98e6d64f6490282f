"""Everything that the documents name exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    ROOT / "AGENTS.md",
    ROOT / "README.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
FOLDERS = ("docs/", "ltx_aio/", "tests/", "tools/", "web/", "workflows/", ".github/", ".ci/")
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")

each_document = pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix()
)


def paths_in(text: str) -> set[str]:
    """Return the quoted paths in our folders, except those with NAME or FAMILY."""
    quoted = re.findall(r"`([^`\s]+)`", text)
    return {
        path
        for path in quoted
        if path.startswith(FOLDERS) and not re.search(r"[*{]|\b(?:FAMILY|NAME)\b", path)
    }


def files_made_by(text: str) -> set[str]:
    """Return the files a page has its reader create: a heading with a whole file below it."""
    return set(re.findall(r"^### .*`([^`]+)`\n(?:(?!#|```).*\n)*```ts$", text, re.MULTILINE))


@each_document
def test_every_path_that_is_named_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    paths = paths_in(text) - files_made_by(text)
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


@each_document
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text("utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@each_document
def test_every_command_that_is_named_is_in_package_json(document: Path) -> None:
    scripts = (ROOT / "package.json").read_text("utf-8")
    named = set(re.findall(r"npm run (?:-s )?([a-z][a-z0-9:]*)", document.read_text("utf-8")))
    assert [name for name in sorted(named) if f'"{name}":' not in scripts] == []


def test_a_path_that_is_not_there_would_be_noticed() -> None:
    text = "`tests/gone.py` and `web/src/*.ts`, `workflows/FAMILY/models.json`, `pip install`"
    assert paths_in(text) == {"tests/gone.py"}


def test_only_a_file_that_a_page_shows_whole_is_its_own() -> None:
    whole = "### New: `web/a.ts`\n\nSay it.\n\n```ts\n"
    part = "### Changed: `web/b.ts`\n\n```diff\n`web/c.ts`\n"
    assert files_made_by(f"{whole}\n{part}") == {"web/a.ts"}


@pytest.mark.parametrize("threat", [f"S{n}" for n in range(1, 16)])
def test_each_threat_has_an_answer_and_a_test(threat: str) -> None:
    (row,) = re.findall(rf"^\| {threat} \|(.*)\|(.*)\|(.*)\|$", SECURITY, re.MULTILINE)
    assert all(cell.strip() for cell in row)
    assert paths_in(row[2])


def test_what_says_that_it_proves_a_threat_is_named() -> None:
    """A shim test whose name begins with a threat is listed in that threat's row."""
    for path in sorted((ROOT / "tests" / "shim").glob("test_*.py")):
        for threat in set(re.findall(r"def test_(s\d+)_", path.read_text("utf-8"))):
            (row,) = re.findall(rf"^\| {threat.upper()} \|.*$", SECURITY, re.MULTILINE)
            assert path.relative_to(ROOT).as_posix() in row, f"{threat} in {path.name}"
