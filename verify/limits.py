"""Every limit of work, in one list: how much is tried before gradproof stops, with the unit and the reason.

A limit decides no verdict. Whoever reaches one says that it does not know, takes the other way, or leaves more out of
a proof and says so: nothing is proved, and nothing refuted, because there was no budget to look further. Limits are
counts wherever they can be, so that a verdict repeats on every machine; seconds and bytes end what has no other end.
"""

from __future__ import annotations

from typing import Final

# each line: the unit, then the reason
# what a run is asked for by default
BOUND: Final = 4  # size: with four named sizes these are 256 shapes already
EXAMPLES: Final = 60  # points: every style at some ten shapes
LARGEST_BOUND: Final = 64  # size: a literal of the code that is larger is not tried either

# testing
TESTED_ENTRIES: Final = 400_000  # entries computed for one claim: seconds of exact arithmetic
CONSTANTS: Final = 6  # of the code's: inputs are tried at each and at its scale, where nothing is proved
CONDITION_DRAWS: Final = 12  # points: drawn until one satisfies what a claim states of its expressions
LITERAL: Final = 64  # size: sizes at and above the literals of the code are tried; larger ones cost too much
KINK_ENTRIES: Final = 12  # entries of an input: each takes runs in exact arithmetic of its own
EDGE_POINTS: Final = 4  # points of one line: each is tried in exact arithmetic
FLOAT_SHAPES: Final = 6  # shapes: where only floats run, every entry at every point takes runs of its own
FLOAT_ENTRIES: Final = 60  # entries of a gradient: each takes six runs of the forward
JAX_TURNS: Final = 10_000  # turns of one lax.while_loop: a claim with more is unsupported
SMALLER_SHAPES: Final = 60  # shapes: a smaller counterexample is a help, and no more
SMALLEST_SHAPES: Final = 3  # shapes: tried more often, since a counterexample there is read at a glance
SMALLER_SIZE: Final = 5  # size: the same
SMALLER_ENTRIES: Final = 40  # changes of entries to 0 or 1: the same
NAMESPACE_ENTRIES: Final = 200  # entries of a list or a dictionary: what is longer holds data, not functions
SORTED: Final = 8  # entries in a row: sorting n of them at every shape takes n (n - 1) / 2 comparisons
STATE_VALUES: Final = 100_000  # values: data sets that a user's module keeps are not read to their end
EXACT_BITS: Final = 4000  # bits of a rational: a longer one becomes an interval, so that memory and time stay bounded

FITTING_SHAPES: Final = 243  # shapes: the plain forward runs once at each, for five named sizes at all of 2, 3 and 4

# one shape
BUDGET: Final = 10_000_000  # solver units for the gradients of one claim: some ten seconds of one core
SHAPE_UNITS: Final = 3_000_000  # solver units of one question: about a second or two of one core
QUICK_UNITS: Final = 500_000  # solver units of a first try with all entries at once: then they are tried one by one
CONFIRM_UNITS: Final = 1_000_000  # solver units for a proof at every shape: they only confirm it
CONFIRM_QUESTION: Final = 300_000  # solver units of one question: the same; z3 finds what it finds of these within that
LOOP_DECISIONS: Final = 5  # truth values of one iteration: the body of a loop runs once for each combination
CONFIRM_SHAPES: Final = 1  # shapes: the same; one of unequal sizes
CONFIRM_BOUND: Final = 4  # size: the same
COMPARED_ROUNDS: Final = 3  # rounds of points of every style: a goal is relied on after a few that compare
FAILED_SHAPES: Final = 3  # shapes given up: the larger ones are harder
TRACE_NODES: Final = 30_000  # parts of the terms of one trace: the script is as long
GOAL_PRODUCTS: Final = 500_000  # products of one side, written out: z3 spends time and memory on them uncounted
PATHS: Final = 64  # runs of code that branches on values: each has goals of its own
LABELLINGS: Final = 64  # assignments of labels: each is a trace of its own
EDGES: Final = 24  # comparisons in one trace: with more, all their zeros are left out
EDGE_WORK: Final = 2_000  # monomials normalised for the edges of one trace: with more, all their zeros are left out
EDGE_VALUES: Final = 400  # output entries of one trace: the same
LEIBNIZ: Final = 6  # rows of a determinant: its expansion has a product a permutation
SYMBOLIC_INVERSE: Final = 4  # rows of an inverse: each of its entries is a determinant over another

# the kernel
KERNEL_UNITS: Final = 20_000_000  # solver units of one question: about ten seconds of one core
REPLAY_FACTOR: Final = 10  # times the units that a proof had: replayed after other questions, z3 may need more
KERNEL_QUICK_UNITS: Final = 50_000  # solver units of a first try: what is easy is proved by little
UNITS_A_CHARACTER: Final = 6  # solver units: with fewer, z3 spends time on a long script and does not get to its end
ATOM_TERMS: Final = 300  # monomials: a longer argument is an atom of its own (sound: it is equal only to itself)
CONGRUENCES: Final = 60  # pairs of atoms: the facts that z3 is told must not outgrow the goal

