"""How each locale writes what Django formats; a locale without a file here has Django’s own."""
