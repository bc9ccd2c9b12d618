"""The HTML page: well formed, self-contained, escaped, and promising no more than was shown."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from reports import write
from tests.reports import sample

VOID = {"meta", "link", "br", "hr", "img", "input"}


class Page(HTMLParser):
    """Checks nesting while it collects what the tests ask for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"{tag} repeats an attribute"
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "math" in self.open, f"<{tag} /> closes itself outside of mathematics"
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()
        self.text += " " if tag in ("dt", "dd", "td") else ""

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "title"):
            self.text += data

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


def page(document: dict[str, Any], folder: Path) -> Page:
    out = write(document, sample.files(), folder / "report")
    return Page((out / "report.html").read_text(encoding="utf-8"))


@pytest.fixture
def whole(tmp_path: Path) -> Page:
    return page(sample.document(), tmp_path)


def one(verdict: dict[str, Any], **claim: Any) -> dict[str, Any]:
    fields = {"name": "layer", "file": "a.py", "line": 1, "gradients": {"x": verdict}} | claim
    return sample.document() | {"claims": [fields]}


def test_the_page_is_well_nested(whole: Page) -> None:
    assert whole.open == []
    assert [tag for tag, _ in whole.tags if tag in ("html", "main", "h1", "title")] == [
        "html",
        "title",
        "h1",
        "main",
    ]


def test_headings_never_skip_a_level(whole: Page) -> None:
    levels = [int(tag[1]) for tag, _ in whole.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_link_leads_somewhere_inside_the_folder(whole: Page, tmp_path: Path) -> None:
    ids = whole.values("id")
    assert len(ids) == len(set(ids))
    links = whole.values("href")
    assert "smt2/linear-W-1.smt2" in links and "#claim-linear" in links
    for link in links:
        assert link[1:] in ids if link.startswith("#") else (tmp_path / "report" / link).is_file(), link


def test_nothing_is_loaded_from_elsewhere(whole: Page, tmp_path: Path) -> None:
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in whole.tags}
    assert whole.values("src") == []
    source = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"https?://|//[a-z]+\.|@import|url\(", source)


@pytest.mark.parametrize(
    "field", ["name", "title", "source", "chapter", "forward_source", "gradient_source", "statement"]
)
def test_markup_in_a_field_stays_text(field: str, tmp_path: Path) -> None:
    hostile = '<script>alert("x")</script> & </main> {{ 7 * 7 }}'
    result = page(one(sample.gradient("unknown"), **{field: hostile}), tmp_path)
    assert result.open == [] and "script" not in {tag for tag, _ in result.tags}
    assert hostile in result.text


def test_markup_inside_mathematics_stays_text(tmp_path: Path) -> None:
    result = page(one(sample.gradient("unknown"), statement=r"\text{<script>alert(1)</script>}"), tmp_path)
    assert "script" not in {tag for tag, _ in result.tags}
    assert "<script>alert(1)</script>" in result.text


def test_mathematics_is_mathml(whole: Page) -> None:
    tags = [tag for tag, _ in whole.tags]
    assert tags.count("math") >= 20 and "mfrac" in tags and "munderover" in tags and "mtable" in tags


def test_a_bounded_proof_says_so_and_lists_its_shapes(tmp_path: Path) -> None:
    words = page(
        one(sample.gradient("proved", scope="bounded", shapes=[{"N": 2, "D": 3}, {"N": 4, "D": 5}])), tmp_path
    ).words
    assert "bounded: at the shapes listed here, and at no other shape" in words
    assert "D = 3, N = 2; D = 5, N = 4" in words
    assert "every shape" not in words and "Theorem" not in words


def test_a_grid_of_shapes_is_written_as_one(whole: Page) -> None:
    assert "every combination of H ∈ {1, 2, 3, 4}, m ∈ {1, 2, 3, 4}, n ∈ {1, 2, 3, 4} (64 shapes)" in whole.words


def test_a_proof_at_every_shape_is_a_theorem_with_its_exceptions(tmp_path: Path) -> None:
    excluded = [{"kind": "kink", "args": ["x"], "text": "an entry of x is 0"}]
    words = page(one(sample.gradient("proved", scope="all-shapes", except_on=excluded)), tmp_path).words
    assert "Theorem 1" in words and "Proved for all real values, at every shape." in words
    assert "every positive size of the named dimensions at which the forward is defined" in words
    assert "Not covered by the proof an entry of x is 0" in words


def test_a_claim_that_is_proved_only_in_part_is_no_theorem(whole: Page) -> None:
    assert "Claim 1" in whole.words and "Theorem" not in whole.words


def test_what_is_assumed_is_said(whole: Page) -> None:
    assert "Floating point (rounding, overflow, cancellation) is not covered by any proof here" in whole.words
    assert "The chain rule: the loss" in whole.words
    assert "every denominator is nonzero" in whole.words