# every shape
FORM_TERMS: Final = 20_000  # monomials of one polynomial: more would fill the memory
FORM_WORK: Final = 450_000  # monomials normalised in all: two steps of an LSTM and half as much, some ten seconds
FORM_ORDERS: Final = 120  # orders of the free variables of one polynomial: of five that nothing tells apart
FLIPS: Final = 4  # bound variables: each that is tried in both directions doubles the forms
COINCIDENCES: Final = 300  # ways in which the indices of a comparison coincide: each is a polynomial
RELATION_STEPS: Final = 4_000  # rewritings by side relations: what needs more does not end
PRIME: Final = 10_000  # divisor: the factors of a constant help only where they are small
GUARDS: Final = 6  # guards of a need: each subset of them is looked up
JOIN_STEPS: Final = 500  # rewritings at the zeros of one argument: what needs more does not end
SQUARED_TERMS: Final = 6  # terms of what is nowhere 0: the sums of its squares have some as many squared
JOIN_INDICES: Final = 5  # free indices of one argument: the ways to match them are its permutations
SLICED: Final = 16  # positions: what `x[:8]` takes of a named size is written out
SIZE_ROOTS: Final = 10**6  # constant term: its divisors are tried one by one as a size
LARGE_GRADIENTS: Final = 2  # gradients of one function that were too large: so are its others
CUTOFF_PRODUCTS: Final = 4_000  # products of the expanded difference: only their indices are counted, and soon too many
CUTOFF_SHAPES: Final = 12  # shapes of the grid: each is a proof by z3
CUTOFF_SIZE: Final = 8  # size: larger shapes are out of z3's reach
CUTOFF_NODES: Final = 60_000  # parts of the difference at one shape: the same
CUTOFF_UNITS: Final = 8_000_000  # solver units of one shape: a few seconds of one core
SPOT_POINTS: Final = 6  # points of one shape: a forward without a value at any of them is taken to have none there
SHARP_ENTRIES: Final = 2000  # product of the sizes: what float64 is too coarse for is evaluated in 60 digits up to it
REGULAR_ROUNDS: Final = 3  # rounds of points of every style: the points that a claim leaves out are few
REGULAR_SIZE: Final = 5  # size: where there are smaller shapes; exact arithmetic is slow
SCALES: Final = 4  # factors of a claimed gradient: an induction multiplies its sums with few of them

# certificates
CERTIFICATE_RELATIONS: Final = 60  # side relations: a statement with more hypotheses is not read by anyone
EINSUM_INDICES: Final = 52  # indices of one product: NumPy's einsum has no letters for more
CERTIFICATE_ROOTS: Final = 4  # rounds: each has a finer root than the one before
CERTIFICATE_PRODUCTS: Final = 400  # products of one side: a longer statement is not read by anyone
CERTIFICATE_POWER: Final = 400  # factors of one power: the same
CERTIFICATE_INDICES: Final = 5  # free indices of one function: its relations range over all of them
CLOSING_STEPS: Final = 1500  # products removed: what needs more does not end
CLOSING_WORK: Final = 40_000  # places of indices in products that are removed: those that end need a quarter of it
CLOSING_REPEATS: Final = 4  # uses of one rule on one class of products: a rule may undo itself
CLOSING_ORBIT: Final = 200  # products that symmetries make of one: their number is a factorial
COQ_SECONDS: Final = 120.0  # seconds of one run of coqc: the longest theory takes twenty
RECHECK_UNITS: Final = 200_000_000  # solver units of one check: ten times a proof's, for other versions of z3
RECHECK_SECONDS: Final = 300.0  # seconds of one script: a report is somebody else's, and its scripts may have no end
SCRIPT_BYTES: Final = 16 << 20  # characters of one script: all that one claim may have proved takes a few millions
SCRIPT_DEPTH: Final = 10_000  # parentheses inside parentheses of one script: somebody else wrote it
SECOND_SOLVER_SECONDS: Final = 3.0  # seconds of one check by a second solver: what it leaves open rests on the first
SECOND_SCRIPT_SECONDS: Final = 20.0  # seconds of one script by a second solver: it does not always look at its clock
RECHECK_MEMORY: Final = 6 << 30  # bytes of one script: the same
REPORT_FILES: Final = 20_000  # files of a report: the suite's has twelve hundred
REPORT_BYTES: Final = 1 << 29  # bytes of a report: the suite's has twenty million; all are held in memory
REPORT_LEVELS: Final = 16  # folders inside folders of a report, and steps up to a source: ours have three
REPORT_DIFFERENCES: Final = 40  # differences told of a report: one is enough to refuse it
SHOWN_VALUE: Final = 60  # characters of a value of a report that are shown: where it differs is said before
SHOWN_CHARACTERS: Final = 400  # characters of a text from a report that are shown: it is somebody else's

