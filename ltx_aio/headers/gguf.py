"""Headers of .gguf files, versions 2 and 3: values by key, then the tensors.

The format: github.com/ggml-org/ggml/blob/master/docs/gguf.md. A header doesn't state its length, so
no more is read at once than what it is sure to have still.
"""

import struct

from .header import MAX_HEADER, Header, Raw, Unreadable, exactly

MAGIC = b"GGUF"
VERSIONS = {2, 3}
# More than any model has; a damaged file names millions.
MAX_TENSORS = 100_000
MAX_KEYS = 10_000
MAX_DIMS = 8
CHUNK = 256 * 1024

TEXT, LIST = 8, 9
# type of a value → its format
NUMBERS = dict(enumerate("BbHhIif?")) | {10: "Q", 11: "q", 12: "d"}
# Bytes of the shortest entries: length of the key, type, value; length of the name, number of
# dimensions, type, offset.
SHORTEST_KEY, SHORTEST_TENSOR = 13, 24

# ggml's types of tensors, by number
TYPES = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    6: "Q5_0",
    7: "Q5_1",
    8: "Q8_0",
    10: "Q2_K",
    11: "Q3_K",
    12: "Q4_K",
    13: "Q5_K",
    14: "Q6_K",
    15: "Q8_K",
    16: "IQ2_XXS",
    17: "IQ2_XS",
    18: "IQ3_XXS",
    19: "IQ1_S",
    20: "IQ4_NL",
    21: "IQ3_S",
    22: "IQ2_S",
    23: "IQ4_XS",
    24: "I8",
    25: "I16",
    26: "I32",
    27: "I64",
    28: "F64",
    29: "IQ1_M",
    30: "BF16",
}


def read_gguf(file: Raw, size: int) -> Header:
    """Read the header of a file of `size` bytes. Errors: Unreadable."""
    reader = _Reader(file, size)
    if reader.take(4) != MAGIC or reader.number("I") not in VERSIONS:
        raise Unreadable
    tensors, keys = reader.number("Q"), reader.number("Q")
    if tensors > MAX_TENSORS or keys > MAX_KEYS:
        raise Unreadable
    reader.owed = keys * SHORTEST_KEY + tensors * SHORTEST_TENSOR
    metadata: dict[str, str] = {}
    for _ in range(keys):
        reader.owed -= SHORTEST_KEY
        key = reader.text()
        value = _value(reader, reader.number("I"))
        if value is not None:
            metadata[key] = value
    entries: dict[str, dict[str, object]] = {}
    for _ in range(tensors):
        reader.owed -= SHORTEST_TENSOR
        name = reader.text()
        dims = reader.number("I")
        if dims > MAX_DIMS:
            raise Unreadable
        # Innermost first, unlike PyTorch.
        shape = [reader.number("Q") for _ in range(dims)][::-1]
        dtype = TYPES.get(reader.number("I"), "")
        reader.take(8)
        entries[name] = {"dtype": dtype, "shape": shape}
    if not entries:
        raise Unreadable
    return Header("gguf", entries, metadata)


def _value(reader: "_Reader", kind: int) -> str | None:
    """A text or a number, as a text; None for a list, of which nothing is kept."""
    if kind == TEXT:
        return reader.text()
    if kind in NUMBERS:
        return str(reader.number(NUMBERS[kind]))
    if kind != LIST:
        raise Unreadable
    of, count = reader.number("I"), reader.number("Q")
    if of in NUMBERS:
        reader.skip(count * struct.calcsize("<" + NUMBERS[of]))
    elif of == TEXT:
        reader.promise(count * 8)
        for _ in range(count):
            reader.owed -= 8
            reader.skip(reader.number("Q"))
    else:  # Lists of lists are allowed, and no model has any.
        raise Unreadable
    return None


class _Reader:
    """Reads ahead as far as the header goes at least: `owed` bytes after what is read now."""

    def __init__(self, file: Raw, size: int) -> None:
        self._file = file
        self._left = min(size, MAX_HEADER)  # bytes of the file that are neither read nor skipped
        self._at = 0  # in the file, after what is buffered
        self._buffer = b""
        self._used = 0
        self.owed = 0

    def promise(self, count: int) -> None:
        """So many bytes more are sure to follow. Errors: Unreadable if the file is too short."""
        if count > self._left + len(self._buffer) - self._used:
            raise Unreadable
        self.owed += count

    def take(self, count: int) -> bytes:
        """The next bytes."""
        have = len(self._buffer) - self._used
        if count > have:
            if count - have > self._left:
                raise Unreadable
            more = min(max(count, min(count + self.owed, CHUNK)) - have, self._left)
            read = exactly(self._file, more)
            self._left -= more
            self._at += more
            self._buffer = self._buffer[self._used :] + read
            self._used = 0
        start = self._used
        self._used += count
        return self._buffer[start : self._used]

    def skip(self, count: int) -> None:
        """Leave out the next bytes, unread where that is possible."""
        have = len(self._buffer) - self._used
        if count <= have:
            self._used += count
            return
        rest = count - have
        if rest > self._left:
            raise Unreadable
        self._buffer, self._used = b"", 0
        self._left -= rest
        self._at += rest
        self._file.seek(self._at)

    def number(self, form: str) -> int:
        """A number. A fraction or a truth is as good as any other: nobody looks at it."""
        form = "<" + form
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def text(self) -> str:
        """A text, after its length in bytes."""
        return self.take(self.number("Q")).decode("utf-8", "replace")
