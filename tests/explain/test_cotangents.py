"""Repairs and programs to paste speak the names of the user's code."""

import verify
from verify import claim, from_cached
from verify.explain.backward.pasted import backward
from verify.explain.derivation.theorem import explained


def test_the_cotangent_is_called_what_the_gradient_function_calls_it() -> None:
    @claim(W="H m", X="m n")
    def product(W, X):
        return W @ X

    @product.gradient("W")
    def product_dW(dout, X):
        return dout @ X

    found = verify.check(product).gradients["W"]
    assert found.repair == "dW = dout @ X.T"
    assert found.counterexample is not None and "product_dW(dout=dout.copy(), " in found.counterexample.snippet


def test_course_code_gets_its_own_name_of_it_in_a_derived_gradient() -> None:
    def square(x):
        return x @ x.T, x

    def square_backward(upstream, x):
        return upstream.sum() * 0 * x

    found = verify.check(from_cached(square, square_backward, x="N D")).gradients["x"]
    assert found.repair is not None and "upstream" in found.repair and "G" not in found.repair


def test_the_backward_of_a_layer_is_a_forward_with_a_cotangent_of_another_name() -> None:
    @claim(G="H n", X="m n")
    def product_dW(G, X):
        return G @ X.T

    @product_dW.gradient("X")
    def product_dWdX(H, G):
        return H.T @ (2 * G)

    found = verify.check(product_dW).gradients["X"]
    assert found.status == "refuted" and found.repair == "dX = H.T @ G"
    assert found.counterexample is not None
    assert "product_dWdX(H=H.copy(), G=G.copy())" in found.counterexample.snippet
    assert "np.sum(H * product_dW(G=G.copy(), X=moved))" in found.counterexample.snippet


def test_the_backward_of_a_layer_has_a_backward_of_its_own_to_paste() -> None:
    @claim(G="N M", W="D M", X="N D")
    def layer_dX(G, W, X):
        dZ = G @ W.T
        return dZ * (X > 0)

    found = backward(layer_dX.__claim__, ["G", "W"])  # type: ignore[attr-defined]
    assert not found.missing and found.everywhere
    assert found.functions[0].code.splitlines()[-3:] == [
        "def layer_dX_backward(GG, G, W, X):",
        "    ddZ = GG * (X > 0)",
        "    return ddZ @ W, ddZ.T @ G",
    ]
    steps = explained(layer_dX.__claim__, "W")  # type: ignore[attr-defined]
    assert steps.matrix_form[-1].text == "dW = ddZ.T @ G"
