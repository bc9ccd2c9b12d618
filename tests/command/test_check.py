"""`gradproof check` and `prove` as a contract: exit codes, the JSON object, the text, the report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.command.command import LINEAR, ROOT, Ran, environment, gradproof
from tests.tools import hear_interrupts

SCHEMA = json.loads((ROOT / "verify" / "schema.json").read_text())
HEAD = "import numpy as np\nfrom verify import claim\n\n"
WRONG = LINEAR.replace("W.T @ G", "2 * W.T @ G")
SHAPE = HEAD + (
    '@claim(X="N D", b="D")\ndef add(X, b):\n    return X + b\n\n@add.gradient("b")\ndef add_backward(G):\n    return G\n'
)
VACUOUS = (
    HEAD + '@claim(x="N")\ndef never(x):\n    return 1 / (x - x)\n\n@never.gradient("x")\ndef back(G):\n    return G\n'
)
TRANSFORMS = HEAD + (
    '@claim(x="N")\ndef odd(x):\n    return np.fft.fft(x).real\n\n'
    '@odd.gradient("x")\ndef odd_backward(G):\n    return np.fft.fft(G).real\n'
)
FORWARD_RAISES = HEAD + (
    '@claim(W="H m", X="m n")\ndef product(W, X):\n    return W @ Y\n\n'
    '@product.gradient("W")\ndef product_backward(G, X):\n    return G @ X.T\n'
)


def check(tmp_path: Path, source: str, *options: str) -> Ran:
    (tmp_path / "claims.py").write_text(source)
    ran = gradproof("check", "claims.py", "--format", "json", *options, cwd=tmp_path)
    jsonschema.validate(ran.json, SCHEMA)
    return ran


def gradients(ran: Ran) -> dict[str, Any]:
    return {name: g for c in ran.json["claims"] for name, g in c["gradients"].items()}


def test_a_right_gradient_is_proved(tmp_path: Path) -> None:
    ran = check(tmp_path, LINEAR, "--require", "bounded", "--bound", "3")
    assert (ran.code, ran.err, ran.json["errors"]) == (0, "", [])
    (claim,) = ran.json["claims"]
    assert (claim["name"], claim["file"], claim["line"], claim["unclaimed"]) == ("linear", "claims.py", 4, [])
    for gradient in claim["gradients"].values():
        assert gradient["status"] == "proved"
        assert {"H": 2, "m": 3, "n": 2} in gradient["shapes"]
        assert gradient["counterexample"] is None


def test_a_wrong_gradient_is_refuted_with_a_witness(tmp_path: Path) -> None:
    ran = check(tmp_path, WRONG)
    assert ran.code == 1
    found = gradients(ran)
    assert found["W"]["status"] == "proved"
    assert (found["X"]["status"], found["X"]["refuted_by"]) == ("refuted", "value")
    assert found["X"]["repair"].endswith("W.T @ G") and "2" not in found["X"]["repair"]
    witness = found["X"]["counterexample"]
    assert witness["sizes"] == {"H": 1, "m": 1, "n": 1}
    assert int(witness["claimed"]) == 2 * int(witness["true"])
    shown = subprocess.run(
        [sys.executable, "-c", witness["snippet"]],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert shown.returncode == 0 and "claimed" in shown.stdout


def test_a_result_of_the_wrong_shape_is_refuted_by_shape(tmp_path: Path) -> None:
    ran = check(tmp_path, SHAPE)
    assert (ran.code, gradients(ran)["b"]["refuted_by"]) == (1, "shape")
    assert ran.json["claims"][0]["unclaimed"] == ["X"]


@pytest.mark.parametrize("source", [VACUOUS, TRANSFORMS])
def test_what_is_not_decided_is_exit_code_3(tmp_path: Path, source: str) -> None:
    ran = check(tmp_path, source)
    (gradient,) = gradients(ran).values()
    assert ran.code == 3
    assert gradient["status"] in ("vacuous", "unknown", "unsupported")
    assert gradient["reason"]["message"]


def test_a_forward_that_raises_is_bad_input(tmp_path: Path) -> None:
    ran = check(tmp_path, FORWARD_RAISES)
    assert (ran.code, ran.json["claims"]) == (2, [])
    (error,) = ran.json["errors"]
    assert (error["code"], error["file"], error["line"]) == ("forward-raises", "claims.py", 6)
    assert error["message"].startswith("the forward product raises NameError: name 'Y' is not defined")


def test_the_first_exit_code_that_applies(tmp_path: Path) -> None:
    assert check(tmp_path, WRONG + TRANSFORMS.replace(HEAD, "")).code == 1
    assert check(tmp_path, WRONG + FORWARD_RAISES.replace(HEAD, "")).code == 2


def test_require_says_how_much_is_needed(tmp_path: Path) -> None:
    tested = check(tmp_path, LINEAR, "--require", "tested")
    assert tested.code == 0
    for gradient in gradients(tested).values():
        assert (gradient["status"], gradient["reason"]["code"]) == ("unknown", "tested")
    assert check(tmp_path, WRONG, "--require", "tested").code == 1
    assert check(tmp_path, TRANSFORMS, "--require", "tested").code == 3
    assert check(tmp_path, VACUOUS, "--require", "tested").code == 3


def test_a_claim_is_chosen_by_name(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(WRONG + SHAPE.replace(HEAD, ""))
    ran = gradproof("check", "claims.py::add", "--format", "json", cwd=tmp_path)
    assert [c["name"] for c in ran.json["claims"]] == ["add"]
    both = gradproof("check", "claims.py::linear", "claims.py::add", "claims.py::add", "--format", "json", cwd=tmp_path)
    assert [c["name"] for c in both.json["claims"]] == ["linear", "add"]


def test_claims_keep_their_order_whatever_the_jobs(tmp_path: Path) -> None:
    names = [f"claim_{i}" for i in range(7)]
    source = HEAD + "".join(LINEAR.split("\n\n", 1)[1].replace("linear", name) + "\n" for name in names)
    for jobs in ("1", "3"):
        ran = check(tmp_path, source, "--jobs", jobs, "--require", "tested")
        assert [c["name"] for c in ran.json["claims"]] == names


def test_helpers_closures_and_modules_of_the_users_own_work(tmp_path: Path) -> None:
    (tmp_path / "helpers.py").write_text(
        "from numpy import zeros\ndef product(A, B):\n    out = zeros((len(A), B.shape[1]))\n    out += A @ B\n    return out\n"
    )
    source = LINEAR.replace("return W @ X", "import helpers\n    return helpers.product(W, X)").replace(
        "from verify", "from helpers import product\nfrom verify"
    )
    assert check(tmp_path, source.replace("G @ X.T,", "product(G, X.T),"), "--require", "tested").code == 0


def test_a_project_may_have_packages_that_are_called_as_ours_are(tmp_path: Path) -> None:
    for package, name in (("strategies", "momentum"), ("reports", "title")):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(f"{name} = 1.0\n")
        (tmp_path / package / "errors.py").write_text("")  # ours has a module of that name, too
    own = "import strategies.errors, reports.errors\nfrom strategies import momentum\nfrom verify"
    late = "from reports import title\n    return title * momentum * G @ X.T,"
    source = LINEAR.replace("from verify", own, 1).replace("return G @ X.T,", late)
    source = source.replace('X="m n")', 'X="m n", where={"X": "positive nonzero"})')
    ran = check(tmp_path, source, "--out", str(tmp_path / "report"))
    assert ran.code == 0, ran.out
    assert (tmp_path / "report" / "report.html").exists()


def test_what_user_code_prints_does_not_reach_stdout(tmp_path: Path) -> None:
    noisy = LINEAR.replace(
        "    return W @ X", "    print('noise')\n    import os; os.write(1, b'noise')\n    return W @ X"
    )
    ran = check(tmp_path, "print('noise at import')\n" + noisy, "--require", "bounded")
    assert (ran.code, ran.err) == (0, "")


def test_a_claim_that_ends_its_process_does_not_take_the_others_along(tmp_path: Path) -> None:
    fatal = (
        LINEAR.replace("linear", "fatal").replace("    return W @ X", "    import os; os._exit(0)").split("\n\n", 1)[1]
    )
    leaves = LINEAR.replace("linear", "leaves").replace("    return W @ X", "    raise SystemExit").split("\n\n", 1)[1]
    ran = check(tmp_path, LINEAR + fatal + leaves)
    assert ran.code == 2
    assert [c["name"] for c in ran.json["claims"]] == ["linear"]
    assert [e["message"] for e in ran.json["errors"]] == [
        "fatal: the code ended its process (os._exit(0))",
        "leaves: the code called sys.exit()",
    ]


def test_prove_is_check_for_a_formula(tmp_path: Path) -> None:
    shapes = ("--shape", "W=H m", "--shape", "X=m n", "--format", "json")
    ran = gradproof("prove", "W @ X", "--gradient", "W=G @ X.T", *shapes, "--require", "bounded", cwd=tmp_path)
    jsonschema.validate(ran.json, SCHEMA)
    assert (ran.code, ran.err) == (0, "")
    (claim,) = ran.json["claims"]
    assert (claim["name"], claim["file"], claim["line"], claim["unclaimed"]) == ("W @ X", None, None, ["X"])
    wrong = gradproof("prove", "W @ X", "--gradient", "X=W @ G", *shapes, cwd=tmp_path)
    assert (wrong.code, gradients(wrong)["X"]["refuted_by"]) == (1, "shape")


def test_a_formula_says_as_which_numpy_it_was_read(tmp_path: Path) -> None:
    shapes = ("--shape", "x=n", "--shape", "y=n", "--gradient", "x=2 (x - y)", "--require", "tested")
    ran = gradproof("prove", "||x - y||^2", *shapes, "--format", "json", "--out", "report", cwd=tmp_path)
    jsonschema.validate(ran.json, SCHEMA)
    norm = {"written": "||x - y||^2", "numpy": "((x - y) ** 2).sum()"}
    assert ran.json["claims"][0]["readings"] == [norm, {"written": "2 (x - y)", "numpy": "2 * (x - y)"}]
    assert json.loads((tmp_path / "report" / "report.json").read_text())["claims"][0]["readings"][0] == norm
    assert "is read as <code>((x - y) ** 2).sum()</code>" in (tmp_path / "report" / "report.html").read_text()
    plain = gradproof("prove", "x - y", *shapes[:4], "--gradient", "x=G", *shapes[6:], "--format", "json", cwd=tmp_path)
    assert "readings" not in plain.json["claims"][0]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("expression", "shapes", "gradient", "where"),
    [
        ("log(x).sum()", ["x=N"], "x=1 / x", ["x=positive"]),
        ("np.sum(x[1:] * x[:-1])", ["x=5"], "x=np.pad(x[1:], (0, 1)) + np.pad(x[:-1], (1, 0))", []),
        ("np.trace(A @ X)", ["A=n m", "X=m n"], "X=A.T", []),
        ("X.sum(axis=0, keepdims=True)", ["X=N D"], "X=np.ones_like(X) * G", []),
        ("np.linalg.inv(A)", ["A=2 2"], "A=-np.linalg.inv(A).T @ G @ np.linalg.inv(A).T", ["A=invertible"]),
        ("where(x > 0, x, 0)", ["x=N"], "x=G * (x > 0)", []),
        ("x @ x / 2", ["x=N"], "x=x", []),
    ],
)
def test_formulas_of_many_kinds_are_not_refuted(
    tmp_path: Path, expression: str, shapes: list[str], gradient: str, where: list[str]
) -> None:
    options = [w for s in shapes for w in ("--shape", s)] + [w for s in where for w in ("--where", s)]
    right = gradproof("prove", expression, *options, "--gradient", gradient, "--require", "tested", cwd=tmp_path)
    assert right.code == 0, right.out + right.err
    name, _, text = gradient.partition("=")
    wrong = gradproof(
        "prove", expression, *options, "--gradient", f"{name}=2 * ({text})", "--require", "tested", cwd=tmp_path
    )
    assert wrong.code == 1, wrong.out + wrong.err


def test_the_snippet_of_a_refuted_formula_runs(tmp_path: Path) -> None:
    options = ("--shape", "x=N", "--where", "x=positive", "--gradient", "x=2 / x", "--format", "json")
    ran = gradproof("prove", "log(x).sum()", *options, cwd=tmp_path)
    (gradient,) = gradients(ran).values()
    snippet = gradient["counterexample"]["snippet"]
    shown = subprocess.run([sys.executable, "-c", snippet], capture_output=True, text=True, timeout=60)
    assert shown.returncode == 0, shown.stderr
    assert "from numpy import log" in snippet and "claimed d/dx[0]" in shown.stdout


def test_text_shows_what_is_needed_to_mend_the_claim(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(WRONG)
    ran = gradproof("check", "claims.py", cwd=tmp_path)
    assert ran.code == 1
    for piece in (
        "✓  linear  W  proved",
        "✗          X  refuted",
        "claims.py:4",
        "claimed",
        "true",
        "import numpy as np",
        "1 refuted",
    ):
        assert piece in ran.out
    table = ran.out.split("to see it in NumPy")[0]
    assert all(len(line) <= 80 for line in table.splitlines())
    assert "\x1b" not in ran.out and ran.err == ""


def test_out_writes_a_report(tmp_path: Path) -> None:
    comments = "# theorem: A layer\n# statement: D = W X\n# source: an example\n@claim"
    ran = check(tmp_path, LINEAR.replace("@claim", comments), "--out", "report", "--bound", "2")
    assert ran.json["claims"]
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    told = {key: report["claims"][0][key] for key in ("title", "statement", "source")}
    assert told == {"title": "A layer", "statement": "D = W X", "source": "an example"}
    assert "seconds" not in json.dumps(report)
    assert report["run"]["command"] == "gradproof check claims.py --seed 0 --bound 2 --examples 60"
    assert "return W @ X" in report["claims"][0]["forward_source"]


def test_reports_are_the_same_from_two_folders(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two" / "deeper"]
    for folder in folders:
        folder.mkdir(parents=True)
        check(folder, WRONG, "--out", "report", "--bound", "2", "--seed", "3")
    one, two = ({p.relative_to(f): p.read_bytes() for p in (f / "report").rglob("*") if p.is_file()} for f in folders)
    assert one == two


@pytest.mark.parametrize("when", [0.0, 0.3, 1.0])
def test_interrupted(tmp_path: Path, when: float) -> None:
    import signal

    slow = LINEAR.replace("    return W @ X", "    import time; time.sleep(100)\n    return W @ X")
    (tmp_path / "claims.py").write_text(slow)
    command = [sys.executable, "-P", "-m", "verify", "check", "claims.py", "--out", "report", "--format", "json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    process = subprocess.Popen(command, cwd=tmp_path, env=environment(), preexec_fn=hear_interrupts, **pipes)
    while not listening(process.pid):
        time.sleep(0.01)
    time.sleep(when)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "gradproof: interrupted; nothing was written"
    assert not (tmp_path / "report").exists()
    left = subprocess.run(["pgrep", "-f", str(tmp_path)], capture_output=True, text=True)
    assert left.stdout == ""


NO_RETURN = LINEAR.replace("return G @ X.T, W.T @ G", "G @ X.T, W.T @ G")
NO_G = """
@claim(x="n")
def loss(x):
    return (x * x).mean()

