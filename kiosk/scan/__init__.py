"""What a badge or a business card that is held to the camera says of its owner."""
