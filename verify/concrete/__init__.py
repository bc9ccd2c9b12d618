"""Arrays at one shape, of dual numbers: what NumPy does, entry by entry."""
