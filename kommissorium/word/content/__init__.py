"""Values that a template can print, as Word content."""
