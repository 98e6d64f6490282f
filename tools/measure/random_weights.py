"""Writes model files of random numbers for `npm run measure -- --random-weights`.

Run with ComfyUI's own Python: `random_weights.py --comfy COMFY_DIR --out MODELS_DIR FILE …`, each
file as the catalogue names it, with its folder. Says which file it writes. Ends with its standard
input.
"""

import argparse
import json
import os
import sys
import threading
from pathlib import Path

from weights.files import FILES
from weights.formats import bytes_of
from weights.planning import tensors_of
from weights.sizes import FULL, TINY
from weights.vocabulary import tokenizer
from weights.writing import TooFull, check_space, is_written, size_of, write

ROOT = Path(__file__).resolve().parents[2]
# Pieces of the tokenizer, which need not be as many as the encoder has embeddings.
PIECES = 512


def main() -> int:
    """Plan all files, look whether they fit on the disk, and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--comfy", type=Path, required=True, help="ComfyUI's directory")
    parser.add_argument("--out", type=Path, required=True, help="the models folder to fill")
    parser.add_argument("--tiny", action="store_true", help="as small as the tests' server has it")
    parser.add_argument("--plan", action="store_true", help="say their bytes, and write nothing")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args()
    unknown = [name for name in options.files if name not in FILES]
    if unknown:
        print(f"There are no random weights for {', '.join(unknown)}.", file=sys.stderr)
        return 1
    _prepare(options.comfy.resolve(), tiny=options.tiny)
    plans = _plans(options.files, tiny=options.tiny)
    if options.plan:
        print(json.dumps({name: size_of(*plan) for name, plan in plans.items()}))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    for part in options.out.glob("*/*.part"):
        part.unlink()
    missing = {
        name: plan for name, plan in plans.items() if not is_written(options.out / name, *plan)
    }
    try:
        check_space(options.out, sum(size_of(*plan) for plan in missing.values()))
    except TooFull as full:
        print(full, file=sys.stderr)
        return 1
    threading.Thread(target=_end_with_starter, daemon=True).start()
    for name, plan in missing.items():
        print(f"{name}, {size_of(*plan) / 2**30:.1f} GiB …", flush=True)
        write(options.out / name, *plan)
    return 0


def _end_with_starter():
    while os.read(0, 1024):  # Not sys.stdin: its lock would be held when the interpreter ends.
        pass
    os._exit(1)


def _prepare(comfy, *, tiny):
    sys.path[1:1] = [str(comfy), str(ROOT / "tests/tiny"), str(ROOT / "tests/tiny/custom_nodes")]
    from wheels import mend_wheels

    mend_wheels()
    from comfy.cli_args import args

    args.cpu = True
    if tiny:
        import ltx_tiny_test  # noqa: F401


def _plans(names, *, tiny):
    """Tensors and metadata of each file."""
    from weights.parts import Parts

    sizes = TINY if tiny else FULL
    parts = Parts(sizes, "meta")
    plans = {}
    for name in names:
        file = FILES[name]
        tensors = list(tensors_of(file, parts))
        if file.tokenizer:
            tensors.append(bytes_of(file.tokenizer, tokenizer(file.tokenizer, PIECES)))
        plans[name] = (tensors, file.metadata(sizes))
    return plans


if __name__ == "__main__":
    sys.exit(main())
