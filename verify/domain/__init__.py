"""What a proof leaves out: the one law of it, for proofs at every shape and at bounded ones."""
