"""The language of formulas: NumPy expressions that are parsed and interpreted, never evaluated as code."""