def test_every_status_is_a_word_and_a_mark_not_only_a_colour(whole: Page) -> None:
    for text in ("✓ Proved", "✗ Refuted", "? Unknown", "– Unsupported", "∅ Vacuous"):
        assert text in whole.words


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("vacuous", "Nothing was shown"),
        ("unknown", "Not decided"),
        ("unsupported", "Not checked"),
    ],
)
def test_no_status_but_proved_says_proved(status: str, sentence: str, tmp_path: Path) -> None:
    why = sample.reason("code", "The reason in words.", 7)
    words = page(one(sample.gradient(status, reason=why)), tmp_path).words
    assert sentence in words and "The reason in words. (layers.py:7)" in words
    assert "Proved" not in words and "proved at" not in words


def test_a_witness_shows_all_that_numpy_needs(whole: Page) -> None:
    words = whole.words
    assert "Witness at H = 3, m = 2, n = 4" in words
    assert "Entry W[0, 1] of the gradient Claimed value 1 True value −1" in words
    assert "claimed = -(G @ X.T)" in whole.text
    assert "What would be right G @ X.T" in words
    assert "Holds if" in words


def test_the_snippet_on_the_page_runs_as_it_stands(whole: Page) -> None:
    start = whole.text.index("import numpy as np")
    code = whole.text[start : whole.text.index("Evidence", start)]
    scope: dict[str, Any] = {}
    exec(code, scope)
    assert scope["claimed"][0, 1] == 1 and scope["true"][0, 1] == -1


def test_inputs_that_could_not_be_read_are_listed(tmp_path: Path) -> None:
    document = sample.document() | {"errors": [sample.reason("bad-input", "The file has no claim.", 1)]}
    assert "What could not be read layers.py:1 The file has no claim." in page(document, tmp_path).words


def test_how_to_run_and_cite_is_there(whole: Page) -> None:
    assert "gradproof suite --bound 4 --examples 200 --seed 0" in whole.words
    assert "Seed 0" in whole.words and "z3 5.4.1" in whole.words
    assert "@misc{gradproof:" in whole.text


def test_an_input_without_a_claimed_gradient_is_named(whole: Page) -> None:
    assert "No gradient was claimed for X: nothing is shown about it." in whole.words


def test_gradients_of_which_the_same_is_said_share_one_verdict(tmp_path: Path) -> None:
    same, other = sample.gradient("proved", scope="all-shapes"), sample.gradient("unknown")
    result = page(one(same, gradients={"W": same, "X": same, "b": other}), tmp_path)
    assert "✓ Proved at every shape gradient for W, X" in result.words and "? Unknown gradient for b" in result.words
    assert "1 claim with 3 gradients: 1 unknown (not decided), 2 proved at every shape." in result.words
    assert "Theorem" not in result.words


def test_the_summary_is_filtered_without_a_script(whole: Page) -> None:
    ids = whole.values("id")
    shown = [target for target in whole.values("for") if target.startswith("show-")]
    assert shown[:2] == ["show-all", "show-refuted"] and set(shown) <= set(ids)
    assert "script" not in [tag for tag, _ in whole.tags]


def test_the_evidence_that_there_is_is_explained_once(whole: Page, tmp_path: Path) -> None:
    assert whole.words.count("How to read the evidence") == 2  # the contents, and the section
    assert "Why a theorem for every shape lists shapes Both are true, of different things." in whole.words
    assert "route B" not in whole.words  # of which the sample has none
    refuted = sample.document() | {"claims": [sample.refuted()]}
    assert "Why a theorem for every shape" not in page(refuted, tmp_path).words


def test_a_step_is_told_in_its_sentence(tmp_path: Path) -> None:
    document = sample.document()
    document["claims"][0]["steps"][0] |= {"name": "chain_rule", "text": "Every entry counts."}
    found = page(document, tmp_path)
    assert "Every entry counts." in found.words and "chain_rule" not in found.words


def test_the_shapes_of_a_proof_are_drawn(tmp_path: Path) -> None:
    """A line for each way from size to size, a band where the proof is for every shape, nothing of what is not proved."""
    document = sample.document()
    document["claims"] = [document["claims"][0], sample.refuted()]
    found = page(document, tmp_path)
    assert found.values("aria-label").count("Sizes upwards from 1: the code was proved at 64 shapes") == 1
    covered = "Sizes upwards from 1: the code was proved at 1 shape; covered: every size"
    assert found.values("aria-label").count(covered) == 1
    assert len([tag for tag, _ in found.tags if tag == "svg"]) == 2
    classes = [value for tag, attrs in found.tags if tag in ("path", "circle") for value in [attrs["class"]]]
    assert classes.count("covered") == 1
    assert classes.count("shape") == 4 * 4 * 2 + 2 and classes.count("at") == 4 * 3 + 3
