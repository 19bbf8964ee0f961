"""Nouns and memory: the only place that knows SQL."""
