"""What a step is: typed parameters, one `run`, and two sentences about itself. Each kind lives in its own file under `steps/`."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict

from demos.state import State
from demos.values import Value
from models.runtime import Session


class Step(BaseModel):
    """One kind of step.

    A subclass declares everything by being what it is:

    - `use: Literal["…"] = "…"`, its name in a manifest, and `does`, what it does in one sentence, in `vi` and `en`;
    - its parameters: the fields, with their ranges. A field that carries a package file's content is `Annotated[T, FromFile]`;
    - its inputs and outputs: the annotations of `run`. A parameter of `run` that is a `Value` is taken from the step before that
      gave one; a parameter that is a `Session` is the opened model whose name stands in the field of the same name;
      a parameter that is a subclass of `State` is what the step remembers; `run` returns one `Value`, or a NamedTuple of them;
    - its buttons: the methods marked with `action`, each `(self, state, choice: int) -> None`, called between two pictures.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    does: ClassVar[Mapping[str, str]]
    loops: ClassVar[bool] = False
    """Whether its models may hold loops (ONNX `Loop` and `Scan`), as decoders do; a package's model is refused for one elsewhere."""

    use: str
    name: str = ""
    """How this step is called by `takes` and by controls; its `use` where left out."""
    takes: dict[str, str] = {}
    """Inputs chosen by hand: the name of an input → the name of the step that gives it."""

    @property
    def called(self) -> str:
        return self.name or self.use


@dataclass(frozen=True)
class Signature:
    """What a kind of step takes and gives, read from the annotations of its `run`."""

    inputs: Mapping[str, type[Value]]
    models: tuple[str, ...]
    states: Mapping[str, type[State]]
    outputs: tuple[type[Value], ...]


@cache
def signature(kind: type[Step]) -> Signature:
    """Read a step's declaration; raises TypeError for one that isn't complete (a bug in the step, not in a package)."""
    run = getattr(kind, "run", None)
    if run is None:
        raise TypeError(f"{kind.__name__} has no run()")
    hints = typing.get_type_hints(run)
    given = hints.pop("return", None)
    inputs = {name: hint for name, hint in hints.items() if _is_value(hint)}
    sessions = tuple(name for name, hint in hints.items() if hint is Session)
    states = {name: hint for name, hint in hints.items() if inspect.isclass(hint) and issubclass(hint, State)}
    if len(inputs) + len(sessions) + len(states) != len(hints):
        raise TypeError(f"{kind.__name__}.run takes something that is neither a Value, a Session nor a State")
    if len(states) > 1:
        raise TypeError(f"{kind.__name__}.run takes more than one State")
    return Signature(inputs, sessions, states, _outputs(kind, given))


def _outputs(kind: type[Step], given: Any) -> tuple[type[Value], ...]:
    if _is_value(given):
        return (given,)
    outputs = tuple(typing.get_type_hints(given).values()) if inspect.isclass(given) and issubclass(given, tuple) else ()
    if not outputs or not all(map(_is_value, outputs)):
        raise TypeError(f"{kind.__name__}.run must return a Value or a NamedTuple of Values")
    return outputs


def _is_value(hint: Any) -> bool:
    return inspect.isclass(hint) and issubclass(hint, Value)


Act = TypeVar("Act", bound=Callable[..., None])


def action(vi: str, en: str, *, teaches: bool = False) -> Callable[[Act], Act]:
    """Mark a method of a step as a button: what it does, in a few words, and whether that is an example, as `Taught` counts them."""

    def marked(method: Act) -> Act:
        method.does = {"vi": vi, "en": en}  # type: ignore[attr-defined]
        method.teaches = teaches  # type: ignore[attr-defined]
        return method

    return marked


@cache
def actions(kind: type[Step]) -> Mapping[str, Mapping[str, str]]:
    """The buttons of a kind of step: their names, and what each does in `vi` and `en`."""
    methods = inspect.getmembers(kind, inspect.isfunction)
    return {name: method.does for name, method in methods if hasattr(method, "does")}


def teaches(kind: type[Step], name: str) -> bool:
    """Whether this button of a kind of step gives it an example."""
    return getattr(getattr(kind, name, None), "teaches", False)


@cache
def kinds() -> Mapping[str, type[Step]]:
    """Every kind of step there is, by its `use`: one per file in `steps/`."""
    from demos import steps

    found: dict[str, type[Step]] = {}
    for module_info in pkgutil.iter_modules(steps.__path__):
        module = importlib.import_module(f"{steps.__name__}.{module_info.name}")
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, Step) and kind is not Step and kind.__module__ == module.__name__:
                found[kind.model_fields["use"].default] = kind
    return found
