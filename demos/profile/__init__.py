"""What one machine is capable of, in a small file, and what that says of a demo that was measured on another."""
