"""What the organiser's window talks to: one QObject per thing; it calls the same functions as the command line."""
