"""The settings of huggingface_hub, which may be missing and is slow to import."""

from dataclasses import dataclass
from pathlib import Path

HUB = "https://huggingface.co"


@dataclass(frozen=True)
class HubSettings:
    """`offline`: the user wants no connections. `cache`: where other programs' downloads are."""

    endpoint: str = HUB
    offline: bool = False
    cache: Path | None = None


def hub_settings(endpoint: str | None = None) -> HubSettings:
    """The current settings; without huggingface_hub, its defaults. `endpoint` overrides the URL."""
    try:
        from huggingface_hub import constants  # noqa: PLC0415 - see above
    except ImportError:
        return HubSettings(endpoint or HUB)
    return HubSettings(
        (endpoint or constants.ENDPOINT).strip().rstrip("/"),
        constants.HF_HUB_OFFLINE,
        Path(constants.HF_HUB_CACHE),
    )
