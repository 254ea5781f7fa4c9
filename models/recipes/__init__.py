"""How our own models are made; nothing of it runs in the kiosk."""
