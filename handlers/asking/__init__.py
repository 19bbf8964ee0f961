"""A survey in conversation: read an answer, branch, ask on, finish."""
