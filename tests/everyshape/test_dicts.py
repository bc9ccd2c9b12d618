"""Dicts beside loops: what is followed computes what NumPy does; a key that may not be there is refused."""

from __future__ import annotations

import pytest

from tests.everyshape.test_loops import claimed, followed
from verify.everyshape.spot_check import spot_check

PROGRAM = """
def program(x, m, w, y):
    d, out = {{}}, np.zeros_like(x)
{body}
    return out
"""
FOLLOWED = (
    """p = {0: w, 1: w * 2}
for i in range(len(x)):
    out[i] = sum(p[k] for k in p) * x[i] + p[1]
p['a'] = w
p.update({2: w})
out += p['a'] + len(p) + p[2]""",
    """e = d
for i in range(len(x)):
    d[i] = w * x[i]
for i in range(len(x)):
    out[i] = e[i]""",
    """def fill(h):
    for i in range(len(x)):
        h[i] = w * x[i]
fill(d)
for i in range(len(x)):
    out[i] = d[i]""",
    """def one(i):
    d[i] = w * x[i]
for i in range(len(x)):
    one(i)
for i in range(len(x)):
    out[i] = d[i]""",
    """for i in range(len(x)):
    d[i] = w * x[i]
    for j in range(len(x)):
        out[j] += d[i] * x[j]""",
    """for j in range(len(x)):
    d = {}
    for i in range(len(x)):
        d[i] = w * x[i]
    for i in range(len(x)):
        out[i] += d[i] * x[j]""",
    """for j in range(len(x)):
    out[j] = x[j] * w
d['q'] = out
d[3] = w
out = out + d['q'] + len(d)""",
    """for j in range(len(x)):
    d[j] = w * x[j]
out += 1.0 if type(d) is dict else 2.0
out += 1.0 if isinstance(d, dict) else 2.0""",
    """d[-1] = w
for j in range(len(x)):
    d[j] = w * d[j - 1] if x[j] > 0 else x[j]
for j in reversed(range(len(x))):
    out[j] = d[j] - d[j - 1]""",
)
REFUSED = (
    """for j in range(len(x)):
    for i in range(len(x)):
        d[i] = w * x[i] * x[j]
for i in range(len(x)):
    out[i] += d[i]""",
    """for j in range(len(x)):
    for i in range(len(x)):
        d[j] = w * x[i] * x[j]
for i in range(len(x)):
    out[i] += d[i]""",
    """d[-1] = x
for j in range(len(x)):
    d[j] = d[j - 1] * w
x[0] = 7.0
for j in range(len(x)):
    out += d[j - 1]""",
    """try:
    for j in range(len(x)):
        d[j] = d[j - 1] * w
except KeyError:
    out += 1.0""",
    """for j in range(len(x)):
    if j in d or d:
        out[j] = 1.0
    d[j] = w * x[j]""",
    """for j in range(len(x)):
    d[j] = w * x[j]
for j, v in d.items():
    out[j] = v""",
    """for j in range(len(x)):
    d[j] = w * x[j]
    d[j] = d[j] * 2
for j in reversed(range(len(x))):
    out[j] = d[j]
    del d[j]""",
    """import copy
for j in range(len(x)):
    d[j] = w * x[j]
e = copy.copy(d)
for j in reversed(range(len(x))):
    out[j] = e[j]""",
    """for j in range(len(x)):
    d[j] = w * m[j]
for j in range(len(x)):
    d[j][0] = 5.0
for j in range(len(x)):
    out += d[j]""",
    """for j in range(len(x)):
    d[j] = m[j]
    m[j] = m[j] * 2
for j in range(len(x)):
    out += d[j]""",
)


def written(body: str) -> str:
    return PROGRAM.format(body="\n".join(f"    {line}" for line in body.splitlines()))


@pytest.mark.parametrize("body", FOLLOWED)
def test_a_dict_that_is_followed_holds_what_numpy_s_does(body: str) -> None:
    c = claimed(written(body))
    found = followed(c)
    assert found is not None
    assert spot_check(c, c.gradients[0], found, 0, {}).problem is None


@pytest.mark.parametrize("body", REFUSED)
def test_a_dict_that_is_not_followed_is_refused(body: str) -> None:
    assert followed(claimed(written(body))) is None
