"""People as JSON lines (https://jsonlines.org): everything that is kept of each, for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from exhibitor_admin.leads.person import Person
from exhibitor_admin.leads.unseal import OpenLead

FORMAT = 1


def write_json_lines(path: Path, people: Iterable[Person]) -> None:
    """One object per person and line, UTF-8, every character as it is."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for person in people:
            file.write(json.dumps(to_object(person), ensure_ascii=False, separators=(",", ":")) + "\n")


def count_json_lines(path: Path) -> int:
    """Raises ValueError for a line that is no object."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return sum(1 for line in file if json.loads(line)["format"] == FORMAT)


def to_object(person: Person) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "id": str(person.id),
        **asdict(person.contact),
        "phones": list(person.phones),
        "emails": list(person.emails),
        "leads": [_lead(lead) for lead in person.leads],
    }


def _lead(lead: OpenLead) -> dict[str, Any]:
    facts, withdrawn = lead.facts, lead.withdrawn
    consents = [facts.agreement.age, *facts.agreement.consents]
    return {
        "id": str(facts.id),
        "left_at": facts.left_at.utc.isoformat(),
        "event": facts.event,
        "practice": facts.practice,
        "kiosk": facts.kiosk,
        "demo": facts.demo.id,
        "demo_version": facts.demo.version,
        "exhibitor": facts.demo.exhibitor,
        "language": facts.agreement.language,
        "contact": asdict(lead.contact),
        **asdict(lead.qualification),
        "consents": [
            {
                **asdict(consent.text),
                "sha256": consent.text.sha256,
                "given_at": consent.given_at.isoformat(),
                "withdrawn_at": withdrawn[consent.text.kind].isoformat() if consent.text.kind in withdrawn else None,
            }
            for consent in consents
        ],
    }
