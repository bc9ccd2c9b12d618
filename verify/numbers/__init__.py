"""The numbers that one function runs on: dual numbers, exact reals, and what a float constant means."""
