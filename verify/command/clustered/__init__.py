"""``--cluster``: claims are checked by the workers of a dask cluster, and what these say is heard here.

A worker is a guest. It is sent text (a command, the files that it names, which claims) and sends text back, line by
line what the processes here say; `verify.guest.files.check_sources` hears both in one way.
"""
