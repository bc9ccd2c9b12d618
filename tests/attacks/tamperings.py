"""Ways to alter a report, digests computed again: what is done, and what the refusal has to name.

Rows 0 to 4 of the report are linear (W and X, proved), square (refuted), relu (proved but at 0), halves (bounded) and
spectrum (unsupported).
"""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.attacks.report import Change, Document, document, file, gradient, source, swapped, text, then_signed

SCRIPT: Final = "smt2/claims/linear-W.smt2"
OTHER: Final = "smt2/claims/linear-X.smt2"
CERTIFICATE: Final = "coq/claims/linear-W.v"
STATED: Final = "coq/claims/linear-W.json"
ROW: Final = "linear, gradient of W"
KERNEL: Final = {"by": "Coq", "what": "Coq's kernel accepted it", "file": None}
CONDITION: Final = {"kind": "kink", "args": [], "text": "X[i, j] = 0"}


@dataclass(frozen=True)
class Tampering:
    """``what`` is altered, the ``change``, and the words by which the refusal names it."""

    kind: str
    what: str
    change: Change
    named: str


def sets(**values: Any) -> Any:
    return lambda data: data.update(values)


def proved(data: Document) -> None:
    data.update(status="proved", scope="all-shapes", refuted_by=None, counterexample=None, reason=None, repair=None)
    data.update(evidence=[KERNEL])


def refuted(data: Document) -> None:
    witness = {"sizes": {}, "inputs": {"W": [[1]]}, "G": [[1]], "entry": [0, 0], "claimed": 1, "true": 2, "snippet": ""}
    data.update(status="refuted", scope=None, refuted_by="value", counterexample=witness)


def witness(**values: Any) -> Change:
    return gradient(1, "x", lambda data: data["counterexample"].update(values))


def evidence(change: Any) -> Change:
    return gradient(0, "W", lambda data: change(data["evidence"]))


def claims(change: Any) -> Change:
    return document(lambda data: change(data["claims"]))


def claim(number: int, change: Any) -> Change:
    return document(lambda data: change(data["claims"][number]))


def run(**values: Any) -> Change:
    return document(lambda data: data["run"].update(values))


def exchanged(first: Any, second: Any) -> Any:
    def change(data: Any) -> None:
        data[first], data[second] = data[second], data[first]

    return change


def renamed(old: str, new: str) -> Any:
    return lambda data: data.update({new: data.pop(old)})


def linked(folder: Path) -> None:
    (folder / "report.tex").rename(folder.parent / "elsewhere")
    (folder / "report.tex").symlink_to(folder.parent / "elsewhere")


def linked_folder(folder: Path) -> None:
    (folder / "smt2").rename(folder.parent / "elsewhere")
    (folder / "smt2").symlink_to(folder.parent / "elsewhere")


