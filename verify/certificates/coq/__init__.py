"""Coq certificates: the text of one, and the compiler that checks it."""

from verify.certificates.coq.compiling import Compiled, Coq, compile_certificates
from verify.certificates.coq.emission import check_term, emit
from verify.certificates.coq.statement import Statement

__all__ = ["Compiled", "Coq", "Statement", "check_term", "compile_certificates", "emit"]
