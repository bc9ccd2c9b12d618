"""Whole backward functions, written for the forward of a claim: candidates, the shortest of which is proved."""
