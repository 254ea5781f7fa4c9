"""`python -m models.recipes.them_dau.train FOLDER`: teach the network from a prepared folder; stopped, it goes on from where it was."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from models.recipes.them_dau.batches import Batch, in_order, shuffled
from models.recipes.them_dau.corpus import NONE, Numbered
from models.recipes.them_dau.network import Network, Size
from models.recipes.them_dau.prepared import read_numbered, read_vocabulary

SEED = 20
EVERY = 400
"""Steps between two looks at the valid sentences, each followed by writing everything down."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int, default=2500, help="batches of 8,192 words; about 1,600 are all sentences once")
    arguments = parser.parse_args()
    torch.manual_seed(SEED)
    network = new_network(arguments.folder)
    optimisers = _optimisers(network)
    _teach(network, optimisers, arguments.folder, arguments.steps)


def new_network(folder: Path) -> Network:
    """A network for the vocabulary of a prepared folder, knowing nothing."""
    many = torch.tensor([0, 0, 0, *(len(forms) for forms in read_vocabulary(folder).forms.values())])
    return Network(torch.cumsum(many, 0) - many, many, Size())


def chances(network: Network, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """The log-odds (m, most forms) of the m words with several forms, and where in the batch they are (b, n) bool."""
    words, shapes = torch.from_numpy(batch.words), torch.from_numpy(batch.shapes)
    open_ = network.many[words] > 1
    with torch.autocast("cpu", torch.bfloat16):
        return network.score(network.read(words, shapes)[open_], words[open_]), open_


def right(network: Network, sentences: Numbered, every: int = 1) -> float:
    """The share of words with a known form that get the right one."""
    network.eval()
    hits = total = 0
    with torch.inference_mode():
        for number, batch in enumerate(in_order(sentences)):
            if number % every == 0:
                scores, open_ = chances(network, batch)
                choices = torch.from_numpy(batch.choices)
                single = network.many[torch.from_numpy(batch.words)] == 1
                hits += int((scores.argmax(-1) == choices[open_]).sum()) + int((choices[single] == 0).sum())
                total += int(open_.sum()) + int(single.sum())
    network.train()
    return hits / total


def _teach(network: Network, optimisers: list[torch.optim.Optimizer], folder: Path, steps: int) -> None:
    kept = folder / "state.pt"
    step = _resume(kept, network, optimisers) if kept.exists() else 0
    train, valid = read_numbered(folder / "train.npz"), read_numbered(folder / "valid.npz")
    began, loss = time.monotonic(), 0.0
    for batch in _endless(train, step):
        if step >= steps:
            break
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["initial_lr"] * min(1.0, (step + 1) / 100, (1 - step / steps) / 0.6)
        loss += (_learn(network, optimisers, batch) - loss) * 0.02
        step += 1
        if step % EVERY == 0 or step == steps:
            print(f"{step:6} {time.monotonic() - began:7.0f} s  loss {loss:.4f}  valid {right(network, valid, 6):.4%}", flush=True)
            torch.save({"step": step, "network": network.state_dict(), "optimisers": [o.state_dict() for o in optimisers]}, kept)


def _learn(network: Network, optimisers: list[torch.optim.Optimizer], batch: Batch) -> float:
    scores, open_ = chances(network, batch)
    choices = torch.from_numpy(batch.choices)[open_]
    loss = F.cross_entropy(scores, choices, ignore_index=NONE)
    network.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    for optimiser in optimisers:
        optimiser.step()
    return loss.item()


def _optimisers(network: Network) -> list[torch.optim.Optimizer]:
    """Muon (Jordan 2024) for the matrices, AdamW for the rest; tables learn faster, for most of their rows are rarely met."""
    tables = [module.weight for module in network.modules() if isinstance(module, nn.Embedding)]
    matrices = [module.weight for module in network.modules() if isinstance(module, nn.Linear)]
    named = {id(parameter) for parameter in (*tables, *matrices)}
    others = [parameter for parameter in network.parameters() if id(parameter) not in named]
    optimisers: list[torch.optim.Optimizer] = [
        torch.optim.Muon(matrices, lr=1e-2, weight_decay=0.0),
        torch.optim.AdamW(tables, lr=1e-2, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
        torch.optim.AdamW(others, lr=2e-3, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
    ]
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["initial_lr"] = group["lr"]
    return optimisers


def _endless(train: Numbered, skip: int) -> Iterator[Batch]:
    """Round after round, each in its own order; the first `skip` batches are left out."""
    number = 0
    for round_ in range(10**6):
        for batch in shuffled(train, np.random.default_rng((SEED, round_))):
            number += 1
            if number > skip:
                yield batch


def _resume(kept: Path, network: Network, optimisers: list[torch.optim.Optimizer]) -> int:
    state = torch.load(kept)
    network.load_state_dict(state["network"])
    for optimiser, was in zip(optimisers, state["optimisers"], strict=True):
        optimiser.load_state_dict(was)
    return int(state["step"])


if __name__ == "__main__":
    main()
