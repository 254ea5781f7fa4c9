"""Opens sealed leads with the organiser's private key."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pyrage

from exhibitor_admin.keys import PrivateKey
from kiosk.leads.contact import FIELDS, Contact, clean
from kiosk.leads.lead import Facts, SealedLead
from models.errors import KnownError


@dataclass(frozen=True, slots=True)
class OpenLead:
    """A lead in the clear, for as long as the program runs."""

    facts: Facts
    contact: Contact


def unseal(lead: SealedLead, key: PrivateKey) -> OpenLead:
    """Raises KnownError `lead-other-key` for a lead sealed to another key, `lead-unreadable` for one that is damaged, or
    whose envelope holds another lead than the one it hangs on.
    """
    id = str(lead.facts.id)
    try:
        content = json.loads(pyrage.decrypt(lead.sealed, [key.identity]))
        if content["id"] != id:
            raise KnownError("lead-unreadable", lead=id)
        return OpenLead(lead.facts, Contact(**{field: clean(content["contact"][field], lines=field == "note") for field in FIELDS}))
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise KnownError("lead-other-key", lead=id) from error
        raise KnownError("lead-unreadable", lead=id) from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:  # whoever has the public key can seal anything
        raise KnownError("lead-unreadable", lead=id) from error
