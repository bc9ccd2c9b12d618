"""The gradient of a forward, derived: as mathematics and as NumPy."""
