"""The licence that a model itself states, as SPDX writes it."""

from __future__ import annotations

from collections.abc import Mapping

from exhibitor_admin.starting.facts import Facts

KNOWN: Mapping[str, str] = {
    "agpl-3.0": "AGPL-3.0-only",
    "gpl-3.0": "GPL-3.0-only",
    "apache-2.0": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "bsd-3-clause": "BSD-3-Clause",
    "cc-by-sa-4.0": "CC-BY-SA-4.0",
    "cc-by-4.0": "CC-BY-4.0",
    "mit": "MIT",
}


def stated_licence(facts: Facts) -> str:
    """From the metadata's `license`; empty where it isn't stated or isn't one of the usual ones."""
    said = next((text for key, text in facts.metadata.items() if key.lower() in ("license", "licence")), "").lower()
    return next((spdx for known, spdx in KNOWN.items() if said.startswith(known)), "")
