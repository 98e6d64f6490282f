"""Expected failures, each with a permanent code and the values that explain it.

The panel has a sentence and a remedy for every code. No value holds a token, a query string or a
path on this computer.
"""

import errno
import os

Value = str | int | float | None

# Of model files and their downloads.
CODES = frozenset(
    {
        # The hub refuses.
        "gated_need_login",
        "gated_need_accept",  # url
        "bad_token",
        "token_revoked",
        "forbidden",
        "file_gone",
        "revision_gone",
        "repo_not_found",
        "upstream_changed",
        # The connection fails.
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
        # The file is wrong.
        "checksum_mismatch",
        "too_long",
        "broken_file",  # fault: "missing", "unreadable" or "checksum"
        # This computer.
        "disk_full",  # need, free: bytes
        "not_writable",
        "folder_gone",
        "path_too_long",
        "part_is_symlink",
        "dest_exists_different",
        "busy_elsewhere",
        # The request.
        "not_ours",
        "queue_full",
        "unexpected",  # a bug: see ComfyUI's log
    }
)

# Of the Hugging Face token.
TOKEN_CODES = frozenset({"token_form", "token_not_saved", "token_not_settable"})

# Of another engine: see engines/.
ENGINE_CODES = frozenset(
    {
        # It can't be asked.
        "engine_unreachable",
        "engine_worker",  # the same of a worker of ComfyUI-Distributed
        "engine_address",  # its name leads to this computer
        "engine_certificate",
        "engine_key",  # the file of a header's value can't be read
        "engine_slow",
        "engine_broke",
        # Its answer is no use.
        "engine_answer",
        "engine_denied",
        "engine_failed",
        "engine_redirected",
        "engine_upload",
        # A result.
        "result_gone",
        "result_not_saved",
    }
)

FULL = {errno.ENOSPC, errno.EDQUOT}
FULL_WINDOWS = {39, 112}
DENIED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EFBIG}
GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.EIO, errno.ENXIO, errno.ENODEV}
TOO_LONG_WINDOWS = 206
MAX_PATH_WINDOWS = 259


class Trouble(Exception):
    """An expected failure, which the user gets to see."""

    def __init__(self, code: str, **values: Value) -> None:
        """Take a code from above and the values that its sentence needs."""
        super().__init__(code)
        self.code = code
        self.values = values

    def json(self) -> dict[str, Value]:
        """The code and the values as one object."""
        return {"code": self.code, **self.values}


class EngineTrouble(Trouble):
    """An expected failure of another engine."""

    def __init__(self, code: str, name: str) -> None:
        """Take one of ENGINE_CODES and what the owner calls the engine."""
        super().__init__(code)
        self.name = name


def disk_trouble(error: OSError, *, need: int, free: int) -> Trouble:
    """What a failed disk operation means. `need` and `free` are bytes, in case the disk is full."""
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
    """Windows answers "not found" when a path is too long."""
    return os.name == "nt" and len(str(error.filename or "")) > MAX_PATH_WINDOWS
