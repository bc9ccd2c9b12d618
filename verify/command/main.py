"""The command ``gradproof``: its subcommands, and what an error of any of them ends as."""

from __future__ import annotations

import errno
import itertools
import os
import signal
import sys
from collections.abc import Sequence
from typing import Final

import click

from verify.codes import Code
from verify.command import encoding, help
from verify.command.checking import check
from verify.command.derive import derive
from verify.command.explaining import explain
from verify.command.grading import grade
from verify.command.init import init
from verify.command.prove import prove
from verify.command.recheck import recheck
from verify.command.suite import suite

_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # of a disk, not of ours


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from verify.command.outcome import own_version

        print(f"gradproof {own_version()}")
        context.exit()


@click.group(help=help.GROUP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def gradproof() -> None:
    """The command."""


for subcommand in (suite, init, check, grade, prove, derive, recheck, explain):
    gradproof.add_command(subcommand)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit with the contract's code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    encoding.tolerate()
    signal.signal(signal.SIGTERM, _ended)
    sys.exit(_guarded(given))


def _ended(*_: object) -> None:
    """Ended from outside: clean up as for Ctrl-C, once; ``timeout`` sends its signal twice."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def _guarded(given: list[str]) -> int:
    from verify.errors import BadInput

    try:
        code = int(gradproof.main(given, prog_name="gradproof", standalone_mode=False) or 0)
        sys.stdout.flush()
        return code
    except click.ClickException as error:
        return _refuse(given, Code.USAGE, error.format_message(), None, None)
    except BadInput as error:
        return _refuse(given, error.code, error.message, error.file, error.line)
    except (KeyboardInterrupt, click.Abort):
        print("gradproof: interrupted; nothing was written", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output went away
        _say_no_more()
        return 1
    except OSError as error:
        if error.errno not in _NO_ROOM:
            return _defect()
        _say_no_more()
        print(f"gradproof: the output could not be written: {error.strerror}", file=sys.stderr)
        return 2
    except Exception:
        return _defect()


def _defect() -> int:
    """The exception that is being handled is none that anybody's input should lead to."""
    import traceback

    traceback.print_exc()
    print("gradproof: a defect of gradproof; please report it with the lines above", file=sys.stderr)
    return 70


def _say_no_more() -> None:
    """Nothing else is written to stdout, not even when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(given: list[str], code: Code, message: str, file: str | None, line: int | None) -> int:
    """Say what is wrong with the input, in the form that was asked for."""
    from verify.command.outcome import problem
    from verify.command.run import show
    from verify.verdict import Reason

    if "--format=json" in given or ("--format", "json") in itertools.pairwise(given):
        show(problem(Reason(code, message, file, line)), "json")
    else:
        place = "".join(f"{part}:" for part in (file, line) if part is not None)
        print(f"gradproof: {place + ' ' if place else ''}{message}", file=sys.stderr)
    return 2
