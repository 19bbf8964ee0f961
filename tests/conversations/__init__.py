"""Conversations with real storage: events in, what people read out."""
