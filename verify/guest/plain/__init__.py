"""A second look at what was proved: the same file in a process with plain NumPy, where nothing of ours is."""
