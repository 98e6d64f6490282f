"""Which edited sounds the panel's records name, in ComfyUI's user folders: only to spare them."""

import re
from collections.abc import Iterable
from pathlib import Path

# "speech_edit_0123456789ab.wav": after a hash of what is in it.
EDITED = re.compile(r".+_edit_([0-9a-f]{12})\.wav")
_HASH = re.compile(rb"_edit_([0-9a-f]{12})\.wav")


def edits_named_in(folders: Iterable[Path]) -> set[str]:
    """The hashes in names of edited sounds, in any file below the folders.

    By the hash alone, however the rest of a name is written there. Errors: OSError.
    """
    found: set[str] = set()
    for folder in folders:
        for path in folder.rglob("*.json"):
            found |= {each.decode() for each in _HASH.findall(path.read_bytes())}
    return found
