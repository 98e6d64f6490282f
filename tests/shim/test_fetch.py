from datetime import datetime, timezone

import pytest

from ltx_aio.hub.retry import Retries, Retryable, retry_after
from ltx_aio.limits import MIB, Limits
from ltx_aio.transfer.fetch import content_range
from ltx_aio.trouble import Trouble

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
def test_a_malformed_retry_after_is_ignored(value: str | None) -> None:
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
def test_a_content_range_has_all_three_numbers(
    value: str | None, found: tuple[int, int, int] | None
) -> None:
    assert content_range(value) == found


def test_waits_grow_up_to_a_limit_and_start_over_after_a_mib() -> None:
    retries = Retries(Limits(), Clock())
    waits = [retries.delay_after(Retryable("connection")) for _ in range(12)]
    for wait, base in zip(waits, (1, 2, 4, 8, 16, 32), strict=False):
        assert base * 0.8 <= wait <= base * 1.2
    assert max(waits) == 60
    retries.progress(MIB)
    assert retries.delay_after(Retryable("connection")) <= 1.2


def test_we_wait_as_long_as_the_server_asks_up_to_the_cap() -> None:
    retries = Retries(Limits(), Clock())
    assert retries.delay_after(Retryable("http 429", retry_after=7)) == 7
    assert retries.delay_after(Retryable("http 429", retry_after=3600)) == 60


def test_an_expired_url_is_renewed_at_once_if_it_had_worked() -> None:
    retries = Retries(Limits(), Clock())
    retries.progress(10)
    assert retries.delay_after(Retryable("http 403", expired=True)) == 0
    assert retries.delay_after(Retryable("http 403", expired=True)) > 0


def failures(retries: Retries, clock: Clock, failure: Retryable, step: float) -> float:
    """The time at which it gives up."""

    def fail_for_ever() -> None:
        while clock.now < HOURS:
            retries.delay_after(failure)
            clock.now += step

    with pytest.raises(Trouble) as caught:
        fail_for_ever()
    assert caught.value.json() == {"code": "network", "last": failure.last}
    return clock.now


def test_we_give_up_after_ten_minutes_without_progress() -> None:
    clock = Clock()
    end = failures(Retries(Limits(), clock), clock, Retryable("timeout"), 20)
    assert 600 < end <= 620


def test_we_give_up_within_15_seconds_if_there_never_was_a_connection() -> None:
    clock = Clock()
    failure = Retryable("dns", unreachable=True)
    assert failures(Retries(Limits(), clock), clock, failure, 3) <= 15


def test_we_wait_for_a_server_that_was_reached_before() -> None:
    clock = Clock()
    retries = Retries(Limits(), clock)
    retries.progress(1)
    assert failures(retries, clock, Retryable("dns", unreachable=True), 3) > 600


def test_a_computer_that_slept_for_an_hour_tries_again() -> None:
    clock = Clock()
    retries = Retries(Limits(), clock)
    retries.delay_after(Retryable("timeout"))
    clock.now += 3600
    assert retries.delay_after(Retryable("timeout")) > 0


def test_a_clock_that_jumps_back_does_no_harm() -> None:
    clock = Clock()
    retries = Retries(Limits(), clock)
    clock.now -= 86400
    assert retries.delay_after(Retryable("timeout")) > 0
