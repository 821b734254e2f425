"""Rules about what a template does with its data."""
