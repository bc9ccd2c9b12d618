"""Never to be proved: code that learns from what `object` answers for any class, how it is run."""

import sys

from verify import claim


# why: a traced array has another size in memory than NumPy's
@claim(x="n")
def asks_for_its_size(x):
    return x * 1.0


@asks_for_its_size.gradient("x")
def asks_for_its_size_wrong(G, x):
    return G * (2.0 if x.__sizeof__() > 300 else 1.0)


# why: the same, through a library
@claim(x="n")
def asks_for_its_size_by_sys(x):
    return x * 1.0


@asks_for_its_size_by_sys.gradient("x")
def asks_for_its_size_by_sys_wrong(G, x):
    return G * (2.0 if sys.getsizeof(x) > 300 else 1.0)


# why: a traced array has other attributes
@claim(x="n")
def counts_its_attributes(x):
    return x * 1.0


@counts_its_attributes.gradient("x")
def counts_its_attributes_wrong(G, x):
    return G * (2.0 if len(dir(x)) > 170 else 1.0)


# why: a traced array is copied in another way
@claim(x="n")
def asks_how_it_is_copied(x):
    return x * 1.0


@asks_how_it_is_copied.gradient("x")
def asks_how_it_is_copied_wrong(G, x):
    return G * (2.0 if "verify" in str(x.__reduce__()) else 1.0)


# why: its text has the numbers of a trace in it
@claim(x="n")
def asks_for_its_text(x):
    return x * 1.0


@asks_for_its_text.gradient("x")
def asks_for_its_text_wrong(G, x):
    return G * (2.0 if "[x" in f"{x}" else 1.0)
