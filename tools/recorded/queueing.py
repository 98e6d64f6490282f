"""The queue and the history. One prompt runs; the others wait in the order of their numbers."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from .check import Prompt
from .definitions import Json


@dataclass(order=True)
class Item:
    """A prompt in the queue. `asked` orders prompts with the same number."""

    number: float
    asked: int
    id: str = field(compare=False)
    prompt: Prompt = field(compare=False)
    extra: dict[str, Json] = field(compare=False)
    outputs: list[str] = field(compare=False)

    @property
    def client(self) -> str | None:
        """The id of the client that sent it."""
        return self.extra.get("client_id")

    def to_json(self) -> list[Json]:
        """The prompt as in /queue and /history."""
        return [self.number, self.id, self.prompt, self.extra, self.outputs]


@dataclass(frozen=True)
class Ended:
    """The result of a run. `messages`: its events [name, data]; the last one says how it ended."""

    outputs: dict[str, Json]
    messages: list[list[Json]]

    @property
    def ok(self) -> bool:
        """Whether it succeeded."""
        return self.messages[-1][0] == "execution_success"

    def to_json(self, item: Item) -> dict[str, Json]:
        """The entry in /history."""
        meta = {
            node: {"node_id": node, "display_node": node, "parent_node": None, "real_node_id": node}
            for node in self.outputs
        }
        status = {
            "status_str": "success" if self.ok else "error",
            "completed": self.ok,
            "messages": self.messages,
        }
        return {
            "prompt": item.to_json(),
            "outputs": self.outputs,
            "status": status,
            "meta": meta,
        }


class Queue:
    """Runs its prompts one after the other."""

    def __init__(
        self,
        run: Callable[[Item], Awaitable[Ended]],
        changed: Callable[[int], Awaitable[None]],
        over: Callable[[Item], Awaitable[None]],
    ) -> None:
        """`run` runs a prompt. `changed` gets how many are left, `over` each finished prompt."""
        self._run = run
        self._changed = changed
        self._over = over
        self._asked = 0
        self._next = 0
        self._came = asyncio.Event()
        self.waiting: list[Item] = []
        self.running: Item | None = None
        self.history: dict[str, dict[str, Json]] = {}

    @property
    def left(self) -> int:
        """How many are queued or running."""
        return len(self.waiting) + (self.running is not None)

    def number(self, given: Json) -> float:
        """The number of a new prompt: the given one, else the next."""
        if given is not None:
            return float(given)
        self._next += 1
        return self._next - 1

    async def put(
        self, number: float, id_: str, prompt: Prompt, extra: dict[str, Json], outputs: list[str]
    ) -> None:
        """Queue a prompt."""
        self._asked += 1
        extra["create_time"] = int(time.time() * 1000)
        self.waiting.append(Item(number, self._asked, id_, prompt, extra, outputs))
        self.waiting.sort()
        await self._changed(self.left)
        self._came.set()

    async def drop(self, id_: str) -> bool:
        """Remove a prompt that has not started. False if there is none."""
        before = len(self.waiting)
        self.waiting = [item for item in self.waiting if item.id != id_]
        if len(self.waiting) == before:
            return False
        await self._changed(self.left)
        return True

    async def work(self) -> None:
        """Run prompts forever."""
        while True:
            await self._came.wait()
            if not self.waiting:
                self._came.clear()
                continue
            item = self.running = self.waiting.pop(0)
            await self._changed(self.left)
            ended = await self._run(item)
            self.running = None
            self.history[item.id] = ended.to_json(item)
            await self._changed(self.left)
            await self._over(item)
