"""Stops runs of ours that take longer than the server's owner allows, also with no panel open."""

import logging
import threading
import time
from collections.abc import Callable, Iterable

LOOK_EVERY = 0.5
# Of the runs that were stopped; a panel asks every few seconds, or when it is opened again.
REMEMBERED = 200

# The id of every prompt that runs now, and whether it is a run of ours.
Running = Callable[[], Iterable[tuple[str, bool]]]

log = logging.getLogger(__name__)


class Budget:
    """`stop` interrupts a prompt if it still runs; `tell` is called once for each, before that."""

    def __init__(
        self,
        seconds: int,
        *,
        running: Running,
        stop: Callable[[str], object],
        tell: Callable[[str], object],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take how long a run may take, in seconds."""
        self._seconds = seconds
        self._running = running
        self._stop = stop
        self._tell = tell
        self._clock = clock
        self._since: dict[str, float] = {}
        self._stopped: list[str] = []

    def stopped(self) -> dict[str, int]:
        """The ids of the runs that were stopped, the latest last, and after how many seconds."""
        return dict.fromkeys(self._stopped, self._seconds)

    def look(self) -> None:
        """Stop what has run too long. A node that takes long sees it only when it is done."""
        now = self._clock()
        ours = [prompt for prompt, is_ours in self._running() if is_ours]
        self._since = {prompt: self._since.get(prompt, now) for prompt in ours}
        for prompt, since in self._since.items():
            if now - since < self._seconds:
                continue
            if prompt not in self._stopped:
                self._stopped = [*self._stopped, prompt][-REMEMBERED:]
                log.warning("LTX AIO stops %s: it has run %s s.", prompt, round(now - since))
                self._tell(prompt)
            self._stop(prompt)

    def watch(self) -> None:
        """Look every half second, on a thread that ends with the process."""
        threading.Thread(target=self._watch, name="ltx_aio_budget", daemon=True).start()

    def _watch(self) -> None:
        while True:
            time.sleep(LOOK_EVERY)
            try:
                self.look()
            except Exception:  # Without its thread, nothing would be limited any more.
                log.exception("LTX AIO can't tell what runs.")
