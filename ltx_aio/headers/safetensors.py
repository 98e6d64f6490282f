"""Headers of .safetensors files: 8 bytes with a length, and so many bytes of JSON."""

import json
from typing import cast

from .header import MAX_HEADER, Header, Raw, Unreadable, exactly

PREFIX = 8  # bytes: the header's length, little-endian


def read_safetensors(file: Raw, size: int) -> Header:
    """Read the header of a file of `size` bytes. Errors: Unreadable."""
    if size <= PREFIX:
        raise Unreadable
    length = int.from_bytes(exactly(file, PREFIX), "little")
    if length > min(MAX_HEADER, size - PREFIX):
        raise Unreadable
    try:
        found = cast("object", json.loads(exactly(file, length)))
    except (ValueError, RecursionError) as error:
        raise Unreadable from error
    if not isinstance(found, dict):
        raise Unreadable
    entries = cast("dict[str, object]", found)
    said = entries.pop("__metadata__", None)
    if not entries or not all(isinstance(entry, dict) for entry in entries.values()):
        raise Unreadable
    return Header("safetensors", cast("dict[str, dict[str, object]]", entries), _texts(said))


def _texts(said: object) -> dict[str, str]:
    if not isinstance(said, dict):
        return {}
    every = cast("dict[str, object]", said)
    return {key: value for key, value in every.items() if isinstance(value, str)}
