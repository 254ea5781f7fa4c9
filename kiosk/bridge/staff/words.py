"""What staff are told, in the language of the screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.event.consent_text import Purpose
from models.errors import KnownError


def say(sentence: str, *parts: object) -> str:
    """Put what `%1`, `%2` … stand for into a sentence that is translated already."""
    for number, part in enumerate(parts, 1):
        sentence = sentence.replace(f"%{number}", str(part))
    return sentence


def say_time(at: datetime) -> str:
    """Of today, or with the day; by the kiosk's own clock."""
    here = at.astimezone()
    return f"{here:%H:%M}" if here.date() == datetime.now().date() else f"{here:%H:%M, %d/%m}"


def say_bytes(size: int) -> str:
    return f"{size / 2**30:.0f} GB" if size >= 10 * 2**30 else f"{size / 2**30:.1f} GB" if size >= 2**30 else f"{-(-size // 2**20)} MB"


def say_purpose(purpose: Purpose) -> str:
    return {
        "exhibitor-contact": QCoreApplication.translate("Staff", "The exhibitor may get in touch"),
        "organiser-news": QCoreApplication.translate("Staff", "News from the organiser"),
    }[purpose]


def say_error(error: KnownError) -> str:
    """What happened and what to do."""
    sentence = _sentences().get(error.code)
    if sentence is None and error.code.startswith("lead-"):
        sentence = QCoreApplication.translate("Staff", "The contacts' file can't be written just now. Nothing is lost: please try again.")
    if sentence is None:
        return say(QCoreApplication.translate("Staff", "That failed. Please tell the organiser this code: %1"), error.code)
    return sentence.format_map(error.data)


def _sentences() -> dict[str, str]:
    """By code; what stands in braces is the error's own data."""
    translate = QCoreApplication.translate
    stick = translate("Staff", "Writing to the stick failed. All contacts are still here: plug it in again, or take another one.")
    disk = translate("Staff", "This machine's disk refuses to be written. Is it full?")
    damaged = translate("Staff", "This file is damaged, or isn't what it says. Please copy it from the organiser again.")
    demo = translate("Staff", "A demo in the bundle can't be used here. Everything stays as it was; the log says why.")
    stranger = translate("Staff", "This bundle wasn't signed by this event's organiser, so it isn't taken.")
    return {
        "pin-wrong": translate("Staff", "That isn't the PIN."),
        "pin-short": translate("Staff", "A PIN takes at least {least} digits."),
        "pin-easy": translate("Staff", "That one is guessed at once. Please take another."),
        "pin-differs": translate("Staff", "The two weren't the same. Please choose again."),
        "name-bad": translate("Staff", "A name is made of letters a to z, digits and dashes."),
        "receipt-unknown": translate("Staff", "No contact here has that code: it was left at another machine, or is erased already."),
        "receipt-length": translate("Staff", "A code has {expected} characters after TM; here are {found}."),
        "receipt-wrong": translate("Staff", "There is a slip in that code. Please read it again, character by character."),
        "receipt-wait": translate("Staff", "Too many wrong codes. Please wait {seconds} seconds."),
        "request-void": translate("Staff", "That isn't possible any more: it was carried out or taken back."),
        **dict.fromkeys(("hand-over-missing", "hand-over-failed", "bundle-bad", "bundle-unreadable"), stick),
        **dict.fromkeys(("choice-not-kept", "package-not-stored"), disk),
        "event-bundle-room": translate("Staff", "The disk lacks {megabytes} MB for this bundle."),
        "event-bundle-unreadable": translate("Staff", "The stick can't be read. Please plug it in again."),
        "event-bundle-other": translate("Staff", "This bundle belongs to another event ({event})."),
        **dict.fromkeys(("event-bundle-key", "signature-other-key"), stranger),
        "event-bundle-old": translate("Staff", "This is bundle {serial}; the newer bundle {installed} is in use already."),
        "catalogue-old": translate(
            "Staff", "Its list of demos ({serial}) is older than the one in use ({known}). Please ask the organiser for a newer bundle."
        ),
        "event-bundle-same": translate("Staff", "Bundle {serial} is in use already."),
        **dict.fromkeys(("event-bundle-bad", "event-bundle-mixed", "signature-bad", "signature-wrong"), damaged),
        **dict.fromkeys(("catalogue-bad", "catalogue-missing", "orders-bad", "event-bad", "event-missing"), damaged),
        **dict.fromkeys(("package-bad", "demo-not-approved", "demo-revoked", "package-not-newer", "package-other-key"), demo),
    }
