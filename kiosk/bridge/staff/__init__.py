"""The staff's screens: one QObject for each thing that staff do."""
