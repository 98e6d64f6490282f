import json
import logging
import os
from pathlib import Path

import pytest

from ltx_aio.config import Config


def write(path: Path, text: str) -> None:
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text)
    os.utime(path, ns=(before + 1, before + 1))


def test_without_a_file_nothing_is_allowed(tmp_path: Path) -> None:
    config = Config(tmp_path / "config.json")
    assert not config.allowed_hosts()
    assert not config.token_endpoints()


def test_a_change_counts_without_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    config = Config(path)
    write(path, '{"allowed_hosts": ["Comfy.Example.com "], "token_endpoints": ["https://a.test"]}')
    assert config.allowed_hosts() == {"comfy.example.com"}
    assert config.token_endpoints() == {"https://a.test"}
    write(path, '{"allowed_hosts": []}')
    assert not config.allowed_hosts()
    assert not config.token_endpoints()
    write(path, '{"allowed_hosts": ["a.test"]}')
    assert config.allowed_hosts() == {"a.test"}
    path.unlink()
    assert not config.allowed_hosts()


@pytest.mark.parametrize(
    "text",
    [
        '{"allowed_hosts": ["a.te',
        "",
        '["a.test"]',
        '{"allowed_hosts": "a.test"}',
        '{"allowed_hosts": ["a.test", 1]}',
        '{"allowed_hosts": {"a.test": 1}}',
        "[" * 100_000,
    ],
)
def test_a_file_that_cannot_be_read_allows_nothing_and_is_logged_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    write(tmp_path / "config.json", text)
    config = Config(tmp_path / "config.json")
    with caplog.at_level(logging.WARNING):
        assert not config.allowed_hosts()
        assert not config.allowed_hosts()
    (record,) = caplog.records
    assert "user/__ltx_aio/config.json" in record.getMessage()
    assert str(tmp_path) not in record.getMessage()


@pytest.mark.parametrize(
    ("entry", "host"),
    [
        ("comfy.lan", "comfy.lan"),
        ("comfy.lan:8443", "comfy.lan:8443"),
        ("https://Comfy.lan:8443/", "comfy.lan:8443"),
        ("http://comfy.lan/comfy/?a=b", "comfy.lan"),
        ("//comfy.lan", "comfy.lan"),
        ("[fe80::1]:80", "[fe80::1]:80"),
    ],
)
def test_a_host_may_be_pasted_from_the_browsers_address_bar(
    tmp_path: Path, entry: str, host: str
) -> None:
    write(tmp_path / "config.json", json.dumps({"allowed_hosts": [entry]}))
    assert Config(tmp_path / "config.json").allowed_hosts() == {host}


def test_an_empty_name_allows_nothing(tmp_path: Path) -> None:
    write(tmp_path / "config.json", '{"allowed_hosts": ["", " "]}')
    assert not Config(tmp_path / "config.json").allowed_hosts()


def test_an_empty_file_is_created_and_the_owners_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "state" / "config.json"
    Config(path).create()
    assert path.read_text() == '{\n  "allowed_hosts": [],\n  "token_endpoints": []\n}\n'
    path.write_text('{"allowed_hosts": ["a.test"]}')
    Config(path).create()
    assert Config(path).allowed_hosts() == {"a.test"}
