"""What comes through the pipe is data of the types that are expected, or refused: no line makes or calls anything else."""

from __future__ import annotations

import json
import math
import pickle
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.codes import Code
from verify.explain.derivation.explained import Equation, Explained, Step
from verify.guest.events import Checked, Event, Found, Problem, Stage, Stated
from verify.guest.wire import Malformed, clean, decode, encode, parse
from verify.limits import MESSAGE_DEPTH
from verify.verdict import Condition, Counterexample, Evidence, GradientVerdict, Reason, Verdict

TEXTS = st.text('abγ \n\t"\\{', max_size=8)
NUMBERS = st.integers(-(10**30), 10**30)
PLAIN = st.recursive(st.none() | st.booleans() | NUMBERS | TEXTS, lambda s: st.lists(s) | st.dictionaries(TEXTS, s))
SIZES = st.dictionaries(TEXTS, NUMBERS, max_size=2)
REASONS = st.builds(Reason, st.sampled_from(Code), TEXTS, st.none() | TEXTS, st.none() | NUMBERS)
GRADIENTS = st.builds(
    GradientVerdict,
    status=TEXTS,
    scope=st.none() | TEXTS,
    shapes=st.lists(SIZES, max_size=2).map(tuple),
    except_on=st.lists(st.builds(Condition, TEXTS, st.tuples(TEXTS), TEXTS), max_size=2).map(tuple),
    counterexample=st.none()
    | st.builds(
        Counterexample, SIZES, st.dictionaries(TEXTS, PLAIN), PLAIN, st.none() | st.tuples(NUMBERS), TEXTS, TEXTS, TEXTS
    ),
    reason=st.none() | REASONS,
    evidence=st.lists(st.builds(Evidence, TEXTS, TEXTS, st.none() | TEXTS), max_size=2).map(tuple),
    seconds=st.floats(0, 1e9),
)
GRADIENTS_OF = st.dictionaries(TEXTS, GRADIENTS, max_size=2)
FILES = st.dictionaries(TEXTS, TEXTS, max_size=2)
VERDICTS = st.builds(Verdict, TEXTS, st.none() | TEXTS, st.none() | NUMBERS, GRADIENTS_OF, st.just(()), FILES)
EXPLAINED = st.builds(
    Explained,
    TEXTS,
    TEXTS,
    st.tuples(st.builds(Equation, TEXTS, TEXTS)),
    steps=st.tuples(st.builds(Step, *[TEXTS] * 6)),
)
EVENTS = st.one_of(
    st.builds(Found, NUMBERS, st.lists(st.builds(Stated, TEXTS, st.tuples(TEXTS))).map(tuple)),
    st.builds(Stage, NUMBERS, NUMBERS, TEXTS, GRADIENTS_OF, FILES),
    st.builds(Checked, NUMBERS, NUMBERS, VERDICTS, st.dictionaries(TEXTS, PLAIN, max_size=2), st.tuples(EXPLAINED)),
    st.builds(Problem, NUMBERS, NUMBERS, REASONS, st.booleans(), TEXTS),
)


@given(EVENTS)
@settings(max_examples=40)
def test_every_event_arrives_as_it_was_sent(event: Any) -> None:
    line = encode(event)
    assert line.count(b"\n") == 1 and line.endswith(b"\n")
    found = decode(parse(line), Event)
    assert found == event
    if isinstance(event, Checked):
        assert found.verdict.files == event.verdict.files  # which no comparison of verdicts looks at


PROBLEM = Problem(0, -1, Reason(Code.TIMEOUT, "slow"))
LINES = {
    "nothing": b"",
    "a pickle": pickle.dumps(PROBLEM),
    "a pickle that calls": b"cos\nsystem\n(S'true'\ntR.",
    "no text": b"\xff\xfe",
    "half a line": encode(PROBLEM)[:-5],
    "another type": b"[]",
    "another class": encode(Stated("a", ("x",))),
    "a class of Python's": encode(PROBLEM).replace(b'"Problem"', b'"object"'),
    "a key too many": encode(PROBLEM).replace(b'"claim"', b'"more": 1, "claim"'),
    "a key twice": encode(PROBLEM).replace(b'"claim"', b'"source": 1, "claim"'),
    "a key too few": encode(PROBLEM).replace(b'"claim": -1, ', b""),
    "a text for a number": encode(PROBLEM).replace(b"-1", b'"-1"'),
    "a truth value for a number": encode(PROBLEM).replace(b"-1", b"true"),
    "a fraction for an index": encode(PROBLEM).replace(b"-1", b"1.0"),
    "no number": encode(PROBLEM).replace(b"-1", b"NaN"),
    "a number of 10,000 digits": encode(PROBLEM).replace(b"-1", b"1" * 10_000),
    "a code that is none": encode(PROBLEM).replace(b'"timeout"', b'"proved"'),
    "a code that is a list": encode(PROBLEM).replace(b'"timeout"', b"[]"),
    "depth": b"[" * 100_000,
    "objects in objects": b'{"is":' * 10_000 + b"1" + b"}" * 10_000,
}


@pytest.mark.parametrize("name", LINES)
def test_any_other_line_is_refused(name: str) -> None:
    with pytest.raises(Malformed):
        decode(parse(LINES[name]), Event)


@given(EVENTS, st.data())
@settings(max_examples=40)
def test_an_event_with_one_part_replaced_is_an_event_or_refused(event: Any, data: st.DataObject) -> None:
    message = parse(encode(event))
    part: Any = message
    while isinstance(part, (dict, list)) and part:
        keys = list(part) if isinstance(part, dict) else range(len(part))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(part[key], (dict, list)) or not part[key] or data.draw(st.booleans()):
            part[key] = data.draw(PLAIN)
            break
        part = part[key]
    try:
        found = decode(message, Event)
    except Malformed:
        return
    assert isinstance(found, Event)


def test_plain_data_has_bounded_depth_and_finite_numbers() -> None:
    event = Checked(0, 0, Verdict("a", None, None, {}), {"steps": 1})
    deep: Any = []
    for _ in range(MESSAGE_DEPTH):
        deep = [deep]
    for steps in (deep, 1e999):
        line = json.dumps(json.loads(encode(event)) | {"code": {"steps": steps}}).encode()
        with pytest.raises(Malformed):
            decode(parse(line.replace(b"Infinity", b"1e999")), Event)


@pytest.mark.parametrize("value", [object(), lambda: 0, {1, 2}, math.inf, math.nan, b"bytes"])
def test_what_is_no_plain_data_is_not_sent(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        encode(value)


@given(st.text())
@settings(max_examples=40)
def test_a_clean_text_shows_every_character(text: str) -> None:
    cleaned = clean(text)
    assert not set(cleaned) & {chr(c) for c in (*range(9), *range(11, 32), *range(127, 160))}
    assert not set(cleaned) & set(
        "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028"
    )
    cleaned.encode()  # no lone surrogate
    assert clean(cleaned) == cleaned


def test_texts_arrive_clean() -> None:
    hostile = replace(PROBLEM, reason=Reason(Code.TIMEOUT, "\x1b[2J\u202eevil\ud800\r"))
    found = decode(parse(encode(hostile)), Event)
    assert found.reason.message == "\\x1b[2J\\u202eevil\\ud800\\r"
