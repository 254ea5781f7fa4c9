"""A demo in a process of its own: what goes in, what comes out, and what happens when it dies."""
