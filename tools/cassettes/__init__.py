"""Recordings of what the program and Google say to each other: made, scrubbed, played back.

``story`` runs the five commands in order, ``tape`` is how vcrpy records and plays them, ``scrub``
(pure) takes out what must not be kept and finds what was left, ``playing`` plays them with no
server, ``python -m tools.cassettes`` records anew. What they are good for, and against what they
were recorded, stands in cassettes/README.md.
"""
