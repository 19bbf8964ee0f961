"""Verbs: pure decisions about events. No input or output, no clock, no chance."""
