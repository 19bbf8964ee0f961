"""What people mean, whichever of our languages they say it in."""
