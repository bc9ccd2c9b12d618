"""Course-assignment code as it stands: right code is proved, at every shape but for what is named, wrong code refuted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.truth.answers import answers, refutations, shown, statuses
from tests.truth.files import COURSE, WRONG_COURSE, each

OPTIONS = ("--bound", "2", "--jobs", "2")
# what is not proved at every shape: pooling whose window may not divide the image
BOUNDED = {"max_pool_forward", "overlapping_pool", "column_pool_forward", "divmod_pool", "along_axis"}


@pytest.mark.parametrize(("file", "name"), each(COURSE))
def test_right_course_code_is_proved(file: Path, name: str) -> None:
    assert statuses(file, name, *OPTIONS) == {"proved"}
    assert name in BOUNDED or {v["scope"] for v in answers(file, *OPTIONS)[name].values()} == {"all-shapes"}


@pytest.mark.parametrize(("file", "name"), each(WRONG_COURSE))
def test_wrong_course_code_is_refuted(file: Path, name: str) -> None:
    found = refutations(file, name, *OPTIONS)
    assert found
    for by, outcome in found:
        assert shown(by, outcome), (by, outcome)


@pytest.mark.slow
@pytest.mark.parametrize("file", COURSE, ids=lambda f: f.stem)
def test_what_stands_in_the_way_of_all_shapes_is_said(file: Path) -> None:
    for name, gradients in answers(file, *OPTIONS).items():
        for wrt, verdict in gradients.items():
            if verdict["scope"] != "all-shapes":
                assert verdict["reason"] or verdict["notes"], f"{name}, {wrt}"
