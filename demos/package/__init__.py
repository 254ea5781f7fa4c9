"""What is done with a package, one verb per file."""
