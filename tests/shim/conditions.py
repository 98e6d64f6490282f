"""What must hold after every fault."""

import os
from pathlib import Path

from hub_world import CANARY, MIB, World

SECRETS = [CANARY, "Signature=", "Key-Pair-Id"]
TEXTS = {".json", ".tmp", ".lock", ""}


def check(world: World, log: str) -> None:
    """No wrong file has our name, no user's file has changed, and no secret was revealed."""
    for model_id in world.catalog:
        dest = world.dest(model_id)
        if os.path.lexists(dest) and dest not in world.theirs:
            assert world.is_right(model_id), f"wrong bytes under the name of {model_id}"
    for path, data in world.theirs.items():
        found = os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
        assert found == data, f"the user's file {path.name} has changed"
    unasked = world.hub.seen if not world.trusted else world.hub.requests("cdn")
    assert not [seen for seen in unasked if seen.authorization]
    for secret in SECRETS:
        assert secret not in log, "in the log"
        assert not [report for report in world.reported if secret in report], "in the status"
        holding = [
            path.name for path in _texts(world.folder) if secret.encode() in path.read_bytes()
        ]
        allowed = ["hf_token"] if secret == CANARY else []
        assert [name for name in holding if name not in allowed] == []
    assert not [report for report in world.reported if str(world.folder) in report], (
        "a path in the status"
    )


def _texts(folder: Path) -> list[Path]:
    """Every file that we may have written, except models."""
    return [
        path
        for path in folder.rglob("*")
        if path.suffix in TEXTS
        and path.is_file()
        and path.parent.name != "blobs"
        and path.stat().st_size < MIB
    ]
