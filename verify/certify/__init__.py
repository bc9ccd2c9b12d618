"""From a proof at every shape to a certificate for Coq."""
