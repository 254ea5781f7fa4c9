"""The families of models that a chain is known for: one file each, with a `guess` that says how well a model fits and why."""
