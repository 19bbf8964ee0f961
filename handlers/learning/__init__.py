"""Scores, as numbers and as sentences."""
