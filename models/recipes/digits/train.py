"""`python -m models.recipes.digits.train digits.png MODEL.onnx`: teach the network, say how well it reads what was held out, write it."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from models.recipes.digits.sheet import SIDE, Digits, bent, plain, read

SEED = 15
ROUNDS = 20
BATCH = 64
OPSET = 18


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("model", type=Path)
    arguments = parser.parse_args()
    torch.manual_seed(SEED)
    learnt, held = read(arguments.sheet)
    network = new_network()
    teach(network, learnt)
    print(measured(network.eval(), held))
    write(network, arguments.model)


def new_network() -> nn.Sequential:
    """(n, 1, 28, 28) in 0..1 → (n, 10) log-odds."""
    return nn.Sequential(
        *_looks(1, 16, 5, stride=2), *_looks(16, 32, 3), nn.MaxPool2d(2), *_looks(32, 48, 3),
        nn.Flatten(), nn.Dropout(0.3), nn.Linear(48 * (SIDE // 4) ** 2, 10),
    )  # fmt: skip


def _looks(taken: int, given: int, side: int, stride: int = 1) -> tuple[nn.Module, ...]:
    return nn.Conv2d(taken, given, side, stride, side // 2, bias=False), nn.BatchNorm2d(given), nn.ReLU()


def teach(network: nn.Sequential, learnt: Digits) -> None:
    """Each round all digits, every time drawn otherwise."""
    digits, kinds = learnt
    chance = np.random.default_rng(SEED)
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=0.01)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.004, total_steps=ROUNDS * -(-len(digits) // BATCH))
    loss_of = nn.CrossEntropyLoss(label_smoothing=0.05)
    for _ in range(ROUNDS):
        for places in np.array_split(chance.permutation(len(digits)), -(-len(digits) // BATCH)):
            pictures = torch.from_numpy(np.stack([bent(digits[at], chance) for at in places]))
            loss = loss_of(network(pictures), torch.from_numpy(kinds[places]))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            pace.step()


def measured(network: nn.Sequential, held: Digits) -> str:
    """The share that is read right, and what is taken for what."""
    digits, kinds = held
    with torch.no_grad():
        read = network(torch.from_numpy(np.stack([plain(digit) for digit in digits]))).argmax(1).numpy()
    wrong = [f"{meant}→{seen}" for meant, seen in zip(kinds, read, strict=True) if meant != seen]
    return f"{(read == kinds).sum()} of {len(kinds)} right; {' '.join(wrong)}"


class Chances(nn.Module):
    """The network as it is used: chances in place of log-odds."""

    def __init__(self, network: nn.Sequential) -> None:
        super().__init__()
        self.network = network

    def forward(self, picture: Tensor) -> Tensor:
        return self.network(picture).softmax(-1)


def write(network: nn.Sequential, path: Path) -> None:
    """`picture` (1, 1, 28, 28) float32 → `chances` (1, 10) float32; without the notes that the exporter makes of this machine's files."""
    torch.onnx.export(
        Chances(network).eval(), (torch.zeros(1, 1, SIDE, SIDE),), str(path), input_names=["picture"], output_names=["chances"],
        opset_version=OPSET, external_data=False,
    )  # fmt: skip
    model = onnx.load(path)
    for part in (model, model.graph, *model.graph.node, *model.graph.input, *model.graph.output, *model.graph.value_info):
        part.ClearField("doc_string")
        part.ClearField("metadata_props")
    onnx.save(model, path)


if __name__ == "__main__":
    main()
