"""A ComfyUI that has run nothing yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ltx_aio.live import NodeProgress


@dataclass
class StillProgress:
    """ComfyUI's registry of progress before its first prompt."""

    prompt_id: str = ""
    nodes: Mapping[str, NodeProgress] = field(default_factory=dict[str, NodeProgress])
