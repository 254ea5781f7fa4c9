"""`docs/PACKAGE.md`: everything about packages on one page, written from the program itself, so that it can't say anything else.

`python -m exhibitor_admin.package_page` writes the page and the JSON Schema into `docs/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from demos.package.contents import FILE_BYTES, KINDS, LISTING, MOST_BYTES, MOST_DEPTH, MOST_FILES, SIGNATURE
from demos.package.onnx_structure import MOST_DEPTH as MOST_GRAPHS
from demos.package.onnx_structure import MOST_NODES
from demos.part import FILE_NAME
from demos.show import DRAWS, OVERLAYS, PANELS, SAYS
from demos.step import Step, actions, kinds, signature
from demos.values import Value
from exhibitor_admin.package_beginning import beginning
from exhibitor_admin.package_schema import from_file, package_schema, schema_file
from exhibitor_admin.problems import problem_words
from exhibitor_admin.words import error_words
from kiosk.reasons import say_form

DOCS = Path(__file__).parents[1] / "docs"
PAGE, SCHEMA = "PACKAGE.md", "demo.schema.json"
OF_EVERY_STEP = frozenset(("use", "name", "takes"))
OF_PACKAGES = (
    *("audio-", "catalogue-", "chain-", "clip-", "crop-", "demo-", "isolated-", "model-", "opening-", "package-", "picture-", "profile-"),
    *("protocol", "result-", "rollback-", "sample-", "show-", "signature-", "sound-", "worker-"),
)
"""How the codes begin that a package's author or an organiser may meet beside those of the checks."""

INTRODUCTION = f"""# A demo package

*This page is written by `make docs` from the program itself. To change it, change the program.*

A demo is data, never code: a folder with `demo.toml` and the files that it names, or the same folder as one `.demo` file. What it can do is
written as a chain of steps that every kiosk already has.

```
exhibitor-admin demo new FOLDER --from MODEL.onnx    begin: guesses the chain, tries it, writes a folder that runs
exhibitor-admin demo new FOLDER --template NAME      begin from a chain of the kiosk's; `demo templates` shows all
exhibitor-admin demo check FOLDER      every problem at once, and how fast the demo is on this machine
exhibitor-admin demo preview FOLDER    the kiosk's own page of it in a window, which follows while you work
exhibitor-admin demo check FOLDER --html REPORT.html --profile KIOSK.json    a report to print, and how fast it will be on that kiosk
exhibitor-admin demo sign FOLDER       show that it is yours (a minisign key is made the first time)
exhibitor-admin demo pack FOLDER       write ID-VERSION.demo; the same folder always gives the same bytes
exhibitor-admin demo approve FILE      the organiser permits exactly these files at the event; `revoke` takes that back
exhibitor-admin demo install FILE      check it again and put it on this kiosk; `list`, `rollback`, `remove`
```

An editor that knows JSON Schema checks while you type: put `#:schema demo.schema.json` into the first line of `demo.toml`, with the path of
the file [{SCHEMA}]({SCHEMA}).

## Files

At most {MOST_FILES} files, {MOST_BYTES // 2**20} MB in all, {FILE_BYTES // 2**20} MB each, folders {MOST_DEPTH} deep; names of letters
a–z, digits, dots and dashes. Kinds: {", ".join(f"`{kind}`" for kind in sorted(KINDS))}. Pictures are decoded and encoded anew when a
package is installed; models are standard ONNX in one file, at most {MOST_NODES:,} nodes, graphs at most {MOST_GRAPHS} deep, without
functions of their own; loops only where a step says so.

A signed package also has `{LISTING}`, the list of all other files with size and SHA-256, and `{SIGNATURE}`, its signature. Anyone can
verify it: `minisign -V -m {LISTING} -P KEY`. The key stands in the list; whether it is the exhibitor's is for the organiser to know.
"""

SHOWING = """## What the kiosk shows

| `show.overlay` | of | draws |
|---|---|---|
{overlays}

| `show.panel` | of | says |
|---|---|---|
{panels}

A control names a `step` and one of its parameters. With `range` it is a slider for a number, with `choices` one of several values, and with
neither a switch for what is true or false. An action names a `step` and one of its buttons; `choice` says which of the step's things is
meant.
"""


def package_page() -> str:
    """The page, in Markdown."""
    schema = package_schema()
    manifest = ["## demo.toml\n", _fields_table(schema, schema), *_tables(schema)]
    parts = [INTRODUCTION, *beginning(), *manifest, _showing(), "## Steps\n", STEPS, *_steps(schema), *_codes()]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


STEPS = """Each step takes the newest value of the type that it needs, or the one of the step named in `takes`. `name` is what other entries
call it; without one it is called by its `use`. A chain whose types don't fit is refused with both types named.
"""


def _tables(schema: Mapping[str, Any]) -> Iterator[str]:
    """The tables below `demo.toml` that aren't steps."""
    for name, table in sorted(schema["$defs"].items()):
        if "use" not in table["properties"]:
            yield f"### {_called(name)}\n"
            if description := table.get("description"):
                yield f"{' '.join(description.split())}\n"
            yield _fields_table(table, schema)


def _steps(schema: Mapping[str, Any]) -> Iterator[str]:
    of_use = {table["properties"]["use"]["const"]: table for table in schema["$defs"].values() if "use" in table["properties"]}
    for use, kind in sorted(kinds().items()):
        yield f"### {use}\n"
        yield f"{kind.does['en']}  \n*{kind.does['vi']}*\n"
        yield f"{_flow(kind)}\n"
        own = {**of_use[use], "properties": {name: entry for name, entry in of_use[use]["properties"].items() if name not in OF_EVERY_STEP}}
        if own["properties"]:
            yield _fields_table(own, schema, kind)


