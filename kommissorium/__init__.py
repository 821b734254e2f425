"""Turns one YAML file into the Word documents with which a Danish municipality commissions a piece of work."""
