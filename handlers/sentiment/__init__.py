"""Mood of a sentence, or None where it cannot be read."""
