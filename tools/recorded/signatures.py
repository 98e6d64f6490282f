"""How ComfyUI's cache identifies nodes: by the class and inputs of a node and all it needs."""

import json
from collections.abc import Callable, Collection, Iterable
from hashlib import sha256

from .check import Prompt
from .definitions import Json

# Distinguishes files with the same name; None if an input names no file.
Fingerprint = Callable[[str, str, Json], Json]


def signatures(prompt: Prompt, fingerprint: Fingerprint) -> dict[str, str]:
    """One per node. They are equal if ComfyUI would reuse the result.

    `fingerprint` is called with a class, an input and its value.
    """
    known: dict[str, str] = {}

    def of(id_: str) -> str:
        if id_ not in known:
            node = prompt[id_]
            inputs = [
                [name, of(value[0]), value[1]]
                if is_link(value)
                else [name, value, fingerprint(node["class_type"], name, value)]
                for name, value in sorted(node["inputs"].items())
            ]
            text = json.dumps([node["class_type"], inputs])
            known[id_] = sha256(text.encode()).hexdigest()
        return known[id_]

    return {id_: of(id_) for id_ in prompt}


def needed(prompt: Prompt, outputs: Iterable[str], cached: Collection[str]) -> set[str]:
    """The nodes that have to run for these outputs, including the outputs themselves."""
    found: set[str] = set()
    ahead = list(outputs)
    while ahead:
        id_ = ahead.pop()
        if id_ in found:
            continue
        found.add(id_)
        if id_ not in cached:
            links = [value for value in prompt[id_]["inputs"].values() if is_link(value)]
            ahead += [source for source, _ in links if source not in cached]
    return found


def is_link(value: Json) -> bool:
    """Whether an input is a link: [node id, output index]."""
    match value:
        case [str(), int()]:
            return True
        case _:
            return False
