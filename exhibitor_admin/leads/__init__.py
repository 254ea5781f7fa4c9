"""The leads of all kiosks on the organiser's machine: collected, opened, merged, corrected and erased."""
