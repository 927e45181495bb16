"""Pure arithmetic of privacy: pepper, thresholds and today are arguments; no Django, no clock, no queries."""
