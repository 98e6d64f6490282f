"""Starts the recorded ComfyUI: `python -m tools.recorded --base FOLDER --frontend FOLDER`.

It runs only as long as the program that started it: it ends when stdin closes.
"""

import argparse
import asyncio
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from .app import MODELS, PROJECT, recorded_comfyui
from .replay import Pace


def main() -> None:
    """Serve until the program that started it ends."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--base", type=Path, required=True, help="input, output, models, user")
    ask.add_argument("--frontend", type=Path, required=True, help="static files of the frontend")
    ask.add_argument("--extension", type=Path, default=PROJECT, help="the copy of LTX AIO to load")
    ask.add_argument("--port", type=int, required=True)
    ask.add_argument("--models", choices=MODELS, default="all", help="model files that it has")
    ask.add_argument(
        "--speed", type=float, default=1, help="times faster than recorded; 0: without waiting"
    )
    ask.add_argument(
        "--longest",
        type=float,
        default=Pace.longest,
        help="how many times longer a long video may take",
    )
    # Ctrl+C ends it.
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(ask.parse_args()))


async def _serve(args: argparse.Namespace) -> None:
    listen = "127.0.0.1"
    app = recorded_comfyui(
        base=args.base,
        frontend=args.frontend,
        listen=listen,
        pace=Pace(args.speed or None, args.longest),
        extension=args.extension,
        models=args.models,
    )
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    threading.Thread(
        target=lambda: (_wait_for_starter(), loop.call_soon_threadsafe(ended.set)), daemon=True
    ).start()
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, listen, args.port).start()
        sys.stdout.write(f"A recorded ComfyUI: http://{listen}:{args.port}\n")
        sys.stdout.flush()
        await ended.wait()
    finally:
        await runner.cleanup()


def _wait_for_starter() -> None:
    # Not sys.stdin: its lock would be held when the interpreter ends.
    while os.read(0, 1024):
        pass


if __name__ == "__main__":
    main()
