"""The pages of the documentation: their code runs and prints what they show, and what is written by a command is up to date."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tests.docs.pages import DOCS, agrees, printed, rewritten, shows_code

PAGES = {p.name: p.read_text(encoding="utf-8") for p in sorted(DOCS.glob("*.md"))}
RUN = [name for name, text in PAGES.items() if shows_code(text)]


@pytest.mark.parametrize("name", RUN)
def test_the_code_of_a_page_prints_what_the_page_shows(name: str, tmp_path: Path) -> None:
    """To write it again: ``python -m tests.docs.pages docs/NAME``."""
    for block, said in printed(PAGES[name], tmp_path):
        assert agrees(block.text, said), f"docs/{name} shows\n{block.text}\nand what is printed is\n{said}"


def test_every_message_has_its_row() -> None:
    """To write it again: ``python docs/messages.py``."""
    assert runpy.run_path(str(DOCS / "messages.py"))["page"]() == PAGES["messages.md"]


SHOWN = """
```python title="one.py"
print("one")
```

```console
$ python one.py; false
one
$ echo $?
1
```

```python
print("two")
```

```text
two
```

```python
pass
```
"""


def test_a_page_that_shows_what_is_printed_stays_as_it_is(tmp_path: Path) -> None:
    assert rewritten(SHOWN, tmp_path) == SHOWN


@pytest.mark.parametrize(
    "false", [("\none\n$", "\nzero\n$"), ("\n1\n", "\n0\n"), ("\ntwo\n", "\nthree\n"), ("\npass\n", "\nprint(3)\n")]
)
def test_a_page_that_shows_something_else_is_found(false: tuple[str, str], tmp_path: Path) -> None:
    page = SHOWN.replace(*false)
    assert page != SHOWN
    assert not all(agrees(block.text, said) for block, said in printed(page, tmp_path))


def test_lines_that_are_left_out() -> None:
    said = "a\nb\nc\nd\n"
    assert all(agrees(shown, said) for shown in ("a\n...\nd\n", "...\n", "a\nb\nc\nd\n...\n", "a\n...\nc\n...\n"))
    assert not any(
        agrees(shown, said) for shown in ("a\n...\nc\n", "b\n...\n", "a\n...\n...\ne\n", "a\n", "a\n...\nb\n")
    )
