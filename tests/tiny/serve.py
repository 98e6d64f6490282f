"""Runs ComfyUI's main.py for tests and the demo: `python serve.py COMFY_DIR [main.py's options]`.

The server lives only as long as its starter: it ends when standard input closes. A line
there says that it has started.
"""

import gc
import os
import runpy
import signal
import sys
import threading
import time
from pathlib import Path

from wheels import mend_wheels


def _end_with_starter():
    while os.read(0, 1024):  # Not sys.stdin: its lock would be held when the interpreter ends.
        # ComfyUI collects garbage every ten seconds, which needs not look through all its modules.
        gc.freeze()
        gc.enable()
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(10)
    os._exit(1)


def main():
    comfy = Path(sys.argv[1]).resolve()
    sys.path[0] = str(comfy)
    sys.argv = [str(comfy / "main.py"), *sys.argv[2:]]
    threading.Thread(target=_end_with_starter, daemon=True).start()
    mend_wheels()
    gc.disable()  # A fifth of the time to start.
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
