"""The errors of `strategies`: one tree; each message names the argument, its value and the remedy."""


class StrategyError(ValueError):
    """Base class of everything that this package raises on purpose."""


class InvalidArgument(StrategyError):
    """An argument that no value can be drawn for."""

    def __init__(self, argument: str, value: object, problem: str, remedy: str) -> None:
        super().__init__(f"{argument}={value!r}: {problem}; {remedy}")


class NoArray(StrategyError):
    """Kinds of arrays that none was found of together."""


class NotRationalError(StrategyError):
    """Exact rationals were given to a loss whose value is not rational."""


class UndecidedError(StrategyError):
    """Two intervals overlap, so which one is larger is not known; guessing would be unsound."""
