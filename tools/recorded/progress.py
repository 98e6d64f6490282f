"""The progress of a prompt's nodes: what our shim uses of ComfyUI's progress registry."""

from dataclasses import dataclass, field
from enum import Enum

from ltx_aio.routes.live import NodeProgress

from .definitions import Json


class State(Enum):
    """The state of a node that has started."""

    RUNNING = "running"
    FINISHED = "finished"
    ERROR = "error"


@dataclass
class Progress:
    """The progress of the current or the last prompt."""

    prompt_id: str = ""
    nodes: dict[str, NodeProgress] = field(default_factory=dict[str, NodeProgress])

    def begin(self, prompt_id: str) -> None:
        """Start with another prompt."""
        self.prompt_id = prompt_id
        self.nodes = {}

    def note(self, node: str, state: str, value: float, maximum: float) -> None:
        """Set the progress of a node."""
        self.nodes[node] = {"value": value, "max": maximum, "state": State(state)}

    def event(self) -> Json:
        """The data of the event progress_state: every node that has started."""
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
