"""The built-in Word templates; a package, so that an installed program finds them."""
