"""A server with a few nodes and a recording of one run."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from small import KINDS, NODES, PROMPT, RUN, SERVER, Edit

from tools.recorded.definitions import Definitions
from tools.recorded.folders import Base


@pytest.fixture
def base(tmp_path: Path) -> Base:
    base = Base(tmp_path / "base", KINDS)
    file = base.models / "checkpoints" / "a.safetensors"
    file.parent.mkdir()
    file.write_bytes(b"")
    return base


@pytest.fixture
def definitions(base: Base) -> Definitions:
    return Definitions(NODES, base)


@pytest.fixture
def edited() -> Edit:
    """`edited(resize={"method": "none"})`: the prompt with other inputs. None removes one."""

    def edit(**nodes: dict[str, Any]) -> dict[str, Any]:
        prompt = json.loads(json.dumps(PROMPT))
        for id_, inputs in nodes.items():
            merged = {**prompt[id_]["inputs"], **inputs}
            prompt[id_]["inputs"] = {k: v for k, v in merged.items() if v is not None}
        return prompt

    return edit


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """A folder of recordings, with a video of three frames."""
    folder = tmp_path / "recordings"
    (folder / "runs").mkdir(parents=True)
    (folder / "server.json").write_text(json.dumps(SERVER))
    (folder / "nodes.json").write_text(json.dumps(NODES))
    (folder / "runs" / "run.json").write_text(json.dumps(RUN))
    _write_video(folder / "runs" / "run.mp4")
    return folder


def _write_video(file: Path) -> None:
    with av.open(str(file), "w") as out:
        stream = out.add_stream("libx264", rate=Fraction(24))
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for shade in (0, 100, 200):
            picture = np.full((64, 64, 3), shade, np.uint8)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture)))
        out.mux(stream.encode(None))
