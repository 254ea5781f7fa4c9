"""Text classification by a model of the BERT or RoBERTa kind (Hugging Face): numbers of pieces in, one number for each class out."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said, named_or_numbered

SPECIAL = {"[CLS]", "[SEP]", "[UNK]"}
SPACE = "Ġ"
VOCABULARY, MERGES = "vocabulary.json", "merges.json"
STAND_IN = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
CLASSES_MOST = 2000
Cutting = tuple[dict[str, Any], dict[str, tuple[str, ...]]]
"""The step that cuts a text into pieces, and the lists that it reads."""


def guess(facts: Facts) -> Guess | None:
    """Inputs named `input_ids` and an output (1, classes); its vocabulary lies beside it as vocab.txt or tokenizer.json."""
    output = next((answer for answer in facts.with_shape(1, None) if 2 <= answer.shape[1] <= CLASSES_MOST), None)
    if "input_ids" not in facts.input_names or output is None:
        return None
    cut, lists = _bert(facts) or _roberta(facts) or ({"use": "word-pieces", "vocabulary": VOCABULARY}, {})
    names, unknown = named_or_numbered(facts, output.shape[1])
    classify: dict[str, Any] = {"use": "classify", "names": LABELS} | ({"output": output.name} if len(facts.answers) > 1 else {})
    return Guess(
        "sentences",
        0.9 if lists else 0.6,
        (Said("new-because-inputs", {"names": ", ".join(facts.input_names)}),),
        (cut, {"use": "infer-text", "model": OWN}, classify),
        input="text",
        names=names,
        lists=lists or {VOCABULARY: STAND_IN},
        unknown=(*unknown, *(() if lists else (Said("new-unknown-vocabulary"),))),
    )


def _bert(facts: Facts) -> Cutting | None:
    pieces = next((names for names in facts.lists if set(names) >= SPECIAL), None)
    if pieces is None:
        return None
    cased = any(name != name.lower() for name in pieces if not name.startswith("["))
    return {"use": "word-pieces", "vocabulary": VOCABULARY} | ({"lower": False} if cased else {}), {VOCABULARY: tuple(pieces)}


def _roberta(facts: Facts) -> Cutting | None:
    """Byte pairs: letters as GPT-2 writes them, and a list of pairs."""
    pieces = next((names for names in facts.lists if SPACE in names and "<s>" in names and "</s>" in names), None)
    merges = next((names for names in facts.lists if names and all(name.count(" ") == 1 for name in names)), None)
    if pieces is None or merges is None:
        return None
    return {"use": "byte-pairs", "vocabulary": VOCABULARY, "merges": MERGES}, {VOCABULARY: tuple(pieces), MERGES: tuple(merges)}
