import resource
from pathlib import Path

import numpy as np
import pytest
from weights.filling import ONES, Filling, filling_of
from weights.formats import Tensor, can_be, plain, quantized
from weights.writing import TooFull, check_space, is_written, size_of, write

from ltx_aio.files.weights import fault_of, measure_with_random
from ltx_aio.headers.naming import facts_of
from ltx_aio.headers.reading import header_of

METADATA = {"config": '{"transformer": {}}', "model_version": "2.5.0"}
# What ComfyUI, and the backend, know a transformer of LTX-2.5 by.
NAMES = {
    "adaln_single.emb.timestep_embedder.linear_1.bias": (64,),
    "audio_adaln_single.linear.weight": (64, 32),
    "keyframes_abs_pos_embedding": (64, 4),
}


def transformer() -> list[Tensor]:
    known = [plain(name, shape) for name, shape in NAMES.items()]
    return [*known, *quantized("nvfp4", "transformer_blocks.0.ff.weight", (256, 128))]


def tensor_in(path: Path, tensors: list[Tensor], name: str) -> bytes:
    content = path.read_bytes()
    at = size_of(tensors, METADATA) - sum(tensor.size() for tensor in tensors)
    for tensor in tensors:
        if tensor.name == name:
            return content[at : at + tensor.size()]
        at += tensor.size()
    raise KeyError(name)


def test_a_file_has_the_header_and_the_size_that_were_planned(tmp_path: Path) -> None:
    path, tensors = tmp_path / "new/a.safetensors", transformer()
    assert not is_written(path, tensors, METADATA)
    write(path, tensors, METADATA)
    assert path.stat().st_size == size_of(tensors, METADATA)
    header = header_of(path)
    assert {name: header.shape(name) for name in NAMES} == NAMES
    assert header.metadata["config"] == METADATA["config"]
    assert header.shape("transformer_blocks.0.ff.weight") == (256, 64)
    assert header.shape("transformer_blocks.0.ff.weight_scale") == (256, 8)
    assert is_written(path, tensors, METADATA)
    assert not is_written(path, tensors[:-1], METADATA)


def test_it_counts_as_a_model_only_on_the_server_that_measures_with_it(tmp_path: Path) -> None:
    path = tmp_path / "ltx-2.5-22b-distilled-transformer-bf16.safetensors"
    write(path, transformer(), METADATA)
    assert (fault_of(path), facts_of(path).kind) == ("random", "unknown")
    measure_with_random(on=True)
    try:
        assert (fault_of(path), facts_of(path).kind) == (None, "transformer")
        assert facts_of(path).generations == ("2.5",)
    finally:
        measure_with_random(on=False)


def test_plain_numbers_keep_the_size_of_a_signal(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    norm, weight = plain("a.norm.weight", (64,)), plain("a.weight", (512, 1024))
    write(path, [norm, weight], METADATA)
    assert set(values(tensor_in(path, [norm, weight], norm.name))) == {1.0}
    numbers = values(tensor_in(path, [norm, weight], weight.name))
    assert numbers.std() == pytest.approx(1024**-0.5, rel=0.02)
    assert abs(numbers.mean()) < 0.001


def values(content: bytes) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    return (np.frombuffer(content, np.uint16).astype(np.uint32) << 16).view(np.float32)


def fp8_values(content: bytes) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    codes = np.frombuffer(content, np.uint8).astype(int)
    exponents, fractions = (codes >> 3) & 15, codes & 7
    small, large = fractions * 2.0**-9, (8 + fractions) * 2.0 ** (exponents - 10.0)
    return np.where(codes & 128, -1, 1) * np.where(exponents == 0, small, large)


def test_fp8_has_no_nan(tmp_path: Path) -> None:
    path, tensors = tmp_path / "a.safetensors", list(quantized("float8_e4m3fn", "weight", (99, 99)))
    write(path, tensors, METADATA)
    content = tensor_in(path, tensors, "weight")
    assert not {0x7F, 0xFF} & set(content)
    scale = np.frombuffer(tensor_in(path, tensors, "weight_scale"), np.float32)[0]
    assert fp8_values(content).std() * scale == pytest.approx(99**-0.5, rel=0.1)


def test_whole_numbers_have_the_deviation_that_their_scale_expects(tmp_path: Path) -> None:
    path, tensors = (
        tmp_path / "a.safetensors",
        list(quantized("int8_tensorwise", "weight", (64, 256))),
    )
    write(path, tensors, METADATA)
    numbers = np.frombuffer(tensor_in(path, tensors, "weight"), np.int8)
    scales = np.frombuffer(tensor_in(path, tensors, "weight_scale"), np.float32)
    assert len(scales) == 64
    assert numbers.min() >= -127
    assert numbers.std() * scales[0] == pytest.approx(1 / 16, rel=0.03)


def test_four_bits_have_the_deviation_that_their_scale_expects(tmp_path: Path) -> None:
    path, tensors = tmp_path / "a.safetensors", list(quantized("nvfp4", "weight", (128, 256)))
    write(path, tensors, METADATA)
    packed = np.frombuffer(tensor_in(path, tensors, "weight"), np.uint8)
    table = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6, 0, -0.5, -1, -1.5, -2, -3, -4, -6])
    numbers = table[np.concatenate([packed & 15, packed >> 4])]
    (whole,) = np.frombuffer(tensor_in(path, tensors, "weight_scale_2"), np.float32)
    blocks = fp8_values(tensor_in(path, tensors, "weight_scale"))
    assert set(blocks) == {1.0}
    assert numbers.std() * whole == pytest.approx(1 / 16, rel=0.03)


def test_only_layers_whose_width_fits_are_quantized() -> None:
    assert can_be("int8_tensorwise", "a.weight", (32, 4096))
    assert not can_be("int8_tensorwise", "a.weight", (4096, 128))
    assert not can_be("nvfp4", "a.bias", (4096,))
    assert not can_be("float8_e4m3fn", "a.weight", (64, 64, 3, 3))


def test_convolutions_count_all_that_a_number_is_made_of() -> None:
    assert filling_of("conv.weight", (8, 4, 3, 3)) == Filling(36**-0.5)
    assert filling_of("per_channel_statistics.std-of-means", (128,)) == ONES


def test_nothing_is_left_of_a_file_that_could_not_be_finished(tmp_path: Path) -> None:
    path, large = tmp_path / "a.safetensors", plain("weight", (1024, 1024))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2**20, limits[1]))
    try:
        with pytest.raises(OSError, match="large"):
            write(path, [large], METADATA)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_room_is_said_before_anything_is_written(tmp_path: Path) -> None:
    check_space(tmp_path, 0)
    with pytest.raises(TooFull, match=r"need 1048576\.0 GiB in .* --folder\."):
        check_space(tmp_path, 2**50)
