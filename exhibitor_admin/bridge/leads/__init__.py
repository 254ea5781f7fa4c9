"""The leads' place: collect, unlock, find, look at one, hand out, take back."""
