"""What is expected to go wrong with a model file: a code that never changes, and its values.

The panel has a sentence and a remedy for each code. No value holds a token, a query string or a
path of this machine.
"""

import errno
import os

Value = str | int | float | None

CODES = frozenset(
    {
        # The hub says no.
        "gated_need_login",
        "gated_need_accept",  # url
        "bad_token",
        "token_revoked",
        "forbidden",
        "file_gone",
        "revision_gone",
        "repo_not_found",
        "upstream_changed",
        # The way to it.
        "network",  # last
        "offline",
        "proxy_auth",
        "proxy_socks",  # proxy
        "proxy_unusable",  # proxy
        "proxy_unreachable",  # proxy
        "certificate",
        "endpoint_unusable",  # endpoint
        "not_a_hub",
        "unexpected_host",  # host
        # What arrived.
        "checksum_mismatch",
        "too_long",
        "broken_file",  # fault: "missing", "unreadable" or "checksum"
        # This machine.
        "disk_full",  # need, free: bytes
        "not_writable",
        "folder_gone",
        "path_too_long",
        "part_is_symlink",
        "dest_exists_different",
        "busy_elsewhere",
        # What was asked of us.
        "not_ours",
        "queue_full",
        "unexpected",  # a bug of ours: ComfyUI's log has it
    }
)

FULL = {errno.ENOSPC, errno.EDQUOT}
FULL_WINDOWS = {39, 112}
DENIED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EFBIG}
GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.EIO, errno.ENXIO, errno.ENODEV}
TOO_LONG_WINDOWS = 206
LONGEST_WINDOWS = 259


class Trouble(Exception):
    """An expected failure, for the user."""

    def __init__(self, code: str, **values: Value) -> None:
        """Take one of CODES and what its sentence needs."""
        super().__init__(code)
        self.code = code
        self.values = values

    def json(self) -> dict[str, Value]:
        """Code and values in one object."""
        return {"code": self.code, **self.values}


def disk_trouble(error: OSError, *, need: int, free: int) -> Trouble:
    """What a failed disk operation means; `need` and `free` are bytes, for a full disk."""
    windows: int | None = getattr(error, "winerror", None)
    if error.errno in FULL or windows in FULL_WINDOWS:
        return Trouble("disk_full", need=need, free=free)
    if error.errno == errno.ENAMETOOLONG or windows == TOO_LONG_WINDOWS or _exceeds(error):
        return Trouble("path_too_long")
    if error.errno == errno.ELOOP:
        return Trouble("part_is_symlink")
    if error.errno in DENIED:
        return Trouble("not_writable")
    if error.errno in GONE or isinstance(error, FileExistsError):
        return Trouble("folder_gone")
    return Trouble("not_writable")


def _exceeds(error: OSError) -> bool:
    """Windows says "not found" of a path that is too long for it."""
    return os.name == "nt" and len(str(error.filename or "")) > LONGEST_WINDOWS
