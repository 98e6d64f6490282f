import time

from ltx_aio.models.changes import Changes


def wait_for(sent: list[int], count: int) -> None:
    for _ in range(200):
        if count in sent:
            return
        time.sleep(0.01)
    raise AssertionError(sent)


def test_many_changes_are_sent_as_one_with_the_last_count() -> None:
    sent: list[int] = []
    changes = Changes(sent.append, interval=0.05)
    for _ in range(1000):
        changes()
    wait_for(sent, 1000)
    assert changes.count == 1000
    assert len(sent) <= 3


def test_a_single_change_is_sent_at_once() -> None:
    sent: list[int] = []
    Changes(sent.append, interval=60)()
    wait_for(sent, 1)
