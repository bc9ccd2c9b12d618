"""Coq certificates: the text of one, and the compiler that checks it."""

from verify.certificates.coq.compiling import (
    ANALYTIC,
    SHIPPED,
    THEORY,
    TOGETHER,
    Compiled,
    Coq,
    compile_certificates,
    needed,
    theory_files,
)
from verify.certificates.coq.emission import check_term, emit
from verify.certificates.coq.statement import Statement

__all__ = [
    "ANALYTIC",
    "SHIPPED",
    "THEORY",
    "TOGETHER",
    "Compiled",
    "Coq",
    "Statement",
    "check_term",
    "compile_certificates",
    "emit",
    "needed",
    "theory_files",
]
