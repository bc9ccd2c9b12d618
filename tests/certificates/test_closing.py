"""Cofactors found by rewriting: what is found, Coq accepts; where nothing is to be found, None."""

from dataclasses import replace

import pytest

from tests.certificates.examples import (
    certificate,
    linear,
    mean,
    product,
    reciprocal,
    softmax,
    square,
    symmetric,
    tensors,
    trap,
)
from verify.certificates import Certificate, Hypothesis, close
from verify.certificates.coq import Coq, check_term


def inverse() -> Certificate:
    """``tr(A B V A B) = tr(V)`` for ``A B = 1``: a relation with a sum and a delta."""
    return certificate(
        "inverse", "n", "A:n,n B:n,n V:n,n",
        (product("n n n n n", "A:0,1 B:1,2 V:2,3 A:3,4 B:4,0"),),
        (product("n", "V:0,0"),),
        hypotheses=(
            Hypothesis("inverse 1", ("n", "n"), (product("n", "A:0,2 B:2,1"),), (product("", "", deltas="0,1"),)),
        ),
        probes=("V",),
    )  # fmt: skip


def normalised() -> Certificate:
    """Two chained relations: ``s s = x`` and ``u s = 1``, so ``u u x = 1``, inside a sum, twice."""
    return certificate(
        "root", "N", "x:N s:N u:N v:N",
        (product("N", "u:0 u:0 s:0 s:0 v:0 x:0 u:0"),),
        (product("N", "s:0 v:0"),),
        hypotheses=(
            Hypothesis("reciprocal 1", ("N",), (product("", "u:0 s:0"),), (product("", ""),)),
            Hypothesis("root 2", ("N",), (product("", "x:0"),), (product("", "s:0 s:0"),)),
        ),
        probes=("v",),
    )  # fmt: skip


def stripped(cert: Certificate) -> Certificate:
    return replace(cert, cofactors=())


CLOSABLE = {
    c.name: c
    for c in (linear(), mean(), *map(stripped, (reciprocal(), softmax(), symmetric())), inverse(), normalised())
}


@pytest.mark.parametrize("name", CLOSABLE)
def test_cofactors_are_found(name: str) -> None:
    found = close(CLOSABLE[name])
    assert found is not None
    assert bool(found.cofactors) == bool(found.hypotheses)


def test_coq_accepts_what_is_found(coq: Coq) -> None:
    found = [close(c) for c in CLOSABLE.values()]
    answer = coq.answer("\n".join(f"Eval vm_compute in {check_term(c)}." for c in found if c is not None))
    assert answer.certified, answer.detail
    assert answer.detail.count("= true") == len(CLOSABLE)


@pytest.mark.parametrize("cert", [trap(), square(2), stripped(replace(reciprocal(), right=(product("N", "v:0", 2),)))])
def test_a_false_claim_is_not_closed(cert: Certificate) -> None:
    assert close(cert) is None


def test_a_rule_that_undoes_itself_stops() -> None:
    swap = Hypothesis("symmetric 1", ("n", "n"), (product("", "A:0,1"),), (product("", "A:1,0"),))
    cert = certificate(
        "c",
        "n",
        "A:n,n v:n",
        (product("n n", "A:0,1 v:0"),),
        (product("n n", "A:0,1 v:0", 2),),
        hypotheses=(swap,),
        probes=("v",),
    )
    assert tensors("A:n,n v:n") == cert.tensors
    assert close(cert) is None
