"""Floor 4: what exhibitors and organisers use; the only floor that may sign and unseal."""
