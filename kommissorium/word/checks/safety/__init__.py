"""Rules about what a document carries besides its text, and what it may do on the reader's machine."""
