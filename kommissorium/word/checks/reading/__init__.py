"""A document as the rules see it: paragraphs with their places, tables, effective formatting, fields and properties."""
