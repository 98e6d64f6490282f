"""What huggingface_hub knows of this machine. It may be absent, and is slow to import."""

from dataclasses import dataclass
from pathlib import Path

HUB = "https://huggingface.co"


@dataclass(frozen=True)
class Hugging:
    """`offline`: the user wants no connections. `cache`: where downloads of others lie."""

    endpoint: str = HUB
    offline: bool = False
    cache: Path | None = None


def hugging(endpoint: str | None = None) -> Hugging:
    """As it is now; `endpoint`, a URL, overrides its own. Without huggingface_hub: its defaults."""
    try:
        from huggingface_hub import constants  # noqa: PLC0415 - see above
    except ImportError:
        return Hugging(endpoint or HUB)
    return Hugging(
        (endpoint or constants.ENDPOINT).strip().rstrip("/"),
        constants.HF_HUB_OFFLINE,
        Path(constants.HF_HUB_CACHE),
    )
