"""Survey texts: what they mean, and what is said of a mistake."""
