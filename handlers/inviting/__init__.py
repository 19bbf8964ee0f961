"""Who is asked, when, and why not."""
