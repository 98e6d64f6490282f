import time

from ltx_aio.changes import Changes


def wait_for(told: list[int], count: int) -> None:
    for _ in range(200):
        if count in told:
            return
        time.sleep(0.01)
    raise AssertionError(told)


def test_the_last_of_many_changes_is_told_and_not_each() -> None:
    told: list[int] = []
    changes = Changes(told.append, interval=0.05)
    for _ in range(1000):
        changes()
    wait_for(told, 1000)
    assert changes.count == 1000
    assert len(told) <= 3


def test_a_single_change_is_told_at_once() -> None:
    told: list[int] = []
    Changes(told.append, interval=60)()
    wait_for(told, 1)
