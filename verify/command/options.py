"""The options of every command that checks claims, and what one run of a command was given."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NotRequired, TypedDict

import click

from verify import limits
from verify.verdict import REQUIRABLE

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Command = Callable[..., Any]
Texts = tuple[str, ...]
REQUIRE: Final = REQUIRABLE[-1]


def files_to_complete(_: click.Context, argument: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """What a shell offers for an argument that names files, folders or patterns: files."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


class OfFormula(click.Command):
    """A command whose argument may begin with a minus sign, as ``-mean(log(p))``: none of its options has one dash and
    is longer than two characters."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The formula goes behind all options."""
        formulas = [a for a in args if len(a) > 2 and a[0] == "-" != a[1]]
        rest = [a for a in args if a not in formulas]
        return super().parse_args(ctx, [*rest, *(f for f in ["--"] if f not in rest), *formulas] if formulas else args)


class Settings(TypedDict):
    """The values of the common options."""

    form: str
    require: str
    bound: int
    examples: int
    jobs: int
    out: Path | None
    seed: int
    coq: bool
    cluster: NotRequired[str | None]  # of the commands that check many claims
    title: NotRequired[str | None]  # of a report, as are the next three
    author: NotRequired[Texts]
    year: NotRequired[int | None]
    pdf: NotRequired[bool]
    timeout: NotRequired[float | None]  # of those that check files
    explain: NotRequired[bool]  # of those that show derivations


COMMON: Final = (
    click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        help="What goes to stdout.",
    ),
    click.option(
        "--require",
        type=click.Choice(REQUIRABLE),
        default=REQUIRE,
        show_default=True,
        help="What exit code 0 asks for; bounded: every shape up to --bound.",
    ),
    click.option(
        "--bound",
        type=click.IntRange(1, limits.LARGEST_BOUND),
        default=limits.BOUND,
        show_default=True,
        help="Largest size that is tried.",
    ),
    click.option(
        "--examples",
        type=click.IntRange(1),
        default=limits.EXAMPLES,
        show_default=True,
        help="Random examples a claim.",
    ),
    click.option(
        "--jobs",
        type=click.IntRange(1),
        default=os.cpu_count() or 1,
        help="Claims at once [default: one a core].",
    ),
    click.option("--out", type=click.Path(path_type=Path), help="Write a report to this folder."),
    click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Of the random examples."),
    click.option("--coq", is_flag=True, help="Compile the Coq certificates; COQC may name coqc."),
)


def common(command: Command) -> Command:
    """The options of every command that checks claims."""
    for option in reversed(COMMON):
        command = option(command)
    return command


def clustered(command: Command) -> Command:
    """The option of commands that check many claims."""
    said = "Check on the workers of a dask cluster."
    return click.option("--cluster", metavar="ADDRESS", help=said)(command)


def timed(command: Command) -> Command:
    """The option of commands that run files of others."""
    said = f"Seconds a claim, after which it is unknown [default: {limits.CLAIM_SECONDS:g}]."
    seconds = click.FloatRange(0, limits.FILE_SECONDS, min_open=True)
    return click.option("--timeout", type=seconds, metavar="SECONDS", help=said)(command)


REPORTED: Final = (
    click.option("--title", metavar="TEXT", help="Of the report [default: after its claims]."),
    click.option("--author", multiple=True, metavar="NAME", help="Of the report and its citation; may be repeated."),
    click.option("--year", type=click.IntRange(1900, 9999), help="Of the citation [default with --author: this year]."),
    click.option("--pdf", is_flag=True, help="Write report.pdf, too; it needs gradproof[pdf]."),
)


def reported(command: Command) -> Command:
    """The options of commands whose reports are published."""
    for option in reversed(REPORTED):
        command = option(command)
    return command


def words(**given: Texts) -> list[str]:
    """Repeated options as the command line has them: ``--shape W="H m"``."""
    return [word for option, texts in given.items() for text in texts for word in (f"--{option}", text)]
