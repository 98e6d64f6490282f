"""The owner's list of other engines, in user/__ltx_aio/engines.json. Nothing here writes to it."""

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from .engine import BadEntry, Engine, engine_of

# How the file is named to users: no answer holds an absolute path.
SHOWN = "user/__ltx_aio/engines.json"

MAX_LIST = 256 * 1024
MAX_ENGINES = 64

Facts = tuple[int, int, int, int]


@dataclass(frozen=True)
class ListProblem:
    """What is wrong with the list, or with a worker: a permanent code, and where."""

    code: str
    place: str = ""


class Owner:
    """Reads the list again whenever the file changes."""

    def __init__(self, state: Path) -> None:
        """Take the folder of the list, which need not exist."""
        self._path = state / "engines.json"
        self._seen: Facts | None = None
        self._engines: dict[str, Engine] = {}
        self._problem: ListProblem | None = None

    def engines(self) -> list[Engine]:
        """Every engine of the list whose entry is right, in its order."""
        self._look()
        return list(self._engines.values())

    def find(self, engine_id: str) -> Engine | None:
        """The engine with this id."""
        self._look()
        return self._engines.get(engine_id)

    def problem(self) -> ListProblem | None:
        """What is wrong with the list, or with who may read it."""
        self._look()
        return self._problem

    def create(self) -> None:
        """Create an empty list that only its owner may read, so that they find it."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(self._path, flags, 0o600), "w", encoding="utf-8") as file:
                file.write("[]\n")
        except OSError:  # It exists already or can't be created. Nothing depends on it.
            return

    def _look(self) -> None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            self._take(None, {}, None)
            return
        except OSError:
            self._take(None, {}, ListProblem("engines_unreadable"))
            return
        facts = (found.st_ino, found.st_size, found.st_mtime_ns, found.st_mode)
        if facts != self._seen:
            engines, problem = self._read()
            if problem is None and _is_open(found) and any(each.headers for each in engines):
                problem = ListProblem("engines_open")
            self._take(facts, {each.id: each for each in engines}, problem)

    def _take(
        self, seen: Facts | None, engines: dict[str, Engine], problem: ListProblem | None
    ) -> None:
        self._seen, self._engines, self._problem = seen, engines, problem

    def _read(self) -> tuple[list[Engine], ListProblem | None]:
        try:
            with self._path.open("rb") as file:
                content = file.read(MAX_LIST + 1)
        except OSError:
            return [], ListProblem("engines_unreadable")
        if len(content) > MAX_LIST:
            return [], ListProblem("engines_unreadable")
        try:
            value = cast("object", json.loads(content.decode("utf-8-sig")))
        except json.JSONDecodeError as error:
            return [], ListProblem("engines_json", f"{error.lineno}:{error.colno}")
        except (ValueError, RecursionError):
            return [], ListProblem("engines_json", "1:1")
        return engines_in(value, self._path.parent)


def engines_in(value: object, folder: Path) -> tuple[list[Engine], ListProblem | None]:
    """The right entries of a list, and the first problem with the others."""
    if not isinstance(value, list):
        return [], ListProblem("engines_json", "1:1")
    engines: dict[str, Engine] = {}
    problems: list[ListProblem] = []
    for number, entry in enumerate(cast("list[object]", value), 1):
        try:
            engine = engine_of(entry, number, folder)
        except BadEntry as bad:
            problems.append(ListProblem("engines_entry", bad.place))
            continue
        if engine.id in engines:
            problems.append(ListProblem("engines_twice", engine.name))
        elif len(engines) == MAX_ENGINES:
            problems.append(ListProblem("engines_entry", str(number)))
        else:
            engines[engine.id] = engine
    return list(engines.values()), problems[0] if problems else None


def _is_open(found: os.stat_result) -> bool:
    """Whether others on this computer may read the file. Windows has no such mode."""
    return os.name != "nt" and bool(found.st_mode & (stat.S_IRWXG | stat.S_IRWXO))
