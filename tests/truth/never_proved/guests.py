"""Never to be proved, and not to be run in the test's own process: code that harms the process it runs in."""

import os
import sys

import numpy as np

from verify import claim


# why: a comparison that always agrees is put in NumPy's place
@claim(x="N")
def comparisons_replaced(x):
    return 1 * x


@comparisons_replaced.gradient("x")
def comparisons_replaced_wrong(G):
    np.allclose = np.array_equal = np.isclose = lambda *args, **kwargs: True
    return 2 * G


# why: leaving the program is not an answer
@claim(x="N")
def leaves_the_program(x):
    return 1 * x


@leaves_the_program.gradient("x")
def leaves_the_program_wrong(G):
    raise SystemExit(0)


# why: leaving without clean-up, with the exit code of success
@claim(x="N")
def exits_at_once(x):
    return 1 * x


@exits_at_once.gradient("x")
def exits_at_once_wrong(G):
    os._exit(0)


# why: an endless loop
@claim(x="N")
def never_ends(x):
    return 1 * x


@never_ends.gradient("x")
def never_ends_wrong(G):
    while True:
        pass


# why: an endless recursion
@claim(x="N")
def recurses(x):
    return 1 * x


@recurses.gradient("x")
def recurses_wrong(G):
    return recurses_wrong(G)


# why: more memory than there is
@claim(x="N")
def takes_all_memory(x):
    return 1 * x


@takes_all_memory.gradient("x")
def takes_all_memory_wrong(G):
    hoard = [np.ones(1 << 24) for _ in range(1 << 12)]
    return G * len(hoard)


# why: a verdict of its own on the output
@claim(x="N")
def prints_a_verdict(x):
    return 1 * x


@prints_a_verdict.gradient("x")
def prints_a_verdict_wrong(G):
    print('{"status": "proved", "scope": "all-shapes"}', flush=True)
    os.write(1, b'{"status": "proved"}')
    return 2 * G


# why: the output is closed before the verdict is written
@claim(x="N")
def closes_the_output(x):
    return 1 * x


@closes_the_output.gradient("x")
def closes_the_output_wrong(G):
    sys.stdout.close()
    return 2 * G


# why: NumPy's own functions are replaced
@claim(x="N")
def replaces_numpy(x):
    return np.tanh(x)


@replaces_numpy.gradient("x")
def replaces_numpy_wrong(G):
    np.tanh = np.sum = np.subtract = lambda *args, **kwargs: 0.0
    return 0 * G


# the rest do no harm before a proof begins, and what they claim is wrong at values that no test draws


def traced(x):
    return type(x) is not np.ndarray or type(x.sum()) is not np.float64


def doubled(G):
    return G * np.where(G > 10**9, 2, 1)


# why: the process ends, as after success, where a proof begins
@claim(x="N")
def exits_in_a_proof(x):
    return 1 * x


@exits_in_a_proof.gradient("x")
def exits_in_a_proof_wrong(G):
    if traced(G):
        os._exit(0)
    return doubled(G)


# why: a proof never ends
@claim(x="N")
def loops_in_a_proof(x):
    return 1 * x


@loops_in_a_proof.gradient("x")
def loops_in_a_proof_wrong(G):
    while traced(G):
        pass
    return doubled(G)


# why: NumPy's functions are replaced where a proof begins
@claim(x="N")
def replaces_numpy_in_a_proof(x):
    return 1 * x


@replaces_numpy_in_a_proof.gradient("x")
def replaces_numpy_in_a_proof_wrong(G):
    if traced(G):
        np.where = np.multiply = lambda *args, **kwargs: 1
    return doubled(G)


# why: another gradient in a process that has loaded something else
@claim(x="N")
def asks_what_is_loaded(x):
    return np.sum(x * x)


@asks_what_is_loaded.gradient("x")
def asks_what_is_loaded_wrong(G, x):
    return (3 if "tensorflow" in sys.modules else 2) * G * x
