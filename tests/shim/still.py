"""A ComfyUI that hasn't run anything yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ltx_aio.routes.live import NodeProgress


@dataclass
class StillProgress:
    """ComfyUI's progress registry before the first prompt."""

    prompt_id: str = ""
    nodes: Mapping[str, NodeProgress] = field(default_factory=dict[str, NodeProgress])
