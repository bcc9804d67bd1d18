"""Our own everyday mail: authored scenario families, and the generator that makes items of known truth."""
