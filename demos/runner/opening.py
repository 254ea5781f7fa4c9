"""Open what a job names: its models, and the chain of steps around them."""

from __future__ import annotations

from collections.abc import Sequence

from demos.inputs import INPUTS
from demos.pipeline import Pipeline, load_steps
from demos.runner.protocol import Message
from models.runtime import open_session


def open_job(message: Message) -> tuple[Pipeline, Sequence[str]]:
    """What `Job.message` made → the chain, warmed up on something blank, and the execution providers that really run its models.

    Raises KnownError as `open_session` and the steps do.
    """
    models = zip(message.data["models"], message.arrays, strict=True)
    sessions = {name: open_session(model.tobytes()) for name, model in models}
    given = INPUTS[message.data["input"]]
    pipeline = Pipeline(load_steps(message.data["steps"]), sessions, given.value)
    pipeline.run(given.blank())
    return pipeline, sorted({provider for session in sessions.values() for provider in session.providers})
