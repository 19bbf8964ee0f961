"""Any talk at all: surveys and turns that chance draws, and what should be kept."""
