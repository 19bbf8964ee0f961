"""One file a channel; they do not know each other."""
