"""The report of a check as one page: for the screen, for a mail, and for paper."""
