"""Every timeout and size limit of the downloads."""

from dataclasses import dataclass

MIB = 2**20
GIB = 2**30

HASH_BLOCK = 8 * MIB  # hashing can be cancelled between two blocks


@dataclass(frozen=True)
class Limits:
    """Seconds and bytes. Tests use smaller values than these defaults."""

    connect: float = 10.0
    stall: float = 20.0  # a connection is dropped after this long without a byte
    unreachable: float = 10.0  # give up after failing to connect this long, before the first byte
    give_up: float = 600.0  # give up after this long without 1 MiB of progress
    backoff: tuple[float, float] = (1.0, 60.0)  # first and longest wait between two tries
    retry_after_cap: float = 60.0
    fsync_every: int = 256 * MIB
    margin: tuple[int, float] = (GIB, 0.02)  # keep free: bytes, or a share of the download
    endpoint: str | None = None  # None: huggingface_hub's
    cdn_suffixes: tuple[str, ...] = (".huggingface.co", ".hf.co")
    report_every: float = 0.25  # between two progress reports
    max_queued: int = 32

    def with_margin(self, need: int) -> int:
        """How many bytes must be free before `need` bytes are written."""
        minimum, share = self.margin
        return need + max(minimum, round(need * share))
