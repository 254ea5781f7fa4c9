"""Each model that a package brings says under which licence: an SPDX expression (SPDX 2.3, annex D), so that it can be looked up."""

from __future__ import annotations

import re

from demos.package.read import Package
from demos.problem import Problem

NAME = r"(?:LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]*\+?"
EXPRESSION = re.compile(rf"\(*{NAME}\)*(?: (?:AND|OR|WITH) \(*{NAME}\)*)*")
NOTHING_SAID = frozenset(("none", "noassertion", "unknown", "tbd", "todo", "n-a", "proprietary", "commercial", "custom", "other", "free"))


def check_licences(package: Package) -> list[Problem]:
    """Code `licence-unclear` (licence)."""
    return [
        Problem("licence-unclear", f"demo.toml: model.{name}.licence", {"licence": model.licence})
        for name, model in package.manifest.model.items()
        if model.licence is not None and not _is_spdx(model.licence)
    ]


def _is_spdx(licence: str) -> bool:
    return bool(EXPRESSION.fullmatch(licence)) and licence.count("(") == licence.count(")") and licence.lower() not in NOTHING_SAID
