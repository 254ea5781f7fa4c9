"""What is written when keys are pressed: Vietnamese, Korean and plain letters; no Qt."""
