"""Seeded draws repeat across processes, whatever is loaded; and the package loads little by itself."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies
from strategies import InvalidArgument, StrategyError, draw_seeded, random_losses

ROOT = Path(strategies.__file__).parent.parent
DRAW = """
from hypothesis import strategies as st
from strategies import draw_seeded, float_arrays, random_losses, sizes, structured
everything = st.tuples(st.integers(), st.floats(), st.text(max_size=9), st.binary(max_size=9), random_losses((2, 3)),
                       float_arrays((2, 2)).map(lambda a: a.tolist()), sizes("H m", max_size=9, distinct=True),
                       structured("invertible", (2, 2), exact=True).map(lambda a: a.tolist()))
print(draw_seeded(everything, seed=3, n=60))
"""


def run(code, folder, hash_seed):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": hash_seed}
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_draws_do_not_depend_on_the_modules_that_are_loaded(tmp_path):
    numbers = "\n".join(f"n{i} = {10**6 + 7919 * i}\nx{i} = {i}.123\ns{i} = 'word{i}'" for i in range(300))
    (tmp_path / "local_constants.py").write_text(numbers)
    alone = run(DRAW, tmp_path, "1")
    assert len(alone) > 10_000
    assert run("import local_constants" + DRAW, tmp_path, "2") == alone


def test_draws_leave_nothing_on_disk(tmp_path):
    run("from strategies import *\ndraw_seeded(exact_arrays((2, 2)), 0, 9)", tmp_path, "1")
    assert list(tmp_path.iterdir()) == []


def test_seeds_differ_and_repeat():
    first, again, other = (draw_seeded(random_losses((2, 2)), seed, 20) for seed in (1, 1, 2))
    assert first == again != other and len(set(first)) > 10


def test_fewer_draws_are_a_prefix_of_more():
    assert draw_seeded(st.integers(), 5, 40)[:7] == draw_seeded(st.integers(), 5, 7)


def test_as_many_as_asked_for_where_filters_reject_and_values_repeat():
    assert draw_seeded(st.just(1), 0, 50) == [1] * 50
    assert draw_seeded(st.booleans().filter(bool), 0, 20) == [True] * 20
    assert draw_seeded(st.booleans(), 0, 0) == []


def test_draws_inside_draws_and_inside_tests():
    nested = st.integers(0, 9).map(lambda seed: draw_seeded(st.integers(), seed, 3))
    assert draw_seeded(nested, 0, 5) == draw_seeded(nested, 0, 5)

    @settings(max_examples=5, deadline=None)
    @given(st.integers(0, 9))
    def inside(seed):
        assert draw_seeded(st.integers(), seed, 3) == draw_seeded(st.integers(), seed, 3)

    inside()


def test_bounds_of_numbers_hold():
    for strategy, low, high in [
        (st.integers(5000, 5003), 5000, 5003),
        (st.integers(min_value=10**6), 10**6, None),
        (st.integers(max_value=-(10**6)), None, -(10**6)),
        (st.floats(2000, 2001), 2000, 2001),
        (st.floats(max_value=-1e6), None, -1e6),
    ]:
        for x in draw_seeded(strategy, 0, 50):
            assert (low is None or x >= low) and (high is None or x <= high)


def test_hopeless_filters_are_an_error_not_a_short_list():
    with pytest.raises(StrategyError, match="of n=4 values passed its filters"):
        draw_seeded(st.integers().filter(lambda x: x > 10**9), 0, 4)


def test_errors_of_a_strategy_come_through():
    with pytest.raises(ZeroDivisionError):
        draw_seeded(st.integers().map(lambda x: x // 0), 0, 3)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("x", 3), "seed='x': not an integer; pass one such as 0"),
        ((0, -1), "n=-1: not a number of values; pass an integer of at least 0"),
        ((0, 2.5), "n=2.5: not a number of values; pass an integer of at least 0"),
    ],
)
def test_errors_name_argument_value_and_remedy(arguments, message):
    with pytest.raises(InvalidArgument) as caught:
        draw_seeded(st.integers(), *arguments)
    assert str(caught.value) == message


def test_importing_the_package_loads_neither_hypothesis_nor_numpy(tmp_path):
    code = "import strategies, sys; print([m for m in ('hypothesis', 'numpy', 'mpmath') if m in sys.modules])"
    assert run(code, tmp_path, "0").strip() == "[]"


def test_losses_load_without_hypothesis(tmp_path):
    code = "import strategies.losses, sys; print('hypothesis' in sys.modules)"
    assert run(code, tmp_path, "0").strip() == "False"


def test_every_public_name_is_there_and_documented():
    assert sorted(strategies.__all__) == dir(strategies)
    for name in strategies.__all__:
        value = getattr(strategies, name)
        assert not callable(value) or value.__doc__
        assert name in strategies.__doc__ or issubclass(value, StrategyError)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = strategies.nothing


def test_the_package_imports_nothing_else_of_the_project():
    allowed = {"strategies", "numpy", "hypothesis", "mpmath", *sys.stdlib_module_names}
    for path in Path(strategies.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            assert {name.split(".")[0] for name in names} <= allowed, path
