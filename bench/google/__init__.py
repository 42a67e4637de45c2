"""What drafts and a Google Sheet cost, beside what a user would write: ``make bench-google``.

``server`` runs the emulator in a process of its own, ``ours`` and ``others`` do the same job,
``report`` writes docs/measured.md of what was seen.
"""
