"""The kommissorium as values."""
