"""Platforms for the tests, as strict as the real ones, over real HTTP."""
