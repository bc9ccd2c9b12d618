"""What a verdict does not say by itself: the derivation of a gradient, and the repair of a wrong one."""
