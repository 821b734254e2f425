"""Rules about the tags of a template: whether they can be read, and where they stand."""
