"""Unhappy customers and the people who help them."""
