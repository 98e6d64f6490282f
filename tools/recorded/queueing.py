"""The queue and the history: one prompt runs, the others wait in the order of their numbers."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from .check import Prompt
from .definitions import Json


@dataclass(order=True)
class Item:
    """One prompt in the queue. `asked` tells those of one number apart."""

    number: float
    asked: int
    id: str = field(compare=False)
    prompt: Prompt = field(compare=False)
    extra: dict[str, Json] = field(compare=False)
    outputs: list[str] = field(compare=False)

    @property
    def client(self) -> str | None:
        """Whose page sent it."""
        return self.extra.get("client_id")

    def told(self) -> list[Json]:
        """As /queue and /history have it."""
        return [self.number, self.id, self.prompt, self.extra, self.outputs]


@dataclass(frozen=True)
class Ended:
    """What a run came to; `messages` are its events [name, data], the last says how it ended."""

    outputs: dict[str, Json]
    messages: list[list[Json]]

    @property
    def ok(self) -> bool:
        """Whether it ran to its end."""
        return self.messages[-1][0] == "execution_success"

    def told(self, item: Item) -> dict[str, Json]:
        """As /history has it."""
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
            "prompt": item.told(),
            "outputs": self.outputs,
            "status": status,
            "meta": meta,
        }


class Queue:
    """Runs what waits in it, one after the other, until it is closed."""

    def __init__(
        self,
        run: Callable[[Item], Awaitable[Ended]],
        changed: Callable[[int], Awaitable[None]],
        over: Callable[[Item], Awaitable[None]],
    ) -> None:
        """`run` runs one; `changed` hears how many are left; `over` comes when one is history."""
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
        """How many are not over."""
        return len(self.waiting) + (self.running is not None)

    def number(self, given: Json, *, front: bool) -> float:
        """The place of a new prompt: the one asked for, the first, or the last."""
        if given is not None:
            return float(given)
        self._next += 1
        return -(self._next - 1) if front else self._next - 1

    async def put(
        self, number: float, id_: str, prompt: Prompt, extra: dict[str, Json], outputs: list[str]
    ) -> None:
        """Let a prompt wait."""
        self._asked += 1
        extra["create_time"] = int(time.time() * 1000)
        self.waiting.append(Item(number, self._asked, id_, prompt, extra, outputs))
        self.waiting.sort()
        await self._changed(self.left)
        self._came.set()

    async def drop(self, id_: str) -> bool:
        """Take one out that has not begun."""
        before = len(self.waiting)
        self.waiting = [item for item in self.waiting if item.id != id_]
        if len(self.waiting) == before:
            return False
        await self._changed(self.left)
        return True

    async def clear(self) -> None:
        """Take all out that have not begun."""
        self.waiting = []
        await self._changed(self.left)

    async def work(self) -> None:
        """Run what comes, for ever."""
        while True:
            await self._came.wait()
            if not self.waiting:
                self._came.clear()
                continue
            item = self.running = self.waiting.pop(0)
            await self._changed(self.left)
            ended = await self._run(item)
            self.running = None
            self.history[item.id] = ended.told(item)
            await self._changed(self.left)
            await self._over(item)
