"""Ears, mouth and clock: the only place that waits."""