def _flow(kind: type[Step]) -> str:
    declared = signature(kind)
    takes = ", ".join(f"{name}: {value.__name__}" for name, value in declared.inputs.items())
    gives = ", ".join(value.__name__ for value in declared.outputs)
    loops = ", whose models may loop" if kind.loops else ""
    buttons = "".join(f"  \nButton `{name}`: {does['en']}. *{does['vi']}.*" for name, does in actions(kind).items())
    return f"Takes {takes or 'nothing'}; gives {gives}{loops}.{buttons}"


def _fields_table(table: Mapping[str, Any], schema: Mapping[str, Any], kind: type[Step] | None = None) -> str:
    required = table.get("required", ())
    rows = ["| entry | what it is | if left out |", "|---|---|---|"]
    for name, entry in table["properties"].items():
        said = f": {entry['description']}" if "description" in entry else ""
        default = "required" if name in required else _default(entry.get("default", (entry.get("anyOf") or [{}])[-1].get("default")))
        what = (
            _kind(entry["anyOf"][1], schema) + ", or the name of a file with it" if kind and from_file(kind, name) else _kind(entry, schema)
        )
        rows.append(f"| `{name}` | {_cell(what + said)} | {_cell(default)} |")
    return "\n".join(rows) + "\n"


def _kind(entry: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """What a value is, in a few words."""
    if "$ref" in entry:
        name = entry["$ref"].rpartition("/")[2]
        return "a step" if "use" in schema["$defs"][name]["properties"] else f"[{_called(name)}](#{_called(name).lower()})"
    if "anyOf" in entry:
        return " or ".join(_kind(part, schema) for part in entry["anyOf"] if part.get("type") != "null")
    if "oneOf" in entry:
        return "a [step](#steps)"
    if "const" in entry or "enum" in entry:
        return " · ".join(f"`{value}`" for value in entry.get("enum", [entry.get("const")]))
    match entry.get("type"):
        case "array" if "prefixItems" in entry:
            inner = [_kind(part, schema) for part in entry["prefixItems"]]
            return f"{len(inner)} × {inner[0]}" if len(set(inner)) == 1 else f"({', '.join(inner)})"
        case "array":
            return f"a list of {_kind(entry['items'], schema)}{_range(entry, 'minItems', 'maxItems')}"
        case "object":
            inside: Mapping[str, Any] = entry.get("additionalProperties") or next(iter(entry.get("patternProperties", {}).values()), {})
            return f"by name: {_kind(inside, schema)}{_range(entry, 'minProperties', 'maxProperties')}"
        case "integer":
            return f"a whole number{_range(entry, 'minimum', 'maximum')}"
        case "number":
            return f"a number{_range(entry, 'minimum', 'maximum')}"
        case "boolean":
            return "`true` or `false`"
        case _:
            if entry.get("pattern") == FILE_NAME:
                return "the name of a file of the package"
            form = say_form(entry["pattern"], "en") if "pattern" in entry else "text"
            return f"{form}{_range(entry, 'minLength', 'maxLength', ' characters')}"


def _range(entry: Mapping[str, Any], least: str, most: str, unit: str = "") -> str:
    low, high = entry.get(least, entry.get("exclusiveMinimum")), entry.get(most, entry.get("exclusiveMaximum"))
    if low is not None and high is not None:
        return f" ({low} to {high}{unit})"
    return f" (at least {low}{unit})" if low is not None else f" (at most {high}{unit})" if high is not None else ""


def _default(value: Any) -> str:
    if value in (None, "", [], {}) or isinstance(value, dict):
        return "none"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _called(name: str) -> str:
    """Two classes of one name have their modules before it."""
    parts = name.split("__")
    return parts[-1] if len(parts) == 1 else f"{parts[-1]}-{parts[-2]}".replace("_", "-")


def _showing() -> str:
    return SHOWING.format(overlays=_shown(OVERLAYS, DRAWS), panels=_shown(PANELS, SAYS))


def _shown(values: Mapping[str, type[Value]], does: Mapping[str, str]) -> str:
    return "\n".join(f"| `{name}` | {value.__name__} | {does[name]} |" for name, value in values.items())


def _codes() -> Iterator[str]:
    yield "## Codes\n"
    yield "What a check can find; `--json` gives code, place, line of `demo.toml`, sentence and mend. First English, then Vietnamese.\n"
    rows = ["| code | what happened | what to do |", "|---|---|---|"]
    for code, words in sorted(problem_words().items()):
        rows.append(f"| `{code}` | {_cell(words['en'])}<br>{_cell(words['vi'])} | {_cell(words['en-mend'])}<br>{_cell(words['vi-mend'])} |")
    yield "\n".join(rows) + "\n"
    yield "Beside these, what stands in the way of running, signing, permitting or installing:\n"
    sentences = {code: said for code, said in error_words().items() if code.startswith(OF_PACKAGES) and code not in problem_words()}
    rows = [f"| `{code}` | {_cell(said['en'])} | {_cell(said['vi'])} |" for code, said in sorted(sentences.items())]
    yield "\n".join(["| code | in English | in Vietnamese |", "|---|---|---|", *rows]) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def write(docs: Path = DOCS) -> None:
    (docs / PAGE).write_text(package_page(), "utf-8")
    (docs / SCHEMA).write_text(schema_file(), "utf-8")


if __name__ == "__main__":
    write()
