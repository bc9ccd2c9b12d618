"""The proof at every shape: the typed expression, its canonical form, and the cut-off."""
