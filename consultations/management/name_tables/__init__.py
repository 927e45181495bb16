"""Making the table of names and places at release time, from packages that are not needed to run."""
