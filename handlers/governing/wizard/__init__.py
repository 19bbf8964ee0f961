"""A survey written together, question by question, by somebody new to the text."""
