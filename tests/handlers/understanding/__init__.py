"""What people type, in the twelve languages we ship."""
