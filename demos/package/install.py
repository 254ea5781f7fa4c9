"""Put a demo into the library: checked in a place of its own, permitted, and only then moved in at once."""

from __future__ import annotations

from pathlib import Path

from demos.library import Library
from demos.package.check import check_staged
from demos.package.read import Package
from demos.package.try_samples import CEILING
from demos.runner.sandbox import Ceiling
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of


def install(source: Path, library: Library, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> Package:
    """Returns the package where it now lies; `source` is its folder or its `.demo` file.

    Raises BadPackage with every problem that was found, KnownError as `Library.admit` does, and `package-not-stored` (reason) when
    the disk refuses. Whatever stops it leaves nothing in the library.
    """
    try:
        with library.store.incoming() as staged:
            report = check_staged(source, staged, catalogue, ceiling, library.admit)
            return library.store.keep(*report.passed())
    except OSError as error:
        raise KnownError("package-not-stored", reason=reason_of(error)) from error
