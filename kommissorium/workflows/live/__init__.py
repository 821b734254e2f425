"""Documents that are built again as often as something is saved that they are made of."""
