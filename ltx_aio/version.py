"""The version of LTX AIO."""

import re
from pathlib import Path

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


def version() -> str:
    """The version in pyproject.toml, such as "0.1.0". An installed pack has no pip metadata.

    Errors: ValueError, OSError.
    """
    # Python 3.10 has no tomllib.
    found = re.search(r'^version = "(.+)"$', PYPROJECT.read_text("utf-8"), re.MULTILINE)
    if found is None:
        message = f"{PYPROJECT} states no version"
        raise ValueError(message)
    return found[1]
