"""Runs on floats and exact numbers: points to try, and the search for a counterexample."""
