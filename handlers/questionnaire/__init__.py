"""A survey text and what it means."""
