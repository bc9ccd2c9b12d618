"""Chapters after The Matrix Cookbook."""
