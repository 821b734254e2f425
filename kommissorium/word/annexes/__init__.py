"""Other Word documents behind a finished one, each with its own pages, looks, lists and notes."""
