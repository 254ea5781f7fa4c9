"""The part of the page about packages that says how to begin one: what `demo new` knows, reads and asks."""

from __future__ import annotations

from collections.abc import Iterator

from exhibitor_admin.starting.beside import NEIGHBOURS
from exhibitor_admin.starting.choose import family_names
from exhibitor_admin.starting.template import template_about, template_names
from exhibitor_admin.words import say

TEXT = f"""## To begin

`exhibitor-admin demo new FOLDER --from MODEL.onnx` looks at the model's inputs, at what one run of it gives, at its metadata and at what
lies beside it ({", ".join(f"`{name}`" for name in NEIGHBOURS)}, or any file named by `--config`).
It guesses what kind of model it is, tries the chain on pictures in the kiosk's own sandbox, and writes a folder that runs. Where it isn't
stated how pictures become numbers, it tries the usual ways and says how sure it is. What it couldn't know it lists. Texts that stand in
square brackets are yours to write. `--sample` adds your own pictures, sounds, texts or tables, `--licence` and `--trained-on` say what it
would ask otherwise, `--family` and `--template` overrule its guess.

It knows:
"""


def beginning() -> Iterator[str]:
    """In Markdown, part by part."""
    yield TEXT
    rows = (f"| `{name}` | {say(f'family-{name}', 'en')}<br>{say(f'family-{name}', 'vi')} |" for name in family_names())
    yield "\n".join(("| family | what it is |", "|---|---|", *rows))
    yield "\nAnd it has templates:\n"
    abouts = ((name, template_about(name)) for name in template_names())
    templates = (f"| `{name}` | {about['en']}<br>{about['vi']} |" for name, about in abouts)
    yield "\n".join(("| template | what a demo of it does |", "|---|---|", *templates))
