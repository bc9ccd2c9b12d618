"""How long a verdict takes, beside a peer's check of one shape, and how that grows: `python -m tests.bench`."""
