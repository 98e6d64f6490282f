import json
from pathlib import Path
from typing import Any

from small import NODES
from test_runs import Open, open_page

from tools.recorded.writing import written

__all__ = ["open_page"]

WRITE: dict[str, Any] = {
    "input": {
        "required": {
            "prompt": ["STRING", {}],
            "sampling_mode.seed": ["INT", {"min": 0}],
        }
    },
    "output": ["STRING"],
}
SHOW: dict[str, Any] = {
    "input": {"required": {"source": ["STRING", {}]}},
    "output": [],
    "output_node": True,
}


def asked(seed: int) -> dict[str, Any]:
    inputs = {"prompt": 'A man says "Ahoy!".\n\n(Keep it.)', "sampling_mode.seed": seed}
    return {
        "write": {"class_type": "Write", "inputs": inputs},
        "show": {"class_type": "Show", "inputs": {"source": ["write", 0]}},
    }


def test_the_users_words_are_kept_and_each_seed_writes_differently() -> None:
    texts = [written(asked(seed), "show") for seed in range(3)]
    assert len(set(texts)) == 3
    for text in texts:
        assert 'A man says "Ahoy!"' in text
        assert "Keep it" not in text
        assert len(text.split()) > 40


async def test_a_run_without_a_video_answers_with_a_text(open_page: Open, recordings: Path) -> None:
    nodes = {**NODES, "Write": WRITE, "Show": SHOW}
    (recordings / "nodes.json").write_text(json.dumps(nodes))
    run: dict[str, Any] = {
        "prompt": asked(0),
        "lead": 0,
        "blocks": [
            ["write", [0, "running", 0, 1], [0, "executing"], [0, "finished", 1, 1]],
            [
                "show",
                [0, "running", 0, 1],
                [0, "executing"],
                [0, "executed"],
                [0, "finished", 1, 1],
            ],
        ],
        "tail": 0,
        "end": "execution_success",
        "details": {},
        "output": {"show": {"text": []}},
    }
    (recordings / "runs" / "write.json").write_text(json.dumps(run))
    page = await open_page()
    id_ = await page.send(asked(1))
    await page.over()
    assert (await page.job(id_))["outputs"]["show"]["text"] == [written(asked(1), "show")]
