"""Proofs at one shape after another, by z3."""
