"""Steps joined by type: what doesn't fit is refused before anything runs, what fits runs on one value after another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter, process_time, thread_time
from typing import Any

from pydantic import ValidationError

from demos.state import State
from demos.step import Signature, Step, actions, kinds, signature
from demos.values import Image, Value
from models.errors import KnownError
from models.runtime import Session

SOURCE = "source"
"""The name under which the picture itself can be taken."""


@dataclass(frozen=True)
class Wire:
    """One input of a step, and the output that feeds it."""

    input: str
    step: str
    """The name of the step that gives the value, or `SOURCE`."""
    type: type[Value]


@dataclass(frozen=True)
class Joined:
    """A step and where each of its inputs comes from."""

    step: Step
    wires: tuple[Wire, ...]


def join(steps: Sequence[Step], source: type[Value] = Image) -> tuple[Joined, ...]:
    """Find for each input the newest earlier output of its type.

    Raises KnownError `chain-type` (naming the step, what it takes and what there is), `chain-name` for a
    name given twice, `chain-takes` for a `takes` that names nothing.
    """
    given: list[tuple[str, type[Value]]] = [(SOURCE, source)]
    chain = []
    for step in steps:
        if step.called in {name for name, _ in given}:
            raise KnownError("chain-name", step=step.called)
        declared = signature(type(step))
        for name in step.takes:
            if name not in declared.inputs:
                raise KnownError("chain-takes", step=step.called, input=name)
        chain.append(Joined(step, tuple(_wire(step, name, kind, given) for name, kind in declared.inputs.items())))
        given += [(step.called, output) for output in declared.outputs]
    return tuple(chain)


def _wire(step: Step, name: str, kind: type[Value], given: Sequence[tuple[str, type[Value]]]) -> Wire:
    chosen = step.takes.get(name)
    for giver, output in reversed(given):
        if issubclass(output, kind) and chosen in (None, giver):
            return Wire(name, giver, output)
    there = ", ".join(f"{giver}: {output.__name__}" for giver, output in given if chosen in (None, giver))
    raise KnownError("chain-type", step=step.called, input=name, takes=kind.__name__, there=there)


def gives(chain: Sequence[Joined]) -> frozenset[type[Value]]:
    """All types of value that come out of a chain."""
    return frozenset(output for joined in chain for output in signature(type(joined.step)).outputs)


@dataclass(frozen=True)
class Done:
    """What a step gave for what it was given."""

    step: Step
    inputs: Mapping[str, Value]
    output: Any

    def holds(self, step: Step, inputs: Mapping[str, Value]) -> bool:
        """Whether a step that remembers nothing would do the same again: it was given the very same values."""
        return step is self.step and all(value is self.inputs[name] for name, value in inputs.items())


class Pipeline:
    """A chain with its models open, and what its steps remember."""

    def __init__(self, steps: Sequence[Step], sessions: Mapping[str, Session], source: type[Value] = Image) -> None:
        """Raises KnownError as `join` does, and `chain-model` for a step whose model isn't among `sessions`."""
        self._chain = list(join(steps, source))
        self._sessions = {joined.step.called: _sessions_of(joined.step, sessions) for joined in self._chain}
        self._states: dict[str, dict[str, State]] = {}
        self._last: dict[str, Done] | None = None if source is Image else {}
        """What steps did last. Of pictures nothing is kept: they lie in memory that is written anew."""
        self.seconds: dict[str, float] = {}
        """How long each step took the last time."""
        self.cpu_seconds: dict[str, float] = {}
        """How much of the processor each step took the last time, on all cores together."""
        self.reset(seed=0)

    def reset(self, seed: int) -> None:
        """Forget everything: another visitor."""
        self._states.clear()
        self.turn_to(seed)

    def turn_to(self, seed: int) -> None:
        """Forget what was seen: something else is looked at from now on. What the visitor taught stays."""
        if self._last is not None:
            self._last.clear()
        for joined in self._chain:
            before = self._states.get(joined.step.called, {})
            self._states[joined.step.called] = {
                name: before[name] if kind.lasts and name in before else kind(seed)
                for name, kind in signature(type(joined.step)).states.items()
            }

    def run(self, source: Value, now: float = 0.0) -> dict[type[Value], Value]:
        """The newest value of each type that the steps gave; `now` is when the source was captured, in seconds."""
        given: dict[tuple[str, type[Value]], Value] = {(SOURCE, type(source)): source}
        results: dict[type[Value], Value] = {}
        for joined in self._chain:
            started, cpu_started = perf_counter(), (process_time(), thread_time())
            called = joined.step.called
            inputs: dict[str, Any] = {wire.input: given[wire.step, wire.type] for wire in joined.wires}
            for state in self._states[called].values():
                state.now = now
            output = self._output(joined.step, inputs)
            for value in output if isinstance(output, tuple) else (output,):
                given[called, type(value)] = value
                results[type(value)] = value
            self.seconds[called] = perf_counter() - started
            # a process whose time is limited learns of it only at each tick; the thread's own clock is exact, and lacks the model's threads
            self.cpu_seconds[called] = max(process_time() - cpu_started[0], thread_time() - cpu_started[1])
        return results

    def _output(self, step: Step, inputs: Mapping[str, Value]) -> Any:
        """What a step gives; what it gave the last time, where nothing of what it goes by is different."""
        called = step.called
        if self._last is None or self._states[called]:
            return step.run(**inputs, **self._sessions[called], **self._states[called])  # type: ignore[attr-defined]
        if (last := self._last.get(called)) is not None and last.holds(step, inputs):
            return last.output
        output = step.run(**inputs, **self._sessions[called])  # type: ignore[attr-defined]
        self._last[called] = Done(step, inputs, output)
        return output

    def act(self, step: str, name: str, choice: int = 0) -> None:
        """Press a button of a step; raises KnownError `chain-action` for one that it doesn't have."""
        for joined in self._chain:
            if joined.step.called == step and name in actions(type(joined.step)):
                getattr(joined.step, name)(*self._states[step].values(), choice)
                return
        raise KnownError("chain-action", step=step, action=name)

    def set(self, step: str, field: str, value: Any) -> None:
        """Change one parameter of a step from now on; raises KnownError `chain-parameter` for one that can't have this value."""
        for place, joined in enumerate(self._chain):
            if joined.step.called == step:
                self._chain[place] = Joined(changed(joined.step, field, value), joined.wires)
                return
        raise KnownError("chain-parameter", step=step, field=field)


def changed(step: Step, field: str, value: Any) -> Step:
    """The same step with one parameter changed, checked like one that was read from a manifest."""
    if field not in type(step).model_fields:
        raise KnownError("chain-parameter", step=step.called, field=field)
    try:
        return type(step).model_validate({**step.model_dump(), field: value})
    except ValidationError as error:
        raise KnownError("chain-parameter", step=step.called, field=field) from error


def dump_steps(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps as plain data, with the content of their package files in them."""
    return [step.model_dump(mode="json") for step in steps]


def load_steps(data: Sequence[Mapping[str, Any]]) -> list[Step]:
    """The inverse of `dump_steps`."""
    return [kinds()[item["use"]].model_validate(item) for item in data]


def model_names(step: Step) -> Mapping[str, str]:
    """For each `Session` that a step's `run` takes, the name of the model in the manifest."""
    declared: Signature = signature(type(step))
    return {parameter: getattr(step, parameter) for parameter in declared.models}


def _sessions_of(step: Step, sessions: Mapping[str, Session]) -> dict[str, Session]:
    names = model_names(step)
    for name in names.values():
        if name not in sessions:
            raise KnownError("chain-model", step=step.called, model=name)
    return {parameter: sessions[name] for parameter, name in names.items()}
