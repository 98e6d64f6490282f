"""The recordings: the events of a real ComfyUI while it ran a prompt, and the saved file."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .check import Prompt
from .definitions import Json
from .signatures import is_link

# The share of nodes that a recording must have in common with a prompt to stand in for it.
LIKE_ENOUGH = 0.6


@dataclass(frozen=True)
class Block:
    """The events of one node: [milliseconds since the previous event, what, values …].

    "running", "error" or "finished" with value and max: a state; "executing"; "progress" with
    value and max; "executed".
    """

    node: str
    events: list[list[Json]]


@dataclass(frozen=True)
class Recording:
    """A run. `end` is its last event, `details` its data without ids, times and nodes."""

    name: str
    prompt: Prompt
    # Milliseconds from the start to the list of cached nodes, and from the last block to the end.
    lead: float
    blocks: list[Block]
    tail: float
    end: str
    details: dict[str, Json]
    # What each node saved, without the names of files.
    output: dict[str, Json]
    media: Path | None

    @property
    def shape(self) -> set[tuple[str, str]]:
        """The ids and classes of its nodes."""
        return shape_of(self.prompt)


def shape_of(prompt: Prompt) -> set[tuple[str, str]]:
    """The ids and classes of a prompt's nodes."""
    return {(id_, node["class_type"]) for id_, node in prompt.items()}


def read_recordings(folder: Path) -> list[Recording]:
    """Every recording in a folder, sorted by name."""
    return [_read(file) for file in sorted(folder.glob("*.json"))]


def _read(file: Path) -> Recording:
    stored = json.loads(file.read_text("utf-8"))
    media = file.with_suffix(".mp4")
    return Recording(
        name=file.stem,
        prompt=stored["prompt"],
        lead=stored["lead"],
        blocks=[Block(node, events) for node, *events in stored["blocks"]],
        tail=stored["tail"],
        end=stored["end"],
        details=stored["details"],
        output=stored["output"],
        media=media if media.is_file() else None,
    )


def closest(recordings: Iterable[Recording], prompt: Prompt) -> Recording | None:
    """The most similar recording: by its nodes, then by the number of equal values.

    A failed run stands in only for a prompt with exactly its nodes.
    """
    shape = shape_of(prompt)

    def likeness(recording: Recording) -> tuple[float, int]:
        common = len(shape & recording.shape) / len(shape | recording.shape)
        return common, _equal_values(recording.prompt, prompt)

    possible = [
        recording
        for recording in recordings
        if recording.end == "execution_success" or recording.shape == shape
    ]
    best = max(possible, key=likeness, default=None)
    return best if best and likeness(best)[0] >= LIKE_ENOUGH else None


def _equal_values(one: Prompt, other: Prompt) -> int:
    def values(prompt: Prompt) -> Counter[str]:
        return Counter(
            json.dumps([id_, name, value])
            for id_, node in prompt.items()
            for name, value in node["inputs"].items()
            if not is_link(value)
        )

    return (values(one) & values(other)).total()
