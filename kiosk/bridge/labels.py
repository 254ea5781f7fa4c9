"""The names of what a demo finds, in the order in which it counts and colours them."""

from __future__ import annotations

from collections.abc import Sequence

from demos.file_content import Label
from demos.manifest import Manifest
from demos.steps.label import Label as LabelStep


def labels_of(manifest: Manifest) -> Sequence[Label]:
    """Empty for a demo that names nothing."""
    return next((step.names.label for step in manifest.step if isinstance(step, LabelStep)), ())
