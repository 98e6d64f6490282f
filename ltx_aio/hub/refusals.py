"""What an answer of the hub means that is none."""

from collections.abc import Mapping

from ..problems import Trouble

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


def refusal(
    status: int, headers: Mapping[str, str], *, page: str, token: bool, signed_in: bool
) -> Trouble | None:
    """The trouble in an answer of a status that another try does not mend; None if there is none.

    `page` is the repo's, for people. `token`: one was sent; `signed_in`: it was good before.
    """
    code = headers.get("X-Error-Code", "")
    if status == UNAUTHORIZED and token and (_is_bad_token(headers) or code == "GatedRepo"):
        return Trouble("token_revoked" if signed_in else "bad_token")
    if code == "GatedRepo":
        if status == UNAUTHORIZED:
            return Trouble("gated_need_login")
        return Trouble("gated_need_accept", url=page)
    if status in GONE and not code and "X-Repo-Commit" not in headers:
        return Trouble("not_a_hub")  # A hub says what is missing.
    plain = BY_CODE.get(code) or BY_STATUS.get(status)
    return Trouble(plain) if plain else None


def _is_bad_token(headers: Mapping[str, str]) -> bool:
    return "invalid credentials" in headers.get("X-Error-Message", "").lower()
