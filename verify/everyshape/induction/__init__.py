"""Loops that hand a state on, at every length: an identity over all iterations by induction over them.

`unfold` writes states in one way, `telescope` adds sums that vanish, and `values` are the numbers behind the states.
docs/loops.md states and proves what this rests on.
"""
