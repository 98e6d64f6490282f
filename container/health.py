"""The health check: exit status 0 if ComfyUI and LTX AIO in it answer, else 1 and the reason."""

import json
import os
import sys
import urllib.request
from typing import Any

SECONDS = 8


def answer(path: str) -> Any:  # noqa: ANN401
    """What the server says. Errors: OSError, ValueError."""
    port = int(os.environ.get("LTX_AIO_PORT") or 8188)
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"X-LTX-AIO": "1"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=SECONDS) as response:
        return json.load(response)


def main() -> int:
    """Ask both. ComfyUI may run although our part of it could not be loaded."""
    try:
        comfyui = answer("/system_stats")["system"]["comfyui_version"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"ComfyUI doesn't respond: {error}")
        return 1
    try:
        ours = answer("/ltx_aio/about")["version"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"ComfyUI {comfyui} runs without LTX AIO: {error}. See its log.")
        return 1
    print(f"ComfyUI {comfyui} with LTX AIO {ours}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
