"""What the verbs of asking decide."""
