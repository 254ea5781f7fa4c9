"""Text classification by a BERT-style model (Hugging Face): numbers of word pieces in, one number for each class out."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said, named_or_numbered

SPECIAL = {"[CLS]", "[SEP]", "[UNK]"}
VOCABULARY = "vocabulary.json"
STAND_IN = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
CLASSES_MOST = 2000


def guess(facts: Facts) -> Guess | None:
    """Inputs named `input_ids` and an output (1, classes); its vocabulary lies beside it as vocab.txt or tokenizer.json."""
    output = next((answer for answer in facts.with_shape(1, None) if 2 <= answer.shape[1] <= CLASSES_MOST), None)
    if "input_ids" not in facts.input_names or output is None:
        return None
    pieces = next((names for names in facts.lists if set(names) >= SPECIAL), ())
    names, unknown = named_or_numbered(facts, output.shape[1])
    cut: dict[str, Any] = {"use": "word-pieces", "vocabulary": VOCABULARY}
    if any(name != name.lower() for name in pieces if name not in SPECIAL and not name.startswith("[")):
        cut["lower"] = False
    classify: dict[str, Any] = {"use": "classify", "names": LABELS} | ({"output": output.name} if len(facts.answers) > 1 else {})
    return Guess(
        "sentences",
        0.9 if pieces else 0.6,
        (Said("new-because-inputs", {"names": ", ".join(facts.input_names)}),),
        (cut, {"use": "infer-text", "model": OWN}, classify),
        input="text",
        names=names,
        lists={VOCABULARY: tuple(pieces) or STAND_IN},
        unknown=(*unknown, *(() if pieces else (Said("new-unknown-vocabulary"),))),
    )
