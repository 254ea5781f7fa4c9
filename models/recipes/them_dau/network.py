"""The network: bare words in, a chance for each marked form of every word out."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.syllables import EDGE, SHAPES

NEVER = -1e4
"""The log-odds of what can't be; infinity would make a word without any form none of a number."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large a network is; all in numbers per word unless said."""

    width: int = 256
    word: int = 128
    pair: int = 64
    pairs: int = 131072
    """Rows for pairs of neighbouring words; each pair has two of them by two hashes, so that few share both."""
    scorer: int = 128
    blocks: str = "12a4"
    """A digit looks that many words to both sides, a at the whole sentence."""


class Network(nn.Module):
    """`first` and `many` (words) int64 say where the forms of each known word begin and how many it has."""

    def __init__(self, first: Tensor, many: Tensor, size: Size) -> None:
        super().__init__()
        self.register_buffer("first", first)
        self.register_buffer("many", many)
        self.register_buffer("slots", torch.arange(int(many.max())))
        self.size = size
        self.words = nn.Embedding(len(first), size.word)
        self.shapes = nn.Embedding(SHAPES, size.word)
        self.pairs = nn.Embedding(size.pairs, size.pair)
        self.enter = nn.Linear(size.word + 3 * size.pair, size.width)
        self.blocks = nn.ModuleList(Everywhere(size.width) if kind == "a" else Neighbours(size.width, int(kind)) for kind in size.blocks)
        self.leave = nn.LayerNorm(size.width)
        self.scorer = nn.Linear(size.width, size.scorer)
        self.forms = nn.Embedding(int(many.sum()) + 1, size.scorer)
        self.usual = nn.Embedding(int(many.sum()) + 1, 1)
        for table, spread in ((self.words, 0.5), (self.shapes, 0.2), (self.pairs, 0.2), (self.forms, 0.05), (self.usual, 0.0)):
            nn.init.normal_(table.weight, std=spread)

    def forward(self, words: Tensor, shapes: Tensor) -> Tensor:
        """(b, n) words and shapes → (b, n, most forms) log-odds; `NEVER` where a word has fewer forms."""
        return self.score(self.read(words, shapes), words)

    def read(self, words: Tensor, shapes: Tensor) -> Tensor:
        """→ (b, n, width): what each word means where it stands."""
        wide = F.pad(words, (1, 1), value=EDGE)
        pairs = self._pairs(wide[:, :-1], wide[:, 1:])
        around = self._pairs(wide[:, :-2] + 20011, wide[:, 2:])
        x = torch.cat((self.words(words) + self.shapes(shapes), pairs[:, :-1], pairs[:, 1:], around), dim=-1)
        x = self.enter(F.dropout(x, 0.1, self.training))
        there = words != EDGE
        for block in self.blocks:
            x = x + block(x, there)
        return self.leave(x)

    def score(self, read: Tensor, words: Tensor) -> Tensor:
        """(…, width) as read and their (…) words → (…, most forms)."""
        many = self.many[words].unsqueeze(-1)
        rows = torch.where(self.slots < many, self.first[words].unsqueeze(-1) + self.slots, len(self.usual.weight) - 1)
        scores = torch.matmul(self.forms(rows), self.scorer(read).unsqueeze(-1)).squeeze(-1) + self.usual(rows).squeeze(-1)
        return scores.float().masked_fill(self.slots >= many, NEVER)

    def _pairs(self, left: Tensor, right: Tensor) -> Tensor:
        one = (left * 7919 + right * 104729) % self.size.pairs
        other = (left * 49157 + right * 3145739 + 12289) % (self.size.pairs - 17)
        return self.pairs(one) + self.pairs(other)


class Neighbours(nn.Module):
    """What the words on both sides say."""

    def __init__(self, width: int, reach: int) -> None:
        super().__init__()
        self.reach = reach
        self.norm = nn.LayerNorm(width)
        self.wide = nn.Linear(3 * width, 2 * width)
        self.back = nn.Linear(2 * width, width)

    def forward(self, x: Tensor, there: Tensor) -> Tensor:
        n = x.shape[1]
        y = F.pad(self.norm(x) * there.unsqueeze(-1), (0, 0, self.reach, self.reach))
        y = torch.cat((y[:, :n], y[:, self.reach : n + self.reach], y[:, 2 * self.reach :]), dim=-1)
        return self.back(F.relu(self.wide(y)))


class Everywhere(nn.Module):
    """What the whole sentence says: attention with a slope by distance for each head (ALiBi, Press and others 2022, both ways)."""

    def __init__(self, width: int, heads: int = 4) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(width)
        self.ask = nn.Linear(width, 3 * width)
        self.back = nn.Linear(width, width)
        self.near = nn.Parameter(torch.tensor([[-0.5, -0.5, -0.1, 0.0], [-0.5, -0.1, -0.1, 0.0]]))

    def forward(self, x: Tensor, there: Tensor) -> Tensor:
        b, n, width = x.shape
        ask, key, value = self.ask(self.norm(x)).view(b, n, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        at = torch.arange(n, device=x.device)
        far = at - at.unsqueeze(1)
        slopes = self.near.unsqueeze(-1).unsqueeze(-1)
        bias = slopes[0] * far.clamp(min=0) + slopes[1] * (-far).clamp(min=0)
        bias = bias.unsqueeze(0).masked_fill(~there[:, None, None, :], NEVER)
        y = F.scaled_dot_product_attention(ask, key, value, attn_mask=bias.to(ask.dtype))
        return self.back(torch.cat(y.unbind(1), dim=-1))
