"""Asks the hub where a model's bytes are, and what they must be."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property

from multidict import CIMultiDictProxy
from yarl import URL

from ..files.catalog import Model
from ..limits import Limits
from ..trouble import Trouble
from .client import Client, retryable_status
from .meaning import trouble_in
from .pin import Pin
from .proxies import without_password
from .redirects import is_expected

HOPS = 3  # a renamed repo redirects to its new name
SHA256 = re.compile(r"[0-9a-f]{64}")
COMMIT = re.compile(r"[0-9a-f]{40}")
OK = 200
MOVED = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class Source:
    """What the bytes are, and where to get them for the time being.

    `headers` belong to that request. They hold a token only if the hub itself serves the bytes.
    """

    pin: Pin
    url: URL = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    signed_in: bool


@dataclass(frozen=True)
class Answer:
    """The head of a response from the hub."""

    url: URL
    status: int
    headers: CIMultiDictProxy[str]


class Hub:
    """Asks one endpoint about one model."""

    def __init__(
        self,
        client: Client,
        model: Model,
        *,
        endpoint: str,
        limits: Limits,
        token: Callable[[str], str | None],
    ) -> None:
        """`token` gives the token that an endpoint may see."""
        self._client = client
        self._model = model
        self._base = endpoint
        self._limits = limits
        self._token_for = token
        self._token: str | None = None

    @cached_property
    def _endpoint(self) -> URL:
        with suppress(ValueError):
            url = URL(self._base)
            if url.scheme in {"http", "https"} and url.host:
                return url
        raise Trouble("endpoint_unusable", endpoint=without_password(self._base))

    async def resolve(self, pin: Pin | None, *, signed_in: bool) -> Source:
        """Where the file is; with a pin, of that commit. `signed_in`: a token was accepted before.

        Errors: Retryable; Trouble of the hub or the connection.
        """
        origin = self._endpoint.origin()
        if self._model.gated:
            self._token = self._token_for(self._base)
        answer = await self._ask(pin.commit if pin else self._model.revision, signed_in)
        found = self._pin(answer)
        self._check(found, pin)
        url = self._location(answer)
        return Source(
            found, url, self._headers() if url.origin() == origin else {}, self._token is not None
        )

    async def _ask(self, revision: str, signed_in: bool) -> Answer:  # noqa: FBT001
        path = f"{self._model.repo}/resolve/{revision}/{self._model.path}"
        url = URL(f"{self._base}/{path}")
        for _ in range(HOPS + 2):
            answer = await self._head(url)
            if self._wants_token(answer):
                continue
            refused = trouble_in(
                answer.status,
                answer.headers,
                page=f"{self._base}/{self._model.repo}",
                token=self._token is not None,
                signed_in=signed_in,
            )
            if refused:
                raise refused
            onward = self._onward(answer)
            if onward is None:
                return answer
            url = onward
        raise Trouble("not_a_hub")

    async def _head(self, url: URL) -> Answer:
        async with self._client.ask("HEAD", url, self._headers()) as response:
            failure = retryable_status(response.status, response.headers)
            if failure:
                raise failure
            return Answer(url, response.status, response.headers)

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _wants_token(self, answer: Answer) -> bool:
        """Whether the hub wants a token that the catalog didn't mention, and we have one."""
        if self._token or answer.headers.get("X-Error-Code") != "GatedRepo":
            return False
        self._token = self._token_for(self._base)
        return self._token is not None

    def _onward(self, answer: Answer) -> URL | None:
        """Where the hub itself redirects the question."""
        if answer.status not in MOVED or "X-Linked-Etag" in answer.headers:
            return None
        url = _join(answer)
        return url if url and url.origin() == self._endpoint.origin() else None

    def _pin(self, answer: Answer) -> Pin:
        headers = answer.headers
        commit = headers.get("X-Repo-Commit", "")
        sha256 = _unquoted(headers.get("X-Linked-Etag") or headers.get("ETag", ""))
        size = headers.get("X-Linked-Size") or (
            headers.get("Content-Length", "") if answer.status == OK else ""
        )
        if not re.fullmatch(r"[A-Za-z0-9._-]{1,100}", commit) or not re.fullmatch(
            r"[0-9]{1,15}", size
        ):
            raise Trouble("not_a_hub")
        if not SHA256.fullmatch(sha256):
            if self._model.sha256 is None:
                raise Trouble("not_a_hub")
            sha256 = self._model.sha256
        return Pin(commit, sha256, int(size))

    def _check(self, found: Pin, pin: Pin | None) -> None:
        model = self._model
        asked = pin.commit if pin else model.revision
        if (
            (pin is not None and (found.sha256, found.size) != (pin.sha256, pin.size))
            or (COMMIT.fullmatch(asked) and found.commit != asked)
            or model.sha256 not in {None, found.sha256}
            or model.bytes not in {None, found.size}
        ):
            raise Trouble("upstream_changed")

    def _location(self, answer: Answer) -> URL:
        if answer.status == OK:
            return answer.url
        url = _join(answer) if answer.status in MOVED else None
        if url is None:
            raise Trouble("not_a_hub")
        if not is_expected(url, self._endpoint, self._limits.cdn_suffixes):
            raise Trouble("unexpected_host", host=url.host or f"{url.scheme}:")
        return url


def _join(answer: Answer) -> URL | None:
    """The signed part of a URL must not be re-encoded."""
    location = answer.headers.get("Location")
    try:
        return answer.url.join(URL(location, encoded=True)) if location else None
    except ValueError:
        return None


def _unquoted(etag: str) -> str:
    return etag.removeprefix("W/").strip('"').lower()
