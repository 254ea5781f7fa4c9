"""What the whole house promises, whatever is built in it: who holds keys, what QML may name, what is pinned, whose work it is."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("models", "demos", "kiosk", "exhibitor_admin")
QML = sorted((ROOT / "kiosk" / "qml").rglob("*.qml"))

SEALS = "kiosk/leads/seal.py"
SIGNS = "kiosk/leads/sign.py"
"""A kiosk vouches with a key of its own for what it hands over; it can't sign as the organiser."""
VERIFIES = "demos/package/minisign.py"
"""Floor 2 can tell whether a signature holds, and make none."""
MAY_VERIFY = {"nacl.exceptions": {"CryptoError"}, "nacl.signing": {"VerifyKey"}}
HOLDERS_OF_KEYS = {SEALS, "exhibitor_admin/keys.py", "exhibitor_admin/leads/unseal.py"}
MAY_SEAL = {"pyrage.encrypt", "pyrage.x25519.Recipient.from_str", "pyrage.RecipientError"}

ONLY_POSIX = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
"""The window is for a laptop that may run Windows."""
ONLY_TEXT = "controls/Words.qml"
"""The one control that draws text; it says Text.PlainText."""
REFUSED = {
    **dict.fromkeys(("Text", "Label", "TextArea", "TextEdit", "TextField"), "text goes through Words: it never interprets markup"),
    "Canvas": "two to three times the cost of items",
    "FontLoader": "fetches addresses; fonts are loaded by the program",
    **dict.fromkeys(("FileDialog", "FolderDialog", "DropArea"), "a visitor would get out, or something get in"),
}
REFUSED_CALLS = ("Qt.openUrlExternally", "Qt.createQmlObject", "XMLHttpRequest")
STRINGS_AND_COMMENTS = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/', re.S)


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Each module of the four floors: its path in the repository, and its syntax tree."""
    for floor in FLOORS:
        for path in sorted((ROOT / floor).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8"))


def names_imported(tree: ast.Module) -> set[str]:
    """What a module imports, also by a name in a string, as `importlib.import_module` would."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
    return {name.split(".")[0] for name in found}


def dotted(node: ast.expr) -> str:
    """`a.b.c` of an attribute; empty for what begins otherwise."""
    if isinstance(node, ast.Name):
        return node.id
    before = dotted(node.value) if isinstance(node, ast.Attribute) else ""
    return f"{before}.{node.attr}" if before and isinstance(node, ast.Attribute) else ""


def refused_in(qml: str) -> list[str]:
    """Each name in this QML that the kiosk's pages may not use."""
    code = STRINGS_AND_COMMENTS.sub('""', qml)
    types = [name for name in REFUSED if re.search(rf"\b{name}\s*\{{", code)]
    calls = [name for name in REFUSED_CALLS if re.search(rf"\b{re.escape(name)}\b", code)]
    controls = ["QtQuick.Controls"] if re.search(r"^\s*import\s+QtQuick\.Controls\b", code, re.M) else []
    formats = ["textFormat"] if re.search(r"\btextFormat\s*[:=]|\b(RichText|StyledText|MarkdownText|AutoText)\b", code) else []
    return types + calls + controls + formats


def test_only_the_named_files_touch_keys() -> None:
    assert {path for path, tree in modules() if "pyrage" in names_imported(tree)} == HOLDERS_OF_KEYS
    assert {path for path, tree in modules() if "nacl" in names_imported(tree)} == {SIGNS, VERIFIES, "exhibitor_admin/signing.py"}


