"""Surveys to begin with, in the languages that they are to speak."""
