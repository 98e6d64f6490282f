"""What the hub means when it refuses."""

from collections.abc import Mapping

from ..trouble import Trouble

UNAUTHORIZED = 401
GONE = {404, 410}
BY_CODE = {
    "EntryNotFound": "file_gone",
    "RevisionNotFound": "revision_gone",
    "RepoNotFound": "repo_not_found",
}
BY_STATUS = {
    401: "forbidden",
    403: "forbidden",
    404: "file_gone",
    410: "file_gone",
    451: "forbidden",
}


def trouble_in(
    status: int, headers: Mapping[str, str], *, page: str, token: bool, signed_in: bool
) -> Trouble | None:
    """The trouble in an answer, if it is one that another try won't fix.

    `page`: the repo's web page. `token`: one was sent. `signed_in`: the hub accepted it before.
    """
    code = headers.get("X-Error-Code", "")
    if status == UNAUTHORIZED and token and (_is_bad_token(headers) or code == "GatedRepo"):
        return Trouble("token_revoked" if signed_in else "bad_token")
    if code == "GatedRepo":
        if status == UNAUTHORIZED:
            return Trouble("gated_need_login")
        return Trouble("gated_need_accept", url=page)
    if status in GONE and not code and "X-Repo-Commit" not in headers:
        return Trouble("not_a_hub")  # A hub would say what is missing.
    plain = BY_CODE.get(code) or BY_STATUS.get(status)
    return Trouble(plain) if plain else None


def _is_bad_token(headers: Mapping[str, str]) -> bool:
    return "invalid credentials" in headers.get("X-Error-Message", "").lower()
