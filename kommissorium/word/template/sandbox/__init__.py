"""What templates may do with values: allow-lists, and bounds on the size of all that they make."""
