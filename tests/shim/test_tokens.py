from pathlib import Path

import pytest
from huggingface_hub import constants, get_token

from ltx_aio.http.answers import refusal_of
from ltx_aio.hub.settings import HUB
from ltx_aio.hub.tokens import Found, Tokens, may_paste
from ltx_aio.trouble import Trouble

PASTED = "hf_pasted_pasted"


@pytest.fixture(autouse=True)
def login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a Hugging Face login's token. There is none, and none in the environment."""
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_OIDC_RESOURCE"):
        monkeypatch.delenv(name, raising=False)
    path = tmp_path / "hf-home" / "token"
    path.parent.mkdir()
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(path))
    return path


def make(state: Path, *endpoints: str, settable: bool = True) -> Tokens:
    return Tokens(state=state / "state", endpoints=lambda: endpoints, settable=settable)


def answer(trouble: Trouble) -> tuple[int, str]:
    refused = refusal_of(trouble)
    return refused.status, refused.code


def test_without_a_source_there_is_no_token(tmp_path: Path) -> None:
    assert make(tmp_path).find() is None
    assert make(tmp_path).for_endpoint(HUB) is None


def test_the_environment_comes_before_the_login_and_both_before_a_pasted_one(
    tmp_path: Path, login: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens = make(tmp_path)
    tokens.save(PASTED)
    assert tokens.find() == Found(PASTED, "pasted")
    login.write_text("hf_of_the_login\n")
    assert tokens.find() == Found("hf_of_the_login", "login")
    monkeypatch.setenv("HF_TOKEN", "hf_environment")
    assert tokens.find() == Found("hf_environment", "environment")


def test_a_pasted_token_outlives_a_restart_until_it_is_forgotten(tmp_path: Path) -> None:
    make(tmp_path).save(f"  {PASTED}\n")
    tokens = make(tmp_path)
    assert tokens.find() == Found(PASTED, "pasted")
    tokens.forget()
    tokens.forget()
    assert tokens.find() is None
    assert list((tmp_path / "state").iterdir()) == []


def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    tokens = make(tmp_path)
    tokens.save("hf_the_one_before")
    (tmp_path / "state" / "hf_token").chmod(0o644)
    tokens.save(PASTED)
    (file,) = (tmp_path / "state").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("endpoint", [HUB, HUB + "/", "https://mirror.test", "http://10.0.0.1:80/"])
def test_the_hub_and_what_the_owner_listed_may_see_it(tmp_path: Path, endpoint: str) -> None:
    tokens = make(tmp_path, "https://mirror.test/", "http://10.0.0.1:80")
    tokens.save(PASTED)
    assert tokens.for_endpoint(endpoint) == PASTED


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://hf-mirror.com",
        "http://huggingface.co",
        "https://huggingface.co.evil.test",
        "https://huggingface.co@evil.test",
        "https://huggingface.co:444",
        "http://127.0.0.1:8080",
        "http://mirror.test",
        "",
    ],
)
def test_nobody_else_may(tmp_path: Path, endpoint: str) -> None:
    tokens = make(tmp_path, "https://mirror.test")
    tokens.save(PASTED)
    assert tokens.for_endpoint(endpoint) is None


@pytest.mark.parametrize(
    "token", ["", "hf_ä" * 5, "hf_a b c d e f", "hf_a\nb: c d", "hf_a\r\nX: y", "short", "x" * 501]
)
def test_what_is_not_a_token_is_refused(tmp_path: Path, token: str) -> None:
    with pytest.raises(Trouble) as raised:
        make(tmp_path).save(token)
    assert answer(raised.value) == (400, "token_form")
    assert make(tmp_path).find() is None


def test_if_strangers_can_reach_the_server_nothing_can_be_set_or_deleted(
    tmp_path: Path,
) -> None:
    make(tmp_path).save(PASTED)
    tokens = make(tmp_path, settable=False)
    for change in (tokens.forget, lambda: tokens.save("hf_of_a_stranger")):
        with pytest.raises(Trouble) as raised:
            change()
        assert answer(raised.value) == (403, "token_not_settable")
    assert tokens.find() == Found(PASTED, "pasted")


def test_a_link_in_place_of_the_file_is_not_read_and_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "secret"
    victim.write_text("the text of another file")
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "hf_token").symlink_to(victim)
    tokens = make(tmp_path)
    assert tokens.find() is None
    tokens.save(PASTED)
    assert victim.read_text() == "the text of another file"
    assert tokens.find() == Found(PASTED, "pasted")


def test_a_link_to_another_token_is_not_followed(tmp_path: Path) -> None:
    """Otherwise anyone who can create links there could make us send the owner's secrets."""
    victim = tmp_path / "token_of_another_service"
    victim.write_text("sk-a-secret-that-has-the-form-of-a-token")
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "hf_token").symlink_to(victim)
    assert make(tmp_path).find() is None
    assert make(tmp_path).for_endpoint(HUB) is None


def test_what_a_crash_left_behind_is_deleted(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "hf_token.a1b2").write_text("hf_half_written")
    make(tmp_path).save(PASTED)
    assert [path.name for path in (tmp_path / "state").iterdir()] == ["hf_token"]


def test_an_unwritable_folder_is_reported_without_its_path(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    with pytest.raises(Trouble) as raised:
        make(tmp_path).save(PASTED)
    assert answer(raised.value) == (500, "token_not_saved")
    refused = refusal_of(raised.value)
    assert str(tmp_path) not in f"{refused.what} {refused.remedy}"


def test_printing_a_found_token_does_not_reveal_it() -> None:
    assert PASTED not in f"{Found(PASTED, 'pasted')!r} {Found(PASTED, 'pasted')}"


def test_a_hub_library_that_fails_counts_as_no_token(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # A login for CI servers, which raises everywhere else.
    monkeypatch.setenv("HF_OIDC_RESOURCE", "some-resource")
    with pytest.raises(Exception, match="OIDC"):
        get_token()
    make(tmp_path).save(PASTED)
    assert make(tmp_path).find() == Found(PASTED, "pasted")


@pytest.mark.parametrize(
    "listen",
    ["127.0.0.1", "::1", "localhost", "127.0.0.1,::1", "127.0.0.2", "comfy.localhost, ::1"],
)
def test_a_token_may_be_pasted_if_only_this_computer_can_reach_the_server(listen: str) -> None:
    assert may_paste(listen, multi_user=False)
    assert not may_paste(listen, multi_user=True)


@pytest.mark.parametrize(
    "listen",
    ["0.0.0.0,::", "192.168.1.2", "127.0.0.1,192.168.1.2", "::", "a.test", "localhost.test", ""],
)
def test_otherwise_it_may_not(listen: str) -> None:
    assert not may_paste(listen, multi_user=False)
