"""What Coq's kernel says of many certificates at once."""

from __future__ import annotations

from verify.certificates.coq import Coq
from verify.certificates.storage import loads
from verify.command.compiling import certificates


def accepted(coq: Coq, files: dict[str, str]) -> int:
    """How many certificates the files have; Coq accepts each, without an axiom."""
    paths = certificates(files)
    expected = {path: loads(files[path.removesuffix(".v") + ".json"]) for path in paths}
    done = coq.certificates({path: files[path] for path in paths}, expected)
    assert {path: answer.detail for path, answer in done.items() if not answer.certified} == {}
    assert {answer.axioms for answer in done.values()} == {()}
    return len(paths)
