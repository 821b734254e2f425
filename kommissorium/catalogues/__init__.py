"""The built-in question catalogues, as YAML files."""
