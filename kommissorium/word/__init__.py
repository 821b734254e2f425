"""The Word engine: templates with tags in, Word documents out; knows nothing of the domain."""
