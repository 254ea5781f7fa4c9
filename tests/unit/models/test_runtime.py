"""onnxruntime runs within limits, on the providers we named, and calls nobody."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import PROVIDERS, is_ort_format, open_session
from tests.no_internet import KILLED, run_without_internet

RUN_A_MODEL = """
import time
import numpy as np
from models.catalogue import Catalogue
from models.runtime import open_session
session = open_session(Catalogue().read("nanodet-416"))
for _ in range(3):
    session.run_only(np.zeros((1, 3, 416, 416), np.float32))
time.sleep(2)
"""


def test_a_model_says_what_it_takes_and_gives_and_what_runs_it() -> None:
    session = open_session(Catalogue().read("nanodet-416"))
    assert [(port.name, port.shape) for port in session.inputs] == [("input_1:0", (1, 3, 416, 416))]
    outputs = session.run_only(np.zeros((1, 3, 416, 416), np.float32))
    assert {name: outputs[name].shape for name in outputs} == {port.name: port.shape for port in session.outputs}
    assert session.providers == PROVIDERS


@pytest.mark.parametrize("content", [b"", b"no model", b"\x08\x09" * 1000])
def test_what_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises(KnownError, match="model-open-failed"):
        open_session(content)


@pytest.mark.parametrize("array", [np.zeros((1, 3, 8, 8), np.float32), np.zeros((1, 3, 416, 416), np.int64)])
def test_an_input_that_does_not_fit_is_refused(array: np.ndarray) -> None:
    session = open_session(Catalogue().read("nanodet-416"))
    with pytest.raises(KnownError, match="model-run-failed"):
        session.run_only(array)


def test_onnxruntimes_own_format_is_known_by_its_mark() -> None:
    assert is_ort_format(b"\x10\x00\x00\x00ORTM" + bytes(100))
    assert not is_ort_format(Catalogue().read("selfie-segmentation"))


def test_running_a_model_opens_no_internet_socket_and_writes_nothing_at_home(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": "", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "", "PYTHONDONTWRITEBYTECODE": "1"}
    assert run_without_internet(RUN_A_MODEL, home) == 0
    assert os.listdir(tmp_path) == []


def test_the_kernel_would_have_noticed() -> None:
    assert run_without_internet("import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)", {}) == KILLED
