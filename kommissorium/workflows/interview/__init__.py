"""The questions that an input file leaves open, one by one; whoever draws them is elsewhere."""
