"""What is looked at before a package may be installed: one file per check, each from a staged package to the problems it found."""
