"""Our copy of the Registry's scan flags what publishers were told about."""

import json

import pytest
import scan

FLAGGED = [
    ("network: connect", "subgraphInput.connect(slot, node)"),
    ("network: bind", "app.queuePrompt .bind (app)"),
    ("network: send", "probe.sendall(request.encode())"),
    ("network: client", "async with aiohttp.ClientSession() as session:"),
    ("network: client", "urllib.request.urlopen(url)"),
    ("network: client", "requests.get(url, timeout=5)"),
    ("environment", 'os.environ.get("HF_HOME")'),
    ("environment", "os.getenv('HF_TOKEN')"),
    ("command", "subprocess.run(['ffmpeg'])"),
    ("command", "os.startfile(path)"),
    ("dynamic execution", "self.model = self.model.eval()"),
    ("dynamic execution", "exec(code)"),
    ("dynamic execution", "new Function('return this')"),
    ("dynamic import", "importlib.import_module(name)"),
    ("bytecode", "import pickle"),
    ("privilege", "os.chmod(path, 0o777)"),
    ("database", "sqlite3.connect(path)"),
    ("cryptography", "from cryptography.fernet import Fernet"),
    ("obfuscation", "b64decode(text)"),
    ("deletion", "rm -rf /"),
    ("other's files", "open('/etc/passwd')"),
    ("flagged address", "https://raw.githubusercontent.com/a/b/main/c.png"),
    ("address as dependency", "thing @ git+https://github.com/a/b"),
    ("bitcoin address", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"),
    ("handler in markup", '<svg onload="go()">'),
]


@pytest.mark.parametrize(("rule", "text"), FLAGGED)
def test_each_rule_sees_what_was_flagged(rule: str, text: str) -> None:
    assert ("a.md", rule) in scan.scan({"a.md": text})


def test_every_rule_is_tried() -> None:
    assert {rule for rule, _ in FLAGGED} == set(scan.RULES)


@pytest.mark.parametrize(
    "text",
    [
        "from aiohttp import ClientSession",
        "const found = /a/.exec(text)",
        "re.compile(pattern)",
        "evaluate(model)",
        "a" * 40 + " 1 and 3 are numbers",
        "0123456789abcdef" * 4,
    ],
)
def test_what_nobody_was_told_of_passes(text: str) -> None:
    assert scan.scan({"a.js": text}) == {}


def test_a_finding_says_where() -> None:
    found = scan.scan({"a.js": "one\n  two.bind(three)\n"})
    assert found == {("a.js", "network: bind"): ["2: two.bind(three)"]}


def test_a_new_finding_and_one_that_is_gone_are_complained_of() -> None:
    accepted = {("a.js", "network: bind"): "Vue's", ("b.js", "network: send"): "an upload"}
    found = scan.scan({"a.js": "x.bind(y)\nos.environ\n"})
    new, gone = scan.complaints(found, accepted)
    assert "a.js: the Registry would flag this as “environment”" in new
    assert "2: os.environ" in new
    assert gone.startswith("b.js: “network: send” is there no more.")


def test_an_accepted_finding_needs_a_reason_and_stands_once() -> None:
    entry = {"file": "a.js", "rule": "network: bind", "reason": "Vue's"}
    assert scan.read_accepted(json.dumps([entry])) == {("a.js", "network: bind"): "Vue's"}
    with pytest.raises(ValueError, match="without a reason"):
        scan.read_accepted(json.dumps([entry | {"reason": " "}]))
    with pytest.raises(ValueError, match="twice"):
        scan.read_accepted(json.dumps([entry, entry]))


def test_the_sources_of_the_panel_are_scanned_and_its_tests_are_not() -> None:
    sources = scan.panel_sources()
    assert {"web/src/main.ts", "web/src/panel/App.vue"} <= set(sources)
    assert not [name for name in sources if "test" in name.rsplit("/", 1)[-1]]
