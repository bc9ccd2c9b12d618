"""Functions of PyTorch with a backward written by hand (`torch.autograd.Function`), run on the arrays of a check.

Torch's own dispatch (`__torch_function__`) hands every call with a `Tensor` of ours to one table, which says what it is
in NumPy; so torch code is traced, proved and refuted as NumPy code is. Torch computes nothing here.
"""
