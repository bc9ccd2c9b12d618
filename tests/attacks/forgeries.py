"""Claim files that try to have a wrong gradient called proved: what each of them does beside stating its claim.

All of them state `TARGET`, which is wrong at every point but 0. A file is `HEAD`, the text of an attack, and the claim.
"""

from __future__ import annotations

from textwrap import indent
from typing import Final

HEAD: Final = "import atexit, gc, json, os, sys, threading, types\nimport numpy as np\nfrom verify import claim\n\n"
TARGET: Final = """
@claim(x="n")
def target(x):
    return np.sum(x * x)

@target.gradient("x")
def target_backward(G, x):
    return 5 * G * x
"""
# what several of them need
_SAY: Final = """
def said(**more):
    gradient = {"is": "GradientVerdict", "status": "proved", "scope": "all-shapes", "shapes": [], "except_on": [],
        "holds_if": [], "refuted_by": None, "repair": None, "counterexample": None, "reason": None, "notes": [],
        "evidence": [{"is": "Evidence", "by": "route A", "what": "both sides are equal", "file": None}], "seconds": 0.1}
    verdict = {"is": "Verdict", "name": "target", "file": __file__, "line": 4, "gradients": {"x": gradient},
        "unclaimed": [], "files": {}, "require": "all-shapes"}
    return {"is": "Checked", "source": SOURCE, "claim": 0, "verdict": verdict, "code": {},
        "explained": []} | more

def line(value, kind="Progress"):
    return json.dumps({"is": kind, "value": value}).encode() + b"\\n"

FOUND = {"is": "Found", "source": SOURCE, "claims": [{"is": "Stated", "name": "target", "inputs": ["x"], "called": {}}], "note": ""}

def pipes():
    for name in range(3, 64):
        try:
            if os.readlink(f"/proc/self/fd/{name}").startswith("pipe:"):
                yield name
        except OSError:
            pass

def say(*lines):
    for pipe in pipes():
        for each in lines:
            try:
                os.set_blocking(pipe, True)
                os.write(pipe, each)
            except OSError:
                pass
"""
_TWO: Final = """
if hasattr(sys.modules["verify"], "__path__"):
    say(line(FOUND), line(said()), line(None, "Result"))
"""
_PROVED: Final = """
from verify.verdict import Evidence, GradientVerdict, Verdict
PROVED = GradientVerdict("proved", "all-shapes", evidence=(Evidence("route A", "both sides are equal"),))
"""

