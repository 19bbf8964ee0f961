"""What customers decide about themselves."""
