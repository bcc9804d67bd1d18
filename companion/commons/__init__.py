"""The server that will count shared reports; never imported by the application. Nothing is here yet."""
