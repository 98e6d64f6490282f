"""What the test hub and its CDN answer when nothing goes wrong."""

import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import quote

from hub_faults import Fault
from hub_http import Handler, Refusal

if TYPE_CHECKING:
    from hub_server import Repo


class CdnHandler(Handler):
    host = "cdn"

    def answer(self, path: str, query: dict[str, list[str]], body: bytes, fault: Fault) -> None:
        del body
        org, name, file = path.lstrip("/").split("/", 2)
        if not self.hub.signed(query.get("Signature", [""])[0]):
            raise Refusal(HTTPStatus.FORBIDDEN, "", "<Error><Code>AccessDenied</Code></Error>")
        content = self.hub.repos[f"{org}/{name}"].files[file]
        self.serve(content, {"ETag": f'"{content.sha256[:32]}"'}, fault)


class HubHandler(Handler):
    host = "hub"

    def answer(self, path: str, query: dict[str, list[str]], body: bytes, fault: Fault) -> None:
        del query
        if found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self._resolve(found[1], found[2], found[3], fault)
        elif path == "/api/whoami-v2":
            self._json({"type": "user", "name": "tester", "id": self._account()}, fault)
        elif found := re.fullmatch(
            r"/api/models/([^/]+/[^/]+)(?:/(revision|tree|paths-info)/([^/]+))?", path
        ):
            self._about(found[1], found[2] or "revision", found[3] or "main", fault)
        else:
            raise Refusal(HTTPStatus.NOT_FOUND, "", "Not Found")
        del body

    def _resolve(self, name: str, revision: str, path: str, fault: Fault) -> None:
        repo = self._repo(name, revision)
        if repo.moved:
            there = f"/{repo.moved}/resolve/{revision}/{quote(path)}"
            self.say(HTTPStatus.TEMPORARY_REDIRECT, b"", {"Location": there}, fault)
            return
        commit = {"X-Repo-Commit": self.hub.commit(name, revision)}
        content = repo.files.get(path)
        if content is None:
            refusal = Refusal(HTTPStatus.NOT_FOUND, "EntryNotFound", "Entry not found")
            refusal.headers |= commit
            raise refusal
        headers = commit | {
            "X-Linked-Size": str(content.size),
            "X-Linked-ETag": f'"{content.sha256}"',
            "ETag": f'"{content.sha256}"',
        }
        if self.hub.mirror:
            self.serve(content, headers, fault)
            return
        where = f"{self.hub.cdn}/{name}/{quote(path)}"
        signed = f"{where}?Expires=2000000000&Signature={self.hub.sign()}&Key-Pair-Id=TEST"
        self.say(HTTPStatus.FOUND, b"", headers | {"Location": signed}, fault)

    def _account(self) -> str:
        """The account of the token. An unknown token is refused, even for public files."""
        given = self.headers.get("Authorization")
        token = (given or "").removeprefix("Bearer ")
        if (given and token not in self.hub.accounts) or (not given and "whoami" in self.path):
            words = "Invalid credentials in Authorization header"
            raise Refusal(HTTPStatus.UNAUTHORIZED, "", words)
        return token

    def _repo(self, name: str, revision: str) -> "Repo":
        token = self._account()
        repo = self.hub.repos.get(name)
        if repo is None:
            status = HTTPStatus.NOT_FOUND if token else HTTPStatus.UNAUTHORIZED
            raise Refusal(status, "RepoNotFound", "Repository not found")
        if repo.gated and not token:
            words = f"Access to model {name} is restricted. You must be authenticated to access it."
            raise Refusal(HTTPStatus.UNAUTHORIZED, "GatedRepo", words)
        if repo.gated and name not in self.hub.accounts[token]:
            words = f"Access to model {name} is restricted and you are not in the authorized list."
            raise Refusal(HTTPStatus.FORBIDDEN, "GatedRepo", words)
        if repo.revisions is not None and revision not in repo.revisions:
            words = f"Invalid rev id: {revision}"
            raise Refusal(HTTPStatus.NOT_FOUND, "RevisionNotFound", words)
        return repo

    def _about(self, name: str, what: str, revision: str, fault: Fault) -> None:
        files = self._repo(name, revision).files
        tree = [
            {"type": "file", "path": path, "size": file.size, "oid": file.sha256[:40]}
            | {"lfs": {"oid": file.sha256, "size": file.size, "pointerSize": 134}}
            for path, file in files.items()
        ]
        if what != "revision":
            self._json(tree, fault)
            return
        siblings = [{"rfilename": path} for path in files]
        commit = self.hub.commit(name, revision)
        self._json({"id": name, "modelId": name, "sha": commit, "siblings": siblings}, fault)

    def _json(self, answer: object, fault: Fault) -> None:
        kind = {"Content-Type": "application/json"}
        self.say(HTTPStatus.OK, json.dumps(answer).encode(), kind, fault)
