"""Leads as files for people and programs: chosen by consent, written whole, read back, and logged."""
