"""Copies videos: with new metadata for a run, or smaller for a recording.

`python -m tools.recorded.videos SOURCE TARGET` makes a small copy. The frames keep their size, rate
and number but lose detail, since noise doesn't compress and nobody looks closely. The sound is
copied unchanged.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import av

from .definitions import Json

QUALITY = "36"  # x264's crf; 51 is the worst.


def stamp(source: Path, target: Path, metadata: Mapping[str, Json]) -> None:
    """Copy a video without re-encoding, with these JSON values as its metadata."""
    with (
        av.open(str(source)) as old,
        av.open(str(target), "w", format="mp4", options={"movflags": "use_metadata_tags"}) as new,
    ):
        for name, value in metadata.items():
            new.metadata[name] = json.dumps(value)
        streams = {each.index: new.add_stream_from_template(each) for each in old.streams}
        for packet in old.demux():
            # The last packet of each stream is empty.
            if packet.dts is not None:
                packet.stream = streams[packet.stream_index]
                new.mux(packet)


def shrink(source: Path, target: Path) -> None:
    """Write `source` to `target` with less detail and without metadata."""
    with av.open(str(source)) as old, av.open(str(target), "w", format="mp4") as new:
        pictures = old.streams.video[0]
        video = new.add_stream("libx264", rate=pictures.average_rate)
        video.width, video.height, video.pix_fmt = pictures.width, pictures.height, "yuv420p"
        video.time_base = pictures.time_base
        video.options = {"crf": QUALITY, "preset": "veryslow"}
        sounds = old.streams.audio
        sound = new.add_stream_from_template(sounds[0]) if sounds else None
        for packet in old.demux():
            if packet.stream is pictures:
                for frame in packet.decode():
                    # Let the encoder choose the key frames.
                    frame.pict_type = 0
                    new.mux(video.encode(frame))
            elif sound and packet.dts is not None:
                packet.stream = sound
                new.mux(packet)
        new.mux(video.encode(None))


if __name__ == "__main__":
    shrink(Path(sys.argv[1]), Path(sys.argv[2]))
