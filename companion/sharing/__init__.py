"""What may leave this machine, by consent. Nothing does yet: this floor is empty, and nothing is sent."""
