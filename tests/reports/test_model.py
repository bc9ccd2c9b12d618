"""The document model refuses what nothing stands behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reports import ReportError, build
from reports.arrays import array_formulas, value_text
from reports.words import shapes_text
from tests.reports import sample

ROOT = Path(__file__).resolve().parents[2]


def with_gradient(verdict: dict[str, Any]) -> dict[str, Any]:
    claim = {"name": "layer", "file": "a.py", "line": 1, "gradients": {"x": verdict}}
    return sample.document() | {"claims": [claim]}


@pytest.mark.parametrize(
    ("verdict", "message"),
    [
        (sample.gradient("passed"), "'passed'"),
        (sample.gradient("proved"), "'proved' with None"),
        (sample.gradient("proved", scope="most-shapes"), "most-shapes"),
        (sample.gradient("proved", scope="bounded"), "lists no shape"),
        (sample.gradient("proved", scope="all-shapes", evidence=[]), "without evidence"),
        (sample.gradient("refuted"), "'refuted' with None"),
        (sample.gradient("refuted", refuted_by="value"), "without a witness"),
        (sample.gradient("proved", scope="bounded", shapes=[{"N": 1}, {"M": 1}]), "different dimensions"),
    ],
)
def test_a_verdict_without_its_ground_is_refused(verdict: dict[str, Any], message: str) -> None:
    with pytest.raises(ReportError, match=message) as caught:
        build(with_gradient(verdict))
    assert caught.value.remedy


def test_another_schema_is_refused() -> None:
    with pytest.raises(ReportError, match="gradproof/2"):
        build(sample.document() | {"schema": "gradproof/2"})


@pytest.mark.parametrize("path", ["/home/someone/a.py", "C:\\work\\a.py"])
def test_an_absolute_path_is_refused(path: str) -> None:
    document = with_gradient(sample.gradient("unknown"))
    document["claims"][0]["file"] = path
    with pytest.raises(ReportError, match="absolute"):
        build(document)


def test_a_step_proved_nowhere_is_refused() -> None:
    document = sample.document()
    document["claims"][0]["steps"][2]["shapes_proved"] = 0
    with pytest.raises(ReportError, match="proved at 0 shapes"):
        build(document)


def test_the_summary_counts_what_was_shown() -> None:
    assert build(sample.document()).summary == (
        "5 claims with 6 gradients: 1 refuted, 1 vacuous (nothing was shown), 1 unknown (not decided),"
        " 1 unsupported (not checked), 1 proved at the listed shapes only, 1 proved at every shape."
    )


def test_claims_are_numbered_through_the_chapters() -> None:
    report = build(sample.document())
    assert [chapter.title for chapter in report.chapters] == [
        "Linear layers",
        "Mistakes that were found",
        "Not decided",
    ]
    assert [claim.number for claim in report.claims] == [1, 2, 3, 4, 5]


def test_a_list_of_shapes_is_exact() -> None:
    almost = [{"N": n, "D": d} for n in (1, 2) for d in (1, 2)][:3]
    assert "combination" not in shapes_text(almost)
    assert shapes_text(almost).count(";") == 2
    assert shapes_text([{}]) == "the only shape there is, no dimension being named"
    assert "{1, 3}" in shapes_text([{"N": 1}, {"N": 3}]).replace("\u00a0", " ")


def test_arrays_of_every_depth_are_set() -> None:
    assert array_formulas("b", 3) == ["b = 3"]
    assert array_formulas("v", [1, "1/2"]) == [r"v = \left( \begin{array}{rr} 1 & 1/2 \end{array} \right)"]
    assert [latex.split(" = ")[0] for latex in array_formulas("T", [[[[1]], [[2]]]])] == [
        "T[0, 0]",
        "T[0, 1]",
    ]
    assert array_formulas("gamma_1", 0) == [r"\mathrm{gamma\_1} = 0"]
    assert array_formulas("λ", 0) == [r"{\lambda} = 0"]


def test_values_and_shapes_are_told_apart() -> None:
    assert [value_text(value) for value in ("-1/2", [2, 3], [4], "nan")] == ["−1/2", "(2, 3)", "(4,)", "nan"]


def test_the_sample_obeys_the_contract_of_the_command_line() -> None:
    schema = json.loads((ROOT / "verify" / "schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(sample.document(), schema)


def test_what_is_refuted_comes_first_and_keeps_its_number() -> None:
    shown = [claim for chapter in build(sample.document()).chapters for claim in chapter.summary]
    ways = [shared.gradient.way for claim in shown for shared in claim.summary]
    assert sorted(c.number for c in shown) == list(range(1, len(shown) + 1))
    assert ways.index("refuted") < ways.index("unknown")


def test_a_link_stays_where_claims_are_added() -> None:
    document = sample.document()
    before = [claim.anchor for claim in build(document).claims]
    document["claims"].insert(0, document["claims"][0] | {"name": "γ another", "chapter": "First"})
    document["claims"].append(document["claims"][1])
    after = {claim.anchor for claim in build(document).claims}
    assert after == {*before, "claim-another", f"{before[0]}-2"}
