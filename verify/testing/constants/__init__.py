"""The numbers that are written in a claim's code: inputs are tried near them, and they may be rounded."""
