"""cvc5 on SMT-LIB text."""

from __future__ import annotations

import cvc5


def answers(text: str, seconds: float = 10) -> list[str]:
    """What cvc5 says to each check of a script. Raises where it cannot read the text."""
    solver = cvc5.Solver()
    solver.setOption("incremental", "true")
    solver.setOption("tlimit-per", str(int(seconds * 1000)))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "script")
    manager, said = parser.getSymbolManager(), []
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, manager)).strip()
        if answer:
            said.append(answer)
    return said
