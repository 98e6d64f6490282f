import pytest
from yarl import URL

from ltx_aio.hub.meaning import trouble_in
from ltx_aio.hub.redirects import is_expected

SUFFIXES = (".huggingface.co", ".hf.co")
HUB = "https://huggingface.co"
PAGE = "https://huggingface.co/org/name"


@pytest.mark.parametrize(
    ("endpoint", "location"),
    [
        (HUB, "https://cas-bridge.xethub.hf.co/x?Signature=1"),
        (HUB, "https://cdn-lfs.huggingface.co/x"),
        (HUB, "https://huggingface.co/api/resolve-cache/x"),
        ("https://mirror.example", "https://files.mirror.example/x"),
        ("https://mirror.example", "https://cdn-lfs.hf.co/x"),
        ("http://192.168.1.5:8080", "http://192.168.1.5:8080/x"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9001/x"),
        ("http://localhost:9000", "http://127.0.0.1:9001/x"),
        ("http://mirror.example", "http://mirror.example:8080/x"),
    ],
)
def test_a_redirect_within_the_hub_is_followed(endpoint: str, location: str) -> None:
    assert is_expected(URL(location), URL(endpoint), SUFFIXES)


@pytest.mark.parametrize(
    ("endpoint", "location"),
    [
        (HUB, "https://evil.example/x"),
        (HUB, "https://evilhf.co/x"),
        (HUB, "https://evilhuggingface.co/x"),
        ("https://mirror.example", "https://evilmirror.example/x"),
        (HUB, "https://hf.co.evil.example/x"),
        (HUB, "https://huggingface.co.evil.example/x"),
        (HUB, "http://cdn-lfs.huggingface.co/x"),
        (HUB, "http://huggingface.co/x"),
        (HUB, "https://user:password@cdn-lfs.hf.co/x"),
        (HUB, "file:///etc/passwd"),
        (HUB, "ftp://cdn-lfs.hf.co/x"),
        (HUB, "https://127.0.0.1/x"),
        (HUB, "https://localhost/x"),
        (HUB, "https://[::1]/x"),
        (HUB, "https://10.0.0.1/x"),
        (HUB, "https://169.254.169.254/latest"),
        (HUB, "https://[fe80::1]/x"),
        (HUB, "https://8.8.8.8/x"),
        (HUB, "https://0x7f000001/x"),
        ("http://127.0.0.1:9000", "http://10.0.0.1/x"),
        ("http://127.0.0.1:9000", "http://169.254.169.254/x"),
        ("http://192.168.1.5:8080", "http://192.168.1.5:22/x"),
        ("http://192.168.1.5:8080", "http://192.168.1.6:8080/x"),
        ("http://192.168.1.5:8080", "http://127.0.0.1:8080/x"),
    ],
)
def test_a_redirect_to_anywhere_else_is_not(endpoint: str, location: str) -> None:
    assert not is_expected(URL(location), URL(endpoint), SUFFIXES)


@pytest.mark.parametrize(
    ("status", "error", "token", "signed_in", "code"),
    [
        (401, "GatedRepo", False, False, "gated_need_login"),
        (403, "GatedRepo", True, False, "gated_need_accept"),
        (401, "GatedRepo", True, False, "bad_token"),
        (401, "GatedRepo", True, True, "token_revoked"),
        (401, "RepoNotFound", False, False, "repo_not_found"),
        (404, "EntryNotFound", False, False, "file_gone"),
        (404, "RevisionNotFound", False, False, "revision_gone"),
        (401, "", False, False, "forbidden"),
        (403, "", True, False, "forbidden"),
        (404, "", False, False, "not_a_hub"),
    ],
)
def test_every_refusal_of_the_hub_has_its_code(
    status: int,
    error: str,
    token: bool,  # noqa: FBT001
    signed_in: bool,  # noqa: FBT001
    code: str,
) -> None:
    headers = {"X-Error-Code": error}
    found = trouble_in(status, headers, page=PAGE, token=token, signed_in=signed_in)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(("signed_in", "code"), [(False, "bad_token"), (True, "token_revoked")])
def test_a_token_that_worked_before_counts_as_revoked(
    signed_in: bool,  # noqa: FBT001
    code: str,
) -> None:
    headers = {"X-Error-Message": "Invalid credentials in Authorization header"}
    found = trouble_in(401, headers, page=PAGE, token=True, signed_in=signed_in)
    assert found is not None
    assert found.json() == {"code": code}


def test_the_page_for_accepting_a_license_is_named() -> None:
    headers = {"X-Error-Code": "GatedRepo"}
    found = trouble_in(403, headers, page=PAGE, token=True, signed_in=True)
    assert found is not None
    assert found.json() == {"code": "gated_need_accept", "url": PAGE}


def test_an_answer_that_leads_on_is_no_trouble() -> None:
    for status in (200, 302, 307):
        assert trouble_in(status, {}, page=PAGE, token=False, signed_in=False) is None
