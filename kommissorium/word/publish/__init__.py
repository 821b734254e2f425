"""What only its writers should know is taken out of a document before everybody may read it."""
