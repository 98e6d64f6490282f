"""Every time and size that the downloads go by."""

from dataclasses import dataclass

MIB = 2**20
GIB = 2**30

HASH_BLOCK = 8 * MIB  # between two of them, work can be cancelled


@dataclass(frozen=True)
class Limits:
    """Seconds and bytes. The defaults are for people; tests take smaller ones."""

    connect: float = 10.0
    stall: float = 20.0  # without a byte, before a connection is given up
    unreachable: float = 10.0  # of failing to connect, before the first byte
    give_up: float = 600.0  # without a MiB of progress
    backoff: tuple[float, float] = (1.0, 60.0)  # the first wait, the longest one
    retry_after_cap: float = 60.0
    fsync_every: int = 256 * MIB
    margin: tuple[int, float] = (GIB, 0.02)  # stays free: so many bytes, or this part of the need
    endpoint: str | None = None  # None: huggingface_hub's
    cdn_suffixes: tuple[str, ...] = (".huggingface.co", ".hf.co")
    state_every: float = 0.25  # between two progress reports
    most_queued: int = 32

    def room(self, need: int) -> int:
        """How much must be free for so many bytes."""
        least, share = self.margin
        return need + max(least, round(need * share))
