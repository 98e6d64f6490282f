"""How far the nodes of a prompt are: what our shim asks of ComfyUI's registry of progress."""

from dataclasses import dataclass, field
from enum import Enum

from ltx_aio.live import NodeProgress

from .definitions import Json


class State(Enum):
    """Of a node that has begun."""

    RUNNING = "running"
    FINISHED = "finished"
    ERROR = "error"


@dataclass
class Progress:
    """Of the prompt that runs, or ran last."""

    prompt_id: str = ""
    nodes: dict[str, NodeProgress] = field(default_factory=dict[str, NodeProgress])

    def begin(self, prompt_id: str) -> None:
        """Another prompt runs now."""
        self.prompt_id = prompt_id
        self.nodes = {}

    def note(self, node: str, state: str, value: float, most: float) -> None:
        """A node is at `value` of `most`."""
        self.nodes[node] = {"value": value, "max": most, "state": State(state)}

    def told(self) -> Json:
        """As the event progress_state has it: every node that has begun."""
        return {
            "prompt_id": self.prompt_id,
            "nodes": {
                node: {
                    "value": at["value"],
                    "max": at["max"],
                    "state": at["state"].value,
                    "node_id": node,
                    "prompt_id": self.prompt_id,
                    "display_node_id": node,
                    "parent_node_id": None,
                    "real_node_id": node,
                }
                for node, at in self.nodes.items()
            },
        }
