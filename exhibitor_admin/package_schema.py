"""`demo.toml` as a JSON Schema (draft 2020-12), for editors that check while one types; made from the very types that read it."""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from demos.file_content import FromFile
from demos.manifest import Manifest
from demos.step import Step

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def package_schema() -> dict[str, Any]:
    """The whole schema, each entry with its sentence."""
    schema = Manifest.model_json_schema(schema_generator=_Described)
    return {"$schema": DIALECT, "title": "demo.toml", **{key: value for key, value in schema.items() if key != "title"}}


def schema_file() -> str:
    """As it lies in `docs/`."""
    return json.dumps(package_schema(), ensure_ascii=False, indent=1) + "\n"


def sentences(kind: type[BaseModel]) -> dict[str, str]:
    """What stands below each field of a class, by the field's name."""
    found: dict[str, str] = {}
    for part in reversed(kind.__mro__):
        if issubclass(part, BaseModel) and part is not BaseModel:
            found.update(_below_fields(part))
    return found


def from_file(kind: type[BaseModel], field: str) -> bool:
    """Whether a parameter may be given as the name of a `.toml` or `.json` file of the package."""
    return any(isinstance(mark, FromFile) for mark in kind.model_fields[field].metadata)


class _Described(GenerateJsonSchema):
    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        kind: type[BaseModel] = schema["cls"]
        said = sentences(kind)
        for name, entry in made.get("properties", {}).items():
            entry.pop("title", None)
            if from_file(kind, name):
                made["properties"][name] = entry = {
                    "anyOf": [{"type": "string", "description": "a .toml or .json file of the package"}, entry]
                }
            if name in said:
                entry["description"] = said[name]
        if issubclass(kind, Step):
            made["description"] = kind.does["en"]
            made["required"] = ["use", *made.get("required", [])]
        return made


def _below_fields(kind: type[BaseModel]) -> Iterator[tuple[str, str]]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    for pair in pairwise(body):
        match pair:
            case ast.AnnAssign(target=ast.Name(id=field)), ast.Expr(value=ast.Constant(value=str(said))):
                yield field, " ".join(said.split())
