"""What happened at an event, in sums that name nobody and in which no small group can be found."""
