"""The version of the program: the one place where it is written; the package's metadata take it from here."""

VERSION = "0.1.0"
