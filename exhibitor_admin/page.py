"""A page to print: one HTML file that needs nothing else, fetches nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from demos.text import Language

STYLE = """
@page { size: A4; margin: 22mm 20mm; }
body { max-width: 170mm; margin: 12mm auto; color: #14100e; background: #fff;
       font: 11pt/1.55 "Be Vietnam Pro", "Noto Sans KR", system-ui, sans-serif; }
h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 6mm; padding-bottom: 4mm; border-bottom: .6mm solid #c23420; }
h2 { font-size: 12.5pt; margin: 8mm 0 2mm; }
p { margin: 0 0 3mm; white-space: pre-line; overflow-wrap: anywhere; }
blockquote { margin: 2mm 0 3mm; padding-left: 4mm; border-left: .6mm solid #c23420; white-space: pre-line; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-bottom: .2mm solid #d8cfc4; overflow-wrap: anywhere;
         white-space: pre-line; }
th { width: 48mm; font-weight: 600; }
code { font: 13pt/1.7 ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .04em; }
svg { width: 62mm; height: 62mm; display: block; margin: 4mm 0; }
h2, table, blockquote, svg { break-inside: avoid; }
@media print { body { margin: 0; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(title: str, language: Language, parts: Iterable[str]) -> bytes:
    """The whole file, UTF-8. `title` is text, `parts` are what the functions below give."""
    inside = "\n".join((f"<h1>{escape(title)}</h1>", *parts))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n{inside}\n</body>\n</html>\n"
    ).encode()


def heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def quotation(text: str) -> str:
    """Words that stood elsewhere, letter for letter."""
    return f"<blockquote>{escape(text)}</blockquote>"


def code(text: str) -> str:
    """Something to type off the page."""
    return f"<p><code>{escape(text)}</code></p>"


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Names on the left, values beside them; a value that is empty is left out."""
    return f"<table>{''.join(f'<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in rows if value)}</table>"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in headings)
    body = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"