@loss.gradient("x")
def loss_backward(G, x):
    return 2 * x / x.size
"""


def test_one_mistake_is_told_once_and_a_forgotten_g_is_named(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(NO_RETURN + NO_G)
    ran = gradproof("check", "claims.py", "--require", "tested", cwd=tmp_path)
    assert ran.code == 1 and ran.out.count("is a return missing?") == 1
    assert "linear, gradient of W, X: refuted by shape" in ran.out
    assert "at G = 1 it is right" in ran.out


ASLEEP = """
@claim(x="n")
def asleep(x):
    import time; time.sleep(100)
    return x * x

@asleep.gradient("x")
def asleep_backward(G, x):
    return 2 * G * x
"""


def test_a_claim_that_runs_out_of_its_time_is_unknown_and_the_others_have_verdicts(tmp_path: Path) -> None:
    ran = check(tmp_path, LINEAR + ASLEEP, "--timeout", "1.5", "--require", "tested")
    linear, asleep = (c["gradients"] for c in ran.json["claims"])
    assert ran.code == 3 and {g["reason"]["code"] for g in linear.values()} == {"tested"}
    assert (asleep["x"]["status"], asleep["x"]["reason"]["code"]) == ("unknown", "timeout")
    assert "did not finish within 1.5 s; it was in asleep" in asleep["x"]["reason"]["message"]


def test_a_run_that_is_cut_keeps_the_verdicts_that_it_has(tmp_path: Path) -> None:
    import signal

    began = "    open('began', 'w').close()\n    import time"  # its turn comes after the verdict on the first
    (tmp_path / "claims.py").write_text(LINEAR + ASLEEP.replace("    import time", began))
    command = [sys.executable, "-P", "-m", "verify", "check", "claims.py", "--jobs", "1", "--out", "report"]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, text=True)
    while not (tmp_path / "began").exists() and process.poll() is None:
        time.sleep(0.05)
    for _ in range(2):  # as `timeout` does
        process.send_signal(signal.SIGTERM)
    out = process.communicate(timeout=30)[0]
    assert process.returncode == 130
    assert out.count("proved at every shape") == 3  # of the two gradients, and in the sum
    assert "interrupted, and no report was written; without a verdict: asleep" in out
    assert not (tmp_path / "report").exists()


def listening(pid: int) -> bool:
    """Whether the process has started its worker."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    return bool(children.read_text().split())


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize(
    "arguments", [["--version"], ["prove", "x * x", "--shape", "x=n", "--gradient", "x=2 * G * x"]]
)
def test_an_output_without_room_is_one_message(arguments: list[str], tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-P", "-m", "verify", *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment(), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr == "gradproof: the output could not be written: No space left on device\n"


def test_names_of_3000_characters_fit_a_table(tmp_path: Path) -> None:
    function, name = "f" * 3000, "x" * 3000
    text = f"def {function}({name}):\n    return {name} * {name}\n"
    text += f"@{function}.gradient({name!r})\ndef backward(G, {name}):\n    return 2 * G * {name}\n"
    (tmp_path / "long.py").write_text(f"from verify import claim\n@claim(shapes={{{name!r}: 'n'}})\n{text}")
    ran = gradproof("check", "long.py", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out) < 6000 and "proved at every shape" in ran.out


def test_a_report_is_called_after_its_claim_unless_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(LINEAR)
    usual = gradproof("check", "claims.py", "--out", "usual", "--bound", "2", cwd=tmp_path)
    assert usual.code == 0 and '"title": "linear, checked"' in (tmp_path / "usual/report.json").read_text()
    stated = ("--title", "Two words", "--author", "A. Writer", "--author", "B", "--year", "1999")
    ran = gradproof("check", "claims.py", "--out", "named", "--bound", "2", *stated, cwd=tmp_path)
    report = json.loads((tmp_path / "named/report.json").read_text())
    assert ran.code == 0 and (report["title"], report["authors"]) == ("Two words", ["A. Writer", "B"])
    assert report["run"]["command"].endswith("--title 'Two words' --year 1999 --author 'A. Writer' --author B")
    nowhere = gradproof("check", "claims.py", "--pdf", cwd=tmp_path)
    assert (nowhere.code, nowhere.err) == (2, "gradproof: --pdf is of a report; name its folder with --out\n")
