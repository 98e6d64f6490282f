"""Which inputs a node has, by its definition and the values that it was given."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from .definitions import UPLOADS, Definition, Json

COMBO = "COMBO"
DYNAMIC = "COMFY_DYNAMICCOMBO_V3"


@dataclass(frozen=True)
class Input:
    """One input: `type` is a name, or the list of choices as older nodes have it."""

    name: str
    type: Json
    options: Mapping[str, Json]
    required: bool

    @property
    def choices(self) -> list[Json] | None:
        """The values that it may have, where it is a list to choose from."""
        if isinstance(self.type, list):
            return cast("list[Json]", self.type)  # pyright: ignore[reportUnknownMemberType]
        return cast("list[Json]", self.options.get("options", [])) if self.type == COMBO else None

    @property
    def medium(self) -> str | None:
        """The kind of file that it names, where files are uploaded for it."""
        return next((kind for flag, kind in UPLOADS.items() if self.options.get(flag)), None)


def inputs_of(definition: Definition, values: Mapping[str, Json]) -> list[Input]:
    """Every input; those of a dynamic list are the ones of the choice made, as "list.width"."""
    return list(_inputs(definition["input"], values, ""))


def _inputs(kinds: Mapping[str, Json], values: Mapping[str, Json], prefix: str) -> Iterator[Input]:
    for kind in ("required", "optional"):
        for name, (type_, *more) in kinds.get(kind, {}).items():
            one = Input(prefix + name, type_, more[0] if more else {}, kind == "required")
            if type_ != DYNAMIC:
                yield one
                continue
            chosen = [
                option for option in one.options["options"] if option["key"] == values.get(one.name)
            ]
            for option in chosen[:1]:
                yield one
                yield from _inputs(option["inputs"], values, f"{one.name}.")
