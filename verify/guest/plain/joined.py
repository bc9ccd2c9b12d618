"""A submission in the second look: forwards in a process that holds the reference alone, gradients in another one.

So nothing that a submission patches reaches the forward that it is compared with, and it finds no solution there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from verify.claims.claim import Claim
from verify.claims.submission import Submission, joined
from verify.errors import BadInput
from verify.guest.confined import confine, python_paths
from verify.guest.plain.remote import READ_BY_PROCESS, functions, stated


@contextmanager
def stated_together(submission: Submission) -> Iterator[dict[str, Claim]]:
    """The claims that a submission's functions are the gradients that are asked for, by name. Raises Silent."""
    names = tuple(dict.fromkeys(a.function for a in submission.asked))
    folder = os.path.dirname(submission.again)

    def alone() -> None:
        os.chdir(folder)
        confine([folder], [*python_paths(os.path.dirname(submission.reference)), *(str(p) for p in READ_BY_PROCESS)])

    with stated(submission.reference, hands_over=True) as claims, functions(submission.again, names, alone) as found:
        yield dict(_joined(submission, claims, found))


def _joined(
    submission: Submission, claims: Mapping[str, Claim], functions: Mapping[str, Callable[..., Any]]
) -> Iterator[tuple[str, Claim]]:
    for asked in submission.asked:
        if asked.claim in claims and asked.function in functions:
            try:
                yield asked.label, joined(claims[asked.claim], asked, functions[asked.function])
            except BadInput:
                continue  # what is not stated is not proved
