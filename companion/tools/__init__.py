"""What the companion may use besides words, each with a permission. So far: starting with the desktop."""
