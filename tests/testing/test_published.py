"""Published claims: no right one is refuted, every wrong one is, and plain NumPy shows each witness."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from tests.testing.replay import shows
from verify.claims.claim import Claim
from verify.testing.search import Refutation, falsify

CORPUS = Path(__file__).parents[1] / "truth" / "published"
EXPECTED = {name: e["verdict"] for name, e in json.loads((CORPUS / "expected.json").read_text()).items()}


def load() -> dict[str, Claim]:
    registry = sys.modules["verify.claims.claim"].registry
    found = {}
    for path in sorted(CORPUS.glob("*.py")):
        before = len(registry)
        spec = importlib.util.spec_from_file_location(f"corpus_{path.stem}", path)
        module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found.update({c.name.split("#")[0]: c for c in registry[before:]})
        del registry[before:]
    return found


CLAIMS = load()


def test_the_corpus_is_all_there():
    assert set(CLAIMS) == set(EXPECTED) and len(EXPECTED) == 86


@pytest.mark.parametrize("name", sorted(n for n, v in EXPECTED.items() if v == "TRUE"))
def test_right_claims_hold_at_every_point(name):
    for result in falsify(CLAIMS[name], examples=25).values():
        assert not isinstance(result, Refutation)
        assert result.reason is None and result.points >= 10


@pytest.mark.parametrize("name", sorted(n for n, v in EXPECTED.items() if v != "TRUE"))
def test_wrong_claims_have_a_witness_that_replays(name):
    refuted = [r for r in falsify(CLAIMS[name]).values() if isinstance(r, Refutation)]
    assert refuted
    for refutation in refuted:
        assert shows(refutation)
        assert max(refutation.counterexample.sizes.values(), default=1) <= 3
