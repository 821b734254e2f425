"""The command line."""


def main() -> None:
    """Runs the command line on the process's arguments and ends the process."""
