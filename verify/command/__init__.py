"""The command line: what is checked, written and shown."""
