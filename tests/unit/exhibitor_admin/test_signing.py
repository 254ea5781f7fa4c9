"""What we sign, the standard `minisign` program verifies, and what it signs, we verify; whatever was changed is refused."""

from __future__ import annotations

import subprocess
import tracemalloc
from base64 import b64decode, b64encode
from pathlib import Path

import pytest

from demos.package.contents import LISTING, SIGNATURE
from demos.package.minisign import PublicKey, verify
from demos.package.verify import verify as verify_package
from demos.problem import BadPackage
from exhibitor_admin.signing import SignKey, keep_sign_key, needs_passphrase, sign_package, unlock_sign_key
from models.errors import KnownError
from tests.hostile.a_package import change, write_package

PASSPHRASE = "mận chín đầu mùa"


def minisign(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["minisign", *map(str, arguments)], capture_output=True, text=True, check=False)


@pytest.fixture
def key() -> SignKey:
    return SignKey.fresh()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_package(tmp_path / "package")


def test_the_standard_program_verifies_a_signed_package(folder: Path, key: SignKey) -> None:
    sign_package(folder, key)
    checked = minisign("-V", "-m", folder / LISTING, "-P", key.public)
    assert checked.returncode == 0 and "vn.example.light 1.0.0" in checked.stdout, checked
    (folder / LISTING).write_bytes((folder / LISTING).read_bytes() + b"\n")
    assert minisign("-V", "-m", folder / LISTING, "-P", key.public).returncode != 0


def test_a_key_of_the_standard_program_signs_here_and_its_signatures_are_read(folder: Path, tmp_path: Path) -> None:
    public, secret = tmp_path / "key.pub", tmp_path / "key"
    assert minisign("-G", "-W", "-p", public, "-s", secret).returncode == 0
    assert not needs_passphrase(secret)
    key = unlock_sign_key(secret, "")
    assert str(key.public) == public.read_text().splitlines()[1]
    sign_package(folder, key)
    assert minisign("-V", "-m", folder / LISTING, "-p", public).returncode == 0
    for options in ((), ("-l",)):  # as it signs now, and as it signed before it hashed first
        assert minisign("-S", *options, "-s", secret, "-m", folder / LISTING, "-t", "Xin chào", "-x", folder / SIGNATURE).returncode == 0
        assert verify((folder / LISTING).read_bytes(), (folder / SIGNATURE).read_text("utf-8"), key.public) == "Xin chào"
        assert verify_package(folder).key == str(key.public)


def test_a_key_is_kept_under_its_passphrase(key: SignKey, tmp_path: Path) -> None:
    path = tmp_path / "key"
    keep_sign_key(path, key, PASSPHRASE)
    assert needs_passphrase(path)
    assert unlock_sign_key(path, PASSPHRASE) == key
    assert b64encode(key.secret[:30]) not in path.read_bytes() and key.secret[:8] not in b64decode(path.read_text().splitlines()[1])
    for call, code in (
        (lambda: unlock_sign_key(path, "another one"), "passphrase-wrong"),
        (lambda: keep_sign_key(path, key, PASSPHRASE), "key-exists"),
        (lambda: keep_sign_key(tmp_path / "other", key, "short"), "passphrase-short"),
        (lambda: unlock_sign_key(tmp_path / "none", ""), "key-missing"),
    ):
        with pytest.raises(KnownError, match=code):
            call()


@pytest.mark.parametrize("content", ["", "untrusted comment: x\n", "a\nRWQ=\n", "a\n!!\n", "a\n" + "A" * 300 + "\n"])
def test_a_file_that_is_no_key_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(content)
    with pytest.raises(KnownError, match="sign-key-bad"):
        unlock_sign_key(tmp_path / "key", "")


def test_a_key_that_cannot_be_kept_there_is_said_so(key: SignKey, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="file-unwritable"):
        keep_sign_key(tmp_path / ("n" * 300), key, "mot hai ba bon")


def test_signing_twice_gives_the_same_bytes(folder: Path, key: SignKey) -> None:
    sign_package(folder, key)
    first = (folder / LISTING).read_bytes(), (folder / SIGNATURE).read_bytes()
    sign_package(folder, key)
    assert first == ((folder / LISTING).read_bytes(), (folder / SIGNATURE).read_bytes())


def refused(folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(BadPackage) as caught:
        verify_package(folder)
    return [(problem.code, problem.place) for problem in caught.value.problems]


def test_every_file_that_was_changed_added_or_taken_away_is_named(folder: Path, key: SignKey) -> None:
    unsigned = verify_package(folder)
    sign_package(folder, key)
    signed = verify_package(folder)
    assert (unsigned.key, signed.key, signed.id, signed.version) == ("", str(key.public), "vn.example.light", "1.0.0")
    assert unsigned.digest == signed.digest
    (folder / "more.txt").touch()
    (folder / "dark.png").unlink()
    change(folder, "format = 1", "format = 1 ")
    assert refused(folder) == [("signature-files", name) for name in ("dark.png", "demo.toml", "more.txt")]


def test_a_signature_of_another_key_another_list_or_none_is_refused(folder: Path, key: SignKey) -> None:
    sign_package(folder, key)
    listing = (folder / LISTING).read_bytes()
    (folder / SIGNATURE).write_text(SignKey.fresh().sign(listing, "x"))
    assert refused(folder) == [("signature-other-key", SIGNATURE)]
    (folder / SIGNATURE).write_text(key.sign(listing + b"\n", "x"))
    assert refused(folder) == [("signature-wrong", SIGNATURE)]
    (folder / SIGNATURE).write_text(key.sign(listing, "x").replace("trusted comment: x", "trusted comment: y"))
    assert refused(folder) == [("signature-wrong", SIGNATURE)]
    (folder / SIGNATURE).unlink()
    assert refused(folder) == [("signature-half", LISTING)]


@pytest.mark.parametrize("spoil", [lambda text: text[:40], lambda text: "x" + text, lambda text: text * 50, lambda text: text + "\u00e9"])
def test_what_is_no_list_of_files_is_refused(spoil: object, folder: Path, key: SignKey) -> None:
    assert callable(spoil)
    sign_package(folder, key)
    path = folder / LISTING
    path.write_text(spoil(path.read_text()), "utf-8")
    assert {code for code, _ in refused(folder)} <= {"signature-bad", "signature-wrong"}


def test_a_public_key_is_read_as_it_is_written(key: SignKey) -> None:
    assert PublicKey.parse(str(key.public)) == key.public
    for wrong in ("", "RW", str(key.public)[:-1], "x" + str(key.public)[1:], str(key.public) + "AA"):
        with pytest.raises(ValueError):
            PublicKey.parse(wrong)


@pytest.mark.parametrize("name", [LISTING, SIGNATURE])
def test_a_list_or_a_signature_as_large_as_the_memory_is_refused_unread(folder: Path, key: SignKey, name: str) -> None:
    sign_package(folder, key)
    with (folder / name).open("r+b") as file:
        file.truncate(200 * 2**20)
    tracemalloc.start()
    try:
        with pytest.raises(BadPackage) as caught:
            verify_package(folder)
        assert [problem.code for problem in caught.value.problems] == ["signature-bad"]
        assert tracemalloc.get_traced_memory()[1] < 20 * 2**20
    finally:
        tracemalloc.stop()
