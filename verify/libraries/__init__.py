"""What the rooms of other array libraries share: tables of a library's functions in NumPy, and witnesses in its code.

Nothing here imports such a library.
"""
