"""Runs a prompt: replays the events of a similar recording and saves its video."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from .definitions import Definitions, Json
from .folders import Base
from .progress import Progress
from .queueing import Ended, Item
from .recordings import Recording, closest
from .replay import Pace, Step, longer, steps_of
from .saving import save_latent, save_video
from .signatures import needed, signatures
from .sockets import Sockets
from .writing import written


class Interrupted(Exception):
    """The run was stopped."""


@dataclass
class _Run:
    """A run: its events, its outputs, and the nodes that have finished."""

    item: Item
    recording: Recording
    signatures: dict[str, str]
    cached: set[str]
    # How many times longer than recorded it takes.
    longer: float
    messages: list[list[Json]] = field(default_factory=list[list[Json]])
    outputs: dict[str, Json] = field(default_factory=dict[str, Json])
    executed: list[str] = field(default_factory=list[str])
    current: str = ""


class Runner:
    """Runs prompts by replaying the recording that is like them."""

    def __init__(
        self,
        recordings: Sequence[Recording],
        definitions: Definitions,
        base: Base,
        sockets: Sockets,
        pace: Pace,
    ) -> None:
        """Start with an empty cache."""
        self._recordings = recordings
        self._definitions = definitions
        self._base = base
        self._sockets = sockets
        self._pace = pace
        # The signatures of nodes that have run, with what output nodes saved.
        self._cache: dict[str, Json] = {}
        self._interrupted = False
        self.progress = Progress()

    def interrupt(self) -> None:
        """Stop the current run where ComfyUI would check for it next."""
        self._interrupted = True

    def forget(self) -> None:
        """Empty the cache."""
        self._cache = {}

    async def run(self, item: Item) -> Ended:
        """Send every event, from execution_start to the end."""
        recording = closest(self._recordings, item.prompt)
        if recording is None:
            message = "a prompt that no recording is like was queued"
            raise LookupError(message)
        signed = signatures(item.prompt, self._fingerprint)
        cached = {id_ for id_ in item.prompt if signed[id_] in self._cache}
        run = _Run(
            item,
            recording,
            signed,
            cached,
            longer(recording.prompt, item.prompt, self._pace.longest),
        )
        self._interrupted = False
        self.progress.begin(item.id)
        await self._message(run, "execution_start", {})
        await self._wait(run, recording.lead)
        known = [id_ for id_ in item.prompt if id_ in cached]
        await self._message(run, "execution_cached", {"nodes": known})
        try:
            await self._steps(run)
        except Interrupted:
            await self._message(run, "execution_interrupted", self._where(run))
        else:
            await self._wait(run, recording.tail)
            end: dict[str, Json] = {}
            if recording.end != "execution_success":
                end = {**recording.details, **self._where(run)}
            await self._message(run, recording.end, end)
        if item.client:
            self._sockets.current.pop(item.client, None)
        return Ended(run.outputs, run.messages)

    async def _steps(self, run: _Run) -> None:
        item = run.item
        steps = steps_of(
            run.recording,
            item.prompt,
            needed=needed(item.prompt, item.outputs, run.cached),
            is_cached=lambda node: self._is_cached(run, node),
            others=self._recordings,
        )
        for step in steps:
            await self._wait(run, step.wait)
            # ComfyUI checks for interrupts when a node starts and while it runs.
            if self._interrupted and (step.what in {"progress", "finished"} or step.value):
                raise Interrupted
            await self._step(run, step)
            if self._interrupted and step.what == "executing":
                raise Interrupted

    async def _step(self, run: _Run, step: Step) -> None:
        client, node, id_ = run.item.client, step.node, run.item.id
        match step.what:
            case "executing":
                run.current = node
                if client:
                    self._sockets.current[client] = node
                    data = {"node": node, "display_node": node, "prompt_id": id_}
                    await self._sockets.say("executing", data, client)
            case "progress":
                data = {"value": step.value, "max": step.max, "prompt_id": id_, "node": node}
                await self._sockets.say("progress", data, client)
            case "executed":
                output = await self._output(run, node)
                if output is not None:
                    run.outputs[node] = output
                data = {"node": node, "display_node": node, "output": output, "prompt_id": id_}
                if client:
                    await self._sockets.say("executed", data, client)
            case state:
                run.current = node
                self.progress.note(node, state, step.value, step.max)
                if state == "finished":
                    self._finish(run, node)
                await self._sockets.say("progress_state", self.progress.event(), client)

    def _is_cached(self, run: _Run, node: str) -> bool:
        if run.signatures[node] in self._cache:
            run.cached.add(node)
        return node in run.cached

    def _finish(self, run: _Run, node: str) -> None:
        if node not in run.cached:
            self._cache[run.signatures[node]] = run.outputs.get(node)
            run.executed.append(node)

    async def _output(self, run: _Run, node: str) -> Json:
        """What a node saves now, or saved when it ran with the same inputs; None if nothing."""
        if node in run.cached:
            return self._cache[run.signatures[node]]
        recorded = run.recording.output[node]
        if "text" in recorded:
            return {**recorded, "text": [written(run.item.prompt, node)]}
        prefix = run.item.prompt[node]["inputs"].get("filename_prefix", "ComfyUI")
        if "latents" in recorded:
            latent = await asyncio.to_thread(
                save_latent, self._base.root / "output", str(prefix), run.item.prompt
            )
            return {"latents": [latent]}
        metadata = {**run.item.extra.get("extra_pnginfo", {}), "prompt": run.item.prompt}
        media = run.recording.media
        if media is None:
            message = f"the recording {run.recording.name} has no video"
            raise LookupError(message)
        file = await asyncio.to_thread(
            save_video, media, self._base.root / "output", str(prefix), metadata
        )
        return _with_file(recorded, file)

    def _where(self, run: _Run) -> dict[str, Json]:
        class_ = run.item.prompt[run.current]["class_type"] if run.current else ""
        return {"node_id": run.current, "node_type": class_, "executed": list(run.executed)}

    async def _message(self, run: _Run, kind: str, data: dict[str, Json]) -> None:
        """Send an event that the history keeps."""
        data = {"prompt_id": run.item.id, **data, "timestamp": int(time.time() * 1000)}
        run.messages.append([kind, data])
        if run.item.client:
            await self._sockets.say(kind, data, run.item.client)

    async def _wait(self, run: _Run, milliseconds: float) -> None:
        speed = self._pace.speed
        await asyncio.sleep(milliseconds * run.longer / 1000 / speed if speed else 0)

    def _fingerprint(self, class_: str, name: str, value: Json) -> Json:
        """The time and size of the file that an input names; None if it names none."""
        file = self._base.given(str(value)) if self._definitions.takes_file(class_, name) else None
        state = file.stat() if file else None
        return state and [state.st_mtime_ns, state.st_size]


def _with_file(output: dict[str, Json], file: dict[str, str]) -> dict[str, Json]:
    """The recorded output of a node, with another file."""
    return {kind: [file] if kind != "animated" else value for kind, value in output.items()}
