"""What admins and colleagues decide by commands."""
