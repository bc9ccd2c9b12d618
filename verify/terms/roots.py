"""Roots of integers that are integers."""

from __future__ import annotations


def exact_root(n: int, k: int) -> int | None:
    """The integer whose k-th power is n >= 0, if there is one (Newton's iteration on integers)."""
    if n < 2:
        return n
    if k >= n.bit_length():  # 2**k > n
        return None
    guess = 1 << -(-n.bit_length() // k)
    while True:
        better = ((k - 1) * guess + n // guess ** (k - 1)) // k
        if better >= guess:
            return guess if guess**k == n else None
        guess = better
