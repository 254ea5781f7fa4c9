"""What a contact says and what was agreed to, line by line, in the window's words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.leads.corrections import Correction
from exhibitor_admin.leads.open_table import BETWEEN
from exhibitor_admin.leads.unseal import OpenLead
from exhibitor_admin.leads.wishes import CarriedOut
from kiosk.bridge.fields import say_field
from kiosk.leads.contact import FIELDS

translate = said.translate


@dataclass(frozen=True, slots=True)
class ToldRow:
    """Something that a lead says."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class AgreedRow:
    """A purpose, and whether the visitor agrees to it."""

    purpose: str
    text: str
    standing: bool
    last: bool
    """Whether nothing is left without it, so that withdrawing it erases the lead."""


def title(lead: OpenLead, named: Named) -> str:
    return f"{lead.contact.name} · {named.demo(lead.facts.demo.id)}"


def told(lead: OpenLead, corrections: Iterable[Correction], named: Named) -> list[ToldRow]:
    contact, more, facts, names = lead.contact, lead.qualification, lead.facts, said.columns()
    rows = [
        ToldRow(names["phone"], said.say_phone(contact.phone)),
        ToldRow(names["email"], contact.email),
        ToldRow(translate("Leads", "Message"), contact.note),
        ToldRow(names["interests"], said.say_interests(BETWEEN.join(more.interests), named)),
        *(ToldRow(answer.asked, answer.said) for answer in more.answers),
        ToldRow(names["demo"], named.demo(facts.demo.id)),
        ToldRow(names["rating"], said.say_rating(more.rating)),
        ToldRow(names["left_at"], f"{said.say_time(facts.left_at.utc.isoformat())} · {facts.kiosk}"),
        *(ToldRow(translate("Leads", "Corrected"), _say_correction(one)) for one in corrections),
    ]
    return [row for row in rows if row.text]


def agreed(lead: OpenLead) -> list[AgreedRow]:
    texts: dict[str, str] = {consent.text.kind: consent.text.text for consent in lead.facts.agreement.consents}
    rows = []
    for purpose, name in said.purposes().items():
        withdrawn = next((one.at for one in lead.withdrawals if one.purpose == purpose), None)
        if withdrawn:
            words = translate("Leads", "%1: withdrawn %2").replace("%1", name).replace("%2", said.say_time(withdrawn.isoformat()))
        else:
            words = texts.get(purpose) or translate("Leads", "%1: not chosen").replace("%1", name)
        rows.append(AgreedRow(purpose, words, purpose in lead.purposes, lead.purposes == {purpose}))
    return rows


def say_carried_out(carried: CarriedOut, named: Named | None) -> str:
    """What was erased or withdrawn, and what is left to do by people."""
    words = translate("Leads", "Erased: %1 · withdrawn: %2.").replace("%1", str(carried.erased)).replace("%2", str(carried.withdrawn))
    words += say_notices(carried, named)
    if carried.own_files:
        files = ", ".join(str(path) for path in carried.own_files)
        words += " " + translate("Leads", "Your own files still hold it: %1.").replace("%1", files)
    return words


def say_notices(carried: CarriedOut, named: Named | None) -> str:
    """Which exhibitors must be told; empty where none was handed it."""
    if not carried.notices:
        return ""
    exhibitors = {named.exhibitor(notice.exhibitor) if named else notice.exhibitor for notice in carried.notices}
    return " " + translate("Leads", "Must be told, since they were handed it: %1.").replace("%1", ", ".join(sorted(exhibitors)))


def _say_correction(correction: Correction) -> str:
    fields = ", ".join(say_field(field) for field in FIELDS if field in correction.fields)
    return f"{said.say_time(correction.at.isoformat())} · {correction.who} · {fields}"
