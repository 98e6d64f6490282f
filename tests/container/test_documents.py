"""What can be read of the container without making it."""

import ast
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from dockerfile import Instruction, expand, read

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "container"
INSTRUCTIONS = read(FOLDER / "Dockerfile")
COMPOSE = yaml.safe_load((FOLDER / "compose.yaml").read_text("utf-8"))
SHIPPED = (ROOT / "tools/publish/shipped.txt").read_text("utf-8").splitlines()


def rest_of(name: str) -> list[str]:
    return [each.rest for each in INSTRUCTIONS if each.name == name]


def test_continued_lines_are_one_instruction(tmp_path: Path) -> None:
    file = tmp_path / "Dockerfile"
    file.write_text("# a comment\nRUN a \\\n    # inside\n    && b\n\nENV A=1 \\\n    B=2\n")
    assert read(file) == [Instruction(2, "RUN", "a && b"), Instruction(6, "ENV", "A=1 B=2")]


def test_unknown_instructions_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "Dockerfile"
    file.write_text("FROM a\nADD b c\n")
    with pytest.raises(ValueError, match="Dockerfile:2: ADD"):
        read(file)


def test_variables_are_replaced_as_docker_does() -> None:
    assert expand("$A/${B}:$C.", {"A": "1", "B": "2"}) == "1/2:."


def test_what_is_fetched_is_pinned() -> None:
    arguments = dict(rest.split("=", 1) for rest in rest_of("ARG"))
    assert re.fullmatch(r"[0-9a-f]{40}", arguments["COMFYUI_COMMIT"])
    assert re.search(r"torch==\d", arguments["TORCH"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", arguments["CUDA"])
    (base,) = rest_of("FROM")
    assert re.fullmatch(r"nvidia/cuda:\$\{CUDA\}-base-ubuntu\d\d\.\d\d", base)
    # The libraries of PyTorch's wheels are for the same CUDA.
    major, minor, _ = arguments["CUDA"].split(".")
    assert arguments["TORCH_INDEX"].endswith(f"/cu{major}{minor}")


def test_the_image_gets_what_the_registry_gets() -> None:
    sources = {word for rest in rest_of("COPY") for word in rest.split()[:-1]}
    wanted = {"web/dist" if each.startswith("web/") else each.split("/")[0] for each in SHIPPED[1:]}
    assert {each for each in sources if not each.startswith("container/")} == wanted
    assert all((ROOT / each).exists() for each in sources)


def test_the_start_knows_the_panels_modes() -> None:
    script = (FOLDER / "entrypoint.py").read_text("utf-8")
    (others,) = re.findall(r"^NOT_MODES = (\{.+\})$", script, re.MULTILINE)
    templates = {path.stem for path in (ROOT / "workflows").glob("*/*.json")}
    words = (ROOT / "web/src/words/en/modes.ts").read_text("utf-8")
    modes = set(re.findall(r"^  (\w+): \{$", words, re.MULTILINE))
    assert templates - ast.literal_eval(others) == modes
    text = (ROOT / "docs/container.md").read_text("utf-8")
    assert all(f"`{mode}`" in text for mode in modes)


def test_it_runs_as_nobody_in_particular() -> None:
    arguments = dict(rest.split("=", 1) for rest in rest_of("ARG"))
    assert rest_of("USER") == ["${RUN_AS}"]
    assert arguments["RUN_AS"] == "1000"


def test_shell_lines_fail_as_a_whole() -> None:
    for rest in rest_of("RUN"):
        assert ";" not in rest or rest.startswith("if "), rest
        assert "|" not in rest, f"sh has no pipefail: {rest}"


def test_compose_agrees_with_the_image() -> None:
    service = COMPOSE["services"]["comfyui"]
    environment = dict(
        word.split("=", 1) for rest in rest_of("ENV") for word in rest.split() if "=" in word
    )
    (volume,) = rest_of("VOLUME")
    assert service["volumes"] == [f"data:{volume}"]
    assert environment["LTX_AIO_DATA"] == volume
    assert service["ports"] == [f"127.0.0.1:{port}:{port}" for port in rest_of("EXPOSE")]
    own = {name for name in service["environment"] if name.startswith("LTX_AIO_")}
    assert own <= set(environment)
    context = (FOLDER / service["build"]["context"]).resolve()
    assert (context / service["build"]["dockerfile"]) == FOLDER / "Dockerfile"


def test_compose_is_what_docker_takes() -> None:
    docker = shutil.which("docker")
    command = [docker or "docker", "compose", "--file", str(FOLDER / "compose.yaml")]
    if (
        not docker
        or subprocess.run([*command, "version"], capture_output=True, check=False).returncode
    ):
        pytest.skip("Docker's compose plugin is not installed")
    done = subprocess.run(
        [*command, "config", "--format=json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert list(json.loads(done.stdout)["services"]) == ["comfyui"]


def test_the_space_has_the_front_matter_of_a_docker_space() -> None:
    readme = (FOLDER / "space/README.md").read_text("utf-8")
    _, matter, text = readme.split("---\n", 2)
    found = yaml.safe_load(matter)
    # https://huggingface.co/docs/hub/spaces-config-reference
    assert set(found) <= {
        "title", "emoji", "colorFrom", "colorTo", "sdk", "app_port", "pinned", "license",
        "suggested_hardware", "suggested_storage", "startup_duration_timeout", "short_description",
    }  # fmt: skip
    assert found["sdk"] == "docker"
    assert [str(found["app_port"])] == rest_of("EXPOSE")
    colours = {"red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray"}
    assert {found["colorFrom"], found["colorTo"]} <= colours
    assert len(found["short_description"]) <= 60
    assert "private" in text


def test_every_variable_is_documented() -> None:
    text = (ROOT / "docs/container.md").read_text("utf-8")
    names = {word.split("=")[0] for rest in rest_of("ENV") for word in rest.split() if "=" in word}
    for name in sorted(each for each in names if each.startswith("LTX_AIO_")):
        assert f"`{name}`" in text, name
    for name in ("CUDA", "TORCH_INDEX", "RUN_AS", "COMFYUI_COMMIT"):
        assert f"`{name}`" in text, name