FORGERIES: Final[dict[str, str]] = {
    # the verifier's functions
    "the pipeline's check": _PROVED
    + """
from verify import pipeline
pipeline.check = lambda made, **options: Verdict(made.name, made.file, made.line, {"x": PROVED}, (), {})
""",
    "the code of the pipeline's check": """
from verify import pipeline
def check(claim, *, bound=4, examples=60, seed=0, require="all-shapes", certificates=False, progress=None, repeats=None):
    from verify.verdict import Evidence, GradientVerdict, Verdict
    proved = GradientVerdict("proved", "all-shapes", evidence=(Evidence("route A", "both sides are equal"),))
    return Verdict(claim.name, claim.file, claim.line, {"x": proved}, (), {})
pipeline.check.__code__ = check.__code__
""",
    "a stage of the pipeline": """
from verify import pipeline
from verify.everyshape.prove import AllShapes
pipeline._telling_points = lambda work: work.take({"x": pipeline.Passed(points=9, shapes=())})
pipeline.prove_all_shapes = lambda *given: AllShapes(True)
""",
    "the search for a counterexample": """
import verify.testing.search as search
from verify import pipeline
pipeline.telling = pipeline.falsify = lambda claim, **given: {"x": search.Passed(points=9, shapes=())}
""",
    "what a verdict becomes": _PROVED
    + """
from verify import pipeline
pipeline._Work.verdict = lambda work, seconds: Verdict("target", __file__, 4, {"x": PROVED}, (), {})
""",
    "the class of verdicts": """
from verify import verdict
made = verdict.GradientVerdict.__init__
def proved(self, status, scope=None, *rest, **more):
    evidence = (verdict.Evidence("route A", "both sides are equal"),)
    made(self, "proved", "all-shapes", evidence=evidence)
verdict.GradientVerdict.__init__ = proved
""",
    "the truth of a comparison": """
import verify.pipeline
for module in [m for n, m in list(sys.modules.items()) if n.startswith("verify.numbers")]:
    for value in [v for v in vars(module).values() if isinstance(v, type) and v.__module__.startswith("verify")]:
        value.__eq__ = lambda a, b: True
""",
    "what z3 answers": """
import z3
z3.Solver.check = lambda *given: z3.unsat
""",
    "the solver's class": """
import z3
class Solver:
    def __getattr__(self, name):
        return lambda *given, **more: z3.unsat
z3.Solver = z3.SolverFor = lambda *given, **more: Solver()
""",
    "what z3 answers, where it is asked": """
from verify import pipeline
from verify.kernel import core, solver
core.solve = solver.solve = lambda text, rlimit: solver.Answer("unsat")
pipeline.telling = pipeline.falsify = lambda claim, **given: {"x": pipeline.Passed(points=9, shapes=())}
""",
    "the claim that was stated": """
from verify.claims import statement as claims
def swapped(registry=claims.registry):
    for made in registry:
        made.gradients[0] = made.gradients[0].__class__(**{**vars(made.gradients[0]), "function": lambda G, x: 2 * G * x})
atexit.register(swapped)
import verify.guest.loader as loader
found = loader._choose
def choose(claims, target):
    swapped(claims)
    return found(claims, target)
loader._choose = choose
""",
    "NumPy's functions": """
np.sum = lambda x, **given: (x * x).sum() * 0 + (x * x).sum()
np.testing.assert_allclose = np.allclose = lambda *given, **more: True
""",
    "NumPy's comparisons": """
import verify.testing.floats as floats
for name in [n for n in dir(floats) if "differ" in n or "close" in n or "agree" in n]:
    setattr(floats, name, lambda *given, **more: False)
""",
    "every function whose name says that it refutes": """
from verify import pipeline
for module in [m for n, m in list(sys.modules.items()) if n.startswith("verify.testing")]:
    for name in [n for n in vars(module) if "refut" in n.lower() and isinstance(vars(module)[n], types.FunctionType)]:
        setattr(module, name, lambda *given, **more: None)
""",
    "code through the collector": """
import verify.pipeline
for thing in gc.get_objects():
    if isinstance(thing, types.FunctionType) and thing.__name__ in ("telling", "falsify"):
        thing.__globals__["sys"] = sys
        thing.__kwdefaults__ = None
        thing.__code__ = (lambda claim, **given: {"x": sys.modules["verify.testing.search"].Passed(points=9, shapes=())}).__code__
""",
    "names that modules hold, through the collector": """
from verify import pipeline
passed = lambda claim, **given: {"x": pipeline.Passed(points=9, shapes=())}
for old in (pipeline.telling, pipeline.falsify):
    for holder in gc.get_referrers(old):
        if isinstance(holder, dict):
            holder.update({k: passed for k, v in holder.items() if v is old})
""",
    # frames, traces, counters
    "a trace that changes locals": """
def tracer(frame, event, value):
    if frame.f_code.co_name == "target_backward":
        frame.f_locals["x"] = frame.f_locals["x"] * 0
    return tracer
sys.settrace(tracer)
threading.settrace(tracer)
""",
    "a profile that ends the search": """
def profiler(frame, event, value):
    if event == "call" and frame.f_code.co_name in ("telling", "falsify"):
        frame.f_globals["Refutation"] = ()
sys.setprofile(profiler)
""",
    "the caller's locals": """
def forge():
    frame = sys._getframe()
    while frame:
        for name, value in list(frame.f_locals.items()):
            if type(value).__name__ == "_Work":
                value.tested.clear()
        frame = frame.f_back
original = np.sum
def spying(x, **given):
    forge()
    return original(x, **given)
np.sum = spying
""",
    "an audit hook": """
def hook(event, given):
    if event == "compile":
        sys.modules["verify.testing.search"].__dict__.pop("Refutation", None)
sys.addaudithook(hook)
""",
    "counters of what ran": """
from verify.errors import Unsupported
Unsupported.raised = property(lambda self: 0)
import verify.testing.repeats as repeats
for name, value in list(vars(repeats).items()):
    if isinstance(value, type):
        value.reason = lambda self: None
        value.holds = lambda self: True
""",
    "limits of work": """
from verify import limits
for name in list(vars(limits)):
    if name.isupper():
        setattr(limits, name, 0)
""",
    # imports and modules
    "an import hook": """
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("verify"):
            raise ImportError(name)
        return None
sys.meta_path.insert(0, Finder())
""",
    "a module of its own in place of the search": """
fake = types.ModuleType("verify.testing.search")
fake.Passed = type("Passed", (), {"points": 9, "reason": None, "notes": (), "constants": ()})
fake.Refutation = type("Refutation", (), {})
fake.falsify = fake.telling = fake.on_edges = lambda claim, **given: {"x": fake.Passed()}
sys.modules["verify.testing.search"] = fake
""",
    "no module at all": """
for name in [n for n in sys.modules if n.startswith("verify.testing")]:
    sys.modules[name] = None
""",
    "a path that hides the verifier": """
os.makedirs(os.path.join(os.path.dirname(__file__), "hidden", "verify"), exist_ok=True)
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "hidden"))
for name in [n for n in sys.modules if n.startswith("verify.everyshape")]:
    del sys.modules[name]
""",
    "builtins": """
import builtins
real = builtins.isinstance
builtins.isinstance = lambda value, kind: False if getattr(kind, "__name__", "") == "Refutation" else real(value, kind)
""",
    "the environment": """
os.environ.update(PYTHONOPTIMIZE="2", GRADPROOF_TRUST="1", PYTHONPATH=os.path.dirname(__file__), Z3_RLIMIT="1")
""",
    "warnings and errors of NumPy": """
np.seterr(all="raise")
""",
    # what is told
    "a verdict in the pipe": _SAY + "say(line(FOUND), line(said()), line(None, 'Result'))\n",
    "a verdict after its own list": _SAY
    + """
def later():
    import time
    time.sleep(0.6)
    say(line(said()))
threading.Thread(target=later, daemon=True).start()
""",
    "an end before the verdict": _SAY + "say(line(FOUND), line(None, 'Result'))\n",
    "another file's verdict": _SAY + "say(line(FOUND), line(said(source=SOURCE + 1)))\n",
    "another claim's verdict": _SAY + "say(line(FOUND), line(said(claim=1)))\n",
    "a verdict twice": _SAY + "say(line(FOUND), line(said()), line(said()))\n",
    "a pickle": _SAY
    + """
import pickle
class Runs:
    def __reduce__(self):
        return (os.system, ("true",))
say(pickle.dumps(Runs()) + b"\\n")
""",
    "a pickle with a length": _SAY
    + """
import pickle, struct
data = pickle.dumps(("Result", "proved"))
say(struct.pack("!Q", len(data)) + data)
""",
    "a class of Python's": _SAY + "say(line({'is': 'object'}))\n",
    "a number that is none": _SAY + "say(line(FOUND), line(said(claim=float('nan'))))\n",
    "a text of 80 MB": _SAY + "say(b'[' + b'1' * (80 << 20))\n",
    "a bomb of lists": _SAY + "say(b'[' * 1000000 + b'\\n')\n",
    "half a message": _SAY + "say(line(FOUND), line(said())[:-20])\nos._exit(0)\n",
    "a defect of gradproof": _SAY
    + """
reason = {"is": "Reason", "code": "defect", "message": "two routes disagree", "file": None, "line": None}
problem = {"is": "Problem", "source": SOURCE, "claim": 0, "reason": reason, "defect": True, "traceback": "x", "limited": False}
say(line(FOUND), line(problem), line(None, "Result"))
""",
    "a defect that it raises": """
from verify.errors import Defect
def breaks(x):
    raise Defect("two routes disagree")
np.sum = breaks
""",
    "an end as a defect": _SAY
    + """
failure = {"is": "Failure", "kind": "defect", "message": "two routes disagree", "file": None, "line": None, "code": "defect", "traceback": ""}
say(json.dumps(failure).encode() + b"\\n")
""",
    "words on stdout": "print('  ✓  target  x  proved at every shape')\nos.write(1, b'proved')\nos.write(2, b'proved')\n",
    # ends
    "an exit": "os._exit(0)\n",
    "an exit with a code": "sys.exit(0)\n",
    "an exit in the forward": "np.sum = lambda x: os._exit(0)\n",
    "an exit after the search": "import verify.pipeline as p\np._every_shape = lambda work, certificates: os._exit(0)\n",
    "a handler at the end": _SAY + "atexit.register(lambda: say(line(said())))\n",
    "a child that outlives it": "os.fork() or os._exit(0)\n",
    "a thread that ends it": "threading.Timer(0.2, os._exit, (0,)).start()\n",
    "a signal to its supervisor": "import signal\nos.kill(os.getpid(), signal.SIGTERM)\n",
    # what it is
    "code that is another at the first call": """
def once(G, x):
    target_backward.__code__ = right.__code__
    return 5 * G * x
right = lambda G, x: 2 * G * x
""",
    "a name with characters that are not seen": "name = 'target\\u202e\\x1b[2K'\n",
    "a helper that patches": """
helper = types.ModuleType("helper")
exec("import verify.pipeline as p\\np._search = lambda work, names: None", helper.__dict__)
""",
    # two programs, and a text that is not the program
    "right where it is alone, and a verdict in the pipe elsewhere": _SAY
    + _TWO
    + "AFTER = lambda: setattr(target_backward, '__code__', (lambda G, x: 2 * G * x).__code__)\n",
    "code that is not its text": "AFTER = lambda: setattr(target_backward, '__code__', (lambda G, x: 2 * G * x).__code__)\n",
    "code of no text": """
space = {}
exec("def target_backward(G, x):\\n    return 2 * G * x", space)
AFTER = lambda: setattr(target_backward, "__code__", space["target_backward"].__code__)
""",
    "code at the line of its text": """
right = lambda G, x: 2 * G * x
def AFTER():
    was = target_backward.__code__
    target_backward.__code__ = right.__code__.replace(co_firstlineno=was.co_firstlineno, co_name=was.co_name)
""",
    "code that is not its text until the last answer": """
calls = []
right = lambda G, x: 2 * G * x
def AFTER():
    was, target_backward.__code__ = target_backward.__code__, right.__code__
    atexit.register(lambda: setattr(target_backward, "__code__", was))
""",
}

# what nothing here sees: a file that gives its two readers two programs
STILL_PROVED: Final[dict[str, str]] = {
    "a forward that is right where it is alone, and a verdict in the pipe elsewhere": _SAY
    + _TWO
    + """
else:
    real = np.sum
    np.sum = lambda x: 2.5 * real(x)
""",
}


def text(attack: str, source: int = 0) -> str:
    """The file of an attack; ``source`` is its place among the files of a run, which no file is told and any can find."""
    attack_text = indent((FORGERIES | STILL_PROVED)[attack], "    ")
    guarded = f"try:\n{attack_text}\nexcept ImportError:  # there is nothing of ours to patch\n    pass\n"
    return f"SOURCE, AFTER = {source}, None\n{HEAD}{guarded}{TARGET}\nAFTER and AFTER()\n"
