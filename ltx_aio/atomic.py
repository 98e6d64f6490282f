"""Replaces a file in one step."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file, which only its owner may read then. Its folder must exist.

    A crash leaves the old or the new content, and perhaps a temporary file: `path` with a random
    part and `.tmp` appended. Errors: OSError.
    """
    # mkstemp: mode 0600, and never through a link.
    file, name = mkstemp(prefix=f"{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(file, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
