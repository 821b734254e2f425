"""What can be wrong, how badly, and where: values that every floor above may use."""
