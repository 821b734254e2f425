"""Checks of any .docx: a rule a file, in rooms for the document, safety and leftovers."""
