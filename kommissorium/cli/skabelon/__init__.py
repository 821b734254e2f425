"""`kommissorium skabelon`: what a lawyer does with Word templates; one file per command."""
