"""An exhibitor's contact as a vCard (RFC 2426), which a phone's camera offers to keep."""

from __future__ import annotations

from kiosk.event.record import Exhibitor

_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})


def vcard(exhibitor: Exhibitor) -> str:
    """Empty if the record says no way to reach them."""
    contact = exhibitor.contact
    ways = {"TEL": contact.phone, "EMAIL": contact.email, "URL": contact.web}
    lines = [f"{kind}:{text.translate(_ESCAPES)}" for kind, text in ways.items() if text]
    if not lines:
        return ""
    name = exhibitor.name.translate(_ESCAPES)
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", f"N:{name};;;;", f"FN:{name}", *lines, "END:VCARD", ""))
