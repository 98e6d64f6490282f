from datetime import datetime, timezone

import pytest

from ltx_aio.hub.patience import Lost, Patience, retry_after
from ltx_aio.limits import MIB, Limits
from ltx_aio.problems import Trouble
from ltx_aio.transfer.fetch import content_range

HOURS = 10 * 3600
NOON = datetime(2026, 11, 24, 12, tzinfo=timezone.utc)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("Tue, 24 Nov 2026 12:00:30 GMT", 30),
        ("Tue, 24 Nov 2026 11:00:00 GMT", 0),
    ],
)
def test_retry_after_is_a_number_or_a_date(value: str, seconds: float) -> None:
    assert retry_after(value, NOON) == seconds


@pytest.mark.parametrize(
    "value",
    [None, "", "-5", "soon", "1e9", "99999999", "9" * 400, "²", "Tue, 24 Nov 2099 12:00:00 GMT"],
)
def test_a_retry_after_that_makes_no_sense_is_passed_over(value: str | None) -> None:
    assert retry_after(value, NOON) is None


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("bytes 10-99/100", (10, 99, 100)),
        ("bytes 0-0/1", (0, 0, 1)),
        ("bytes */100", None),
        ("bytes 10-99/*", None),
        ("bytes 10-99/100, 200-299/300", None),
        ("bits 10-99/100", None),
        ("bytes -1-99/100", None),
        (None, None),
    ],
)
def test_a_content_range_says_all_three_numbers(
    value: str | None, found: tuple[int, int, int] | None
) -> None:
    assert content_range(value) == found


def test_waits_grow_to_the_longest_one_and_start_anew_after_a_mib() -> None:
    patience = Patience(Limits(), Clock())
    waits = [patience.after(Lost("connection")) for _ in range(12)]
    for wait, base in zip(waits, (1, 2, 4, 8, 16, 32), strict=False):
        assert base * 0.8 <= wait <= base * 1.2
    assert max(waits) == 60
    patience.progress(MIB)
    assert patience.after(Lost("connection")) <= 1.2


def test_what_the_server_asks_for_is_waited_for_up_to_the_cap() -> None:
    patience = Patience(Limits(), Clock())
    assert patience.after(Lost("http 429", retry_after=7)) == 7
    assert patience.after(Lost("http 429", retry_after=3600)) == 60


def test_an_address_that_expired_is_renewed_at_once_if_it_had_served() -> None:
    patience = Patience(Limits(), Clock())
    patience.progress(10)
    assert patience.after(Lost("http 403", expired=True)) == 0
    assert patience.after(Lost("http 403", expired=True)) > 0


def failures(patience: Patience, clock: Clock, lost: Lost, step: float) -> float:
    """The time at which it is enough."""

    def fail_for_ever() -> None:
        while clock.now < HOURS:
            patience.after(lost)
            clock.now += step

    with pytest.raises(Trouble) as caught:
        fail_for_ever()
    assert caught.value.json() == {"code": "network", "last": lost.last}
    return clock.now


def test_ten_minutes_without_progress_are_enough() -> None:
    clock = Clock()
    end = failures(Patience(Limits(), clock), clock, Lost("timeout"), 20)
    assert 600 < end <= 620


def test_who_never_was_reached_is_given_up_within_15_seconds() -> None:
    clock = Clock()
    lost = Lost("dns", unreachable=True)
    assert failures(Patience(Limits(), clock), clock, lost, 3) <= 15


def test_who_was_reached_before_is_waited_for() -> None:
    clock = Clock()
    patience = Patience(Limits(), clock)
    patience.progress(1)
    assert failures(patience, clock, Lost("dns", unreachable=True), 3) > 600


def test_a_computer_that_slept_for_an_hour_tries_again() -> None:
    clock = Clock()
    patience = Patience(Limits(), clock)
    patience.after(Lost("timeout"))
    clock.now += 3600
    assert patience.after(Lost("timeout")) > 0


def test_a_clock_that_jumps_back_is_no_failure() -> None:
    clock = Clock()
    patience = Patience(Limits(), clock)
    clock.now -= 86400
    assert patience.after(Lost("timeout")) > 0
