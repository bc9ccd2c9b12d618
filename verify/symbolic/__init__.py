"""Arrays with symbolic sizes, of terms: what NumPy does at every shape at once."""
