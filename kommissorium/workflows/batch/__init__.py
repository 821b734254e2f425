"""Many documents at once: which there are to build, on whatever cores there are, and which are there already."""
