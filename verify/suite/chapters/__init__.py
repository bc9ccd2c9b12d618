r"""The chapters of the built-in suite: plain claim files, read by the same code as a user's.

Directly above each claim stands a block of comments, one field a line, that programs read:

    # theorem: a title                    # scope: all-shapes, or `bounded`, a colon and the reason
    # statement: LaTeX                    # note: (optional) what a published form gets wrong or leaves out
    # source: paper, book or equation

In the statements `G` is the gradient of the loss by the forward's value, and `\bar x` that by the input x.
"""