def test_the_kiosk_can_close_an_envelope_and_not_open_one() -> None:
    tree = dict(modules())[SEALS]
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pyrage")]
    used = {dotted(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used = {name for name in used if name.startswith("pyrage.") and not any(longer.startswith(f"{name}.") for longer in used)}
    assert used == MAY_SEAL
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in ("getattr", "vars")]


def test_packages_are_verified_by_what_cannot_sign() -> None:
    nodes = [node for node in ast.walk(dict(modules())[VERIFIES]) if isinstance(node, ast.Import | ast.ImportFrom)]
    froms = {node.module: {alias.name for alias in node.names} for node in nodes if isinstance(node, ast.ImportFrom)}
    assert {module: names for module, names in froms.items() if module and module.startswith("nacl")} == MAY_VERIFY
    assert not [alias for node in nodes if isinstance(node, ast.Import) for alias in node.names if alias.name.startswith("nacl")]


@pytest.mark.parametrize("path", QML, ids=lambda path: str(path.relative_to(ROOT / "kiosk" / "qml")))
def test_qml_draws_plain_text_and_opens_nothing(path: Path) -> None:
    refused = refused_in(path.read_text("utf-8"))
    if str(path).endswith(ONLY_TEXT):
        assert refused == ["Text", "textFormat"]
        assert "textFormat: Text.PlainText" in path.read_text("utf-8")
    else:
        assert refused == []


@pytest.mark.parametrize(
    ("qml", "refused"),
    [
        ('Item { Text { text: "<img src=http://a>" } }', ["Text"]),
        ("component Big: Text\n{\n}", ["Text"]),
        ("import QtQuick as Q\nQ.Text { }", ["Text"]),
        ("import QtQuick.Controls\nButton { text: title }", ["QtQuick.Controls"]),
        ("import QtQuick.Controls.Basic as C\n", ["QtQuick.Controls"]),
        ("Words { textFormat: Text.RichText }", ["textFormat"]),
        ("TapHandler { onTapped: Qt.openUrlExternally(page) }", ["Qt.openUrlExternally"]),
        ("DropArea { }", ["DropArea"]),
        ('// Text {\nWords { wrapMode: Text.WordWrap; text: "Text { }" } /* Label { } */', []),
    ],
)
def test_the_lint_of_qml_sees_it(qml: str, refused: list[str]) -> None:
    assert refused_in(qml) == refused


def test_qmllint_knows_the_types_of_the_bridge(tmp_path: Path) -> None:
    for page, name in (("Right", "mostCrop"), ("Wrong", "mostCropped")):
        (tmp_path / f"{page}.qml").write_text(f"import Kiosk.Bridge\n\nStage {{\n    {name}: 0.1\n}}\n", "utf-8")
    found = subprocess.run([ROOT / "packaging" / "qmllint", tmp_path], capture_output=True, text=True, check=False)
    assert found.returncode != 0 and 'Could not find property "mostCropped"' in found.stderr
    assert "Wrong.qml" in found.stderr and "Right.qml" not in found.stderr


def test_the_checkout_does_not_hide_pips_packaging() -> None:
    where = "import packaging; print(packaging.__file__)"
    found = subprocess.run([sys.executable, "-c", where], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "site-packages" in found


def test_qt_survives_as_many_calls_as_an_afternoon_makes() -> None:
    """PySide6 6.12.0 on Python 3.11 gives back a `None` too many with every void call, and aborts after some thousands."""
    calls = "from PySide6.QtCore import QTimer\ntimer = QTimer()\nfor i in range(100_000): timer.setInterval(i)"
    assert subprocess.run([sys.executable, "-c", calls], check=False).returncode == 0


def lock() -> dict[str, str]:
    """Each requirement of requirements.lock: its canonical name, and its lines."""
    text = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    return {canonicalize_name(entry.split("==")[0]): entry for entry in re.split(r"^(?=[A-Za-z0-9])", text, flags=re.M) if entry.strip()}


def declared(extra: str | None = None) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [Requirement(line) for line in (project["optional-dependencies"][extra] if extra else project["dependencies"])]


def test_what_is_installed_is_pinned_and_known_by_its_hash() -> None:
    pinned = lock()
    assert {canonicalize_name(requirement.name) for requirement in declared() + declared("dev")} <= pinned.keys()
    for name, entry in pinned.items():
        assert re.match(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+ (; [^\\]+)?\\\n +--hash=sha256:[0-9a-f]{64}", entry), name


def test_the_lock_names_no_address() -> None:
    text = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    assert not re.search(r"://|^\s*-(?!-hash=)|@|file:/|(^|\s)[./~]", text, re.M)


def installed_to_run() -> set[str]:
    """Canonical names of what the program needs, and of what that needs, on this machine."""
    waiting, found = [requirement.name for requirement in declared()], set[str]()
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        needs = [Requirement(line) for line in importlib.metadata.requires(name) or []]
        waiting += [need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    return found


def test_everyone_whose_work_we_use_is_named() -> None:
    named = {canonicalize_name(word) for word in re.findall(r"[\w.-]+", (ROOT / "THIRD_PARTY.md").read_text("utf-8"))}
    weights = {path.name for path in (ROOT / "models" / "weights").iterdir() if path.is_file()}
    assert installed_to_run() - named == set()
    assert {canonicalize_name(name) for name in weights} - named == set()


def test_fonts_and_icons_bring_their_licences() -> None:
    for licence in ("fonts/OFL-BeVietnamPro.txt", "fonts/OFL-NotoSansKR.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (ROOT / "kiosk" / licence).read_text("utf-8")
    assert "ISC License" in (ROOT / "kiosk" / "icons" / "LICENSE").read_text("utf-8")


def test_no_module_needs_what_windows_has_not() -> None:
    """Imported at the top of a file, it would end the program there; what asks for the system first lies deeper."""
    first = {
        name: ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], []) for name, tree in modules()
    }
    needed = {name: found for name, tree in first.items() if (found := names_imported(tree) & ONLY_POSIX)}
    assert not needed
