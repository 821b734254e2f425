"""Rules about what a finished document must not have left in it."""
