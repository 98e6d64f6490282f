import asyncio
import logging
import time

import pytest
from hub_world import World
from shim_app import MakeShim

from ltx_aio.budget import Budget


class Bench:
    """A queue and a clock that tests set."""

    def __init__(self, seconds: int = 10) -> None:
        self.now = 100.0
        self.running: list[tuple[str, bool]] = []
        self.did: list[str] = []
        self.budget = Budget(
            seconds,
            running=lambda: self.running,
            stop=lambda prompt: self.did.append(f"stop {prompt}"),
            tell=lambda prompt: self.did.append(f"tell {prompt}"),
            clock=lambda: self.now,
        )

    def after(self, seconds: float) -> list[str]:
        self.now += seconds
        self.did.clear()
        self.budget.look()
        return list(self.did)


def test_a_run_is_stopped_once_its_time_is_over() -> None:
    bench = Bench()
    bench.running = [("a", True)]
    assert bench.after(0) == []
    assert bench.after(9.9) == []
    assert bench.budget.stopped() == {}
    assert bench.after(0.2) == ["tell a", "stop a"]
    assert bench.budget.stopped() == {"a": 10}


def test_it_is_stopped_again_while_it_runs_on_but_told_once() -> None:
    bench = Bench()
    bench.running = [("a", True)]
    bench.after(0)
    bench.after(11)
    assert bench.after(1) == ["stop a"]
    bench.running = []
    assert bench.after(1) == []
    assert bench.budget.stopped() == {"a": 10}


def test_runs_of_others_may_take_as_long_as_they_like() -> None:
    bench = Bench()
    bench.running = [("theirs", False)]
    bench.after(0)
    assert bench.after(1000) == []
    assert bench.budget.stopped() == {}


def test_each_run_has_its_own_time() -> None:
    bench = Bench()
    bench.running = [("a", True)]
    bench.after(0)
    bench.running = [("b", True)]
    assert bench.after(9) == []
    assert bench.after(9) == []
    assert bench.after(1) == ["tell b", "stop b"]


def allow_a_second(world: World) -> None:
    world.state.mkdir(parents=True, exist_ok=True)
    (world.state / "limits.json").write_text('{"seconds": 1}')


async def stops(stopped: list[str]) -> None:
    end = time.monotonic() + 10
    while not stopped:
        assert time.monotonic() < end
        await asyncio.sleep(0.05)


async def test_the_panel_hears_of_it_and_can_ask_later(make_shim: MakeShim, world: World) -> None:
    running = [("theirs", False), ("ours", True)]
    stopped: list[str] = []
    allow_a_second(world)
    shim = await make_shim(
        world,
        running=lambda: running,
        interrupt=stopped.append,
    )
    await stops(stopped)
    running.clear()
    assert set(stopped) == {"ours"}
    sent = [data for event, data in shim.events if event == "ltx_aio.stopped"]
    assert sent == [{"prompt_id": "ours", "seconds": 1}]
    _, live = await shim.get("live")
    assert live["stopped"] == {"ours": 1}


async def test_a_queue_that_can_not_be_read_ends_nothing(
    make_shim: MakeShim, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    fails = [RuntimeError("another ComfyUI")]
    stopped: list[str] = []

    def running() -> list[tuple[str, bool]]:
        if fails:
            raise fails.pop()
        return [("ours", True)]

    allow_a_second(world)
    with caplog.at_level(logging.ERROR):
        await make_shim(
            world,
            running=running,
            interrupt=stopped.append,
        )
        await stops(stopped)
    assert "can't tell what runs" in caplog.text