# remedies
EXPLAIN_SECONDS: Final = 60.0  # seconds of the derivations of one claim: its verdict is there, and stands without
FORMULA_TEXT: Final = 10_000  # characters of a formula that is read: a derived one has 1200 at most
FORMULA_LEVELS: Final = 60  # brackets inside brackets of a formula that is read: people write six
FORMULA_CHARACTERS: Final = 1200  # characters of a derived gradient: nobody reads a longer one
FORMULA_SHORTENED: Final = 10  # times what is read: a longer one is not made shorter, it would not become so short
FORMULA_PAIRED: Final = 9  # arrays that are paired for a derived line: none has more
FORMULA_CHAIN: Final = 6  # parts of a chain of products of which every choice is looked at: they double with each
REPAIR_CHARACTERS: Final = 450  # characters of a derived gradient: a longer one is no repair that anyone would read
REPAIR_EDITS: Final = 2500  # edits of the user's code: each is a run at a few points
HELD_PARTS: Final = 3  # reductions of a forward: each set of them is a forward of its own
REPAIR_PROOFS: Final = 3  # edits that go to the provers: each costs as much as a claim
PROBES: Final = 4  # points: an edit that is right at these is seldom wrong
ASSUMPTIONS: Final = 3  # assumptions found for a gradient: one that is told more reads none
ASSUMPTION_PROOFS: Final = 5  # assumptions that go to the provers: each costs as much as a claim
VARIANT_SHAPES: Final = 4  # shapes of a first look at a changed claim: most fail at once
VARIANT_EXAMPLES: Final = 24  # points of a changed claim: it has survived a first look
VARIANT_UNITS: Final = 2_000_000  # solver units of a changed claim: there are several of them
VARIANT_CUTOFF_UNITS: Final = 50_000  # solver units of one shape of the cut-off: what z3 knows at once confirms it
VARIANT_BOUND: Final = 3  # size: the same

# the processes in which a user's code runs
IMPORT_SECONDS: Final = 60.0  # seconds for the import of a file: it may load other libraries
TRIAL_SECONDS: Final = 10.0  # seconds of one run of the code as it stands, at small sizes: longer than that, it loops
CLAIM_SECONDS: Final = 180.0  # seconds of a claim: solver budgets end it long before
CLAIM_MEMORY: Final = 6 << 30  # bytes of a claim: the same
PLAIN_POINTS: Final = 8  # points of one gradient, with plain NumPy: what is wrong is wrong at nearly all of them
PLAIN_TRIES: Final = 40  # points drawn for them: at some a forward has no value, or a kink
PLAIN_SIZE: Final = 40  # size: larger than most literals, and cheap for NumPy
PLAIN_ENTRIES: Final = 1_000  # entries of a point that was made large: each is written and read as text
PLAIN_BUDGET: Final = 20_000  # entries of all points of one claim: after as many, a few points are enough
CLUSTER_CLAIMS: Final = 16  # claims of one file that one worker is given: each part costs an import of the file
CLUSTER_AHEAD: Final = 2  # parts a thread: one runs, one waits there; the others wait here, in no memory of anybody's
CLUSTER_TRIES: Final = 3  # workers that may fail on one part: what ends each of them is the part
CLUSTER_CONNECT_SECONDS: Final = 10.0  # seconds until a scheduler answers: it is there, or it is not
CLUSTER_SECONDS: Final = 60.0  # seconds without a worker: they come and go, and start within that
CPU_SECONDS: Final = 3600  # seconds of one core for one process: what a supervisor has lost sight of ends, too
MESSAGE_BYTES: Final = 64 << 20  # bytes of one message: the evidence of a claim takes a few megabytes
TRACEBACK_CHARACTERS: Final = 8_000  # characters of a traceback that is shown: a file may have written it
MESSAGE_DEPTH: Final = 40  # levels of plain data: NumPy has at most 64 axes, and nobody shows a witness of so many
FILE_SECONDS: Final = 86_400.0  # seconds of one file, whatever it asks for: all of its claims, one after the other
FILE_CLAIMS: Final = 10_000  # claims of one file: what states more is no file that anyone wrote
LAST_WORD_SECONDS: Final = 0.3  # seconds: in which a worker out of time writes down where it is

# a submission, with all that it starts
SUBMISSION_SECONDS: Final = 900.0  # seconds of one submission: one that loops in every function takes two minutes
SUBMISSION_MEMORY: Final = 3 << 30  # bytes of address space of one process: a right submission takes a third of it
SUBMISSION_RESIDENT: Final = 2 << 30  # bytes of memory of all processes of one: classes are marked on small machines
SUBMISSION_PROCESSES: Final = 64  # processes at once: a right one has six
SUBMISSION_TASKS: Final = 256  # tasks of this user beyond those that there are: what a fork bomb starts between looks
SUBMISSION_DISK: Final = 256 << 20  # bytes that it may write in its folder: some save plots
SUBMISSION_FILE: Final = 64 << 20  # bytes of one file that it writes: the same
SUBMISSION_BYTES: Final = 32 << 20  # bytes of what is handed in: notebooks hold pictures
SUBMISSION_FILES: Final = 500  # files and folders of what is handed in: more hold data, or an installation
