"""States that a loop hands from one iteration to the next: families of tensors, and arrays that keep every state."""
