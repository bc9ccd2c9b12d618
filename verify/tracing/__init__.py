"""How user code is run on our arrays: the session, NumPy's patched functions, what the code reaches."""
