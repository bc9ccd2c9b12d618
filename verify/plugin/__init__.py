"""The pytest plugin: claims are collected beside tests, one test a gradient."""
