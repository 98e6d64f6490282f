"""What the owner of this server may write into user/__ltx_aio/config.json."""

import json
import logging
from collections.abc import Collection
from pathlib import Path
from typing import cast

# The place as the user sees it: the answers of a server name no absolute path.
SHOWN = "user/__ltx_aio/config.json"

KEYS = ("allowed_hosts", "token_endpoints")

log = logging.getLogger(__name__)


class Config:
    """Reads the file again when it has changed. A value that cannot be read counts as not given."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not exist."""
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._values: dict[str, frozenset[str]] = {}

    def allowed_hosts(self) -> Collection[str]:
        """Names by which this server may be called besides localhost and IPs, some with a port.

        Of an address as it is copied from the browser, that is the part between // and /.
        """
        return {_host(name) for name in self._get("allowed_hosts")}

    def token_endpoints(self) -> Collection[str]:
        """URLs of hubs, besides the one of Hugging Face, that may see the user's token."""
        return self._get("token_endpoints")

    def offer(self) -> None:
        """Put an empty file there, so that the owner finds what can be written into it."""
        empty = '{\n  "allowed_hosts": [],\n  "token_endpoints": []\n}\n'
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("x", encoding="utf-8") as file:
                file.write(empty)
        except OSError:  # There already, or not possible: nothing depends on it.
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
            log.warning("LTX AIO cannot read %s: nothing of it is used.", SHOWN)
            return {}
        fields = cast("dict[str, object]", value)
        return {name: _names(name, fields.get(name, [])) for name in KEYS}


def _host(entry: str) -> str:
    return entry.lower().rpartition("//")[2].partition("/")[0]


def _names(key: str, value: object) -> frozenset[str]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    names = [item.strip() for item in items if isinstance(item, str)]
    if not isinstance(value, list) or len(names) < len(items):
        log.warning('LTX AIO cannot use "%s" in %s: it is no list of texts.', key, SHOWN)
        return frozenset()
    return frozenset(filter(None, names))
