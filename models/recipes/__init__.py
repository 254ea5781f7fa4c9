"""How our own models are made, and how others' weights come from their packages; nothing of it runs in the kiosk."""
