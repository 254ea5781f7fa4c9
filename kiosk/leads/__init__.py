"""A visitor's contact, from the form to the sealed record; nothing here knows a screen."""
