"""HTML as a tree that is written out at the end, so that no text of a package is ever taken for markup."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

Inside = Element | str | None | Iterable["Inside"]
"""What stands in an element: others, text, or nothing."""
STEERING = frozenset(("Cc", "Cf", "Co", "Cn", "Cs"))
"""Unicode's categories of what can't be seen, turns text round, or breaks a file."""


def e(tag: str, *inside: Inside, css: str = "", **attributes: str) -> Element:
    """`<tag class=css …>inside</tag>`; an underscore in an attribute's name stands for a dash."""
    element = Element(tag, {name.replace("_", "-"): plain(value) for name, value in attributes.items()})
    if css:
        element.set("class", css)
    _put(element, inside)
    return element


def document(language: str, title: str, policy: str, style: str, body: Element) -> bytes:
    """The whole file, UTF-8. `style` is ours and written as it is."""
    html = Element("html", {"lang": language})
    head = SubElement(html, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": policy})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width"})
    head.append(e("title", title))
    SubElement(head, "style").text = style
    html.append(body)
    written: str = tostring(html, encoding="unicode", method="html")
    return f"<!doctype html>\n{written}\n".encode()


def plain(text: str) -> str:
    """Text whose every sign can be seen; line feeds stay."""
    return "".join(sign if sign == "\n" or unicodedata.category(sign) not in STEERING else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _put(element: Element, inside: Inside) -> None:
    if isinstance(inside, str):
        if len(element):
            element[-1].tail = (element[-1].tail or "") + plain(inside)
        else:
            element.text = (element.text or "") + plain(inside)
    elif isinstance(inside, Element):
        element.append(inside)
    elif inside is not None:
        for part in inside:
            _put(element, part)
