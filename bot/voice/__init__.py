"""From phrases to sentences in many languages."""
