"""How a demo begins: a folder that runs, made from a template or from nothing but a model."""
