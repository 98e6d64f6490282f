"""Makes the zip that `comfy node publish` would send: `python pack.py COMFY_CLI ZIP`.

From a copy of the working tree, so that nothing is left behind in it and a change need not be
committed to be looked at; `python pack.py FOLDER` makes that copy alone. Nothing is sent anywhere.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]
SHIPPED = Path(__file__).parent / "shipped.txt"


def pack(comfy_cli: str, target: Path) -> None:
    """Write the zip of the working tree to `target`.

    Errors: RuntimeError with what git or comfy-cli said.
    """
    with TemporaryDirectory(prefix="ltx-aio-pack-") as temporary:
        tree = Path(temporary) / "tree"
        copy_tree(tree)
        # comfy-cli keeps its settings in the home folder, and would ask and report.
        quiet = {"HOME": temporary, "DO_NOT_TRACK": "1", "COMFY_NO_UPDATE_CHECK": "1"}
        run([comfy_cli, "--skip-prompt", "node", "pack"], tree, quiet)
        shutil.move(tree / "node.zip", target)


def copy_tree(tree: Path) -> None:
    """Copy what git knows, or would add, into a repository of its own with one commit.

    Errors: RuntimeError with what git said.
    """
    listed = run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], ROOT)
    for name in filter(None, listed.split("\0")):
        source, copy = ROOT / name, tree / name
        # A link to a folder is another checkout's node_modules or .venv.
        if source.is_file():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy, follow_symlinks=False)
    run(["git", "init", "--quiet"], tree)
    run(["git", "add", "--all"], tree)
    author = ["-c", "user.name=ltx-aio", "-c", "user.email=ltx-aio@localhost"]
    run(["git", *author, "commit", "--quiet", "--no-verify", "--message", "As it is"], tree)


def names_in(zip_file: Path) -> list[str]:
    """The files of a zip, sorted."""
    with ZipFile(zip_file) as opened:
        return sorted(opened.namelist())


def not_allowed(names: list[str], patterns: str) -> list[str]:
    """Those that no line of a list like shipped.txt allows."""
    lines = [line.strip() for line in patterns.splitlines()]
    allowed = [_pattern(line) for line in lines if line and not line.startswith("#")]
    return [name for name in names if not any(each.fullmatch(name) for each in allowed)]


def _pattern(line: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/|\*)", line)
    wild = {"**/": "(?:[^/]+/)*", "*": "[^/]+"}
    return re.compile("".join(wild.get(part, re.escape(part)) for part in parts))


def run(command: list[str], folder: Path, env: dict[str, str] | None = None) -> str:
    """What a command prints. Errors: RuntimeError with what it said of its failure."""
    done = subprocess.run(  # noqa: S603 -- our own commands
        command,
        cwd=folder,
        env=os.environ | (env or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        message = f"`{' '.join(command)}` failed: {(done.stderr or done.stdout).strip()}"
        raise RuntimeError(message)
    return done.stdout


def main(comfy_cli: str, target: str) -> int:
    """Pack, and say what is in it that should not be."""
    zip_file = Path(target)
    pack(comfy_cli, zip_file)
    names = names_in(zip_file)
    stray = not_allowed(names, SHIPPED.read_text("utf-8"))
    for name in stray:
        print(f"{name} is in the zip. Leave it out in .comfyignore, or add it to {SHIPPED.name}.")
    print(f"{target}: {len(names)} files, {zip_file.stat().st_size / 1000:.0f} kB.")
    return 1 if stray else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case [folder]:
            copy_tree(Path(folder))
        case [cli, file]:
            sys.exit(main(cli, file))
        case _:
            sys.exit(__doc__)
