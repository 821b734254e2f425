"""Rules about how a document is made, and whether everybody can read it."""
