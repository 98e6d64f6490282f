"""The queue: only an entry's current job changes it, whatever the order of events."""

from pathlib import Path

import pytest

from ltx_aio.files.catalog import Model
from ltx_aio.transfer.queue import Queue
from ltx_aio.transfer.saved_jobs import Job
from ltx_aio.transfer.states import Cancelled, Done, Failed, Queued, Running, State, Task
from ltx_aio.transfer.target import Target
from ltx_aio.trouble import Trouble


def model(name: str) -> Model:
    return Model(
        id=name, file=f"{name}.gguf", repo="o/r", revision="main", path=f"{name}.gguf",
        folder="loras", bytes=9, sha256=None, gib=None, gated=False,
    )  # fmt: skip


CATALOG = {name: model(name) for name in "abcd"}


class Line:
    """A queue that counts how often it reported a change."""

    def __init__(self, state: Path) -> None:
        self.state = state
        self.changes = 0
        self.queue = Queue(state, max_queued=2, changed=self._changed)

    def add(self, name: str, task: Task = "download") -> Job:
        """Add a job. Returns it, whether or not it was queued."""
        made: list[Job] = []

        def make(order: int) -> Job:
            job = Job(CATALOG[name], task, Target(self.state, f"{name}.gguf"), 0, order)
            made.append(job)
            return job

        self.queue.add(make)
        return made[0]

    def take(self) -> Job:
        job = self.queue.take()
        assert job
        return job

    def states(self) -> dict[str, State]:
        return {entry.model_id: entry.state for entry in self.queue.entries()}

    def restarted(self) -> "Line":
        line = Line(self.state)
        line.queue.load(CATALOG)
        return line

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


def test_the_oldest_comes_first_and_each_once(line: Line) -> None:
    a, b = line.add("a"), line.add("b")
    assert line.take() is a
    assert line.take() is b
    assert line.queue.take() is None
    assert list(line.states().values()) == [Running("resolving"), Running("resolving")]


def test_what_is_asked_for_twice_is_done_once(line: Line) -> None:
    a = line.add("a")
    line.add("a")
    assert line.take() is a
    line.add("a")
    line.add("a", "verify")
    assert line.queue.is_wanted(a)
    assert line.queue.take() is None


def test_a_download_replaces_a_verification(line: Line) -> None:
    look = line.add("a", "verify")
    assert line.take() is look
    fetch = line.add("a")
    assert not line.queue.is_wanted(look)
    line.queue.progress(look, Running("verifying", 5), 9)
    line.queue.end(look, Done(None))
    assert line.states() == {"a": Queued()}
    assert line.take() is fetch


def test_a_running_verification_is_not_started_again(line: Line) -> None:
    look = line.add("a", "verify")
    line.take()
    line.add("a", "verify")
    assert line.queue.is_wanted(look)
    assert line.queue.take() is None


def test_the_queue_has_a_limit_that_excludes_what_is_running(line: Line) -> None:
    line.add("a")
    line.take()
    line.add("b")
    line.add("c")
    with pytest.raises(Trouble) as caught:
        line.add("d")
    assert caught.value.code == "queue_full"
    line.add("b")


def test_what_was_cancelled_stays_so_whatever_its_thread_reports(line: Line) -> None:
    a = line.add("a")
    line.take()
    line.queue.cancel(["a", "unknown"])
    assert not line.queue.is_wanted(a)
    line.queue.progress(a, Running("transferring", 5), 9)
    assert not line.queue.commit(a, now=True)
    line.queue.end(a, Failed(Trouble("network")))
    assert line.states() == {"a": Cancelled()}


def test_what_is_over_cannot_be_cancelled(line: Line) -> None:
    a = line.add("a")
    line.take()
    line.queue.end(a, Done("downloaded"))
    line.queue.cancel(["a"])
    line.queue.end(a, Failed(Trouble("network")))
    assert line.states() == {"a": Done("downloaded")}


def test_what_is_about_to_get_its_name_cannot_be_cancelled(line: Line) -> None:
    """Otherwise it would be installed, yet reported as cancelled."""
    a = line.add("a")
    line.take()
    assert line.queue.commit(a, now=True)
    line.queue.cancel(["a"])
    assert line.queue.is_wanted(a)
    assert line.queue.commit(a, now=False)
    line.queue.cancel(["a"])
    assert line.states() == {"a": Cancelled()}


def test_a_new_download_can_be_cancelled_although_the_last_one_could_not(line: Line) -> None:
    a = line.add("a")
    line.take()
    line.queue.commit(a, now=True)
    line.queue.end(a, Failed(Trouble("network")))
    again = line.add("a")
    line.take()
    line.queue.cancel(["a"])
    assert not line.queue.is_wanted(again)


def test_only_what_is_over_can_be_dismissed(line: Line) -> None:
    a = line.add("a")
    line.add("b")
    line.take()
    line.queue.dismiss(["a", "b", "unknown"])
    assert set(line.states()) == {"a", "b"}
    line.queue.end(a, Done("copy"))
    line.queue.dismiss(["a"])
    assert set(line.states()) == {"b"}


def test_a_restart_continues_what_was_not_done(line: Line) -> None:
    a, b = line.add("a"), line.add("b")
    line.take()
    line.take()
    line.add("c")
    line.add("d")
    line.queue.cancel(["d"])
    line.queue.end(a, Done("downloaded"))
    line.queue.end(b, Failed(Trouble("disk_full", need=2, free=1)))
    states = line.restarted().states()
    assert list(states) == ["b", "c"]
    assert states["c"] == Queued()
    failed = states["b"]
    assert isinstance(failed, Failed)
    assert failed.trouble.json() == {"code": "disk_full", "need": 2, "free": 1}


def test_a_file_busy_elsewhere_is_tried_again_after_a_restart(line: Line) -> None:
    """The record may belong to the other ComfyUI, which needs it to continue."""
    a = line.add("a")
    line.take()
    line.queue.end(a, Failed(Trouble("busy_elsewhere")))
    assert line.restarted().states() == {"a": Queued()}


def test_what_is_added_after_a_restart_comes_last_even_after_the_next(line: Line) -> None:
    line.add("c")
    line.add("b")
    again = line.restarted()
    again.take()
    again.add("a")
    assert list(again.restarted().states()) == ["c", "b", "a"]


def test_what_is_asked_for_again_goes_to_the_end(line: Line) -> None:
    line.add("a")
    line.add("b")
    line.queue.cancel(["a"])
    line.add("a")
    assert list(line.states()) == ["b", "a"]
    assert list(line.restarted().states()) == ["b", "a"]


def test_what_was_asked_for_before_the_records_were_read_is_not_replaced(line: Line) -> None:
    line.add("a")
    other = Line(line.state)
    mine = other.add("a")
    other.queue.load(CATALOG)
    assert other.take() is mine


def test_every_change_is_reported_except_progress(line: Line) -> None:
    a = line.add("a")
    line.take()
    before = line.changes
    assert before == 2
    line.queue.progress(a, Running("transferring", 1), 12)
    line.queue.commit(a, now=True)
    assert line.changes == before
    assert line.queue.entries()[0].size == 12
    line.queue.end(a, Done("downloaded"))
    line.queue.dismiss(["a"])
    assert line.changes == before + 2
