r"""The chapters of the built-in suite: plain claim files, read by the same code as a user's.

Directly above each claim stands a block of comments that programs read, one field after another:

    # theorem: a title
    # statement: one line of LaTeX, which continues
    #     on indented lines
    # source: paper, book or equation
    # scope: all-shapes, or `bounded: ` and the reason
    # note: (optional) what a published form gets wrong or leaves out

In the statements `G` is the gradient of the loss by the forward's value, and `\bar x` that by the input x.
"""
