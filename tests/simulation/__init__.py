"""A simulated job search: people, their mail and their tracker, day by day, and a judge.

``truth`` is what really happened, ``rules`` a reading of the rulebook of its own, ``judge`` holds a
run against both; neither knows the engine. ``world`` and its neighbours play the people, ``search``
runs the program on them, ``python -m tests.simulation`` runs many.
"""
