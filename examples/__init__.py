"""The finished examples; a package, so that an installed program finds them."""
