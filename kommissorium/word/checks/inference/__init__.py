"""What kind of value each expression of a template has, as far as that can be known before any data exists."""
