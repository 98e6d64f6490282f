"""The owner's settings for this server, in user/__ltx_aio/config.json."""

import json
import logging
from collections.abc import Collection
from pathlib import Path
from typing import cast

# How the file is named to users: no answer holds an absolute path.
SHOWN = "user/__ltx_aio/config.json"

KEYS = ("allowed_hosts", "token_endpoints")

log = logging.getLogger(__name__)


class Config:
    """Reads the file again whenever it changes. Ignores values that it cannot read."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not exist."""
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._values: dict[str, frozenset[str]] = {}

    def allowed_hosts(self) -> Collection[str]:
        """Names of this server besides localhost and IP addresses, with or without a port.

        An address pasted from the browser counts as its part between // and /.
        """
        return {_host(name) for name in self._get("allowed_hosts")}

    def token_endpoints(self) -> Collection[str]:
        """URLs of hubs that may see the user's token, besides Hugging Face's own."""
        return self._get("token_endpoints")

    def create(self) -> None:
        """Create an empty file, so that the owner finds the settings there are."""
        empty = '{\n  "allowed_hosts": [],\n  "token_endpoints": []\n}\n'
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("x", encoding="utf-8") as file:
                file.write(empty)
        except OSError:  # It exists already or can't be created. Nothing depends on it.
            return

    def _get(self, name: str) -> frozenset[str]:
        try:
            stat = self._path.stat()
            seen = (stat.st_mtime_ns, stat.st_size)
        except OSError:
            seen = None
        if seen != self._seen:
            self._values = self._read() if seen else {}
            self._seen = seen
        return self._values.get(name, frozenset())

    def _read(self) -> dict[str, frozenset[str]]:
        try:
            value = cast("object", json.loads(self._path.read_text("utf-8")))
        except (OSError, ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            log.warning("LTX AIO can't read %s and ignores it.", SHOWN)
            return {}
        fields = cast("dict[str, object]", value)
        return {name: _texts(name, fields.get(name, [])) for name in KEYS}


def _host(entry: str) -> str:
    return entry.lower().rpartition("//")[2].partition("/")[0]


def _texts(key: str, value: object) -> frozenset[str]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    texts = [item.strip() for item in items if isinstance(item, str)]
    if not isinstance(value, list) or len(texts) < len(items):
        log.warning('LTX AIO ignores "%s" in %s: it must be a list of strings.', key, SHOWN)
        return frozenset()
    return frozenset(filter(None, texts))
