"""Planted faults: claim files whose every claim is false, by what a sound checker may answer.

`REFUTED`: wrong at ordinary points and shapes, to be refuted with a witness. `NEVER_PROVED`: tricks; any verdict but
`proved`. `GUESTS`: the same, and they harm the process that runs them, so only the command line may.
"""

from pathlib import Path

HERE = Path(__file__).parent

REFUTED = [
    "seed_variants",
    "seed_variants_bias",
    "layers",
    "layers_losses",
    "layers_normalisation",
    "layers_sequences",
    "layers_matrices",
    "shapes",
    "shapes_sizes",
    "names",
]
NEVER_PROVED = ["never_proved", "never_proved_state", "never_proved_values"]
GUESTS = ["guests"]


def path(module: str) -> Path:
    """The claim file of a module of this package."""
    return HERE / f"{module}.py"
