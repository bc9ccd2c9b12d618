"""A counterexample is as small as it can be told: sizes 1, and entries 0, 1 or -1 where such ones refute."""

from __future__ import annotations

import numpy as np

from verify import check, claim


def test_a_kink_on_the_wrong_side_is_shown_with_a_bias_of_minus_one() -> None:
    @claim(X="N D", W="D H", b="H")
    def layer(X, W, b):  # type: ignore[no-untyped-def]
        return np.maximum(X @ W + b, 0)

    @layer.gradient("W")
    def layer_dW(G, X, W, b):  # type: ignore[no-untyped-def]
        h = np.maximum(X @ W + b, 0)
        return X.T @ (G * (h >= 0))

    found = check(layer).gradients["W"].counterexample
    assert found is not None and set(found.sizes.values()) == {1}
    entries = [x for value in (*found.inputs.values(), found.G) for x in np.ravel(value)]
    assert {str(x) for x in entries} <= {"-1", "0", "1"}
