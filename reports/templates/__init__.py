"""The templates of a report, a package so that they are installed with it."""
