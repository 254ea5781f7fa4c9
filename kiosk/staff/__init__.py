"""What booth staff do at a kiosk: who may, what they chose, and how the machine is."""
