"""A plan backwards from the meeting that decides."""
