"""Turns a recording into the events of another prompt, without its cached nodes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from .check import Prompt
from .definitions import Json
from .recordings import Block, Recording
from .signatures import is_link

# The events of a node that is in no recording: it starts and finishes.
AT_ONCE: list[list[Json]] = [[1, "running", 0, 1], [0, "executing"], [1, "finished", 1, 1]]
# The events of an output node that is cached.
FROM_CACHE: list[list[Json]] = [[1, "executed"], [0, "finished", 1, 1]]


@dataclass(frozen=True)
class Pace:
    """How fast recordings are replayed.

    `speed`: how many times faster than recorded; None: without waiting. A longer video takes
    longer, up to `longest` times: nobody waits for a replay.
    """

    speed: float | None = 1
    longest: float = 2.5


@dataclass(frozen=True)
class Step:
    """An event of a node, `wait` milliseconds after the previous one."""

    wait: float
    node: str
    what: str
    value: float = 0
    max: float = 1


def steps_of(
    recording: Recording,
    prompt: Prompt,
    *,
    needed: Collection[str],
    is_cached: Callable[[str], bool],
    others: Iterable[Recording] = (),
) -> Iterator[Step]:
    """The events of the nodes, in their recorded order.

    `is_cached` is called when it is a node's turn: one with the same inputs may just have run.
    A node that isn't in the recording runs just before the first node that needs it, with the
    events that its class has in one of `others`.
    """
    spoken = {block.node: block.events for block in recording.blocks}
    known = _by_class([recording, *others])
    order = _in_order(list(spoken), prompt, needed)
    if recording.end != "execution_success":
        order = [id_ for id_ in order if id_ in spoken]
    for id_ in order:
        events = spoken.get(id_, [])
        if is_cached(id_):
            events = FROM_CACHE
        elif not _ran(events):
            events = known.get(prompt[id_]["class_type"], AT_ONCE)
        for wait, what, *values in events:
            yield Step(wait, id_, what, *values)


def longer(recorded: Prompt, prompt: Prompt, at_most: float) -> float:
    """How many times longer than recorded a run takes: as its video is, up to `at_most`."""
    return min(max(_frames(prompt) / _frames(recorded), 1), at_most)


def _frames(prompt: Prompt) -> float:
    lengths = [node["inputs"].get("length") for node in prompt.values()]
    return max((each for each in lengths if isinstance(each, int)), default=1)


def _by_class(recordings: Iterable[Recording]) -> Mapping[str, list[list[Json]]]:
    known: dict[str, list[list[Json]]] = {}
    for recording in recordings:
        for block in recording.blocks:
            if _is_whole(block):
                known.setdefault(recording.prompt[block.node]["class_type"], block.events)
    return known


def _ran(events: list[list[Json]]) -> bool:
    """Whether a node really ran, rather than being cached."""
    return any(what == "executing" for _, what, *_ in events)


def _is_whole(block: Block) -> bool:
    """Whether a node ran without an error and without saving a file."""
    whats = [what for _, what, *_ in block.events]
    return _ran(block.events) and whats[-1] == "finished" and "executed" not in whats


def _in_order(recorded: list[str], prompt: Prompt, needed: Collection[str]) -> list[str]:
    """The needed nodes in recorded order, each after the nodes that it needs."""
    order: list[str] = []

    def place(id_: str) -> None:
        if id_ in order or id_ not in needed:
            return
        links = [value for value in prompt[id_]["inputs"].values() if is_link(value)]
        for source, _ in links:
            place(source)
        order.append(id_)

    for id_ in recorded:
        place(id_)
    # Nodes that are not in the recording, and that no recorded node needs.
    for id_ in prompt:
        place(id_)
    return order
