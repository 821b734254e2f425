"""The command line; the only floor that prints or picks exit codes."""
