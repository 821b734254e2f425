"""Lets `python -m kommissorium` run the command line."""

from kommissorium.cli.main import main

if __name__ == "__main__":
    main()
