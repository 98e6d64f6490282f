"""Whether this tree can be published as it is: `python ready.py [TAG]`.

Asks for what only the owner can fill in, and for what is easily forgotten in a release.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomllib

ROOT = Path(__file__).parents[2]

# English is part of panel.mjs; every other language with words has a file
LANGUAGES = sorted(path.name for path in (ROOT / "web/src/words").iterdir() if path.is_dir())
PANEL = (
    "web/dist/main.js",
    "web/dist/panel.mjs",
    *(f"web/dist/{language}.mjs" for language in LANGUAGES if language != "en"),
)

REPOSITORY = r"https://github\.com/(?!OWNER/)([\w-]+)/([\w.-]+)"
SEMVER = r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)"
# "## 0.1.0 – 2026-11-25", or "– unreleased" in the meantime
HEADING = rf"^## (?P<version>{SEMVER}) – (?P<date>\d{{4}}-\d\d-\d\d|unreleased)$"


def newest_change(changelog: str) -> tuple[str, str]:
    """Version and date of a changelog's first entry; the date may be "unreleased".

    Errors: ValueError where there is none of that form.
    """
    found = re.search(HEADING, changelog, re.MULTILINE)
    first = re.search(r"^## .*$", changelog, re.MULTILINE)
    if found is None or first is None or first[0] != found[0]:
        message = 'The newest entry of CHANGELOG.md must be headed "## 1.2.3 – 2026-11-25".'
        raise ValueError(message)
    return found["version"], found["date"]


def problems(root: Path, tag: str | None = None) -> Iterator[str]:
    """What is missing, each in a sentence with its remedy. `tag` is that of the release: v1.2.3."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    yield from _owners(project)
    yield from _versions(root, project["project"]["version"], tag)
    for name in PANEL:
        if not (root / name).is_file():
            yield f"{name} is missing: run `npm run build` and commit it."


def _owners(project: dict[str, Any]) -> Iterator[str]:
    comfy = project["tool"]["comfy"]
    if not comfy["PublisherId"]:
        yield (
            "PublisherId in pyproject.toml is empty: make a publisher at registry.comfy.org and"
            " write its id there, without the @."
        )
    repository = project["project"]["urls"]["Repository"]
    if not re.fullmatch(REPOSITORY, repository):
        yield (
            f"Repository in pyproject.toml is {repository}: write the address of your repository"
            " there, https://github.com/NAME/REPOSITORY."
        )
        return
    icon = f"{repository}/raw/main/docs/icon.svg"
    if comfy["Icon"] != icon:
        yield f'Icon in pyproject.toml must follow from Repository: write "{icon}".'


def _versions(root: Path, version: str, tag: str | None) -> Iterator[str]:
    if not re.fullmatch(SEMVER, version):
        yield f"The version in pyproject.toml is {version}: write three numbers, as 1.2.3."
    for file in ("package.json", "package-lock.json"):
        other = json.loads((root / file).read_text("utf-8"))["version"]
        if other != version:
            yield (
                f"{file} has version {other}, pyproject.toml {version}: run"
                f" `npm version {version} --no-git-tag-version`."
            )
    try:
        newest, date = newest_change((root / "CHANGELOG.md").read_text("utf-8"))
    except ValueError as error:
        yield str(error)
        return
    if newest != version:
        yield f"CHANGELOG.md begins with {newest}, pyproject.toml has {version}: mend one of them."
    if date == "unreleased":
        yield f'CHANGELOG.md calls {newest} unreleased: write the date there, as "2026-11-25".'
    if tag is not None and tag != f"v{version}":
        yield f"The tag is {tag}, the version {version}: tag v{version}, or mend the version."


def main(tag: str | None = None) -> int:
    """Print what is missing."""
    missing = list(problems(ROOT, tag))
    print("\n".join(missing) or "Ready to publish.")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
