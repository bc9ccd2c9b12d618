"""Every reason that gradproof gives, by a code that is stable: what it leads to, and what it means."""

from __future__ import annotations

from enum import Enum, StrEnum


class Ends(Enum):
    """What a reason leads to."""

    INPUT = "exit code 2"
    UNSUPPORTED = "unsupported"
    UNKNOWN = "unknown"
    REFUTED = "refuted"
    DEFECT = "exit code 70"


class Code(StrEnum):
    """The code of a reason or an error: a text in JSON, a name in our code, so that a typo is found at once."""

    ends: Ends
    meaning: str

    def __new__(cls, text: str, ends: Ends, meaning: str) -> Code:
        """A row of the table."""
        made = str.__new__(cls, text)
        made._value_ = text
        made.ends, made.meaning = ends, meaning
        return made

    @property
    def status(self) -> str:
        """The status of a gradient that this keeps from a proof."""
        return "unsupported" if self.ends is Ends.UNSUPPORTED else "unknown"

    # of the input: exit code 2
    BAD_INPUT = "bad-input", Ends.INPUT, "the claim, the file or the command line is wrong"
    BAD_SHAPE = "bad-shape", Ends.INPUT, "a shape that cannot be read, or does not fit"
    CLUSTER = "cluster", Ends.INPUT, "a cluster that cannot be used"
    CONTRADICTING_KINDS = "contradicting-kinds", Ends.INPUT, "assumptions that no array meets together"
    FOREIGN_ARRAYS = "foreign-arrays", Ends.INPUT, "another array library"
    FORMULA = "formula", Ends.INPUT, "a formula that cannot be read"
    FORWARD_RAISES = "forward-raises", Ends.INPUT, "the forward raises at every size"
    FORWARD_RESULT = "forward-result", Ends.INPUT, "the forward returns something else than arrays"
    GRADIENT_ARGUMENT = "gradient-argument", Ends.INPUT, "the gradient function takes something that is not there"
    GRADIENT_RESULT = "gradient-result", Ends.INPUT, "the gradient function answers for other inputs than it claims"
    GRADIENT_SHAPE = "gradient-shape", Ends.INPUT, "the claimed gradient has another shape than its input"
    GUEST = "guest", Ends.INPUT, "the process that ran the file sent what no check sends"
    IMPORT = "import", Ends.INPUT, "the file cannot be imported"
    MISSING_SHAPE = "missing-shape", Ends.INPUT, "an input without a shape"
    NO_CLAIMS = "no-claims", Ends.INPUT, "no claim was stated"
    NO_GRADIENT = "no-gradient", Ends.INPUT, "nobody claimed a gradient"
    NO_SUCH_CLAIM = "no-such-claim", Ends.INPUT, "no claim of that name"
    NO_SUCH_FILE = "no-such-file", Ends.INPUT, "no file of that name"
    NOT_A_FILE = "not-a-file", Ends.INPUT, "a folder, or no regular file"
    NOT_A_REPORT = "not-a-report", Ends.INPUT, "a folder that holds no report"
    NOT_PYTHON = "not-python", Ends.INPUT, "no Python source"
    PLATFORM = "platform", Ends.INPUT, "an operating system without fork"
    REPORT = "report", Ends.INPUT, "a report that cannot be written there"
    SHADOWED_NAME = "shadowed-name", Ends.INPUT, "a file that hides a package"
    SYNTAX = "syntax", Ends.INPUT, "a syntax error"
    TAKEN_NAME = "taken-name", Ends.INPUT, "a name that is used already"
    UNKNOWN_INPUT = "unknown-input", Ends.INPUT, "no input of that name"
    UNKNOWN_KIND = "unknown-kind", Ends.INPUT, "no assumption of that name"
    UNKNOWN_SIZE = "unknown-size", Ends.INPUT, "a size in no shape"
    UNREADABLE = "unreadable", Ends.INPUT, "a file that cannot be read"
    USAGE = "usage", Ends.INPUT, "the command line's words are off"

    # of what is ours to support: status unsupported
    UNSUPPORTED_OPERATION = "unsupported-operation", Ends.UNSUPPORTED, "an operation that has no meaning here yet"
    BRANCHES_ON_VALUE = "branches-on-value", Ends.UNSUPPORTED, "the code decides by a value, a class or a size"
    CODE_DIFFERS = "code-differs", Ends.UNSUPPORTED, "the code does something else for NumPy's own arrays"
    COMPLEX = "complex", Ends.UNSUPPORTED, "complex numbers"
    INFINITE_CONSTANT = "infinite-constant", Ends.UNSUPPORTED, "infinity used as a number"
    LOSSY_CAST = "lossy-cast", Ends.UNSUPPORTED, "a cast that rounds or wraps"
    NOT_A_NUMBER = "not-a-number", Ends.UNSUPPORTED, "an array of something else than numbers"
    NOT_REPEATABLE = "not-repeatable", Ends.UNSUPPORTED, "different answers for the same inputs"
    NOT_RETURNED = "not-returned", Ends.UNSUPPORTED, "a dict of gradients without an entry for an input"
    NOT_SYMBOLIC = "not-symbolic", Ends.UNSUPPORTED, "an exception at symbolic shapes"
    PLAIN_NUMBER = "plain-number", Ends.UNSUPPORTED, "a traced value made a plain number"
    REAL_INDEX = "real-index", Ends.UNSUPPORTED, "real numbers as an index"
    TRUNCATION = "truncation", Ends.UNSUPPORTED, "real numbers made integers"
    UNINITIALISED = "uninitialised", Ends.UNSUPPORTED, "entries that were never written"

    # of what was not decided: status unknown
    AMBIGUOUS = "ambiguous", Ends.UNKNOWN, "50 digits do not decide"
    COUNTERMODEL_DENIED = "countermodel-denied", Ends.UNKNOWN, "z3's counterexample is none: exact arithmetic denies it"
    COUNTERMODEL_NOT_CONFIRMED = "countermodel-not-confirmed", Ends.UNKNOWN, "z3's counterexample is not confirmed"
    DEFINEDNESS = "definedness", Ends.UNKNOWN, "the gradient needs what was not shown to hold"
    DEGENERATE = "degenerate", Ends.UNKNOWN, "proved where every size is 1 alone"
    DERIVATIVE = "derivative", Ends.UNKNOWN, "a derivative rule needs what was not shown to hold"
    GRADIENT_BENEATH = "gradient-beneath", Ends.UNKNOWN, "the gradient that it is the derivative of is not proved"
    INCOMPLETE = "incomplete", Ends.UNKNOWN, "not every shape up to the bound was proved"
    NO_BUDGET = "no-budget", Ends.UNKNOWN, "no shape within the budget"
    NO_CUT_OFF = "no-cut-off", Ends.UNKNOWN, "the cut-off theorem does not apply"
    NO_MODEL = "no-model", Ends.UNKNOWN, "no admissible point was found"
    NO_POINT = "no-point", Ends.UNKNOWN, "no point with a value and a derivative was found"
    NOT_PROVED = "not-proved", Ends.UNKNOWN, "no proof was found"
    ROUNDED_CONSTANT = "rounded-constant", Ends.UNKNOWN, "right up to the rounding of a written constant"
    ROUNDED_AWAY = "rounded-away", Ends.UNKNOWN, "float64 shows nothing at any point"
    SOLVER_GAVE_UP = "solver-gave-up", Ends.UNKNOWN, "z3 gave up"
    TESTED = "tested", Ends.UNKNOWN, "only a test was asked for"
    TOO_LARGE = "too-large", Ends.UNKNOWN, "the expression is too large"
    TRACE_DIFFERS = "trace-differs", Ends.UNKNOWN, "the typed expression is not what the code computes"
    UNFIT_SHAPES = "unfit-shapes", Ends.UNKNOWN, "the forward raises at most of the stated shapes"
    UNDEFINED = "undefined", Ends.UNKNOWN, "a value does not exist there"
    VACUOUS = "vacuous", Ends.UNKNOWN, "the assumptions have no model"

    # of a run that ended early
    CRASH = "crash", Ends.UNKNOWN, "the process crashed"
    EXIT = "exit", Ends.UNKNOWN, "the code ended its process"
    EXCEPTION = "exception", Ends.UNKNOWN, "the code raised"
    INTERRUPT = "interrupt", Ends.UNKNOWN, "the run was interrupted"
    MEMORY = "memory", Ends.UNKNOWN, "more memory than a claim is given"
    TIMEOUT = "timeout", Ends.UNKNOWN, "more time than a claim is given"
    WORKER = "worker", Ends.UNKNOWN, "a worker gave no answer"

    # of a refutation: status refuted
    REFUTED = "refuted", Ends.REFUTED, "a counterexample was found"
    SHAPE = "shape", Ends.REFUTED, "the claimed gradient has the wrong shape, or raises"
    VALUE = "value", Ends.REFUTED, "an entry differs from the derivative"
    MUTATION = "mutation", Ends.REFUTED, "the gradient function changes what it was given"

    # of ours
    DEFECT = "defect", Ends.DEFECT, "gradproof contradicts itself"
    ERROR = "error", Ends.DEFECT, "an error without a kind"
