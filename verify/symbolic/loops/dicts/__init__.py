"""Dicts of states whose keys are the positions of a loop: `keyed` stands for one, `taken` says for which, and when."""

from verify.symbolic.loops.dicts.keyed import Keyed
from verify.symbolic.loops.dicts.taken import Dicts

__all__ = ["Dicts", "Keyed"]
