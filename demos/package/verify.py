"""Find out whose a staged package is, before anything in it is parsed: every file is as listed, and the list as it was signed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from demos.manifest import Manifest
from demos.package.contents import LISTING, SIGNATURE
from demos.package.listing import LONGEST as LONGEST_LISTING
from demos.package.listing import Listing, digest_of, list_files, path_of
from demos.package.minisign import LONGEST as LONGEST_SIGNATURE
from demos.package.minisign import PublicKey
from demos.package.minisign import verify as verify_signature
from demos.problem import BadPackage, Problem
from models.errors import KnownError
from models.plain_file import is_too_much, read_plain


@dataclass(frozen=True, slots=True)
class Signed:
    """Whose a package is, as far as its files prove."""

    digest: str
    """Of all its files, see `listing.digest_of`: the same bytes have the same digest, whoever signed them."""
    key: str = ""
    """The minisign public key that signed it; empty for a package that nobody signed."""
    id: str = ""
    version: str = ""

    def require(self, manifest: Manifest) -> None:
        """Raises BadPackage `signature-other-demo` when what was signed isn't what the manifest says."""
        if self.key and (self.id, self.version) != (manifest.id, manifest.version):
            raise BadPackage([Problem("signature-other-demo", LISTING, {"id": self.id, "version": self.version})])


def verify(folder: Path) -> Signed:
    """Raises BadPackage: `signature-half` (a list without a signature, or the other way round), `signature-files` for each file
    that isn't as listed, `signature-bad`, `signature-wrong`, `signature-other-key`.
    """
    files = list_files(folder)
    there = [(folder / name).is_file() for name in (LISTING, SIGNATURE)]
    if not any(there):
        return Signed(digest_of(files))
    if not all(there):
        raise BadPackage([Problem("signature-half", LISTING)])
    try:
        content = read_plain(folder / LISTING, LONGEST_LISTING)
        listing = Listing.parse(content.decode("ascii"))
        key = PublicKey.parse(listing.key)
        verify_signature(content, read_plain(folder / SIGNATURE, LONGEST_SIGNATURE).decode("utf-8"), key)
    except (ValueError, OSError) as error:
        if isinstance(error, OSError) and not is_too_much(error):
            raise
        raise BadPackage([Problem("signature-bad", LISTING)]) from error
    except KnownError as error:
        raise BadPackage([Problem(error.code, SIGNATURE)]) from error
    if changed := {path_of(line) for line in set(files) ^ set(listing.files)}:
        raise BadPackage([Problem("signature-files", name[:120]) for name in sorted(changed)])
    return Signed(digest_of(files), str(key), listing.id, listing.version)
