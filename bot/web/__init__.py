"""The HTTP side: chat, desk, API."""
