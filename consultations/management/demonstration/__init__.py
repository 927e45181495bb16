"""The demonstration: invented people, invented answers, and every step through the same doors as in earnest."""
