"""The hooks of pytest: options, which files are collected, the report, and how a verdict fails in a plain test."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from verify.plugin.settings import Settings, add_options, settings
from verify.plugin.stated import states_claims

if TYPE_CHECKING:
    from verify.plugin.nodes import ClaimFile

SETTINGS: Final = pytest.StashKey[Settings]()
SAID: Final = pytest.StashKey[str]()  # what the end of a session says of its report
FOLDER: Final = "gradproof_folder"  # what a worker is told of its session


def pytest_addoption(parser: pytest.Parser) -> None:
    """What can be asked for."""
    add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Read the settings, and have pytest look at the files that the project names."""
    config.addinivalue_line("markers", "gradproof: a gradient that is stated as a claim; one test a gradient")
    found = config.stash[SETTINGS] = settings(config)
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        folders = [Path(os.path.abspath(config.invocation_params.dir / arg)) for arg in config.args]
        outside = [f for f in found.files if not any(f.is_relative_to(folder) for folder in folders)]
        config.args.extend(map(str, sorted(outside)))
    if found.report is not None and not hasattr(config, "workerinput"):
        from verify.plugin.checks import Refused

        try:
            _checks(config).check_place(found.report)
        except Refused as error:
            raise pytest.UsageError(f"--gradproof-report: {error}") from None


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """A worker of xdist shares the folder of its session, so that each file is checked once."""
    node.workerinput[FOLDER] = str(_checks(node.config).folder)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Generator[None, Any, Any]:
    """Files that the project names, notebooks that the command line names, and test modules that state claims."""
    found: list[pytest.Collector] = yield
    named = file_path.resolve() in parent.config.stash[SETTINGS].files
    modules = [c for c in found if isinstance(c, pytest.Module)]
    asked = parent.session.isinitpath(file_path)
    if not (named or (modules and states_claims(file_path)) or (asked and file_path.suffix == ".ipynb")):
        return found
    ours = _file(file_path, parent)
    ours.named = named or not modules
    tests = modules if not named or _is_test_module(file_path, parent.config) else []
    ours.module = tests[0] if tests else None
    return [*(c for c in found if c in tests or c not in modules), ours]


def _file(path: Path, parent: pytest.Collector) -> ClaimFile:
    from verify.plugin.nodes import CHECKS, ClaimFile

    parent.config.stash[CHECKS] = _checks(parent.config)
    made: ClaimFile = ClaimFile.from_parent(parent, path=path)
    return made


def _is_test_module(path: Path, config: pytest.Config) -> bool:
    """Whether pytest would collect it wherever it stands; one that it does not is not imported by it either."""
    return any(path.match(pattern) for pattern in config.getini("python_files"))


def _checks(config: pytest.Config) -> Any:
    """The checks of this process, which begin when a file is found that states claims."""
    from verify.plugin.checks import Checks
    from verify.plugin.nodes import CHECKS

    if CHECKS not in config.stash:
        found, told = config.stash[SETTINGS], getattr(config, "workerinput", {})
        workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", 1)) if told else 1
        jobs = max(1, (os.cpu_count() or 1) // workers)
        config.stash[CHECKS] = Checks.new(
            config.invocation_params.dir, found.require, jobs, found.report is not None, told.get(FOLDER)
        )
    return config.stash[CHECKS]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """The report, where one was asked for: in the process that started the others."""
    config = session.config
    report = config.stash[SETTINGS].report
    if report is None or hasattr(config, "workerinput") or config.getoption("collectonly"):
        return
    from verify.plugin.checks import Refused

    try:
        _checks(config).write(report)
        config.stash[SAID] = f"Report: {report / 'report.html'}"
    except Refused as error:
        config.stash[SAID] = f"no report was written: {error}"
        session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Where the report is."""
    if SAID in config.stash:
        terminalreporter.write_sep("-", "gradproof")
        terminalreporter.write_line(config.stash[SAID])


def pytest_unconfigure(config: pytest.Config) -> None:
    """End what was started."""
    if "verify.plugin.nodes" in sys.modules:
        from verify.plugin.nodes import CHECKS

        if CHECKS in config.stash:
            config.stash[CHECKS].close()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> None:
    """``assert verify.check(f)`` in a plain test fails with the lines of the verdict."""
    error = call.excinfo.value if call.excinfo is not None else None
    known = sys.modules.get("verify.verdict")
    if not isinstance(error, AssertionError) or known is None or call.excinfo is None:
        return
    if str(error).startswith("assert <Verdict "):
        held = call.excinfo.traceback[-1].frame.f_locals.values()
        verdict = next((v for v in held if isinstance(v, known.Verdict) and not v), None)
        if verdict is not None:
            from verify.plugin.nodes import briefly

            error.args = (f"assert <Verdict {verdict.name}>\n{briefly(verdict, item.config)}",)
