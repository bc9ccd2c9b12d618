"""Coq certificates: the text of one, and the compiler that checks it."""

from verify.certificates.coq.compiling import Compiled, Coq, compile_certificates
from verify.certificates.coq.emission import emit
from verify.certificates.coq.statement import Statement

__all__ = ["Compiled", "Coq", "Statement", "compile_certificates", "emit"]
