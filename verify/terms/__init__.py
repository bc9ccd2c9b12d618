"""The language of typed expressions: tensors, sums over indices, comparisons. Immutable and interned."""
