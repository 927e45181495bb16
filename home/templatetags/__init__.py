"""Words of the house for templates."""
