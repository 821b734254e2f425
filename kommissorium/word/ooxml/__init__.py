"""The package and its XML: names, parsing, bounds, writing."""
