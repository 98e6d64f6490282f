"""What the Comfy Registry's scanners would find: `python scan.py ZIP`.

Their rules are not public. These are the patterns that publishers were told of, by the names they
were told (Comfy-Org/registry-backend, issues 179 to 245). They are searched for in text, comments
and prose included, and in every language alike. One finding flags a version, so each must be known
beforehand: accepted.json gives the reason for every one, by file and rule.

Our own sources of the panel are scanned too. The bundle holds libraries beside them, and a finding
that is accepted there for the sake of Vue must not hide one of ours.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]
ACCEPTED = Path(__file__).parent / "accepted.json"
FEW = 3  # examples of a finding that are shown

RULES: dict[str, str] = {
    "network: connect": r"\.\s*connect\s*\(|\.create_connection\s*\(",
    "network: bind": r"\.\s*bind\s*\(",
    "network: send": r"\.\s*(?:send(?:all|to)?|recv(?:from|_into)?)\s*\(",
    "network: client": (
        r"aiohttp\s*\.\s*ClientSession|\bhttpx?2?\s*\.\s*(?:Async)?Client\s*\("
        r"|\brequests\s*\.\s*\w+\s*\(|\burllib\s*\.\s*request\b|\bsocket\s*\.\s*socket\b"
    ),
    "environment": r"\bos\s*\.\s*(?:environb?|getenvb?|putenv)\b",
    "command": (
        r"\bsubprocess\b|\bos\s*\.\s*(?:system|popen|startfile|exec\w+|spawn\w+)\s*\("
        r"|\bcreate_subprocess_\w+|\bshell\s*=\s*True"
    ),
    # The method, too: model.eval() was flagged.
    "dynamic execution": (
        r"\beval\s*\(|(?<![.\w])(?:exec|compile|__import__)\s*\(|\bnew\s+Function\b"
    ),
    "dynamic import": r"\bimportlib\b",
    "bytecode": r"\b(?:import|from)\s+(?:marshal|pickle|dill|shelve|ctypes)\b|\bCodeType\b",
    "privilege": r"\bos\s*\.\s*(?:chmod|chown|set[er]*[ug]id)\s*\(|\bsudo\s",
    "database": r"\bsqlite3\b",
    "cryptography": r"\b(?:import|from)\s+(?:cryptography|Crypto|nacl)\b",
    "obfuscation": (
        r"\b(?:b64decode|b85decode|unhexlify)\b|\bzlib\s*\.\s*decompress\b"
        r"|(?:\\x[0-9a-fA-F]{2}){12}"
    ),
    "deletion": r"\brm\s+-[rf]{2}\b|\brmtree\s*\(",
    "other's files": r"/etc/(?:passwd|shadow)|\bid_rsa\b|\.ssh/|\.aws/credentials",
    "flagged address": (
        r"://raw\.githubusercontent\.com|\bpastebin\.com|\btransfer\.sh\b|\bngrok\.(?:io|app)"
        r"|/api/webhooks/|\.onion\b|://(?:bit\.ly|tinyurl\.com)"
    ),
    "bitcoin address": r"\b(?:bc1[a-z0-9]{25,39}|[13][a-km-zA-HJ-NP-Z1-9]{25,34})\b",
    "address as dependency": r"\bgit\+(?:https?|ssh)://|--(?:extra-)?index-url",
    "handler in markup": r"\bon(?:load|error)\s*=",
}
COMPILED = {rule: re.compile(pattern) for rule, pattern in RULES.items()}

Finding = tuple[str, str]  # file and rule
Findings = dict[Finding, list[str]]  # with the lines, as "12: text"


def scan(files: Mapping[str, str]) -> Findings:
    """Every finding in texts by their name."""
    found: Findings = {}
    for name, text in files.items():
        lines = text.splitlines()
        for rule, pattern in COMPILED.items():
            for match in pattern.finditer(text):
                number = text.count("\n", 0, match.start())
                shown = f"{number + 1}: {lines[number].strip()[:80]}"
                found.setdefault((name, rule), []).append(shown)
    return found


def texts_in(zip_file: Path) -> dict[str, str]:
    """Every text file of a zip. Pictures and fonts are none."""
    other = (".jpg", ".png", ".webp", ".woff2")
    with ZipFile(zip_file) as opened:
        names = [name for name in opened.namelist() if not name.endswith(other)]
        return {name: opened.read(name).decode("utf-8") for name in names}


def panel_sources() -> dict[str, str]:
    """The text of each file that the bundle is built from."""
    files = sorted((ROOT / "web" / "src").rglob("*.*"))
    tests = (".test.ts", ".testing.ts")
    return {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for path in files
        if path.is_file() and not path.name.endswith(tests)
    }


def read_accepted(text: str) -> dict[Finding, str]:
    """What accepted.json says: the reason of each accepted finding.

    Errors: ValueError for an entry without a reason or one that is there twice.
    """
    entries = cast("list[dict[str, str]]", json.loads(text))
    twice = [key for key, count in Counter(map(_key, entries)).items() if count > 1]
    bare = [_key(entry) for entry in entries if not entry.get("reason", "").strip()]
    if twice or bare:
        message = f"accepted.json: twice {twice}, without a reason {bare}"
        raise ValueError(message)
    return {_key(entry): entry["reason"] for entry in entries}


def complaints(found: Findings, accepted: Mapping[Finding, str]) -> Iterator[str]:
    """What is found and not accepted, and what is accepted and not found, in sentences."""
    for (file, rule), lines in found.items():
        if (file, rule) not in accepted:
            yield (
                f"{file}: the Registry would flag this as “{rule}”. Write it another way, or accept"
                f" it in {ACCEPTED.name} with the reason.\n    " + "\n    ".join(lines[:FEW])
            )
    for file, rule in accepted:
        if (file, rule) not in found:
            yield f"{file}: “{rule}” is there no more. Take it out of {ACCEPTED.name}."


def _key(entry: Mapping[str, str]) -> Finding:
    return entry["file"], entry["rule"]


def main(zip_file: str) -> int:
    """Print what is found, and what is wrong with that."""
    found = scan(texts_in(Path(zip_file)) | panel_sources())
    accepted = read_accepted(ACCEPTED.read_text("utf-8"))
    wrong = list(complaints(found, accepted))
    for (file, rule), lines in found.items():
        if (file, rule) in accepted:
            reason = accepted[file, rule]
            print(f"{file}: {len(lines)} times “{rule}”, accepted: {reason}")
    print("\n".join(wrong) or "The scan found nothing new.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