def bound(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        here = os.open(folder, os.O_RDONLY)
        end.bind(f"/proc/self/fd/{here}/door")
        os.close(here)


def huge(folder: Path) -> None:
    with (folder / SCRIPT).open("r+b") as stream:
        stream.truncate(1 << 40)


def deep(folder: Path) -> None:
    (folder / "/".join("d" * 40)).mkdir(parents=True)


def instead(folder: Path) -> None:
    (folder / SCRIPT).unlink()
    (folder / SCRIPT).mkdir()


VERDICTS: Final = (
    ("a refutation becomes a proof at every shape", gradient(1, "x", proved), "square, gradient of x, status: the report has 'proved'"),
    ("a refutation becomes a bounded proof", gradient(1, "x", lambda d: (proved(d), d.update(scope="bounded", shapes=[{"N": 2}]))), "square, gradient of x, scope"),
    ("a refutation becomes unknown", gradient(1, "x", lambda d: (proved(d), d.update(status="unknown", scope=None))), "square, gradient of x, status"),
    ("what refutes it is another thing", gradient(1, "x", sets(refuted_by="definedness")), "square, gradient of x, refuted_by"),
    ("a proof becomes a refutation", gradient(0, "W", refuted), f"{ROW}, status: the report has 'refuted'"),
    ("a proof becomes unknown", gradient(0, "W", sets(status="unknown", scope=None)), f"{ROW}, status"),
    ("a proof becomes vacuous", gradient(0, "W", sets(status="vacuous", scope=None)), f"{ROW}, status"),
    ("what is not supported becomes a proof", gradient(4, "x", proved), "spectrum, gradient of x, status"),
    ("bounded becomes every shape", gradient(3, "x", sets(scope="all-shapes")), "halves, gradient of x, scope"),
    ("every shape becomes bounded", gradient(0, "W", sets(scope="bounded")), f"{ROW}, scope"),
    ("one bounded shape more", gradient(3, "x", lambda d: d["shapes"].append({"N": 9})), "halves, gradient of x, shapes: the report has a list of 3"),
    ("other bounded shapes", gradient(3, "x", lambda d: d["shapes"][0].update(N=7)), "halves, gradient of x, shapes.0.N"),
    ("the shapes of the code left out", gradient(0, "W", sets(shapes=[])), f"{ROW}, shapes"),
    ("what is not covered left out", gradient(2, "x", sets(except_on=[])), "relu, gradient of x, except_on"),
    ("what is not covered made less", gradient(2, "x", lambda d: d["except_on"][0].update(text="x[i] = 0 = 1")), "relu, gradient of x, except_on.0.text"),
    ("something more not covered", gradient(0, "W", sets(except_on=[CONDITION])), f"{ROW}, except_on"),
    ("an assumption under which it holds", gradient(1, "x", sets(holds_if=[CONDITION])), "square, gradient of x, holds_if"),
    ("the reason left out", gradient(3, "x", sets(reason=None)), "halves, gradient of x, reason"),
    ("another reason", gradient(4, "x", lambda d: d["reason"].update(message="right, but for np.fft")), "spectrum, gradient of x, reason.message"),
    ("another repair", gradient(1, "x", sets(repair="dx = G * x")), "square, gradient of x, repair"),
    ("a note of its own", gradient(0, "W", sets(notes=["checked by hand"])), f"{ROW}, notes"),
    ("true and 1 confused", gradient(0, "W", lambda d: d["shapes"][0].update(H=2.0)), f"{ROW}, shapes.0.H"),
)  # fmt: skip
WITNESSES: Final = (
    ("the claimed value", witness(claimed=2), "counterexample.claimed"),
    ("the true value", witness(true=1), "counterexample.true"),
    ("an input", witness(inputs={"x": [3]}), "counterexample.inputs.x"),
    ("the sizes", witness(sizes={"N": 7}), "counterexample.sizes.N"),
    ("the entry", witness(entry=[1]), "counterexample.entry.0"),
    ("the cotangent", witness(G=[2]), "counterexample.G.0"),
    ("the NumPy code that a reader pastes", witness(snippet="import os; os.system('id')"), "counterexample.snippet"),
)
EVIDENCE: Final = (
    ("says more than it did", evidence(lambda e: e[0].update(what="proved by hand")), f"{ROW}, evidence.0.what"),
    ("by another", evidence(lambda e: e[0].update(by="Coq")), f"{ROW}, evidence.0.by"),
    ("of another row", evidence(lambda e: e[-1].update(file=OTHER)), f"{ROW}, evidence.6.file"),
    ("one less", evidence(lambda e: e.pop()), f"{ROW}, evidence: the report has a list of 6"),
    ("one more", evidence(lambda e: e.append(KERNEL)), f"{ROW}, evidence: the report has a list of 8"),
    ("in another order", evidence(exchanged(0, 1)), f"{ROW}, evidence.0"),
    ("none but Coq's word", evidence(lambda e: e.__setitem__(slice(None), [KERNEL])), f"{ROW}, evidence"),
)
ROWS: Final = (
    ("a claim renamed", claim(1, sets(name="cube")), "square, name: the report has 'cube'"),
    ("a gradient renamed", claim(0, lambda c: renamed("W", "V")(c["gradients"])), "linear, gradient of V: the report has an object"),
    ("the verdicts of two gradients exchanged", claim(0, lambda c: exchanged("W", "X")(c["gradients"])), f"{ROW}, evidence"),
    ("the verdicts of two claims exchanged", claims(lambda c: (a := c[1]["gradients"], b := c[2]["gradients"], c[1].update(gradients=b), c[2].update(gradients=a))), "square, gradient of x, status"),
    ("a claim left out", claims(lambda c: c.pop(1)), "claims: the report has a list of 4"),
    ("a claim twice", claims(lambda c: c.append(c[0])), "claims: the report has a list of 6"),
    ("a claim of its own", claims(lambda c: c.append(c[0] | {"name": "goldbach"})), "claims: the report has a list of 6"),
    ("claims in another order", claims(lambda c: c.reverse()), "linear, name"),
    ("a gradient left out", claim(0, lambda c: c["gradients"].pop("X")), "linear, gradient of X: the report has nothing"),
    ("a gradient of its own", claim(2, lambda c: c["gradients"].update(y=c["gradients"]["x"])), "relu, gradient of y: the report has an object"),
    ("what nobody claimed left out", claim(2, sets(unclaimed=[])), "relu, unclaimed"),
    ("another file", claim(0, sets(file="published.py")), "linear, file"),
    ("another line", claim(0, sets(line=1)), "linear, line"),
    ("errors of its own", document(sets(errors=[{"code": "import", "message": "no", "file": None, "line": None}])), "report.json, errors"),
)  # fmt: skip
WORDS: Final = (
    ("the forward's text", claim(1, sets(forward_source="def square(x):\n    return x * x / 2")), "square, forward_source"),
    ("the gradient's text", claim(1, sets(gradient_source="def f(G, x):\n    return 2 * G * x")), "square, gradient_source"),
    ("a formula", claim(0, sets(statement=r"\bar W = G X^T")), "linear, statement"),
    ("a title", claim(0, sets(title="Fermat's last theorem")), "linear, title"),
    ("a source in the literature", claim(0, sets(source="Gauss (1801)")), "linear, source"),
    ("a chapter", claim(0, sets(chapter="Settled")), "linear, chapter"),
    ("steps of a proof", claim(0, sets(steps=[{"name": "a", "latex": "a", "shapes_proved": 9}])), "linear, steps"),
    ("a derivation", claim(0, sets(derivation=[{"text": "clear"}])), "linear, derivation"),
    ("the report's title", document(sets(title="Certified")), "report.json, title"),
    ("a title that turns the line around", document(sets(title="\u202edeifitreC")), "report.json, title"),
)  # fmt: skip
RUN: Final = (
    ("the seed", run(seed=1), "report.json, run.seed"),
    ("the bound", run(bound=64), "report.json, run.bound"),
    ("the examples", run(examples=10**6), "report.json, run.examples"),
    ("the command's bound", run(command="gradproof check claims.py --seed 0 --bound 1 --examples 5"), "run.bound"),
    ("one claim of the file", run(command="gradproof check claims.py::linear --seed 0 --bound 2 --examples 5"), "claims: the report has a list of 5"),
    ("assumptions", run(assumptions=["arithmetic is inconsistent"]), "report.json, run.assumptions"),
    ("no command", document(lambda d: d["run"].pop("command")), "does not say which command made it"),
    ("a command that is none", run(command="rm -rf ."), "its command cannot be given again"),
    ("a command after the command", run(command="gradproof check claims.py; touch owned"), "it does not carry"),
    ("a command that re-checks", run(command="gradproof recheck report"), "its command cannot be given again"),
    ("a command that asks for help", run(command="gradproof check claims.py --help"), "its command cannot be given again"),
    ("a file of the reader's", run(command="gradproof check /etc/passwd"), "it does not carry"),
    ("a file beside the report", run(command="gradproof check ../helper.py"), "it does not carry '../helper.py'"),
    ("a formula that is no formula", run(command="gradproof prove 'open(0)' --shape x=N --gradient x=G"), "its command cannot be given again"),
    ("a quote that is open", run(command="gradproof check 'claims.py"), "its command cannot be given again"),
    ("another gradproof", document(lambda d: d["tool"].update(gradproof="0.9")), "gradproof 0.9 wrote it and this is"),
    ("another Python", document(lambda d: d["tool"].update(python="9.9.9")), "made with python 9.9.9, checked again with"),
    ("another z3", document(lambda d: d["tool"].update(z3="9.9.9")), "made with z3 9.9.9, checked again with"),
    ("a tool more", document(lambda d: d["tool"].update(Lean="4")), "made with Lean 4, checked again with none"),
    ("a tool less", document(lambda d: d["tool"].pop("numpy")), "made with numpy that is not named"),
)  # fmt: skip
SOURCES: Final = (
    ("a right gradient for the wrong one", source("return G * x\n", "return 2 * G * x\n"), "square, gradient of x, status: the report has 'refuted'"),
    ("a wrong gradient for a right one", source("return G @ X.T, W.T @ G", "return 2 * G @ X.T, W.T @ G"), f"{ROW}, status: the report has 'proved'"),
    ("a comment", source("import numpy", "# read by Gauss\nimport numpy"), "linear, line"),
    ("a file that it imports", source("return 2 * x", "return 3 * x", "helper.py"), "relu, gradient of x, status"),
    ("its digest", document(lambda d: d["run"]["sources"][0].update(sha256="0" * 64)), "sources/claims.py is not the source that report.json names"),
    ("its bytes alone", text("sources/claims.py", "import numpy", "import  numpy"), "sources/claims.py is not the source that report.json names"),
    ("one left out", then_signed(lambda f: (f / "sources/helper.py").unlink()), "its sources cannot be checked again"),
    ("all left out", document(lambda d: d["run"].update(sources=[])), "it does not carry 'claims.py'"),
    ("nothing said of them", document(lambda d: d["run"].pop("sources")), "it carries no sources"),
    ("one more", file("sources/more.py", ""), "sources/more.py: no row owns it"),
    ("a path that leads out", document(lambda d: d["run"]["sources"][0].update(path="../" * 20 + "etc/x.py")), "which is no path of a source"),
    ("an absolute path", document(lambda d: d["run"]["sources"][0].update(path="C:\\..\\a\0")), "which is no path of a source"),
    ("two in one place", document(lambda d: d["run"]["sources"].append(d["run"]["sources"][0])), "its sources cannot stand together"),
    ("one that raises", source("import numpy as np", "import numpy as np\n1 / 0"), "its sources cannot be checked again"),
    ("one that ends the program", source("import numpy as np", "import numpy as np, os; os._exit(0)"), "its sources cannot be checked again"),
    ("one that states nothing", source("from verify import claim", "from verify import claim; import sys; sys.exit()"), "its sources cannot be checked again"),
)  # fmt: skip
SCRIPTS: Final = (
    ("asks whether false", file(SCRIPT, "(set-logic QF_NRA)\n(assert false)\n(check-sat)\n"), f"{SCRIPT} ({ROW}) is not"),
    ("a contradiction assumed", text(SCRIPT, "(push 1)", "(push 1)\n(assert (< 1.0 0.0))"), f"{SCRIPT} ({ROW}) is not"),
    ("an entry for another", text(SCRIPT, "G[0,0]", "G[0,1]"), f"{SCRIPT} ({ROW}) is not"),
    ("a comment", text(SCRIPT, "; linear.W", "; linear.X"), f"{SCRIPT} ({ROW}) is not"),
    ("nothing", file(SCRIPT, ""), f"{SCRIPT} ({ROW}) is not"),
    ("no check", text(SCRIPT, "(check-sat)", ""), f"{SCRIPT} ({ROW}) is not"),
    ("not closed", text(SCRIPT, "(check-sat)", "(check-sat"), f"{SCRIPT} ({ROW}) is not"),
    ("no text", file(SCRIPT, b"\xff\xfe(check-sat)"), f"{SCRIPT} ({ROW}) is not"),
    ("levels without end", text(SCRIPT, "(push 1)", "(push 99999999999)"), f"{SCRIPT} ({ROW}) is not"),
    ("writes to a file", text(SCRIPT, "(push 1)", '(set-option :regular-output-channel "owned")\n(push 1)'), f"{SCRIPT} ({ROW}) is not"),
    ("line ends of another system", then_signed(lambda f: (f / SCRIPT).write_bytes((f / SCRIPT).read_bytes().replace(b"\n", b"\r\n"))), f"{SCRIPT} ({ROW}) is not"),
    ("those of two rows exchanged", swapped(SCRIPT, OTHER), f"{OTHER} (linear, gradient of X) is not"),
)  # fmt: skip
CERTIFICATES: Final = (
    ("writes a file as it compiles", then_signed(lambda f: (f / CERTIFICATE).write_text('Redirect "owned" Print nat.\n' + (f / CERTIFICATE).read_text())), f"{CERTIFICATE} ({ROW}) is not"),
    ("loads a plugin", then_signed(lambda f: (f / CERTIFICATE).write_text('Declare ML Module "owned".\n' + (f / CERTIFICATE).read_text())), f"{CERTIFICATE} ({ROW}) is not"),
    ("has a trivial theorem", file(CERTIFICATE, "Theorem linear_W : True. Proof. exact I. Qed.\n"), f"{CERTIFICATE} ({ROW}) is not"),
    ("assumes what it shows", text(CERTIFICATE, "Qed.", "Admitted."), f"{CERTIFICATE} ({ROW}) is not"),
    ("nothing", file(CERTIFICATE, ""), f"{CERTIFICATE} ({ROW}) is not"),
    ("what it states is less", file(STATED, "{}"), f"{STATED} ({ROW}) is not"),
    ("those of two rows exchanged", swapped(CERTIFICATE, "coq/claims/linear-X.v"), f"{CERTIFICATE} ({ROW}) is not"),
    ("the theory has an axiom", then_signed(lambda f: (f / "coq/theory/Checker.v").write_text("Axiom a : False.\n" + (f / "coq/theory/Checker.v").read_text())), "coq/theory/Checker.v is not"),
    ("the theory lacks a part", then_signed(lambda f: (f / "coq/theory/Soundness.v").unlink()), "coq/theory/Soundness.v is missing"),
    ("one more", file("coq/claims/more.v", 'Redirect "owned" Print nat.'), "coq/claims/more.v: no row owns it"),
)  # fmt: skip
PAGES: Final = (
    ("a verdict in HTML", text("report.html", "refuted", "proved"), "report.html is not"),
    ("a script in HTML", text("report.html", "</body>", "<script>alert(1)</script></body>"), "report.html is not"),
    ("a verdict in LaTeX", text("report.tex", "linear", "cubic"), "report.tex is not"),
    ("a file that LaTeX reads", text("report.tex", r"\begin{itemize}", r"\input{/etc/passwd}\begin{itemize}"), "report.tex is not"),
    ("the citation's title", text("citation.bib", "title", "author"), "citation.bib is not"),
    ("a PDF of its own", file("report.pdf", "%PDF"), "report.pdf: no row owns it"),
    ("a page that is missing", then_signed(lambda f: (f / "report.tex").unlink()), "report.tex is missing"),
)  # fmt: skip
FILES: Final = (
    ("a script more", file("smt2/claims/more.smt2", "(check-sat)"), "smt2/claims/more.smt2: no row owns it"),
    ("a script less", then_signed(lambda f: (f / SCRIPT).unlink()), f"{SCRIPT} is missing"),
    ("a script by another name", then_signed(lambda f: (f / SCRIPT).rename(f / "smt2/claims/Linear-W.smt2")), "smt2/claims/Linear-W.smt2: no row owns it"),
    ("a hidden file", file(".hidden", ""), ".hidden: no row owns it"),
    ("a name that turns the line around", file("smt2/\u202e2tms.smt2", ""), "2tms.smt2: no row owns it"),
    ("a name with a control character", file("smt2/\x1b[2Jok", ""), "ok: no row owns it"),
    ("a name that looks the same", file("smt2/claims/line\u0430r-W.smt2", ""), "r-W.smt2: no row owns it"),
    ("a name that is no text", then_signed(lambda f: Path(os.fsdecode(os.fsencode(f) + b"/\xff")).touch()), ": no row owns it"),
    ("a name of 250 characters", file("n" * 250, ""), "nnn: no row owns it"),
    ("a script that is a link", then_signed(linked), "report.tex is a link"),
    ("a folder that is a link", then_signed(linked_folder), "smt2 is a link"),
    ("a link that leads nowhere", then_signed(lambda f: (f / "x").symlink_to("nowhere")), "x is a link"),
    ("a link that leads to itself", then_signed(lambda f: (f / "x").symlink_to("x")), "x is a link"),
    ("a pipe that nobody writes to", then_signed(lambda f: os.mkfifo(f / "pipe")), "pipe is neither a file nor a folder"),
    ("a pipe for a script", then_signed(lambda f: ((f / SCRIPT).unlink(), os.mkfifo(f / SCRIPT))), f"{SCRIPT} is neither a file nor a folder"),
    ("a socket", then_signed(bound), "door is neither a file nor a folder"),
    ("a script of a terabyte", huge, f"{SCRIPT} is larger than a report may be"),
    ("folders without end", then_signed(deep), "is nested too deeply"),
    ("a folder for a script", then_signed(instead), f"{SCRIPT} is missing"),
)  # fmt: skip
MANIFESTS: Final = (
    ("no JSON", lambda f: (f / "MANIFEST.json").write_text("{"), "MANIFEST.json cannot be read"),
    ("a list", lambda f: (f / "MANIFEST.json").write_text("[]"), "MANIFEST.json cannot be read"),
    ("nested without end", lambda f: (f / "MANIFEST.json").write_text('{"files":' * 50_000), "MANIFEST.json cannot be read"),
    ("of another schema", lambda f: (f / "MANIFEST.json").write_text('{"schema": "x", "files": {}}'), "MANIFEST.json is not that of a report"),
    ("no files", lambda f: (f / "MANIFEST.json").write_text('{"schema": "gradproof-report/1", "files": 7}'), "MANIFEST.json is not that of a report"),
    ("a digest of its own", lambda f: edited(f, lambda d: d.update({SCRIPT: "0" * 64})), f"{SCRIPT} was changed"),
    ("a digest that is a number", lambda f: edited(f, lambda d: d.update({SCRIPT: 7})), f"{SCRIPT} was changed"),
    ("a file less", lambda f: edited(f, lambda d: d.pop(SCRIPT)), f"{SCRIPT} is not in the manifest"),
    ("a file more", lambda f: edited(f, lambda d: d.update({"../claims.py": "0" * 64})), "../claims.py is missing"),
    ("in other bytes", lambda f: (f / "MANIFEST.json").write_text((f / "MANIFEST.json").read_text() + "\n"), "MANIFEST.json is not"),
)  # fmt: skip
DOCUMENTS: Final = (
    ("no JSON", file("report.json", "{"), "report.json cannot be read"),
    ("a list", file("report.json", "[]"), "report.json cannot be read"),
    ("nested without end", file("report.json", "[" * 100_000), "report.json cannot be read"),
    ("a number of 5,000 digits", file("report.json", '{"a": ' + "9" * 5000 + "}"), "report.json cannot be read"),
    ("no text", file("report.json", b'{"a": "\xff"}'), "report.json cannot be read"),
    ("empty", file("report.json", "{}"), "report.json does not say which versions made it"),
    ("in other bytes", text("report.json", "{\n", "{ \n"), "report.json says the same in other bytes"),
    ("a key twice", text("report.json", '"status": "refuted"', '"status": "proved", "status": "refuted"'), "report.json says the same in other bytes"),
    ("no number", text("report.json", '"bound": 2', '"bound": NaN'), "report.json, run.bound: the report has nan"),
    ("true for 1", text("report.json", '"seed": 0', '"seed": false'), "report.json, run.seed: the report has False"),
    ("left out", then_signed(lambda f: (f / "report.json").unlink()), "report.json cannot be read"),
)  # fmt: skip


def edited(folder: Path, change: Any) -> None:
    import json

    data = json.loads((folder / "MANIFEST.json").read_text())
    change(data["files"])
    (folder / "MANIFEST.json").write_text(json.dumps(data, sort_keys=True, indent=1) + "\n")


KINDS: Final[dict[str, tuple[tuple[str, Change, str], ...]]] = {
    "verdict": VERDICTS,
    "witness": WITNESSES,
    "evidence": EVIDENCE,
    "row": ROWS,
    "words": WORDS,
    "run": RUN,
    "source": SOURCES,
    "script": SCRIPTS,
    "certificate": CERTIFICATES,
    "page": PAGES,
    "file": FILES,
    "manifest": MANIFESTS,
    "document": DOCUMENTS,
}
TAMPERINGS: Final = tuple(Tampering(kind, *row) for kind, rows in KINDS.items() for row in rows)
