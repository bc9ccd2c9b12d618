"""How papers and LaTeX spell what a formula may say, and what is said instead of Python's statements."""

from __future__ import annotations

from typing import Final

from verify.notation.words import words

FONTS: Final = words("operatorname mathrm mathbf mathbb mathsf mathit mathcal boldsymbol bm text textrm textbf vec")
ACCENTS: Final = dict(
    word.split("=") for word in words("hat=hat widehat=hat bar=bar overline=bar tilde=tilde widetilde=tilde")
)
LOGARITHMS: Final = {"log_2": "log2", "log_10": "log10"}
MEANT: Final = {  # in the fonts of papers
    "1": "a vector of ones: write ones(n), or sum(x) for its product with x",
    "E": "an expectation: write mean(x)",
}
COMMANDS: Final = {
    "lVert": "||", "rVert": "||", "Vert": "||", "|": "||", "lvert": "|", "rvert": "|", "vert": "|", "{": "(", "}": ")",
    "cdot": "·", "times": "·", "odot": "*", "circ": "*", "langle": "⟨", "rangle": "⟩",
    "le": "<=", "leq": "<=", "ge": ">=", "geq": ">=", "ne": "!=", "neq": "!=",
}  # fmt: skip
_LETTERS: Final = words(
    """
    alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ iota=ι
    kappa=κ lambda=λ mu=μ nu=ν xi=ξ rho=ρ sigma=σ tau=τ phi=φ varphi=φ chi=χ
    psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Phi=Φ Psi=Ψ Omega=Ω Sigma=Σ ell=l
    """
)
GREEK: Final = dict(word.split("=") for word in sorted(_LETTERS))
# one letter, in the spellings of which an input may have any: \lambda, λ, lambda_, lam
SPELT: Final = {
    spelling: [name, letter, f"{name}_", name[:3]]
    for name, letter in GREEK.items()
    for spelling in (name, letter)
    if letter != "l" or spelling == "ell"
}
SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SUBSCRIPTS: Final = str.maketrans("ᵢⱼₖₗₘₙₚₛₜ₀₁₂₃₄₅₆₇₈₉", "ijklmnpst0123456789")
LOW: Final = "".join(map(chr, SUBSCRIPTS))
FRACTIONS: Final = "½⅓⅔¼¾⅕⅙⅛"
KEYWORDS: Final = {
    **dict.fromkeys(("and", "or"), "'and' and 'or' do not work on arrays; write & or |"),
    "not": "'not' does not work on arrays; write ~",
    **dict.fromkeys(("if", "else"), "a condition on values does not work on arrays; write where(condition, a, b)"),
    "lambda": "a formula has no lambda",
    **dict.fromkeys(("for", "in", "async"), "a formula has no comprehension; write it in a claim file"),
    "await": "a formula has no await",
    ":=": "a formula has no assignment",
}
